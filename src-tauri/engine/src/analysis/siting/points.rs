//! Sites among points of the user's own, which need not lie in Wales.

use std::{
    collections::HashMap,
    sync::atomic::AtomicBool,
    time::{Duration, Instant},
};

use cyswllt_stats::{
    reach::{Distances, Leg},
    siting::{self, Budget, Limits, Objective, Progress, Rules, Sited, Siting, SitingError},
};

use super::{SitingFailure, SitingObjective, error::listed};
use crate::{
    analysis::reach::Travel,
    geography::roads::Roads,
    sources::supports::{DemandPoint, SitePoint},
};

/// Where should sites be that serve these points?
#[derive(Debug, Clone)]
pub struct PointQuestion {
    /// Candidates.
    pub sites: Vec<SitePoint>,
    /// Points that are there; one with the id of a candidate is the same point.
    pub fixed: Vec<SitePoint>,
    /// Where people are.
    pub demand: Vec<DemandPoint>,
    /// What makes sites good.
    pub objective: SitingObjective,
    /// Metres within which somebody is reached; only with objectives that have a distance.
    pub within_metres: f64,
    /// How many sites; none for as few as need be.
    pub choose: Option<u32>,
    /// Ids of candidates that are chosen in any case.
    pub must: Vec<String>,
    /// Ids of candidates that are not chosen in any case.
    pub must_not: Vec<String>,
    /// What all new sites may cost, in the unit of the candidates' costs; a candidate without a cost costs nothing.
    pub budget: Option<f64>,
    /// How far it is, where no matrix says so.
    pub travel: Travel,
    /// Seconds for the search.
    pub seconds: f64,
}

/// The sites, and who goes where.
#[derive(Debug, Clone, PartialEq)]
pub struct PointAnswer {
    /// The search's answer; positions are those of `sites`.
    pub sited: Sited,
    /// Ids of candidates, then of the points that are there and are no candidates.
    pub sites: Vec<String>,
    /// Weight with an open site within the distance, or with any open site for objectives without one.
    pub covered_weight: f64,
    /// All weight.
    pub total_weight: f64,
    /// Mean metres to the nearest open site by weight, over the points that reach one; none where none does.
    pub mean_distance: Option<f64>,
    /// The nearest open site of each point, ties by position; none where none can be reached.
    pub assignment: Vec<Option<Leg>>,
}

impl PointQuestion {
    /// Ids of all sites in the order in which a matrix has its columns: candidates, then points that are there.
    pub fn site_ids(&self) -> Result<Vec<String>, SitingFailure> {
        Ok(self.merged()?.0.into_iter().map(|site| site.id).collect())
    }

    /// Finds sites; `matrix` takes the place of distances from the points' places. `progress` is told seconds, the best
    /// objective so far and its gap.
    pub fn answer(
        &self,
        roads: Option<&Roads>,
        matrix: Option<&Distances>,
        cancel: &AtomicBool,
        progress: &(dyn Fn(f64, Option<f64>, Option<f64>) + Sync),
    ) -> Result<PointAnswer, SitingFailure> {
        let begun = Instant::now();
        let (sites, fixed) = self.merged()?;
        let within = self.objective.has_distance().then_some(self.within_metres);
        let ways = match matrix {
            Some(_) => None,
            None => Some((
                places(self.demand.iter().map(|point| (&point.id, point.place)))?,
                places(sites.iter().map(|site| (&site.id, site.place)))?,
            )),
        };
        let measured = match &ways {
            Some((from, to)) => Some(self.travel.distances(roads, from, to, within)?),
            None => None,
        };
        let Some(distances) = matrix.or(measured.as_ref()) else {
            return Err(SitingFailure::NoCandidates);
        };
        let weights: Vec<f64> = self.demand.iter().map(|point| point.weight).collect();
        let named = |ids: &[String]| positions(&sites, ids);
        let question = Siting {
            distances,
            weights: &weights,
            objective: self.objective.with(self.within_metres),
            choose: match self.objective {
                SitingObjective::Fewest => None,
                _ => self.choose.map(|choose| choose as usize),
            },
            rules: Rules {
                fixed,
                must: named(&self.must)?,
                must_not: named(&self.must_not)?,
                budget: self.budget.map(|most| Budget {
                    costs: sites.iter().map(|site| site.cost.unwrap_or(0.0)).collect(),
                    most,
                }),
                ..Rules::default()
            },
        };
        let tell = |found: &Progress| progress(found.seconds, found.objective, found.gap());
        let left = Duration::from_secs_f64(self.seconds).saturating_sub(begun.elapsed());
        let limits = Limits { time: left.max(Duration::from_millis(100)), cancel, progress: &tell };
        let sited = siting::site(&question, &limits).map_err(|error| self.failure(error))?;
        let mut open: Vec<u32> =
            sited.chosen.iter().chain(&question.rules.fixed).copied().collect();
        open.sort_unstable();
        let assignment = if let (Some((from, to)), Some(_)) = (&ways, within) {
            // Distances were cut short at the distance asked for; the nearest open site may be further.
            let to: Vec<[f64; 2]> = open.iter().map(|&site| to[site as usize]).collect();
            let whole = self.travel.distances(roads, from, &to, None)?;
            let named = |leg: &Leg| Leg { site: open[leg.site as usize], ..*leg };
            (0..from.len()).map(|point| whole.row(point).first().map(named)).collect()
        } else {
            let mut is_open = vec![false; sites.len()];
            for &site in &open {
                is_open[site as usize] = true;
            }
            (0..weights.len()).map(|point| distances.nearest(point, &is_open)).collect()
        };
        let sites = sites.into_iter().map(|site| site.id).collect();
        Ok(PointAnswer::new(sited, sites, &question, assignment))
    }

    /// Candidates and, behind them, points that are there and are no candidates; positions of those that are there.
    fn merged(&self) -> Result<(Vec<SitePoint>, Vec<u32>), SitingFailure> {
        let mut sites = self.sites.clone();
        let mut position: HashMap<String, u32> =
            (0_u32..).zip(&sites).map(|(site, point)| (point.id.clone(), site)).collect();
        let mut fixed = Vec::new();
        for point in &self.fixed {
            if let Some(&site) = position.get(&point.id) {
                let there = sites[site as usize].place;
                if there.is_some() && point.place.is_some() && there != point.place {
                    return Err(SitingFailure::Moved { id: point.id.clone() });
                }
                fixed.push(site);
            } else {
                position.insert(point.id.clone(), sites.len() as u32);
                fixed.push(sites.len() as u32);
                sites.push(point.clone());
            }
        }
        Ok((sites, fixed))
    }

    /// What the mathematics says, with the points' ids.
    fn failure(&self, error: SitingError) -> SitingFailure {
        match error {
            SitingError::Unreachable { demands } => {
                let ids: Vec<String> = demands
                    .iter()
                    .map(|&position| self.demand[position as usize].id.clone())
                    .collect();
                SitingFailure::UnreachablePoints { points: ids.len(), ids: listed(&ids) }
            }
            error => SitingFailure::Siting(error),
        }
    }
}

impl PointAnswer {
    fn new(
        sited: Sited,
        sites: Vec<String>,
        question: &Siting<'_>,
        assignment: Vec<Option<Leg>>,
    ) -> Self {
        let within = match question.objective {
            Objective::Reach { within } | Objective::Fewest { within } => within,
            Objective::Distance | Objective::Worst => f64::INFINITY,
        };
        let (mut covered_weight, mut assigned, mut travelled) = (0.0, 0.0, 0.0);
        for (&weight, leg) in question.weights.iter().zip(&assignment) {
            let Some(leg) = leg else { continue };
            assigned += weight;
            travelled += weight * leg.metres;
            if leg.metres <= within {
                covered_weight += weight;
            }
        }
        Self {
            sited,
            sites,
            covered_weight,
            total_weight: question.weights.iter().sum(),
            mean_distance: (assigned > 0.0).then(|| travelled / assigned),
            assignment,
        }
    }
}

fn places<'a>(
    points: impl Iterator<Item = (&'a String, Option<[f64; 2]>)>,
) -> Result<Vec<[f64; 2]>, SitingFailure> {
    points
        .map(|(id, place)| place.ok_or_else(|| SitingFailure::NoPlace { id: id.clone() }))
        .collect()
}

fn positions(sites: &[SitePoint], ids: &[String]) -> Result<Vec<u32>, SitingFailure> {
    ids.iter()
        .map(|id| {
            let found = sites.iter().position(|site| site.id == *id);
            found
                .map(|site| site as u32)
                .ok_or_else(|| SitingFailure::UnknownCandidate { id: id.clone() })
        })
        .collect()
}
