//! How cells look: one typeface, black on white, bold for headings and nothing else.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, FormatUnderline};

use super::{cell::Figure, words::Words};

/// A typeface without serifs that every office program has, with ŵ and ŷ.
const FONT: &str = "Arial";
/// Points; the guidance asks for at least 12.
const SIZE: f64 = 12.0;
/// The default height of rows and width of columns that go with it, in pixels.
pub(super) const DEFAULT_ROW: u32 = 20;
pub(super) const DEFAULT_COLUMN: u32 = 80;

/// The formats of a workbook.
#[derive(Debug)]
pub(super) struct Style {
    /// Everything that has no other format.
    pub(super) plain: Format,
    /// The title of a sheet.
    pub(super) title: Format,
    /// A heading on the cover.
    pub(super) heading: Format,
    /// A paragraph, or a text in a table.
    pub(super) text: Format,
    /// A number without a format of its own.
    bare: Format,
    /// A link.
    pub(super) link: Format,
    /// The heading of a column.
    pub(super) column: Format,
    count: Format,
    one_decimal: Format,
    three_decimals: Format,
    mentioned: Format,
}

impl Style {
    pub(super) fn new(words: Words) -> Self {
        let plain = Format::new().set_font_name(FONT).set_font_family(2).set_font_size(SIZE);
        let top = plain.clone().set_align(FormatAlign::Top);
        let text = top.clone().set_text_wrap();
        // So that a number does not touch the state beside it.
        let aside = top.clone().set_align(FormatAlign::Right).set_indent(1);
        let number = |format: &str| aside.clone().set_num_format(format);
        // The words are from the message files, which have no straight quotation marks.
        let [yes, no] = ["category-mentioned", "category-not-mentioned"].map(|id| words.text(id));
        Self {
            title: plain.clone().set_bold().set_font_size(16.0),
            heading: plain
                .clone()
                .set_bold()
                .set_font_size(14.0)
                .set_align(FormatAlign::Bottom)
                .set_text_wrap(),
            // The blue of links in office programs: 8.6 to 1 on white.
            link: text.clone().set_underline(FormatUnderline::Single).set_font_color(0x05_63C1),
            column: text.clone().set_bold().set_border_bottom(FormatBorder::Thin),
            bare: aside.clone(),
            count: number("#,##0"),
            one_decimal: number("#,##0.0"),
            three_decimals: number("0.000"),
            mentioned: number(&format!("[=1]\"{yes}\";[=0]\"{no}\";General")),
            text,
            plain,
        }
    }

    pub(super) fn number(&self, figure: Figure) -> &Format {
        match figure {
            Figure::Count => &self.count,
            Figure::OneDecimal => &self.one_decimal,
            Figure::ThreeDecimals => &self.three_decimals,
            Figure::Mentioned => &self.mentioned,
            Figure::Plain => &self.bare,
        }
    }
}
