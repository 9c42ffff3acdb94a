use super::{Edition, among_most_deprived, claims, decile};
use crate::{
    geography::Level,
    sources::import::testing::{engine, one, read, refusals, value},
};

const HEADER: &str = "LSOA code,LSOA name (Eng),Local Authority name (Eng),WIMD 2025 ,Income ,Employment,Health,Education ,Access to Services,Housing,Community Safety,Physical Environment, \n";

#[test]
fn trailing_spaces_blank_rows_and_commas() {
    let text = format!(
        "{HEADER}W01000003,Amlwch Port,Isle of Anglesey,570,407,589,566,607,\"1,301\",618,582,820,\n,,,,,,,,,,,,\n,,,,,,,,,,,,\n"
    );
    let draft = one(claims, &[("a.csv", &text)]);
    assert_eq!(refusals(&draft), [""; 0]);
    assert_eq!(draft.report.rows, 1);
    assert!((value(&draft, "W01000003", "wimd_access_rank") - 1_301.0).abs() < 1e-9);
    assert!((value(&draft, "W01000003", "wimd_decile") - 3.0).abs() < 1e-9);
    assert_eq!(draft.release.id(), "wimd_2025@2025");
    assert!(value(&draft, "W06000001", "wimd_most_10").is_nan(), "one LSOA is not its authority");
}

#[test]
fn ranks_that_cannot_be() {
    let row = |code: &str, rank: &str| format!("{code},a,b,{rank},1,1,1,1,1,1,1,1,\n");
    let refused = |rows: &str| {
        let draft = one(claims, &[("a.csv", &format!("{HEADER}{rows}"))]);
        refusals(&draft).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(refused(&row("W01000003", "1918")), ["error-import-rank"]);
    assert_eq!(refused(&row("W01000003", "0")), ["error-import-rank"]);
    assert_eq!(refused(&row("W01000003", "-1")), ["error-import-negative"]);
    assert_eq!(refused(&row("W01000003", "first")), ["error-import-number"]);
    let twice = [row("W01000003", "1"), row("W01000004", "1")].concat();
    assert_eq!(refused(&twice), ["error-import-rank-twice"]);
    let again = [row("W01000003", "1"), row("W01000003", "2")].concat();
    assert_eq!(refused(&again), ["error-import-duplicate"]);
    assert_eq!(refused(&row("Amlwch", "1")), ["error-import-code", "error-import-no-match"]);
}

#[test]
fn ranks_of_merged_areas_are_not_averaged() {
    let header =
        "lsoa11_code,WIMD 2019 rank,Income rank,Employment rank,Health rank,Education rank\n";
    let text = format!(
        "{header}W01000001,885,1,1,1,1\nW01000002,1324,2,2,2,2\nW01000917,7,3,3,3,3\nW01000003,9,4,4,4,4\n"
    );
    let draft = one(claims, &[("a.csv", &text)]);
    assert_eq!(refusals(&draft), [""; 0]);
    assert_eq!(draft.release.id(), "wimd_2019@2019");
    assert!(value(&draft, "W01002008", "wimd_2019_rank").is_nan(), "merged, and no scores");
    assert!((value(&draft, "W01001988", "wimd_2019_rank") - 7.0).abs() < 1e-9, "a part");
    assert!((value(&draft, "W01000003", "wimd_2019_rank") - 9.0).abs() < 1e-9);
    assert!(draft.report.notes.iter().any(|note| note.id == "import-note-wimd-no-rank"));
    assert!(
        draft
            .columns
            .iter()
            .all(|column| column.level != Level::Msoa && column.level != Level::Ward)
    );
}

#[test]
fn the_two_years_share_no_column() {
    let text = format!("{HEADER}W01000003,a,b,1,1,1,1,1,1,1,1,1,\n");
    let of_2025 = one(claims, &[("a.csv", &text)]);
    let of_2019 = one(claims, &[("a.csv", &text.replace("2025", "2019"))]);
    for column in &of_2019.columns {
        assert!(of_2025.columns.iter().all(|other| other.name != column.name), "{}", column.name);
    }
    for id in &of_2019.report.measures {
        assert!(!engine().catalogue.measure(id).unwrap().series);
    }
    assert!(
        read(claims, &[("a.csv", "lsoa code,health,income\nW01000003,1,2\n")]).unwrap().is_empty()
    );
}

#[test]
fn deciles_and_shares_agree() {
    let cuts: Vec<u32> = (1..=10)
        .map(|wanted| (1..=1_917).filter(|&rank| decile(rank, 1_917) <= wanted).count() as u32)
        .collect();
    assert_eq!(cuts, [191, 383, 575, 766, 958, 1_150, 1_341, 1_533, 1_725, 1_917]);
    for edition in [Edition::Of2019, Edition::Of2025] {
        let areas = edition.areas();
        for rank in 1..=areas {
            assert_eq!(among_most_deprived(rank, areas, 10), decile(rank, areas) <= 1);
            assert_eq!(among_most_deprived(rank, areas, 20), decile(rank, areas) <= 2);
            assert_eq!(among_most_deprived(rank, areas, 50), decile(rank, areas) <= 5);
        }
    }
}
