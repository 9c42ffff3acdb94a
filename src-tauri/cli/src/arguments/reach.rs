//! What can be asked of `reach`.

use clap::{Args, ValueEnum};

use super::{LevelId, TravelArguments, level_parser, number};

/// Find who is within reach of support, and who is not
///
/// People are on the postcodes of their LSOA; a measure counts those of its numerator (a recipe its score times residents).
/// Columns: code, name, total, reached (within --within-km of a point), share (reached / total, 0 to 1), missed, mean_m,
/// median_m and p90_m (distance to the nearest point: mean, within which half are, within which nine tenths are),
/// reached_at_least (within reach of --at-least points), capacity_per_1000 (where points have a capacity: enhanced two-step
/// floating catchment area), state (of the total) and left_out (LSOAs without a number). With several measures the columns of
/// each begin with its id, as in older_65_total; groups overlap, so their numbers are never added together.
///
/// Without --level rows are the 22 authorities, or with --within that area alone. --by points gives a row a point: id, name,
/// kind, authority, easting, northing, capacity, reached, only (within reach of it and of no other) and nearest (within
/// reach and nearer to it than to any other). JSON has groups (totals of everybody counted), selection, areas, points,
/// curve (how many within each distance), gaps (areas with somebody out of reach, most first) and notes; GeoJSON has areas
/// or points. What to know of the result is said on standard error.
///
/// A file of points is CSV, XLSX or ODS with postcode, or easting and northing, or lon and lat; and any of id, name, kind,
/// opening hours, languages, capacity, wheelchair, notes.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cyswllt reach --points libraries --measure older_65 --within-km 5
  cyswllt reach --points libraries --measure older_65 --within-km 5 --level lsoa --within W06000023 > powys.csv
  cyswllt reach --points hubs.xlsx --points libraries --measure disabled,no_car --within-km 2 --detour 1.3
  cyswllt reach --points hubs.csv --measure residents --within-km 5 --by points --format table
  cyswllt reach --points libraries --measure need --within-km 3 --level msoa --format geojson > reach.geojson")]
pub struct ReachArguments {
    /// Where support is: libraries (those of the pack) or a file of your own; several add up
    #[arg(long, value_name = "FILE", required = true, num_args = 1..)]
    pub points: Vec<String>,
    /// Whom it is about: measures with figures of LSOAs, or recipes (their score times residents)
    #[arg(long = "measure", value_name = "MEASURE", required = true, num_args = 1.., value_delimiter = ',')]
    pub measures: Vec<String>,
    /// How near is within reach, in kilometres
    #[arg(long, value_name = "D", value_parser = kilometres)]
    pub within_km: f64,
    /// The level of the rows, which may be one of your own made of whole LSOAs [default: authority, or the area of --within]
    #[arg(long, value_parser = level_parser())]
    pub level: Option<LevelId>,
    /// Only people inside the area with this code; points count wherever they are
    #[arg(long, value_name = "CODE")]
    pub within: Option<String>,
    /// Areas whose people are also summed up by themselves (in JSON and on standard error)
    #[arg(long, value_name = "CODE", value_delimiter = ',', num_args = 1..)]
    pub selection: Vec<String>,
    /// Of how many points people are to be within reach for reached_at_least
    #[arg(long, value_name = "K", default_value = "1", value_parser = clap::value_parser!(u32).range(1..))]
    pub at_least: u32,
    #[command(flatten)]
    pub travel: TravelArguments,
    /// Only points of which the list says that a wheelchair can get in
    #[arg(long)]
    pub only_wheelchair: bool,
    /// Only points of these kinds, as the list writes them
    #[arg(long = "kind", value_name = "KIND", value_delimiter = ',', num_args = 1..)]
    pub kinds: Vec<String>,
    /// Only points where one of these languages is spoken, e.g. Welsh
    #[arg(long = "spoken", value_name = "LANGUAGE", value_delimiter = ',', num_args = 1..)]
    pub languages: Vec<String>,
    /// Capacity of points whose list gives none
    #[arg(long, value_name = "N", value_parser = number)]
    pub capacity: Option<f64>,
    /// What rows are
    #[arg(long, value_enum, default_value = "areas", value_name = "ROWS")]
    pub by: By,
}

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum By {
    /// Areas
    Areas,
    /// Points of support
    Points,
}

fn kilometres(text: &str) -> Result<f64, String> {
    let found = number(text).ok().filter(|&kilometres| kilometres > 0.0);
    found.ok_or_else(|| "give kilometres above 0, e.g. 5".to_owned())
}
