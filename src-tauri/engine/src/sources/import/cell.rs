//! A cell of a publisher's table: a number, or a mark for what there is not.

/// What a cell holds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Cell {
    /// A number.
    Number(f64),
    /// There is none: an empty cell, `x`, `..`, `-`, `:` or what publishers write instead.
    Unavailable,
    /// The publisher withholds it: `*`, `c`, `[c]`.
    Suppressed,
}

impl Cell {
    /// Reads a cell; none where it holds text that is neither a number nor a known mark.
    pub fn read(cell: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(cell).ok()?.trim();
        if let Some(number) = number(text) {
            return Some(Self::Number(number));
        }
        match text.to_ascii_lowercase().as_str() {
            "" | "x" | "[x]" | ".." | "." | "-" | ":" | "[:]" | "z" | "[z]" | "n/a" | "na"
            | "null" => Some(Self::Unavailable),
            "*" | "c" | "[c]" | "s" | "[s]" | "suppressed" => Some(Self::Suppressed),
            _ => None,
        }
    }

    /// The number, where it is one.
    pub fn number(self) -> Option<f64> {
        match self {
            Self::Number(number) => Some(number),
            Self::Unavailable | Self::Suppressed => None,
        }
    }
}

/// A finite number, with thousands commas or without.
pub fn number(text: &str) -> Option<f64> {
    let parsed = match text.as_bytes() {
        [b'0'..=b'9' | b'-' | b'+' | b'.', ..] if !text.contains(',') => text.parse().ok(),
        [b'0'..=b'9' | b'-', ..] if grouped(text) => text.replace(',', "").parse().ok(),
        _ => None,
    };
    parsed.filter(|number: &f64| number.is_finite())
}

/// Whether a text is a number with commas between groups of three digits.
fn grouped(text: &str) -> bool {
    let whole = text.split_once('.').map_or(text, |(whole, _)| whole);
    let mut groups = whole.strip_prefix('-').unwrap_or(whole).split(',');
    groups.next().is_some_and(|first| (1..=3).contains(&first.len()))
        && groups.all(|group| group.len() == 3 && group.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_marks() {
        let read = |text: &str| Cell::read(text.as_bytes());
        assert_eq!(read(" 481.0 "), Some(Cell::Number(481.0)));
        assert_eq!(read("1,234,567"), Some(Cell::Number(1_234_567.0)));
        assert_eq!(read("-3"), Some(Cell::Number(-3.0)));
        for mark in ["", "x", "..", "-", ":"] {
            assert_eq!(read(mark), Some(Cell::Unavailable), "{mark}");
        }
        for mark in ["*", "c", "[c]"] {
            assert_eq!(read(mark), Some(Cell::Suppressed), "{mark}");
        }
        for text in ["1,23", "12a", "inf", "NaN", "1e999", "many"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
