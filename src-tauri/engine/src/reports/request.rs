//! What is asked for: which areas, what of them, in which formats and languages, beside whom, under whose name.

use std::{fmt, str::FromStr};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    catalogue::Recipe,
    geography::Level,
    text::{Bilingual, Language},
};

pub use crate::store::Council;

/// What a report is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "lowercase")]
#[ts(export)]
pub enum ReportSubject {
    /// One area.
    Area {
        /// Its code.
        code: String,
    },
    /// Several areas of one level as a whole.
    Selection {
        /// Their level.
        level: Level,
        /// Their codes.
        codes: Vec<String>,
        /// What the user calls it; empty for none.
        name: Bilingual,
    },
}

/// Who stands beside the area, its authority and Wales.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Comparators {
    /// Codes of authorities, at most [`Comparators::MOST`].
    pub codes: Vec<String>,
    /// Whether the authorities of the same rural-urban class together are one of them.
    pub same_class: bool,
}

impl Comparators {
    /// The most councils that fit beside each other.
    pub const MOST: usize = 4;
}

/// A part of a report that may be left out. Page one, what the figures cannot say and the sources always stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Contents {
    /// The four priority groups.
    PriorityGroups,
    /// Other barriers and deprivation, work and claimants.
    Barriers,
    /// Broadband availability and the speed-band picture.
    Broadband,
    /// Small-area connectivity.
    Connectivity,
    /// Access to support: libraries, the council's strategy.
    Support,
    /// The priority index.
    Priority,
    /// Hotspots.
    Hotspots,
    /// The table of small areas.
    SmallAreas,
}

impl Contents {
    /// All parts in their order.
    pub const ALL: [Self; 8] = [
        Self::PriorityGroups,
        Self::Barriers,
        Self::Broadband,
        Self::Connectivity,
        Self::Support,
        Self::Priority,
        Self::Hotspots,
        Self::SmallAreas,
    ];
}

/// A file format of reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum ReportFormat {
    /// PDF/UA-1.
    Pdf,
    /// One self-contained file.
    Html,
    /// A workbook.
    Xlsx,
}

impl ReportFormat {
    /// All formats.
    pub const ALL: [Self; 3] = [Self::Pdf, Self::Html, Self::Xlsx];

    /// Its name on the command line and the ending of its files.
    pub fn id(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Html => "html",
            Self::Xlsx => "xlsx",
        }
    }
}

impl fmt::Display for ReportFormat {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.id())
    }
}

impl FromStr for ReportFormat {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|format| format.id() == text).ok_or_else(|| text.to_owned())
    }
}

/// What all reports of a batch share.
#[derive(Debug, Clone, PartialEq)]
pub struct ReportOptions {
    /// The recipe of the priority index.
    pub recipe: Recipe,
    /// Runs of the uncertainty analysis.
    pub runs: u32,
    /// The seed of runs and permutations.
    pub seed: u64,
    /// Who stands beside the area.
    pub comparators: Comparators,
    /// Which parts there are.
    pub contents: Vec<Contents>,
    /// Who issues it.
    pub council: Council,
    /// The date on it.
    pub date: NaiveDate,
}

/// One file to be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Output {
    /// The format.
    pub format: ReportFormat,
    /// The language.
    pub language: Language,
}
