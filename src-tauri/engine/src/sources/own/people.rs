//! A list of people or households: counted into areas at once, and not kept unless the user says so.

use std::{
    collections::{BTreeMap, HashMap},
    sync::atomic::Ordering,
};

use super::{
    OwnError,
    cell::{self, Cell, yes_or_no},
    draft::{self, Shell},
    measures::{Plan, Planned, filled, message},
    place::{Finder, Place},
    records::{Record, Records},
    suppress::{Protected, suppress},
};
use crate::{
    catalogue::{Definition, Direction, OwnMeasure, Unit},
    geography::{AreaRef, Level},
    sources::import::{
        Context, Draft, ImportError,
        draft::{DraftColumn, OwnPoint, PointSet, PostcodeTable},
        report::TotalCheck,
        roll_up::{Gaps, roll_up},
    },
    text::Bilingual,
};

/// The column of the number of rows.
const ROWS: &str = "own_people";
/// Points that are kept at most.
const KEPT: usize = 500_000;

/// Reads the list.
pub(super) fn read(
    mut shell: Shell<'_>,
    records: &mut Records,
    sample: Vec<Record>,
    finder: &mut Finder<'_>,
    plan: &Plan,
) -> Result<Draft, ImportError> {
    let context = shell.context;
    let mut counts: HashMap<AreaRef, Vec<f64>> = HashMap::new();
    let mut kept = Kept::default();
    let mut sample = sample.into_iter();
    while let Some(record) =
        sample.next().map_or_else(|| records.next(), |record| Ok(Some(record)))?
    {
        if shell.report.rows.is_multiple_of(4096) && context.cancel.load(Ordering::Relaxed) {
            return Err(ImportError::Cancelled);
        }
        let place = finder.place(&record);
        if place == Place::Nothing {
            continue;
        }
        shell.report.rows += 1;
        if shell.matched(&place, finder, &record).is_none() {
            continue;
        }
        let area = match place {
            Place::Area(area) => area,
            // An area that was merged into another is counted there; nobody knows in which part of one that was split.
            Place::Old(old) => {
                let into = finder.carry().map(|carry| carry.lsoas()[old].into.as_slice());
                let Some(&[only]) = into else {
                    shell.report.unmatched.add(record.line, "", &finder.key(&record));
                    continue;
                };
                AreaRef { level: Level::Lsoa, position: only }
            }
            Place::Point { lsoa, .. } => AreaRef { level: Level::Lsoa, position: lsoa },
            _ => continue,
        };
        shell.report.matched += 1;
        // The rows first, then for each column its sum and, for what is yes or no, how many answered.
        let sums = counts.entry(area).or_insert_with(|| vec![0.0; 1 + 2 * plan.columns.len()]);
        sums[0] += 1.0;
        for (at, column) in plan.columns.iter().enumerate() {
            if let Some(answer) = answer(&record, column, &mut shell) {
                sums[1 + 2 * at] += answer;
                sums[2 + 2 * at] += 1.0;
            }
        }
        if context.options.keep_rows {
            kept.add(&shell.file, &place, &record, &records.names)?;
        }
    }
    if shell.report.matched == 0 {
        shell.report.no_match(&shell.file);
    }
    let base = base(&counts);
    let (mut columns, protected, measures) = columns(context, &shell, plan, &counts, base);
    let suppressed =
        suppress(context.areas, base, &mut columns, &protected, context.options.minimum);
    shell.report.totals.push(TotalCheck {
        column: String::new(),
        found: shell.report.matched as f64,
        expected: None,
        source: String::new(),
    });
    shell.suppressed(suppressed);
    let note =
        if context.options.keep_rows { "import-note-own-kept" } else { "import-note-own-not-kept" };
    shell.report.notes.push(crate::text::Sentence::plain(note));
    shell.mask();
    let title = filled(&shell.choices.title);
    let (postcodes, points) = kept.into_parts(title);
    let plan = Plan { columns: plan.columns.clone(), measures };
    let draft = draft::finish(shell, &plan, columns, postcodes)?;
    Ok(Draft { points, ..draft })
}

/// What a row says in a column: a number, or 1 or 0 for yes or no; none where it says nothing.
fn answer(record: &Record, column: &Planned, shell: &mut Shell<'_>) -> Option<f64> {
    let text = &record.cells[column.at];
    if (column.unit == Unit::Percent || column.counts)
        && let Some(yes) = yes_or_no(text)
    {
        return Some(f64::from(u8::from(yes)));
    }
    match cell::read(text) {
        Cell::Number(number) if number < 0.0 => {
            shell.report.negative(&shell.file, record.line, &column.title, text);
            None
        }
        Cell::Number(number) if column.unit != Unit::Percent => Some(number),
        Cell::Missing | Cell::Suppressed => None,
        Cell::Number(_) | Cell::Wrong => {
            shell.report.not_a_number(&shell.file, record.line, &column.title, text);
            None
        }
    }
}

/// LSOAs wherever rows lead to them, else the level of most rows.
fn base(counts: &HashMap<AreaRef, Vec<f64>>) -> Level {
    let mut levels = [0_usize; 6];
    for area in counts.keys() {
        levels[area.level.index()] += 1;
    }
    Level::ALL
        .into_iter()
        .max_by_key(|level| (levels[level.index()], *level))
        .unwrap_or(Level::Lsoa)
}

type Made = (Vec<DraftColumn>, Vec<Protected>, Vec<OwnMeasure>);

/// The columns at all levels, those of them that are protected, and the measures.
fn columns(
    context: Context<'_>,
    shell: &Shell<'_>,
    plan: &Plan,
    counts: &HashMap<AreaRef, Vec<f64>>,
    base: Level,
) -> Made {
    let areas = context.areas;
    let size = areas.table(base).len();
    // An area in an authority that the list is about has none where it has none; of other authorities the list says
    // nothing.
    let authority =
        |area: AreaRef| areas.ancestor(area, Level::Authority).map(|found| found.position);
    let about: Vec<Option<u32>> = counts.keys().map(|&area| authority(area)).collect();
    let covered: Vec<bool> = (0..size as u32)
        .map(|position| {
            let of = authority(AreaRef { level: base, position });
            base == Level::Country || about.contains(&of)
        })
        .collect();
    let column = |name: &str, at: usize| {
        let mut values: Vec<f64> =
            covered.iter().map(|&covered| if covered { 0.0 } else { f64::NAN }).collect();
        for (area, sums) in counts.iter().filter(|(area, _)| area.level == base) {
            values[area.position as usize] = sums[at];
        }
        DraftColumn { level: base, name: name.to_owned(), values, states: None }
    };
    let title = &shell.choices.title;
    let series = super::measures::series(shell.choices);
    let mut made = vec![column(ROWS, 0)];
    let mut protected = vec![Protected::count(ROWS)];
    let mut measures = vec![OwnMeasure {
        id: series.clone(),
        label: message("import-own-people", &filled(title)),
        only_in: super::measures::only_in(title, None),
        description: Bilingual::new("", ""),
        unit: Unit::People,
        universe: filled(title),
        direction: Direction::Neutral,
        definition: Definition::Count { count: ROWS.to_owned() },
    }];
    for (at, planned) in plan.columns.iter().enumerate() {
        let shares = planned.unit == Unit::Percent;
        if !shares && !planned.counts {
            continue;
        }
        made.push(column(&planned.name, 1 + 2 * at));
        // A sum over few people tells of them, whatever it is a sum of.
        if !shares && planned.whole.is_none() {
            protected.push(Protected {
                beside: Some(ROWS.to_owned()),
                ..Protected::count(&planned.name)
            });
            continue;
        }
        let whole = if shares {
            let answered = format!("{}_answered", planned.name);
            made.push(column(&answered, 2 + 2 * at));
            protected.push(Protected::part(&answered, ROWS));
            Some(answered)
        } else {
            planned.whole.map(|whole| plan.columns[whole].name.clone())
        };
        protected.push(Protected { whole, ..Protected::count(&planned.name) });
    }
    for measure in &plan.measures {
        let mut measure = measure.clone();
        if let Definition::Value { value, .. } = &measure.definition {
            let numerator = value.clone();
            if measure.unit != Unit::Percent {
                continue;
            }
            let denominator = format!("{numerator}_answered");
            measure.definition = Definition::Ratio { numerator, denominator };
        }
        measures.push(measure);
    }
    let larger: Vec<DraftColumn> =
        made.iter().flat_map(|column| roll_up(areas, column, Gaps::Nothing)).collect();
    made.extend(larger);
    (made, protected, measures)
}

/// What is kept of the rows where the user says so.
#[derive(Default)]
struct Kept {
    postcodes: BTreeMap<String, f32>,
    points: Vec<OwnPoint>,
}

impl Kept {
    fn add(
        &mut self,
        file: &str,
        place: &Place,
        record: &Record,
        names: &[String],
    ) -> Result<(), OwnError> {
        if self.points.len() + self.postcodes.len() == KEPT {
            return Err(OwnError::TooMany { file: file.to_owned(), limit: KEPT });
        }
        if let Place::Point { easting, northing, postcode, .. } = place {
            if postcode.is_empty() {
                self.points.push(super::places::point(record, names, (*easting, *northing), None));
            } else {
                *self.postcodes.entry(postcode.clone()).or_default() += 1.0;
            }
        }
        Ok(())
    }

    fn into_parts(self, title: Bilingual) -> (Option<PostcodeTable>, Vec<PointSet>) {
        let postcodes = (!self.postcodes.is_empty()).then(|| {
            let (postcodes, counts) = self.postcodes.into_iter().unzip();
            PostcodeTable { postcodes, columns: vec![(ROWS.to_owned(), counts)] }
        });
        let points = if self.points.is_empty() {
            Vec::new()
        } else {
            vec![PointSet { name: title, points: self.points }]
        };
        (postcodes, points)
    }
}
