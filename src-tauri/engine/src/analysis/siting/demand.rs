//! Where the people to be reached are, and how far they are from every site.

use cyswllt_stats::reach::{Distances, Leg};

use super::{SitingFailure, SitingRequest, candidates, error::listed};
use crate::{
    Engine,
    analysis::reach::{Group, People, ReachError, Travel, Way, group},
    geography::{AreaRef, Level, roads::Roads},
    sources::supports::Support,
    text::Language,
};

/// Legs that are held in memory at most (16 bytes each).
const MOST_LEGS: usize = 40_000_000;

/// People, sites and the ways between them.
pub(super) struct Demand {
    /// The group to be reached, then the others.
    pub groups: Vec<Group>,
    /// LSOA of each place.
    pub lsoa: Vec<u32>,
    /// Of each group the number at each place.
    pub weights: Vec<Vec<f64>>,
    /// Points that are there, then candidates.
    pub sites: Vec<Support>,
    /// How many of the sites are there already.
    pub existing: usize,
    /// Ways from places to sites. Where they are cut short, what is missing cannot matter to the question.
    pub distances: Distances,
    /// Metres to the nearest point that is there, whatever the distance; infinite where there is none.
    pub before: Vec<f64>,
    /// Places of people, in metres.
    points: Vec<[f64; 2]>,
}

impl Demand {
    /// Gathers them.
    pub fn gather(
        engine: &Engine,
        roads: Option<&Roads>,
        request: &SitingRequest,
    ) -> Result<Self, SitingFailure> {
        let mut groups = vec![group(engine, &request.people)?];
        for other in &request.groups {
            let other = group(engine, other)?;
            if groups.iter().all(|group| group.id != other.id) {
                groups.push(other);
            }
        }
        let people = People::of(engine);
        let inside = inside(engine, request.within.as_deref())?;
        let of_first = people.weights(&groups[0].number);
        let kept: Vec<usize> = (0..people.points.len())
            .filter(|&place| inside[people.lsoa[place] as usize])
            .filter(|&place| {
                of_first[place] > 0.0
                    || groups.iter().any(|group| group.number[people.lsoa[place] as usize] > 0.0)
            })
            .collect();
        if !kept.iter().any(|&place| of_first[place] > 0.0) {
            return Err(SitingFailure::NoPeople);
        }
        let points: Vec<[f64; 2]> = kept.iter().map(|&place| people.points[place]).collect();
        let lsoa = kept.iter().map(|&place| people.lsoa[place]).collect();
        let weights = groups
            .iter()
            .map(|group| {
                let all = people.weights(&group.number);
                kept.iter().map(|&place| if all[place] > 0.0 { all[place] } else { 0.0 }).collect()
            })
            .collect();
        let found = candidates(engine, &request.candidates, request.within.as_deref())?;
        if found.is_empty() {
            return Err(SitingFailure::NoCandidates);
        }
        let existing = request.supports.len();
        let mut sites = request.supports.clone();
        // A candidate at a point that is there would add nothing and only be named twice.
        let taken = |site: &Support| {
            request.supports.iter().any(|support| {
                (support.easting - site.easting).hypot(support.northing - site.northing) < 1.0
            })
        };
        let named = |site: &Support| request.must.contains(&site.id);
        sites.extend(found.into_iter().filter(|site| named(site) || !taken(site)));
        let (distances, before) = ways(roads, request, &points, &sites, existing)?;
        Ok(Self { groups, lsoa, weights, sites, existing, distances, before, points })
    }

    /// Metres to the nearest of the open sites, whatever the distance, and which it is; one a place.
    pub fn nearest(
        &self,
        roads: Option<&Roads>,
        travel: Travel,
        open: &[u32],
    ) -> Result<Vec<Option<Leg>>, SitingFailure> {
        let places: Vec<[f64; 2]> =
            open.iter().map(|&site| place(&self.sites[site as usize])).collect();
        let found = Way { travel, roads }.nearest(&self.points, &places)?;
        let named = |leg: Leg| Leg { site: open[leg.site as usize], ..leg };
        Ok(found.into_iter().map(|leg| leg.map(named)).collect())
    }

    /// People of the first group at places, and where these are, for an error.
    pub fn unreachable(&self, engine: &Engine, demands: &[u32]) -> SitingFailure {
        let people = demands.iter().map(|&place| self.weights[0][place as usize]).sum();
        let mut lsoas: Vec<u32> = demands.iter().map(|&place| self.lsoa[place as usize]).collect();
        lsoas.sort_unstable();
        lsoas.dedup();
        let names: Vec<String> = lsoas
            .iter()
            .map(|&position| {
                let area = AreaRef { level: Level::Lsoa, position };
                engine.areas.label(area).get(Language::En).to_owned()
            })
            .collect();
        SitingFailure::Unreachable { people, places: demands.len(), names: listed(&names) }
    }
}

/// One flag an LSOA: whether it is inside the area.
fn inside(engine: &Engine, within: Option<&str>) -> Result<Vec<bool>, SitingFailure> {
    let areas = engine.areas.table(Level::Lsoa).len();
    let Some(code) = within else { return Ok(vec![true; areas]) };
    let mut inside = vec![false; areas];
    for position in engine.areas.within(Level::Lsoa, engine.areas.find(code)?) {
        inside[position as usize] = true;
    }
    Ok(inside)
}

fn place(site: &Support) -> [f64; 2] {
    [site.easting, site.northing]
}

/// Ways from places to sites, cut to what can matter, and metres to the nearest point that is there.
///
/// With `Reach` and `Fewest` only legs within the distance matter. With `Distance` and `Worst` nobody goes further than to
/// the nearest point that is there, so longer legs to candidates are left out.
fn ways(
    roads: Option<&Roads>,
    request: &SitingRequest,
    points: &[[f64; 2]],
    sites: &[Support],
    existing: usize,
) -> Result<(Distances, Vec<f64>), SitingFailure> {
    let places: Vec<[f64; 2]> = sites.iter().map(place).collect();
    let way = Way { travel: request.travel, roads };
    let before: Vec<f64> = way
        .nearest(points, &places[..existing])?
        .into_iter()
        .map(|leg| leg.map_or(f64::INFINITY, |leg| leg.metres))
        .collect();
    let too_many = SitingFailure::TooMany { demands: points.len(), sites: sites.len() };
    let within = request.objective.has_distance().then_some(request.within_metres);
    let all = points.len().saturating_mul(sites.len());
    let distances = if let Some(factor) = request.travel.factor() {
        let cap = |place: usize| within.unwrap_or(before[place]);
        if all > MOST_LEGS
            && Distances::count_straight(points, &places, factor, cap).map_err(ReachError::from)?
                > MOST_LEGS
        {
            return Err(too_many);
        }
        Distances::straight_up_to(points, &places, factor, cap).map_err(ReachError::from)?
    } else {
        let longest = within.unwrap_or_else(|| before.iter().copied().fold(0.0, f64::max));
        if all > MOST_LEGS && longest.is_infinite() {
            return Err(too_many);
        }
        let longest = longest.is_finite().then_some(longest);
        request.travel.distances(roads, points, &places, longest)?
    };
    Ok((distances, before))
}
