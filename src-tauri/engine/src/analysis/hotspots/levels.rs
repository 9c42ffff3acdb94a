//! Hotspots of a measure or of a recipe's score among the areas of a level.

use cyswllt_stats::weights::{Metric, Weights, bridged};

use super::{
    analyse::{Field, Ground, Question, analyse},
    describe::describe,
    error::HotspotsError,
    request::HotspotRequest,
    result::{HotspotClass, Hotspots},
};
use crate::{
    Engine,
    analysis::{Subject, SubjectFigures, Warning},
    catalogue::{Catalogue, Unit},
    geography::{Areas, Level, Neighbourhood, NeighboursError, Shapes, UnknownNeighbourhood},
    tables::{State, Tables},
};

/// The parts of the data that hotspots need.
#[derive(Debug, Clone, Copy)]
pub struct Data<'a> {
    /// The areas.
    pub areas: &'a Areas,
    /// Their shapes.
    pub shapes: &'a Shapes,
    /// The measures.
    pub catalogue: &'a Catalogue,
    /// Their values.
    pub tables: &'a Tables,
}

impl<'a> From<&'a Engine> for Data<'a> {
    fn from(engine: &'a Engine) -> Self {
        let Engine { areas, shapes, catalogue, tables, .. } = engine;
        Self { areas, shapes, catalogue, tables }
    }
}

/// Which areas, and what of them.
#[derive(Debug, Clone, Copy)]
pub struct LevelField<'a> {
    /// What is looked at.
    pub subject: &'a Subject,
    /// What the neighbours are looked at for.
    pub second: Option<&'a Subject>,
    /// The level of the areas.
    pub level: Level,
    /// The code of the area whose parts are all there is.
    pub within: Option<&'a str>,
    /// Who is a neighbour.
    pub neighbourhood: &'a Neighbourhood,
}

/// The areas of a level on the map.
struct LevelGround<'a> {
    areas: &'a Areas,
    shapes: &'a Shapes,
    level: Level,
    neighbourhood: &'a Neighbourhood,
}

impl Ground for LevelGround<'_> {
    fn neighbours(&self, positions: &[u32]) -> Result<Weights, NeighboursError> {
        let all = positions.len() == self.areas.table(self.level).len();
        let within = (!all).then_some(positions);
        self.neighbourhood.weights(self.areas, self.shapes, self.level, within)
    }

    fn adjoining(&self, positions: &[u32]) -> Option<Weights> {
        let layer = self.shapes.layer(self.level)?;
        let mut keep = vec![false; layer.len()];
        for &position in positions {
            keep[position as usize] = true;
        }
        Some(layer.queen().subset(&keep))
    }

    fn points(&self, positions: &[u32]) -> Option<(Vec<[f64; 2]>, Metric)> {
        let layer = self.shapes.layer(self.level)?;
        Some((layer.centroids(Some(positions)), Metric::Plane))
    }
}

/// Answers the interface, which names no files.
pub fn hotspots(engine: &Engine, request: &HotspotRequest) -> Result<Hotspots, HotspotsError> {
    let neighbourhood = without_file(&request.weights)?;
    let field = LevelField {
        subject: &request.subject,
        second: request.second.as_ref(),
        level: request.level,
        within: request.within.as_deref(),
        neighbourhood: &neighbourhood,
    };
    let question = Question {
        statistic: request.statistic,
        style: request.style,
        permutations: request.permutations,
        seed: request.seed,
        alpha: request.alpha,
        correction: request.correction,
        bridge: request.bridge,
        threshold: request.threshold,
    };
    hotspots_of_level(Data::from(engine), field, &question)
}

/// Hotspots among the areas of a level. Everything is by position in the level; areas outside
/// [`LevelField::within`] are [`HotspotClass::Outside`].
pub fn hotspots_of_level(
    data: Data<'_>,
    asked: LevelField<'_>,
    question: &Question,
) -> Result<Hotspots, HotspotsError> {
    let Data { areas, shapes, catalogue, tables } = data;
    let level = asked.level;
    let table = areas.table(level);
    let ids: Vec<String> = table.areas.iter().map(|area| area.code.clone()).collect();
    let inside = match asked.within {
        None => None,
        Some(code) => {
            let mut inside = vec![false; ids.len()];
            for position in areas.within(level, areas.find(code)?) {
                inside[position as usize] = true;
            }
            Some(inside)
        }
    };
    let figures = |subject: &Subject| subject.figures(areas, catalogue, tables, level);
    let first = figures(asked.subject)?;
    let second = asked.second.map(figures).transpose()?;
    let ground = LevelGround { areas, shapes, level, neighbourhood: asked.neighbourhood };
    let field = Field {
        ids: &ids,
        values: &first.value,
        second: second.as_ref().map(|second| second.value.as_slice()),
        inside: inside.as_deref(),
        ground: &ground,
        has_origin: matches!(asked.subject, Subject::Measure { .. }),
    };
    let mut found = analyse(&field, question)?;
    describe(&mut found.clusters, areas, catalogue, tables, level);
    let warnings = std::iter::once(&first).chain(&second);
    let warnings: Vec<Warning> = warnings.flat_map(|figures| cautions(figures, &found)).collect();
    found.warnings.splice(0..0, warnings);
    Ok(found)
}

/// The positions of an area's neighbours, rising; with the links that join components if `bridge`.
pub fn neighbours(
    engine: &Engine,
    level: Level,
    weights: &str,
    position: u32,
    bridge: bool,
) -> Result<Vec<u32>, HotspotsError> {
    let neighbourhood = without_file(weights)?;
    let (areas, shapes) = (&engine.areas, &engine.shapes);
    let mut weights = neighbourhood.weights(areas, shapes, level, None)?;
    if bridge {
        let layer = shapes.layer(level).ok_or(HotspotsError::NoPoints)?;
        weights = bridged(&weights, &layer.centroids(None), Metric::Plane).0;
    }
    let position = position as usize;
    Ok(if position < weights.len() { weights.neighbours(position).to_vec() } else { Vec::new() })
}

fn without_file(text: &str) -> Result<Neighbourhood, UnknownNeighbourhood> {
    match text.parse()? {
        Neighbourhood::File(_) => Err(UnknownNeighbourhood(text.to_owned())),
        known => Ok(known),
    }
}

/// What to know of the figures: that they count people, that some are estimates.
fn cautions(figures: &SubjectFigures, found: &Hotspots) -> Vec<Warning> {
    let mut warnings = Vec::new();
    let measure = || ("measure", figures.id.clone());
    if matches!(figures.unit, Unit::People | Unit::Households) {
        warnings.push(Warning::new("raw-count", [measure()]));
    }
    let took_part =
        |class: HotspotClass| !matches!(class, HotspotClass::Missing | HotspotClass::Outside);
    let estimated = (figures.state.iter().zip(&found.class))
        .filter(|&(&state, &class)| state == State::Estimated && took_part(class))
        .count();
    if estimated > 0 {
        warnings.push(Warning::new("estimated", [measure(), ("count", estimated.to_string())]));
    }
    warnings
}
