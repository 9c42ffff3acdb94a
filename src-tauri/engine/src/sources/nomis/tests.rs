use proptest::prelude::*;

use super::claims;
use crate::{
    catalogue::State,
    geography::Level,
    sources::import::testing::{one, read, refusals, value},
};

const BULK: &str = "\"date\",\"geography\",\"geography code\",\"Tenure of household: Total: All households; measures: Value\",\"Tenure of household:Social rented; measures: Value\"\n";

fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
}

#[test]
fn bulk_files_with_rows_of_other_nations() {
    let text = format!(
        "\u{feff}{BULK}2021,City 001A,E01000001,1000,200\r\n2021,Isle of Anglesey 001A,W01000003,1141,200\r\n"
    );
    let draft = one(claims, &[("a.csv", &text)]);
    assert_eq!(refusals(&draft), [""; 0]);
    assert_eq!((draft.report.rows, draft.report.elsewhere, draft.report.matched), (2, 1, 1));
    near(value(&draft, "W01000003", "social_rented"), 200.0);
    // One LSOA says nothing about its authority.
    assert!(value(&draft, "W06000001", "social_rented").is_nan());
    assert_eq!(draft.release.series, "census_tenure");
    assert_eq!(draft.release.vintage, "2021-03-21");
    assert_eq!(draft.report.measures, ["households", "social_housing"]);
    assert_eq!(draft.report.levels, [Level::Lsoa]);
}

#[test]
fn the_wizards_export_with_its_preamble_and_notes() {
    let text = "\"RM121 - Sex by age\"\n\"ONS Crown Copyright Reserved\"\n\"Date       :\",\"2021\"\n\n\
        \"2021 super output area - lower layer\",\"Total\",\"Aged 65 years\",\"Aged 66 to 69 years\",\"Aged 70 years and over\"\n\n\
        \"W01000003 : Isle of Anglesey 001A\",2446,27,138,377\n\n\"In order to protect against disclosure, figures are swapped.\"\n";
    let draft = one(claims, &[("nomis.csv", text)]);
    near(value(&draft, "W01000003", "aged_65_plus"), 542.0);
    near(value(&draft, "W01000003", "residents_by_age"), 2_446.0);
    let other_year = text.replace("\"2021\"\n", "\"2023\"\n");
    assert!(read(claims, &[("nomis.csv", &other_year)]).unwrap().is_empty(), "not the census");
}

#[test]
fn shares_that_an_import_gives_counts_for() {
    let text = "date,geography,geography code,Economic activity status: Total: All usual residents aged 16 years and over,\
        Economic activity status: Economically active (excluding full-time students): Unemployed,\
        Economic activity status: Economically active and a full-time student:Unemployed,\
        Economic activity status: Economically inactive,Economic activity status: Economically inactive: Retired\n\
        2021,a,W01000003,1000,30,10,400,300\n";
    let draft = one(claims, &[("ts066.csv", text)]);
    near(value(&draft, "W01000003", "unemployed_percent"), 4.0);
    near(value(&draft, "W01000003", "inactive_percent"), 40.0);
    near(value(&draft, "W01000003", "residents_16_plus"), 1_000.0);
    let column = draft
        .columns
        .iter()
        .find(|one| one.name == "unemployed_percent" && one.level == Level::Lsoa);
    assert!(column.unwrap().states.is_none(), "published");
    assert_eq!(draft.report.measures, ["unemployed", "inactive"]);
}

#[test]
fn welsh_speakers() {
    let text = "date,geography,geography code,Welsh language skills: Total: All usual residents aged 3 years and over,\
        Welsh language skills: Can speak Welsh\n2021,Anglesey,W06000001,66000,37000\n2021,Cardiff,W06000015,350000,43000\n";
    let draft = one(claims, &[("census2021-ts032-ltla.csv", text)]);
    assert_eq!(draft.report.measures, ["welsh_speakers"]);
    near(value(&draft, "W06000001", "welsh_speakers"), 37_000.0);
}

#[test]
fn the_services_csv_and_json() {
    let text = "DATE_NAME,GEOGRAPHY_CODE,C2021_TENURE_9_NAME,MEASURES,OBS_VALUE,RECORD_COUNT\n\
        2021,W01000003,Total: All households,20100,1141,4\n2021,W01000003,Social rented,20100,184,4\n\
        2021,W01000003,Social rented,20301,16.1,4\n2021,E01000001,Social rented,20100,5,4\n";
    let csv = one(claims, &[("page.csv", text)]);
    near(value(&csv, "W01000003", "social_rented"), 184.0);
    assert_eq!(csv.report.elsewhere, 1);
    let obs = |code: &str, label: &str, value: &str| {
        format!(
            "{{\"geography\":{{\"geogcode\":\"{code}\"}},\"c2021_tenure_9\":{{\"value\":0,\"description\":\"{label}\"}},\"measures\":{{\"value\":20100}},\"obs_value\":{{\"value\":{value}}}}}"
        )
    };
    let json = format!(
        "{{\"header\":{{}},\"obs\":[{},{}]}}",
        obs("W01000003", "Total: All households", "1141"),
        obs("W01000003", "Social rented", "\"184\"")
    );
    let json = one(claims, &[("page.json", &json)]);
    near(value(&json, "W01000003", "social_rented"), 184.0);
    near(value(&json, "W01000003", "households"), 1_141.0);
    // Pages of one answer are read together.
    let header = "GEOGRAPHY_CODE,C2021_TENURE_9_NAME,OBS_VALUE\n";
    let page =
        |code: &str| format!("{header}{code},Total: All households,10\n{code},Social rented,4\n");
    let pages = [page("W01000003"), page("W01000004")];
    let draft = one(claims, &[("1.csv", &pages[0]), ("2.csv", &pages[1])]);
    near(value(&draft, "W01000004", "social_rented"), 4.0);
    assert_eq!(draft.report.matched, 2);
}

#[test]
fn what_refuses_a_file() {
    let refused = |rows: &str| {
        let draft = one(claims, &[("a.csv", &format!("{BULK}{rows}"))]);
        refusals(&draft).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let duplicate = "2021,a,W01000003,10,4\n2021,a,W01000003,10,4\n";
    assert_eq!(refused(duplicate), ["error-import-duplicate"]);
    assert_eq!(refused("2021,a,W0100003,10,4\n"), ["error-import-code", "error-import-no-match"]);
    assert_eq!(refused("2021,a,W01000003,10,-4\n"), ["error-import-negative"]);
    assert_eq!(refused("2021,a,W01000003,10,11\n"), ["error-import-part"]);
    assert_eq!(refused("2021,a,W01000003,10,many\n"), ["error-import-number"]);
    assert_eq!(refused("2021,a,W01000003,10,2.5\n"), ["error-import-number"]);
    assert_eq!(refused("2021,a,E01000001,10,4\n"), ["error-import-no-match"]);
    let percent = "areacd,number_of_cars_5a-000\nW06000001,101\n";
    assert_eq!(refusals(&one(claims, &[("p.csv", percent)])), ["error-import-percent"]);
    // The same area in two files, with other figures.
    let two = [format!("{BULK}2021,a,W01000003,10,4\n"), format!("{BULK}2021,a,W01000003,10,5\n")];
    let draft = one(claims, &[("1.csv", &two[0]), ("2.csv", &two[1])]);
    assert_eq!(refusals(&draft), ["error-import-duplicate"]);
    let draft = one(claims, &[("1.csv", &two[0]), ("2.csv", &two[0])]);
    assert_eq!(refusals(&draft), [""; 0], "the same figures");
}

#[test]
fn gaps_are_states_and_not_zero() {
    let draft =
        one(claims, &[("a.csv", &format!("{BULK}2021,a,W01000003,10,c\n2021,b,W01000004,10,\n"))]);
    assert_eq!(refusals(&draft), [""; 0]);
    assert!(value(&draft, "W01000003", "social_rented").is_nan());
    let column = draft.columns.iter().find(|one| one.name == "social_rented").unwrap();
    let states = column.states.as_ref().unwrap();
    assert!(states.contains(&State::Suppressed) && states.contains(&State::Unavailable));
}

#[test]
fn tables_of_others_are_left_to_others() {
    for text in [
        "lsoa21cd,Total,apples\nW01000003,10,4\n",
        "name,Social rented\nBangor,4\n",
        "",
        "{\"obs\":[]}",
        "{\"type\":\"FeatureCollection\"}",
    ] {
        for name in ["a.csv", "a.json"] {
            assert!(read(claims, &[(name, text)]).unwrap().is_empty(), "{text}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_text_is_a_panic(text in "(\\PC|\n|,|\"){0,200}") {
        let _ = read(claims, &[("a.csv", &text)]);
        let _ = read(claims, &[("a.csv", &format!("{BULK}{text}"))]);
        let _ = read(claims, &[("a.json", &format!("{{\"obs\":[{text}],\"obs_value\":1}}"))]);
    }

    #[test]
    fn whatever_is_accepted_has_parts_within_their_wholes(
        rows in prop::collection::vec((0..200_u32, 0..200_u32), 1..30),
    ) {
        let codes = |at: usize| format!("W0100{:04}", at + 3);
        let rows: Vec<String> = rows
            .iter()
            .enumerate()
            .map(|(at, (whole, part))| format!("2021,a,{},{whole},{part}\n", codes(at)))
            .collect();
        let draft = one(claims, &[("a.csv", &format!("{BULK}{}", rows.concat()))]);
        if draft.report.is_acceptable() {
            for at in 0..rows.len() {
                let (part, whole) = (value(&draft, "W01000003", "social_rented"), value(&draft, "W01000003", "households"));
                prop_assert!(part <= whole, "{at}");
            }
        } else {
            prop_assert!(refusals(&draft).iter().all(|id| *id == "error-import-part" || *id == "error-import-no-match"));
        }
    }
}
