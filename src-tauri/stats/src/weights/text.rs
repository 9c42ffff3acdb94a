//! What GAL and GWT files have in common: a header, ids that are texts, and faults with a line.

use std::collections::HashMap;

use super::WeightsError;

/// Why a weights file could not be read.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum WeightsFileError {
    /// Nothing, or no header of the format.
    #[error(
        "line {line}: \"{found}\" is no header of a weights file: the first line is the number of areas, or 0, the number of areas, the layer's name and the name of its ids"
    )]
    Header {
        /// The line, from 1.
        line: usize,
        /// What stands there, shortened.
        found: String,
    },
    /// A line that is not made as the format has it.
    #[error("line {line}: \"{found}\" where {expected} should stand")]
    Shape {
        /// The line, from 1.
        line: usize,
        /// What stands there, shortened.
        found: String,
        /// What should.
        expected: &'static str,
    },
    /// An id that the layer has not.
    #[error(
        "line {line}: no area has the id \"{id}\": name the field that the file's ids come from, or make the file for this layer"
    )]
    UnknownId {
        /// The line, from 1.
        line: usize,
        /// The id.
        id: String,
    },
    /// An area with two lists of neighbours, or an id that two areas of the layer have.
    #[error(
        "line {line}: the neighbours of \"{id}\" stand in line {first} already: keep one of the two"
    )]
    RepeatedId {
        /// The line, from 1.
        line: usize,
        /// The id.
        id: String,
        /// The line of the first list.
        first: usize,
    },
    /// The layer's ids do not tell its areas apart.
    #[error(
        "areas {first} and {second} of the layer have the same id \"{id}\": use a field that tells them apart"
    )]
    AmbiguousId {
        /// The id.
        id: String,
        /// The first area, from 1.
        first: usize,
        /// The second.
        second: usize,
    },
    /// A neighbour named twice.
    #[error("line {line}: \"{id}\" has the neighbour \"{neighbour}\" twice: name it once")]
    RepeatedNeighbour {
        /// The line, from 1.
        line: usize,
        /// The area.
        id: String,
        /// The neighbour.
        neighbour: String,
    },
    /// An area as its own neighbour.
    #[error(
        "line {line}: \"{id}\" is its own neighbour: leave it out, statistics that need it add it themselves"
    )]
    Itself {
        /// The line, from 1.
        line: usize,
        /// The area.
        id: String,
    },
    /// Fewer or more neighbours than announced.
    #[error(
        "line {line}: {announced} neighbours of \"{id}\" announced, but {found} listed: correct the number or the list"
    )]
    NeighbourCount {
        /// The line that announces them, from 1.
        line: usize,
        /// The area.
        id: String,
        /// How many it should have.
        announced: usize,
        /// How many there are.
        found: usize,
    },
    /// Fewer or more areas than the header announces.
    #[error(
        "line {line}: the header announces {announced} areas, but the file lists {found}: it is cut short, or the header is wrong"
    )]
    AreaCount {
        /// The line where that became clear, from 1.
        line: usize,
        /// How many there should be.
        announced: usize,
        /// How many there are.
        found: usize,
    },
    /// A weight that is not a finite number of at least 0.
    #[error("line {line}: the weight \"{found}\" is not a finite number of at least 0: correct it")]
    NotAWeight {
        /// The line, from 1.
        line: usize,
        /// What stands there, shortened.
        found: String,
    },
    /// More areas than can be numbered.
    #[error(transparent)]
    Weights(#[from] WeightsError),
}

impl WeightsFileError {
    /// The line, from 1; none for a fault of the layer.
    pub fn line(&self) -> Option<usize> {
        match self {
            Self::Header { line, .. }
            | Self::Shape { line, .. }
            | Self::UnknownId { line, .. }
            | Self::RepeatedId { line, .. }
            | Self::RepeatedNeighbour { line, .. }
            | Self::Itself { line, .. }
            | Self::NeighbourCount { line, .. }
            | Self::AreaCount { line, .. }
            | Self::NotAWeight { line, .. } => Some(*line),
            Self::AmbiguousId { .. } | Self::Weights(_) => None,
        }
    }
}

/// The lines that are not blank, numbered from 1, without a byte order mark.
pub(super) fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    (1..).zip(text.lines().map(str::trim)).filter(|(_, line)| !line.is_empty())
}

/// The number of areas that a header announces: `n`, or `0 n NAME KEY`.
pub(super) fn header(first: Option<(usize, &str)>) -> Result<usize, WeightsFileError> {
    let (line, text) = first.unwrap_or((1, ""));
    let mut words = text.split_whitespace();
    let number = match (words.next(), words.next()) {
        (Some(number), None) | (Some("0" | "1"), Some(number)) => Some(number),
        _ => None,
    };
    number
        .and_then(|number| number.parse().ok())
        .ok_or_else(|| WeightsFileError::Header { line, found: shortened(text) })
}

/// The layer's areas by id.
pub(super) struct Ids<'a>(HashMap<&'a str, u32>);

impl<'a> Ids<'a> {
    pub(super) fn new(ids: &'a [String]) -> Result<Self, WeightsFileError> {
        if ids.len() >= u32::MAX as usize {
            return Err(WeightsError::TooMany { areas: ids.len() }.into());
        }
        let mut positions = HashMap::with_capacity(ids.len());
        for (position, id) in (0..).zip(ids) {
            if let Some(first) = positions.insert(id.as_str(), position) {
                return Err(WeightsFileError::AmbiguousId {
                    id: id.clone(),
                    first: first as usize + 1,
                    second: position as usize + 1,
                });
            }
        }
        Ok(Self(positions))
    }

    pub(super) fn position(&self, id: &str, line: usize) -> Result<u32, WeightsFileError> {
        let unknown = || WeightsFileError::UnknownId { line, id: shortened(id) };
        self.0.get(id).copied().ok_or_else(unknown)
    }
}

/// A text as an error shows it: at most 60 characters.
pub(super) fn shortened(text: &str) -> String {
    let mut short: String = text.chars().take(60).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
