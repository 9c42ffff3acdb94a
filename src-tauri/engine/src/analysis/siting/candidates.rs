//! Sites where there could be support: a list, settlements, or postcodes thinned out.

use std::collections::{HashMap, HashSet};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Engine,
    geography::{AreaRef, Layer, Level, Points, UnknownArea},
    sources::supports::Support,
    text::{Argument, Bilingual},
};

/// Candidates that there are at most.
pub const MOST_CANDIDATES: usize = 5_000;

/// Where there could be support.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "lowercase")]
#[ts(export)]
pub enum Candidates {
    /// A list of places, such as schools and halls.
    List {
        /// The places.
        sites: Vec<Support>,
    },
    /// The settlements of the gazetteer, cities to hamlets; ids `settlement-1` … in the order in which the map labels them.
    Settlements,
    /// Postcodes, thinned out; ids are the postcodes.
    Postcodes {
        /// Metres that any two of them are apart at least.
        apart_metres: f64,
    },
}

/// Which candidates are left.
#[derive(Debug, Clone, Copy, Default)]
pub struct CandidateArea<'a> {
    /// The code of the area in which they lie; none for no limit.
    pub within: Option<&'a str>,
    /// Metres beyond the area's border within which they may lie too.
    pub margin_metres: f64,
    /// Only those further than that from existing points.
    pub beyond: Option<Beyond<'a>>,
}

/// A straight distance from points that are there.
#[derive(Debug, Clone, Copy)]
pub struct Beyond<'a> {
    /// The points: easting and northing in metres.
    pub points: &'a [[f64; 2]],
    /// Candidates are further than this from each of them.
    pub metres: f64,
}

/// Why there are no candidates.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum CandidatesError {
    /// There is no such area.
    #[error(transparent)]
    Area(#[from] UnknownArea),
    /// The area has no shape.
    #[error("areas of the level {level} have no shapes; name an LSOA, a ward or a larger area")]
    NoShape {
        /// The level.
        level: Level,
    },
    /// A distance is not finite, or below what it may be.
    #[error("{what}: {found} is no such distance; give metres from {least}")]
    Distance {
        /// What it is of: `apart`, `margin`, `beyond`.
        what: &'static str,
        /// What was found.
        found: f64,
        /// The least that it may be.
        least: f64,
    },
    /// More candidates than are compared.
    #[error(
        "{found} candidates, at most {limit} are compared; choose a smaller area or a wider spacing"
    )]
    TooMany {
        /// How many there are, or the first number above the limit.
        found: usize,
        /// The limit.
        limit: usize,
    },
    /// An id twice in a list.
    #[error("two places of the list have the id {id}")]
    DuplicateId {
        /// The id.
        id: String,
    },
    /// A place of a list is nowhere.
    #[error("the place {id} of the list has no coordinates")]
    NoPlace {
        /// Its id.
        id: String,
    },
}

impl CandidatesError {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Area(_) => "unknown-area",
            Self::NoShape { .. } => "candidates-no-shape",
            Self::Distance { .. } => "candidates-distance",
            Self::TooMany { .. } => "candidates-too-many",
            Self::DuplicateId { .. } => "candidates-duplicate-id",
            Self::NoPlace { .. } => "candidates-no-place",
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        match self {
            Self::Area(error) => vec![("code", error.0.clone().into())],
            Self::NoShape { level } => vec![("level", level.to_string().into())],
            Self::Distance { what, found, least } => vec![
                ("what", (*what).into()),
                ("found", found.to_string().into()),
                ("least", (*least).into()),
            ],
            Self::TooMany { found, limit } => {
                vec![("found", (*found).into()), ("limit", (*limit).into())]
            }
            Self::DuplicateId { id } | Self::NoPlace { id } => vec![("id", id.clone().into())],
        }
    }
}

/// Candidates inside an area, or everywhere; see [`candidates_in`].
pub fn candidates(
    engine: &Engine,
    candidates: &Candidates,
    within: Option<&str>,
) -> Result<Vec<Support>, CandidatesError> {
    candidates_in(engine, candidates, CandidateArea { within, ..CandidateArea::default() })
}

/// Candidates that lie where they may. Those of a list stay in its order.
///
/// Postcodes are thinned greedily, which always gives the same: one after the other is taken that is not nearer than
/// `apart_metres` to one that was taken. First come the squares (with sides of that length, on the National Grid's lines)
/// in which most people live, and in a square the postcode that is nearest to the middle of its people; people of an LSOA
/// are shared out evenly among its postcodes. So no postcode of the area is `apart_metres` or more from every candidate.
///
/// # Errors
/// An unknown area or one without a shape, a distance that is none, a list with an id twice or a place without
/// coordinates, and more than [`MOST_CANDIDATES`].
pub fn candidates_in(
    engine: &Engine,
    candidates: &Candidates,
    area: CandidateArea<'_>,
) -> Result<Vec<Support>, CandidatesError> {
    let limits = Limits::new(engine, area)?;
    let found = match candidates {
        Candidates::List { sites } => of_list(sites, &limits)?,
        Candidates::Settlements => settlements(engine, &limits),
        Candidates::Postcodes { apart_metres } => {
            check("apart", *apart_metres, 1.0)?;
            return postcodes(engine, *apart_metres, &limits);
        }
    };
    if found.len() > MOST_CANDIDATES {
        return Err(CandidatesError::TooMany { found: found.len(), limit: MOST_CANDIDATES });
    }
    Ok(found)
}

fn check(what: &'static str, found: f64, least: f64) -> Result<(), CandidatesError> {
    if found.is_finite() && found >= least {
        Ok(())
    } else {
        Err(CandidatesError::Distance { what, found, least })
    }
}

/// Where candidates may lie.
struct Limits<'a> {
    area: Option<(&'a Layer, u32)>,
    margin: f64,
    beyond: Option<(Points<()>, f64)>,
}

impl<'a> Limits<'a> {
    fn new(engine: &'a Engine, area: CandidateArea<'_>) -> Result<Self, CandidatesError> {
        check("margin", area.margin_metres, 0.0)?;
        let inside = area.within.map(|code| {
            let AreaRef { level, position } = engine.areas.find(code)?;
            let layer = engine.shapes.layer(level).ok_or(CandidatesError::NoShape { level })?;
            Ok::<_, CandidatesError>((layer, position))
        });
        let beyond = area.beyond.map(|beyond| {
            check("beyond", beyond.metres, 0.0)?;
            let points = beyond.points.iter().map(|&[east, north]| ((east, north), ()));
            Ok::<_, CandidatesError>((Points::new(points), beyond.metres))
        });
        Ok(Self {
            area: inside.transpose()?,
            margin: area.margin_metres,
            beyond: beyond.transpose()?,
        })
    }

    fn hold(&self, easting: f64, northing: f64) -> bool {
        let in_area = self.area.is_none_or(|(layer, position)| {
            let [west, south, east, north] =
                layer.bounds(position).map(|decimetres| f64::from(decimetres) / 10.0);
            let margin = self.margin;
            easting >= west - margin
                && easting <= east + margin
                && northing >= south - margin
                && northing <= north + margin
                && (layer.at(easting, northing) == Some(position)
                    || margin > 0.0 && layer.distance(position, easting, northing) <= margin)
        });
        in_area
            && self.beyond.as_ref().is_none_or(|(points, metres)| {
                let nearest = points.nearest(easting, northing, 1);
                nearest.first().is_none_or(|found| {
                    (found.easting - easting).hypot(found.northing - northing) > *metres
                })
            })
    }
}

fn of_list(sites: &[Support], limits: &Limits<'_>) -> Result<Vec<Support>, CandidatesError> {
    let mut ids = HashSet::new();
    for site in sites {
        if !ids.insert(site.id.as_str()) {
            return Err(CandidatesError::DuplicateId { id: site.id.clone() });
        }
        if !(site.easting.is_finite() && site.northing.is_finite()) {
            return Err(CandidatesError::NoPlace { id: site.id.clone() });
        }
    }
    Ok(sites.iter().filter(|site| limits.hold(site.easting, site.northing)).cloned().collect())
}

fn settlements(engine: &Engine, limits: &Limits<'_>) -> Vec<Support> {
    let all = engine.gazetteer.settlements().iter();
    all.filter(|settlement| limits.hold(settlement.easting, settlement.northing))
        .map(|settlement| Support {
            id: format!("settlement-{}", settlement.rank + 1),
            name: settlement.name.clone(),
            kind: settlement.kind.id().to_owned(),
            easting: settlement.easting,
            northing: settlement.northing,
            ..Support::default()
        })
        .collect()
}

/// A place with postcodes.
struct Place {
    postcode: String,
    easting: f64,
    northing: f64,
    lsoa: u32,
    people: f64,
}

/// The square that a point lies in.
type Square = (i64, i64);

fn postcodes(
    engine: &Engine,
    apart: f64,
    limits: &Limits<'_>,
) -> Result<Vec<Support>, CandidatesError> {
    let places = places(engine, limits);
    let square = |place: &Place| -> Square {
        ((place.easting / apart).floor() as i64, (place.northing / apart).floor() as i64)
    };
    // People of a square and the sums of their coordinates.
    let mut squares: HashMap<Square, [f64; 3]> = HashMap::new();
    for place in &places {
        let sums = squares.entry(square(place)).or_default();
        // A place without people counts a little, so that a square has a middle.
        let weight = place.people.max(1e-9);
        let parts = [weight, weight * place.easting, weight * place.northing];
        sums.iter_mut().zip(parts).for_each(|(sum, part)| *sum += part);
    }
    let from_middle = |place: &Place| {
        let [people, east, north] = squares[&square(place)];
        (place.easting - east / people).hypot(place.northing - north / people)
    };
    let mut order: Vec<(f64, Square, f64, &Place)> = places
        .iter()
        .map(|place| (squares[&square(place)][0], square(place), from_middle(place), place))
        .collect();
    order.sort_unstable_by(|one, other| {
        (other.0.total_cmp(&one.0))
            .then(one.1.cmp(&other.1))
            .then(one.2.total_cmp(&other.2))
            .then_with(|| one.3.postcode.cmp(&other.3.postcode))
    });
    let mut taken: HashMap<Square, Vec<&Place>> = HashMap::new();
    let mut found = Vec::new();
    for (_, (column, row), _, place) in order {
        let near = (column - 1..=column + 1)
            .flat_map(|column| (row - 1..=row + 1).map(move |row| (column, row)))
            .filter_map(|square| taken.get(&square))
            .flatten()
            .any(|other| {
                (other.easting - place.easting).hypot(other.northing - place.northing) < apart
            });
        if near {
            continue;
        }
        taken.entry((column, row)).or_default().push(place);
        found.push(place);
        if found.len() > MOST_CANDIDATES {
            return Err(CandidatesError::TooMany { found: found.len(), limit: MOST_CANDIDATES });
        }
    }
    Ok(found.into_iter().map(|place| site(engine, place)).collect())
}

/// The different places of postcodes where candidates may lie, each by the first of its postcodes, and the people on it.
fn places(engine: &Engine, limits: &Limits<'_>) -> Vec<Place> {
    let all: Vec<_> = engine.gazetteer.postcodes().iter().collect();
    let Some(layer) = engine.shapes.layer(Level::Lsoa) else { return Vec::new() };
    let points: Vec<(f64, f64)> = all.iter().map(|one| (one.easting, one.northing)).collect();
    let lsoas = layer.at_many(&points);
    let residents = engine.tables.column(Level::Lsoa, "residents");
    let mut shares = vec![0.0_f64; layer.len()];
    for &lsoa in lsoas.iter().flatten() {
        shares[lsoa as usize] += 1.0;
    }
    let mut at: HashMap<(i64, i64), usize> = HashMap::new();
    let mut places: Vec<Place> = Vec::new();
    for (postcode, lsoa) in all.into_iter().zip(lsoas) {
        // The few that lie outside every shape are at sea or across the border.
        let Some(lsoa) = lsoa else { continue };
        let of_lsoa = residents.get(lsoa as usize).copied().unwrap_or_default();
        let people = of_lsoa / shares[lsoa as usize];
        let (easting, northing) = (postcode.easting, postcode.northing);
        let index = *at.entry((easting as i64, northing as i64)).or_insert(places.len());
        if let Some(place) = places.get_mut(index) {
            place.people += people;
        } else {
            let postcode = postcode.postcode;
            places.push(Place { postcode, easting, northing, lsoa, people });
        }
    }
    places.into_par_iter().filter(|place| limits.hold(place.easting, place.northing)).collect()
}

fn site(engine: &Engine, place: &Place) -> Support {
    let area = engine.areas.get(AreaRef { level: Level::Lsoa, position: place.lsoa });
    let around = area.place.as_ref().unwrap_or(&area.name);
    let name = |around: &str| format!("{around}, {}", place.postcode);
    Support {
        id: place.postcode.clone(),
        name: Bilingual::new(name(&around.en), name(&around.cy)),
        postcode: place.postcode.clone(),
        easting: place.easting,
        northing: place.northing,
        ..Support::default()
    }
}
