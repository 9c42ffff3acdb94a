//! Spatial statistics against PySAL's esda on published data sets (`fixtures/README.md`).

use std::{fs, path::Path};

use cyswllt_stats::{
    autocorrelation::{
        Global, Local, geary, general_g, join_counts, local_g, local_geary, local_join_count,
        local_moran, local_moran_bivariate, moran,
    },
    permutation::Permutations,
    significance::{benjamini_hochberg, two_sided_normal},
    weights::Weights,
};
use serde_json::Value;

/// The relative difference that is allowed: rounding, not another formula.
const CLOSE: f64 = 1e-11;

struct Layer {
    name: String,
    content: Value,
    x: Vec<f64>,
    y: Vec<f64>,
    binary: Vec<f64>,
    weights: Weights,
}

fn numbers(value: &Value) -> Vec<f64> {
    let number = |value: &Value| value.as_f64().unwrap_or(f64::NAN);
    value.as_array().unwrap().iter().map(number).collect()
}

fn layers() -> Vec<Layer> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/esda");
    let mut files: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "json"));
    files.sort();
    files.iter().map(|file| read(&fs::read_to_string(file).unwrap())).collect()
}

fn read(text: &str) -> Layer {
    let content: Value = serde_json::from_str(text).unwrap();
    let neighbours = content["neighbours"].as_array().unwrap();
    let rows: Vec<Vec<(u32, f64)>> = neighbours
        .iter()
        .enumerate()
        .map(|(i, row)| {
            let row = numbers(row);
            let weights = match &content["values"] {
                Value::Null => vec![1.0; row.len()],
                values => numbers(&values[i]),
            };
            row.iter().map(|&j| j as u32).zip(weights).collect()
        })
        .collect();
    Layer {
        name: content["name"].as_str().unwrap().to_owned(),
        x: numbers(&content["x"]),
        y: numbers(&content["y"]),
        binary: numbers(&content["binary"]),
        weights: Weights::from_weighted(&rows).unwrap(),
        content,
    }
}

fn styled(weights: &Weights, style: &str) -> Weights {
    match style {
        "row" => weights.row_standardised(),
        "binary" => weights.binary(),
        _ => weights.clone(),
    }
}

#[track_caller]
fn close(ours: f64, theirs: f64, what: &str) {
    assert!((ours - theirs).abs() <= CLOSE * theirs.abs() + 1e-13, "{what}: {ours} and {theirs}");
}

#[track_caller]
fn global(ours: Global, theirs: &Value, what: &str) {
    let Global { statistic, expected, variance, z, p } = ours;
    let figures = [
        ("statistic", statistic),
        ("expected", expected),
        ("variance", variance),
        ("z", z),
        ("p", p),
    ];
    for (name, figure) in figures {
        let theirs = theirs[name].as_f64().unwrap();
        // Relative, however small: variances and p-values are.
        let allowed = if name == "p" { 1e-9 } else { CLOSE };
        assert!((figure / theirs - 1.0).abs() < allowed, "{what} {name}: {figure} and {theirs}");
    }
}

/// Compares where an area has other neighbours; elsewhere ours has no figure.
#[track_caller]
fn local(ours: &[f64], theirs: &[f64], weights: &Weights, what: &str) {
    assert_eq!(ours.len(), theirs.len());
    for i in 0..ours.len() {
        if weights.cardinality(i) == 0 {
            assert!(ours[i].is_nan(), "{what} of an island");
        } else if !(ours[i].is_nan() && theirs[i].is_nan()) {
            close(ours[i], theirs[i], &format!("{what} of area {i}"));
        }
    }
}

#[test]
fn agree_with_esda() {
    let mut compared = 0;
    for Layer { name, content, x, y, binary, weights } in layers() {
        for (style, theirs) in content["styles"].as_object().unwrap() {
            let used = styled(&weights, style);
            let starred = styled(&weights.with_self(1.0), style);
            let what = |statistic: &str| format!("{name}, {style}, {statistic}");
            let sums = numbers(&theirs["s0_s1_s2"]);
            close(used.s0(), sums[0], &what("S0"));
            close(used.s1(), sums[1], &what("S1"));
            close(used.s2(), sums[2], &what("S2"));

            global(moran(&x, &used).unwrap(), &theirs["moran"], &what("I"));
            global(geary(&x, &used).unwrap(), &theirs["geary"], &what("C"));
            global(general_g(&x, &used).unwrap(), &theirs["general_g"], &what("G"));
            global(join_counts(&binary, &used).unwrap(), &theirs["join_count"], &what("BB"));

            let none = Permutations::NONE;
            let check = |ours: &Local, key: &str| {
                let theirs = &theirs[key];
                local(&ours.statistic, &numbers(&theirs["statistic"]), &weights, &what(key));
                if let Some(z) = theirs.get("z") {
                    local(&ours.z, &numbers(z), &weights, &what(&format!("{key} z")));
                }
                assert!(ours.p.iter().all(|p| p.is_nan()));
            };
            let moran = local_moran(&x, &used, &none).unwrap();
            check(&moran, "local_moran");
            let quadrant = numbers(&theirs["local_moran"]["quadrant"]);
            for i in (0..x.len()).filter(|&i| weights.cardinality(i) > 0) {
                assert_eq!(moran.quadrant[i], quadrant[i] as u8, "{name} {i}");
            }
            check(&local_moran_bivariate(&x, &y, &used, &none).unwrap(), "local_moran_bivariate");
            check(&local_g(&x, &used, false, &none).unwrap(), "local_g");
            let star = local_g(&x, &starred, true, &none).unwrap();
            check(&star, "local_g_star");
            check(&local_geary(&x, &used, &none).unwrap(), "local_geary");
            check(&local_join_count(&binary, &used, &none).unwrap(), "local_join_count");

            let discovery = &theirs["false_discovery"];
            let p = numbers(&discovery["p"]);
            let q = benjamini_hochberg(&p);
            for (i, (ours, theirs)) in q.iter().zip(numbers(&discovery["q"])).enumerate() {
                close(*ours, theirs, &what("q"));
                if !star.z[i].is_nan() {
                    close(two_sided_normal(star.z[i]), p[i], &what("p of Gi*"));
                }
            }
            compared += 1;
        }
    }
    assert!(compared >= 10, "{compared} layers and styles");
}

/// Two simulations of the same p: 99,999 permutations of esda's and ours, with other random numbers.
#[test]
fn permutations_agree_with_those_of_esda() {
    let mut compared = 0;
    for Layer { content, x, weights, .. } in layers() {
        let Some(simulated) = content.get("simulated") else { continue };
        let style = simulated["style"].as_str().unwrap();
        let runs = simulated["permutations"].as_u64().unwrap() as u32;
        let permutations = Permutations { count: runs, seed: 20_261_122 };
        let used = styled(&weights, style);
        let starred = styled(&weights.with_self(1.0), style);
        for (key, ours) in [
            ("local_moran", local_moran(&x, &used, &permutations)),
            ("local_g_star", local_g(&x, &starred, true, &permutations)),
            ("local_geary", local_geary(&x, &used, &permutations)),
        ] {
            for (i, (ours, theirs)) in
                ours.unwrap().p.iter().zip(numbers(&simulated[key])).enumerate()
            {
                // Each is twice a share of the runs: five standard errors of their difference, and what the 1 adds.
                let share = (ours + theirs) / 4.0;
                let error = 2.0 * (2.0 * share * (1.0 - share) / f64::from(runs)).sqrt();
                assert!(
                    (ours - theirs).abs() < 5.0 * error + 4.0 / f64::from(runs),
                    "{key} {i}: {ours} {theirs}"
                );
                compared += 1;
            }
        }
    }
    assert!(compared >= 3 * 49, "{compared} areas");
}
