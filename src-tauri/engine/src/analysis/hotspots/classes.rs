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
        let q = match question.correction {
            Correction::None | Correction::Fdr => significance::benjamini_hochberg(&locals.p),
            Correction::Bonferroni => significance::bonferroni(&locals.p),
        };
        let judged = if question.correction == Correction::None { &locals.p } else { &q };
        let significant = judged.iter().map(|&judged| judged <= question.alpha).collect();
        let tier = |&judged: &f64| if judged.is_nan() { 0 } else { significance::tier(judged) };
        let confidence = judged.iter().map(tier).collect();
        let tests = locals.p.iter().filter(|p| p.is_finite()).count();
        let counted = if question.correction == Correction::None { 1 } else { tests };
        let needed = significance::permutations_needed(counted.max(1), question.alpha);
        Self { q, significant, confidence, tests, needed }
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
