//! Circles in the place of areas, as large as the number of people, households or premises.
//!
//! The layout is that of [`cyswllt_stats::circles`]. How large circles are depends on how near the map is looked at: from
//! near, few have to be moved far; from afar, circles are as large as it takes to see their colour, and are
//! moved farther, which on the screen is still little. Layouts are kept until the data change.

mod kept;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use cyswllt_stats::circles::{covering, lay_out, median_radius, touching};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use cyswllt_stats::circles::{Circle, Layout, Moved};
pub(crate) use kept::Kept;

use crate::{
    Engine,
    catalogue::{Definition, Measure},
    geography::{Level, UnknownArea},
    tables::State,
    text::Argument,
};

/// Pixels of radius that half of the circles should have at least, where the land has room for it.
const SEEN: f64 = 2.5;
/// The share of the land that circles cover at most to be seen from afar.
const AFAR: f64 = 0.2;
/// The share of the land that circles cover at most, however far areas are from each other.
const MOST: f64 = 0.5;
/// The share that one circle alone covers.
const ALONE: f64 = 0.2;
/// Numbers before the columns of [`Circles::to_bytes`].
const HEADER: usize = 8;

/// What circles are as large as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum CircleSize {
    /// Usual residents.
    Residents,
    /// Households.
    Households,
    /// Premises: homes and workplaces, where a release of connections says how many there are.
    Premises,
}

impl CircleSize {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Residents, Self::Households, Self::Premises];

    /// Its id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Residents => "residents",
            Self::Households => "households",
            Self::Premises => "premises",
        }
    }

    /// The measure that has the numbers for a level: as its value, or as what it is a share of.
    fn measure(self, engine: &Engine, level: Level) -> Option<&Measure> {
        engine.catalogue.measures().iter().find(|measure| {
            measure.levels.contains(&level)
                && match (&measure.definition, self) {
                    (Definition::Count { count }, Self::Residents | Self::Households) => {
                        measure.id == self.id() && count == self.id()
                    }
                    (Definition::Ratio { denominator, .. }, Self::Premises) => {
                        denominator == self.id()
                    }
                    _ => false,
                }
        })
    }
}

/// What circles are asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CirclesRequest {
    /// The level of the areas.
    pub level: Level,
    /// What they are as large as.
    pub by: CircleSize,
    /// Only areas inside the area with this code; none for all of Wales.
    pub within: Option<String>,
    /// Metres a pixel of the map. Circles are laid out for steps of it, each twice the one before.
    pub resolution: f64,
}

/// Why there are no circles.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum CirclesError {
    /// There is no such area to stay within.
    #[error(transparent)]
    Area(#[from] UnknownArea),
    /// The level has no shapes, so that nobody knows where its areas are.
    #[error("areas of the level {level} have no shapes, so they cannot be circles")]
    NoShapes {
        /// The level's id.
        level: &'static str,
    },
    /// The numbers are not known for the level.
    #[error("{by} are not known for the level {level}")]
    NoFigures {
        /// The id of the size.
        by: &'static str,
        /// The level's id.
        level: &'static str,
    },
    /// Not a resolution.
    #[error("{0} metres a pixel; a positive number would be right")]
    Resolution(f64),
}

impl CirclesError {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Area(_) => "unknown-area",
            Self::NoShapes { .. } => "circles-no-shapes",
            Self::NoFigures { .. } => "circles-no-figures",
            Self::Resolution(_) => "circles-resolution",
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        match self {
            Self::Area(UnknownArea(code)) => vec![("code", code.clone().into())],
            Self::NoShapes { .. } | Self::NoFigures { .. } => Vec::new(),
            Self::Resolution(found) => vec![("found", (*found).into())],
        }
    }
}

/// Circles of the areas of a level.
#[derive(Debug, Clone, PartialEq)]
pub struct Circles {
    /// The circles, one an area of the level, in metres (EPSG:27700).
    pub layout: Layout,
    /// Where each area is in truth: the point of its label.
    pub places: Arc<Vec<[f64; 2]>>,
    /// The number each circle is as large as; NaN where it is not known, and outside the area asked for.
    pub numbers: Vec<f64>,
    /// How many areas asked for have no circle, because their number is not known or nought.
    pub without: usize,
    /// How many of the numbers are estimates.
    pub estimated: usize,
    /// The share of the land that circles cover.
    pub covered: f64,
}

impl Circles {
    /// Little-endian doubles: square metres of circle for one of what is counted, how many circles, areas without
    /// one, estimated numbers, metres that half of the circles moved at most, metres that the farthest moved, share of
    /// the land covered, 0; then all eastings, all northings, all radii and all numbers (NaN where there is no circle).
    pub fn to_bytes(&self) -> Vec<u8> {
        let Layout { circles, scale, moved, .. } = &self.layout;
        let drawn = circles.iter().flatten().count();
        let header: [f64; HEADER] = [
            *scale,
            drawn as f64,
            self.without as f64,
            self.estimated as f64,
            moved.median,
            moved.most,
            self.covered,
            0.0,
        ];
        let column = |number: fn(&Circle) -> f64| {
            circles.iter().map(move |circle| circle.as_ref().map_or(f64::NAN, number))
        };
        let columns = column(|circle| circle.centre[0])
            .chain(column(|circle| circle.centre[1]))
            .chain(column(|circle| circle.radius))
            .chain(self.numbers.iter().copied());
        header.into_iter().chain(columns).flat_map(f64::to_le_bytes).collect()
    }
}

/// What circles of a level can be as large as.
pub fn circle_sizes(engine: &Engine, level: Level) -> Vec<CircleSize> {
    if engine.shapes.layer(level).is_none() {
        return Vec::new();
    }
    let known = |by: &CircleSize| by.measure(engine, level).is_some();
    CircleSize::ALL.into_iter().filter(known).collect()
}

/// Circles for the areas of a level, or those inside one area: of the size at which half of them would touch another if
/// none were moved; larger where fewer than half would be seen (2.5 pixels of radius), up to a fifth of the land.
pub fn circles(engine: &Engine, request: &CirclesRequest) -> Result<Arc<Circles>, CirclesError> {
    let CirclesRequest { level, by, within, resolution } = request;
    if !(resolution.is_finite() && *resolution > 0.0) {
        return Err(CirclesError::Resolution(*resolution));
    }
    let step = resolution.log2().ceil() as i32;
    let key = (*level, *by, within.clone(), step);
    if let Some(circles) = engine.circles.get(&key) {
        return Ok(circles);
    }
    let places = engine
        .circles
        .places(engine, *level)
        .ok_or(CirclesError::NoShapes { level: level.id() })?;
    let inside = within.as_deref().map(|code| engine.areas.find(code)).transpose()?;
    let inside = inside.map(|area| engine.areas.within(*level, area));
    let no_figures = CirclesError::NoFigures { by: by.id(), level: level.id() };
    let measure = by.measure(engine, *level).ok_or(no_figures)?;
    let values = engine.tables.values(measure, *level);
    let all = if *by == CircleSize::Premises { values.denominator } else { values.value };

    let positions = inside.unwrap_or_else(|| (0..all.len() as u32).collect());
    let mut numbers = vec![f64::NAN; all.len()];
    let (mut land, mut estimated) = (0.0, 0);
    for &position in &positions {
        let row = position as usize;
        numbers[row] = all[row];
        land += places.areas[row];
        estimated += usize::from(all[row] > 0.0 && values.state[row] == State::Estimated);
    }
    let scale = scale(&places.points, &numbers, land, f64::from(step).exp2());
    let layout = lay_out(&places.points, &numbers, scale);
    // A place and a number each, and a scale that is positive.
    let Ok(layout) = layout else { return Err(CirclesError::Resolution(*resolution)) };
    let without = positions.len() - layout.circles.iter().flatten().count();
    let sum: f64 = numbers.iter().filter(|number| **number > 0.0).sum();
    let covered = layout.scale * sum / land;
    let places = Arc::clone(&places.points);
    let circles = Arc::new(Circles { layout, places, numbers, without, estimated, covered });
    engine.circles.keep(key, &circles);
    Ok(circles)
}

/// Square metres of circle for one of what is counted, on a map of some metres a pixel.
fn scale(places: &[[f64; 2]], numbers: &[f64], land: f64, resolution: f64) -> f64 {
    let share = |share| covering(numbers, land, share);
    let near = touching(places, numbers).or_else(|| share(ALONE));
    // Nobody has a number: there is no circle whatever the scale.
    let (Some(near), Some(afar), Some(most)) = (near, share(AFAR), share(MOST)) else { return 1.0 };
    let seen = median_radius(numbers, SEEN * resolution).unwrap_or(near);
    near.min(most).max(seen.min(afar))
}
