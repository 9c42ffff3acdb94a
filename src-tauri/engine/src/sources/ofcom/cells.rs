//! What a cell of a table of Ofcom's looks like.

/// How many digits a number as written has behind the point.
pub(super) fn decimals(bytes: &[u8]) -> usize {
    let bytes = bytes.trim_ascii();
    bytes.iter().position(|&byte| byte == b'.').map_or(0, |point| bytes.len() - point - 1)
}

/// Whether a text has the form of a code of an area of another nation: its letter (or K, J, L, M for several nations)
/// and eight digits. Most rows of a file of the United Kingdom have, so this is looked at before anything else.
pub(super) fn is_elsewhere(bytes: &[u8]) -> bool {
    matches!(bytes, [letter, digits @ ..] if digits.len() == 8
        && matches!(letter.to_ascii_uppercase(), b'E' | b'S' | b'N' | b'K' | b'J' | b'L' | b'M')
        && digits.iter().all(u8::is_ascii_digit))
}

#[cfg(test)]
mod tests {
    use super::{decimals, is_elsewhere};

    #[test]
    fn digits_and_codes() {
        assert_eq!(decimals(b"98.45 "), 2);
        assert_eq!(decimals(b"98"), 0);
        assert!(is_elsewhere(b"E00000001") && is_elsewhere(b"s00088956"));
        assert!(!is_elsewhere(b"W00000001") && !is_elsewhere(b"E0000001"));
        assert!(!is_elsewhere(b"X00000001") && !is_elsewhere(b"E0000000x"));
    }
}
