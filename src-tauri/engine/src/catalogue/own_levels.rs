//! Which measures have values at levels of the user's own.

use super::{Definition, Imported, Measure, Unit};
use crate::geography::{Areas, Level, OwnTable};

/// The columns that serve as weights: those of what ships, and those of imported releases.
pub(super) struct Weights<'a> {
    shipped: &'a [Measure],
    imported: &'a [Imported<'a>],
}

impl<'a> Weights<'a> {
    pub(super) fn new(shipped: &'a [Measure], imported: &'a [Imported<'a>]) -> Self {
        Self { shipped, imported }
    }

    /// Whether a release, or what ships, has a column at a level.
    fn has(&self, import: Option<i64>, level: Level, column: &str) -> bool {
        let of_import = |release: &Imported<'_>| {
            Some(release.number) == import
                && release.columns.iter().any(|(of, name, _)| *of == level && *name == column)
        };
        let of_shipped = |measure: &Measure| {
            let release = measure.releases.iter().find(|release| release.import.is_none());
            release.is_some_and(|release| release.levels.contains(&level))
                && measure.definition.columns().contains(&column)
        };
        self.imported.iter().any(of_import) || self.shipped.iter().any(of_shipped)
    }
}

impl OwnTable {
    /// The level whose values are added up into values of this level, of levels at which a release has values: LSOA
    /// before output area, because it has more, then what is larger, where areas are made of whole ones.
    pub(crate) fn base(&self, levels: &[Level]) -> Option<Level> {
        let fits = |level: &Level| levels.contains(level) && self.members(*level).is_some();
        [Level::Lsoa, Level::Oa, Level::Msoa, Level::Authority].into_iter().find(fits)
    }
}

impl Measure {
    /// Adds the user's own levels to each release from whose values theirs can be worked out: counts, rates of counts,
    /// and what has a mean and a column to weight it by, which is then an estimate.
    pub(super) fn add_own_levels(&mut self, areas: &Areas, weights: &Weights<'_>) {
        let (weight, averaged) = match &self.definition {
            Definition::Count { .. } | Definition::Ratio { .. } => (None, false),
            Definition::Value { base, weight, .. } => (base.as_ref().or(weight.as_ref()), true),
        };
        if averaged && (weight.is_none() || !self.unit.can_be_averaged())
            || self.unit == Unit::Category
        {
            return;
        }
        for table in areas.own_levels().filter_map(|level| areas.own(level)) {
            for release in &mut self.releases {
                let Some(base) = table.base(&release.levels) else { continue };
                let weighted =
                    weight.is_none_or(|weight| weights.has(release.import, base, weight));
                if !weighted {
                    continue;
                }
                release.levels.push(table.level());
                if averaged || release.estimated.contains(&base) {
                    release.estimated.push(table.level());
                }
            }
        }
        self.count_levels();
    }
}
