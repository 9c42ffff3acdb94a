//! A postcode, a coordinate, a grid reference or a name to a point and the areas that contain it.
//!
//! - A point (coordinate, grid reference, settlement, postcode) is in the LSOA whose polygon contains it, and
//!   in that LSOA's MSOA and authority, whose polygons are made of the same lines. Its ward is the ward whose
//!   polygon contains it; where none does, or one of another authority (wards' lines are drawn
//!   separately), it is the ward that the LSOA belongs to by the published best fit.
//! - A postcode outside every polygon (on a pier, or where the generalised coast cuts a corner) takes the
//!   nearest LSOA of the authority that the directory gives it. Inside a polygon the polygon counts, even where
//!   the directory says another authority.
//! - The name or code of an area stands for that area: the chain ends there, and the point is its label point.
//!   An output area has no shape; its point is its LSOA's, as is that of an area made of parts of LSOAs.
//! - Among places of the same name authorities come first, then cities, towns, villages, wards, MSOAs and the
//!   rest, each by size. "Pentre, Powys" asks for the one in an authority.

use super::{
    areas::{AreaRef, Areas},
    gazetteer::Gazetteer,
    grid::{self, GridError},
    gridref::{GridReference, GridReferenceError},
    layer::Layer,
    level::Level,
    names,
    postcodes::{Pattern, PostcodePlace},
    search::{Fit, Match, Target},
    shapes::Shapes,
};
use crate::text::{Bilingual, Language};

/// Where a query leads.
#[derive(Debug, Clone, PartialEq)]
pub struct Located {
    /// The query as asked.
    pub query: String,
    /// What was found: the postcode, the grid reference, or the name of the settlement or area.
    pub name: Bilingual,
    /// Easting in metres.
    pub easting: f64,
    /// Northing in metres.
    pub northing: f64,
    /// Longitude in degrees (WGS 84).
    pub lon: f64,
    /// Latitude in degrees.
    pub lat: f64,
    /// The areas that contain it, from the country down: to the LSOA for a point, to itself for an area; then those of
    /// the user's own levels.
    pub areas: Vec<AreaRef>,
}

/// Why nothing was found.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LocateError {
    /// Nothing was asked.
    #[error("nothing to look for: give a postcode, LON,LAT, an OS grid reference or a name")]
    Empty,
    /// A postcode that the directory does not have.
    #[error(
        "{postcode} is not a postcode of Wales in the directory of November 2025{}",
        nearest.as_ref().map_or_else(String::new, |sector| format!("; the nearest sector is {sector}"))
    )]
    Postcode {
        /// The postcode in its usual form.
        postcode: String,
        /// A sector that exists nearby in the list.
        nearest: Option<String>,
    },
    /// A beginning of a postcode, which is no one place.
    #[error(
        "{part} is the beginning of {postcodes} postcodes: give a whole one, such as {example}"
    )]
    PartOfPostcode {
        /// The part in its usual form.
        part: String,
        /// How many postcodes start so.
        postcodes: usize,
        /// The first of them.
        example: String,
    },
    /// No place has this name.
    #[error("no place in Wales is called \"{query}\"{}", nearest.as_ref().map_or_else(String::new, |name| format!("; did you mean {name}?")))]
    Place {
        /// The query, cut to 80 characters.
        query: String,
        /// A name that starts so.
        nearest: Option<String>,
    },
    /// A point outside all areas.
    #[error(
        "{query} lies outside the areas of Wales (longitude -5.7 to -2.6, latitude 51.3 to 53.5, or in the sea)"
    )]
    Outside {
        /// The query, cut to 80 characters.
        query: String,
    },
    /// Two numbers that are no longitude and latitude.
    #[error("\"{query}\" is not LON,LAT (as in -3.18,51.48): {problem}")]
    Coordinate {
        /// The query, cut to 80 characters.
        query: String,
        /// What is wrong, and what would be right.
        problem: String,
    },
    /// A grid reference with something wrong in it.
    #[error("\"{query}\" is not an OS grid reference: {problem}")]
    GridReference {
        /// The query, cut to 80 characters.
        query: String,
        /// What is wrong, and what would be right.
        problem: GridReferenceError,
    },
}

impl LocateError {
    /// The stable code under which the interface has a sentence in each language.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty-query",
            Self::Postcode { .. } | Self::PartOfPostcode { .. } => "not-found-postcode",
            Self::Place { .. } => "not-found-place",
            Self::Outside { .. } => "outside-wales",
            Self::Coordinate { .. } | Self::GridReference { .. } => "not-a-coordinate",
        }
    }

    /// What the sentence needs: `query`, and `nearest` (a sector, a postcode or a name that exists; empty if
    /// there is none).
    pub fn values(&self) -> Vec<(&'static str, String)> {
        let (query, nearest) = match self {
            Self::Empty => return Vec::new(),
            Self::Postcode { postcode, nearest } => (postcode, nearest.clone()),
            Self::PartOfPostcode { part, example, .. } => (part, Some(example.clone())),
            Self::Place { query, nearest } => (query, nearest.clone()),
            Self::Outside { query }
            | Self::Coordinate { query, .. }
            | Self::GridReference { query, .. } => (query, None),
        };
        vec![("query", query.clone()), ("nearest", nearest.unwrap_or_default())]
    }
}

/// Finds one place. See the module for the rules.
pub fn locate(
    areas: &Areas,
    shapes: &Shapes,
    gazetteer: &Gazetteer,
    query: &str,
) -> Result<Located, LocateError> {
    let asked = query.trim();
    if asked.is_empty() {
        return Err(LocateError::Empty);
    }
    let found = if let Some(point) = coordinate(asked) {
        let (easting, northing) = point?;
        let name = Bilingual::new(short(asked), short(asked));
        point_at(areas, shapes, name, easting, northing).ok_or_else(|| outside(asked))
    } else if let Ok(area) = areas.find(asked) {
        Ok(area_at(areas, shapes, area))
    } else {
        match postcode(gazetteer, asked) {
            Some(place) => postcode_at(areas, shapes, &place?).ok_or_else(|| outside(asked)),
            None => grid_reference(areas, shapes, asked)
                .unwrap_or_else(|| name(areas, shapes, gazetteer, asked)),
        }
    }?;
    Ok(Located { query: query.to_owned(), ..found })
}

/// The areas at a point of the National Grid, from the country to the LSOA, then those of the user's own levels; none
/// outside every polygon. What is made of parts of LSOAs has no shape, and so is not among them.
pub fn areas_at(
    areas: &Areas,
    shapes: &Shapes,
    easting: f64,
    northing: f64,
) -> Option<Vec<AreaRef>> {
    let lsoa = layer(shapes, Level::Lsoa).at(easting, northing)?;
    Some(chain(areas, shapes, lsoa, easting, northing))
}

fn layer(shapes: &Shapes, level: Level) -> &Layer {
    shapes.layer(level).expect("LSOAs and wards have shapes")
}

fn chain(areas: &Areas, shapes: &Shapes, lsoa: u32, easting: f64, northing: f64) -> Vec<AreaRef> {
    let lsoa = AreaRef { level: Level::Lsoa, position: lsoa };
    let authority = areas.get(lsoa).authority;
    let ward = layer(shapes, Level::Ward)
        .at(easting, northing)
        .map(|position| AreaRef { level: Level::Ward, position })
        .filter(|ward| areas.get(*ward).authority == authority);
    let mut chain = areas.chain(lsoa);
    chain.extend(areas.own_around(lsoa));
    if let Some(ward) = ward {
        chain.retain(|area| area.level != Level::Ward);
        let behind = chain.iter().position(|area| area.level > Level::Ward).unwrap_or(chain.len());
        chain.insert(behind, ward);
    }
    chain
}

fn located(name: Bilingual, easting: f64, northing: f64, areas: Vec<AreaRef>) -> Located {
    // Every point that gets here lies in or beside Wales, where the transformation is defined.
    let (lon, lat) = grid::to_lon_lat(easting, northing).unwrap_or((f64::NAN, f64::NAN));
    Located { query: String::new(), name, easting, northing, lon, lat, areas }
}

fn point_at(
    areas: &Areas,
    shapes: &Shapes,
    name: Bilingual,
    easting: f64,
    northing: f64,
) -> Option<Located> {
    let found = areas_at(areas, shapes, easting, northing)?;
    Some(located(name, easting, northing, found))
}

fn area_at(areas: &Areas, shapes: &Shapes, area: AreaRef) -> Located {
    let (easting, northing) = shapes.label_point(areas, area);
    let mut around = areas.chain(area);
    around.extend(areas.own_around(area));
    located(area_name(areas, area), easting, northing, around)
}

fn postcode_at(areas: &Areas, shapes: &Shapes, place: &PostcodePlace) -> Option<Located> {
    let layer = layer(shapes, Level::Lsoa);
    let of_authority = |lsoa: u32| {
        areas.table(Level::Lsoa).areas[lsoa as usize].authority == Some(place.authority)
    };
    let (easting, northing) = (place.easting, place.northing);
    let lsoa =
        layer.at(easting, northing).or_else(|| layer.nearest(easting, northing, of_authority))?;
    let name = Bilingual::new(&place.postcode, &place.postcode);
    Some(located(name, easting, northing, chain(areas, shapes, lsoa, easting, northing)))
}

/// A whole postcode that exists, or why there is none; nothing where the text has not the form of one.
fn postcode(gazetteer: &Gazetteer, asked: &str) -> Option<Result<PostcodePlace, LocateError>> {
    let patterns = Pattern::read(asked);
    let postcodes = gazetteer.postcodes();
    let first = *patterns.first()?;
    if first.is_whole() {
        return Some(postcodes.find(first).ok_or_else(|| LocateError::Postcode {
            postcode: first.text(),
            nearest: postcodes.nearest_sector(first),
        }));
    }
    let part = patterns.into_iter().find_map(|pattern| Some((pattern, postcodes.find(pattern)?)));
    part.map(|(pattern, place)| {
        let example = postcodes.first(pattern).map_or_else(String::new, |place| place.postcode);
        Err(LocateError::PartOfPostcode {
            part: place.postcode,
            postcodes: place.postcodes,
            example,
        })
    })
}

/// A grid reference; nothing where the text does not look like one.
fn grid_reference(
    areas: &Areas,
    shapes: &Shapes,
    asked: &str,
) -> Option<Result<Located, LocateError>> {
    match GridReference::parse(asked) {
        Ok(square) => {
            let (easting, northing) = square.middle();
            let text = square.to_string();
            let name = Bilingual::new(&text, &text);
            Some(point_at(areas, shapes, name, easting, northing).ok_or_else(|| outside(asked)))
        }
        Err(problem) => {
            // Two letters and digits only: meant as one, but something is wrong.
            let mut characters = asked.chars().filter(|character| !character.is_whitespace());
            let letters = characters.by_ref().take(2).filter(char::is_ascii_alphabetic).count();
            let mut rest = characters.peekable();
            let meant =
                letters == 2 && rest.peek().is_some() && rest.all(|digit| digit.is_ascii_digit());
            meant.then(|| Err(LocateError::GridReference { query: short(asked), problem }))
        }
    }
}

fn name(
    areas: &Areas,
    shapes: &Shapes,
    gazetteer: &Gazetteer,
    asked: &str,
) -> Result<Located, LocateError> {
    let matches = matches(areas, gazetteer, asked, Language::En, 30);
    let name_of = |target: Target| match target {
        Target::Area(area) => area_name(areas, area),
        Target::Settlement(settlement) => gazetteer.settlements()[settlement as usize].name.clone(),
    };
    let missing = || LocateError::Place {
        query: short(asked),
        nearest: matches.first().map(|found| name_of(found.target).en),
    };
    let best = matches.first().ok_or_else(missing)?;
    let authority = matches!(best.target, Target::Area(area) if area.level <= Level::Authority);
    // The beginning of a name will do where every place that begins so is named after the same one (Caernarfon,
    // Caernarfon East); more would be a guess.
    let only = || {
        let name = names::compact(&name_of(best.target).en);
        let after = |found: &&Match| names::compact(&name_of(found.target).en).contains(&name);
        names::compact(asked).len() >= 5
            && matches.iter().filter(|found| found.fit <= best.fit).all(|found| after(&found))
    };
    let found = match best.fit {
        fit if fit.is_whole() || fit.is_misspelt() => best,
        Fit::WordsInside if authority => best,
        Fit::Words | Fit::Beginning | Fit::BeginningInside | Fit::MutatedBeginning if only() => {
            best
        }
        _ => return Err(missing()),
    };
    match found.target {
        Target::Area(area) => Ok(area_at(areas, shapes, area)),
        Target::Settlement(settlement) => {
            let authority = gazetteer.authority_of_settlement(settlement);
            let settlement = &gazetteer.settlements()[settlement as usize];
            let place = PostcodePlace {
                postcode: String::new(),
                easting: settlement.easting,
                northing: settlement.northing,
                authority,
                postcodes: 0,
            };
            // Harbours and beaches may lie outside the generalised coast, as postcodes do.
            let located = postcode_at(areas, shapes, &place).ok_or_else(missing)?;
            Ok(Located { name: settlement.name.clone(), ..located })
        }
    }
}

/// Places whose names fit, best first; with "PLACE, AUTHORITY" those in the authority.
pub(super) fn matches(
    areas: &Areas,
    gazetteer: &Gazetteer,
    asked: &str,
    language: Language,
    limit: usize,
) -> Vec<Match> {
    let (names, own) = (gazetteer.names(), areas.own_names());
    let whole = names.find(own, asked, language, limit);
    if whole.first().is_some_and(|best| best.fit.is_whole()) {
        return whole;
    }
    let Some((place, authority)) = asked.rsplit_once(',') else { return whole };
    let authority =
        names.find(own, authority, language, 1).into_iter().find_map(|found| match found.target {
            Target::Area(area) if area.level == Level::Authority && found.fit.is_whole() => {
                Some(area)
            }
            _ => None,
        });
    let Some(authority) = authority else { return whole };
    let inside = |target: Target| match target {
        Target::Area(area) => areas.ancestor(area, Level::Authority) == Some(authority),
        Target::Settlement(settlement) => {
            gazetteer.authority_of_settlement(settlement) == authority.position
        }
    };
    let mut found = names.find(own, place, language, usize::MAX);
    found.retain(|found| inside(found.target));
    found.truncate(limit);
    if found.is_empty() { whole } else { found }
}

/// The name under which an area is found: what people call the place, and the official name of an LSOA, which
/// no other has.
pub(super) fn area_name(areas: &Areas, area: AreaRef) -> Bilingual {
    if area.level == Level::Lsoa { areas.get(area).name.clone() } else { areas.label(area) }
}

/// Easting and northing of `LON,LAT`; nothing where the text has anything but numbers in it.
pub(super) fn coordinate(asked: &str) -> Option<Result<(f64, f64), LocateError>> {
    // A minus sign as typographers write it.
    let number = |text: &str| text.trim().replace('\u{2212}', "-").parse::<f64>().ok();
    let pair = asked.split_once(',').and_then(|(lon, lat)| Some((number(lon)?, number(lat)?)));
    let Some((lon, lat)) = pair else {
        let digits = asked.bytes().any(|byte| byte.is_ascii_digit());
        let other = |character: char| {
            !matches!(character, '0'..='9' | '-' | '+' | '.' | ',' | ';' | ' ' | '°')
        };
        if !digits || asked.contains(other) {
            return None;
        }
        let problem = "two numbers with a comma between are needed, longitude first".to_owned();
        return Some(Err(LocateError::Coordinate { query: short(asked), problem }));
    };
    Some(grid::to_grid(lon, lat).map_err(|error| match error {
        GridError::OutsideBritain(..) | GridError::OutsideGrid(..) => {
            if lon.abs() <= 180.0 && lat.abs() <= 90.0 {
                return outside(asked);
            }
            let problem = "longitude is -180 to 180 and latitude -90 to 90 degrees".to_owned();
            LocateError::Coordinate { query: short(asked), problem }
        }
        other => LocateError::Coordinate { query: short(asked), problem: other.to_string() },
    }))
}

fn outside(asked: &str) -> LocateError {
    LocateError::Outside { query: short(asked) }
}

/// A query as it is repeated in errors.
fn short(asked: &str) -> String {
    asked.chars().take(80).collect()
}
