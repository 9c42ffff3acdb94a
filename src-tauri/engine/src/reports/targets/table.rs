//! The list as a table of stable columns, for CSV, GeoJSON, KML and workbooks.

use super::words::Words;
use crate::{
    Engine,
    analysis::targets::{Target, TargetColumn, TargetList, TargetNumber},
    geography::{Level, LevelForm},
    reports::export::{
        ColumnData, ExportColumn, ExportTable, Rows, notes, sources::note, table::labelled,
    },
    text::{Bilingual, Language, Messages},
};

/// The table. Behind the columns that say what a row is: `rank`, names of the authority, `rural_urban`, of sites where they
/// are, then for each group `ID_number` (areas) and `ID_to_reach`, the nearest support with metres, what else is known, and
/// the notes. A figure of a larger area around the row has the level's id behind its name.
pub(super) fn table<'a>(
    engine: &'a Engine,
    list: &'a TargetList,
    language: Language,
    created: chrono::NaiveDate,
) -> ExportTable<'a> {
    let rows = match list.level {
        Some(level) => {
            let positions = list.rows.iter().filter_map(|row| row.position).collect();
            Rows::Areas { engine, level, positions }
        }
        None => Rows::Sites { engine, list },
    };
    let columns = columns(engine, list, language);
    let groups: Vec<&str> = list.groups.iter().map(|group| group.id.as_str()).collect();
    let level = list.level.unwrap_or(Level::Lsoa);
    let mut said = list.lines(engine, language);
    said.extend(notes::states(&columns, language));
    said.extend(notes::limits(&engine.catalogue, &groups, level, language));
    let sources = list.sources.iter().filter_map(|id| engine.catalogue.source(id));
    ExportTable {
        title: list.title.get(language).to_owned(),
        language,
        rows,
        columns,
        style: None,
        notes: said,
        sources: sources.map(|source| note(source, language)).collect(),
        created,
    }
}

fn columns(engine: &Engine, list: &TargetList, language: Language) -> Vec<ExportColumn> {
    let rank = list.rows.iter().map(|row| row.rank.map(i64::from)).collect();
    let authority = |row: &Target, language| {
        row.authority.as_ref().map(|area| area.name.get(language).to_owned()).unwrap_or_default()
    };
    let rural_urban = |row: &Target| {
        row.rural_urban.as_ref().map(|class| class.get(language).to_owned()).unwrap_or_default()
    };
    let texts =
        |text: &dyn Fn(&Target) -> String| ColumnData::Texts(list.rows.iter().map(text).collect());
    let plain = |number: &dyn Fn(&Target) -> f64| ColumnData::Numbers {
        value: list.rows.iter().map(number).collect(),
        state: None,
    };
    let mut columns = vec![
        named("rank", "targets-column-rank", ColumnData::Integers(rank)),
        named(
            "authority_name",
            "workbook-column-authority",
            texts(&|row| authority(row, Language::En)),
        ),
        named(
            "authority_name_cy",
            "targets-column-authority-cy",
            texts(&|row| authority(row, Language::Cy)),
        ),
        named("rural_urban", "targets-column-rural-urban", texts(&rural_urban)),
    ];
    if list.level.is_none() {
        columns.push(named(
            "postcode",
            "workbook-column-postcode",
            texts(&|row| row.postcode.clone()),
        ));
        columns.push(named("easting", "targets-column-easting", plain(&|row| row.point[0])));
        columns.push(named("northing", "targets-column-northing", plain(&|row| row.point[1])));
    }
    for (at, group) in list.groups.iter().enumerate() {
        let source = if let [only] = &group.sources[..] { Some(only.clone()) } else { None };
        let number = |name: String, label: Bilingual, numbers: Vec<TargetNumber>| ExportColumn {
            name,
            label,
            description: Bilingual::new("", ""),
            unit: Words::unit_id(group.unit).to_owned(),
            source: source.clone(),
            vintage: group.vintage.clone(),
            data: stated(&numbers),
        };
        if group.number.is_some() {
            let numbers = list.rows.iter().filter_map(|row| row.people[at].number).collect();
            let label = grouped("targets-number", &group.label);
            columns.push(number(format!("{}_number", group.id), label, numbers));
        }
        let numbers = list.rows.iter().map(|row| row.people[at].to_reach).collect();
        let label = grouped("targets-to-reach", &group.label);
        columns.push(number(format!("{}_to_reach", group.id), label, numbers));
    }
    let nearest = |row: &Target| {
        row.nearest.as_ref().map(|near| near.name.get(language).to_owned()).unwrap_or_default()
    };
    let metres = |row: &Target| row.nearest.as_ref().map_or(f64::NAN, |near| near.metres);
    columns.push(named("nearest", "targets-column-nearest", texts(&nearest)));
    columns.push(named("nearest_metres", "targets-column-metres", plain(&metres)));
    for (at, column) in list.columns.iter().enumerate() {
        columns.extend(known(engine, list, column, at));
    }
    columns.push(named("notes", "targets-column-notes", texts(&|row| row.notes.clone())));
    columns
}

/// The figures of a measure, and the number of Welsh speakers behind their share.
fn known(
    engine: &Engine,
    list: &TargetList,
    column: &TargetColumn,
    at: usize,
) -> Vec<ExportColumn> {
    let own = list.level.unwrap_or(Level::Lsoa) == column.level;
    let name = |end: &str| {
        if own {
            format!("{}{end}", column.measure)
        } else {
            format!("{}{end}_{}", column.measure, column.level.id())
        }
    };
    let label = label(engine, column, own);
    let numbers: Vec<TargetNumber> = list.rows.iter().map(|row| row.figures[at].value).collect();
    let measure = engine.catalogue.measure(&column.measure).ok();
    let mut columns = vec![ExportColumn {
        name: name(""),
        label: label.clone(),
        description: measure.map_or_else(|| Bilingual::new("", ""), |one| one.description.clone()),
        unit: column.unit.id().to_owned(),
        source: Some(column.source.clone()),
        vintage: column.vintage.clone(),
        data: stated(&numbers),
    }];
    let counts = list.rows.iter().map(|row| row.figures[at].count.unwrap_or(f64::NAN));
    let counts: Vec<f64> = counts.collect();
    if counts.iter().any(|count| count.is_finite()) {
        columns.push(ExportColumn {
            name: name("_count"),
            label: labelled("export-column-numerator", &label),
            description: Bilingual::new("", ""),
            unit: String::new(),
            source: Some(column.source.clone()),
            vintage: column.vintage.clone(),
            data: ColumnData::Numbers { value: counts, state: None },
        });
    }
    columns
}

/// What a column is called; with its level where the figures are those of larger areas.
pub(super) fn label(engine: &Engine, column: &TargetColumn, own: bool) -> Bilingual {
    if own {
        return column.label.clone();
    }
    let text = |language: Language| {
        let level = engine.areas.level_name(column.level, LevelForm::One, language);
        format!("{} ({level})", column.label.get(language))
    };
    Bilingual::new(text(Language::En), text(Language::Cy))
}

/// A message about a group in both languages.
pub(super) fn grouped(id: &str, group: &Bilingual) -> Bilingual {
    let messages = Messages::embedded();
    let text = |language| messages.text(language, id, &[("group", group.get(language).into())]);
    Bilingual::new(text(Language::En), text(Language::Cy))
}

fn named(name: &str, message: &str, data: ColumnData) -> ExportColumn {
    let messages = Messages::embedded();
    let description = format!("{message}.description");
    ExportColumn {
        name: name.to_owned(),
        label: messages.bilingual(message),
        description: if messages.has(&description) {
            messages.bilingual(&description)
        } else {
            Bilingual::new("", "")
        },
        unit: String::new(),
        source: None,
        vintage: String::new(),
        data,
    }
}

fn stated(numbers: &[TargetNumber]) -> ColumnData {
    ColumnData::Numbers {
        value: numbers.iter().map(|number| number.value.unwrap_or(f64::NAN)).collect(),
        state: Some(numbers.iter().map(|number| number.state).collect()),
    }
}
