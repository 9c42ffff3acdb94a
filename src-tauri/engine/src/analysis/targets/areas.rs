//! A row an area: how many people live in it, and how many of them beyond the distance of support.

use std::collections::HashMap;

use cyswllt_stats::reach::Leg;

use super::{
    Asked, Rows,
    error::TargetsError,
    people::median,
    result::{Target, TargetArea, TargetNearest, TargetPeople},
};
use crate::{
    Engine,
    analysis::{area_list::rural_urban, reach::People},
    geography::{AreaRef, Level},
};

/// The positions of the areas that codes name: themselves, or those of the level inside. Rising, each once.
pub(super) fn positions(
    engine: &Engine,
    level: Level,
    codes: &[String],
) -> Result<Vec<u32>, TargetsError> {
    let mut positions = Vec::with_capacity(codes.len());
    for code in codes {
        let area = engine.areas.find(code.trim())?;
        if area.level == level {
            positions.push(area.position);
        } else {
            positions.extend(engine.areas.within(level, area));
        }
    }
    positions.sort_unstable();
    positions.dedup();
    if positions.is_empty() { Err(TargetsError::NoAreas { level }) } else { Ok(positions) }
}

/// The LSOAs of each area; the level is made of whole ones.
fn lsoas(engine: &Engine, level: Level, positions: &[u32]) -> Result<Vec<Vec<u32>>, TargetsError> {
    let whole = match level {
        Level::Oa => false,
        Level::Own(_) => {
            engine.areas.own(level).is_some_and(|own| own.members(Level::Lsoa).is_some())
        }
        _ => true,
    };
    if !whole {
        return Err(TargetsError::Level { level });
    }
    let mut inside = vec![Vec::new(); positions.len()];
    for position in 0..engine.areas.table(Level::Lsoa).len() as u32 {
        let lsoa = AreaRef { level: Level::Lsoa, position };
        let area = engine.areas.ancestor(lsoa, level);
        if let Some(row) = area.and_then(|area| positions.binary_search(&area.position).ok()) {
            inside[row].push(position);
        }
    }
    Ok(inside)
}

/// The rows in the order of the areas.
pub(super) fn rows(
    engine: &Engine,
    asked: &Asked<'_>,
    level: Level,
    codes: &[String],
) -> Result<Rows, TargetsError> {
    let positions = positions(engine, level, codes)?;
    let lsoas = lsoas(engine, level, &positions)?;
    let people = &asked.people;
    let points: Vec<usize> =
        lsoas.iter().flatten().flat_map(|&lsoa| people.of_lsoa(lsoa)).collect();
    let places: Vec<[f64; 2]> = points.iter().map(|&point| people.points[point]).collect();
    let mut legs: Vec<Option<Leg>> = vec![None; people.len()];
    for (point, leg) in points.into_iter().zip(asked.nearest_support(&places)?) {
        legs[point] = leg;
    }
    let best_fit = level == Level::Ward;
    let row = |(&position, lsoas): (&u32, &Vec<u32>)| {
        let area = AreaRef { level, position };
        let points: Vec<usize> = lsoas.iter().flat_map(|&lsoa| people.of_lsoa(lsoa)).collect();
        let out = |point: usize| legs[point].is_none_or(|leg| leg.metres > asked.within_metres);
        let of = engine.areas.get(area);
        let counted: Vec<TargetPeople> =
            asked.groups.iter().map(|group| group.of_area(lsoas, &points, out, best_fit)).collect();
        let (easting, northing) = engine.shapes.label_point(&engine.areas, area);
        Target {
            rank: None,
            id: of.code.clone(),
            name: of.name.clone(),
            place: engine.areas.label(area),
            point: [easting, northing],
            position: Some(position),
            postcode: String::new(),
            authority: authority(engine, area),
            rural_urban: rural_urban(engine, area),
            people: counted,
            nearest: nearest(asked, people, &points, &legs),
            figures: asked.columns.iter().map(|one| one.figure(engine, Some(area))).collect(),
            notes: asked.notes_of(&of.code),
        }
    };
    Ok(Rows { rows: positions.iter().zip(&lsoas).map(row).collect(), places })
}

/// The authority around an area, which an authority itself is as well.
pub(super) fn authority(engine: &Engine, area: AreaRef) -> Option<TargetArea> {
    let authority = engine.areas.ancestor(area, Level::Authority)?;
    let found = engine.areas.get(authority);
    Some(TargetArea { code: found.code.clone(), name: found.name.clone() })
}

/// The support that is nearest to most of the first group's people, and how far half of them are from theirs. Where
/// nobody is known to live, all postcodes count alike.
fn nearest(
    asked: &Asked<'_>,
    people: &People,
    points: &[usize],
    legs: &[Option<Leg>],
) -> Option<TargetNearest> {
    let weights = &asked.groups.first()?.weights;
    let any = points.iter().any(|&point| weights[point] > 0.0);
    let weight = |point: usize| if any { weights[point] } else { people.share[point] };
    let mut most: HashMap<u32, f64> = HashMap::new();
    for &point in points {
        if let Some(leg) = legs[point] {
            *most.entry(leg.site).or_default() += weight(point);
        }
    }
    let (site, _) = most.into_iter().max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)))?;
    let metres =
        |&point: &usize| (legs[point].map_or(f64::INFINITY, |leg| leg.metres), weight(point));
    let metres = median(points.iter().map(metres).collect())?;
    Some(asked.support(site, metres))
}
