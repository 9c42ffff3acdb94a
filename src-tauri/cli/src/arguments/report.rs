//! What can be asked of `report`.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{ArgGroup, Args, builder::PossibleValuesParser};
use cyswllt_engine::reports::request::{Contents, ReportFormat};
use serde_json::Value;

/// What stands for the authorities of the same rural-urban class among the comparators.
const SAME_CLASS: &str = "same-class";

/// Write area reports as PDF (PDF/UA-1), self-contained HTML or workbooks
///
/// A report says what is known of an area or a selection: key figures beside authority and Wales with ranks, the
/// priority groups, broadband, connectivity, libraries, the priority index with the interval of its rank, hotspots, the
/// small areas inside, what the figures cannot say, and the sources. An area is Wales (W92000004), an authority, a ward,
/// an MSOA or an LSOA.
///
/// Files are called CODE_name_LANGUAGE, e.g. W06000015_caerdydd_cy.pdf, and replace those of the same name as soon as they
/// are whole. Their paths are written to standard output, one a line; what failed and why to standard error.
/// One that fails does not stop the others; the exit status is then 1.
///
/// The council's file is TOML with name_en, name_cy, contact_en, contact_cy, note_en, note_cy and logo (a PNG, JPEG or
/// SVG in the same folder), all of which may be left out.
#[derive(Debug, Args)]
#[command(
    group = ArgGroup::new("subjects").required(true).multiple(true)
        .args(["codes", "all_authorities", "wards_of", "selection"]),
    after_help = "\
Examples:
  cyswllt report W06000015 -o reports
  cyswllt report --all-authorities --language both --format pdf,html,xlsx -o reports
  cyswllt report --wards-of W06000008 --language cy --compare same-class -o wards
  cyswllt report --selection W01000512,W01000513 --name Aberystwyth -o reports")]
pub struct ReportArguments {
    /// Codes of areas, a report each
    #[arg(value_name = "CODE")]
    pub codes: Vec<String>,
    /// A report on each of the 22 local authorities
    #[arg(long)]
    pub all_authorities: bool,
    /// A report on each ward of the authority with this code (W92000004: all 762 wards)
    #[arg(long, value_name = "CODE")]
    pub wards_of: Option<String>,
    /// One report on several areas of one level as a whole
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    pub selection: Vec<String>,
    /// What the selection is called
    #[arg(long, value_name = "TEXT", requires = "selection")]
    pub name: Option<String>,
    /// The folder to write to; it is made if it is not there
    #[arg(short, long, value_name = "DIR")]
    pub output: PathBuf,
    // The next two have the ids of the options of all commands and take their place, so they have their type, too.
    /// How reports are written, one or several of pdf, html and xlsx [default: pdf]
    #[arg(id = "format", long = "format", value_name = "FORMAT", value_delimiter = ',',
        value_parser = PossibleValuesParser::new(ReportFormat::ALL.map(ReportFormat::id)), hide_possible_values = true)]
    pub formats: Vec<String>,
    /// Language of the reports: en, cy or both, a file each [default: the system's]
    #[arg(id = "language", long = "language", value_name = "LANGUAGE",
        value_parser = PossibleValuesParser::new(["en", "cy", "both"]), hide_possible_values = true)]
    pub language: Option<String>,
    /// The recipe of the priority index: its id or its file
    #[arg(long, value_name = "RECIPE", default_value = "need-connectivity")]
    pub recipe: String,
    /// Runs for the interval of the rank, 1 to 100,000
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=100_000), default_value = "1000")]
    pub runs: u32,
    /// Seed of the runs and of the permutations of hotspots; the same seed gives the same reports
    #[arg(long, value_name = "S", default_value = "1")]
    pub seed: u64,
    /// Whom to compare with beside authority and Wales: codes of up to four authorities, or same-class for the other
    /// authorities of the same rural-urban class together, or both
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    pub compare: Vec<String>,
    /// Which parts there are: priority-groups, barriers, broadband, connectivity, support, priority, hotspots, small-areas
    /// [default: all]
    #[arg(long, value_name = "PART", value_delimiter = ',', value_parser = contents)]
    pub contents: Vec<Contents>,
    /// The file (or its folder) with the council's name, contact, covering note and logo
    #[arg(long, value_name = "FILE")]
    pub council: Option<PathBuf>,
    /// The date on the reports, e.g. 2026-03-01 [default: today]
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub date: Option<NaiveDate>,
    /// How many reports are made at a time [default: as many as there are processors]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(1..=64))]
    pub jobs: Option<u8>,
}

impl ReportArguments {
    /// The codes of the authorities to compare with, and whether those of the same class are among the comparators.
    pub fn comparators(&self) -> (Vec<String>, bool) {
        let codes = self.compare.iter().map(|text| text.trim()).filter(|text| *text != SAME_CLASS);
        let codes = codes.map(str::to_owned).collect();
        (codes, self.compare.iter().any(|text| text.trim() == SAME_CLASS))
    }
}

/// A part by its stable id, which is its name in JSON.
fn contents(text: &str) -> Result<Contents, String> {
    serde_json::from_value(Value::String(text.trim().to_owned())).map_err(|_| {
        let ids = Contents::ALL.map(|part| serde_json::to_value(part).unwrap_or_default());
        let ids: Vec<&str> = ids.iter().filter_map(Value::as_str).collect();
        format!("the parts are {}", ids.join(", "))
    })
}

pub(super) fn date(text: &str) -> Result<NaiveDate, String> {
    let date = text.trim().parse();
    date.map_err(|_| "give year, month and day, e.g. 2026-03-01".to_owned())
}
