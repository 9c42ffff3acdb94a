//! How the figures came about, in the words of a language.

use super::result::TargetList;
use crate::{
    Engine,
    geography::{Level, LevelForm},
    text::{Language, Messages, date::vintage},
};

impl TargetList {
    /// What goes along with the list: whom it is for, how the figures came about, from when they are and what they cannot
    /// say; a sentence or a short paragraph each.
    pub fn lines(&self, engine: &Engine, language: Language) -> Vec<String> {
        let messages = Messages::embedded();
        let mut lines = Vec::new();
        if let Some(area) = &self.within {
            let values = [("name", area.name.get(language).into())];
            lines.push(messages.text(language, "targets-line-within", &values));
        }
        lines.extend(self.notes.iter().map(|note| note.text(language)));
        let own = self.level.unwrap_or(Level::Lsoa);
        for column in self.columns.iter().filter(|column| column.level != own) {
            let level = engine.areas.level_name(column.level, LevelForm::Plural, language);
            let measure = column.label.get(language);
            let values = [("measure", measure.into()), ("level", level.into())];
            lines.push(messages.text(language, "targets-line-larger", &values));
        }
        let groups = self.groups.iter().map(|group| (&group.label, &group.vintage));
        let columns = self.columns.iter().map(|column| (&column.label, &column.vintage));
        let mut dates: Vec<String> = Vec::new();
        for (label, when) in groups.chain(columns).filter(|(_, when)| !when.is_empty()) {
            let date = format!("{} ({})", label.get(language), vintage(language, when));
            if !dates.contains(&date) {
                dates.push(date);
            }
        }
        if !dates.is_empty() {
            let values = [("list", dates.join("; ").into())];
            lines.push(messages.text(language, "targets-line-dates", &values));
        }
        lines
    }
}
