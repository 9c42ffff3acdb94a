//! Why there is no figure or picture.

use crate::{geography::Level, text::Argument};

/// Why a figure cannot be drawn.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum FigureError {
    /// The level has no shapes.
    #[error("the level {0} has no shapes: country, authority, ward, msoa and lsoa have some")]
    NoShapes(Level),
    /// No area, outline or point says where the map is.
    #[error("there is nothing to draw: give at least one area")]
    Nothing,
    /// A position beyond the areas of its level.
    #[error("there is no area {position} at the level {level}, which has {count}")]
    Area {
        /// The level.
        level: Level,
        /// The position.
        position: u32,
        /// How many areas the level has.
        count: usize,
    },
    /// Lists that go with the areas are not as long.
    #[error("{areas} areas have {found} entries of {list}: each needs one")]
    Lengths {
        /// `class`, `estimated` or `circles`.
        list: &'static str,
        /// Its length.
        found: usize,
        /// How many areas.
        areas: usize,
    },
    /// A class that is not among the classes.
    #[error("class {class} of {classes}: classes count from 0")]
    Class {
        /// The class.
        class: u8,
        /// How many there are.
        classes: usize,
    },
    /// A colour that is not `#rrggbb`.
    #[error("the colour \"{0}\" is not #rrggbb")]
    Colour(String),
    /// A size out of bounds or not a number.
    #[error("a figure of {width} × {height} mm: each side may have {} to {} mm", super::SIDES[0], super::SIDES[1])]
    Size {
        /// Millimetres.
        width: f64,
        /// Millimetres.
        height: f64,
    },
    /// Title, legend and attribution leave no room.
    #[error(
        "title, legend and attribution leave no room for the map in {width} × {height} mm: make it larger"
    )]
    Crowded {
        /// Millimetres.
        width: f64,
        /// Millimetres.
        height: f64,
    },
    /// Dots per inch out of bounds or not a number.
    #[error("{found} dots per inch: give {} to {}", super::DPI[0], super::DPI[1])]
    Dpi {
        /// What was given.
        found: f64,
    },
    /// A picture too large to draw.
    #[error(
        "{width} × {height} pixels: at most {} million are drawn; lower the size or the dots per inch",
        super::MOST_PIXELS / 1_000_000
    )]
    Pixels {
        /// Pixels across.
        width: u64,
        /// Pixels down.
        height: u64,
    },
    /// What was to become a picture is no SVG.
    #[error("not an SVG that can be drawn: {0}")]
    Svg(String),
    /// The picture cannot be written.
    #[error("the picture cannot be written as PNG: {0}")]
    Png(String),
}

impl FigureError {
    /// The stable code, as in `data/locales`: `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoShapes(_) => "no-shapes",
            Self::Nothing => "figure-nothing",
            Self::Size { .. } => "figure-size",
            Self::Crowded { .. } => "figure-crowded",
            Self::Dpi { .. } => "figure-dpi",
            Self::Pixels { .. } => "figure-pixels",
            Self::Area { .. }
            | Self::Lengths { .. }
            | Self::Class { .. }
            | Self::Colour(_)
            | Self::Svg(_)
            | Self::Png(_) => "internal",
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        match *self {
            Self::NoShapes(level) => vec![("level", level.id().into())],
            Self::Nothing => Vec::new(),
            Self::Size { width, height } => vec![
                ("width", width.into()),
                ("height", height.into()),
                ("least", super::SIDES[0].into()),
                ("most", super::SIDES[1].into()),
            ],
            Self::Crowded { width, height } => {
                vec![("width", width.into()), ("height", height.into())]
            }
            Self::Dpi { found } => vec![
                ("found", found.into()),
                ("least", super::DPI[0].into()),
                ("most", super::DPI[1].into()),
            ],
            Self::Pixels { width, height } => vec![
                ("width", (width as f64).into()),
                ("height", (height as f64).into()),
                ("most", (super::MOST_PIXELS as f64).into()),
            ],
            Self::Area { .. }
            | Self::Lengths { .. }
            | Self::Class { .. }
            | Self::Colour(_)
            | Self::Svg(_)
            | Self::Png(_) => vec![("detail", self.to_string().into())],
        }
    }
}
