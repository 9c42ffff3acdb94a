//! `index` by the built binary: against numbers computed with pandas, in all formats, and with everything that can be
//! wrong with a recipe, a layer or the question.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use serde_json::Value;

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_cyswllt"))
        .args(arguments)
        .env("LC_ALL", "C")
        .env("LANG", "C")
        .env_remove("LANGUAGE")
        .output()
        .expect("the binary runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

/// Standard output and standard error of a command that succeeds.
fn good(arguments: &[&str]) -> (String, String) {
    let output = run(arguments);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", text(&output.stderr));
    (text(&output.stdout), text(&output.stderr))
}

/// Exit status and standard error of a command that fails; it must not have written anything else.
fn bad(arguments: &[&str]) -> (i32, String) {
    let output = run(arguments);
    assert_eq!(text(&output.stdout), "", "{arguments:?}");
    (output.status.code().expect("no signal"), text(&output.stderr))
}

fn write(folder: &Path, name: &str, content: &str) -> String {
    let path = folder.join(name);
    fs::write(&path, content).expect("a temporary file");
    path.display().to_string()
}

fn items(json: &str) -> Vec<Value> {
    serde_json::from_str(json).expect("an array")
}

fn near(found: &Value, expected: &Value) -> bool {
    match (found.as_f64(), expected.as_f64()) {
        (Some(a), Some(b)) => (a - b).abs() <= 1e-9 * b.abs().max(1.0),
        (None, None) => found.is_null() && expected.is_null(),
        _ => false,
    }
}

/// Every normalisation, aggregation and rule for missing values, on levels and on a layer, against pandas
/// (`fixtures/make_index.py`).
#[test]
fn the_numbers_are_those_of_pandas() {
    let folder = tempfile::tempdir().expect("a folder");
    let fixture: Value =
        serde_json::from_str(include_str!("fixtures/index.json")).expect("the fixture");
    let cases = fixture["cases"].as_array().expect("cases");
    assert!(cases.len() >= 45);
    for case in cases {
        let name = case["name"].as_str().expect("a name");
        let recipe = case["recipe"].as_str().expect("a recipe");
        let recipe = if recipe.contains('\n') {
            write(folder.path(), "recipe.toml", recipe)
        } else {
            recipe.to_owned()
        };
        let layer = case["layer"].as_str().map(|text| write(folder.path(), "layer.csv", text));
        let mut arguments = vec!["index", &recipe, "--runs", "0", "--format", "json"];
        match &layer {
            Some(path) => arguments.extend(["--layer", path, "--id", "code"]),
            None => arguments.extend(["--level", case["level"].as_str().expect("a level")]),
        }
        let (json, said) = good(&arguments);
        let rows = items(&json);
        let scored = rows.iter().filter(|row| !row["score"].is_null()).count();
        assert_eq!(scored as u64, case["scored"].as_u64().expect("a number"), "{name}");
        assert_eq!(said.contains("Geometric mean: "), !case["shift"].is_null(), "{name}: {said}");
        for (code, expected) in case["areas"].as_object().expect("areas") {
            let row = rows.iter().find(|row| row["code"] == code.as_str()).expect("the area");
            assert!(near(&row["score"], &expected[0]), "{name} {code}: {row} {expected}");
            assert!(near(&row["rank"], &expected[1]), "{name} {code}: {row} {expected}");
            for (measure, part) in expected[2].as_object().expect("parts") {
                assert!(near(&row[measure], part), "{name} {code} {measure}: {row} {expected}");
            }
            assert!(row["rank_low"].is_null() && row["share_worst_decile"].is_null());
        }
    }
}

#[test]
fn four_formats_and_the_names_of_columns() {
    let header = "code,name,score,rank,rank_low,rank_high,share_worst_decile,\
        older_65,disabled,unemployed,inactive,social_housing";
    let (csv, said) = good(&["index", "need", "--level", "lsoa"]);
    assert_eq!(csv.lines().next(), Some(header));
    assert_eq!(csv.lines().count(), 1918);
    assert!(said.contains("1,917 figures of “Unemployed residents (Census)” are estimates."));
    assert_eq!(good(&["index", "need", "--level", "lsoa"]).0, csv, "the same seed, the same runs");
    let other = good(&["index", "need", "--level", "lsoa", "--seed", "2"]).0;
    assert_ne!(other, csv);
    let (json, _) = good(&["index", "need", "--level", "lsoa", "--format", "json"]);
    let rows = items(&json);
    assert_eq!(rows[0].as_object().expect("an object").len(), 12);
    for row in &rows {
        let number = |key: &str| row[key].as_f64().expect("a number");
        assert!(number("rank_low") <= number("rank_high"));
        assert!((0.0..=1.0).contains(&number("share_worst_decile")));
        let parts: f64 = header.split(',').skip(7).map(number).sum();
        assert!((parts - number("score")).abs() < 1e-12);
    }
    let (geojson, _) =
        good(&["index", "need", "--level", "authority", "--format", "geojson", "--runs", "10"]);
    let geojson: Value = serde_json::from_str(&geojson).expect("JSON");
    let features = geojson["features"].as_array().expect("features");
    assert_eq!(features.len(), 22);
    for feature in features {
        assert!(feature["geometry"]["coordinates"].is_array());
        assert_eq!(feature["id"], feature["properties"]["code"]);
        assert!(feature["properties"]["older_65"].is_number());
    }
    let (table, said) =
        good(&["index", "need", "--level", "authority", "--format", "table", "--language", "cy"]);
    assert!(table.starts_with("Cod") && table.contains("Sgôr") && table.contains("Ynys Môn"));
    assert_eq!(said, "");
}

#[test]
fn ranks_stay_those_of_all_areas() {
    let all = items(&good(&["index", "deri", "--level", "lsoa", "--format", "json"]).0);
    let arguments =
        ["index", "deri", "--level", "lsoa", "--within", "W06000008", "--format", "json"];
    let (json, said) = good(&arguments);
    let inside = items(&json);
    assert_eq!(inside.len(), 45);
    assert!(inside.iter().all(|row| all.contains(row)));
    assert!(
        said.contains("Ranks are those among all 1,917 areas, of which 45 are shown."),
        "{said}"
    );
    assert!(said.contains("“Aged 75 and over” is counted twice: it is also in “Aged 65 and over”"));
    assert!(
        said.contains("“Unemployed residents (Census)” is counted twice: it is also in “WIMD 2025")
    );
    assert!(said.contains("say nearly the same (correlation 0.96)"), "{said}");
}

/// A recipe of three measures, of which the tests change a line.
const RECIPE: &str = r#"id = "mine"
label_en = "Mine"
label_cy = "Fy un i"
normalisation = "min-max"
aggregation = "arithmetic"
reference = "wales"
missing = "drop"

[[dimension]]
id = "one"
weight = 1

[[dimension.measure]]
id = "older_65"
weight = 1
worse = "higher"

[[dimension.measure]]
id = "no_car"
weight = 1

[[dimension]]
id = "two"
weight = 1

[[dimension.measure]]
id = "older_65"
weight = 1
"#;

#[test]
fn a_measure_in_two_dimensions_has_two_columns() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = write(folder.path(), "r.toml", RECIPE);
    let (csv, _) = good(&["index", &path, "--level", "msoa"]);
    let header = csv.lines().next().expect("a header");
    assert!(header.ends_with(",share_worst_decile,one.older_65,no_car,two.older_65"), "{header}");
}

#[test]
fn what_is_wrong_with_a_recipe_has_a_line_and_a_remedy() {
    let folder = tempfile::tempdir().expect("a folder");
    for (from, to, line, says) in [
        (
            "\"no_car\"",
            "\"no_cat\"",
            19,
            "no measure called “no_cat”. Choose one from the list of measures. Did you mean no_car?",
        ),
        (
            "weight = 1\nworse",
            "weight = -1\nworse",
            15,
            "The weight of “older_65” is -1. Give a number from 0 up.",
        ),
        ("weight = 1\nworse", "weight = nan\nworse", 15, "is NaN"),
        ("weight = 1\nworse", "weight = inf\nworse", 15, "is inf"),
        ("min-max", "target", 14, "The measure “older_65” has no target."),
        ("worse = \"higher\"", "target = 0", 16, "is 0. Give a number other than 0"),
        ("\"no_car\"", "\"residents\"", 19, "Say in the recipe which is worse"),
        ("\"no_car\"", "\"older_65\"", 19, "twice"),
        ("id = \"two\"", "id = \"one\"", 23, "Two dimensions are called “one”"),
        ("\"wales\"", "\"W99999999\"", 6, "refers to “W99999999”"),
        ("id = \"mine\"", "id = \"m i\"", 1, "cannot be an id"),
        ("aggregation", "agregation", 5, "unknown field `agregation`"),
        ("\"arithmetic\"", "\"harmonic\"", 5, "expected `arithmetic` or `geometric`"),
        ("[[dimension]]", "[[dimension", 9, "cannot be read"),
    ] {
        assert!(RECIPE.contains(from), "{from}");
        let path = write(folder.path(), "r.toml", &RECIPE.replacen(from, to, 1));
        let (status, said) = bad(&["index", &path, "--level", "msoa"]);
        assert_eq!(status, 1, "{to}: {said}");
        assert!(said.starts_with(&format!("cyswllt: {path}, line {line}: ")), "{to}: {said}");
        assert!(said.contains(says), "{to}: {said}");
    }
    let zero = RECIPE.replace(
        "\nweight = 1\n\n[[dimension.measure]]\nid = \"older_65\"",
        "\nweight = 0\n\n[[dimension.measure]]\nid = \"older_65\"",
    );
    let path = write(folder.path(), "r.toml", &zero);
    let (status, said) = bad(&["index", &path, "--level", "msoa"]);
    assert_eq!(status, 1);
    assert!(said.contains("The weights of the dimensions add up to zero."), "{said}");
    let welsh = bad(&["index", &path, "--level", "msoa", "--language", "cy"]).1;
    assert!(welsh.contains("llinell 11: Sero yw cyfanswm pwysau’r dimensiynau."), "{welsh}");
}

#[test]
fn what_is_wrong_with_the_question() {
    let folder = tempfile::tempdir().expect("a folder");
    let selection = write(folder.path(), "s.toml", &RECIPE.replace("\"wales\"", "\"selection\""));
    let path = write(folder.path(), "r.toml", RECIPE);
    for (arguments, status, says) in [
        (
            &["index", "nede", "--level", "lsoa"][..],
            1,
            "no recipe called “nede”. Choose one from the list of recipes, or name a file. Did you mean need?",
        ),
        (&["index", "missing.toml", "--level", "lsoa"], 1, "“missing.toml” cannot be read"),
        (&["index", "need"], 2, "--level"),
        (&["index", "need", "--level", "parish"], 2, "no level called “parish”"),
        (&["index", "need", "--level", "lsoa", "--runs", "-1"], 2, "--runs"),
        (&["index", "need", "--level", "lsoa", "--concentration", "0"], 2, "above 0"),
        (&["index", "need", "--level", "lsoa", "--within", "W1"], 1, "no area with the code “W1”"),
        (&["index", "need", "--level", "oa"], 1, "no figures at the level oa"),
        (
            &["index", "need", "--level", "country"],
            1,
            "At least two of the areas referred to need a figure",
        ),
        (
            &["index", "connectivity", "--level", "msoa"],
            1,
            "No measure of “connectivity” counts at the level msoa.",
        ),
        (&["index", &selection, "--level", "msoa"], 1, "none is selected"),
        (&["index", &selection, "--level", "msoa", "--selection", "W06000099"], 1, "W06000099"),
        (
            &["index", &selection, "--level", "msoa", "--selection", "W02000001"],
            1,
            "“older_65”; 1 has one.",
        ),
        (&["index", &path, "--level", "msoa", "--layer", "a.csv"], 2, "cannot be used with"),
    ] {
        let (found, said) = bad(arguments);
        assert_eq!(found, status, "{arguments:?}: {said}");
        assert!(said.contains(says), "{arguments:?}: {said}");
    }
    // The areas inside a larger one can be the selection.
    let (csv, _) = good(&["index", &selection, "--level", "msoa", "--selection", "W06000015"]);
    assert_eq!(csv.lines().count(), 409);
}

fn layer(folder: &Path, values: &[&str]) -> String {
    let features: Vec<String> = values
        .iter()
        .enumerate()
        .map(|(at, value)| {
            format!(
                r#"{{"type":"Feature","geometry":{{"type":"Point","coordinates":[-3.{at},51.5]}},"properties":{{"code":"f{at}","a":{value},"b":{at}}}}}"#
            )
        })
        .collect();
    let json = format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, features.join(","));
    write(folder, "layer.geojson", &json)
}

/// A recipe for the fields of [`layer`].
fn fields() -> String {
    RECIPE.replacen("older_65", "a", 1).replace("no_car", "b").replace("older_65", "b")
}

#[test]
fn layers_of_all_kinds() {
    let folder = tempfile::tempdir().expect("a folder");
    let recipe = write(folder.path(), "r.toml", &fields());
    let of = |values: &[&str]| {
        let path = layer(folder.path(), values);
        run(&["index", &recipe, "--layer", &path, "--id", "code", "--format", "geojson"])
    };
    // As it should be: shapes as they are, ids, no names.
    let output = of(&["1", "4", "2.5"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let json: Value = serde_json::from_str(&text(&output.stdout)).expect("JSON");
    assert_eq!(json["features"][1]["geometry"]["coordinates"][0], -3.1);
    let properties = &json["features"][1]["properties"];
    assert_eq!((&properties["code"], &properties["name"]), (&"f1".into(), &Value::Null));
    // One: (1 + 0.5) / 2, two: 0.5.
    assert!(near(&properties["score"], &0.625.into()), "{properties}");
    // A constant column makes no difference, and that is said.
    let output = of(&["7", "7", "7"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stderr).contains("“a” has the same figure in all areas referred to"));
    // A gap drops the feature, and that is said.
    let output = of(&["1", "null", "3"]);
    assert!(text(&output.stderr).contains("1 area has no score, because a figure is missing."));
    for (values, says) in [
        (&["null", "null", "null"][..], "The field “a” is empty throughout."),
        (&["5"], "At least two of the areas referred to need a figure of “a”; 1 has one."),
        (&["5", "null", "null"], "“a”; 1 has one."),
        (&["1", "NaN", "3"], "NaN is not a number of JSON"),
        (&["1", "\"two\"", "3"], "which is not a finite number"),
        (&["1", "1e999", "3"], "“1e999” in the field “a”, which is not a finite number"),
    ] {
        let output = of(values);
        assert_eq!(output.status.code(), Some(1), "{values:?}");
        assert_eq!(text(&output.stdout), "");
        let said = text(&output.stderr);
        assert!(said.contains(says), "{values:?}: {said}");
    }
    let path = layer(folder.path(), &["1", "2"]);
    let unknown = write(folder.path(), "u.toml", &fields().replacen("\"a\"", "\"aa\"", 1));
    let (status, said) = bad(&["index", &unknown, "--layer", &path]);
    assert!(
        status == 1 && said.contains("u.toml, line 14: The layer has no field called “aa”"),
        "{said}"
    );
    let selected = write(folder.path(), "s.toml", &fields().replace("wales", "selection"));
    let (status, said) =
        bad(&["index", &selected, "--layer", &path, "--id", "code", "--selection", "f0,f9"]);
    assert!(status == 1 && said.contains("no feature with the id “f9”"), "{said}");
    let arguments = ["index", &selected, "--layer", &path, "--id", "code", "--selection", "f0,f1"];
    assert_eq!(good(&arguments).0.lines().count(), 3);
    // Features of which some lack everything are scored by what they have.
    let renormalised = write(folder.path(), "n.toml", &fields().replace("drop", "renormalise"));
    let path = layer(folder.path(), &["1", "null", "3"]);
    let (csv, said) = good(&["index", &renormalised, "--layer", &path, "--runs", "0"]);
    assert!(said.contains("1 area is scored only by the measures it has"), "{said}");
    assert!(csv.lines().nth(2).expect("the second").starts_with("2,,0.5,2,,,,,0.25,0.25"), "{csv}");
    let path = layer(folder.path(), &["null", "null", "null"]);
    let (_, said) = good(&["index", &renormalised, "--layer", &path]);
    assert!(said.contains("Left out at this level: a."), "{said}");
}
