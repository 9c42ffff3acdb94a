//! `import`.

use std::path::PathBuf;

use clap::Args;

/// Bring in a publisher's release, or a table or layer of your own
///
/// A file is recognised by its content. First comes the check report: rows read, matched, not matched (with lines),
/// twice, not possible; totals against Wales; columns used and not; levels and measures that will have figures. Nothing
/// is stored until that is accepted: by answering on a terminal, or with --yes. A file with a fault (an area twice, a
/// code that is none, a count below 0, a part above its whole) is refused, with --yes too (exit status 1).
/// Rows of other nations are counted and skipped.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cyswllt import 202601_fixed_oa_coverage_r01.zip
  cyswllt import --check census2021-ts066.zip
  cyswllt import --yes --workspace council.cyswllt hubs.csv
  cyswllt import --as own --choices hubs.toml hubs.csv")]
pub struct ImportArguments {
    /// Files as published (CSV, zip, XLSX, ODS, GeoJSON, GeoPackage, Shapefile, Parquet, JSON)
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Only check; store nothing
    #[arg(long, conflicts_with = "yes")]
    pub check: bool,
    /// Store what the check finds to be sound, without asking
    #[arg(long)]
    pub yes: bool,
    /// What the files are, where that should not be found out, e.g. own or ookla
    #[arg(long = "as", value_name = "SOURCE")]
    pub kind: Option<String>,
    /// When the data are from (YYYY, YYYY-MM or YYYY-MM-DD), where the file does not say
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub vintage: Option<String>,
    /// How a file of your own is understood: a TOML file with the key, what rows are, and the measures
    #[arg(long, value_name = "FILE")]
    pub choices: Option<PathBuf>,
    /// Counts of people below this are suppressed, differences included [default: 5]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(0..=1000))]
    pub minimum: Option<u32>,
    /// Keep postcodes and points of a list of people, not only counts of them
    #[arg(long)]
    pub keep_rows: bool,
}

/// A year, month or day.
fn date(text: &str) -> Result<String, String> {
    if cyswllt_engine::text::date::is_iso(text) {
        Ok(text.to_owned())
    } else {
        Err("give YYYY, YYYY-MM or YYYY-MM-DD".to_owned())
    }
}
