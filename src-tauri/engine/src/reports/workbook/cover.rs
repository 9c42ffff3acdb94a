//! The cover: what this is, of when, by whom, how to read it, what it was worked out with.

use super::Source;
use crate::{
    geography::LevelForm,
    reports::{
        request::{Contents, ReportSubject},
        sheet::{Book, Line, Properties, STATES, SheetError},
    },
    text::{Bilingual, NumberFormat, date::long_date},
};

/// What the file says of itself.
pub(super) fn properties(source: Source<'_>) -> Properties {
    Properties {
        title: source.of_area("workbook-title"),
        description: source.of_area("workbook-description"),
        author: issuer(source).unwrap_or_else(|| source.words.text("app-name")),
        keywords: source.of_area("workbook-keywords"),
        created: source.options.date,
    }
}

/// The council that issues it, if it has a name.
fn issuer(source: Source<'_>) -> Option<String> {
    text(source, source.options.council.name.as_ref())
}

/// A text of the council's, if it is not empty.
fn text(source: Source<'_>, text: Option<&Bilingual>) -> Option<String> {
    let text = source.words.of(text?).trim();
    (!text.is_empty()).then(|| text.to_owned())
}

pub(super) fn write(book: &mut Book, source: Source<'_>) -> Result<(), SheetError> {
    let words = source.words;
    let mut lines = vec![
        Line::Text(source.of_area("workbook-description")),
        Line::Contents(words.text("workbook-go-contents")),
        Line::Heading(words.text("workbook-heading-about")),
    ];
    lines.extend(about(source));
    lines.extend(council(source));
    lines.push(Line::Heading(words.text("workbook-heading-read")));
    for id in ["sheets", "numbers", "states", "codes"] {
        lines.push(Line::Text(words.text(&format!("workbook-read-{id}"))));
    }
    lines.push(Line::Heading(words.text("workbook-heading-states")));
    for state in STATES {
        lines.push(labelled(source, words.state(state), words.state_meaning(state)));
    }
    if source.has(Contents::Priority) || source.has(Contents::Hotspots) {
        lines.extend(method(source));
    }
    lines.push(Line::Heading(words.text("workbook-heading-sources")));
    lines.push(Line::Text(words.text("workbook-read-sources")));
    lines.extend(super::sources::attributions(source).into_iter().map(Line::Text));
    book.cover(&source.of_area("workbook-title"), &lines)
}

fn labelled(source: Source<'_>, label: String, text: String) -> Line {
    let values = [("label", label.into()), ("text", text.into())];
    Line::Text(source.words.with("workbook-line", &values))
}

/// The area, where it lies, how large it is, what it is compared with, the date.
fn about(source: Source<'_>) -> Vec<Line> {
    let Source { engine, facts, words, .. } = source;
    let mut known: Vec<(String, String)> = Vec::new();
    let level = match &facts.subject {
        ReportSubject::Area { code } => {
            let name = facts.official.as_ref().map_or(source.area, |official| words.of(official));
            known.push((words.text("workbook-label-area"), name.to_owned()));
            known.push((words.text("panel-details-code"), code.clone()));
            words.level(engine, facts.level, LevelForm::Long)
        }
        ReportSubject::Selection { .. } => {
            known.push((words.text("workbook-label-area"), source.area.to_owned()));
            let areas = NumberFormat::default().write(facts.positions.len() as f64);
            known.push((words.text("workbook-label-areas"), areas));
            words.level(engine, facts.level, LevelForm::Plural)
        }
    };
    known.push((words.text("workbook-column-level"), level));
    let inside: Vec<&str> = facts.chain.iter().rev().map(|link| words.of(&link.name)).collect();
    known.push((words.text("workbook-label-inside"), inside.join(", ")));
    for (label, name) in [
        ("panel-details-rural-urban", &facts.rural_urban),
        ("panel-details-health-board", &facts.health_board),
    ] {
        let name = name.as_ref().map(|name| words.of(name).to_owned());
        known.push((words.text(label), name.unwrap_or_default()));
    }
    for (label, count) in
        [("measure-residents", facts.residents), ("measure-households", facts.households)]
    {
        let count = count.map(|count| NumberFormat::decimals(0).write(count));
        known.push((words.text(label), count.unwrap_or_default()));
    }
    let size = facts.area_km2.map(|size| {
        let number = NumberFormat::decimals(1).write(size);
        words.with("panel-square-kilometres", &[("number", number.into())])
    });
    known.push((words.text("panel-details-area"), size.unwrap_or_default()));
    let compared: Vec<&str> = facts.compared.iter().map(|one| words.of(&one.name)).collect();
    known.push((words.text("workbook-label-compared"), compared.join(", ")));
    let date = long_date(words.language, source.options.date);
    known.push((words.text("workbook-label-date"), date));
    known
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(label, text)| labelled(source, label, text))
        .collect()
}

/// Who issues it, how to reach them, their covering note.
fn council(source: Source<'_>) -> Vec<Line> {
    let Source { options, words, .. } = source;
    let mut lines = vec![Line::Heading(words.text("workbook-heading-issued"))];
    lines.extend(issuer(source).map(Line::Text));
    if let Some(contact) = text(source, options.council.contact.as_ref()) {
        let contact = contact.lines().map(str::trim).filter(|line| !line.is_empty());
        lines.extend(contact.map(|line| Line::Text(line.to_owned())));
    }
    lines.push(Line::Text(words.text("workbook-unissued")));
    if let Some(note) = text(source, options.council.note.as_ref()) {
        lines.push(Line::Heading(words.text("workbook-heading-note")));
        let note = note.replace("\r\n", "\n");
        let paragraphs = note.split("\n\n").map(str::trim).filter(|text| !text.is_empty());
        lines.extend(paragraphs.map(|text| Line::Text(text.to_owned())));
    }
    lines
}

/// Recipe, runs, seed, permutations.
fn method(source: Source<'_>) -> Vec<Line> {
    let Source { options, facts, words, .. } = source;
    let recipe = &options.recipe;
    let label = Bilingual::new(recipe.label_en.clone(), recipe.label_cy.clone());
    let whole = |number: f64| NumberFormat::default().write(number);
    let mut known = vec![
        ("recipe", format!("{} ({})", words.of(&label), recipe.id)),
        ("runs", whole(f64::from(options.runs))),
        ("seed", options.seed.to_string()),
    ];
    if let Some(hotspots) = facts.hotspots.as_ref().filter(|_| source.has(Contents::Hotspots)) {
        known.push(("permutations", whole(f64::from(hotspots.permutations))));
        known.push(("alpha", whole(hotspots.alpha)));
    }
    let mut lines = vec![Line::Heading(words.text("workbook-heading-index"))];
    for (id, text) in known {
        let label = words.text(&format!("workbook-label-{id}"));
        lines.push(labelled(source, label, text));
    }
    lines.push(Line::Text(words.text("workbook-read-index")));
    lines
}
