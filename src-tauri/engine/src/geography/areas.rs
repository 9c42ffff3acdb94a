//! The areas of every level: codes, names, and who contains whom.
//!
//! Areas of a level are sorted by code. An area's position in that order is its integer id
//! everywhere: rows of tables, ids of tile features, arrays sent to the interface.

use std::collections::HashMap;

use super::level::Level;
use crate::text::Bilingual;

/// One area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Area {
    /// The code of the Office for National Statistics, e.g. `W01000003`.
    pub code: String,
    /// The official name.
    pub name: Bilingual,
    /// The House of Commons Library's name of the MSOA (the LSOA's own MSOA); none at other levels.
    pub place: Option<Bilingual>,
    /// Position of the parent in the table of [`Level::parent`]; 0 for the country itself.
    pub parent: u32,
    /// Position of the authority; none for the country.
    pub authority: Option<u32>,
    /// Position of the ward that an LSOA belongs to by the published best fit; for an MSOA the ward
    /// of most of its LSOAs; none at other levels.
    pub ward: Option<u32>,
    /// Code of the Rural Urban Classification 2021, e.g. `RSF1` (LSOA, MSOA) or `RMF` (authority).
    pub rural_urban: Option<String>,
    /// Code of the local health board, e.g. `W11000023`.
    pub health_board: Option<String>,
}

/// An area by level and position.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct AreaRef {
    /// The level.
    pub level: Level,
    /// The position in the level's table.
    pub position: u32,
}

/// The areas of one level, sorted by code.
#[derive(Debug, Clone)]
pub struct AreaTable {
    /// The level.
    pub level: Level,
    /// The areas, sorted by code.
    pub areas: Vec<Area>,
}

impl AreaTable {
    /// Number of areas.
    pub fn len(&self) -> usize {
        self.areas.len()
    }

    /// Whether the level has no areas.
    pub fn is_empty(&self) -> bool {
        self.areas.is_empty()
    }

    /// The position of a code, if the level has it.
    pub fn position(&self, code: &str) -> Option<u32> {
        self.areas
            .binary_search_by(|area| area.code.as_str().cmp(code))
            .ok()
            .map(|position| position as u32)
    }
}

/// A code that no level has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "unknown area code \"{0}\": use a code of 2021 to 2025 such as W06000015 (authority), W05001289 (ward), W02000001 (MSOA), W01000003 (LSOA) or W00000001 (output area)"
)]
pub struct UnknownArea(pub String);

/// What can be wrong with a list of areas.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AreasError {
    /// A level's codes are not sorted or not unique.
    #[error("areas of level {level} are not sorted by code or not unique at {code}")]
    Order {
        /// The level.
        level: Level,
        /// The first code that is out of order.
        code: String,
    },
    /// A position points outside the level it refers to.
    #[error("area {code}: its {relation} is not in the list")]
    Relation {
        /// The area.
        code: String,
        /// `parent`, `authority` or `ward`.
        relation: &'static str,
    },
}

/// All areas of all levels.
#[derive(Debug, Clone)]
pub struct Areas {
    tables: Vec<AreaTable>,
    by_code: HashMap<String, AreaRef>,
}

impl Areas {
    /// Takes the tables of all levels, in the order of [`Level::ALL`], and checks order and relations.
    pub fn new(tables: [Vec<Area>; 6]) -> Result<Self, AreasError> {
        let sizes: Vec<usize> = tables.iter().map(Vec::len).collect();
        let mut by_code = HashMap::with_capacity(sizes.iter().sum());
        let tables: Vec<AreaTable> = Level::ALL
            .into_iter()
            .zip(tables)
            .map(|(level, areas)| AreaTable { level, areas })
            .collect();
        for table in &tables {
            let level = table.level;
            for pair in table.areas.windows(2) {
                if pair[0].code >= pair[1].code {
                    return Err(AreasError::Order { level, code: pair[1].code.clone() });
                }
            }
            for (position, area) in table.areas.iter().enumerate() {
                let inside =
                    |position: u32, level: Level| (position as usize) < sizes[level.index()];
                let relation =
                    |relation| AreasError::Relation { code: area.code.clone(), relation };
                if level.parent().is_some_and(|parent| !inside(area.parent, parent)) {
                    return Err(relation("parent"));
                }
                if area.authority.is_some_and(|authority| !inside(authority, Level::Authority)) {
                    return Err(relation("authority"));
                }
                if area.ward.is_some_and(|ward| !inside(ward, Level::Ward)) {
                    return Err(relation("ward"));
                }
                by_code.insert(area.code.clone(), AreaRef { level, position: position as u32 });
            }
        }
        Ok(Self { tables, by_code })
    }

    /// The areas of a level.
    pub fn table(&self, level: Level) -> &AreaTable {
        &self.tables[level.index()]
    }

    /// One area.
    pub fn get(&self, area: AreaRef) -> &Area {
        &self.table(area.level).areas[area.position as usize]
    }

    /// The area with a code, at whatever level; small letters do no harm.
    pub fn find(&self, code: &str) -> Result<AreaRef, UnknownArea> {
        self.by_code
            .get(code)
            .or_else(|| self.by_code.get(&code.to_ascii_uppercase()))
            .copied()
            .ok_or_else(|| UnknownArea(code.to_owned()))
    }

    /// The area of `level` that contains `area` (the area itself at its own level); none where the
    /// hierarchy does not say, e.g. the ward of an authority or the MSOA of a ward.
    pub fn ancestor(&self, area: AreaRef, level: Level) -> Option<AreaRef> {
        if area.level == level {
            return Some(area);
        }
        if level == Level::Country {
            return Some(AreaRef { level, position: 0 });
        }
        let this = self.get(area);
        match (area.level, level) {
            (_, Level::Authority) => this.authority.map(|position| AreaRef { level, position }),
            (Level::Lsoa, Level::Ward) => this.ward.map(|position| AreaRef { level, position }),
            (Level::Lsoa, Level::Msoa) | (Level::Oa, Level::Lsoa) => {
                Some(AreaRef { level, position: this.parent })
            }
            (Level::Oa, _) => {
                self.ancestor(AreaRef { level: Level::Lsoa, position: this.parent }, level)
            }
            _ => None,
        }
    }

    /// Positions of the areas of `level` inside `area`, in order; empty where the hierarchy does not say.
    pub fn within(&self, level: Level, area: AreaRef) -> Vec<u32> {
        (0..self.table(level).len() as u32)
            .filter(|&position| {
                self.ancestor(AreaRef { level, position }, area.level) == Some(area)
            })
            .collect()
    }

    /// The areas that contain `area`, from the country down to the area itself.
    pub fn chain(&self, area: AreaRef) -> Vec<AreaRef> {
        Level::ALL
            .into_iter()
            .filter(|&level| level <= area.level)
            .filter_map(|level| self.ancestor(area, level))
            .collect()
    }

    /// What people call the place: for an LSOA or MSOA its ward and the House of Commons Library's
    /// name, for all others the official name.
    pub fn label(&self, area: AreaRef) -> Bilingual {
        let this = self.get(area);
        let Some(place) = &this.place else { return this.name.clone() };
        let Some(ward) = this.ward.filter(|_| area.level == Level::Lsoa) else {
            return place.clone();
        };
        let ward = &self.table(Level::Ward).areas[ward as usize].name;
        let join = |ward: &str, place: &str| {
            if ward == place { place.to_owned() } else { format!("{ward} · {place}") }
        };
        Bilingual::new(join(&ward.en, &place.en), join(&ward.cy, &place.cy))
    }
}
