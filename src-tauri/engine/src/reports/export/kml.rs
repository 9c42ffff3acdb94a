//! KML 2.2 (OGC 07-147r2): longitude and latitude of WGS 84, nine decimals (0.1 mm), outer rings anticlockwise. Each row is
//! a placemark with a name and a description for people and its figures as `ExtendedData` under their stable names.

use std::{borrow::Cow, io::Write, sync::atomic::AtomicBool};

use super::{
    ExportError, geometry, sources,
    table::{ExportTable, Field},
    writing::{AT_A_TIME, Ended, go_on},
};
use crate::{geography::grid::to_lon_lat, sources::layer::Position};

/// How areas and sites look until the reader chooses otherwise: what lies below shows through. Colours are `aabbggrr`.
const STYLE: &str = "<Style id=\"target\"><LineStyle><color>ff5f4e1f</color><width>1.5</width></LineStyle>\
                     <PolyStyle><color>665f4e1f</color></PolyStyle></Style>";

/// What a placemark says to people.
pub(in crate::reports) struct Said {
    /// Its name.
    pub name: String,
    /// Lines of plain text below the name.
    pub lines: Vec<String>,
    /// A point inside, at which programs put the name of an area.
    pub point: Option<Position>,
}

/// Writes the rows of a table in metres of the National Grid; `said` tells what each says to people.
pub(in crate::reports) fn write(
    table: &ExportTable<'_>,
    fields: &[Field<'_>],
    said: &dyn Fn(usize) -> Said,
    out: &mut dyn Write,
    cancel: &AtomicBool,
) -> Result<(), Ended> {
    out.write_all(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")?;
    out.write_all(b"<kml xmlns=\"http://www.opengis.net/kml/2.2\">\n<Document>\n")?;
    writeln!(out, "<name>{}</name>", escaped(&table.title))?;
    let about = table.notes.iter().map(String::as_str);
    let about: Vec<&str> = about.chain(sources::attribution(&table.sources)).collect();
    writeln!(out, "<description>{}</description>\n{STYLE}", described(&about))?;
    for row in 0..table.len() {
        if row % AT_A_TIME == 0 {
            go_on(cancel)?;
        }
        placemark(table, fields, &said(row), row, out)?;
    }
    out.write_all(b"</Document>\n</kml>\n")?;
    Ok(())
}

fn placemark(
    table: &ExportTable<'_>,
    fields: &[Field<'_>],
    said: &Said,
    row: usize,
    out: &mut dyn Write,
) -> Result<(), Ended> {
    writeln!(out, "<Placemark>\n<name>{}</name>", escaped(&said.name))?;
    let lines: Vec<&str> = said.lines.iter().map(String::as_str).collect();
    writeln!(out, "<description>{}</description>", described(&lines))?;
    out.write_all(b"<styleUrl>#target</styleUrl>\n<ExtendedData>\n")?;
    for field in fields {
        writeln!(
            out,
            "<Data name=\"{}\"><displayName>{}</displayName><value>{}</value></Data>",
            escaped(&field.name),
            escaped(field.label.get(table.language)),
            escaped(&field.cells.text(row)),
        )?;
    }
    out.write_all(b"</ExtendedData>\n")?;
    let mut parts = Vec::new();
    if let Some(shape) = geometry::shape(&table.rows, row) {
        for &point in &shape.points {
            parts.push(format!("<Point><coordinates>{}</coordinates></Point>", line(&[point])?));
        }
        if let Some(point) = said.point.filter(|_| !shape.polygons.is_empty()) {
            parts.push(format!("<Point><coordinates>{}</coordinates></Point>", line(&[point])?));
        }
        for rings in &shape.polygons {
            parts.push(polygon(rings)?);
        }
    }
    match parts.as_slice() {
        [] => {}
        [single] => writeln!(out, "{single}")?,
        many => writeln!(out, "<MultiGeometry>{}</MultiGeometry>", many.concat())?,
    }
    out.write_all(b"</Placemark>\n")?;
    Ok(())
}

fn polygon(rings: &[Vec<Position>]) -> Result<String, ExportError> {
    let mut text = String::from("<Polygon>");
    for (place, ring) in rings.iter().enumerate() {
        let name = if place == 0 { "outerBoundaryIs" } else { "innerBoundaryIs" };
        let corners = line(ring)?;
        text.extend(["<", name, "><LinearRing><coordinates>", &corners]);
        text.extend(["</coordinates></LinearRing></", name, ">"]);
    }
    text.push_str("</Polygon>");
    Ok(text)
}

/// `LON,LAT` of points in metres of the National Grid, a space between.
fn line(points: &[Position]) -> Result<String, ExportError> {
    let text = |&[easting, northing]: &Position| {
        let (longitude, latitude) = to_lon_lat(easting, northing)?;
        Ok(format!("{longitude:.9},{latitude:.9}"))
    };
    let texts: Result<Vec<String>, ExportError> = points.iter().map(text).collect();
    Ok(texts?.join(" "))
}

/// Lines of plain text as a description, which programs read as HTML.
fn described(lines: &[&str]) -> String {
    let lines: Vec<Cow<'_, str>> = lines.iter().map(|line| escaped(line)).collect();
    escaped(&lines.join("<br/>")).into_owned()
}

/// A text as XML may hold it: what has a meaning there is escaped, what XML does not allow is left out.
fn escaped(text: &str) -> Cow<'_, str> {
    let is_plain = |character: char| {
        !matches!(character, '&' | '<' | '>' | '"' | '\'' | '\u{fffe}' | '\u{ffff}')
            && (!character.is_control() || matches!(character, '\t' | '\n' | '\r'))
    };
    if text.chars().all(is_plain) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&apos;"),
            other if is_plain(other) => escaped.push(other),
            _ => {}
        }
    }
    Cow::Owned(escaped)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use resvg::usvg::roxmltree;

    use super::{described, escaped};

    #[test]
    fn descriptions_are_html_in_xml() {
        let text = described(&["Tŷ & gardd <b>", "=1+1"]);
        assert_eq!(text, "Tŷ &amp;amp; gardd &amp;lt;b&amp;gt;&lt;br/&gt;=1+1");
    }

    proptest! {
        #[test]
        fn any_text_comes_back(text in any::<String>()) {
            let xml = format!("<a b=\"{0}\">{0}</a>", escaped(&text));
            let document = roxmltree::Document::parse(&xml).expect("well-formed XML");
            let allowed = |character: &char| {
                !matches!(character, '\u{fffe}' | '\u{ffff}')
                    && (!character.is_control() || matches!(character, '\t' | '\n' | '\r'))
            };
            // A parser turns line ends into one.
            let wanted: String = text.chars().filter(allowed).collect();
            let wanted = wanted.replace("\r\n", "\n").replace('\r', "\n");
            prop_assert_eq!(document.root_element().text().unwrap_or_default(), wanted);
        }
    }
}
