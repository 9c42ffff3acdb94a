//! What the pack has to add up to: the builder holds a new pack to it, the self-check the one that is built in.

/// The number of areas of each level, largest areas first.
pub const AREAS_OF_LEVELS: [u32; 6] = [1, 22, 762, 408, 1_917, 10_275];

/// A published total of Wales.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ControlTotal {
    /// What is counted, in English.
    pub what: &'static str,
    /// The measure.
    pub measure: &'static str,
    /// Whether it is the measure's numerator, else its denominator.
    pub part: bool,
    /// What it should be.
    pub expected: f64,
    /// The difference that is allowed.
    pub tolerance: f64,
}

const fn total(
    what: &'static str,
    measure: &'static str,
    part: bool,
    expected: f64,
    tolerance: f64,
) -> ControlTotal {
    ControlTotal { what, measure, part, expected, tolerance }
}

/// Totals of Wales: Census 2021 (Office for National Statistics) and Connected Nations (Ofcom).
pub const CONTROL_TOTALS: [ControlTotal; 7] = [
    total("usual residents", "residents", true, 3_107_500.0, 100.0),
    total("residents aged 65 and over", "older_65", true, 662_037.0, 0.0),
    total("disabled residents", "disabled", true, 670_264.0, 0.0),
    total("households", "households", true, 1_347_035.0, 0.0),
    total("households in social housing", "social_housing", true, 222_080.0, 0.0),
    total("premises", "gigabit", false, 1_569_380.0, 0.0),
    total("premises with gigabit", "gigabit", true, 1_242_114.0, 0.0),
];
