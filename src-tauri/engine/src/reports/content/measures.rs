//! Tables of measures: the area's own figure beside those it is compared with, and its ranks.

use super::voice::{Voice, is_known};
use crate::{
    catalogue::{Direction, Measure, Unit},
    geography::Level,
    reports::{
        document::{Cell, Column, Table},
        facts::{FactFigure, Quantity},
        words,
    },
    tables::State,
    text::{Language, Messages},
};

/// From so many columns on a table wants a page turned to landscape.
const WIDE: usize = 8;

/// A table of measures, and whether the area's own figures are in it.
pub(super) struct MeasuresTable {
    pub table: Table,
    /// Whether the area itself has any of the figures; if not, only larger areas stand in the table.
    pub own: bool,
}

/// What a table of measures shows.
pub(super) struct Wanted<'a> {
    pub caption: String,
    /// Label and id of each measure.
    pub rows: Vec<(String, &'a str)>,
    /// The heading of the counts behind the percentages, where they are shown.
    pub counts: Option<&'a str>,
}

impl Voice<'_> {
    /// Measures under their own names.
    pub fn labelled<'b>(&self, ids: &[&'b str]) -> Vec<(String, &'b str)> {
        ids.iter().map(|&id| (self.label(id), id)).collect()
    }

    /// The table, without the measures that neither the area nor anything beside it has; none if that leaves nothing.
    pub fn measures_table(&self, wanted: Wanted<'_>) -> Option<MeasuresTable> {
        let there = |figure: &&FactFigure| {
            is_known(&figure.own)
                || figure.own.state == State::Suppressed
                || figure.compared.iter().any(is_known)
        };
        let rows: Vec<(String, &FactFigure)> = wanted
            .rows
            .into_iter()
            .filter_map(|(label, id)| Some((label, self.figure(id).filter(there)?)))
            .collect();
        if rows.is_empty() {
            return None;
        }
        let nothing = rows.iter().any(|(_, figure)| self.is_nothing(figure));
        let neutral = rows.iter().any(|(_, figure)| {
            self.measure(&figure.measure).is_some_and(|one| one.direction == Direction::Neutral)
        });
        let has = |test: fn(&FactFigure) -> bool| rows.iter().any(|(_, figure)| test(figure));
        let own = has(|figure| is_known(&figure.own) || figure.own.state == State::Suppressed);
        let counts = wanted.counts.filter(|_| own && has(|figure| figure.own.numerator.is_some()));
        let in_authority = own && has(|figure| figure.rank_in_authority.is_some());
        let in_wales = own && has(|figure| figure.rank_in_wales.is_some());

        let mut columns = vec![words_column(self.text("panel-details-measure"), 2.6)];
        if own {
            columns.push(number_column(self.name().to_owned()));
        }
        if let Some(heading) = counts {
            columns.push(number_column(self.text(heading)));
        }
        let beside = self.facts.compared.iter();
        columns.extend(beside.map(|compared| number_column(self.of(&compared.name).to_owned())));
        if in_authority {
            columns.push(number_column(self.text("panel-details-rank-authority")));
        }
        if in_wales {
            columns.push(number_column(self.text("panel-details-rank-wales")));
        }

        let cells = rows.into_iter().map(|(label, figure)| {
            let id = figure.measure.as_str();
            let mut cells = vec![Cell::words(label)];
            if own {
                cells.push(Cell { strong: true, ..self.cell(id, &figure.own) });
            }
            if counts.is_some() {
                cells.push(self.count_cell(&figure.own));
            }
            cells.extend(figure.compared.iter().map(|quantity| self.cell(id, quantity)));
            for (shown, rank) in
                [(in_authority, figure.rank_in_authority), (in_wales, figure.rank_in_wales)]
            {
                if shown {
                    if self.is_nothing(figure) {
                        cells.push(Cell::words(self.text("report-no-rank")));
                        continue;
                    }
                    let state = rank.is_none().then_some(State::Unavailable);
                    cells.push(Cell { text: self.rank(rank), state, strong: false });
                }
            }
            cells
        });
        let mut table = Table {
            caption: wanted.caption,
            wide: columns.len() >= WIDE,
            rows: cells.collect(),
            columns,
            notes: Vec::new(),
        };
        table.notes = self.marks(&table);
        if in_authority || in_wales {
            let id = if neutral { "panel-details-rank-note" } else { "report-rank-note" };
            table.notes.push(self.text(id));
            if nothing {
                table.notes.push(self.text("report-no-rank-note"));
            }
        }
        Some(MeasuresTable { table, own })
    }

    /// Whether a share of what is bad is 0: then it shares its place with many and a rank would mislead.
    pub fn is_nothing(&self, figure: &FactFigure) -> bool {
        let worse =
            |one: &Measure| one.direction == Direction::HigherIsWorse && one.unit == Unit::Percent;
        figure.own.value.is_some_and(|value| value.abs() < f64::EPSILON)
            && self.measure(&figure.measure).is_some_and(worse)
    }

    /// A figure in a cell.
    pub fn cell(&self, measure: &str, quantity: &Quantity) -> Cell {
        let state = if quantity.value.is_some_and(f64::is_finite) {
            quantity.state
        } else if quantity.state == State::Suppressed {
            State::Suppressed
        } else {
            State::Unavailable
        };
        Cell { text: self.quantity(measure, quantity), state: Some(state), strong: false }
    }

    fn count_cell(&self, quantity: &Quantity) -> Cell {
        let known = is_known(quantity).then_some(quantity.numerator).flatten();
        let known = known.filter(|number| number.is_finite());
        let state = match (known, quantity.state) {
            (Some(_), state) => state,
            (None, State::Suppressed) => State::Suppressed,
            (None, _) => State::Unavailable,
        };
        let text = match known {
            Some(number) => self.marked(words::count(number), state),
            None => words::mark(self.language, state),
        };
        Cell { text, state: Some(state), strong: false }
    }

    /// What the marks in a table's cells mean, those that are there.
    pub fn marks(&self, table: &Table) -> Vec<String> {
        marks(self.language, table)
    }

    /// The note that figures are those of larger areas, where the area has none of its own.
    pub fn not_its_own(&self) -> String {
        match &self.facts.authority {
            Some(authority) if self.facts.level != Level::Authority || self.is_selection() => {
                let name = self.area(Level::Authority, authority.position);
                self.say("report-not-own-authority", &[("authority", name.into())])
            }
            _ => self.text("report-not-own"),
        }
    }
}

/// What the marks in a table's cells mean, those that are there.
pub(in crate::reports) fn marks(language: Language, table: &Table) -> Vec<String> {
    let text = |id: &str| Messages::embedded().text(language, id, &[]);
    let shown = |state: State| table.rows.iter().flatten().any(|cell| cell.state == Some(state));
    let note = |(state, id): (State, &str)| {
        let values = [
            ("mark", words::mark(language, state).into()),
            ("state", text(&format!("state-{id}")).into()),
            ("meaning", text(&format!("state-{id}.description")).into()),
        ];
        Messages::embedded().text(language, "report-mark", &values)
    };
    [
        (State::Estimated, "estimated"),
        (State::Unavailable, "unavailable"),
        (State::Suppressed, "suppressed"),
    ]
    .into_iter()
    .filter(|&(state, _)| shown(state))
    .map(note)
    .collect()
}

pub(super) fn words_column(heading: String, width: f64) -> Column {
    Column { heading, numeric: false, width }
}

pub(super) fn number_column(heading: String) -> Column {
    Column { heading, numeric: true, width: 1.0 }
}
