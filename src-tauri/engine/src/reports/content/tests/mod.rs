//! The report of every kind of area in both languages: complete, alike, and without faults in its wording.

mod own_levels;
mod wording;

use std::{collections::HashSet, sync::LazyLock};

use chrono::NaiveDate;

use super::document;
use crate::{
    Engine,
    geography::{AreaRef, Level},
    reports::{
        document::{Block, Cell, Document, Inline, KeyFigure, Section, Table, Text},
        facts::AreaFacts,
        reporter::Reporter,
        request::{Comparators, Contents, Council, ReportOptions, ReportSubject},
    },
    tables::State,
    text::{Bilingual, Language},
};

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::open().expect("the pack"));
static REPORTER: LazyLock<Reporter<'static>> =
    LazyLock::new(|| Reporter::new(&ENGINE, options()).expect("a reporter"));

fn options() -> ReportOptions {
    ReportOptions {
        recipe: ENGINE.recipes.get("need").expect("the recipe").clone(),
        runs: 200,
        seed: 7,
        comparators: Comparators::default(),
        contents: Contents::ALL.to_vec(),
        council: Council::default(),
        date: NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day"),
    }
}

fn area(code: &str) -> AreaFacts {
    let subject = ReportSubject::Area { code: code.to_owned() };
    REPORTER.facts(&subject).unwrap_or_else(|error| panic!("{code}: {error}"))
}

fn selection(level: Level, codes: &[&str]) -> AreaFacts {
    let codes = codes.iter().map(|&code| code.to_owned()).collect();
    let name = Bilingual::new("Two harbours", "Dau harbwr");
    let subject = ReportSubject::Selection { level, codes, name };
    REPORTER.facts(&subject).expect("a selection")
}

fn both(facts: &AreaFacts) -> [Document; 2] {
    Language::ALL.map(|language| {
        document(&REPORTER, facts, language)
            .unwrap_or_else(|error| panic!("{}: {error}", facts.name.en))
    })
}

fn text(text: &Text) -> String {
    let parts = text.0.iter().map(|part| match part {
        Inline::Plain(words) | Inline::Strong(words) | Inline::Link(words, _) => words.as_str(),
    });
    parts.collect()
}

/// Every text of a document.
fn texts(document: &Document) -> Vec<String> {
    let mut all = vec![
        document.title.clone(),
        document.subtitle.clone(),
        document.description.clone(),
        document.author.clone(),
        document.date.clone(),
        document.footer.clone(),
        document.contents_heading.clone(),
    ];
    all.extend(document.logo.iter().map(|logo| logo.alt.clone()));
    for section in &document.sections {
        all.push(section.heading.clone());
        for block in &section.blocks {
            match block {
                Block::Heading(heading) => all.push(heading.clone()),
                Block::Paragraph(paragraph) => all.push(text(paragraph)),
                Block::List(items) => all.extend(items.iter().map(text)),
                Block::KeyFigures(figures) => {
                    for KeyFigure { value, label, compared, .. } in figures {
                        all.extend([value.clone(), label.clone()]);
                        all.extend(compared.iter().cloned());
                    }
                }
                Block::Table(Table { caption, columns, rows, notes, .. }) => {
                    all.push(caption.clone());
                    all.extend(columns.iter().map(|column| column.heading.clone()));
                    all.extend(rows.iter().flatten().map(|cell| cell.text.clone()));
                    all.extend(notes.iter().cloned());
                }
                Block::Figure(figure) => all.extend([figure.alt.clone(), figure.caption.clone()]),
                Block::Note { heading, text: note } => all.extend([heading.clone(), text(note)]),
            }
        }
    }
    all
}

fn tables(document: &Document) -> impl Iterator<Item = &Table> {
    document.sections.iter().flat_map(|section| &section.blocks).filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    })
}

fn key_figures(document: &Document) -> &[KeyFigure] {
    let mut blocks = document.sections[0].blocks.iter();
    let found = blocks.find_map(|block| match block {
        Block::KeyFigures(figures) => Some(figures.as_slice()),
        _ => None,
    });
    found.expect("key figures")
}

/// The paragraphs of page one below the first.
fn lead(document: &Document) -> Vec<String> {
    let paragraphs = document.sections[0].blocks.iter().skip(1).filter_map(|block| match block {
        Block::Paragraph(paragraph) => Some(text(paragraph)),
        _ => None,
    });
    paragraphs.collect()
}

fn section<'a>(document: &'a Document, id: &str) -> Option<&'a Section> {
    document.sections.iter().find(|section| section.id == id)
}

/// What is wrong with a text, if anything is.
fn fault(text: &str) -> Option<&'static str> {
    let id = |prefix: &str| {
        text.match_indices(prefix).any(|(at, _)| {
            let before = text[..at].chars().next_back();
            !before.is_some_and(|letter| letter.is_alphanumeric() || letter == '-')
        })
    };
    if text.trim().is_empty() {
        return Some("empty");
    }
    if text.contains(['{', '}', '\u{1}', '\n']) {
        return Some("a brace or a line break");
    }
    let ids =
        ["report-", "panel-", "index-", "hotspot-", "hotspots-", "measure-", "level-", "state-"];
    if ids.into_iter().any(id) || text.contains("_most_") {
        return Some("the id of a message");
    }
    let number = |word: &str| word == "NaN" || word == "inf" || word == "-inf";
    if text.split(|letter: char| letter.is_whitespace() || "(),;:%".contains(letter)).any(number) {
        return Some("a number that is none");
    }
    if text.contains("  ") || text.contains(" .") || text.contains(" ,") || text.contains("..") {
        return Some("a gap in a sentence");
    }
    None
}

/// What both languages share: sections, blocks, shapes of tables, ids of figures.
fn structure(document: &Document) -> Vec<String> {
    let mut found = Vec::new();
    for section in &document.sections {
        found.push(format!("section {} {}", section.id, section.new_page));
        for block in &section.blocks {
            found.push(match block {
                Block::Heading(_) => "heading".to_owned(),
                Block::Paragraph(text) => format!("paragraph {}", text.0.len()),
                Block::List(items) => format!("list {}", items.len()),
                Block::KeyFigures(figures) => {
                    let lines: Vec<usize> =
                        figures.iter().map(|figure| figure.compared.len()).collect();
                    format!("figures {lines:?}")
                }
                Block::Table(table) => {
                    let states: Vec<Option<State>> =
                        table.rows.iter().flatten().map(|cell| cell.state).collect();
                    let (columns, notes) = (table.columns.len(), table.notes.len());
                    format!("table {columns} {} {notes} {states:?}", table.rows.len())
                }
                // The height of a chart depends on how long its words are.
                Block::Figure(figure) => format!("figure {}", figure.id),
                Block::Note { .. } => "note".to_owned(),
            });
        }
    }
    found
}

/// Everything that holds for every report.
fn check(facts: &AreaFacts) -> [Document; 2] {
    let documents = both(facts);
    let name = &facts.name.en;
    for document in &documents {
        let language = document.language;
        for text in texts(document) {
            if let Some(fault) = fault(&text) {
                panic!("{name}, {language:?}: {fault} in “{text}”");
            }
        }
        for table in tables(document) {
            assert!(!table.rows.is_empty(), "{name}: an empty table, {}", table.caption);
            for row in &table.rows {
                assert_eq!(row.len(), table.columns.len(), "{name}: {}", table.caption);
            }
            let marked = |state: State| {
                table.rows.iter().flatten().any(|cell: &Cell| cell.state == Some(state))
            };
            let mark = crate::reports::words::mark(language, State::Estimated);
            let shown = table.rows.iter().flatten().any(|cell| cell.text.ends_with(&mark));
            assert_eq!(marked(State::Estimated), shown, "{name}: {}", table.caption);
            let explained = table.notes.iter().any(|note| note.starts_with(&mark));
            assert_eq!(shown, explained, "{name}: {}", table.caption);
            let dash = table.rows.iter().flatten().any(|cell| cell.text == "–");
            let explained = table.notes.iter().any(|note| note.starts_with('–'));
            assert!(!dash || explained, "{name}: a dash without a reason in {}", table.caption);
        }
        let mut ids = HashSet::new();
        for block in document.sections.iter().flat_map(|section| &section.blocks) {
            if let Block::Figure(figure) = block {
                assert!(ids.insert(figure.id.clone()), "{name}: {} twice", figure.id);
                let plain = |letter: char| {
                    letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-'
                };
                assert!(figure.id.chars().all(plain), "{}", figure.id);
                assert!(figure.alt.len() > 40, "{name}: {} says too little", figure.id);
                assert!(figure.svg.starts_with("<svg") || figure.svg.starts_with("<?xml"));
            }
        }
        let expected = ["summary", "limits", "sources"];
        assert!(expected.into_iter().all(|id| section(document, id).is_some()), "{name}");
        assert_eq!(document.sections[0].id, "summary");
        assert!(document.page_words.iter().take(2).all(|words| !words.trim().is_empty()));
    }
    let [english, welsh] = documents.each_ref().map(structure);
    assert_eq!(english.len(), welsh.len(), "{name}");
    for (english, welsh) in english.into_iter().zip(welsh) {
        assert_eq!(english, welsh, "{name}");
    }
    documents
}

#[test]
fn all_authorities_and_wales() {
    for authority in &ENGINE.areas.table(Level::Authority).areas {
        let facts = area(&authority.code);
        for document in check(&facts) {
            let all = texts(&document).join("\n");
            assert!(all.contains(&authority.code));
            assert_eq!(document.sections.len(), 11, "{}", authority.code);
            let figures = key_figures(&document);
            assert!((4..=8).contains(&figures.len()));
        }
    }
    for document in check(&area("W92000004")) {
        // Wales is not compared with Wales.
        let wales = if document.language == Language::En { "Wales" } else { "Cymru" };
        for table in tables(&document) {
            let named = table.columns.iter().filter(|column| column.heading == wales).count();
            assert!(named <= 1, "{}", table.caption);
        }
        let figures = key_figures(&document);
        assert!(
            figures.iter().all(|figure| figure.compared.iter().all(|line| !line.contains(wales)))
        );
    }
}

#[test]
fn wards_with_and_without_residents() {
    let wards = ENGINE.areas.table(Level::Ward);
    let residents = ENGINE.catalogue.measure("residents").expect("residents");
    let residents = ENGINE.tables.values(residents, Level::Ward).value;
    let empty = residents.iter().position(|count| count.is_nan()).expect("a ward without LSOA");
    for at in (0..wards.len()).step_by(wards.len() / 29).chain([empty]) {
        let facts = area(&wards.areas[at].code);
        let documents = check(&facts);
        let broadband = section(&documents[0], "broadband").expect("broadband");
        let noted = broadband.blocks.iter().any(|block| matches!(block, Block::Note { .. }));
        assert!(noted, "the authority's figures of {} without a note", facts.name.en);
        for table in tables(&documents[0]) {
            if table.caption == "Broadband and mobile availability" {
                let named =
                    |column: &crate::reports::document::Column| column.heading == facts.name.en;
                assert!(!table.columns.iter().any(named), "{}", facts.name.en);
            }
        }
    }
    let [english, welsh] = both(&area(&wards.areas[empty].code));
    assert!(lead(&english)[0].starts_with("There are no figures for this ward"));
    assert!(lead(&welsh)[0].starts_with("Nid oes ffigurau ar gyfer y ward hon"));
    assert!(section(&english, "small-areas").is_none());
}

#[test]
fn small_areas_and_selections() {
    for (level, step) in [(Level::Msoa, 41), (Level::Lsoa, 190)] {
        for one in ENGINE.areas.table(level).areas.iter().step_by(step) {
            check(&area(&one.code));
        }
    }
    let codes = |level: Level, of: &[u32]| -> Vec<String> {
        of.iter()
            .map(|&position| ENGINE.areas.get(AreaRef { level, position }).code.clone())
            .collect()
    };
    for (level, positions) in [
        (Level::Lsoa, vec![3, 4, 900]),
        (Level::Ward, vec![0, 1]),
        (Level::Msoa, vec![17]),
        (Level::Authority, vec![0, 5]),
    ] {
        let codes = codes(level, &positions);
        let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
        let [english, welsh] = check(&selection(level, &codes));
        assert_eq!((english.title.as_str(), welsh.title.as_str()), ("Two harbours", "Dau harbwr"));
        assert!(section(&english, "small-areas").is_some());
    }
}

#[test]
fn every_recipe() {
    for recipe in ENGINE.recipes.all() {
        let options = ReportOptions { recipe: recipe.clone(), runs: 20, ..options() };
        let reporter = Reporter::new(&ENGINE, options).expect("a reporter");
        for code in ["W06000015", "W05000001", "W02000001", "W01000003", "W92000004"] {
            let Ok(found) = ENGINE.areas.find(code) else { continue };
            let code = &ENGINE.areas.get(found).code;
            let subject = ReportSubject::Area { code: code.clone() };
            let facts = reporter.facts(&subject).expect("facts");
            for language in Language::ALL {
                let document = document(&reporter, &facts, language).expect("a document");
                for text in texts(&document) {
                    assert_eq!(fault(&text), None, "{code}, {}: “{text}”", recipe.id);
                }
            }
        }
    }
}

#[test]
fn parts_may_be_left_out() {
    let mut options = options();
    options.contents = vec![Contents::SmallAreas, Contents::Broadband];
    options.council = Council {
        name: Some(Bilingual::new("A Council", "Cyngor")),
        contact: Some(Bilingual::new(
            "1 High Street\n\n01234 567890",
            "1 Stryd Fawr\n01234 567890",
        )),
        note: Some(Bilingual::new("First\nparagraph.\n\nSecond.", "Cyntaf.\n\nAil.")),
        logo: None,
    };
    let reporter = Reporter::new(&ENGINE, options).expect("a reporter");
    let facts = area("W06000015");
    let document = document(&reporter, &facts, Language::En).expect("a document");
    let ids: Vec<&str> = document.sections.iter().map(|section| section.id).collect();
    assert_eq!(ids, ["summary", "broadband", "small-areas", "limits", "sources"]);
    assert_eq!(document.author, "A Council");
    assert_eq!(document.contact, ["1 High Street", "01234 567890"]);
    assert_eq!(document.note, ["First paragraph.", "Second."]);
    assert_eq!(document.page_words, ["Page ", " of ", ""]);
    // Sources of what is left out are left out, unless page one has one of their figures.
    let all = texts(&document).join("\n");
    assert!(!all.contains("Local authorities' strategies"));
    assert!(all.contains("Contains OS data"));
}

/// All texts of some reports, to be read: `cargo test … read_them -- --ignored --nocapture`.
#[test]
#[ignore = "writes for a reader"]
fn read_them() {
    let code = std::env::var("CODE").unwrap_or_else(|_| "W06000008".to_owned());
    let facts = area(&code);
    for language in Language::ALL {
        let begun = std::time::Instant::now();
        let found = document(&REPORTER, &facts, language).expect("a document");
        eprintln!("{} blocks in {:?}", found.sections.len(), begun.elapsed());
    }
    for document in both(&facts) {
        for text in texts(&document) {
            println!("{text}");
        }
        println!("----------");
    }
}
