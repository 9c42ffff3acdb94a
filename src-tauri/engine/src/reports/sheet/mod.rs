//! Workbooks that everybody can read: what area reports and exports share.
//!
//! They follow the Government Analysis Function’s guidance “Releasing statistics in spreadsheets”: a cover, a list of the
//! sheets with links, then one marked-up table a sheet that starts in column A under its title; no merged cells, no
//! hidden sheets, no empty rows or columns inside a table, no colour, no filters. One thing departs from it: the header row
//! stays in sight while rows are scrolled.
//!
//! The same content gives the same bytes.

mod book;
mod cell;
mod columns;
mod error;
mod metrics;
mod names;
#[cfg(test)]
pub(crate) mod reading;
mod style;
mod text;
mod words;

pub(crate) use book::{Book, Line, Properties, TableSheet};
pub(crate) use cell::{Cell, Figure};
pub(crate) use columns::Column;
pub use error::SheetError;
pub(crate) use words::{STATES, Words};
