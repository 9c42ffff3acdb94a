//! What levels are called.

use super::{areas::Areas, level::Level};
use crate::text::{Bilingual, Language, Messages};

/// In which form a level is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LevelForm {
    /// What one of its areas is called, e.g. `LSOA`.
    One,
    /// The same in full, e.g. `Lower layer Super Output Area`.
    Long,
    /// What its areas are called, e.g. `LSOAs`.
    Plural,
}

impl Areas {
    /// The name of a level in a language; a level of the user's own is called as the user did.
    pub fn level_name(&self, level: Level, form: LevelForm, language: Language) -> String {
        let messages = Messages::embedded();
        let own = self.own(level).map(|own| own.name().get(language));
        match (own, form) {
            (None, _) if level.is_own() => level.id().to_owned(),
            (None, LevelForm::One) => messages.text(language, &format!("level-{level}"), &[]),
            (None, LevelForm::Long) => messages.text(language, &format!("level-{level}.long"), &[]),
            (None, LevelForm::Plural) => {
                messages.text(language, &format!("level-{level}-plural"), &[])
            }
            // Whatever the user wrote; the singular and the plural of it are not known.
            (Some(name), _) => name.to_owned(),
        }
    }

    /// The name of a level in both languages.
    pub fn level_names(&self, level: Level, form: LevelForm) -> Bilingual {
        let [en, cy] = Language::ALL.map(|language| self.level_name(level, form, language));
        Bilingual::new(en, cy)
    }
}
