//! Why there is no list.

use crate::{
    analysis::{SubjectError, reach::ReachError},
    geography::{Level, UnknownArea},
    text::Argument,
};

/// Why there is no list.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum TargetsError {
    /// Nobody is to be reached.
    #[error("no group is named: name at least one measure, such as older_65")]
    NoGroups,
    /// More groups than a list has room for.
    #[error("{found} groups are too many for a list: name at most {most}")]
    ManyGroups {
        /// How many were named.
        found: usize,
        /// How many there may be.
        most: usize,
    },
    /// There is no area in what was asked for.
    #[error(
        "there is no area of the level {level} in what was asked for: name others, or another level"
    )]
    NoAreas {
        /// The level.
        level: Level,
    },
    /// No site was given.
    #[error("there is no site: give at least one")]
    NoSites,
    /// More sites than a list has room for.
    #[error("{found} sites are too many for a list: give at most {most}")]
    ManySites {
        /// How many were given.
        found: usize,
        /// How many there may be.
        most: usize,
    },
    /// Two sites have the same id.
    #[error("two sites have the id {id}: give each an id of its own")]
    SiteTwice {
        /// The id.
        id: String,
    },
    /// A site is nowhere.
    #[error("the site {id} has no place: give it easting and northing in metres")]
    SiteNowhere {
        /// Its id.
        id: String,
    },
    /// The distance is no distance.
    #[error("{found} m is no distance within which support is reached: give one above 0")]
    Distance {
        /// What was found, in metres.
        found: f64,
    },
    /// Areas that are not made of whole LSOAs, inside of which people are placed.
    #[error(
        "areas of the level {level} are not made of whole LSOAs, on which people are counted: choose LSOAs or larger areas"
    )]
    Level {
        /// The level.
        level: Level,
    },
    /// There is no such area.
    #[error(transparent)]
    Area(#[from] UnknownArea),
    /// A group has no numbers, or there are no distances.
    #[error(transparent)]
    Reach(#[from] ReachError),
}

impl From<SubjectError> for TargetsError {
    fn from(error: SubjectError) -> Self {
        Self::Reach(error.into())
    }
}

impl TargetsError {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoGroups => "targets-no-groups",
            Self::ManyGroups { .. } => "targets-many-groups",
            Self::NoAreas { .. } => "targets-no-areas",
            Self::NoSites => "targets-no-sites",
            Self::ManySites { .. } => "targets-many-sites",
            Self::SiteTwice { .. } => "targets-site-twice",
            Self::SiteNowhere { .. } => "targets-site-nowhere",
            Self::Distance { .. } => "targets-distance",
            Self::Level { .. } => "targets-level",
            Self::Area(_) => "unknown-area",
            Self::Reach(error) => error.code(),
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        match self {
            Self::NoGroups | Self::NoSites => Vec::new(),
            Self::ManyGroups { found, most } | Self::ManySites { found, most } => {
                vec![("found", (*found).into()), ("most", (*most).into())]
            }
            Self::NoAreas { level } | Self::Level { level } => {
                vec![("level", level.id().to_owned().into())]
            }
            Self::SiteTwice { id } | Self::SiteNowhere { id } => vec![("id", id.clone().into())],
            Self::Distance { found } => vec![("found", (*found).into())],
            Self::Area(UnknownArea(code)) => vec![("code", code.clone().into())],
            Self::Reach(error) => error.arguments(),
        }
    }
}
