use super::{OnsError, claims, observations, own_id, source_date};
use crate::{
    catalogue::Unit,
    sources::import::testing::{one, read as drafts, refusals, value},
};

const HEADER: &str = "areacd,areanm,geography,indicator,period,observation,measure,unit,lci_95,uci_95,status,notes\n";

fn read(rows: &str, indicator: &str) -> Result<Vec<super::Observation>, OnsError> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.csv");
    std::fs::write(&path, format!("{HEADER}{rows}")).expect("written");
    observations(&path, indicator)
}

#[test]
fn one_indicator_of_a_file_in_order() {
    let rows = "W06000001,x,y,Employment rate,2005-01-01/P1Y,70.5,Percentage,%,69,72,,\n\
                W06000001,x,y,Economically inactive,2004-01-01/P1Y,20,Percentage,%,,,,\n\
                W06000001,x,y,employment  rate,2004-01-01/P1Y,,Percentage,%,,,,\n";
    let found = read(rows, "Employment rate").expect("read");
    let periods: Vec<&str> = found.iter().map(|one| one.period.as_str()).collect();
    assert_eq!(periods, ["2004", "2005"]);
    assert_eq!((found[0].value, found[1].lower), (None, Some(69.0)));
    let error = read(rows, "Unemployment").expect_err("not there");
    assert!(error.to_string().contains("it has Economically inactive, Employment rate"), "{error}");
}

#[test]
fn periods_and_units() {
    let day = read("W06000001,x,y,4G,2026-01-01,96.2,Percentage,%,,,,\n", "4G").expect("read");
    assert_eq!(day[0].period, "2026-01-01");
    for period in ["2026", "2026-01-01/P3M", "2025-04-01/P1Y", "01/01/2026"] {
        let row = format!("W06000001,x,y,4G,{period},96.2,Percentage,%,,,,\n");
        assert!(read(&row, "4G").is_err(), "{period}");
    }
    assert!(read("W06000001,x,y,4G,2026-01-01,9,Number,people,,,,\n", "4G").is_err());
    assert!(read("W06000001,x,y,4G,2026-01-01,many,Percentage,%,,,,\n", "4G").is_err());
}

#[test]
fn an_indicator_with_its_history() {
    let rows = "K02000001,x,y,Claimant Count,2026-01-01/P1Y,3.9,Percentage,%,,,,\n\
                W92000004,x,y,Claimant Count,2026-01-01/P1Y,3.5,Percentage,%,,,,\n\
                W06000015,x,y,Claimant Count,2026-01-01/P1Y,4.1,Percentage,%,3.9,4.3,,\n\
                W06000015,x,y,Claimant Count,2025-01-01/P1Y,4.0,Percentage,%,,,,\n";
    let draft = one(claims, &[("claimants.csv", &format!("{HEADER}{rows}"))]);
    assert_eq!(refusals(&draft), [""; 0]);
    assert_eq!(draft.release.vintage, "2026");
    assert_eq!(draft.report.measures, ["claimants"]);
    assert_eq!((draft.report.rows, draft.report.elsewhere), (4, 1));
    assert!((value(&draft, "W06000015", "claimants_percent") - 4.1).abs() < 1e-9);
    assert_eq!(draft.series.len(), 3);
    assert_eq!((draft.series[1].period.as_str(), draft.series[1].upper), ("2026", Some(4.3)));
    assert!(draft.measures.is_empty());
}

#[test]
fn an_indicator_that_the_catalogue_does_not_have() {
    let rows = "W06000015,x,y,Gross disposable income,2026-01-01/P1Y,19000,Value,£,,,,\n";
    let metadata = r#"{"ess-beta-metadata":{"label":"Gross disposable household income","longDescription":"Income a head.","sourceOrg":"ONS","sourceDate":"13/05/2026","sourceURL":"https://www.ons.gov.uk/x"}}"#;
    let files =
        [("income.csv", format!("{HEADER}{rows}")), ("income.meta.json", metadata.to_owned())];
    let files = files.each_ref().map(|(name, text)| (*name, text.as_str()));
    let draft = one(claims, &files);
    let measure = &draft.measures[0];
    assert_eq!(
        (measure.id.as_str(), measure.unit),
        ("own_els_gross_disposable_income", Unit::Number)
    );
    assert_eq!(measure.label.cy, "Gross disposable household income");
    assert_eq!(draft.release.publisher.en, "ONS");
    assert!((value(&draft, "W06000015", &measure.id) - 19_000.0).abs() < 1e-9);
    // Ofcom's of a later month is not the measure of January.
    let later = format!(
        "{HEADER}W06000015,x,y,Gigabit capable broadband,2026-07-01,97.2,Percentage,%,,,,\n"
    );
    let draft = one(claims, &[("gigabit.csv", &later)]);
    assert_eq!(draft.measures[0].id, "own_els_gigabit_capable_broadband");
    let same = later.replace("2026-07", "2026-01");
    assert_eq!(one(claims, &[("gigabit.csv", &same)]).report.measures, ["gigabit_2026_01"]);
    assert_eq!(own_id("4G — coverage (%)"), "own_els_4g_coverage");
}

#[test]
fn what_refuses_a_file() {
    let refused = |rows: &str| {
        let draft = one(claims, &[("a.csv", &format!("{HEADER}{rows}"))]);
        refusals(&draft).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let row = "W06000015,x,y,4G coverage,2026-01-01,97.2,Percentage,%,,,,\n";
    assert_eq!(refused(&format!("{row}{row}")), ["error-import-duplicate"]);
    assert_eq!(refused(&row.replace("97.2", "100.2")), ["error-import-percent"]);
    assert_eq!(refused(&row.replace("97.2", "all")), ["error-import-number"]);
    assert_eq!(refused(&row.replace(",%", ",people")), ["error-import-unit"]);
    assert_eq!(
        refused(&row.replace("W06000015", "Cardiff")),
        ["error-import-code", "error-import-no-match"]
    );
    assert!(drafts(claims, &[("a.csv", "areacd,value\nW06000015,1\n")]).unwrap().is_empty());
}

#[test]
fn dates_in_the_metadata() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.meta.json");
    let read = |text: &str| {
        std::fs::write(&path, text).expect("written");
        source_date(&path)
    };
    let plain = r#"{"ess-beta-metadata":{"sourceDate":"13/05/2026"}}"#;
    assert_eq!(read(plain).expect("a date"), "2026-05-13");
    let shared = r#"{"ess-beta-metadata":{"shared":{"sourceDate":"16/04/2024"}}}"#;
    assert_eq!(read(shared).expect("a date"), "2024-04-16");
    assert!(read(r#"{"ess-beta-metadata":{}}"#).is_err());
    assert!(read("{").is_err());
}
