//! How far a figure is to be trusted.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a value came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum State {
    /// Published, or summed from published counts of areas that nest exactly.
    Published = 0,
    /// Estimated from published figures of other areas; `data/README.md` says how.
    Estimated = 1,
    /// There is no value at this level or for this area.
    Unavailable = 2,
    /// The publisher withholds it.
    Suppressed = 3,
}

impl State {
    /// The state of what is made from figures of two states: suppressed if either is, else unavailable, else estimated.
    #[must_use]
    pub fn worse(self, other: Self) -> Self {
        let order = [Self::Suppressed, Self::Unavailable, Self::Estimated];
        order.into_iter().find(|&state| self == state || other == state).unwrap_or(Self::Published)
    }

    /// The state with a number, as it crosses to the interface and as the pack has it.
    pub fn from_number(number: f64) -> Option<Self> {
        let states = [Self::Published, Self::Estimated, Self::Unavailable, Self::Suppressed];
        states.into_iter().find(|&state| (f64::from(state as u8) - number).abs() < f64::EPSILON)
    }
}
