//! The words of a list in a language.

use crate::{
    Engine,
    analysis::{
        reach::GroupUnit,
        targets::{Target, TargetGroup, TargetList, TargetNumber},
    },
    catalogue::Unit,
    reports::words,
    text::{Argument, Language, Messages},
};

/// The list in a language.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    pub(super) engine: &'a Engine,
    pub(super) list: &'a TargetList,
    pub(super) language: Language,
}

impl Words<'_> {
    /// A message without variables.
    pub(super) fn text(&self, id: &str) -> String {
        self.say(id, &[])
    }

    /// A message.
    pub(super) fn say(&self, id: &str, values: &[(&str, Argument<'_>)]) -> String {
        Messages::embedded().text(self.language, id, values)
    }

    /// The unit of a group's numbers as other columns have it, by its id; a weight has none.
    pub(super) fn unit_id(unit: GroupUnit) -> &'static str {
        if unit == GroupUnit::Weight { "" } else { unit.id() }
    }

    /// How a group's number is written: whole, whatever is counted.
    pub(super) fn number(&self, number: TargetNumber) -> String {
        words::value(self.language, Unit::Count, number.value, number.state)
    }

    /// `{group}: to reach`.
    pub(super) fn to_reach(self, group: &TargetGroup) -> String {
        self.say("targets-to-reach", &[("group", group.label.get(self.language).into())])
    }

    /// What a row is called: of an area what people call the place, with its code where other areas may share it.
    pub(super) fn name(&self, row: &Target) -> String {
        let name = row.name.get(self.language);
        let place = row.place.get(self.language);
        match self.list.level {
            Some(_) if name != place => format!("{place}, {}", row.id),
            _ => name.to_owned(),
        }
    }

    /// The same behind its rank.
    pub(super) fn ranked(&self, row: &Target) -> String {
        let name = self.name(row);
        row.rank.map_or_else(|| name.clone(), |rank| format!("{rank}. {name}"))
    }

    /// What a row says, a line each: where it is, whom there is to reach, the nearest support, notes.
    pub(super) fn lines(&self, row: &Target) -> Vec<String> {
        let pair = |label: String, value: &str| {
            let values = [("label", label.into()), ("text", value.into())];
            self.say("workbook-line", &values)
        };
        let mut lines = Vec::new();
        let place = row.place.get(self.language);
        if self.list.level.is_none() && !place.is_empty() {
            lines.push(pair(self.text("export-column-place"), place));
        }
        if let Some(authority) = &row.authority {
            let name = authority.name.get(self.language);
            lines.push(pair(self.text("workbook-column-authority"), name));
        }
        for (group, people) in self.list.groups.iter().zip(&row.people) {
            lines.push(pair(self.to_reach(group), &self.number(people.to_reach)));
        }
        if let Some(near) = &row.nearest {
            let away = words::kilometres(near.metres);
            let near = format!("{} ({away})", near.name.get(self.language));
            lines.push(pair(self.text("targets-column-nearest"), &near));
        }
        if !row.notes.is_empty() {
            lines.push(pair(self.text("targets-column-notes"), &row.notes));
        }
        lines
    }

    /// The first rows with somebody to reach, each with its number.
    pub(super) fn first(&self, most: usize) -> String {
        let rows = self.list.rows.iter().filter_map(|row| {
            let number = row.people.first()?.to_reach;
            number.value.filter(|value| *value >= 0.5)?;
            Some(format!("{} ({})", self.name(row), self.number(number)))
        });
        rows.take(most).collect::<Vec<_>>().join("; ")
    }
}
