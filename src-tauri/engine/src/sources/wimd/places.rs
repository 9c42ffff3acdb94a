//! Places in an order of scores.

use crate::{sources::import::CheckReport, text::Sentence};

/// How many LSOAs may share a score with another before scores count as rounded.
const TIES: usize = 20;

/// Ranks that follow from scores, the highest score first; LSOAs with the same score share the first of their ranks. None
/// where so many share a score that the scores must be rounded.
pub(super) fn ranks_of(scores: &[f64], report: &mut CheckReport) -> Option<Vec<f64>> {
    let mut sorted: Vec<f64> = scores.iter().copied().filter(|score| score.is_finite()).collect();
    sorted.sort_by(|a, b| b.total_cmp(a));
    let tied = sorted.windows(2).filter(|pair| pair[0].total_cmp(&pair[1]).is_eq()).count();
    let note = |id: &str, report: &mut CheckReport| {
        if !report.notes.iter().any(|note| note.id == id) {
            report.notes.push(Sentence::plain(id));
        }
    };
    if tied > TIES {
        note("import-note-wimd-tied", report);
        return None;
    }
    note("import-note-wimd-ranked", report);
    let rank = |&score: &f64| {
        if score.is_nan() {
            return f64::NAN;
        }
        sorted.partition_point(|&higher| higher > score) as f64 + 1.0
    };
    Some(scores.iter().map(rank).collect())
}

/// The published scores and their ranks.
pub(super) struct Places {
    /// Score and rank, the highest score first.
    sorted: Vec<(f64, f64)>,
}

impl Places {
    pub(super) fn new(scores: &[f64], ranks: &[f64]) -> Self {
        let pairs = scores.iter().copied().zip(ranks.iter().copied());
        let mut sorted: Vec<(f64, f64)> =
            pairs.filter(|(score, rank)| score.is_finite() && rank.is_finite()).collect();
        sorted.sort_by(|a, b| b.0.total_cmp(&a.0));
        Self { sorted }
    }

    /// The place that a score would have had among the published ones: the rank of the first that is not higher.
    pub(super) fn of(&self, score: f64) -> f64 {
        let at = self.sorted.partition_point(|(higher, _)| *higher > score);
        self.sorted.get(at).or(self.sorted.last()).map_or(f64::NAN, |(_, rank)| *rank)
    }
}
