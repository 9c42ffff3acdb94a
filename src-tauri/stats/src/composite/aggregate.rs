//! The index: measures normalised once, scores for any weights.

use std::{borrow::Cow, collections::BTreeMap};

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
        let table = Table::new(&patterns, &normalised, design.aggregation, |_| true);
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
        self.patterns.kind_of.len()
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
            weight_used: self.patterns.weight_used(&weighting.overall()),
            shift: None,
            scored: 0,
        };
        let table = self.table_for(&shares);
        scores.shift = table.shift();
        let mut sums = vec![0.0; self.patterns.order.len()];
        for (group, share) in self.patterns.groups.iter().zip(&shares) {
            let Some(share) = share else { continue };
            let sums = &mut sums[group.start..group.end];
            table.sums(group, share, sums);
            for (&area, &sum) in self.patterns.order[group.start..group.end].iter().zip(&*sums) {
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
    pub(super) fn table_for(&self, shares: &[Option<Vec<f64>>]) -> Cow<'_, Table> {
        if self.aggregation == Aggregation::Arithmetic || shares.iter().all(Option::is_some) {
            return Cow::Borrowed(&self.table);
        }
        Cow::Owned(Table::new(&self.patterns, &self.normalised, self.aggregation, |group| {
            shares[group].is_some()
        }))
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
    fn new(measures: &[Measure], areas: usize, missing: Missing) -> Self {
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
    fn weight_used(&self, overall: &[f64]) -> Vec<f64> {
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
    /// The shift is that of the groups which are `scored`.
    pub(super) fn new(
        patterns: &Patterns,
        normalised: &[Vec<f64>],
        aggregation: Aggregation,
        scored: impl Fn(usize) -> bool,
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
                for (_, group) in
                    patterns.groups.iter().enumerate().filter(|(number, _)| scored(*number))
                {
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
    pub(super) fn sums(&self, group: &Group, shares: &[f64], sums: &mut [f64]) {
        let part = |column: usize| &self.columns[column][group.start..group.end];
        sums.fill(0.0);
        // Four columns at a time, each added in turn, so that sums travel to memory and back less often.
        let mut column = 0;
        while column + 4 <= shares.len() {
            let [a, b, c, d] =
                [0, 1, 2, 3].map(|next| (shares[column + next], part(column + next)));
            for ((((sum, a_x), b_x), c_x), d_x) in
                sums.iter_mut().zip(a.1).zip(b.1).zip(c.1).zip(d.1)
            {
                *sum = *sum + a.0 * a_x + b.0 * b_x + c.0 * c_x + d.0 * d_x;
            }
            column += 4;
        }
        for column in column..shares.len() {
            let share = shares[column];
            sums.iter_mut().zip(part(column)).for_each(|(sum, x)| *sum += share * x);
        }
    }

    /// The score of a weighted sum: itself, or exp(Σ w·ln(x + s)) − s, which is s·(e^L − 1) with
    /// L = Σ w·ln((x + s)/s) because weights sum to 1.
    pub(super) fn score(&self, sum: f64) -> f64 {
        self.shift.map_or(sum, |shift| shift * sum.exp_m1())
    }

    /// What is summed for a column at a place of the order.
    pub(super) fn value(&self, column: usize, place: usize) -> f64 {
        self.columns[column][place]
    }

    /// The score divided by its weighted sum: φ of the geometric mean, 1 for the arithmetic one.
    pub(super) fn factor(&self, sum: f64) -> f64 {
        match self.shift {
            Some(shift) if sum != 0.0 => shift * (sum.exp_m1() / sum),
            Some(shift) => shift,
            None => 1.0,
        }
    }
}
