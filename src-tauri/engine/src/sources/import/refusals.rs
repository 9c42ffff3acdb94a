//! Why a file is refused: the sentences, and how many of them are kept.

use super::CheckReport;
use crate::text::Sentence;

/// How many refusals are kept; further faults are only counted.
pub const REFUSALS: usize = 20;

impl CheckReport {
    /// Refuses the file.
    pub fn refuse(&mut self, why: Sentence) {
        if self.refusals.len() < REFUSALS {
            self.refusals.push(why);
        }
    }

    /// A key that stands twice: the file is refused.
    pub fn duplicate(&mut self, file: &str, line: u64, key: &str, first: u64) {
        self.duplicates.add(line, "", key);
        let why = at("error-import-duplicate", file, line);
        self.refuse(why.with("key", short(key)).with("first", first));
    }

    /// A key that is no code of an area, nor a postcode, of any nation: the file is refused.
    pub fn malformed(&mut self, file: &str, line: u64, found: &str) {
        self.unmatched.add(line, "", found);
        self.refuse(at("error-import-code", file, line).with("found", short(found)));
    }

    /// A count below 0: the file is refused.
    pub fn negative(&mut self, file: &str, line: u64, column: &str, found: &str) {
        self.out_of_range.add(line, column, found);
        self.refuse(cell("error-import-negative", file, line, column, found));
    }

    /// A part above its whole: the file is refused.
    pub fn part(&mut self, file: &str, line: u64, [part, whole]: [&str; 2], found: &str, of: &str) {
        self.out_of_range.add(line, part, found);
        let why = cell("error-import-part", file, line, part, found);
        self.refuse(why.with("whole", whole).with("limit", short(of)));
    }

    /// A percentage below 0 or above 100: the file is refused.
    pub fn percent(&mut self, file: &str, line: u64, column: &str, found: &str) {
        self.out_of_range.add(line, column, found);
        self.refuse(cell("error-import-percent", file, line, column, found));
    }

    /// A cell that should be a number and is none: the file is refused.
    pub fn not_a_number(&mut self, file: &str, line: u64, column: &str, found: &str) {
        self.out_of_range.add(line, column, found);
        self.refuse(cell("error-import-number", file, line, column, found));
    }

    /// No row is about an area in Wales: the file is refused.
    pub fn no_match(&mut self, file: &str) {
        self.refuse(Sentence::plain("error-import-no-match").with("file", file));
    }
}

fn at(id: &str, file: &str, line: u64) -> Sentence {
    Sentence::plain(id).with("file", file).with("line", line)
}

fn cell(id: &str, file: &str, line: u64, column: &str, found: &str) -> Sentence {
    at(id, file, line).with("column", short(column)).with("found", short(found))
}

/// What a sentence quotes, cut to 60 characters.
fn short(text: &str) -> String {
    text.chars().take(60).collect()
}
