//! The list as a document: what it adds up to and where, the list itself, what else is known, what the figures cannot say,
//! and where they come from.

use super::{map, table, words::Words};
use crate::{
    analysis::targets::{Target, TargetNumber},
    geography::{AreaRef, Level},
    reports::{
        content::{entry, issued, marks, page_words},
        document::{Block, Cell, Column, Document, Inline, KeyFigure, Section, Table, Text},
        error::ReportError,
        export::{notes, sources},
        words::{self, NO_FIGURE},
    },
    tables::State,
    text::date::long_date,
};

use super::TargetOptions;

/// How many rows the first page names.
const NAMED: usize = 3;
/// With so many groups there is no room for how many there are beside how many to reach.
const CROWDED: usize = 4;
/// From so many columns on a table wants a page turned to landscape.
const WIDE: usize = 7;

/// The list in one language.
pub(super) fn document(
    words: &Words<'_>,
    options: &TargetOptions,
) -> Result<Document, ReportError> {
    let title = words.list.title.get(words.language).to_owned();
    let date = long_date(words.language, options.date);
    let issued = issued(&options.council, words.language);
    let subtitle = match words.list.level {
        Some(_) => "targets-subtitle-areas",
        None => "targets-subtitle-sites",
    };
    Ok(Document {
        language: words.language,
        subtitle: words.text(subtitle),
        description: words.say("targets-description", &[("title", title.as_str().into())]),
        footer: format!("{title} · {date}"),
        title,
        author: issued.author,
        iso_date: options.date.to_string(),
        date,
        logo: issued.logo,
        contact: issued.contact,
        note: issued.note,
        page_words: page_words(words.language),
        contents_heading: words.text("report-contents"),
        sections: sections(words, options)?,
    })
}

fn sections(words: &Words<'_>, options: &TargetOptions) -> Result<Vec<Section>, ReportError> {
    let section = |id, heading: &str, new_page, blocks| Section {
        id,
        heading: words.text(heading),
        new_page,
        blocks,
    };
    Ok(vec![
        section("summary", "report-summary", false, summary(words)?),
        section("list", "targets-section-list", true, vec![Block::Table(list(words))]),
        section("known", "targets-section-known", false, vec![Block::Table(known(words))]),
        section("limits", "report-limits", false, vec![limits(words)]),
        section("sources", "report-sources", false, origin(words, options)),
    ])
}

/// Page one: the totals of each group, the first rows, the map.
fn summary(words: &Words<'_>) -> Result<Vec<Block>, ReportError> {
    let list = words.list;
    let figures = list.groups.iter().map(|group| KeyFigure {
        value: words.number(group.to_reach),
        label: words.to_reach(group),
        compared: group
            .number
            .map(|number| words.say("targets-of-all", &[("number", words.number(number).into())]))
            .into_iter()
            .collect(),
        state: shown(group.to_reach),
    });
    let mut blocks = vec![Block::KeyFigures(figures.collect())];
    let first = words.first(NAMED);
    let lead = match (first.is_empty(), list.level, list.groups.first()) {
        (true, _, Some(group)) => {
            let group = group.label.get(words.language);
            words.say("targets-lead-nobody", &[("group", group.into())])
        }
        (_, level, _) => {
            let id = if level.is_some() { "targets-lead-areas" } else { "targets-lead-sites" };
            words.say(id, &[("count", list.rows.len().into()), ("list", first.into())])
        }
    };
    blocks.push(Block::Paragraph(lead.into()));
    if list.groups.len() > 1 {
        blocks.push(Block::Paragraph(words.text("targets-note-groups").into()));
    }
    blocks.extend(map::figure(words)?.map(Block::Figure));
    Ok(blocks)
}

/// The state of a number as a cell has it.
fn shown(number: TargetNumber) -> State {
    match (number.value, number.state) {
        (None, State::Published | State::Estimated) => State::Unavailable,
        (_, state) => state,
    }
}

fn number(words: &Words<'_>, number: TargetNumber) -> Cell {
    Cell { text: words.number(number), state: Some(shown(number)), strong: false }
}

/// Words, or a dash for none.
fn said(text: &str) -> Cell {
    Cell::words(if text.trim().is_empty() { NO_FIGURE } else { text })
}

fn words_column(heading: String, width: f64) -> Column {
    Column { heading, numeric: false, width }
}

fn number_column(heading: String) -> Column {
    Column { heading, numeric: true, width: 1.0 }
}

/// Whether a column of words says anything different from row to row.
fn differs<'a, T: PartialEq + 'a>(mut cells: impl Iterator<Item = T>) -> bool {
    let first = cells.next();
    cells.any(|cell| Some(cell) != first)
}

/// The list itself: row, authority, people, nearest support, notes.
fn list(words: &Words<'_>) -> Table {
    let list = words.list;
    let heading = if list.level.is_some() { "targets-column-area" } else { "targets-column-site" };
    let authority =
        |row: &Target| row.authority.as_ref().map(|area| area.name.get(words.language).to_owned());
    let places = list.level.is_none();
    let authorities = places || differs(list.rows.iter().map(authority));
    let authorities = authorities && list.level.is_none_or(|level| level > Level::Authority);
    let noted = list.rows.iter().any(|row| !row.notes.is_empty());
    let all = list.groups.len() < CROWDED;
    let mut columns = vec![words_column(words.text(heading), 2.0)];
    if places {
        columns.push(words_column(words.text("export-column-place"), 1.6));
    }
    if authorities {
        columns.push(words_column(words.text("workbook-column-authority"), 1.0));
    }
    for group in &list.groups {
        columns.push(number_column(words.to_reach(group)));
        if all && group.number.is_some() {
            let label = table::grouped("targets-number", &group.label);
            columns.push(number_column(label.get(words.language).to_owned()));
        }
    }
    columns.push(words_column(words.text("targets-column-nearest"), 1.4));
    columns.push(number_column(words.text("targets-column-distance")));
    if noted {
        columns.push(words_column(words.text("targets-column-notes"), 2.0));
    }
    let rows = list.rows.iter().map(|row| {
        let mut cells = vec![Cell::words(words.ranked(row))];
        if places {
            let postcode =
                if row.postcode.is_empty() { String::new() } else { format!(", {}", row.postcode) };
            let place = row.place.get(words.language);
            cells.push(said(format!("{place}{postcode}").trim_start_matches(", ")));
        }
        if authorities {
            cells.push(said(&authority(row).unwrap_or_default()));
        }
        for people in &row.people {
            cells.push(Cell { strong: true, ..number(words, people.to_reach) });
            if all {
                cells.extend(people.number.map(|found| number(words, found)));
            }
        }
        let near = row.nearest.as_ref();
        cells.push(said(near.map_or("", |near| near.name.get(words.language))));
        cells.push(near.map_or_else(|| said(""), |near| said(&words::kilometres(near.metres))));
        if noted {
            cells.push(said(&row.notes));
        }
        cells
    });
    let rows = rows.collect();
    finished(words, columns, rows)
}

/// What else is known: rural or urban, connectivity, Welsh speakers.
fn known(words: &Words<'_>) -> Table {
    let list = words.list;
    let heading = if list.level.is_some() { "targets-column-area" } else { "targets-column-site" };
    let own = list.level.unwrap_or(Level::Lsoa);
    let mut columns = vec![
        words_column(words.text(heading), 2.0),
        words_column(words.text("targets-column-rural-urban"), 1.6),
    ];
    columns.extend(list.columns.iter().map(|column| {
        let label = table::label(words.engine, column, column.level == own);
        let label = label.get(words.language).replace(" Mbit/s", "\u{a0}Mbit/s");
        number_column(label)
    }));
    let rows = list.rows.iter().map(|row| {
        let mut cells = vec![Cell::words(words.ranked(row))];
        let class = row.rural_urban.as_ref();
        cells.push(said(class.map_or("", |class| class.get(words.language))));
        for (column, figure) in list.columns.iter().zip(&row.figures) {
            let TargetNumber { value, state } = figure.value;
            let text = words::value(words.language, column.unit, value, state);
            cells.push(Cell { text, state: Some(shown(figure.value)), strong: false });
        }
        cells
    });
    let rows = rows.collect();
    finished(words, columns, rows)
}

fn finished(words: &Words<'_>, columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Table {
    let wide = columns.len() >= WIDE;
    let caption = words.list.title.get(words.language).to_owned();
    let mut table = Table { caption, columns, rows, notes: Vec::new(), wide };
    table.notes = marks(words.language, &table);
    table
}

fn limits(words: &Words<'_>) -> Block {
    let mut lines = words.list.lines(words.engine, words.language);
    let groups: Vec<&str> = words.list.groups.iter().map(|group| group.id.as_str()).collect();
    let level = words.list.level.unwrap_or(Level::Lsoa);
    lines.extend(notes::limits(&words.engine.catalogue, &groups, level, words.language));
    Block::List(lines.into_iter().map(Text::from).collect())
}

/// The sources, what their licences ask for, and how the list was made.
fn origin(words: &Words<'_>, options: &TargetOptions) -> Vec<Block> {
    let catalogue = &words.engine.catalogue;
    let found: Vec<_> = words.list.sources.iter().filter_map(|id| catalogue.source(id)).collect();
    let notes: Vec<_> = found.iter().map(|source| sources::note(source, words.language)).collect();
    let attribution = sources::attribution(&notes).into_iter();
    let attribution = attribution.chain([crate::maps::palettes::ATTRIBUTION]);
    let pair = |label: &str, value: String| {
        let label = Inline::Strong(format!("{}: ", words.text(label)));
        Text(vec![label, Inline::Plain(value)])
    };
    vec![
        Block::List(found.iter().map(|source| entry(source, words.language)).collect()),
        Block::Heading(words.text("panel-info-attribution")),
        Block::List(attribution.map(Text::from).collect()),
        Block::Heading(words.text("report-made")),
        Block::List(vec![
            pair("report-made-program", format!("Cyswllt {}", env!("CARGO_PKG_VERSION"))),
            pair("report-made-date", long_date(words.language, options.date)),
        ]),
    ]
}

/// The authorities that rows are in, rising.
pub(super) fn authorities(words: &Words<'_>) -> Vec<u32> {
    let area = |row: &Target| row.area(words.list);
    let authority = |area: AreaRef| words.engine.areas.ancestor(area, Level::Authority);
    let found = words.list.rows.iter().filter_map(area).filter_map(authority);
    let mut positions: Vec<u32> = found.map(|area| area.position).collect();
    positions.sort_unstable();
    positions.dedup();
    positions
}
