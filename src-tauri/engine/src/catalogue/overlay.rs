//! The catalogue with what was imported: more releases of measures that ship, the user's own measures, and the change
//! from one release to another.

use super::{
    Catalogue, Change, Definition, Measure, MeasureRelease, OwnMeasure, ReleaseInfo, Source, Unit,
    own_levels::Weights,
};
use crate::{
    geography::{Areas, Level},
    text::{Bilingual, Language, Messages, date},
};

/// What the catalogue has to know of an imported release.
#[derive(Debug, Clone)]
pub struct Imported<'a> {
    /// Its number in the workspace.
    pub number: i64,
    /// Where it comes from.
    pub info: &'a ReleaseInfo,
    /// Its columns: level, name, and whether every figure is an estimate.
    pub columns: Vec<(Level, &'a str, bool)>,
    /// Measures that it brings.
    pub measures: &'a [OwnMeasure],
    /// The id of the level of areas that it brings.
    pub level: Option<&'a str>,
}

/// How the series of a user's own files begin.
const OWN: &str = "own_";

/// How many releases of a measure are compared with each other.
const COMPARED: usize = 8;

impl Catalogue {
    /// The catalogue with imported releases, the oldest import first, and with the levels of the user's own. At each level a measure takes the newest
    /// release (by vintage, then by import) that has all of its columns there. Where it has several releases each is
    /// a measure of its own as well (`ID@VINTAGE`), and so is the change between any two (`ID@EARLIER..LATER`).
    #[must_use]
    pub fn with(&self, imported: &[Imported<'_>], areas: &Areas) -> Self {
        let mut with = self.clone();
        for release in imported {
            with.add_source(release);
            if let Some(level) = release.level.and_then(|id| areas.level(id).ok()) {
                with.level_sources.insert(level, release.info.id());
            }
            for own in release.measures {
                with.add_own(own, release);
            }
            for measure in &mut with.measures {
                measure.add_release(release);
            }
        }
        if areas.own_levels().next().is_some() {
            let weights = Weights::new(&self.measures, imported);
            for measure in &mut with.measures {
                measure.add_own_levels(areas, &weights);
            }
        }
        with.variants = with.measures.iter().flat_map(variants).collect();
        with.by_id = with
            .measures
            .iter()
            .chain(&with.variants)
            .enumerate()
            .map(|(position, measure)| (measure.id.clone(), position))
            .collect();
        with
    }

    fn add_source(&mut self, release: &Imported<'_>) {
        let info = release.info;
        let attributions = if info.attributions.is_empty() {
            // Whose data they are is said even where no licence asks for it.
            vec![format!("{}: {}", info.publisher.en, info.title.en)]
        } else {
            info.attributions.clone()
        };
        for line in &attributions {
            if !self.attributions.contains(line) {
                self.attributions.push(line.clone());
            }
        }
        self.sources.retain(|source| source.id != info.id());
        self.sources.push(Source {
            id: info.id(),
            title: info.title.clone(),
            publisher: info.publisher.clone(),
            release: info.release.clone(),
            released: String::new(),
            licence: info.licence.clone(),
            licence_url: info.licence_url.clone(),
            attributions,
            url: info.url.clone(),
        });
    }

    fn add_own(&mut self, own: &OwnMeasure, release: &Imported<'_>) {
        const THEME: &str = "own";
        if self.measures.iter().any(|measure| measure.id == own.id) {
            return;
        }
        if !self.themes.iter().any(|theme| theme == THEME) {
            self.themes.push(THEME.to_owned());
        }
        self.measures.push(Measure {
            id: own.id.clone(),
            label: own.label.clone(),
            description: own.description.clone(),
            theme: THEME.to_owned(),
            unit: own.unit,
            universe: String::new(),
            universe_label: own.universe.clone(),
            direction: own.direction,
            levels: Vec::new(),
            estimated: Vec::new(),
            releases: Vec::new(),
            importable: Vec::new(),
            source: release.info.id(),
            vintage: release.info.vintage.clone(),
            definition: own.definition.clone(),
            state: None,
            series: false,
            change: None,
            series_of_own: Some(release.info.series.clone()),
            variant_of: None,
        });
    }
}

impl Measure {
    /// Takes the levels for which a release has its columns. What users call their own columns says nothing of measures
    /// of others: a measure of theirs takes values of its own series only, and what ships takes none of theirs.
    fn add_release(&mut self, release: &Imported<'_>) {
        let series = &release.info.series;
        let fits = match &self.series_of_own {
            Some(own) => own == series,
            None => !series.starts_with(OWN),
        };
        if !fits {
            return;
        }
        let columns = self.definition.columns();
        let mut found = MeasureRelease {
            import: Some(release.number),
            source: release.info.id(),
            vintage: release.info.vintage.clone(),
            levels: Vec::new(),
            estimated: Vec::new(),
        };
        for level in Level::ALL {
            let at = |name: &&str| {
                release.columns.iter().find(|(of, column, _)| *of == level && column == name)
            };
            // A weight only serves to combine areas: a release that lacks it gives values all the same.
            let needed = match &self.definition {
                Definition::Value { .. } => &columns[..1],
                _ => &columns[..],
            };
            let Some(there) = needed.iter().map(at).collect::<Option<Vec<_>>>() else { continue };
            found.levels.push(level);
            if there.iter().any(|(.., estimated)| *estimated) {
                found.estimated.push(level);
            }
        }
        if found.levels.is_empty() {
            return;
        }
        self.releases.push(found);
        // Of the same vintage, what was imported last counts.
        self.releases.sort_by(|a, b| b.vintage.cmp(&a.vintage).then(b.import.cmp(&a.import)));
        self.count_levels();
    }

    /// Levels, estimates, source and vintage follow from the releases.
    pub(super) fn count_levels(&mut self) {
        let mut levels: Vec<Level> =
            self.releases.iter().flat_map(|release| release.levels.iter().copied()).collect();
        levels.sort_unstable();
        levels.dedup();
        let estimated = |level: &Level| {
            self.at(*level).is_some_and(|release| release.estimated.contains(level))
        };
        self.estimated = levels.iter().copied().filter(estimated).collect();
        self.levels = levels;
        if let Some(newest) = self.releases.first() {
            self.source.clone_from(&newest.source);
            self.vintage.clone_from(&newest.vintage);
        }
    }
}

/// A measure of each release alone, and its changes, where there are several releases.
fn variants(measure: &Measure) -> Vec<Measure> {
    let mut vintages: Vec<&str> =
        measure.releases.iter().map(|release| release.vintage.as_str()).collect();
    vintages.dedup();
    vintages.truncate(COMPARED);
    // The oldest first.
    vintages.reverse();
    if vintages.len() < 2 {
        return Vec::new();
    }
    let single: Vec<Measure> =
        vintages.iter().map(|vintage| of_vintage(measure, vintage)).collect();
    let mut changes = Vec::new();
    for (earlier, from) in single.iter().enumerate() {
        for to in &single[earlier + 1..] {
            changes.extend(change(measure, from, to));
        }
    }
    single.into_iter().chain(changes).collect()
}

fn of_vintage(measure: &Measure, vintage: &str) -> Measure {
    let mut single = measure.clone();
    single.releases.retain(|release| release.vintage == vintage);
    single.count_levels();
    single.id = format!("{}@{vintage}", measure.id);
    single.label = named("variant-release", &measure.label, &[("release", vintage)]);
    single.variant_of = Some(measure.id.clone());
    single.series = false;
    single
}

/// The change from one release to another at the levels that both have; none where there is none, or where a
/// difference says nothing (ranks, deciles, scores and categories of different years are not on one scale).
fn change(measure: &Measure, from: &Measure, to: &Measure) -> Option<Measure> {
    let unit = match measure.unit {
        Unit::Percent => Unit::Points,
        unit if unit.is_count() || unit.can_be_averaged() => unit,
        _ => return None,
    };
    let levels: Vec<Level> =
        from.levels.iter().copied().filter(|level| to.levels.contains(level)).collect();
    if levels.is_empty() {
        return None;
    }
    let estimated = |level: &Level| from.estimated.contains(level) || to.estimated.contains(level);
    let estimated: Vec<Level> = levels.iter().copied().filter(estimated).collect();
    let release = MeasureRelease {
        import: None,
        source: to.source.clone(),
        vintage: to.vintage.clone(),
        levels: levels.clone(),
        estimated: estimated.clone(),
    };
    let between = [("from", from.vintage.as_str()), ("to", to.vintage.as_str())];
    Some(Measure {
        id: format!("{}@{}..{}", measure.id, from.vintage, to.vintage),
        label: named("variant-change", &measure.label, &between),
        description: named("variant-change.description", &measure.label, &between),
        unit,
        levels,
        estimated,
        releases: vec![release],
        importable: Vec::new(),
        source: to.source.clone(),
        vintage: to.vintage.clone(),
        state: None,
        series: false,
        change: Some(Box::new(Change { from: from.clone(), to: to.clone() })),
        variant_of: Some(measure.id.clone()),
        ..measure.clone()
    })
}

/// A name made from a measure's, with vintages as people read them.
fn named(message: &str, label: &Bilingual, vintages: &[(&str, &str)]) -> Bilingual {
    let name = |language: Language| {
        let mut arguments = vec![("measure", label.get(language).into())];
        for (name, vintage) in vintages {
            arguments.push((*name, date::vintage(language, vintage).into()));
        }
        Messages::embedded().text(language, message, &arguments)
    };
    Bilingual::new(name(Language::En), name(Language::Cy))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Direction;

    fn release(series: &str, vintage: &str) -> ReleaseInfo {
        ReleaseInfo {
            series: series.to_owned(),
            title: Bilingual::new("Coverage", "Argaeledd"),
            publisher: Bilingual::new("Ofcom", "Ofcom"),
            release: format!("Connected Nations {vintage}"),
            vintage: vintage.to_owned(),
            licence: "OGL".to_owned(),
            licence_url: String::new(),
            attributions: Vec::new(),
            url: String::new(),
            file: "a.csv".to_owned(),
            bytes: 1,
            sha256: String::new(),
            rules: Vec::new(),
        }
    }

    fn areas() -> Areas {
        Areas::open().unwrap()
    }

    fn imported<'a>(
        number: i64,
        info: &'a ReleaseInfo,
        measures: &'a [OwnMeasure],
        columns: &[(Level, &'a str, bool)],
    ) -> Imported<'a> {
        Imported { number, info, columns: columns.to_vec(), measures, level: None }
    }

    const COVERAGE: [(Level, &str, bool); 4] = [
        (Level::Lsoa, "premises", false),
        (Level::Lsoa, "gigabit_premises", false),
        (Level::Ward, "premises", true),
        (Level::Ward, "gigabit_premises", true),
    ];

    #[test]
    fn the_newest_release_with_the_level_counts() {
        let shipped = Catalogue::open().unwrap();
        let (old, new) = (release("ofcom_fixed", "2024-01"), release("ofcom_fixed", "2026-01"));
        let authority =
            [(Level::Authority, "premises", false), (Level::Authority, "gigabit_premises", false)];
        let with = shipped.with(
            &[imported(1, &new, &[], &authority), imported(2, &old, &[], &COVERAGE)],
            &areas(),
        );
        let gigabit = with.measure("gigabit").unwrap();
        assert_eq!(gigabit.levels, [Level::Country, Level::Authority, Level::Ward, Level::Lsoa]);
        assert_eq!(gigabit.estimated, [Level::Ward]);
        assert_eq!(gigabit.vintage_at(Level::Authority), "2026-01");
        assert_eq!(gigabit.vintage_at(Level::Country), "2025-07");
        assert_eq!(gigabit.vintage_at(Level::Lsoa), "2024-01");
        assert_eq!(gigabit.source_at(Level::Lsoa), "ofcom_fixed@2024-01");
        assert_eq!(with.source("ofcom_fixed@2024-01").unwrap().title.cy, "Argaeledd");
        // A column without its denominator is no value.
        assert!(!with.measure("below_30").unwrap().levels.contains(&Level::Lsoa));
        assert!(shipped.measure("gigabit@2025-07").is_err());
    }

    #[test]
    fn releases_and_changes_are_measures_of_their_own() {
        let shipped = Catalogue::open().unwrap();
        let (old, new) = (release("ofcom_fixed", "2024-01"), release("ofcom_fixed", "2026-01"));
        let with = shipped.with(
            &[imported(1, &new, &[], &COVERAGE), imported(2, &old, &[], &COVERAGE)],
            &areas(),
        );
        assert_eq!(with.measures().len(), shipped.measures().len());
        let ids: Vec<&str> = with.variants().iter().map(|measure| measure.id.as_str()).collect();
        // The release that ships has other levels, so only the imported ones have a change.
        assert_eq!(
            ids,
            ["gigabit@2024-01", "gigabit@2025-07", "gigabit@2026-01", "gigabit@2024-01..2026-01"]
        );
        let change = with.measure("gigabit@2024-01..2026-01").unwrap();
        assert_eq!((change.unit, &*change.levels), (Unit::Points, &[Level::Ward, Level::Lsoa][..]));
        assert_eq!(change.estimated, [Level::Ward]);
        assert!(change.label.en.ends_with(": change from January 2024 to January 2026"));
        assert!(change.label.cy.contains("newid"));
        assert_eq!(with.measure("gigabit@2024-01").unwrap().variant_of.as_deref(), Some("gigabit"));
    }

    #[test]
    fn own_measures_have_a_theme_of_their_own() {
        let shipped = Catalogue::open().unwrap();
        let own = OwnMeasure {
            id: "own_members".to_owned(),
            label: Bilingual::new("Members", "Aelodau"),
            only_in: None,
            description: Bilingual::new("", ""),
            unit: Unit::People,
            universe: Bilingual::new("Residents", "Trigolion"),
            direction: Direction::Neutral,
            definition: Definition::Count { count: "members".to_owned() },
        };
        let info = release("own_members", "2026");
        let measures = [own];
        let with = shipped
            .with(&[imported(7, &info, &measures, &[(Level::Lsoa, "members", false)])], &areas());
        let measure = with.measure("own_members").unwrap();
        assert_eq!((measure.theme.as_str(), &*measure.levels), ("own", &[Level::Lsoa][..]));
        assert_eq!(measure.universe_label.cy, "Trigolion");
        assert!(with.attributions().contains(&"Ofcom: Coverage".to_owned()));
        assert!(with.themes().contains(&"own".to_owned()));
    }

    #[test]
    fn columns_of_ones_own_are_no_figures_of_others() {
        let shipped = Catalogue::open().unwrap();
        let areas = Areas::open().unwrap();
        let info = release("own_survey", "2030");
        let with = shipped.with(&[imported(1, &info, &[], &COVERAGE)], &areas);
        assert_eq!(with.measure("gigabit").unwrap().releases.len(), 1);
    }

    #[test]
    fn ranks_of_different_releases_have_no_change() {
        let shipped = Catalogue::open().unwrap();
        let info = release("wimd", "2030");
        let with = shipped
            .with(&[imported(1, &info, &[], &[(Level::Lsoa, "wimd_rank", false)])], &areas());
        assert!(with.measure("wimd@2030").is_ok());
        assert!(with.measure("wimd@2025..2030").is_err());
    }
}
