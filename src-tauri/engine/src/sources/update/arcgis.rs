//! A layer of an ArcGIS FeatureServer, page by page into one GeoJSON.
//!
//! Pages go by `exceededTransferLimit`, which stands at the root or under the root's `properties`, and not by how many
//! features came; features come in the order of their object ids, so that none is left out between two pages. In the end
//! there are as many as the service counts, and none twice. Errors come as HTTP 200 with an `error` in them.

use std::collections::HashSet;

use reqwest::Url;
use serde::Deserialize;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use super::{
    Arcgis, FetchedPage, Progress, UpdateError,
    content::Expected,
    part::{Part, hexadecimal},
    session::{Failure, Session},
};

/// The most bytes of a page.
const MAX_PAGE: u64 = 64 << 20;
/// The most bytes of a description.
const MAX_DESCRIPTION: u64 = 4 << 20;
/// No layer of ours has as many pages.
const MAX_PAGES: usize = 20_000;

#[derive(Deserialize)]
struct Layer {
    #[serde(rename = "maxRecordCount")]
    max_record_count: Option<u32>,
    #[serde(rename = "advancedQueryCapabilities")]
    advanced: Option<Advanced>,
    #[serde(rename = "objectIdField")]
    object_id_field: Option<String>,
    #[serde(default)]
    fields: Vec<Field>,
}

#[derive(Deserialize)]
struct Advanced {
    #[serde(rename = "supportsPagination")]
    supports_pagination: Option<bool>,
}

#[derive(Deserialize)]
struct Field {
    name: String,
    r#type: String,
}

#[derive(Deserialize)]
struct Count {
    count: Option<u64>,
}

#[derive(Deserialize)]
struct Page {
    features: Option<Vec<Feature>>,
    #[serde(rename = "exceededTransferLimit")]
    exceeded: Option<Value>,
    properties: Option<Properties>,
}

#[derive(Deserialize)]
struct Properties {
    #[serde(rename = "exceededTransferLimit")]
    exceeded: Option<Value>,
}

#[derive(Deserialize)]
struct Feature {
    id: Option<Value>,
    properties: Option<Map<String, Value>>,
}

#[derive(Deserialize)]
struct Refusal {
    error: Option<ServiceError>,
}

#[derive(Deserialize)]
struct ServiceError {
    code: Option<i64>,
    message: Option<String>,
}

/// Fetches a layer into `part`; returns its pages and the address of the layer.
pub(super) async fn fetch(
    session: &Session<'_>,
    source: &Arcgis,
    most: u64,
    part: &mut Part,
) -> Result<(Url, Vec<FetchedPage>), UpdateError> {
    let layer_url = layer_url(source)?;
    let layer: Layer =
        ask(session, &with(&layer_url, "", &[("f", "json")]), MAX_DESCRIPTION).await?.1;
    let is_unpaged =
        layer.advanced.as_ref().and_then(|advanced| advanced.supports_pagination) == Some(false);
    if is_unpaged {
        return Err(UpdateError::Unpaged { address: session.shown(&layer_url) });
    }
    let object_id = object_id_field(&layer);
    let page = layer
        .max_record_count
        .filter(|&most| most > 0)
        .map_or(source.page, |most| most.min(source.page));

    let count_url = with(
        &layer_url,
        "/query",
        &[("where", &source.r#where), ("returnCountOnly", "true"), ("f", "json")],
    );
    let counted: Count = ask(session, &count_url, MAX_DESCRIPTION).await?.1;
    let address = session.shown(&count_url);
    let expected =
        counted.count.ok_or(UpdateError::Answer { address: address.clone(), lacks: "count" })?;

    part.clear()?;
    part.add(b"{\"type\":\"FeatureCollection\",\"features\":[")?;
    let mut pages = Vec::new();
    let mut seen = HashSet::new();
    let mut offset = 0_u64;
    loop {
        let url = with(
            &layer_url,
            "/query",
            &[
                ("where", &source.r#where),
                ("outFields", &source.fields),
                ("outSR", "4326"),
                ("f", "geojson"),
                ("resultOffset", &offset.to_string()),
                ("resultRecordCount", &page.to_string()),
                ("orderByFields", &object_id),
            ],
        );
        let (bytes, found): (Vec<u8>, Page) = ask(session, &url, MAX_PAGE).await?;
        let features = found
            .features
            .as_ref()
            .ok_or(UpdateError::Answer { address: address.clone(), lacks: "features" })?;
        let has_more = is_set(found.exceeded.as_ref())
            || is_set(found.properties.as_ref().and_then(|inner| inner.exceeded.as_ref()));
        if features.is_empty() && has_more {
            return Err(UpdateError::EmptyPage { address, offset });
        }
        for feature in features {
            let key = key(feature, &object_id)
                .ok_or_else(|| UpdateError::Answer { address: address.clone(), lacks: "FID" })?;
            if !seen.insert(key.clone()) {
                return Err(UpdateError::Repeated { address, key });
            }
        }
        let inner = array(&bytes, "features")
            .ok_or_else(|| UpdateError::Answer { address: address.clone(), lacks: "features" })?;
        if part.bytes() + inner.len() as u64 > most {
            return Err(UpdateError::TooLarge { address, megabytes: most >> 20 });
        }
        if !features.is_empty() {
            part.add(if offset == 0 { b"\n" } else { b",\n" })?;
            part.add(inner.trim_ascii())?;
        }
        offset += features.len() as u64;
        pages.push(FetchedPage {
            address: url.to_string(),
            bytes: bytes.len() as u64,
            sha256: hexadecimal(&Sha256::digest(&bytes)),
        });
        (session.progress)(Progress::Rows { done: offset, total: Some(expected) });
        if !has_more {
            break;
        }
        if offset > expected || pages.len() > MAX_PAGES {
            return Err(UpdateError::Count { address, expected, found: offset });
        }
    }
    if offset != expected {
        return Err(UpdateError::Count { address, expected, found: offset });
    }
    part.add(b"\n]}\n")?;
    Ok((layer_url, pages))
}

fn layer_url(source: &Arcgis) -> Result<Url, UpdateError> {
    let text = format!("{}{}/FeatureServer/{}", source.root, source.service, source.layer);
    Url::parse(&text).map_err(|_| UpdateError::Address { address: text })
}

fn with(layer: &Url, path: &str, query: &[(&str, &str)]) -> Url {
    let mut url = layer.clone();
    url.set_path(&format!("{}{path}", layer.path()));
    url.query_pairs_mut().extend_pairs(query);
    url
}

/// An answer of the service and what it says. Errors of the service itself that may pass are tried again.
async fn ask<T: for<'de> Deserialize<'de>>(
    session: &Session<'_>,
    url: &Url,
    most: u64,
) -> Result<(Vec<u8>, T), UpdateError> {
    session
        .again(async || {
            let bytes = session.whole(url, most, Expected::Json).await?;
            let address = || session.shown(url);
            let broken =
                |_| Failure::passing(UpdateError::Content { address: address(), expected: "JSON" });
            let refusal: Refusal = serde_json::from_slice(&bytes).map_err(broken)?;
            if let Some(error) = refusal.error {
                let code = error.code.unwrap_or_default();
                let message: String = error.message.unwrap_or_default().chars().take(200).collect();
                let error =
                    UpdateError::Service { address: address(), code: code.to_string(), message };
                let may_pass = code == 429 || (500..600).contains(&code);
                return Err(if may_pass { Failure::passing(error) } else { error.into() });
            }
            let answer = serde_json::from_slice(&bytes).map_err(broken)?;
            Ok((bytes, answer))
        })
        .await
}

/// The field with the features' ids, by which they are ordered.
fn object_id_field(layer: &Layer) -> String {
    let is_name = |name: &&String| {
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    let by_type = || layer.fields.iter().find(|field| field.r#type == "esriFieldTypeOID");
    let field = layer.object_id_field.as_ref().or_else(|| by_type().map(|field| &field.name));
    field.filter(is_name).cloned().unwrap_or_else(|| "FID".to_owned())
}

/// What tells a feature from others.
fn key(feature: &Feature, object_id: &str) -> Option<String> {
    let property = feature.properties.as_ref().and_then(|fields| fields.get(object_id));
    match property.or(feature.id.as_ref())? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn is_set(flag: Option<&Value>) -> bool {
    match flag {
        Some(Value::Bool(flag)) => *flag,
        Some(Value::String(flag)) => flag.eq_ignore_ascii_case("true"),
        _ => false,
    }
}

/// The inside of an array that stands at the root of a JSON object, as it is written. The JSON has to be sound.
pub(super) fn array<'a>(json: &'a [u8], name: &str) -> Option<&'a [u8]> {
    let (mut depth, mut position) = (0_u32, 0);
    // Where the array began, once it was found, and where the text began that was read last.
    let mut begun = None;
    let mut last_text: &[u8] = b"";
    while position < json.len() {
        match json[position] {
            b'"' => {
                let start = position + 1;
                position = start;
                while *json.get(position)? != b'"' {
                    position += if json[position] == b'\\' { 2 } else { 1 };
                }
                last_text = &json[start..position];
            }
            b'[' if depth == 1 && begun.is_none() && last_text == name.as_bytes() => {
                begun = Some(position + 1);
                depth += 1;
            }
            b'[' | b'{' => depth += 1,
            b']' | b'}' => {
                depth = depth.checked_sub(1)?;
                if let Some(begun) = begun.filter(|_| depth == 1) {
                    return Some(&json[begun..position]);
                }
            }
            b',' if depth == 1 => last_text = b"",
            _ => {}
        }
        position += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::array;

    #[test]
    fn the_inside_of_an_array_as_it_is_written() {
        let inside = |json: &'static str| {
            array(json.as_bytes(), "features").map(|b| String::from_utf8_lossy(b).into_owned())
        };
        assert_eq!(
            inside(r#"{"a":[1],"features": [ {"x":"]\"[","y":[1.50]} ] ,"b":2}"#).as_deref(),
            Some(r#" {"x":"]\"[","y":[1.50]} "#)
        );
        assert_eq!(inside(r#"{"features":[]}"#).as_deref(), Some(""));
        assert_eq!(inside(r#"{"x":{"features":[1]},"features":[2]}"#).as_deref(), Some("2"));
        assert_eq!(inside(r#"{"x":"features","y":[1],"features":[2]}"#).as_deref(), Some("2"));
        assert_eq!(inside(r#"{"properties":{"a":1},"features":null,"y":[3]}"#), None);
        for broken in ["", "{", "]", r#"{"features":[1"#, r#"{"features":["\"#, r#"{"a"#] {
            assert_eq!(inside(broken), None, "{broken}");
        }
    }

    proptest! {
        #[test]
        fn anything_is_looked_through(json in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = array(&json, "features");
        }

        #[test]
        fn what_is_cut_out_reads_the_same(texts in prop::collection::vec(".{0,12}", 0..5), before in ".{0,12}") {
            let json = serde_json::json!({ "before": before, "other": [before], "features": texts }).to_string();
            let inside = array(json.as_bytes(), "features").expect("the array");
            let again: Vec<String> = serde_json::from_str(&format!("[{}]", String::from_utf8_lossy(inside))).expect("JSON");
            prop_assert_eq!(again, texts);
        }
    }
}
