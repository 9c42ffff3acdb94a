//! `interventions`: areas with premises that cannot get a speed, in the order in which a scheme would take them.

use std::path::Path;

use cyswllt_engine::{
    analysis::interventions::{Intervention, Interventions, InterventionsRequest, interventions},
    geography::{AreaRef, Crs},
    tables::State,
    text::{Language, Sentence},
};
use serde::Serialize;

use super::features;
use crate::{
    arguments::{Format, InterventionsArguments},
    failure::Failure,
    messages::{self, Speech},
    opened,
    output::{self, Cell, Csv, Json, Number, Object},
};

const COLUMNS: [&str; 12] = [
    "rank",
    "code",
    "name",
    "authority",
    "premises",
    "of",
    "percent",
    "state",
    "cost",
    "premises_so_far",
    "cost_so_far",
    "connected",
];

/// The result in JSON.
#[derive(Serialize)]
struct Item<'a> {
    below: &'static str,
    measure: &'a str,
    label: &'a str,
    vintage: &'a str,
    source: &'a str,
    level: &'a str,
    within: Option<&'a str>,
    cost_per_premises: Number,
    budget: Option<Number>,
    totals: Object<Number>,
    groups: Vec<Object<Cell>>,
    areas: Vec<Object<Cell>>,
    unranked: Vec<Object<Cell>>,
    notes: Vec<Object<Cell>>,
}

/// The list and the language of its names.
struct Answer<'a> {
    found: &'a Interventions,
    names: Language,
}

pub fn run(
    arguments: &InterventionsArguments,
    workspace: Option<&Path>,
    format: Option<Format>,
    speech: Speech,
) -> Result<(), Failure> {
    let format = output::format(format, Format::Csv);
    let engine = opened::engine(workspace)?;
    let level = arguments.level.as_ref().map(|level| level.of(&engine.areas)).transpose()?;
    let request = InterventionsRequest {
        below: arguments.below,
        level,
        within: arguments.within.clone(),
        cost_per_premises: arguments.cost_per_premises,
        budget: arguments.budget,
        rank_by: arguments.rank_by.clone(),
        groups: arguments.groups.clone(),
    };
    let found = interventions(&engine, &request)?;
    for sentence in sums(&found).iter().chain(&found.notes) {
        messages::say(&sentence.text(speech.messages()));
    }
    let answer = Answer { found: &found, names: speech.names(format) };
    match format {
        Format::Csv => {
            let header = answer.header();
            let mut csv = Csv::new(header.iter().map(String::as_str))?;
            for row in &found.rows {
                csv.row(&answer.cells(row))?;
            }
            csv.end()
        }
        Format::Table => {
            let header = answer.titles();
            let header: Vec<&str> = header.iter().map(String::as_str).collect();
            let rows: Vec<_> = found.rows.iter().map(|row| answer.cells(row)).collect();
            output::table(answer.names, &header, &rows)
        }
        Format::Json => Json::object(&answer.item(speech.names(format))),
        Format::Geojson => {
            let areas: Vec<AreaRef> = found
                .rows
                .iter()
                .map(|row| AreaRef { level: found.level, position: row.position })
                .collect();
            features::write(&engine.areas, &areas, Crs::Wgs84, |area| {
                let row = found.rows.iter().find(|row| row.position == area.position);
                Object(row.map_or_else(Vec::new, |row| answer.object(row).0))
            })
        }
    }
}

/// The sums as sentences.
fn sums(found: &Interventions) -> Vec<Sentence> {
    let totals = &found.totals;
    let all = Sentence::plain("interventions-total")
        .with("premises", totals.premises)
        .with("areas", totals.areas)
        .with("cost", totals.cost);
    let spent = found.budget.map(|budget| {
        Sentence::plain("interventions-spent")
            .with("budget", budget)
            .with("connected", totals.connected)
            .with("spent", totals.spent)
            .with("whole", totals.whole_areas)
    });
    std::iter::once(all).chain(spent).collect()
}

fn state(state: State) -> Cell {
    let id = match state {
        State::Published => "published",
        State::Estimated => "estimated",
        State::Unavailable => "unavailable",
        State::Suppressed => "suppressed",
    };
    Cell::text(Some(id))
}

impl Answer<'_> {
    fn header(&self) -> Vec<String> {
        let groups = self.found.groups.iter();
        let of_groups =
            groups.flat_map(|group| [group.measure.clone(), format!("{}.percent", group.measure)]);
        COLUMNS.map(str::to_owned).into_iter().chain(of_groups).collect()
    }

    /// The header for people: groups by their names.
    fn titles(&self) -> Vec<String> {
        let of_groups = self.found.groups.iter().flat_map(|group| {
            let label = group.label.get(self.names);
            [label.to_owned(), format!("{label} (%)")]
        });
        COLUMNS.map(str::to_owned).into_iter().chain(of_groups).collect()
    }

    fn cells(&self, row: &Intervention) -> Vec<Cell> {
        let number = |number: Option<f64>| Cell::Number(number.unwrap_or(f64::NAN));
        let mut cells = vec![
            Cell::Number(f64::from(row.rank)),
            Cell::text(Some(&row.code)),
            Cell::text(Some(row.name.get(self.names))),
            Cell::text(row.authority.as_deref()),
            Cell::Number(row.premises),
            Cell::Number(row.of),
            Cell::Number(row.percent),
            state(row.state),
            Cell::Number(row.cost),
            Cell::Number(row.premises_so_far),
            Cell::Number(row.cost_so_far),
            number(row.connected),
        ];
        cells.extend(
            row.groups.iter().flat_map(|group| [number(group.number), number(group.percent)]),
        );
        cells
    }

    fn object(&self, row: &Intervention) -> Object<Cell> {
        Object(self.header().into_iter().zip(self.cells(row)).collect())
    }

    fn item(&self, language: Language) -> Item<'_> {
        let found = self.found;
        let totals = &found.totals;
        let object = |pairs: Vec<(&str, Cell)>| {
            Object(pairs.into_iter().map(|(key, cell)| (key.to_owned(), cell)).collect())
        };
        let sums = [
            ("areas", totals.areas as f64),
            ("premises", totals.premises),
            ("cost", totals.cost),
            ("whole_areas", totals.whole_areas as f64),
            ("connected", totals.connected),
            ("spent", totals.spent),
            ("without", totals.without as f64),
        ];
        Item {
            below: found.below.id(),
            measure: &found.measure,
            label: found.label.get(language),
            vintage: &found.vintage,
            source: found.source.get(language),
            level: found.level.id(),
            within: found.within.as_deref(),
            cost_per_premises: Number(found.cost_per_premises),
            budget: found.budget.map(Number),
            totals: Object(sums.map(|(key, sum)| (key.to_owned(), Number(sum))).to_vec()),
            groups: (found.groups.iter())
                .map(|group| {
                    object(vec![
                        ("measure", Cell::text(Some(&group.measure))),
                        ("label", Cell::text(Some(group.label.get(language)))),
                        ("unit", Cell::text(Some(group.unit.id()))),
                        ("vintage", Cell::text(Some(&group.vintage))),
                    ])
                })
                .collect(),
            areas: found.rows.iter().map(|row| self.object(row)).collect(),
            unranked: (found.unranked.iter())
                .map(|area| {
                    object(vec![
                        ("code", Cell::text(Some(&area.code))),
                        ("name", Cell::text(Some(area.name.get(language)))),
                        ("state", state(area.state)),
                    ])
                })
                .collect(),
            notes: (found.notes.iter())
                .map(|note| {
                    object(vec![
                        ("id", Cell::text(Some(&note.id))),
                        ("text", Cell::text(Some(&note.text(language)))),
                    ])
                })
                .collect(),
        }
    }
}
