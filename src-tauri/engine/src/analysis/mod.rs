//! Classify, compare and sum up: cyswllt-stats applied to areas and measures.

mod area_list;
mod classify;
pub mod hotspots;
mod index;
mod matrix;
mod profile;
mod subject;
mod summary;
mod warning;

pub use area_list::{AreaList, area_list};
pub use classify::{
    Classification, ClassifyError, ClassifyRequest, Histogram, Method, Scheme, UnknownMethod,
    classify, classify_measure, classify_request,
};
pub use index::{Correlation, Driver, Drivers, IndexArea, IndexNotes, IndexPart, IndexRequest};
pub use matrix::Matrix;
pub use profile::{AreaProfile, ChainLink, Figure, Rank, SpeedBand, profile};
pub use subject::Subject;
pub use summary::{SelectionSummary, summary};
pub use warning::Warning;
