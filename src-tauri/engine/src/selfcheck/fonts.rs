//! The fonts that reports and figures are set in: both are there and have every letter of Welsh.

use rustybuzz::Face;

use super::Finding;
use crate::{maps::figure::FONT_FILES, text::Sentence};

const ID: &str = "fonts";
/// Letters that fonts lack first.
const LETTERS: &str = "âêîôûŵŷÂÊÎÔÛŴŶïöäáéíóú’“”–†";

pub(super) fn look() -> Finding {
    if FONT_FILES.iter().all(|file| is_whole(file)) {
        return Finding::ok(ID, Sentence::plain("selfcheck-fonts").with("count", FONT_FILES.len()));
    }
    Finding::fault(ID, Sentence::plain("selfcheck-fonts-broken"), "selfcheck-remedy-install")
}

/// Whether a file is a font that has all the letters.
fn is_whole(file: &[u8]) -> bool {
    let Some(face) = Face::from_slice(file, 0) else { return false };
    LETTERS.chars().all(|letter| face.glyph_index(letter).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_torn_file_is_no_font() {
        assert!(FONT_FILES.iter().all(|file| is_whole(file)));
        assert!(!is_whole(&FONT_FILES[0][..2000]));
        assert!(!is_whole(b""));
    }
}
