//! `network`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::{number, travel::ModeArgument};

/// Import a network of roads, and see what can be reached along it
///
/// A network is OS Open Roads (GeoPackage or Shapefile, also zipped) or an extract of OpenStreetMap (*.osm.pbf). What lies
/// in Wales and 10 km around is kept in the workspace, in place of a network that is there; reach, site and targets go
/// along it with --network workspace. OS Open Roads has no paths and does not say which streets are one-way; of
/// OpenStreetMap turn restrictions, barriers and ferries are left out. On foot everybody goes at 4.8 km/h, by car at the
/// average speed of the road's class.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cyswllt network import oproad_gpkg_gb.zip
  cyswllt network info
  cyswllt network isochrone \"SY23 2AU\" --minutes 20 --mode walking --measure older_65
  cyswllt network isochrone Builth --minutes 30 --mode driving --format geojson > builth.geojson")]
pub struct NetworkArguments {
    #[command(subcommand)]
    pub command: NetworkCommand,
}

#[derive(Debug, Subcommand)]
pub enum NetworkCommand {
    /// Read a network of roads and keep it in the workspace
    ///
    /// Columns: file, source (openroads or openstreetmap), roads, nodes, walking_km, driving_km, one_way, left_out
    /// (roads elsewhere or closed), imported, bytes.
    Import {
        /// OS Open Roads (.gpkg, .shp, a folder or zip of them) or OpenStreetMap (.osm.pbf)
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// What is known of the network in the workspace; the same columns
    Info,
    /// Remove the network from the workspace; this cannot be undone
    Remove,
    /// Who is within some minutes of a place, and what can be reached
    ///
    /// CSV and tables have the LSOAs that are reached: code, name, share (of their postcodes) and a column a measure (of
    /// its people on those postcodes). JSON also has the sums and the roads' kilometres, GeoJSON the outline.
    Isochrone(IsochroneArguments),
}

#[derive(Debug, Args)]
pub struct IsochroneArguments {
    /// A postcode, LON,LAT, an OS grid reference or a name
    #[arg(value_name = "PLACE")]
    pub place: String,
    /// Minutes, up to 240
    #[arg(long, value_name = "N", value_parser = minutes)]
    pub minutes: f64,
    /// On foot or by car
    #[arg(long, value_enum, default_value = "walking", value_name = "MODE")]
    pub mode: ModeArgument,
    /// A network's file, or workspace for the one that was imported
    #[arg(long, value_name = "FILE", default_value = "workspace")]
    pub network: String,
    /// Whose people are counted: measures with figures of LSOAs
    #[arg(long = "measure", value_name = "MEASURE", num_args = 1..)]
    pub measures: Vec<String>,
}

fn minutes(text: &str) -> Result<f64, String> {
    let found = number(text).ok().filter(|minutes| (0.0..=240.0).contains(minutes));
    found.filter(|&minutes| minutes > 0.0).ok_or_else(|| "give minutes up to 240".to_owned())
}
