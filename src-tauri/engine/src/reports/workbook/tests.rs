//! Workbooks as other programs read them.

use std::sync::OnceLock;

use calamine::Data;
use chrono::NaiveDate;

use crate::{
    Engine,
    geography::{AreaRef, Level},
    reports::{
        facts::AreaFacts,
        reporter::Reporter,
        request::{Comparators, Contents, Council, ReportOptions, ReportSubject},
        sheet::{
            Words,
            reading::{Opened, check, column, number, same},
        },
        workbook,
    },
    tables::State,
    text::{Bilingual, Language},
};

fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| Engine::open().unwrap())
}

fn options() -> ReportOptions {
    ReportOptions {
        recipe: engine().recipes.get("need").unwrap().clone(),
        runs: 100,
        seed: 2_021,
        comparators: Comparators { codes: vec!["W06000022".to_owned()], same_class: false },
        contents: Contents::ALL.to_vec(),
        council: Council::default(),
        date: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
    }
}

fn area(code: &str) -> ReportSubject {
    ReportSubject::Area { code: code.to_owned() }
}

fn opened(facts: &AreaFacts, options: &ReportOptions, language: Language) -> Opened {
    let reporter = Reporter::new(engine(), options.clone()).unwrap();
    Opened::new(workbook::write(&reporter, facts, language).unwrap())
}

#[test]
fn values_of_every_small_area_come_back_as_they_are() {
    let reporter = Reporter::new(engine(), options()).unwrap();
    let facts = reporter.facts(&area("W06000015")).unwrap();
    for language in Language::ALL {
        let words = Words { language };
        let book = opened(&facts, &options(), language);
        let (headings, rows) = book.table(match language {
            Language::En => "Small_areas",
            Language::Cy => "Ardaloedd_bach",
        });
        let parts = facts.parts.as_ref().unwrap();
        assert_eq!(rows.len(), parts.positions.len());
        assert_eq!(rows.len(), 218);
        let mut measures = 0;
        for measure in engine().catalogue.measures() {
            if !measure.levels.contains(&Level::Lsoa) {
                assert!(!headings.iter().any(|heading| {
                    heading.starts_with(&format!(
                        "{} (",
                        words.measure(&engine().catalogue, &measure.id)
                    ))
                }));
                continue;
            }
            measures += 1;
            let values = engine().tables.values(measure, Level::Lsoa);
            let label = words.measure(&engine().catalogue, &measure.id);
            let heading = format!("{label} ({})", words.short_unit(measure.unit));
            let at = column(&headings, &heading);
            assert_eq!(
                headings[at + 1],
                words.with("workbook-column-state", &[("measure", label.into())])
            );
            for (row, &position) in rows.iter().zip(&parts.positions) {
                let position = position as usize;
                let value = values.value[position];
                assert!(
                    same(&row[at], value.is_finite().then_some(value)),
                    "{heading}: {:?}",
                    row[at]
                );
                let state = words.state(values.state[position]);
                assert_eq!(row[at + 1], Data::String(state));
            }
        }
        assert!(measures > 30, "{measures}");
        let codes: Vec<&Data> = rows.iter().map(|row| &row[0]).collect();
        let code =
            |position: u32| &engine().areas.get(AreaRef { level: Level::Lsoa, position }).code;
        for (cell, &position) in codes.into_iter().zip(&parts.positions) {
            assert_eq!(cell, &Data::String(code(position).clone()));
        }
    }
}

#[test]
fn key_figures_are_the_facts() {
    let reporter = Reporter::new(engine(), options()).unwrap();
    for code in ["W06000015", "W01001770", "W92000004"] {
        let facts = reporter.facts(&area(code)).unwrap();
        let book = opened(&facts, &options(), Language::En);
        let words = Words { language: Language::En };
        let (headings, rows) = book.table("Key_figures");
        assert_eq!(rows.len(), facts.figures.len());
        let name = words.of(&facts.name);
        let value = column(&headings, &format!("{name}: figure"));
        let [numerator, denominator] =
            ["Numerator", "Denominator"].map(|heading| column(&headings, heading));
        for (row, figure) in rows.iter().zip(&facts.figures) {
            let measure = engine().catalogue.measure(&figure.measure).unwrap();
            assert_eq!(row[1], Data::String(words.measure(&engine().catalogue, &figure.measure)));
            assert_eq!(row[2], Data::String(words.unit(measure.unit)));
            assert!(same(&row[value], figure.own.value), "{code}, {}", figure.measure);
            assert_eq!(row[value + 1], Data::String(words.state(figure.own.state)));
            assert!(same(&row[numerator], figure.own.numerator));
            assert!(same(&row[denominator], figure.own.denominator));
            for (compared, quantity) in facts.compared.iter().zip(&figure.compared) {
                let at = column(&headings, &format!("{}: figure", words.of(&compared.name)));
                assert!(same(&row[at], quantity.value));
                assert_eq!(row[at + 1], Data::String(words.state(quantity.state)));
            }
            if let Some(rank) = figure.rank_in_wales {
                let at = column(&headings, "Rank in Wales");
                assert!(same(&row[at], Some(rank.rank as f64)));
                assert!(same(&row[at + 1], Some(rank.of as f64)));
            }
        }
    }
}

#[test]
fn what_is_known_of_wales_and_of_cardiff() {
    // Census 2021 (RM121) and Ofcom, Connected Nations July 2025.
    let reporter = Reporter::new(engine(), options()).unwrap();
    let facts = reporter.facts(&area("W92000004")).unwrap();
    let book = opened(&facts, &options(), Language::Cy);
    let (headings, rows) = book.table("Band_eang_a_ffonau_symudol");
    let gigabit = rows.iter().find(|row| row[0] == Data::String("Band eang gigabit".to_owned()));
    let gigabit = gigabit.expect("gigabit broadband");
    let numerator = column(&headings, "Rhifiadur");
    assert!(same(&gigabit[numerator], Some(1_242_114.0)));
    assert!(same(&gigabit[numerator + 1], Some(1_569_380.0)));
    let value = column(&headings, "Cymru: ffigur");
    assert!(same(&gigabit[value], Some(100.0 * 1_242_114.0 / 1_569_380.0)));
    assert_eq!(gigabit[value + 1], Data::String("Wedi’i gyhoeddi".to_owned()));
    // Wales lies beside nothing.
    assert_eq!(
        headings.iter().filter(|heading| heading.ends_with(": ffigur")).count(),
        1 + facts.compared.len()
    );
}

#[test]
fn an_unavailable_figure_is_an_empty_cell_with_its_state() {
    let reporter = Reporter::new(engine(), options()).unwrap();
    let facts = reporter.facts(&area("W01001770")).unwrap();
    let book = opened(&facts, &options(), Language::En);
    let (headings, rows) = book.table("Broadband_and_mobile");
    let own = column(&headings, &format!("{}: figure", facts.name.en));
    let cardiff = headings.iter().position(|heading| heading.starts_with("Cardiff: figure"));
    let cardiff = cardiff.expect("its authority");
    for row in &rows {
        assert_eq!(row[own], Data::Empty, "a figure of the authority spread over its LSOAs");
        assert_eq!(row[own + 1], Data::String("Not available".to_owned()));
        assert!(number(&row[cardiff]).is_some());
    }
}

#[test]
fn every_area_has_a_sound_workbook_in_both_languages() {
    let options = options();
    let reporter = Reporter::new(engine(), options.clone()).unwrap();
    let areas = |level| &engine().areas.table(level).areas;
    let mut subjects: Vec<ReportSubject> =
        areas(Level::Authority).iter().map(|one| area(&one.code)).collect();
    subjects.extend(areas(Level::Ward).iter().step_by(127).map(|one| area(&one.code)));
    subjects.extend(["W92000004", "W01001770", "W02000001"].map(area));
    subjects.push(ReportSubject::Selection {
        level: Level::Lsoa,
        codes: vec!["W01000003".to_owned(), "W01001770".to_owned()],
        name: Bilingual::new("Two places: [a/b]", "Dau le: [a/b]"),
    });
    for subject in &subjects {
        let facts = reporter.facts(subject).unwrap();
        for language in Language::ALL {
            let book = opened(&facts, &options, language);
            check(&book);
        }
    }
}

#[test]
fn parts_that_are_left_out_have_no_sheets() {
    let options = ReportOptions { contents: vec![Contents::Broadband], ..options() };
    let reporter = Reporter::new(engine(), options.clone()).unwrap();
    let facts = reporter.facts(&area("W06000015")).unwrap();
    let book = opened(&facts, &options, Language::En);
    check(&book);
    assert_eq!(
        book.names(),
        [
            "Cover",
            "Contents",
            "Notes",
            "Measures",
            "Key_figures",
            "People",
            "Broadband_and_mobile",
            "Speed_and_take_up",
            "Speed_bands",
            "Sources"
        ]
    );
    let sources = format!("{:?}", book.sheet("Sources"));
    assert!(sources.contains("Ofcom") && sources.contains("Census"));
    assert!(!sources.contains("Multiple Deprivation"));
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    let reporter = Reporter::new(engine(), options()).unwrap();
    let facts = reporter.facts(&area("W06000008")).unwrap();
    let write = || workbook::write(&reporter, &facts, Language::Cy).unwrap();
    let first = write();
    assert_eq!(first, write());
    let book = Opened::new(first);
    let core = &book.parts["docProps/core.xml"];
    assert!(core.contains("2026-11-22T00:00:00Z"), "{core}");
    assert!(core.contains("<dc:title>Ceredigion: cynhwysiant digidol mewn ffigurau</dc:title>"));
    assert!(core.contains("<dc:creator>Cyswllt</dc:creator>"), "{core}");
    assert!(book.parts["docProps/custom.xml"].contains("cy-GB"));
}

#[test]
fn texts_of_the_user_are_text() {
    let hostile = "=HYPERLINK(\"http://example.org\",\"x\")";
    let long = "ŵ".repeat(40_000);
    let options = ReportOptions {
        council: Council {
            name: Some(Bilingual::new(hostile, "+1+1")),
            contact: Some(Bilingual::new("@SUM(A1)\n\u{1}-2", "\u{0}")),
            note: Some(Bilingual::new(format!("{long}\r\n\r\n=1+1"), long.clone())),
            logo: None,
        },
        ..options()
    };
    let reporter = Reporter::new(engine(), options.clone()).unwrap();
    let subject = ReportSubject::Selection {
        level: Level::Lsoa,
        codes: vec!["W01001770".to_owned(), "W01001771".to_owned()],
        name: Bilingual::new("=cmd|' /C calc'!A0 \u{7} <&>", "_x0041_ \"ŷ\""),
    };
    let facts = reporter.facts(&subject).unwrap();
    for language in Language::ALL {
        let book = opened(&facts, &options, language);
        check(&book);
        for xml in book.parts.iter().filter(|(name, _)| name.contains("worksheets/sheet")) {
            assert!(!xml.1.contains("<f>") && !xml.1.contains("<f "), "{}", xml.0);
        }
        let cover = book.sheets[0].1.rows().map(|row| row[0].to_string()).collect::<Vec<_>>();
        assert_eq!(cover.iter().map(|text| text.encode_utf16().count()).max(), Some(32_767));
        if language == Language::En {
            assert!(cover.iter().any(|text| text == hostile), "as it is, but text");
            assert!(cover.iter().any(|text| text == "=1+1"));
            assert!(cover[0].starts_with("=cmd|' /C calc'!A0 \u{fffd} <&>"), "{}", cover[0]);
            assert!(cover.iter().any(|text| text == "\u{fffd}-2"));
        } else {
            assert!(cover[0].starts_with("_x0041_ \"ŷ\""), "{}", cover[0]);
        }
    }
}

#[test]
fn suppressed_and_estimated_are_words() {
    let reporter = Reporter::new(engine(), options()).unwrap();
    let mut facts = reporter.facts(&area("W06000015")).unwrap();
    facts.figures[2].own.value = None;
    facts.figures[2].own.state = State::Suppressed;
    facts.figures[3].own.state = State::Estimated;
    let book = opened(&facts, &options(), Language::En);
    let (headings, rows) = book.table("Key_figures");
    let value = column(&headings, "Cardiff: figure");
    assert_eq!(rows[2][value], Data::Empty);
    assert_eq!(rows[2][value + 1], Data::String("Suppressed".to_owned()));
    assert!(number(&rows[3][value]).is_some());
    assert_eq!(rows[3][value + 1], Data::String("Estimated".to_owned()));
}
