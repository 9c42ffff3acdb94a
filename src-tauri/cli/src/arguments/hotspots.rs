//! What can be asked of `hotspots`.

use std::path::PathBuf;

use clap::{
    Args,
    builder::{PossibleValuesParser, TypedValueParser},
};
use cyswllt_engine::{
    analysis::hotspots::{Correction, Statistic, Style},
    geography::Neighbourhood,
};

use super::{LevelId, level_parser, number};

/// Find where high or low values of a measure, a recipe's score or a field of your own layer lie together
///
/// Each area has value, statistic, z (analytic, where there is one), p (two-sided, by conditional permutation;
/// with --permutations 0 of z), q (Benjamini and Hochberg's; with --correction bonferroni p times the number of
/// areas), class and the number of its neighbours. Classes: high-high, low-low, low-high, high-low (local-moran,
/// local-geary), hot, cold (gi, gi-star), other-positive, negative (local-geary: like and unlike its neighbours), join
/// (join-count), not-significant, island, missing. For moran, geary and g areas have no statistic. The result for the
/// whole is said on standard error, and in JSON stands under "global": {"global": …, "areas": […],
/// "islands": […], "missing": […]}, followed by components, bridges, clusters and warnings.
///
/// Areas without a value are taken out first and listed under "missing"; neighbours are found among the rest. Islands,
/// areas without a neighbour, stay in mean and variance, get no statistic and are not among the tests. Local
/// Moran is (n−1)/n · z · Σ w z with the population standard deviation; gi-star adds the area itself with weight 1
/// before rows are standardised; joins are counted with binary weights whatever the style. The textbooks
/// give gi, gi-star and g for binary weights (--style binary).
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cyswllt hotspots older_65 --level lsoa --statistic gi-star > hotspots.csv
  cyswllt hotspots no_car --level lsoa --within W06000015 --statistic local-moran --correction fdr
  cyswllt hotspots need --level lsoa --with below_30 --statistic local-moran --weights knn:8 --format json
  cyswllt hotspots gigabit --level authority --statistic moran --weights band:60000
  cyswllt hotspots --layer wards.geojson --id code --field rate --statistic gi --style binary")]
pub struct HotspotsArguments {
    /// Id of a measure (see cyswllt measures) or of a recipe, or a recipe's file
    #[arg(
        value_name = "MEASURE",
        required_unless_present = "layer",
        conflicts_with = "layer",
        requires = "level"
    )]
    pub measure: Option<String>,
    /// The level of the areas, which may be one of your own
    #[arg(long, value_parser = level_parser(), conflicts_with = "layer")]
    pub level: Option<LevelId>,
    /// Only areas inside the area with this code, as if there were no others
    #[arg(long, value_name = "CODE", requires = "measure")]
    pub within: Option<String>,
    /// A second measure, looked for in the neighbours of the first (moran and local-moran)
    #[arg(long = "with", value_name = "MEASURE", requires = "measure")]
    pub second: Option<String>,
    /// A GeoJSON file of your own, or a CSV file with --weights FILE (up to 512 MB, 2,000,000 features)
    #[arg(long, value_name = "FILE", requires = "field")]
    pub layer: Option<PathBuf>,
    /// The layer's field or column with the ids of its features [default: the features' own, else their numbers from 1]
    #[arg(long, value_name = "NAME", requires = "layer", conflicts_with = "measure")]
    pub id: Option<String>,
    /// The layer's field or column with the numbers
    #[arg(long, value_name = "NAME", requires = "layer", conflicts_with = "measure")]
    pub field: Option<String>,
    /// A second field, looked for in the neighbours of the first (moran and local-moran)
    #[arg(long, value_name = "NAME", requires = "field")]
    pub field2: Option<String>,
    /// What to compute: moran, geary, g (of the whole), local-moran, gi, gi-star, local-geary, join-count (of each area)
    #[arg(long, value_parser = statistic_parser(), hide_possible_values = true)]
    pub statistic: Statistic,
    /// Who is a neighbour: queen (a common line or corner), rook (a common line), knn:K (the K nearest centres), band:METRES
    /// (centres within that many metres), or a .gal or .gwt file whose ids are the areas' codes or the layer's ids
    #[arg(long, value_name = "WEIGHTS", value_parser = neighbourhood, default_value = "queen")]
    pub weights: Neighbourhood,
    /// How neighbours count: row (they add up to 1) or binary (each is 1)
    #[arg(long, value_parser = style_parser(), default_value = "row", hide_possible_values = true)]
    pub style: Style,
    /// Conditional permutations, 99 to 99,999, or 0 for p-values of z
    #[arg(long, value_name = "N", value_parser = permutations, default_value = "999")]
    pub permutations: u32,
    /// Seed of the permutations; the same seed gives the same result
    #[arg(long, value_name = "S", default_value = "1")]
    pub seed: u64,
    /// The level of significance
    #[arg(long, value_name = "A", value_parser = alpha, default_value = "0.05")]
    pub alpha: f64,
    /// How p-values are corrected for the number of areas before they are compared with alpha: none, fdr (Benjamini
    /// and Hochberg) or bonferroni
    #[arg(long, value_parser = correction_parser(), default_value = "none", hide_possible_values = true)]
    pub correction: Correction,
    /// Join components (an island and the mainland, say) by their shortest links, which are listed in JSON
    #[arg(long)]
    pub bridge: bool,
    /// For join-count: areas whose value is at least this are 1, the others 0 [default: values are 0 and 1 already]
    #[arg(long, value_name = "VALUE", value_parser = number, allow_negative_numbers = true)]
    pub threshold: Option<f64>,
}

pub(super) fn statistic_parser() -> impl TypedValueParser<Value = Statistic> {
    PossibleValuesParser::new(Statistic::ALL.map(Statistic::id))
        .try_map(|id| id.parse::<Statistic>())
}

pub(super) fn style_parser() -> impl TypedValueParser<Value = Style> {
    PossibleValuesParser::new(Style::ALL.map(Style::id)).try_map(|id| id.parse::<Style>())
}

pub(super) fn correction_parser() -> impl TypedValueParser<Value = Correction> {
    PossibleValuesParser::new(Correction::ALL.map(Correction::id))
        .try_map(|id| id.parse::<Correction>())
}

fn neighbourhood(text: &str) -> Result<Neighbourhood, String> {
    text.parse().map_err(|_| {
        "use queen, rook, knn:K, band:METRES or a file ending in .gal or .gwt".to_owned()
    })
}

pub(super) fn permutations(text: &str) -> Result<u32, String> {
    let count = text.replace(',', "").parse().ok();
    count
        .filter(|count| *count == 0 || (99..=99_999).contains(count))
        .ok_or_else(|| "give 0, or 99 to 99,999".to_owned())
}

pub(super) fn alpha(text: &str) -> Result<f64, String> {
    number(text)
        .ok()
        .filter(|&alpha| alpha > 0.0 && alpha < 1.0)
        .ok_or_else(|| "give a number above 0 and below 1, e.g. 0.05".to_owned())
}
