//! A lookup read into levels of areas, or checked against those in use.

use std::collections::{BTreeMap, HashMap};

use csv::ByteRecord;

use super::headings::{self, Named};
use crate::{
    geography::{AreaRef, Level},
    sources::{
        import::{
            CheckReport, Context, Draft, ImportError,
            draft::{OwnArea, OwnLevel},
            keys::{Key, Keys},
            provenance,
        },
        input::{Heading, Input, InputError, Rows},
    },
    text::{Bilingual, Sentence},
};

/// How many examples a note gives.
const EXAMPLES: usize = 5;

/// Areas of a level of its own that a lookup may have.
const MOST_AREAS: usize = 20_000;

fn is_header(record: &ByteRecord) -> bool {
    let names: Vec<String> =
        record.iter().map(|cell| String::from_utf8_lossy(cell).trim().to_owned()).collect();
    parts(&names).is_some()
}

/// The small areas of a lookup, and the others that it names.
fn parts(names: &[String]) -> Option<(Named, Vec<Named>)> {
    let named = headings::named(names);
    let of_2011 = named.iter().find(|one| one.stem == "lsoa" && one.year == "11");
    if let (Some(base), Some(to)) =
        (of_2011, named.iter().find(|one| one.base() == Some(Level::Lsoa)))
    {
        return Some((base.clone(), vec![to.clone()]));
    }
    let base =
        named.iter().filter(|one| one.base().is_some()).max_by_key(|one| one.base())?.clone();
    let others: Vec<Named> =
        named.into_iter().filter(|one| one.code != base.code && one.can_be_level()).collect();
    (!others.is_empty()).then_some((base, others))
}

fn is_welsh(code: &str) -> bool {
    matches!(code.as_bytes(), [b'W', rest @ ..] if rest.len() == 8 && rest.iter().all(u8::is_ascii_digit))
}

/// Whether an input is a lookup to codes of areas.
pub(super) fn is_ours(input: &Input) -> Result<bool, ImportError> {
    let mut rows = match Rows::open(input, Heading::Where(is_header)) {
        Ok(rows) => rows,
        Err(InputError::NoHeader { .. }) => return Ok(false),
        Err(error) => return Err(error.into()),
    };
    let Some((base, others)) = parts(rows.names()) else { return Ok(false) };
    let mut record = ByteRecord::new();
    for _ in 0..60_000 {
        if !rows.read(&mut record)? {
            break;
        }
        let code = |named: &Named| {
            is_welsh(&String::from_utf8_lossy(record.get(named.code).unwrap_or_default()))
        };
        if code(&base) {
            return Ok(others.iter().any(code));
        }
    }
    Ok(false)
}

pub(super) fn read(inputs: &[&Input], context: &Context<'_>) -> Result<Vec<Draft>, ImportError> {
    let mut drafts = Vec::new();
    for input in inputs {
        context.check_cancelled()?;
        let mut rows = Rows::open(input, Heading::Where(is_header))?;
        let unrecognised = || ImportError::Unrecognised { file: input.name().to_owned() };
        let (base, others) = parts(rows.names()).ok_or_else(unrecognised)?;
        let keys = Keys::open(context.areas)?;
        let mut lookup = Lookup::new(input, context, rows.names(), &base, &others);
        lookup.read(&mut rows, &keys)?;
        (context.progress)(input.size(), input.size());
        if base.year == "11" {
            drafts.push(lookup.of_2011(&keys)?);
        } else {
            drafts.extend(lookup.levels()?);
        }
    }
    Ok(drafts)
}

/// What a lookup says of one kind of larger areas.
#[derive(Default)]
struct Larger {
    /// The code for each small area, by its position.
    of: HashMap<u32, String>,
    names: BTreeMap<String, Bilingual>,
}

struct Lookup<'a> {
    input: &'a Input,
    context: &'a Context<'a>,
    base: &'a Named,
    others: &'a [Named],
    larger: Vec<Larger>,
    /// Pairs of LSOAs of 2011 and 2021.
    pairs: Vec<(String, String)>,
    /// The line on which each small area first stands.
    lines: HashMap<u32, u64>,
    report: CheckReport,
}

impl<'a> Lookup<'a> {
    fn new(
        input: &'a Input,
        context: &'a Context<'a>,
        names: &[String],
        base: &'a Named,
        others: &'a [Named],
    ) -> Self {
        let larger = others.iter().map(|_| Larger::default()).collect();
        let is_used = |place: usize| {
            std::iter::once(base)
                .chain(others)
                .any(|one| one.code == place || one.name == Some(place) || one.welsh == Some(place))
        };
        let mut report = CheckReport::default();
        for (place, name) in names.iter().enumerate().filter(|(_, name)| !name.is_empty()) {
            let list = if is_used(place) { &mut report.used } else { &mut report.ignored };
            list.push(name.clone());
        }
        let (pairs, lines) = (Vec::new(), HashMap::new());
        Self { input, context, base, others, larger, pairs, lines, report }
    }

    fn read(&mut self, rows: &mut Rows, keys: &Keys<'_>) -> Result<(), ImportError> {
        let file = self.input.name();
        let mut record = ByteRecord::new();
        while rows.read(&mut record)? {
            let text = |at: usize| {
                String::from_utf8_lossy(record.get(at).unwrap_or_default()).trim().to_owned()
            };
            let line = rows.line();
            self.report.rows += 1;
            let code = text(self.base.code);
            let area = match keys.code(&code) {
                Key::Elsewhere => {
                    self.report.elsewhere += 1;
                    continue;
                }
                Key::Malformed => {
                    self.report.malformed(file, line, &code);
                    continue;
                }
                Key::Area(area) if Some(area.level) == self.base.base() => area,
                Key::Area(AreaRef { level: Level::Lsoa, .. }) | Key::Lsoa2011(_)
                    if self.base.year == "11" =>
                {
                    self.report.matched += 1;
                    self.pairs.extend(self.others.first().map(|to| (code, text(to.code))));
                    continue;
                }
                _ => {
                    self.report.unmatched.add(line, "", &code);
                    continue;
                }
            };
            self.report.matched += 1;
            let first = *self.lines.entry(area.position).or_insert(line);
            for (named, larger) in self.others.iter().zip(&mut self.larger) {
                let to = text(named.code);
                if !is_welsh(&to) || larger.names.len() >= MOST_AREAS {
                    continue;
                }
                if larger.of.get(&area.position).is_some_and(|known| *known != to) {
                    self.report.duplicate(file, line, &code, first);
                    break;
                }
                let english = named.name.map(text).filter(|name| !name.is_empty());
                let english = english.unwrap_or_else(|| to.clone());
                let welsh = named.welsh.map(text).filter(|name| !name.is_empty());
                let welsh = welsh.unwrap_or_else(|| english.clone());
                larger.of.insert(area.position, to.clone());
                larger.names.entry(to).or_insert_with(|| Bilingual::new(english, welsh));
            }
        }
        if self.report.matched == 0 {
            self.report.no_match(file);
        }
        Ok(())
    }

    /// The lookup from 2011 to 2021 against the one that ships. There is nothing to store.
    fn of_2011(mut self, keys: &Keys<'_>) -> Result<Draft, ImportError> {
        let lsoas = &self.context.areas.table(Level::Lsoa).areas;
        let known = |from: &str, to: &str| {
            let old = keys.carry.position(from).map(|at| &keys.carry.lsoas()[at]);
            old.is_some_and(|old| old.into.iter().any(|&at| lsoas[at as usize].code == to))
        };
        let mut pairs = std::mem::take(&mut self.pairs);
        pairs.sort();
        pairs.dedup();
        let ships: usize = keys.carry.lsoas().iter().map(|lsoa| lsoa.into.len()).sum();
        let agree = pairs.iter().filter(|(from, to)| known(from, to)).count();
        let differ = pairs.len() - agree + ships.saturating_sub(agree);
        let note = if differ == 0 {
            Sentence::plain("import-note-lookup-2011")
        } else {
            Sentence::plain("import-note-lookup-2011-differs").with("count", differ)
        };
        self.report.notes.push(note);
        self.nothing_new();
        let (id, title) = (String::from("lookup_lsoa11"), self.base.label());
        self.draft(&id, title, self.report.clone(), None)
    }

    fn nothing_new(&mut self) {
        if self.report.refusals.is_empty() {
            self.report.refuse(
                Sentence::plain("error-import-nothing-new").with("file", self.input.name()),
            );
        }
    }

    /// A level for each kind of larger areas that are not in use; where all are, the check alone.
    fn levels(mut self) -> Result<Vec<Draft>, ImportError> {
        let areas = self.context.areas;
        let mut drafts = Vec::new();
        let larger = std::mem::take(&mut self.larger);
        for (named, larger) in self.others.iter().zip(&larger) {
            if larger.names.len() < 2 {
                continue;
            }
            let unknown: Vec<&str> = larger
                .names
                .keys()
                .map(String::as_str)
                .filter(|code| areas.find(code).is_err())
                .collect();
            let mut note = None;
            if unknown.is_empty() {
                let base = self.base.base().unwrap_or(Level::Lsoa);
                let elsewhere = |(&position, code): (&u32, &String)| {
                    let area = AreaRef { level: base, position };
                    let to = areas.find(code).ok()?;
                    (areas.ancestor(area, to.level) != Some(to))
                        .then(|| areas.get(area).code.clone())
                };
                let mut elsewhere: Vec<String> = larger.of.iter().filter_map(elsewhere).collect();
                elsewhere.sort();
                if elsewhere.is_empty() {
                    let same =
                        Sentence::plain("import-note-lookup-same").with("column", named.id());
                    self.report.notes.push(same.with("count", larger.of.len()));
                    continue;
                }
                let count = elsewhere.len();
                elsewhere.truncate(EXAMPLES);
                let differs = Sentence::plain("import-note-lookup-differs").with("count", count);
                note = Some(differs.with("examples", elsewhere.join(", ")));
            }
            let level = self.level(named, larger);
            let mut report = self.report.clone();
            report.notes.extend(note);
            if let Some(first) = unknown.first() {
                let new = Sentence::plain("import-note-lookup-new").with("count", unknown.len());
                report.notes.push(new.with("example", *first));
            }
            let made = Sentence::plain("import-note-lookup-level");
            report
                .notes
                .push(made.with("count", level.areas.len()).with("level", level.made_of.id()));
            let left_out = level.members.iter().filter(|member| member.is_none()).count();
            if left_out > 0 {
                report
                    .notes
                    .push(Sentence::plain("import-note-lookup-left-out").with("count", left_out));
            }
            let (id, title) = (format!("lookup_{}", named.id()), level.name.clone());
            drafts.push(self.draft(&id, title, report, Some(level))?);
        }
        if drafts.is_empty() {
            self.nothing_new();
            let title = self.base.label();
            let id = format!("lookup_{}", self.base.id());
            drafts.push(self.draft(&id, title, self.report.clone(), None)?);
        }
        Ok(drafts)
    }

    fn level(&self, named: &Named, larger: &Larger) -> OwnLevel {
        let areas = self.context.areas;
        let base = self.base.base().unwrap_or(Level::Lsoa);
        let made_of = if base == Level::Oa { Level::Oa } else { Level::Lsoa };
        let codes: Vec<&String> = larger.names.keys().collect();
        let member = |position: u32| {
            let of = areas.ancestor(AreaRef { level: made_of, position }, base)?;
            let code = larger.of.get(&of.position)?;
            codes.binary_search(&code).ok().map(|at| at as u32)
        };
        OwnLevel {
            id: named.id(),
            name: named.label(),
            made_of,
            areas: larger
                .names
                .iter()
                .map(|(code, name)| OwnArea { code: code.clone(), name: name.clone() })
                .collect(),
            members: (0..areas.table(made_of).len() as u32).map(member).collect(),
        }
    }

    fn draft(
        &self,
        series: &str,
        title: Bilingual,
        report: CheckReport,
        level: Option<OwnLevel>,
    ) -> Result<Draft, ImportError> {
        let year = self.others.iter().map(|one| one.year.as_str()).max().unwrap_or("21");
        let told = provenance::Told {
            series: series.to_owned(),
            title: "",
            source: "lookups",
            release: self.input.base_name().to_owned(),
            vintage: &format!("20{year}"),
            rules: Vec::new(),
        };
        Ok(Draft {
            release: provenance::titled(&told, title, &[self.input])?,
            report,
            columns: Vec::new(),
            measures: Vec::new(),
            postcodes: None,
            points: Vec::new(),
            level,
            series: Vec::new(),
        })
    }
}
