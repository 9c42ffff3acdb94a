//! What can be asked of `interventions`.

use clap::{Args, builder::PossibleValuesParser, builder::TypedValueParser};
use cyswllt_engine::analysis::interventions::{Below, RankBy};

use super::{LevelId, level_parser, number};

/// Rank areas by premises that cannot get 30 or 10 Mbit/s, with what connecting them costs under a budget
///
/// The planner's list for schemes that subsidise connections. Columns: rank, code, name, authority, premises (those that
/// cannot get the speed), of (all premises), percent, state, cost, premises_so_far, cost_so_far, connected (how many the
/// budget connects; empty without one), then for each group its number (MEASURE) and its share (MEASURE.percent). The
/// groups are people or households of the whole area, not of the premises; they overlap and are not added together.
/// JSON has the totals, areas without a count and what is said on standard error too.
///
/// Areas are authorities; or LSOAs where Ofcom's file of output areas was imported, and then any level by --level. A
/// figure of an authority is never spread over its small areas. The budget goes to whole areas in the order of the
/// list; the first area that it cannot pay for gets what is left, and none behind it gets anything.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cyswllt interventions --below 30 --cost-per-premises 2500
  cyswllt interventions --below 10 --cost-per-premises 3000 --budget 5000000 --rank-by share
  cyswllt interventions --below uso --cost-per-premises 3000 --rank-by older_65 --format json
  cyswllt interventions --below 30 --cost-per-premises 2500 --level lsoa --within W06000023 --format geojson")]
pub struct InterventionsArguments {
    /// Which premises: those that cannot get 30 or 10 Mbit/s download, or those below the universal service obligation
    #[arg(long, value_name = "SPEED", value_parser = below_parser())]
    pub below: Below,
    /// What connecting one premises costs, in any unit
    #[arg(long, value_name = "C", value_parser = number, allow_hyphen_values = true)]
    pub cost_per_premises: f64,
    /// What there is to spend, in the same unit
    #[arg(long, value_name = "B", value_parser = number, allow_hyphen_values = true)]
    pub budget: Option<f64>,
    /// The level of the areas, which may be one of your own [default: the smallest areas with counts]
    #[arg(long, value_parser = level_parser())]
    pub level: Option<LevelId>,
    /// Only areas inside the area with this code
    #[arg(long, value_name = "CODE")]
    pub within: Option<String>,
    /// By what areas are ranked: premises, share, or the number of people of a measure, such as older_65
    #[arg(long, value_name = "WHAT", default_value = "premises")]
    pub rank_by: RankBy,
    /// Measures of groups to be shown beside [default: older_65, disabled, unemployed, inactive, social_housing]
    #[arg(long, value_name = "MEASURE", value_delimiter = ',', num_args = 1..)]
    pub groups: Vec<String>,
}

fn below_parser() -> impl TypedValueParser<Value = Below> {
    PossibleValuesParser::new(Below::ALL.map(Below::id)).map(|id| {
        let found = Below::ALL.into_iter().find(|below| below.id() == id);
        found.unwrap_or(Below::Superfast)
    })
}
