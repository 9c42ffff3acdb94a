//! Points of support, such as libraries and sessions, and sites where there could be some: lists that people keep.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::text::Bilingual;

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
