//! What a cell of a table of Ofcom's says.

/// What a cell says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Cell {
    /// A number.
    Number(f64),
    /// Nothing: the cell is empty or says that there is no figure.
    None,
    /// That the publisher withholds the figure.
    Suppressed,
    /// Something else.
    Text,
}

impl Cell {
    /// Reads a cell. Thousands may be grouped by commas.
    pub fn read(bytes: &[u8]) -> Self {
        let bytes = bytes.trim_ascii();
        match bytes {
            b"" | b"-" | b"." | b".." | b":" | b"x" | b"[x]" | b"z" | b"[z]" => return Self::None,
            b"*" | b"c" | b"[c]" => return Self::Suppressed,
            _ if [&b"n/a"[..], b"na", b"#n/a", b"null", b"nan"]
                .iter()
                .any(|marker| bytes.eq_ignore_ascii_case(marker)) =>
            {
                return Self::None;
            }
            _ => {}
        }
        let Ok(text) = std::str::from_utf8(bytes) else { return Self::Text };
        let plain = |text: &str| -> bool {
            text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'-' | b'+' | b'e' | b'E'))
        };
        let number = if plain(text) {
            text.parse().ok()
        } else if is_grouped(text) {
            text.replace(',', "").parse().ok()
        } else {
            None
        };
        number.filter(|number: &f64| number.is_finite()).map_or(Self::Text, Self::Number)
    }
}

/// Whether a text is a number with commas between groups of three digits.
fn is_grouped(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let mut groups = whole.split(',');
    digits(decimals)
        && groups.next().is_some_and(|first| (1..=3).contains(&first.len()) && digits(first))
        && groups.all(|group| group.len() == 3 && digits(group))
}

/// How many digits a number as written has behind the point.
pub(super) fn decimals(bytes: &[u8]) -> usize {
    let bytes = bytes.trim_ascii();
    bytes.iter().position(|&byte| byte == b'.').map_or(0, |point| bytes.len() - point - 1)
}

/// Whether a text has the form of a code of an area of the United Kingdom: a nation's letter (or K, J, L, M for several
/// nations) and eight digits.
pub(super) fn is_area_code(bytes: &[u8]) -> bool {
    matches!(bytes, [letter, digits @ ..] if digits.len() == 8
        && matches!(letter.to_ascii_uppercase(), b'E' | b'W' | b'S' | b'N' | b'K' | b'J' | b'L' | b'M')
        && digits.iter().all(u8::is_ascii_digit))
}

#[cfg(test)]
mod tests {
    use super::{Cell, decimals, is_area_code};

    #[test]
    fn numbers_and_markers() {
        for (text, cell) in [
            ("12", Cell::Number(12.0)),
            (" 98.4 ", Cell::Number(98.4)),
            ("-1", Cell::Number(-1.0)),
            ("1,234", Cell::Number(1234.0)),
            ("", Cell::None),
            ("N/A", Cell::None),
            ("..", Cell::None),
            ("*", Cell::Suppressed),
            ("[c]", Cell::Suppressed),
            ("1,23", Cell::Text),
            ("inf", Cell::Text),
            ("1e999", Cell::Text),
            ("twelve", Cell::Text),
            ("=1+1", Cell::Text),
        ] {
            assert_eq!(Cell::read(text.as_bytes()), cell, "{text}");
        }
        assert_eq!(decimals(b"98.45 "), 2);
        assert_eq!(decimals(b"98"), 0);
    }

    #[test]
    fn codes() {
        assert!(is_area_code(b"W00000001") && is_area_code(b"s00088956"));
        assert!(
            !is_area_code(b"W0000001")
                && !is_area_code(b"X00000001")
                && !is_area_code(b"W0000000x")
        );
    }
}
