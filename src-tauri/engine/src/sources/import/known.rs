//! What ships about Wales, to hold an import against.

use std::sync::OnceLock;

use super::{draft::DraftColumn, report::TotalCheck};
use crate::{
    catalogue::{Catalogue, Definition, Source},
    geography::Level,
    pack::{
        self,
        parquet::{Frame, ParquetError},
    },
};

/// Figures for Wales that ship, by column.
#[derive(Debug)]
pub struct Known {
    catalogue: Catalogue,
    wales: Frame,
    residents: Vec<f64>,
}

impl Known {
    /// What ships; none where the pack cannot be read, which opening the engine reports.
    pub fn open() -> Option<&'static Self> {
        static KNOWN: OnceLock<Option<Known>> = OnceLock::new();
        KNOWN.get_or_init(|| Self::read().ok()).as_ref()
    }

    fn read() -> Result<Self, ParquetError> {
        let frame = |level: Level| {
            let (file, bytes) = pack::VALUES[level.index()];
            Frame::read(file, bytes)
        };
        let catalogue = Catalogue::open().map_err(|error| ParquetError::Unreadable {
            file: String::from("catalogue.toml"),
            problem: error.to_string(),
        })?;
        let residents = frame(Level::Lsoa)?.numbers("residents")?;
        Ok(Self { catalogue, wales: frame(Level::Country)?, residents })
    }

    /// The catalogue that ships.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// A source of the catalogue.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.catalogue.source(id)
    }

    /// Residents of the LSOAs of 2021, by position.
    pub fn residents(&self) -> &[f64] {
        &self.residents
    }

    /// The ids of the measures that columns of a release fill at some level.
    pub fn measures(&self, columns: &[DraftColumn]) -> Vec<String> {
        let has = |level: Level, name: &str| {
            columns.iter().any(|column| column.level == level && column.name == name)
        };
        let filled = self.catalogue.measures().iter().filter(|measure| {
            let needed = match &measure.definition {
                // A weight only serves to combine areas.
                Definition::Value { value, .. } => vec![value.as_str()],
                definition => definition.columns(),
            };
            Level::ALL.into_iter().any(|level| needed.iter().all(|name| has(level, name)))
        });
        filled.map(|measure| measure.id.clone()).collect()
    }

    /// A sum or mean of a file for Wales beside the figure that ships for the column.
    pub fn total(&self, column: &str, found: f64) -> TotalCheck {
        let figure = self.wales.numbers(column).ok().and_then(|of_wales| of_wales.first().copied());
        let figure = figure.filter(|figure| figure.is_finite());
        let measure = self
            .catalogue
            .measures()
            .iter()
            .find(|measure| measure.definition.columns().contains(&column));
        let source = measure.map_or("census_2021", |measure| measure.source.as_str());
        TotalCheck {
            column: column.to_owned(),
            found,
            expected: figure,
            source: if figure.is_some() { source.to_owned() } else { String::new() },
        }
    }
}
