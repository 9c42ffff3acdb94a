//! A sentence as data: which message it is and what is put in. It becomes words in a language where it is shown.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Argument, Language, Messages};

/// What is put in a sentence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(untagged)]
#[ts(export)]
pub enum SentenceValue {
    /// A number, written as in Wales; it also chooses the plural.
    Number(f64),
    /// A text, put in as it is.
    Text(String),
}

impl From<&str> for SentenceValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for SentenceValue {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<f64> for SentenceValue {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<u64> for SentenceValue {
    fn from(number: u64) -> Self {
        Self::Number(number as f64)
    }
}

impl From<usize> for SentenceValue {
    fn from(number: usize) -> Self {
        Self::Number(number as f64)
    }
}

/// A sentence without words.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Sentence {
    /// The id of its message.
    pub id: String,
    /// What the message names.
    pub values: BTreeMap<String, SentenceValue>,
}

impl Sentence {
    /// A sentence that names nothing.
    pub fn plain(id: &str) -> Self {
        Self { id: id.to_owned(), values: BTreeMap::new() }
    }

    /// The sentence with one more value.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<SentenceValue>) -> Self {
        self.values.insert(name.to_owned(), value.into());
        self
    }

    /// The sentence of an error that has a code and arguments.
    pub fn of_error(code: &str, arguments: Vec<(&'static str, Argument<'static>)>) -> Self {
        let value = |argument| match argument {
            Argument::Text(text) => SentenceValue::Text(text.into_owned()),
            Argument::Number(number) => SentenceValue::Number(number),
        };
        let values =
            arguments.into_iter().map(|(name, argument)| (name.to_owned(), value(argument)));
        Self { id: format!("error-{code}"), values: values.collect() }
    }

    /// Its words.
    pub fn text(&self, language: Language) -> String {
        let arguments: Vec<(&str, Argument<'_>)> = self
            .values
            .iter()
            .map(|(name, value)| {
                let argument = match value {
                    SentenceValue::Number(number) => Argument::from(*number),
                    SentenceValue::Text(text) => Argument::from(text.as_str()),
                };
                (name.as_str(), argument)
            })
            .collect();
        Messages::embedded().text(language, &self.id, &arguments)
    }
}
