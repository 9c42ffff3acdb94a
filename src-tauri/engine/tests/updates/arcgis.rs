//! A layer of an ArcGIS FeatureServer.

use std::fs;

use cyswllt_engine::sources::update::UpdateError;
use serde_json::{Value, json};

use crate::{
    fetch_from, names,
    publisher::{Publisher, Reply, Request},
};

const FEATURES: u64 = 23;

/// Where the flag stands that there is more.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Flag {
    Root,
    Properties,
}

/// A service with 23 features, which gives 5 at most, and no flag on the last page.
fn service(request: &Request, flag: Flag) -> Reply {
    if !request.path().ends_with("/query") {
        return Reply::json(&json!({
            "maxRecordCount": 5, "objectIdField": "FID",
            "advancedQueryCapabilities": { "supportsPagination": true },
        }));
    }
    assert_eq!(request.parameter("where").as_deref(), Some("LAD24CD LIKE 'W06%'"));
    if request.parameter("returnCountOnly").is_some() {
        return Reply::json(&json!({ "count": FEATURES }));
    }
    assert_eq!(request.parameter("orderByFields").as_deref(), Some("FID"));
    assert_eq!(request.parameter("outSR").as_deref(), Some("4326"));
    assert_eq!(request.parameter("f").as_deref(), Some("geojson"));
    let number = |name| request.parameter(name).and_then(|text| text.parse().ok()).unwrap_or(0_u64);
    let (from, most) = (number("resultOffset"), number("resultRecordCount").min(5));
    page(from, (from + most).min(FEATURES), flag)
}

fn page(from: u64, to: u64, flag: Flag) -> Reply {
    let features: Vec<String> = (from..to).map(feature).collect();
    let has_more = to < FEATURES;
    let (root, properties) = match (has_more, flag) {
        (false, _) => ("", ""),
        (true, Flag::Root) => (",\"exceededTransferLimit\":true", ""),
        (true, Flag::Properties) => ("", "\"properties\":{\"exceededTransferLimit\":true},"),
    };
    Reply::of(
        "application/geo+json",
        format!(
            "{{\"type\":\"FeatureCollection\",{properties}\"features\":[{}]{root}}}",
            features.join(",")
        ),
    )
}

/// A feature with more digits than a number of a computer keeps.
fn feature(number: u64) -> String {
    format!(
        "{{\"type\":\"Feature\",\"id\":{id},\"geometry\":{{\"type\":\"Point\",\"coordinates\":[-3.10000000000000000{number}, 51.50]}},\"properties\":{{\"FID\":{id},\"NAME\":\"a ]}}\\\" {number}\"}}}}",
        id = number + 1
    )
}

fn layer(server: &Publisher) -> String {
    format!(
        "arcgis = {{ root = \"{}\", service = \"Districts\", layer = 0, where = \"LAD24CD LIKE 'W06%'\", fields = \"*\" }}",
        server.address("/arcgis/rest/services/")
    )
}

#[test]
fn pages_become_one_geojson_as_it_was_written() {
    for flag in [Flag::Root, Flag::Properties] {
        let folder = tempfile::tempdir().expect("a folder");
        let server = Publisher::new(move |request| service(request, flag));
        let fetched = fetch_from(&server, &layer(&server), folder.path()).expect("a layer");
        let text = fs::read_to_string(&fetched.path).expect("the file");
        for number in 0..FEATURES {
            assert!(text.contains(&feature(number)), "{number}");
        }
        let geojson: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(geojson["features"].as_array().map(Vec::len), Some(23));
        assert_eq!(fetched.provenance.pages.len(), 5);
        assert_eq!(
            fetched.provenance.address,
            server.address("/arcgis/rest/services/Districts/FeatureServer/0")
        );
        assert_eq!(names(folder.path()), ["Districts.geojson", "Districts.geojson.source.json"]);
    }
}

/// A service that answers the page from an offset otherwise.
fn but(offset: u64, reply: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> Publisher {
    Publisher::new(move |request| {
        let is_it = request.parameter("resultOffset") == Some(offset.to_string());
        if is_it { reply(request) } else { service(request, Flag::Root) }
    })
}

fn error(server: &Publisher) -> UpdateError {
    let folder = tempfile::tempdir().expect("a folder");
    let error = fetch_from(server, &layer(server), folder.path()).expect_err("a fault");
    assert_eq!(names(folder.path()), [""; 0], "{error}");
    error
}

#[test]
fn pages_that_cannot_be() {
    let empty = but(10, |_| Reply::json(&json!({ "features": [], "exceededTransferLimit": true })));
    assert!(matches!(error(&empty), UpdateError::EmptyPage { offset: 10, .. }));
    let empty = but(10, |_| {
        Reply::json(&json!({ "features": [], "properties": { "exceededTransferLimit": true } }))
    });
    assert!(matches!(error(&empty), UpdateError::EmptyPage { offset: 10, .. }));
    let repeated = but(10, |_| page(5, 10, Flag::Root));
    assert!(matches!(error(&repeated), UpdateError::Repeated { key, .. } if key == "6"));
    // The flag is missing before the end: the count tells.
    let short = but(10, |_| page(10, 15, Flag::Root));
    assert!(
        fetch_from(&short, &layer(&short), tempfile::tempdir().expect("a folder").path()).is_ok()
    );
    let short = but(10, |_| Reply::json(&json!({ "features": [{ "id": 11, "properties": {} }] })));
    assert!(matches!(error(&short), UpdateError::Count { expected: 23, found: 11, .. }));
    let ended = but(10, |_| Reply::json(&json!({ "features": [] })));
    assert!(matches!(error(&ended), UpdateError::Count { expected: 23, found: 10, .. }));
    for other in [
        json!({}),
        json!({ "features": null }),
        json!({ "features": [{}], "exceededTransferLimit": true }),
    ] {
        let server = but(10, move |_| Reply::json(&other));
        assert!(matches!(error(&server), UpdateError::Answer { .. }));
    }
    let truncated = but(10, |_| Reply::of("application/json", "{\"features\":[{\"id\":1"));
    assert!(matches!(error(&truncated), UpdateError::Content { .. }));
    let deep = but(10, |_| {
        Reply::of("application/json", format!("{{\"features\":{}", "[".repeat(100_000)))
    });
    assert!(matches!(error(&deep), UpdateError::Content { .. }));
}

#[test]
fn more_and_more_ends_somewhere() {
    let server = Publisher::new(|request| {
        let from =
            request.parameter("resultOffset").and_then(|text| text.parse().ok()).unwrap_or(0_u64);
        if request.parameter("resultOffset").is_none() {
            return service(request, Flag::Root);
        }
        let features: Vec<Value> =
            (from..from + 5).map(|id| json!({ "id": id, "properties": {} })).collect();
        Reply::json(&json!({ "features": features, "exceededTransferLimit": true }))
    });
    assert!(matches!(error(&server), UpdateError::Count { expected: 23, .. }));
    assert!(server.asked().len() < 10);
}

#[test]
fn errors_in_an_answer_that_is_fine() {
    let refused = but(5, |_| {
        Reply::json(&json!({ "error": { "code": 400, "message": "Invalid query", "details": [] } }))
    });
    let UpdateError::Service { code, message, .. } = error(&refused) else {
        panic!("a service's error")
    };
    assert_eq!((&*code, &*message), ("400", "Invalid query"));
    let again = refused.asked();
    assert_eq!(
        again
            .iter()
            .filter(|request| request.parameter("resultOffset").as_deref() == Some("5"))
            .count(),
        1
    );

    // Those of the service itself may pass.
    let passing = but(5, |request| match request.before {
        0 => Reply::json(&json!({ "error": { "code": 504, "message": "Timed out" } })),
        _ => service(request, Flag::Root),
    });
    let folder = tempfile::tempdir().expect("a folder");
    assert!(fetch_from(&passing, &layer(&passing), folder.path()).is_ok());
}

#[test]
fn layers_without_pages_are_refused_and_ids_have_other_names() {
    let unpaged = Publisher::new(|_| {
        Reply::json(
            &json!({ "maxRecordCount": 5, "advancedQueryCapabilities": { "supportsPagination": false } }),
        )
    });
    assert!(matches!(error(&unpaged), UpdateError::Unpaged { .. }));
    let folder = tempfile::tempdir().expect("a folder");
    let other = Publisher::new(|request| {
        if !request.path().ends_with("/query") {
            return Reply::json(
                &json!({ "fields": [{ "name": "OBJECTID", "type": "esriFieldTypeOID" }] }),
            );
        }
        if request.parameter("returnCountOnly").is_some() {
            return Reply::json(&json!({ "count": 1 }));
        }
        assert_eq!(request.parameter("orderByFields").as_deref(), Some("OBJECTID"));
        assert_eq!(request.parameter("resultRecordCount").as_deref(), Some("250"));
        Reply::json(&json!({ "features": [{ "properties": { "OBJECTID": 1 } }] }))
    });
    assert!(fetch_from(&other, &layer(&other), folder.path()).is_ok());
    let counted = Publisher::new(|request| {
        if request.parameter("returnCountOnly").is_some() {
            Reply::json(&json!({}))
        } else {
            service(request, Flag::Root)
        }
    });
    assert!(matches!(error(&counted), UpdateError::Answer { lacks: "count", .. }));
}
