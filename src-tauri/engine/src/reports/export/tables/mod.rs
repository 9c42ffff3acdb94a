//! How tables come about: from measures, the index, hotspots or a layer of the user's own.

mod hotspots;
mod index;
mod layer;
mod measures;
mod scope;

use crate::{
    Engine,
    catalogue::Measure,
    geography::Level,
    reports::export::{
        ExportError, ExportRequest, ExportTable,
        table::{ColumnData, ExportColumn},
    },
    tables::State,
    text::{Bilingual, Language, Messages},
};

pub use hotspots::of_hotspots;
pub use index::{IndexQuestion, of_index};
pub use layer::of_layer;
pub use measures::of_measures;

/// The table that the interface asks for.
pub fn of_request<'a>(
    engine: &'a Engine,
    request: &ExportRequest,
    language: Language,
) -> Result<ExportTable<'a>, ExportError> {
    match request {
        ExportRequest::Measures { measures, level, scope, counts, style } => {
            let ids: Vec<&str> = measures.iter().map(String::as_str).collect();
            of_measures(engine, &ids, *level, scope, *counts, language, style.as_ref())
        }
        ExportRequest::Index { recipe, level, selection, scope, certainty, view, palette } => {
            let question = IndexQuestion {
                recipe,
                level: *level,
                selection: selection.as_deref(),
                certainty: *certainty,
                view: *view,
                palette: palette.as_deref(),
            };
            of_index(engine, &question, scope, language)
        }
        ExportRequest::Hotspots { request, scope } => of_hotspots(engine, request, scope, language),
    }
}

/// A column of a measure's values.
fn measure_column(
    measure: &Measure,
    level: Level,
    value: Vec<f64>,
    state: Vec<State>,
) -> ExportColumn {
    ExportColumn {
        name: measure.id.clone(),
        label: measure.label.clone(),
        description: measure.description.clone(),
        unit: measure.unit.id().to_owned(),
        source: Some(measure.source_at(level).to_owned()),
        vintage: measure.vintage_at(level).to_owned(),
        data: ColumnData::Numbers { value, state: Some(state) },
    }
}

/// A column that is worked out here; the messages are `export-column-ID` and its description.
fn worked_out(name: &str, message: &str, data: ColumnData) -> ExportColumn {
    let messages = Messages::embedded();
    let id = format!("export-column-{message}");
    let description = format!("{id}.description");
    let description = if messages.has(&description) {
        messages.bilingual(&description)
    } else {
        Bilingual::new("", "")
    };
    ExportColumn {
        name: name.to_owned(),
        label: messages.bilingual(&id),
        description,
        unit: String::new(),
        source: None,
        vintage: String::new(),
        data,
    }
}

/// The entries of the rows.
pub(super) fn picked<T: Copy>(column: &[T], positions: &[u32]) -> Vec<T> {
    positions.iter().map(|&position| column[position as usize]).collect()
}

/// Numbers without states.
fn numbers(value: Vec<f64>) -> ColumnData {
    ColumnData::Numbers { value, state: None }
}
