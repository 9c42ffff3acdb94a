//! Members of larger areas: a lookup of LSOAs, output areas or whole MSOAs and authorities, which becomes a level of its
//! own.

use std::collections::{BTreeMap, HashMap};

use super::{
    OwnError,
    draft::Shell,
    error::NO_LARGER,
    measures::filled,
    place::{Finder, Place},
    records::{Record, Records},
};
use crate::{
    geography::{AreaRef, Areas, Level, OwnId},
    sources::import::{
        Draft, ImportError,
        draft::{OwnArea, OwnLevel},
    },
    text::{Bilingual, Language, Sentence},
};

/// Letters of a code or name at most.
const LETTERS: usize = 120;

/// Where the larger area's code and names stand.
struct Columns {
    code: usize,
    english: usize,
    welsh: usize,
}

impl Columns {
    /// The first column chosen is the code, the next its name; one that is given in Welsh only is the Welsh name.
    fn new(shell: &Shell<'_>, records: &Records) -> Result<Self, OwnError> {
        let columns = &shell.choices.columns;
        let Some(code) = columns.first() else {
            return Err(OwnError::Choice { file: shell.file.clone(), problem: NO_LARGER });
        };
        let code = records.column(&code.column)?;
        let mut names = columns[1..].iter();
        let place = |column: Option<&super::OwnColumn>| -> Result<Option<usize>, OwnError> {
            column.map(|column| records.column(&column.column)).transpose()
        };
        let english = place(names.clone().find(|name| name.only_in != Some(Language::Cy)))?;
        let welsh = place(names.find(|name| name.only_in == Some(Language::Cy)))?;
        let name = english.or(welsh).unwrap_or(code);
        Ok(Self { code, english: name, welsh: welsh.unwrap_or(name) })
    }
}

/// Reads the lookup.
pub(super) fn read(
    mut shell: Shell<'_>,
    records: &mut Records,
    sample: Vec<Record>,
    finder: &mut Finder<'_>,
) -> Result<Draft, ImportError> {
    let areas = shell.context.areas;
    let columns = Columns::new(&shell, records)?;
    let mut larger: BTreeMap<String, Bilingual> = BTreeMap::new();
    let mut members: HashMap<(Level, u32), (String, u64)> = HashMap::new();
    let mut levels = [0_usize; Level::ALL.len()];
    let mut sample = sample.into_iter();
    while let Some(record) =
        sample.next().map_or_else(|| records.next(), |record| Ok(Some(record)))?
    {
        let place = finder.place(&record);
        if place == Place::Nothing {
            continue;
        }
        shell.report.rows += 1;
        let Some(key) = shell.matched(&place, finder, &record) else { continue };
        let parts: Vec<(Level, u32)> = match place {
            Place::Area(area) => vec![(area.level, area.position)],
            // All parts of an area that was split go where it went.
            Place::Old(old) => {
                let into = finder.carry().map(|carry| carry.lsoas()[old].into.clone());
                into.unwrap_or_default().into_iter().map(|part| (Level::Lsoa, part)).collect()
            }
            _ => Vec::new(),
        };
        let cut = |at: usize| record.cells[at].chars().take(LETTERS).collect::<String>();
        let code = cut(columns.code);
        let nests = |level: Level| {
            matches!(level, Level::Lsoa | Level::Oa | Level::Msoa | Level::Authority)
        };
        if !parts.iter().any(|part| nests(part.0)) || code.is_empty() {
            shell.report.unmatched.add(record.line, &records.names[columns.code], &key);
            continue;
        }
        let merged = matches!(place, Place::Old(_));
        if let Some((other, first)) = parts.iter().find_map(|part| members.get(part)) {
            // Two areas that became one may both be in the list, in the same larger one.
            if *other == code && merged {
                shell.report.matched += 1;
            } else if *other == code {
                shell.report.duplicate(&shell.file, record.line, &key, *first);
            } else {
                shell.report.duplicates.add(record.line, "", &key);
                let why =
                    Sentence::plain("error-import-two-areas").with("file", shell.file.as_str());
                let why = why.with("line", record.line).with("key", key).with("first", *first);
                shell.report.refuse(why.with("one", other.as_str()).with("other", code));
            }
            continue;
        }
        shell.report.matched += 1;
        levels[parts[0].0.index()] += 1;
        for part in parts {
            members.insert(part, (code.clone(), record.line));
        }
        larger
            .entry(code)
            .or_insert_with(|| Bilingual::new(cut(columns.english), cut(columns.welsh)));
    }
    let made_of = if levels[Level::Oa.index()] > levels[Level::Lsoa.index()] {
        Level::Oa
    } else {
        Level::Lsoa
    };
    if members.is_empty() {
        shell.report.no_match(&shell.file);
    }
    let around = around(made_of);
    let belongs = belongs(areas, made_of, around, &larger, &members);
    let left_out: Vec<usize> = (0..belongs.len()).filter(|&at| belongs[at].is_none()).collect();
    if let (Some(&first), false) = (left_out.first(), members.is_empty()) {
        let example = areas.table(made_of).areas[first].code.as_str();
        let note = Sentence::plain("import-note-own-left-out").with("count", left_out.len());
        shell.report.notes.push(note.with("example", example));
    }
    let of_others = members.keys().filter(|(level, _)| !around.contains(level)).count();
    if of_others > 0 {
        shell
            .report
            .notes
            .push(Sentence::plain("import-note-own-other-level").with("count", of_others));
    }
    let name = filled(&shell.choices.title);
    let level = OwnLevel {
        id: OwnId::of_name(&name.en),
        name,
        made_of,
        areas: larger.into_iter().map(|(code, name)| OwnArea { code, name }).collect(),
        members: belongs,
    };
    let mut draft = shell.empty()?;
    draft
        .report
        .notes
        .push(Sentence::plain("import-note-own-level").with("count", level.areas.len()));
    Ok(Draft { level: Some(level), ..draft })
}

/// The levels by whose areas an area of a level can be told where it is: LSOAs are in what they are named in, else in that
/// of their MSOA or authority.
fn around(made_of: Level) -> &'static [Level] {
    match made_of {
        Level::Oa => &[Level::Oa],
        _ => &[Level::Lsoa, Level::Msoa, Level::Authority],
    }
}

/// For each area of a level the larger area that it is in, by its place in the order of their codes.
fn belongs(
    areas: &Areas,
    made_of: Level,
    around: &[Level],
    larger: &BTreeMap<String, Bilingual>,
    members: &HashMap<(Level, u32), (String, u64)>,
) -> Vec<Option<u32>> {
    let codes: Vec<&String> = larger.keys().collect();
    (0..areas.table(made_of).len() as u32)
        .map(|position| {
            let mut named = around.iter().filter_map(|&level| {
                let area = areas.ancestor(AreaRef { level: made_of, position }, level)?;
                members.get(&(level, area.position))
            });
            let (code, _) = named.next()?;
            codes.binary_search(&code).ok().map(|at| at as u32)
        })
        .collect()
}
