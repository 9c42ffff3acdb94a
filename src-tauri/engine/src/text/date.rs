//! Stands in for dates until they are merged.

use chrono::{Datelike, NaiveDate};

use super::{Language, Messages};

/// A date in words.
pub fn long_date(language: Language, date: NaiveDate) -> String {
    let messages = Messages::embedded();
    let month = messages.text(language, &format!("panel-month-{}", date.month()), &[]);
    let arguments = [
        ("day", date.day().to_string().into()),
        ("month", month.into()),
        ("year", date.year().to_string().into()),
    ];
    messages.text(language, "panel-date-day", &arguments)
}

/// A vintage in words.
pub fn vintage(language: Language, text: &str) -> String {
    let messages = Messages::embedded();
    let parts: Vec<&str> = text.split('-').collect();
    let month = |month: &str| {
        let number: u32 = month.parse().unwrap_or(1);
        messages.text(language, &format!("panel-month-{number}"), &[])
    };
    match parts[..] {
        [year, number] => {
            messages.text(language, "panel-date-month", &[("month", month(number).into()), ("year", year.to_owned().into())])
        }
        [_, _, _] => text.parse().map_or_else(|_| text.to_owned(), |date| long_date(language, date)),
        _ => text.to_owned(),
    }
}
