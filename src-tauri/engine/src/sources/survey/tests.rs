use super::{claims, filled, layout::year};
use crate::sources::import::testing::{engine, one, read, refusals, value};

#[test]
fn a_table_of_statswales() {
    let text = "RowKey,Data_DEC,Year_Code_INT,Year_ItemName_ENG_STR,Area_Code_STR,Area_ItemName_ENG_STR,Area_AltCode1_STR,Response_Code_STR,Response_ItemName_ENG_STR,Measure_ItemName_ENG_STR\n\
        1,91.2,202223,2022-23,512,Isle of Anglesey,W06000001,1,Uses the internet,Percentage\n\
        2,8.8,202223,2022-23,512,Isle of Anglesey,W06000001,2,Does not use the internet,Percentage\n\
        3,93.4,202122,2021-22,552,Cardiff,W06000015,1,Uses the internet,Percentage\n\
        4,94.1,202223,2022-23,552,Cardiff,W06000015,1,Uses the internet,Percentage\n\
        5,540,202223,2022-23,552,Cardiff,W06000015,1,Uses the internet,Sample size\n\
        6,92,202223,2022-23,596,Wales,W92000004,1,Uses the internet,Percentage\n";
    let draft = one(claims, &[("hlth.csv", text)]);
    assert_eq!(refusals(&draft), [""; 0]);
    assert_eq!(draft.report.measures, ["internet_use"]);
    assert_eq!(draft.release.vintage, "2023");
    assert!((value(&draft, "W06000001", "internet_use_percent") - 91.2).abs() < 1e-9);
    assert!((value(&draft, "W06000015", "internet_use_percent") - 94.1).abs() < 1e-9);
    assert!((value(&draft, "W92000004", "internet_use_percent") - 92.0).abs() < 1e-9);
    assert!(value(&draft, "W06000002", "internet_use_percent").is_nan(), "not asked is not 0");
    assert_eq!(draft.series.len(), 4);
}

#[test]
fn welsh_names_and_an_answer_in_the_header() {
    let text = "Ardal,Blwyddyn,Yn defnyddio’r rhyngrwyd (canran)\nCaerdydd,2023,94\nSir Gaerfyrddin,2023,*\nPen-y-bont ar Ogwr,2023,90.5%\nCymru,2023,92\n";
    let text = format!("Arolwg Cenedlaethol Cymru: defnydd o’r rhyngrwyd\n{text}");
    let draft = one(claims, &[("arolwg.csv", &text)]);
    assert_eq!(refusals(&draft), [""; 0]);
    assert!((value(&draft, "W06000013", "internet_use_percent") - 90.5).abs() < 1e-9);
    let column = draft.columns.iter().find(|one| one.values.len() == 22).unwrap();
    assert!(column.states.as_ref().unwrap().contains(&crate::catalogue::State::Suppressed));
}

#[test]
fn digital_skills_of_everybody() {
    let text = "Area,Age,Digital skills,Data values\nCardiff,All ages,All five skills,78\nCardiff,75 and over,All five skills,40\nCardiff,All ages,No skills,5\nSwansea,All ages,All five skills,71\n";
    let draft = one(claims, &[("skills.csv", text)]);
    assert_eq!(refusals(&draft), [""; 0]);
    assert_eq!(draft.report.measures, ["digital_skills"]);
    assert!((value(&draft, "W06000015", "digital_skills_percent") - 78.0).abs() < 1e-9);
    assert!(draft.report.notes.iter().any(|note| note.id == "import-note-survey-others"));
}

#[test]
fn what_refuses_a_table() {
    let header = "Area,Internet use,Value\n";
    let refused = |rows: &str| {
        let draft = one(claims, &[("a.csv", &format!("{header}{rows}"))]);
        refusals(&draft).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(refused("Cardiff,Yes,101\n"), ["error-import-percent"]);
    assert_eq!(refused("Cardiff,Yes,most\n"), ["error-import-number"]);
    assert_eq!(refused("Cardiff,Yes,90\nCaerdydd,Yes,90\n"), ["error-import-duplicate"]);
    assert_eq!(refused("Cardiff,Sometimes,90\nCardiff,Never,10\n"), ["error-import-survey-answer"]);
    assert_eq!(
        refused("Bristol,Yes,90\n").last().map(String::as_str),
        Some("error-import-no-match")
    );
    assert!(read(claims, &[("a.csv", "Area,Apples,Value\nCardiff,Yes,90\n")]).unwrap().is_empty());
}

#[test]
fn years_and_measures() {
    assert_eq!(year("2021-22"), "2022");
    assert_eq!(year("202223"), "2023");
    assert_eq!(year("April 2022 to March 2023"), "2023");
    assert_eq!(year("2019"), "2019");
    for id in filled() {
        assert!(engine().catalogue.measure(id).is_ok(), "{id}");
    }
}
