//! Normalised values averaged: sums for the arithmetic mean, sums of logarithms for the geometric one.

use super::{
    Aggregation,
    patterns::{Group, Patterns},
};

/// Normalised values as scores are computed from, in the order of [`Patterns::order`], 0 for none.
#[derive(Debug, Clone)]
pub(super) struct Table {
    /// By column: x, or ln((x + s) / s) for the geometric mean.
    columns: Vec<Vec<f64>>,
    /// s of the geometric mean.
    shift: Option<f64>,
}

impl Table {
    /// The shift is that of the groups which are `scored`.
    pub(super) fn new(
        patterns: &Patterns,
        normalised: &[Vec<f64>],
        aggregation: Aggregation,
        scored: impl Fn(usize) -> bool,
    ) -> Self {
        let mut columns: Vec<Vec<f64>> = normalised
            .iter()
            .map(|column| {
                patterns
                    .order
                    .iter()
                    .map(|&area| column[area as usize])
                    .map(|value| if value.is_nan() { 0.0 } else { value })
                    .collect()
            })
            .collect();
        let shift = match aggregation {
            Aggregation::Arithmetic => None,
            Aggregation::Geometric => {
                let mut least = 0.0_f64;
                for (_, group) in
                    patterns.groups.iter().enumerate().filter(|(number, _)| scored(*number))
                {
                    for column in &columns {
                        least =
                            column[group.start..group.end].iter().copied().fold(least, f64::min);
                    }
                }
                Some(1.0 - least)
            }
        };
        if let Some(shift) = shift {
            for value in columns.iter_mut().flatten() {
                *value = (*value / shift).ln_1p();
            }
        }
        Self { columns, shift }
    }

    pub(super) fn shift(&self) -> Option<f64> {
        self.shift
    }

    /// The weighted sum of each area of a group.
    pub(super) fn sums(&self, group: &Group, shares: &[f64], sums: &mut [f64]) {
        let part = |column: usize| &self.columns[column][group.start..group.end];
        sums.fill(0.0);
        // Four columns at a time, each added in turn, so that sums travel to memory and back less often.
        let mut column = 0;
        while column + 4 <= shares.len() {
            let [a, b, c, d] =
                [0, 1, 2, 3].map(|next| (shares[column + next], part(column + next)));
            for ((((sum, a_x), b_x), c_x), d_x) in
                sums.iter_mut().zip(a.1).zip(b.1).zip(c.1).zip(d.1)
            {
                *sum = *sum + a.0 * a_x + b.0 * b_x + c.0 * c_x + d.0 * d_x;
            }
            column += 4;
        }
        for (&share, column) in shares[column..].iter().zip(column..) {
            for (sum, x) in sums.iter_mut().zip(part(column)) {
                *sum += share * x;
            }
        }
    }

    /// The score of a weighted sum: itself, or exp(Σ w·ln(x + s)) − s, which is s·(e^L − 1) with
    /// L = Σ w·ln((x + s)/s) because weights sum to 1.
    pub(super) fn score(&self, sum: f64) -> f64 {
        self.shift.map_or(sum, |shift| shift * sum.exp_m1())
    }

    /// What is summed for a column at a place of the order.
    pub(super) fn value(&self, column: usize, place: usize) -> f64 {
        self.columns[column][place]
    }

    /// The score divided by its weighted sum: φ of the geometric mean, 1 for the arithmetic one.
    pub(super) fn factor(&self, sum: f64) -> f64 {
        match self.shift {
            Some(shift) if sum != 0.0 => shift * (sum.exp_m1() / sum),
            Some(shift) => shift,
            None => 1.0,
        }
    }
}
