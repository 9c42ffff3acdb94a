//! Tables of the Welsh Government's National Survey for Wales by authority: who uses the internet, who has it at home, who
//! has the basic digital skills.
//!
//! The tables come in several layouts: those of StatsWales (`Area_ItemName_ENG`, `Data`), those of its successor (`Area`,
//! `Data values`), and what people make of them. A column of areas (names in either language, or codes), figures, and where
//! there are several answers a column of them are enough.

mod layout;
mod measures;

use std::collections::BTreeMap;

use csv::ByteRecord;

use self::{
    layout::{Heads, is_everybody},
    measures::{ANSWERS, Answers},
};
use super::{
    import::{
        CheckReport, Claim, Context, Draft, ImportError, ImportOptions,
        cell::Cell,
        draft::{DraftColumn, SeriesRow},
        keys::Keys,
        known::Known,
        provenance,
    },
    input::{Heading, Input, InputError, Rows},
};
use crate::{
    catalogue::State,
    geography::{AreaRef, Level},
    text::Sentence,
};

/// What a claim of this importer is called.
const KIND: &str = "survey";

/// The tables of the survey.
pub fn claims(inputs: &[Input], options: &ImportOptions) -> Result<Vec<Claim>, ImportError> {
    let mut claims = Vec::new();
    if options.kind.as_deref().is_some_and(|kind| kind != KIND) {
        return Ok(claims);
    }
    for (place, input) in inputs.iter().enumerate() {
        let forced = options.kind.is_some();
        // What cannot be read as a table is for another importer to say.
        if !input.is_beside() && (forced || table_of(input).is_ok_and(|answers| answers.is_some()))
        {
            claims.push(Claim { kind: KIND, inputs: vec![place], read: draft });
        }
    }
    Ok(claims)
}

fn open(input: &Input) -> Result<Option<(Rows, Heads)>, ImportError> {
    match Rows::open(input, Heading::Where(layout::is_header)) {
        Ok(rows) => Ok(Heads::of(rows.names()).map(|heads| (rows, heads))),
        Err(InputError::NoHeader { .. }) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// The measure that a table is about: headers, the lines before them or the first rows speak of it.
fn table_of(input: &Input) -> Result<Option<&'static Answers>, ImportError> {
    let Some((mut rows, heads)) = open(input)? else { return Ok(None) };
    let mut texts = rows.names().to_vec();
    let beginning = input.beginning()?;
    texts.extend(beginning.lines().take(12).map(str::to_owned));
    let mut record = ByteRecord::new();
    for _ in 0..200 {
        if !rows.read(&mut record)? {
            break;
        }
        let cells = heads.words().filter_map(|at| record.get(at));
        for cell in cells {
            let text = String::from_utf8_lossy(cell).into_owned();
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
    }
    Ok(measures::about(&texts))
}

/// One figure of the survey.
struct Row {
    area: AreaRef,
    period: String,
    answer: String,
    cell: Cell,
    lower: Option<f64>,
    upper: Option<f64>,
    line: u64,
}

fn draft(inputs: &[&Input], context: &Context<'_>) -> Result<Vec<Draft>, ImportError> {
    let mut drafts = Vec::new();
    for input in inputs {
        context.check_cancelled()?;
        let unrecognised = || ImportError::Unrecognised { file: input.name().to_owned() };
        let answers = table_of(input)?.ok_or_else(unrecognised)?;
        let keys = Keys::open(context.areas)?;
        let mut report = CheckReport::default();
        let rows = read(input, &keys, &mut report)?;
        (context.progress)(input.size(), input.size());
        drafts.push(one(input, answers, rows, report, context)?);
    }
    Ok(drafts)
}

fn read(input: &Input, keys: &Keys<'_>, report: &mut CheckReport) -> Result<Vec<Row>, ImportError> {
    let Some((mut rows, heads)) = open(input)? else { return Ok(Vec::new()) };
    let names = rows.names().to_vec();
    let mut found = Vec::new();
    let mut others = Vec::new();
    let mut record = ByteRecord::new();
    while rows.read(&mut record)? {
        let line = rows.line();
        let text = |at: usize| {
            String::from_utf8_lossy(record.get(at).unwrap_or_default()).trim().to_owned()
        };
        let filled = record.iter().filter(|cell| !cell.trim_ascii().is_empty()).take(2).count();
        if filled < 2 {
            continue;
        }
        report.rows += 1;
        let area = heads.areas.iter().find_map(|&at| keys.authority_or_wales(&text(at)));
        let Some(area) = area else {
            let named = heads.areas.iter().map(|&at| text(at)).find(|text| !text.is_empty());
            let named = named.unwrap_or_default();
            // Health boards, police areas and regions stand in the same tables.
            report.unmatched.add(line, &names[heads.areas[0]], &named);
            continue;
        };
        let group = heads.groups.iter().find(|&&at| !is_everybody(&text(at)));
        if let Some(&at) = group {
            if !others.contains(&at) {
                others.push(at);
            }
            continue;
        }
        if heads.measure.is_some_and(|at| layout::is_not_percent(&text(at))) {
            continue;
        }
        report.matched += 1;
        let period = heads.period.map(|at| layout::year(&text(at))).unwrap_or_default();
        for &(at, ref answer) in &heads.figures {
            let cell = text(at);
            let read = Cell::read(cell.trim_end_matches('%').trim().as_bytes());
            let read = read.unwrap_or_else(|| {
                report.not_a_number(input.name(), line, &names[at], &cell);
                Cell::Unavailable
            });
            if let Cell::Number(number) = read
                && !(0.0..=100.0).contains(&number)
            {
                report.percent(input.name(), line, &names[at], &cell);
            }
            let limit = |place: Option<usize>| {
                let cell = place.map(text)?;
                Cell::read(cell.trim_end_matches('%').trim().as_bytes())?.number()
            };
            found.push(Row {
                area,
                period: period.clone(),
                answer: answer.clone().or_else(|| heads.answer.map(text)).unwrap_or_default(),
                cell: read,
                lower: limit(heads.lower),
                upper: limit(heads.upper),
                line,
            });
        }
    }
    for at in others {
        let note = Sentence::plain("import-note-survey-others");
        report.notes.push(note.with("column", names[at].as_str()));
    }
    let (used, ignored): (Vec<_>, Vec<_>) =
        names.iter().enumerate().partition(|(place, _)| heads.uses(*place));
    let list = |names: Vec<(usize, &String)>| {
        names.into_iter().map(|(_, name)| name.clone()).filter(|name| !name.is_empty()).collect()
    };
    report.used = list(used);
    report.ignored = list(ignored);
    Ok(found)
}

fn one(
    input: &Input,
    answers: &'static Answers,
    rows: Vec<Row>,
    mut report: CheckReport,
    context: &Context<'_>,
) -> Result<Draft, ImportError> {
    let mut all: Vec<&str> = rows.iter().map(|row| row.answer.as_str()).collect();
    all.sort_unstable();
    all.dedup();
    let used = answers.choose(&all).map(str::to_owned);
    let note = |id: &str| Sentence::plain(id).with("file", input.name());
    if let Some(used) = &used {
        if !used.is_empty() {
            report
                .notes
                .push(Sentence::plain("import-note-survey-answer").with("used", used.as_str()));
        }
    } else {
        report.refuse(note("error-import-survey-answer").with("found", all.join("; ")));
    }
    report.notes.push(Sentence::plain("import-note-survey-margin"));
    let mut by_key: BTreeMap<(String, Level, u32), Row> = BTreeMap::new();
    for row in rows.into_iter().filter(|row| used.as_ref() == Some(&row.answer)) {
        let key = (row.period.clone(), row.area.level, row.area.position);
        if let Some(first) = by_key.get(&key) {
            let code = &context.areas.get(row.area).code;
            report.duplicate(input.name(), row.line, code, first.line);
            continue;
        }
        by_key.insert(key, row);
    }
    if report.matched == 0 {
        report.no_match(input.name());
    }
    let latest = by_key.keys().map(|(period, ..)| period.clone()).max().unwrap_or_default();
    let column = format!("{}_percent", answers.measure);
    let mut columns = Vec::new();
    for level in [Level::Country, Level::Authority] {
        let size = context.areas.table(level).len();
        let cell = |at: usize| {
            let row = by_key.get(&(latest.clone(), level, at as u32));
            row.map_or(Cell::Unavailable, |row| row.cell)
        };
        let cells: Vec<Cell> = (0..size).map(cell).collect();
        if cells.iter().all(|cell| *cell == Cell::Unavailable) {
            continue;
        }
        let values = cells.iter().map(|cell| cell.number().unwrap_or(f64::NAN)).collect();
        let states = cells.iter().map(|cell| match cell {
            Cell::Number(_) => State::Published,
            Cell::Unavailable => State::Unavailable,
            Cell::Suppressed => State::Suppressed,
        });
        let states = cells.contains(&Cell::Suppressed).then(|| states.collect());
        columns.push(DraftColumn { level, name: column.clone(), values, states });
        report.levels.push(level);
    }
    if let (Some(known), Some(wales)) =
        (Known::open(), columns.iter().find(|one| one.level == Level::Country))
    {
        report.totals.push(known.total(&column, wales.values[0]));
    }
    report.measures = vec![answers.measure.to_owned()];
    let series = by_key.values().filter(|row| !row.period.is_empty()).map(|row| SeriesRow {
        measure: answers.measure.to_owned(),
        code: context.areas.get(row.area).code.clone(),
        period: row.period.clone(),
        value: row.cell.number(),
        lower: row.lower,
        upper: row.upper,
    });
    let mut series: Vec<SeriesRow> = series.collect();
    series.sort_by(|a, b| (&a.code, &a.period).cmp(&(&b.code, &b.period)));
    let chosen = context.options.vintage.clone();
    let vintage = chosen.or_else(|| (!latest.is_empty()).then_some(latest));
    let vintage =
        vintage.or_else(|| layout::year_in(&input.beginning().ok()?)).unwrap_or_else(|| {
            Known::open()
                .and_then(|known| known.catalogue().measure(answers.measure).ok())
                .map_or_else(String::new, |measure| measure.vintage.clone())
        });
    let release = provenance::release(
        &provenance::Told {
            series: format!("survey_{}", answers.measure),
            title: &format!("survey-{}", answers.measure),
            source: "national_survey",
            release: format!("National Survey for Wales, {}", input.base_name()),
            vintage: &vintage,
            rules: Vec::new(),
        },
        &[input],
    )?;
    Ok(Draft {
        release,
        report,
        columns,
        measures: Vec::new(),
        postcodes: None,
        points: Vec::new(),
        level: None,
        series,
    })
}

/// The measures that tables of the survey fill.
pub fn filled() -> impl Iterator<Item = &'static str> {
    ANSWERS.iter().map(|answers| answers.measure)
}

#[cfg(test)]
mod tests;
