//! A table of Nomis.

use std::fs;

use cyswllt_engine::sources::update::UpdateError;
use serde_json::{Value, json};

use crate::{
    fetch_from, names,
    publisher::{Publisher, Reply, Request},
};

const ROWS: u64 = 11;

/// A service with a table of 11 rows, which gives 4 at a time.
fn service(request: &Request) -> Reply {
    match request.path() {
        "/api/v01/dataset/NM_2072_1.def.sdmx.json" => {
            definitions(&[("NM_2072_1", "TS054 - Tenure")])
        }
        "/api/v01/dataset/def.sdmx.json" => {
            assert_eq!(request.parameter("search").as_deref(), Some("*TS054*"));
            definitions(&[
                ("NM_9_1", "Something about TS054"),
                ("NM_2072_1", "TS054 - Tenure"),
                ("NM_8_1", "TS054A - Other"),
            ])
        }
        "/api/v01/dataset/NM_2072_1.data.csv" => {
            assert_eq!(
                request.parameter("select").as_deref(),
                Some(
                    "geography_code,c2021_tenure_9,c2021_tenure_9_name,measures,obs_value,record_count"
                )
            );
            assert_eq!(request.parameter("geography").as_deref(), Some("TYPE151"));
            assert_eq!(request.parameter("measures").as_deref(), Some("20100"));
            assert_eq!(request.parameter("RecordLimit").as_deref(), Some("25000"));
            let from = offset(request);
            csv(from, (from + 4).min(ROWS), ROWS)
        }
        "/api/v01/dataset/NM_2072_1.data.json" => {
            let from = offset(request);
            observations(from, (from + 4).min(ROWS))
        }
        other => panic!("{other}"),
    }
}

fn offset(request: &Request) -> u64 {
    request.parameter("RecordOffset").and_then(|text| text.parse().ok()).expect("an offset")
}

fn definitions(datasets: &[(&str, &str)]) -> Reply {
    let dimensions = ["GEOGRAPHY", "C2021_TENURE_9", "MEASURES", "FREQ"];
    let dimensions: Vec<Value> =
        dimensions.iter().map(|name| json!({ "conceptref": name })).collect();
    let families: Vec<Value> = datasets
        .iter()
        .map(|(id, name)| {
            json!({ "id": id, "name": { "value": name }, "components": { "dimension": dimensions } })
        })
        .collect();
    Reply::json(&json!({ "structure": { "keyfamilies": { "keyfamily": families } } }))
}

fn row(number: u64, count: u64) -> String {
    format!(
        "\"W0100{:04}\",{},\"Tenure, all: {number}\",20100,{},{count}\r\n",
        number / 3,
        number % 3,
        number * 10
    )
}

fn csv(from: u64, to: u64, count: u64) -> Reply {
    let rows: String = (from..to).map(|number| row(number, count)).collect();
    let header = "\"GEOGRAPHY_CODE\",\"C2021_TENURE_9\",\"C2021_TENURE_9_NAME\",\"MEASURES\",\"OBS_VALUE\",\"RECORD_COUNT\"\r\n";
    Reply::of("text/csv", format!("{header}{rows}"))
}

fn observations(from: u64, to: u64) -> Reply {
    let observations: Vec<Value> = (from..to)
        .map(|number| {
            // Numbers and strings, as the service has them.
            let value = if number % 2 == 0 { json!(number) } else { json!(number.to_string()) };
            json!({ "geography": { "geogcode": format!("W0100{number:04}") }, "obs_value": { "value": value }, "record_count": { "value": ROWS } })
        })
        .collect();
    Reply::json(&json!({ "obs": observations }))
}

fn table(server: &Publisher, rest: &str) -> String {
    format!(
        "nomis = {{ root = \"{}\", table = \"TS054\", geography = \"TYPE151\", measures = \"20100\"{rest} }}",
        server.address("/api/v01/")
    )
}

const KNOWN: &str = ", dataset = \"NM_2072_1\"";

#[test]
fn pages_become_one_table() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = Publisher::new(service);
    let fetched = fetch_from(&server, &table(&server, KNOWN), folder.path()).expect("a table");
    let text = fs::read_to_string(&fetched.path).expect("the file");
    let rows: String = (0..ROWS).map(|number| row(number, ROWS)).collect();
    assert_eq!(
        text,
        format!(
            "GEOGRAPHY_CODE,C2021_TENURE_9,C2021_TENURE_9_NAME,MEASURES,OBS_VALUE,RECORD_COUNT\n{rows}"
        )
    );
    let offsets: Vec<u64> = server.asked()[1..].iter().map(offset).collect();
    assert_eq!(offsets, [0, 4, 8], "pages go on from what came, up to RECORD_COUNT");
    assert_eq!(fetched.provenance.pages.len(), 3);
    assert_eq!(names(folder.path())[0], "nomis-ts054-type151.csv");
}

#[test]
fn datasets_are_found_by_their_tables_and_confirmed() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = Publisher::new(service);
    let fetched = fetch_from(&server, &table(&server, ""), folder.path()).expect("a table");
    assert!(fetched.provenance.address.ends_with("/NM_2072_1.data.csv"));

    let other =
        Publisher::new(|_| definitions(&[("NM_2072_1", "TS045 - Car or van availability")]));
    let error =
        fetch_from(&other, &table(&other, KNOWN), folder.path()).expect_err("another table");
    assert!(
        matches!(&error, UpdateError::Definition { found, .. } if found.contains("TS045")),
        "{error}"
    );
    let none = Publisher::new(|_| Reply::json(&json!({ "structure": { "keyfamilies": null } })));
    let error = fetch_from(&none, &table(&none, ""), folder.path()).expect_err("none");
    assert!(matches!(error, UpdateError::Definition { .. }), "{error}");
    let two = Publisher::new(|_| {
        definitions(&[("NM_1_1", "TS054 - Tenure"), ("NM_2_1", "TS054 - Tenure")])
    });
    assert!(fetch_from(&two, &table(&two, ""), folder.path()).is_err(), "two of a name");
    let hostile = Publisher::new(|_| definitions(&[("../../x", "TS054 - Tenure")]));
    let error = fetch_from(&hostile, &table(&hostile, ""), folder.path()).expect_err("no id");
    assert!(matches!(error, UpdateError::Answer { .. }), "{error}");
    assert_eq!(hostile.asked().len(), 1);
}

#[test]
fn json_has_numbers_and_strings() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = Publisher::new(service);
    let how = table(&server, &format!("{KNOWN}, format = \"json\""));
    let fetched = fetch_from(&server, &how, folder.path()).expect("a table");
    let text = fs::read(&fetched.path).expect("the file");
    let merged: Value = serde_json::from_slice(&text).expect("JSON");
    let observations = merged["obs"].as_array().expect("observations");
    assert_eq!(observations.len(), 11);
    assert_eq!(observations[4]["obs_value"]["value"], json!(4));
    assert_eq!(observations[5]["obs_value"]["value"], json!("5"));
}

/// A service that answers the page from an offset otherwise.
fn but(from: u64, reply: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> UpdateError {
    let server = Publisher::new(move |request| {
        let is_it = request.parameter("RecordOffset") == Some(from.to_string());
        if is_it { reply(request) } else { service(request) }
    });
    let folder = tempfile::tempdir().expect("a folder");
    let error = fetch_from(&server, &table(&server, KNOWN), folder.path()).expect_err("a fault");
    assert_eq!(names(folder.path()), [""; 0], "{error}");
    error
}

#[test]
fn pages_that_cannot_be() {
    assert!(matches!(but(4, |_| csv(0, 4, ROWS)), UpdateError::Repeated { .. }));
    assert!(matches!(but(4, |_| csv(4, 8, 12)), UpdateError::Changed { .. }));
    assert!(matches!(
        but(4, |_| csv(4, 4, ROWS)),
        UpdateError::EmptyPage { offset: 4, .. } | UpdateError::Answer { .. }
    ));
    assert!(matches!(
        but(8, |_| csv(8, 12, ROWS)),
        UpdateError::Count { expected: 11, found: 12, .. }
    ));
    assert!(matches!(
        but(4, |_| Reply::of("text/csv", "OBS_VALUE,RECORD_COUNT\n1,11\n")),
        UpdateError::Changed { .. }
    ));
    let error = but(4, |_| Reply::of("text/plain", "Your query would return too many cells\n"));
    assert!(
        matches!(&error, UpdateError::Service { message, .. } if message.contains("too many cells")),
        "{error}"
    );
    assert!(matches!(but(0, |_| Reply::of("text/html", "<html>")), UpdateError::WebPage { .. }));
    assert!(matches!(but(0, |_| Reply::of("text/csv", "")), UpdateError::Content { .. }));
    assert!(matches!(but(4, |_| Reply::status(500, &[])), UpdateError::Status { status: 500, .. }));
}

#[test]
fn a_page_that_was_cut_is_asked_for_again() {
    let server = Publisher::new(|request| {
        let reply = service(request);
        match (request.parameter("RecordOffset").as_deref(), request.before, reply) {
            (Some("4"), 0, Reply::Whole(status, headers, body)) => {
                let half = body.len() / 2;
                Reply::Cut(status, headers, body, half)
            }
            (_, _, reply) => reply,
        }
    });
    let folder = tempfile::tempdir().expect("a folder");
    let fetched = fetch_from(&server, &table(&server, KNOWN), folder.path()).expect("a table");
    let text = fs::read_to_string(fetched.path).expect("the file");
    assert_eq!(text.lines().count(), 12);
    assert_eq!(server.asked().len(), 5);
}
