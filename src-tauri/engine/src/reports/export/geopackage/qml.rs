//! The map's classes as a style of QGIS (QML).
//!
//! Numbers are a graduated renderer, texts a categorised one. Where figures are missing or estimated, numbers are rules
//! instead, because a graduated renderer has no place for them: areas without a figure are grey and dotted, estimates
//! hatched, as in the window. Errors of `write!` are passed over: writing to a string does not fail.

use std::fmt::Write as _;

use super::metadata::escaped;
use crate::{
    maps::{figure::Pattern, palettes::NO_DATA_LIGHT},
    reports::export::table::{Choropleth, ColumnData, ExportClass, ExportColumn},
    tables::State,
    text::{Language, Messages},
};

/// Ink of the dots where there is no figure.
const NO_DATA_INK: [u8; 4] = [0x8b, 0x8b, 0x8b, 255];
/// Lines between areas.
const BORDER: [u8; 4] = [255, 255, 255, 191];
/// Lines of hatching, on light colours and on dark ones.
const HATCH: [[u8; 4]; 2] = [[0, 0, 0, 87], [255, 255, 255, 107]];
/// Lines and dots of classes.
const INK: [[u8; 4]; 2] = [[0, 0, 0, 140], [255, 255, 255, 179]];

/// Bounds of ranges such that each number has one class, as [`Choropleth::class_of_number`] has it: above the first and
/// not above the second.
pub(super) fn bounds(style: &Choropleth) -> Vec<(Option<f64>, Option<f64>)> {
    let upper = |class: &ExportClass| match class {
        ExportClass::Range { upper, .. } => Some(*upper),
        ExportClass::Category { .. } => None,
    };
    let mut rising: Vec<f64> = style.classes.iter().filter_map(upper).collect();
    rising.sort_by(f64::total_cmp);
    rising.dedup();
    let classes = style.classes.iter().map(|class| {
        let Some(upper) = upper(class) else { return (None, None) };
        let place = rising.iter().position(|other| other.total_cmp(&upper).is_eq()).unwrap_or(0);
        let below = place.checked_sub(1).map(|below| rising[below]);
        (below, (place + 1 < rising.len()).then_some(upper))
    });
    classes.collect()
}

/// Whether some rows have no figure, and whether some are estimates.
pub(super) fn gaps(column: &ExportColumn) -> (bool, bool) {
    match &column.data {
        ColumnData::Numbers { value, state } => (
            value.iter().any(|value| !value.is_finite()),
            state.as_ref().is_some_and(|state| state.contains(&State::Estimated)),
        ),
        ColumnData::Integers(numbers) => (numbers.iter().any(Option::is_none), false),
        ColumnData::Texts(texts) => (texts.iter().any(String::is_empty), false),
    }
}

/// What the legend calls estimates.
pub(super) fn estimated_label(language: Language) -> String {
    Messages::embedded().text(language, "legend-estimated", &[])
}

/// The style.
pub(super) fn style(style: &Choropleth, column: &ExportColumn, language: Language) -> String {
    let (missing, estimated) = gaps(column);
    let is_text = matches!(column.data, ColumnData::Texts(_));
    let mut symbols: Vec<String> = (style.classes.iter().enumerate())
        .map(|(place, class)| symbol(place, class.colour(), class.pattern(), None))
        .collect();
    let no_figure = symbols.len();
    symbols.push(symbol(no_figure, NO_DATA_LIGHT, Pattern::Dots, Some(NO_DATA_INK)));
    if estimated {
        let hatch = pattern_layer(Pattern::Hatch, &format!("{}", no_figure + 1), 0, HATCH[0]);
        symbols.push(wrapped(no_figure + 1, &hatch));
    }
    let renderer = if is_text {
        categorised(style, no_figure)
    } else if missing || estimated {
        rules(style, column, missing, estimated.then(|| estimated_label(language)))
    } else {
        graduated(style)
    };
    let kind = if is_text {
        "categorizedSymbol"
    } else if missing || estimated {
        "RuleRenderer"
    } else {
        "graduatedSymbol"
    };
    let attribute = if kind == "RuleRenderer" {
        String::new()
    } else {
        format!(
            " attr=\"{}\" graduatedMethod=\"GraduatedColor\"",
            escaped(&attribute(&style.column))
        )
    };
    format!(
        "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n\
         <qgis version=\"3.28.0\" styleCategories=\"Symbology\">\n\
         <renderer-v2 type=\"{kind}\"{attribute} symbollevels=\"0\" enableorderby=\"0\" forceraster=\"0\" referencescale=\"-1\">\n\
         {renderer}<symbols>\n{}</symbols>\n</renderer-v2>\n<blendMode>0</blendMode>\n\
         <featureBlendMode>0</featureBlendMode>\n<layerGeometryType>2</layerGeometryType>\n</qgis>\n",
        symbols.concat()
    )
}

/// A column in an expression of QGIS.
fn attribute(column: &str) -> String {
    format!("\"{}\"", column.replace('"', "\"\""))
}

fn graduated(style: &Choropleth) -> String {
    let mut text = "<ranges>\n".to_owned();
    for (place, class) in style.classes.iter().enumerate() {
        if let ExportClass::Range { lower, upper, label, .. } = class {
            let _ = writeln!(
                text,
                "<range lower=\"{lower}\" upper=\"{upper}\" symbol=\"{place}\" label=\"{}\" render=\"true\"/>",
                escaped(label)
            );
        }
    }
    text.push_str("</ranges>\n");
    text
}

fn categorised(style: &Choropleth, no_figure: usize) -> String {
    let mut text = "<categories>\n".to_owned();
    let mut add = |value: &str, symbol: usize, label: &str| {
        let _ = writeln!(
            text,
            "<category value=\"{}\" type=\"string\" symbol=\"{symbol}\" label=\"{}\" render=\"true\"/>",
            escaped(value),
            escaped(label)
        );
    };
    for (place, class) in style.classes.iter().enumerate() {
        if let ExportClass::Category { value, label, .. } = class {
            add(value, place, label);
        }
    }
    // All other values, and none.
    add("", no_figure, &style.no_figure);
    text.push_str("</categories>\n");
    text
}

fn rules(
    style: &Choropleth,
    column: &ExportColumn,
    missing: bool,
    estimated: Option<String>,
) -> String {
    let name = attribute(&column.name);
    let no_figure = style.classes.len();
    let mut text = "<rules key=\"cyswllt\">\n".to_owned();
    let mut add = |filter: &str, symbol: usize, label: &str| {
        let _ = writeln!(
            text,
            "<rule key=\"cyswllt-{symbol}\" filter=\"{}\" symbol=\"{symbol}\" label=\"{}\"/>",
            escaped(filter),
            escaped(label)
        );
    };
    for (place, (class, (above, up_to))) in style.classes.iter().zip(bounds(style)).enumerate() {
        let above = above.map(|above| format!("{name} > {above}"));
        let up_to = up_to.map(|up_to| format!("{name} <= {up_to}"));
        let parts: Vec<String> = above.into_iter().chain(up_to).collect();
        let filter =
            if parts.is_empty() { format!("{name} IS NOT NULL") } else { parts.join(" AND ") };
        add(&filter, place, class.label());
    }
    if missing {
        add(&format!("{name} IS NULL"), no_figure, &style.no_figure);
    }
    if let Some(label) = estimated {
        let state = attribute(&format!("{}_state", column.name));
        add(&format!("{state} = 'estimated'"), no_figure + 1, &label);
    }
    text.push_str("</rules>\n");
    text
}

/// The fill of a class with its pattern.
fn symbol(place: usize, colour: &str, pattern: Pattern, ink: Option<[u8; 4]>) -> String {
    let [red, green, blue] = channels(colour);
    let mut layers = layer(
        "SimpleFill",
        &[
            ("color", &rgba([red, green, blue, 255])),
            ("style", "solid"),
            ("outline_color", &rgba(BORDER)),
            ("outline_style", "solid"),
            ("outline_width", "0.1"),
            ("outline_width_unit", "MM"),
            ("joinstyle", "bevel"),
        ],
        "",
    );
    if pattern != Pattern::None {
        let on_dark = usize::from(luminance([red, green, blue]) <= 0.35);
        let usual = if pattern == Pattern::Hatch { HATCH[on_dark] } else { INK[on_dark] };
        layers.push_str(&pattern_layer(pattern, &place.to_string(), 1, ink.unwrap_or(usual)));
    }
    wrapped(place, &layers)
}

fn wrapped(place: usize, layers: &str) -> String {
    format!(
        "<symbol type=\"fill\" name=\"{place}\" alpha=\"1\" clip_to_extent=\"1\" force_rhr=\"0\">\n{layers}</symbol>\n"
    )
}

/// Lines, hatching or dots as a layer of a symbol.
fn pattern_layer(pattern: Pattern, symbol: &str, place: usize, ink: [u8; 4]) -> String {
    let ink = rgba(ink);
    let name = format!("@{symbol}@{place}");
    match pattern {
        Pattern::None => String::new(),
        Pattern::Lines | Pattern::Hatch => {
            let line = layer(
                "SimpleLine",
                &[("line_color", &ink), ("line_width", "0.2"), ("line_width_unit", "MM")],
                "",
            );
            let line =
                format!("<symbol type=\"line\" name=\"{name}\" alpha=\"1\">\n{line}</symbol>\n");
            let angle = if pattern == Pattern::Lines { "0" } else { "45" };
            layer(
                "LinePatternFill",
                &[("angle", angle), ("distance", "1.4"), ("distance_unit", "MM"), ("color", &ink)],
                &line,
            )
        }
        Pattern::Dots => {
            let dot = layer(
                "SimpleMarker",
                &[
                    ("name", "circle"),
                    ("color", &ink),
                    ("size", "0.4"),
                    ("size_unit", "MM"),
                    ("outline_style", "no"),
                ],
                "",
            );
            let dot =
                format!("<symbol type=\"marker\" name=\"{name}\" alpha=\"1\">\n{dot}</symbol>\n");
            layer(
                "PointPatternFill",
                &[
                    ("distance_x", "1.6"),
                    ("distance_y", "1.6"),
                    ("displacement_x", "0.8"),
                    ("distance_x_unit", "MM"),
                    ("distance_y_unit", "MM"),
                    ("displacement_x_unit", "MM"),
                ],
                &dot,
            )
        }
    }
}

/// A layer of a symbol, with its properties as QGIS from 3.26 on and before reads them.
fn layer(class: &str, properties: &[(&str, &str)], inner: &str) -> String {
    let mut text = format!(
        "<layer class=\"{class}\" enabled=\"1\" locked=\"0\" pass=\"0\">\n<Option type=\"Map\">\n"
    );
    for (key, value) in properties {
        let _ = writeln!(text, "<Option name=\"{key}\" type=\"QString\" value=\"{value}\"/>");
    }
    text.push_str("</Option>\n");
    for (key, value) in properties {
        let _ = writeln!(text, "<prop k=\"{key}\" v=\"{value}\"/>");
    }
    text.push_str(inner);
    text.push_str("</layer>\n");
    text
}

/// The channels of `#rrggbb`; black for anything else.
fn channels(colour: &str) -> [u8; 3] {
    [1, 3, 5].map(|at| {
        colour.get(at..at + 2).and_then(|part| u8::from_str_radix(part, 16).ok()).unwrap_or(0)
    })
}

fn rgba([red, green, blue, alpha]: [u8; 4]) -> String {
    format!("{red},{green},{blue},{alpha}")
}

/// Relative luminance after WCAG 2.
fn luminance(channels: [u8; 3]) -> f64 {
    let [red, green, blue] = channels.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}
