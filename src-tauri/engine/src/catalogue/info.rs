//! The catalogue with its labels in both languages, as the interface gets it.

use serde::Serialize;
use ts_rs::TS;

use super::{Catalogue, Direction, MeasureRelease, Unit};
use crate::{geography::Level, text::Bilingual};

/// A measure with its labels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MeasureInfo {
    /// Its stable id.
    pub id: String,
    /// The id of its theme.
    pub theme: String,
    /// What its values are.
    pub unit: Unit,
    /// The id of what it is a share of or a count of; empty where the user named it.
    pub universe: String,
    /// What it is a share of or a count of.
    pub universe_label: Bilingual,
    /// Whether more means more excluded.
    pub direction: Direction,
    /// The levels at which there are values.
    pub levels: Vec<Level>,
    /// The levels that an imported release can fill.
    pub importable: Vec<Level>,
    /// The id of the source of its newest release.
    pub source: String,
    /// When the data of its newest release are from (ISO 8601).
    pub vintage: String,
    /// The releases that it has values from, the newest first. At a level the first that has it counts.
    pub releases: Vec<MeasureReleaseInfo>,
    /// The measure that it is of one release of, or a change of; none for a measure in its own right.
    pub variant_of: Option<String>,
    /// Its name.
    pub label: Bilingual,
    /// One sentence about it.
    pub description: Bilingual,
}

/// Values of a measure from one release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MeasureReleaseInfo {
    /// The number of the imported release; none for what ships.
    #[ts(type = "number | null")]
    pub import: Option<i64>,
    /// The id of its source.
    pub source: String,
    /// When the data are from (ISO 8601).
    pub vintage: String,
    /// The levels at which it has values.
    pub levels: Vec<Level>,
}

fn release_info(release: &MeasureRelease) -> MeasureReleaseInfo {
    MeasureReleaseInfo {
        import: release.import,
        source: release.source.clone(),
        vintage: release.vintage.clone(),
        levels: release.levels.clone(),
    }
}

/// A source with its title.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SourceInfo {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: Bilingual,
    /// Who publishes it.
    pub publisher: Bilingual,
    /// What exactly was used, as the publisher calls it.
    pub release: String,
    /// When it was published (ISO 8601); empty where the publisher gives no date.
    pub released: String,
    /// The licence's name.
    pub licence: String,
    /// The attribution lines, one a line.
    pub attribution: String,
    /// Where it is published.
    pub url: String,
}

impl Catalogue {
    /// The measures with their labels, in the catalogue's order, variants last.
    pub fn measure_infos(&self) -> Vec<MeasureInfo> {
        let infos = self.measures.iter().chain(&self.variants).map(|measure| MeasureInfo {
            id: measure.id.clone(),
            theme: measure.theme.clone(),
            unit: measure.unit,
            universe: measure.universe.clone(),
            direction: measure.direction,
            levels: measure.levels.clone(),
            importable: measure.importable.clone(),
            source: measure.source.clone(),
            vintage: measure.vintage.clone(),
            universe_label: measure.universe_label.clone(),
            label: measure.label.clone(),
            description: measure.description.clone(),
            releases: measure.releases.iter().map(release_info).collect(),
            variant_of: measure.variant_of.clone(),
        });
        infos.collect()
    }

    /// The sources with their titles.
    pub fn source_infos(&self) -> Vec<SourceInfo> {
        let infos = self.sources.iter().map(|source| SourceInfo {
            id: source.id.clone(),
            title: source.title.clone(),
            publisher: source.publisher.clone(),
            release: source.release.clone(),
            released: source.released.clone(),
            licence: source.licence.clone(),
            attribution: source.attributions.join("\n"),
            url: source.url.clone(),
        });
        infos.collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::{catalogue::Catalogue, text::Messages};

    #[test]
    fn every_measure_and_source_has_its_messages() {
        let catalogue = Catalogue::open().expect("the catalogue");
        let messages = Messages::embedded();
        let mut ids: Vec<String> =
            catalogue.themes().iter().map(|id| format!("theme-{id}")).collect();
        for measure in catalogue.measures() {
            ids.push(format!("measure-{}", measure.id));
            ids.push(format!("measure-{}.description", measure.id));
            ids.push(format!("universe-{}", measure.universe));
        }
        for source in catalogue.sources() {
            ids.push(format!("source-{}", source.id));
            ids.push(format!("source-{}.publisher", source.id));
        }
        let missing: Vec<String> = ids.into_iter().filter(|id| !messages.has(id)).collect();
        assert!(missing.is_empty(), "no message for {missing:?}");
        assert_eq!(catalogue.measure_infos().len(), catalogue.measures().len());
        assert_eq!(catalogue.source_infos().len(), catalogue.sources().len());
    }
}
