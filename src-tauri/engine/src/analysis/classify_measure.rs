//! The classes of a measure's values over the areas of a level, or of those inside one area.

use super::classify::{Classification, ClassifyError, ClassifyRequest, Scheme, classify};
use crate::{
    Engine,
    catalogue::UnknownMeasure,
    geography::UnknownArea,
    tables::State,
    text::Argument,
};

/// Why a measure's values are in no classes.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum ClassifyMeasureError {
    /// There is no such measure.
    #[error(transparent)]
    Measure(#[from] UnknownMeasure),
    /// There is no such area.
    #[error(transparent)]
    Area(#[from] UnknownArea),
    /// The values cannot be classified like this.
    #[error("{error}")]
    Classes {
        /// What is wrong.
        error: ClassifyError,
        /// The values of the message `error-CODE`.
        arguments: Vec<(&'static str, Argument<'static>)>,
    },
}

/// Classifies a measure's values.
pub fn classify_measure(
    engine: &Engine,
    request: &ClassifyRequest,
) -> Result<Classification, ClassifyMeasureError> {
    let measure = engine.catalogue.measure(&request.measure)?;
    let values = engine.tables.values(measure, request.level);
    let positions: Vec<usize> = match &request.within {
        Some(code) => {
            let area = engine.areas.find(code)?;
            let inside = engine.areas.within(request.level, area);
            inside.into_iter().map(|position| position as usize).collect()
        }
        None => (0..values.len()).collect(),
    };
    let breaks = request.breaks.clone().unwrap_or_default();
    let failed = |error: ClassifyError| ClassifyMeasureError::Classes {
        arguments: error.arguments(),
        error,
    };
    let method = request.method.parse().map_err(|error| failed(ClassifyError::Method(error)))?;
    let chosen: Vec<f64> = positions.iter().map(|&position| values.value[position]).collect();
    let scheme = Scheme { method, classes: request.classes, breaks: breaks.clone() };
    let mut found = classify(&chosen, &scheme).map_err(failed)?;
    found.estimated = positions
        .iter()
        .filter(|&&position| values.state[position] == State::Estimated)
        .count();
    Ok(found)
}
