//! Text as a cell or a column heading may hold it.

use std::borrow::Cow;

/// The most that a cell holds, in UTF-16 code units.
const LONGEST_CELL: usize = 32_767;
/// The most that a column heading of a marked-up table holds, in UTF-16 code units.
const LONGEST_HEADING: usize = 255;

/// What stands for a character that a workbook cannot hold.
const NO_CHARACTER: char = char::REPLACEMENT_CHARACTER;

/// Whether XML, and so a workbook, has no such character, or a carriage return that would come back as another.
fn is_unfit(character: char) -> bool {
    matches!(character, '\0'..='\x08' | '\x0b'..='\x1f' | '\x7f'..='\u{9f}' | '\u{fffe}' | '\u{ffff}')
}

/// A text as a cell may hold it: line breaks alike, control characters shown as �, at most 32,767 UTF-16 code units with
/// an ellipsis where more is left out.
pub(super) fn cell_text(text: &str) -> Cow<'_, str> {
    let fit = if text.contains(is_unfit) {
        let lines = text.replace("\r\n", "\n").replace('\r', "\n");
        Cow::Owned(lines.replace(is_unfit, &NO_CHARACTER.to_string()))
    } else {
        Cow::Borrowed(text)
    };
    shortened(fit, LONGEST_CELL)
}

/// A text as a column heading may hold it: one line, at most 255 UTF-16 code units, nothing that reads as an escaped
/// character (`_x0041_`), which headings have no way to say.
pub(super) fn heading_text(text: &str) -> String {
    let one_line: Vec<&str> = text.split_whitespace().collect();
    let one_line = one_line.join(" ");
    let mut fit = cell_text(&one_line).into_owned();
    let mut from = 0;
    while let Some(at) = fit[from..].find("_x").map(|at| from + at) {
        let bytes = fit.as_bytes();
        let escaped = bytes.len() > at + 6
            && bytes[at + 2..at + 6].iter().all(u8::is_ascii_hexdigit)
            && bytes[at + 6] == b'_';
        if escaped {
            fit.insert(at + 1, ' ');
        }
        from = at + 2;
    }
    if fit.is_empty() {
        fit.push('–');
    }
    shortened(Cow::Owned(fit), LONGEST_HEADING).into_owned()
}

/// The headings made different from each other, whatever their case: a marked-up table asks for it.
pub(super) fn unique_headings<'a>(headings: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut unique: Vec<String> = Vec::new();
    let mut taken = std::collections::HashSet::new();
    for heading in headings {
        let heading = heading_text(heading);
        let mut candidate = heading.clone();
        let mut number = 2;
        while !taken.insert(candidate.to_lowercase()) {
            let ending = format!(" ({number})");
            let room = LONGEST_HEADING - ending.len();
            candidate = format!("{}{ending}", shortened(Cow::Borrowed(&heading), room));
            number += 1;
        }
        unique.push(candidate);
    }
    unique
}

/// Whether a spreadsheet would run the text if somebody edited its cell.
pub(super) fn is_formula_like(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t'])
}

/// At most so many UTF-16 code units, the last an ellipsis where something is left out.
pub(super) fn shortened(text: Cow<'_, str>, most: usize) -> Cow<'_, str> {
    // No text has more UTF-16 code units than bytes.
    if text.len() <= most || text.encode_utf16().count() <= most {
        return text;
    }
    let mut length = 0;
    let fits = |character: &char| {
        length += character.len_utf16();
        length < most
    };
    let mut short: String = text.chars().take_while(fits).collect();
    short.push('…');
    Cow::Owned(short)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn control_characters_show_and_lines_stay() {
        assert_eq!(cell_text("a\u{0}b\u{1f}c\u{7f}"), "a\u{fffd}b\u{fffd}c\u{fffd}");
        assert_eq!(cell_text("one\r\ntwo\rthree\n\tfour"), "one\ntwo\nthree\n\tfour");
        assert!(matches!(cell_text("Tŷ-du"), Cow::Borrowed("Tŷ-du")));
    }

    #[test]
    fn long_texts_end_with_an_ellipsis() {
        let full = "ŵ".repeat(32_767);
        assert_eq!(cell_text(&full), full);
        let long = cell_text(&"ŵ".repeat(32_768)).into_owned();
        assert_eq!(long.chars().count(), 32_767);
        assert!(long.ends_with("ŵ…"));
        // A pair of surrogates is not cut in two.
        let pairs = cell_text(&"😀".repeat(20_000)).into_owned();
        assert_eq!(pairs.encode_utf16().count(), 32_767);
    }

    #[test]
    fn headings_are_single_lines_and_unique() {
        assert_eq!(heading_text(" a\n b\t c "), "a b c");
        assert_eq!(heading_text(""), "–");
        assert_eq!(heading_text("x_x0041_y_xZZ"), "x_ x0041_y_xZZ");
        let unique = unique_headings(["Rank", "rank", "RANK", "other", "Rank (2)"].into_iter());
        assert_eq!(unique, ["Rank", "rank (2)", "RANK (3)", "other", "Rank (2) (2)"]);
        let long = "h".repeat(300);
        let unique = unique_headings([long.as_str(), long.as_str()].into_iter());
        assert!(unique.iter().all(|heading| heading.encode_utf16().count() <= 255));
        assert_ne!(unique[0], unique[1]);
    }

    proptest! {
        #[test]
        fn whatever_the_text_it_fits(text in any::<String>(), times in 1..4_000_usize) {
            let text = text.repeat(times);
            let cell = cell_text(&text);
            prop_assert!(cell.encode_utf16().count() <= LONGEST_CELL);
            prop_assert!(!cell.contains(is_unfit));
            let heading = heading_text(&text);
            prop_assert!(!heading.is_empty() && heading.encode_utf16().count() <= LONGEST_HEADING);
            prop_assert!(!heading.contains(['\n', '\t']));
        }
    }
}
