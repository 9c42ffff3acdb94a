//! Reading the areas from the pack's `areas.parquet`.

use std::collections::HashMap;

use super::{
    areas::{Area, Areas, AreasError},
    level::{Level, UnknownLevel},
};
use crate::{
    pack::{
        self,
        parquet::{Frame, ParquetError},
    },
    text::Bilingual,
};

/// What can be wrong with the pack's list of areas.
#[derive(Debug, thiserror::Error)]
pub enum AreasPackError {
    /// The file is broken or lacks a column.
    #[error(transparent)]
    Parquet(#[from] ParquetError),
    /// A row names a level that does not exist.
    #[error("areas.parquet, row {row}: {source}")]
    Level {
        /// The row, counted from 0.
        row: usize,
        /// The level.
        source: UnknownLevel,
    },
    /// A row refers to an area that is not in the list.
    #[error("areas.parquet: the {relation} {found} of area {code} is not in the list")]
    Relation {
        /// The area.
        code: String,
        /// `parent`, `authority` or `ward`.
        relation: &'static str,
        /// The code that was not found, or `none`.
        found: String,
    },
    /// The lists are not in order.
    #[error("areas.parquet: {0}")]
    Areas(#[from] AreasError),
}

impl Areas {
    /// The areas that ship in the binary.
    pub fn open() -> Result<Self, AreasPackError> {
        Self::from_frame(&Frame::read("areas.parquet", pack::AREAS)?)
    }

    /// The areas of a table with the columns of `areas.parquet`, any level sorted by code.
    pub fn from_frame(frame: &Frame) -> Result<Self, AreasPackError> {
        let levels = frame.required_texts("level")?;
        let codes = frame.required_texts("code")?;
        let names = pairs(frame.required_texts("name")?, frame.required_texts("name_cy")?);
        let (place, place_cy) = (frame.texts("place")?, frame.texts("place_cy")?);
        let parents = frame.texts("parent")?;
        let authorities = frame.texts("authority")?;
        let wards = frame.texts("ward")?;
        let rural_urban = frame.texts("rural_urban")?;
        let health_boards = frame.texts("health_board")?;

        let mut counts = [0_u32; 6];
        let mut positions: HashMap<&str, (Level, u32)> = HashMap::with_capacity(frame.len());
        let mut parsed = Vec::with_capacity(frame.len());
        for (row, (level, &code)) in levels.iter().zip(&codes).enumerate() {
            let level =
                Level::ALL.into_iter().find(|known| known.id() == *level).ok_or_else(|| {
                    let source = UnknownLevel::new(level, std::iter::empty());
                    AreasPackError::Level { row, source }
                })?;
            let count = &mut counts[level.index()];
            positions.insert(code, (level, *count));
            *count += 1;
            parsed.push(level);
        }
        let position = |code: &str, relation, level: Level, found: Option<&str>| {
            let known = found.and_then(|found| positions.get(found));
            known.filter(|known| known.0 == level).map(|known| known.1).ok_or_else(|| {
                AreasPackError::Relation {
                    code: code.to_owned(),
                    relation,
                    found: found.unwrap_or("none").to_owned(),
                }
            })
        };
        let mut tables: [Vec<Area>; 6] = Default::default();
        for (row, ((level, &code), name)) in parsed.into_iter().zip(&codes).zip(names).enumerate() {
            let optional = |relation, level, found: Option<&str>| {
                found.map(|_| position(code, relation, level, found)).transpose()
            };
            let parent = match level.parent() {
                Some(parent) => position(code, "parent", parent, parents[row])?,
                None => 0,
            };
            tables[level.index()].push(Area {
                code: code.to_owned(),
                name,
                place: place[row].zip(place_cy[row]).map(|(en, cy)| Bilingual::new(en, cy)),
                parent,
                authority: optional("authority", Level::Authority, authorities[row])?,
                ward: optional("ward", Level::Ward, wards[row])?,
                rural_urban: rural_urban[row].map(str::to_owned),
                health_board: health_boards[row].map(str::to_owned),
            });
        }
        Ok(Self::new(tables)?)
    }
}

fn pairs(en: Vec<&str>, cy: Vec<&str>) -> Vec<Bilingual> {
    en.into_iter().zip(cy).map(|(en, cy)| Bilingual::new(en, cy)).collect()
}

#[cfg(test)]
mod tests {
    use super::{Areas, AreasPackError};
    use crate::{
        geography::{AreaRef, Level},
        pack::{self, parquet::Frame, parquet::FrameBuilder},
    };

    #[test]
    fn every_level_is_there() {
        let areas = Areas::open().expect("the pack's areas");
        let counts: Vec<usize> = Level::ALL.iter().map(|&level| areas.table(level).len()).collect();
        assert_eq!(counts, [1, 22, 762, 408, 1_917, 10_275]);
        let wards: std::collections::BTreeSet<_> =
            areas.table(Level::Lsoa).areas.iter().map(|area| area.ward).collect();
        assert_eq!(wards.len(), 752, "wards that have an LSOA");
        for level in Level::ALL {
            for area in &areas.table(level).areas {
                assert!(!area.name.en.trim().is_empty() && !area.name.cy.trim().is_empty());
                assert_eq!(area.place.is_some(), matches!(level, Level::Msoa | Level::Lsoa));
                assert_eq!(area.ward.is_some(), matches!(level, Level::Msoa | Level::Lsoa));
                assert_eq!(area.health_board.is_some(), level != Level::Country);
            }
        }
    }

    #[test]
    fn names_in_both_languages() {
        let areas = Areas::open().expect("the pack's areas");
        let name = |code: &str| areas.get(areas.find(code).expect("known")).name.clone();
        assert_eq!(name("W92000004").cy, "Cymru");
        assert_eq!(name("W06000001").cy, "Ynys Môn");
        assert_eq!(name("W02000001").en, "Isle of Anglesey 001");
        assert_eq!(name("W02000001").cy, "Ynys Môn 001");
        assert_eq!(name("W01000003").cy, "Ynys Môn 001A");
        let lsoa = areas.find("W01000003").expect("known");
        let levels: Vec<Level> = areas.chain(lsoa).iter().map(|area| area.level).collect();
        assert_eq!(
            levels,
            [Level::Country, Level::Authority, Level::Ward, Level::Msoa, Level::Lsoa]
        );
        assert!(areas.label(lsoa).cy.contains("Amlwch"));
        assert!(areas.find("W01999999").is_err());
    }

    #[test]
    fn an_area_lies_in_the_authority_of_its_parent() {
        let areas = Areas::open().expect("the pack's areas");
        for level in [Level::Msoa, Level::Lsoa, Level::Oa] {
            for position in 0..areas.table(level).len() as u32 {
                let area = AreaRef { level, position };
                let parent = AreaRef {
                    level: level.parent().expect("has one"),
                    position: areas.get(area).parent,
                };
                assert_eq!(
                    areas.ancestor(area, Level::Authority),
                    areas.ancestor(parent, Level::Authority)
                );
            }
        }
    }

    #[test]
    fn a_broken_list_says_what_is_wrong() {
        let half = pack::AREAS[..pack::AREAS.len() / 2].to_vec();
        assert!(Frame::read_owned("areas.parquet", half).is_err());
        let frame = |level: &str, parent: Option<&str>| {
            let bytes = FrameBuilder::new()
                .texts("level", ["country", level])
                .texts("code", ["W92000004", "W06000001"])
                .texts("name", ["Wales", "Isle of Anglesey"])
                .texts("name_cy", ["Cymru", "Ynys Môn"])
                .optional_texts("place", [None, None])
                .optional_texts("place_cy", [None, None])
                .optional_texts("parent", [None, parent])
                .optional_texts("authority", [None, Some("W06000001")])
                .optional_texts("ward", [None, None])
                .optional_texts("rural_urban", [None, None])
                .optional_texts("health_board", [None, None]);
            Frame::read_owned("areas.parquet", bytes.bytes("areas.parquet").expect("bytes"))
                .expect("a table")
        };
        assert!(Areas::from_frame(&frame("authority", Some("W92000004"))).is_ok());
        let error = Areas::from_frame(&frame("authority", Some("W92"))).expect_err("no parent");
        assert!(matches!(error, AreasPackError::Relation { relation: "parent", .. }), "{error}");
        let error = Areas::from_frame(&frame("county", None)).expect_err("no level");
        assert!(matches!(error, AreasPackError::Level { row: 1, .. }), "{error}");
    }
}
