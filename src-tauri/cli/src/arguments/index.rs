//! What can be asked of `index`.

use std::path::PathBuf;

use clap::Args;
use cyswllt_engine::analysis::CONCENTRATION;

use super::{LevelId, level_parser, number};

/// Put several measures together into one score and rank, after a recipe
///
/// Columns: code, name, score (the higher, the worse), rank (1 is the worst; ties share the lowest), rank_low and rank_high (where
/// the rank lies in 90% of the runs), share_worst_decile (the share of runs in which the area is among the
/// worst tenth), then a column a measure with what it adds to the score (called DIMENSION.MEASURE where a measure
/// counts in two dimensions). An area that lacks a measure has no score, or is scored by what it has, as the
/// recipe says. What to be wary of is said on standard error: measures that count the same twice, that do not vary, areas
/// without a score, estimates, the shift of a geometric mean.
///
/// A run draws other weights (Dirichlet around the recipe's), another normalisation (min-max, z-score, rank or exponential;
/// target too where the recipe has targets) and another aggregation (arithmetic or geometric), and ranks all areas
/// again. The same seed gives the same result.
///
/// A recipe is a TOML file with id, label_en, label_cy, normalisation (min-max, z-score, rank, exponential or target), aggregation
/// (arithmetic or geometric), reference (wales, the code of an area, or selection), missing (drop or renormalise),
/// and [[dimension]] tables with id, weight and [[dimension.measure]] entries of id, weight, worse (higher or
/// lower; the measure's own direction unless given, higher in a layer) and target. Measures of a layer are its fields;
/// wales then means all its features. Cyswllt has need, connectivity, need-connectivity and deri.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cyswllt index need --level lsoa > need.csv
  cyswllt index need-connectivity --level lsoa --within W06000008 --runs 10000 --format table
  cyswllt index my-recipe.toml --level authority --format geojson > index.geojson
  cyswllt index my-recipe.toml --layer centres.geojson --id code")]
pub struct IndexArguments {
    /// The id of a recipe, or a recipe's file
    #[arg(value_name = "RECIPE")]
    pub recipe: String,
    /// The level of the areas, which may be one of your own
    #[arg(long, value_parser = level_parser(), required_unless_present = "layer")]
    pub level: Option<LevelId>,
    /// Only write areas inside the area with this code; scores and ranks stay those among all areas
    #[arg(long, value_name = "CODE", conflicts_with = "layer")]
    pub within: Option<String>,
    /// A GeoJSON or CSV file of your own (up to 512 MB, 2,000,000 features)
    #[arg(long, value_name = "FILE", conflicts_with = "level")]
    pub layer: Option<PathBuf>,
    /// The layer's field or column with the ids of its features [default: the features' own, else their numbers from 1]
    #[arg(long, value_name = "NAME", requires = "layer", conflicts_with = "level")]
    pub id: Option<String>,
    /// What reference = "selection" means: codes of areas (of larger ones for all areas inside), or ids of the layer
    #[arg(long, value_name = "CODE", value_delimiter = ',', num_args = 1..)]
    pub selection: Vec<String>,
    /// Runs for the interval of the rank, up to 100,000; 0 leaves it empty
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(0..=100_000), default_value = "1000")]
    pub runs: u32,
    /// Seed of the runs
    #[arg(long, value_name = "S", default_value = "1")]
    pub seed: u64,
    /// How closely the weights of the runs keep to the recipe's; a weight w varies by the square root of w(1-w)/(C+1)
    #[arg(long, value_name = "C", value_parser = concentration, default_value_t = CONCENTRATION)]
    pub concentration: f64,
}

fn concentration(text: &str) -> Result<f64, String> {
    let found = number(text).ok().filter(|&number| number > 0.0);
    found.ok_or_else(|| "give a number above 0, e.g. 50".to_owned())
}
