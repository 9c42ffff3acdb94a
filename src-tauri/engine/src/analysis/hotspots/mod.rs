//! Where like values lie together: global and local spatial autocorrelation of a measure, an index or a field of
//! the user's own layer, and the clusters of adjoining areas that stand out.
//!
//! # The rules
//! - Areas without a value are taken out first and listed as missing; their neighbours have that many
//!   neighbours fewer. Nothing is put in their place.
//! - Islands, areas with no neighbour left, are listed. They stay in mean and variance, get no local statistic,
//!   and are not among the tests that a correction counts.
//! - Weights are row-standardised (each area's neighbours count 1 together) or binary (each neighbour
//!   counts 1). Gi* adds the area itself with weight 1 before that.
//! - Components, groups of areas without a link to the rest, are reported. Asked to bridge them, the shortest links
//!   between them are added, each in both directions, and listed.
//! - An area is significant at p ≤ α, at q ≤ α (Benjamini and Hochberg) or at m·p ≤ α (Bonferroni, m tests).

mod analyse;
mod classes;
mod clusters;
mod describe;
mod error;
mod guardrails;
mod layers;
mod levels;
mod request;
mod result;
mod statistics;
mod words;

pub use analyse::{Field, Ground, Question, analyse};
pub(crate) use describe::places;
pub use error::HotspotsError;
pub use layers::hotspots_of_layer;
pub use levels::{Data, LevelField, hotspots, hotspots_of_level, neighbours};
pub use request::{Correction, HotspotRequest, Statistic, Style, UnknownChoice};
pub use result::{BridgeLink, Cluster, GlobalResult, HotspotClass, Hotspots};
