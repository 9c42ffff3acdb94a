//! Points of support, such as libraries and sessions, and sites where there could be some: lists that people keep.

mod columns;
mod error;
mod imported;
mod matrix_file;
mod place;
mod points_file;
mod read;
mod remarks;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use error::SupportsError;
pub use imported::supports_of;
pub use matrix_file::read_matrix;
pub use place::{PlaceContext, PostcodeAt, check_place, postcode_at};
pub use points_file::{DemandPoint, SitePoint, read_demand, read_sites};
pub use read::{SupportList, read_supports};

use crate::text::Bilingual;

/// Points that a list has at most.
pub const MOST_SUPPORTS: usize = 100_000;
/// Characters of a name.
pub const MOST_NAME: usize = 200;
/// Characters of any other text.
pub const MOST_TEXT: usize = 2_000;

/// A point of support, or a site for one.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct Support {
    /// Its id, unique in its list.
    pub id: String,
    /// What it is called; the same in both languages where its list has one name.
    pub name: Bilingual,
    /// What it is, in its list's own words: a library, a hub, a hall.
    pub kind: String,
    /// When it is open, in its list's own words.
    pub opening_hours: String,
    /// Languages that are spoken there, in its list's own words.
    pub languages: String,
    /// How many people it can serve, in whatever unit the list uses for all of its points.
    pub capacity: Option<f64>,
    /// Whether a wheelchair can get in; none where the list does not say.
    pub wheelchair: Option<bool>,
    /// What it would cost, in whatever unit the list uses.
    pub cost: Option<f64>,
    /// Partner organisations, and what else is worth knowing.
    pub notes: String,
    /// Its postcode in its usual form; empty where the list gives none.
    pub postcode: String,
    /// Metres east (EPSG:27700).
    pub easting: f64,
    /// Metres north (EPSG:27700).
    pub northing: f64,
}

#[cfg(test)]
mod tests;
