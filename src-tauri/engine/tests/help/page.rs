//! A page of the help, taken apart.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The repository.
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Reads a file of the repository.
pub fn read(path: &str) -> String {
    fs::read_to_string(repository().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The ids of all pages of some groups (all groups if none) that are written, in the order of the contents.
pub fn ids(groups: &[&str]) -> Vec<String> {
    let contents: serde_json::Value =
        serde_json::from_str(&read("data/help/contents.json")).expect("JSON");
    let listed = contents.as_array().expect("groups").iter();
    let wanted = listed.filter(|group| {
        groups.is_empty() || groups.contains(&group["group"].as_str().expect("a group's name"))
    });
    wanted
        .flat_map(|group| group["pages"].as_array().expect("pages").clone())
        .map(|page| page.as_str().expect("an id").to_owned())
        .filter(|id| repository().join(format!("data/help/en/{id}.md")).exists())
        .collect()
}

/// A piece of a page.
#[derive(Debug, Clone, PartialEq)]
pub enum Piece {
    /// A block of code with what it is said to be.
    Block { kind: String, code: String },
    /// A formula, in a line or on lines of its own.
    Formula { tex: String, display: bool },
    /// Code in a line.
    Code(String),
    /// Where a link leads.
    Link(String),
    /// A picture.
    Picture { file: String, text: String },
    /// A label of the window.
    Bold(String),
    /// A heading's depth; its words follow.
    Heading(usize),
    /// The rest.
    Text(String),
}

/// A page in a language.
pub struct Page {
    /// Its file, from the repository.
    pub path: String,
    /// As it is written.
    pub source: String,
    /// Taken apart.
    pub pieces: Vec<Piece>,
}

impl Page {
    /// The page of an id.
    pub fn open(language: &str, id: &str) -> Self {
        let path = format!("data/help/{language}/{id}.md");
        let source = read(&path);
        let pieces = pieces(&source);
        Self { path, source, pieces }
    }

    /// What `pick` takes of each piece.
    pub fn all<T>(&self, pick: impl Fn(&Piece) -> Option<T>) -> Vec<T> {
        self.pieces.iter().filter_map(pick).collect()
    }

    /// The codes in lines.
    pub fn codes(&self) -> Vec<String> {
        self.all(|piece| if let Piece::Code(code) = piece { Some(code.clone()) } else { None })
    }
}

fn pieces(source: &str) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut prose = String::new();
    let mut lines = source.lines();
    while let Some(line) = lines.next() {
        if let Some(kind) = line.strip_prefix("```") {
            in_prose(&std::mem::take(&mut prose), &mut found);
            let code: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
            found.push(Piece::Block { kind: kind.to_owned(), code: code.join("\n") });
        } else if line.starts_with('#') {
            in_prose(&std::mem::take(&mut prose), &mut found);
            found.push(Piece::Heading(line.len() - line.trim_start_matches('#').len()));
            in_prose(line.trim_start_matches('#'), &mut found);
        } else {
            prose.push_str(line);
            prose.push('\n');
        }
    }
    in_prose(&prose, &mut found);
    found
}

/// The text up to a mark, and what follows the mark.
fn until<'a>(text: &'a str, mark: &str) -> (&'a str, &'a str) {
    let at = text.find(mark).unwrap_or_else(|| panic!("no “{mark}” after “{text:.80}”"));
    (&text[..at], &text[at + mark.len()..])
}

/// What stands in brackets at the beginning of a text, brackets inside included, and what follows.
fn in_brackets(text: &str) -> (&str, &str) {
    let mut depth = 0;
    for (at, sign) in text.char_indices() {
        depth += i32::from(sign == '(') - i32::from(sign == ')');
        if depth == 0 {
            return (&text[1..at], &text[at + 1..]);
        }
    }
    panic!("a bracket is not closed: {text:.80}")
}

fn in_prose(text: &str, found: &mut Vec<Piece>) {
    let mut rest = text;
    let mut plain = String::new();
    while let Some(sign) = rest.chars().next() {
        let piece;
        if let Some(after) = rest.strip_prefix("$$") {
            let (tex, after) = until(after, "$$");
            piece = Piece::Formula { tex: tex.trim().to_owned(), display: true };
            rest = after;
        } else if let Some(after) = rest.strip_prefix('$') {
            let (tex, after) = until(after, "$");
            piece = Piece::Formula { tex: tex.to_owned(), display: false };
            rest = after;
        } else if let Some(after) = rest.strip_prefix('`') {
            let (code, after) = until(after, "`");
            piece = Piece::Code(code.to_owned());
            rest = after;
        } else if let Some(after) = rest.strip_prefix("**") {
            let (label, after) = until(after, "**");
            piece = Piece::Bold(label.to_owned());
            rest = after;
        } else if let Some(after) = rest.strip_prefix("![") {
            let (text, after) = until(after, "](");
            let (file, after) = until(after, ")");
            piece = Piece::Picture { file: file.to_owned(), text: text.to_owned() };
            rest = after;
        } else if let Some((text, after)) = rest
            .strip_prefix('[')
            .and_then(|after| after.split_once("]("))
            .filter(|(text, _)| !text.contains('['))
        {
            let bracket = &rest[rest.len() - after.len() - 1..];
            let (target, after) = in_brackets(bracket);
            plain.push_str(text);
            piece = Piece::Link(target.to_owned());
            rest = after;
        } else {
            plain.push(sign);
            rest = &rest[sign.len_utf8()..];
            continue;
        }
        found.push(Piece::Text(std::mem::take(&mut plain)));
        found.push(piece);
    }
    found.push(Piece::Text(plain));
    found.retain(|piece| *piece != Piece::Text(String::new()));
}

/// The numbers in a text, as they are written; signs at their ends are none of theirs.
pub fn numbers(text: &str) -> Vec<String> {
    text.split(|sign: char| !(sign.is_ascii_digit() || sign == '.' || sign == ','))
        .map(|number| number.trim_matches(|sign| sign == '.' || sign == ','))
        .filter(|number| !number.is_empty())
        .map(str::to_owned)
        .collect()
}

#[test]
fn a_page_is_taken_apart() {
    let source = "# T\n\nSee **Map**, `a`, $x_1$ and [this](https://x.org/a(1)b) of 1,917.\n\n$$\ny\n$$\n\n```sh\nls\n```\n";
    let found = pieces(source);
    let has = |piece: Piece| assert!(found.contains(&piece), "{piece:?} in {found:?}");
    has(Piece::Heading(1));
    has(Piece::Bold("Map".to_owned()));
    has(Piece::Code("a".to_owned()));
    has(Piece::Formula { tex: "x_1".to_owned(), display: false });
    has(Piece::Formula { tex: "y".to_owned(), display: true });
    has(Piece::Link("https://x.org/a(1)b".to_owned()));
    has(Piece::Block { kind: "sh".to_owned(), code: "ls".to_owned() });
    assert_eq!(numbers("of 1,917. And 0.5"), ["1,917", "0.5"]);
}
