//! What a reader of a result has to know before trusting it.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::{
    catalogue::{Catalogue, Recipes},
    text::{Argument, Language, Messages},
};

/// A caution about a result: the message `warning-CODE` with its values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Warning {
    /// The code, e.g. `raw-count`.
    pub code: String,
    /// What the sentence names, e.g. the measure's id; numbers as they are read back.
    pub values: BTreeMap<String, String>,
}

/// Values that are ids of measures, one or several with commas between; the sentence names their labels.
const MEASURES: [&str; 5] = ["measure", "of", "first", "second", "measures"];

impl Warning {
    /// A warning with its values.
    pub fn new<const N: usize>(code: &str, values: [(&str, String); N]) -> Self {
        let values = values.into_iter().map(|(name, value)| (name.to_owned(), value));
        Self { code: code.to_owned(), values: values.collect() }
    }

    /// The sentence. Numbers choose the plural, measures are called by their labels in the catalogue.
    pub fn text(&self, language: Language, catalogue: Option<&Catalogue>) -> String {
        let messages = Messages::embedded();
        let label = |id: &str| {
            if let Some(measure) = catalogue.and_then(|catalogue| catalogue.measure(id).ok()) {
                return measure.label.get(language).to_owned();
            }
            // A recipe that comes with the program; one of the user's own is called by its id.
            let recipes = Recipes::open().ok();
            let recipe = recipes.as_ref().and_then(|recipes| recipes.get(id).ok());
            let name = recipe.map(|recipe| match language {
                Language::En => &recipe.label_en,
                Language::Cy => &recipe.label_cy,
            });
            name.map_or(id, String::as_str).to_owned()
        };
        let argument = |name: &str, value: &str| {
            if MEASURES.contains(&name) {
                let labels: Vec<String> = value.split(", ").map(label).collect();
                return Argument::from(labels.join("; "));
            }
            value.parse().map_or_else(|_| Argument::from(value.to_owned()), Argument::Number)
        };
        let values: Vec<(&str, Argument<'_>)> = self
            .values
            .iter()
            .map(|(name, value)| (name.as_str(), argument(name, value)))
            .collect();
        messages.text(language, &format!("warning-{}", self.code), &values)
    }
}
