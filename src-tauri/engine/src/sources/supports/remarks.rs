//! What is to be said about the rows of a list of points.

use std::collections::BTreeMap;

use crate::text::Sentence;

/// Lines that a sentence names.
const NAMED: usize = 10;

/// What is to be said about a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Remark {
    /// Neither postcode nor coordinates: left out.
    NoPlace,
    /// No postcode by its form: left out.
    NotAPostcode,
    /// A postcode like those of Wales that the directory lacks: left out.
    UnknownPostcode,
    /// A postcode of elsewhere: left out.
    PostcodeElsewhere,
    /// A coordinate is no number: left out.
    NotANumber,
    /// No grid reference: left out.
    NoGridReference,
    /// Coordinates the wrong way round: left out.
    Swapped,
    /// Degrees in columns of metres: left out.
    DegreesForMetres,
    /// Metres in columns of degrees: left out.
    MetresForDegrees,
    /// More than 50 km from Wales: left out.
    TooFar,
    /// The same place and name as a row before: left out.
    Duplicate,
    /// Coordinates that cannot be right, but a postcode that is known: kept.
    ByPostcode,
    /// Outside Wales: kept.
    Outside,
    /// Outside Wales, but inside with its coordinates the other way round: kept.
    PerhapsSwapped,
    /// A capacity that is no number from 0: the point is kept without it.
    Capacity,
    /// A cost that is no number from 0: the point is kept without it.
    Cost,
    /// Neither yes nor no: the point is kept without it.
    Wheelchair,
    /// A text that is too long: cut.
    Long,
}

impl Remark {
    /// The id of its message.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::NoPlace => "supports-no-place",
            Self::NotAPostcode => "supports-not-a-postcode",
            Self::UnknownPostcode => "supports-unknown-postcode",
            Self::PostcodeElsewhere => "supports-postcode-elsewhere",
            Self::NotANumber => "supports-not-a-number",
            Self::NoGridReference => "supports-no-grid-reference",
            Self::Swapped => "supports-swapped",
            Self::DegreesForMetres => "supports-degrees",
            Self::MetresForDegrees => "supports-metres",
            Self::TooFar => "supports-too-far",
            Self::Duplicate => "supports-duplicate",
            Self::ByPostcode => "supports-by-postcode",
            Self::Outside => "supports-outside",
            Self::PerhapsSwapped => "supports-perhaps-swapped",
            Self::Capacity => "supports-capacity",
            Self::Cost => "supports-cost",
            Self::Wheelchair => "supports-wheelchair",
            Self::Long => "supports-long",
        }
    }
}

/// The rows of which one thing is to be said.
#[derive(Debug, Default)]
struct Rows {
    count: usize,
    lines: Vec<u64>,
    /// What was found in the first.
    found: String,
}

/// What is to be said about rows, kind by kind.
#[derive(Debug, Default)]
pub(super) struct Remarks(BTreeMap<Remark, Rows>);

impl Remarks {
    pub(super) fn add(&mut self, remark: Remark, line: u64, found: &str) {
        let rows = self.0.entry(remark).or_default();
        rows.count += 1;
        if rows.lines.is_empty() {
            rows.found = found.chars().take(60).collect();
        }
        if rows.lines.len() < NAMED {
            rows.lines.push(line);
        }
    }

    /// The sentences, what is left out before what is kept.
    pub(super) fn sentences(&self, file: &str) -> Vec<Sentence> {
        let sentence = |(remark, rows): (&Remark, &Rows)| {
            let lines: Vec<String> = rows.lines.iter().map(u64::to_string).collect();
            let more = if rows.count > rows.lines.len() { " …" } else { "" };
            Sentence::plain(remark.id())
                .with("file", file)
                .with("count", rows.count)
                .with("lines", format!("{}{more}", lines.join(", ")))
                .with("found", rows.found.as_str())
        };
        self.0.iter().map(sentence).collect()
    }
}
