//! What pages set in bold is a label of the window, word for word.

use std::{collections::BTreeMap, fs};

use fluent_syntax::{ast, parser};

use super::page::{Page, Piece, ids, repository};

/// What stands where a message puts something in.
const GAP: char = '\u{0}';

type Pattern = ast::Pattern<String>;

/// The texts of a pattern, one a variant, with gaps where something is put in.
fn texts(pattern: &Pattern, found: &mut Vec<String>) {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => text.push_str(value),
            ast::PatternElement::Placeable { expression } => {
                if let ast::Expression::Select { variants, .. } = expression {
                    for variant in variants {
                        texts(&variant.value, found);
                    }
                }
                text.push(GAP);
            }
        }
    }
    found.push(text);
}

/// The texts of all messages of a language.
fn messages(language: &str) -> Vec<String> {
    let mut found = Vec::new();
    let folder = repository().join("data/locales").join(language);
    for entry in fs::read_dir(folder).expect("the folder of messages") {
        let path = entry.expect("an entry").path();
        if path.extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        let source = fs::read_to_string(&path).expect("a file of messages");
        let resource = parser::parse(source).expect("Fluent");
        for entry in &resource.body {
            if let ast::Entry::Message(message) = entry {
                for pattern in
                    message.value.iter().chain(message.attributes.iter().map(|a| &a.value))
                {
                    texts(pattern, &mut found);
                }
            }
        }
    }
    found
}

/// Whether a label is a message, with anything in its gaps.
fn is_said(label: &str, message: &str) -> bool {
    let mut parts = message.split(GAP);
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = label.strip_prefix(first) else { return false };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else { return rest.is_empty() };
    // A message of gaps alone would say everything.
    if first.trim().is_empty() && parts.iter().all(|part| part.trim().is_empty()) {
        return false;
    }
    for part in middle {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

#[test]
fn bold_words_are_labels_of_the_window() {
    let mut faults: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for language in ["en", "cy"] {
        let messages = messages(language);
        for id in ids(&["guide", "methods"]) {
            let page = Page::open(language, &id);
            for label in page.all(|piece| match piece {
                Piece::Bold(label) => Some(label.clone()),
                _ => None,
            }) {
                if !messages.iter().any(|message| is_said(&label, message)) {
                    faults.entry(page.path.clone()).or_default().push(label);
                }
            }
        }
    }
    assert!(faults.is_empty(), "no message says: {faults:#?}");
}

#[test]
fn gaps_take_anything() {
    assert!(is_said("Rank 3 of 9", "Rank \u{0} of \u{0}"));
    assert!(is_said("Map", "Map"));
    assert!(!is_said("Maps", "Map"));
    assert!(!is_said("Maps", "\u{0}"));
}
