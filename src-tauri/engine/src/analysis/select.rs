//! Which areas does a shape drawn on the map take, which lie near, which adjoin?

use serde::Deserialize;
use ts_rs::TS;

use crate::{
    Engine,
    geography::{Lasso, Layer, Level},
    text::Argument,
};

/// Most corners of a lasso. A hand that draws for a minute makes a few thousand.
pub const MOST_CORNERS: usize = 10_000;
/// Farthest distance in metres that can be asked for: more than Wales is long.
pub const MOST_METRES: f64 = 300_000.0;

/// When a shape takes an area.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum SelectionRule {
    /// As soon as the two have a point in common.
    Touches,
    /// When the shape holds the area's label point, which lies well inside the area's largest part: the rule for most of
    /// an area without neighbours that are only grazed. An area so is in no two shapes that do not overlap.
    Inside,
}

/// From where a distance is measured.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "lowercase")]
#[ts(export)]
pub enum Origin {
    /// From the outlines of areas of the level asked for; inside them it is 0.
    Areas {
        /// Their positions.
        positions: Vec<u32>,
    },
    /// From a point.
    Point {
        /// Metres east (EPSG:27700).
        easting: f64,
        /// Metres north.
        northing: f64,
    },
}

/// Why areas cannot be selected.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum SelectError {
    /// No shapes to meet.
    #[error("level {level} has no shapes: use country, authority, ward, msoa or lsoa")]
    NoShapes {
        /// The level.
        level: Level,
    },
    /// Fewer than three corners.
    #[error("a shape of {found} corners holds nothing: give at least 3")]
    FewCorners {
        /// How many there are.
        found: usize,
    },
    /// More corners than anyone draws.
    #[error("a shape of {found} corners: give at most {MOST_CORNERS}")]
    ManyCorners {
        /// How many there are.
        found: usize,
    },
    /// A corner or a point that is no place.
    #[error("easting {easting}, northing {northing} is no place: give metres of the National Grid")]
    NoPlace {
        /// What was given as easting.
        easting: f64,
        /// What was given as northing.
        northing: f64,
    },
    /// A distance that makes no sense.
    #[error("{found} m: give a distance above 0 and up to {MOST_METRES} m")]
    Distance {
        /// What was given.
        found: f64,
    },
    /// A position that the level does not have.
    #[error("level {level} has no area at position {position}")]
    Position {
        /// The level.
        level: Level,
        /// What was given.
        position: u32,
    },
}

impl SelectError {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoShapes { .. } => "select-no-shapes",
            Self::FewCorners { .. } => "select-few-corners",
            Self::ManyCorners { .. } => "select-many-corners",
            Self::Distance { .. } => "select-distance",
            Self::NoPlace { .. } | Self::Position { .. } => "internal",
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        match self {
            Self::NoShapes { level } => vec![("level", level.to_string().into())],
            Self::FewCorners { found } => vec![("found", (*found).into())],
            Self::ManyCorners { found } => {
                vec![("found", (*found).into()), ("most", MOST_CORNERS.into())]
            }
            Self::Distance { .. } => vec![("most", (MOST_METRES / 1000.0).into())],
            Self::NoPlace { .. } | Self::Position { .. } => {
                vec![("detail", self.to_string().into())]
            }
        }
    }
}

/// The positions of the areas of a level that a polygon takes, in order. Its corners are metres of the National Grid;
/// the last is joined to the first, and where it crosses itself the even-odd rule says what is inside. The R-tree offers
/// what may belong, and each offer is tested exactly ([`Layer::meeting_polygon`], [`Layer::labelled_inside`]).
///
/// # Errors
/// For a level without shapes, for fewer than 3 or more than [`MOST_CORNERS`] corners and for corners that are not finite.
pub fn select_areas(
    engine: &Engine,
    level: Level,
    polygon: &[(f64, f64)],
    rule: SelectionRule,
) -> Result<Vec<u32>, SelectError> {
    let layer = shapes(engine, level)?;
    match polygon.len() {
        found @ ..3 => return Err(SelectError::FewCorners { found }),
        found if found > MOST_CORNERS => return Err(SelectError::ManyCorners { found }),
        _ => {}
    }
    polygon.iter().try_for_each(|&point| place(point))?;
    Ok(match rule {
        SelectionRule::Touches => layer.meeting_polygon(polygon),
        SelectionRule::Inside => {
            Lasso::new(polygon).map_or_else(Vec::new, |lasso| layer.labelled_inside(&lasso))
        }
    })
}

/// The positions of the areas of a level whose label point lies within so many metres, in a straight line, of where the
/// distance is measured from, and of what it is measured from itself, in order.
///
/// # Errors
/// For a level without shapes, a position that it does not have, a point that is not finite, and a distance that is not
/// above 0 and up to [`MOST_METRES`].
pub fn select_near(
    engine: &Engine,
    level: Level,
    origin: &Origin,
    metres: f64,
) -> Result<Vec<u32>, SelectError> {
    let layer = shapes(engine, level)?;
    if !(metres > 0.0 && metres <= MOST_METRES) {
        return Err(SelectError::Distance { found: metres });
    }
    match origin {
        Origin::Areas { positions } => {
            known(layer, positions)?;
            Ok(layer.near_areas(positions, metres))
        }
        &Origin::Point { easting, northing } => {
            place((easting, northing))?;
            Ok(layer.near_point(easting, northing, metres))
        }
    }
}

/// The positions of areas and of all that share a line or a corner with one of them (queen contiguity), in order.
///
/// # Errors
/// For a level without shapes and a position that it does not have.
pub fn select_neighbours(
    engine: &Engine,
    level: Level,
    positions: &[u32],
) -> Result<Vec<u32>, SelectError> {
    let layer = shapes(engine, level)?;
    known(layer, positions)?;
    let around = positions.iter().flat_map(|&position| layer.touching(position));
    let mut all: Vec<u32> = positions.iter().copied().chain(around).collect();
    all.sort_unstable();
    all.dedup();
    Ok(all)
}

fn shapes(engine: &Engine, level: Level) -> Result<&Layer, SelectError> {
    engine.shapes.layer(level).ok_or(SelectError::NoShapes { level })
}

fn known(layer: &Layer, positions: &[u32]) -> Result<(), SelectError> {
    let strange = positions.iter().find(|&&position| position as usize >= layer.len());
    match strange {
        Some(&position) => Err(SelectError::Position { level: layer.level(), position }),
        None => Ok(()),
    }
}

fn place((easting, northing): (f64, f64)) -> Result<(), SelectError> {
    if easting.is_finite() && northing.is_finite() {
        Ok(())
    } else {
        Err(SelectError::NoPlace { easting, northing })
    }
}
