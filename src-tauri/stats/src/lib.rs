//! Statistics for choropleth maps, spatial autocorrelation and composite indices, on plain slices.
//!
//! The crate knows no files, no areas and no colours: values and who is a neighbour of whom go in; class breaks,
//! hotspots, scores and how sure one may be of them come out.
//!
//! | module | its question |
//! |---|---|
//! | [`sorted`] | are these numbers fit to be classified, and in which order do they come? |
//! | [`classify`] | where do the classes of a choropleth map end? |
//! | [`goodness`] | how much of the variation do the classes explain? |
//! | [`describe`] | mean, median, standard deviation, quantiles, histogram |
//! | [`round_bars`] | which round numbers are bars of a histogram best cut at? |
//! | [`weights`] | which areas are neighbours, and how much does each count? |
//! | [`autocorrelation`] | do like values lie together, and where are the hotspots and cold spots? |
//! | [`permutation`] | how often would chance do as much as the map? |
//! | [`significance`] | p-values, false discovery rate, Bonferroni, confidence tiers |
//! | [`composite`] | how badly off is an area by several measures, what made it so, how sure is its rank? |
//! | [`circles`] | where do circles stand that are as large as a count and do not hide each other? |
//! | [`reach`] | who is within reach of which point, how far is the nearest? |
//! | [`network`] | how far is it along a network, and what can be reached? |
//! | [`siting`] | where should the next points be, and how sure is it that nothing is better? |
//! | [`random`] | random numbers that do not depend on the number of threads |
//!
//! # The rule of classes
//! A class holds the values *v* with lower < *v* ≤ upper; the first class also holds the minimum and
//! whatever lies below. Breaks are the upper bounds, strictly rising, and the last one is never less
//! than the maximum, so that every value has a class.
//!
//! # Examples
//! Classes of a choropleth map:
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
//! Clusters of areas, with p-values corrected for the number of areas:
//! ```
//! use cyswllt_stats::{
//!     autocorrelation::{local_moran, moran},
//!     permutation::Permutations,
//!     significance::benjamini_hochberg,
//!     weights::Weights,
//! };
//!
//! // Six areas in a row: high values on the left.
//! let neighbours = [vec![1], vec![0, 2], vec![1, 3], vec![2, 4], vec![3, 5], vec![4]];
//! let weights = Weights::from_neighbours(&neighbours)?.row_standardised();
//! let x = [9.0, 8.0, 7.0, 2.0, 1.0, 1.0];
//!
//! let global = moran(&x, &weights)?;
//! assert!(global.statistic > 0.7 && global.p < 0.05);
//!
//! let local = local_moran(&x, &weights, &Permutations { count: 999, seed: 1 })?;
//! assert_eq!(local.quadrant, [1, 1, 1, 3, 3, 3]); // high among high, low among low
//! let q = benjamini_hochberg(&local.p);
//! assert!(q.iter().zip(&local.p).all(|(q, p)| q >= p));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A composite index: see [`composite`].
//!
//! # Accuracy
//! Autocorrelation: statistics, moments and z agree with PySAL's esda 2.9.0 (libpysal 4.14.1) to a relative 10⁻¹¹ (and
//! an absolute 10⁻¹³) on the published data sets Columbus, SIDS2, Baltimore, Georgia, St Louis and Guerry, with queen,
//! rook, nearest-neighbour, distance-band and inverse-distance weights; what esda lacks is compared with the papers'
//! formulas in numpy (see `tests/fixtures/README.md`). Closed moments are also compared with the mean and variance over
//! all arrangements of a small layer. What composite indices are compared with is said in [`composite`].
//!
//! # Literature
//! Papers on composite indices are listed in [`composite`].
//!
//! - Abramowitz, M. and Stegun, I. A. (1964). *Handbook of Mathematical Functions.* National Bureau of Standards,
//!   Applied Mathematics Series 55.
//! - Anselin, L. (1995). Local indicators of spatial association: LISA. *Geographical Analysis* 27(2), 93–115.
//! - Anselin, L., Syabri, I. and Smirnov, O. (2002). Visualizing multivariate spatial correlation with dynamically
//!   linked windows. In *New Tools for Spatial Data Analysis: Proceedings of the Specialist Meeting*, CSISS, Santa
//!   Barbara.
//! - Anselin, L. (2019). A local indicator of multivariate spatial association: extending Geary's c. *Geographical
//!   Analysis* 51(2), 133–150.
//! - Anselin, L. and Li, X. (2019). Operational local join count statistics for cluster detection. *Journal of
//!   Geographical Systems* 21(2), 189–210.
//! - Benjamini, Y. and Hochberg, Y. (1995). Controlling the false discovery rate. *Journal of the Royal Statistical
//!   Society B* 57(1), 289–300.
//! - Chan, T. F., Golub, G. H. and LeVeque, R. J. (1983). Algorithms for computing the sample variance: analysis and
//!   recommendations. *The American Statistician* 37(3), 242–247.
//! - Cliff, A. D. and Ord, J. K. (1981). *Spatial Processes: Models and Applications.* Pion.
//! - Davison, A. C. and Hinkley, D. V. (1997). *Bootstrap Methods and their Application.* Cambridge University Press.
//! - Fisher, W. D. (1958). On grouping for maximum homogeneity. *Journal of the American Statistical Association*
//!   53(284), 789–798.
//! - Geary, R. C. (1954). The contiguity ratio and statistical mapping. *The Incorporated Statistician* 5(3),
//!   115–146.
//! - Getis, A. and Ord, J. K. (1992). The analysis of spatial association by use of distance statistics.
//!   *Geographical Analysis* 24(3), 189–206.
//! - Hoeffding, W. (1951). A combinatorial central limit theorem. *Annals of Mathematical Statistics* 22(4), 558–566.
//! - Hyndman, R. J. and Fan, Y. (1996). Sample quantiles in statistical packages. *The American Statistician* 50(4),
//!   361–365.
//! - Jenks, G. F. (1977). *Optimal data classification for choropleth maps.* Occasional Paper 2, Department of
//!   Geography, University of Kansas.
//! - Jiang, B. (2013). Head/tail breaks: a new classification scheme for data with a heavy-tailed distribution. *The
//!   Professional Geographer* 65(3), 482–494.
//! - Lemire, D. (2019). Fast random integer generation in an interval. *ACM Transactions on Modeling and Computer
//!   Simulation* 29(1), article 3.
//! - Marsaglia, G. and Bray, T. A. (1964). A convenient method for generating normal variables. *SIAM Review* 6(3),
//!   260–264.
//! - Marsaglia, G. and Tsang, W. W. (2000). A simple method for generating gamma variables. *ACM Transactions on
//!   Mathematical Software* 26(3), 363–372.
//! - Moran, P. A. P. (1948). The interpretation of statistical maps. *Journal of the Royal Statistical Society B*
//!   10(2), 243–251.
//! - Moran, P. A. P. (1950). Notes on continuous stochastic phenomena. *Biometrika* 37(1/2), 17–23.
//! - Ord, J. K. and Getis, A. (1995). Local spatial autocorrelation statistics: distributional issues and an
//!   application. *Geographical Analysis* 27(4), 286–306.
//! - Salmon, J. K., Moraes, M. A., Dror, R. O. and Shaw, D. E. (2011). Parallel random numbers: as easy as 1, 2, 3.
//!   *SC '11*, article 16.
//! - Sokal, R. R., Oden, N. L. and Thomson, B. A. (1998). Local spatial autocorrelation in a biological model.
//!   *Geographical Analysis* 30(4), 331–354.
//! - Wang, H. and Song, M. (2011). Ckmeans.1d.dp: optimal k-means clustering in one dimension by dynamic programming.
//!   *The R Journal* 3(2), 29–33.
//! - Wartenberg, D. (1985). Multivariate spatial correlation: a method for exploratory geographical analysis.
//!   *Geographical Analysis* 17(4), 263–283.

pub mod autocorrelation;
pub mod circles;
pub mod classify;
pub mod composite;
pub mod describe;
pub mod goodness;
pub mod network;
pub mod permutation;
pub mod random;
pub mod reach;
pub mod round_bars;
pub mod significance;
pub mod siting;
pub mod sorted;
pub mod weights;
