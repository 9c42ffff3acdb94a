//! Tables by postcode.

use cyswllt_engine::sources::import::draft::PostcodeTable;

use crate::{has_note, import, one, refusals, same, zip};

fn figure(table: &PostcodeTable, postcode: &str, name: &str) -> f32 {
    let row =
        table.postcodes.binary_search_by(|one| one.as_str().cmp(postcode)).expect("a postcode");
    let (_, column) = table.columns.iter().find(|(column, _)| column == name).expect("a column");
    column[row]
}

#[test]
fn a_zip_with_a_file_an_area_of_postcodes() {
    let header = "postcode,postcode_space,postcode area,SFBB availability (% premises),Gigabit availability (% premises),% of premises unable to receive decent broadband from fixed or FWA\n";
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("202601_fixed_pc_coverage_r01.zip");
    let cf = format!("{header}CF101EP,CF10 1EP,CF,100,98.5,0\nCF10 9ZZ,CF109ZZ,CF,50,50,0\n");
    let sa = format!("\u{feff}{header}sa11aa,\"SA1  1AF\",SA,99,,1\n");
    let bs = format!("{header}BS15TR,BS1 5TR,BS,100,100,0\n");
    let residential = format!("{header}CF101EP,CF10 1EP,CF,90,80,0\n");
    zip(
        &path,
        &[
            ("postcode_files/202601_fixed_pc_coverage_r01_SA.csv", &sa),
            ("postcode_files/202601_fixed_pc_coverage_r01_CF.csv", &cf),
            ("postcode_files/202601_fixed_pc_coverage_r01_BS.csv", &bs),
            ("postcode_res_files/202601_fixed_pc_coverage_res_r01_CF.csv", &residential),
        ],
    );
    let drafts = import(&path).expect("read");
    let ids: Vec<String> = drafts.iter().map(|draft| draft.release.id()).collect();
    assert_eq!(ids, ["ofcom_fixed_postcode@2026-01", "ofcom_fixed_postcode_residential@2026-01"]);
    let all = &drafts[0];
    assert!(all.report.is_acceptable(), "{:?}", all.report.refusals);
    assert_eq!(all.release.file, "202601_fixed_pc_coverage_r01.zip");
    assert_eq!((all.report.rows, all.report.matched, all.report.elsewhere), (4, 2, 2));
    assert!(all.columns.is_empty(), "no area has a mean of percentages");
    let table = all.postcodes.as_ref().expect("a table");
    assert_eq!(table.postcodes, ["CF10 1EP", "SA1 1AF"]);
    same(f64::from(figure(table, "CF10 1EP", "gigabit_percent")), 98.5);
    assert!(figure(table, "SA1 1AF", "gigabit_percent").is_nan());
    same(f64::from(figure(table, "SA1 1AF", "below_uso_percent")), 1.0);
    assert!(
        has_note(all, "import-note-ofcom-postcodes") && has_note(all, "import-note-ofcom-decent")
    );
    let residential = drafts[1].postcodes.as_ref().expect("a table");
    same(f64::from(figure(residential, "CF10 1EP", "superfast_percent")), 90.0);
}

#[test]
fn names_of_2018_and_speeds() {
    let old = "postcode,pcds,pca,SFBB availability (% premises),FTTP availability (% premises),% of premises unable meet USO,doterm\nCF101EP,CF10 1EP,CF,100,12,0,\n";
    let draft = one("201809_fixed_pc_coverage_r01.csv", old);
    let table = draft.postcodes.as_ref().expect("a table");
    same(f64::from(figure(table, "CF10 1EP", "full_fibre_percent")), 12.0);
    same(f64::from(figure(table, "CF10 1EP", "below_uso_percent")), 0.0);
    assert_eq!(draft.report.ignored, ["postcode", "pca", "doterm"]);
    let speeds = "postcode,postcode_space,Median download speed (Mbit/s),Number of connections 10<30 Mbit/s (number of lines)\nCF101EP,CF10 1EP,35.2,4\nCF101EQ,CF10 1EQ,N/A,*\n";
    let draft = one("202105_fixed_pc_performance_r01_CF.csv", speeds);
    assert_eq!(draft.release.series, "ofcom_speeds_postcode");
    assert!(has_note(&draft, "import-note-ofcom-small-speeds"));
    let table = draft.postcodes.as_ref().expect("a table");
    same(f64::from(figure(table, "CF10 1EP", "download_median")), f64::from(35.2_f32));
}

#[test]
fn what_refuses_a_file() {
    let with = |rows: &str| {
        let header = "postcode,SFBB availability (% premises)";
        refusals("202601_fixed_pc_coverage_r01.csv", &format!("{header}\n{rows}"))
    };
    for (rows, expected) in [
        ("CF10 1EP,1\nCF101EP,2\n", "line 3: CF10 1EP stands here a second time (first in line 2)"),
        ("CF10 1E,1\n", "“CF10 1E” is neither"),
        ("W06000015,1\n", "“W06000015” is neither"),
        ("CF10 1EP,101\n", "101 is not a percentage"),
        ("CF10 1EP,x1\n", "“x1” is not a number"),
        ("BS1 5TR,1\n", "no row is about an area in Wales"),
    ] {
        let found = with(rows);
        assert_eq!(found.len(), 1, "{rows}: {found:?}");
        assert!(found[0].contains(expected), "{rows}: {found:?}");
    }
}
