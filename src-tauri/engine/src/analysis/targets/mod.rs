//! The list of targets: areas or sites in the order of how many people there are to reach, with what an officer needs to
//! know of each.
//!
//! | file | its question |
//! |---|---|
//! | `request` | what is asked? |
//! | `result` | what is answered? |
//! | `list` | how do rows, totals and sources make a list? |
//! | `areas`, `sites` | what is a row of each? |
//! | `people` | how many of a group are there, and how many of them where? |
//! | `columns` | what else is known of a row? |
//! | `notes_file` | what did an officer note of the rows? |
//! | `notes`, `lines` | how did the figures come about, as sentences and in words? |

mod areas;
mod columns;
mod error;
mod lines;
mod list;
mod notes;
mod notes_file;
mod people;
mod request;
mod result;
mod sites;
#[cfg(test)]
mod tests;

use list::{Asked, Rows};

pub use error::TargetsError;
pub use list::targets;
pub use notes_file::{NotesFileError, read_notes};
pub use request::{TargetRequest, TargetWhat};
pub use result::{
    Target, TargetArea, TargetColumn, TargetFigure, TargetGroup, TargetList, TargetNearest,
    TargetNumber, TargetPeople, TargetTopic,
};
