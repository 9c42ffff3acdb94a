//! The files that Ofcom published, as far as they are at hand.

use cyswllt_engine::{geography::Level, sources::import::Draft};

use crate::{at, column, has, has_note, import, one, same, shared};

fn published(file: &str) -> Option<Draft> {
    let path = shared()?.join("ofcom").join(file);
    let mut drafts = import(&path).expect("read");
    assert_eq!(drafts.len(), 1, "{file}");
    let draft = drafts.remove(0);
    assert!(draft.report.is_acceptable(), "{:?}", draft.report.refusals);
    assert_eq!(draft.release.vintage, "2025-07");
    Some(draft)
}

#[test]
fn coverage_of_authorities() {
    let Some(draft) = published("202507_fixed_laua_coverage_r01.wales.csv") else { return };
    assert_eq!(draft.report.matched, 22);
    assert_eq!(draft.report.ignored, ["laua_name"]);
    assert_eq!(draft.report.levels, [Level::Country, Level::Authority]);
    assert_eq!(draft.report.measures.len(), 19);
    same(column(&draft, Level::Country, "premises").values[0], 1_569_380.0);
    same(column(&draft, Level::Country, "gigabit_premises").values[0], 1_242_114.0);
    same(at(&draft, "full_fibre_premises", "W06000019").0, 24_515.0);
    for total in &draft.report.totals {
        if total.column != "All Matched Premises" {
            same(total.found, total.expected.unwrap_or_else(|| panic!("{}", total.column)));
            assert_eq!(total.source, "ofcom_2025_07");
        }
    }
    assert!(!has_note(&draft, "import-note-ofcom-percentages"), "{:?}", draft.report.notes);
    assert!(!has_note(&draft, "import-note-ofcom-bands"));
}

#[test]
fn take_up_of_authorities() {
    let Some(draft) = published("202507_full_fibre_take-up_laua_r01.wales.csv") else { return };
    assert_eq!(draft.report.matched, 22);
    assert_eq!(draft.report.measures, ["full_fibre_takeup", "full_fibre_takeup_all"]);
    same(at(&draft, "full_fibre_takeup_percent", "W06000018").0, 56.0);
    assert!(!has(&draft, Level::Country, "full_fibre_takeup_percent"), "no weights in the file");
}

#[test]
fn totals_of_wales() {
    let Some(draft) = published("202507_fixed_coverage_UK_and_nations_r01.wales_all.csv") else {
        return;
    };
    assert_eq!(draft.report.totals.len(), 8);
    for total in &draft.report.totals {
        same(total.found, total.expected.unwrap_or_else(|| panic!("{}", total.column)));
    }
    assert_eq!(draft.report.levels, [Level::Country]);
}

#[test]
fn totals_of_nations_by_kind_of_premises() {
    let header = "Location,Premise type,Rurality,Speed,% Premises,Premises,Date\n";
    let text = format!(
        "{header}Wales,Residential,Total,Premise Base,100,90,Jan-26\nWales,Residential,Rural,Premise Base,9,9,Jan-26\nEngland,All,Total,Premise Base,100,5,Jan-26\nWales,Residential,Total,Full Fibre,100,80,Jan-26\n"
    );
    let draft = one("totals.csv", &text);
    assert_eq!(draft.release.id(), "ofcom_fixed_wales_residential@2026-01");
    same(column(&draft, Level::Country, "res_full_fibre_premises").values[0], 80.0);
    assert_eq!((draft.report.rows, draft.report.elsewhere), (4, 1));
}

/// Every published header with figures below it: 100 in the column of all premises, 1 everywhere else.
#[test]
fn headers_of_all_years_are_read() {
    let headers = include_str!("../fixtures/ofcom/headers.txt");
    for line in headers.lines().filter(|line| !line.starts_with('#')) {
        let (file, header) = line.split_once('\t').expect("a name and a header");
        let cells: Vec<&str> = header
            .split(',')
            .map(|name| match name {
                "laua" => "W06000015",
                "laua_name" => "Caerdydd",
                "All Premises" => "100",
                "All Matched Premises" => "6",
                _ => "1",
            })
            .collect();
        let draft = one(&format!("{file}.csv"), &format!("{header}\n{}\n", cells.join(",")));
        assert!(!has_note(&draft, "import-note-ofcom-percentages"), "{file}");
        assert!(!has_note(&draft, "import-note-ofcom-bands"), "{file}");
        let year = &file[..4];
        assert!(draft.release.vintage.starts_with(year));
        let measures = &draft.report.measures;
        let expected = match file {
            _ if file.contains("take-up") => 2,
            // With 4G on land from one operator or more, which ships as well.
            _ if file.contains("mobile") => 24 + 1,
            // Without 100 Mbit/s and gigabit, with fast fixed wireless.
            _ if year == "2019" => 19 - 2 + 1,
            _ => 19,
        };
        assert_eq!(measures.len(), expected, "{file}: {measures:?}");
    }
}

#[test]
fn mobile_coverage_of_authorities_and_wales() {
    let text = "laua,laua_name,prem_count,pixel_count,4G_prem_out_0,4G_prem_out_4,4G_geo_out_0,Voice_prem_in_4\nW06000015,Cardiff,300,10,1,90,4,\nE06000001,Hartlepool,9,9,9,9,9,9\n";
    let draft = one("202507_mobile_coverage_laua_r01.csv", text);
    same(at(&draft, "mobile_4g_outdoors_none", "W06000015").0, 1.0);
    same(at(&draft, "mobile_4g_percent", "W06000015").0, 96.0);
    assert!(!has(&draft, Level::Authority, "mobile_voice_indoors_all"), "empty is not 0");
    assert!(!has(&draft, Level::Country, "mobile_4g_percent"), "21 are missing");
    assert!(!draft.report.measures.contains(&"mobile_voice_indoors_all".to_owned()));
}
