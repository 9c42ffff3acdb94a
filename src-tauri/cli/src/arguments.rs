//! What can be asked on the command line.

mod check;
mod circles;
mod export;
mod hotspots;
mod import;
mod index;
mod interventions;
mod level;
mod network;
mod reach;
mod report;
mod site;
mod targets;
mod travel;
mod update;
mod workspace;

use std::{env, ffi::OsString, path::PathBuf, process::ExitCode};

use clap::{
    Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum,
    builder::{ArgPredicate, PossibleValuesParser, TypedValueParser},
    error::{ContextKind, ContextValue, ErrorKind},
};
use clap_complete::Shell;
use cyswllt_engine::{
    analysis::Method,
    geography::{Crs, Level, zoomed::MAX_ZOOM},
    text::{Argument, Language, Messages},
};

pub use check::{CheckArguments, ManArguments};
pub use circles::CirclesArguments;
pub use export::ExportArguments;
pub use hotspots::HotspotsArguments;
pub use import::ImportArguments;
pub use index::IndexArguments;
pub use interventions::InterventionsArguments;
pub use level::LevelId;
pub use network::{IsochroneArguments, NetworkArguments, NetworkCommand};
pub use reach::{By, ReachArguments};
pub use report::ReportArguments;
pub use site::SiteArguments;
pub use targets::TargetsArguments;
pub use travel::TravelArguments;
pub use update::{SourcesArguments, UpdateArguments};
pub use workspace::{BundleCommand, WorkspaceArguments, WorkspaceCommand};

use crate::messages::{self, Speech};

/// Digital inclusion in Wales: areas, measures, values, places and maps, from the data that come with it
///
/// Results go to standard output, messages to standard error. A result is a table on a terminal and CSV in a
/// pipe (JSON for locate and classify, whose results are nested); --format says otherwise. CSV headers and
/// JSON keys are fixed and English. The exit status is 0, 1 (failed, nothing half written) or 2 (the
/// command line was not understood).
#[derive(Debug, Parser)]
#[command(name = "cyswllt", version, arg_required_else_help = true, after_help = EXAMPLES)]
pub struct Arguments {
    // These two are texts, because a command that has values of its own for them (report) defines them again under the
    // same ids, and clap hands the values up and down.
    /// How results are written
    #[arg(long, global = true, value_parser = format_parser(), value_name = "FORMAT")]
    format: Option<String>,

    /// Language of names, tables and messages: en or cy [default: the system's; en for names in CSV and JSON]
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = language_parser(), hide_possible_values = true)]
    language: Option<String>,

    /// The workspace file, made if it is not there [default: the one in your data folder, if there is one]
    #[arg(long, global = true, value_name = "FILE")]
    pub workspace: Option<PathBuf>,

    #[command(subcommand)]
    pub command: Command,
}

impl Arguments {
    /// How results are written.
    pub fn format(&self) -> Option<Format> {
        self.format.as_deref().and_then(|format| Format::from_str(format, false).ok())
    }
}

const EXAMPLES: &str = "\
Examples:
  cyswllt areas --level authority
  cyswllt values older_65 no_car --level lsoa --within W06000008 > ceredigion.csv
  cyswllt locate \"CF10 1EP\" -3.2,51.5 \"SN 58 81\" Aberystwyth
  cyswllt classify wimd --level lsoa --method natural-breaks --classes 7
  cyswllt index need-connectivity --level lsoa > priorities.csv
  cyswllt hotspots older_65 --level lsoa --statistic gi-star
  cyswllt circles --level lsoa > circles.csv
  cyswllt reach --points libraries --measure older_65 --within-km 5
  cyswllt tiles --level lsoa --zoom 0-6 -o tiles
  cyswllt report --all-authorities --language both -o reports
  cyswllt export older_65 --level lsoa -o older.gpkg";

/// How a result is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Columns for people to read
    Table,
    /// Comma-separated values, UTF-8
    Csv,
    /// JSON
    Json,
    /// GeoJSON in longitude and latitude (areas, values, locate, index, hotspots, circles)
    Geojson,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    Areas(AreasArguments),
    Measures(MeasuresArguments),
    Values(ValuesArguments),
    Locate(LocateArguments),
    Classify(ClassifyArguments),
    Index(IndexArguments),
    Circles(CirclesArguments),
    Hotspots(Box<HotspotsArguments>),
    Reach(Box<ReachArguments>),
    Interventions(InterventionsArguments),
    Tiles(TilesArguments),
    Report(Box<ReportArguments>),
    Site(Box<SiteArguments>),
    Targets(Box<TargetsArguments>),
    Export(Box<ExportArguments>),
    Import(ImportArguments),
    Update(UpdateArguments),
    Sources(SourcesArguments),
    Network(NetworkArguments),
    Workspace(WorkspaceArguments),
    Check(CheckArguments),
    Completions(CompletionsArguments),
    #[command(hide = true)]
    Man(ManArguments),
}

/// List areas with their names in both languages and where they belong
///
/// Columns: code, name, name_cy, level, parent (the code of the area that it is part of), place and place_cy (the
/// House of Commons Library's name of an MSOA, an LSOA's through its MSOA), authority, ward, rural_urban,
/// health_board (codes).
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cyswllt areas --level msoa --within W06000015
  cyswllt areas --level lsoa --format geojson > lsoas.geojson
  cyswllt areas --level lsoa --format geojson --crs 27700 > lsoas_epsg27700.geojson")]
pub struct AreasArguments {
    /// Only this level, which may be one of your own; without it all levels, largest areas first
    #[arg(long, value_parser = level_parser())]
    pub level: Option<LevelId>,
    /// Only areas inside the area with this code
    #[arg(long, value_name = "CODE")]
    pub within: Option<String>,
    /// Coordinates of GeoJSON: 4326 (longitude and latitude, RFC 7946) or 27700 (British National Grid, metres)
    #[arg(long, value_enum, default_value = "4326", value_name = "EPSG")]
    pub crs: Epsg,
}

/// The coordinates of a GeoJSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Epsg {
    /// Longitude and latitude
    #[value(name = "4326")]
    Degrees,
    /// British National Grid
    #[value(name = "27700")]
    Grid,
}

impl From<Epsg> for Crs {
    fn from(code: Epsg) -> Self {
        match code {
            Epsg::Degrees => Self::Wgs84,
            Epsg::Grid => Self::Grid,
        }
    }
}

/// List the measures: what they count, at which levels they exist, and where they come from
///
/// Columns: id, label, unit, universe, direction (does more mean more excluded?), levels, source, vintage.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cyswllt measures
  cyswllt measures --language cy --format table | less")]
pub struct MeasuresArguments {
    /// Only measures with values at this level, which may be one of your own
    #[arg(long, value_parser = level_parser())]
    pub level: Option<LevelId>,
}

/// Give the values of measures for every area of a level
///
/// CSV has code, name and a column a measure, in the measure's unit (percent from 0 to 100), empty where there is
/// no value. JSON also has numerator, denominator and state: published, estimated, unavailable or suppressed.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cyswllt values older_65 disabled --level authority
  cyswllt values no_car --level lsoa --within W06000023 --format json
  cyswllt values gigabit --level authority --format geojson > gigabit.geojson")]
pub struct ValuesArguments {
    /// Ids of measures, see cyswllt measures
    #[arg(required = true, value_name = "MEASURE")]
    pub measures: Vec<String>,
    /// The level of the areas, which may be one of your own
    #[arg(long, value_parser = level_parser())]
    pub level: LevelId,
    /// Only areas inside the area with this code
    #[arg(long, value_name = "CODE")]
    pub within: Option<String>,
}

/// Find the areas of postcodes, coordinates, grid references or names
///
/// The answer to each query is a point and the areas around it, from the country to the LSOA (an area's name or code:
/// to that area). A query that nothing answers has an error in place of the rest; the exit status is 0 all the
/// same. JSON is written in a pipe unless --format says otherwise; CSV has a row a query.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cyswllt locate \"CF10 1EP\" Ynys-y-bwl \"SN 58 81\"
  cyswllt locate -3.2,51.5
  cut -d, -f3 clients.csv | cyswllt locate - --format csv > located.csv")]
pub struct LocateArguments {
    /// A postcode, LON,LAT, an OS grid reference, a name in either language or a code; - reads one a line from
    /// standard input
    #[arg(required = true, value_name = "QUERY")]
    pub queries: Vec<String>,
}

/// Put a measure, or a field of your own layer, into classes
///
/// A class holds the values above its lower bound up to and including its upper bound; the minimum is in the first.
/// The result has the upper bounds (breaks), how many areas each class has, adcm (sum of absolute deviations
/// about class medians) and gvf (goodness of variance fit, 1 is perfect). JSON is written in a pipe unless
/// --format says otherwise; CSV has a row a class.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cyswllt classify older_65 --level lsoa --method quantile --classes 5
  cyswllt classify below_30 --level authority --method manual --breaks 1,2,5,10
  cyswllt classify --layer centres.geojson --field visits --method natural-breaks")]
pub struct ClassifyArguments {
    /// Id of a measure, see cyswllt measures
    #[arg(
        value_name = "MEASURE",
        required_unless_present = "layer",
        conflicts_with = "layer",
        requires = "level"
    )]
    pub measure: Option<String>,
    /// The level of the areas, which may be one of your own
    #[arg(long, value_parser = level_parser())]
    pub level: Option<LevelId>,
    /// Only areas inside the area with this code
    #[arg(long, value_name = "CODE", requires = "measure")]
    pub within: Option<String>,
    /// A GeoJSON or CSV file of your own (up to 512 MB, 2,000,000 features)
    #[arg(long, value_name = "FILE", requires = "field")]
    pub layer: Option<PathBuf>,
    /// The layer's field or column with the numbers
    #[arg(long, value_name = "NAME", requires = "layer")]
    pub field: Option<String>,
    /// How: quantile (about as many areas in each class), equal-interval, natural-breaks (least variation inside
    /// classes, exact), standard-deviation (whole ones from the mean), head-tail (split at the mean, then again
    /// above it), manual (by --breaks, which alone says so)
    #[arg(long, value_parser = method_parser(), default_value = "quantile", hide_possible_values = true,
        default_value_if("breaks", ArgPredicate::IsPresent, "manual"))]
    pub method: Method,
    /// How many classes, 2 to 12; the most there may be for head-tail [default: 5; head-tail 12]
    #[arg(long, value_name = "K", value_parser = clap::value_parser!(u8).range(2..=12))]
    pub classes: Option<u8>,
    /// Upper bounds of manual classes, rising, e.g. 10,20,30; the maximum is added where it is above them
    #[arg(long, value_name = "BOUND", value_delimiter = ',', num_args = 1.., value_parser = number,
        required_if_eq("method", "manual"))]
    pub breaks: Vec<f64>,
}

/// Write the map's vector tiles, the same as the window gets, as DIR/z/x/y.mvt
///
/// The tiles are Mapbox Vector Tiles (not compressed) in Ordnance Survey's grid in EPSG:27700: origin -238375,
/// 1376256 (top left), 458,752 m a tile at zoom 0, halved at each zoom, extent 4096. Each has one layer, called
/// like the level; a feature's id is the area's position in the order of codes. Tiles without areas are not
/// written. Each file is whole or not there; files of the same name are replaced.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cyswllt tiles --level lsoa --zoom 0-6 -o tiles/lsoa
  cyswllt tiles --level authority --zoom 3 -o tiles/authority")]
pub struct TilesArguments {
    /// The level of the areas, which may be one of your own; output areas, and areas made of parts of LSOAs, have no
    /// shapes
    #[arg(long, value_parser = level_parser())]
    pub level: LevelId,
    /// A zoom or the first and the last, 0 to 8, e.g. 0-6
    #[arg(long, value_name = "A-B", value_parser = zooms)]
    pub zoom: (u8, u8),
    /// The folder to write to; it is made if it is not there
    #[arg(short, long, value_name = "DIR")]
    pub output: PathBuf,
}

/// Write the completion script of a shell
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cyswllt completions bash > ~/.local/share/bash-completion/completions/cyswllt
  cyswllt completions powershell >> $PROFILE")]
pub struct CompletionsArguments {
    /// The shell
    pub shell: Shell,
}

fn level_parser() -> impl TypedValueParser<Value = LevelId> {
    level::LevelParser
}

fn method_parser() -> impl TypedValueParser<Value = Method> {
    PossibleValuesParser::new(Method::ALL.map(Method::id)).try_map(|id| id.parse::<Method>())
}

fn format_parser() -> PossibleValuesParser {
    let values = Format::value_variants().iter().filter_map(ValueEnum::to_possible_value);
    PossibleValuesParser::new(values)
}

fn language_parser() -> PossibleValuesParser {
    PossibleValuesParser::new(Language::ALL.map(Language::id))
}

/// A finite number.
fn number(text: &str) -> Result<f64, String> {
    match text.trim().parse::<f64>() {
        Ok(number) if number.is_finite() => Ok(number),
        _ => Err("not a finite number".to_owned()),
    }
}

/// `A-B` or `A`.
fn zooms(text: &str) -> Result<(u8, u8), String> {
    let zoom = |text: &str| text.parse().ok().filter(|&zoom: &u8| zoom <= MAX_ZOOM);
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    match (zoom(first), zoom(last)) {
        (Some(first), Some(last)) if first <= last => Ok((first, last)),
        _ => Err(format!("give a zoom or two from 0 to {MAX_ZOOM}, the smaller first, e.g. 0-6")),
    }
}

/// Reads the command line. If that is not possible, or only help was asked for, the exit status.
pub fn parse() -> Result<(Arguments, Speech), ExitCode> {
    let given: Vec<OsString> = env::args_os().collect();
    let mut command = Arguments::command();
    let parsed = command
        .try_get_matches_from_mut(guarded(&given))
        .and_then(|matches| Arguments::from_arg_matches(&matches));
    match parsed {
        Ok(arguments) => {
            // Both languages is no language to speak in.
            let asked = arguments.language.as_deref().and_then(|id| id.parse().ok());
            let speech = Speech::new(asked);
            Ok((arguments, speech))
        }
        Err(error) => {
            let language = asked_language(&given).unwrap_or_else(Language::of_system);
            match sentence(&error, language) {
                Some(text) => messages::say(&text),
                // Help goes to standard output; if that is closed there is nobody to tell.
                None => drop(error.print()),
            }
            Err(ExitCode::from(error.exit_code() as u8))
        }
    }
}

/// Puts a space before arguments such as `-3.2,51.5`, which would be taken for options. No option begins with a
/// figure; queries and numbers are trimmed when they are read.
fn guarded(arguments: &[OsString]) -> Vec<OsString> {
    let looks_like_number = |argument: &OsString| {
        let bytes = argument.as_encoded_bytes();
        bytes.first() == Some(&b'-')
            && bytes.get(1).is_some_and(|next| next.is_ascii_digit() || *next == b'.')
    };
    arguments
        .iter()
        .map(|argument| {
            let mut guarded = OsString::new();
            if looks_like_number(argument) {
                guarded.push(" ");
            }
            guarded.push(argument);
            guarded
        })
        .collect()
}

/// The language asked for on a command line that could not be read as a whole.
fn asked_language(arguments: &[OsString]) -> Option<Language> {
    let texts: Vec<&str> = arguments.iter().filter_map(|argument| argument.to_str()).collect();
    texts.iter().enumerate().find_map(|(index, text)| {
        let value = text
            .strip_prefix("--language=")
            .or_else(|| (*text == "--language").then(|| texts.get(index + 1).copied()).flatten());
        value?.parse().ok()
    })
}

/// The sentence about a value that does not exist, for which the catalogue of messages has one in both languages.
fn sentence(error: &clap::Error, language: Language) -> Option<String> {
    if error.kind() != ErrorKind::InvalidValue {
        return None;
    }
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.as_str()),
        _ => None,
    };
    let value = text(ContextKind::InvalidValue).filter(|value| !value.is_empty())?;
    let option = text(ContextKind::InvalidArg)?.split(' ').next()?;
    let (id, name) = match option {
        "--level" => ("error-unknown-level", "level"),
        "--method" => ("error-unknown-method", "method"),
        "--statistic" => ("error-unknown-statistic", "statistic"),
        _ => return None,
    };
    let levels = Level::ALL.map(Level::id).join(", ");
    let values = [(name, Argument::from(value)), ("levels", levels.into())];
    Some(Messages::embedded().text(language, id, &values))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_definition_is_sound() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn zooms_are_one_or_two() {
        assert_eq!(zooms("0-6"), Ok((0, 6)));
        assert_eq!(zooms("3"), Ok((3, 3)));
        for bad in ["", "6-0", "0-9", "-1", "a", "1-2-3", "1.5"] {
            assert!(zooms(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn negative_numbers_are_no_options() {
        let parse = |arguments: &[&str]| {
            let given: Vec<OsString> = arguments.iter().map(OsString::from).collect();
            Arguments::try_parse_from(guarded(&given)).unwrap().command
        };
        let locate = parse(&["cyswllt", "locate", "-3.2,51.5", "-", "--format", "json"]);
        assert!(matches!(locate, Command::Locate(locate) if locate.queries == [" -3.2,51.5", "-"]));
        let classify = parse(&[
            "cyswllt", "classify", "x", "--level", "lsoa", "--method", "manual", "--breaks",
            "-5,0,5",
        ]);
        assert!(matches!(classify, Command::Classify(found) if found.breaks == [-5.0, 0.0, 5.0]));
        let separate =
            parse(&["cyswllt", "classify", "x", "--level", "lsoa", "--breaks", "-5", "0", ".5"]);
        assert!(matches!(separate, Command::Classify(found) if found.breaks == [-5.0, 0.0, 0.5]));
    }
}
