//! Why a network cannot answer, or is none.

use super::Mode;
use crate::text::Argument;

/// Why a network cannot answer, or is none.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum RoadsError {
    /// A coordinate is not finite.
    #[error("place {position}: the coordinate {found} is not a finite number")]
    Coordinate {
        /// The place's position, counted from 1.
        position: usize,
        /// What was found.
        found: f64,
    },
    /// A distance or time is not a number above 0, or a time is longer than is looked for.
    #[error("{found} is no distance or time to look within; give a number above 0, up to {most}")]
    Within {
        /// What was found.
        found: f64,
        /// The most that may be given.
        most: f64,
    },
    /// No road of the network is for the mode.
    #[error("the network has no roads for {}", mode.id())]
    NoRoads {
        /// The mode.
        mode: Mode,
    },
    /// The place that times are asked from lies near no road.
    #[error("no road of the network is within 2 km of the place")]
    Far,
    /// None of the places lies near a road.
    #[error(
        "no {what} lies within 2 km of a road of the network: it covers another region, or only part of one"
    )]
    Uncovered {
        /// Whether the demands are meant, or the sites.
        what: Side,
    },
    /// No way leads from any demand to any site.
    #[error(
        "no way along the network leads from any demand to any site: it is in pieces ({components})"
    )]
    Disconnected {
        /// How many pieces the mode's network has.
        components: usize,
    },
    /// A network larger than any in Britain, or one whose roads lie elsewhere or name nodes that are not there.
    #[error("the network cannot be: {found}")]
    Broken {
        /// What was found, in English.
        found: String,
    },
    /// A network that a newer Cyswllt has kept.
    #[error("the network was kept by a newer Cyswllt (format {found}; this one knows {known})")]
    Newer {
        /// Its format.
        found: u32,
        /// The newest that is known.
        known: u32,
    },
}

/// Which of the two kinds of places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Where people are.
    Demands,
    /// Where support is or could be.
    Sites,
}

impl std::fmt::Display for Side {
    fn fmt(&self, text: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        text.write_str(self.id())
    }
}

impl Side {
    fn id(self) -> &'static str {
        match self {
            Self::Demands => "demand",
            Self::Sites => "site",
        }
    }
}

impl RoadsError {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Coordinate { .. } => "roads-coordinate",
            Self::Within { .. } => "roads-within",
            Self::NoRoads { mode: Mode::Walking } => "roads-none-walking",
            Self::NoRoads { mode: Mode::Driving } => "roads-none-driving",
            Self::Far => "roads-far",
            Self::Uncovered { what: Side::Demands } => "roads-uncovered-demands",
            Self::Uncovered { what: Side::Sites } => "roads-uncovered-sites",
            Self::Disconnected { .. } => "roads-disconnected",
            Self::Broken { .. } => "roads-broken",
            Self::Newer { .. } => "roads-newer",
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        match self {
            Self::Coordinate { position, found } => {
                vec![("position", (*position).into()), ("found", found.to_string().into())]
            }
            Self::Within { found, most } => {
                vec![("found", found.to_string().into()), ("most", (*most).into())]
            }
            Self::NoRoads { .. } | Self::Uncovered { .. } | Self::Far => Vec::new(),
            Self::Disconnected { components } => vec![("count", (*components).into())],
            Self::Broken { found } => vec![("found", found.clone().into())],
            Self::Newer { found, known } => {
                vec![("found", f64::from(*found).into()), ("known", f64::from(*known).into())]
            }
        }
    }
}
