//! The pages of the methods name tests that exist, a test for every formula, and everything that can be asked for.

use cyswllt_engine::{
    analysis::{
        Method,
        hotspots::{Correction, HotspotClass, Statistic, Style},
        siting::SitingObjective,
    },
    catalogue::{Aggregation, Missing, Normalisation, State},
};
use serde::Serialize;

use super::page::{Page, Piece, ids, repository};

/// The test that a code names: its file from `src-tauri`, and its name.
fn test_of(code: &str) -> Option<(&str, &str)> {
    code.split_once(".rs::")
}

#[test]
fn every_test_that_is_named_exists() {
    let mut named = 0;
    for id in ids(&["methods"]) {
        let page = Page::open("en", &id);
        for code in page.codes() {
            let Some((file, name)) = test_of(&code) else { continue };
            let path = repository().join("src-tauri").join(format!("{file}.rs"));
            let source = std::fs::read_to_string(&path)
                .unwrap_or_else(|error| panic!("{}: {code}: {error}", page.path));
            let at = source.find(&format!("fn {name}("));
            let at = at.unwrap_or_else(|| panic!("{}: {code} is not there", page.path));
            assert!(source[..at].contains("#[test]"), "{}: {code} is no test", page.path);
            named += 1;
        }
    }
    assert!(named > 80, "{named} tests are named");
}

#[test]
fn every_section_with_a_formula_names_a_test() {
    for id in ids(&["methods"]) {
        let page = Page::open("en", &id);
        let headings = page.pieces.iter().enumerate();
        let starts: Vec<usize> = headings
            .filter(|(_, piece)| matches!(piece, Piece::Heading(2)))
            .map(|(at, _)| at)
            .chain([page.pieces.len()])
            .collect();
        for bounds in starts.windows(2) {
            let section = &page.pieces[bounds[0]..bounds[1]];
            let has_formula =
                section.iter().any(|piece| matches!(piece, Piece::Formula { display: true, .. }));
            let has_test = section
                .iter()
                .any(|piece| matches!(piece, Piece::Code(code) if test_of(code).is_some()));
            assert!(has_test || !has_formula, "{}: {:?}", page.path, section.get(1));
        }
    }
}

/// All normalisations.
const NORMALISATIONS: [Normalisation; 5] = [
    Normalisation::MinMax,
    Normalisation::ZScore,
    Normalisation::Rank,
    Normalisation::Exponential,
    Normalisation::Target,
];

/// An id as requests and files write it.
fn id<T: Serialize>(value: &T) -> String {
    serde_json::to_value(value).expect("JSON").as_str().expect("a text").to_owned()
}

#[test]
fn everything_that_can_be_chosen_is_explained() {
    let mut wanted: Vec<String> = Vec::new();
    wanted.extend(Statistic::ALL.map(|one| one.id().to_owned()));
    wanted.extend(HotspotClass::ALL.map(|one| one.id().to_owned()));
    wanted.extend(Style::ALL.map(|one| one.id().to_owned()));
    wanted.extend(Correction::ALL.map(|one| one.id().to_owned()));
    wanted.extend(Method::ALL.map(|one| one.id().to_owned()));
    wanted.extend(SitingObjective::ALL.map(|one| one.id().to_owned()));
    wanted.extend(NORMALISATIONS.map(|one| id(&one)));
    wanted.extend([Aggregation::Arithmetic, Aggregation::Geometric].map(|one| id(&one)));
    wanted.extend([Missing::Drop, Missing::Renormalise].map(|one| id(&one)));
    let states = [State::Published, State::Estimated, State::Unavailable, State::Suppressed];
    wanted.extend(states.map(|one| id(&one)));
    for language in ["en", "cy"] {
        let pages = ids(&["methods"]);
        let codes: Vec<String> =
            pages.iter().flat_map(|id| Page::open(language, id).codes()).collect();
        for id in &wanted {
            assert!(codes.contains(id), "{language}: no page of the methods speaks of `{id}`");
        }
    }
}
