//! The picture of the page architecture, drawn from data, and the folders that it and the page name.

use std::fmt::Write as _;

use cyswllt_engine::maps::figure::png;
use serde_json::Value;

use super::page::{Page, read, repository};

/// Pixels an inch of the picture, so that a unit of the drawing is a pixel.
const DPI: f64 = 96.0;

fn drawing() -> Value {
    serde_json::from_str(&read("data/help/architecture.json")).expect("JSON")
}

fn numbers<const N: usize>(value: &Value) -> [f64; N] {
    std::array::from_fn(|at| value[at].as_f64().expect("a number"))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// Where boxes lie: left, top, width and height.
fn place(drawing: &Value, id: &Value) -> [f64; 4] {
    let boxes = drawing["boxes"].as_array().expect("boxes");
    let found = boxes.iter().find(|one| one["id"] == *id);
    numbers(&found.unwrap_or_else(|| panic!("no box {id}"))["at"])
}

/// An arrow from one box to another: down where they stand below each other, else across.
fn arrow(drawing: &Value, [from, to]: [&Value; 2]) -> String {
    let [a, b] = [from, to].map(|id| place(drawing, id));
    let middle = |[x, y, width, height]: [f64; 4]| [x + width / 2.0, y + height / 2.0];
    let ([ax, ay], [bx, by]) = (middle(a), middle(b));
    let same_column = (ax - bx).abs() < 1.0;
    let (start, end) = if same_column {
        ([ax, a[1] + a[3]], [bx, b[1]])
    } else if ax < bx {
        ([a[0] + a[2], ay], [b[0], by])
    } else {
        ([a[0], ay], [b[0] + b[2], by])
    };
    let tip = |side: f64, back: f64| {
        if same_column {
            [end[0] + side, end[1] - back]
        } else {
            [end[0] - back * (end[0] - start[0]).signum(), end[1] + side]
        }
    };
    let ([lx, ly], [rx, ry]) = (tip(-5.0, 9.0), tip(5.0, 9.0));
    // Across, the way goes level, then up or down, then level again.
    let knee = f64::midpoint(start[0], end[0]);
    let path = if same_column {
        format!("M{} {}L{} {}", start[0], start[1], end[0], end[1])
    } else {
        format!("M{} {}H{knee}V{}H{}", start[0], start[1], end[1], end[0])
    };
    format!(
        "<path d=\"{path}\" class=\"line\"/><path d=\"M{} {}L{lx} {ly}L{rx} {ry}Z\" fill=\"#1d3557\"/>",
        end[0], end[1]
    )
}

/// The module of the engine that a folder or file is.
fn module(folder: &str) -> Option<&str> {
    let name = folder.strip_prefix("src-tauri/engine/src/")?;
    Some(name.strip_suffix(".rs").unwrap_or(name))
}

fn svg(drawing: &Value, language: &str) -> String {
    let [width, height] = numbers::<2>(&drawing["size"]);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\">\
         <style>text{{font-family:'Source Sans 3';font-size:19px;fill:#1b1b1b}}.head{{font-weight:600;font-size:21px}}\
         .name{{font-weight:600}}.line{{fill:none;stroke:#1d3557;stroke-width:2}}</style>\
         <rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>"
    );
    for heading in drawing["headings"].as_array().expect("headings") {
        let [x, y] = numbers::<2>(&heading["at"]);
        let text = escaped(heading[language].as_str().expect("a text"));
        write!(svg, "<text class=\"head\" x=\"{x}\" y=\"{y}\">{text}</text>").expect("a text");
    }
    for one in drawing["arrows"].as_array().expect("arrows") {
        svg.push_str(&arrow(drawing, [&one[0], &one[1]]));
    }
    for one in drawing["boxes"].as_array().expect("boxes") {
        let [x, y, width, height] = numbers::<4>(&one["at"]);
        let folder = one["folder"].as_str();
        let name = match folder {
            Some(folder) => module(folder).unwrap_or(folder),
            None => one["title"][language].as_str().expect("a title"),
        };
        let fill = if folder.is_some() { "#e8f1f8" } else { "#f6efe0" };
        write!(
            svg,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"6\" fill=\"{fill}\" stroke=\"#1d3557\"/>\
             <text class=\"name\" x=\"{}\" y=\"{}\">{}</text><text x=\"{}\" y=\"{}\">{}</text>",
            x + 12.0,
            y + 22.0,
            escaped(name),
            x + 12.0,
            y + 44.0,
            escaped(one[language].as_str().expect("a text")),
        )
        .expect("a text");
    }
    svg + "</svg>"
}

#[test]
fn the_picture_is_drawn_from_data() {
    let drawing = drawing();
    for language in ["en", "cy"] {
        let path = repository().join(format!("data/help/architecture-{language}.png"));
        let [width, _] = numbers::<2>(&drawing["size"]);
        let drawn = png(&svg(&drawing, language), width / DPI * 25.4, DPI, &[]).expect("a picture");
        if std::env::var_os("HELP_PICTURES").is_some() {
            std::fs::write(&path, &drawn).expect("the picture is written");
        }
        let there = std::fs::read(&path).expect("the picture");
        assert!(there == drawn, "{} is stale: run with HELP_PICTURES=write", path.display());
    }
}

#[test]
fn folders_that_are_named_exist_and_none_of_the_engine_is_left_out() {
    let drawing = drawing();
    let boxes = drawing["boxes"].as_array().expect("boxes");
    let folders: Vec<&str> = boxes.iter().filter_map(|one| one["folder"].as_str()).collect();
    for folder in &folders {
        assert!(repository().join(folder).exists(), "{folder} is not there");
    }
    // The engine's folders as it declares them, in the order in which data flow.
    let source = read("src-tauri/engine/src/lib.rs");
    let declared: Vec<&str> = source
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
        .collect();
    let drawn: Vec<&str> = folders.iter().filter_map(|folder| module(folder)).collect();
    assert_eq!(drawn, declared);
    for language in ["en", "cy"] {
        let codes = Page::open(language, "architecture").codes();
        let engine: Vec<&String> =
            codes.iter().filter(|code| declared.contains(&code.as_str())).collect();
        assert_eq!(engine, declared, "{language}");
        for code in codes.iter().filter(|code| !declared.contains(&code.as_str())) {
            assert!(repository().join(code).exists(), "{language}: {code} is not there");
        }
    }
}
