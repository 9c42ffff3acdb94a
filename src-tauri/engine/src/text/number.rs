//! Numbers as they are written in Wales: a comma between thousands, a point before decimals.
//!
//! Welsh and English write them alike (CLDR `cy` and `en-GB`), so that nothing here asks for the language.

/// How many decimals a number is written with, and whether thousands are set apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NumberFormat {
    /// Decimals that are written even where they are zero.
    pub least_decimals: usize,
    /// Decimals that the number is rounded to; never fewer than `least_decimals`.
    pub most_decimals: usize,
    /// `1,234` rather than `1234`.
    pub grouped: bool,
}

impl Default for NumberFormat {
    /// Up to three decimals, as many as there are, thousands set apart.
    fn default() -> Self {
        Self { least_decimals: 0, most_decimals: 3, grouped: true }
    }
}

impl NumberFormat {
    /// Exactly so many decimals, thousands set apart.
    pub fn decimals(decimals: usize) -> Self {
        Self { least_decimals: decimals, most_decimals: decimals, grouped: true }
    }

    /// The number in figures, rounded to the nearest; a dash stands for NaN and infinity.
    pub fn write(self, value: f64) -> String {
        if !value.is_finite() {
            return NO_NUMBER.to_owned();
        }
        let decimals = self.most_decimals.max(self.least_decimals);
        let rounded = format!("{:.decimals$}", value.abs());
        let (whole, fraction) = rounded.split_once('.').unwrap_or((&rounded, ""));
        let kept = fraction.trim_end_matches('0').len().max(self.least_decimals);
        let fraction = &fraction[..kept];

        let zero = whole == "0" && fraction.bytes().all(|digit| digit == b'0');
        let mut text = String::new();
        if value < 0.0 && !zero {
            text.push('-');
        }
        for (index, digit) in whole.chars().enumerate() {
            if self.grouped && index > 0 && (whole.len() - index) % 3 == 0 {
                text.push(',');
            }
            text.push(digit);
        }
        if !fraction.is_empty() {
            text.push('.');
            text.push_str(fraction);
        }
        text
    }
}

/// What stands where there is no number.
pub(super) const NO_NUMBER: &str = "–";

#[cfg(test)]
mod tests {
    use super::NumberFormat;

    #[test]
    fn thousands_and_decimals() {
        let usual = NumberFormat::default();
        assert_eq!(usual.write(0.0), "0");
        assert_eq!(usual.write(999.0), "999");
        assert_eq!(usual.write(1_000.0), "1,000");
        assert_eq!(usual.write(3_107_494.0), "3,107,494");
        assert_eq!(usual.write(12.5), "12.5");
        assert_eq!(usual.write(2.0 / 3.0), "0.667");
        assert_eq!(NumberFormat::decimals(1).write(1_234.0), "1,234.0");
        assert_eq!(NumberFormat::decimals(0).write(99.6), "100");
        assert_eq!(NumberFormat { grouped: false, ..usual }.write(2021.0), "2021");
    }

    #[test]
    fn signs() {
        assert_eq!(NumberFormat::decimals(1).write(-1_234.56), "-1,234.6");
        assert_eq!(NumberFormat::decimals(1).write(-0.01), "0.0");
        assert_eq!(NumberFormat::default().write(-0.0), "0");
    }

    #[test]
    fn no_number_is_a_dash() {
        assert_eq!(NumberFormat::default().write(f64::NAN), "–");
        assert_eq!(NumberFormat::default().write(f64::INFINITY), "–");
    }
}
