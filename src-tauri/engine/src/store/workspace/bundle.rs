//! Bundles: items without data, in one JSON file that can be handed on.
//!
//! `{"cyswllt_bundle": 1, "made": "2026-11-22T09:00:00Z", "items": [{"kind": "view", "name": "…", "body": {…}}, …]}`

use std::{
    fs::File,
    io::{self, Read},
    path::Path,
};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    BundleChoice, BundleRead, ItemEntry, ItemKind, Workspace, WorkspaceError,
    content::to_json,
    error::Fault,
    history::{self, Action},
    items, now,
    recipes::{recipe_body, recipe_of},
};
use crate::{catalogue::Recipes, store::whole_file::write_whole};

/// The newest format that is known.
const FORMAT: u64 = 1;
/// A bundle with more is none: what JSON says in 16 MB takes some hundreds in memory.
const MOST_BYTES: u64 = 16 << 20;
/// Items in a bundle.
const MOST_ITEMS: usize = 5_000;
/// Names that are tried for an item whose own is taken.
const MOST_NAMES: usize = 1_000;

/// The file.
#[derive(Serialize, Deserialize)]
struct Bundle {
    #[serde(rename = "cyswllt_bundle")]
    format: u64,
    made: String,
    items: Vec<Entry>,
}

/// What says which format the rest has.
#[derive(Deserialize)]
struct Head {
    #[serde(rename = "cyswllt_bundle")]
    format: u64,
}

/// An item of a bundle.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    kind: ItemKind,
    name: String,
    body: Value,
}

impl Workspace {
    /// Writes items to a file that another workspace can read; whole or not at all. Gives how many.
    pub fn write_bundle(&self, to: &Path, what: &BundleChoice) -> Result<usize, WorkspaceError> {
        let items = self.read(|connection| {
            let mut chosen = Vec::new();
            for kind in ItemKind::ALL.into_iter().filter(|kind| what.kinds.contains(kind)) {
                let is_chosen = |id| what.items.as_ref().is_none_or(|ids| ids.contains(&id));
                let items = items::of_kind(connection, kind)?.into_iter();
                chosen.extend(items.filter(|item| is_chosen(item.id)));
            }
            Ok(chosen)
        })?;
        let entry = |item: super::Item| Entry { kind: item.kind, name: item.name, body: item.body };
        let items: Vec<Entry> = items.into_iter().map(entry).collect();
        let count = items.len();
        if count > MOST_ITEMS {
            return Err(WorkspaceError::TooMany { most: MOST_ITEMS });
        }
        let bundle = Bundle { format: FORMAT, made: now(), items };
        let mut text = serde_json::to_string_pretty(&bundle)
            .map_err(|error| Fault::damaged(error.to_string()).at(&self.path))?;
        text.push('\n');
        if text.len() as u64 > MOST_BYTES {
            let (file, found) = (to.display().to_string(), text.len() as u64);
            return Err(WorkspaceError::BundleSize { file, found, most: MOST_BYTES });
        }
        write_whole(to, text.as_bytes())
            .map_err(|source| WorkspaceError::Unwritable { path: to.to_owned(), source })?;
        Ok(count)
    }

    /// Takes the items of a bundle, all or none, as one step of the history. What is there already just the same is left
    /// alone; what has a name that something else has is given another.
    pub fn read_bundle(&mut self, from: &Path) -> Result<BundleRead, WorkspaceError> {
        let file = from.display().to_string();
        let entries = read(from, &file)?;
        self.write(|transaction| {
            let mut result = BundleRead::default();
            let mut changes = Vec::new();
            for (place, entry) in entries.iter().enumerate() {
                let Some(fitting) = fitting(transaction, entry)? else {
                    result.same += 1;
                    continue;
                };
                let Entry { kind, name, body } = &fitting;
                let kept = items::store(transaction, *kind, None, name, body);
                let (id, turned) = kept.map_err(|fault| match fault {
                    Fault::Whole(error) => unfit(&file, place, entry, &error.to_string()).into(),
                    fault => fault,
                })?;
                // Shown at once, so that the next of the same name sees it.
                history::show(transaction, &turned)?;
                changes.extend(turned);
                if *name != entry.name {
                    result.renamed.push((entry.name.clone(), name.clone()));
                }
                let (kind, name, changed) = (*kind, name.clone(), now());
                result.added.push(ItemEntry { id, kind, name, changed });
            }
            if !changes.is_empty() {
                history::step(transaction, Action::Bundle, &changes)?;
            }
            Ok(result)
        })
    }
}

/// The items of a bundle, each of which can be kept.
fn read(path: &Path, file: &str) -> Result<Vec<Entry>, WorkspaceError> {
    let failed = |source: io::Error| match source.kind() {
        io::ErrorKind::NotFound => WorkspaceError::Missing { path: path.to_owned() },
        _ => WorkspaceError::Unreadable { path: path.to_owned(), source },
    };
    let mut text = Vec::new();
    let mut bytes = File::open(path).map_err(failed)?.take(MOST_BYTES + 1);
    bytes.read_to_end(&mut text).map_err(failed)?;
    if text.len() as u64 > MOST_BYTES {
        let found = std::fs::metadata(path).map_or(MOST_BYTES + 1, |file| file.len());
        return Err(WorkspaceError::BundleSize { file: file.to_owned(), found, most: MOST_BYTES });
    }
    let broken = |error: serde_json::Error| WorkspaceError::BundleBroken {
        file: file.to_owned(),
        line: error.line(),
        column: error.column(),
        found: error.to_string(),
    };
    let text = text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&text);
    let Head { format: found } = serde_json::from_slice(text).map_err(broken)?;
    if found > FORMAT {
        return Err(WorkspaceError::BundleNewer { file: file.to_owned(), found, known: FORMAT });
    }
    let bundle: Bundle = serde_json::from_slice(text).map_err(broken)?;
    if bundle.items.len() > MOST_ITEMS {
        return Err(WorkspaceError::TooMany { most: MOST_ITEMS });
    }
    for (place, entry) in bundle.items.iter().enumerate() {
        items::check_name(&entry.name)
            .map_err(|error| unfit(file, place, entry, &error.to_string()))?;
        if entry.kind == ItemKind::Recipe {
            recipe_of(&entry.name, &entry.body)
                .map_err(|error| unfit(file, place, entry, &error.to_string()))?;
        }
    }
    Ok(bundle.items)
}

fn unfit(file: &str, place: usize, entry: &Entry, found: &str) -> WorkspaceError {
    WorkspaceError::BundleItem {
        file: file.to_owned(),
        item: place + 1,
        name: entry.name.chars().filter(|character| !character.is_control()).take(60).collect(),
        found: found.to_owned(),
    }
}

/// The item with a name that nothing else has; none where the very same is there already.
fn fitting(connection: &rusqlite::Connection, entry: &Entry) -> Result<Option<Entry>, Fault> {
    let built_in: Vec<String> = match entry.kind {
        ItemKind::Recipe => Recipes::open()
            .map(|recipes| recipes.all().iter().map(|recipe| recipe.id.clone()).collect())
            .unwrap_or_default(),
        _ => Vec::new(),
    };
    for number in 1..=MOST_NAMES {
        let candidate = renamed(entry, number)?;
        match items::called(connection, entry.kind, &candidate.name)? {
            Some(there) if to_json(&there.body)? == to_json(&candidate.body)? => return Ok(None),
            None if !built_in.contains(&candidate.name) => return Ok(Some(candidate)),
            _ => {}
        }
    }
    Err(WorkspaceError::NameTaken { name: entry.name.clone() }.into())
}

/// The item with a number behind its name, the first without. A recipe is called so in its body too.
fn renamed(entry: &Entry, number: usize) -> Result<Entry, Fault> {
    let (kind, mut name, mut body) = (entry.kind, entry.name.clone(), entry.body.clone());
    if number > 1 && kind == ItemKind::Recipe {
        let mut recipe =
            recipe_of(&name, &body).map_err(|error| Fault::damaged(error.to_string()))?;
        name.truncate(55);
        name = format!("{name}-{number}");
        name.clone_into(&mut recipe.id);
        body = recipe_body(&recipe);
    } else if number > 1 {
        name = name.chars().take(190).collect();
        name = format!("{} ({number})", name.trim_end());
    }
    Ok(Entry { kind, name, body })
}
