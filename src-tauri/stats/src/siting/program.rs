//! A linear or mixed-integer program: columns, rows and what is to be greatest or least.

use highs_sys::{HighsInt, VAR_TYPE_CONTINUOUS, VAR_TYPE_INTEGER};

/// A linear program, or a mixed-integer one where a column is integer: columns with costs and bounds, rows with bounds.
/// Where there is no bound, it is infinite.
#[derive(Debug, Clone)]
pub(super) struct Program {
    pub maximise: bool,
    pub costs: Vec<f64>,
    pub column_lower: Vec<f64>,
    pub column_upper: Vec<f64>,
    pub kinds: Vec<HighsInt>,
    pub rows: Rows,
}

/// Rows of a program: bounds one a row; of its entries, row by row, columns and values; where each row's begin.
#[derive(Debug, Clone, Default)]
pub(super) struct Rows {
    pub lower: Vec<f64>,
    pub upper: Vec<f64>,
    pub starts: Vec<HighsInt>,
    pub columns: Vec<HighsInt>,
    pub values: Vec<f64>,
}

impl Rows {
    pub(super) fn push(
        &mut self,
        lower: f64,
        upper: f64,
        entries: impl IntoIterator<Item = (usize, f64)>,
    ) {
        self.lower.push(lower);
        self.upper.push(upper);
        self.starts.push(self.columns.len() as HighsInt);
        for (column, value) in entries {
            self.columns.push(column as HighsInt);
            self.values.push(value);
        }
    }
}

impl Program {
    /// An empty program that looks for the least objective.
    pub(super) fn minimise() -> Self {
        Self {
            maximise: false,
            costs: Vec::new(),
            column_lower: Vec::new(),
            column_upper: Vec::new(),
            kinds: Vec::new(),
            rows: Rows::default(),
        }
    }

    /// An empty program that looks for the greatest objective.
    pub(super) fn maximise() -> Self {
        Self { maximise: true, ..Self::minimise() }
    }

    /// Adds a column that may be fractional; its number.
    pub(super) fn continuous(&mut self, cost: f64, lower: f64, upper: f64) -> usize {
        self.column(cost, lower, upper, VAR_TYPE_CONTINUOUS)
    }

    /// Adds a column that is 0 or 1; its number.
    pub(super) fn binary(&mut self, cost: f64) -> usize {
        self.column(cost, 0.0, 1.0, VAR_TYPE_INTEGER)
    }

    fn column(&mut self, cost: f64, lower: f64, upper: f64, kind: HighsInt) -> usize {
        self.costs.push(cost);
        self.column_lower.push(lower);
        self.column_upper.push(upper);
        self.kinds.push(kind);
        self.costs.len() - 1
    }

    /// Adds a row, columns with their values, each column once; its number.
    pub(super) fn row(
        &mut self,
        lower: f64,
        upper: f64,
        entries: impl IntoIterator<Item = (usize, f64)>,
    ) -> usize {
        self.rows.push(lower, upper, entries);
        self.rows.lower.len() - 1
    }
}
