//! Columns of imported releases.

use std::{collections::HashMap, sync::Arc};

use super::{SeriesPoint, Tables, own_levels::OwnParts};
use crate::{
    catalogue::{Imported, State},
    geography::{Areas, Level},
    store::{Additions, StoredRelease},
};

/// The columns of one imported release.
#[derive(Debug, Default)]
pub(super) struct ImportedColumns {
    columns: HashMap<Level, HashMap<String, Column>>,
}

#[derive(Debug)]
struct Column {
    values: Vec<f64>,
    states: Option<Vec<State>>,
}

impl ImportedColumns {
    /// A column's values.
    pub(super) fn values(&self, level: Level, name: &str) -> Option<&[f64]> {
        self.column(level, name).map(|column| column.values.as_slice())
    }

    fn column(&self, level: Level, name: &str) -> Option<&Column> {
        self.columns.get(&level)?.get(name)
    }

    /// The worst state of some columns, area by area; none where no column says any.
    pub(super) fn states(&self, level: Level, names: &[&str]) -> Option<Vec<State>> {
        let columns = names.iter().filter_map(|name| self.column(level, name));
        let mut worst: Option<Vec<State>> = None;
        for states in columns.filter_map(|column| column.states.as_deref()) {
            let worst = worst.get_or_insert_with(|| vec![State::Published; states.len()]);
            for (worst, &state) in worst.iter_mut().zip(states) {
                *worst = worst.worse(state);
            }
        }
        worst
    }
}

impl Tables {
    /// The tables with what the workspace adds, where `areas` has its levels.
    #[must_use]
    pub fn with(&self, additions: Additions, areas: &Areas) -> Self {
        let mut series = super::Series::new();
        let mut imported = HashMap::new();
        for release in additions.releases {
            let mut columns = ImportedColumns::default();
            for column in release.columns {
                let stored = Column { values: column.values, states: column.states };
                columns.columns.entry(column.level).or_default().insert(column.name, stored);
            }
            imported.insert(release.number, columns);
            let mut own = super::Series::new();
            for row in release.series {
                own.entry((row.measure, row.code)).or_default().push(SeriesPoint {
                    period: row.period,
                    value: row.value,
                    lower: row.lower,
                    upper: row.upper,
                });
            }
            // A later import has the whole history again.
            series.extend(own);
        }
        Self {
            shipped: Arc::clone(&self.shipped),
            imported: Arc::new(imported),
            series: Arc::new(series),
            own: Arc::new(OwnParts::of(areas)),
        }
    }
}

impl StoredRelease {
    /// What the catalogue has to know of it. A level counts as estimated where no figure is published.
    pub fn imported(&self) -> Imported<'_> {
        let columns = self.columns.iter().map(|column| {
            let estimated = column.states.as_ref().is_some_and(|states| {
                states.contains(&State::Estimated) && !states.contains(&State::Published)
            });
            (column.level, column.name.as_str(), estimated)
        });
        Imported {
            number: self.number,
            info: &self.info,
            columns: columns.collect(),
            measures: &self.measures,
            level: self.level.as_ref().map(|level| level.id.as_str()),
        }
    }
}
