//! What is answered: the areas or sites in the order of how many people there are to reach.

use serde::Serialize;
use ts_rs::TS;

use crate::{
    analysis::reach::{GroupUnit, Travel},
    catalogue::Unit,
    geography::Level,
    tables::State,
    text::{Bilingual, Sentence},
};

/// A number with how it came about.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct TargetNumber {
    /// The number, in its column's unit; none where it is not known, which is no zero.
    pub value: Option<f64>,
    /// How it came about, or why there is none.
    pub state: State,
}

/// A group of people. Groups overlap, so their numbers are never added to each other.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct TargetGroup {
    /// The id of the measure or of the recipe.
    pub id: String,
    /// What it is called.
    pub label: Bilingual,
    /// What is counted.
    pub unit: GroupUnit,
    /// The ids of the sources in the catalogue.
    pub sources: Vec<String>,
    /// When the data are from (ISO 8601); empty where they are from several dates.
    pub vintage: String,
    /// How many there are in all areas of the list; none for sites, which are for people of the same area.
    pub number: Option<TargetNumber>,
    /// How many there are to reach in all rows that have a figure.
    pub to_reach: TargetNumber,
    /// How many rows have no figure, and so are not in these totals.
    pub without: u32,
}

/// What a column beside the people says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum TargetTopic {
    /// How well connected the area is.
    Connectivity,
    /// Whom sessions in Welsh would serve.
    Welsh,
}

/// A column with a measure, the same for all rows.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct TargetColumn {
    /// The id of the measure.
    pub measure: String,
    /// What it is called.
    pub label: Bilingual,
    /// What its figures are.
    pub unit: Unit,
    /// What it is there for.
    pub topic: TargetTopic,
    /// The level of its figures: the finest that has them. Where it is not that of the rows, a figure is that of the larger
    /// area around the row.
    pub level: Level,
    /// The id of its source in the catalogue.
    pub source: String,
    /// When the data are from (ISO 8601).
    pub vintage: String,
}

/// A group's people in a row.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct TargetPeople {
    /// How many live in the area; none for a site.
    pub number: Option<TargetNumber>,
    /// How many of them are beyond the distance of support. For a site: how many it is the nearest site to, within the
    /// distance, who are not within the distance of any support.
    pub to_reach: TargetNumber,
}

/// A figure of a column with a measure.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct TargetFigure {
    /// The value, in the column's unit.
    pub value: TargetNumber,
    /// The count behind it, where there is one.
    pub count: Option<f64>,
}

/// The nearest place of support.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct TargetNearest {
    /// Its id in the list of supports.
    pub id: String,
    /// What it is called. For an area the one that is nearest to most of the first group's people.
    pub name: Bilingual,
    /// Metres east and north (EPSG:27700).
    pub point: [f64; 2],
    /// How far it is from a site, in metres. For an area the distance that half of the first group's people live within of
    /// the support that is nearest to them.
    pub metres: f64,
}

/// An area that a row or the list is in.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct TargetArea {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: Bilingual,
}

/// An area or a site.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Target {
    /// 1 has most people of the first group to reach, equal numbers share the lowest rank; none without a figure.
    pub rank: Option<u32>,
    /// The area's code, or the site's id.
    pub id: String,
    /// The official name of the area, or the site's name.
    pub name: Bilingual,
    /// What people call the place: of an area its label, of a site that of the LSOA it is in, empty outside Wales.
    pub place: Bilingual,
    /// Metres east and north (EPSG:27700): the site, or a point inside the area.
    pub point: [f64; 2],
    /// The area's position in its level; for a site that of its LSOA, none outside Wales.
    pub position: Option<u32>,
    /// The site's postcode; empty for areas and where the list gives none.
    pub postcode: String,
    /// The local authority; none for what is not all in one.
    pub authority: Option<TargetArea>,
    /// Class of the Rural Urban Classification 2021, of a site that of its LSOA; none at levels that have none.
    pub rural_urban: Option<Bilingual>,
    /// The people, one entry a group.
    pub people: Vec<TargetPeople>,
    /// The nearest support; none where there is no support, or no way to any.
    pub nearest: Option<TargetNearest>,
    /// The figures, one entry a column.
    pub figures: Vec<TargetFigure>,
    /// Partner organisations and what else was noted.
    pub notes: String,
}

/// The list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct TargetList {
    /// What it is called.
    pub title: Bilingual,
    /// The level of the areas; none where the rows are sites.
    pub level: Option<Level>,
    /// The area whose people sites are for; none for all of Wales, and for areas.
    pub within: Option<TargetArea>,
    /// What distances are.
    pub travel: Travel,
    /// From how many metres on, exclusive, support is out of reach.
    pub within_metres: f64,
    /// Whom to reach.
    pub groups: Vec<TargetGroup>,
    /// What else is known of the rows.
    pub columns: Vec<TargetColumn>,
    /// The rows by rank, those without a figure last.
    pub rows: Vec<Target>,
    /// How many places of support there are.
    #[ts(type = "number")]
    pub supports: usize,
    /// The ids in the catalogue of all sources.
    pub sources: Vec<String>,
    /// How the figures came about and what they cannot say.
    pub notes: Vec<Sentence>,
    /// What the user should look at before the list goes out, e.g. notes on areas that are not in it.
    pub warnings: Vec<Sentence>,
}
