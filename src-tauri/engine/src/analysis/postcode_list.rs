//! A list of postcodes, as it is pasted: the areas that they are in, with figures beside them. Nothing of it is kept.

use std::collections::HashMap;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Engine,
    catalogue::{Measure, UnknownMeasure},
    geography::{AreaRef, Level, locate, postcodes::usual_form},
    tables::{State, Values},
    text::{Argument, Bilingual, Language},
};

/// Bytes of text at most.
const TEXT: usize = 2_000_000;
/// Rows at most.
const ROWS: usize = 100_000;
/// Measures at most.
const MEASURES: usize = 50;
/// Letters of what was given that are repeated.
const GIVEN: usize = 60;
/// The levels of which the areas stand beside each postcode.
const LEVELS: [Level; 4] = [Level::Lsoa, Level::Msoa, Level::Ward, Level::Authority];

/// What is asked.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
pub struct PostcodeRequest {
    /// The postcodes: one a line, or with commas, semicolons, tabs or spaces between; other words of a line with a
    /// postcode are left out.
    pub text: String,
    /// Ids of the measures that stand beside them.
    pub measures: Vec<String>,
    /// The level of whose areas the figures are.
    pub level: Level,
}

/// The postcodes with their areas.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export, rename = "PostcodeTable")]
pub struct PostcodeList {
    /// The level of whose areas the figures are.
    pub level: Level,
    /// Ids of the measures.
    pub measures: Vec<String>,
    /// Columns that imports have by postcode, `RELEASE COLUMN`.
    pub columns: Vec<String>,
    /// A row a postcode, in the order in which they were given, repeated ones repeated.
    pub rows: Vec<PostcodeRow>,
    /// How many were not found.
    #[ts(type = "number")]
    pub unknown: usize,
}

/// One postcode.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct PostcodeRow {
    /// What was given, at most 60 letters of it.
    pub given: String,
    /// The postcode in its usual form; what was given where it has not the form of one.
    pub postcode: String,
    /// Whether it is a postcode of Wales.
    pub found: bool,
    /// LSOA, MSOA, ward and authority; empty where it was not found.
    pub areas: Vec<AreaName>,
    /// The measures' values for the area of the chosen level.
    pub values: Vec<Option<f64>>,
    /// Their states.
    pub states: Vec<State>,
    /// What imports have of the postcode itself.
    pub imported: Vec<Option<f32>>,
}

/// An area by its code and name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct AreaName {
    /// The code; empty where there is no such area.
    pub code: String,
    /// What people call it.
    pub name: Bilingual,
}

/// Why a list cannot be looked up.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PostcodeListError {
    /// More text than is read.
    #[error("{found} bytes of text, at most {TEXT} are read: divide the list")]
    TooLong {
        /// How many bytes there are.
        found: usize,
    },
    /// More rows than are looked up.
    #[error("more than {ROWS} postcodes: divide the list")]
    TooMany,
    /// More measures than fit beside them.
    #[error("{found} measures, at most {MEASURES} stand beside a list of postcodes")]
    Measures {
        /// How many there are.
        found: usize,
    },
    /// A measure that does not exist.
    #[error(transparent)]
    Measure(#[from] UnknownMeasure),
}

impl PostcodeListError {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLong { .. } | Self::TooMany => "postcodes-too-many",
            Self::Measures { .. } => "postcodes-measures",
            Self::Measure(_) => "unknown-measure",
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        match self {
            Self::TooLong { .. } | Self::TooMany => vec![("limit", ROWS.into())],
            Self::Measures { .. } => vec![("limit", MEASURES.into())],
            Self::Measure(error) => vec![("measure", error.id.clone().into())],
        }
    }
}

/// Looks a list of postcodes up.
pub fn postcode_list(
    engine: &Engine,
    request: &PostcodeRequest,
) -> Result<PostcodeList, PostcodeListError> {
    if request.text.len() > TEXT {
        return Err(PostcodeListError::TooLong { found: request.text.len() });
    }
    if request.measures.len() > MEASURES {
        return Err(PostcodeListError::Measures { found: request.measures.len() });
    }
    let given = entries(&request.text);
    if given.len() > ROWS {
        return Err(PostcodeListError::TooMany);
    }
    let level = request.level;
    let figures: Vec<(&Measure, Values)> = request
        .measures
        .iter()
        .map(|id| {
            engine
                .catalogue
                .measure(id)
                .map(|measure| (measure, engine.tables.values(measure, level)))
        })
        .collect::<Result<_, _>>()?;
    let mut unique: Vec<&str> =
        given.iter().filter_map(|entry| entry.postcode.as_deref()).collect();
    unique.sort_unstable();
    unique.dedup();
    let found: HashMap<&str, Vec<AreaRef>> = unique
        .into_par_iter()
        .filter_map(|postcode| {
            let located =
                locate(&engine.areas, &engine.shapes, &engine.gazetteer, postcode).ok()?;
            Some((postcode, located.areas))
        })
        .collect();
    let columns: Vec<String> = engine
        .postcodes
        .iter()
        .flat_map(|(release, table)| {
            table.columns.iter().map(move |(name, _)| format!("{release} {name}"))
        })
        .collect();
    let rows: Vec<PostcodeRow> = given
        .iter()
        .map(|entry| {
            let areas = entry.postcode.as_deref().and_then(|postcode| found.get(postcode));
            row(engine, level, &figures, entry, areas.map(Vec::as_slice))
        })
        .collect();
    let unknown = rows.iter().filter(|row| !row.found).count();
    Ok(PostcodeList { level, measures: request.measures.clone(), columns, rows, unknown })
}

fn row(
    engine: &Engine,
    level: Level,
    figures: &[(&Measure, Values)],
    entry: &Entry,
    areas: Option<&[AreaRef]>,
) -> PostcodeRow {
    let Entry { given, postcode } = entry;
    let of_level = |level: Level| {
        let areas = areas?;
        let own = areas.iter().copied().find(|area| area.level == level);
        own.or_else(|| engine.areas.ancestor(*areas.last()?, level))
    };
    let name = |level: Level| match of_level(level) {
        Some(area) => {
            AreaName { code: engine.areas.get(area).code.clone(), name: engine.areas.label(area) }
        }
        None => AreaName { code: String::new(), name: Bilingual::new("", "") },
    };
    let at = of_level(level).map(|area| area.position as usize);
    let value = |values: &Values| {
        let value = values.value.get(at?).copied()?;
        value.is_finite().then_some(value)
    };
    let state = |values: &Values| {
        at.and_then(|at| values.state.get(at)).copied().unwrap_or(State::Unavailable)
    };
    let imported = engine.postcodes.iter().flat_map(|(_, table)| {
        let known =
            postcode.as_ref().and_then(|postcode| table.postcodes.binary_search(postcode).ok());
        table.columns.iter().map(move |(_, values)| {
            known.and_then(|at| values.get(at)).copied().filter(|value| value.is_finite())
        })
    });
    PostcodeRow {
        found: areas.is_some(),
        areas: if areas.is_some() { LEVELS.map(name).to_vec() } else { Vec::new() },
        values: figures.iter().map(|(_, values)| value(values)).collect(),
        states: figures.iter().map(|(_, values)| state(values)).collect(),
        imported: imported.collect(),
        postcode: postcode.as_ref().unwrap_or(given).clone(),
        given: given.clone(),
    }
}

/// Something given: what stands there, and the postcode in its usual form if it has the form of one.
struct Entry {
    given: String,
    postcode: Option<String>,
}

/// The postcodes of a text, in order; lines without any as they are.
fn entries(text: &str) -> Vec<Entry> {
    let mut found = Vec::new();
    for line in text.lines() {
        let before = found.len();
        for piece in line.split([',', ';', '\t', '|']) {
            // Whatever stands between: spaces that do not break, quotation marks, full stops.
            let strip = |letter: char| !letter.is_alphanumeric();
            let words: Vec<&str> = piece
                .split_whitespace()
                .map(|word| word.trim_matches(strip))
                .filter(|word| !word.is_empty())
                .collect();
            let mut at = 0;
            while at < words.len() {
                let pair = words.get(at + 1).map(|next| format!("{} {next}", words[at]));
                // `CF10 1EP` before `CF10`, but of `CF101EP CF119AA` each by itself.
                let alone =
                    usual_form(words[at]).map(|postcode| (words[at].to_owned(), postcode, 1));
                let both =
                    pair.and_then(|pair| usual_form(&pair).map(|postcode| (pair, postcode, 2)));
                match alone.or(both) {
                    Some((given, postcode, taken)) => {
                        found.push(Entry { given, postcode: Some(postcode) });
                        at += taken;
                    }
                    None => at += 1,
                }
            }
        }
        let line = line.trim();
        if found.len() == before && !line.is_empty() {
            found.push(Entry { given: line.chars().take(GIVEN).collect(), postcode: None });
        }
        if found.len() > ROWS {
            break;
        }
    }
    found
}

impl PostcodeList {
    /// The list as a table with a header row, in a language; figures with all their digits.
    pub fn table(&self, engine: &Engine, language: Language) -> Vec<Vec<String>> {
        let messages = crate::text::Messages::embedded();
        let mut header = vec![messages.text(language, "postcodes-postcode", &[])];
        for level in LEVELS {
            let name = messages.text(language, &format!("level-{level}"), &[]);
            header.extend([
                format!("{name}: {}", messages.text(language, "postcodes-code", &[])),
                name,
            ]);
        }
        for id in &self.measures {
            let state = messages.text(language, "postcodes-state", &[]);
            let label = engine.catalogue.label(id).get(language).to_owned();
            header.extend([label.clone(), format!("{label}: {state}")]);
        }
        header.extend(self.columns.iter().cloned());
        let width = header.len();
        let number = |value: Option<f64>| value.map_or_else(String::new, |value| value.to_string());
        let rows = self.rows.iter().map(|row| {
            let mut cells = vec![row.postcode.clone()];
            for at in 0..LEVELS.len() {
                let area = row.areas.get(at);
                cells.push(area.map_or_else(String::new, |area| area.code.clone()));
                cells
                    .push(area.map_or_else(String::new, |area| area.name.get(language).to_owned()));
            }
            for (value, state) in row.values.iter().zip(&row.states) {
                cells.push(number(*value));
                let state = serde_json::to_value(state).unwrap_or_default();
                let state = format!("state-{}", state.as_str().unwrap_or_default());
                cells.push(messages.text(language, &state, &[]));
            }
            cells.extend(row.imported.iter().map(|value| number(value.map(f64::from))));
            cells.resize(width, String::new());
            cells
        });
        std::iter::once(header.clone()).chain(rows).collect()
    }

    /// The table for copying: tabs between cells, a line a row. What a spreadsheet would take for a formula gets an
    /// apostrophe in front.
    pub fn tsv(&self, engine: &Engine, language: Language) -> String {
        let cell = |text: &String| {
            let plain = text.replace(['\t', '\n', '\r'], " ");
            let formula = plain.starts_with(['=', '+', '-', '@']) && plain.parse::<f64>().is_err();
            if formula { format!("'{plain}") } else { plain }
        };
        let rows = self.table(engine, language);
        let lines = rows.iter().map(|row| row.iter().map(cell).collect::<Vec<_>>().join("\t"));
        lines.map(|line| line + "\n").collect()
    }

    /// The table as CSV for spreadsheets: a byte order mark, commas, and an apostrophe in front of what would be taken for a
    /// formula.
    pub fn csv(&self, engine: &Engine, language: Language) -> String {
        let cell = |text: &String| {
            let formula =
                text.starts_with(['=', '+', '-', '@', '\t', '\r']) && text.parse::<f64>().is_err();
            let text = if formula { format!("'{text}") } else { text.clone() };
            let quoted = text.contains(['"', ',', '\n', '\r']);
            if quoted { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
        };
        let rows = self.table(engine, language);
        let lines = rows.iter().map(|row| row.iter().map(cell).collect::<Vec<_>>().join(","));
        std::iter::once("\u{feff}".to_owned()).chain(lines.map(|line| line + "\r\n")).collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn engine() -> &'static Engine {
        static ENGINE: std::sync::LazyLock<Engine> =
            std::sync::LazyLock::new(|| Engine::open().expect("the pack"));
        &ENGINE
    }

    fn ask(text: &str, level: Level) -> PostcodeList {
        let measures = vec!["older_65".to_owned(), "gigabit".to_owned()];
        let request = PostcodeRequest { text: text.to_owned(), measures, level };
        postcode_list(engine(), &request).unwrap()
    }

    #[test]
    fn postcodes_however_they_are_written() {
        for text in [
            "CF10 1EP\nLL57 2DG\n",
            "cf101ep,ll572dg",
            "CF10 1EP; LL57 2DG",
            "CF101EP LL572DG",
            "CF10 1EP LL57 2DG",
            "\"CF10\u{a0}1EP\"\tLL57  2DG.",
            "CF10 1EP\r\n\r\nLL572DG",
            "1 High Street, Caerdydd, CF10 1EP\nMr Jones LL57 2DG",
        ] {
            let list = ask(text, Level::Lsoa);
            let found: Vec<&str> = list.rows.iter().map(|row| row.postcode.as_str()).collect();
            assert_eq!(found, ["CF10 1EP", "LL57 2DG"], "{text:?}");
            assert_eq!(list.unknown, 0, "{text:?}");
        }
    }

    #[test]
    fn areas_and_figures_stand_beside_them() {
        let list = ask("CF10 1EP\nCF99 9ZZ\nnowhere\nCF10 1EP", Level::Authority);
        assert_eq!(list.rows.len(), 4);
        assert_eq!(list.unknown, 2);
        let first = &list.rows[0];
        let codes: Vec<&str> = first.areas.iter().map(|area| area.code.as_str()).collect();
        assert!(
            codes[0].starts_with("W01")
                && codes[1].starts_with("W02")
                && codes[2].starts_with("W05")
        );
        assert_eq!(codes[3], "W06000015");
        assert_eq!(first.areas[3].name.cy, "Caerdydd");
        assert_eq!(list.rows[3].areas, first.areas);
        assert!(!list.rows[1].found && list.rows[1].postcode == "CF99 9ZZ");
        assert_eq!(list.rows[2].given, "nowhere");
        assert_eq!(list.rows[1].states, [State::Unavailable; 2]);
        // The authority's own figures, as the tables have them.
        let measure = engine().catalogue.measure("gigabit").unwrap();
        let values = engine().tables.values(measure, Level::Authority);
        let cardiff = engine().areas.table(Level::Authority).position("W06000015").unwrap();
        assert_eq!(first.values[1], Some(values.value[cardiff as usize]));
        // Ofcom has no figure of an LSOA, and that is a state and no number.
        let small = ask("CF10 1EP", Level::Lsoa);
        assert_eq!((small.rows[0].values[1], small.rows[0].states[1]), (None, State::Unavailable));
        assert!(small.rows[0].values[0].is_some());
    }

    #[test]
    fn to_copy() {
        let list = ask("CF10 1EP\n=HYPERLINK()", Level::Authority);
        for language in Language::ALL {
            let text = list.tsv(engine(), language);
            let lines: Vec<&str> = text.lines().collect();
            assert_eq!(lines.len(), 3);
            let cells = |line: &str| line.split('\t').count();
            assert!(lines.iter().all(|line| cells(line) == cells(lines[0])));
            assert!(lines[1].starts_with("CF10 1EP\tW01"));
            assert!(lines[2].starts_with("'=HYPERLINK"), "{}", lines[2]);
            assert!(!text.contains('{'), "{text}");
        }
    }

    #[test]
    fn limits() {
        let ask = |text: String, measures: Vec<String>| {
            postcode_list(engine(), &PostcodeRequest { text, measures, level: Level::Lsoa })
                .unwrap_err()
        };
        assert!(matches!(ask("x".repeat(TEXT + 1), Vec::new()), PostcodeListError::TooLong { .. }));
        assert_eq!(ask("x\n".repeat(ROWS + 1), Vec::new()), PostcodeListError::TooMany);
        let many = vec!["gigabit".to_owned(); MEASURES + 1];
        assert!(matches!(ask(String::new(), many), PostcodeListError::Measures { .. }));
        assert!(matches!(
            ask(String::new(), vec!["gigabyte".into()]),
            PostcodeListError::Measure(_)
        ));
    }

    proptest! {
        #[test]
        fn nothing_pasted_panics(text in "\\PC{0,80}") {
            let list = ask(&text, Level::Ward);
            prop_assert!(list.rows.len() <= text.len());
        }
    }
}
