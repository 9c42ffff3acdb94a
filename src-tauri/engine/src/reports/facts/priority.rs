//! What the priority index and its hotspots say of areas.

use super::{HotspotFacts, IndexFacts, IndexPlace, subject::Chosen, support::Ground};
use crate::{
    Engine,
    analysis::hotspots::{HotspotClass, Hotspots, places},
    geography::{AreaRef, Level},
    reports::{
        analyses::{ALPHA, Analyses, PERMUTATIONS, Ranking},
        error::ReportError,
    },
};

/// The tenth of the areas that are worst off.
const WORST: u8 = 1;

impl Ranking {
    /// An area's place; none without a score.
    pub fn place(&self, position: u32) -> Option<IndexPlace> {
        let at = position as usize;
        let rank = *self.index.ranks.get(at)?;
        (rank > 0).then(|| IndexPlace {
            score: self.index.scores.score[at],
            rank,
            of: self.index.scores.scored as u32,
            interval: [self.certainty.low[at], self.certainty.high[at]],
            share_worst: self.certainty.share_worst[at],
            state: self.states[at],
        })
    }
}

/// What the index says; none where it has no figures, neither for the area nor for any LSOA inside.
pub(super) fn index(
    engine: &Engine,
    analyses: &Analyses,
    chosen: &Chosen,
    lsoas: &[u32],
) -> Result<Option<IndexFacts>, ReportError> {
    let mut own = None;
    let mut contributions = Vec::new();
    if let Some(area) = chosen.area()
        && let Some(ranking) = analyses.ranking(engine, area.level)?
    {
        own = ranking.place(area.position);
        if own.is_some() {
            let parts = ranking.index.area(area.position)?.parts;
            contributions = parts
                .into_iter()
                .filter_map(|part| {
                    Some((part.dimension, part.measure, part.weight, part.contribution?))
                })
                .collect();
        }
    }
    let mut places = Vec::new();
    let mut lsoas_in_worst_tenth = 0;
    if let Some(ranking) = analyses.ranking(engine, Level::Lsoa)? {
        places = lsoas
            .iter()
            .filter_map(|&lsoa| ranking.place(lsoa).map(|place| (lsoa, place)))
            .collect();
        places.sort_by_key(|&(lsoa, place): &(u32, IndexPlace)| (place.rank, lsoa));
        let worst =
            |&&(lsoa, _): &&(u32, IndexPlace)| ranking.index.deciles[lsoa as usize] == WORST;
        lsoas_in_worst_tenth = places.iter().filter(worst).count();
    }
    Ok((own.is_some() || !places.is_empty()).then_some(IndexFacts {
        own,
        contributions,
        lsoas: places,
        lsoas_in_worst_tenth,
    }))
}

/// What the hotspots of the index say of the LSOAs inside.
pub(super) fn hotspots(
    engine: &Engine,
    ground: &Ground,
    found: &Hotspots,
    lsoas: &[u32],
) -> HotspotFacts {
    let classes = lsoas.iter().map(|&lsoa| (lsoa, found.class[lsoa as usize])).collect();
    let mut clusters: Vec<(HotspotClass, Vec<u32>, f64, _)> = found
        .clusters
        .iter()
        .filter_map(|cluster| {
            let inside = |lsoa: &u32| lsoas.binary_search(lsoa).is_ok();
            let positions: Vec<u32> = cluster.positions.iter().copied().filter(inside).collect();
            let members = positions.iter().map(|&position| {
                (AreaRef { level: Level::Lsoa, position }, ground.residents(position))
            });
            let residents = members.clone().map(|(_, residents)| residents).sum();
            let names = places(&engine.areas, members);
            (!positions.is_empty()).then_some((cluster.class, positions, residents, names))
        })
        .collect();
    clusters.sort_by(|a, b| b.2.total_cmp(&a.2).then_with(|| a.1.cmp(&b.1)));
    HotspotFacts { classes, clusters, permutations: PERMUTATIONS, alpha: ALPHA }
}
