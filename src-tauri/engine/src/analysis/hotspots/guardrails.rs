//! What a hostile reader would ask, asked first.

use super::{
    analyse::{Kept, Question},
    classes::Tested,
    request::Correction,
    result::Hotspots,
};
use crate::analysis::Warning;

/// With fewer areas chance plays a large part (a rule of thumb of the textbooks).
const FEW_AREAS: usize = 30;
/// With fewer neighbours an area's result hangs on one or two figures.
const FEW_NEIGHBOURS: u32 = 3;
/// From this share of areas with few neighbours on it is said.
const MANY: f64 = 0.1;

/// The warnings that follow from the numbers alone.
pub(super) fn warnings(
    found: &Hotspots,
    kept: &Kept,
    tested: &Tested,
    question: &Question,
) -> Vec<Warning> {
    let mut warnings = Vec::new();
    let mut warn = |code: &str, name: &str, number: usize| {
        warnings.push(Warning::new(code, [(name, number.to_string())]));
    };
    if found.count < FEW_AREAS {
        warn("too-few-areas", "count", found.count);
    }
    let few = kept.of.iter().filter(|&&area| found.neighbours[area] < FEW_NEIGHBOURS).count();
    let share = few as f64 / found.count as f64;
    if share >= MANY {
        warn("too-few-neighbours", "share", (100.0 * share).round() as usize);
    }
    if !found.bridges.is_empty() {
        warn("bridged", "count", found.bridges.len());
    } else if found.components.len() > 1 {
        warn("components", "count", found.components.len());
    }
    if !found.islands.is_empty() {
        warn("islands", "count", found.islands.len());
    }
    if !found.missing.is_empty() {
        warn("missing", "count", found.missing.len());
    }
    if let Some(least) = kept.shift {
        warnings.push(Warning::new("shifted", [("least", least.to_string())]));
    }
    if too_few_permutations(found, tested, question) {
        let values =
            [("runs", question.permutations.to_string()), ("needed", tested.needed.to_string())];
        warnings.push(Warning::new("permutations-too-few", values));
    }
    warnings
}

/// Whether more permutations could let more areas be significant: the least p that this number of them allows,
/// 2 / (R + 1), is above what α or the correction asks of a single area, or under Benjamini and Hochberg's, which asks
/// less the more areas are significant, none is so but those that reach that least p.
fn too_few_permutations(found: &Hotspots, tested: &Tested, question: &Question) -> bool {
    if !question.statistic.is_local() || question.permutations == 0 {
        return false;
    }
    let least = 2.0 / (f64::from(question.permutations) + 1.0) * (1.0 + 1e-9);
    let tests = tested.tests as f64;
    match question.correction {
        Correction::None => least > question.alpha * (1.0 + 1e-8),
        Correction::Bonferroni => least * tests > question.alpha * (1.0 + 1e-8),
        Correction::Fdr => {
            let significant = found.q.iter().zip(&found.p).filter(|&(&q, _)| q <= question.alpha);
            let beyond = significant.filter(|&(_, &p)| p > least).count();
            beyond == 0 && u64::from(question.permutations) < tested.needed
        }
    }
}
