//! The figures of an area or a selection, with ranks and with what stands beside them.

use super::{FactFigure, Quantity, Speeds, compare::Beside, subject::Chosen};
use crate::{
    analysis::{SPEED_BANDS, rank},
    geography::{AreaRef, Level},
    reports::reporter::Reporter,
    tables::{Combined, Values},
};

impl From<Combined> for Quantity {
    fn from(combined: Combined) -> Self {
        let Combined { value, numerator, denominator, state } = combined;
        let [value, numerator, denominator] = [value, numerator, denominator].map(known);
        Self { value, numerator, denominator, state }
    }
}

fn known(number: f64) -> Option<f64> {
    number.is_finite().then_some(number)
}

fn at(values: &Values, position: u32) -> Quantity {
    let row = position as usize;
    Quantity {
        value: known(values.value[row]),
        numerator: known(values.numerator[row]),
        denominator: known(values.denominator[row]),
        state: values.state[row],
    }
}

/// The figure of areas as a whole; of one area its own.
fn of_areas(reporter: &Reporter<'_>, measure: usize, level: Level, positions: &[u32]) -> Quantity {
    if let [position] = positions {
        return at(&reporter.values(level)[measure], *position);
    }
    let engine = reporter.engine();
    engine.tables.combined(&engine.catalogue.measures()[measure], level, positions).into()
}

/// A figure for every measure of the catalogue.
pub(super) fn figures(
    reporter: &Reporter<'_>,
    chosen: &Chosen,
    authority: Option<AreaRef>,
    beside: &[Beside],
) -> Vec<FactFigure> {
    let engine = reporter.engine();
    let siblings = match (chosen.area(), authority) {
        (Some(area), Some(authority)) if area != authority => {
            engine.areas.within(chosen.level, authority)
        }
        _ => Vec::new(),
    };
    let measures = engine.catalogue.measures();
    let figure = |at: usize| {
        let measure = &measures[at];
        let ranked = |among: &mut dyn Iterator<Item = u32>| {
            let area = chosen.area()?;
            let values = &reporter.values(chosen.level)[at].value;
            rank(measure.direction, values, area.position, among)
        };
        let everywhere = 0..engine.areas.table(chosen.level).len() as u32;
        FactFigure {
            measure: measure.id.clone(),
            own: of_areas(reporter, at, chosen.level, &chosen.positions),
            rank_in_authority: ranked(&mut siblings.iter().copied()),
            rank_in_wales: ranked(&mut everywhere.into_iter()),
            compared: beside
                .iter()
                .map(|beside| of_areas(reporter, at, beside.level, &beside.positions))
                .collect(),
        }
    };
    (0..measures.len()).map(figure).collect()
}

/// The value of a measure among figures.
pub(super) fn value(figures: &[FactFigure], measure: &str) -> Option<f64> {
    figures.iter().find(|figure| figure.measure == measure).and_then(|figure| figure.own.value)
}

/// The speed-band picture: the areas' own, else that of the authority that they all lie in.
pub(super) fn speeds(
    reporter: &Reporter<'_>,
    chosen: &Chosen,
    authority: Option<AreaRef>,
) -> Option<Speeds> {
    let engine = reporter.engine();
    let bands = |level: Level, positions: &[u32]| -> Option<Vec<(String, f64)>> {
        // A picture with a part missing would mislead.
        SPEED_BANDS
            .into_iter()
            .map(|band| {
                let measures = engine.catalogue.measures();
                let measure = measures.iter().position(|measure| measure.id == band)?;
                let share = of_areas(reporter, measure, level, positions).value?;
                Some((band.to_owned(), share))
            })
            .collect()
    };
    let wales = bands(Level::Country, &[0])?;
    if let Some(own) = bands(chosen.level, &chosen.positions) {
        return Some(Speeds { of: None, own, wales });
    }
    let authority = authority?;
    let own = bands(authority.level, &[authority.position])?;
    Some(Speeds { of: Some(engine.areas.label(authority)), own, wales })
}
