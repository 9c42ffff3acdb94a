//! Which pieces stand on pages of their own, and which of these pages are turned to landscape.

use crate::reports::document::{Block, Document, Figure};

/// The width of text on an upright page, millimetres.
pub(super) const PORTRAIT: f64 = 174.0;
/// The width of text on a page turned to landscape, millimetres.
pub(super) const LANDSCAPE: f64 = 261.0;
/// The space between two figures beside each other, millimetres.
const BETWEEN: f64 = 4.0;

/// A piece of a page, in the order in which it is read.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Piece<'a> {
    /// A heading and its level, 1 or 2.
    Heading(&'a str, usize),
    /// A block that is neither a heading nor a figure.
    Block(&'a Block),
    /// Figures beside each other.
    Figures(Vec<&'a Figure>),
    /// The council's covering note and how to reach it.
    CoveringNote,
    /// The table of contents.
    Contents,
    /// The next piece starts a page.
    Break,
}

/// Pieces that follow each other on pages of one shape.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Run<'a> {
    /// Whether the pages are turned to landscape.
    pub landscape: bool,
    /// What stands on them.
    pub pieces: Vec<Piece<'a>>,
}

/// The runs of a document, the first of them page one: the first section and the covering note. The contents begin page two.
pub(super) fn of(document: &Document) -> Vec<Run<'_>> {
    let mut runs = Runs(vec![Run { landscape: false, pieces: Vec::new() }]);
    for (position, section) in document.sections.iter().enumerate() {
        let turned = turned(&section.blocks);
        // A break before the second section stands before the contents.
        if section.new_page && position > 1 {
            runs.push(Piece::Break);
        }
        if !section.heading.trim().is_empty() {
            let landscape = turned.first().copied().unwrap_or(false);
            runs.push_on(landscape, Piece::Heading(&section.heading, 1));
        }
        for (block, &landscape) in section.blocks.iter().zip(&turned) {
            runs.push_block(landscape, block);
        }
        if position == 0 {
            runs.push_on(false, Piece::CoveringNote);
            runs.0.push(Run { landscape: false, pieces: Vec::new() });
            if document.sections.len() > 1 {
                runs.push(Piece::Contents);
            }
        }
    }
    let (first, others) = runs.0.split_first().map_or((None, &[][..]), |(a, b)| (Some(a), b));
    let told = |run: &&Run| run.pieces.iter().any(|piece| *piece != Piece::Break);
    first.into_iter().chain(others.iter().filter(told)).cloned().collect()
}

/// For each block whether it stands on a turned page: a wide table does, and the headings and texts right before and
/// after it, so that they do not take a page of their own.
fn turned(blocks: &[Block]) -> Vec<bool> {
    let wide = |block: &Block| matches!(block, Block::Table(table) if table.wide && !table.columns.is_empty());
    let text =
        |block: &Block| matches!(block, Block::Paragraph(_) | Block::List(_) | Block::Note { .. });
    let mut turned: Vec<bool> = blocks.iter().map(wide).collect();
    for position in 1..blocks.len() {
        turned[position] |= turned[position - 1] && text(&blocks[position]);
    }
    for position in (0..blocks.len().saturating_sub(1)).rev() {
        let block = &blocks[position];
        turned[position] |=
            turned[position + 1] && (text(block) || matches!(block, Block::Heading(_)));
    }
    turned
}

struct Runs<'a>(Vec<Run<'a>>);

impl<'a> Runs<'a> {
    /// Adds a piece on a page of the shape that the last piece stands on.
    fn push(&mut self, piece: Piece<'a>) {
        if let Some(run) = self.0.last_mut() {
            run.pieces.push(piece);
        }
    }

    fn push_on(&mut self, landscape: bool, piece: Piece<'a>) {
        if self.0.last().is_none_or(|run| run.landscape != landscape) {
            self.0.push(Run { landscape, pieces: Vec::new() });
        }
        self.push(piece);
    }

    fn push_block(&mut self, landscape: bool, block: &'a Block) {
        match block {
            Block::Heading(text) if text.trim().is_empty() => {}
            Block::Heading(text) => self.push_on(landscape, Piece::Heading(text, 2)),
            Block::Figure(figure) => self.push_figure(landscape, figure),
            Block::List(points) if points.is_empty() => {}
            Block::KeyFigures(figures) if figures.is_empty() => {}
            _ => self.push_on(landscape, Piece::Block(block)),
        }
    }

    /// Figures that follow each other stand beside each other where they fit.
    fn push_figure(&mut self, landscape: bool, figure: &'a Figure) {
        let room = if landscape { LANDSCAPE } else { PORTRAIT };
        if let Some(run) = self.0.last_mut()
            && run.landscape == landscape
            && let Some(Piece::Figures(row)) = run.pieces.last_mut()
        {
            let taken: f64 = row.iter().map(|beside| beside.size[0] + BETWEEN).sum();
            if taken + figure.size[0] <= room {
                row.push(figure);
                return;
            }
        }
        self.push_on(landscape, Piece::Figures(vec![figure]));
    }
}

#[cfg(test)]
mod tests {
    use super::turned;
    use crate::reports::document::{Block, Column, Table};

    fn table(wide: bool) -> Block {
        Block::Table(Table {
            caption: String::new(),
            columns: vec![Column { heading: "a".to_owned(), numeric: false, width: 1.0 }],
            rows: Vec::new(),
            notes: Vec::new(),
            wide,
        })
    }

    #[test]
    fn texts_stand_with_their_wide_table() {
        let text = || Block::Paragraph("a".into());
        let blocks = [
            text(),
            table(false),
            Block::Heading("b".into()),
            text(),
            table(true),
            text(),
            table(false),
        ];
        assert_eq!(turned(&blocks), [false, false, true, true, true, true, false]);
        assert_eq!(turned(&[text(), table(true)]), [true, true]);
        assert!(turned(&[]).is_empty());
    }
}
