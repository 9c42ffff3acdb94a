//! The check report: what was found in a file, before anything is stored.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{geography::Level, text::Sentence};

/// How many examples of a finding are kept.
pub const EXAMPLES: usize = 5;

/// What was found in a file.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CheckReport {
    /// Rows read, without the header, blank rows and footnotes.
    #[ts(type = "number")]
    pub rows: u64,
    /// Rows of areas (or postcodes) that Cyswllt knows.
    #[ts(type = "number")]
    pub matched: u64,
    /// Rows of other nations, which are left out.
    #[ts(type = "number")]
    pub elsewhere: u64,
    /// Rows in Wales, or nowhere, whose area is not known.
    pub unmatched: Found,
    /// Rows that repeat a key.
    pub duplicates: Found,
    /// Cells that cannot be: percentages above 100, negative counts, parts above their whole, text where a number
    /// should be.
    pub out_of_range: Found,
    /// Sums and means against figures for Wales that are known otherwise.
    pub totals: Vec<TotalCheck>,
    /// Columns that are used, as published.
    pub used: Vec<String>,
    /// Columns that are not.
    pub ignored: Vec<String>,
    /// Levels that will have figures.
    pub levels: Vec<Level>,
    /// Ids of the measures that will have figures.
    pub measures: Vec<String>,
    /// What else the user should know (messages `import-note-…`).
    pub notes: Vec<Sentence>,
    /// Why the file is refused, each a sentence of its own (messages `error-…`); empty where it can be accepted.
    pub refusals: Vec<Sentence>,
}

/// How often something was found, with examples.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Found {
    /// How often.
    #[ts(type = "number")]
    pub count: u64,
    /// The first few.
    pub examples: Vec<Example>,
}

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Example {
    /// The line, counted from 1.
    #[ts(type = "number")]
    pub line: u64,
    /// The column's name; empty where it is the row that matters.
    pub column: String,
    /// What the cell or key is, cut to 60 characters.
    pub found: String,
}

/// A figure for Wales from the file beside the one that is known.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TotalCheck {
    /// The column.
    pub column: String,
    /// What the file adds up to.
    pub found: f64,
    /// What is known; none where nothing is.
    pub expected: Option<f64>,
    /// Where that is from: a source's id; empty where nothing is known.
    pub source: String,
}

impl Found {
    /// Counts one more and keeps it while there are few.
    pub fn add(&mut self, line: u64, column: &str, found: &str) {
        self.count += 1;
        if self.examples.len() < EXAMPLES {
            let found = found.chars().take(60).collect();
            self.examples.push(Example { line, column: column.to_owned(), found });
        }
    }
}

impl CheckReport {
    /// Whether the file can be accepted.
    pub fn is_acceptable(&self) -> bool {
        self.refusals.is_empty()
    }
}
