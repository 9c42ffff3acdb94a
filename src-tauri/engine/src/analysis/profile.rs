//! Everything that is known of one area, compared with its authority and with Wales.

use serde::Serialize;
use ts_rs::TS;

use super::area_list::{health_board, rural_urban};
use crate::{
    Engine,
    catalogue::{Direction, Measure},
    geography::{AreaRef, Level, UnknownArea},
    tables::{SeriesPoint, State, Values},
    text::Bilingual,
};

/// The measures of Ofcom's download-speed bands, slowest first, and the premises it could not match.
pub(crate) const SPEED_BANDS: [&str; 7] = [
    "speed_0_2",
    "speed_2_5",
    "speed_5_10",
    "speed_10_30",
    "speed_30_300",
    "speed_300",
    "speed_not_matched",
];

/// One of the areas that contain an area.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct ChainLink {
    /// The level.
    pub level: Level,
    /// The code.
    pub code: String,
    /// The name as people say it.
    pub name: Bilingual,
}

/// A place in an order; 1 is the most excluded by the measure's direction, or the highest value
/// where the measure has no direction. Ties share the lowest rank.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Rank {
    /// The rank.
    #[ts(type = "number")]
    pub rank: usize,
    /// Of how many areas with a value.
    #[ts(type = "number")]
    pub of: usize,
}

/// A measure's figure for an area, and what to compare it with.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Figure {
    /// Id of the measure.
    pub measure: String,
    /// The value in the measure's unit.
    pub value: Option<f64>,
    /// The count that the value stands for.
    pub numerator: Option<f64>,
    /// Of how many.
    pub denominator: Option<f64>,
    /// State of the value.
    pub state: State,
    /// Rank among the areas of the level in the same authority.
    pub rank_in_authority: Option<Rank>,
    /// Rank among all areas of the level.
    pub rank_in_wales: Option<Rank>,
    /// The authority's value.
    pub authority_value: Option<f64>,
    /// State of the authority's value.
    pub authority_state: State,
    /// The value of Wales.
    pub wales_value: Option<f64>,
    /// State of the value of Wales.
    pub wales_state: State,
    /// Earlier values, oldest first; empty where the measure has no series for this level.
    pub series: Vec<SeriesPoint>,
}

/// One part of the speed picture.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct SpeedBand {
    /// Id of the measure.
    pub measure: String,
    /// Per cent of all premises.
    pub share: f64,
    /// Premises in the band.
    pub premises: Option<f64>,
    /// Per cent of all premises in Wales.
    pub wales_share: Option<f64>,
}

/// Everything that is known of one area.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct AreaProfile {
    /// The code.
    pub code: String,
    /// The level.
    pub level: Level,
    /// Position in its level.
    pub position: u32,
    /// The official name.
    pub name: Bilingual,
    /// The name as people say it.
    pub label: Bilingual,
    /// The areas that contain it, from the country down to itself.
    pub chain: Vec<ChainLink>,
    /// Class of the Rural Urban Classification 2021.
    pub rural_urban: Option<Bilingual>,
    /// Local health board.
    pub health_board: Option<Bilingual>,
    /// Usual residents, Census 2021.
    pub residents: Option<f64>,
    /// Households, Census 2021.
    pub households: Option<f64>,
    /// Square kilometres of the generalised boundary, clipped to the coast.
    pub area_km2: Option<f64>,
    /// A figure for every measure of the catalogue, in its order.
    pub figures: Vec<Figure>,
    /// The seven parts of the speed picture; empty where the level has none.
    pub speed_bands: Vec<SpeedBand>,
}

fn known(value: f64) -> Option<f64> {
    value.is_finite().then_some(value)
}

/// The rank of `values[position]` among the values that `among` lists; none without a value or
/// with nobody to compare with.
pub(crate) fn rank(
    direction: Direction,
    values: &[f64],
    position: u32,
    among: impl Iterator<Item = u32>,
) -> Option<Rank> {
    let own = known(values[position as usize])?;
    let worse = |value: f64| match direction {
        Direction::HigherIsWorse | Direction::Neutral => value > own,
        Direction::LowerIsWorse => value < own,
    };
    let (mut rank, mut of) = (1, 0);
    for value in among.filter_map(|other| known(values[other as usize])) {
        of += 1;
        rank += usize::from(worse(value));
    }
    (of > 1).then_some(Rank { rank, of })
}

fn at(values: &Values, area: Option<AreaRef>) -> (Option<f64>, State) {
    area.map_or((None, State::Unavailable), |area| {
        let position = area.position as usize;
        (known(values.value[position]), values.state[position])
    })
}

fn figure(engine: &Engine, measure: &Measure, area: AreaRef, siblings: &[u32]) -> Figure {
    let values = engine.tables.values(measure, area.level);
    let position = area.position as usize;
    let authority = engine.areas.ancestor(area, Level::Authority);
    let (authority_value, authority_state) =
        at(&engine.tables.values(measure, Level::Authority), authority);
    let country = engine.areas.ancestor(area, Level::Country);
    let (wales_value, wales_state) = at(&engine.tables.values(measure, Level::Country), country);
    let everywhere = 0..values.value.len() as u32;
    let ranked = |among: &mut dyn Iterator<Item = u32>| {
        rank(measure.direction, &values.value, area.position, among)
    };
    Figure {
        measure: measure.id.clone(),
        value: known(values.value[position]),
        numerator: known(values.numerator[position]),
        denominator: known(values.denominator[position]),
        state: values.state[position],
        rank_in_authority: ranked(&mut siblings.iter().copied()),
        rank_in_wales: ranked(&mut everywhere.into_iter()),
        authority_value,
        authority_state,
        wales_value,
        wales_state,
        series: engine.tables.series(measure, &engine.areas.get(area).code).to_vec(),
    }
}

fn speed_bands(figures: &[Figure]) -> Vec<SpeedBand> {
    let bands = SPEED_BANDS.iter().filter_map(|band| {
        let figure = figures.iter().find(|figure| figure.measure == *band)?;
        Some(SpeedBand {
            measure: figure.measure.clone(),
            share: figure.value?,
            premises: figure.numerator,
            wales_share: figure.wales_value,
        })
    });
    let bands: Vec<SpeedBand> = bands.collect();
    // A picture with a part missing would mislead.
    if bands.len() == SPEED_BANDS.len() { bands } else { Vec::new() }
}

/// The profile of the area with a code.
pub fn profile(engine: &Engine, code: &str) -> Result<AreaProfile, UnknownArea> {
    let area = engine.areas.find(code)?;
    let this = engine.areas.get(area);
    let siblings = match (area.level, engine.areas.ancestor(area, Level::Authority)) {
        (Level::Country | Level::Authority, _) | (_, None) => Vec::new(),
        (level, Some(authority)) => engine.areas.within(level, authority),
    };
    let figures: Vec<Figure> = engine
        .catalogue
        .measures()
        .iter()
        .map(|measure| figure(engine, measure, area, &siblings))
        .collect();
    let count = |id: &str| {
        figures.iter().find(|figure| figure.measure == id).and_then(|figure| figure.value)
    };
    let chain = engine.areas.chain(area).into_iter().map(|link| ChainLink {
        level: link.level,
        code: engine.areas.get(link).code.clone(),
        name: engine.areas.label(link),
    });
    Ok(AreaProfile {
        code: this.code.clone(),
        level: area.level,
        position: area.position,
        name: this.name.clone(),
        label: engine.areas.label(area),
        chain: chain.collect(),
        rural_urban: rural_urban(engine, area),
        health_board: health_board(engine, area),
        residents: count("residents"),
        households: count("households"),
        area_km2: engine.shapes.layer(area.level).map(|layer| layer.area(area.position) / 1e6),
        speed_bands: speed_bands(&figures),
        figures,
    })
}

#[cfg(test)]
mod tests {
    use super::{Rank, rank};
    use crate::catalogue::Direction;

    #[test]
    fn ties_share_the_lowest_rank_and_missing_values_do_not_count() {
        let values = [3.0, f64::NAN, 5.0, 5.0, 1.0];
        let of = |direction, position| rank(direction, &values, position, 0..5);
        assert_eq!(of(Direction::HigherIsWorse, 2), Some(Rank { rank: 1, of: 4 }));
        assert_eq!(of(Direction::HigherIsWorse, 3), Some(Rank { rank: 1, of: 4 }));
        assert_eq!(of(Direction::HigherIsWorse, 0), Some(Rank { rank: 3, of: 4 }));
        assert_eq!(of(Direction::LowerIsWorse, 4), Some(Rank { rank: 1, of: 4 }));
        assert_eq!(of(Direction::LowerIsWorse, 1), None);
        assert_eq!(rank(Direction::Neutral, &values, 0, std::iter::once(0)), None);
    }
}
