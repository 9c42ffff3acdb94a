//! Areas within areas: the smallest ones, the larger ones that they add up to, and who is part of whom.

use crate::geography::{AreaRef, Areas, Level};

/// The figures of one count for all areas of a [`Nest`], and which of them are hidden.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Cells {
    /// The figures, level by level; NaN where there is none, or where it is not known to us either.
    pub(super) value: Vec<Vec<f64>>,
    /// Whether a figure is hidden.
    pub(super) hidden: Vec<Vec<bool>>,
}

/// A figure's place: its level and position.
pub(super) type Place = (usize, usize);

impl Cells {
    /// Whether a figure is there for all to see.
    pub(super) fn shown(&self, (level, at): Place) -> bool {
        !self.hidden[level][at] && self.value[level][at].is_finite()
    }

    /// Whether there is a figure at all, shown or hidden.
    pub(super) fn there(&self, (level, at): Place) -> bool {
        self.hidden[level][at] || self.value[level][at].is_finite()
    }

    /// Whether a figure is hidden and not a zero. A part is hidden with its whole even where it is zero; everybody may guess
    /// that, so nothing rests on it.
    pub(super) fn unknown(&self, (level, at): Place) -> bool {
        self.hidden[level][at] && self.value[level][at] != 0.0
    }

    pub(super) fn value(&self, (level, at): Place) -> f64 {
        self.value[level][at]
    }

    pub(super) fn hide(&mut self, (level, at): Place) {
        self.hidden[level][at] = true;
    }
}

/// Areas of several levels that are all made of the same small ones.
#[derive(Debug, Clone)]
pub(super) struct Nest {
    /// Number of areas a level; the smallest areas first.
    pub(super) sizes: Vec<usize>,
    /// For each level and each of the smallest areas the area that it is part of.
    of: Vec<Vec<Option<u32>>>,
    /// The smallest areas of each area, level by level.
    members: Vec<Vec<Vec<usize>>>,
    /// Which level's areas add up to which level's.
    pub(super) pairs: Vec<Pair>,
}

/// Two levels of which the one's areas add up to the other's.
#[derive(Debug, Clone)]
pub(super) struct Pair {
    pub(super) child: usize,
    pub(super) parent: usize,
    /// The children of each parent.
    pub(super) children: Vec<Vec<usize>>,
}

impl Nest {
    /// A nest of `sizes` areas a level, the smallest first: `of` has the area of each level that each of the smallest is
    /// part of (itself at level 0), `pairs` the levels (child, parent) that add up.
    pub(super) fn new(
        sizes: Vec<usize>,
        of: Vec<Vec<Option<u32>>>,
        pairs: &[(usize, usize)],
    ) -> Self {
        let mut members: Vec<Vec<Vec<usize>>> =
            sizes.iter().map(|&size| vec![Vec::new(); size]).collect();
        for (level, belongs) in of.iter().enumerate() {
            for (base, area) in belongs.iter().enumerate() {
                if let Some(area) = area {
                    members[level][*area as usize].push(base);
                }
            }
        }
        let pairs = pairs
            .iter()
            .map(|&(child, parent)| {
                let mut children = vec![Vec::new(); sizes[parent]];
                for (position, bases) in members[child].iter().enumerate() {
                    let area = bases.first().and_then(|&base| of[parent][base]);
                    if let Some(area) = area {
                        children[area as usize].push(position);
                    }
                }
                Pair { child, parent, children }
            })
            .collect();
        Self { sizes, of, members, pairs }
    }

    /// The nest of Wales's areas from a level upwards, and its levels, the smallest first.
    pub(super) fn of_areas(areas: &Areas, smallest: Level) -> (Self, Vec<Level>) {
        let pairs_of = [
            (Level::Oa, Level::Lsoa),
            (Level::Lsoa, Level::Msoa),
            (Level::Lsoa, Level::Ward),
            (Level::Msoa, Level::Authority),
            (Level::Ward, Level::Authority),
            (Level::Authority, Level::Country),
        ];
        let first = (0..areas.table(smallest).len() as u32)
            .map(|position| AreaRef { level: smallest, position });
        let first: Vec<AreaRef> = first.collect();
        let mut levels = vec![smallest];
        let mut of = vec![(0..first.len() as u32).map(Some).collect::<Vec<_>>()];
        for level in Level::ALL.into_iter().rev().filter(|&level| level < smallest) {
            let belongs: Vec<Option<u32>> =
                first.iter().map(|&area| Some(areas.ancestor(area, level)?.position)).collect();
            if belongs.iter().any(Option::is_some) {
                levels.push(level);
                of.push(belongs);
            }
        }
        let place = |level: Level| levels.iter().position(|&known| known == level);
        let pairs: Vec<(usize, usize)> = pairs_of
            .into_iter()
            .filter_map(|(child, parent)| Some((place(child)?, place(parent)?)))
            .collect();
        let sizes = levels.iter().map(|&level| areas.table(level).len()).collect();
        (Self::new(sizes, of, &pairs), levels)
    }

    /// The smallest areas of an area.
    pub(super) fn members(&self, (level, at): Place) -> &[usize] {
        &self.members[level][at]
    }

    /// The areas of a level that share some of the smallest areas with an area, each once.
    pub(super) fn overlapping(&self, place: Place, level: usize) -> Vec<usize> {
        let mut found: Vec<usize> = self
            .members(place)
            .iter()
            .filter_map(|&base| Some(self.of[level][base]? as usize))
            .collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Every place of every level.
    pub(super) fn places(&self) -> impl Iterator<Item = Place> + '_ {
        let levels = self.sizes.iter().enumerate();
        levels.flat_map(|(level, &size)| (0..size).map(move |at| (level, at)))
    }
}
