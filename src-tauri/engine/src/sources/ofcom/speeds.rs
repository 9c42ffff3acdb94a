//! Speeds of lines in use, by area: kept as published; averages go to larger areas only where lines are counted, medians
//! never.

use super::{
    area_rows::{AreaRows, Part},
    findings::Findings,
    headings::{LINE_BANDS, limits},
    releases::{self, Made, Series},
    weighted::mean_of_larger_areas,
};
use crate::{
    catalogue::State,
    geography::{Areas, Level},
    sources::import::{
        Context, Draft, ImportError,
        draft::DraftColumn,
        roll_up::{Gaps, roll_up},
    },
    text::Sentence,
};

/// All lines whose speed is counted.
const LINES: &str = "lines";
/// Averages, and the band of lines that each is an average of (all lines where there is none).
const AVERAGES: [&str; 3] = ["download_average", "upload_average", "data_usage_average"];

/// Reads a group of files of one level and vintage.
pub(super) fn draft(parts: &[Part<'_>], context: &Context<'_>) -> Result<Draft, ImportError> {
    let vintage = releases::vintage(&parts[0], context)?;
    let mut findings = Findings::default();
    let rows = AreaRows::read(parts, context, &mut findings)?;
    let areas = context.areas;
    let mut own: Vec<DraftColumn> =
        (0..rows.columns.len()).filter_map(|at| rows.draft(areas, at)).collect();
    let lines = sums_of_lines(&own);
    own.retain(|column| !lines.iter().any(|sum| sum.name == column.name));
    own.extend(lines);
    let columns = with_larger_areas(own, areas, rows.level, &mut findings);
    if rows.level != Some(Level::Authority) {
        findings.note(Sentence::plain("import-note-ofcom-small-speeds"));
    }
    if rows.beyond.0 > 0 {
        findings
            .note(Sentence::plain("import-note-ofcom-other-areas").with("count", rows.beyond.0));
    }
    if rows.withheld() > 0 {
        findings.note(Sentence::plain("import-note-ofcom-withheld").with("count", rows.withheld()));
    }
    let (id, title) = match rows.level {
        Some(Level::Oa) => ("ofcom_speeds_oa", "import-ofcom-speeds-oa"),
        _ => ("ofcom_speeds_authority", "import-ofcom-speeds-authority"),
    };
    let series = Series { id, title };
    let made = Made { series, vintage, rules: Vec::new(), columns, postcodes: None };
    releases::draft_of_parts(parts, made, findings)
}

/// All lines, and those below 10 Mbit/s, summed from the narrowest bands that follow on each other; none where a band
/// between is missing.
fn sums_of_lines(columns: &[DraftColumn]) -> Vec<DraftColumn> {
    let mut bands: Vec<(f64, f64, &DraftColumn)> = Vec::new();
    for band in LINE_BANDS {
        let name = format!("lines_{band}");
        let column = columns.iter().find(|column| column.name == name);
        if let (Some(column), Some((least, below))) = (column, limits(band)) {
            bands.push((least, below, column));
        }
    }
    // From the bottom up; of several that start at the same speed the narrowest, as long as it leads on.
    let chain = |from: f64, to: f64| chain(&bands, from, to);
    let sum = |name: &str, parts: Vec<&DraftColumn>| -> Option<DraftColumn> {
        let (first, rest) = parts.split_first()?;
        let mut sum = DraftColumn { name: name.to_owned(), ..(*first).clone() };
        for part in rest {
            for (total, value) in sum.values.iter_mut().zip(&part.values) {
                *total += value;
            }
            sum.states = worst(&sum, part);
        }
        Some(sum)
    };
    let all = chain(0.0, f64::INFINITY).and_then(|parts| sum(LINES, parts));
    let slow = chain(0.0, 10.0).and_then(|parts| sum("lines_0_10", parts));
    all.into_iter().chain(slow).collect()
}

/// The bands that lead from one speed to another without a gap.
fn chain<'a>(
    bands: &[(f64, f64, &'a DraftColumn)],
    from: f64,
    to: f64,
) -> Option<Vec<&'a DraftColumn>> {
    if from.total_cmp(&to).is_eq() {
        return Some(Vec::new());
    }
    let mut next: Vec<_> = bands
        .iter()
        .filter(|(least, below, _)| least.total_cmp(&from).is_eq() && *below <= to)
        .collect();
    next.sort_by(|a, b| a.1.total_cmp(&b.1));
    next.into_iter().find_map(|(_, below, column)| {
        let rest = chain(bands, *below, to)?;
        Some(std::iter::once(*column).chain(rest).collect())
    })
}

fn worst(sum: &DraftColumn, part: &DraftColumn) -> Option<Vec<State>> {
    if sum.states.is_none() && part.states.is_none() {
        return None;
    }
    let of = |column: &DraftColumn, at: usize| match &column.states {
        Some(states) => states[at],
        None => super::area_rows::published(column.values[at]),
    };
    Some((0..sum.values.len()).map(|at| of(sum, at).worse(of(part, at))).collect())
}

fn with_larger_areas(
    own: Vec<DraftColumn>,
    areas: &Areas,
    level: Option<Level>,
    findings: &mut Findings,
) -> Vec<DraftColumn> {
    let mut larger = Vec::new();
    let mut averaged = false;
    for column in &own {
        if column.name.starts_with(LINES) {
            larger.extend(roll_up(areas, column, Gaps::Spread));
            continue;
        }
        // The average of lines of one band is weighted by those lines.
        let weight = AVERAGES.iter().find_map(|average| {
            let band = column.name.strip_prefix(average)?;
            (!band.starts_with("_max")).then(|| format!("{LINES}{band}"))
        });
        let weight = weight.and_then(|name| own.iter().find(|other| other.name == name));
        if let Some(weight) = weight {
            averaged = true;
            larger.extend(mean_of_larger_areas(areas, column, weight));
        }
    }
    if averaged {
        findings.note(Sentence::plain("import-note-ofcom-averages"));
    } else if level.is_some() {
        findings.note(Sentence::plain("import-note-ofcom-no-lines"));
    }
    larger.extend(own);
    larger
}

#[cfg(test)]
mod tests {
    use super::{DraftColumn, Level, sums_of_lines};

    fn lines(band: &str, value: f64) -> DraftColumn {
        let name = format!("lines_{band}");
        DraftColumn { level: Level::Authority, name, values: vec![value], states: None }
    }

    fn of(columns: &[DraftColumn], name: &str) -> Option<f64> {
        sums_of_lines(columns).iter().find(|sum| sum.name == name).map(|sum| sum.values[0])
    }

    #[test]
    fn bands_are_chained_without_counting_twice() {
        let mut bands = vec![
            lines("0_2", 1.0),
            lines("2_5", 2.0),
            lines("5_10", 4.0),
            lines("10_30", 8.0),
            lines("30_300", 16.0),
            lines("300", 32.0),
            lines("30", 48.0),
        ];
        assert_eq!(of(&bands, "lines"), Some(63.0));
        assert_eq!(of(&bands, "lines_0_10"), Some(7.0));
        bands.remove(4);
        assert_eq!(of(&bands, "lines"), Some(63.0), "by way of 30 and above");
        bands.remove(3);
        assert_eq!(of(&bands, "lines"), None);
        assert_eq!(of(&bands, "lines_0_10"), Some(7.0));
    }
}
