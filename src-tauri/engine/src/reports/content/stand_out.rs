//! Which measures tell most of an area: those on which it is worst placed among its like.

use super::voice::{Voice, is_known};
use crate::{
    catalogue::Direction,
    geography::Level,
    reports::facts::{ComparedKind, FactFigure},
};

/// The measures that may stand out, one of a kind: no parts of others, no counts, nothing that has no worse end.
const CANDIDATES: [&str; 23] = [
    "older_65",
    "disabled",
    "unemployed",
    "inactive",
    "social_housing",
    "no_qualifications",
    "no_car",
    "one_person",
    "poor_english",
    "unpaid_carers",
    "bad_health",
    "deprived_households",
    "wimd",
    "wimd_most_10",
    "below_30",
    "full_fibre",
    "mobile_4g",
    "full_fibre_takeup",
    "deri_broadband",
    "library_walk",
    "claimants",
    "employment",
    "unemployment_modelled",
];

/// A measure and how far it stands out: 0 is the worst place, 1 the best.
pub(super) struct StandsOut<'a> {
    pub figure: &'a FactFigure,
    /// The place from the worst, 0, to the best, 1; of selections the distance from Wales, the worse the less.
    pub place: f64,
}

impl<'a> Voice<'a> {
    /// The measures that may stand out, worst first; empty for Wales.
    pub fn standing(&self) -> Vec<StandsOut<'a>> {
        let mut standing: Vec<StandsOut<'a>> = CANDIDATES
            .iter()
            .filter_map(|id| {
                let figure = self.known(id)?;
                let place = if self.is_selection() {
                    -self.distance_from_wales(figure)?
                } else {
                    let rank = figure.rank_in_wales?;
                    (rank.rank - 1) as f64 / (rank.of - 1).max(1) as f64
                };
                Some(StandsOut { figure, place })
            })
            .collect();
        standing.sort_by(|a, b| a.place.total_cmp(&b.place));
        self.without_doubles(standing)
    }

    /// Whether a figure is worse than that of Wales.
    pub fn is_worse_than_wales(&self, figure: &FactFigure) -> bool {
        self.distance_from_wales(figure).is_some_and(|distance| distance > 0.0)
    }

    /// How much worse than Wales a figure is, in standard deviations of the areas of its level.
    fn distance_from_wales(&self, figure: &FactFigure) -> Option<f64> {
        let measure = self.measure(&figure.measure)?;
        let wales = self.beside(figure).find(|(to, _)| to.kind == ComparedKind::Wales)?.1;
        if !is_known(wales) {
            return None;
        }
        let sign = match measure.direction {
            Direction::HigherIsWorse => 1.0,
            Direction::LowerIsWorse => -1.0,
            Direction::Neutral => return None,
        };
        let values = &self.values(&figure.measure, self.facts.level)?.value;
        let known: Vec<f64> = values.iter().copied().filter(|value| value.is_finite()).collect();
        let count = known.len() as f64;
        let mean = known.iter().sum::<f64>() / count;
        let variance = known.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / count;
        let distance = sign * (figure.own.value? - wales.value?) / variance.sqrt();
        distance.is_finite().then_some(distance)
    }

    /// Of measures that count the same thing only the first.
    fn without_doubles(&self, standing: Vec<StandsOut<'a>>) -> Vec<StandsOut<'a>> {
        let mut kept: Vec<StandsOut<'a>> = Vec::new();
        for one in standing {
            let id = one.figure.measure.as_str();
            let double = kept.iter().any(|other| {
                let pair = [other.figure.measure.as_str(), id];
                !self.engine.catalogue.counted_twice(&pair).is_empty()
            });
            if !double {
                kept.push(one);
            }
        }
        kept
    }

    /// Of some measures with figures for LSOAs the one on which the area is worst placed; the first for Wales.
    pub fn most_telling<'b>(&self, ids: &[&'b str]) -> Option<&'b str> {
        let place = |id: &&'b str| {
            let figure = self.known(id)?;
            if self.is_selection() {
                return Some(-self.distance_from_wales(figure)?);
            }
            let rank = figure.rank_in_wales?;
            Some((rank.rank - 1) as f64 / (rank.of - 1).max(1) as f64)
        };
        let mapped = |id: &&&str| {
            self.measure(id).is_some_and(|measure| measure.levels.contains(&Level::Lsoa))
        };
        let placed = ids.iter().filter(mapped).filter_map(|id| Some((place(id)?, *id)));
        let worst = placed.min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, id)| id);
        worst.or_else(|| ids.first().copied())
    }
}
