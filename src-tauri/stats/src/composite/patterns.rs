//! Which areas have values of which measures, and what weights are effective there.

use std::collections::BTreeMap;

use super::{Missing, Weighting, normalise::Measure};

/// Areas in groups that have values of the same measures, so that effective weights are worked out once a group.
#[derive(Debug, Clone)]
pub(super) struct Patterns {
    /// Areas that could have a score, by group.
    pub(super) order: Vec<u32>,
    pub(super) groups: Vec<Group>,
    /// The distinct patterns of all areas, scored or not: which measures are there.
    kinds: Vec<Vec<bool>>,
    /// Which pattern each area has.
    kind_of: Vec<u32>,
}

/// Areas that have values of the same measures, and could have a score.
#[derive(Debug, Clone)]
pub(super) struct Group {
    /// Their places in [`Patterns::order`], where they rise.
    pub(super) start: usize,
    pub(super) end: usize,
    /// Which measures they have.
    pub(super) present: Vec<bool>,
}

impl Patterns {
    pub(super) fn new(measures: &[Measure], areas: usize, missing: Missing) -> Self {
        let mut members: BTreeMap<Vec<bool>, Vec<u32>> = BTreeMap::new();
        let mut pattern = Vec::with_capacity(measures.len());
        for area in 0..areas {
            pattern.clear();
            pattern.extend(measures.iter().map(|measure| measure.has(area)));
            if let Some(members) = members.get_mut(&pattern) {
                members.push(area as u32);
            } else {
                members.insert(pattern.clone(), vec![area as u32]);
            }
        }
        let mut patterns = Self {
            order: Vec::with_capacity(areas),
            groups: Vec::new(),
            kinds: Vec::with_capacity(members.len()),
            kind_of: vec![0; areas],
        };
        for (present, members) in members {
            for &area in &members {
                patterns.kind_of[area as usize] = patterns.kinds.len() as u32;
            }
            let fit = match missing {
                Missing::Drop => !present.contains(&false),
                Missing::Renormalise => present.contains(&true),
            };
            patterns.kinds.push(present.clone());
            if fit {
                patterns.add(present, &members);
            }
        }
        patterns
    }

    fn add(&mut self, present: Vec<bool>, members: &[u32]) {
        let start = self.order.len();
        self.order.extend(members);
        self.groups.push(Group { start, end: self.order.len(), present });
    }

    /// Number of areas, scored or not.
    pub(super) fn areas(&self) -> usize {
        self.kind_of.len()
    }

    /// Only the groups that are wanted.
    pub(super) fn kept(&self, wanted: impl Iterator<Item = bool>) -> Self {
        let mut kept = Self { order: Vec::new(), groups: Vec::new(), ..self.clone() };
        for (group, _) in self.groups.iter().zip(wanted).filter(|(_, wanted)| *wanted) {
            kept.add(group.present.clone(), &self.order[group.start..group.end]);
        }
        kept
    }

    /// An area's place in the order and its group, where it could have a score.
    pub(super) fn place_of(&self, area: usize) -> Option<(usize, usize)> {
        let present = &self.kinds[self.kind_of[area] as usize];
        let group = self.groups.iter().position(|group| group.present == *present)?;
        let Group { start, end, .. } = self.groups[group];
        let offset = self.order[start..end].binary_search(&(area as u32)).ok()?;
        Some((start + offset, group))
    }

    /// Each area's sum of the weights that are there, exactly 1 where all are.
    pub(super) fn weight_used(&self, overall: &[f64]) -> Vec<f64> {
        let used: Vec<f64> = (self.kinds.iter())
            .map(|present| {
                if present.contains(&false) {
                    let there = overall.iter().zip(present).filter(|(_, has)| **has);
                    there.map(|(weight, _)| weight).sum()
                } else {
                    1.0
                }
            })
            .collect();
        self.kind_of.iter().map(|&kind| used[kind as usize]).collect()
    }
}

impl Group {
    /// Writes the weight of each column in these areas' score, sum 1; `false` if they have nothing that weighs.
    pub(super) fn shares(&self, weighting: &Weighting, shares: &mut [f64]) -> bool {
        shares.fill(0.0);
        let mut start = 0;
        let mut there = 0.0;
        for (dimension, &weight) in weighting.dimensions().iter().enumerate() {
            let within = weighting.within(dimension);
            let columns = start..start + within.len();
            start = columns.end;
            let present = &self.present[columns.clone()];
            // A dimension that is whole keeps its weights to the last bit.
            let sum: f64 = if present.iter().all(|&has| has) {
                1.0
            } else {
                within.iter().zip(present).filter(|(_, has)| **has).map(|(weight, _)| weight).sum()
            };
            if sum > 0.0 {
                there += weight;
                for ((share, &part), &has) in shares[columns].iter_mut().zip(within).zip(present) {
                    *share = if has { weight * (part / sum) } else { 0.0 };
                }
            }
        }
        if there > 0.0 && self.present.contains(&false) {
            for share in shares {
                *share /= there;
            }
        }
        there > 0.0
    }
}
