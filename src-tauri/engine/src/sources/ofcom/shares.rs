//! Percentages by area that come without their counts: full-fibre take-up and mobile coverage.

use super::{
    area_rows::{AreaRows, Part},
    findings::Findings,
    headings::Family,
    releases::{self, Made, Series},
    weighted::mean_of_larger_areas,
};
use crate::{
    geography::Areas,
    sources::import::{Context, Draft, ImportError, draft::DraftColumn},
    text::Sentence,
};

/// Where a mobile signal is, and the count that percentages there are of.
const MOBILE_WEIGHTS: [(&str, &str); 4] = [
    ("_outdoors_", "mobile_premises"),
    ("_indoors_", "mobile_premises"),
    ("_land_", "mobile_pixels"),
    ("_roads_", "mobile_roads"),
];
/// The measure of 4G that ships, as a column: outdoors, on land, from at least one operator.
const ANY_4G: &str = "mobile_4g_percent";

/// Reads a group of files of one level and vintage.
pub(super) fn draft(parts: &[Part<'_>], context: &Context<'_>) -> Result<Draft, ImportError> {
    let vintage = releases::vintage(&parts[0], context)?;
    let mut findings = Findings::default();
    let rows = AreaRows::read(parts, context, &mut findings)?;
    let areas = context.areas;
    let mut own: Vec<DraftColumn> =
        (0..rows.columns.len()).filter_map(|at| rows.draft(areas, at)).collect();
    let is_mobile = parts[0].layout.family == Family::Mobile;
    let series = if is_mobile {
        own.extend(any_4g(&own));
        findings.note(Sentence::plain("import-note-ofcom-mobile"));
        Series { id: "ofcom_mobile_authority", title: "import-ofcom-mobile" }
    } else {
        findings.note(Sentence::plain("import-note-ofcom-take-up"));
        Series { id: "ofcom_take_up_authority", title: "import-ofcom-take-up" }
    };
    let mut columns = larger(&own, areas);
    if !columns.is_empty() {
        findings.note(Sentence::plain("import-note-ofcom-mobile-wales"));
    }
    columns.extend(own);
    if rows.withheld() > 0 {
        findings.note(Sentence::plain("import-note-ofcom-withheld").with("count", rows.withheld()));
    }
    let made = Made { series, vintage, rules: Vec::new(), columns, postcodes: None };
    releases::draft_of_parts(parts, made, findings)
}

/// What is not covered by no operator is covered by one or more.
fn any_4g(columns: &[DraftColumn]) -> Option<DraftColumn> {
    let none = columns.iter().find(|column| column.name == "mobile_4g_land_none")?;
    let values = none.values.iter().map(|none| 100.0 - none).collect();
    Some(DraftColumn { name: ANY_4G.to_owned(), values, ..none.clone() })
}

/// Means of larger areas where the file has the counts that the percentages are of.
fn larger(columns: &[DraftColumn], areas: &Areas) -> Vec<DraftColumn> {
    let weight = |column: &DraftColumn| {
        let name = if column.name == ANY_4G { "_land_" } else { &column.name };
        let (_, weight) = MOBILE_WEIGHTS.iter().find(|(place, _)| name.contains(place))?;
        columns.iter().find(|other| other.name == *weight)
    };
    columns
        .iter()
        .filter_map(|column| Some(mean_of_larger_areas(areas, column, weight(column)?)))
        .flatten()
        .collect()
}
