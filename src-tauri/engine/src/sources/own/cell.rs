//! What a cell of figures says.

use super::place::number;

/// What a cell says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Cell {
    /// A number.
    Number(f64),
    /// There is none.
    Missing,
    /// It is withheld.
    Suppressed,
    /// Something else.
    Wrong,
}

/// Reads a cell: a number (with commas between thousands, with a sign for per cent or pounds), nothing, or the marks that
/// publishers set for what is missing or withheld.
pub(super) fn read(text: &str) -> Cell {
    let text = text.trim();
    match text.to_lowercase().as_str() {
        "" | "-" | "–" | "—" | ".." | "..." | ":" | "x" | "[x]" | "z" | "[z]" | "n/a" | "na"
        | "null" | "none" | "#n/a" | "." => return Cell::Missing,
        "*" | "**" | "c" | "[c]" | "s" | "[s]" | "suppressed" | "wedi’i atal" | "wedi'i atal" => {
            return Cell::Suppressed;
        }
        _ => {}
    }
    // `<5`: fewer than that, which is how councils withhold.
    if let Some(limit) = text.strip_prefix(['<', '≤'])
        && number(limit.trim()).is_some()
    {
        return Cell::Suppressed;
    }
    let plain = text.trim_end_matches('%').trim_start_matches('£').trim();
    number(plain).map_or(Cell::Wrong, Cell::Number)
}

/// Whether a text says yes (`true`) or no, in either language or as 1 and 0; none for anything else.
pub(in crate::sources) fn yes_or_no(text: &str) -> Option<bool> {
    match text.trim().to_lowercase().as_str() {
        "yes" | "y" | "true" | "1" | "oes" | "ydy" | "ydw" | "ie" | "gwir" => Some(true),
        "no" | "n" | "false" | "0" | "nac oes" | "nac ydy" | "nac ydw" | "nage" | "na"
        | "anwir" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_marks_and_words() {
        for (text, expected) in [
            ("1,234.5", Cell::Number(1234.5)),
            (" 45 % ", Cell::Number(45.0)),
            ("-3", Cell::Number(-3.0)),
            ("\u{2212}3", Cell::Number(-3.0)),
            ("£1,000", Cell::Number(1000.0)),
            ("", Cell::Missing),
            ("..", Cell::Missing),
            ("x", Cell::Missing),
            ("[c]", Cell::Suppressed),
            ("*", Cell::Suppressed),
            ("<5", Cell::Suppressed),
            ("1,23", Cell::Wrong),
            ("many", Cell::Wrong),
            ("inf", Cell::Wrong),
            ("NaN", Cell::Wrong),
            ("1e999", Cell::Wrong),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
        assert_eq!(yes_or_no("Nac oes"), Some(false));
        assert_eq!(yes_or_no("YES"), Some(true));
        assert_eq!(yes_or_no("perhaps"), None);
    }
}
