//! How much room text takes: widths and lines of the workbook's typeface.
//!
//! Spreadsheet programs fit columns and rows when somebody asks them to, not when they open a file (LibreOffice takes the
//! heights of rows from the file), so that both are worked out here.

/// Advance widths of Arial from space to tilde in thousandths of its size (those of Helvetica, with which it agrees).
#[rustfmt::skip]
const WIDTHS: [u16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584,
];
/// What letters outside of ASCII are taken to need: as much as the widest of Welsh, ŵ.
const OTHER: u16 = 722;
/// Pixels to the thousandth at 12 points and 96 dots per inch.
const PIXELS: f64 = SPARE * 16.0 / 1000.0;
/// A tenth to spare: where there is no Arial, what stands for it is wider.
const SPARE: f64 = 1.1;
/// How much wider bold letters are.
const BOLD: f64 = 1.09;
/// Pixels on both sides of a cell's text together, with a little to spare for other programs' rounding.
const MARGIN: f64 = 14.0;

/// The narrowest column, in pixels.
const NARROWEST: f64 = 80.0;
/// Of how many lines a heading is at most, as far as its words allow.
const HEADING_LINES: usize = 3;
/// By how many pixels a column grows until its heading fits.
const STEP: f64 = 8.0;
/// The height of a line in points.
pub(super) const LINE: f64 = 15.0;
/// The highest row there is, in points.
const HIGHEST: f64 = 409.0;

/// Pixels that a text takes on one line.
pub(super) fn pixels(text: &str) -> f64 {
    let thousandths: u32 = text.chars().map(|letter| u32::from(width(letter))).sum();
    f64::from(thousandths) * PIXELS
}

fn width(letter: char) -> u16 {
    let place = (letter as usize).checked_sub(' ' as usize);
    place.and_then(|place| WIDTHS.get(place)).copied().unwrap_or(OTHER)
}

/// The lines that a text takes in a column of so many pixels, broken between words as programs do, within words that are
/// too long.
pub(super) fn lines(text: &str, column: f64) -> usize {
    let room = (column - MARGIN).max(1.0);
    let mut count = 0;
    for line in text.split('\n') {
        count += 1;
        let mut used = 0.0;
        for word in line.split_inclusive(' ') {
            let wide = pixels(word.trim_end());
            if used > 0.0 && used + wide > room {
                count += 1;
                used = 0.0;
            }
            let more = (wide / room).ceil().max(1.0) - 1.0;
            count += more as usize;
            used += pixels(word) - more * room;
        }
    }
    count
}

/// The same of a text whose longest line is known to take so many pixels.
pub(super) fn lines_of(text: &str, longest: f64, column: f64) -> usize {
    let fits = longest + MARGIN <= column;
    if fits { text.split('\n').count() } else { lines(text, column) }
}

/// The width in pixels of a column with a heading, whose longest text takes so many pixels, and no wider than `widest`.
pub(super) fn column_width(heading: &str, longest: f64, widest: f64) -> f64 {
    let word = BOLD * heading.split(' ').map(pixels).fold(0.0, f64::max);
    let widest = widest.max(word + MARGIN);
    let mut width = (word.max(longest) + MARGIN).clamp(NARROWEST, widest);
    while width < widest && heading_lines(heading, width) > HEADING_LINES {
        width = (width + STEP).min(widest);
    }
    width
}

/// The lines that a heading takes in a column of so many pixels.
pub(super) fn heading_lines(heading: &str, column: f64) -> usize {
    lines(heading, (column - MARGIN) / BOLD + MARGIN)
}

/// The height of a row of so many lines in points.
pub(super) fn height(lines: usize) -> f64 {
    (LINE * lines as f64).min(HIGHEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_of_letters() {
        // A digit has 556 thousandths: 8.9 pixels, the 9 that column widths count in.
        assert!((pixels("0") - SPARE * 8.896).abs() < 1e-9);
        assert!(pixels("iii") < pixels("www"));
        assert!((pixels("ŵ") - pixels("w")).abs() < 1e-9);
        assert!(pixels("").abs() < 1e-9);
    }

    #[test]
    fn lines_break_between_words() {
        assert_eq!(lines("", 100.0), 1);
        assert_eq!(lines("word", 100.0), 1);
        assert_eq!(lines("word word word", 60.0), 3);
        assert_eq!(lines("one\ntwo\n\nthree", 500.0), 4);
        assert_eq!(lines(&"w".repeat(100), 100.0 * pixels("w") / 4.0 + MARGIN), 4);
    }

    #[test]
    fn columns_fit() {
        assert!((column_width("x", 10.0, 500.0) - NARROWEST).abs() < 1e-9);
        assert!((column_width("x", 1_000.0, 500.0) - 500.0).abs() < 1e-9);
        // A word of a heading is never broken.
        let word = "Rhwymedigaethau-cyffredinol-a-rhagor";
        assert_eq!(heading_lines(word, column_width(word, 0.0, 100.0)), 1);
        let heading = "Rank, lower end (5% of runs)";
        assert!(heading_lines(heading, column_width(heading, 0.0, 500.0)) <= 3);
    }
}
