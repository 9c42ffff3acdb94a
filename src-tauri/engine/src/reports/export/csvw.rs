//! What a CSV file means, beside it: CSV on the Web, W3C Recommendation of 17 December 2015 (Metadata Vocabulary for
//! Tabular Data).

use std::{fmt::Write as _, path::Path};

use serde_json::{Map, Value, json};

use super::{
    csv::harmless,
    sources,
    table::{Cells, ExportTable, Field, Rows, SourceNote},
};
use crate::{
    tables::State,
    text::{Bilingual, Language},
};

use super::table::state_id;

/// The metadata of a file of that name.
pub(super) fn metadata(table: &ExportTable<'_>, file: &Path) -> String {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let columns: Vec<Value> = table.fields().iter().map(|field| column(field, table)).collect();
    let mut schema = json!({ "columns": columns, "primaryKey": "code" });
    if matches!(table.rows, Rows::Areas { .. }) {
        // Where the Office for National Statistics says what a code stands for.
        schema["aboutUrl"] = json!("http://statistics.data.gov.uk/id/statistical-geography/{code}");
    }
    let licences: Vec<Value> = (sources::licences(&table.sources).into_iter())
        .filter(|(_, url)| !url.is_empty())
        .map(|(_, url)| json!({ "@id": url }))
        .collect();
    let document = json!({
        "@context": ["http://www.w3.org/ns/csvw", { "@language": table.language.id() }],
        "url": name,
        "dc:title": table.title,
        "dc:description": table.notes,
        "dc:language": table.language.id(),
        "dc:created": { "@value": table.created.format("%Y-%m-%d").to_string(), "@type": "xsd:date" },
        "dc:creator": "Cyswllt",
        "dc:license": licences,
        "dc:rights": sources::attribution(&table.sources),
        "dc:source": table.sources.iter().map(source).collect::<Vec<_>>(),
        "dialect": {
            "encoding": "utf-8", "delimiter": ",", "quoteChar": "\"", "doubleQuote": true,
            "lineTerminators": ["\r\n"], "header": true, "headerRowCount": 1,
        },
        "tableSchema": schema,
    });
    format!("{document:#}\n")
}

fn source(source: &SourceNote) -> Value {
    let mut entry = Map::new();
    for (key, value) in [
        ("dc:title", &source.title),
        ("dc:publisher", &source.publisher),
        ("dc:identifier", &source.release),
        ("dc:rights", &source.licence),
    ] {
        if !value.is_empty() {
            entry.insert(key.to_owned(), json!(value));
        }
    }
    if !source.url.is_empty() {
        entry.insert("schema:url".to_owned(), json!({ "@id": source.url }));
    }
    if !source.licence_url.is_empty() {
        entry.insert("dc:license".to_owned(), json!({ "@id": source.licence_url }));
    }
    Value::Object(entry)
}

fn column(field: &Field<'_>, table: &ExportTable<'_>) -> Value {
    // The header stands for a title in no language, by which a reader matches the two.
    let mut titles = json!({ "und": harmless(&field.name) });
    in_both(&mut titles, &field.label);
    let mut entry = json!({ "name": identifier(&field.name), "titles": titles });
    if !field.description.get(table.language).is_empty() {
        entry["dc:description"] = Language::ALL
            .map(|language| {
                json!({ "@value": field.description.get(language), "@language": language.id() })
            })
            .into_iter()
            .collect();
    }
    entry["datatype"] = match &field.cells {
        Cells::Texts(_) => json!("string"),
        Cells::Numbers(_) => json!("number"),
        Cells::Integers(_) => json!("integer"),
        Cells::States(_) => {
            let states =
                [State::Published, State::Estimated, State::Unavailable, State::Suppressed];
            json!({ "base": "string", "format": states.map(state_id).join("|") })
        }
    };
    if field.name == "code" || matches!(field.cells, Cells::States(_)) {
        entry["required"] = json!(true);
    } else {
        entry["null"] = json!([""]);
    }
    if !field.unit.is_empty() {
        entry["schema:unitText"] = json!(field.unit);
    }
    if !field.vintage.is_empty() {
        entry["dc:temporal"] = json!(field.vintage);
    }
    entry
}

fn in_both(titles: &mut Value, label: &Bilingual) {
    for language in Language::ALL {
        titles[language.id()] = json!(label.get(language));
    }
}

/// A name as CSV on the Web takes it: as in a URI template, everything else percent-encoded.
fn identifier(name: &str) -> String {
    let mut text = String::with_capacity(name.len());
    for (place, byte) in name.bytes().enumerate() {
        // A name must not begin with an underscore.
        if byte.is_ascii_alphanumeric() || (byte == b'_' && place > 0) {
            text.push(char::from(byte));
        } else {
            // Writing to a string does not fail.
            let _ = write!(text, "%{byte:02X}");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::identifier;

    #[test]
    fn names_of_columns() {
        assert_eq!(identifier("older_65"), "older_65");
        assert_eq!(identifier("_x y"), "%5Fx%20y");
        assert_eq!(identifier("ŵ"), "%C5%B5");
    }
}
