//! A failure as it crosses to the interface: a stable code and the values of its sentence.

use std::{collections::BTreeMap, fmt};

use cyswllt_engine::{
    OpenError,
    analysis::ClassifyError,
    catalogue::UnknownMeasure,
    geography::{UnknownArea, UnknownLevel},
    store::SettingsError,
    text::Argument,
};
use serde::Serialize;
use ts_rs::TS;

/// What went wrong; the interface makes the sentence `error-CODE` of it in the user's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Failure {
    /// The code, e.g. `unknown-area`.
    pub code: String,
    /// What the sentence names, e.g. the area's code.
    pub values: BTreeMap<String, String>,
}

impl Failure {
    fn new(code: &str, values: &[(&str, &str)]) -> Self {
        Self {
            code: code.to_owned(),
            values: values
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.code)?;
        self.values.iter().try_for_each(|(name, value)| write!(formatter, " {name}={value}"))
    }
}

impl From<&OpenError> for Failure {
    fn from(error: &OpenError) -> Self {
        Self::new("pack-broken", &[("message", &error.to_string())])
    }
}

impl From<UnknownArea> for Failure {
    fn from(error: UnknownArea) -> Self {
        Self::new("unknown-area", &[("code", &error.0)])
    }
}

impl From<UnknownLevel> for Failure {
    fn from(error: UnknownLevel) -> Self {
        Self::new("unknown-level", &[("level", &error.0)])
    }
}

impl From<UnknownMeasure> for Failure {
    fn from(error: UnknownMeasure) -> Self {
        Self::new("unknown-measure", &[("measure", &error.id)])
    }
}

impl From<ClassifyError> for Failure {
    fn from(error: ClassifyError) -> Self {
        let values = error.arguments();
        let values = values.into_iter().map(|(name, value)| (name.to_owned(), plain(&value)));
        Self { code: error.code().to_owned(), values: values.collect() }
    }
}

/// A value of a sentence as text.
fn plain(value: &Argument<'_>) -> String {
    match value {
        Argument::Text(text) => text.clone().into_owned(),
        Argument::Number(number) => number.to_string(),
    }
}

impl From<SettingsError> for Failure {
    fn from(error: SettingsError) -> Self {
        let path = error.path.display().to_string();
        Self::new("settings-unwritable", &[("path", &path), ("message", &error.source.to_string())])
    }
}
