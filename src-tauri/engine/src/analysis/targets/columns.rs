//! What else is known of the rows: connectivity, and Welsh speakers where they were imported.

use super::result::{TargetColumn, TargetFigure, TargetNumber, TargetTopic};
use crate::{
    Engine,
    geography::{AreaRef, Level},
    tables::{State, Values},
};

/// Measures of connectivity. Those below authority level come with the pack, or with an import of Ofcom's files.
const CONNECTIVITY: [&str; 4] = ["below_30", "gigabit", "deri_broadband", "download_average"];
/// Welsh speakers: Census 2021, TS032, which only an import brings.
const WELSH: &str = "welsh_speakers";

/// A column with the values that it takes its figures from.
pub(super) struct Column {
    pub(super) column: TargetColumn,
    values: Values,
}

/// The columns that have figures for rows of a level.
pub(super) fn columns(engine: &Engine, level: Level) -> Vec<Column> {
    let connectivity = CONNECTIVITY.map(|id| (id, TargetTopic::Connectivity));
    let all = connectivity.into_iter().chain([(WELSH, TargetTopic::Welsh)]);
    all.filter_map(|(id, topic)| column(engine, id, topic, level)).collect()
}

/// The column of a measure at the finest level that has figures of it; none where there is no such level.
fn column(engine: &Engine, id: &str, topic: TargetTopic, level: Level) -> Option<Column> {
    let measure = engine.catalogue.measure(id).ok()?;
    let around = around(level).into_iter().filter(|level| measure.levels.contains(level));
    let (level, values) = around
        .map(|level| (level, engine.tables.values(measure, level)))
        .find(|(_, values)| values.value.iter().any(|value| value.is_finite()))?;
    let column = TargetColumn {
        measure: measure.id.clone(),
        label: measure.label.clone(),
        unit: measure.unit,
        topic,
        level,
        source: measure.source_at(level).to_owned(),
        vintage: measure.vintage_at(level).to_owned(),
    };
    Some(Column { column, values })
}

/// A level and those of the larger areas around its areas, finest first. All of Wales around every row would say nothing.
fn around(level: Level) -> Vec<Level> {
    match level {
        Level::Lsoa => vec![level, Level::Msoa, Level::Ward, Level::Authority],
        Level::Country | Level::Authority => vec![level],
        _ => vec![level, Level::Authority],
    }
}

impl Column {
    /// The figure of an area, or of the larger area around it.
    pub(super) fn figure(&self, engine: &Engine, area: Option<AreaRef>) -> TargetFigure {
        let found = area.and_then(|area| engine.areas.ancestor(area, self.column.level));
        let Some(area) = found else {
            let value = TargetNumber { value: None, state: State::Unavailable };
            return TargetFigure { value, count: None };
        };
        let at = area.position as usize;
        let known = |number: f64| number.is_finite().then_some(number);
        TargetFigure {
            value: TargetNumber {
                value: known(self.values.value[at]),
                state: self.values.state[at],
            },
            count: known(self.values.numerator[at]),
        }
    }
}
