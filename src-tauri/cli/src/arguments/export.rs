//! What can be asked of `export`.

use std::path::PathBuf;

use clap::{
    ArgGroup, Args,
    builder::{ArgPredicate, PossibleValuesParser, TypedValueParser},
};
use cyswllt_engine::{
    analysis::{
        Method,
        hotspots::{Correction, Statistic, Style},
    },
    maps::palettes::PALETTES,
    reports::export::{ExportFormat, NotesFile},
};

use super::{
    LevelId,
    circles::SizedBy,
    hotspots::{alpha, correction_parser, permutations, statistic_parser, style_parser},
    level_parser, method_parser, number,
};

/// Write measures, an index, hotspots or your own layer to a file for other programs
///
/// The ending of FILE says how: .csv (RFC 4180), .xlsx, .geojson or .json (RFC 7946, longitude and latitude), .gpkg
/// (GeoPackage in the British National Grid, with the map's classes as a style for QGIS), .parquet (GeoParquet), .svg and
/// .png (the map as a figure). The file replaces one of the same name as soon as it is whole.
///
/// Columns: code, name, name_cy, place and place_cy (what people call LSOAs and MSOAs), level, authority (its code), then a
/// column a measure with NAME_state beside it: published, estimated, unavailable or suppressed. Where there is no
/// figure the cell is empty. An index has score, rank (1 is the worst), decile, rank_low, rank_median, rank_high,
/// share_worst_decile, weight_used, MEASURE_contribution and the measures themselves. Hotspots have value, statistic, z, p, q,
/// class, confidence, map_class, cluster and neighbours. Sources, licences and attribution go along in every format,
/// beside CSV as FILE-metadata.json (CSV on the Web).
///
/// Classes and colours of the map are those of the window: quantiles, five classes of all areas of the level, the dark end
/// for the more excluded.
#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
#[command(
    group = ArgGroup::new("what").required(true)
        .args(["measures", "all_measures", "recipe", "hotspots", "layer"]),
    after_help = "\
Examples:
  cyswllt export older_65 no_car --level lsoa --within W06000008 -o ceredigion.csv
  cyswllt export --all-measures --level lsoa --map wimd -o wales.gpkg
  cyswllt export older_65 --level msoa --method natural-breaks --classes 6 --size 180x240 --dpi 300 -o older.png
  cyswllt export older_65 --level lsoa --circles residents -o circles.svg
  cyswllt export --recipe need-connectivity --level lsoa -o priorities.xlsx
  cyswllt export --hotspots need --level lsoa --correction fdr -o hotspots.gpkg
  cyswllt export --layer centres.geojson --field visits -o visits.gpkg")]
pub struct ExportArguments {
    /// Ids of measures, see cyswllt measures
    #[arg(value_name = "MEASURE")]
    pub measures: Vec<String>,
    /// Every measure that has figures at the level
    #[arg(long)]
    pub all_measures: bool,
    /// The priority index after a recipe: its id or its file
    #[arg(long, value_name = "RECIPE")]
    pub recipe: Option<String>,
    /// Hotspots of a measure or of a recipe's score
    #[arg(long, value_name = "MEASURE")]
    pub hotspots: Option<String>,
    /// A GeoJSON or CSV file of your own (up to 512 MB, 2,000,000 features); its shapes go along
    #[arg(long, value_name = "FILE", requires = "fields")]
    pub layer: Option<PathBuf>,
    /// The layer's fields or columns with numbers
    #[arg(
        id = "fields",
        long = "field",
        value_name = "NAME",
        value_delimiter = ',',
        requires = "layer"
    )]
    pub fields: Vec<String>,
    /// The layer's field with the ids of its features [default: the features' own, else their numbers from 1]
    #[arg(long, value_name = "NAME", requires = "layer")]
    pub id: Option<String>,
    /// The level of the areas, which may be one of your own
    #[arg(long, value_parser = level_parser(), required_unless_present = "layer", conflicts_with = "layer")]
    pub level: Option<LevelId>,
    /// Only areas inside the area with this code
    #[arg(long, value_name = "CODE", conflicts_with_all = ["selection", "layer"])]
    pub within: Option<String>,
    /// Only these areas; of a code of a larger area those inside it
    #[arg(long, value_name = "CODE", value_delimiter = ',', conflicts_with = "layer")]
    pub selection: Vec<String>,
    /// The file to write
    #[arg(short, long, value_name = "FILE")]
    pub output: PathBuf,
    // The next two have the ids of the options of all commands and take their place, so they have their type, too.
    /// How the file is written, whatever its ending: csv, xlsx, geojson, gpkg, parquet, svg or png
    #[arg(id = "format", long = "format", value_name = "FORMAT",
        value_parser = PossibleValuesParser::new(ExportFormat::ALL.map(ExportFormat::ending)), hide_possible_values = true)]
    pub format: Option<String>,
    /// Language of title, labels and notes: en or cy [default: en]
    #[arg(id = "language", long = "language", value_name = "LANGUAGE",
        value_parser = PossibleValuesParser::new(["en", "cy"]), hide_possible_values = true)]
    pub language: Option<String>,
    /// What it is called [default: the measure's name]
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,
    /// Also columns of the counts behind each measure: NAME_numerator and NAME_denominator
    #[arg(long)]
    pub counts: bool,
    /// What the map shows: a measure [default: the first], or rank or certainty of an index [default: rank]
    #[arg(long, value_name = "ID", conflicts_with_all = ["hotspots", "layer"])]
    pub map: Option<String>,
    /// How the map's classes are made: quantile, equal-interval, natural-breaks, standard-deviation, head-tail or manual
    #[arg(long, value_parser = method_parser(), default_value = "quantile", hide_possible_values = true,
        default_value_if("breaks", ArgPredicate::IsPresent, "manual"))]
    pub method: Method,
    /// How many classes the map has, 2 to 9
    #[arg(long, value_name = "K", value_parser = clap::value_parser!(u8).range(2..=9), default_value = "5")]
    pub classes: u8,
    /// Upper bounds of manual classes, rising, e.g. 10,20,30; the maximum is added where it is above them
    #[arg(long, value_name = "BOUND", value_delimiter = ',', value_parser = number,
        required_if_eq("method", "manual"))]
    pub breaks: Vec<f64>,
    /// Make classes from the areas that are written alone, not from all of the level
    #[arg(long)]
    pub own_classes: bool,
    /// The colours: ylgnbu, oranges, viridis, cividis, puor or rdbu [default: ylgnbu]
    #[arg(long, value_name = "PALETTE", hide_possible_values = true,
        value_parser = PossibleValuesParser::new(PALETTES.iter().map(|palette| palette.id)))]
    pub palette: Option<String>,
    /// Turn the colours round
    #[arg(long)]
    pub reverse: bool,
    /// Runs for the interval of the rank of an index, up to 100,000; 0 leaves it out
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(0..=100_000), default_value = "1000",
        requires = "recipe")]
    pub runs: u32,
    /// Seed of runs and permutations; the same seed gives the same result
    #[arg(long, value_name = "S", default_value = "1")]
    pub seed: u64,
    /// The local statistic of hotspots: local-moran, gi, gi-star, local-geary or join-count
    #[arg(long, value_parser = statistic_parser(), default_value = "gi-star", hide_possible_values = true)]
    pub statistic: Statistic,
    /// A second measure, looked for in the neighbours of the first (local-moran)
    #[arg(long = "with", value_name = "MEASURE", requires = "hotspots")]
    pub second: Option<String>,
    /// Who is a neighbour: queen, rook, knn:K or band:METRES
    #[arg(long, value_name = "WEIGHTS", default_value = "queen")]
    pub weights: String,
    /// How neighbours count: row (they add up to 1) or binary (each is 1)
    #[arg(long, value_parser = style_parser(), default_value = "row", hide_possible_values = true)]
    pub style: Style,
    /// Conditional permutations, 99 to 99,999, or 0 for p-values of z
    #[arg(long, value_name = "N", value_parser = permutations, default_value = "999")]
    pub permutations: u32,
    /// The level of significance
    #[arg(long, value_name = "A", value_parser = alpha, default_value = "0.05")]
    pub alpha: f64,
    /// How p-values are corrected for the number of areas: none, fdr or bonferroni
    #[arg(long, value_parser = correction_parser(), default_value = "none", hide_possible_values = true)]
    pub correction: Correction,
    /// Join components (an island and the mainland, say) by their shortest links
    #[arg(long)]
    pub bridge: bool,
    /// For join-count: areas whose value is at least this are 1, the others 0
    #[arg(long, value_name = "VALUE", value_parser = number, allow_negative_numbers = true)]
    pub threshold: Option<f64>,
    /// Begin CSV with a byte order mark, by which Excel knows UTF-8
    #[arg(long)]
    pub bom: bool,
    /// What goes beside the file: csvw (FILE-metadata.json beside CSV), text (NAME-notes.txt) or none
    #[arg(long, value_parser = notes_parser(), default_value = "csvw", hide_possible_values = true)]
    pub notes: NotesFile,
    /// Width and height of a picture in millimetres
    #[arg(long, value_name = "WIDTHxHEIGHT", value_parser = size, default_value = "180x240")]
    pub size: [f64; 2],
    /// Dots per inch of PNG
    #[arg(long, value_name = "N", value_parser = number, default_value = "300")]
    pub dpi: f64,
    /// Circles in the place of areas in a picture, in proportion to this; see cyswllt circles
    #[arg(long, value_enum, value_name = "COUNT")]
    pub circles: Option<SizedBy>,
}

fn notes_parser() -> impl TypedValueParser<Value = NotesFile> {
    PossibleValuesParser::new(["csvw", "text", "none"]).map(|id| match id.as_str() {
        "text" => NotesFile::Text,
        "none" => NotesFile::None,
        _ => NotesFile::Csvw,
    })
}

/// `180x240`.
fn size(text: &str) -> Result<[f64; 2], String> {
    let wrong = || "give width and height in millimetres, e.g. 180x240".to_owned();
    let (width, height) = text.split_once(['x', 'X', '×']).ok_or_else(wrong)?;
    match (number(width), number(height)) {
        (Ok(width), Ok(height)) if width > 0.0 && height > 0.0 => Ok([width, height]),
        _ => Err(wrong()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes() {
        assert_eq!(size("180x240"), Ok([180.0, 240.0]));
        assert_eq!(size("90.5×60"), Ok([90.5, 60.0]));
        for bad in ["", "180", "0x5", "-1x5", "ax5", "1x2x3"] {
            assert!(size(bad).is_err(), "{bad}");
        }
    }
}
