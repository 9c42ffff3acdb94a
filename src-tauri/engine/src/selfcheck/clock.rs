//! The computer's clock: with a wrong one no publisher's certificate is believed, and releases get wrong dates.

use chrono::NaiveDate;

use super::Finding;
use crate::{catalogue::Catalogue, text::Sentence};

const ID: &str = "clock";

pub(super) fn look(today: NaiveDate) -> Finding {
    let newest = Catalogue::open().ok().and_then(|catalogue| {
        let dates = catalogue.sources().iter().filter_map(|source| first_day(&source.released));
        dates.max()
    });
    let found = |id| Sentence::plain(id).with("date", today.format("%Y-%m-%d").to_string());
    match newest {
        // What ships was published before it was built in.
        Some(newest) if today < newest => {
            Finding::warning(ID, found("selfcheck-clock-early"), "selfcheck-clock-remedy")
        }
        _ => Finding::ok(ID, found("selfcheck-clock")),
    }
}

/// The first day of a date that may lack its day or month.
fn first_day(date: &str) -> Option<NaiveDate> {
    let mut parts = date.split('-').map(str::parse::<u32>);
    let year = parts.next()?.ok()?;
    let month = parts.next().and_then(Result::ok).unwrap_or(1);
    let day = parts.next().and_then(Result::ok).unwrap_or(1);
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

#[cfg(test)]
mod tests {
    use super::{super::Health, *};

    #[test]
    fn a_clock_before_the_newest_release_is_wrong() {
        let day = |year| NaiveDate::from_ymd_opt(year, 6, 1).unwrap();
        assert_eq!(look(day(1980)).state, Health::Warning);
        assert_eq!(look(day(2060)).state, Health::Ok);
    }

    #[test]
    fn dates_may_be_short() {
        let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day);
        assert_eq!(first_day("2025"), day(2025, 1, 1));
        assert_eq!(first_day("2025-11"), day(2025, 11, 1));
        assert_eq!(first_day("2025-11-30"), day(2025, 11, 30));
        assert_eq!(first_day(""), None);
    }
}
