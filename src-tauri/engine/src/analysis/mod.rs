//! Classify, compare and sum up: cyswllt-stats applied to areas and measures.

mod area_list;
mod association;
pub mod circles;
mod classify;
mod compare;
pub mod hotspots;
mod index;
pub mod interventions;
mod isochrone;
mod level_list;
mod matrix;
mod postcode_list;
mod profile;
pub mod reach;
mod select;
mod selection_table;
pub mod siting;
mod spread;
mod subject;
mod summary;
pub mod targets;
mod warning;

pub use area_list::{AreaList, area_list};
pub(crate) use area_list::{health_board, rural_urban};
pub use association::{Association, Together, association};
pub use classify::{
    Classification, ClassifyError, ClassifyRequest, Histogram, Method, Scheme, UnknownMethod,
    classify, classify_measure, classify_request,
};
pub use compare::{SharedClasses, SharedRequest, shared_classes};
pub use index::{
    CONCENTRATION, Certainty, Correlation, Driver, Drivers, Figures, IndexArea, IndexError,
    IndexNotes, IndexPart, IndexRequest, PriorityIndex, Used, certainty_to_bytes, index,
};
pub use isochrone::{GroupWithin, WithinMinutes, within_minutes};
pub use level_list::{LevelInfo, level_list};
pub use matrix::{Matrix, MatrixError, matrix};
pub use postcode_list::{
    AreaName, PostcodeList, PostcodeListError, PostcodeRequest, PostcodeRow, postcode_list,
};
pub use profile::{AreaProfile, ChainLink, Figure, Rank, SpeedBand, profile};
pub(crate) use profile::{SPEED_BANDS, rank};
pub use select::{
    MOST_CORNERS, MOST_METRES, Origin, SelectError, SelectionRule, select_areas, select_near,
    select_neighbours,
};
pub use selection_table::{SelectionLine, SelectionTable, WholeFigure, selection_table};
pub use spread::{Quartiles, Spread, SpreadError, spread};
pub use subject::{Subject, SubjectError, SubjectFigures};
pub use summary::{SelectionSummary, summary};
pub use warning::Warning;
