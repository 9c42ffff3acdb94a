//! One engine for all reports: the template, the fonts and the library are read once and shared by all threads.

use std::{num::NonZeroUsize, sync::LazyLock};

use typst::{
    diag::SourceDiagnostic,
    foundations::{Bytes, Smart},
    text::Font,
};
use typst_as_lib::{TypstAsLibError, TypstEngine, TypstTemplateMainFile};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::{maps::figure::FONT_FILES, reports::document::Document};

use super::{error::PdfError, values};

/// The template, and the pieces that it is made of.
const TEMPLATE: [(&str, &str); 2] = [
    (
        "/report.typ",
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/report/report.typ")),
    ),
    (
        "/pieces.typ",
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/report/pieces.typ")),
    ),
];

/// The most reports whose intermediate results are kept.
const MOST_KEPT: usize = 6;

/// The fonts, regular first.
pub(super) static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    FONT_FILES.iter().filter_map(|file| Font::new(Bytes::new(*file), 0)).collect()
});

static ENGINE: LazyLock<TypstEngine<TypstTemplateMainFile>> = LazyLock::new(|| {
    TypstEngine::builder()
        .main_file(TEMPLATE[0])
        .with_static_source_file_resolver([TEMPLATE[1]])
        .fonts(FONTS.iter().cloned())
        .comemo_evict_max_age(Some(kept()))
        .build()
});

/// For how many reports intermediate results are kept after their last use: one for every thread that may be at work
/// on a report of its own. Older ones are dropped, so that memory does not grow with a batch.
fn kept() -> usize {
    std::thread::available_parallelism().map_or(1, NonZeroUsize::get).min(MOST_KEPT)
}

/// Sets a document in pages.
pub(super) fn set(document: &Document) -> Result<PagedDocument, PdfError> {
    let inputs = values::inputs(document)?;
    ENGINE.compile_with_input(inputs).output.map_err(|error| PdfError::Set {
        detail: match error {
            TypstAsLibError::TypstSource(found) => messages(&found),
            other => other.to_string(),
        },
    })
}

/// Writes pages as PDF/UA-1.
pub(super) fn export(pages: &PagedDocument) -> Result<Vec<u8>, PdfError> {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|error| PdfError::Standard { detail: error.message().to_string() })?;
    let options = PdfOptions {
        creator: Smart::Custom(Some(concat!("Cyswllt ", env!("CARGO_PKG_VERSION")).to_owned())),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(pages, &options).map_err(|found| PdfError::Standard { detail: messages(&found) })
}

/// What the typesetter found, in one line.
fn messages(found: &[SourceDiagnostic]) -> String {
    let mut all: Vec<&str> = found.iter().map(|one| one.message.as_str()).collect();
    all.dedup();
    all.join("; ")
}
