//! Text as the typeface can show it. PDF/UA-1 allows no character without a glyph, and names and notes come from people.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::engine::FONTS;

/// Stands for a character that the typeface has not.
const NO_GLYPH: char = '□';

/// Whether both weights of the typeface have a glyph for it.
fn covered(character: char) -> bool {
    character.is_ascii()
        || FONTS.iter().all(|font| font.info().coverage.contains(u32::from(character)))
}

/// Characters that only tell neighbours how to join, e.g. the joiners and selectors in emoji.
fn invisible(character: char) -> bool {
    matches!(character,
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}' | '\u{1f3fb}'..='\u{1f3ff}')
}

fn replaced(character: char) -> Option<char> {
    match character {
        character if character.is_control() => Some(' '),
        character if covered(character) && !invisible(character) => Some(character),
        character if invisible(character) => None,
        // Hyphens and spaces of other widths.
        '\u{2010}' | '\u{2011}' | '\u{2212}' => Some('-'),
        character if character.is_whitespace() => Some('\u{a0}'),
        _ => Some(NO_GLYPH),
    }
}

/// The text with composed letters, on one line, without characters that the typeface has not.
pub(super) fn shown(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| (b' '..0x7f).contains(&byte)) {
        return Cow::Borrowed(text);
    }
    if is_nfc(text) && text.chars().all(|character| replaced(character) == Some(character)) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.nfc().filter_map(replaced).collect())
}

/// The same for a standalone SVG, whose markup is ASCII and keeps its lines.
pub(super) fn shown_svg(svg: &str) -> String {
    let mut kept = String::with_capacity(svg.len());
    let mut rest = svg;
    while let Some(start) = rest.bytes().position(|byte| !byte.is_ascii()) {
        // The letter before may be the base of a combining mark.
        let start = start.saturating_sub(1);
        let words = &rest[start..];
        let end = words.bytes().skip(1).position(|byte| byte.is_ascii()).map(|place| place + 1);
        let (words, after) = words.split_at(end.unwrap_or(words.len()));
        kept.push_str(&rest[..start]);
        kept.push_str(&shown(words));
        rest = after;
    }
    kept.push_str(rest);
    kept
}

#[cfg(test)]
mod tests {
    use super::{NO_GLYPH, covered, shown, shown_svg};

    #[test]
    fn welsh_and_what_reports_use_is_covered() {
        for character in "ŵŷŴŶâêîôûïáéäöÂÊÎÔÛ’‘“”–—…•£€²½×≥≤†‡*\u{a0}□".chars()
        {
            assert!(covered(character), "{character}");
        }
        assert!(covered(NO_GLYPH));
    }

    #[test]
    fn letters_are_composed_and_lines_joined() {
        assert_eq!(shown("Pen-y-bont ar Ogwr"), "Pen-y-bont ar Ogwr");
        assert_eq!(shown("w\u{302}yl, y\u{302}d"), "ŵyl, ŷd");
        assert_eq!(shown("one\ntwo\tthree\0"), "one two three ");
    }

    #[test]
    fn what_the_typeface_lacks_becomes_a_box() {
        assert_eq!(shown("📞 029 2087"), "□ 029 2087");
        assert_eq!(shown("👩\u{200d}💻\u{fe0f}"), "□□");
        assert_eq!(shown("日本"), "□□");
    }

    #[test]
    fn pictures_keep_their_markup() {
        let svg = "<svg>\n<text>Dw\u{302}r ŵ\u{fe0f} 日本</text>\t<g/></svg>";
        assert_eq!(shown_svg(svg), "<svg>\n<text>Dŵr ŵ □□</text>\t<g/></svg>");
        assert_eq!(shown_svg("ŵ"), "ŵ");
        assert_eq!(shown_svg("<svg/>"), "<svg/>");
    }
}
