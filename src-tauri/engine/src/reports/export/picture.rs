//! The map as a publication figure: title, legend, scale, attribution, alternative text.

use std::sync::atomic::AtomicBool;

use super::{
    ExportError, ExportFormat, ExportOptions, sources,
    table::{Choropleth, ColumnData, ExportTable, Rows},
    writing::go_on,
};
use crate::{
    Engine,
    geography::{AreaRef, Level, SettlementKind},
    maps::figure::{self, LegendPlace, MapClass, MapFigure, MapText, Outline},
    tables::State,
    text::{Language, Messages},
};

/// The map as SVG or PNG.
pub(super) fn draw(
    table: &ExportTable<'_>,
    format: ExportFormat,
    options: &ExportOptions,
    cancel: &AtomicBool,
) -> Result<Vec<u8>, ExportError> {
    let Rows::Areas { engine, level, positions } = &table.rows else {
        let file = table.title.clone();
        return Err(ExportError::NoPicture { format, file });
    };
    let level = *level;
    if engine.shapes.layer(level).is_none() {
        return Err(ExportError::NoShapes { level });
    }
    let style = table.style.as_ref().ok_or(ExportError::NoMap)?;
    let column = table.column(&style.column).ok_or(ExportError::NoMap)?;
    let places = style.classes_of(&column.data);
    let class: Vec<Option<u8>> =
        places.iter().map(|place| place.map(|place| place as u8)).collect();
    let estimated: Vec<bool> = match &column.data {
        ColumnData::Numbers { state: Some(state), .. } => {
            state.iter().map(|&state| state == State::Estimated).collect()
        }
        _ => Vec::new(),
    };
    let alt = alt(style, &places, table.language);
    let attribution: Vec<String> =
        sources::attribution(&table.sources).into_iter().map(str::to_owned).collect();
    let [width, height] = options.size_mm;
    let figure = MapFigure {
        shapes: &engine.shapes,
        level,
        areas: positions,
        class: &class,
        estimated: &estimated,
        classes: (style.classes.iter())
            .map(|class| MapClass {
                colour: class.colour().to_owned(),
                pattern: class.pattern(),
                label: class.label().to_owned(),
            })
            .collect(),
        outlines: outlines(engine, level, positions),
        context: positions.len() < engine.areas.table(level).len(),
        points: Vec::new(),
        names: names(engine, table.language),
        text: MapText {
            title: Some(style.title.clone()),
            subtitle: Some(style.subtitle.clone()),
            legend_title: style.legend_title.clone(),
            attribution: attribution.clone(),
            no_figure: style.no_figure.clone(),
            alt: alt.clone(),
            points: None,
        },
        legend: if width > height { LegendPlace::Right } else { LegendPlace::Below },
        size: options.size_mm,
        language: table.language,
    };
    let svg = figure.svg()?;
    go_on(cancel)?;
    if format == ExportFormat::Svg {
        return Ok(svg.into_bytes());
    }
    let rights = attribution.join("\n");
    let created = table.created.format("%Y-%m-%d").to_string();
    let metadata = [
        ("Title", style.title.as_str()),
        ("Description", alt.as_str()),
        ("Copyright", rights.as_str()),
        ("Creation Time", created.as_str()),
        ("Software", "Cyswllt"),
    ];
    Ok(figure::png(&svg, width, options.dpi, &metadata)?)
}

/// The authorities that the areas lie in; one alone is what the map is about.
fn outlines(engine: &Engine, level: Level, positions: &[u32]) -> Vec<Outline> {
    if level <= Level::Authority {
        return Vec::new();
    }
    let authority = |&position: &u32| {
        let found = engine.areas.ancestor(AreaRef { level, position }, Level::Authority);
        found.map(|authority| authority.position)
    };
    let mut authorities: Vec<u32> = positions.iter().filter_map(authority).collect();
    authorities.sort_unstable();
    authorities.dedup();
    let strong = authorities.len() == 1;
    vec![Outline { level: Level::Authority, positions: authorities, strong }]
}

/// Cities and towns, the largest kinds first.
fn names(engine: &Engine, language: Language) -> Vec<(f64, f64, String)> {
    let kinds = [SettlementKind::City, SettlementKind::Town];
    let settlements = engine.gazetteer.settlements();
    let of_kind = |kind| settlements.iter().filter(move |settlement| settlement.kind == kind);
    kinds
        .into_iter()
        .flat_map(of_kind)
        .map(|one| (one.easting, one.northing, one.name.get(language).to_owned()))
        .collect()
}

/// What the map shows, for those who do not see it.
fn alt(style: &Choropleth, places: &[Option<usize>], language: Language) -> String {
    let messages = Messages::embedded();
    let entry = |label: &str, place: Option<usize>| {
        let count = places.iter().filter(|&&other| other == place).count();
        (count > 0).then(|| {
            let values = [("class", label.into()), ("count", count.into())];
            messages.text(language, "export-map-class", &values)
        })
    };
    let classes = style.classes.iter().enumerate();
    let classes = classes.filter_map(|(place, class)| entry(class.label(), Some(place)));
    let classes: Vec<String> = classes.chain(entry(&style.no_figure, None)).collect();
    messages.text(
        language,
        "export-map-alt",
        &[
            ("title", style.title.as_str().into()),
            ("subtitle", style.subtitle.as_str().into()),
            ("areas", places.len().into()),
            ("classes", classes.join("; ").into()),
        ],
    )
}
