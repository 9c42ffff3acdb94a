//! Hotspots: what each area is, how surely, and which cluster it belongs to.

use super::{numbers, picked, scope::positions, worked_out};
use crate::{
    Engine,
    analysis::{
        Subject,
        hotspots::{HotspotClass, HotspotRequest, Hotspots, HotspotsError, hotspots},
    },
    geography::{Level, LevelForm},
    reports::export::{
        ExportError, ExportTable, Scope, hotspot_classes, notes, sources,
        table::{ColumnData, ExportColumn, Rows},
    },
    text::{Language, Messages},
};

/// `value` (its name is that of the subject in the notes), `second` if there is one, `statistic`, `z`, `p`, `q`, `class`,
/// `confidence` (99, 95, 90 or 0 per cent), `map_class` (the class as the map tells it apart), `cluster` (numbered from
/// 1, that of most residents first) and `neighbours`. Areas outside those that the question is about have no row.
pub fn of_hotspots<'a>(
    engine: &'a Engine,
    request: &HotspotRequest,
    scope: &Scope,
    language: Language,
) -> Result<ExportTable<'a>, ExportError> {
    let found = hotspots(engine, request)?;
    let level = request.level;
    let mut positions = positions(&engine.areas, level, scope)?;
    positions.retain(|&position| found.class[position as usize] != HotspotClass::Outside);
    if positions.is_empty() {
        return Err(ExportError::NoAreas { level });
    }
    let figures = |subject: &Subject| {
        let figures = subject.figures(&engine.areas, &engine.catalogue, &engine.tables, level);
        figures.map_err(HotspotsError::from)
    };
    let first = figures(&request.subject)?;
    let mut columns = vec![ExportColumn {
        label: first.label.clone(),
        unit: first.unit.id().to_owned(),
        ..worked_out(
            "value",
            "value",
            ColumnData::Numbers {
                value: picked(&first.value, &positions),
                state: Some(picked(&first.state, &positions)),
            },
        )
    }];
    if let Some(second) = request.second.as_ref().map(figures).transpose()? {
        columns.push(ExportColumn {
            label: second.label.clone(),
            unit: second.unit.id().to_owned(),
            ..worked_out(
                "second",
                "second",
                ColumnData::Numbers {
                    value: picked(&second.value, &positions),
                    state: Some(picked(&second.state, &positions)),
                },
            )
        });
    }
    for (name, column) in
        [("statistic", &found.statistic), ("z", &found.z), ("p", &found.p), ("q", &found.q)]
    {
        columns.push(worked_out(name, name, numbers(picked(column, &positions))));
    }
    let looks = hotspot_classes::Looks::new(request, first.direction);
    columns.extend(class_columns(&found, &looks, &positions));
    let title = Messages::embedded().text(
        language,
        "export-title-hotspots",
        &[("subject", first.label.get(language).into())],
    );
    let ids = measures(&request.subject, level)
        .into_iter()
        .chain(request.second.iter().flat_map(|second| measures(second, level)));
    let ids: Vec<&str> = ids.collect();
    let mut said = vec![
        notes::scope(engine, level, scope, positions.len(), language),
        notes::hotspots(&engine.catalogue, request, language),
        found.sentence(language),
    ];
    said.extend(
        found.warnings.iter().map(|warning| warning.text(language, Some(&engine.catalogue))),
    );
    let not = format!("hotspot-not-{}", request.statistic.id());
    said.push(Messages::embedded().text(language, &not, &[]));
    said.extend(notes::states(&columns, language));
    said.extend(notes::limits(&engine.catalogue, &ids, level, language));
    let name = engine.areas.level_name(level, LevelForm::Plural, language);
    Ok(ExportTable {
        style: looks.choropleth(&title, &columns, &name, language),
        title,
        language,
        sources: sources::of_measures(&engine.catalogue, ids.iter().copied(), level, language),
        rows: Rows::Areas { engine, level, positions },
        columns,
        notes: said,
        created: notes::today(),
    })
}

/// The ids of a subject's measures that count at the level.
fn measures(subject: &Subject, level: Level) -> Vec<&str> {
    match subject {
        Subject::Measure { id } => vec![id],
        Subject::Recipe { recipe } => recipe.used(level).map(|(.., one)| one.id.as_str()).collect(),
    }
}

fn class_columns(
    found: &Hotspots,
    looks: &hotspot_classes::Looks,
    positions: &[u32],
) -> Vec<ExportColumn> {
    let places = || positions.iter().map(|&position| position as usize);
    // A statistic of the whole says nothing of areas.
    let class = |class: HotspotClass| match class {
        HotspotClass::Global => String::new(),
        class => class.id().to_owned(),
    };
    let mut cluster = vec![None; found.class.len()];
    for (number, members) in (1..).zip(&found.clusters) {
        for &position in &members.positions {
            cluster[position as usize] = Some(number);
        }
    }
    let look = |at: usize| looks.id(found.class[at], found.confidence[at]);
    vec![
        worked_out(
            "class",
            "class",
            ColumnData::Texts(places().map(|at| class(found.class[at])).collect()),
        ),
        worked_out(
            "confidence",
            "confidence",
            ColumnData::Integers(
                places()
                    .map(|at| {
                        found.class[at].is_significant().then(|| i64::from(found.confidence[at]))
                    })
                    .collect(),
            ),
        ),
        worked_out("map_class", "map-class", ColumnData::Texts(places().map(look).collect())),
        worked_out("cluster", "cluster", ColumnData::Integers(picked(&cluster, positions))),
        worked_out(
            "neighbours",
            "neighbours",
            ColumnData::Integers(
                places().map(|at| Some(i64::from(found.neighbours[at]))).collect(),
            ),
        ),
    ]
}
