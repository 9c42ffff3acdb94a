//! Ordnance Survey grid references: `SH 612 604` to easting and northing, and back.
//!
//! Method: Ordnance Survey, *A guide to coordinate systems in Great Britain*, section "National Grid".
//! Squares of 500 km carry the first letter, squares of 100 km inside them the second; both alphabets
//! run west to east and north to south in rows of five and leave out I. The false origin is the south-west
//! corner of the square SV.

use std::fmt;

/// Side of the squares that two letters name, in metres.
const SQUARE: f64 = 100_000.0;
/// The National Grid's width and height in metres: 7 by 13 squares of 100 km.
const EXTENT: (f64, f64) = (700_000.0, 1_300_000.0);

/// The square that a grid reference names.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GridReference {
    /// Easting of the square's south-west corner, metres.
    pub easting: f64,
    /// Northing of the square's south-west corner, metres.
    pub northing: f64,
    /// The square's side in metres: 10,000 for two digits, 1 for ten.
    pub size: f64,
}

/// Why a text is not a grid reference.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum GridReferenceError {
    /// It does not start with two letters.
    #[error("\"{0}\" does not start with the two letters of a 100 km square, as in SH 612 604")]
    Letters(String),
    /// The letters name no square of the National Grid.
    #[error(
        "\"{letters}\" is no 100 km square of the National Grid; Wales lies in SH, SJ, SM, SN, SO, SR, SS and ST"
    )]
    Square {
        /// The two letters, upper case.
        letters: String,
    },
    /// Something other than digits and spaces follows the letters.
    #[error(
        "\"{found}\" after the letters is not a digit; a grid reference is two letters and 2 to 10 digits, as in SH 612 604"
    )]
    Digit {
        /// The character.
        found: char,
    },
    /// No digits, an odd number of digits, or more than ten.
    #[error(
        "{count} digits after the letters; there must be 2, 4, 6, 8 or 10, half of them easting and half northing, as in SH 612 604"
    )]
    Count {
        /// How many digits were found.
        count: usize,
    },
    /// The two groups of digits differ in length.
    #[error(
        "{easting} digits of easting and {northing} of northing; both must have as many, as in SH 612 604"
    )]
    Halves {
        /// Digits in the first group.
        easting: usize,
        /// Digits in the second group.
        northing: usize,
    },
    /// The point lies outside the National Grid.
    #[error(
        "easting {easting}, northing {northing} lies outside the National Grid (0 to 700,000 m east, 0 to 1,300,000 m north)"
    )]
    Outside {
        /// Easting in metres, as text so that errors can be compared.
        easting: String,
        /// Northing in metres.
        northing: String,
    },
}

impl GridReference {
    /// Reads a grid reference of 2 to 10 digits; spaces are optional and case does not matter.
    pub fn parse(text: &str) -> Result<Self, GridReferenceError> {
        let text = text.trim();
        let letters_missing = || GridReferenceError::Letters(text.chars().take(40).collect());
        let mut characters = text.chars().filter(|character| !character.is_whitespace());
        let (Some(first), Some(second)) = (characters.next(), characters.next()) else {
            return Err(letters_missing());
        };
        if !first.is_ascii_alphabetic() || !second.is_ascii_alphabetic() {
            return Err(letters_missing());
        }
        let letters: String =
            [first, second].map(|letter| letter.to_ascii_uppercase()).iter().collect();
        let (column, row) = square(&letters).ok_or(GridReferenceError::Square { letters })?;
        let mut digits = String::with_capacity(10);
        for digit in characters {
            if !digit.is_ascii_digit() {
                return Err(GridReferenceError::Digit { found: digit });
            }
            if digits.len() < 40 {
                digits.push(digit);
            }
        }
        let count = digits.len();
        let groups: Vec<usize> =
            text[first_digit(text)..].split_whitespace().map(str::len).collect();
        if let [easting, northing] = groups[..]
            && easting != northing
        {
            return Err(GridReferenceError::Halves { easting, northing });
        }
        if count == 0 || count > 10 || count % 2 == 1 {
            return Err(GridReferenceError::Count { count });
        }
        let half = count / 2;
        let size = 10_f64.powi(5 - half as i32);
        let metres = |digits: &str| {
            digits.bytes().fold(0.0, |sum, digit| sum * 10.0 + f64::from(digit - b'0')) * size
        };
        Ok(Self {
            easting: f64::from(column) * SQUARE + metres(&digits[..half]),
            northing: f64::from(row) * SQUARE + metres(&digits[half..]),
            size,
        })
    }

    /// The square of `digits` digits (2 to 10, even) that contains a point given in metres.
    pub fn at(easting: f64, northing: f64, digits: usize) -> Result<Self, GridReferenceError> {
        let inside = (0.0..EXTENT.0).contains(&easting) && (0.0..EXTENT.1).contains(&northing);
        if !inside {
            let text = |metres: f64| format!("{metres}");
            return Err(GridReferenceError::Outside {
                easting: text(easting),
                northing: text(northing),
            });
        }
        if digits == 0 || digits > 10 || digits % 2 == 1 {
            return Err(GridReferenceError::Count { count: digits });
        }
        let size = 10_f64.powi(5 - digits as i32 / 2);
        let corner = |metres: f64| (metres / size).floor() * size;
        Ok(Self { easting: corner(easting), northing: corner(northing), size })
    }

    /// The middle of the square: easting and northing in metres.
    pub fn middle(self) -> (f64, f64) {
        (self.easting + self.size / 2.0, self.northing + self.size / 2.0)
    }
}

impl fmt::Display for GridReference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let column = (self.easting / SQUARE) as u32;
        let row = (self.northing / SQUARE) as u32;
        let half = 5 - self.size.log10().round() as usize;
        let part = |metres: f64| ((metres % SQUARE) / self.size).round() as u32;
        let [first, second] = letters(column, row);
        write!(
            formatter,
            "{first}{second} {:0half$} {:0half$}",
            part(self.easting),
            part(self.northing)
        )
    }
}

/// Byte position behind the letters, where the digits start.
fn first_digit(text: &str) -> usize {
    text.find(|character: char| character.is_ascii_digit()).unwrap_or(text.len())
}

/// Column and row of a 100 km square from the false origin.
fn square(letters: &str) -> Option<(u32, u32)> {
    let mut cells = letters.bytes().map(|letter| match letter {
        b'A'..=b'H' => Some(i32::from(letter - b'A')),
        b'J'..=b'Z' => Some(i32::from(letter - b'A') - 1),
        _ => None,
    });
    let (large, small) = (cells.next()??, cells.next()??);
    // The false origin lies two columns and one row (of 500 km) from the corner of the whole alphabet.
    let column = (large % 5 - 2) * 5 + small % 5;
    let row = (3 - large / 5) * 5 + 4 - small / 5;
    let inside = (0..7).contains(&column) && (0..13).contains(&row);
    inside.then_some((column as u32, row as u32))
}

/// The two letters of a 100 km square; the inverse of [`square`].
fn letters(column: u32, row: u32) -> [char; 2] {
    let letter = |index: u32| {
        let letter = b'A' + index as u8;
        char::from(if letter >= b'I' { letter + 1 } else { letter })
    };
    let large = (3 - row / 5) * 5 + column / 5 + 2;
    let small = (4 - row % 5) * 5 + column % 5;
    [letter(large), letter(small)]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{GridReference, GridReferenceError};

    fn middle(text: &str) -> (f64, f64) {
        GridReference::parse(text).expect(text).middle()
    }

    #[test]
    fn published_examples() {
        // Ordnance Survey, "A guide to coordinate systems": TG 51409 13177 is 651409, 313177.
        let example = GridReference::parse("TG 51409 13177").expect("ten digits");
        assert_eq!((example.easting, example.northing, example.size), (651_409.0, 313_177.0, 1.0));
        assert_eq!(example.to_string(), "TG 51409 13177");
        // Ben Nevis (NN 166 712), Land's End (SW 34 25), the Needles (SZ 29 84), Muckle Flugga (HP 60 19).
        assert_eq!(middle("NN 166 712"), (216_650.0, 771_250.0));
        assert_eq!(middle("SW 34 25"), (134_500.0, 25_500.0));
        assert_eq!(middle("SZ2984"), (429_500.0, 84_500.0));
        assert_eq!(middle("hp6019"), (460_500.0, 1_219_500.0));
    }

    #[test]
    fn the_middle_of_the_square() {
        // Yr Wyddfa's summit is at SH 6098 5437.
        assert_eq!(middle("SH 612 604"), (261_250.0, 360_450.0));
        assert_eq!(middle("ST1876"), (318_500.0, 176_500.0));
        assert_eq!(middle("st 1 7"), (315_000.0, 175_000.0));
        assert_eq!(middle("SH 6098 5437"), (260_985.0, 354_375.0));
        assert_eq!(middle(" s h 60985 54375 "), (260_985.5, 354_375.5));
    }

    #[test]
    fn errors_say_what_would_be_right() {
        let error = |text: &str| GridReference::parse(text).expect_err(text);
        assert_eq!(error("SH 12 345"), GridReferenceError::Halves { easting: 2, northing: 3 });
        assert_eq!(error("SH 12345"), GridReferenceError::Count { count: 5 });
        assert_eq!(error("SH"), GridReferenceError::Count { count: 0 });
        assert_eq!(error("SH 123456 123456"), GridReferenceError::Count { count: 12 });
        assert_eq!(error("SI 12 34"), GridReferenceError::Square { letters: "SI".into() });
        assert_eq!(error("AA 12 34"), GridReferenceError::Square { letters: "AA".into() });
        assert_eq!(error("SH 12 3x"), GridReferenceError::Digit { found: 'x' });
        assert_eq!(error("61"), GridReferenceError::Letters("61".into()));
        assert_eq!(error(""), GridReferenceError::Letters(String::new()));
        assert!(GridReference::at(f64::NAN, 0.0, 6).is_err());
        assert!(GridReference::at(700_000.0, 0.0, 6).is_err());
        assert!(GridReference::at(0.0, 0.0, 3).is_err());
    }

    proptest! {
        #[test]
        fn there_and_back(easting in 0.0..700_000.0, northing in 0.0..1_300_000.0, half in 1_usize..=5) {
            let square = GridReference::at(easting, northing, half * 2).expect("inside the grid");
            prop_assert!(square.easting <= easting && easting < square.easting + square.size);
            prop_assert!(square.northing <= northing && northing < square.northing + square.size);
            let text = square.to_string();
            prop_assert_eq!(GridReference::parse(&text), Ok(square));
            prop_assert_eq!(GridReference::parse(&text.to_lowercase().replace(' ', "")), Ok(square));
        }

        #[test]
        fn no_text_breaks_it(text in "\\PC{0,24}") {
            let _ = GridReference::parse(&text);
        }
    }
}
