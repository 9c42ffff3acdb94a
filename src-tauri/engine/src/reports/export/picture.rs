//! The map as a publication figure: title, legend, scale, attribution, alternative text.

use std::sync::{Arc, atomic::AtomicBool};

use super::{
    ExportError, ExportFormat, ExportOptions, sources,
    table::{Choropleth, ColumnData, ExportTable, Rows},
    writing::go_on,
};
use crate::{
    Engine,
    analysis::circles::{CircleSize, Circles, CirclesRequest, circles},
    geography::{AreaRef, Level, SettlementKind},
    maps::figure::{self, FigureCircles, LegendPlace, MapClass, MapFigure, MapText, Outline},
    tables::State,
    text::{Argument, Language, Messages, NumberFormat},
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
    let outlines = outlines(engine, level, positions);
    let mut figure = MapFigure {
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
        outlines,
        context: positions.len() < engine.areas.table(level).len(),
        circles: None,
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
    let laid_out = match options.circles {
        Some(by) => Some((by, lay_out(engine, by, &figure)?)),
        None => None,
    };
    if let Some((by, circles)) = &laid_out {
        let layout = &circles.layout;
        figure.circles =
            Some(FigureCircles { circles: &layout.circles, scale: layout.scale, by: *by });
        figure.text.attribution.insert(0, told(*by, circles, table.language));
    }
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

/// Circles for the areas of a map: inside the one authority that they all lie in, or all of Wales.
fn lay_out(
    engine: &Engine,
    by: CircleSize,
    figure: &MapFigure,
) -> Result<Arc<Circles>, ExportError> {
    let one = figure.outlines.iter().find(|outline| outline.strong && outline.positions.len() == 1);
    let within = one.map(|outline| {
        let authority = AreaRef { level: outline.level, position: outline.positions[0] };
        engine.areas.get(authority).code.clone()
    });
    let request =
        CirclesRequest { level: figure.level, by, within, resolution: figure.metres_a_pixel()? };
    Ok(circles(engine, &request)?)
}

/// "80 m", "1.9 km".
fn distance(metres: f64) -> Argument<'static> {
    let (number, unit) = if metres < 950.0 {
        (NumberFormat::decimals(0).write((metres / 10.0).round() * 10.0), "m")
    } else {
        (NumberFormat::decimals(1).write(metres / 1000.0), "km")
    };
    format!("{number} {unit}").into()
}

/// What circles are as large as, and how far they were moved.
fn told(by: CircleSize, circles: &Circles, language: Language) -> String {
    let messages = Messages::embedded();
    let text = |id: &str, values: &[(&str, Argument)]| messages.text(language, id, values);
    let moved = &circles.layout.moved;
    let moved = if moved.most < 50.0 {
        text("circles-not-moved", &[])
    } else {
        let values = [("median", distance(moved.median)), ("most", distance(moved.most))];
        text("export-circles-moved", &values)
    };
    let mut said = vec![text(&format!("export-circles-{}", by.id()), &[]), moved];
    if circles.estimated > 0 {
        said.push(text("circles-estimated", &[]));
    }
    if circles.without > 0 {
        said.push(text("circles-without", &[("count", circles.without.into())]));
    }
    said.join(" ")
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
