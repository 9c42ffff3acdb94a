//! Figures as they stand in a sentence or a cell: with unit, and with the mark of what they are.

use crate::{
    analysis::Rank,
    catalogue::Unit,
    tables::State,
    text::{Language, Messages, NumberFormat},
};

/// What stands where there is no figure.
pub const NO_FIGURE: &str = "–";

/// Keeps a number and what follows it on one line.
pub const NO_BREAK: char = '\u{a0}';

/// From so many metres on, a distance has no decimal.
const FAR: f64 = 10_000.0;

/// A figure with its unit and, where it is an estimate or held back, the mark that says so; a dash where there is none.
///
/// ```
/// use cyswllt_engine::{catalogue::Unit, reports::words::value, tables::State, text::Language};
///
/// assert_eq!(value(Language::En, Unit::Percent, Some(24.06), State::Published), "24.1%");
/// assert_eq!(value(Language::Cy, Unit::People, Some(1234.0), State::Estimated), "1,234\u{a0}(a)");
/// assert_eq!(value(Language::En, Unit::Percent, None, State::Unavailable), "–");
/// ```
pub fn value(language: Language, unit: Unit, value: Option<f64>, state: State) -> String {
    let known = value.filter(|number| number.is_finite());
    match (state, known) {
        (State::Suppressed, _) => mark(language, State::Suppressed),
        (State::Unavailable, _) | (_, None) => NO_FIGURE.to_owned(),
        (State::Published, Some(number)) => bare(language, unit, number),
        (State::Estimated, Some(number)) => {
            format!("{}{NO_BREAK}{}", bare(language, unit, number), mark(language, state))
        }
    }
}

/// A number with its unit alone.
pub fn bare(language: Language, unit: Unit, number: f64) -> String {
    match unit {
        Unit::Percent => percent(number),
        Unit::Score | Unit::Number => NumberFormat::decimals(1).write(number),
        Unit::Rank
        | Unit::Decile
        | Unit::People
        | Unit::Households
        | Unit::Premises
        | Unit::Count => count(number),
        Unit::Points => signed(number),
        Unit::Mbits => format!("{}{NO_BREAK}Mbit/s", NumberFormat::decimals(1).write(number)),
        Unit::Gigabytes => format!("{}{NO_BREAK}GB", NumberFormat::decimals(1).write(number)),
        Unit::Milliseconds => format!("{}{NO_BREAK}ms", count(number)),
        Unit::Category => {
            let id = if number > 0.5 { "category-mentioned" } else { "category-not-mentioned" };
            Messages::embedded().text(language, id, &[])
        }
    }
}

/// A difference with one decimal and its sign.
fn signed(number: f64) -> String {
    let text = NumberFormat::decimals(1).write(number);
    if number > 0.0 { format!("+{text}") } else { text }
}

/// The mark of a state behind a figure, or in its place; empty for what is published.
pub fn mark(language: Language, state: State) -> String {
    let id = match state {
        State::Published => return String::new(),
        State::Estimated => "report-mark-estimated",
        State::Unavailable => return NO_FIGURE.to_owned(),
        State::Suppressed => "report-mark-suppressed",
    };
    Messages::embedded().text(language, id, &[])
}

/// A whole number, thousands set apart.
pub fn count(number: f64) -> String {
    NumberFormat::decimals(0).write(number)
}

/// Per cent with one decimal.
pub fn percent(number: f64) -> String {
    NumberFormat::decimals(1).write(number) + "%"
}

/// A share from 0 to 1 in whole per cent; what is neither none nor all is never written as 0% or 100%.
pub fn share(share: f64) -> String {
    let rounded = (100.0 * share).round();
    if share > 0.0 && rounded < 1.0 {
        "<1%".to_owned()
    } else if share < 1.0 && rounded > 99.0 {
        ">99%".to_owned()
    } else {
        count(rounded) + "%"
    }
}

/// A distance in kilometres: one decimal below ten.
pub fn kilometres(metres: f64) -> String {
    // What rounds to ten has no decimal either.
    let decimals = usize::from(metres < FAR - 50.0);
    format!("{}{NO_BREAK}km", NumberFormat::decimals(decimals).write(metres / 1e3))
}

/// A rank among so many: `3 of 22`.
pub fn rank(language: Language, rank: f64, of: f64) -> String {
    let values = [("rank", count(rank).into()), ("of", count(of).into())];
    Messages::embedded().text(language, "panel-rank-of", &values)
}

/// The rank of a figure, or a dash.
pub fn rank_of(language: Language, place: Option<Rank>) -> String {
    place.map_or_else(
        || NO_FIGURE.to_owned(),
        |place| rank(language, place.rank as f64, place.of as f64),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language::{Cy, En};

    #[test]
    fn states_are_told_apart() {
        let of = |state| value(En, Unit::Percent, Some(12.34), state);
        assert_eq!(of(State::Published), "12.3%");
        assert_eq!(of(State::Estimated), "12.3%\u{a0}(e)");
        assert_eq!(of(State::Unavailable), "–");
        assert_eq!(of(State::Suppressed), "[c]");
        assert_eq!(value(Cy, Unit::Percent, Some(12.34), State::Estimated), "12.3%\u{a0}(a)");
        // A number that is none is no figure, whatever its state says.
        assert_eq!(value(En, Unit::Percent, Some(f64::NAN), State::Published), "–");
        assert_eq!(value(En, Unit::Percent, None, State::Estimated), "–");
    }

    #[test]
    fn units() {
        assert_eq!(bare(En, Unit::Rank, 1234.0), "1,234");
        assert_eq!(bare(En, Unit::Score, 4.26), "4.3");
        assert_eq!(bare(Cy, Unit::Category, 1.0), "Yn cael ei grybwyll");
        assert_eq!(bare(En, Unit::Category, 0.0), "Not mentioned");
        assert_eq!(bare(En, Unit::Percent, 100.0), "100.0%");
    }

    #[test]
    fn distances_ranks_and_shares() {
        assert_eq!(kilometres(840.0), "0.8\u{a0}km");
        assert_eq!(kilometres(9_940.0), "9.9\u{a0}km");
        assert_eq!(kilometres(9_960.0), "10\u{a0}km");
        assert_eq!(kilometres(23_400.0), "23\u{a0}km");
        assert_eq!(rank(En, 3.0, 22.0), "3 of 22");
        assert_eq!(rank(Cy, 1234.0, 1917.0), "1,234 o 1,917");
        assert_eq!(rank_of(En, None), "–");
        let shares = [0.0, 0.001, 0.25, 0.996, 1.0].map(share);
        assert_eq!(shares, ["0%", "<1%", "25%", ">99%", "100%"]);
    }
}
