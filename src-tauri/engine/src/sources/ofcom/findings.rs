//! What is found while a file is read: what refuses it, what is worth knowing.

use crate::{
    sources::import::CheckReport,
    text::{Sentence, SentenceValue},
};

/// How many refusals are written out; the rest are only counted.
pub(super) const REFUSALS: usize = 20;

/// A place in a file.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spot<'a> {
    /// The file.
    pub file: &'a str,
    /// The line, counted from 1.
    pub line: u64,
    /// The column's name as published; empty where it is the row that matters.
    pub column: &'a str,
    /// What the cell or key is.
    pub found: &'a str,
}

impl Spot<'_> {
    fn sentence(&self, id: &str) -> Sentence {
        let found: String = self.found.chars().take(60).collect();
        Sentence::plain(id).with("file", self.file).with("line", self.line).with("found", found)
    }
}

/// A report in the making.
#[derive(Debug, Default)]
pub(super) struct Findings {
    /// What it is so far.
    pub report: CheckReport,
}

impl Findings {
    /// A key that a row before this had.
    pub fn duplicate(&mut self, spot: Spot<'_>, first: u64) {
        self.report.duplicates.add(spot.line, spot.column, spot.found);
        let sentence = Sentence::plain("error-import-duplicate")
            .with("file", spot.file)
            .with("line", spot.line)
            .with("key", spot.found)
            .with("first", first);
        self.refuse(sentence);
    }

    /// A key that has not the form of a code or postcode.
    pub fn malformed(&mut self, spot: Spot<'_>) {
        self.report.unmatched.add(spot.line, spot.column, spot.found);
        self.refuse(spot.sentence("error-import-code"));
    }

    /// A number below 0.
    pub fn negative(&mut self, spot: Spot<'_>) {
        self.cell(spot, spot.sentence("error-import-negative").with("column", spot.column));
    }

    /// Text, or a part of a whole, where a number should be.
    pub fn number(&mut self, spot: Spot<'_>) {
        self.cell(spot, spot.sentence("error-import-number").with("column", spot.column));
    }

    /// A percentage below 0 or above 100.
    pub fn percent(&mut self, spot: Spot<'_>) {
        self.cell(spot, spot.sentence("error-import-percent").with("column", spot.column));
    }

    /// A part above its whole.
    pub fn part(&mut self, spot: Spot<'_>, whole: &str, limit: f64) {
        let sentence = spot
            .sentence("error-import-part")
            .with("column", spot.column)
            .with("whole", whole)
            .with("limit", SentenceValue::from(limit));
        self.cell(spot, sentence);
    }

    /// A file of which no row is about an area of Wales.
    pub fn no_match(&mut self, file: &str) {
        self.refuse(Sentence::plain("error-import-no-match").with("file", file));
    }

    /// Something that the user should know.
    pub fn note(&mut self, sentence: Sentence) {
        self.report.notes.push(sentence);
    }

    fn cell(&mut self, spot: Spot<'_>, sentence: Sentence) {
        self.report.out_of_range.add(spot.line, spot.column, spot.found);
        self.refuse(sentence);
    }

    fn refuse(&mut self, sentence: Sentence) {
        if self.report.refusals.len() < REFUSALS {
            self.report.refusals.push(sentence);
        }
    }
}
