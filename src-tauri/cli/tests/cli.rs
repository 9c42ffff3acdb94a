//! The built binary on the embedded data: shapes of CSV and JSON, exit statuses, both languages, bad input.

use std::{
    fs,
    io::{Read, Write},
    path::Path,
    process::{Command, Output, Stdio},
};

use serde_json::Value;

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cyswllt"));
    command.args(arguments).env("LC_ALL", "C").env("LANG", "C").env_remove("LANGUAGE");
    command
}

fn run(arguments: &[&str]) -> Output {
    command(arguments).output().expect("the binary runs")
}

fn with_input(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = command(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary runs");
    child.stdin.take().expect("piped").write_all(input).expect("it reads its input");
    child.wait_with_output().expect("it ends")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

/// Standard output of a command that succeeds.
fn good(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", text(&output.stderr));
    text(&output.stdout)
}

fn json(arguments: &[&str]) -> Value {
    serde_json::from_str(&good(arguments)).expect("JSON")
}

/// Exit status and standard error of a command that fails; it must not have written anything else.
fn bad(arguments: &[&str]) -> (i32, String) {
    let output = run(arguments);
    assert_eq!(text(&output.stdout), "", "{arguments:?}");
    (output.status.code().expect("no signal"), text(&output.stderr))
}

/// The same but for the last digit of numbers, which the reader of JSON may get wrong.
fn close(a: &Value, b: &Value) {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => {
            let [a, b] = [a, b].map(|number| number.as_f64().expect("a number"));
            assert!((a - b).abs() <= 1e-12 * a.abs().max(b.abs()), "{a} {b}");
        }
        (Value::Array(a), Value::Array(b)) => {
            assert_eq!(a.len(), b.len());
            a.iter().zip(b).for_each(|(a, b)| close(a, b));
        }
        (Value::Object(a), Value::Object(b)) => {
            assert!(a.keys().eq(b.keys()), "{a:?} {b:?}");
            a.iter().for_each(|(key, value)| close(value, &b[key]));
        }
        (a, b) => assert_eq!(a, b),
    }
}

fn rows(csv: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(csv.as_bytes());
    reader.records().map(|row| row.expect("CSV").iter().map(str::to_owned).collect()).collect()
}

fn write(folder: &Path, name: &str, content: &str) -> String {
    let path = folder.join(name);
    fs::write(&path, content).expect("a temporary file");
    path.display().to_string()
}

#[test]
fn areas_as_csv_and_json() {
    let csv = rows(&good(&["areas", "--level", "authority"]));
    assert_eq!(
        csv[0].join(","),
        "code,name,name_cy,level,parent,place,place_cy,authority,ward,rural_urban,health_board"
    );
    assert_eq!(csv.len(), 23);
    assert_eq!(
        csv[1][..5],
        ["W06000001", "Isle of Anglesey", "Ynys Môn", "authority", "W92000004"]
    );
    for (level, count) in
        [("country", 1), ("ward", 762), ("msoa", 408), ("lsoa", 1917), ("oa", 10_275)]
    {
        assert_eq!(good(&["areas", "--level", level]).lines().count(), count + 1, "{level}");
    }
    assert_eq!(good(&["areas"]).lines().count(), 1 + 1 + 22 + 762 + 408 + 1917 + 10_275);
    let inside = json(&["areas", "--level", "lsoa", "--within", "W06000008", "--format", "json"]);
    let inside = inside.as_array().expect("an array");
    assert!(inside.len() > 40 && inside.iter().all(|area| area["authority"] == "W06000008"));
    assert!(inside.iter().all(|area| area["place_cy"].is_string() && area["ward"].is_string()));
    assert!(inside[0]["parent"].as_str().expect("a code").starts_with("W02"));
}

#[test]
fn areas_as_geojson_in_both_systems() {
    let degrees = json(&["areas", "--level", "authority", "--format", "geojson"]);
    assert_eq!((&degrees["type"], &degrees["crs"]), (&"FeatureCollection".into(), &Value::Null));
    let features = degrees["features"].as_array().expect("features");
    assert_eq!(features.len(), 22);
    let first = |feature: &Value| {
        let mut at = &feature["geometry"]["coordinates"];
        while at[0].is_array() {
            at = &at[0];
        }
        [at[0].as_f64().expect("a number"), at[1].as_f64().expect("a number")]
    };
    for feature in features {
        let [lon, lat] = first(feature);
        assert!((-5.8..-2.5).contains(&lon) && (51.3..53.6).contains(&lat), "{lon} {lat}");
        assert_eq!(feature["id"], feature["properties"]["code"]);
    }
    let grid = json(&["areas", "--level", "authority", "--format", "geojson", "--crs", "27700"]);
    assert!(grid["crs"]["properties"]["name"].as_str().expect("a name").ends_with("27700"));
    for feature in grid["features"].as_array().expect("features") {
        let [x, y] = first(feature);
        assert!((140_000.0..360_000.0).contains(&x) && (160_000.0..400_000.0).contains(&y));
    }
    let oa = json(&["areas", "--level", "oa", "--within", "W01000003", "--format", "geojson"]);
    assert!(oa["features"][0]["geometry"].is_null());
}

#[test]
fn measures_in_both_languages() {
    let csv = rows(&good(&["measures"]));
    assert_eq!(csv[0].join(","), "id,label,unit,universe,direction,levels,source,vintage");
    assert!(csv.len() > 90);
    let no_car =
        |rows: &[Vec<String>]| rows.iter().find(|row| row[0] == "no_car").expect("no_car").clone();
    let english = no_car(&csv);
    assert_eq!(english[2..5], ["percent", "households", "higher_is_worse"]);
    assert!(english[5].split(' ').any(|level| level == "lsoa"));
    let welsh = no_car(&rows(&good(&["measures", "--language", "cy"])));
    assert!(welsh[0] == english[0] && welsh[1] != english[1] && welsh[2..] == english[2..]);
    let json = json(&["measures", "--format", "json"]);
    assert!(json[0]["levels"].is_array() && json[0]["description"].is_string());
    assert!(good(&["measures", "--level", "oa"]).lines().count() < csv.len());
    let table = good(&["measures", "--format", "table", "--language", "cy"]);
    assert!(table.starts_with("Mesur "), "{}", &table[..40]);
}

#[test]
fn values_as_csv_and_json() {
    let csv = rows(&good(&["values", "older_65", "superfast", "--level", "authority"]));
    assert_eq!(csv[0], ["code", "name", "older_65", "superfast"]);
    assert_eq!(csv.len(), 23);
    for row in &csv[1..] {
        let older: f64 = row[2].parse().expect("a number");
        assert!((10.0..35.0).contains(&older));
    }
    let output = run(&["values", "older_65", "wimd", "--level", "authority", "--format", "json"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stderr).contains("WIMD"), "a measure without values is named");
    let json: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    for (row, item) in csv[1..].iter().zip(json.as_array().expect("an array")) {
        assert_eq!(
            (&item["code"], &item["name"]),
            (&row[0].as_str().into(), &row[1].as_str().into())
        );
        let older = &item["measures"]["older_65"];
        close(&older["value"], &row[2].parse::<f64>().expect("a number").into());
        let [n, d] = ["numerator", "denominator"].map(|key| older[key].as_f64().expect("a count"));
        assert!((100.0 * n / d - older["value"].as_f64().expect("a value")).abs() < 1e-9);
        assert_eq!(older["state"], "published");
        let wimd = &item["measures"]["wimd"];
        assert_eq!((&wimd["value"], &wimd["state"]), (&Value::Null, &"unavailable".into()));
    }
    let wales = json_first(&["values", "older_65", "--level", "country", "--format", "json"]);
    assert_eq!(wales["measures"]["older_65"]["numerator"], 662_037);
    // Empty where there is none, and a measure that is named twice once.
    let csv = rows(&good(&["values", "wimd", "wimd", "--level", "country"]));
    assert_eq!(csv, [["code", "name", "wimd"], ["W92000004", "Wales", ""]]);
}

#[test]
fn values_as_geojson_carry_their_state() {
    let layer = json(&[
        "values",
        "unemployed",
        "--level",
        "lsoa",
        "--within",
        "w06000024",
        "--format",
        "geojson",
    ]);
    let features = layer["features"].as_array().expect("features");
    assert_eq!(features.len(), 36);
    for feature in features {
        assert_eq!(feature["properties"]["unemployed_state"], "estimated");
        assert!(feature["properties"]["unemployed"].is_number());
    }
}

fn json_first(arguments: &[&str]) -> Value {
    json(arguments)[0].clone()
}

#[test]
fn names_follow_the_language_and_keys_do_not() {
    let arguments = ["values", "older_65", "--level", "authority", "--within", "W06000015"];
    assert!(good(&arguments).starts_with("code,name,older_65\nW06000015,Cardiff,"));
    let welsh = good(&[&arguments[..], &["--language", "cy"]].concat());
    assert!(welsh.starts_with("code,name,older_65\nW06000015,Caerdydd,"), "{welsh}");
    // On a Welsh system tables and messages are Welsh, and what programs read is as everywhere.
    let on_welsh_system = |extra: &[&str]| {
        let output =
            command(&[&arguments[..], extra].concat()).env("LC_ALL", "cy_GB.UTF-8").output();
        text(&output.expect("it runs").stdout)
    };
    assert!(on_welsh_system(&[]).contains("Cardiff"));
    assert!(on_welsh_system(&["--format", "table"]).contains("Caerdydd"));
    let areas = good(&["locate", "Caerdydd", "--language", "cy", "--format", "json"]);
    assert!(areas.contains("\"name\":\"Caerdydd\""), "{areas}");
}

#[test]
fn locate_answers_in_order() {
    let answers = json(&[
        "locate",
        "CF10 1EP",
        "-3.2,51.5",
        "SN 58 81",
        "Abertawe",
        "Nowhere-in-Wales-at-all",
        "--format",
        "json",
    ]);
    let answers = answers.as_array().expect("an array");
    assert_eq!(answers.len(), 5);
    assert_eq!(answers[0]["areas"]["authority"]["name"], "Cardiff");
    assert_eq!(answers[1]["query"], "-3.2,51.5");
    let near =
        |value: &Value, expected: f64| (value.as_f64().expect("a number") - expected).abs() < 1e-6;
    assert!(near(&answers[1]["lon"], -3.2) && near(&answers[1]["lat"], 51.5));
    assert!(answers[1]["easting"].is_number() && answers[1]["northing"].is_number());
    for level in ["country", "authority", "ward", "msoa", "lsoa"] {
        assert!(answers[1]["areas"][level]["code"].is_string(), "{level}");
    }
    assert_eq!(answers[2]["areas"]["authority"]["code"], "W06000008");
    assert_eq!(answers[3]["areas"]["authority"]["code"], "W06000011");
    assert!(answers[4]["error"].is_string() && answers[4]["areas"].is_null());
    // JSON is what a pipe gets.
    assert_eq!(json(&["locate", "CF10 1EP"])[0]["areas"], answers[0]["areas"]);
}

#[test]
fn locate_reads_lines() {
    let input = "\u{feff}CF10 1EP\r\n\n-3.2,51.5\n=1+1\nnot\u{1b}[2J a place".as_bytes();
    let output = with_input(&["locate", "-", "--format", "json"], input);
    assert_eq!(output.status.code(), Some(0));
    let answers: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let queries: Vec<&str> = answers
        .as_array()
        .expect("an array")
        .iter()
        .map(|a| a["query"].as_str().expect("a query"))
        .collect();
    assert_eq!(queries, ["CF10 1EP", "", "-3.2,51.5", "=1+1", "not\u{1b}[2J a place"]);
    assert!(answers[1]["error"].is_string() && answers[2]["error"].is_null());
    assert!(text(&output.stderr).contains('3'), "{}", text(&output.stderr));

    // Nothing that a spreadsheet would run.
    let output = with_input(&["locate", "-", "--format", "csv"], input);
    let csv = rows(&text(&output.stdout));
    assert_eq!(csv[0][..5], ["query", "lon", "lat", "easting", "northing"]);
    assert_eq!([&csv[3][0], &csv[4][0]], ["'-3.2,51.5", "'=1+1"]);
    assert_eq!(csv[3][1], "-3.2");
    let table = with_input(&["locate", "-", "--format", "table"], input);
    assert!(!table.stdout.contains(&0x1b));

    let long = "x".repeat(100_000) + "\nCF10 1EP\n";
    let output = with_input(&["locate", "-"], long.as_bytes());
    let answers: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert!(answers[0]["error"].is_string() && answers[1]["areas"].is_object());
    assert_eq!(with_input(&["locate", "-"], b"").stdout, b"[]\n");
    let points = json(&["locate", "CF10 1EP", "nowhere at all", "--format", "geojson"]);
    assert_eq!(points["features"][0]["geometry"]["type"], "Point");
    assert!(points["features"][1]["geometry"].is_null());
}

#[test]
fn classify_a_measure_and_the_same_as_a_layer() {
    let folder = tempfile::tempdir().expect("a folder");
    let csv = write(folder.path(), "v.csv", &good(&["values", "older_65", "--level", "lsoa"]));
    let geojson = good(&["values", "older_65", "--level", "lsoa", "--format", "geojson"]);
    let geojson = write(folder.path(), "v.geojson", &geojson);
    for method in
        ["quantile", "equal-interval", "natural-breaks", "standard-deviation", "head-tail"]
    {
        let how = ["--method", method, "--classes", "5"];
        let of = |what: &[&str]| json(&[&["classify"], what, &how].concat());
        let found = of(&["older_65", "--level", "lsoa"]);
        assert_eq!(found["method"], method);
        let breaks = found["breaks"].as_array().expect("breaks");
        assert_eq!(found["classes"], breaks.len());
        let counts: u64 =
            found["counts"].as_array().expect("counts").iter().filter_map(Value::as_u64).sum();
        assert_eq!(counts, 1917);
        assert!(found["adcm"].is_number() && found["gvf"].as_f64().expect("gvf") > 0.3);
        close(&of(&["--layer", &csv, "--field", "older_65"]), &found);
        close(&of(&["--layer", &geojson, "--field", "older_65"]), &found);
    }
    let manual = json(&[
        "classify",
        "older_65",
        "--level",
        "lsoa",
        "--method",
        "manual",
        "--breaks",
        "-5,10,20,99",
    ]);
    assert_eq!(manual["breaks"], serde_json::json!([-5, 10, 20, 99]));
    assert_eq!(manual["counts"][0], 0);
    let spaced = json(&[
        "classify", "older_65", "--level", "lsoa", "--method", "manual", "--breaks", "-5", "10",
        "20", "99",
    ]);
    assert_eq!(spaced, manual);
    let within = json(&[
        "classify",
        "older_65",
        "--level",
        "msoa",
        "--within",
        "W06000015",
        "--classes",
        "3",
    ]);
    assert!(
        within["counts"].as_array().expect("counts").iter().filter_map(Value::as_u64).sum::<u64>()
            < 60
    );
    let rows = rows(&good(&["classify", "older_65", "--level", "lsoa", "--format", "csv"]));
    assert_eq!(rows[0].join(","), "method,class,lower,upper,count,adcm,gvf");
    assert_eq!(rows.len(), 6);
}

#[test]
fn breaks_alone_mean_manual_classes() {
    let found = json(&["classify", "below_30", "--level", "authority", "--breaks", "1,2,5"]);
    assert_eq!(found["method"], "manual");
}

#[test]
fn bad_layers_have_a_place_and_a_remedy() {
    let folder = tempfile::tempdir().expect("a folder");
    let feature = |point: &str, value: &str| {
        format!(
            "{{\"type\":\"FeatureCollection\",\"features\":[\n{{\"type\":\"Feature\",\"geometry\":{{\"type\":\"Point\",\"coordinates\":{point}}},\"properties\":{{\"x\":{value}}}}}\n]}}"
        )
    };
    let cases = [
        (
            "empty.geojson",
            "{\"type\":\"FeatureCollection\",\"features\":[]}".to_owned(),
            "x",
            "no features",
        ),
        ("empty.csv", "x\n".to_owned(), "x", "no features"),
        ("field.csv", "a,b\n1,2\n".to_owned(), "x", "a, b"),
        ("text.csv", "x\n1\nten\n".to_owned(), "x", "line 3"),
        ("nan.csv", "x\n1\nNaN\n".to_owned(), "x", "NaN"),
        ("infinite.csv", "x\n1e999\n".to_owned(), "x", "1e999"),
        ("nan.geojson", feature("[-3,52]", "NaN"), "x", "line 2"),
        ("grid.geojson", feature("[318000,176000]", "1"), "x", "EPSG:27700"),
        ("mercator.geojson", feature("[-353000,6700000]", "1"), "x", "EPSG:3857"),
        (
            "broken.geojson",
            "{\"type\":\"FeatureCollection\",\n\"features\":[".to_owned(),
            "x",
            "line 2",
        ),
        ("deep.geojson", "[".repeat(70), "x", "64"),
        ("gaps.csv", "x,y\n,1\n,2\n".to_owned(), "x", "no figure"),
    ];
    for (name, content, field, part) in cases {
        let path = write(folder.path(), name, &content);
        let (status, message) = bad(&["classify", "--layer", &path, "--field", field]);
        assert_eq!(status, 1, "{name}");
        assert!(message.contains(part), "{name}: {message}");
        assert!(message.starts_with("cyswllt: "), "{message}");
        let welsh = bad(&["classify", "--layer", &path, "--field", field, "--language", "cy"]).1;
        assert!(welsh != message && !welsh.contains("error-"), "{welsh}");
    }
    let (status, message) = bad(&["classify", "--layer", "/no/such/file.csv", "--field", "x"]);
    assert!(status == 1 && message.contains("/no/such/file.csv"), "{message}");
}

#[test]
fn what_does_not_exist_is_an_error_in_both_languages() {
    let failing: [(&[&str], i32, &str); 12] = [
        (&["values", "older", "--level", "lsoa"], 1, "older"),
        (&["values", "older_65", "--level", "lsoa", "--within", "W99"], 1, "W99"),
        (&["areas", "--within", "E06000001"], 1, "E06000001"),
        (&["classify", "nothing", "--level", "lsoa"], 1, "nothing"),
        (&["classify", "wimd", "--level", "authority"], 1, ""),
        (
            &["classify", "older_65", "--level", "lsoa", "--method", "manual", "--breaks", "3,2"],
            1,
            "",
        ),
        (&["tiles", "--level", "oa", "--zoom", "0", "-o", "/tmp/never"], 1, "oa"),
        (&["areas", "--level", "parish"], 2, "parish"),
        (&["classify", "wimd", "--level", "lsoa", "--method", "jenks"], 2, "jenks"),
        (&["measures", "--format", "geojson"], 2, "measures"),
        (&["classify", "older_65", "--level", "lsoa", "--format", "geojson"], 2, "classify"),
        (&["tiles", "--level", "authority", "--zoom", "0", "-o", "/dev/null/x"], 1, "/dev/null/x"),
    ];
    for (arguments, status, part) in failing {
        let (found, message) = bad(arguments);
        assert_eq!(found, status, "{arguments:?} {message}");
        assert!(message.starts_with("cyswllt: ") && message.contains(part), "{message}");
        let (found, welsh) = bad(&[arguments, &["--language", "cy"]].concat());
        assert_eq!(found, status);
        assert!(welsh.contains(part) && welsh != message && !welsh.contains("error-"), "{welsh}");
    }
    let suggestion = bad(&["values", "older_56", "--level", "lsoa"]).1;
    assert!(suggestion.contains("older_65"), "{suggestion}");
    let usage: [&[&str]; 10] = [
        &["values", "older_65"],
        &["values", "--level", "lsoa"],
        &["classify", "--method", "quantile"],
        &["classify", "wimd", "--level", "lsoa", "--classes", "1"],
        &["classify", "wimd", "--level", "lsoa", "--classes", "13"],
        &["classify", "wimd", "--level", "lsoa", "--method", "manual"],
        &["classify", "wimd", "--level", "lsoa", "--method", "manual", "--breaks", "1,NaN"],
        &["classify", "--layer", "x.csv"],
        &["tiles", "--level", "lsoa", "--zoom", "0-9", "-o", "x"],
        &["values", "older_65", "--level", "lsoa", "--language", "fr"],
    ];
    for arguments in usage {
        assert_eq!(bad(arguments).0, 2, "{arguments:?}");
    }
}

#[test]
fn tiles_are_whole_files() {
    let folder = tempfile::tempdir().expect("a folder");
    let target = folder.path().join("new/tiles");
    let path = target.display().to_string();
    for _ in 0..2 {
        let output = run(&["tiles", "--level", "authority", "--zoom", "0-2", "-o", &path]);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        assert!(output.stdout.is_empty());
    }
    let mut files = Vec::new();
    let mut folders = vec![target.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    assert!(files.len() > 3);
    for file in &files {
        assert_eq!(file.extension().and_then(|e| e.to_str()), Some("mvt"));
        let parts: Vec<u32> = file
            .strip_prefix(&target)
            .expect("inside")
            .iter()
            .map(|part| {
                part.to_str().expect("text").trim_end_matches(".mvt").parse().expect("a number")
            })
            .collect();
        assert!(parts.len() == 3 && parts[0] <= 2);
        let bytes = fs::read(file).expect("a file");
        // A layer (field 3) as the specification begins it; gzip would begin with 1f 8b.
        assert_eq!(bytes[0], 0x1a);
        assert!(bytes.windows(9).any(|window| window == b"authority"));
    }
}

#[test]
fn a_reader_that_leaves_is_no_error() {
    for arguments in
        [&["areas"][..], &["values", "older_65", "--level", "lsoa", "--format", "json"]]
    {
        let mut child = command(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it runs");
        let mut out = child.stdout.take().expect("piped");
        out.read_exact(&mut [0; 10]).expect("some output");
        drop(out);
        let output = child.wait_with_output().expect("it ends");
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
        assert_eq!(text(&output.stderr), "");
    }
}

#[test]
fn help_teaches_and_shells_complete() {
    for arguments in [
        &["--help"][..],
        &["areas", "--help"],
        &["measures", "--help"],
        &["values", "--help"],
        &["locate", "--help"],
        &["classify", "--help"],
        &["tiles", "--help"],
        &["completions", "--help"],
    ] {
        assert!(good(arguments).contains("Examples:"), "{arguments:?}");
    }
    assert!(good(&["--version"]).starts_with("cyswllt "));
    assert_eq!(run(&[]).status.code(), Some(2));
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(good(&["completions", shell]).contains("natural-breaks"), "{shell}");
    }
}
