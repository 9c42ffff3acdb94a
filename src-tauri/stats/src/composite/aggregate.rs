//! The index: measures normalised once, scores for any weights.

use std::collections::BTreeMap;

use super::{
    Aggregation, CompositeError, Design, Missing, Normalisation, Weighting, normalise::Measure,
};

/// An index whose measures are checked and normalised, so that scores for other weights take microseconds.
#[derive(Debug, Clone)]
pub struct Index {
    pub(super) measures: Vec<Measure>,
    pub(super) weighting: Weighting,
    pub(super) normalisation: Normalisation,
    pub(super) aggregation: Aggregation,
    /// Which areas have which measures.
    pub(super) patterns: Patterns,
    /// Normalised values by column, in order of areas, NaN for none.
    pub(super) normalised: Vec<Vec<f64>>,
    /// The same as scores are computed from.
    pub(super) table: Table,
}

/// Scores of all areas.
#[derive(Debug, Clone, PartialEq)]
pub struct Scores {
    /// Each area's score, larger = worse, NaN where there is none.
    pub score: Vec<f64>,
    /// The share of the whole weight whose measures the area has a value of, 0 to 1, scored or not.
    pub weight_used: Vec<f64>,
    /// The shift s of [`Aggregation::Geometric`].
    pub shift: Option<f64>,
    /// How many areas have a score.
    pub scored: usize,
}

impl Index {
    /// Checks a design and normalises its measures.
    ///
    /// # Errors
    /// Those of [`Weighting::new`], and [`CompositeError::Length`], [`CompositeError::ReferenceLength`],
    /// [`CompositeError::Infinite`], [`CompositeError::TooFewReference`], [`CompositeError::TargetMissing`],
    /// [`CompositeError::Target`], [`CompositeError::OutOfRange`], [`CompositeError::NothingScored`] where no
    /// area could have a score whatever the weights.
    pub fn new(design: &Design) -> Result<Self, CompositeError> {
        let weighting = design.weighting()?;
        let columns: Vec<_> =
            design.dimensions.iter().flat_map(|dimension| &dimension.columns).collect();
        let areas = columns[0].values.len();
        for (column, found) in columns.iter().map(|column| column.values.len()).enumerate() {
            if found != areas {
                return Err(CompositeError::Length { column, found, expected: areas });
            }
        }
        if let Some(found) = design.reference.map(<[bool]>::len).filter(|&found| found != areas) {
            return Err(CompositeError::ReferenceLength { found, expected: areas });
        }
        let measures = columns
            .iter()
            .enumerate()
            .map(|(number, column)| Measure::new(number, column, design.reference))
            .collect::<Result<Vec<_>, _>>()?;
        let patterns = Patterns::new(&measures, areas, design.missing);
        if patterns.groups.is_empty() {
            return Err(CompositeError::NothingScored);
        }
        let normalised = normalise(&measures, design.normalisation)?;
        let table = Table::new(&patterns, &normalised, design.aggregation);
        Ok(Self {
            measures,
            weighting,
            normalisation: design.normalisation,
            aggregation: design.aggregation,
            patterns,
            normalised,
            table,
        })
    }

    /// Number of areas, scored or not.
    pub fn areas(&self) -> usize {
        self.patterns.areas
    }

    /// Number of columns in all dimensions.
    pub fn columns(&self) -> usize {
        self.measures.len()
    }

    /// The design's own weights.
    pub fn weighting(&self) -> &Weighting {
        &self.weighting
    }

    /// A column's normalised values, NaN for none.
    ///
    /// # Panics
    /// If there is no such column.
    pub fn normalised(&self, column: usize) -> &[f64] {
        &self.normalised[column]
    }

    /// Columns whose reference values are all the same: they say nothing. By min–max and z-score they are 0
    /// everywhere, by rank 1/N in the reference.
    pub fn constant(&self) -> Vec<usize> {
        (0..self.measures.len()).filter(|&column| self.measures[column].is_constant()).collect()
    }

    /// Every area's score under some weights.
    ///
    /// # Errors
    /// [`CompositeError::WeightingShape`] for weights of another shape, [`CompositeError::NothingScored`].
    pub fn scores(&self, weighting: &Weighting) -> Result<Scores, CompositeError> {
        let shares = self.shares(weighting)?;
        let mut scores = Scores {
            score: vec![f64::NAN; self.areas()],
            weight_used: vec![0.0; self.areas()],
            shift: None,
            scored: 0,
        };
        self.patterns.weight_used(&weighting.overall(), &mut scores.weight_used);
        let table = self.table_for(&shares)?;
        scores.shift = table.shift();
        let mut sums = Vec::new();
        for (group, share) in self.patterns.groups.iter().zip(&shares) {
            let Some(share) = share else { continue };
            table.sums(group, share, &mut sums);
            for (&area, &sum) in self.patterns.order[group.start..group.end].iter().zip(&sums) {
                scores.score[area as usize] = table.score(sum);
            }
            scores.scored += sums.len();
        }
        Ok(scores)
    }

    /// Each group's effective weights, `None` where the weights leave it without a score.
    pub(super) fn shares(
        &self,
        weighting: &Weighting,
    ) -> Result<Vec<Option<Vec<f64>>>, CompositeError> {
        let (found, expected) = (weighting.shape(), self.weighting.shape());
        if found != expected {
            return Err(CompositeError::WeightingShape { found, expected });
        }
        let mut shares = Vec::with_capacity(self.patterns.groups.len());
        for group in &self.patterns.groups {
            let mut share = vec![0.0; self.measures.len()];
            shares.push(group.shares(weighting, &mut share).then_some(share));
        }
        if shares.iter().all(Option::is_none) {
            return Err(CompositeError::NothingScored);
        }
        Ok(shares)
    }

    /// The table whose shift follows from the groups that these weights score: nearly always the one at hand.
    pub(super) fn table_for(
        &self,
        shares: &[Option<Vec<f64>>],
    ) -> Result<std::borrow::Cow<'_, Table>, CompositeError> {
        use std::borrow::Cow;
        if self.aggregation == Aggregation::Arithmetic || shares.iter().all(Option::is_some) {
            return Ok(Cow::Borrowed(&self.table));
        }
        let mut patterns = self.patterns.clone();
        let mut scored = shares.iter().map(Option::is_some);
        patterns.groups.iter_mut().for_each(|group| group.scored = scored.next() == Some(true));
        Ok(Cow::Owned(Table::new(&patterns, &self.normalised, self.aggregation)))
    }
}

/// All measures on one scale.
pub(super) fn normalise(
    measures: &[Measure],
    normalisation: Normalisation,
) -> Result<Vec<Vec<f64>>, CompositeError> {
    measures.iter().map(|measure| measure.normalised(normalisation)).collect()
}

/// Areas in groups that have values of the same measures, so that effective weights are worked out once a group.
#[derive(Debug, Clone)]
pub(super) struct Patterns {
    /// Number of areas in all.
    pub(super) areas: usize,
    /// Areas that could have a score, by group.
    pub(super) order: Vec<u32>,
    pub(super) groups: Vec<Group>,
    /// Per area, the measures it has; for areas in no group too.
    present: Vec<Vec<bool>>,
}

/// Areas that have values of the same measures, and could have a score.
#[derive(Debug, Clone)]
pub(super) struct Group {
    /// Their places in [`Patterns::order`].
    pub(super) start: usize,
    pub(super) end: usize,
    /// Which measures they have.
    pub(super) present: Vec<bool>,
    /// Whether they count for the shift.
    scored: bool,
}

impl Patterns {
    fn new(measures: &[Measure], areas: usize, missing: Missing) -> Self {
        let present: Vec<Vec<bool>> = (0..areas)
            .map(|area| measures.iter().map(|measure| measure.has(area)).collect())
            .collect();
        let mut kinds: BTreeMap<&[bool], Vec<u32>> = BTreeMap::new();
        for (area, pattern) in present.iter().enumerate() {
            let fit = match missing {
                Missing::Drop => pattern.iter().all(|&has| has),
                Missing::Renormalise => pattern.iter().any(|&has| has),
            };
            if fit {
                kinds.entry(pattern).or_default().push(area as u32);
            }
        }
        let (mut order, mut groups) = (Vec::new(), Vec::new());
        for (pattern, members) in kinds {
            let start = order.len();
            order.extend(members);
            groups.push(Group { start, end: order.len(), present: pattern.to_vec(), scored: true });
        }
        Self { areas, order, groups, present }
    }

    /// Sum of the weights that are there, exactly 1 where all are.
    fn weight_used(&self, overall: &[f64], used: &mut [f64]) {
        for (used, present) in used.iter_mut().zip(&self.present) {
            *used = if present.iter().all(|&has| has) {
                1.0
            } else {
                overall.iter().zip(present).filter(|(_, has)| **has).map(|(weight, _)| weight).sum()
            };
        }
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
            shares.iter_mut().for_each(|share| *share /= there);
        }
        there > 0.0
    }
}

/// Normalised values as scores are computed from, in the order of [`Patterns::order`], 0 for none.
#[derive(Debug, Clone)]
pub(super) struct Table {
    /// By column: x, or ln((x + s) / s) for the geometric mean.
    columns: Vec<Vec<f64>>,
    /// s of the geometric mean.
    shift: Option<f64>,
}

impl Table {
    pub(super) fn new(
        patterns: &Patterns,
        normalised: &[Vec<f64>],
        aggregation: Aggregation,
    ) -> Self {
        let mut columns: Vec<Vec<f64>> = normalised
            .iter()
            .map(|column| {
                patterns
                    .order
                    .iter()
                    .map(|&area| column[area as usize])
                    .map(|value| if value.is_nan() { 0.0 } else { value })
                    .collect()
            })
            .collect();
        let shift = match aggregation {
            Aggregation::Arithmetic => None,
            Aggregation::Geometric => {
                let mut least = 0.0_f64;
                for group in patterns.groups.iter().filter(|group| group.scored) {
                    for column in &columns {
                        least =
                            column[group.start..group.end].iter().copied().fold(least, f64::min);
                    }
                }
                Some(1.0 - least)
            }
        };
        if let Some(shift) = shift {
            columns.iter_mut().flatten().for_each(|value| *value = (*value / shift).ln_1p());
        }
        Self { columns, shift }
    }

    pub(super) fn shift(&self) -> Option<f64> {
        self.shift
    }

    /// The weighted sum of each area of a group.
    pub(super) fn sums(&self, group: &Group, shares: &[f64], sums: &mut Vec<f64>) {
        sums.clear();
        sums.resize(group.end - group.start, 0.0);
        for (column, &share) in self.columns.iter().zip(shares) {
            if share != 0.0 {
                for (sum, value) in sums.iter_mut().zip(&column[group.start..group.end]) {
                    *sum += share * value;
                }
            }
        }
    }

    /// The score of a weighted sum: itself, or exp(Σ w·ln(x + s)) − s, which is s·(e^L − 1) with
    /// L = Σ w·ln((x + s)/s) because weights sum to 1.
    pub(super) fn score(&self, sum: f64) -> f64 {
        self.shift.map_or(sum, |shift| shift * sum.exp_m1())
    }
}
