//! What can be asked of `site`.

use std::path::PathBuf;

use clap::{
    ArgGroup, Args,
    builder::{PossibleValuesParser, TypedValueParser},
};
use cyswllt_engine::analysis::siting::{SitingFloor, SitingObjective};

use super::{TravelArguments, number};

/// Find where the next points of support should be
///
/// Sites are chosen so that most people are within --within-km (reach: maximal covering), that people travel least
/// (distance: p-median), that nobody is further than need be (worst: p-centre), or that as few sites as possible bring
/// everybody within --within-km (fewest: set covering). Points that are there already (--fixed) stay open and are not
/// counted in --choose. Answers are proven to be the best wherever time allows: status is optimal and gap at most
/// 0.000001; else it is time-limit, and bound says what no choice can better.
///
/// People are those of a measure (--measure: on their postcodes) or weights at points of your own (--demand). JSON
/// has objective (people reached, or people × metres, metres, or the number of sites, not rounded), bound, gap, status,
/// chosen, covered_weight, total_weight, mean_distance and assignment (every demand's nearest open site); with --measure
/// also sites, groups, areas, next, curve and notes. CSV and tables list the chosen sites.
///
/// Files of your own are CSV with id,easting,northing or id,lon,lat, for --demand also weight. With --matrix they need
/// only ids (and weights), and distances are those of its columns demand,site,metres; a pair that it lacks cannot be gone.
#[derive(Debug, Args)]
#[command(
    group(ArgGroup::new("who").args(["demand", "measure"]).required(true)),
    after_help = "\
Examples:
  cyswllt site --choose 3 --objective reach --within-km 5 --measure older_65 --within W06000023 --fixed libraries
  cyswllt site --choose 10 --objective distance --sites halls.csv --demand people.csv --format json
  cyswllt site --objective fewest --within-km 10 --measure disabled --within W06000008 --sites postcodes:2
  cyswllt site --choose 4 --objective reach --within-km 5 --sites s.csv --demand d.csv --matrix metres.csv"
)]
pub struct SiteArguments {
    /// How many sites are chosen beside those that are there; not for fewest
    #[arg(long, value_name = "P", value_parser = clap::value_parser!(u32).range(1..))]
    pub choose: Option<u32>,
    /// What makes sites good: reach, distance, worst or fewest
    #[arg(long, value_parser = objective_parser(), hide_possible_values = true)]
    pub objective: SitingObjective,
    /// Kilometres within which somebody is reached (reach and fewest)
    #[arg(long, value_name = "D", value_parser = positive)]
    pub within_km: Option<f64>,
    /// Candidates: a file, or settlements or postcodes:KM (all postcodes, thinned to that many kilometres apart) with
    /// --measure [default with --measure: settlements]
    #[arg(long, value_name = "FILE", required_unless_present = "measure")]
    pub sites: Option<String>,
    /// Where people are: a file with id, place and weight
    #[arg(long, value_name = "FILE", requires = "sites")]
    pub demand: Option<PathBuf>,
    /// Whose people are to be reached: a measure with figures of LSOAs, or a recipe (its score times residents)
    #[arg(long, value_name = "MEASURE")]
    pub measure: Option<String>,
    /// More groups that the result tells of, with --measure
    #[arg(long = "also", value_name = "MEASURE", requires = "measure", num_args = 1..)]
    pub groups: Vec<String>,
    /// Only people and candidates inside the area with this code, with --measure
    #[arg(long, value_name = "CODE", requires = "measure")]
    pub within: Option<String>,
    /// Points that are there and stay: a file; with --measure also libraries
    #[arg(long, value_name = "FILE")]
    pub fixed: Option<String>,
    /// Distances of your own instead of straight lines: CSV with demand,site,metres
    #[arg(long, value_name = "FILE", requires = "demand")]
    pub matrix: Option<PathBuf>,
    /// Candidates that are chosen in any case
    #[arg(long, value_name = "ID", num_args = 1..)]
    pub must: Vec<String>,
    /// Candidates that are not chosen in any case
    #[arg(long, value_name = "ID", num_args = 1..)]
    pub must_not: Vec<String>,
    /// What the new sites may cost together, in the unit of the column cost of --sites
    #[arg(long, value_name = "COST", value_parser = not_negative)]
    pub budget: Option<f64>,
    /// What every authority is sure to get: sites:N (so many sites) or share:P (so many per cent of the people within
    /// --within-km), with --measure
    #[arg(long, value_name = "FLOOR", value_parser = floor, requires = "measure")]
    pub floor: Option<SitingFloor>,
    /// Also the answers for 1 site and more, up to three more than --choose, with --measure
    #[arg(long, requires = "measure")]
    pub curve: bool,
    /// Seconds after which the best answer so far is given
    #[arg(long, value_name = "S", value_parser = positive, default_value = "60")]
    pub time_limit: f64,
    #[command(flatten)]
    pub travel: TravelArguments,
}

fn objective_parser() -> impl TypedValueParser<Value = SitingObjective> {
    PossibleValuesParser::new(SitingObjective::ALL.map(SitingObjective::id))
        .try_map(|id| id.parse::<SitingObjective>())
}

fn positive(text: &str) -> Result<f64, String> {
    number(text).ok().filter(|number| *number > 0.0).ok_or_else(|| "give a number above 0".into())
}

fn not_negative(text: &str) -> Result<f64, String> {
    number(text).ok().filter(|number| *number >= 0.0).ok_or_else(|| "give a number from 0".into())
}

fn floor(text: &str) -> Result<SitingFloor, String> {
    let wrong = || "use sites:N or share:P, e.g. sites:1 or share:60".to_owned();
    match text.split_once(':').ok_or_else(wrong)? {
        ("sites", least) => {
            least.parse().map(|least| SitingFloor::Sites { least }).map_err(|_| wrong())
        }
        ("share", least) => not_negative(least)
            .ok()
            .filter(|least| *least <= 100.0)
            .map(|least| SitingFloor::Share { least })
            .ok_or_else(wrong),
        _ => Err(wrong()),
    }
}
