//! A report as one self-contained, accessible HTML file: no script, nothing loaded from elsewhere, print included.

mod blocks;
mod data_uri;
mod picture;

use std::collections::HashSet;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::text::{Language, Messages};

use super::document::{Document, Section};

/// The look, from `data/report/report.css`.
const STYLE: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/report/report.css"));

/// What the file may load: nothing but its own styles and the pictures in it.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/// The file of a report.
pub fn write(document: &Document) -> String {
    let mut ids = Ids::default();
    // The contents name the sections that follow, so their anchors come first.
    let anchors: Vec<String> =
        document.sections.iter().map(|section| ids.unique(section.id)).collect();
    let language = match document.language {
        Language::En => "en-GB",
        Language::Cy => "cy",
    };
    let skip = Messages::embedded().text(document.language, "report-skip", &[]);
    let page = html! {
        (DOCTYPE)
        html lang=(language) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                title { (document.title) " – " (document.subtitle) }
                meta name="description" content=(document.description);
                meta name="author" content=(document.author);
                meta name="dcterms.date" content=(document.iso_date);
                meta name="generator" content=(concat!("Cyswllt ", env!("CARGO_PKG_VERSION")));
                style { (PreEscaped(STYLE)) }
            }
            body {
                a.skip href="#report-text" { (skip) }
                div.page {
                    (title(document))
                    (contents(document, &anchors))
                    main #report-text tabindex="-1" {
                        @for (position, (section, anchor)) in document.sections.iter().zip(&anchors).enumerate() {
                            (self::section(section, anchor, &mut ids))
                            @if position == 0 { (covering_note(document)) }
                        }
                        @if document.sections.is_empty() { (covering_note(document)) }
                    }
                    footer { p { (document.footer) } }
                }
            }
        }
    };
    shown(page.into_string())
}

/// Anchors that are used, so that every id is unique.
#[derive(Default)]
struct Ids(HashSet<String>);

impl Ids {
    /// The wanted id, or the same with a number.
    fn unique(&mut self, wanted: &str) -> String {
        let mut id = wanted.to_owned();
        let mut number = 2;
        while id == "report-text" || id == "contents" || !self.0.insert(id.clone()) {
            id = format!("{wanted}-{number}");
            number += 1;
        }
        id
    }
}

fn title(document: &Document) -> Markup {
    html! {
        header.title {
            div {
                @if !document.author.is_empty() { p { (document.author) } }
                h1 { (document.title) }
                @if !document.subtitle.is_empty() { p.subtitle { (document.subtitle) } }
                p { time datetime=(document.iso_date) { (document.date) } }
            }
            @if let Some(logo) = &document.logo {
                img.logo src=(data_uri::of(&logo.bytes, logo.format)) alt=(logo.alt);
            }
        }
    }
}

fn contents(document: &Document, anchors: &[String]) -> Markup {
    html! {
        @if document.sections.len() > 1 {
            nav.contents aria-labelledby="contents" {
                h2 #contents { (document.contents_heading) }
                ol {
                    @for (section, anchor) in document.sections.iter().zip(anchors) {
                        li { a href={ "#" (anchor) } { (section.heading) } }
                    }
                }
            }
        }
    }
}

fn section(section: &Section, anchor: &str, ids: &mut Ids) -> Markup {
    html! {
        section aria-labelledby=(anchor) {
            h2 id=(anchor) { (section.heading) }
            @for block in &section.blocks { (blocks::block(block, ids)) }
        }
    }
}

fn covering_note(document: &Document) -> Markup {
    html! {
        @if !document.note.is_empty() || !document.contact.is_empty() {
            div.covering {
                @for paragraph in &document.note { p { (paragraph) } }
                @if !document.contact.is_empty() {
                    address {
                        @for (position, line) in document.contact.iter().enumerate() {
                            @if position > 0 { br; }
                            (line)
                        }
                    }
                }
            }
        }
    }
}

/// Control characters, which HTML does not allow, as spaces.
fn shown(page: String) -> String {
    let forbidden =
        |character: char| character.is_control() && !matches!(character, '\n' | '\r' | '\t');
    if page.contains(forbidden) { page.replace(forbidden, " ") } else { page }
}

#[cfg(test)]
mod tests {
    use super::{Ids, shown};

    #[test]
    fn ids_are_unique() {
        let mut ids = Ids::default();
        assert_eq!(ids.unique("map"), "map");
        assert_eq!(ids.unique("map"), "map-2");
        assert_eq!(ids.unique("map-2"), "map-2-2");
        assert_eq!(ids.unique("contents"), "contents-2");
    }

    #[test]
    fn control_characters_are_spaces() {
        assert_eq!(shown("a\0b\u{1}c\nd".to_owned()), "a b c\nd");
    }
}
