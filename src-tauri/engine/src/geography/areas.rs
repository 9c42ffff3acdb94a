//! The areas of every level: codes, names, and who contains whom.
//!
//! Areas of a level are sorted by code. An area's position in that order is its integer id
//! everywhere: rows of tables, ids of tile features, arrays sent to the interface.

use std::{collections::HashMap, sync::Arc};

use super::{
    level::{Level, UnknownLevel},
    own_level::{OwnLevel, OwnLevelError, OwnTable},
    search::Names,
};
use crate::text::Bilingual;

/// One area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Area {
    /// The code of the Office for National Statistics, e.g. `W01000003`; at a level of the user's own the code of its
    /// lookup.
    pub code: String,
    /// The official name.
    pub name: Bilingual,
    /// The House of Commons Library's name of the MSOA (the LSOA's own MSOA); none at other levels.
    pub place: Option<Bilingual>,
    /// Position of the parent in the table of [`Level::parent`]; 0 for the country itself.
    pub parent: u32,
    /// Position of the authority; none for the country, and for an area of the user's own that is not all in one.
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

/// All areas of all levels. Copies of it share the areas that ship.
#[derive(Debug, Clone)]
pub struct Areas {
    /// By [`Level::index`]; levels that are not there have no areas.
    tables: Vec<Arc<AreaTable>>,
    by_code: Arc<HashMap<String, AreaRef>>,
    own: Vec<Arc<OwnTable>>,
    own_by_code: HashMap<String, AreaRef>,
    own_names: Arc<Names>,
    left_out: Vec<OwnLevelError>,
}

impl Areas {
    /// Takes the tables of all levels, in the order of [`Level::ALL`], and checks order and relations.
    pub fn new(tables: [Vec<Area>; 6]) -> Result<Self, AreasError> {
        let sizes: Vec<usize> = tables.iter().map(Vec::len).collect();
        let mut by_code = HashMap::with_capacity(sizes.iter().sum());
        let tables = tables.into_iter().chain(std::iter::repeat_with(Vec::new));
        let tables: Vec<AreaTable> = (0..Level::COUNT)
            .zip(tables)
            .map(|(index, areas)| AreaTable { level: Level::at(index), areas })
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
        Ok(Self {
            tables: tables.into_iter().map(Arc::new).collect(),
            by_code: Arc::new(by_code),
            own: Vec::new(),
            own_by_code: HashMap::new(),
            own_names: Arc::new(Names::default()),
            left_out: Vec::new(),
        })
    }

    /// The areas that ship, with levels of the user's own instead of those that were there. Of two levels with the same
    /// id the later one counts; a level that cannot be one is left out ([`Areas::left_out`]).
    ///
    /// An area to which nothing belongs is not there. An area with a code that is taken, by an area that ships or by one
    /// of a level before, has the level's id before its code, as in `regions:W06000015`.
    #[must_use]
    pub fn with(&self, levels: &[&OwnLevel]) -> Self {
        let mut areas = Self {
            tables: self.tables.clone(),
            by_code: Arc::clone(&self.by_code),
            own: Vec::new(),
            own_by_code: HashMap::new(),
            own_names: Arc::new(Names::default()),
            left_out: Vec::new(),
        };
        for table in &self.own {
            let level = table.level();
            areas.tables[level.index()] = Arc::new(AreaTable { level, areas: Vec::new() });
        }
        for (place, own) in levels.iter().enumerate() {
            if levels[place + 1..].iter().any(|later| later.id == own.id) {
                continue;
            }
            if let Err(error) = areas.add(own) {
                areas.left_out.push(error);
            }
        }
        let own: Vec<Level> = areas.own_levels().collect();
        areas.own_names = Arc::new(Names::of_own_areas(&areas, &own));
        areas
    }

    /// Only the areas that ship.
    #[must_use]
    pub fn shipped(&self) -> Self {
        self.with(&[])
    }

    fn add(&mut self, own: &OwnLevel) -> Result<(), OwnLevelError> {
        let taken = |code: &str| {
            let upper = code.to_ascii_uppercase();
            self.by_code.contains_key(&upper) || self.own_by_code.contains_key(code)
        };
        let (table, areas) = OwnTable::new(own, self, taken)?;
        let level = table.level();
        for (position, area) in (0..).zip(&areas) {
            self.own_by_code.insert(area.code.clone(), AreaRef { level, position });
        }
        self.tables[level.index()] = Arc::new(AreaTable { level, areas });
        self.own.push(Arc::new(table));
        Ok(())
    }

    /// The levels of the user's own, in the order in which they were given.
    pub fn own_levels(&self) -> impl Iterator<Item = Level> + use<'_> {
        self.own.iter().map(|table| table.level())
    }

    /// All levels: those that ship, largest areas first, then those of the user's own.
    pub fn levels(&self) -> impl Iterator<Item = Level> + use<'_> {
        Level::ALL.into_iter().chain(self.own_levels())
    }

    /// The level with an id, of those that there are.
    pub fn level(&self, id: &str) -> Result<Level, UnknownLevel> {
        self.levels()
            .find(|level| level.id() == id)
            .ok_or_else(|| UnknownLevel::new(id, self.own_levels()))
    }

    /// What is known of a level of the user's own.
    pub fn own(&self, level: Level) -> Option<&Arc<OwnTable>> {
        self.own.iter().find(|table| table.level() == level)
    }

    /// The levels that could not be made of what [`Areas::with`] was given, and why.
    pub fn left_out(&self) -> &[OwnLevelError] {
        &self.left_out
    }

    /// The names of the areas of the user's own levels.
    pub(super) fn own_names(&self) -> &Names {
        &self.own_names
    }

    /// The areas of a level.
    pub fn table(&self, level: Level) -> &AreaTable {
        &self.tables[level.index()]
    }

    /// One area.
    pub fn get(&self, area: AreaRef) -> &Area {
        &self.table(area.level).areas[area.position as usize]
    }

    /// The area with a code, at whatever level; small letters do no harm. Of areas with the same code the one that ships
    /// has it.
    pub fn find(&self, code: &str) -> Result<AreaRef, UnknownArea> {
        let find = |code: &str| self.by_code.get(code).or_else(|| self.own_by_code.get(code));
        find(code)
            .or_else(|| find(&code.to_ascii_uppercase()))
            .or_else(|| find(&code.to_ascii_lowercase()))
            .copied()
            .ok_or_else(|| UnknownArea(code.to_owned()))
    }

    /// The area of `level` that contains `area` (the area itself at its own level); none where the
    /// hierarchy does not say, e.g. the ward of an authority or the MSOA of a ward. An area of the user's own contains
    /// output areas, LSOAs, MSOAs and authorities that lie in it as a whole.
    pub fn ancestor(&self, area: AreaRef, level: Level) -> Option<AreaRef> {
        if area.level == level {
            return Some(area);
        }
        if level == Level::Country {
            return Some(AreaRef { level, position: 0 });
        }
        let this = self.get(area);
        match (area.level, level) {
            (_, Level::Own(_)) => {
                let own = self.own(level)?;
                let members = match area.level {
                    Level::Authority => &own.authorities.members,
                    Level::Msoa => &own.msoas.members,
                    Level::Lsoa => own.lsoas.as_ref()?,
                    Level::Oa => &own.oas,
                    Level::Country | Level::Ward | Level::Own(_) => return None,
                };
                let position = members.get(area.position as usize).copied().flatten()?;
                Some(AreaRef { level, position })
            }
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

    /// The areas that ship and contain `area`, from the country down to the area itself.
    pub fn chain(&self, area: AreaRef) -> Vec<AreaRef> {
        let own = Some(area).filter(|area| area.level.is_own());
        Level::ALL
            .into_iter()
            .filter(|&level| level <= area.level)
            .filter_map(|level| self.ancestor(area, level))
            .chain(own)
            .collect()
    }

    /// The areas of the user's own levels that contain `area`, one that is such an area itself aside.
    pub fn own_around(&self, area: AreaRef) -> Vec<AreaRef> {
        let others = self.own_levels().filter(|&level| level != area.level);
        others.filter_map(|level| self.ancestor(area, level)).collect()
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
