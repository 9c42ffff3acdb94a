use super::claims;
use crate::{
    geography::Level,
    sources::import::testing::{engine, one, read, refusals},
};

#[test]
fn areas_that_are_not_in_use_become_a_level() {
    let text = "LSOA21CD,LSOA21NM,SENC26CD,SENC26NM,SENC26NMW\nW01000003,a,W09000060,Bangor Conwy Môn,Bangor Conwy Môn\n\
        W01000004,b,W09000060,Bangor Conwy Môn,Bangor Conwy Môn\nW01000005,c,W09000061,Clwyd,Clwyd\nE01000001,d,W09000061,x,x\n";
    let draft = one(claims, &[("lookup.csv", text)]);
    assert_eq!(refusals(&draft), [""; 0]);
    let level = draft.level.expect("a level");
    assert_eq!((level.id.as_str(), level.made_of), ("senc26", Level::Lsoa));
    assert_eq!(level.name.cy, "Etholaeth y Senedd 2026");
    assert_eq!(level.areas.len(), 2);
    let at = engine().areas.table(Level::Lsoa).position("W01000005").unwrap() as usize;
    assert_eq!(level.members[at], Some(1));
    assert_eq!(level.members.iter().flatten().count(), 3);
    assert_eq!((draft.report.rows, draft.report.elsewhere), (4, 1));
}

#[test]
fn one_area_in_two_places_is_refused() {
    let text = "LSOA21CD,LHB23CD\nW01000003,W11000023\nW01000003,W11000024\n";
    let draft = one(claims, &[("lookup.csv", text)]);
    assert_eq!(refusals(&draft)[0], "error-import-duplicate");
    let text = "LSOA21CD,LHB23CD\nX01000003,W11000023\nW01000003,W11000024\nW01000004,W11000023\n";
    assert_eq!(refusals(&one(claims, &[("lookup.csv", text)])), ["error-import-code"]);
}

#[test]
fn areas_in_use_are_only_checked() {
    let text = "LSOA21CD,MSOA21CD\nW01000003,W02000001\nW01000018,W02000001\nW01000005,W02000003\n";
    let draft = one(claims, &[("lookup.csv", text)]);
    assert!(
        draft.level.is_none()
            || draft.report.notes.iter().any(|note| note.id == "import-note-lookup-differs")
    );
    let text =
        "pcds,oslaua,oseast1m,osnrth1m\nCF10 1EP,W06000015,318284,176230\nAB1 0AA,S12000033,1,1\n";
    let draft = one(claims, &[("onspd.csv", text)]);
    assert_eq!(refusals(&draft), ["error-import-postcodes-kept"]);
    assert_eq!((draft.report.matched, draft.report.elsewhere), (1, 1));
    let twice = text.replace("AB1 0AA,S12000033", "CF101EP,W06000015");
    assert_eq!(refusals(&one(claims, &[("onspd.csv", &twice)])), ["error-import-duplicate"]);
}

#[test]
fn other_tables_are_left_to_others() {
    for text in ["lsoa21cd,hubs\nW01000003,2\n", "LSOA21CD,RUC21CD\nW01000003,UF1\n", "a,b\n1,2\n"]
    {
        assert!(read(claims, &[("a.csv", text)]).unwrap().is_empty(), "{text}");
    }
}
