//! How the figures of a level are spread: quartiles, bars of a histogram, ranks.

use cyswllt_stats::{
    composite::ranks,
    describe,
    round_bars::{bar_of, rice, round_bars},
    sorted::Sorted,
};
use serde::Serialize;
use ts_rs::TS;

use super::{ClassifyError, Subject, SubjectError};
use crate::{
    Engine,
    geography::{Level, UnknownArea},
    tables::State,
    text::Argument,
};

/// The figures of a level and how they are spread.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Spread {
    /// The figure of each area in the order of the level; none where it is missing.
    pub value: Vec<Option<f64>>,
    /// Their states.
    pub state: Vec<State>,
    /// The place of each area from the highest figure down, from 1; equal figures share the better place, and the places
    /// after them are left out. 0 where there is none.
    pub rank: Vec<u32>,
    /// Bounds of the bars of a histogram: round numbers, one more than bars.
    pub edges: Vec<f64>,
    /// The bar of each area, from 0: the first whose upper bound is not below its figure; none where it is missing.
    pub bar: Vec<Option<u32>>,
    /// Areas whose figure the publisher withholds.
    #[ts(type = "number")]
    pub suppressed: usize,
    /// Areas without a figure for another reason.
    #[ts(type = "number")]
    pub unavailable: usize,
    /// All areas that have a figure.
    pub all: Quartiles,
    /// Those inside the area that stands out; none where none has a figure.
    pub highlighted: Option<Quartiles>,
}

/// Five numbers that say how figures are spread. Each area counts once, however many people live there: they are about
/// areas, not about people.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Quartiles {
    /// How many areas have a figure.
    #[ts(type = "number")]
    pub count: usize,
    /// The least.
    pub minimum: f64,
    /// A quarter of the areas have less: a quantile by linear interpolation (Hyndman and Fan's type 7).
    pub lower: f64,
    /// Half of the areas have less.
    pub median: f64,
    /// Three quarters of the areas have less.
    pub upper: f64,
    /// The greatest.
    pub maximum: f64,
}

impl Quartiles {
    fn of(values: &Sorted) -> Self {
        let quarter = |part| describe::quantile(values, part, 4);
        Self {
            count: values.len(),
            minimum: values.minimum(),
            lower: quarter(1),
            median: describe::median(values),
            upper: quarter(3),
            maximum: values.maximum(),
        }
    }
}

/// Why figures cannot be charted.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum SpreadError {
    /// There are no figures to be had.
    #[error(transparent)]
    Subject(#[from] SubjectError),
    /// There is no such area to stand out.
    #[error(transparent)]
    Area(#[from] UnknownArea),
    /// No area has a figure.
    #[error("no area has a figure: choose another level or another measure")]
    Empty,
    /// A figure is not a number.
    #[error(transparent)]
    Values(#[from] ClassifyError),
}

impl SpreadError {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Subject(error) => error.code(),
            Self::Area(_) => "unknown-area",
            Self::Empty => "charts-empty",
            Self::Values(error) => error.code(),
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        match self {
            Self::Subject(error) => error.arguments(),
            Self::Area(UnknownArea(code)) => vec![("code", code.clone().into())],
            Self::Empty => Vec::new(),
            Self::Values(error) => error.arguments(),
        }
    }
}

/// How the figures of a subject are spread over the areas of a level, and over those inside the area `highlight`.
///
/// # Errors
/// If the subject has no figures there, or if there is no such area.
pub fn spread(
    engine: &Engine,
    subject: &Subject,
    level: Level,
    highlight: Option<&str>,
) -> Result<Spread, SpreadError> {
    let figures = subject.figures(&engine.areas, &engine.catalogue, &engine.tables, level)?;
    let inside = match highlight {
        Some(code) => engine.areas.within(level, engine.areas.find(code)?),
        None => Vec::new(),
    };
    of_values(&figures.value, figures.state, &inside)
}

/// The spread of figures, NaN where there is none, and of those at some positions.
pub fn of_values(values: &[f64], state: Vec<State>, inside: &[u32]) -> Result<Spread, SpreadError> {
    let sorted = sorted(values.iter().copied())?.ok_or(SpreadError::Empty)?;
    let edges = round_bars(&sorted, rice(sorted.len()));
    let known = |&value: &f64| (!value.is_nan()).then_some(value);
    let bar = values.iter().map(|value| known(value).map(|value| bar_of(&edges, value) as u32));
    let chosen = inside.iter().filter_map(|&position| values.get(position as usize).copied());
    let count = |wanted: State| state.iter().filter(|&&state| state == wanted).count();
    Ok(Spread {
        value: values.iter().map(known).collect(),
        rank: ranks(values),
        bar: bar.collect(),
        suppressed: count(State::Suppressed),
        unavailable: count(State::Unavailable),
        all: Quartiles::of(&sorted),
        highlighted: self::sorted(chosen)?.as_ref().map(Quartiles::of),
        edges,
        state,
    })
}

/// The figures that are there; none without any.
fn sorted(values: impl Iterator<Item = f64>) -> Result<Option<Sorted>, ClassifyError> {
    let known: Vec<f64> = values.filter(|value| !value.is_nan()).collect();
    if known.is_empty() { Ok(None) } else { Ok(Some(Sorted::new(&known)?)) }
}
