//! The pieces of a report as HTML.

use maud::{Markup, PreEscaped, html};

use crate::{
    reports::{
        address::may_be_followed,
        document::{Block, Cell, Column, Figure, Inline, KeyFigure, Table, Text},
    },
    tables::State,
};

use super::{Ids, picture};

pub(super) fn block(block: &Block, ids: &mut Ids) -> Markup {
    match block {
        Block::Heading(heading) => html! { h3 { (heading) } },
        Block::Paragraph(text) => html! { p { (words(text)) } },
        Block::List(points) => html! {
            @if !points.is_empty() {
                ul { @for point in points { li { (words(point)) } } }
            }
        },
        Block::KeyFigures(figures) => html! {
            @if !figures.is_empty() {
                ul.cards role="list" { @for figure in figures { (key_figure(figure)) } }
            }
        },
        Block::Table(table) => self::table(table, ids),
        Block::Figure(figure) => self::figure(figure, ids),
        Block::Note { heading, text } => html! {
            div.note role="note" {
                @if !heading.is_empty() { p { strong { (heading) } } }
                p { (words(text)) }
            }
        },
    }
}

fn words(text: &Text) -> Markup {
    html! {
        @for inline in &text.0 {
            @match inline {
                Inline::Plain(words) => { (words) }
                Inline::Strong(words) => { strong { (words) } }
                Inline::Link(words, address) => {
                    @if may_be_followed(address) { a href=(address) { (words) } } @else { (words) }
                }
            }
        }
    }
}

/// The class of what is not published.
fn class(state: Option<State>) -> Option<&'static str> {
    match state? {
        State::Published => None,
        State::Estimated => Some("estimated"),
        State::Unavailable => Some("unavailable"),
        State::Suppressed => Some("suppressed"),
    }
}

fn key_figure(figure: &KeyFigure) -> Markup {
    html! {
        li class=[class(Some(figure.state))] {
            p.value { (figure.value) }
            p.label { (figure.label) }
            @for line in &figure.compared { p.compared { (line) } }
        }
    }
}

fn table(table: &Table, ids: &mut Ids) -> Markup {
    if table.columns.is_empty() {
        return html! {};
    }
    let caption = ids.unique("table");
    html! {
        div.scroll role="region" aria-labelledby=(caption) tabindex="0" {
            table {
                caption id=(caption) { (table.caption) }
                thead {
                    tr {
                        @for column in &table.columns {
                            th scope="col" class=[column.numeric.then_some("number")] { (column.heading) }
                        }
                    }
                }
                tbody {
                    @for row in &table.rows {
                        tr {
                            @for (position, column) in table.columns.iter().enumerate() {
                                (cell(row.get(position), column, position == 0))
                            }
                        }
                    }
                }
            }
        }
        @if !table.notes.is_empty() {
            ul.notes role="list" { @for note in &table.notes { li { (note) } } }
        }
    }
}

fn cell(cell: Option<&Cell>, column: &Column, heads: bool) -> Markup {
    let text = cell.map_or("–", |cell| cell.text.as_str());
    let classes = [
        column.numeric.then_some("number"),
        cell.filter(|cell| cell.strong).map(|_| "strong"),
        class(cell.and_then(|cell| cell.state)),
    ];
    let classes = classes.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let classes = (!classes.is_empty()).then_some(classes);
    html! {
        @if heads { th scope="row" class=[classes] { (text) } } @else { td class=[classes] { (text) } }
    }
}

fn figure(figure: &Figure, ids: &mut Ids) -> Markup {
    let id = ids.unique(&format!("figure-{}", figure.id));
    html! {
        figure.picture id=(id) {
            (PreEscaped(picture::inline(&figure.svg, &id, &figure.alt)))
            @if !figure.caption.is_empty() { figcaption { (figure.caption) } }
        }
    }
}
