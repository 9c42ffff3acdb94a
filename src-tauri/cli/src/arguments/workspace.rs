//! `workspace`.

use std::path::PathBuf;

use clap::{
    Args, Subcommand,
    builder::{PossibleValuesParser, TypedValueParser},
};
use cyswllt_engine::store::workspace::ItemKind;

/// Look into the workspace, check it, back it up, copy it, undo, and hand parts of it on
///
/// The workspace is one file with what you imported, made or chose: releases with where they come from, recipes,
/// selections, classifications, views, points. Every change of it can be undone, the last hundred of them. It is the file
/// that --workspace names, else the one in your data folder.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cyswllt workspace info --workspace council.cyswllt
  cyswllt workspace check && cyswllt workspace backup
  cyswllt workspace salvage saved.cyswllt --workspace damaged.cyswllt
  cyswllt workspace bundle write recipes.json --kind recipe
  cyswllt workspace remove own_clients@2026-10 --for-good")]
pub struct WorkspaceArguments {
    #[command(subcommand)]
    pub command: WorkspaceCommand,
}

#[derive(Debug, Subcommand)]
pub enum WorkspaceCommand {
    /// List what is in the workspace
    ///
    /// Columns: kind (release, recipe, selection, classification, view, points or setting), number, name (of a release its id),
    /// title, vintage, imported (when it was imported or changed last), in_use, bytes. JSON also has where each release
    /// comes from and its check report, what would be undone, and the backups.
    Info,
    /// Write a backup beside the file (NAME.backup-YYYYMMDD-HHMMSS); the newest five are kept
    Backup,
    /// Check every page, link and checksum; exit status 1 where anything is wrong
    Check,
    /// Write a copy of the whole workspace to a file that is not there yet
    Copy {
        /// The new file
        #[arg(value_name = "TO")]
        to: PathBuf,
    },
    /// Copy what can be read of a damaged workspace to a file that is not there yet, and say what is lost
    ///
    /// The damaged file is left as it is. Columns: problem (what is lost); none where nothing is.
    Salvage {
        /// The new file
        #[arg(value_name = "TO")]
        to: PathBuf,
    },
    /// Undo the last change
    Undo,
    /// Do again what was undone last
    Redo,
    /// Remove a release
    Remove {
        /// The release: its id as in SERIES@VINTAGE, or its number
        #[arg(value_name = "RELEASE")]
        release: String,
        /// Leave no byte of it, in the history and in the backups beside the file neither; cannot be undone
        #[arg(long)]
        for_good: bool,
    },
    /// Hand on recipes, selections, classifications, views and points, without data
    Bundle {
        #[command(subcommand)]
        command: BundleCommand,
    },
}

#[derive(Debug, Subcommand)]
pub enum BundleCommand {
    /// Write them to a file
    Write {
        /// The file, JSON
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Only these kinds: recipe, selection, classification, view, points, setting [default: all but setting]
        #[arg(long, value_name = "KIND", value_delimiter = ',', value_parser = kind_parser(), hide_possible_values = true)]
        kind: Vec<ItemKind>,
    },
    /// Take them from a file; a name that something else has gets a number
    ///
    /// Columns: kind, number, name: what is new.
    Read {
        /// The file
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
}

fn kind_parser() -> impl TypedValueParser<Value = ItemKind> {
    PossibleValuesParser::new(ItemKind::ALL.map(ItemKind::id))
        .try_map(|id| ItemKind::from_id(&id).ok_or("no such kind"))
}
