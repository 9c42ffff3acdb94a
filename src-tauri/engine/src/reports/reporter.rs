//! Gathers and renders.

use std::collections::HashMap;

use super::{
    document::Document,
    facts::*,
    request::{ReportOptions, ReportSubject},
};
use crate::{
    Engine,
    analysis::{
        CONCENTRATION, Certainty, PriorityIndex, Subject,
        hotspots::{self, Correction, HotspotRequest, Hotspots, Statistic, Style},
        profile,
    },
    geography::{AreaRef, Level},
    maps::figure::FigureError,
    tables::State,
    text::{Bilingual, Language},
};

/// Errors.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// A figure.
    #[error(transparent)]
    Figure(#[from] FigureError),
    /// An area.
    #[error("{0}")]
    Other(String),
}

/// A reporter.
pub struct Reporter<'a> {
    engine: &'a Engine,
    options: ReportOptions,
    levels: HashMap<Level, (PriorityIndex, Certainty, Vec<State>)>,
    hotspots: Option<Hotspots>,
}

fn known(value: f64) -> Option<f64> {
    value.is_finite().then_some(value)
}

impl<'a> Reporter<'a> {
    /// New.
    pub fn new(engine: &'a Engine, options: ReportOptions) -> Result<Self, ReportError> {
        let mut levels = HashMap::new();
        for level in options.recipe.levels(&engine.catalogue) {
            let index = PriorityIndex::of_level(
                &engine.areas,
                &engine.catalogue,
                &engine.tables,
                &options.recipe,
                level,
                None,
            )
            .map_err(|error| ReportError::Other(error.to_string()))?;
            let certainty = index
                .certainty(options.runs, options.seed, CONCENTRATION)
                .map_err(|error| ReportError::Other(error.to_string()))?;
            let states = index.states();
            levels.insert(level, (index, certainty, states));
        }
        let hotspots = levels.contains_key(&Level::Lsoa).then(|| {
            hotspots::hotspots(
                engine,
                &HotspotRequest {
                    subject: Subject::Recipe { recipe: options.recipe.clone() },
                    second: None,
                    level: Level::Lsoa,
                    within: None,
                    statistic: Statistic::LocalMoran,
                    weights: "queen".to_owned(),
                    style: Style::Row,
                    permutations: 999,
                    seed: options.seed,
                    alpha: 0.05,
                    correction: Correction::Fdr,
                    bridge: true,
                    threshold: None,
                },
            )
            .expect("hotspots")
        });
        Ok(Self { engine, options, levels, hotspots })
    }

    /// The engine.
    pub fn engine(&self) -> &'a Engine {
        self.engine
    }

    /// The options.
    pub fn options(&self) -> &ReportOptions {
        &self.options
    }

    fn place(&self, level: Level, position: u32) -> Option<IndexPlace> {
        let (index, certainty, states) = self.levels.get(&level)?;
        let at = position as usize;
        (index.ranks[at] > 0).then(|| IndexPlace {
            score: index.scores.score[at],
            rank: index.ranks[at],
            of: index.scores.scored as u32,
            interval: [certainty.low[at], certainty.high[at]],
            share_worst: certainty.share_worst[at],
            state: states[at],
        })
    }

    /// Facts.
    #[expect(clippy::too_many_lines, reason = "stands in for the real one")]
    pub fn facts(&self, subject: &ReportSubject) -> Result<AreaFacts, ReportError> {
        let engine = self.engine;
        let other = |error: &dyn std::fmt::Display| ReportError::Other(error.to_string());
        let (level, positions, name) = match subject {
            ReportSubject::Area { code } => {
                let area = engine.areas.find(code).map_err(|error| other(&error))?;
                (area.level, vec![area.position], engine.areas.label(area))
            }
            ReportSubject::Selection { level, codes, name } => {
                let mut positions: Vec<u32> = codes
                    .iter()
                    .filter_map(|code| engine.areas.table(*level).position(code))
                    .collect();
                positions.sort_unstable();
                (*level, positions, name.clone())
            }
        };
        let single = matches!(subject, ReportSubject::Area { .. });
        let area = AreaRef { level, position: positions[0] };
        let profile =
            profile(engine, &engine.areas.get(area).code).map_err(|error| other(&error))?;
        let authority = engine.areas.ancestor(area, Level::Authority);
        let wales = AreaRef { level: Level::Country, position: 0 };
        let mut compared = Vec::new();
        let mut beside = Vec::new();
        if let Some(authority) = authority.filter(|_| level != Level::Authority && single) {
            compared.push((ComparedKind::Authority, authority));
        }
        if level != Level::Country {
            compared.push((ComparedKind::Wales, wales));
        }
        for (kind, area) in &compared {
            beside.push(Compared {
                kind: *kind,
                name: engine.areas.label(*area),
                code: Some(engine.areas.get(*area).code.clone()),
                areas: 1,
            });
        }
        let quantity = |measure: &crate::catalogue::Measure, level, positions: &[u32]| {
            let found = engine.tables.combined(measure, level, positions);
            Quantity {
                value: known(found.value),
                numerator: known(found.numerator),
                denominator: known(found.denominator),
                state: found.state,
            }
        };
        let figures: Vec<FactFigure> = engine
            .catalogue
            .measures()
            .iter()
            .zip(&profile.figures)
            .map(|(measure, figure)| FactFigure {
                measure: measure.id.clone(),
                own: quantity(measure, level, &positions),
                rank_in_authority: figure.rank_in_authority.filter(|_| single),
                rank_in_wales: figure.rank_in_wales.filter(|_| single),
                compared: compared
                    .iter()
                    .map(|(_, area)| quantity(measure, area.level, &[area.position]))
                    .collect(),
            })
            .collect();
        let mut lsoas: Vec<u32> = if level == Level::Lsoa {
            positions.clone()
        } else {
            positions
                .iter()
                .flat_map(|&position| engine.areas.within(Level::Lsoa, AreaRef { level, position }))
                .collect()
        };
        lsoas.sort_unstable();
        let speed_of = if level == Level::Country { Some(area) } else { authority };
        let bands = |area: AreaRef| -> Vec<(String, f64)> {
            engine
                .catalogue
                .measures()
                .iter()
                .filter(|measure| measure.theme == "speed" && measure.id.starts_with("speed_"))
                .filter_map(|measure| {
                    let found = quantity(measure, area.level, &[area.position]);
                    Some((measure.id.clone(), found.value?))
                })
                .collect()
        };
        let centre =
            engine.shapes.layer(level).map_or((0.0, 0.0), |layer| layer.label_point(area.position));
        let inside = |easting: f64, northing: f64| {
            engine
                .shapes
                .layer(level)
                .and_then(|layer| layer.at(easting, northing))
                .is_some_and(|at| positions.contains(&at))
        };
        let mut libraries: Vec<NearLibrary> = engine
            .tables
            .libraries()
            .iter()
            .map(|library| NearLibrary {
                inside: inside(library.easting, library.northing),
                metres: (library.easting - centre.0).hypot(library.northing - centre.1),
                library: library.clone(),
            })
            .collect();
        libraries.sort_by(|a, b| b.inside.cmp(&a.inside).then(a.metres.total_cmp(&b.metres)));
        let libraries_inside = libraries.iter().filter(|near| near.inside).count();
        libraries.truncate(10);
        let mut places: Vec<(u32, IndexPlace)> =
            lsoas.iter().filter_map(|&at| Some((at, self.place(Level::Lsoa, at)?))).collect();
        places.sort_by_key(|(_, place)| place.rank);
        let worst = places.iter().filter(|(_, place)| place.rank * 10 <= place.of + 9).count();
        let own = if single { self.place(level, area.position) } else { None };
        let contributions = own.and_then(|_| {
            let parts = self.levels[&level].0.area(area.position).ok()?.parts;
            Some(
                parts
                    .into_iter()
                    .map(|part| {
                        (
                            part.dimension,
                            part.measure,
                            part.weight,
                            part.contribution.unwrap_or(f64::NAN),
                        )
                    })
                    .collect(),
            )
        });
        let index = (own.is_some() || !places.is_empty()).then(|| IndexFacts {
            own,
            contributions: contributions.unwrap_or_default(),
            lsoas: places,
            lsoas_in_worst_tenth: worst,
        });
        let hotspots = self.hotspots.as_ref().map(|found| HotspotFacts {
            classes: lsoas.iter().map(|&at| (at, found.class[at as usize])).collect(),
            clusters: found
                .clusters
                .iter()
                .filter_map(|cluster| {
                    let inside: Vec<u32> = cluster
                        .positions
                        .iter()
                        .copied()
                        .filter(|at| lsoas.binary_search(at).is_ok())
                        .collect();
                    (!inside.is_empty())
                        .then(|| (cluster.class, inside, 1000.0, cluster.names.clone()))
                })
                .collect(),
            permutations: 999,
            alpha: 0.05,
        });
        let parts = if !single {
            Some(Parts { level, positions: positions.clone() })
        } else if level == Level::Country {
            Some(Parts { level: Level::Authority, positions: (0..22).collect() })
        } else {
            (level != Level::Lsoa && !lsoas.is_empty())
                .then(|| Parts { level: Level::Lsoa, positions: lsoas.clone() })
        };
        let own_value =
            |id: &str| figures.iter().find(|one| one.measure == id).and_then(|one| one.own.value);
        Ok(AreaFacts {
            subject: subject.clone(),
            name,
            official: single.then(|| profile.name.clone()),
            level,
            chain: if single {
                profile.chain.iter().filter(|link| link.level != level).cloned().collect()
            } else {
                Vec::new()
            },
            authority,
            rural_urban: profile.rural_urban.clone().filter(|_| single),
            health_board: profile.health_board.clone().filter(|_| single),
            residents: own_value("residents"),
            households: own_value("households"),
            area_km2: profile.area_km2.filter(|_| single),
            compared: beside,
            speeds: speed_of.map(|of| Speeds {
                of: (of.level != level).then(|| engine.areas.label(of)),
                own: bands(of),
                wales: bands(wales),
            }),
            figures,
            libraries,
            libraries_inside,
            index,
            hotspots,
            parts,
            positions,
        })
    }

    /// The document.
    pub fn document(&self, facts: &AreaFacts, language: Language) -> Result<Document, ReportError> {
        super::content::document(self, facts, language)
    }
}

/// A name.
pub fn name(en: &str) -> Bilingual {
    Bilingual::new(en, en)
}
