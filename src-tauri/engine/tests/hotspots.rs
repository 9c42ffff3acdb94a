//! Hotspots of the embedded areas, and what holds for any field.

use std::collections::BTreeSet;

use cyswllt_engine::{
    Engine,
    analysis::{
        Subject,
        hotspots::{
            Correction, Field, Ground, HotspotClass, HotspotRequest, Hotspots, HotspotsError,
            Question, Statistic, Style, analyse, hotspots, neighbours,
        },
    },
    geography::{Level, NeighboursError},
    text::{Language, Messages},
};
use cyswllt_stats::weights::{Metric, Weights};
use proptest::prelude::*;

fn request(measure: &str, level: Level, statistic: Statistic) -> HotspotRequest {
    HotspotRequest {
        subject: Subject::Measure { id: measure.to_owned() },
        second: None,
        level,
        within: None,
        statistic,
        weights: "queen".to_owned(),
        style: Style::Row,
        permutations: 999,
        seed: 1,
        alpha: 0.05,
        correction: Correction::Fdr,
        bridge: false,
        threshold: None,
    }
}

/// What holds for every result.
fn check(found: &Hotspots) {
    let areas = found.class.len();
    for length in [
        found.value.len(),
        found.standardised.len(),
        found.lag.len(),
        found.statistic.len(),
        found.z.len(),
        found.p.len(),
        found.q.len(),
        found.confidence.len(),
        found.neighbours.len(),
    ] {
        assert_eq!(length, areas);
    }
    let count = |class| found.class.iter().filter(|&&known| known == class).count();
    assert_eq!(count(HotspotClass::Missing), found.missing.len());
    assert_eq!(found.count, areas - count(HotspotClass::Missing) - count(HotspotClass::Outside));
    assert_eq!(found.components.iter().sum::<usize>(), found.count);
    let mut clustered = BTreeSet::new();
    for cluster in &found.clusters {
        for &position in &cluster.positions {
            assert_eq!(found.class[position as usize], cluster.class);
            assert!(found.confidence[position as usize] <= cluster.confidence);
            assert!(clustered.insert(position), "{position} is in two clusters");
        }
    }
    for area in 0..areas {
        let class = found.class[area];
        assert_eq!(clustered.contains(&(area as u32)), class.is_significant());
        assert_eq!(found.neighbours[area] == 0, {
            let alone = matches!(class, HotspotClass::Missing | HotspotClass::Outside);
            alone || found.lag[area].is_nan()
        });
        let p = found.p[area];
        assert!(p.is_nan() || (p > 0.0 && p <= 1.0 && found.q[area] >= p * (1.0 - 1e-12)));
        if class.is_significant() {
            assert!(found.statistic[area].is_finite() && p.is_finite());
        } else if class == HotspotClass::NotSignificant {
            // Gi divides by the sum of all others, which may be 0.
            assert!(found.statistic[area].is_finite() || p.is_nan());
        } else {
            assert!(p.is_nan() && found.statistic[area].is_nan());
        }
    }
}

#[test]
fn older_people_gather_on_the_coast_and_not_among_students() {
    let engine = Engine::open().unwrap();
    let begin = std::time::Instant::now();
    let coarse = hotspots(&engine, &request("older_65", Level::Lsoa, Statistic::GiStar)).unwrap();
    println!("Gi* of 1,917 LSOAs, 999 permutations: {:?}", begin.elapsed());
    check(&coarse);
    let codes = |found: &Hotspots| -> Vec<String> {
        found.warnings.iter().map(|warning| warning.code.clone()).collect()
    };
    assert_eq!(codes(&coarse), ["components", "permutations-too-few"]);
    let begin = std::time::Instant::now();
    let asked = request("older_65", Level::Lsoa, Statistic::GiStar);
    let found = hotspots(&engine, &HotspotRequest { permutations: 9_999, ..asked }).unwrap();
    println!("9,999: {:?}", begin.elapsed());
    check(&found);
    assert_eq!(codes(&found), ["components"]);
    assert_eq!((found.count, found.islands.len()), (1917, 0));
    assert_eq!(found.components, [1876, 41]);
    assert!(found.global.z > 15.0 && found.global.p < 1e-9);
    // Conwy's coast is hot; Cathays in Cardiff, where students live, is cold.
    let conwy = engine.areas.find("W06000003").unwrap();
    let in_conwy = engine.areas.within(Level::Lsoa, conwy);
    let hot = in_conwy.iter().filter(|&&at| found.class[at as usize] == HotspotClass::Hot).count();
    assert!(hot >= 9, "{hot} of {}", in_conwy.len());
    let cathays = engine.areas.table(Level::Lsoa).position("W01001725").unwrap();
    assert_eq!(found.class[cathays as usize], HotspotClass::Cold);
    let largest = &found.clusters[0];
    assert!(largest.residents.unwrap() > 90_000.0 && largest.names.len() == 5);
    assert!(largest.authorities.iter().all(|code| code.starts_with("W06")));
    assert!(found.clusters.windows(2).all(|pair| pair[0].residents >= pair[1].residents));
}

#[test]
fn the_same_on_one_thread_and_for_the_same_seed() {
    let engine = Engine::open().unwrap();
    let asked = request("no_car", Level::Msoa, Statistic::LocalMoran);
    let found = hotspots(&engine, &asked).unwrap();
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
    let alone = pool.install(|| hotspots(&engine, &asked)).unwrap();
    let same = |a: &[f64], b: &[f64]| a.iter().zip(b).all(|(a, b)| a.to_bits() == b.to_bits());
    assert!(same(&found.p, &alone.p) && same(&found.q, &alone.q) && same(&found.z, &alone.z));
    assert_eq!((&found.class, &found.clusters), (&alone.class, &alone.clusters));
    let other = hotspots(&engine, &HotspotRequest { seed: 2, ..asked }).unwrap();
    assert!(!same(&found.p, &other.p) && same(&found.statistic, &other.statistic));
}

#[test]
fn warnings_guard_the_result() {
    let engine = Engine::open().unwrap();
    let codes = |asked: &HotspotRequest| -> Vec<String> {
        let found = hotspots(&engine, asked).unwrap();
        check(&found);
        for warning in &found.warnings {
            for language in Language::ALL {
                let text = warning.text(language, Some(&engine.catalogue));
                assert!(!text.contains('{') && !text.starts_with("warning-"), "{text}");
            }
        }
        found.warnings.into_iter().map(|warning| warning.code).collect()
    };
    let mut asked = request("residents", Level::Authority, Statistic::LocalMoran);
    asked.correction = Correction::Bonferroni;
    asked.permutations = 99;
    let found = codes(&asked);
    for code in ["raw-count", "too-few-areas", "too-few-neighbours", "components", "islands"] {
        assert!(found.iter().any(|known| known == code), "{code}: {found:?}");
    }
    assert!(found.contains(&"permutations-too-few".to_owned()));
    let estimated = codes(&request("unemployed", Level::Lsoa, Statistic::Gi));
    assert!(estimated.contains(&"estimated".to_owned()), "{estimated:?}");
}

#[test]
fn within_an_authority_there_is_nothing_else() {
    let engine = Engine::open().unwrap();
    let mut asked = request("older_65", Level::Lsoa, Statistic::LocalMoran);
    asked.within = Some("W06000015".to_owned());
    let found = hotspots(&engine, &asked).unwrap();
    check(&found);
    let cardiff = engine.areas.within(Level::Lsoa, engine.areas.find("W06000015").unwrap());
    assert_eq!(found.count, cardiff.len());
    let outside = found.class.iter().filter(|&&class| class == HotspotClass::Outside).count();
    assert_eq!(outside, 1917 - cardiff.len());
    let mean: f64 = cardiff.iter().map(|&at| found.standardised[at as usize]).sum::<f64>()
        / cardiff.len() as f64;
    assert!(mean.abs() < 1e-12);
}

#[test]
fn scores_below_nought_are_lifted_for_shares_of_a_sum() {
    let engine = Engine::open().unwrap();
    let mut recipe = engine.recipes.get("need").unwrap().clone();
    recipe.normalisation = cyswllt_engine::catalogue::Normalisation::ZScore;
    let mut asked = request("older_65", Level::Lsoa, Statistic::GiStar);
    asked.subject = Subject::Recipe { recipe };
    let found = hotspots(&engine, &asked).unwrap();
    check(&found);
    assert!(found.warnings.iter().any(|warning| warning.code == "shifted"));
    assert!(found.value.iter().any(|&value| value < 0.0));
    asked.statistic = Statistic::LocalMoran;
    let moran = hotspots(&engine, &asked).unwrap();
    assert!(moran.warnings.iter().all(|warning| warning.code != "shifted"));
}

#[test]
fn neighbours_of_an_area() {
    let engine = Engine::open().unwrap();
    let of = |weights: &str, position, bridge| {
        neighbours(&engine, Level::Authority, weights, position, bridge)
    };
    // Anglesey touches nothing; of all centres of gravity Conwy's is nearest, Gwynedd's lies far in the south.
    assert_eq!(of("queen", 0, false).unwrap(), Vec::<u32>::new());
    assert_eq!(of("queen", 0, true).unwrap(), [2]);
    assert_eq!(of("knn:3", 0, false).unwrap().len(), 3);
    assert!(of("queen", 99, false).unwrap().is_empty());
    for weights in ["kin", "/etc/passwd", "a.gal"] {
        let error = of(weights, 0, false).unwrap_err();
        assert_eq!(error.code(), "unknown-neighbourhood", "{weights}");
    }
    assert!(matches!(
        neighbours(&engine, Level::Oa, "queen", 0, false),
        Err(HotspotsError::Neighbours(NeighboursError::NoShapes { .. }))
    ));
}

/// Areas in a row, some of them missing.
struct Row;

impl Ground for Row {
    fn neighbours(&self, positions: &[u32]) -> Result<Weights, NeighboursError> {
        let rows: Vec<Vec<u32>> = (0..positions.len())
            .map(|at| {
                let beside = |other: usize| positions[other].abs_diff(positions[at]) == 1;
                let near = at.saturating_sub(1)..positions.len().min(at + 2);
                near.filter(|&other| beside(other)).map(|other| other as u32).collect()
            })
            .collect();
        Ok(Weights::from_neighbours(&rows).unwrap())
    }

    fn adjoining(&self, _: &[u32]) -> Option<Weights> {
        None
    }

    fn points(&self, positions: &[u32]) -> Option<(Vec<[f64; 2]>, Metric)> {
        let points = positions.iter().map(|&at| [f64::from(at), 0.0]).collect();
        Some((points, Metric::Plane))
    }
}

fn question(statistic: Statistic, correction: Correction, bridge: bool) -> Question {
    Question {
        statistic,
        style: Style::Row,
        permutations: 99,
        seed: 3,
        alpha: 0.3,
        correction,
        bridge,
        threshold: (statistic == Statistic::JoinCount).then_some(3.0),
    }
}

/// Gi of the only value above 0 is 0 / 0: there is no statistic, and the area does not stand out.
#[test]
fn gi_where_all_others_are_nothing() {
    let ids: Vec<String> = (0..3).map(|at| at.to_string()).collect();
    let field = Field {
        ids: &ids,
        values: &[0.0, 0.0, 1.0],
        second: None,
        inside: None,
        ground: &Row,
        has_origin: true,
    };
    for permutations in [0, 99] {
        let asked = question(Statistic::Gi, Correction::None, false);
        let found = analyse(&field, &Question { permutations, ..asked }).unwrap();
        check(&found);
        assert!(found.statistic[2].is_nan() && found.p[2].is_nan() && found.q[2].is_nan());
        assert_eq!(found.class[2], HotspotClass::NotSignificant);
        assert!(found.statistic[0].is_finite() && found.statistic[1].is_finite());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_area_has_one_class_and_clusters_part_the_significant(
        values in proptest::collection::vec(
            prop_oneof![4 => (0_u8..8).prop_map(f64::from), 1 => Just(f64::NAN)], 0..40),
        bridge: bool,
    ) {
        let ids: Vec<String> = (0..values.len()).map(|at| at.to_string()).collect();
        let field = Field {
            ids: &ids, values: &values, second: None, inside: None, ground: &Row, has_origin: true,
        };
        for statistic in Statistic::ALL {
            for correction in Correction::ALL {
                match analyse(&field, &question(statistic, correction, bridge)) {
                    Ok(found) => {
                        check(&found);
                        prop_assert!(!bridge || found.islands.is_empty());
                    }
                    Err(error) => {
                        let id = format!("error-{}", error.code());
                        let text = Messages::embedded()
                            .text(Language::Cy, &id, &error.arguments());
                        prop_assert!(!text.contains('{') && text != id, "{}", text);
                    }
                }
            }
        }
    }
}
