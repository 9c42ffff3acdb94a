//! A list of postcodes as areas, with any measures beside them. The list is looked up and nothing of it is kept.

use std::fmt::Write;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Engine,
    catalogue::{State, UnknownMeasure},
    geography::{AreaRef, Level, Postcodes, areas_at},
    text::{Argument, Bilingual, Language},
};

/// Postcodes that are looked up at most.
pub const MOST_POSTCODES: usize = 100_000;
/// Measures that stand beside them at most.
pub const MOST_MEASURES: usize = 8;
/// The levels that stand beside each postcode, smallest areas first.
pub const LEVELS: [Level; 4] = [Level::Lsoa, Level::Msoa, Level::Ward, Level::Authority];

/// What is asked of a list.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct PostcodeRequest {
    /// Postcodes between line breaks, commas, semicolons or tabs, whatever their spaces and case.
    pub text: String,
    /// Ids of the measures beside them.
    pub measures: Vec<String>,
    /// The level whose figures stand beside them.
    pub level: Level,
}

/// Postcodes with their areas.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct PostcodeList {
    /// The level whose figures stand beside them.
    pub level: Level,
    /// The measures beside them.
    pub measures: Vec<String>,
    /// One row a postcode, in the order of the list.
    pub rows: Vec<PostcodeRow>,
    /// How many of them the directory does not have.
    #[ts(type = "number")]
    pub unknown: usize,
}

/// A postcode with its areas.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct PostcodeRow {
    /// The postcode in its usual form; as it was written where it is not known.
    pub postcode: String,
    /// Whether the directory has it.
    pub found: bool,
    /// Its areas, at each of [`LEVELS`]; empty where it is not known.
    pub areas: Vec<NamedArea>,
    /// A figure a measure; none where there is none.
    pub values: Vec<Option<f64>>,
    /// The state of each figure.
    pub states: Vec<State>,
}

/// An area by its code and name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct NamedArea {
    /// Its code.
    pub code: String,
    /// What people call it.
    pub name: Bilingual,
}

/// Why a list cannot be looked up.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum PostcodeListError {
    /// Nothing in the list.
    #[error("there is no postcode in the list")]
    Empty,
    /// A list that is too long.
    #[error("{found} postcodes; up to {most} are looked up at once")]
    TooMany {
        /// How many there are.
        found: usize,
        /// How many there may be.
        most: usize,
    },
    /// More measures than stand beside it.
    #[error("{found} measures; up to {most} can stand beside the postcodes")]
    Measures {
        /// How many there are.
        found: usize,
        /// How many there may be.
        most: usize,
    },
    /// A measure that there is not.
    #[error(transparent)]
    Measure(#[from] UnknownMeasure),
}

impl PostcodeListError {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "postcode-list-empty",
            Self::TooMany { .. } => "postcode-list-long",
            Self::Measures { .. } => "postcode-list-measures",
            Self::Measure(_) => "unknown-measure",
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        match self {
            Self::Empty => Vec::new(),
            Self::TooMany { found, most } | Self::Measures { found, most } => {
                vec![("found", (*found).into()), ("most", (*most).into())]
            }
            Self::Measure(error) => vec![("measure", error.id.clone().into())],
        }
    }
}

/// Looks up every postcode of a list. Figures are those of the area at the level asked for that the postcode lies in, by
/// the rule that places are located by; a postcode itself has none.
pub fn postcode_list(
    engine: &Engine,
    request: &PostcodeRequest,
) -> Result<PostcodeList, PostcodeListError> {
    let (found, most) = (request.measures.len(), MOST_MEASURES);
    if found > most {
        return Err(PostcodeListError::Measures { found, most });
    }
    let separators = ['\n', '\r', ',', ';', '\t', '|', '"'];
    let listed = request.text.split(separators).map(str::trim).filter(|text| !text.is_empty());
    let listed: Vec<&str> = listed.collect();
    if listed.is_empty() {
        return Err(PostcodeListError::Empty);
    }
    let (found, most) = (listed.len(), MOST_POSTCODES);
    if found > most {
        return Err(PostcodeListError::TooMany { found, most });
    }
    let mut columns = Vec::with_capacity(request.measures.len());
    for measure in &request.measures {
        let measure = engine.catalogue.measure(measure)?;
        columns.push(engine.tables.values(measure, request.level));
    }
    let postcodes = engine.gazetteer.postcodes();
    let rows: Vec<PostcodeRow> = listed
        .into_iter()
        .map(|text| {
            let position =
                Postcodes::pack(text.as_bytes()).and_then(|packed| postcodes.position(packed));
            let place = position.and_then(|position| postcodes.place_at(position));
            let areas = place
                .as_ref()
                .and_then(|place| {
                    areas_at(&engine.areas, &engine.shapes, place.easting, place.northing)
                })
                .unwrap_or_default();
            let at = |level: Level| areas.iter().find(|area| area.level == level).copied();
            let named = |area: AreaRef| NamedArea {
                code: engine.areas.get(area).code.clone(),
                name: engine.areas.label(area),
            };
            let figures = columns.iter().map(|column| {
                let position = at(request.level).map(|area| area.position as usize);
                let value = position.map(|position| column.value[position]);
                let state = position.map_or(State::Unavailable, |position| column.state[position]);
                (value.filter(|value| value.is_finite()), state)
            });
            let (values, states) = figures.unzip();
            PostcodeRow {
                postcode: place.map_or_else(|| text.chars().take(40).collect(), |at| at.postcode),
                found: !areas.is_empty(),
                areas: LEVELS.into_iter().filter_map(at).map(named).collect(),
                values,
                states,
            }
        })
        .collect();
    let unknown = rows.iter().filter(|row| !row.found).count();
    Ok(PostcodeList {
        level: request.level,
        measures: request.measures.clone(),
        rows,
        unknown,
    })
}

impl PostcodeList {
    /// The list as CSV, with a byte order mark for spreadsheets: postcode, code and name of each area, then each measure and
    /// its state. What a spreadsheet would run as a formula is quoted.
    pub fn csv(&self, language: Language) -> String {
        let mut text = String::from("\u{feff}postcode");
        for level in LEVELS {
            let _ = write!(text, ",{level}_code,{level}_name");
        }
        for measure in &self.measures {
            let _ = write!(text, ",{measure},{measure}_state");
        }
        text.push_str("\r\n");
        for row in &self.rows {
            text.push_str(&cell(&row.postcode));
            for at in 0..LEVELS.len() {
                let area = row.areas.get(at);
                let (code, name) = area.map_or(("", ""), |area| {
                    (area.code.as_str(), area.name.get(language))
                });
                let _ = write!(text, ",{},{}", cell(code), cell(name));
            }
            for (value, state) in row.values.iter().zip(&row.states) {
                let value = value.map(|value| value.to_string()).unwrap_or_default();
                let state = format!("{state:?}").to_lowercase();
                let _ = write!(text, ",{value},{state}");
            }
            text.push_str("\r\n");
        }
        text
    }
}

/// A cell of CSV that no spreadsheet takes for a formula.
fn cell(text: &str) -> String {
    let guarded = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    };
    if guarded.contains(['"', ',', '\n', '\r']) {
        format!("\"{}\"", guarded.replace('"', "\"\""))
    } else {
        guarded
    }
}

#[cfg(test)]
mod tests {
    use std::sync::OnceLock;

    use super::*;

    fn engine() -> &'static Engine {
        static ENGINE: OnceLock<Engine> = OnceLock::new();
        ENGINE.get_or_init(|| Engine::open().unwrap())
    }

    fn request(text: &str, measures: &[&str]) -> PostcodeRequest {
        let measures = measures.iter().map(|&measure| measure.to_owned()).collect();
        PostcodeRequest { text: text.to_owned(), measures, level: Level::Lsoa }
    }

    #[test]
    fn postcodes_come_back_as_areas_with_figures() {
        let engine = engine();
        let list = postcode_list(
            engine,
            &request("sy233bu\r\nSY23 3BU, nowhere; =1+1", &["older_65", "gigabit"]),
        )
        .unwrap();
        assert_eq!(list.rows.len(), 4);
        assert_eq!(list.unknown, 2);
        assert_eq!(list.rows[0], list.rows[1]);
        assert_eq!(list.rows[0].postcode, "SY23 3BU");
        assert_eq!(list.rows[0].areas[3].code, "W06000008");
        let area = engine.areas.find(&list.rows[0].areas[0].code).unwrap();
        let measure = engine.catalogue.measure("older_65").unwrap();
        let value = engine.tables.values(measure, Level::Lsoa).value[area.position as usize];
        assert_eq!(list.rows[0].values[0], Some(value));
        // Known for authorities only, and never spread.
        assert_eq!(list.rows[0].values[1], None);
        assert_eq!(list.rows[0].states[1], State::Unavailable);
        assert_eq!(list.rows[2].postcode, "nowhere");
        assert!(list.rows[2].areas.is_empty());
        let csv = list.csv(Language::Cy);
        assert!(csv.starts_with("\u{feff}postcode,lsoa_code,lsoa_name,msoa_code"));
        assert!(csv.contains("\r\n'=1+1,"), "{csv}");
        assert!(csv.contains(",unavailable\r\n"));
    }

    #[test]
    fn lists_have_limits() {
        let engine = engine();
        assert_eq!(
            postcode_list(engine, &request(" ,;\n", &[])),
            Err(PostcodeListError::Empty)
        );
        let long = "CF10 1EP\n".repeat(MOST_POSTCODES + 1);
        assert_eq!(
            postcode_list(engine, &request(&long, &[])),
            Err(PostcodeListError::TooMany { found: MOST_POSTCODES + 1, most: MOST_POSTCODES })
        );
        let many = ["older_65"; MOST_MEASURES + 1];
        assert_eq!(
            postcode_list(engine, &request("CF10 1EP", &many)).unwrap_err().code(),
            "postcode-list-measures"
        );
        let unknown = postcode_list(engine, &request("CF10 1EP", &["nonsense"])).unwrap_err();
        assert_eq!(unknown.code(), "unknown-measure");
    }
}
