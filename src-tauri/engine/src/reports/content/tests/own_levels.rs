//! Reports on areas made of areas.

use super::{fault, options, structure, texts};
use crate::{
    Engine,
    catalogue::ReleaseInfo,
    geography::{Level, OwnArea, OwnLevel},
    reports::{content::document, reporter::Reporter, request::ReportSubject},
    store::{Additions, StoredRelease},
    text::{Bilingual, Language},
};

fn level(id: &str, made_of: Level, members: Vec<Option<u32>>) -> StoredRelease {
    let area = |number: u32| OwnArea {
        code: format!("{id}-{number}"),
        name: Bilingual::new(format!("Patch {number}"), format!("Darn {number}")),
    };
    let own = OwnLevel {
        id: id.to_owned(),
        name: Bilingual::new("School catchment", "Dalgylch ysgol"),
        made_of,
        areas: (0..3).map(area).collect(),
        members,
    };
    StoredRelease {
        number: 1,
        imported: "2026-02-01T12:00:00Z".to_owned(),
        info: ReleaseInfo {
            series: format!("own_{id}"),
            title: Bilingual::new("Catchments", "Dalgylchoedd"),
            publisher: Bilingual::new("A council", "Cyngor"),
            release: "2026".to_owned(),
            vintage: "2026".to_owned(),
            licence: "Its own".to_owned(),
            licence_url: String::new(),
            attributions: vec!["Contains catchments of a council".to_owned()],
            url: String::new(),
            file: "catchments.csv".to_owned(),
            bytes: 1,
            sha256: String::new(),
            rules: Vec::new(),
        },
        columns: Vec::new(),
        measures: Vec::new(),
        postcodes: None,
        points: Vec::new(),
        level: Some(own),
        series: Vec::new(),
    }
}

#[test]
fn areas_made_of_areas() {
    let whole = (0..1_917).map(|lsoa| (lsoa < 1_000).then_some(lsoa % 3)).collect();
    let cut = (0..10_275).map(|oa| Some(oa % 3)).collect();
    let releases = vec![level("catchments", Level::Lsoa, whole), level("parts", Level::Oa, cut)];
    let engine = Engine::open_with(Additions { releases }).expect("the pack");
    let own = engine.areas.level("catchments").expect("the level");
    let reporter = Reporter::new(&engine, options()).expect("a reporter");
    let area = |code: &str| ReportSubject::Area { code: code.to_owned() };
    let selection = ReportSubject::Selection {
        level: own,
        codes: vec!["catchments-0".to_owned(), "catchments-2".to_owned()],
        name: Bilingual::new("", ""),
    };
    for subject in [area("catchments-1"), area("parts-1"), selection] {
        let facts = reporter.facts(&subject).unwrap_or_else(|error| panic!("{subject:?}: {error}"));
        let documents = Language::ALL.map(|language| {
            document(&reporter, &facts, language).unwrap_or_else(|error| panic!("{error}"))
        });
        for (document, language) in documents.iter().zip(Language::ALL) {
            let texts = texts(document);
            for text in &texts {
                assert_eq!(fault(text), None, "{subject:?}: {text}");
            }
            let kind = engine.areas.own(facts.level).expect("a level").name().get(language);
            assert!(texts.iter().any(|text| text.contains(kind)), "{subject:?} is no {kind}");
            let attribution = "Contains catchments of a council";
            assert!(texts.iter().any(|text| text.contains(attribution)), "{subject:?}");
        }
        assert_eq!(structure(&documents[0]), structure(&documents[1]));
    }
}
