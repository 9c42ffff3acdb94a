//! The catalogue with its labels in both languages, as the interface gets it.

use serde::Serialize;
use ts_rs::TS;

use super::{Catalogue, Direction, Unit};
use crate::{
    geography::Level,
    text::{Bilingual, Messages},
};

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
    /// What it is a share of or a count of.
    pub universe: String,
    /// Whether more means more excluded.
    pub direction: Direction,
    /// The levels at which there are values.
    pub levels: Vec<Level>,
    /// The levels that an imported release can fill.
    pub importable: Vec<Level>,
    /// The id of its source.
    pub source: String,
    /// When the data are from (ISO 8601).
    pub vintage: String,
    /// Its name.
    pub label: Bilingual,
    /// One sentence about it.
    pub description: Bilingual,
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
    /// The measures with their labels, in the catalogue's order.
    pub fn measure_infos(&self) -> Vec<MeasureInfo> {
        let messages = Messages::embedded();
        let infos = self.measures.iter().map(|measure| MeasureInfo {
            id: measure.id.clone(),
            theme: measure.theme.clone(),
            unit: measure.unit,
            universe: measure.universe.clone(),
            direction: measure.direction,
            levels: measure.levels.clone(),
            importable: measure.importable.clone(),
            source: measure.source.clone(),
            vintage: measure.vintage.clone(),
            label: messages.bilingual(&format!("measure-{}", measure.id)),
            description: messages.bilingual(&format!("measure-{}.description", measure.id)),
        });
        infos.collect()
    }

    /// The sources with their titles.
    pub fn source_infos(&self) -> Vec<SourceInfo> {
        let messages = Messages::embedded();
        let infos = self.sources.iter().map(|source| SourceInfo {
            id: source.id.clone(),
            title: messages.bilingual(&format!("source-{}", source.id)),
            publisher: messages.bilingual(&format!("source-{}.publisher", source.id)),
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
