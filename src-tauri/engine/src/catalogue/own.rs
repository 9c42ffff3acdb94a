//! Measures that the catalogue that ships does not have: a user's own columns.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Definition, Direction, Unit};
use crate::text::Bilingual;

/// A measure made from a user's own columns, as the workspace keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct OwnMeasure {
    /// Its id: `own_` and a–z, 0–9, _; no measure that ships begins so.
    pub id: String,
    /// Its name. Where the user gave it in one language only, the other has the same text.
    pub label: Bilingual,
    /// The language of [`label`](Self::label) where it is given in one only.
    pub only_in: Option<crate::text::Language>,
    /// What it is about, in the user's words; may be empty.
    pub description: Bilingual,
    /// What its values are.
    pub unit: Unit,
    /// What it is a share of or a count of, in the user's words; may be empty.
    pub universe: Bilingual,
    /// Whether more means more excluded.
    pub direction: Direction,
    /// How its value comes about from the release's columns.
    pub definition: Definition,
}
