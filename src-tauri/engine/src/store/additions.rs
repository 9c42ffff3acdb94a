//! What the workspace adds to the data that ship.

use crate::{
    catalogue::{OwnMeasure, ReleaseInfo},
    sources::import::draft::{DraftColumn, OwnLevel, PointSet, PostcodeTable, SeriesRow},
};

/// Everything that was imported and is in use, the oldest import first.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Additions {
    /// The releases.
    pub releases: Vec<StoredRelease>,
}

impl Additions {
    /// The levels of areas that they bring, the oldest import first.
    pub fn levels(&self) -> Vec<&OwnLevel> {
        self.releases.iter().filter_map(|release| release.level.as_ref()).collect()
    }
}

/// A release in the workspace.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredRelease {
    /// Its number in this workspace, never used again.
    pub number: i64,
    /// When it was imported (ISO 8601 with seconds, UTC).
    pub imported: String,
    /// Where it comes from.
    pub info: ReleaseInfo,
    /// Its columns.
    pub columns: Vec<DraftColumn>,
    /// Measures of the user's own.
    pub measures: Vec<OwnMeasure>,
    /// Figures of postcodes.
    pub postcodes: Option<PostcodeTable>,
    /// Points.
    pub points: Vec<PointSet>,
    /// A level of areas.
    pub level: Option<OwnLevel>,
    /// History of measures.
    pub series: Vec<SeriesRow>,
}
