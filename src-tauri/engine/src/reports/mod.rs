//! Area profiles as documents and workbooks, and any measures as files for other programs.
//!
//! A report is made in three steps: [`facts`] gathers what is known of an area, without words; [`content`] says it
//! in one language as a [`document`]; [`pdf`] and [`html`] set the document, [`workbook`] puts the facts on sheets.

pub mod content;
pub mod document;
pub mod export;
pub mod facts;
pub mod request;
