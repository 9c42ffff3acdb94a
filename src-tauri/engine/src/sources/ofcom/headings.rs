//! What Ofcom calls its columns, and what Cyswllt calls them.
//!
//! Names are compared without regard to case and white space. Those of coverage are a list, for every name under which
//! a column has been published since 2018; those of speeds are read word by word, because Ofcom changes their order.

use std::{collections::HashMap, sync::OnceLock};

use super::published::{COUNTS, percent};
use crate::sources::table::fold;

/// What the cells of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Figure {
    /// A number of premises, lines or pixels: whole and not negative.
    Count,
    /// Per cent, 0 to 100.
    Percent,
    /// Megabits a second, not negative.
    Mbits,
    /// Gigabytes, not negative.
    Gigabytes,
}

/// What a column is about; a file is about one of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Family {
    /// Which speeds fixed lines offer.
    Coverage,
    /// Which speeds lines in use have, and how much data they carry.
    Speeds,
    /// How many use full fibre.
    TakeUp,
    /// Where there is a mobile signal.
    Mobile,
}

/// A column that Cyswllt knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Known {
    /// What it is about.
    pub family: Family,
    /// Its name among the columns of a release.
    pub name: String,
    /// What its cells are.
    pub figure: Figure,
}

/// The denominator of Ofcom's percentages.
pub(super) const PREMISES: &str = "premises";
/// Premises whose speed is known.
pub(super) const MATCHED: &str = "matched_premises";
/// The bands of the fastest speed on offer, which add up to the matched premises.
pub(super) const BANDS: [&str; 6] = [
    "speed_0_2_premises",
    "speed_2_5_premises",
    "speed_5_10_premises",
    "speed_10_30_premises",
    "speed_30_300_premises",
    "speed_300_premises",
];
/// What premises "below the USO" are called since January 2026.
pub(super) const DECENT: &str = "unable to receive decent broadband from fixed or FWA";

/// Counts that the pack has no column of.
const OTHER_COUNTS: [(&str, &str); 1] =
    [("superfast_fwa_premises", "Number of premises able to receive SFBB from FWA")];

/// Percentages under names that do not follow from a count's: those of 201809.
const OTHER_PERCENTAGES: [(&str, &str); 4] = [
    ("full_fibre_percent", "FTTP availability (% premises)"),
    ("below_uso_percent", "% of premises unable meet USO"),
    ("below_uso_percent", "% of premises unable to meet USO"),
    ("nga_percent", "% of premises able to receive NGA"),
];

const TAKE_UP: [(&str, &str); 2] = [
    ("full_fibre_takeup_percent", "Full-fibre take-up (% of full-fibre coverage)"),
    ("full_fibre_takeup_all_percent", "Full-fibre take-up (% of all premises)"),
];

/// Counts that go with mobile coverage.
const MOBILE_COUNTS: [(&str, &str); 3] = [
    ("mobile_premises", "prem_count"),
    ("mobile_pixels", "pixel_count"),
    ("mobile_roads", "ab_rd_count"),
];

/// Networks of a mobile file: our name, Ofcom's.
const NETWORKS: [(&str, &str); 4] = [
    ("4g", "4G"),
    ("voice", "Voice"),
    ("5g", "5G_high_confidence"),
    ("5g_very", "5G_very_high_confidence"),
];
/// Where a signal is: our name, Ofcom's.
const WHERE: [(&str, &str); 4] =
    [("outdoors", "prem_out"), ("indoors", "prem_in"), ("land", "geo_out"), ("roads", "abrd_in")];
/// From how many operators: our name, Ofcom's.
const OPERATORS: [(&str, &str); 2] = [("none", "0"), ("all", "4")];

/// Speeds of lines in use, without and with a band of lines.
const STATISTICS: [&str; 3] = ["median", "average", "maximum"];
const AVERAGE_BANDS: [&str; 4] = ["0_10", "10_30", "30_300", "300"];
const AVERAGE_MAX_BANDS: [&str; 6] = ["0_10", "10_30", "30_100", "100_300", "300_900", "900"];
/// Bands of lines that can be counted.
pub(super) const LINE_BANDS: [&str; 12] = [
    "0_2", "2_5", "5_10", "0_10", "10_30", "30", "30_300", "300", "30_100", "100_300", "300_900",
    "900",
];

/// A name without regard to case and white space.
pub(super) fn squeeze(heading: &str) -> String {
    fold(heading).chars().filter(|character| !character.is_whitespace()).collect()
}

/// What a column of this name is; none where Cyswllt does not know it.
pub(super) fn known(heading: &str) -> Option<Known> {
    let squeezed = squeeze(heading);
    listed().get(&squeezed).cloned().or_else(|| speed(&squeezed))
}

/// The names that are a list, by their squeezed form.
fn listed() -> &'static HashMap<String, Known> {
    static LISTED: OnceLock<HashMap<String, Known>> = OnceLock::new();
    LISTED.get_or_init(|| {
        let mut names = HashMap::new();
        let mut add = |family, heading: &str, name: String, figure| {
            names.insert(squeeze(heading), Known { family, name, figure });
        };
        add(Family::Coverage, "All Premises", PREMISES.to_owned(), Figure::Count);
        add(Family::Coverage, "All Matched Premises", MATCHED.to_owned(), Figure::Count);
        let other =
            OTHER_COUNTS.iter().map(|(name, heading)| (*name, std::slice::from_ref(heading)));
        let counts = COUNTS.iter().map(|(name, headings)| (*name, *headings)).chain(other);
        for (name, headings) in counts {
            for heading in headings {
                add(Family::Coverage, heading, name.to_owned(), Figure::Count);
                for of_percent in percent(heading) {
                    add(Family::Coverage, &of_percent, percent_of(name), Figure::Percent);
                }
            }
        }
        for (name, heading) in OTHER_PERCENTAGES {
            add(Family::Coverage, heading, name.to_owned(), Figure::Percent);
        }
        for (name, heading) in TAKE_UP {
            add(Family::TakeUp, heading, name.to_owned(), Figure::Percent);
        }
        for (name, heading) in MOBILE_COUNTS {
            add(Family::Mobile, heading, name.to_owned(), Figure::Count);
        }
        for (network, theirs) in NETWORKS {
            for (place, of_place) in WHERE {
                for (operators, number) in OPERATORS {
                    let name = format!("mobile_{network}_{place}_{operators}");
                    let heading = format!("{theirs}_{of_place}_{number}");
                    add(Family::Mobile, &heading, name, Figure::Percent);
                }
            }
        }
        names
    })
}

/// The column of the percentage that goes with a count of premises.
pub(super) fn percent_of(count: &str) -> String {
    format!("{}_percent", count.strip_suffix("_premises").unwrap_or(count))
}

/// A column of speeds, lines or data by the words of its squeezed name, in whatever order.
fn speed(squeezed: &str) -> Option<Known> {
    let speeds = |name: String, figure| Some(Known { family: Family::Speeds, name, figure });
    if let Some(rest) = squeezed.strip_prefix("numberofconnections") {
        let name = band(rest.strip_suffix("(numberoflines)").unwrap_or(rest))?;
        return LINE_BANDS
            .contains(&name.as_str())
            .then(|| speeds(format!("lines_{name}"), Figure::Count))?;
    }
    let mut rest = squeezed.to_owned();
    let mut take = |words: &[&str]| {
        let word = words.iter().find(|word| rest.contains(**word))?;
        rest = rest.replacen(word, "", 1);
        Some(())
    };
    let quantity = if take(&["downloadspeed"]).is_some() {
        "download"
    } else if take(&["uploadspeed"]).is_some() {
        "upload"
    } else if take(&["datausage"]).is_some() {
        "data_usage"
    } else {
        return None;
    };
    let figure = if quantity == "data_usage" {
        take(&["(gb)"])?;
        Figure::Gigabytes
    } else {
        take(&["(mbit/s)", "(mbits/s)", "(mbps)"])?;
        Figure::Mbits
    };
    let average = take(&["average", "mean"]).is_some();
    let maximum = take(&["maximum", "max"]).is_some();
    let median = !average && !maximum && take(&["median"]).is_some();
    let statistic = match (average, maximum, median) {
        (true, true, _) => "average_max",
        (true, false, _) => "average",
        (false, true, _) => "maximum",
        (false, false, true) => "median",
        (false, false, false) => return None,
    };
    let bands: &[&str] = match (statistic, quantity) {
        ("average_max", "data_usage") => return None,
        ("average_max", _) => &AVERAGE_MAX_BANDS,
        ("average", _) => &AVERAGE_BANDS,
        _ => &[],
    };
    if rest.is_empty() {
        let there = STATISTICS.contains(&statistic) && !(quantity == "data_usage" && maximum);
        return there.then(|| speeds(format!("{quantity}_{statistic}"), figure))?;
    }
    let of_lines = rest.strip_prefix("for")?;
    let name = match of_lines {
        // What Ofcom calls ultrafast.
        "ufbblines" => "300".to_owned(),
        other => band(other.strip_prefix("lines")?)?,
    };
    bands
        .contains(&name.as_str())
        .then(|| speeds(format!("{quantity}_{statistic}_{name}"), figure))?
}

/// The name of a band of speeds: `<10Mbit/s` is `0_10`, `10<30Mbit/s` is `10_30`, `>=300` is `300`.
fn band(text: &str) -> Option<String> {
    let text = ["mbit/s", "mbits/s", "mbits", "mbps"]
        .iter()
        .find_map(|unit| text.strip_suffix(unit))
        .unwrap_or(text);
    let number = |text: &str| text.parse::<u32>().ok();
    if let Some(least) = text.strip_prefix(">=") {
        return Some(number(least)?.to_string());
    }
    let (least, below) = text.split_once('<')?;
    let least = if least.is_empty() { 0 } else { number(least)? };
    let below = number(below)?;
    (least < below).then(|| format!("{least}_{below}"))
}

/// The speeds between which a band is, in Mbit/s; the upper is infinite for an open band.
pub(super) fn limits(band: &str) -> Option<(f64, f64)> {
    let (least, below) = band.split_once('_').unwrap_or((band, "inf"));
    Some((least.parse().ok()?, below.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::{Family, Figure, band, known, limits, squeeze};

    fn name(heading: &str) -> String {
        known(heading).unwrap_or_else(|| panic!("{heading}")).name
    }

    #[test]
    fn coverage_under_every_name() {
        assert_eq!(name("ALL  premises "), "premises");
        assert_eq!(name("Number of premises below the USO"), "below_uso_premises");
        assert_eq!(
            name("Number of premises unable to receive decent broadband from fixed or FWA"),
            "below_uso_premises"
        );
        assert_eq!(
            name("% of premises unable to receive decent broadband from fixed or FWA"),
            "below_uso_percent"
        );
        assert_eq!(name("FTTP availability (% premises)"), "full_fibre_percent");
        assert_eq!(name("UFBB (100Mbit/s) availability (% premises)"), "ultrafast_100_percent");
        assert_eq!(name("UFBB availability (% premises)"), "ultrafast_300_percent");
        assert_eq!(name("% of premises unable meet USO"), "below_uso_percent");
        assert_eq!(name("% of premises able to receive SFBB from FWA"), "superfast_fwa_percent");
        assert_eq!(name("% of premises with >=300Mbit/s download speed"), "speed_300_percent");
        assert!(known("Average house price").is_none());
    }

    #[test]
    fn speeds_word_by_word() {
        for (heading, expected, figure) in [
            ("Median download speed (Mbit/s)", "download_median", Figure::Mbits),
            ("Average upload speed (Mbit/s)", "upload_average", Figure::Mbits),
            ("Maximum download speed (Mbit/s)", "download_maximum", Figure::Mbits),
            (
                "Average download speed (Mbit/s) for lines 10<30Mbit/s",
                "download_average_10_30",
                Figure::Mbits,
            ),
            (
                "Average download speed (Mbit/s) for lines < 10Mbit/s",
                "download_average_0_10",
                Figure::Mbits,
            ),
            ("Average upload speed (Mbit/s) for UFBB lines", "upload_average_300", Figure::Mbits),
            ("Average data usage (GB)", "data_usage_average", Figure::Gigabytes),
            ("Median data usage (GB)", "data_usage_median", Figure::Gigabytes),
            (
                "Average data usage (GB) for lines <10Mbits",
                "data_usage_average_0_10",
                Figure::Gigabytes,
            ),
            ("Number of connections < 2 Mbit/s (number of lines)", "lines_0_2", Figure::Count),
            ("Number of connections 10<30 Mbit/s (number of lines)", "lines_10_30", Figure::Count),
            ("Number of connections >= 300 Mbit/s (number of lines)", "lines_300", Figure::Count),
            (
                "Average max download speed (Mbit/s) for lines >=900",
                "download_average_max_900",
                Figure::Mbits,
            ),
            (
                "Max average download speed (Mbit/s) for lines 30<100",
                "download_average_max_30_100",
                Figure::Mbits,
            ),
            (
                "Average maximum upload speed (Mbit/s) for lines <10Mbit/s",
                "upload_average_max_0_10",
                Figure::Mbits,
            ),
        ] {
            let known = known(heading).unwrap_or_else(|| panic!("{heading}"));
            assert_eq!((known.name.as_str(), known.figure), (expected, figure), "{heading}");
            assert_eq!(known.family, Family::Speeds);
        }
        for unknown in [
            "Average download speed (Mbit/s) for SFBB lines",
            "Minimum download speed (Mbit/s)",
            "Average download speed",
            "Number of connections 17<19 Mbit/s (number of lines)",
            "Maximum data usage (GB)",
            "Average download speed (Mbit/s) for cats",
        ] {
            assert!(known(unknown).is_none(), "{unknown}");
        }
    }

    #[test]
    fn mobile_and_take_up() {
        assert_eq!(name("4G_prem_out_0"), "mobile_4g_outdoors_none");
        assert_eq!(name("5G_very_high_confidence_geo_out_4"), "mobile_5g_very_land_all");
        assert_eq!(name("full-fibre take-up (% of all premises)"), "full_fibre_takeup_all_percent");
        assert!(known("4G_prem_out_2").is_none());
    }

    #[test]
    fn bands() {
        assert_eq!(band("30<300mbit/s").as_deref(), Some("30_300"));
        assert_eq!(band("30<10"), None);
        assert_eq!(band("<"), None);
        assert_eq!(limits("0_2"), Some((0.0, 2.0)));
        assert_eq!(limits("300"), Some((300.0, f64::INFINITY)));
        assert_eq!(squeeze(" All   Premises\u{a0}"), "allpremises");
    }
}
