//! The pages of a report as pictures, for a preview.

use typst::{
    foundations::{NativeElement, StyleChain},
    introspection::Introspector,
    model::{HeadingElem, Outlinable},
    utils::Scalar,
};
use typst_layout::PagedDocument;
use typst_render::RenderOptions;

use crate::reports::document::Document;

use super::{engine, error::PdfError};

/// The smallest and the largest picture of a page, pixels a point: 7 and 576 dots per inch.
const SCALES: std::ops::RangeInclusive<f32> = 0.1..=8.0;

/// A report in pages.
pub struct Pages {
    pages: PagedDocument,
}

impl Pages {
    /// Sets a document.
    pub fn of(document: &Document) -> Result<Self, PdfError> {
        Ok(Self { pages: engine::set(document)? })
    }

    /// How many pages there are.
    pub fn count(&self) -> usize {
        self.pages.pages().len()
    }

    /// A page as PNG, at so many pixels a point (1/72 inch); pages are counted from 0.
    pub fn png(&self, page: usize, pixels_per_point: f32) -> Result<Vec<u8>, PdfError> {
        if !SCALES.contains(&pixels_per_point) {
            return Err(PdfError::Scale { scale: pixels_per_point });
        }
        let found =
            self.pages.pages().get(page).ok_or(PdfError::Page { page, count: self.count() })?;
        let options = RenderOptions {
            pixel_per_pt: Scalar::new(f64::from(pixels_per_point)),
            ..RenderOptions::default()
        };
        typst_render::render(found, &options)
            .encode_png()
            .map_err(|error| PdfError::Picture { page, detail: error.to_string() })
    }

    /// The headings of the sections and the pages that they stand on, from 0.
    pub fn outline(&self) -> Vec<(String, usize)> {
        let introspector = self.pages.introspector();
        introspector
            .query(&HeadingElem::ELEM.select())
            .iter()
            .filter_map(|found| {
                let heading = found.to_packed::<HeadingElem>()?;
                let position = introspector.position(found.location()?)?;
                (heading.level().get() == 1 && heading.outlined.get(StyleChain::default()))
                    .then(|| (heading.body.plain_text().to_string(), position.page.get() - 1))
            })
            .collect()
    }

    /// The file of the report: PDF/UA-1, as [`super::write`] gives.
    pub fn pdf(&self) -> Result<Vec<u8>, PdfError> {
        engine::export(&self.pages)
    }
}
