//! A layer of the user's own.

use super::numbers;
use crate::{
    reports::export::{
        ExportError, ExportTable, notes,
        table::{ExportColumn, RESERVED, Rows, SourceNote},
    },
    sources::layer::{System, UserLayer},
    text::{Bilingual, Language, Messages},
};

/// The numbers of some fields of a layer, a column each; its shapes go along. A field that is called like one of the columns
/// that every table has, or like another but for the case of its letters, gets `_2`, `_3` … behind its name.
pub fn of_layer<'a>(
    layer: &'a UserLayer,
    fields: &[&str],
    language: Language,
) -> Result<ExportTable<'a>, ExportError> {
    if fields.is_empty() {
        return Err(ExportError::NoMeasures);
    }
    let mut taken: Vec<String> = RESERVED.iter().map(|&name| name.to_owned()).collect();
    let mut columns: Vec<ExportColumn> = Vec::with_capacity(fields.len());
    let mut seen: Vec<&str> = Vec::new();
    for &field in fields {
        if seen.contains(&field) {
            continue;
        }
        seen.push(field);
        columns.push(ExportColumn {
            name: unique(field, &mut taken),
            label: Bilingual::new(field, field),
            description: Bilingual::new("", ""),
            unit: String::new(),
            source: None,
            vintage: String::new(),
            data: numbers(layer.field(field)?),
        });
    }
    let messages = Messages::embedded();
    let file = file_name(layer);
    let mut said = vec![messages.text(
        language,
        "export-note-layer",
        &[("file", file.clone().into()), ("count", layer.len().into())],
    )];
    if let System::Other(system) = layer.system() {
        let values = [("system", system.clone().into())];
        said.push(messages.text(language, "export-note-system", &values));
    }
    Ok(ExportTable {
        title: file.clone(),
        language,
        rows: Rows::Layer(layer),
        columns,
        style: None,
        notes: said,
        sources: vec![SourceNote {
            title: file,
            publisher: messages.text(language, "export-source-own", &[]),
            release: String::new(),
            licence: messages.text(language, "export-source-own.licence", &[]),
            licence_url: String::new(),
            attribution: Vec::new(),
            url: String::new(),
        }],
        created: notes::today(),
    })
}

/// The name of the layer's file without its folders, which are nobody else's business.
fn file_name(layer: &UserLayer) -> String {
    let path = std::path::Path::new(layer.file());
    path.file_name().map_or_else(|| layer.file().to_owned(), |name| name.to_string_lossy().into())
}

/// The name, with a number behind it if it is taken. Controls become spaces.
fn unique(name: &str, taken: &mut Vec<String>) -> String {
    let clean: String = name.chars().map(|one| if one.is_control() { ' ' } else { one }).collect();
    let clean = clean.trim();
    let base = if clean.is_empty() { "field" } else { clean };
    let candidates =
        std::iter::once(base.to_owned()).chain((2..).map(|number| format!("{base}_{number}")));
    let free = |candidate: &String| !taken.contains(&candidate.to_lowercase());
    // There are more numbers than names.
    let found = candidates.into_iter().find(free).unwrap_or_default();
    taken.push(found.to_lowercase());
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_whatever_the_case() {
        let mut taken: Vec<String> = RESERVED.iter().map(|&name| name.to_owned()).collect();
        let mut name = |field| unique(field, &mut taken);
        assert_eq!(name("visits"), "visits");
        assert_eq!(name("Visits"), "Visits_2");
        assert_eq!(name("Code"), "Code_2");
        assert_eq!(name("FID"), "FID_2");
        assert_eq!(name(" a\tb "), "a b");
        assert_eq!(name(""), "field");
    }
}
