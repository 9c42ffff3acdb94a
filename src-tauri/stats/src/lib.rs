//! Statistics for maps of areas, on plain slices of numbers.
//!
//! The crate knows no files, no areas and no colours: values and who is a neighbour of whom go in; class breaks, hot
//! spots and how sure one may be of them come out.
//!
//! | module | its question |
//! |---|---|
//! | [`sorted`] | are these numbers fit to be classified, and in which order do they come? |
//! | [`classify`] | where do the classes of a choropleth map end? |
//! | [`goodness`] | how much of the variation do the classes explain? |
//! | [`describe`] | mean, median, standard deviation, quantiles, histogram |
//! | [`composite`] | how badly off is an area by several measures, what made it so, how sure is its rank? |
//! | [`autocorrelation`] | do like values lie together, and where are the hot and cold spots? |
//! | [`permutation`] | how often would chance do as much as the map? |
//! | [`significance`] | p-values, false discovery rate, Bonferroni, confidence tiers |
//! | [`random`] | random numbers that do not depend on the number of threads |
//! | [`weights`] | which areas are neighbours, and how much does each count? |
//!
//! # The rule of classes
//! A class holds the values *v* with lower < *v* ≤ upper; the first class also holds the minimum and
//! whatever lies below. Breaks are the upper bounds, strictly rising, and the last one is never less
//! than the maximum, so that every value has a class.
//!
//! # Example
//! ```
//! use cyswllt_stats::{classify::natural_breaks, goodness, sorted::Sorted};
//!
//! let values = Sorted::new(&[1.0, 2.0, 1.5, 10.0, 11.0, 30.0])?;
//! let breaks = natural_breaks(&values, 3)?;
//! assert_eq!(breaks.upper(), [2.0, 11.0, 30.0]);
//! assert_eq!(breaks.counts(&values), [3, 2, 1]);
//! assert!(goodness::gvf(&values, &breaks) > 0.99);
//! # Ok::<(), cyswllt_stats::classify::ClassifyError>(())
//! ```
//!
//! # Literature
//! - Fisher, W. D. (1958). On grouping for maximum homogeneity. *Journal of the American Statistical
//!   Association* 53(284), 789–798.
//! - Jenks, G. F. (1977). *Optimal data classification for choropleth maps.* Occasional Paper 2,
//!   Department of Geography, University of Kansas.
//! - Hyndman, R. J. and Fan, Y. (1996). Sample quantiles in statistical packages. *The American
//!   Statistician* 50(4), 361–365.
//! - Wang, H. and Song, M. (2011). Ckmeans.1d.dp: optimal k-means clustering in one dimension by
//!   dynamic programming. *The R Journal* 3(2), 29–33.
//! - Jiang, B. (2013). Head/tail breaks: a new classification scheme for data with a heavy-tailed
//!   distribution. *The Professional Geographer* 65(3), 482–494.
//! - Chan, T. F., Golub, G. H. and LeVeque, R. J. (1983). Algorithms for computing the sample
//!   variance: analysis and recommendations. *The American Statistician* 37(3), 242–247.
//! - Anselin, L. (1995). Local indicators of spatial association: LISA. *Geographical Analysis* 27(2), 93–115.
//! - Anselin, L. (2019). A local indicator of multivariate spatial association: extending Geary's c. *Geographical
//!   Analysis* 51(2), 133–150.
//! - Anselin, L. and Li, X. (2019). Operational local join count statistics for cluster detection. *Journal of
//!   Geographical Systems* 21(2), 189–210.
//! - Benjamini, Y. and Hochberg, Y. (1995). Controlling the false discovery rate. *Journal of the Royal Statistical
//!   Society B* 57(1), 289–300.
//! - Cliff, A. D. and Ord, J. K. (1981). *Spatial Processes: Models and Applications.* Pion.
//! - Geary, R. C. (1954). The contiguity ratio and statistical mapping. *The Incorporated Statistician* 5(3), 115–146.
//! - Getis, A. and Ord, J. K. (1992). The analysis of spatial association by use of distance statistics. *Geographical
//!   Analysis* 24(3), 189–206.
//! - Marsaglia, G. and Tsang, W. W. (2000). A simple method for generating gamma variables. *ACM Transactions on
//!   Mathematical Software* 26(3), 363–372.
//! - Moran, P. A. P. (1950). Notes on continuous stochastic phenomena. *Biometrika* 37(1/2), 17–23.
//! - Ord, J. K. and Getis, A. (1995). Local spatial autocorrelation statistics: distributional issues and an
//!   application. *Geographical Analysis* 27(4), 286–306.
//! - Salmon, J. K., Moraes, M. A., Dror, R. O. and Shaw, D. E. (2011). Parallel random numbers: as easy as 1, 2, 3.
//!   *SC '11*, article 16.
//! - Sokal, R. R., Oden, N. L. and Thomson, B. A. (1998). Local spatial autocorrelation in a biological model.
//!   *Geographical Analysis* 30(4), 331–354.

pub mod autocorrelation;
pub mod classify;
pub mod composite;
pub mod describe;
pub mod goodness;
pub mod permutation;
pub mod random;
pub mod significance;
pub mod sorted;
pub mod weights;
