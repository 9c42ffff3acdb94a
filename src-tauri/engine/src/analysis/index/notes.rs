//! What a user should know about an index as a whole.

use cyswllt_stats::composite::pearson;

use super::{Correlation, IndexNotes, PriorityIndex, Used};
use crate::{
    analysis::Warning,
    catalogue::{Catalogue, Unit},
    tables::State,
};

/// From this correlation on, two measures say nearly the same.
const CORRELATED: f64 = 0.8;

impl PriorityIndex {
    /// How many areas are scored, what measures count and how they go together, and warnings. A layer has no
    /// catalogue.
    pub fn notes(&self, catalogue: Option<&Catalogue>) -> IndexNotes {
        let measures = self.measures();
        let correlation = Self::correlation(&measures);
        IndexNotes {
            scored: self.scores.scored as u32,
            unscored: (self.len() - self.scores.scored) as u32,
            shift: self.scores.shift,
            measures: measures.iter().map(|used| used.measure.clone()).collect(),
            warnings: self.warnings(catalogue, &measures, &correlation),
            correlation,
        }
    }

    /// The measures that count, each once.
    fn measures(&self) -> Vec<&Used> {
        let mut measures: Vec<&Used> = Vec::with_capacity(self.used.len());
        for used in &self.used {
            if !measures.iter().any(|known| known.measure == used.measure) {
                measures.push(used);
            }
        }
        measures
    }

    fn correlation(measures: &[&Used]) -> Correlation {
        let columns: Vec<&[f64]> =
            measures.iter().map(|used| used.figures.value.as_slice()).collect();
        let known = |number: f64| number.is_finite().then_some(number);
        Correlation {
            ids: measures.iter().map(|used| used.measure.clone()).collect(),
            pearson: pearson(&columns)
                .into_iter()
                .map(|row| row.into_iter().map(known).collect())
                .collect(),
        }
    }

    fn warnings(
        &self,
        catalogue: Option<&Catalogue>,
        measures: &[&Used],
        correlation: &Correlation,
    ) -> Vec<Warning> {
        let mut warnings = Vec::new();
        if let Some(catalogue) = catalogue {
            let ids: Vec<&str> = measures.iter().map(|used| used.measure.as_str()).collect();
            for (measure, of) in catalogue.counted_twice(&ids) {
                let values = [("measure", measure.to_owned()), ("of", of.to_owned())];
                warnings.push(Warning::new("counted-twice", values));
            }
        }
        for (row, first) in correlation.ids.iter().enumerate() {
            for (column, second) in correlation.ids.iter().enumerate().skip(row + 1) {
                if let Some(r) = correlation.pearson[row][column].filter(|r| r.abs() >= CORRELATED)
                {
                    // Measures of which one is worse where the other is better take from each other.
                    let together = r * measures[row].sign() * measures[column].sign() > 0.0;
                    let r = format!("{r:.2}");
                    let values = [("first", first.clone()), ("second", second.clone()), ("r", r)];
                    warnings.push(Warning::new(
                        if together { "correlated" } else { "opposed" },
                        values,
                    ));
                }
            }
        }
        let mut constant: Vec<&str> =
            self.constant().into_iter().map(|at| self.used[at].measure.as_str()).collect();
        constant.sort_unstable();
        constant.dedup();
        for measure in constant {
            warnings.push(Warning::new("constant-measure", [("measure", measure.to_owned())]));
        }
        let is_count = |id: &str| {
            let unit = catalogue.and_then(|all| all.measure(id).ok()).map(|measure| measure.unit);
            matches!(unit, Some(Unit::People | Unit::Households))
        };
        for used in measures.iter().filter(|used| is_count(&used.measure)) {
            warnings.push(Warning::new("raw-count", [("measure", used.measure.clone())]));
        }
        if !self.left_out.is_empty() {
            let measures = self.left_out.join(", ");
            warnings.push(Warning::new("levels-left-out", [("measures", measures)]));
        }
        let unscored = self.len() - self.scores.scored;
        if unscored > 0 {
            warnings.push(Warning::new("missing-areas", [("count", unscored.to_string())]));
        }
        let scored = self.scores.score.iter().zip(&self.scores.weight_used);
        // Sums of shares may fall short of 1 by rounding alone.
        let partly = scored.filter(|(score, used)| !score.is_nan() && **used < 1.0 - 1e-9).count();
        if partly > 0 {
            warnings.push(Warning::new("renormalised", [("count", partly.to_string())]));
        }
        for used in measures {
            let states = used.figures.state.iter().zip(&used.figures.value);
            let estimated =
                states.filter(|(state, value)| **state == State::Estimated && !value.is_nan());
            let count = estimated.count();
            if count > 0 {
                let values = [("measure", used.measure.clone()), ("count", count.to_string())];
                warnings.push(Warning::new("estimated", values));
            }
        }
        warnings
    }
}
