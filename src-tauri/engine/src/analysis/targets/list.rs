//! The list as a whole: rows in order, totals, sources.

use std::{
    cmp::Ordering,
    collections::{HashMap, HashSet},
    sync::Arc,
};

use cyswllt_stats::reach::Leg;

use super::{
    areas,
    columns::{Column, columns},
    error::TargetsError,
    notes,
    people::Placed,
    request::{TargetRequest, TargetWhat},
    result::{Target, TargetArea, TargetGroup, TargetList, TargetNearest, TargetNumber},
    sites,
};
use crate::{
    Engine,
    analysis::{
        Subject,
        reach::{People, Way, group},
    },
    geography::{AreaRef, Level, LevelForm, roads::Roads},
    sources::supports::Support,
    tables::State,
    text::{Bilingual, Language, Messages},
};

/// More groups would not fit beside each other.
const MOST_GROUPS: usize = 8;

/// What is asked, made ready for the rows.
pub(super) struct Asked<'a> {
    pub(super) people: Arc<People>,
    pub(super) groups: Vec<Placed>,
    pub(super) columns: Vec<Column>,
    pub(super) way: Way<'a>,
    pub(super) within_metres: f64,
    supports: Vec<&'a Support>,
    notes: HashMap<String, String>,
}

/// Rows, and where the people are whom they are about.
pub(super) struct Rows {
    pub(super) rows: Vec<Target>,
    pub(super) places: Vec<[f64; 2]>,
}

impl Asked<'_> {
    /// The nearest support of each place.
    pub(super) fn nearest_support(
        &self,
        places: &[[f64; 2]],
    ) -> Result<Vec<Option<Leg>>, TargetsError> {
        Ok(self.way.nearest(places, &self.support_places())?)
    }

    fn support_places(&self) -> Vec<[f64; 2]> {
        self.supports.iter().map(|one| [one.easting, one.northing]).collect()
    }

    /// A support by its place in the list.
    pub(super) fn support(&self, site: u32, metres: f64) -> TargetNearest {
        let support = self.supports[site as usize];
        TargetNearest {
            id: support.id.clone(),
            name: sites::name(support),
            point: [support.easting, support.northing],
            metres,
        }
    }

    /// What was noted of an area or a site.
    pub(super) fn notes_of(&self, id: &str) -> String {
        self.notes.get(id).cloned().unwrap_or_default()
    }
}

/// Makes the list: a row an area or a site, ranked by how many people of the first group there are to reach.
///
/// People of an LSOA are on its postcodes. Of an area those are to be reached who are further than the distance from every
/// support; of a site those to whom it is the nearest of the sites, within the distance, and who are not within the distance
/// of any support. Supports without a place are left out. `roads` are needed along a network alone; who has no way along it
/// is beyond the distance, and a note says so.
pub fn targets(
    engine: &Engine,
    roads: Option<&Roads>,
    request: &TargetRequest,
) -> Result<TargetList, TargetsError> {
    if !(request.within_metres.is_finite() && request.within_metres > 0.0) {
        return Err(TargetsError::Distance { found: request.within_metres });
    }
    let level = match &request.what {
        TargetWhat::Areas { level, .. } => Some(*level),
        TargetWhat::Sites { .. } => None,
    };
    let is_placed =
        |support: &&Support| support.easting.is_finite() && support.northing.is_finite();
    let supports: Vec<&Support> = request.supports.iter().filter(is_placed).collect();
    let people = People::of(engine);
    let asked = Asked {
        groups: groups(engine, &request.groups, &people)?,
        people,
        columns: columns(engine, level.unwrap_or(Level::Lsoa)),
        way: Way { travel: request.travel, roads },
        within_metres: request.within_metres,
        supports,
        notes: noted(engine, request),
    };
    let within = request.within.as_deref().filter(|_| level.is_none());
    let within = within.map(|code| engine.areas.find(code.trim())).transpose()?;
    let Rows { mut rows, places } = match &request.what {
        TargetWhat::Areas { level, codes } => areas::rows(engine, &asked, *level, codes)?,
        TargetWhat::Sites { sites } => sites::rows(engine, &asked, sites, within)?,
    };
    rank(&mut rows);
    let name = |at: usize| asked.supports[at].name.en.clone();
    let cut_off = asked.way.cut_off(&places, &asked.support_places(), name)?;
    let titled = request.title.as_ref().and_then(given);
    let groups: Vec<TargetGroup> = asked
        .groups
        .iter()
        .zip(deduplicated(&request.groups))
        .enumerate()
        .map(|(at, (placed, subject))| total(engine, placed, subject, at, &rows))
        .collect();
    let mut list = TargetList {
        title: titled.unwrap_or_else(|| title(engine, level)),
        level,
        within: within.map(|area| {
            let found = engine.areas.get(area);
            TargetArea { code: found.code.clone(), name: engine.areas.label(area) }
        }),
        travel: request.travel,
        within_metres: request.within_metres,
        columns: asked.columns.into_iter().map(|one| one.column).collect(),
        supports: asked.supports.len(),
        sources: Vec::new(),
        notes: Vec::new(),
        warnings: Vec::new(),
        groups,
        rows,
    };
    let libraries = notes::has_libraries(engine, &asked.supports);
    list.sources = sources(engine, &list, libraries);
    list.notes = notes::notes(&list, libraries);
    list.notes.extend(cut_off);
    list.warnings = notes::warnings(&list, request, asked.notes.keys());
    Ok(list)
}

/// Each subject once.
fn deduplicated(subjects: &[Subject]) -> impl Iterator<Item = &Subject> {
    let mut seen = HashSet::new();
    subjects.iter().filter(move |subject| {
        seen.insert(match subject {
            Subject::Measure { id } => id.clone(),
            Subject::Recipe { recipe } => recipe.id.clone(),
        })
    })
}

fn groups(
    engine: &Engine,
    subjects: &[Subject],
    people: &People,
) -> Result<Vec<Placed>, TargetsError> {
    let found = deduplicated(subjects).count();
    if found == 0 {
        return Err(TargetsError::NoGroups);
    }
    if found > MOST_GROUPS {
        return Err(TargetsError::ManyGroups { found, most: MOST_GROUPS });
    }
    deduplicated(subjects).map(|subject| Ok(Placed::new(group(engine, subject)?, people))).collect()
}

/// The notes by the code or id that they are on; several on one are put together.
fn noted(engine: &Engine, request: &TargetRequest) -> HashMap<String, String> {
    let areas = matches!(request.what, TargetWhat::Areas { .. });
    let mut noted: HashMap<String, String> = HashMap::new();
    for (id, note) in &request.notes {
        let (id, note) = (id.trim(), note.trim());
        if note.is_empty() {
            continue;
        }
        // The code as the areas have it.
        let area = areas.then(|| engine.areas.find(id).ok()).flatten();
        let id = area.map_or(id, |area| &engine.areas.get(area).code);
        let text = noted.entry(id.to_owned()).or_default();
        if !text.is_empty() {
            text.push_str("; ");
        }
        text.push_str(note);
    }
    noted
}

/// Orders the rows, most people to reach first, and gives ranks; equal numbers share the lowest.
fn rank(rows: &mut [Target]) {
    let first = |row: &Target| row.people.first().and_then(|people| people.to_reach.value);
    rows.sort_by(|a, b| match (first(a), first(b)) {
        (Some(a), Some(b)) => b.total_cmp(&a),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    });
    let mut before: Option<(f64, u32)> = None;
    for (row, place) in rows.iter_mut().zip(1..) {
        let Some(number) = first(row) else { break };
        let rank = match before {
            Some((same, rank)) if same.total_cmp(&number).is_eq() => rank,
            _ => place,
        };
        row.rank = Some(rank);
        before = Some((number, rank));
    }
}

/// A group with its totals over the rows that have figures.
fn total(
    engine: &Engine,
    placed: &Placed,
    subject: &Subject,
    at: usize,
    rows: &[Target],
) -> TargetGroup {
    let sum = |numbers: &mut dyn Iterator<Item = TargetNumber>| {
        let known = numbers.filter_map(|number| Some((number.value?, number.state)));
        let none = TargetNumber { value: None, state: State::Unavailable };
        known.fold(none, |total, (value, state)| match total.value {
            None => TargetNumber { value: Some(value), state },
            Some(sum) => TargetNumber { value: Some(sum + value), state: total.state.worse(state) },
        })
    };
    let without = rows.iter().filter(|row| row.people[at].to_reach.value.is_none()).count();
    let numbers = || rows.iter().filter_map(|row| row.people[at].number);
    let (sources, vintage) = origin(engine, subject);
    TargetGroup {
        id: placed.group.id.clone(),
        label: placed.group.label.clone(),
        unit: placed.group.unit,
        sources,
        vintage,
        number: numbers().next().map(|_| sum(&mut numbers())),
        to_reach: sum(&mut rows.iter().map(|row| row.people[at].to_reach)),
        without: without as u32,
    }
}

/// The sources of a group's numbers of LSOAs, and when they are from; several dates are none.
fn origin(engine: &Engine, subject: &Subject) -> (Vec<String>, String) {
    let ids: Vec<&str> = match subject {
        Subject::Measure { id } => vec![id],
        Subject::Recipe { recipe } => recipe
            .all()
            .map(|(.., measure)| measure)
            .filter(|measure| measure.counts_at(Level::Lsoa))
            .map(|measure| measure.id.as_str())
            .chain(["residents"])
            .collect(),
    };
    let measures: Vec<_> = ids.iter().filter_map(|id| engine.catalogue.measure(id).ok()).collect();
    let mut sources: Vec<String> = Vec::new();
    let mut vintages: Vec<&str> = Vec::new();
    for measure in measures {
        let source = measure.source_at(Level::Lsoa);
        if !sources.iter().any(|known| known == source) {
            sources.push(source.to_owned());
        }
        let vintage = measure.vintage_at(Level::Lsoa);
        if !vintages.contains(&vintage) {
            vintages.push(vintage);
        }
    }
    let vintage = if let [only] = vintages[..] { only.to_owned() } else { String::new() };
    (sources, vintage)
}

/// All sources, each once: of the groups, of the columns, of the areas, of the postcodes on which people are, of libraries.
fn sources(engine: &Engine, list: &TargetList, libraries: bool) -> Vec<String> {
    let groups = list.groups.iter().flat_map(|group| group.sources.iter().map(String::as_str));
    let columns = list.columns.iter().map(|column| column.source.as_str());
    let level = list.level.unwrap_or(Level::Lsoa);
    let boundaries = engine.catalogue.boundary_sources(level);
    let rest = boundaries.into_iter().chain(["postcodes"]).chain(libraries.then_some("libraries"));
    let mut ids: Vec<String> = Vec::new();
    for id in groups.chain(columns).chain(rest) {
        if !ids.iter().any(|known| known == id) {
            ids.push(id.to_owned());
        }
    }
    ids
}

/// A title of the user's own, the one language for both where there is only one.
fn given(title: &Bilingual) -> Option<Bilingual> {
    let [en, cy] = [title.en.trim(), title.cy.trim()];
    match (en.is_empty(), cy.is_empty()) {
        (true, true) => None,
        (false, true) => Some(Bilingual::new(en, en)),
        (true, false) => Some(Bilingual::new(cy, cy)),
        (false, false) => Some(Bilingual::new(en, cy)),
    }
}

fn title(engine: &Engine, level: Option<Level>) -> Bilingual {
    let messages = Messages::embedded();
    let Some(level) = level else { return messages.bilingual("targets-title-sites") };
    let text = |language: Language| {
        let level = engine.areas.level_name(level, LevelForm::Plural, language);
        messages.text(language, "targets-title-areas", &[("level", level.into())])
    };
    Bilingual::new(text(Language::En), text(Language::Cy))
}

impl Target {
    /// The area of the row; of a site its LSOA, none outside Wales.
    pub fn area(&self, list: &TargetList) -> Option<AreaRef> {
        let level = list.level.unwrap_or(Level::Lsoa);
        self.position.map(|position| AreaRef { level, position })
    }
}
