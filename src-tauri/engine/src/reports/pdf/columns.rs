//! How wide the columns of a table are, so that no word is wider than its column and no table wider than it must be.

use std::{borrow::Cow, sync::LazyLock};

use typst::{
    layout::Abs,
    text::{FontInstance, FontVariant, FontVariations},
};

use crate::reports::document::{Cell, Table};

use super::engine::FONTS;

/// The size of text in tables, points.
const SIZE: f64 = 8.5;
/// The space left and right of a cell's text, points.
pub(super) const INSET: f64 = 4.0;
/// The space above and below a cell's text, points.
pub(super) const INSET_ABOVE: f64 = 2.7;
/// Kerning and rounding may make a word this much wider than its letters, points.
const SLACK: f64 = 1.5;
/// The most that a column is wider than its longest line, points.
const MOST_AIR: f64 = 18.0;
/// The width of a letter that the typeface does not tell, em.
const USUAL_ADVANCE: f64 = 0.6;

/// Widths of letters in em, of the semibold, which is the wider one, up to the end of Latin Extended-B.
static ADVANCES: LazyLock<Vec<f64>> = LazyLock::new(|| {
    let Some(font) = instance() else { return vec![USUAL_ADVANCE; 0x250] };
    let advance = |character: char| {
        let glyph = font.ttf().glyph_index(character)?;
        Some(font.x_advance(glyph.0)?.get())
    };
    (0..0x250).map(|code| char::from_u32(code).and_then(advance).unwrap_or(USUAL_ADVANCE)).collect()
});

/// The semibold.
fn instance() -> Option<FontInstance> {
    let font = FONTS.last()?.clone();
    Some(font.instantiate(FontVariant::default(), Abs::pt(SIZE), &FontVariations::default()))
}

/// The width of a text on one line, points.
fn width(text: &str) -> f64 {
    let em: f64 = text
        .chars()
        .map(|character| ADVANCES.get(character as usize).copied().unwrap_or(USUAL_ADVANCE))
        .sum();
    em * SIZE
}

/// Stretches of text between which a line may end.
fn unbroken(text: &str) -> impl Iterator<Item = &str> {
    let space = |character: char| {
        character.is_whitespace() && !matches!(character, '\u{a0}' | '\u{2007}' | '\u{202f}')
    };
    text.split(space).flat_map(|word| word.split_inclusive('-'))
}

/// The height of a row in which every cell stands on one line, points: capitals, and the space above and below them.
///
/// A row whose height is known is set once; all others are set twice, to measure them and to place them.
static LINE: LazyLock<Option<f64>> = LazyLock::new(|| {
    let font = instance()?;
    Some(font.metrics().cap_height.get() * SIZE + 2.0 * INSET_ABOVE)
});

/// The height of a row on columns of these widths, points; none where it may need more than one line.
pub(super) fn row_height(row: &[Cell], widths: &[f64]) -> Option<f64> {
    let fits =
        |(cell, column): (&Cell, &f64)| width(&cell.text) + 2.0 * INSET + SLACK <= column + 1e-6;
    if row.iter().zip(widths).all(fits) { *LINE } else { None }
}

/// The columns of a table, laid out.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Columns {
    /// The width of each, points.
    pub widths: Vec<f64>,
    /// Whether the longest words are wider than their columns.
    pub tight: bool,
}

impl Columns {
    /// Lays out the columns of a table on `available` points: each at least as wide as its longest word, none wider than
    /// its longest line and a little air; what is left is shared out by the columns' own widths.
    pub(super) fn of(table: &Table, available: f64) -> Self {
        let count = table.columns.len();
        let mut least = vec![0.0_f64; count];
        let mut natural = vec![0.0_f64; count];
        for (column, described) in table.columns.iter().enumerate() {
            let word = unbroken(&described.heading).map(width).fold(0.0, f64::max);
            least[column] = word;
            // Headings may stand on two lines.
            natural[column] = word.max(width(&described.heading) * 0.6);
        }
        for row in &table.rows {
            for (column, cell) in row.iter().enumerate().take(count) {
                let line = width(&cell.text);
                // A number and its mark stay together.
                let word = if table.columns[column].numeric {
                    line
                } else {
                    unbroken(&cell.text).map(width).fold(0.0, f64::max)
                };
                least[column] = least[column].max(word);
                natural[column] = natural[column].max(line);
            }
        }
        for value in least.iter_mut().chain(&mut natural) {
            *value += 2.0 * INSET + SLACK;
        }
        let shares: Vec<f64> = table
            .columns
            .iter()
            .map(
                |column| if column.width.is_finite() { column.width.clamp(0.1, 20.0) } else { 1.0 },
            )
            .collect();
        share_out(&least, &natural, &shares, available)
    }
}

/// Widths that add up to at most what is available.
fn share_out(least: &[f64], natural: &[f64], shares: &[f64], available: f64) -> Columns {
    let count = least.len();
    let sum = |widths: &[f64]| widths.iter().sum::<f64>();
    if sum(natural) <= available {
        let air = ((available - sum(natural)) / count.max(1) as f64).min(MOST_AIR);
        return Columns { widths: natural.iter().map(|width| width + air).collect(), tight: false };
    }
    let tight = sum(least) > available;
    // The factor at which bounded widths fill the line: they grow with it, so halving finds it.
    let at = |factor: f64| -> Vec<f64> {
        (0..count)
            .map(|column| {
                if tight {
                    least[column].min(factor)
                } else {
                    (factor * shares[column]).clamp(least[column], natural[column])
                }
            })
            .collect()
    };
    let (mut low, mut high) = (0.0, available * 20.0);
    for _ in 0..60 {
        let middle = f64::midpoint(low, high);
        if sum(&at(middle)) > available { high = middle } else { low = middle }
    }
    Columns { widths: at(low), tight }
}

/// The text with places at which words may be broken that are wider than their column.
pub(super) fn breakable(text: &str, column: f64) -> Cow<'_, str> {
    let room = column - 2.0 * INSET - SLACK;
    if unbroken(text).all(|word| width(word) <= room) {
        return Cow::Borrowed(text);
    }
    let mut broken = String::with_capacity(text.len() + 8);
    let mut since = 0.0;
    let hyphen = width("-");
    for character in text.chars() {
        let letter = width(character.encode_utf8(&mut [0; 4]));
        if character.is_whitespace() || character == '-' {
            since = 0.0;
        } else if since + letter + hyphen > room && since > 0.0 {
            broken.push('\u{ad}');
            since = letter;
        } else {
            since += letter;
        }
        broken.push(character);
    }
    Cow::Owned(broken)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Columns, breakable, row_height, share_out, unbroken, width};
    use crate::reports::document::{Cell, Column, Table};

    fn table(texts: &[&str]) -> Table {
        Table {
            caption: String::new(),
            columns: texts
                .iter()
                .map(|_| Column { heading: "%".to_owned(), numeric: false, width: 1.0 })
                .collect(),
            rows: vec![texts.iter().map(|&text| Cell::words(text)).collect()],
            notes: Vec::new(),
            wide: false,
        }
    }

    #[test]
    fn a_narrow_table_stays_narrow() {
        let columns = Columns::of(&table(&["Caerdydd", "12.3%"]), 490.0);
        assert!(!columns.tight);
        assert!(columns.widths.iter().sum::<f64>() < 150.0, "{:?}", columns.widths);
    }

    #[test]
    fn long_words_are_broken_only_where_they_must() {
        let word = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
        let columns = Columns::of(&table(&[word, word, word, "1"]), 490.0);
        assert!(columns.tight);
        assert!(columns.widths.iter().sum::<f64>() <= 490.0 + 1e-6);
        let broken = breakable(word, columns.widths[0]);
        assert!(broken.split('\u{ad}').all(|part| width(part) <= columns.widths[0]));
        assert_eq!(broken.replace('\u{ad}', ""), word);
        assert_eq!(breakable("1", columns.widths[3]), "1");
    }

    #[test]
    fn only_rows_of_one_line_have_a_known_height() {
        let row = |text: &str| vec![Cell::words(text), Cell::words("1")];
        let height = row_height(&row("Caerdydd"), &[100.0, 30.0]).expect("one line");
        assert!((10.0..13.0).contains(&height), "{height}");
        assert_eq!(row_height(&row("Caerdydd a Bro Morgannwg"), &[60.0, 30.0]), None);
    }

    #[test]
    fn a_table_without_columns_has_no_widths() {
        assert!(Columns::of(&table(&[]), 490.0).widths.is_empty());
    }

    proptest! {
        #[test]
        fn widths_fit_and_hold_every_word(
            bounds in prop::collection::vec((5.0_f64..80.0, 0.0_f64..400.0, 0.1_f64..5.0), 1..12)
        ) {
            let least: Vec<f64> = bounds.iter().map(|bound| bound.0).collect();
            let natural: Vec<f64> = bounds.iter().map(|bound| bound.0 + bound.1).collect();
            let shares: Vec<f64> = bounds.iter().map(|bound| bound.2).collect();
            let columns = share_out(&least, &natural, &shares, 490.0);
            prop_assert!(columns.widths.iter().sum::<f64>() <= 490.0 + 1e-6);
            if !columns.tight {
                for (width, least) in columns.widths.iter().zip(&least) {
                    prop_assert!(*width >= least - 1e-9);
                }
            }
        }

        #[test]
        fn stretches_make_up_the_text(text in "[a-zŵŷ \u{a0}-]{0,40}") {
            let stretches: String = unbroken(&text).collect();
            prop_assert_eq!(stretches, text.replace(' ', ""));
        }
    }
}
