//! Who is within reach of what: distances from where people are to points of support, and what follows from them.
//!
//! ```
//! use cyswllt_stats::reach::{Distances, Spread};
//!
//! // Three hamlets with 100, 50 and 20 people, two libraries, in metres.
//! let (people, hamlets) = ([100.0, 50.0, 20.0], [[0.0, 0.0], [3000.0, 4000.0], [9000.0, 0.0]]);
//! let libraries = [[0.0, 1000.0], [6000.0, 8000.0]];
//!
//! let near = Distances::straight(&hamlets, &libraries, 1.3, Some(6500.0))?;
//! assert_eq!(near.counts_within(6500.0), [1, 2, 0]);
//! assert_eq!(near.reach_of_sites(&people, 6500.0).only, [100.0, 0.0]);
//!
//! let nearest = Distances::straight_nearest(&hamlets, &libraries, 1.3)?;
//! let metres: Vec<f64> = nearest.iter().flatten().map(|leg| leg.metres).collect();
//! let spread = Spread::new(&metres);
//! assert_eq!(spread.within(&people, &[1300.0, 6500.0]), [100.0, 150.0]);
//! assert_eq!(spread.quantiles(&people, &[0; 3], 1, &[0.5])[0], [Some(1300.0)]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod catchment;
mod coverage;
mod distances;
mod spread;
mod sweep;

pub use catchment::{CatchmentError, LUO_QI, Zone, floating_catchment};
pub use coverage::SiteReach;
pub use distances::{Distances, DistancesError, Leg};
pub use spread::Spread;
