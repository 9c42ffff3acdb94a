//! A report in one language, ready to be set: what it says, in order. It knows nothing of pages, tags or markup.

use crate::{tables::State, text::Language};

/// A report.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The language of every text in it.
    pub language: Language,
    /// What it is about, as people say it; also the title of the file.
    pub title: String,
    /// What kind of report, in a few words.
    pub subtitle: String,
    /// One sentence for catalogues of documents.
    pub description: String,
    /// Who issues it: the council, else the program.
    pub author: String,
    /// The date in words of the language.
    pub date: String,
    /// The date as ISO 8601, `2026-11-22`.
    pub iso_date: String,
    /// The council's logo and what it says of it.
    pub logo: Option<Logo>,
    /// The council's contact, a line each.
    pub contact: Vec<String>,
    /// The council's covering note, a paragraph each.
    pub note: Vec<String>,
    /// Stands at the foot of every page beside the number.
    pub footer: String,
    /// "Page {page} of {pages}" in parts: before the number, between the numbers, after them.
    pub page_words: [String; 3],
    /// The heading of the table of contents.
    pub contents_heading: String,
    /// The parts in order; the first is page one.
    pub sections: Vec<Section>,
}

/// A picture of the council's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// The file's bytes: PNG, JPEG or SVG.
    pub bytes: Vec<u8>,
    /// `png`, `jpg` or `svg`.
    pub format: &'static str,
    /// What it shows.
    pub alt: String,
}

/// A part of a report under a heading of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    /// The stable id, see [`super::request::Contents`]; the anchor in HTML.
    pub id: &'static str,
    /// The heading.
    pub heading: String,
    /// Whether it starts a page.
    pub new_page: bool,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A piece of a section.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading below the section's.
    Heading(String),
    /// A paragraph.
    Paragraph(Text),
    /// Points without an order.
    List(Vec<Text>),
    /// Figures that are seen at a glance.
    KeyFigures(Vec<KeyFigure>),
    /// A table.
    Table(Table),
    /// A map or a chart.
    Figure(Figure),
    /// Something that the reader must not miss.
    Note {
        /// A few words.
        heading: String,
        /// The rest.
        text: Text,
    },
}

/// Text with what stands out in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text(pub Vec<Inline>);

/// A stretch of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// As it is.
    Plain(String),
    /// Important.
    Strong(String),
    /// A link: its words and where it goes (`https://…`).
    Link(String, String),
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self(vec![Inline::Plain(text)])
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

/// A figure that is seen at a glance.
#[derive(Debug, Clone, PartialEq)]
pub struct KeyFigure {
    /// The number with its unit, e.g. `24.1%`.
    pub value: String,
    /// What it counts.
    pub label: String,
    /// What it is compared with, a line each.
    pub compared: Vec<String>,
    /// How the value came about.
    pub state: State,
}

/// A table. Every row has as many cells as there are columns.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows; the first cell of each heads its row.
    pub rows: Vec<Vec<Cell>>,
    /// What is to be known below it, e.g. what marks in cells mean.
    pub notes: Vec<String>,
    /// Whether it may only be read on a page turned to landscape.
    pub wide: bool,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// What stands above it.
    pub heading: String,
    /// Whether its cells are numbers, set flush right.
    pub numeric: bool,
    /// How wide it is compared with the others; 1 is usual.
    pub width: f64,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// What it says; never empty: a dash with its reason in the notes stands for no figure.
    pub text: String,
    /// How a figure came about; none where it is no figure. What is estimated is marked in `text` as well.
    pub state: Option<State>,
    /// Whether the row or cell is the one that the report is about.
    pub strong: bool,
}

impl Cell {
    /// A cell with words.
    pub fn words(text: impl Into<String>) -> Self {
        Self { text: text.into(), state: None, strong: false }
    }
}

/// A map or a chart with everything a reader needs who does not see it.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// A stable id, unique in the document, of a–z, 0–9 and -.
    pub id: String,
    /// A standalone SVG with `viewBox`; text in it is text in [`crate::maps::figure::FONT`].
    pub svg: String,
    /// Its size in millimetres: width, height.
    pub size: [f64; 2],
    /// What it shows, for those who do not see it.
    pub alt: String,
    /// What stands below it.
    pub caption: String,
}
