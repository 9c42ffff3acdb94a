//! Stands in for the reporter until it is merged.

use super::{facts::*, request::*};
use crate::{
    Engine,
    analysis::{PriorityIndex, Rank, profile, hotspots::HotspotClass},
    geography::{AreaRef, Level},
    tables::State,
    text::Bilingual,
};

pub struct Reporter<'a> {
    engine: &'a Engine,
    options: ReportOptions,
}

#[derive(Debug, thiserror::Error)]
#[error("report")]
pub struct ReportError;

const BANDS: [&str; 7] = ["speed_0_2", "speed_2_5", "speed_5_10", "speed_10_30", "speed_30_300", "speed_300", "speed_not_matched"];

impl<'a> Reporter<'a> {
    pub fn new(engine: &'a Engine, options: ReportOptions) -> Result<Self, ReportError> {
        Ok(Self { engine, options })
    }
    pub fn engine(&self) -> &'a Engine { self.engine }
    pub fn options(&self) -> &ReportOptions { &self.options }

    pub fn facts(&self, subject: &ReportSubject) -> Result<AreaFacts, ReportError> {
        let engine = self.engine;
        let (level, positions, name, official) = match subject {
            ReportSubject::Area { code } => {
                let area = engine.areas.find(code).map_err(|_| ReportError)?;
                (area.level, vec![area.position], engine.areas.label(area), Some(engine.areas.get(area).name.clone()))
            }
            ReportSubject::Selection { level, codes, name } => {
                let positions = codes.iter().map(|code| engine.areas.find(code).unwrap().position).collect();
                (*level, positions, name.clone(), None)
            }
        };
        let area = official.is_some().then(|| AreaRef { level, position: positions[0] });
        let known = area.map(|area| profile(engine, &engine.areas.get(area).code).unwrap());
        let authority = engine.areas.ancestor(AreaRef { level, position: positions[0] }, Level::Authority);
        let mut compared = Vec::new();
        let mut others: Vec<(Level, Vec<u32>)> = Vec::new();
        if let Some(authority) = authority.filter(|_| level > Level::Authority) {
            let of = engine.areas.get(authority);
            compared.push(Compared { kind: ComparedKind::Authority, name: of.name.clone(), code: Some(of.code.clone()), areas: 1 });
            others.push((Level::Authority, vec![authority.position]));
        }
        for code in &self.options.comparators.codes {
            let area = engine.areas.find(code).unwrap();
            compared.push(Compared { kind: ComparedKind::Council, name: engine.areas.get(area).name.clone(), code: Some(code.clone()), areas: 1 });
            others.push((area.level, vec![area.position]));
        }
        if level != Level::Country {
            let wales = engine.areas.get(AreaRef { level: Level::Country, position: 0 });
            compared.push(Compared { kind: ComparedKind::Wales, name: wales.name.clone(), code: Some(wales.code.clone()), areas: 1 });
            others.push((Level::Country, vec![0]));
        }
        let quantity = |measure, level, positions: &[u32]| {
            let combined = engine.tables.combined(measure, level, positions);
            let known = |value: f64| value.is_finite().then_some(value);
            Quantity { value: known(combined.value), numerator: known(combined.numerator), denominator: known(combined.denominator), state: combined.state }
        };
        let figures: Vec<FactFigure> = engine.catalogue.measures().iter().enumerate().map(|(at, measure)| {
            let ranks: [Option<Rank>; 2] = known.as_ref().map_or([None; 2], |known| [known.figures[at].rank_in_authority, known.figures[at].rank_in_wales]);
            FactFigure {
                measure: measure.id.clone(),
                own: quantity(measure, level, &positions),
                rank_in_authority: ranks[0],
                rank_in_wales: ranks[1],
                compared: others.iter().map(|(level, positions)| quantity(measure, *level, positions)).collect(),
            }
        }).collect();
        let of = |id: &str| figures.iter().find(|figure| figure.measure == id).and_then(|figure| figure.own.value);
        let inside = |target: Level| -> Vec<u32> {
            let mut all: Vec<u32> = positions.iter().flat_map(|&position| engine.areas.within(target, AreaRef { level, position })).collect();
            all.sort_unstable();
            all.dedup();
            all
        };
        let lsoas = inside(Level::Lsoa);
        let parts = match (level, area) {
            (_, None) => Some(Parts { level, positions: positions.clone() }),
            (Level::Country, _) => Some(Parts { level: Level::Authority, positions: inside(Level::Authority) }),
            (Level::Lsoa, _) => None,
            _ => Some(Parts { level: Level::Lsoa, positions: lsoas.clone() }),
        };
        let speeds = |of: AreaRef| -> Vec<(String, f64)> {
            BANDS.iter().map(|id| {
                let measure = engine.catalogue.measure(id).unwrap();
                ((*id).to_owned(), engine.tables.values(measure, of.level).value[of.position as usize])
            }).collect()
        };
        let wales = AreaRef { level: Level::Country, position: 0 };
        let speed_of = if level == Level::Country { Some(wales) } else { authority };
        let speeds = speed_of.map(|of| Speeds {
            of: (level > Level::Authority).then(|| engine.areas.get(of).name.clone()),
            own: speeds(of),
            wales: speeds(wales),
        });
        let code = authority.map(|area| engine.areas.get(area).code.clone());
        let libraries: Vec<NearLibrary> = engine.tables.libraries().iter()
            .filter(|library| Some(&library.authority) == code.as_ref()).take(10)
            .map(|library| NearLibrary { library: library.clone(), metres: 1234.5, inside: level == Level::Authority }).collect();
        let place = |index: &PriorityIndex, certainty: &crate::analysis::Certainty, states: &[State], at: u32| {
            let at = at as usize;
            (index.ranks[at] > 0).then(|| IndexPlace {
                score: index.scores.score[at], rank: index.ranks[at], of: index.scores.scored as u32,
                interval: [certainty.low[at], certainty.high[at]], share_worst: certainty.share_worst[at], state: states[at],
            })
        };
        let index_of = |level| PriorityIndex::of_level(&engine.areas, &engine.catalogue, &engine.tables, &self.options.recipe, level, None).ok();
        let lsoa_index = index_of(Level::Lsoa).unwrap();
        let certainty = lsoa_index.certainty(self.options.runs, self.options.seed, 50.0).unwrap();
        let states = lsoa_index.states();
        let mut places: Vec<(u32, IndexPlace)> = lsoas.iter().filter_map(|&at| Some((at, place(&lsoa_index, &certainty, &states, at)?))).collect();
        places.sort_by_key(|(_, place)| place.rank);
        let own_index = area.filter(|area| area.level != Level::Country).and_then(|area| index_of(area.level));
        let own = own_index.as_ref().zip(area).and_then(|(index, area)| {
            let certainty = index.certainty(self.options.runs, self.options.seed, 50.0).ok()?;
            place(index, &certainty, &index.states(), area.position)
        });
        let contributions = own_index.as_ref().zip(area).map_or_else(Vec::new, |(index, area)| {
            index.area(area.position).unwrap().parts.into_iter()
                .map(|part| (part.dimension, part.measure, part.weight, part.contribution.unwrap_or(f64::NAN))).collect()
        });
        let lsoas_in_worst_tenth = places.iter().filter(|(_, place)| place.rank <= 192).count();
        let classes: Vec<(u32, HotspotClass)> = lsoas.iter().map(|&at| (at, if at % 7 == 0 { HotspotClass::Hot } else { HotspotClass::NotSignificant })).collect();
        let hot: Vec<u32> = lsoas.iter().copied().filter(|at| at % 7 == 0).collect();
        let clusters = if hot.is_empty() { Vec::new() } else { vec![(HotspotClass::Hot, hot, 1234.0, vec![Bilingual::new("Ely", "Trelái")])] };
        Ok(AreaFacts {
            subject: subject.clone(), name, official, level, positions: positions.clone(),
            chain: known.as_ref().map_or_else(Vec::new, |known| known.chain[..known.chain.len() - 1].to_vec()),
            authority, rural_urban: known.as_ref().and_then(|known| known.rural_urban.clone()),
            health_board: known.as_ref().and_then(|known| known.health_board.clone()),
            residents: of("residents"), households: of("households"), area_km2: known.and_then(|known| known.area_km2),
            compared, figures, speeds, libraries_inside: libraries.len(), libraries,
            index: Some(IndexFacts { own, contributions, lsoas: places, lsoas_in_worst_tenth }),
            hotspots: Some(HotspotFacts { classes, clusters, permutations: 999, alpha: 0.05 }),
            parts,
        })
    }
}
