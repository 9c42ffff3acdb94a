//! The report of an area or a selection as a workbook.
//!
//! The same [`AreaFacts`] as in the document, as numbers that can be worked with: a cover, a list of the sheets, what the
//! figures cannot say, what the measures mean, all measures on one sheet and those of each theme on a sheet of their own,
//! then what the report has beside measures. A part that
//! [`ReportOptions::contents`](super::request::ReportOptions::contents) leaves out has no sheet.

mod areas;
mod cover;
mod error;
mod figures;
mod hotspots;
mod limits;
mod measures;
mod priority;
mod sources;
mod speeds;
mod support;
#[cfg(test)]
mod tests;

pub use error::WorkbookError;

use super::{
    facts::AreaFacts,
    reporter::Reporter,
    request::{Contents, ReportOptions},
    sheet::{Book, Words},
};
use crate::{Engine, text::Language};

/// What every sheet is made from.
#[derive(Clone, Copy)]
struct Source<'a> {
    engine: &'a Engine,
    options: &'a ReportOptions,
    facts: &'a AreaFacts,
    words: Words,
    /// What the report is about, as people say it.
    area: &'a str,
}

impl Source<'_> {
    /// Whether a part is asked for.
    fn has(&self, part: Contents) -> bool {
        self.options.contents.contains(&part)
    }

    /// A heading, a title or a note that names the area.
    fn of_area(&self, id: &str) -> String {
        self.words.with(id, &[("area", self.area.into())])
    }
}

/// The workbook of an area or a selection in a language. The same facts and options give the same bytes.
pub fn write(
    reporter: &Reporter<'_>,
    facts: &AreaFacts,
    language: Language,
) -> Result<Vec<u8>, WorkbookError> {
    let words = Words { language };
    let (engine, options) = (reporter.engine(), reporter.options());
    let source = Source { engine, options, facts, words, area: words.of(&facts.name) };
    let mut book = Book::new(words, &cover::properties(source))?;
    cover::write(&mut book, source)?;
    limits::write(&mut book, source)?;
    measures::write(&mut book, source)?;
    figures::write(&mut book, source)?;
    if source.has(Contents::Broadband) {
        speeds::write(&mut book, source)?;
    }
    if source.has(Contents::Support) {
        support::write(&mut book, source)?;
    }
    if source.has(Contents::Priority) {
        priority::write(&mut book, source)?;
    }
    if source.has(Contents::Hotspots) {
        hotspots::write(&mut book, source)?;
    }
    if source.has(Contents::SmallAreas) {
        areas::write(&mut book, source, reporter)?;
    }
    sources::write(&mut book, source)?;
    Ok(book.finish()?)
}
