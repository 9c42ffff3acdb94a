//! Measures × level × scope.

use super::{measure_column, numbers, picked, scope::positions};
use crate::{
    Engine,
    catalogue::Measure,
    geography::{Level, LevelForm},
    reports::export::{
        ExportError, ExportTable, Scope, StyleRequest, classes, notes, sources,
        table::{ExportColumn, Rows, labelled},
    },
    tables::Values,
    text::{Bilingual, Language, Messages},
};

/// A column a measure, and with `counts` those of its numerators and denominators where there are any. The map shows
/// what `style` says, else the first measure in the usual way if its values can be put into classes.
pub fn of_measures<'a>(
    engine: &'a Engine,
    measures: &[&str],
    level: Level,
    scope: &Scope,
    counts: bool,
    language: Language,
    style: Option<&StyleRequest>,
) -> Result<ExportTable<'a>, ExportError> {
    let mut known: Vec<&Measure> = Vec::with_capacity(measures.len());
    for id in measures {
        let measure = engine.catalogue.measure(id)?;
        // A measure that is named twice has one column.
        if !known.iter().any(|other| other.id == measure.id) {
            known.push(measure);
        }
    }
    let Some(first) = known.first() else { return Err(ExportError::NoMeasures) };
    if let Some(style) = style
        && !known.iter().any(|measure| measure.id == style.measure)
    {
        let columns = known.iter().map(|measure| measure.id.clone()).collect();
        return Err(ExportError::NoColumn { column: style.measure.clone(), columns });
    }
    let positions = positions(&engine.areas, level, scope)?;
    let mut columns = Vec::new();
    for measure in &known {
        let values = engine.tables.values(measure, level);
        let (value, state) = (picked(&values.value, &positions), picked(&values.state, &positions));
        let column = measure_column(measure, level, value, state);
        let label = column.label.clone();
        columns.push(column);
        if counts {
            columns.extend(count_columns(measure, level, &label, &values, &positions));
        }
    }
    let choropleth = if let Some(style) = style {
        Some(classes::of_measure(engine, style, level, &positions, language)?)
    } else {
        let usual = StyleRequest::usual(&first.id);
        classes::of_measure(engine, &usual, level, &positions, language).ok()
    };
    let ids: Vec<&str> = known.iter().map(|measure| measure.id.as_str()).collect();
    let mut said = vec![notes::scope(engine, level, scope, positions.len(), language)];
    said.extend(notes::states(&columns, language));
    if let (Some(choropleth), Some(style)) = (&choropleth, style) {
        said.push(notes::classes(choropleth, style.method, language));
    }
    said.extend(notes::limits(&engine.catalogue, &ids, level, language));
    Ok(ExportTable {
        title: title(engine, &known, level, language),
        language,
        rows: Rows::Areas { engine, level, positions },
        columns,
        style: choropleth,
        notes: said,
        sources: sources::of_measures(&engine.catalogue, ids.iter().copied(), level, language),
        created: notes::today(),
    })
}

/// The labels of up to three measures, else how many there are.
fn title(engine: &Engine, measures: &[&Measure], level: Level, language: Language) -> String {
    let messages = Messages::embedded();
    if measures.len() <= 3 {
        let labels = measures.iter().map(|measure| measure.label.get(language));
        return labels.collect::<Vec<_>>().join("; ");
    }
    let level = engine.areas.level_name(level, LevelForm::Plural, language);
    let values = [("count", measures.len().into()), ("level", level.into())];
    messages.text(language, "export-title-measures", &values)
}

/// The counts behind the values, where there are any.
fn count_columns(
    measure: &Measure,
    level: Level,
    label: &Bilingual,
    values: &Values,
    positions: &[u32],
) -> Vec<ExportColumn> {
    let mut columns = Vec::new();
    for (part, column) in [("numerator", &values.numerator), ("denominator", &values.denominator)] {
        let value = picked(column, positions);
        if value.iter().any(|value| value.is_finite()) {
            columns.push(ExportColumn {
                name: format!("{}_{part}", measure.id),
                label: labelled(&format!("export-column-{part}"), label),
                description: Bilingual::new("", ""),
                unit: String::new(),
                source: Some(measure.source_at(level).to_owned()),
                vintage: measure.vintage_at(level).to_owned(),
                data: numbers(value),
            });
        }
    }
    columns
}
