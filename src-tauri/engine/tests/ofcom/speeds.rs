//! Speeds of lines in use.

use std::fmt::Write;

use cyswllt_engine::{catalogue::State, geography::Level};

use crate::{at, engine, has, has_note, one, refusals, same};

const BEFORE_2023: &str = "Median download speed (Mbit/s),Average download speed (Mbit/s),Maximum download speed (Mbit/s),Average download speed (Mbit/s) for lines 10<30Mbit/s,Average download speed (Mbit/s) for SFBB lines,Number of connections < 2 Mbit/s (number of lines),Number of connections 2<5 Mbit/s (number of lines),Number of connections 5<10 Mbit/s (number of lines),Number of connections 10<30 Mbit/s (number of lines),Number of connections 30<300 Mbit/s (number of lines),Number of connections >= 300 Mbit/s (number of lines),Number of connections >= 30 Mbit/s (number of lines),Average data usage (GB)";

#[test]
fn averages_are_weighted_by_lines_and_medians_stay() {
    let engine = engine();
    let lsoa = engine.areas.find("W01000003").expect("an LSOA");
    let members = engine.areas.within(Level::Oa, lsoa);
    let mut text = format!("output_area,{BEFORE_2023}\n");
    let (mut sum, mut lines) = (0.0, 0.0);
    for (at, &position) in members.iter().enumerate() {
        let code = &engine.areas.table(Level::Oa).areas[position as usize].code;
        let average = 20.0 + at as f64;
        let slow = at as f64;
        writeln!(text, "{code},18,{average},80,{average},33,{slow},0,0,10,5,1,6,100")
            .expect("written");
        sum += average * (slow + 16.0);
        lines += slow + 16.0;
    }
    let draft = one("202205_fixed_oa_performance_r01.csv", &text);
    assert_eq!(draft.release.series, "ofcom_speeds_oa");
    let (average, state) = at(&draft, "download_average", "W01000003");
    same(average, sum / lines);
    assert_eq!(state, State::Estimated);
    same(at(&draft, "lines", "W01000003").0, lines);
    assert_eq!(at(&draft, "lines_30", "W01000003").1, State::Published);
    same(at(&draft, "data_usage_average", "W01000003").0, 100.0);
    let plain = members.len() as f64;
    let of_band: f64 = (0..members.len()).map(|at| 20.0 + at as f64).sum::<f64>() / plain;
    same(at(&draft, "download_average_10_30", "W01000003").0, of_band);
    assert!(!has(&draft, Level::Lsoa, "download_median"));
    assert!(!has(&draft, Level::Lsoa, "download_maximum"));
    assert!(has(&draft, Level::Oa, "download_median"));
    assert!(!has(&draft, Level::Country, "lines"), "most of Wales is missing");
    assert!(has_note(&draft, "import-note-ofcom-small-speeds"));
    assert!(has_note(&draft, "import-note-ofcom-averages"));
    assert_eq!(draft.report.ignored, ["Average download speed (Mbit/s) for SFBB lines"]);
    assert!(draft.report.measures.contains(&"lines_10_30".to_owned()));
    assert!(draft.report.measures.contains(&"download_median".to_owned()));
}

#[test]
fn averages_of_maxima_by_band_stay_where_they_are() {
    let bands = [
        "<10Mbit/s",
        "10<30Mbit/s",
        "30<100Mbit/s",
        "100<300Mbit/s",
        "300<900Mbit/s",
        ">=900Mbit/s",
    ];
    let names = |of: &str| {
        bands.map(|band| format!("Average max {of} speed (Mbit/s) for lines {band}")).join(",")
    };
    let text = format!(
        "laua,laua_name,{},{}\nW06000015,Cardiff,5,20,60,150,500,910,0.5,2,9,20,50,\nS12000033,Aberdeen,1,1,1,1,1,1,1,1,1,1,1,1\n",
        names("download"),
        names("upload")
    );
    let draft = one("202407_fixed_performance_laua_r01.csv", &text);
    assert_eq!(draft.release.id(), "ofcom_speeds_authority@2024-07");
    same(at(&draft, "download_average_max_900", "W06000015").0, 910.0);
    assert_eq!(at(&draft, "upload_average_max_900", "W06000015").1, State::Unavailable);
    assert_eq!(draft.report.levels, [Level::Authority]);
    assert!(has_note(&draft, "import-note-ofcom-no-lines"));
    assert!(!has_note(&draft, "import-note-ofcom-small-speeds"));
    assert_eq!(draft.report.measures.len(), 11);
    let found = refusals("202407_fixed_performance_laua_r01.csv", &text.replace(",910,", ",-910,"));
    assert!(found[0].contains("-910 is below 0"), "{found:?}");
}
