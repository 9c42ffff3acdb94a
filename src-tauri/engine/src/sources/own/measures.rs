//! The user's columns as measures, and as columns of a release.

use std::collections::HashSet;

use super::{OwnError, records::Records, suppress::Protected, words::slug};
use crate::{
    catalogue::{Definition, OwnMeasure, Unit},
    sources::import::options::{OwnChoices, OwnColumn},
    text::{Bilingual, Language, Messages},
};

/// What the names of a user's columns begin with, so that none is taken for a publisher's.
const PREFIX: &str = "own_";

/// The columns that are read, and the measures that are made of them.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Plan {
    /// The columns, each once.
    pub(super) columns: Vec<Planned>,
    /// The measures.
    pub(super) measures: Vec<OwnMeasure>,
}

/// One column.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Planned {
    /// Its place in the table.
    pub(super) at: usize,
    /// Its name in the table.
    pub(super) title: String,
    /// Its name in the release.
    pub(super) name: String,
    /// What its values are; a number of whatever it is for parts and wholes.
    pub(super) unit: Unit,
    /// Whether it is a count, of which sums can be made.
    pub(super) counts: bool,
    /// Whether it may count people, so that small counts are suppressed.
    pub(super) people: bool,
    /// The column of the whole, by its place in the plan.
    pub(super) whole: Option<usize>,
}

/// The series of a user's data: `own_` and the title.
pub(super) fn series(choices: &OwnChoices) -> String {
    format!("{PREFIX}{}", slug(&choices.title.en))
}

/// A text in both languages: where it is given in one only, the other has the same.
pub(super) fn filled(text: &Bilingual) -> Bilingual {
    let or = |one: &str, other: &str| {
        let one = one.trim();
        if one.is_empty() { other.trim().to_owned() } else { one.to_owned() }
    };
    Bilingual::new(or(&text.en, &text.cy), or(&text.cy, &text.en))
}

/// The language of a text that is given in one only.
pub(super) fn only_in(text: &Bilingual, told: Option<Language>) -> Option<Language> {
    match (text.en.trim().is_empty(), text.cy.trim().is_empty()) {
        (false, true) => Some(Language::En),
        (true, false) => Some(Language::Cy),
        _ => told,
    }
}

impl Plan {
    /// The plan for the columns that the user chose.
    pub(super) fn new(choices: &OwnChoices, records: &Records) -> Result<Self, OwnError> {
        let mut plan = Self { columns: Vec::new(), measures: Vec::new() };
        let series = series(choices);
        let mut ids = HashSet::new();
        for column in &choices.columns {
            let is_share = column.denominator.is_some();
            let counts = is_share || column.unit.is_count();
            let whole = match &column.denominator {
                None => None,
                Some(whole) => Some(plan.add(records, whole, Unit::Count, (true, true), None)?),
            };
            let people = is_share || matches!(column.unit, Unit::People | Unit::Households);
            let unit = if is_share { Unit::Count } else { column.unit };
            let at = plan.add(records, &column.column, unit, (counts, people), whole)?;
            let name = plan.columns[at].name.clone();
            let definition = match whole {
                Some(whole) => Definition::Ratio {
                    numerator: name.clone(),
                    denominator: plan.columns[whole].name.clone(),
                },
                None if counts => Definition::Count { count: name.clone() },
                None => Definition::Value { value: name.clone(), base: None, weight: None },
            };
            let suffix = if is_share { "_percent" } else { "" };
            let wanted = format!("{series}_{}{suffix}", name.trim_start_matches(PREFIX));
            let id = unique(&mut ids, &wanted);
            plan.measures.push(measure(column, id, is_share, definition));
        }
        Ok(plan)
    }

    /// The place of a column in the plan, which is new to it or known.
    fn add(
        &mut self,
        records: &Records,
        title: &str,
        unit: Unit,
        (counts, people): (bool, bool),
        whole: Option<usize>,
    ) -> Result<usize, OwnError> {
        let at = records.column(title)?;
        if let Some(known) = self.columns.iter().position(|known| known.at == at) {
            let column = &mut self.columns[known];
            column.counts |= counts;
            column.people |= people;
            // A column can be a part of one whole; of two the first is what it is checked against.
            column.whole = column.whole.or(whole.filter(|&whole| whole != known));
            return Ok(known);
        }
        let title = records.names[at].clone();
        let known: HashSet<String> = self.columns.iter().map(|known| known.name.clone()).collect();
        let mut names = known;
        let name = unique(&mut names, &format!("{PREFIX}{}", slug(&title)));
        self.columns.push(Planned { at, title, name, unit, counts, people, whole });
        Ok(self.columns.len() - 1)
    }

    /// The columns of counts of people.
    pub(super) fn protected(&self) -> Vec<Protected> {
        let people = self.columns.iter().filter(|column| column.counts && column.people);
        people
            .map(|column| Protected {
                name: column.name.clone(),
                whole: column.whole.map(|whole| self.columns[whole].name.clone()),
                beside: None,
            })
            .collect()
    }
}

fn unique(known: &mut HashSet<String>, wanted: &str) -> String {
    let mut name = wanted.to_owned();
    let mut number = 2;
    while !known.insert(name.clone()) {
        name = format!("{wanted}_{number}");
        number += 1;
    }
    name
}

fn measure(column: &OwnColumn, id: String, is_share: bool, definition: Definition) -> OwnMeasure {
    let label = filled(&column.label);
    let label = if label.en.is_empty() {
        let title = super::words::label(&column.column);
        Bilingual::new(&title, &title)
    } else {
        label
    };
    OwnMeasure {
        id,
        label,
        only_in: only_in(&column.label, column.only_in),
        description: filled(&column.description),
        unit: if is_share { Unit::Percent } else { column.unit },
        universe: filled(&column.universe),
        direction: column.direction,
        definition,
    }
}

/// A message that names the data, in both languages.
pub(super) fn message(id: &str, title: &Bilingual) -> Bilingual {
    let text = |language: Language| {
        Messages::embedded().text(language, id, &[("title", title.get(language).into())])
    };
    Bilingual::new(text(Language::En), text(Language::Cy))
}
