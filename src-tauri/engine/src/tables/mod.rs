//! What is the value of a measure for every area of a level?

mod aggregate;
mod combined;
mod imported;
mod own_levels;
mod values;

use std::{borrow::Cow, collections::HashMap, sync::Arc};

use rayon::prelude::*;
use serde::Serialize;
use ts_rs::TS;

pub use aggregate::roll_up;
pub use combined::Combined;
pub use values::Values;

use imported::ImportedColumns;
use own_levels::OwnParts;

pub use crate::catalogue::State;

use crate::{
    catalogue::{Catalogue, Definition, Measure, MeasureRelease},
    geography::{Areas, Level},
    pack::{
        self,
        parquet::{Frame, ParquetError},
    },
};

/// What can be wrong with the tables of the pack.
#[derive(Debug, thiserror::Error)]
pub enum TablesError {
    /// A file is broken or lacks a column.
    #[error(transparent)]
    Parquet(#[from] ParquetError),
    /// A level has no table.
    #[error("{file} is missing; build the pack again with scripts/build-pack")]
    NoTable {
        /// The file.
        file: String,
    },
    /// A file does not list the areas of its level.
    #[error(
        "{file}, row {row}: area {found} where {expected} should be; build the pack again with scripts/build-pack"
    )]
    Area {
        /// The file.
        file: String,
        /// The row, counted from 0.
        row: usize,
        /// The code that was found, or `nothing`.
        found: String,
        /// The code of the area with that position, or `nothing`.
        expected: String,
    },
    /// The catalogue names a column that the pack does not have.
    #[error("measure {measure} needs the column \"{column}\" of {file}, which is not there")]
    UnknownColumn {
        /// The measure.
        measure: String,
        /// The column.
        column: String,
        /// The file.
        file: String,
    },
    /// A state is not 0 to 3.
    #[error(
        "{file}, column \"{column}\", row {row}: {found} is no state (0 published, 1 estimated, 2 unavailable, 3 suppressed)"
    )]
    State {
        /// The file.
        file: String,
        /// The column.
        column: String,
        /// The row, counted from 0.
        row: usize,
        /// What was found.
        found: f64,
    },
}

/// A value at a time.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct SeriesPoint {
    /// The year, or the day (ISO 8601).
    pub period: String,
    /// The value in the measure's unit.
    pub value: Option<f64>,
    /// Lower end of the 95 % confidence interval.
    pub lower: Option<f64>,
    /// Upper end of the 95 % confidence interval.
    pub upper: Option<f64>,
}

/// A public library.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Library {
    /// The name as listed.
    pub name: String,
    /// The address without the postcode.
    pub address: String,
    /// The postcode.
    pub postcode: String,
    /// The authority's code.
    pub authority: String,
    /// Metres east (EPSG:27700).
    pub easting: f64,
    /// Metres north (EPSG:27700).
    pub northing: f64,
}

/// The columns of one level.
#[derive(Debug, Default)]
pub(crate) struct LevelTable {
    areas: usize,
    columns: HashMap<String, Vec<f64>>,
}

/// What ships.
#[derive(Debug)]
struct Shipped {
    levels: [LevelTable; 6],
    series: HashMap<(String, String), Vec<SeriesPoint>>,
    libraries: Vec<Library>,
}

/// The values of all measures at all levels.
#[derive(Debug, Clone)]
pub struct Tables {
    shipped: Arc<Shipped>,
    /// Imported releases by their number.
    imported: Arc<HashMap<i64, ImportedColumns>>,
    /// History that was imported, in the place of what ships.
    series: Arc<Series>,
    /// What the areas of the user's own levels are made of.
    own: Arc<Vec<OwnParts>>,
}

impl Tables {
    /// Reads the tables that ship in the binary and checks that they hold every column that the
    /// catalogue names.
    pub fn open(catalogue: &Catalogue, areas: &Areas) -> Result<Self, TablesError> {
        let frames: Vec<Frame> = pack::VALUES
            .par_iter()
            .map(|(file, bytes)| Frame::read(file, bytes))
            .collect::<Result<_, _>>()?;
        let series = Frame::read("series.parquet", pack::SERIES)?;
        let libraries = Frame::read("libraries.parquet", pack::LIBRARIES)?;
        Self::from_frames(&frames, &series, &libraries, catalogue, areas)
    }

    /// Takes the tables of all levels in the order of [`Level::ALL`], the series and the libraries.
    pub fn from_frames(
        frames: &[Frame],
        series: &Frame,
        libraries: &Frame,
        catalogue: &Catalogue,
        areas: &Areas,
    ) -> Result<Self, TablesError> {
        let mut levels: [LevelTable; 6] = Default::default();
        for (level, table) in Level::ALL.into_iter().zip(&mut levels) {
            let Some(frame) = frames.get(level.index()) else {
                return Err(TablesError::NoTable { file: values_file(level) });
            };
            check_areas(frame, level, areas)?;
            table.areas = frame.len();
            let mut wanted = Vec::new();
            for measure in catalogue.measures().iter().filter(|one| one.levels.contains(&level)) {
                let columns = measure.definition.columns();
                for column in columns.into_iter().chain(measure.state.as_deref()) {
                    if !frame.has(column) {
                        return Err(TablesError::UnknownColumn {
                            measure: measure.id.clone(),
                            column: column.to_owned(),
                            file: frame.file().to_owned(),
                        });
                    }
                    wanted.push((column, measure.state.as_deref() == Some(column)));
                }
            }
            wanted.sort_unstable();
            wanted.dedup();
            for (column, is_state) in wanted {
                let numbers = frame.numbers(column)?;
                if is_state {
                    check_states(frame, column, &numbers)?;
                }
                table.columns.insert(column.to_owned(), numbers);
            }
        }
        let shipped =
            Shipped { levels, series: read_series(series)?, libraries: read_libraries(libraries)? };
        Ok(Self {
            shipped: Arc::new(shipped),
            imported: Arc::default(),
            series: Arc::default(),
            own: Arc::default(),
        })
    }

    /// A measure's values for every area of a level, from the newest release that has the level; all unavailable where
    /// none has. At a level of the user's own they are worked out from those of LSOAs or output areas.
    pub fn values(&self, measure: &Measure, level: Level) -> Values {
        if let Some(change) = &measure.change {
            return self.values(&change.to, level).minus(&self.values(&change.from, level));
        }
        if level.is_own() {
            return self.own_values(measure, level);
        }
        let mut values = Values::unavailable(self.areas(level));
        let Some(release) = measure.at(level) else { return values };
        let column = |name: &str| self.release_column(release, level, name);
        let estimated = release.estimated.contains(&level);
        match &measure.definition {
            Definition::Count { count } => {
                values.value = column(count).into_owned();
                values.numerator.clone_from(&values.value);
            }
            Definition::Ratio { numerator, denominator } => {
                values.numerator = column(numerator).into_owned();
                values.denominator = column(denominator).into_owned();
                for (row, value) in values.value.iter_mut().enumerate() {
                    *value = percent(values.numerator[row], values.denominator[row]);
                }
            }
            Definition::Value { value, base, .. } => {
                values.value = column(value).into_owned();
                if let Some(base) = base.as_deref().map(column).filter(|base| !base.is_empty()) {
                    values.denominator = base.into_owned();
                    // A published percentage is rounded, so the count behind it is not known; the
                    // count behind an estimate is the estimate.
                    if estimated {
                        for (row, numerator) in values.numerator.iter_mut().enumerate() {
                            *numerator = values.value[row] * values.denominator[row] / 100.0;
                        }
                    }
                }
            }
        }
        let of_level = if estimated { State::Estimated } else { State::Published };
        let of_area = self.states(measure, release, level);
        for (row, state) in values.state.iter_mut().enumerate() {
            let known = values.value[row].is_finite();
            *state = match of_area.as_ref().map(|states| states[row]) {
                Some(State::Published | State::Estimated) if !known => State::Unavailable,
                Some(own) => own,
                None if known => of_level,
                None => State::Unavailable,
            };
        }
        values.hide_suppressed();
        values
    }

    /// A release's column; empty where it has none.
    fn release_column(&self, release: &MeasureRelease, level: Level, name: &str) -> Cow<'_, [f64]> {
        match release.import {
            None => Cow::Borrowed(self.column(level, name)),
            Some(number) => {
                let imported = self.imported.get(&number);
                Cow::Borrowed(
                    imported.and_then(|import| import.values(level, name)).unwrap_or_default(),
                )
            }
        }
    }

    /// The states of a measure's values where they differ from area to area.
    fn states(
        &self,
        measure: &Measure,
        release: &MeasureRelease,
        level: Level,
    ) -> Option<Vec<State>> {
        let Some(number) = release.import else {
            let states = self.column(level, measure.state.as_deref()?);
            let state = |&number: &f64| State::from_number(number).unwrap_or(State::Unavailable);
            return (!states.is_empty()).then(|| states.iter().map(state).collect());
        };
        self.imported.get(&number)?.states(level, &measure.definition.columns())
    }

    /// The column by which values of several areas are weighted, from the release that has the level, else from what
    /// ships (a count of residents stays a fair weight for a later release).
    fn weights(&self, measure: &Measure, level: Level, name: &str) -> Cow<'_, [f64]> {
        let Some(release) = measure.at(level) else { return Cow::Borrowed(&[]) };
        let own = self.release_column(release, level, name);
        if own.is_empty() { Cow::Borrowed(self.column(level, name)) } else { own }
    }

    /// A measure's history for an area, oldest first; empty where there is none.
    pub fn series(&self, measure: &Measure, code: &str) -> &[SeriesPoint] {
        let key = (measure.id.clone(), code.to_owned());
        let series = self.series.get(&key).or_else(|| self.shipped.series.get(&key));
        series.map(Vec::as_slice).unwrap_or_default()
    }

    /// The public libraries with a location, in the order of their authorities' codes.
    pub fn libraries(&self) -> &[Library] {
        &self.shipped.libraries
    }

    pub(crate) fn column(&self, level: Level, column: &str) -> &[f64] {
        let table = self.shipped.levels.get(level.index());
        let column = table.and_then(|table| table.columns.get(column));
        column.map(Vec::as_slice).unwrap_or_default()
    }
}

/// The name of a level's file in the pack.
pub fn values_file(level: Level) -> String {
    format!("values_{level}.parquet")
}

/// 100 · part / whole; NaN where there is no whole.
pub(crate) fn percent(part: f64, whole: f64) -> f64 {
    if whole > 0.0 { 100.0 * part / whole } else { f64::NAN }
}

fn check_areas(frame: &Frame, level: Level, areas: &Areas) -> Result<(), TablesError> {
    let codes = frame.required_texts("code")?;
    let table = &areas.table(level).areas;
    for row in 0..codes.len().max(table.len()) {
        let found = codes.get(row).copied();
        let expected = table.get(row).map(|area| area.code.as_str());
        if found != expected {
            let name = |code: Option<&str>| code.unwrap_or("nothing").to_owned();
            return Err(TablesError::Area {
                file: frame.file().to_owned(),
                row,
                found: name(found),
                expected: name(expected),
            });
        }
    }
    Ok(())
}

fn check_states(frame: &Frame, column: &str, states: &[f64]) -> Result<(), TablesError> {
    match states.iter().position(|&state| State::from_number(state).is_none()) {
        None => Ok(()),
        Some(row) => Err(TablesError::State {
            file: frame.file().to_owned(),
            column: column.to_owned(),
            row,
            found: states[row],
        }),
    }
}

type Series = HashMap<(String, String), Vec<SeriesPoint>>;

fn read_series(frame: &Frame) -> Result<Series, ParquetError> {
    let (measures, codes) = (frame.required_texts("measure")?, frame.required_texts("code")?);
    let periods = frame.required_texts("period")?;
    let [value, lower, upper] = ["value", "lower", "upper"].map(|column| frame.numbers(column));
    let (value, lower, upper) = (value?, lower?, upper?);
    let known = |number: f64| number.is_finite().then_some(number);
    let mut series: Series = HashMap::new();
    for row in 0..frame.len() {
        let key = (measures[row].to_owned(), codes[row].to_owned());
        series.entry(key).or_default().push(SeriesPoint {
            period: periods[row].to_owned(),
            value: known(value[row]),
            lower: known(lower[row]),
            upper: known(upper[row]),
        });
    }
    Ok(series)
}

fn read_libraries(frame: &Frame) -> Result<Vec<Library>, ParquetError> {
    let texts = ["name", "address", "postcode", "authority"].map(|name| frame.required_texts(name));
    let [name, address, postcode, authority] = texts;
    let (name, address, postcode, authority) = (name?, address?, postcode?, authority?);
    let (easting, northing) = (frame.numbers("easting")?, frame.numbers("northing")?);
    let libraries = (0..frame.len()).map(|row| Library {
        name: name[row].to_owned(),
        address: address[row].to_owned(),
        postcode: postcode[row].to_owned(),
        authority: authority[row].to_owned(),
        easting: easting[row],
        northing: northing[row],
    });
    Ok(libraries.collect())
}
