//! From a question about reach to its answer.

use cyswllt_stats::reach::{LUO_QI, Spread, Zone, floating_catchment};
use rayon::prelude::*;

use super::{
    AreaReach, Group, People, PointReach, Reach, ReachError, ReachFigures, ReachGroup, ReachPart,
    ReachRequest,
    figures::{Counted, Figures, LsoaReach, Spots},
    group,
    membership::{inside, members},
    notes::{Noted, notes},
    ways::{Ways, ways},
};
use crate::{
    Engine,
    geography::{Areas, Level, roads::Roads},
    sources::supports::Support,
    tables::State,
};

/// Steps of a curve, about.
const STEPS: f64 = 60.0;

/// Who is within reach of support: as a whole, by area, by authority, by point. See [`ReachRequest`] and [`Reach`].
///
/// The people of an LSOA are spread evenly over its postcodes ([`People`]). Those outside the area to stay within are not
/// counted, but they have their part of the capacity of points.
pub fn reach(
    engine: &Engine,
    roads: Option<&Roads>,
    request: &ReachRequest,
) -> Result<Reach, ReachError> {
    request.check()?;
    let kept = request.counting()?;
    let groups = groups(engine, request)?;
    let areas = &engine.areas;
    let of_level = members(areas, request.level)?;
    let counted = match request.within.as_deref() {
        None => vec![true; of_level.len()],
        Some(code) => inside(areas, code)?,
    };
    let shown = shown(request, areas, &of_level, &counted)?;
    let selected = selected(areas, &request.selection)?;

    let supports: Vec<&Support> = kept.iter().map(|&place| &request.supports[place]).collect();
    let capacities: Vec<Option<f64>> =
        supports.iter().map(|support| support.capacity.or(request.capacity)).collect();
    let is_shared = capacities.iter().any(Option::is_some);
    let people = People::of(engine);
    // Who is not counted still has a part of the capacity.
    let spots = Spots::new(&people, |lsoa| is_shared || counted[lsoa as usize]);
    let sites: Vec<[f64; 2]> =
        supports.iter().map(|support| [support.easting, support.northing]).collect();
    let within = request.within_metres;
    let ways = ways(roads, request.travel, &spots.points(&people), &sites, within)?;

    let zones = if is_shared { zones(within) } else { Vec::new() };
    let capacity: Vec<f64> = capacities.iter().map(|one| one.unwrap_or(0.0)).collect();
    let taking_part: Vec<Counted<'_>> = groups
        .par_iter()
        .map(|group| {
            let number = |lsoa: u32| group.number[lsoa as usize];
            let masked = |lsoa: u32| if counted[lsoa as usize] { number(lsoa) } else { 0.0 };
            let access = is_shared.then(|| {
                let demand = spots.weights(&people, number);
                let access = floating_catchment(&ways.near, &demand, &capacity, &zones);
                mean_of_lsoas(&people, &spots, &access.unwrap_or_default())
            });
            Counted { group, weights: spots.weights(&people, masked), access }
        })
        .collect();

    let lsoas = LsoaReach::new(&people, &spots, &ways, within, request.at_least);
    let spread = Spread::new(&ways.nearest);
    let figures = Figures { spots: &spots, spread: &spread, lsoas: &lsoas, counted: &counted };
    let metres = distances_of_curves(&ways, &taking_part, within);
    let part = |lsoas: &[bool]| -> ReachPart { part(&figures, &taking_part, lsoas, &metres) };
    let whole = part(&counted);
    let selection = selected.as_deref().map(part);
    let area_list = |level, of_level: &[Option<u32>], shown: &[u32]| {
        by_area(areas, &figures, &taking_part, level, of_level, shown)
    };
    let list = area_list(request.level, &of_level, &shown);
    let of_authority = members(areas, Level::Authority)?;
    let mut authorities: Vec<u32> = of_authority
        .iter()
        .zip(&counted)
        .filter(|(_, counted)| **counted)
        .filter_map(|(of, _)| *of)
        .collect();
    authorities.sort_unstable();
    authorities.dedup();
    let points = points(engine, &supports, &kept, &capacities, &ways, &taking_part, within);
    let noted = Noted {
        engine,
        request,
        groups: &groups,
        supports: &supports,
        capacities: &capacities,
        counted: &counted,
        points: &points,
        cut_off: &ways.cut_off,
    };
    Ok(Reach {
        travel: request.travel,
        within_metres: within,
        at_least: request.at_least,
        groups: groups.iter().map(told).collect(),
        gaps: (0..groups.len()).map(|group| gaps(&list, group)).collect(),
        whole,
        selection,
        level: request.level,
        authorities: area_list(Level::Authority, &of_authority, &authorities),
        areas: list,
        notes: notes(&noted),
        points,
        zones: zones.iter().map(|zone| [zone.metres, zone.weight]).collect(),
        metres,
    })
}

/// The groups that were asked about, each once.
fn groups(engine: &Engine, request: &ReachRequest) -> Result<Vec<Group>, ReachError> {
    let mut groups: Vec<Group> = Vec::with_capacity(request.groups.len());
    for subject in &request.groups {
        let found = group(engine, subject)?;
        if groups.iter().all(|group| group.id != found.id) {
            groups.push(found);
        }
    }
    Ok(groups)
}

fn told(group: &Group) -> ReachGroup {
    ReachGroup { id: group.id.clone(), label: group.label.clone(), unit: group.unit }
}

/// The areas of a level that are shown: all, or those all of whose people are counted.
fn shown(
    request: &ReachRequest,
    areas: &Areas,
    of_level: &[Option<u32>],
    counted: &[bool],
) -> Result<Vec<u32>, ReachError> {
    let count = areas.table(request.level).len();
    let Some(code) = request.within.as_deref() else { return Ok((0..count as u32).collect()) };
    let (mut some, mut all) = (vec![false; count], vec![true; count]);
    for (area, counted) in of_level.iter().zip(counted) {
        if let Some(area) = area {
            some[*area as usize] |= counted;
            all[*area as usize] &= counted;
        }
    }
    let shown: Vec<u32> =
        (0..count as u32).filter(|&area| some[area as usize] && all[area as usize]).collect();
    if shown.is_empty() {
        return Err(ReachError::NoneInside { level: request.level.id(), code: code.to_owned() });
    }
    Ok(shown)
}

/// The LSOAs of the selected areas; none where no area is selected.
fn selected(areas: &Areas, codes: &[String]) -> Result<Option<Vec<bool>>, ReachError> {
    let mut selected: Option<Vec<bool>> = None;
    for code in codes {
        let inside = inside(areas, code)?;
        match &mut selected {
            None => selected = Some(inside),
            Some(selected) => {
                selected.iter_mut().zip(inside).for_each(|(one, inside)| *one |= inside);
            }
        }
    }
    Ok(selected)
}

/// Thirds of the distance, with the weights of Luo and Qi.
fn zones(within: f64) -> Vec<Zone> {
    let ends = [within / 3.0, within / 1.5, within];
    ends.into_iter().zip(LUO_QI).map(|(metres, weight)| Zone { metres, weight }).collect()
}

/// The mean over the people of each LSOA.
fn mean_of_lsoas(people: &People, spots: &Spots, values: &[f64]) -> Vec<f64> {
    let mut means = vec![0.0; people.lsoas()];
    for (&spot, value) in spots.spot.iter().zip(values) {
        means[people.lsoa[spot] as usize] += people.share[spot] * value;
    }
    means
}

/// From 0 in even steps to the farthest that anybody is from a point, and the distance that was asked about.
fn distances_of_curves(ways: &Ways, groups: &[Counted<'_>], within: f64) -> Vec<f64> {
    let is_there = |row: usize| groups.iter().any(|group| group.weights[row] > 0.0);
    let finite = |row: &usize| ways.nearest[*row].is_finite();
    let farthest = (0..ways.nearest.len())
        .filter(finite)
        .filter(|&row| is_there(row))
        .map(|row| ways.nearest[row])
        .fold(within, f64::max);
    let least = farthest / STEPS;
    let power = 10_f64.powf(least.log10().floor());
    let step = [1.0, 2.0, 2.5, 5.0, 10.0]
        .into_iter()
        .map(|nice| nice * power)
        .find(|&step| step >= least)
        .unwrap_or(least);
    let steps = (farthest / step).ceil() as u32;
    let mut metres: Vec<f64> = (0..=steps).map(|at| f64::from(at) * step).collect();
    let at = metres.partition_point(|&metres| metres < within);
    if metres.get(at).is_none_or(|&metres| metres > within) {
        metres.insert(at, within);
    }
    metres
}

/// Some LSOAs as a whole.
fn part(
    figures: &Figures<'_>,
    groups: &[Counted<'_>],
    lsoas: &[bool],
    metres: &[f64],
) -> ReachPart {
    let whole: Vec<Option<u32>> = lsoas.iter().map(|inside| inside.then_some(0)).collect();
    let of = |group: &Counted<'_>| {
        let inside =
            |(weight, lsoa): (&f64, &u32)| if lsoas[*lsoa as usize] { *weight } else { 0.0 };
        let weights: Vec<f64> = group.weights.iter().zip(&figures.spots.lsoa).map(inside).collect();
        (figures.of(group, &whole, 1)[0], figures.spread.within(&weights, metres))
    };
    let (figures, curves) = groups.par_iter().map(of).unzip();
    ReachPart { figures, curves }
}

/// The figures of areas of a level. The ward of an LSOA is a best fit, and so an estimate.
fn by_area(
    areas: &Areas,
    figures: &Figures<'_>,
    groups: &[Counted<'_>],
    level: Level,
    of_level: &[Option<u32>],
    shown: &[u32],
) -> Vec<AreaReach> {
    let table = &areas.table(level).areas;
    let by_group: Vec<Vec<ReachFigures>> =
        groups.par_iter().map(|group| figures.of(group, of_level, table.len())).collect();
    let of_area = |position: u32| {
        let fitted = |figures: &Vec<ReachFigures>| {
            let mut figures = figures[position as usize];
            if level == Level::Ward && figures.state == State::Published {
                figures.state = State::Estimated;
            }
            figures
        };
        let area = &table[position as usize];
        AreaReach {
            code: area.code.clone(),
            name: area.name.clone(),
            position,
            figures: by_group.iter().map(fitted).collect(),
        }
    };
    shown.iter().map(|&position| of_area(position)).collect()
}

fn points(
    engine: &Engine,
    supports: &[&Support],
    kept: &[usize],
    capacities: &[Option<f64>],
    ways: &Ways,
    groups: &[Counted<'_>],
    within: f64,
) -> Vec<PointReach> {
    let by_group: Vec<_> =
        groups.par_iter().map(|group| ways.near.reach_of_sites(&group.weights, within)).collect();
    let layer = engine.shapes.layer(Level::Authority);
    let authorities = &engine.areas.table(Level::Authority).areas;
    let of_point = |(site, support): (usize, &&Support)| {
        let authority = layer.and_then(|layer| layer.at(support.easting, support.northing));
        PointReach {
            id: support.id.clone(),
            place: kept[site] as u32,
            name: support.name.clone(),
            authority: authority.map(|position| authorities[position as usize].code.clone()),
            easting: support.easting,
            northing: support.northing,
            capacity: capacities[site],
            reached: by_group.iter().map(|reach| reach.within[site]).collect(),
            only: by_group.iter().map(|reach| reach.only[site]).collect(),
            nearest: by_group.iter().map(|reach| reach.nearest[site]).collect(),
        }
    };
    supports.iter().enumerate().map(of_point).collect()
}

/// The places in the list of the areas with somebody out of reach, most first, of equals the first by code.
fn gaps(areas: &[AreaReach], group: usize) -> Vec<u32> {
    let missed = |place: u32| areas[place as usize].figures[group].missed.unwrap_or(0.0);
    let mut gaps: Vec<u32> = (0..areas.len() as u32).filter(|&area| missed(area) > 0.0).collect();
    gaps.sort_by(|&a, &b| missed(b).total_cmp(&missed(a)).then(a.cmp(&b)));
    gaps
}
