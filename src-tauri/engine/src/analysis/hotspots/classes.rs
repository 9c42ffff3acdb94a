//! Which areas stand out, how surely, and as what.

use cyswllt_stats::significance;

use super::{
    analyse::Question,
    request::{Correction, Statistic},
    result::HotspotClass,
    statistics::{Locals, Side},
};

/// What the tests of all areas come to.
pub(super) struct Tested {
    /// p corrected for the number of tests; NaN where there is no p.
    pub q: Vec<f64>,
    /// Whether an area is significant.
    pub significant: Vec<bool>,
    /// 99, 95, 90 or 0.
    pub confidence: Vec<u8>,
    /// How many areas were tested.
    pub tests: usize,
    /// How many permutations let a single area be significant.
    pub needed: u64,
}

impl Tested {
    /// Corrects p-values. Areas without one are not among the tests.
    pub fn new(locals: &Locals, question: &Question) -> Self {
        let tested: Vec<usize> =
            (0..locals.p.len()).filter(|&at| locals.p[at].is_finite()).collect();
        let p: Vec<f64> = tested.iter().map(|&at| locals.p[at]).collect();
        let corrected = match question.correction {
            Correction::None | Correction::Fdr => significance::benjamini_hochberg(&p),
            Correction::Bonferroni => significance::bonferroni(&p),
        };
        let mut q = vec![f64::NAN; locals.p.len()];
        let mut significant = vec![false; q.len()];
        let mut confidence = vec![0; q.len()];
        for (&at, &corrected) in tested.iter().zip(&corrected) {
            q[at] = corrected;
            let judged =
                if question.correction == Correction::None { locals.p[at] } else { corrected };
            significant[at] = judged <= question.alpha;
            confidence[at] = significance::tier(judged);
        }
        let counted = if question.correction == Correction::None { 1 } else { tested.len() };
        let needed = significance::permutations_needed(counted.max(1), question.alpha);
        Self { q, significant, confidence, tests: tested.len(), needed }
    }
}

/// What a significant area is.
pub(super) fn classify(statistic: Statistic, side: Side) -> HotspotClass {
    use HotspotClass as Class;
    match (statistic, side.above, side.quadrant) {
        (Statistic::LocalMoran, _, 1) | (Statistic::LocalGeary, false, 1) => Class::HighHigh,
        (Statistic::LocalMoran, _, 2) => Class::LowHigh,
        (Statistic::LocalMoran, _, 3) | (Statistic::LocalGeary, false, 3) => Class::LowLow,
        (Statistic::LocalMoran, _, 4) => Class::HighLow,
        (Statistic::Gi | Statistic::GiStar, true, _) => Class::Hot,
        (Statistic::Gi | Statistic::GiStar, false, _) => Class::Cold,
        // Geary's c is small where neighbours are alike.
        (Statistic::LocalGeary, false, _) => Class::OtherPositive,
        (Statistic::LocalGeary, true, _) | (Statistic::JoinCount, false, _) => Class::Negative,
        (Statistic::JoinCount, true, _) => Class::Join,
        (Statistic::LocalMoran | Statistic::Moran | Statistic::Geary | Statistic::G, ..) => {
            Class::NotSignificant
        }
    }
}
