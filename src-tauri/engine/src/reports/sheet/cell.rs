//! What a cell holds.

use std::borrow::Cow;

/// What a cell holds.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Cell<'a> {
    /// Nothing: there is none, and another cell of the row says why.
    Empty,
    /// Words or a code, never run as a formula.
    Text(Cow<'a, str>),
    /// A number at full precision; nothing where it is not finite.
    Number(f64, Figure),
    /// Words that lead to an address of the web, or to a sheet of the workbook.
    Link {
        /// The words.
        text: Cow<'a, str>,
        /// `https://…`, or the name of a sheet.
        to: Target<'a>,
    },
}

/// Where a link leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Target<'a> {
    /// An address of the web.
    Web(&'a str),
    /// The first cell of a sheet of this workbook.
    Sheet(&'a str),
}

/// How a number shows; the cell holds it at full precision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Figure {
    /// `1,234`.
    Count,
    /// `12.3`.
    OneDecimal,
    /// `0.123`.
    ThreeDecimals,
    /// 1 and 0 as the words for mentioned and not mentioned.
    Mentioned,
    /// As many decimals as there are.
    Plain,
}

impl<'a> Cell<'a> {
    /// Words; nothing where there are none.
    pub(crate) fn text(text: impl Into<Cow<'a, str>>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }

    /// A number, or nothing.
    pub(crate) fn number(number: Option<f64>, figure: Figure) -> Self {
        number.map_or(Self::Empty, |number| Self::Number(number, figure))
    }

    /// A link to an address; plain words where it is none.
    pub(crate) fn web(address: &'a str) -> Self {
        let is_address = address.starts_with("https://") || address.starts_with("http://");
        // What is longer or has blanks is no link that a spreadsheet keeps.
        if is_address && address.len() <= 2_000 && !address.contains(char::is_whitespace) {
            Self::Link { text: Cow::Borrowed(address), to: Target::Web(address) }
        } else {
            Self::text(address)
        }
    }
}
