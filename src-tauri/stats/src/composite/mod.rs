//! How badly off is each area by several measures at once, what made it so, and how sure is that?
//!
//! A composite index (priority index, deprivation index) puts measures on one scale ([`Normalisation`]), weighs
//! them within dimensions and dimensions with each other ([`Weighting`]), and averages them ([`Aggregation`]).
//! Larger always means worse: each measure is turned round where less of it is worse ([`Worse`]).
//!
//! | item | what |
//! |---|---|
//! | [`Design`], [`Dimension`], [`Column`] | what goes in: values, weights, rules |
//! | [`Index`] | the measures normalised once; scores and contributions for any weights |
//! | [`ranks`], [`deciles`] | who is worst |
//! | [`Index::contributions`], [`Index::parts`] | what made the score |
//! | [`Index::certainty`] | Monte Carlo over weights, normalisation, aggregation: where else could the rank lie? |
//! | [`Index::drivers`], [`sobol`] | which of these choices does the rank of one area depend on? |
//! | [`pearson`], [`spearman`] | which measures say the same twice |
//!
//! # Example
//! ```
//! use cyswllt_stats::composite::{
//!     Aggregation, Column, Design, Dimension, Index, Missing, Normalisation, Worse, ranks,
//! };
//!
//! let older = [10.0, 20.0, 30.0];
//! let speed = [80.0, 10.0, 40.0];
//! let column = |values, worse| Column { values, worse, target: None, weight: 1.0 };
//! let index = Index::new(&Design {
//!     dimensions: vec![
//!         Dimension { weight: 1.0, columns: vec![column(&older, Worse::Higher)] },
//!         Dimension { weight: 1.0, columns: vec![column(&speed, Worse::Lower)] },
//!     ],
//!     normalisation: Normalisation::MinMax,
//!     aggregation: Aggregation::Arithmetic,
//!     missing: Missing::Drop,
//!     reference: None,
//! })?;
//! let scores = index.scores(index.weighting())?;
//! assert_eq!(ranks(&scores.score), [3, 2, 1]);
//! # Ok::<(), cyswllt_stats::composite::CompositeError>(())
//! ```
//!
//! # What it rests on
//! Scores, ranks, contributions and correlations equal those of pandas 2.3.3 to 1e-12, the simulated ranks and Sobol'
//! indices those of a separate Monte Carlo in numpy 2.3.5 within its error (`tests/composite.rs`); the Sobol'
//! estimators meet the analytic values of the Ishigami and the g-function.
//!
//! - OECD and JRC (2008). *Handbook on Constructing Composite Indicators: Methodology and User Guide.* OECD
//!   Publishing. Step 5 normalisation, step 6 weighting and aggregation, step 7 uncertainty and sensitivity.
//! - Welsh Government (2019). *Welsh Index of Multiple Deprivation 2019: Technical Report*, annex A: the exponential
//!   transformation. Its properties: Scottish Executive (2003). *Scottish Indices of Deprivation 2003*, appendix 5.
//! - Ang, B. W. (2005). The LMDI approach to decomposition analysis: a practical guide. *Energy Policy* 33(7),
//!   867–871.
//! - Saisana, M., Saltelli, A. and Tarantola, S. (2005). Uncertainty and sensitivity analysis techniques as tools for
//!   the quality assessment of composite indicators. *Journal of the Royal Statistical Society A* 168(2), 307–323.
//! - Jansen, M. J. W. (1999). Analysis of variance designs for model output. *Computer Physics Communications*
//!   117(1–2), 35–43.
//! - Saltelli, A., Annoni, P., Azzini, I., Campolongo, F., Ratto, M. and Tarantola, S. (2010). Variance based
//!   sensitivity analysis of model output. Design and estimator for the total sensitivity index. *Computer Physics
//!   Communications* 181(2), 259–270.

mod aggregate;
mod contributions;
mod correlation;
mod drivers;
mod index;
mod normalise;
mod patterns;
mod rank;
pub mod sobol;
mod uncertainty;
mod weighting;

pub use contributions::Part;
pub use correlation::{pearson, spearman};
pub use drivers::{Driver, Drivers};
pub use index::{Index, Scores};
pub use rank::{deciles, ranks};
pub use uncertainty::{Certainty, Factor, Runs};
pub use weighting::Weighting;

/// How the values of a measure come onto a scale that measures share, over the reference areas that have a
/// value (N of them), larger = worse.
///
/// OECD/JRC (2008), step 5, except where another source is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Normalisation {
    /// (x − min) / (max − min), or (max − x) / (max − min) where less is worse: 0 to 1 in the reference.
    MinMax,
    /// (x − mean) / σ with the population standard deviation (divisor N), of −x where less is worse.
    ZScore,
    /// R = r / N, where r is the rank in rising order (least bad first), of −x where less is worse; ties share
    /// the lowest rank: r = 1 + the number of reference values below x, at most N.
    Rank,
    /// The transformation of the Welsh Index of Multiple Deprivation: X = −23·ln(1 − R·(1 − e^(−100/23))) of
    /// that R. From 0 to 100; the worst tenth lies above 50, so that being very badly off by one measure is
    /// not cancelled by doing well by another.
    Exponential,
    /// (x − t) / |t| for a target t, (t − x) / |t| where less is worse: 0 at the target. Knows no reference.
    Target,
}

/// How normalised values become one score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Aggregation {
    /// The weighted mean: a good value makes up for a bad one.
    Arithmetic,
    /// The weighted geometric mean exp(Σ w·ln(x + s)) − s: a good value makes up for a bad one only in part.
    ///
    /// One shift s = 1 − min(0, least normalised value of any measure of any scored area) makes all logarithms
    /// possible and none negative; it is stated in [`Scores::shift`] because the result depends on it.
    Geometric,
}

/// What happens to an area that lacks a value of some measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Missing {
    /// It has no score. A measure of weight 0 counts like the others: the scored areas do not depend on weights.
    Drop,
    /// The weights of the measures it has divide by their sum within the dimension; a dimension of which it has
    /// nothing (or only what weighs nothing) is left out, and the weights of the others divide by their sum.
    Renormalise,
}

/// In which direction a measure gets worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Worse {
    /// More is worse (unemployment).
    Higher,
    /// Less is worse (download speed).
    Lower,
}

/// A measure: one value an area, all columns of a design in the same order of areas.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Column<'a> {
    /// The values, NaN where there is none.
    pub values: &'a [f64],
    /// Its direction.
    pub worse: Worse,
    /// The target in the unit of the values, not zero; for [`Normalisation::Target`].
    pub target: Option<f64>,
    /// Its weight within the dimension, at least 0.
    pub weight: f64,
}

/// Measures that are averaged first.
#[derive(Debug, Clone, PartialEq)]
pub struct Dimension<'a> {
    /// Its weight among the dimensions, at least 0.
    pub weight: f64,
    /// Its measures, at least one.
    pub columns: Vec<Column<'a>>,
}

/// A whole index: measures, weights and rules.
///
/// Columns are numbered through all dimensions in order, from 0; errors and results use that number.
#[derive(Debug, Clone, PartialEq)]
pub struct Design<'a> {
    /// At least one.
    pub dimensions: Vec<Dimension<'a>>,
    /// How values come onto one scale.
    pub normalisation: Normalisation,
    /// How they become one score.
    pub aggregation: Aggregation,
    /// What to do without a value.
    pub missing: Missing,
    /// Which areas the normalisation refers to, one entry an area; all of them for `None`.
    pub reference: Option<&'a [bool]>,
}

impl Design<'_> {
    /// The design's weights, divided by their sums.
    ///
    /// # Errors
    /// As [`Weighting::new`].
    pub fn weighting(&self) -> Result<Weighting, CompositeError> {
        let dimensions: Vec<f64> =
            self.dimensions.iter().map(|dimension| dimension.weight).collect();
        let columns: Vec<Vec<f64>> = self
            .dimensions
            .iter()
            .map(|dimension| dimension.columns.iter().map(|column| column.weight).collect())
            .collect();
        Weighting::new(&dimensions, &columns)
    }
}

/// Why an index could not be computed. Columns, dimensions and areas are numbered from 0.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum CompositeError {
    /// No dimension at all.
    #[error("the index has no dimensions: give at least one with at least one measure")]
    NoColumns,
    /// A dimension without measures.
    #[error("dimension {dimension} has no measures: give it one or leave it out")]
    EmptyDimension {
        /// Its number.
        dimension: usize,
    },
    /// Columns of different length.
    #[error(
        "column {column} has {found} values where the first has {expected}: give one an area, NaN for none"
    )]
    Length {
        /// Its number.
        column: usize,
        /// Its length.
        found: usize,
        /// The first column's length.
        expected: usize,
    },
    /// A reference of another length than the columns.
    #[error("the reference has {found} entries for {expected} areas: give one an area")]
    ReferenceLength {
        /// Its length.
        found: usize,
        /// Number of areas.
        expected: usize,
    },
    /// An infinite value.
    #[error(
        "column {column} is infinite at area {area}: only finite numbers can be averaged, NaN means none"
    )]
    Infinite {
        /// The column's number.
        column: usize,
        /// The area's place in it.
        area: usize,
    },
    /// Fewer than two reference areas with values.
    #[error(
        "column {column} has values for {found} reference areas: at least 2 are needed to normalise it"
    )]
    TooFewReference {
        /// The column's number.
        column: usize,
        /// Reference areas with a value.
        found: usize,
    },
    /// The normalisation is by target and a column has none.
    #[error("column {column} has no target: give one or choose another normalisation")]
    TargetMissing {
        /// The column's number.
        column: usize,
    },
    /// A target that is zero or not finite.
    #[error(
        "the target of column {column} is {value}: the distance is a share of it, so it cannot be zero or infinite"
    )]
    Target {
        /// The column's number.
        column: usize,
        /// The target.
        value: f64,
    },
    /// A normalised value beyond the range of floating-point numbers.
    #[error(
        "the normalised value of column {column} at area {area} is too large for a number: use another unit"
    )]
    OutOfRange {
        /// The column's number.
        column: usize,
        /// The area's place in it.
        area: usize,
    },
    /// A dimension's weight that is negative or not finite.
    #[error("the weight of dimension {dimension} is {value}: weights are finite and at least 0")]
    DimensionWeight {
        /// Its number.
        dimension: usize,
        /// The weight.
        value: f64,
    },
    /// A measure's weight that is negative or not finite.
    #[error("the weight of column {column} is {value}: weights are finite and at least 0")]
    ColumnWeight {
        /// Its number.
        column: usize,
        /// The weight.
        value: f64,
    },
    /// The dimensions' weights sum to zero.
    #[error("the weights of the dimensions sum to 0: give at least one a weight above 0")]
    NoDimensionWeight,
    /// The weights within a dimension sum to zero.
    #[error(
        "the weights within dimension {dimension} sum to 0: give at least one measure a weight above 0"
    )]
    NoColumnWeight {
        /// Its number.
        dimension: usize,
    },
    /// Weights for another number of dimensions or measures than the index has.
    #[error("the weights are for {found:?} measures a dimension, the index has {expected:?}")]
    WeightingShape {
        /// Measures in each dimension, by the weights.
        found: Vec<usize>,
        /// Measures in each dimension of the index.
        expected: Vec<usize>,
    },
    /// No area has what it needs for a score.
    #[error(
        "no area has a score: each lacks a value (choose measures that exist here, or renormalise the weights)"
    )]
    NothingScored,
    /// An area that is out of range or has no score.
    #[error("area {area} has no score: choose one that has")]
    NotScored {
        /// Its place.
        area: usize,
    },
    /// No runs asked for, or too many.
    #[error("{found} runs asked for: use 1 to 100,000")]
    Runs {
        /// The number.
        found: u32,
    },
    /// A concentration of the weights that is not above zero.
    #[error("the concentration of the weights is {value}: use a finite number above 0")]
    Concentration {
        /// The number.
        value: f64,
    },
}
