//! What is known of an area or a selection, without words: the one source of every format and language.
//!
//! # Where the facts come from
//! - **Figures** are those of [`Tables`](crate::tables::Tables): an area's own value at its level, a selection's from
//!   summed counts ([`Tables::combined`](crate::tables::Tables::combined)). A value known for an authority is never
//!   given to a part of it; it stands beside it, as what it is compared with.
//! - **Comparisons**, in this order: the authority that the area lies in; councils that the user named; the *other*
//!   authorities of the same class of the Rural Urban Classification as the area's authority, which itself is left
//!   out, combined from counts; Wales. What would stand beside itself, or twice, is left out.
//! - **The centre** of an area, from which libraries are measured in a straight line, is where its residents live on
//!   average: the mean of points inside its LSOAs ([`Layer::label_point`](crate::geography::Layer::label_point)),
//!   weighted by their usual residents. An area without residents is measured from a point inside itself.
//! - **Hotspots** are found by Gi* of the index's score among all LSOAs of Wales: queen contiguity, islands and other
//!   components bridged by their shortest links, rows standardised, 99,999 permutations, false discoveries kept to
//!   5 % (Benjamini and Hochberg). The window asks the same unless the user chooses otherwise.

mod compare;
mod figures;
mod gather;
mod priority;
mod subject;
mod support;

pub(super) use compare::check as check_comparators;
pub use gather::gather;
pub use subject::{Chosen, choose};
pub(super) use support::Ground;

use crate::{
    analysis::{ChainLink, Rank, hotspots::HotspotClass},
    geography::{AreaRef, Level},
    tables::{Library, State},
    text::Bilingual,
};

use super::request::ReportSubject;

/// Everything that a report says of an area or a selection.
#[derive(Debug, Clone, PartialEq)]
pub struct AreaFacts {
    /// What it is about.
    pub subject: ReportSubject,
    /// As people say it.
    pub name: Bilingual,
    /// The official name, where it is one area.
    pub official: Option<Bilingual>,
    /// The level of the area or of the selected areas.
    pub level: Level,
    /// The area, or the selected areas, rising.
    pub positions: Vec<u32>,
    /// The areas that contain it, largest first, itself not among them.
    pub chain: Vec<ChainLink>,
    /// The authority that it lies in or is; none for Wales and for selections across authorities.
    pub authority: Option<AreaRef>,
    /// Class of the Rural Urban Classification 2021 of an area.
    pub rural_urban: Option<Bilingual>,
    /// Local health board of an area.
    pub health_board: Option<Bilingual>,
    /// Usual residents, Census 2021.
    pub residents: Option<f64>,
    /// Households, Census 2021.
    pub households: Option<f64>,
    /// Square kilometres.
    pub area_km2: Option<f64>,
    /// What stands beside it, in this order; Wales last.
    pub compared: Vec<Compared>,
    /// A figure for every measure of the catalogue, in its order.
    pub figures: Vec<FactFigure>,
    /// The speed-band picture: of the area, or of the authority where nothing smaller is published.
    pub speeds: Option<Speeds>,
    /// Public libraries inside, then the nearest ones outside; at most ten.
    pub libraries: Vec<NearLibrary>,
    /// How many libraries are inside.
    pub libraries_inside: usize,
    /// The priority index; none where the recipe has no figures here.
    pub index: Option<IndexFacts>,
    /// Hotspots of the index among LSOAs.
    pub hotspots: Option<HotspotFacts>,
    /// The small areas; none of an LSOA.
    pub parts: Option<Parts>,
}

/// What an area is compared with.
#[derive(Debug, Clone, PartialEq)]
pub struct Compared {
    /// What it is.
    pub kind: ComparedKind,
    /// Its name.
    pub name: Bilingual,
    /// Its code, where it is one area.
    pub code: Option<String>,
    /// How many areas it is made of.
    pub areas: usize,
}

/// What an area is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ComparedKind {
    /// The authority it lies in.
    Authority,
    /// A council that the user named.
    Council,
    /// The authorities of the same rural-urban class together.
    Class,
    /// Wales.
    Wales,
}

/// A number with what it stands for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Quantity {
    /// The value in the measure's unit.
    pub value: Option<f64>,
    /// The count that it stands for.
    pub numerator: Option<f64>,
    /// Of how many.
    pub denominator: Option<f64>,
    /// How it came about.
    pub state: State,
}

/// A measure's figure and what stands beside it.
#[derive(Debug, Clone, PartialEq)]
pub struct FactFigure {
    /// Id of the measure.
    pub measure: String,
    /// The area's own.
    pub own: Quantity,
    /// Rank among the areas of the level in the same authority; none for authorities and selections.
    pub rank_in_authority: Option<Rank>,
    /// Rank among all areas of the level; none for selections.
    pub rank_in_wales: Option<Rank>,
    /// One an entry of [`AreaFacts::compared`].
    pub compared: Vec<Quantity>,
}

/// The shares of premises by download speed.
#[derive(Debug, Clone, PartialEq)]
pub struct Speeds {
    /// Whose picture it is; none where it is the area's own.
    pub of: Option<Bilingual>,
    /// Ids of measures with their shares in per cent, slowest first, not matched last.
    pub own: Vec<(String, f64)>,
    /// The same of Wales.
    pub wales: Vec<(String, f64)>,
}

/// A library and how far it is.
#[derive(Debug, Clone, PartialEq)]
pub struct NearLibrary {
    /// The library.
    pub library: Library,
    /// Metres in a straight line from where the area's residents live on average ([the centre](self)).
    pub metres: f64,
    /// Whether it is inside the area.
    pub inside: bool,
}

/// What the priority index says.
#[derive(Debug, Clone, PartialEq)]
pub struct IndexFacts {
    /// The area's own place among the areas of its level; none for selections and where the recipe has no figures there.
    pub own: Option<IndexPlace>,
    /// What makes up the area's own score: id of the dimension, id of the measure, weight, contribution.
    pub contributions: Vec<(String, String, f64, f64)>,
    /// The LSOAs inside, worst first.
    pub lsoas: Vec<(u32, IndexPlace)>,
    /// How many LSOAs inside are in the worst tenth of Wales.
    pub lsoas_in_worst_tenth: usize,
}

/// A place in the order of an index.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct IndexPlace {
    /// The score.
    pub score: f64,
    /// 1 is the worst.
    pub rank: u32,
    /// Of how many.
    pub of: u32,
    /// 5 % and 95 % quantiles of the rank over the runs.
    pub interval: [f64; 2],
    /// The share of runs in which it is in the worst tenth, 0 to 1.
    pub share_worst: f64,
    /// How the score came about.
    pub state: State,
}

/// Hotspots of the index among the LSOAs of Wales, and those inside.
#[derive(Debug, Clone, PartialEq)]
pub struct HotspotFacts {
    /// The LSOAs inside with their classes.
    pub classes: Vec<(u32, HotspotClass)>,
    /// Clusters that reach inside, most residents inside first: class, positions inside, residents inside, names.
    pub clusters: Vec<(HotspotClass, Vec<u32>, f64, Vec<Bilingual>)>,
    /// Permutations, and the rate of false discoveries that was allowed.
    pub permutations: u32,
    /// The level of significance after Benjamini and Hochberg.
    pub alpha: f64,
}

/// The small areas inside.
#[derive(Debug, Clone, PartialEq)]
pub struct Parts {
    /// Their level: LSOAs; authorities for Wales; the selected areas of a selection.
    pub level: Level,
    /// Their positions, in order.
    pub positions: Vec<u32>,
}
