//! The words of a workbook in its language.

use crate::{
    Engine,
    catalogue::{Catalogue, Unit},
    geography::{Level, LevelForm},
    tables::State,
    text::{Argument, Bilingual, Language, Messages},
};

use super::cell::Figure;

/// The words of a workbook in its language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Words {
    /// The language.
    pub(crate) language: Language,
}

impl Words {
    /// A message.
    pub(crate) fn text(self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A message with its values.
    pub(crate) fn with(self, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        Messages::embedded().text(self.language, id, arguments)
    }

    /// A message if there is one, else `otherwise`: what users name has none.
    pub(crate) fn known(self, id: &str, otherwise: &str) -> String {
        if Messages::embedded().has(id) { self.text(id) } else { otherwise.to_owned() }
    }

    /// A text in this language.
    pub(crate) fn of(self, text: &Bilingual) -> &str {
        text.get(self.language)
    }

    /// What a level is called.
    pub(crate) fn level(self, engine: &Engine, level: Level, form: LevelForm) -> String {
        engine.areas.level_name(level, form, self.language)
    }

    /// What a measure is called.
    pub(crate) fn measure(self, catalogue: &Catalogue, id: &str) -> String {
        catalogue.label(id).get(self.language).to_owned()
    }

    /// What a state is called.
    pub(crate) fn state(self, state: State) -> String {
        self.text(&format!("state-{}", state_id(state)))
    }

    /// What a state means.
    pub(crate) fn state_meaning(self, state: State) -> String {
        self.text(&format!("state-{}.description", state_id(state)))
    }

    /// What a unit is called.
    pub(crate) fn unit(self, unit: Unit) -> String {
        self.text(&format!("unit-{}", unit.id()))
    }

    /// What a unit is called in a few letters.
    pub(crate) fn short_unit(self, unit: Unit) -> String {
        self.text(&format!("unit-{}.short", unit.id()))
    }

    /// Yes or no.
    pub(crate) fn yes(self, yes: bool) -> String {
        self.text(if yes { "workbook-yes" } else { "workbook-no" })
    }
}

/// The states in the order in which they are explained.
pub(crate) const STATES: [State; 4] =
    [State::Published, State::Estimated, State::Unavailable, State::Suppressed];

/// A state in the ids of messages.
fn state_id(state: State) -> &'static str {
    match state {
        State::Published => "published",
        State::Estimated => "estimated",
        State::Unavailable => "unavailable",
        State::Suppressed => "suppressed",
    }
}

impl Figure {
    /// How figures of a unit show.
    pub(crate) fn of_unit(unit: Unit) -> Self {
        match unit {
            Unit::Percent
            | Unit::Score
            | Unit::Number
            | Unit::Points
            | Unit::Mbits
            | Unit::Gigabytes => Self::OneDecimal,
            Unit::Rank
            | Unit::Decile
            | Unit::People
            | Unit::Households
            | Unit::Premises
            | Unit::Count
            | Unit::Milliseconds => Self::Count,
            Unit::Category => Self::Mentioned,
        }
    }
}
