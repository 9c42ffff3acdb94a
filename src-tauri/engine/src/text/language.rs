//! The two languages, and a text that exists in both.

use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A language of the product. Neither is the fallback of the other: every text exists in both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum Language {
    /// English.
    En,
    /// Welsh, Cymraeg.
    Cy,
}

impl Language {
    /// Both, in the order of their codes in the interface.
    pub const ALL: [Self; 2] = [Self::En, Self::Cy];

    /// The BCP 47 code: `en` or `cy`.
    pub fn id(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Cy => "cy",
        }
    }

    /// The language of the system, Welsh if it says so, otherwise English.
    pub fn of_system() -> Self {
        Self::of_locale(sys_locale::get_locale().as_deref().unwrap_or("en"))
    }

    /// The language that a locale such as `cy-GB` or `cy_GB.UTF-8` stands for; English for all others.
    pub fn of_locale(locale: &str) -> Self {
        match locale.split(['-', '_', '.']).next() {
            Some(tag) if tag.eq_ignore_ascii_case("cy") => Self::Cy,
            _ => Self::En,
        }
    }
}

/// A language that is neither `en` nor `cy`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown language \"{0}\": use en or cy")]
pub struct UnknownLanguage(pub String);

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|language| language.id() == text)
            .ok_or_else(|| UnknownLanguage(text.to_owned()))
    }
}

/// One text in both languages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Bilingual {
    /// In English.
    pub en: String,
    /// In Welsh.
    pub cy: String,
}

impl Bilingual {
    /// A text in both languages.
    pub fn new(en: impl Into<String>, cy: impl Into<String>) -> Self {
        Self { en: en.into(), cy: cy.into() }
    }

    /// The text in one language.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::En => &self.en,
            Language::Cy => &self.cy,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn locales_of_the_system() {
        assert_eq!(Language::of_locale("cy-GB"), Language::Cy);
        assert_eq!(Language::of_locale("cy_GB.UTF-8"), Language::Cy);
        assert_eq!(Language::of_locale("en-GB"), Language::En);
        assert_eq!(Language::of_locale("cym"), Language::En);
        assert!("fr".parse::<Language>().is_err());
    }
}
