//! What holds for every index.

use std::time::Instant;

use proptest::prelude::*;

use super::{IndexError, IndexRequest, PriorityIndex, index};
use crate::{
    Engine,
    analysis::{Subject, matrix},
    catalogue::{
        Aggregation, Missing, Normalisation, Recipe, RecipeDimension, RecipeMeasure, Recipes, Worse,
    },
    geography::Level,
    tables::State,
    text::{Language, Messages},
};

fn measure(id: &str, weight: f64) -> RecipeMeasure {
    RecipeMeasure {
        id: id.to_owned(),
        weight,
        worse: Some(Worse::Higher),
        target: Some(3.5),
        levels: None,
    }
}

fn recipe(weights: [f64; 5], normalisation: Normalisation, aggregation: Aggregation) -> Recipe {
    let [one, two, a, b, c] = weights;
    let dimension = |id: &str, weight, measure| RecipeDimension {
        id: id.to_owned(),
        weight,
        label_en: None,
        label_cy: None,
        measure,
    };
    Recipe {
        id: "r".to_owned(),
        label_en: "R".to_owned(),
        label_cy: "R".to_owned(),
        note_en: None,
        note_cy: None,
        normalisation,
        aggregation,
        reference: "wales".to_owned(),
        missing: Missing::Renormalise,
        dimension: vec![
            dimension("one", one, vec![measure("a", a), measure("b", b)]),
            dimension("two", two, vec![measure("c", c)]),
        ],
    }
}

fn of(recipe: &Recipe, columns: &[Vec<f64>; 3]) -> Result<PriorityIndex, IndexError> {
    let place = |id: &str| usize::from(id.as_bytes()[0] - b'a');
    PriorityIndex::of_layer(recipe, &["a", "b", "c"], columns[0].len(), None, |id| {
        columns[place(id)].clone()
    })
}

fn values() -> impl Strategy<Value = [Vec<f64>; 3]> {
    let value = prop_oneof![4 => (-8..9_i32).prop_map(f64::from), 1 => Just(f64::NAN)];
    prop::collection::vec([value.clone(), value.clone(), value], 2..40)
        .prop_map(|rows| [0, 1, 2].map(|column| rows.iter().map(|row| row[column]).collect()))
}

fn rules() -> impl Strategy<Value = (Normalisation, Aggregation)> {
    (
        prop::sample::select(vec![
            Normalisation::MinMax,
            Normalisation::ZScore,
            Normalisation::Rank,
            Normalisation::Exponential,
            Normalisation::Target,
        ]),
        prop::sample::select(vec![Aggregation::Arithmetic, Aggregation::Geometric]),
    )
}

proptest! {
    #[test]
    fn contributions_add_up_and_ranks_follow_scores(
        columns in values(),
        weights in prop::array::uniform5(0.1..5.0_f64),
        (normalisation, aggregation) in rules(),
    ) {
        let recipe = recipe(weights, normalisation, aggregation);
        let Ok(found) = of(&recipe, &columns) else { return Ok(()) };
        let parts = found.contributions().unwrap();
        let n = found.scores.scored as u32;
        for at in 0..found.len() {
            let score = found.scores.score[at];
            let used = found.scores.weight_used[at];
            let has = (0..3).any(|column| !columns[column][at].is_nan());
            prop_assert_eq!(score.is_nan(), !has);
            prop_assert!((0.0..=1.0 + 1e-12).contains(&used));
            let area = found.area(at as u32).unwrap();
            let Some(rank) = area.rank else { continue };
            let sum: f64 = parts.iter().map(|part| part[at]).filter(|part| !part.is_nan()).sum();
            prop_assert!((sum - score).abs() <= 1e-9 * score.abs().max(1.0), "{sum} {score}");
            let weights: f64 = area.parts.iter().map(|part| part.weight).sum();
            prop_assert!((weights - 1.0).abs() < 1e-12);
            // Scores that differ by rounding alone are ties.
            let worse = |other: &&f64| **other > score + 1e-9 * score.abs().max(1.0);
            let worse = found.scores.score.iter().filter(worse).count() as u32;
            prop_assert_eq!(rank, worse + 1);
            prop_assert_eq!(area.decile, Some((10 * rank).div_ceil(n)));
        }
        // Weights count by their shares alone.
        let mut doubled = recipe.clone();
        doubled.dimension.iter_mut().for_each(|dimension| dimension.weight *= 2.0);
        doubled.dimension[0].measure.iter_mut().for_each(|measure| measure.weight *= 8.0);
        let again = of(&doubled, &columns).unwrap();
        for (a, b) in found.scores.score.iter().zip(&again.scores.score) {
            prop_assert!(a.is_nan() && b.is_nan() || (a - b).abs() <= 1e-9 * a.abs().max(1.0));
        }
        let sure = found.certainty(20, 7, 50.0).unwrap();
        for at in (0..found.len()).filter(|&at| found.ranks[at] > 0) {
            prop_assert!(1.0 <= sure.low[at] && sure.low[at] <= sure.median[at]);
            prop_assert!(sure.median[at] <= sure.high[at] && sure.high[at] <= f64::from(n));
        }
    }
}

fn request(engine: &Engine, id: &str, level: Level) -> IndexRequest {
    let recipe = engine.recipes.get(id).unwrap().clone();
    IndexRequest { recipe, level, selection: None }
}

#[test]
fn everything_that_the_interface_asks_for() {
    let engine = Engine::open().unwrap();
    let request = request(&engine, "need-connectivity", Level::Lsoa);
    let found = index(&engine, &request).unwrap();
    assert_eq!(found.to_bytes().len(), 1917 * 21);
    let notes = found.notes(Some(&engine.catalogue));
    assert_eq!((notes.scored, notes.unscored, notes.shift), (1917, 0, Some(1.0)));
    assert_eq!(notes.measures.len(), 6);
    let codes: Vec<&str> = notes.warnings.iter().map(|warning| warning.code.as_str()).collect();
    assert_eq!(codes, ["levels-left-out", "estimated", "estimated", "estimated"]);
    for (row, line) in notes.correlation.pearson.iter().enumerate() {
        assert_eq!(line.len(), 6);
        assert!((line[row].unwrap() - 1.0).abs() < 1e-12);
    }
    let worst = found.ranks.iter().position(|&rank| rank == 1).unwrap() as u32;
    let area = found.area(worst).unwrap();
    assert_eq!((area.rank, area.decile, area.of), (Some(1), Some(1), 1917));
    assert_eq!(area.parts.len(), 6);
    assert_eq!(area.parts[2].state, State::Estimated);
    let drivers = found.drivers(worst, 200, 1).unwrap();
    let kinds: Vec<&str> = drivers.factors.iter().map(|factor| factor.kind.as_str()).collect();
    assert_eq!(kinds[..3], ["dimension", "dimension", "measure"]);
    assert_eq!(kinds[kinds.len() - 2..], ["normalisation", "aggregation"]);
    assert_eq!(drivers.factors[2].dimension.as_deref(), Some("need"));
    // The connectivity dimension has one measure at this level, which is no factor.
    assert_eq!(drivers.factors.len(), 2 + 5 + 2);
    assert!(matches!(found.area(1917), Err(IndexError::Position { .. })));
    // An index as one side of a matrix.
    let need = Subject::Recipe { recipe: engine.recipes.get("need").unwrap().clone() };
    let broadband = Subject::Measure { id: "deri_broadband".to_owned() };
    let found = matrix(&engine, &broadband, &need, Level::Lsoa, None).unwrap();
    assert_eq!(found.counts.iter().sum::<u32>(), 1917);
    let inside = matrix(&engine, &broadband, &need, Level::Lsoa, Some("W06000008")).unwrap();
    assert_eq!(inside.counts.iter().sum::<u32>(), 45);
    assert!(matrix(&engine, &broadband, &need, Level::Lsoa, Some("W1")).is_err());
    assert_eq!(
        matrix(&engine, &broadband, &need, Level::Msoa, None).unwrap_err().code(),
        "matrix-empty"
    );
}

/// While a slider moves the map follows: an index of all LSOAs in far less than a frame's time.
#[test]
fn an_index_takes_milliseconds() {
    let engine = Engine::open().unwrap();
    let request = request(&engine, "deri", Level::Lsoa);
    let fastest = (0..20).map(|_| {
        let start = Instant::now();
        let bytes = index(&engine, &request).unwrap().to_bytes();
        assert_eq!(bytes.len(), 1917 * 21);
        start.elapsed()
    });
    let fastest = fastest.min().unwrap();
    println!("an index of 7 measures and 1,917 areas: {fastest:?}");
    assert!(fastest.as_millis() < 50, "{fastest:?}");
}

#[test]
fn errors_and_warnings_have_their_sentences() {
    let engine = Engine::open().unwrap();
    let mut request = request(&engine, "need", Level::Oa);
    let mut errors = vec![index(&engine, &request).unwrap_err()];
    request.level = Level::Country;
    errors.push(index(&engine, &request).unwrap_err());
    request.recipe.reference = "selection".to_owned();
    request.level = Level::Lsoa;
    errors.push(index(&engine, &request).unwrap_err());
    request.selection = Some(vec![5000]);
    errors.push(index(&engine, &request).unwrap_err());
    request.recipe.reference = "W01000003".to_owned();
    request.level = Level::Msoa;
    errors.push(index(&engine, &request).unwrap_err());
    request.recipe.dimension[0].weight = f64::NAN;
    errors.push(index(&engine, &request).unwrap_err());
    request.recipe = Recipes::open().unwrap().get("connectivity").unwrap().clone();
    errors.push(index(&engine, &request).unwrap_err());
    let level = Some(Level::Msoa);
    let measure = || "a".to_owned();
    errors.extend([
        IndexError::NothingScored,
        IndexError::NotScored,
        IndexError::OutOfRange { measure: measure() },
        IndexError::NoValues { measure: measure(), level },
        IndexError::NoValues { measure: measure(), level: None },
        IndexError::Runs { runs: 0 },
        IndexError::Concentration { concentration: -1.0 },
    ]);
    let codes: Vec<&str> = errors.iter().map(IndexError::code).collect();
    assert_eq!(
        codes[..7],
        [
            "index-no-values",
            "index-too-few",
            "index-no-selection",
            "index-position",
            "index-reference-empty",
            "recipe-weight",
            "index-no-measures",
        ]
    );
    for error in errors {
        for language in Language::ALL {
            let id = format!("error-{}", error.code());
            let text = Messages::embedded().text(language, &id, &error.arguments());
            assert!(text != id && !text.contains('{'), "{text}");
        }
    }
    for code in [
        "constant-measure",
        "counted-twice",
        "correlated",
        "missing-areas",
        "estimated",
        "raw-count",
        "levels-left-out",
        "renormalised",
    ] {
        assert!(Messages::embedded().has(&format!("warning-{code}")), "{code}");
    }
}
