//! A document as values of the template. Text crosses as strings, pictures as bytes: nothing is read as markup.

use chrono::Datelike;
use typst::{
    foundations::{Array, Bytes, Dict, Func, IntoValue, NativeFunc, Value, array, dict},
    pdf::header_cell,
    visualize::{ExchangeFormat, RasterImage, SvgImage},
};

use crate::{
    reports::{
        address::may_be_followed,
        document::{Block, Cell, Document, Figure, Inline, KeyFigure, Logo, Table, Text},
    },
    tables::State,
};

use super::{
    columns::{Columns, INSET, INSET_ABOVE, breakable, row_height},
    error::PdfError,
    glyphs::{shown, shown_svg},
    runs::{self, LANDSCAPE, PORTRAIT, Piece},
};

/// Points in a millimetre.
const POINTS: f64 = 72.0 / 25.4;
/// The tallest that a figure is drawn, millimetres.
const TALLEST: f64 = 225.0;

/// The inputs of the template: the document, and the function that makes a cell head its row, which the library has
/// but does not yet name in templates.
pub(super) fn inputs(document: &Document) -> Result<Dict, PdfError> {
    let logo = document.logo.as_ref().map(logo).transpose()?;
    let runs: Array = runs::of(document)
        .iter()
        .map(|run| {
            let pieces: Array =
                run.pieces.iter().map(|one| piece(document, one, run.landscape)).collect();
            dict! { "landscape" => run.landscape, "pieces" => pieces }.into_value()
        })
        .collect();
    let report = dict! {
        "language" => document.language.id(),
        "title" => string(if document.title.trim().is_empty() { "Cyswllt" } else { &document.title }),
        "subtitle" => string(&document.subtitle),
        "description" => string(&document.description),
        "author" => string(&document.author),
        "date" => date(&document.iso_date),
        "date-words" => string(&document.date),
        "logo" => logo.map_or(Value::None, IntoValue::into_value),
        "footer" => string(&document.footer),
        "page-words" => strings(&document.page_words),
        "runs" => runs,
    };
    Ok(dict! { "report" => report, "row-header" => Func::from(header_cell::data()) })
}

fn string(text: &str) -> Value {
    shown(text).as_ref().into_value()
}

fn strings<'a>(texts: impl IntoIterator<Item = &'a String>) -> Array {
    texts.into_iter().map(|text| string(text)).collect()
}

/// Year, month and day; none where it is no date.
fn date(iso: &str) -> Value {
    let Ok(date) = iso.parse::<chrono::NaiveDate>() else { return Value::None };
    array![i64::from(date.year()), i64::from(date.month()), i64::from(date.day())].into_value()
}

/// The logo, once it was read as what it says it is.
fn logo(logo: &Logo) -> Result<Dict, PdfError> {
    let refused = |detail: String| PdfError::Logo { format: logo.format, detail };
    let bytes = Bytes::new(logo.bytes.clone());
    match logo.format {
        "svg" => {
            let svg =
                std::str::from_utf8(&logo.bytes).map_err(|error| refused(error.to_string()))?;
            SvgImage::new(Bytes::from_string(svg.to_owned()))
                .map_err(|error| refused(format!("{error:?}")))?;
        }
        "png" | "jpg" => {
            let format =
                if logo.format == "png" { ExchangeFormat::Png } else { ExchangeFormat::Jpg };
            RasterImage::plain(bytes.clone(), format)
                .map_err(|error| refused(error.to_string()))?;
        }
        other => return Err(refused(format!("unknown format {other}"))),
    }
    Ok(dict! { "bytes" => bytes, "format" => logo.format, "alt" => string(&logo.alt) })
}

fn piece(document: &Document, piece: &Piece, landscape: bool) -> Value {
    let room = if landscape { LANDSCAPE } else { PORTRAIT };
    let value = match piece {
        Piece::Heading(heading, level) => {
            dict! { "kind" => "heading", "level" => *level as i64, "text" => string(heading) }
        }
        Piece::Figures(row) => {
            let figures: Array = row.iter().map(|one| figure(one, room)).collect();
            dict! { "kind" => "figures", "figures" => figures }
        }
        Piece::CoveringNote if document.note.is_empty() && document.contact.is_empty() => {
            dict! { "kind" => "nothing" }
        }
        Piece::CoveringNote => dict! {
            "kind" => "covering-note",
            "note" => strings(&document.note),
            "contact" => strings(&document.contact),
        },
        Piece::Contents => {
            dict! { "kind" => "contents", "heading" => string(&document.contents_heading) }
        }
        Piece::Break => dict! { "kind" => "break" },
        Piece::Block(block) => self::block(block, room),
    };
    value.into_value()
}

fn block(block: &Block, room: f64) -> Dict {
    match block {
        Block::Paragraph(text) => dict! { "kind" => "paragraph", "text" => self::text(text) },
        Block::List(points) => {
            let items: Array = points.iter().map(text).collect();
            dict! { "kind" => "list", "items" => items }
        }
        Block::KeyFigures(figures) => {
            let figures: Array = figures.iter().map(key_figure).collect();
            dict! { "kind" => "cards", "figures" => figures }
        }
        Block::Note { heading, text } => dict! {
            "kind" => "note",
            "heading" => string(heading),
            "text" => self::text(text),
        },
        Block::Table(table) => self::table(table, room),
        // Headings and figures are pieces of their own.
        Block::Heading(_) | Block::Figure(_) => dict! { "kind" => "nothing" },
    }
}

/// A string where nothing stands out, else stretches of (kind, words, address).
fn text(text: &Text) -> Value {
    if let [Inline::Plain(plain)] = text.0.as_slice() {
        return string(plain);
    }
    let stretches: Array = text
        .0
        .iter()
        .map(|inline| {
            let (kind, words, address) = match inline {
                Inline::Strong(words) => ("strong", words, ""),
                Inline::Link(words, address) if may_be_followed(address) => {
                    ("link", words, address.as_str())
                }
                Inline::Plain(words) | Inline::Link(words, _) => ("plain", words, ""),
            };
            array![kind, string(words), address].into_value()
        })
        .collect();
    stretches.into_value()
}

fn state(state: State) -> &'static str {
    match state {
        State::Published => "published",
        State::Estimated => "estimated",
        State::Unavailable => "unavailable",
        State::Suppressed => "suppressed",
    }
}

fn key_figure(figure: &KeyFigure) -> Value {
    dict! {
        "value" => string(&figure.value),
        "label" => string(&figure.label),
        "compared" => strings(&figure.compared),
        "state" => state(figure.state),
    }
    .into_value()
}

fn table(table: &Table, room: f64) -> Dict {
    if table.columns.is_empty() {
        return dict! { "kind" => "nothing" };
    }
    let columns = Columns::of(table, room * POINTS);
    let rows: Array = table
        .rows
        .iter()
        .map(|row| {
            let cells: Array = columns
                .widths
                .iter()
                .enumerate()
                .map(|(position, &width)| {
                    row.get(position)
                        .map_or_else(|| "–".into_value(), |cell| self::cell(cell, width))
                })
                .collect();
            cells.into_value()
        })
        .collect();
    let heights: Array = table
        .rows
        .iter()
        .map(|row| row_height(row, &columns.widths).map_or(Value::Auto, IntoValue::into_value))
        .collect();
    let headings: Array = table
        .columns
        .iter()
        .zip(&columns.widths)
        .map(|(column, &width)| shown(&breakable(&column.heading, width)).as_ref().into_value())
        .collect();
    dict! {
        "kind" => "table",
        "caption" => string(&table.caption),
        "columns" => headings,
        "numeric" => table.columns.iter().map(|column| column.numeric.into_value()).collect::<Array>(),
        "widths" => columns.widths.iter().map(|width| width.into_value()).collect::<Array>(),
        "inset" => array![INSET, INSET_ABOVE],
        "hyphenate" => columns.tight,
        "rows" => rows,
        "heights" => heights,
        "notes" => strings(&table.notes),
    }
}

/// A string where the cell is like any other.
fn cell(cell: &Cell, width: f64) -> Value {
    let words = shown(&breakable(&cell.text, width)).as_ref().into_value();
    match cell.state {
        None | Some(State::Published) if !cell.strong => words,
        _ => dict! {
            "text" => words,
            "strong" => cell.strong,
            "state" => cell.state.map_or(Value::None, |found| state(found).into_value()),
        }
        .into_value(),
    }
}

fn figure(figure: &Figure, room: f64) -> Value {
    let [width, height] = figure.size;
    let usable = width.is_finite() && height.is_finite() && width > 0.0 && height > 0.0;
    let ratio = if usable { width / height } else { 1.0 };
    let width = if usable { width.min(room).min(TALLEST * ratio) } else { room };
    dict! {
        "svg" => Bytes::from_string(shown_svg(&figure.svg)),
        "width" => width,
        "ratio" => ratio,
        "alt" => string(&figure.alt),
        "caption" => string(&figure.caption),
    }
    .into_value()
}
