//! What every file holds: rows, columns with what they mean, how the map shows them, where they come from.

use std::borrow::Cow;

use chrono::NaiveDate;

use crate::{
    Engine,
    analysis::targets::TargetList,
    geography::{Area, AreaRef, Level},
    maps::figure::Pattern,
    sources::layer::UserLayer,
    tables::State,
    text::{Bilingual, Language, Messages},
};

/// A table to be written.
#[derive(Debug, Clone)]
pub struct ExportTable<'a> {
    /// What it is about, in the language asked for.
    pub title: String,
    /// The language of title and notes, and the first one of labels. Names of columns and states are the same in both.
    pub language: Language,
    /// What there is a row for.
    pub rows: Rows<'a>,
    /// The columns after those that say what a row is; see [`ExportTable::fields`] for all of them.
    pub columns: Vec<ExportColumn>,
    /// How the map shows it, if it does.
    pub style: Option<Choropleth>,
    /// Method, recipe, seed, boundaries, states, what the figures cannot say: a sentence or short paragraph each.
    pub notes: Vec<String>,
    /// Where the figures and the boundaries come from.
    pub sources: Vec<SourceNote>,
    /// The day it was made.
    pub created: NaiveDate,
}

/// What there is a row for.
#[derive(Debug, Clone)]
pub enum Rows<'a> {
    /// Areas of a level.
    Areas {
        /// The data that come with the program.
        engine: &'a Engine,
        /// The level.
        level: Level,
        /// Their positions, rising; in a list of targets in its order.
        positions: Vec<u32>,
    },
    /// The sites of a list of targets, in its order.
    Sites {
        /// The data that come with the program.
        engine: &'a Engine,
        /// The list.
        list: &'a TargetList,
    },
    /// The features of a layer of the user's own, in its order.
    Layer(&'a UserLayer),
}

/// A column. Its data have an entry a row.
#[derive(Debug, Clone, PartialEq)]
pub struct ExportColumn {
    /// The stable name: the id of a measure, `rank`, `p` …; different from all others of the table, whatever the case.
    pub name: String,
    /// What people call it.
    pub label: Bilingual,
    /// What it is, in a sentence; empty if the label says it.
    pub description: Bilingual,
    /// The unit's id, e.g. `percent` (message `unit-percent`); empty where there is none.
    pub unit: String,
    /// The id of its source in the catalogue.
    pub source: Option<String>,
    /// When the data are from (ISO 8601); empty where that has no meaning.
    pub vintage: String,
    /// The entries.
    pub data: ColumnData,
}

/// The entries of a column.
#[derive(Debug, Clone, PartialEq)]
pub enum ColumnData {
    /// Numbers.
    Numbers {
        /// At full precision; NaN where there is none.
        value: Vec<f64>,
        /// How each came about, written as a column `NAME_state` beside it; none for what has no state of its own.
        state: Option<Vec<State>>,
    },
    /// Whole numbers.
    Integers(Vec<Option<i64>>),
    /// Texts; empty where there is none.
    Texts(Vec<String>),
}

/// How the map shows a column.
#[derive(Debug, Clone, PartialEq)]
pub struct Choropleth {
    /// The column's name.
    pub column: String,
    /// What the map shows.
    pub title: String,
    /// Unit and level.
    pub subtitle: String,
    /// What stands above the classes.
    pub legend_title: String,
    /// The classes in the order of the legend.
    pub classes: Vec<ExportClass>,
    /// What the legend calls areas without a figure.
    pub no_figure: String,
}

/// A class.
#[derive(Debug, Clone, PartialEq)]
pub enum ExportClass {
    /// Numbers above the lower bound, or at it in the first class, up to and including the upper bound.
    Range {
        /// The lower bound.
        lower: f64,
        /// The upper bound.
        upper: f64,
        /// `#rrggbb`.
        colour: String,
        /// What the legend says.
        label: String,
    },
    /// One text.
    Category {
        /// The text.
        value: String,
        /// `#rrggbb`.
        colour: String,
        /// What lies on the colour.
        pattern: Pattern,
        /// What the legend says.
        label: String,
    },
}

impl Choropleth {
    /// The place of a number's class: of the ranges whose upper bound it does not exceed, the lowest; numbers past them
    /// all belong to the highest. None for NaN and where there are no ranges.
    pub fn class_of_number(&self, number: f64) -> Option<usize> {
        let ranges = || {
            self.classes.iter().enumerate().filter_map(|(place, class)| match class {
                ExportClass::Range { upper, .. } => Some((place, *upper)),
                ExportClass::Category { .. } => None,
            })
        };
        if number.is_nan() {
            return None;
        }
        let holding = ranges().filter(|&(_, upper)| number <= upper);
        let lowest = holding.min_by(|a, b| a.1.total_cmp(&b.1));
        lowest.or_else(|| ranges().max_by(|a, b| a.1.total_cmp(&b.1))).map(|(place, _)| place)
    }

    /// The place of a text's class; none for a text that has no class.
    pub fn class_of_text(&self, text: &str) -> Option<usize> {
        let is_it = |class: &ExportClass| matches!(class, ExportClass::Category { value, .. } if value == text);
        self.classes.iter().position(is_it)
    }

    /// The place of the class of each row of a column.
    pub fn classes_of(&self, data: &ColumnData) -> Vec<Option<usize>> {
        match data {
            ColumnData::Numbers { value, .. } => {
                value.iter().map(|&number| self.class_of_number(number)).collect()
            }
            ColumnData::Integers(numbers) => numbers
                .iter()
                .map(|number| self.class_of_number(number.map_or(f64::NAN, |number| number as f64)))
                .collect(),
            ColumnData::Texts(texts) => texts.iter().map(|text| self.class_of_text(text)).collect(),
        }
    }
}

impl ExportClass {
    /// `#rrggbb`.
    pub fn colour(&self) -> &str {
        match self {
            Self::Range { colour, .. } | Self::Category { colour, .. } => colour,
        }
    }

    /// What the legend says.
    pub fn label(&self) -> &str {
        match self {
            Self::Range { label, .. } | Self::Category { label, .. } => label,
        }
    }

    /// What lies on the colour.
    pub fn pattern(&self) -> Pattern {
        match self {
            Self::Range { .. } => Pattern::None,
            Self::Category { pattern, .. } => *pattern,
        }
    }
}

/// Where figures come from, and what their licence asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceNote {
    /// What it is called, in the language of the table.
    pub title: String,
    /// Who publishes it, in the language of the table.
    pub publisher: String,
    /// What exactly was used, as the publisher calls it.
    pub release: String,
    /// The licence's name.
    pub licence: String,
    /// The licence's address; empty where there is none.
    pub licence_url: String,
    /// The attribution lines.
    pub attribution: Vec<String>,
    /// Where it is published; empty where it is not.
    pub url: String,
}

/// A column as it is written: one of those that say what a row is, the values of a column, or their states.
#[derive(Debug, Clone, PartialEq)]
pub struct Field<'t> {
    /// The stable name, the header of CSV.
    pub name: Cow<'t, str>,
    /// What people call it.
    pub label: Bilingual,
    /// What it is, in a sentence; empty if the label says it.
    pub description: Bilingual,
    /// The unit's id; empty where there is none.
    pub unit: &'t str,
    /// When the data are from (ISO 8601); empty where that has no meaning.
    pub vintage: &'t str,
    /// The id of its source in the catalogue.
    pub source: Option<&'t str>,
    /// The entries, one a row.
    pub cells: Cells<'t>,
}

/// The entries of a field.
#[derive(Debug, Clone, PartialEq)]
pub enum Cells<'t> {
    /// Texts; empty where there is none.
    Texts(Vec<Cow<'t, str>>),
    /// Numbers; NaN where there is none.
    Numbers(&'t [f64]),
    /// Whole numbers.
    Integers(&'t [Option<i64>]),
    /// States, written as [`state_id`].
    States(&'t [State]),
}

impl Cells<'_> {
    /// The entry of a row as a text, as CSV has it; empty where there is none.
    pub fn text(&self, row: usize) -> Cow<'_, str> {
        match self {
            Self::Texts(texts) => Cow::Borrowed(&texts[row]),
            Self::Numbers(numbers) => Cow::Owned(digits(numbers[row])),
            Self::Integers(numbers) => {
                Cow::Owned(numbers[row].map(|number| number.to_string()).unwrap_or_default())
            }
            Self::States(states) => Cow::Borrowed(state_id(states[row])),
        }
    }
}

/// A number in full precision, as short as it reads back the same; empty where there is none.
pub fn digits(number: f64) -> String {
    // So that −0 is 0.
    if number.is_finite() { (number + 0.0).to_string() } else { String::new() }
}

/// The state as every file has it.
pub fn state_id(state: State) -> &'static str {
    match state {
        State::Published => "published",
        State::Estimated => "estimated",
        State::Unavailable => "unavailable",
        State::Suppressed => "suppressed",
    }
}

impl<'a> Rows<'a> {
    /// Number of rows.
    pub fn len(&self) -> usize {
        match self {
            Self::Areas { positions, .. } => positions.len(),
            Self::Sites { list, .. } => list.rows.len(),
            Self::Layer(layer) => layer.len(),
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The code of an area or the id of a site or a feature.
    pub fn code(&self, row: usize) -> &'a str {
        match self {
            Self::Areas { engine, level, positions } => {
                let (engine, area) = (*engine, AreaRef { level: *level, position: positions[row] });
                &engine.areas.get(area).code
            }
            Self::Sites { list, .. } => &list.rows[row].id,
            Self::Layer(layer) => &layer.ids()[row],
        }
    }
}

impl ExportTable<'_> {
    /// What a source of a column is called.
    pub(super) fn source_title(&self, id: &str) -> String {
        match &self.rows {
            Rows::Areas { engine, .. } | Rows::Sites { engine, .. } => {
                engine.catalogue.source_title(id).get(self.language).to_owned()
            }
            Rows::Layer(_) => id.to_owned(),
        }
    }

    /// Gives the table and its map a title of the user's own.
    pub fn set_title(&mut self, title: &str) {
        title.clone_into(&mut self.title);
        if let Some(style) = &mut self.style {
            title.clone_into(&mut style.title);
        }
    }

    /// Number of rows.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The column with a name.
    pub fn column(&self, name: &str) -> Option<&ExportColumn> {
        self.columns.iter().find(|column| column.name == name)
    }

    /// All columns as they are written: first `code`, `name`, `name_cy` (areas, sites), `place` and `place_cy` (what people
    /// call LSOAs and MSOAs, and the LSOAs of sites), `level` (areas) and `authority` (its code, of what lies inside one), then each column with its
    /// states as `NAME_state` behind it.
    pub fn fields(&self) -> Vec<Field<'_>> {
        let mut fields = self.heads();
        for column in &self.columns {
            let (cells, state) = match &column.data {
                ColumnData::Numbers { value, state } => (Cells::Numbers(value), state.as_deref()),
                ColumnData::Integers(numbers) => (Cells::Integers(numbers), None),
                ColumnData::Texts(texts) => {
                    (Cells::Texts(texts.iter().map(|text| Cow::Borrowed(&**text)).collect()), None)
                }
            };
            fields.push(Field {
                name: Cow::Borrowed(&column.name),
                label: column.label.clone(),
                description: column.description.clone(),
                unit: &column.unit,
                vintage: &column.vintage,
                source: column.source.as_deref(),
                cells,
            });
            if let Some(state) = state {
                fields.push(Field {
                    name: Cow::Owned(format!("{}_state", column.name)),
                    label: labelled("export-column-state", &column.label),
                    description: Messages::embedded().bilingual("export-column-state.description"),
                    unit: "",
                    vintage: "",
                    source: None,
                    cells: Cells::States(state),
                });
            }
        }
        fields
    }

    /// The columns that say what a row is.
    fn heads(&self) -> Vec<Field<'_>> {
        let mut heads = vec![head("code", self.texts(|row| Cow::Borrowed(self.rows.code(row))))];
        match &self.rows {
            Rows::Layer(layer) => {
                if (0..layer.len()).any(|row| layer.name(row).is_some()) {
                    let name = |row| Cow::Borrowed(layer.name(row).unwrap_or_default());
                    heads.push(head("name", self.texts(name)));
                }
            }
            Rows::Sites { list, .. } => {
                let rows = &list.rows;
                heads.push(head("name", self.texts(|row| Cow::Borrowed(&*rows[row].name.en))));
                heads.push(head("name_cy", self.texts(|row| Cow::Borrowed(&*rows[row].name.cy))));
                heads.push(head("place", self.texts(|row| Cow::Borrowed(&*rows[row].place.en))));
                heads.push(head("place_cy", self.texts(|row| Cow::Borrowed(&*rows[row].place.cy))));
                let authority =
                    |row: usize| rows[row].authority.as_ref().map_or("", |area| &*area.code);
                heads.push(head("authority", self.texts(|row| Cow::Borrowed(authority(row)))));
            }
            Rows::Areas { engine, level, positions } => {
                let level = *level;
                let reference = |row: usize| AreaRef { level, position: positions[row] };
                let area = |row: usize| -> &Area { engine.areas.get(reference(row)) };
                heads.push(head("name", self.texts(|row| Cow::Borrowed(&*area(row).name.en))));
                heads.push(head("name_cy", self.texts(|row| Cow::Borrowed(&*area(row).name.cy))));
                if matches!(level, Level::Lsoa | Level::Msoa) {
                    let place = |row: usize| engine.areas.label(reference(row));
                    heads.push(head("place", self.texts(|row| Cow::Owned(place(row).en))));
                    heads.push(head("place_cy", self.texts(|row| Cow::Owned(place(row).cy))));
                }
                heads.push(head("level", self.texts(|_| Cow::Borrowed(level.id()))));
                if level > Level::Authority {
                    let authority = |row: usize| {
                        let found = engine.areas.ancestor(reference(row), Level::Authority);
                        Cow::Borrowed(found.map_or("", |area| &*engine.areas.get(area).code))
                    };
                    heads.push(head("authority", self.texts(authority)));
                }
            }
        }
        heads
    }

    fn texts<'t>(&self, text: impl Fn(usize) -> Cow<'t, str>) -> Cells<'t> {
        Cells::Texts((0..self.len()).map(text).collect())
    }
}

/// Names that columns cannot have, because every table has them, or a format does.
pub(super) const RESERVED: [&str; 9] =
    ["code", "name", "name_cy", "place", "place_cy", "level", "authority", "fid", "geom"];

fn head<'t>(name: &'static str, cells: Cells<'t>) -> Field<'t> {
    Field {
        name: Cow::Borrowed(name),
        label: Messages::embedded().bilingual(&format!("export-column-{}", name.replace('_', "-"))),
        description: Bilingual::new("", ""),
        unit: "",
        vintage: "",
        source: None,
        cells,
    }
}

/// A message about something that has a label, in both languages.
pub(in crate::reports) fn labelled(id: &str, label: &Bilingual) -> Bilingual {
    let messages = Messages::embedded();
    let text = |language| messages.text(language, id, &[("label", label.get(language).into())]);
    Bilingual::new(text(Language::En), text(Language::Cy))
}
