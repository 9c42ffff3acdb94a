//! What a workspace tells about itself and what is in it.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    catalogue::ReleaseInfo,
    geography::Level,
    sources::{import::CheckReport, roads::RoadsReport},
    text::Sentence,
};

/// A release in the workspace, without its figures.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct ReleaseEntry {
    /// Its number in this workspace, never used again.
    #[ts(type = "number")]
    pub number: i64,
    /// Its id, `SERIES@VINTAGE`.
    pub id: String,
    /// When it was imported (ISO 8601 with seconds, UTC).
    pub imported: String,
    /// Where it comes from.
    pub info: ReleaseInfo,
    /// What was found when it was read.
    pub report: CheckReport,
    /// The levels that it has figures for, largest areas first.
    pub levels: Vec<Level>,
    /// Whether its figures are shown.
    pub in_use: bool,
    /// What it takes up, in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// What the user can keep besides releases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum ItemKind {
    /// A recipe of the priority index; the name is its id, the body `{"toml": …}`.
    Recipe,
    /// Areas that were chosen together.
    Selection,
    /// Class breaks of a measure.
    Classification,
    /// What the map showed: measure, level, place, colours.
    View,
    /// Points of the user's own that belong to no release.
    Points,
    /// Anything else that the window remembers with the data; the name is its key.
    Setting,
}

impl ItemKind {
    /// All kinds.
    pub const ALL: [Self; 6] = [
        Self::Recipe,
        Self::Selection,
        Self::Classification,
        Self::View,
        Self::Points,
        Self::Setting,
    ];

    /// The kind's name in files; its words are the message `item-kind-ID`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Recipe => "recipe",
            Self::Selection => "selection",
            Self::Classification => "classification",
            Self::View => "view",
            Self::Points => "points",
            Self::Setting => "setting",
        }
    }

    /// The kind with a name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }
}

/// Something that the user keeps.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Item {
    /// Its number, which it keeps when it is changed; never used again.
    #[ts(type = "number")]
    pub id: i64,
    /// What it is.
    pub kind: ItemKind,
    /// Its name, the only one of its kind.
    pub name: String,
    /// When it was changed last (ISO 8601 with seconds, UTC).
    pub changed: String,
    /// Which of its versions this is; see [`Workspace::put_over`](super::Workspace::put_over).
    #[ts(type = "number")]
    pub version: i64,
    /// What it consists of.
    #[ts(type = "unknown")]
    pub body: serde_json::Value,
}

/// How the file keeps a change whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum Journal {
    /// A write-ahead log beside the file.
    Wal,
    /// A rollback journal beside the file: on network drives, and where there can be no write-ahead log.
    Rollback,
}

/// What a workspace holds, and how it is kept.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct WorkspaceInfo {
    /// The file.
    pub path: PathBuf,
    /// Its size in bytes, with its journal.
    #[ts(type = "number")]
    pub bytes: u64,
    /// The format of the file.
    #[ts(type = "number")]
    pub format: i64,
    /// How a change is kept whole.
    pub journal: Journal,
    /// Whether the file lies on a network drive.
    pub network: bool,
    /// When the workspace was made (ISO 8601 with seconds, UTC).
    pub made: String,
    /// The releases, the oldest import first.
    pub releases: Vec<ReleaseEntry>,
    /// The items by kind and name, without their bodies.
    pub items: Vec<ItemEntry>,
    /// The network of roads that was imported.
    pub roads: Option<RoadsEntry>,
    /// What would be undone.
    pub undo: Option<Sentence>,
    /// What would be done again.
    pub redo: Option<Sentence>,
    /// How many steps are remembered, undone ones among them.
    #[ts(type = "number")]
    pub steps: u64,
    /// What is kept only so that steps can be undone or done again, in bytes.
    #[ts(type = "number")]
    pub history_bytes: u64,
    /// The backups beside the file, the newest first.
    pub backups: Vec<PathBuf>,
}

/// The network of roads that was imported, without its roads.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct RoadsEntry {
    /// When it was imported (ISO 8601 with seconds, UTC).
    pub imported: String,
    /// What was found when it was read.
    pub report: RoadsReport,
    /// What it takes up, in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// An item without its body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ItemEntry {
    /// Its number.
    #[ts(type = "number")]
    pub id: i64,
    /// What it is.
    pub kind: ItemKind,
    /// Its name.
    pub name: String,
    /// When it was changed last (ISO 8601 with seconds, UTC).
    pub changed: String,
}

/// What could be saved of a damaged workspace.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Salvaged {
    /// The new file.
    pub path: PathBuf,
    /// The releases in it.
    pub releases: Vec<String>,
    /// How many items are in it.
    #[ts(type = "number")]
    pub items: u64,
    /// What was lost; empty where everything could be saved.
    pub lost: Vec<Sentence>,
}

/// What goes into a bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct BundleChoice {
    /// Items of these kinds.
    pub kinds: Vec<ItemKind>,
    /// Of those only the ones with these numbers; none for all.
    #[ts(type = "Array<number> | null")]
    pub items: Option<Vec<i64>>,
}

impl Default for BundleChoice {
    /// Everything but settings.
    fn default() -> Self {
        let kinds = ItemKind::ALL.into_iter().filter(|&kind| kind != ItemKind::Setting);
        Self { kinds: kinds.collect(), items: None }
    }
}

/// What reading a bundle did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct BundleRead {
    /// Items that are new, with the names that they have now.
    pub added: Vec<ItemEntry>,
    /// Names that were taken by something else, and what the item is called instead.
    pub renamed: Vec<(String, String)>,
    /// How many were there already, just the same.
    #[ts(type = "number")]
    pub same: u64,
}
