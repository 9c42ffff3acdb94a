//! Any measures × level × scope, the index, hotspots or a layer of the user's own as a file for other programs.
//!
//! An export is made in two steps: a [`tables`] function gathers an [`ExportTable`] with everything that has to go along
//! with the figures (states, units, sources, licences, method, how the map shows them); [`write()`] writes it in a
//! format. Every file is whole or not there.
//!
//! # What holds in every format
//! - Names of columns are stable and English: ids of measures, `rank`, `p`. Codes are text.
//! - Each column of figures has its states beside it as `NAME_state`: `published`, `estimated`, `unavailable` or
//!   `suppressed`. Where there is no figure the cell is empty, never 0.
//! - Numbers are at full precision.

mod error;
mod format;
mod request;
mod table;
pub mod xlsx;

pub use error::ExportError;
pub use format::{ENDINGS, ExportFormat, ExportOptions, NotesFile, UnknownEnding};
pub use request::{CertaintyRequest, ExportRequest, IndexView, Scope, StyleRequest};
pub use table::{
    Cells, Choropleth, ColumnData, ExportClass, ExportColumn, ExportTable, Field, Rows, SourceNote,
    digits, state_id,
};
