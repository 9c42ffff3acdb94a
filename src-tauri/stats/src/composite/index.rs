//! The index: measures normalised once, scores for any weights.

use std::borrow::Cow;

use super::{
    Aggregation, CompositeError, Design, Normalisation, Weighting, aggregate::Table,
    normalise::Measure, patterns::Patterns,
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
        self.patterns.areas()
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
