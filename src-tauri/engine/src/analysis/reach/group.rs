//! Whom reach is about: the people, households or premises that a measure counts, by LSOA.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ReachError;
use crate::{
    Engine,
    analysis::Subject,
    catalogue::{Measure, Unit},
    geography::Level,
    tables::State,
    text::Bilingual,
};

/// What a group's numbers count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum GroupUnit {
    /// People.
    People,
    /// Households.
    Households,
    /// Premises.
    Premises,
    /// Whatever the measure counts.
    Count,
    /// Residents times the score of a recipe: a weight and no number of anything.
    Weight,
}

impl GroupUnit {
    /// The unit's id, as in files.
    pub fn id(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Households => "households",
            Self::Premises => "premises",
            Self::Count => "count",
            Self::Weight => "weight",
        }
    }
}

/// How many of a group there are in each LSOA.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// The id of the measure or the recipe.
    pub id: String,
    /// What it is called.
    pub label: Bilingual,
    /// What is counted.
    pub unit: GroupUnit,
    /// The number in each LSOA: the measure's numerator, or score times residents; NaN where it is not known.
    pub number: Vec<f64>,
    /// The states of the numbers.
    pub state: Vec<State>,
}

/// Universes whose members are no people, households or premises: a share of them says nothing of how many are where.
const NOBODY: [&str; 5] = ["authorities", "land_area", "lsoas", "lsoas_2011", "roads"];

/// The group that a measure counts, or that a recipe weighs.
///
/// Only what has figures of LSOAs and a count behind them will do: a value of an authority is never spread over its LSOAs,
/// and a median, a rank or a percentage of an unknown number counts nobody. Of a recipe the score is multiplied by
/// residents; it must not be below zero anywhere.
pub fn group(engine: &Engine, subject: &Subject) -> Result<Group, ReachError> {
    let group = match subject {
        Subject::Measure { id } => {
            let measure =
                engine.catalogue.measure(id).map_err(crate::analysis::SubjectError::from)?;
            of_measure(engine, measure)?
        }
        Subject::Recipe { .. } => of_recipe(engine, subject)?,
    };
    let below = group.number.iter().filter(|number| **number < 0.0).count();
    if below > 0 {
        return Err(ReachError::BelowZero { group: group.id, areas: below });
    }
    Ok(group)
}

fn of_measure(engine: &Engine, measure: &Measure) -> Result<Group, ReachError> {
    let id = || measure.id.clone();
    let Some(unit) = unit(measure) else { return Err(ReachError::NoCount { measure: id() }) };
    let values = engine.tables.values(measure, Level::Lsoa);
    let known = |numbers: &[f64]| numbers.iter().any(|number| number.is_finite());
    if !known(&values.value) {
        let levels = measure.levels.iter().map(|level| level.id()).collect();
        return Err(ReachError::NoLsoaFigures { measure: id(), levels });
    }
    if !known(&values.numerator) {
        return Err(ReachError::NoCount { measure: id() });
    }
    let state = values.state.iter().zip(&values.numerator).map(|(&state, number)| match state {
        State::Published | State::Estimated if !number.is_finite() => State::Unavailable,
        state => state,
    });
    Ok(Group {
        id: id(),
        label: measure.label.clone(),
        unit,
        state: state.collect(),
        number: values.numerator,
    })
}

fn of_recipe(engine: &Engine, subject: &Subject) -> Result<Group, ReachError> {
    let figures = subject.figures(&engine.areas, &engine.catalogue, &engine.tables, Level::Lsoa)?;
    let residents =
        engine.catalogue.measure("residents").map_err(crate::analysis::SubjectError::from)?;
    let residents = engine.tables.values(residents, Level::Lsoa);
    let number = figures.value.iter().zip(&residents.value);
    let state = figures.state.iter().zip(&residents.state);
    Ok(Group {
        id: figures.id,
        label: figures.label,
        unit: GroupUnit::Weight,
        number: number.map(|(score, residents)| score * residents).collect(),
        state: state.map(|(&score, &residents)| score.worse(residents)).collect(),
    })
}

/// What a measure counts; nothing where its figures are no counts and no shares of anything that can be counted.
pub(in crate::analysis) fn unit(measure: &Measure) -> Option<GroupUnit> {
    match measure.unit {
        Unit::People => Some(GroupUnit::People),
        Unit::Households => Some(GroupUnit::Households),
        Unit::Premises => Some(GroupUnit::Premises),
        Unit::Count => Some(GroupUnit::Count),
        Unit::Percent => match measure.universe.as_str() {
            universe if NOBODY.contains(&universe) => None,
            universe if universe.starts_with("residents") => Some(GroupUnit::People),
            universe if universe.starts_with("households") => Some(GroupUnit::Households),
            "premises" | "premises_covered" | "residential_premises" => Some(GroupUnit::Premises),
            _ => Some(GroupUnit::Count),
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::float_cmp, reason = "counts are whole, so that sums are exact")]

    use super::{GroupUnit, ReachError, group};
    use crate::{Engine, analysis::Subject, tables::State};

    fn engine() -> &'static Engine {
        static ENGINE: std::sync::LazyLock<Engine> =
            std::sync::LazyLock::new(|| Engine::open().expect("the pack"));
        &ENGINE
    }

    fn of(id: &str) -> Result<super::Group, ReachError> {
        group(engine(), &Subject::Measure { id: id.to_owned() })
    }

    /// Control totals of the Census (`data/README.md`).
    #[test]
    fn groups_are_counts() {
        for (id, unit, total) in [
            ("older_65", GroupUnit::People, 662_037.0),
            ("disabled", GroupUnit::People, 670_264.0),
            ("social_housing", GroupUnit::Households, 222_080.0),
            ("households", GroupUnit::Households, 1_347_035.0),
        ] {
            let group = of(id).unwrap();
            assert_eq!(group.unit, unit, "{id}");
            assert_eq!(group.number.iter().sum::<f64>(), total, "{id}");
            assert!(group.state.iter().all(|&state| state == State::Published), "{id}");
        }
        // Estimated from percentages of output areas; an estimate it stays.
        let no_car = of("no_car").unwrap();
        assert_eq!(no_car.unit, GroupUnit::Households);
        assert!(no_car.state.iter().all(|&state| state == State::Estimated));
        assert!(no_car.number.iter().all(|number| number.is_finite()));
    }

    #[test]
    fn what_counts_nobody_is_refused() {
        let levels = |id: &str| match of(id) {
            Err(ReachError::NoLsoaFigures { levels, .. }) => levels,
            other => panic!("{id}: {other:?}"),
        };
        assert_eq!(levels("gigabit"), ["country", "authority"]);
        assert_eq!(levels("library_walk").last(), Some(&"authority"));
        for id in ["wimd", "wimd_decile", "poor_english", "wimd_most_10"] {
            assert!(matches!(of(id), Err(ReachError::NoCount { .. })), "{id}: {:?}", of(id));
        }
        assert!(matches!(of("older_66"), Err(ReachError::Subject(_))));
    }

    #[test]
    fn a_recipe_weighs_residents() {
        let recipe = engine().recipes.get("need").unwrap().clone();
        let found = group(engine(), &Subject::Recipe { recipe }).unwrap();
        assert_eq!(found.unit, GroupUnit::Weight);
        assert!(found.number.iter().all(|number| *number >= 0.0));
        let mut recipe = engine().recipes.get("need").unwrap().clone();
        recipe.normalisation = crate::catalogue::Normalisation::ZScore;
        let error = group(engine(), &Subject::Recipe { recipe }).unwrap_err();
        assert!(matches!(error, ReachError::BelowZero { .. }), "{error:?}");
    }
}
