//! A report as PDF/UA-1: tagged, with bookmarks, real tables and a description of every picture.
//!
//! The document crosses to the Typst template in `data/report` as values (`values`), never as markup; one engine
//! with the program's own fonts sets all reports (`engine`). There is no network and no file system in it.

mod columns;
mod engine;
mod error;
mod glyphs;
mod pages;
mod runs;
mod values;

pub use error::PdfError;
pub use pages::Pages;

use super::document::Document;

/// The file of a report: PDF 1.7, PDF/UA-1, the same bytes for the same document.
pub fn write(document: &Document) -> Result<Vec<u8>, PdfError> {
    engine::export(&engine::set(document)?)
}
