//! A release of a publisher's data, or of the user's own, beside those that ship.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::text::{Bilingual, Sentence};

/// Where imported data come from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ReleaseInfo {
    /// What is published again and again, e.g. `ofcom_fixed`, `census_ts007a`, `own_jobcentres`: a–z, 0–9, _.
    /// With the vintage it makes the release's id, `ofcom_fixed@2026-01`.
    pub series: String,
    /// What it is called.
    pub title: Bilingual,
    /// Who publishes it.
    pub publisher: Bilingual,
    /// What exactly it is, as the publisher calls it, e.g. `Connected Nations, January 2026, r01`.
    pub release: String,
    /// When the data are from: a year, month or day (ISO 8601).
    pub vintage: String,
    /// The licence's name; empty where it is not known.
    pub licence: String,
    /// The licence's address; empty where there is none.
    pub licence_url: String,
    /// The attribution lines that go wherever its data go.
    pub attributions: Vec<String>,
    /// Where it is published; empty where that is not known.
    pub url: String,
    /// The name of the file that was read, with its place in an archive (`file.zip/member.csv`).
    pub file: String,
    /// Size of the file in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// SHA-256 of the file, in hexadecimal digits.
    pub sha256: String,
    /// What was done to the figures, e.g. carried from the areas of 2011.
    pub rules: Vec<Sentence>,
}

impl ReleaseInfo {
    /// The release's id.
    pub fn id(&self) -> String {
        format!("{}@{}", self.series, self.vintage)
    }
}
