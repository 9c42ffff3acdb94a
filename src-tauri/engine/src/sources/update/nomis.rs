//! A table of Nomis, page by page into one CSV or JSON.
//!
//! The service gives 25,000 rows at a time to who has no key. Pages go by `RecordOffset` until `RECORD_COUNT`, which every
//! row states. The dataset is confirmed, or found by the table's name, from the service's own definitions, which also name
//! its dimensions.

use std::{
    collections::HashSet,
    hash::{BuildHasher, RandomState},
};

use reqwest::Url;
use serde::Deserialize;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{
    FetchedPage, Nomis, NomisFormat, Progress, UpdateError,
    arcgis::array,
    content::Expected,
    part::{Part, hexadecimal},
    session::{Failure, Session},
};

/// Rows that the service gives at a time.
const ROWS: u64 = 25_000;
/// The most bytes of a page.
const MAX_PAGE: u64 = 64 << 20;
/// The most bytes of the definitions of all datasets.
const MAX_DEFINITIONS: u64 = 64 << 20;
/// No table of ours has as many pages.
const MAX_PAGES: usize = 4_000;

/// A dataset as the service defines it.
struct Dataset {
    id: String,
    /// Its dimensions besides areas, dates and measures, e.g. `c2021_tenure_9`.
    dimensions: Vec<String>,
}

#[derive(Deserialize)]
struct Definitions {
    structure: Option<Structure>,
}

#[derive(Deserialize)]
struct Structure {
    keyfamilies: Option<KeyFamilies>,
}

#[derive(Deserialize)]
struct KeyFamilies {
    #[serde(default)]
    keyfamily: Vec<KeyFamily>,
}

#[derive(Deserialize)]
struct KeyFamily {
    id: String,
    name: Option<Name>,
    components: Option<Components>,
}

#[derive(Deserialize)]
struct Name {
    value: Option<String>,
}

#[derive(Deserialize)]
struct Components {
    #[serde(default)]
    dimension: Vec<Dimension>,
}

#[derive(Deserialize)]
struct Dimension {
    conceptref: String,
}

/// What a page has.
struct PageRows<'a> {
    /// The rows as they are written.
    text: &'a [u8],
    /// The columns' names, which have to be the same on every page.
    header: String,
    rows: u64,
    /// How many rows there are on all pages, as the service counts them.
    count: u64,
}

/// Fetches a table into `part`; returns the dataset's address and the pages.
pub(super) async fn fetch(
    session: &Session<'_>,
    source: &Nomis,
    most: u64,
    part: &mut Part,
) -> Result<(Url, Vec<FetchedPage>), UpdateError> {
    let dataset = dataset(session, source).await?;
    let ending = match source.format {
        NomisFormat::Csv => "csv",
        NomisFormat::Json => "json",
    };
    let base = address(source, &format!("dataset/{}.data.{ending}", dataset.id))?;
    let shown = session.shown(&base);
    part.clear()?;
    let mut pages = Vec::new();
    let mut seen = Seen::default();
    let mut first: Option<(String, u64)> = None;
    let mut offset = 0;
    loop {
        let url = page_url(&base, source, &dataset, offset);
        // A page is read in the attempt, because the service's words about a fault come with HTTP's 200 too.
        let (bytes, header, rows, count, text) = session
            .again(async || {
                let expected = match source.format {
                    NomisFormat::Csv => Expected::Csv,
                    NomisFormat::Json => Expected::Json,
                };
                let bytes = session.whole(&url, MAX_PAGE, expected).await?;
                let page = match source.format {
                    NomisFormat::Csv => csv_rows(&bytes, &shown, seen.fresh())?,
                    NomisFormat::Json => json_rows(&bytes, &shown, seen.fresh())?,
                };
                let PageRows { text, header, rows, count } = page;
                let text = text.to_vec();
                Ok((bytes, header, rows, count, text))
            })
            .await?;
        seen.keep(&shown)?;
        match &first {
            None => {
                if source.format == NomisFormat::Csv {
                    part.add(header.as_bytes())?;
                    part.add(b"\n")?;
                } else {
                    part.add(b"{\"obs\":[")?;
                }
                first = Some((header, count));
            }
            Some(before) if *before != (header, count) => {
                return Err(UpdateError::Changed { address: shown });
            }
            Some(_) => {}
        }
        if rows == 0 && offset < count {
            return Err(UpdateError::EmptyPage { address: shown, offset });
        }
        if part.bytes() + text.len() as u64 > most {
            return Err(UpdateError::TooLarge { address: shown, megabytes: most >> 20 });
        }
        if source.format == NomisFormat::Json && rows > 0 {
            part.add(if offset == 0 { b"\n" } else { b",\n" })?;
        }
        part.add(&text)?;
        offset += rows;
        pages.push(FetchedPage {
            address: url.to_string(),
            bytes: bytes.len() as u64,
            sha256: hexadecimal(&Sha256::digest(&bytes)),
        });
        (session.progress)(Progress::Rows { done: offset, total: Some(count) });
        if offset >= count {
            if offset > count {
                return Err(UpdateError::Count { address: shown, expected: count, found: offset });
            }
            break;
        }
        if pages.len() > MAX_PAGES {
            return Err(UpdateError::Count { address: shown, expected: count, found: offset });
        }
    }
    if source.format == NomisFormat::Json {
        part.add(b"\n]}\n")?;
    }
    Ok((base, pages))
}

fn address(source: &Nomis, path: &str) -> Result<Url, UpdateError> {
    let text = format!("{}{path}", source.root);
    Url::parse(&text).map_err(|_| UpdateError::Address { address: text })
}

fn page_url(base: &Url, source: &Nomis, dataset: &Dataset, offset: u64) -> Url {
    let mut select = vec!["geography_code".to_owned()];
    for dimension in &dataset.dimensions {
        select.extend([dimension.clone(), format!("{dimension}_name")]);
    }
    select.extend(["measures", "obs_value", "record_count"].map(str::to_owned));
    let mut url = base.clone();
    url.query_pairs_mut()
        .append_pair("date", "latest")
        .append_pair("geography", &source.geography)
        .append_pair("measures", &source.measures)
        .append_pair("select", &select.join(","))
        .append_pair("RecordOffset", &offset.to_string())
        .append_pair("RecordLimit", &ROWS.to_string());
    url
}

/// The dataset with the table, from the service's definitions.
async fn dataset(session: &Session<'_>, source: &Nomis) -> Result<Dataset, UpdateError> {
    let mut url = match &source.dataset {
        Some(id) => address(source, &format!("dataset/{id}.def.sdmx.json"))?,
        None => address(source, "dataset/def.sdmx.json")?,
    };
    if source.dataset.is_none() {
        url.query_pairs_mut().append_pair("search", &format!("*{}*", source.table));
    }
    let shown = session.shown(&url);
    let definitions: Definitions = session
        .again(async || {
            let bytes = session.whole(&url, MAX_DEFINITIONS, Expected::Json).await?;
            serde_json::from_slice(&bytes).map_err(|_| {
                Failure::passing(UpdateError::Content { address: shown.clone(), expected: "JSON" })
            })
        })
        .await?;
    let families = definitions.structure.and_then(|inner| inner.keyfamilies);
    let families = families.map(|inner| inner.keyfamily).unwrap_or_default();
    let name = |family: &KeyFamily| {
        family.name.as_ref().and_then(|name| name.value.clone()).unwrap_or_default()
    };
    let is_it = |family: &&KeyFamily| {
        is_table(&name(family), &source.table)
            && source.dataset.as_ref().is_none_or(|id| *id == family.id)
    };
    let mut found = families.iter().filter(is_it);
    let (Some(family), None) = (found.next(), found.next()) else {
        let there: Vec<String> = families
            .iter()
            .take(5)
            .map(|family| format!("{} {}", family.id, name(family)))
            .collect();
        let found = if there.is_empty() { "–".to_owned() } else { there.join("; ") };
        let expected = match &source.dataset {
            Some(id) => format!("{id} {}", source.table),
            None => source.table.clone(),
        };
        return Err(UpdateError::Definition {
            address: shown,
            expected,
            found: found.chars().take(300).collect(),
        });
    };
    let is_word = |word: &str| {
        (1..=60).contains(&word.len())
            && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    if !is_word(&family.id) {
        return Err(UpdateError::Answer { address: shown, lacks: "keyfamily" });
    }
    let dimensions = family.components.iter().flat_map(|inner| &inner.dimension);
    let dimensions = dimensions
        .map(|dimension| dimension.conceptref.to_ascii_lowercase())
        .filter(|name| !["geography", "measures", "freq", "time", "date"].contains(&name.as_str()))
        .filter(|name| is_word(name))
        .collect();
    Ok(Dataset { id: family.id.clone(), dimensions })
}

/// Whether a dataset's name, e.g. `TS054 - Tenure`, is a table's.
fn is_table(name: &str, table: &str) -> bool {
    let start = name.get(..table.len()).unwrap_or_default();
    let next = name.as_bytes().get(table.len());
    start.eq_ignore_ascii_case(table) && next.is_none_or(|byte| !byte.is_ascii_alphanumeric())
}

/// The keys of the rows that came, so that none comes twice.
#[derive(Default)]
struct Seen {
    state: RandomState,
    kept: HashSet<u64>,
    fresh: Vec<u64>,
    /// The same as words.
    examples: Vec<String>,
}

impl Seen {
    /// The keys of a page begin, again where it is another attempt.
    fn fresh(&mut self) -> &mut Self {
        self.fresh.clear();
        self.examples.clear();
        self
    }

    fn add(&mut self, key: &[&str]) {
        self.fresh.push(self.state.hash_one(key));
        self.examples.push(key.join(" "));
    }

    /// Keeps the keys of the page.
    fn keep(&mut self, address: &str) -> Result<(), UpdateError> {
        for (hash, example) in self.fresh.iter().zip(&self.examples) {
            if !self.kept.insert(*hash) {
                let key = example.chars().take(120).collect();
                return Err(UpdateError::Repeated { address: address.to_owned(), key });
            }
        }
        Ok(())
    }
}

/// The rows of a page of CSV.
fn csv_rows<'a>(bytes: &'a [u8], address: &str, seen: &mut Seen) -> Result<PageRows<'a>, Failure> {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let broken =
        || Failure::passing(UpdateError::Content { address: address.to_owned(), expected: "CSV" });
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text);
    let mut header = csv::StringRecord::new();
    reader.read_record(&mut header).map_err(|_| broken())?;
    let column =
        |name: &str| header.iter().position(|found| found.trim().eq_ignore_ascii_case(name));
    let (Some(value), Some(counts)) = (column("obs_value"), column("record_count")) else {
        // The service's words about a fault come in place of the table.
        let message: String =
            header.iter().collect::<Vec<_>>().join(", ").chars().take(200).collect();
        let error =
            UpdateError::Service { address: address.to_owned(), code: "200".to_owned(), message };
        return Err(error.into());
    };
    // The reader stands between the two characters that end a line on Windows.
    let begins = reader.position().byte() as usize;
    let rest = text.get(begins..).unwrap_or_default();
    let ends = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
    let mut record = csv::StringRecord::new();
    let (mut rows, mut count) = (0, None);
    while reader.read_record(&mut record).map_err(|_| broken())? {
        let found =
            record.get(counts).and_then(|text| text.trim().parse().ok()).ok_or_else(broken)?;
        if *count.get_or_insert(found) != found {
            return Err(UpdateError::Changed { address: address.to_owned() }.into());
        }
        let key: Vec<&str> = record
            .iter()
            .enumerate()
            .filter_map(|(at, cell)| (at != value && at != counts).then_some(cell))
            .collect();
        seen.add(&key);
        rows += 1;
    }
    let count = count
        .ok_or_else(|| UpdateError::Answer { address: address.to_owned(), lacks: "OBS_VALUE" })?;
    let names: Vec<&str> = header.iter().map(str::trim).collect();
    Ok(PageRows { text: &rest[ends..], header: names.join(","), rows, count })
}

#[derive(Deserialize)]
struct JsonPage {
    obs: Option<Vec<serde_json::Map<String, Value>>>,
    error: Option<Value>,
}

/// The rows of a page of JSON, whose values are numbers or strings, bare or as `{"value": …}`.
fn json_rows<'a>(bytes: &'a [u8], address: &str, seen: &mut Seen) -> Result<PageRows<'a>, Failure> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let lacks = |lacks| Failure::from(UpdateError::Answer { address: address.to_owned(), lacks });
    let page: JsonPage = serde_json::from_slice(bytes).map_err(|_| {
        Failure::passing(UpdateError::Content { address: address.to_owned(), expected: "JSON" })
    })?;
    if let Some(error) = page.error {
        let message = error.as_str().map_or_else(|| error.to_string(), str::to_owned);
        let message = message.chars().take(200).collect();
        return Err(UpdateError::Service {
            address: address.to_owned(),
            code: "200".to_owned(),
            message,
        }
        .into());
    }
    let observations = page.obs.ok_or_else(|| lacks("obs"))?;
    let mut count = None;
    for observation in &observations {
        let value = observation.get("obs_value").map(bare).ok_or_else(|| lacks("obs_value"))?;
        if !matches!(value, Value::Number(_) | Value::String(_) | Value::Null) {
            return Err(lacks("obs_value.value"));
        }
        let counts = ["record_count", "recordcount"].iter().find_map(|name| observation.get(*name));
        let found = counts.map(bare).and_then(whole).ok_or_else(|| lacks("record_count"))?;
        if *count.get_or_insert(found) != found {
            return Err(UpdateError::Changed { address: address.to_owned() }.into());
        }
        let key: Vec<String> = observation
            .iter()
            .filter(|(name, _)| {
                !matches!(
                    name.as_str(),
                    "obs_value" | "record_count" | "recordcount" | "record_offset"
                )
            })
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        seen.add(&key.iter().map(String::as_str).collect::<Vec<_>>());
    }
    let count = count.ok_or_else(|| lacks("obs"))?;
    let text = array(bytes, "obs").ok_or_else(|| lacks("obs"))?.trim_ascii();
    Ok(PageRows { text, header: String::new(), rows: observations.len() as u64, count })
}

/// A value that may stand inside `{"value": …}`.
fn bare(value: &Value) -> &Value {
    value.get("value").unwrap_or(value)
}

/// A whole number, as a number or as a string.
fn whole(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.trim().parse().ok())
}

#[cfg(test)]
mod tests {
    use super::{Seen, csv_rows, is_table, json_rows};

    #[test]
    fn tables_by_the_name_of_their_dataset() {
        assert!(is_table("TS054 - Tenure", "TS054"));
        assert!(is_table("TS007A - Age by five-year age bands", "TS007A"));
        assert!(!is_table("TS007A - Age by five-year age bands", "TS007"));
        assert!(!is_table("Tenure (TS054)", "TS054"));
        assert!(!is_table("", "TS054"));
    }

    #[test]
    fn values_are_numbers_or_strings() {
        let json = br#"{"obs":[
            {"geography":{"geogcode":"W01000003"},"obs_value":{"value":12},"record_count":{"value":"2"}},
            {"geography":{"geogcode":"W01000004"},"obs_value":{"value":"7"},"record_count":{"value":2}}]}"#;
        let mut seen = Seen::default();
        let rows = json_rows(json, "", &mut seen).map_err(|failure| failure.error).expect("rows");
        assert_eq!((rows.rows, rows.count), (2, 2));
        assert!(seen.keep("").is_ok());
        for broken in [
            r#"{"obs":[{"obs_value":{"value":[1]},"record_count":1}]}"#,
            r#"{"obs":[{"obs_value":{"value":1}}]}"#,
            r#"{"obs":[{"record_count":1}]}"#,
            r#"{"obs":[]}"#,
            "{}",
            r#"{"error":"no such dataset"}"#,
        ] {
            assert!(json_rows(broken.as_bytes(), "", &mut seen).is_err(), "{broken}");
        }
    }

    #[test]
    fn rows_of_csv_as_they_are_written() {
        let csv = "\u{feff}\"GEOGRAPHY_CODE\",\"C2021_TENURE_9\",\"OBS_VALUE\",\"RECORD_COUNT\"\r\n\"W01000003\",0,640,2\r\n\"W01000003\",1,\"5\",2\r\n";
        let mut seen = Seen::default();
        let rows =
            csv_rows(csv.as_bytes(), "", &mut seen).map_err(|failure| failure.error).expect("rows");
        assert_eq!((rows.rows, rows.count), (2, 2));
        assert_eq!(rows.header, "GEOGRAPHY_CODE,C2021_TENURE_9,OBS_VALUE,RECORD_COUNT");
        assert!(rows.text.starts_with(b"\"W01000003\",0,640,2\r\n"));
        seen.keep("").expect("new keys");
        let again = csv_rows(csv.as_bytes(), "", seen.fresh());
        assert!(again.is_ok() && seen.keep("").is_err(), "the same page again");
        for broken in [
            "GEOGRAPHY_CODE,OBS_VALUE\nW01,1\n",
            "Error: too many cells\n",
            "OBS_VALUE,RECORD_COUNT\n1,x\n",
            "OBS_VALUE,RECORD_COUNT\n",
            "OBS_VALUE,RECORD_COUNT\n1,2,3\n",
        ] {
            assert!(csv_rows(broken.as_bytes(), "", &mut Seen::default()).is_err(), "{broken}");
        }
    }
}
