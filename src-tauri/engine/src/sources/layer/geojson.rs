//! One property of the features of a GeoJSON file, and whether it is a GeoJSON at all.
//!
//! The file is read in one pass that keeps numbers only; no tree of it is built.

use std::{collections::BTreeSet, fmt};

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::{
    LayerError, Limits,
    crs::{Seen, System, Told},
    delimited::shortened,
};

/// How many names of fields an error lists.
const FIELDS_LISTED: usize = 100;

/// The numbers of a property, NaN where it is null or missing.
pub(super) fn read(
    bytes: &[u8],
    field: &str,
    limits: &Limits,
    file: &str,
) -> Result<Vec<f64>, LayerError> {
    let layer = pass(bytes, Some(field), limits, file)?;
    if !layer.field_found {
        let fields = layer.fields.into_iter().collect();
        return Err(LayerError::UnknownField {
            file: file.to_owned(),
            field: field.to_owned(),
            fields,
        });
    }
    let system = layer.system.unwrap_or_default();
    if let Some((feature, found)) = layer.seen.fault(&system) {
        return Err(LayerError::WrongSystem { file: file.to_owned(), feature, found });
    }
    Ok(layer.values)
}

/// Checks that this is a GeoJSON with coordinates that may be in the system that it names, or that is recognised.
pub(super) fn check(bytes: &[u8], limits: &Limits, file: &str) -> Result<Told, LayerError> {
    let layer = pass(bytes, None, limits, file)?;
    let told = layer.seen.told(layer.system);
    match layer.seen.fault(&told.system) {
        Some((feature, found)) => {
            Err(LayerError::WrongSystem { file: file.to_owned(), feature, found })
        }
        None => Ok(told),
    }
}

/// Reads the whole file.
fn pass<'a>(
    bytes: &[u8],
    field: Option<&'a str>,
    limits: &Limits,
    file: &str,
) -> Result<Layer<'a>, LayerError> {
    let broken = |line, column, reason: String| LayerError::Broken {
        file: file.to_owned(),
        line,
        column,
        reason,
    };
    if let Some(line) = too_deep(bytes, limits.depth) {
        let reason = format!("nested deeper than {} levels, the most that are read", limits.depth);
        return Err(broken(line, 0, reason));
    }
    let mut layer = Layer::new(field, limits.features);
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let read = layer.by_ref().deserialize(&mut json).and_then(|()| json.end());
    if let Err(error) = read {
        let (line, column) = (error.line(), error.column());
        let not_a_number = |feature, value| LayerError::NotANumber {
            file: file.to_owned(),
            line,
            feature,
            field: field.unwrap_or_default().to_owned(),
            value,
        };
        return Err(match layer.fault {
            Some(Fault::NotANumber(value)) => not_a_number(layer.values.len() + 1, value),
            Some(Fault::TooMany) => {
                let most = limits.features;
                broken(
                    line,
                    0,
                    format!("more than {most} features, the most that are read: divide the file"),
                )
            }
            None => match not_json(bytes, &error) {
                Some(value) if layer.in_field => not_a_number(layer.values.len(), value),
                Some(value) => {
                    let remedy = "write null where there is no figure";
                    broken(line, column, format!("{value} is not a number of JSON, {remedy}"))
                }
                None => broken(line, column, error.to_string()),
            },
        });
    }
    match layer.kind.as_deref() {
        Some("FeatureCollection") => {}
        Some("Topology") => {
            return Err(broken(1, 0, "a TopoJSON: convert it to GeoJSON".to_owned()));
        }
        Some(kind) => {
            let reason =
                format!("a GeoJSON of type \"{}\": a FeatureCollection is needed", shortened(kind));
            return Err(broken(1, 0, reason));
        }
        None => {
            return Err(broken(
                1,
                0,
                "no \"type\": a GeoJSON FeatureCollection is needed".to_owned(),
            ));
        }
    }
    if layer.values.is_empty() {
        return Err(LayerError::Empty { file: file.to_owned() });
    }
    Ok(layer)
}

/// The line, from 1, where arrays and objects are nested deeper than `depth`.
fn too_deep(bytes: &[u8], depth: usize) -> Option<usize> {
    let (mut now, mut quoted, mut escaped) = (0_usize, false, false);
    for (at, &byte) in bytes.iter().enumerate() {
        if quoted {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => quoted = false,
                _ => {}
            }
            continue;
        }
        match byte {
            b'"' => quoted = true,
            b'[' | b'{' => now += 1,
            b']' | b'}' => now = now.saturating_sub(1),
            _ => {}
        }
        if now > depth {
            return Some(bytes[..at].split(|&byte| byte == b'\n').count());
        }
    }
    None
}

/// NaN, an infinity or a number too large where the reading stopped: some programs write these although
/// JSON has none.
fn not_json(bytes: &[u8], error: &serde_json::Error) -> Option<String> {
    let line = bytes.split(|&byte| byte == b'\n').nth(error.line().checked_sub(1)?)?;
    // The error stands somewhere in the word, or behind the number.
    let at = error.column().min(line.len());
    let start = line[..at].iter().rposition(|byte| b":,[ \t".contains(byte)).map_or(0, |at| at + 1);
    let end = line[start..].iter().position(|byte| b",]} \t\r".contains(byte));
    let word = String::from_utf8_lossy(&line[start..end.map_or(line.len(), |end| start + end)]);
    word.parse().is_ok_and(|number: f64| !number.is_finite()).then(|| shortened(&word))
}

/// What stopped the reading, if it was not the JSON itself.
enum Fault {
    NotANumber(String),
    TooMany,
}

/// What has been read so far.
struct Layer<'a> {
    /// The field whose values are kept, if any.
    field: Option<&'a str>,
    most: usize,
    kind: Option<String>,
    values: Vec<f64>,
    fields: BTreeSet<String>,
    field_found: bool,
    /// The system that the file names.
    system: Option<System>,
    seen: Seen,
    fault: Option<Fault>,
    /// Whether the field's value is being read.
    in_field: bool,
}

impl<'a> Layer<'a> {
    fn new(field: Option<&'a str>, most: usize) -> Self {
        Self {
            field,
            most,
            kind: None,
            values: Vec::new(),
            fields: BTreeSet::new(),
            field_found: false,
            system: None,
            seen: Seen::default(),
            fault: None,
            in_field: false,
        }
    }

    fn by_ref<'b>(&'b mut self) -> Part<'a, 'b> {
        Part { layer: self, what: What::File }
    }
}

/// Which part of the file is being read into the layer.
#[derive(Clone, Copy)]
enum What {
    File,
    Features,
    Feature,
    Properties,
    Geometry,
    Geometries,
    Crs,
}

struct Part<'a, 'b> {
    layer: &'b mut Layer<'a>,
    what: What,
}

impl<'a> Part<'a, '_> {
    fn part(&mut self, what: What) -> Part<'a, '_> {
        Part { layer: self.layer, what }
    }
}

impl<'de> DeserializeSeed<'de> for Part<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.what {
            What::Features | What::Geometries => deserializer.deserialize_seq(self),
            // These may be null.
            What::Geometry | What::Properties | What::Crs => deserializer.deserialize_any(self),
            What::File | What::Feature => deserializer.deserialize_map(self),
        }
    }
}

impl<'de> Visitor<'de> for Part<'_, '_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self.what {
            What::File => "a GeoJSON FeatureCollection",
            What::Features => "an array of features",
            What::Feature => "a feature",
            What::Properties => "an object of properties or null",
            What::Geometry => "a geometry or null",
            What::Geometries => "an array of geometries",
            What::Crs => "a coordinate reference system or null",
        })
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut seq: A) -> Result<(), A::Error> {
        let item = match self.what {
            What::Features => What::Feature,
            What::Geometries => What::Geometry,
            _ => return Err(A::Error::invalid_type(serde::de::Unexpected::Seq, &self)),
        };
        while seq.next_element_seed(self.part(item))?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        let mut value = f64::NAN;
        if matches!(self.what, What::Feature) {
            if self.layer.values.len() == self.layer.most {
                self.layer.fault = Some(Fault::TooMany);
                return Err(A::Error::custom("too many features"));
            }
            // Set by the properties, if they have the field.
            self.layer.values.push(f64::NAN);
        }
        while let Some(key) = map.next_key::<std::borrow::Cow<'de, str>>()? {
            match (self.what, key.as_ref()) {
                (What::File, "type") => self.layer.kind = map.next_value::<Option<String>>()?,
                (What::File, "features") => map.next_value_seed(self.part(What::Features))?,
                (What::File, "crs") | (What::Crs, "properties") => {
                    map.next_value_seed(self.part(What::Crs))?;
                }
                (What::Crs, "name") => {
                    if let Some(name) = map.next_value::<Option<String>>()? {
                        self.layer.system = Some(System::of_name(&name));
                    }
                }
                (What::Feature, "properties") => {
                    map.next_value_seed(self.part(What::Properties))?;
                }
                (What::Feature, "geometry") => map.next_value_seed(self.part(What::Geometry))?,
                (What::Geometry, "geometries") => {
                    map.next_value_seed(self.part(What::Geometries))?;
                }
                (What::Geometry, "coordinates") => {
                    map.next_value_seed(Coordinates { layer: self.layer })?;
                }
                (What::Properties, name) if Some(name) == self.layer.field => {
                    self.layer.field_found = true;
                    self.layer.in_field = true;
                    value = map.next_value_seed(Number { layer: self.layer })?;
                    self.layer.in_field = false;
                }
                (what, name) => {
                    let fields = &mut self.layer.fields;
                    if matches!(what, What::Properties)
                        && fields.len() < FIELDS_LISTED
                        && !fields.contains(name)
                    {
                        fields.insert(name.to_owned());
                    }
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        if let (What::Properties, Some(last)) = (self.what, self.layer.values.last_mut()) {
            *last = value;
        }
        Ok(())
    }
}

/// Coordinates at any depth of arrays.
struct Coordinates<'a, 'b> {
    layer: &'b mut Layer<'a>,
}

/// A number, or an array that holds coordinates.
enum Coordinate {
    Number(f64),
    Nested,
}

impl<'de> DeserializeSeed<'de> for Coordinates<'_, '_> {
    type Value = Coordinate;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Coordinate, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Coordinates<'_, '_> {
    type Value = Coordinate;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("coordinates: numbers in arrays")
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Coordinate, E> {
        Ok(Coordinate::Number(number))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Coordinate, E> {
        Ok(Coordinate::Number(number as f64))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Coordinate, E> {
        Ok(Coordinate::Number(number as f64))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Coordinate, A::Error> {
        let mut position = [0.0; 2];
        let mut numbers = 0;
        while let Some(item) = seq.next_element_seed(Coordinates { layer: self.layer })? {
            if let Coordinate::Number(number) = item {
                if let Some(place) = position.get_mut(numbers) {
                    *place = number;
                }
                numbers += 1;
            }
        }
        if numbers >= 2 {
            let feature = self.layer.values.len();
            self.layer.seen.add(feature, position[0], position[1]);
        }
        Ok(Coordinate::Nested)
    }
}

/// The value of the field.
struct Number<'a, 'b> {
    layer: &'b mut Layer<'a>,
}

impl Number<'_, '_> {
    fn refuse<E: Error>(self, value: &str) -> Result<f64, E> {
        // The feature under way is counted already; the error counts from the finished ones.
        self.layer.values.pop();
        self.layer.fault = Some(Fault::NotANumber(shortened(value)));
        Err(E::custom("not a number"))
    }
}

impl<'de> DeserializeSeed<'de> for Number<'_, '_> {
    type Value = f64;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<f64, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Number<'_, '_> {
    type Value = f64;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a number or null")
    }

    fn visit_unit<E: Error>(self) -> Result<f64, E> {
        Ok(f64::NAN)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<f64, E> {
        Ok(number)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<f64, E> {
        Ok(number as f64)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<f64, E> {
        Ok(number as f64)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<f64, E> {
        self.refuse(if value { "true" } else { "false" })
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<f64, E> {
        if value.is_empty() {
            return Ok(f64::NAN);
        }
        self.refuse(&format!("\"{value}\""))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<f64, A::Error> {
        self.refuse("an array")
    }

    fn visit_map<A: MapAccess<'de>>(self, _: A) -> Result<f64, A::Error> {
        self.refuse("an object")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(text: &str) -> Result<Vec<f64>, LayerError> {
        read(text.as_bytes(), "x", &Limits { features: 5, ..Limits::default() }, "a.geojson")
    }

    /// A collection of points with these properties, one feature a line.
    fn collection(features: &[(&str, &str)]) -> String {
        let features: Vec<String> = features
            .iter()
            .map(|(point, properties)| {
                format!(
                    r#"{{"type":"Feature","properties":{properties},"geometry":{{"type":"Point","coordinates":{point}}}}}"#
                )
            })
            .collect();
        format!("{{\"type\":\"FeatureCollection\",\"features\":[\n{}\n]}}", features.join(",\n"))
    }

    #[test]
    fn numbers_and_gaps() {
        let text = collection(&[
            ("[-3.2,51.5]", r#"{"x":1.5,"name":"a"}"#),
            ("[-3.2,51.5,20]", r#"{"x":null}"#),
            ("[[[[-3,51],[-4,52]]]]", "{}"),
            ("[]", "null"),
            ("[-3,52]", r#"{"name":{"x":9},"x":-7}"#),
        ]);
        let values = field(&text).unwrap();
        assert_eq!(format!("{values:?}"), "[1.5, NaN, NaN, NaN, -7.0]");
    }

    #[test]
    fn what_is_not_a_number_is_named_with_its_line() {
        let cases = [
            ("\"12\"", "\"12\""),
            ("true", "true"),
            ("[1]", "an array"),
            ("{}", "an object"),
            ("NaN", "NaN"),
            ("Infinity", "Infinity"),
            ("-Infinity", "-Infinity"),
            ("1e999", "1e999"),
        ];
        for (bad, shown) in cases {
            let text =
                collection(&[("[-3,51]", r#"{"x":1}"#), ("[-3,51]", &format!("{{\"x\":{bad}}}"))]);
            let error = field(&text).unwrap_err();
            assert!(
                matches!(&error, LayerError::NotANumber { line: 3, feature: 2, value, .. } if value == shown),
                "{bad}: {error:?}"
            );
        }
    }

    #[test]
    fn faults_of_the_file() {
        let broken = |text: &str, part: &str| {
            let error = field(text).unwrap_err();
            assert!(
                matches!(&error, LayerError::Broken { reason, .. } if reason.contains(part)),
                "{text}: {error:?}"
            );
        };
        assert!(matches!(field(&collection(&[])), Err(LayerError::Empty { .. })));
        broken("", "EOF");
        broken("{\"type\":\"FeatureCollection\",\n\"features\":[", "EOF");
        broken("[]", "FeatureCollection");
        broken("{}", "FeatureCollection");
        broken(r#"{"type":"Topology","arcs":[]}"#, "TopoJSON");
        broken(r#"{"type":"Point","coordinates":[1,2]}"#, "Point");
        broken(&format!("{}x", collection(&[("[-3,51]", r#"{"x":1}"#)])), "trailing");
        broken(&"[".repeat(65), "64");
        broken(&collection(&[("[-3,51]", r#"{"x":1}"#); 6]), "more than 5 features");
        broken(&collection(&[("[\"a\",51]", r#"{"x":1}"#)]), "coordinates");
        // Brackets in texts are not depth.
        let text =
            collection(&[("[-3,51]", &format!(r#"{{"x":1,"note":"\"{}"}}"#, "[".repeat(99)))]);
        assert_eq!(field(&text).unwrap(), [1.0]);
    }

    #[test]
    fn unknown_fields_list_those_that_exist() {
        let text = collection(&[("[-3,51]", r#"{"b":1}"#), ("[-3,51]", r#"{"a":"t"}"#)]);
        let error = field(&text).unwrap_err();
        assert!(matches!(error, LayerError::UnknownField { fields, .. } if fields == ["a", "b"]));
    }

    #[test]
    fn the_wrong_coordinate_system_is_named() {
        let text = collection(&[("[-3,51]", r#"{"x":1}"#), ("[318000,176000]", r#"{"x":1}"#)]);
        let error = field(&text).unwrap_err();
        assert!(
            matches!(&error, LayerError::WrongSystem { feature: 2, found, .. } if found.contains("27700")),
            "{error:?}"
        );
        let crs = r#""crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::27700"}}}"#;
        let grid = collection(&[("[318000,176000]", r#"{"x":1}"#)]);
        let declared = format!("{},{crs}", grid.strip_suffix('}').unwrap());
        assert_eq!(field(&declared).unwrap(), [1.0]);
    }
}
