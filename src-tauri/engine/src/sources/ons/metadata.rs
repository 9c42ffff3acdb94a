//! What Explore Local Statistics says about its indicators.

use std::path::Path;

use serde_json::Value;

use super::OnsError;
use crate::sources::{import::ImportError, input::Input, table::fold};

/// The largest metadata file that is read, in bytes.
const MOST_BYTES: u64 = 4 << 20;

/// What is said about the indicators of a file.
#[derive(Debug, Clone, Default)]
pub(super) struct Metadata {
    indicators: Vec<(String, About)>,
}

/// What is said about one indicator.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct About {
    /// What it is called.
    pub label: String,
    /// What it is.
    pub description: String,
    /// Whose figures they are.
    pub publisher: String,
    /// Where they are published.
    pub url: String,
    /// When they were published (ISO 8601).
    pub date: String,
}

/// Whether a text is the beginning of such a file.
pub(super) fn is_metadata(beginning: &str) -> bool {
    beginning.trim_start_matches('\u{feff}').trim_start().starts_with('{')
        && beginning.contains("\"ess-beta-metadata\"")
}

impl Metadata {
    pub(super) fn read(input: &Input) -> Result<Self, ImportError> {
        let bytes = input.whole(MOST_BYTES)?;
        let json: Value = serde_json::from_slice(&bytes).map_err(|error| ImportError::Json {
            file: input.name().to_owned(),
            line: error.line() as u64,
            reason: error.to_string(),
        })?;
        Ok(Self::of_json(&json["ess-beta-metadata"]))
    }

    fn of_json(json: &Value) -> Self {
        let mut indicators = Vec::new();
        let shared = &json["shared"];
        if json["label"].is_string() {
            let about = about(json, shared);
            indicators.push((about.label.clone(), about));
        }
        for (name, one) in json.as_object().into_iter().flatten() {
            if one["label"].is_string() {
                indicators.push((name.clone(), about(one, shared)));
            }
        }
        Self { indicators }
    }

    /// What is said about an indicator; where a file speaks of one only, it is that one.
    pub(super) fn of(&self, indicator: &str) -> Option<&About> {
        let named = self.indicators.iter().find(|(name, about)| {
            fold(name) == fold(indicator) || fold(&about.label) == fold(indicator)
        });
        match (named, self.indicators.as_slice()) {
            (Some((_, about)), _) | (None, [(_, about)]) => Some(about),
            _ => None,
        }
    }
}

fn about(one: &Value, shared: &Value) -> About {
    let text = |key: &str| {
        let text = one[key].as_str().or_else(|| shared[key].as_str()).unwrap_or_default();
        text.trim().to_owned()
    };
    let subtitle = text("subtitle");
    let long = text("longDescription");
    About {
        label: text("label"),
        description: if long.is_empty() { subtitle } else { long },
        publisher: text("sourceOrg"),
        url: text("sourceURL"),
        date: iso(&text("sourceDate")).unwrap_or_default(),
    }
}

/// `13/05/2026` as `2026-05-13`.
fn iso(date: &str) -> Option<String> {
    let parts: Vec<&str> = date.split('/').collect();
    let [day, month, year] = parts.as_slice() else { return None };
    Some(format!("{year}-{month}-{day}"))
}

/// The date of the source that an indicator's metadata give (`DD/MM/YYYY`), as `YYYY-MM-DD`.
pub fn source_date(path: &Path) -> Result<String, OnsError> {
    let problem =
        |problem: &str| OnsError::Metadata { file: path.to_owned(), problem: problem.into() };
    let text = std::fs::read(path).map_err(|error| problem(&error.to_string()))?;
    let json: Value = serde_json::from_slice(&text).map_err(|error| problem(&error.to_string()))?;
    let metadata = &json["ess-beta-metadata"];
    let date =
        metadata["sourceDate"].as_str().or_else(|| metadata["shared"]["sourceDate"].as_str());
    let date = date.ok_or_else(|| problem("no ess-beta-metadata.sourceDate"))?;
    iso(date).ok_or_else(|| problem(&format!("the sourceDate {date} is not DD/MM/YYYY")))
}
