//! Values of areas made of areas: sums of what they are made of.

use std::sync::Arc;

use super::{Tables, Values};
use crate::{
    catalogue::Measure,
    geography::{Areas, Level, OwnTable},
};

/// The parts of the areas of a level of the user's own.
#[derive(Debug, Clone)]
pub(super) struct OwnParts {
    table: Arc<OwnTable>,
    areas: usize,
}

impl OwnParts {
    /// The parts of the areas of all levels of the user's own.
    pub(super) fn of(areas: &Areas) -> Vec<Self> {
        let tables = areas.own_levels().filter_map(|level| areas.own(level));
        tables
            .map(|table| Self { table: Arc::clone(table), areas: areas.table(table.level()).len() })
            .collect()
    }

    /// The positions of the areas of a level in each area.
    fn parts(&self, base: Level) -> Vec<Vec<u32>> {
        let mut parts = vec![Vec::new(); self.areas];
        let members = self.table.members(base).unwrap_or_default();
        for (position, own) in (0..).zip(members) {
            if let Some(parts) = own.and_then(|own| parts.get_mut(own as usize)) {
                parts.push(position);
            }
        }
        parts
    }
}

impl Tables {
    fn own(&self, level: Level) -> Option<&OwnParts> {
        self.own.iter().find(|parts| parts.table.level() == level)
    }

    /// Number of areas of a level.
    pub(super) fn areas(&self, level: Level) -> usize {
        match self.shipped.levels.get(level.index()) {
            Some(table) => table.areas,
            None => self.own(level).map_or(0, |parts| parts.areas),
        }
    }

    /// A measure's values at a level of the user's own, each by the rules of [`Tables::combined`].
    pub(super) fn own_values(&self, measure: &Measure, level: Level) -> Values {
        let mut values = Values::unavailable(self.areas(level));
        let Some((parts, base)) = self.base(measure, level) else { return values };
        let combining = self.combining(measure, base);
        for (row, positions) in parts.parts(base).iter().enumerate() {
            let combined = combining.of(positions);
            values.value[row] = combined.value;
            values.numerator[row] = combined.numerator;
            values.denominator[row] = combined.denominator;
            values.state[row] = combined.state;
        }
        values
    }

    /// The areas of which some areas of a level of the user's own are made, and their level; none where the measure has
    /// no values there.
    pub(super) fn parts_of(
        &self,
        measure: &Measure,
        level: Level,
        positions: &[u32],
    ) -> Option<(Level, Vec<u32>)> {
        let (parts, base) = self.base(measure, level)?;
        let parts = parts.parts(base);
        let inside = positions.iter().filter_map(|&position| parts.get(position as usize));
        let mut inside: Vec<u32> = inside.flatten().copied().collect();
        inside.sort_unstable();
        Some((base, inside))
    }

    /// The parts of the areas of a level of the user's own, and the level of them at which the measure is added up.
    pub(super) fn base(&self, measure: &Measure, level: Level) -> Option<(&OwnParts, Level)> {
        let parts = self.own(level)?;
        let base = parts.table.base(&measure.at(level)?.levels)?;
        Some((parts, base))
    }
}
