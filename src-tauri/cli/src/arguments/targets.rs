//! What can be asked of `targets`.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{ArgGroup, Args, builder::PossibleValuesParser};

use super::{LevelId, TravelArguments, level_parser, number, report::date};

/// List areas or sites by how many people there are to reach, for whoever goes there
///
/// A row is an area (--areas; or all areas of --level inside --within) or a site (--sites). To reach are, of an area, its
/// people who are further than --within-km from every point of support; of a site, the people within --within-km of it who
/// have no nearer site in the list and no support within that distance. Each row also has the nearest support, how well
/// connected the area is, Welsh speakers where they were imported (Census 2021, TS032), and what --notes says of it. Groups
/// overlap, so their numbers are never added together.
///
/// The ending of FILE says how the list is written: .csv, .xlsx, .geojson or .json (RFC 7946), .kml, .pdf (PDF/UA-1) or .html;
/// with --language both one file a language, e.g. list-en.pdf and list-cy.pdf. Each replaces one of the same name as soon as it is
/// whole. Without --output a table, CSV or JSON goes to standard output.
///
/// Columns of CSV: code, name, name_cy, place, place_cy, level (areas), authority, rank, authority_name, authority_name_cy,
/// rural_urban, postcode, easting and northing (sites), for each measure MEASURE_number (areas) and MEASURE_to_reach, nearest,
/// nearest_metres, then below_30, gigabit, deri_broadband … and notes; figures have NAME_state beside them. A figure known only of
/// a larger area has its level behind its name (gigabit_authority).
#[derive(Debug, Args)]
#[command(
    group(ArgGroup::new("rows").args(["areas", "level", "sites"]).required(true).multiple(true)),
    after_help = "\
Examples:
  cyswllt targets --level lsoa --within W06000023 --measure older_65 disabled --points libraries --within-km 5 --language cy -o rhestr.pdf
  cyswllt targets --areas W01000512,W01000513 --measure older_65 --points hubs.csv libraries --within-km 3 --notes partners.csv -o list.xlsx
  cyswllt site --choose 3 --objective reach --within-km 5 --measure older_65 --within W06000023 --fixed libraries --format csv > three.csv
  cyswllt targets --sites three.csv --within W06000023 --measure older_65 --points libraries --within-km 5 --language both -o three.kml"
)]
pub struct TargetsArguments {
    /// Codes of areas; of a larger area those of --level inside it
    #[arg(long, value_name = "CODE", value_delimiter = ',', num_args = 1.., conflicts_with = "sites")]
    pub areas: Vec<String>,
    /// The level of the areas, which may be one of your own [default with --areas: that of the first code]
    #[arg(long, value_parser = level_parser(), conflicts_with = "sites")]
    pub level: Option<LevelId>,
    /// A list of sites (CSV, XLSX, ODS), or what site writes as CSV or JSON
    #[arg(long, value_name = "FILE")]
    pub sites: Option<PathBuf>,
    /// Only areas inside the area with this code; with --sites only its people
    #[arg(long, value_name = "CODE", conflicts_with = "areas")]
    pub within: Option<String>,
    /// Whom to reach: measures with figures of LSOAs, or recipes (score times residents); the first decides the order
    #[arg(long = "measure", value_name = "MEASURE", num_args = 1.., value_delimiter = ',', required = true)]
    pub measures: Vec<String>,
    /// The support that there is: files, and libraries for the public libraries that come with the program
    #[arg(long, value_name = "FILE", num_args = 1.., required = true)]
    pub points: Vec<String>,
    /// Kilometres beyond which support is out of reach
    #[arg(long, value_name = "D", value_parser = positive)]
    pub within_km: f64,
    #[command(flatten)]
    pub travel: TravelArguments,
    /// Notes on areas or sites, such as partner organisations: a file with code or id in the first column, the note in the second
    #[arg(long, value_name = "FILE")]
    pub notes: Option<PathBuf>,
    /// What the list is called
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,
    // This has the id of the option of all commands and takes its place, so it has its type, too.
    /// Language of the list: en, cy or both, a file each [default: the system's; en for names in CSV and JSON]
    #[arg(id = "language", long = "language", value_name = "LANGUAGE",
        value_parser = PossibleValuesParser::new(["en", "cy", "both"]), hide_possible_values = true)]
    pub language: Option<String>,
    /// The file to write
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// The file (or its folder) with the council's name, contact, covering note and logo, for PDF and HTML
    #[arg(long, value_name = "FILE", requires = "output")]
    pub council: Option<PathBuf>,
    /// The date on the list, e.g. 2026-03-01 [default: today]
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub date: Option<NaiveDate>,
}

fn positive(text: &str) -> Result<f64, String> {
    number(text).ok().filter(|number| *number > 0.0).ok_or_else(|| "give a number above 0".into())
}
