//! How a file of the user's own is probably understood: a proposal for the form, and what the command line takes where
//! nothing was chosen.

use std::collections::{HashMap, HashSet};

use super::{
    cell::{self, Cell, yes_or_no},
    draft::both,
    place::{count_names, is_code, number},
    records::{Record, Records, is_layer},
    words::{self, Role},
};
use crate::{
    catalogue::{Direction, Unit},
    geography::{Level, gridref::GridReference, postcodes::usual_form},
    sources::{
        import::{
            Context, ImportError,
            options::{OwnChoices, OwnColumn, OwnKey, OwnRows},
        },
        input::Input,
    },
    text::{Bilingual, Language},
};

/// Rows that a guess looks at.
const ROWS: usize = 5_000;
/// Share of a column's cells that have to match for it to be the key.
const MATCH: f64 = 0.6;
/// Columns that are proposed as measures at most.
const MEASURES: usize = 200;

/// How a file is probably understood.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    /// The file's name.
    pub file: String,
    /// Its columns, in order.
    pub columns: Vec<String>,
    /// The proposal.
    pub choices: OwnChoices,
}

/// What was seen in a column.
struct Seen {
    name: String,
    filled: usize,
    distinct: usize,
    /// Cells that are codes of areas of Wales, or of the form of other nations' codes.
    codes: usize,
    levels: HashSet<Level>,
    postcodes: usize,
    grids: usize,
    /// Cells that are numbers or marks of what is missing, and the numbers.
    figures: usize,
    numbers: usize,
    answers: usize,
    whole: bool,
    least: f64,
    most: f64,
}

impl Seen {
    fn share(&self, matches: usize) -> f64 {
        if self.filled == 0 { 0.0 } else { matches as f64 / self.filled as f64 }
    }

    fn is_unique(&self) -> bool {
        self.filled > 0 && self.distinct as f64 >= 0.9 * self.filled as f64
    }
}

/// How a file is probably understood. The key is the column whose cells are known areas, postcodes or places; what the
/// rows are follows from whether keys repeat; columns of figures become measures, a count with a column of totals beside it
/// a percentage. Nothing is taken for a list of places, whose rows are kept, that looks like a list of people.
pub fn guess(input: &Input, all: &[Input], context: &Context<'_>) -> Result<Proposal, ImportError> {
    let mut records = Records::open(input, all)?;
    let mut rows = Vec::new();
    while rows.len() < ROWS
        && let Some(record) = records.next()?
    {
        rows.push(record);
    }
    let unrecognised = || ImportError::Unrecognised { file: input.name().to_owned() };
    let columns: Vec<Seen> =
        (0..records.names.len()).map(|at| seen(&records.names[at], at, &rows, context)).collect();
    let title = words::label(stem(input.base_name()));
    let has_points = is_layer(input)? && rows.iter().any(|row| row.point.is_some());
    let (key, at) = key(&columns, &rows, has_points, context).ok_or_else(unrecognised)?;
    let kind = kind(&columns, &key, &at, &rows);
    let proposed = match kind {
        OwnRows::Areas => measures(&columns, &at, &rows),
        OwnRows::People => answers(&columns, &at),
        OwnRows::Members => larger(&columns, &at, &rows).unwrap_or_default(),
        OwnRows::Places => Vec::new(),
    };
    let choices = OwnChoices { title: both(&title), key, rows: kind, columns: proposed };
    Ok(Proposal { file: input.name().to_owned(), columns: records.names, choices })
}

/// The name of a file without its ending.
fn stem(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

fn seen(name: &str, at: usize, rows: &[Record], context: &Context<'_>) -> Seen {
    let mut seen = Seen {
        name: name.to_owned(),
        filled: 0,
        distinct: 0,
        codes: 0,
        levels: HashSet::new(),
        postcodes: 0,
        grids: 0,
        figures: 0,
        numbers: 0,
        answers: 0,
        whole: true,
        least: f64::INFINITY,
        most: f64::NEG_INFINITY,
    };
    let mut texts = HashSet::new();
    for text in rows.iter().map(|row| row.cells[at].as_str()).filter(|text| !text.is_empty()) {
        seen.filled += 1;
        texts.insert(text);
        let code = text.split([' ', ':']).next().unwrap_or_default();
        if let Some(area) = context.areas.find(code).ok().filter(|area| !area.level.is_own()) {
            seen.codes += 1;
            seen.levels.insert(area.level);
        } else if is_code(code) {
            seen.codes += 1;
        }
        seen.postcodes += usize::from(usual_form(text).is_some());
        seen.grids += usize::from(text.len() >= 6 && GridReference::parse(text).is_ok());
        seen.answers += usize::from(yes_or_no(text).is_some());
        match cell::read(text) {
            Cell::Number(number) => {
                seen.figures += 1;
                seen.numbers += 1;
                seen.whole &= number.fract() == 0.0;
                seen.least = seen.least.min(number);
                seen.most = seen.most.max(number);
            }
            Cell::Missing | Cell::Suppressed => seen.figures += 1,
            Cell::Wrong => {}
        }
    }
    seen.distinct = texts.len();
    seen
}

/// The key and its columns: codes that do not repeat, then points, postcodes, and codes and names that do.
fn key(
    columns: &[Seen],
    rows: &[Record],
    has_points: bool,
    context: &Context<'_>,
) -> Option<(OwnKey, Vec<usize>)> {
    let column = |at: usize| columns[at].name.clone();
    let of_codes = |at: &usize| columns[*at].share(columns[*at].codes) >= MATCH;
    // Of several, that of the smallest areas.
    let finest = |at: &usize| columns[*at].levels.iter().max().copied();
    let code = (0..columns.len())
        .filter(of_codes)
        .max_by_key(|at| (columns[*at].is_unique(), finest(at), std::cmp::Reverse(*at)));
    if let Some(at) = code.filter(|&at| columns[at].is_unique()) {
        return Some((OwnKey::Code { column: column(at) }, vec![at]));
    }
    if has_points {
        return Some((OwnKey::Geometry, Vec::new()));
    }
    if let Some((x, y)) = coordinates(columns) {
        return Some((OwnKey::Coordinates { x: column(x), y: column(y) }, vec![x, y]));
    }
    let most = |count: fn(&Seen) -> usize| {
        (0..columns.len()).find(|&at| columns[at].share(count(&columns[at])) >= MATCH)
    };
    if let Some(at) = most(|seen| seen.grids) {
        return Some((OwnKey::Grid { column: column(at) }, vec![at]));
    }
    if let Some(at) = most(|seen| seen.postcodes) {
        return Some((OwnKey::Postcode { column: column(at) }, vec![at]));
    }
    if let Some(at) = code {
        return Some((OwnKey::Code { column: column(at) }, vec![at]));
    }
    let of_names = (0..columns.len()).filter(|&at| columns[at].share(columns[at].numbers) < 0.5);
    let mut named: Vec<(f64, usize)> = of_names
        .map(|at| {
            let cells = rows.iter().map(|row| &row.cells[at]).filter(|cell| !cell.is_empty());
            (columns[at].share(count_names(*context, cells)), at)
        })
        .filter(|(share, _)| *share >= MATCH)
        .collect();
    named.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
    let (_, at) = *named.first()?;
    Some((OwnKey::Name { column: column(at) }, vec![at]))
}

/// A pair of columns of coordinates, by their names, if both are numbers.
fn coordinates(columns: &[Seen]) -> Option<(usize, usize)> {
    let find = |wanted: Role| {
        (0..columns.len()).find(|&at| {
            let seen = &columns[at];
            words::role(&seen.name) == Some(wanted) && seen.share(seen.numbers) >= MATCH
        })
    };
    let pairs =
        [(Role::Easting, Role::Northing), (Role::Longitude, Role::Latitude), (Role::X, Role::Y)];
    pairs.into_iter().find_map(|(x, y)| find(x).zip(find(y)))
}

/// What the rows are.
fn kind(columns: &[Seen], key: &OwnKey, at: &[usize], rows: &[Record]) -> OwnRows {
    let people = columns.iter().any(|seen| words::names_people(&seen.name));
    let places = columns.iter().any(|seen| words::names_places(&seen.name));
    let named = columns.iter().any(|seen| words::is_name(&seen.name));
    let unique = at.iter().all(|&at| columns[at].is_unique());
    match key {
        OwnKey::Code { .. } | OwnKey::Name { .. } if unique => {
            let figures = measures(columns, at, rows);
            if figures.is_empty() && larger(columns, at, rows).is_some() {
                OwnRows::Members
            } else {
                OwnRows::Areas
            }
        }
        OwnKey::Code { .. } | OwnKey::Name { .. } => OwnRows::People,
        OwnKey::Geometry => {
            if people {
                OwnRows::People
            } else {
                OwnRows::Places
            }
        }
        OwnKey::Coordinates { .. } | OwnKey::Grid { .. } => {
            if (places || named) && !people {
                OwnRows::Places
            } else {
                OwnRows::People
            }
        }
        OwnKey::Postcode { .. } => {
            let figures = columns.iter().any(|seen| {
                seen.share(seen.figures) >= 0.9
                    && seen.numbers > 0
                    && words::role(&seen.name).is_none()
                    && seen.answers < seen.filled
            });
            if people {
                OwnRows::People
            } else if places {
                OwnRows::Places
            } else if unique && figures {
                OwnRows::Areas
            } else {
                OwnRows::People
            }
        }
    }
}

/// The columns of figures as measures.
fn measures(columns: &[Seen], key: &[usize], rows: &[Record]) -> Vec<OwnColumn> {
    let of_figures = |at: &usize| {
        let seen = &columns[*at];
        !key.contains(at)
            && !seen.name.is_empty()
            && seen.numbers > 0
            && seen.share(seen.figures) >= 0.8
            && seen.codes == 0
            && words::role(&seen.name).is_none()
    };
    let figures: Vec<usize> = (0..columns.len()).filter(of_figures).take(MEASURES).collect();
    let unit = |at: usize| {
        let seen = &columns[at];
        words::unit(&seen.name, seen.whole, seen.least, seen.most)
    };
    let wholes: Vec<usize> = figures
        .iter()
        .copied()
        .filter(|&at| unit(at).is_count() && words::is_total(&columns[at].name))
        .collect();
    let value = |row: &Record, at: usize| number(&row.cells[at]);
    let is_part = |part: usize, whole: usize| {
        let pairs = rows.iter().filter_map(|row| Some((value(row, part)?, value(row, whole)?)));
        let mut any = false;
        for (part, whole) in pairs {
            any = true;
            if part > whole {
                return false;
            }
        }
        any
    };
    figures
        .iter()
        .map(|&at| {
            let unit = unit(at);
            // Of several totals that it could be a part of, the smallest.
            let whole = wholes
                .iter()
                .copied()
                .filter(|&whole| {
                    whole != at && !wholes.contains(&at) && unit.is_count() && is_part(at, whole)
                })
                .min_by(|&one, &other| columns[one].most.total_cmp(&columns[other].most));
            let unit = if whole.is_some() { Unit::Percent } else { unit };
            proposed(&columns[at].name, whole.map(|whole| columns[whole].name.clone()), unit)
        })
        .collect()
}

/// The columns of yes and no of a list of people.
fn answers(columns: &[Seen], key: &[usize]) -> Vec<OwnColumn> {
    let of_answers = |at: &usize| {
        let seen = &columns[*at];
        !key.contains(at)
            && seen.filled > 0
            && seen.share(seen.answers) >= 0.9
            && seen.distinct <= 6
    };
    let found = (0..columns.len()).filter(of_answers).take(MEASURES);
    found.map(|at| proposed(&columns[at].name, None, Unit::Percent)).collect()
}

fn proposed(name: &str, denominator: Option<String>, unit: Unit) -> OwnColumn {
    let label = words::label(name);
    let label = match words::language(name) {
        Language::En => Bilingual::new(label, ""),
        Language::Cy => Bilingual::new("", label),
    };
    OwnColumn {
        column: name.to_owned(),
        denominator,
        only_in: Some(if label.cy.is_empty() { Language::En } else { Language::Cy }),
        label,
        description: both(""),
        unit,
        universe: both(""),
        direction: if unit.is_count() && unit != Unit::People {
            Direction::Neutral
        } else {
            words::direction(name, unit)
        },
    }
}

/// The columns of the larger area's code and names, if the rows are members: codes of areas that each stand once,
/// and a column beside that repeats and is no other code of the Office for National Statistics' own levels.
fn larger(columns: &[Seen], key: &[usize], rows: &[Record]) -> Option<Vec<OwnColumn>> {
    let at = *key.first()?;
    if !columns[at]
        .levels
        .iter()
        .all(|level| matches!(level, Level::Lsoa | Level::Oa | Level::Msoa | Level::Authority))
        || columns[at].levels.is_empty()
    {
        return None;
    }
    let repeats = |other: &usize| {
        let seen = &columns[*other];
        *other != at
            && seen.filled * 10 >= columns[at].filled * 5
            && seen.distinct >= 2
            && seen.distinct * 3 <= seen.filled * 2
            && seen.levels.is_empty()
            && seen.postcodes == 0
    };
    let repeating: Vec<usize> = (0..columns.len()).filter(repeats).collect();
    // Two columns go together if each value of the one always has the same beside it.
    let together = |one: usize, other: usize| {
        let mut beside: HashMap<&str, &str> = HashMap::new();
        rows.iter().all(|row| {
            let known = beside.entry(&row.cells[one]).or_insert(&row.cells[other]);
            *known == row.cells[other]
        })
    };
    let is_short = |at: &usize| {
        rows.iter().all(|row| row.cells[*at].len() <= 12 && !row.cells[*at].contains(' '))
    };
    let looks_like_code = |at: &usize| {
        is_short(at)
            && words::words(&columns[*at].name)
                .iter()
                .any(|word| word.ends_with("cd") || word == "code" || word == "cod" || word == "id")
    };
    let code =
        repeating.iter().copied().find(looks_like_code).or_else(|| repeating.first().copied())?;
    let mut found = vec![proposed(&columns[code].name, None, Unit::Category)];
    for &other in repeating.iter().filter(|&&other| other != code) {
        if together(code, other) && together(other, code) {
            let mut name = proposed(&columns[other].name, None, Unit::Category);
            let is_welsh = words::language(&columns[other].name) == Language::Cy
                || words::words(&columns[other].name)
                    .iter()
                    .any(|word| word.ends_with("nmw") || word == "cy" || word == "welsh");
            name.only_in = Some(if is_welsh { Language::Cy } else { Language::En });
            found.push(name);
        }
    }
    found.truncate(3);
    Some(found)
}

/// Whether a table or layer looks as if it could be understood, by its beginning alone: for [`super::claims`], which knows no
/// areas.
pub(super) fn could_be_own(input: &Input) -> bool {
    is_layer(input).unwrap_or(false) || table_could_be_own(input).unwrap_or(false)
}

fn table_could_be_own(input: &Input) -> Result<bool, ImportError> {
    let beginning = input.beginning()?;
    if beginning.starts_with("PAR1")
        || beginning.starts_with("%PDF")
        || beginning.trim_start().starts_with('<')
    {
        return Ok(false);
    }
    let mut records = Records::open(input, &[])?;
    if records.names.iter().any(|name| words::role(name).is_some_and(|role| role != Role::Number)) {
        return Ok(true);
    }
    let mut keys = vec![0_usize; records.names.len()];
    let mut rows = 0;
    while rows < 50
        && let Some(record) = records.next()?
    {
        rows += 1;
        for (count, cell) in keys.iter_mut().zip(&record.cells) {
            let code = cell.split([' ', ':']).next().unwrap_or_default();
            let is_key = is_code(code)
                || usual_form(cell).is_some()
                || cell.len() >= 6 && GridReference::parse(cell).is_ok();
            *count += usize::from(is_key);
        }
    }
    Ok(rows > 0 && keys.iter().any(|&count| count * 2 >= rows))
}
