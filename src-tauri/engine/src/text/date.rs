//! Dates in words of the language: a day, a month or a year.

use chrono::{Datelike, NaiveDate};

use super::{Language, Messages};

/// A day in words: `22 November 2026`, `22 Tachwedd 2026`.
///
/// ```
/// use chrono::NaiveDate;
/// use cyswllt_engine::text::{Language, date::long_date};
///
/// let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
/// assert_eq!(long_date(Language::Cy, day), "22 Tachwedd 2026");
/// ```
pub fn long_date(language: Language, date: NaiveDate) -> String {
    let (day, month, year) = (date.day(), date.month(), date.year());
    let values = [
        ("day", day.to_string().into()),
        ("month", month_name(language, month).into()),
        ("year", year.to_string().into()),
    ];
    Messages::embedded().text(language, "panel-date-day", &values)
}

/// When data are from, in words: a day (`2021-03-21`), a month (`2025-07`) or a year (`2025`). What is none of these stays
/// as it is.
pub fn vintage(language: Language, iso: &str) -> String {
    if let Ok(date) = NaiveDate::parse_from_str(iso, "%Y-%m-%d") {
        return long_date(language, date);
    }
    let Ok(first) = NaiveDate::parse_from_str(&format!("{iso}-01"), "%Y-%m-%d") else {
        return iso.to_owned();
    };
    let values = [
        ("month", month_name(language, first.month()).into()),
        ("year", first.year().to_string().into()),
    ];
    Messages::embedded().text(language, "panel-date-month", &values)
}

/// Whether a text is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601), with a month and a day that exist.
pub fn is_iso(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let figures = parts.iter().zip([4, 2, 2]).all(|(part, length)| {
        part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit())
    });
    let whole = match parts.len() {
        1 => format!("{text}-01-01"),
        2 => format!("{text}-01"),
        3 => text.to_owned(),
        _ => return false,
    };
    figures && NaiveDate::parse_from_str(&whole, "%Y-%m-%d").is_ok()
}

fn month_name(language: Language, month: u32) -> String {
    Messages::embedded().text(language, &format!("panel-month-{month}"), &[])
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::{long_date, vintage};
    use crate::text::Language::{Cy, En};

    #[test]
    fn days_months_and_years() {
        assert_eq!(vintage(En, "2021-03-21"), "21 March 2021");
        assert_eq!(vintage(Cy, "2021-03-21"), "21 Mawrth 2021");
        assert_eq!(vintage(En, "2025-07"), "July 2025");
        assert_eq!(vintage(Cy, "2022-05"), "Mai 2022");
        assert_eq!(vintage(En, "2025"), "2025");
        for odd in ["", "2025-13", "2025-02-30", "soon"] {
            assert_eq!(vintage(Cy, odd), odd);
        }
    }

    #[test]
    fn every_month_has_its_name() {
        for month in 1..=12 {
            let day = NaiveDate::from_ymd_opt(2026, month, 1).expect("a day");
            let (english, welsh) = (long_date(En, day), long_date(Cy, day));
            assert!(english.starts_with("1 ") && english.ends_with(" 2026"), "{english}");
            assert!(!welsh.contains("panel-"), "{welsh}");
            assert_ne!(english, welsh);
        }
    }
}
