//! Area profiles as documents and workbooks, and any measures as files for other programs.
//!
//! A report is made in three steps: [`facts`] gathers what is known of an area, without words; [`content`] says it
//! in one language as a [`document`]; [`pdf`] and [`html`] set the document, [`workbook`] puts the facts on sheets.

mod address;
pub mod analyses;
pub mod batch;
pub mod charts;
pub mod content;
pub mod document;
pub mod error;
pub mod export;
pub mod facts;
pub mod file_name;
pub mod html;
pub mod pdf;
pub mod reporter;
pub mod request;
mod sheet;
pub mod targets;
pub mod words;
pub mod workbook;
