//! What can be asked of `circles`.

use clap::{Args, ValueEnum};
use cyswllt_engine::analysis::circles::CircleSize;

use super::{LevelId, level_parser, number};

/// Lay areas out as circles of an area in proportion to a count, none covering another
///
/// A row an area with a circle: code, name, number (what the circle is as large as), easting and northing of its middle,
/// radius, and moved, how far it is from where its area is (metres, British National Grid). GeoJSON has the middles as
/// points. Areas without a number have no circle; how many those are, and how far circles were moved, is said on standard
/// error.
///
/// The scale is that at which half of the circles would touch another if none were moved; where at --resolution fewer
/// than half would be seen (2.5 pixels of radius) they are larger, up to a fifth of the land.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cyswllt circles --level lsoa > circles.csv
  cyswllt circles --level lsoa --within W06000015 --by households --resolution 40
  cyswllt circles --level authority --by premises --format geojson > premises.geojson")]
pub struct CirclesArguments {
    /// The level of the areas, which may be one of your own
    #[arg(long, value_parser = level_parser())]
    pub level: LevelId,
    /// What circles are as large as
    #[arg(long, value_enum, default_value = "residents", value_name = "COUNT")]
    pub by: SizedBy,
    /// Only areas inside the area with this code
    #[arg(long, value_name = "CODE")]
    pub within: Option<String>,
    /// Metres a pixel of the map that they are for
    #[arg(long, value_name = "METRES", default_value = "400", value_parser = number)]
    pub resolution: f64,
}

/// What circles are as large as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SizedBy {
    /// Usual residents
    Residents,
    /// Households
    Households,
    /// Premises, at levels where a release of connections counts them
    Premises,
}

impl From<SizedBy> for CircleSize {
    fn from(by: SizedBy) -> Self {
        match by {
            SizedBy::Residents => Self::Residents,
            SizedBy::Households => Self::Households,
            SizedBy::Premises => Self::Premises,
        }
    }
}
