//! Which columns a table of the census fills: `data/census.toml`.

use std::sync::OnceLock;

use serde::Deserialize;

use super::ages;
use crate::{pack, sources::table::fold};

/// What the tables of the census hold.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    table: Vec<Table>,
}

/// A table of the census.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// Its id: the series is `census_ID`.
    pub id: String,
    /// What may stand before a label.
    variables: Vec<String>,
    /// Labels of which one must be there; where there are none the columns decide.
    #[serde(default)]
    marks: Vec<String>,
    /// Columns that must come about.
    needs: Vec<String>,
    /// Its columns.
    pub columns: Vec<Column>,
}

/// A column that comes about from labels of a table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// Its name, as `data/README.md` has it.
    pub name: String,
    #[serde(default)]
    any: Vec<Vec<String>>,
    ages: Option<[u32; 2]>,
    less: Option<[String; 2]>,
    percent: Option<Percent>,
    published: Option<String>,
    #[serde(default)]
    rest: bool,
    /// The column that it is a part of.
    pub whole: Option<String>,
}

/// Two columns of counts that make a percentage.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Percent {
    /// The part.
    pub part: String,
    /// The whole.
    pub whole: String,
}

/// How a column comes about from what a file has.
#[derive(Debug, Clone)]
pub enum Recipe {
    /// The sum of these labels, by their place.
    Sum(Vec<usize>),
    /// A column less another.
    Less([String; 2]),
    /// 100 · part / whole.
    Percent(Percent),
    /// A percentage as published; 100 less it where the label says who is left out.
    Published {
        /// The label's place.
        label: usize,
        /// Whether it is the others that count.
        rest: bool,
    },
}

/// A table that a file holds: its columns and how they come about, in an order in which each can be made.
#[derive(Debug)]
pub struct Found {
    /// The table.
    pub table: &'static Table,
    /// Its columns.
    pub columns: Vec<(&'static Column, Recipe)>,
}

impl Found {
    /// The places of the labels that are used, each once, in order.
    pub fn labels(&self) -> Vec<usize> {
        let mut labels = Vec::new();
        for (_, recipe) in &self.columns {
            match recipe {
                Recipe::Sum(of) => labels.extend(of),
                Recipe::Published { label, .. } => labels.push(*label),
                Recipe::Less(_) | Recipe::Percent(_) => {}
            }
        }
        labels.sort_unstable();
        labels.dedup();
        labels
    }
}

fn tables() -> &'static [Table] {
    static TABLES: OnceLock<Vec<Table>> = OnceLock::new();
    // A test reads the file, so that what ships can be read.
    TABLES.get_or_init(|| {
        toml::from_str::<File>(pack::CENSUS).map(|file| file.table).unwrap_or_default()
    })
}

/// The table with an id.
pub fn table(id: &str) -> Option<&'static Table> {
    tables().iter().find(|table| table.id == id)
}

/// The first table that has what it needs among labels; none where no table has.
pub fn find(labels: &[String]) -> Option<Found> {
    tables().iter().find_map(|table| table.found(labels))
}

/// A label as it is compared: folded, without spaces behind commas.
pub fn normal(label: &str) -> String {
    fold(label).replace(", ", ",")
}

impl Table {
    /// How the table's columns come about from a file's labels; none where the file does not hold the table.
    pub fn found(&'static self, labels: &[String]) -> Option<Found> {
        let labels: Vec<String> = labels.iter().map(|label| self.bare(&normal(label))).collect();
        let marked = |mark: &String| labels.iter().any(|label| label == mark);
        if !self.marks.is_empty() && !self.marks.iter().any(marked) {
            return None;
        }
        let mut columns: Vec<(&Column, Recipe)> = Vec::new();
        for column in &self.columns {
            let made = |name: &String| columns.iter().any(|(column, _)| column.name == *name);
            if let Some(recipe) = column.recipe(&labels, &made) {
                columns.push((column, recipe));
            }
        }
        let needed = |name: &String| columns.iter().any(|(column, _)| column.name == *name);
        self.needs.iter().all(needed).then_some(Found { table: self, columns })
    }

    /// A label without the variable's name before it.
    fn bare(&self, label: &str) -> String {
        let without = self.variables.iter().find_map(|variable| {
            label.strip_prefix(variable.as_str()).and_then(|rest| rest.strip_prefix(':'))
        });
        without.unwrap_or(label).to_owned()
    }
}

impl Column {
    fn recipe(&self, labels: &[String], made: &dyn Fn(&String) -> bool) -> Option<Recipe> {
        let place = |wanted: &String| labels.iter().position(|label| label == wanted);
        for sum in &self.any {
            if let Some(places) = sum.iter().map(place).collect::<Option<Vec<_>>>() {
                return Some(Recipe::Sum(places));
            }
        }
        if let Some([from, to]) = self.ages
            && let Some(places) = ages::cover(labels, from, to)
        {
            return Some(Recipe::Sum(places));
        }
        if let Some(less) = self.less.as_ref().filter(|less| less.iter().all(made)) {
            return Some(Recipe::Less(less.clone()));
        }
        if let Some(percent) = &self.percent
            && made(&percent.part)
            && made(&percent.whole)
        {
            return Some(Recipe::Percent(percent.clone()));
        }
        let label = self.published.as_ref().and_then(place)?;
        Some(Recipe::Published { label, rest: self.rest })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(labels: &[&str]) -> Vec<String> {
        labels.iter().map(|&label| label.to_owned()).collect()
    }

    #[test]
    fn the_file_that_ships_can_be_read() {
        let file: File = toml::from_str(pack::CENSUS).unwrap();
        assert_eq!(file.table.len(), tables().len());
        for table in tables() {
            let has = |name: &String| table.columns.iter().any(|column| column.name == *name);
            assert!(table.needs.iter().all(has), "{}", table.id);
            for column in &table.columns {
                assert!(column.whole.iter().all(has), "{}", column.name);
                assert!(column.any.iter().flatten().all(|label| *label == normal(label)));
            }
            assert!(
                table.marks.iter().chain(&table.variables).all(|label| *label == normal(label))
            );
        }
    }

    #[test]
    fn a_table_whatever_stands_before_its_labels() {
        let bulk = labels(&[
            "Economic activity status: Total: All usual residents aged 16 years and over",
            "Economic activity status: Economically active (excluding full-time students):Unemployed",
            "Economic activity status: Economically active and a full-time student: Unemployed; measures: Value",
            "Economic activity status: Economically inactive",
            "Economic activity status: Economically inactive: Long-term sick or disabled",
        ]);
        let found = find(&bulk).expect("a table");
        assert_eq!(found.table.id, "activity");
        assert_eq!(found.labels(), [0, 1, 2, 3, 4]);
        let names: Vec<&str> =
            found.columns.iter().map(|(column, _)| column.name.as_str()).collect();
        assert!(names.contains(&"unemployed_percent") && names.contains(&"inactive_percent"));
        let wizard = labels(&["Total: All households", "Owned", "Social rented", "Private rented"]);
        assert_eq!(find(&wizard).expect("a table").table.id, "tenure");
        assert!(find(&labels(&["Total", "Apples"])).is_none());
        assert!(find(&labels(&["Social rents"])).is_none());
    }

    #[test]
    fn welsh_speakers_with_and_without_a_column_of_their_own() {
        let skills = labels(&[
            "Welsh language skills: Total: All usual residents aged 3 years and over",
            "Welsh language skills: Can understand spoken Welsh only",
            "Welsh language skills: Can speak, read and write Welsh",
            "Welsh language skills: Can speak but cannot read or write Welsh",
            "Welsh language skills: Can speak and read but cannot write Welsh",
            "Welsh language skills: Can speak and other combinations of skills in Welsh",
        ]);
        let found = find(&skills).expect("a table");
        assert_eq!((found.table.id.as_str(), found.labels()), ("welsh", vec![0, 2, 3, 4, 5]));
        let short = labels(&["Total", "Can speak Welsh", "Can speak, read and write Welsh"]);
        assert_eq!(find(&short).expect("a table").labels(), [0, 1]);
        // Without the other combinations speakers would be too few.
        assert!(find(&skills[..5]).is_none());
    }
}
