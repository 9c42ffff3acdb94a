//! What is found while a file is read, and where it stands.

use crate::{sources::import::CheckReport, text::Sentence};

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

/// A report in the making.
#[derive(Debug, Default)]
pub(super) struct Findings {
    /// What it is so far.
    pub report: CheckReport,
}

impl Findings {
    /// A key that a row before this had.
    pub fn duplicate(&mut self, Spot { file, line, found, .. }: Spot<'_>, first: u64) {
        self.report.duplicate(file, line, found, first);
    }

    /// A key that has not the form of a code or postcode.
    pub fn malformed(&mut self, Spot { file, line, found, .. }: Spot<'_>) {
        self.report.malformed(file, line, found);
    }

    /// A number below 0.
    pub fn negative(&mut self, Spot { file, line, column, found }: Spot<'_>) {
        self.report.negative(file, line, column, found);
    }

    /// Text, or a part of a whole, where a number should be.
    pub fn number(&mut self, Spot { file, line, column, found }: Spot<'_>) {
        self.report.not_a_number(file, line, column, found);
    }

    /// A percentage below 0 or above 100.
    pub fn percent(&mut self, Spot { file, line, column, found }: Spot<'_>) {
        self.report.percent(file, line, column, found);
    }

    /// A part above its whole.
    pub fn part(&mut self, spot: Spot<'_>, whole: &str, limit: f64) {
        let Spot { file, line, column, found } = spot;
        self.report.part(file, line, [column, whole], found, &limit.to_string());
    }

    /// A file of which no row is about an area of Wales.
    pub fn no_match(&mut self, file: &str) {
        self.report.no_match(file);
    }

    /// Something that the user should know.
    pub fn note(&mut self, sentence: Sentence) {
        self.report.notes.push(sentence);
    }
}
