//! What the search box shows while one types.

use serde::Serialize;
use ts_rs::TS;

use super::{
    areas::{AreaRef, Areas},
    gazetteer::Gazetteer,
    gridref::GridReference,
    level::Level,
    locate::{area_name, areas_at, coordinate, matches},
    postcodes::{Pattern, PostcodePlace},
    search::Target,
    shapes::Shapes,
};
use crate::text::{Bilingual, Language};

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum HitKind {
    /// An area.
    Area,
    /// A postcode or the beginning of several.
    Postcode,
    /// A city, town, village, hamlet or suburb.
    Settlement,
    /// An OS grid reference.
    GridReference,
    /// Longitude and latitude.
    Coordinate,
}

/// One line of the search's results.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct SearchHit {
    /// What was found.
    pub kind: HitKind,
    /// Its name: an area's label, a settlement's name, the postcode, the grid reference, the coordinate.
    pub name: Bilingual,
    /// The authority that contains it; Wales for an authority and for an area of the user's own, empty for Wales itself.
    pub context: Bilingual,
    /// The level of an area.
    pub level: Option<Level>,
    /// The code of an area.
    pub code: Option<String>,
    /// The position of an area in its level.
    pub position: Option<u32>,
    /// Easting in metres: the label point of an area.
    pub easting: f64,
    /// Northing in metres.
    pub northing: f64,
}

impl Gazetteer {
    /// What a query may mean, best first, at most `limit`: a coordinate, a grid reference, an area code or the
    /// beginning of one, a postcode or the beginning of one, names in either language. `language` is the one
    /// whose names come first among equals.
    pub fn search(
        &self,
        areas: &Areas,
        shapes: &Shapes,
        query: &str,
        language: Language,
        limit: usize,
    ) -> Vec<SearchHit> {
        let asked = query.trim();
        let mut hits = Vec::new();
        if asked.is_empty() || limit == 0 {
            return hits;
        }
        if let Some(Ok((easting, northing))) = coordinate(asked) {
            hits.extend(point(
                areas,
                shapes,
                HitKind::Coordinate,
                asked.to_owned(),
                easting,
                northing,
            ));
            return hits;
        }
        hits.extend(codes(areas, asked, limit).map(|area| area_hit(areas, shapes, area)));
        self.postcode_hits(areas, asked, limit, &mut hits);
        if let Ok(square) = GridReference::parse(asked) {
            let (easting, northing) = square.middle();
            hits.extend(point(
                areas,
                shapes,
                HitKind::GridReference,
                square.to_string(),
                easting,
                northing,
            ));
        }
        if hits.len() < limit {
            let matches = matches(areas, self, asked, language, limit - hits.len());
            let named = matches.into_iter().map(|found| match found.target {
                Target::Area(area) => area_hit(areas, shapes, area),
                Target::Settlement(settlement) => {
                    let authority = self.authority_of_settlement(settlement);
                    let place = &self.settlements()[settlement as usize];
                    SearchHit {
                        context: authority_name(areas, authority),
                        name: place.name.clone(),
                        ..bare(HitKind::Settlement, place.easting, place.northing)
                    }
                }
            });
            hits.extend(named);
        }
        hits.truncate(limit);
        hits
    }

    /// Postcodes that start as the query does: the beginning itself, and what it may go on to.
    fn postcode_hits(&self, areas: &Areas, asked: &str, limit: usize, hits: &mut Vec<SearchHit>) {
        let patterns = Pattern::read(asked);
        let hit = |place: PostcodePlace| SearchHit {
            name: Bilingual::new(&place.postcode, &place.postcode),
            context: authority_name(areas, place.authority),
            ..bare(HitKind::Postcode, place.easting, place.northing)
        };
        let postcodes = self.postcodes();
        hits.extend(patterns.iter().filter_map(|pattern| postcodes.find(*pattern)).map(hit));
        for pattern in patterns {
            let left = limit.saturating_sub(hits.len());
            hits.extend(postcodes.next(pattern, left).into_iter().map(hit));
        }
    }
}

/// Areas with a code, or whose codes start with it once it tells at least the level (`W05…`).
fn codes<'a>(
    areas: &'a Areas,
    asked: &str,
    limit: usize,
) -> impl Iterator<Item = AreaRef> + use<'a> {
    let code = asked.to_ascii_uppercase();
    let beginning = code.len() >= 3
        && code
            .strip_prefix('W')
            .is_some_and(|digits| digits.bytes().all(|digit| digit.is_ascii_digit()));
    let whole = areas.find(asked).ok().filter(|_| !beginning);
    let levels: Vec<Level> = if beginning { areas.levels().collect() } else { Vec::new() };
    let beginning = levels.into_iter().flat_map(move |level| {
        let table = &areas.table(level).areas;
        let first = table.partition_point(|area| area.code < code);
        let code = code.clone();
        table[first..]
            .iter()
            .take_while(move |area| area.code.starts_with(&code))
            .enumerate()
            .map(move |(behind, _)| AreaRef { level, position: (first + behind) as u32 })
    });
    whole.into_iter().chain(beginning).take(limit)
}

fn bare(kind: HitKind, easting: f64, northing: f64) -> SearchHit {
    let none = Bilingual::new("", "");
    SearchHit {
        kind,
        name: none.clone(),
        context: none,
        level: None,
        code: None,
        position: None,
        easting,
        northing,
    }
}

fn authority_name(areas: &Areas, position: u32) -> Bilingual {
    areas.get(AreaRef { level: Level::Authority, position }).name.clone()
}

/// A point inside Wales; nothing outside.
fn point(
    areas: &Areas,
    shapes: &Shapes,
    kind: HitKind,
    name: String,
    easting: f64,
    northing: f64,
) -> Option<SearchHit> {
    let inside = areas_at(areas, shapes, easting, northing)?;
    let authority = inside.into_iter().find(|area| area.level == Level::Authority)?;
    Some(SearchHit {
        name: Bilingual::new(name.clone(), name),
        context: areas.get(authority).name.clone(),
        ..bare(kind, easting, northing)
    })
}

fn area_hit(areas: &Areas, shapes: &Shapes, area: AreaRef) -> SearchHit {
    let this = areas.get(area);
    let (easting, northing) = shapes.label_point(areas, area);
    let context = match area.level {
        Level::Country => Bilingual::new("", ""),
        Level::Authority | Level::Own(_) => areas.table(Level::Country).areas[0].name.clone(),
        _ => {
            this.authority.map_or_else(|| Bilingual::new("", ""), |one| authority_name(areas, one))
        }
    };
    SearchHit {
        name: area_name(areas, area),
        context,
        level: Some(area.level),
        code: Some(this.code.clone()),
        position: Some(area.position),
        ..bare(HitKind::Area, easting, northing)
    }
}
