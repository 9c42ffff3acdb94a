//! The analysis itself, on one number an area; knows neither levels nor files.

use cyswllt_stats::{
    permutation::Permutations,
    weights::{Bridge, Metric, Weights, bridged},
};

use super::{
    classes::{Tested, classify},
    clusters::clusters,
    error::HotspotsError,
    guardrails,
    request::{Correction, Statistic, Style},
    result::{BridgeLink, GlobalResult, HotspotClass, Hotspots},
    statistics::{Locals, global, local},
};
use crate::geography::NeighboursError;

/// The fewest areas that have a statistic; the variance of the global ones takes four.
const FEWEST_AREAS: usize = 3;
/// Values that differ by less than this share of the largest are the same but for rounding.
const ROUNDING: f64 = 1e-12;

/// Where the areas lie. Positions are rising; areas are numbered anew in their order.
pub trait Ground {
    /// Who is whose neighbour among the areas at these positions, before any style. Others do not exist.
    fn neighbours(&self, positions: &[u32]) -> Result<Weights, NeighboursError>;

    /// Which of the areas at these positions adjoin; none where there are no outlines.
    fn adjoining(&self, positions: &[u32]) -> Option<Weights>;

    /// A point of each area at these positions, and how distances between them are measured; none without shapes.
    fn points(&self, positions: &[u32]) -> Option<(Vec<[f64; 2]>, Metric)>;
}

/// What is analysed: one entry an area.
#[derive(Clone, Copy)]
pub struct Field<'a> {
    /// What the areas are called in the result.
    pub ids: &'a [String],
    /// The values; NaN where there is none.
    pub values: &'a [f64],
    /// A second value, whose neighbours are looked at instead.
    pub second: Option<&'a [f64]>,
    /// Which areas take part; all of them if none.
    pub inside: Option<&'a [bool]>,
    /// Where they lie.
    pub ground: &'a dyn Ground,
    /// Whether 0 means nothing there, as it does for a rate and does not for a score. Without such an origin G, Gi
    /// and Gi* of values of which some are negative take the distance from the least, which leaves z and p as they
    /// are.
    pub has_origin: bool,
}

/// What is asked of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Question {
    /// The statistic.
    pub statistic: Statistic,
    /// How weights are scaled; joins are always counted with binary weights.
    pub style: Style,
    /// How many conditional permutations, 0 for analytic p-values.
    pub permutations: u32,
    /// The seed of the permutations.
    pub seed: u64,
    /// The level of significance.
    pub alpha: f64,
    /// How p-values are corrected.
    pub correction: Correction,
    /// Whether components are joined by their shortest links.
    pub bridge: bool,
    /// From which value on an area counts as 1 in a join count.
    pub threshold: Option<f64>,
}

/// The areas that take part, numbered anew.
pub(super) struct Kept {
    /// The number that each had before.
    pub of: Vec<usize>,
    pub values: Vec<f64>,
    pub second: Option<Vec<f64>>,
    /// In the style asked for.
    pub weights: Weights,
    /// The same with each area as its own neighbour, for Gi*.
    pub starred: Weights,
    /// Which areas adjoin, for clusters: by their outlines, else by the weights, and by bridges.
    pub adjoining: Weights,
    /// Sizes of the components, before any bridge.
    pub components: Vec<usize>,
    pub bridges: Vec<BridgeLink>,
    /// What was taken from every value so that none is negative.
    pub shift: Option<f64>,
}

/// Analyses a field: takes out what has no value, tests what is left and puts everything back in its place.
pub fn analyse(field: &Field<'_>, question: &Question) -> Result<Hotspots, HotspotsError> {
    check(question)?;
    let kept = keep(field, question)?;
    let overall = global(question.statistic, &kept)?;
    let name = global_name(question.statistic, kept.second.is_some());
    let mut found = blank(field, &kept, overall, name);
    let locals = if question.statistic.is_local() {
        let permutations = Permutations { count: question.permutations, seed: question.seed };
        local(question.statistic, &kept, permutations)?
    } else {
        Locals::none(kept.of.len())
    };
    let tested = Tested::new(&locals, question);
    for (at, &area) in kept.of.iter().enumerate() {
        found.statistic[area] = locals.statistic[at];
        found.z[area] = locals.z[at];
        found.p[area] = locals.p[at];
        found.q[area] = tested.q[at];
        found.confidence[area] = tested.confidence[at];
        found.class[area] = if kept.weights.cardinality(at) == 0 {
            HotspotClass::Island
        } else if !question.statistic.is_local() {
            HotspotClass::Global
        } else if tested.significant[at] {
            classify(question.statistic, locals.side[at])
        } else {
            HotspotClass::NotSignificant
        };
    }
    found.clusters = clusters(&found, &kept);
    found.permutations_needed = tested.needed;
    found.warnings = guardrails::warnings(&found, &kept, &tested, question);
    Ok(found)
}

fn check(question: &Question) -> Result<(), HotspotsError> {
    let Question { statistic, permutations, alpha, threshold, .. } = *question;
    if !(alpha > 0.0 && alpha < 1.0) {
        return Err(HotspotsError::Alpha { found: alpha });
    }
    if permutations > 0 && !Permutations::RANGE.contains(&permutations) {
        return Err(HotspotsError::Permutations { found: permutations });
    }
    if threshold.is_some_and(|threshold| !threshold.is_finite()) {
        return Err(HotspotsError::Threshold { statistic: statistic.id() });
    }
    if threshold.is_some() && statistic != Statistic::JoinCount {
        return Err(HotspotsError::Threshold { statistic: statistic.id() });
    }
    Ok(())
}

/// Takes out what has no value, checks what is left and scales the weights.
fn keep(field: &Field<'_>, question: &Question) -> Result<Kept, HotspotsError> {
    let statistic = question.statistic;
    let inside = |area: usize| field.inside.is_none_or(|inside| inside[area]);
    let has_value = |area: usize| {
        field.values[area].is_finite() && field.second.is_none_or(|second| second[area].is_finite())
    };
    let keep: Vec<bool> =
        (0..field.ids.len()).map(|area| inside(area) && has_value(area)).collect();
    let of: Vec<usize> = (0..keep.len()).filter(|&area| keep[area]).collect();
    let asked = (0..keep.len()).filter(|&area| inside(area)).count();
    if of.is_empty() {
        return Err(HotspotsError::NoValues { areas: asked });
    }
    if of.len() < FEWEST_AREAS {
        return Err(HotspotsError::TooFew { found: of.len(), needed: FEWEST_AREAS });
    }
    if field.second.is_some() && !matches!(statistic, Statistic::Moran | Statistic::LocalMoran) {
        return Err(HotspotsError::Second { statistic: statistic.id() });
    }
    let mut values: Vec<f64> = of.iter().map(|&area| field.values[area]).collect();
    let second: Option<Vec<f64>> =
        field.second.map(|second| of.iter().map(|&area| second[area]).collect());
    if statistic == Statistic::JoinCount {
        ones(&mut values, question.threshold).map_err(|at| HotspotsError::NotBinary {
            area: field.ids[of[at]].clone(),
            value: values[at],
        })?;
    }
    for values in std::iter::once(&values).chain(&second) {
        constant(values)?;
    }
    let shift =
        lift(&mut values, statistic, field.has_origin).map_err(|at| HotspotsError::Negative {
            statistic: statistic.id(),
            area: field.ids[of[at]].clone(),
            value: values[at],
        })?;
    let positions: Vec<u32> = of.iter().map(|&area| area as u32).collect();
    let mut weights = field.ground.neighbours(&positions)?;
    let components = weights.components().sizes();
    let mut adjoining = field.ground.adjoining(&positions);
    let mut bridges = Vec::new();
    if question.bridge {
        let (points, metric) = field.ground.points(&positions).ok_or(HotspotsError::NoPoints)?;
        let (joined, links) = bridged(&weights, &points, metric);
        weights = joined;
        adjoining = adjoining.map(|adjoining| linked(&adjoining, &links));
        let id = |at: u32| field.ids[of[at as usize]].clone();
        bridges.extend(links.into_iter().map(|link| BridgeLink {
            from: id(link.from),
            to: id(link.to),
            metres: link.metres,
        }));
    }
    let adjoining = adjoining.unwrap_or_else(|| weights.binary());
    if weights.islands().len() == weights.len() {
        return Err(HotspotsError::NoNeighbours { areas: weights.len() });
    }
    let styled = |weights: Weights| match question.style {
        Style::Row if statistic != Statistic::JoinCount => weights.row_standardised(),
        _ => weights.binary(),
    };
    let starred = styled(weights.with_self(1.0));
    let weights = styled(weights);
    Ok(Kept { of, values, second, weights, starred, adjoining, components, bridges, shift })
}

/// Who adjoins, by outlines or by a bridge.
fn linked(adjoining: &Weights, links: &[Bridge]) -> Weights {
    let mut rows: Vec<Vec<u32>> =
        (0..adjoining.len()).map(|at| adjoining.neighbours(at).to_vec()).collect();
    for link in links {
        let row = &mut rows[link.from as usize];
        if !row.contains(&link.to) {
            row.push(link.to);
        }
    }
    Weights::from_neighbours(&rows).expect("areas that exist, each once")
}

/// Makes 1s and 0s of values; the error is the first that is neither.
fn ones(values: &mut [f64], threshold: Option<f64>) -> Result<(), usize> {
    if let Some(threshold) = threshold {
        for value in values {
            *value = f64::from(u8::from(*value >= threshold));
        }
        return Ok(());
    }
    let is_binary =
        |&value: &f64| value.total_cmp(&1.0).is_eq() || value.abs().total_cmp(&0.0).is_eq();
    values.iter().position(|value| !is_binary(value)).map_or(Ok(()), Err)
}

/// Values that are all the same have no pattern.
fn constant(values: &[f64]) -> Result<(), HotspotsError> {
    let (mut least, mut most) = (f64::INFINITY, f64::NEG_INFINITY);
    for &value in values {
        (least, most) = (least.min(value), most.max(value));
    }
    if most - least <= ROUNDING * most.abs().max(least.abs()) {
        return Err(HotspotsError::Constant { value: values[0], areas: values.len() });
    }
    Ok(())
}

/// Getis and Ord's statistics are shares of a sum, so that no value may be negative. Values without an origin are
/// lifted to 0; of others the error is the first that is negative.
fn lift(values: &mut [f64], statistic: Statistic, has_origin: bool) -> Result<Option<f64>, usize> {
    if statistic.global() != "g" {
        return Ok(None);
    }
    let Some(at) = values.iter().position(|&value| value < 0.0) else { return Ok(None) };
    if has_origin {
        return Err(at);
    }
    let least = values.iter().copied().fold(f64::INFINITY, f64::min);
    for value in values {
        *value -= least;
    }
    Ok(Some(least))
}

fn global_name(statistic: Statistic, bivariate: bool) -> &'static str {
    if bivariate { "moran-bivariate" } else { statistic.global() }
}

/// The result before anything is tested.
fn blank(field: &Field<'_>, kept: &Kept, global: GlobalResult, name: &str) -> Hotspots {
    let areas = field.ids.len();
    let none = vec![f64::NAN; areas];
    let mut class = vec![HotspotClass::Outside; areas];
    let mut is_kept = vec![false; areas];
    let (mut standardised, mut lag) = (none.clone(), none.clone());
    let own = standard(&kept.values);
    let lags = kept.weights.lag(&kept.second.as_deref().map_or_else(|| own.clone(), standard));
    let mut neighbours = vec![0; areas];
    let mut islands = Vec::new();
    for (at, &area) in kept.of.iter().enumerate() {
        is_kept[area] = true;
        standardised[area] = own[at];
        neighbours[area] = kept.weights.cardinality(at) as u32;
        if neighbours[area] == 0 {
            islands.push(field.ids[area].clone());
        } else {
            lag[area] = lags[at];
        }
    }
    let mut missing = Vec::new();
    for area in 0..areas {
        if !is_kept[area] && field.inside.is_none_or(|inside| inside[area]) {
            class[area] = HotspotClass::Missing;
            missing.push(field.ids[area].clone());
        }
    }
    let value = (0..areas)
        .map(|area| {
            if class[area] == HotspotClass::Outside && !is_kept[area] {
                f64::NAN
            } else {
                field.values[area]
            }
        })
        .collect();
    Hotspots {
        global,
        global_statistic: name.to_owned(),
        count: kept.of.len(),
        value,
        standardised,
        lag,
        statistic: none.clone(),
        z: none.clone(),
        p: none.clone(),
        q: none,
        class,
        confidence: vec![0; areas],
        neighbours,
        islands,
        missing,
        components: kept.components.clone(),
        bridges: kept.bridges.clone(),
        clusters: Vec::new(),
        warnings: Vec::new(),
        permutations_needed: 0,
    }
}

/// Standard deviations (population) from the mean.
pub(super) fn standard(values: &[f64]) -> Vec<f64> {
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    let deviations: Vec<f64> = values.iter().map(|value| value - mean).collect();
    let deviation = (deviations.iter().map(|one| one * one).sum::<f64>() / n).sqrt();
    deviations.into_iter().map(|one| one / deviation).collect()
}
