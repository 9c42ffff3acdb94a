//! The report as HTML: well formed, escaped, accessible, and nothing in it that runs or is loaded.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use cyswllt_engine::{
    reports::{
        document::{Block, Document, Logo},
        html,
    },
    text::Language,
};

/// Elements that have no end tag.
const VOID: [&str; 4] = ["meta", "br", "img", "link"];

/// A start tag.
#[derive(Debug)]
struct Tag {
    name: String,
    attributes: BTreeMap<String, String>,
    /// The text right after it.
    text: String,
}

impl Tag {
    fn get(&self, attribute: &str) -> Option<&str> {
        self.attributes.get(attribute).map(String::as_str)
    }
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// Every start tag; panics where an element is not closed in its turn or an attribute is not quoted.
fn tags(page: &str) -> Vec<Tag> {
    let mut tags: Vec<Tag> = Vec::new();
    let mut open: Vec<String> = Vec::new();
    let mut rest = page.strip_prefix("<!DOCTYPE html>").expect("the type of document");
    while let Some(start) = rest.find('<') {
        assert!(!rest[..start].contains('>'), "a stray > in {}", &rest[..start]);
        if let Some(last) = tags.last_mut() {
            last.text.push_str(&unescaped(&rest[..start]));
        }
        rest = &rest[start + 1..];
        let mut quoted = false;
        let end = rest
            .find(|letter| {
                quoted ^= letter == '"';
                letter == '>' && !quoted
            })
            .expect("an end of the tag");
        let tag = &rest[..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name), "closed in turn");
            continue;
        }
        let closed = tag.ends_with('/');
        let tag = tag.trim_end_matches('/').trim_end();
        let (name, mut text) = tag.split_once(' ').unwrap_or((tag, ""));
        let mut attributes = BTreeMap::new();
        while let Some((attribute, after)) = text.split_once("=\"") {
            let (value, after) = after.split_once('"').expect("a closing quote");
            let known = attributes.insert(attribute.trim().to_owned(), unescaped(value));
            assert!(known.is_none(), "{attribute} twice in {tag}");
            text = after;
        }
        assert!(text.trim().is_empty(), "{tag}");
        tags.push(Tag { name: name.to_owned(), attributes, text: String::new() });
        if name == "style" {
            let end = rest.find("</style>").expect("an end of the style");
            rest = &rest[end + 8..];
        } else if !closed && !VOID.contains(&name) {
            open.push(name.to_owned());
        }
    }
    assert!(open.is_empty(), "{open:?} not closed");
    tags
}

fn page(language: Language) -> (Document, String, Vec<Tag>) {
    let document = support::document(language);
    let page = html::write(&document);
    let tags = tags(&page);
    (document, page, tags)
}

fn named<'a>(tags: &'a [Tag], name: &str) -> Vec<&'a Tag> {
    tags.iter().filter(|tag| tag.name == name).collect()
}

#[test]
fn the_page_has_a_language_a_title_and_landmarks() {
    for (language, tag) in [(Language::En, "en-GB"), (Language::Cy, "cy")] {
        let (document, _, tags) = page(language);
        assert_eq!(tags[0].get("lang"), Some(tag));
        assert!(named(&tags, "title")[0].text.contains(&document.title));
        for landmark in ["header", "nav", "main", "footer", "h1"] {
            assert_eq!(named(&tags, landmark).len(), 1, "{landmark}");
        }
        let first = named(&tags, "a")[0];
        assert_eq!(first.get("class"), Some("skip"));
        let target = first.get("href").and_then(|address| address.strip_prefix('#'));
        assert_eq!(named(&tags, "main")[0].get("id"), target);
        assert!(!first.text.contains("report-skip"), "{}", first.text);
    }
}

#[test]
fn headings_go_down_one_by_one() {
    let (document, _, tags) = page(Language::En);
    let mut before = 0;
    for tag in &tags {
        let Some(level) = tag.name.strip_prefix('h').and_then(|level| level.parse::<u8>().ok())
        else {
            continue;
        };
        assert!(level <= before + 1, "{} after h{before}", tag.name);
        before = level;
    }
    // The sections and the contents.
    assert_eq!(named(&tags, "h2").len(), document.sections.len() + 1);
}

#[test]
fn ids_are_unique_and_what_points_to_them_arrives() {
    let (_, _, tags) = page(Language::Cy);
    let mut ids = BTreeSet::new();
    for id in tags.iter().filter_map(|tag| tag.get("id")) {
        assert!(ids.insert(id), "{id} twice");
        assert!(!id.contains(char::is_whitespace), "{id}");
    }
    for tag in &tags {
        let pointed = ["aria-labelledby", "aria-describedby"]
            .iter()
            .filter_map(|name| tag.get(name))
            .flat_map(str::split_whitespace);
        let linked = tag.get("href").and_then(|address| address.strip_prefix('#'));
        let painted = tag
            .attributes
            .values()
            .flat_map(|value| value.split("url(#").skip(1))
            .filter_map(|value| value.split(')').next());
        for id in pointed.chain(linked).chain(painted) {
            assert!(ids.contains(id), "{id} of {tag:?}");
        }
    }
}

#[test]
fn tables_have_captions_and_scopes_and_can_be_scrolled_with_the_keyboard() {
    let (document, _, tags) = page(Language::En);
    let tables: Vec<_> = document
        .sections
        .iter()
        .flat_map(|section| &section.blocks)
        .filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        })
        .collect();
    assert_eq!(named(&tags, "table").len(), tables.len());
    assert_eq!(named(&tags, "caption").len(), tables.len());
    assert_eq!(named(&tags, "thead").len(), tables.len());
    let regions: Vec<_> = tags.iter().filter(|tag| tag.get("role") == Some("region")).collect();
    assert_eq!(regions.len(), tables.len());
    assert!(regions.iter().all(|tag| tag.get("tabindex") == Some("0")));
    let scoped =
        |scope| named(&tags, "th").iter().filter(|tag| tag.get("scope") == Some(scope)).count();
    assert_eq!(scoped("col"), tables.iter().map(|table| table.columns.len()).sum::<usize>());
    assert_eq!(scoped("row"), tables.iter().map(|table| table.rows.len()).sum::<usize>());
    let marked = named(&tags, "td")
        .into_iter()
        .find(|tag| tag.get("class").is_some_and(|class| class.contains("estimated")))
        .expect("an estimated cell");
    assert!(marked.text.ends_with(" e"), "{marked:?}");
}

#[test]
fn every_picture_is_described() {
    let (document, _, tags) = page(Language::En);
    let figures: Vec<_> = document
        .sections
        .iter()
        .flat_map(|section| &section.blocks)
        .filter_map(|block| match block {
            Block::Figure(figure) => Some(figure),
            _ => None,
        })
        .collect();
    let pictures = named(&tags, "svg");
    assert_eq!(pictures.len(), figures.len());
    for (picture, figure) in pictures.into_iter().zip(&figures) {
        assert_eq!(picture.get("role"), Some("img"));
        let id = picture.get("aria-labelledby");
        let described = tags.iter().find(|tag| tag.name == "desc" && tag.get("id") == id);
        assert_eq!(described.map(|tag| tag.text.as_str()), Some(figure.alt.as_str()));
    }
    assert_eq!(named(&tags, "figcaption").len(), figures.len());
    for picture in named(&tags, "img") {
        assert!(picture.get("alt").is_some_and(|alt| !alt.is_empty()));
    }
}

#[test]
fn nothing_runs_and_nothing_is_loaded() {
    let (_, page, tags) = page(Language::En);
    for name in ["script", "iframe", "object", "embed", "link", "base", "form"] {
        assert!(named(&tags, name).is_empty(), "{name}");
    }
    let policy = tags
        .iter()
        .find(|tag| tag.get("http-equiv") == Some("Content-Security-Policy"))
        .and_then(|tag| tag.get("content"))
        .expect("a policy");
    assert!(policy.starts_with("default-src 'none'") && !policy.contains("script"), "{policy}");
    for tag in &tags {
        for (name, value) in &tag.attributes {
            assert!(!name.starts_with("on"), "{tag:?}");
            match (name.as_str(), tag.name.as_str()) {
                ("href", "a") => assert!(
                    value.starts_with('#') || value == "https://www.ons.gov.uk/census",
                    "{value}"
                ),
                ("href" | "xlink:href", _) => assert!(value.starts_with('#'), "{tag:?}"),
                ("src", _) => assert!(value.starts_with("data:image/svg+xml;base64,"), "{tag:?}"),
                ("xmlns", _) => assert_eq!(value, "http://www.w3.org/2000/svg"),
                _ => assert!(!value.contains("http://") && !value.contains("javascript:")),
            }
        }
    }
    assert!(!page.contains("@import") && !page.contains("url(http"));
}

#[test]
fn text_comes_out_as_it_went_in() {
    let (document, page, tags) = page(Language::Cy);
    assert!(!page.contains("<b>bold"));
    for text in [support::MARKUP, support::WELSH] {
        assert!(tags.iter().any(|tag| tag.text == text), "{text}");
    }
    assert_eq!(named(&tags, "h1")[0].text, document.title);
    assert_eq!(named(&tags, "address")[0].text, document.contact[0]);
}

#[test]
fn what_is_missing_breaks_nothing() {
    let mut document = support::document(Language::En);
    document.logo =
        Some(Logo { bytes: b"\"><script>".to_vec(), format: "png", alt: String::new() });
    document.title = "\0\u{1}<script>".to_owned();
    for section in &mut document.sections {
        section.id = "report-text";
        for block in &mut section.blocks {
            match block {
                Block::Table(table) => table.columns.clear(),
                Block::Figure(figure) => figure.svg = "<script>".to_owned(),
                Block::KeyFigures(figures) => figures.clear(),
                Block::List(points) => points.clear(),
                _ => {}
            }
        }
    }
    let tags_of_it = tags(&html::write(&document));
    assert!(named(&tags_of_it, "script").is_empty() && named(&tags_of_it, "table").is_empty());
    document.sections.clear();
    document.logo =
        Some(Logo { bytes: support::PNG.to_vec(), format: "png", alt: "Arms".to_owned() });
    let alone = tags(&html::write(&document));
    assert!(named(&alone, "nav").is_empty());
    let logo = named(&alone, "img")[0];
    assert!(
        logo.get("src")
            .is_some_and(|source| source.starts_with("data:image/png;base64,iVBORw0KGgo"))
    );
}
