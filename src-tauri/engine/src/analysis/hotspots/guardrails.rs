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
    if found.components.len() > 1 {
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

/// Whether the number of permutations alone keeps areas from being significant: the least p that they allow,
/// 2 / (R + 1), is above what the correction asks of the areas that reach it. Benjamini and Hochberg ask less
/// the more of them there are.
fn too_few_permutations(found: &Hotspots, tested: &Tested, question: &Question) -> bool {
    if !question.statistic.is_local() || question.permutations == 0 {
        return false;
    }
    let least = 2.0 / (f64::from(question.permutations) + 1.0);
    let at_least = found.p.iter().filter(|&&p| p <= least * (1.0 + 1e-9)).count().max(1);
    let corrected = match question.correction {
        Correction::None => least,
        Correction::Fdr => least * tested.tests as f64 / at_least as f64,
        Correction::Bonferroni => least * tested.tests as f64,
    };
    corrected > question.alpha * (1.0 + 1e-9)
}
