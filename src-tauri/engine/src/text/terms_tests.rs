//! The terms of the product: one file of them, with sources, which the messages keep to.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use super::{
    Language,
    locales_tests::{each, repository},
};

/// The terms of `data/locales/terms.toml`.
fn terms() -> Vec<toml::Table> {
    let path = repository().join("data/locales/terms.toml");
    let terms: toml::Table = fs::read_to_string(&path).expect("terms.toml").parse().expect("TOML");
    let terms = terms["term"].as_array().expect("[[term]]");
    terms.iter().map(|term| term.as_table().expect("a table").clone()).collect()
}

fn text<'a>(term: &'a toml::Table, key: &str) -> &'a str {
    term.get(key).and_then(toml::Value::as_str).unwrap_or_default()
}

fn texts<'a>(term: &'a toml::Table, key: &str) -> Vec<&'a str> {
    let list = term.get(key).and_then(toml::Value::as_array);
    list.map_or_else(Vec::new, |list| list.iter().filter_map(toml::Value::as_str).collect())
}

/// A word with the forms that the mutations give its first letter.
fn mutated(word: &str) -> Vec<String> {
    const CHANGES: &[(&str, &[&str])] = &[
        ("c", &["g", "ngh", "ch"]),
        ("p", &["b", "mh", "ph"]),
        ("t", &["d", "nh", "th"]),
        ("g", &["", "ng"]),
        ("b", &["f", "m"]),
        ("d", &["dd", "n"]),
        ("ll", &["l"]),
        ("m", &["f"]),
        ("rh", &["r"]),
    ];
    let digraph = ["ch", "ph", "th", "dd"].iter().any(|start| word.starts_with(start));
    let changed = CHANGES
        .iter()
        .filter(|(from, _)| !digraph && word.starts_with(from))
        .flat_map(|(from, to)| to.iter().map(|start| format!("{start}{}", &word[from.len()..])));
    let aspirated =
        word.starts_with(['a', 'e', 'i', 'o', 'u', 'w', 'y']).then(|| format!("h{word}"));
    changed.chain(aspirated).chain([word.to_owned()]).collect()
}

/// Whether a text has a word that begins with `start`; or that is `start` and its plural, if `whole`.
fn has_word(text: &str, start: &str, whole: bool) -> bool {
    text.match_indices(start).any(|(at, found)| {
        let after = text[at + found.len()..].strip_prefix('s').unwrap_or(&text[at + found.len()..]);
        let inside = text[..at].ends_with(char::is_alphanumeric);
        let longer = after.starts_with(|next: char| next.is_alphanumeric() || next == '_');
        !(inside || whole && longer)
    })
}

#[test]
fn terms_are_complete_and_single() {
    let terms = terms();
    assert!(terms.len() >= 80);
    let mut seen = BTreeSet::new();
    for term in &terms {
        assert!(seen.insert(text(term, "en")), "{} stands twice", text(term, "en"));
        for key in ["en", "cy", "source"] {
            assert!(!text(term, key).trim().is_empty(), "{term:?} lacks {key}");
        }
        assert!(term.get("checked").is_some_and(toml::Value::is_bool), "{term:?} lacks checked");
    }
}

/// Where a message uses the English term, its Welsh uses the Welsh one, or a word that begins like it.
#[test]
fn messages_keep_to_the_terms() {
    let mut messages: BTreeMap<String, [String; 2]> = BTreeMap::new();
    each(|language, _, id, parts| {
        let slot = usize::from(language == Language::Cy);
        messages.entry(id.to_owned()).or_default()[slot] = parts.text.to_lowercase();
    });
    let mut held = 0;
    let mut faults = Vec::new();
    for term in terms() {
        let stems = texts(&term, "stems");
        if stems.is_empty() {
            continue;
        }
        let english = text(&term, "en").split(" (").next().unwrap_or_default().to_lowercase();
        let except: BTreeSet<_> = texts(&term, "except").into_iter().collect();
        let forms: Vec<_> = stems.iter().flat_map(|stem| mutated(stem)).collect();
        for (id, [en, cy]) in &messages {
            // A column's name is a word of the command line, the same in both languages.
            if id.starts_with("cli-column") || !has_word(en, &english, true) {
                continue;
            }
            held += 1;
            let kept = forms.iter().any(|form| has_word(cy, form, false));
            if kept == except.contains(id.as_str()) {
                faults.push(format!("{id}: {english} = {stems:?} (kept: {kept})"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(held > 1_000, "only {held} uses of terms were looked at");
}

#[test]
fn mutations_are_known() {
    assert_eq!(mutated("cod post"), ["god post", "nghod post", "chod post", "cod post"]);
    assert_eq!(mutated("gweithle"), ["weithle", "ngweithle", "gweithle"]);
    assert_eq!(mutated("aelwyd"), ["haelwyd", "aelwyd"]);
    assert!(has_word("y wardiau hyn", "ward", false));
    assert!(!has_word("afterwards", "ward", true));
    assert!(has_word("two wards", "ward", true));
}
