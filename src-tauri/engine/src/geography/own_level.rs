//! Areas made of areas: levels of the user's own, such as Senedd constituencies, from a lookup of LSOAs or output areas.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use super::{
    areas::{Area, AreaRef, Areas},
    level::Level,
    own_id::{OwnId, OwnIdError},
};
use crate::text::{Argument, Bilingual};

/// Areas made of LSOAs or output areas.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct OwnLevel {
    /// Its id: a–z, 0–9, - (e.g. `senedd-2026`).
    pub id: String,
    /// What one of its areas is called, e.g. `Senedd constituency`.
    pub name: Bilingual,
    /// The level whose areas it is made of: LSOA or output area.
    pub made_of: Level,
    /// The areas, sorted by code.
    pub areas: Vec<OwnArea>,
    /// For each area of [`made_of`](Self::made_of), by position, the position in [`areas`](Self::areas); none for one
    /// that belongs to none.
    pub members: Vec<Option<u32>>,
}

/// An area of the user's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct OwnArea {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: Bilingual,
}

/// Why areas made of areas cannot be a level.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OwnLevelError {
    /// Its id.
    #[error(transparent)]
    Id(#[from] OwnIdError),
    /// Made of something else.
    #[error("the level \"{id}\" is made of areas of the level {found}: use lsoa or oa")]
    MadeOf {
        /// The level's id.
        id: String,
        /// What it is made of.
        found: Level,
    },
    /// Members for another list of areas.
    #[error("the level \"{id}\" says of {found} areas where they belong, and there are {expected}")]
    Members {
        /// The level's id.
        id: String,
        /// How many members it has.
        found: usize,
        /// How many areas there are.
        expected: usize,
    },
    /// A member of an area that is not there.
    #[error("the level \"{id}\": {code} belongs to its area number {found}, and it has {areas}")]
    Member {
        /// The level's id.
        id: String,
        /// The LSOA or output area.
        code: String,
        /// The position that it has.
        found: u32,
        /// How many areas the level has.
        areas: usize,
    },
    /// A code twice, or none.
    #[error("the level \"{id}\": the code \"{code}\" stands for more than one area, or for none")]
    Code {
        /// The level's id.
        id: String,
        /// The code.
        code: String,
    },
    /// Nothing belongs to it.
    #[error("the level \"{id}\" has no area to which anything belongs")]
    Empty {
        /// The level's id.
        id: String,
    },
}

impl OwnLevelError {
    /// The id of the level.
    pub fn id(&self) -> &str {
        match self {
            Self::Id(OwnIdError::Form(id) | OwnIdError::Reserved(id) | OwnIdError::TooMany(id))
            | Self::MadeOf { id, .. }
            | Self::Members { id, .. }
            | Self::Member { id, .. }
            | Self::Code { id, .. }
            | Self::Empty { id } => id,
        }
    }

    /// The stable code under which there is a sentence in each language.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Id(OwnIdError::Form(_)) => "level-id-form",
            Self::Id(OwnIdError::Reserved(_)) => "level-id-reserved",
            Self::Id(OwnIdError::TooMany(_)) => "level-too-many",
            Self::MadeOf { .. } => "level-made-of",
            Self::Members { .. } => "level-members",
            Self::Member { .. } => "level-member",
            Self::Code { .. } => "level-code",
            Self::Empty { .. } => "level-empty",
        }
    }

    /// What the sentence needs.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        let id = |id: &String| ("id", id.clone().into());
        match self {
            Self::Id(
                OwnIdError::Form(text) | OwnIdError::Reserved(text) | OwnIdError::TooMany(text),
            )
            | Self::Empty { id: text } => vec![id(text)],
            Self::MadeOf { id: text, found } => vec![id(text), ("found", found.id().into())],
            Self::Members { id: text, found, expected } => {
                vec![id(text), ("found", (*found).into()), ("expected", (*expected).into())]
            }
            Self::Member { id: text, code, .. } | Self::Code { id: text, code } => {
                vec![id(text), ("code", code.clone().into())]
            }
        }
    }
}

impl OwnLevel {
    /// Whether it can be a level beside those that ship.
    pub fn check(&self, areas: &Areas) -> Result<(), OwnLevelError> {
        OwnId::check(&self.id)?;
        let id = || self.id.clone();
        if !matches!(self.made_of, Level::Lsoa | Level::Oa) {
            return Err(OwnLevelError::MadeOf { id: id(), found: self.made_of });
        }
        let parts = &areas.table(self.made_of).areas;
        if self.members.len() != parts.len() {
            let (found, expected) = (self.members.len(), parts.len());
            return Err(OwnLevelError::Members { id: id(), found, expected });
        }
        let mut codes = BTreeSet::new();
        for area in &self.areas {
            if area.code.trim().is_empty() || !codes.insert(area.code.as_str()) {
                return Err(OwnLevelError::Code { id: id(), code: area.code.clone() });
            }
        }
        for (part, member) in parts.iter().zip(&self.members) {
            if let Some(found) = member.filter(|&member| member as usize >= self.areas.len()) {
                let (code, areas) = (part.code.clone(), self.areas.len());
                return Err(OwnLevelError::Member { id: id(), code, found, areas });
            }
        }
        if self.members.iter().all(Option::is_none) {
            return Err(OwnLevelError::Empty { id: id() });
        }
        Ok(())
    }
}

/// Areas that ship, larger than LSOAs, and how they lie in areas of the user's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Containers {
    /// The area in which each lies as a whole.
    pub(super) members: Vec<Option<u32>>,
    /// Whether none is cut, so that areas are made of them.
    is_whole: bool,
}

impl Containers {
    fn new(wholes: &[Whole]) -> Self {
        let member = |whole: &Whole| if let Whole::One(member) = whole { *member } else { None };
        Self {
            members: wholes.iter().map(member).collect(),
            is_whole: !wholes.contains(&Whole::Several),
        }
    }

    fn whole(&self) -> Option<&[Option<u32>]> {
        self.is_whole.then_some(&self.members)
    }
}

/// A level of the user's own among the [`Areas`]: what it is called, and what belongs to which of its areas.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnTable {
    pub(super) level: Level,
    pub(super) name: Bilingual,
    /// The area of each output area.
    pub(super) oas: Vec<Option<u32>>,
    /// The area of each LSOA; none where areas are made of parts of LSOAs.
    pub(super) lsoas: Option<Vec<Option<u32>>>,
    pub(super) msoas: Containers,
    pub(super) authorities: Containers,
    print: String,
}

impl OwnTable {
    /// The level.
    pub fn level(&self) -> Level {
        self.level
    }

    /// What one of its areas is called.
    pub fn name(&self) -> &Bilingual {
        &self.name
    }

    /// Sixteen figures that change when its areas or what belongs to them do.
    pub fn print(&self) -> &str {
        &self.print
    }

    /// Whether its areas are made of whole LSOAs. Only then they have shapes.
    pub fn has_whole_lsoas(&self) -> bool {
        self.lsoas.is_some()
    }

    /// For each area of a level, by position, the area of this level to which it belongs, and none for one that belongs
    /// to none. Nothing where this level is not made of whole areas of that level: output area, LSOA, MSOA or authority.
    pub fn members(&self, of: Level) -> Option<&[Option<u32>]> {
        match of {
            Level::Oa => Some(&self.oas),
            Level::Lsoa => self.lsoas.as_deref(),
            Level::Msoa => self.msoas.whole(),
            Level::Authority => self.authorities.whole(),
            Level::Country | Level::Ward | Level::Own(_) => None,
        }
    }

    /// Takes a level that [`OwnLevel::check`] has nothing against. `taken` says which codes are in use: the code of an area
    /// that has one of them is preceded by the level's id, as in `regions:W06000015`.
    pub(super) fn new(
        own: &OwnLevel,
        areas: &Areas,
        taken: impl Fn(&str) -> bool,
    ) -> Result<(Self, Vec<Area>), OwnLevelError> {
        own.check(areas)?;
        let level = Level::Own(OwnId::new(&own.id)?);
        // Areas to which something belongs, by their codes.
        let mut used = vec![false; own.areas.len()];
        for &member in own.members.iter().flatten() {
            used[member as usize] = true;
        }
        let mut kept: Vec<(String, usize)> = (0..own.areas.len())
            .filter(|&place| used[place])
            .map(|place| {
                let code = own.areas[place].code.trim();
                let is_taken = taken(code);
                (if is_taken { format!("{}:{code}", own.id) } else { code.to_owned() }, place)
            })
            .collect();
        kept.sort_unstable();
        if let Some(pair) = kept.windows(2).find(|pair| pair[0].0 == pair[1].0) {
            return Err(OwnLevelError::Code { id: own.id.clone(), code: pair[0].0.clone() });
        }
        let mut position = vec![None; own.areas.len()];
        for (new, &(_, old)) in (0..).zip(&kept) {
            position[old] = Some(new);
        }
        let members: Vec<Option<u32>> = own
            .members
            .iter()
            .map(|member| member.and_then(|old| position[old as usize]))
            .collect();
        let mut table = Self::of(level, own.name.clone(), own.made_of, members, areas);
        table.print = print(kept.iter().map(|(code, _)| code.as_str()), &table.oas);
        let authorities = table.authorities_around(areas, kept.len());
        let areas = kept.into_iter().zip(authorities).map(|((code, place), authority)| Area {
            code,
            name: own.areas[place].name.clone(),
            place: None,
            parent: 0,
            authority,
            ward: None,
            rural_urban: None,
            health_board: None,
        });
        let areas = areas.collect();
        Ok((table, areas))
    }

    fn of(
        level: Level,
        name: Bilingual,
        made_of: Level,
        members: Vec<Option<u32>>,
        areas: &Areas,
    ) -> Self {
        let parents: Vec<u32> =
            areas.table(Level::Oa).areas.iter().map(|area| area.parent).collect();
        let (oas, lsoas): (Vec<Option<u32>>, _) = if made_of == Level::Lsoa {
            (parents.iter().map(|&lsoa| members[lsoa as usize]).collect(), Some(members))
        } else {
            let lsoas = wholes(&parents, &members, areas.table(Level::Lsoa).len());
            // Only where no LSOA is cut.
            let lsoas = lsoas.into_iter().map(|lsoa| match lsoa {
                Whole::Nothing => Some(None),
                Whole::One(member) => Some(member),
                Whole::Several => None,
            });
            let lsoas = lsoas.collect();
            (members, lsoas)
        };
        let containing = |level: Level| {
            let containers: Vec<u32> =
                (0..oas.len() as u32).map(|position| container(areas, position, level)).collect();
            Containers::new(&wholes(&containers, &oas, areas.table(level).len()))
        };
        let (msoas, authorities) = (containing(Level::Msoa), containing(Level::Authority));
        Self { level, name, oas, lsoas, msoas, authorities, print: String::new() }
    }

    /// The authority inside which each area lies as a whole, if there is one.
    fn authorities_around(&self, areas: &Areas, count: usize) -> Vec<Option<u32>> {
        let authorities: Vec<Option<u32>> = (0..self.oas.len() as u32)
            .map(|position| Some(container(areas, position, Level::Authority)))
            .collect();
        let (own, authorities): (Vec<u32>, Vec<Option<u32>>) = self
            .oas
            .iter()
            .zip(authorities)
            .filter_map(|(own, authority)| Some(((*own)?, authority)))
            .unzip();
        Containers::new(&wholes(&own, &authorities, count)).members
    }
}

/// The beginning of the SHA-256 of codes and members.
fn print<'a>(codes: impl Iterator<Item = &'a str>, members: &[Option<u32>]) -> String {
    let mut hash = Sha256::new();
    for code in codes {
        hash.update(code.as_bytes());
        hash.update([0]);
    }
    for member in members {
        hash.update(member.unwrap_or(u32::MAX).to_le_bytes());
    }
    let digits = hash.finalize();
    let first = digits.iter().take(8).fold(0_u64, |whole, &byte| (whole << 8) | u64::from(byte));
    format!("{first:016x}")
}

/// The position of the area of a level around an output area.
fn container(areas: &Areas, oa: u32, level: Level) -> u32 {
    areas
        .ancestor(AreaRef { level: Level::Oa, position: oa }, level)
        .map_or(0, |area| area.position)
}

/// What the parts of a container belong to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whole {
    /// It has no parts.
    Nothing,
    /// All to the same, or all to nothing.
    One(Option<u32>),
    /// Not all to the same.
    Several,
}

/// What the parts of each container belong to.
fn wholes(containers: &[u32], members: &[Option<u32>], count: usize) -> Vec<Whole> {
    let mut found = vec![Whole::Nothing; count];
    for (&container, &member) in containers.iter().zip(members) {
        let found = &mut found[container as usize];
        *found = match *found {
            Whole::Nothing => Whole::One(member),
            Whole::One(before) if before == member => continue,
            Whole::One(_) | Whole::Several => Whole::Several,
        };
    }
    found
}
