//! What a user should know about a result, as a code and the values of its sentence.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::text::{Argument, Language, Messages};

/// A warning; its sentence is the message `warning-CODE`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Warning {
    /// The code.
    pub code: String,
    /// The values of the sentence.
    pub values: BTreeMap<String, String>,
}

impl Warning {
    /// A warning.
    pub fn new<const N: usize>(code: &str, values: [(&str, String); N]) -> Self {
        let values = values.into_iter().map(|(name, value)| (name.to_owned(), value));
        Self { code: code.to_owned(), values: values.collect() }
    }

    /// The sentence in a language; whole numbers choose plurals, ids of measures stand as their labels.
    pub fn text(&self, language: Language) -> String {
        let messages = Messages::embedded();
        let shown = |value: &str| match value.parse::<f64>() {
            Ok(number) if number.is_finite() => Argument::Number(number),
            _ => {
                let names = value.split(", ").map(|id| {
                    let label = format!("measure-{id}");
                    if messages.has(&label) {
                        messages.text(language, &label, &[])
                    } else {
                        id.to_owned()
                    }
                });
                Argument::from(names.collect::<Vec<_>>().join(", "))
            }
        };
        let values: Vec<_> =
            self.values.iter().map(|(name, value)| (name.as_str(), shown(value))).collect();
        messages.text(language, &format!("warning-{}", self.code), &values)
    }
}
