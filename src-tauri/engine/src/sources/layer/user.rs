//! A layer of the user's own with all that is in it.

use std::{
    collections::{HashMap, HashSet},
    path::Path,
};

use cyswllt_stats::weights::{Metric, Weights, distance_band, k_nearest};
use rayon::prelude::*;

use super::{
    Crossing, LayerError, Limits, contiguity, crossing,
    crs::System,
    delimited::{self, shortened},
    geojson,
    open::{self, Opened},
    scan::{self, Part},
    shape::Shape,
};
use crate::{
    geography::{Neighbourhood, NeighboursError, read_weights_file},
    sources::input::Input,
};

/// How many names of fields an error lists.
const FIELDS_LISTED: usize = 100;
/// Radius of the sphere of Web Mercator in metres.
const MERCATOR_RADIUS: f64 = 6_378_137.0;

/// A layer of the user's own: features in the order of the file, with ids, names, shapes and fields.
///
/// **Ids** are texts: of the property that is asked for (or the column), else the `id` of the features if all have
/// one, else their numbers from 1. A number is taken as it is written. No two are the same.
///
/// **Coordinates** stay in the file's system: longitude and latitude unless a `crs` member names another, or every
/// coordinate lies in Great Britain as EPSG:27700 has it ([`UserLayer::is_recognised`]).
#[derive(Debug)]
pub struct UserLayer {
    file: String,
    text: String,
    limits: Limits,
    ids: Vec<String>,
    names: Vec<Option<String>>,
    content: Content,
}

#[derive(Debug)]
enum Content {
    Table,
    Features {
        features: Vec<Feature>,
        shapes: Vec<Shape>,
        system: System,
        recognised: bool,
        crs: Option<Part>,
    },
}

/// Where the parts of a feature stand.
#[derive(Debug)]
struct Feature {
    id: Option<Part>,
    properties: Part,
    geometry: Option<Part>,
}

impl UserLayer {
    /// Reads a GeoJSON, a Shapefile or a GeoPackage, or a CSV file, which has no shapes; see [`super::read_field`] on how they are told apart. `id` is
    /// the property or column that has the ids.
    pub fn read(path: &Path, id: Option<&str>, limits: &Limits) -> Result<Self, LayerError> {
        let file = path.display().to_string();
        let opened = open::open(path, limits, &file)?;
        Self::of(file, opened, id, limits)
    }

    /// Reads an input that was opened, a file or a member of a zip; the files that go beside a Shapefile are found among
    /// `all`. `layer` is the table of a GeoPackage, the first where none is named.
    pub fn of_input(
        input: &Input,
        all: &[Input],
        layer: Option<&str>,
        id: Option<&str>,
        limits: &Limits,
    ) -> Result<Self, LayerError> {
        let opened = open::of_input(input, all, layer, limits)?;
        Self::of(input.name().to_owned(), opened, id, limits)
    }

    fn of(
        file: String,
        opened: Opened,
        id: Option<&str>,
        limits: &Limits,
    ) -> Result<Self, LayerError> {
        let Opened { bytes, json } = opened;
        let told = if json { geojson::check(&bytes, limits, &file)? } else { <_>::default() };
        let text = String::from_utf8(bytes).map_err(|error| {
            let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            LayerError::Broken {
                file: file.clone(),
                line: line(valid, valid.len()),
                column: 0,
                reason: "text that is not UTF-8: save the file as UTF-8".to_owned(),
            }
        })?;
        let mut layer = Self {
            file,
            text,
            limits: *limits,
            ids: Vec::new(),
            names: Vec::new(),
            content: Content::Table,
        };
        if json {
            let whole = layer.text.len() - layer.text.trim_start().len()..layer.text.len();
            let features = layer.features(&whole);
            let shapes = layer.shapes_of(&features)?;
            let crs = scan::member(&layer.text, &whole, "crs");
            layer.content = Content::Features {
                features,
                shapes,
                system: told.system,
                recognised: told.recognised,
                crs,
            };
        }
        layer.ids = layer.read_ids(id)?;
        layer.names = layer.read_names()?;
        Ok(layer)
    }

    fn features(&self, whole: &Part) -> Vec<Feature> {
        let text = &self.text;
        let Some(features) = scan::member(text, whole, "features") else { return Vec::new() };
        scan::items(text, &features)
            .map(|item| {
                let mut feature = Feature { id: None, properties: 0..0, geometry: None };
                for (key, value) in scan::members(text, &item) {
                    match &text[key] {
                        "id" => feature.id = Some(value),
                        "properties" => feature.properties = value,
                        "geometry" => feature.geometry = Some(value),
                        _ => {}
                    }
                }
                feature
            })
            .collect()
    }

    fn shapes_of(&self, features: &[Feature]) -> Result<Vec<Shape>, LayerError> {
        let read = |(number, feature): (usize, &Feature)| {
            let Some(geometry) = &feature.geometry else { return Ok(Shape::default()) };
            Shape::read(&self.text, geometry).map_err(|reason| LayerError::Broken {
                file: self.file.clone(),
                line: line(self.text.as_bytes(), geometry.start),
                column: 0,
                reason: format!("feature {}: {reason}", number + 1),
            })
        };
        features.par_iter().enumerate().map(|(number, feature)| read((number, feature))).collect()
    }

    fn read_ids(&self, field: Option<&str>) -> Result<Vec<String>, LayerError> {
        let ids = match (&self.content, field) {
            (Content::Table, Some(field)) => {
                let ids = delimited::texts(self.text.as_bytes(), field, &self.limits, &self.file)?;
                if let Some(row) = ids.iter().position(String::is_empty) {
                    // Without cells of several lines, the header being the first.
                    return Err(self.no_id(row + 2, row, field, "\"\""));
                }
                ids
            }
            (Content::Table, None) => {
                let fields = delimited::names(self.text.as_bytes(), &self.file)?;
                let first = fields.first().map_or("", String::as_str);
                let rows =
                    delimited::texts(self.text.as_bytes(), first, &self.limits, &self.file)?.len();
                (1..=rows).map(|row| row.to_string()).collect()
            }
            (Content::Features { features, .. }, Some(field)) => {
                self.ids_of_field(features, field)?
            }
            (Content::Features { features, .. }, None) => {
                let own: Option<Vec<String>> =
                    features.iter().map(|feature| self.id_text(feature.id.as_ref()?)).collect();
                own.unwrap_or_else(|| (1..=features.len()).map(|n| n.to_string()).collect())
            }
        };
        let mut seen = HashMap::with_capacity(ids.len());
        for (feature, id) in ids.iter().enumerate() {
            if let Some(first) = seen.insert(id.as_str(), feature) {
                return Err(LayerError::RepeatedId {
                    file: self.file.clone(),
                    id: shortened(id),
                    first: first + 1,
                    second: feature + 1,
                });
            }
        }
        Ok(ids)
    }

    fn ids_of_field(&self, features: &[Feature], field: &str) -> Result<Vec<String>, LayerError> {
        let mut ids = Vec::with_capacity(features.len());
        for (number, feature) in features.iter().enumerate() {
            let part = scan::member(&self.text, &feature.properties, field);
            let id = part.as_ref().and_then(|part| self.id_text(part));
            let Some(id) = id else {
                if part.is_none() && !self.fields().iter().any(|name| name == field) {
                    return Err(self.unknown(field));
                }
                let at = part.as_ref().unwrap_or(&feature.properties).start;
                let value = part.map_or("not there", |part| &self.text[part]);
                let line = line(self.text.as_bytes(), at);
                return Err(self.no_id(line, number, field, value));
            };
            ids.push(id);
        }
        Ok(ids)
    }

    fn no_id(&self, line: usize, feature: usize, field: &str, value: &str) -> LayerError {
        LayerError::NoId {
            file: self.file.clone(),
            line,
            feature: feature + 1,
            field: field.to_owned(),
            value: shortened(value),
        }
    }

    fn unknown(&self, field: &str) -> LayerError {
        LayerError::UnknownField {
            file: self.file.clone(),
            field: field.to_owned(),
            fields: self.fields().into_iter().take(FIELDS_LISTED).collect(),
        }
    }

    /// A text without its quotation marks, or a number as it is written.
    fn id_text(&self, part: &Part) -> Option<String> {
        let text = &self.text[part.clone()];
        match text.as_bytes() {
            [b'"', inner @ .., b'"'] => {
                let id = scan::string(&text[1..=inner.len()]);
                (!id.trim().is_empty()).then(|| id.trim().to_owned())
            }
            [b'-' | b'0'..=b'9', ..] => Some(text.to_owned()),
            _ => None,
        }
    }

    /// The property or column called `name` (large or small), else the first that ends in `NM` as the Office for
    /// National Statistics names them (`LSOA21NM`).
    fn read_names(&self) -> Result<Vec<Option<String>>, LayerError> {
        let fields = self.fields();
        let field = fields
            .iter()
            .find(|field| field.eq_ignore_ascii_case("name"))
            .or_else(|| fields.iter().find(|field| field.len() > 2 && field.ends_with("NM")));
        let Some(field) = field else { return Ok(vec![None; self.len()]) };
        Ok(match &self.content {
            Content::Table => {
                let twice = fields.iter().filter(|name| *name == field).count() > 1;
                if twice {
                    return Ok(vec![None; self.len()]);
                }
                let texts =
                    delimited::texts(self.text.as_bytes(), field, &self.limits, &self.file)?;
                texts.into_iter().map(|text| (!text.is_empty()).then_some(text)).collect()
            }
            Content::Features { features, .. } => {
                let name = |feature: &Feature| {
                    self.id_text(&scan::member(&self.text, &feature.properties, field)?)
                };
                features.iter().map(name).collect()
            }
        })
    }

    /// The file's name, as errors give it.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// Number of features or rows.
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// Whether there are none; no such layer is read.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// The ids, one a feature.
    pub fn ids(&self) -> &[String] {
        &self.ids
    }

    /// The name of a feature, if the layer has names.
    ///
    /// # Panics
    /// Like everything here that takes a feature (from 0), if there is no such feature.
    pub fn name(&self, feature: usize) -> Option<&str> {
        self.names[feature].as_deref()
    }

    /// The names of all properties or columns, in the order in which they first come.
    pub fn fields(&self) -> Vec<String> {
        let Content::Features { features, .. } = &self.content else {
            return delimited::names(self.text.as_bytes(), &self.file).unwrap_or_default();
        };
        let mut fields: Vec<String> = Vec::new();
        let mut known: HashSet<String> = HashSet::new();
        let mut last: Vec<&str> = Vec::new();
        for feature in features {
            let keys: Vec<&str> = scan::members(&self.text, &feature.properties)
                .map(|(key, _)| &self.text[key])
                .collect();
            // Most features have the same properties as the one before.
            if keys != last {
                for key in &keys {
                    let key = scan::string(key).into_owned();
                    if known.insert(key.clone()) {
                        fields.push(key);
                    }
                    // A file with more was made to harm.
                    if fields.len() == 10_000 {
                        return fields;
                    }
                }
                last = keys;
            }
        }
        fields
    }

    /// The numbers of a field, one a feature; NaN where it is empty or null. Anything else is an error.
    pub fn field(&self, field: &str) -> Result<Vec<f64>, LayerError> {
        let Content::Features { features, .. } = &self.content else {
            return delimited::read(self.text.as_bytes(), field, &self.limits, &self.file);
        };
        let mut found = false;
        let mut values = Vec::with_capacity(features.len());
        for (number, feature) in features.iter().enumerate() {
            let part = scan::member(&self.text, &feature.properties, field);
            found |= part.is_some();
            let value = match part.as_ref().map(|part| &self.text[part.clone()]) {
                None | Some("null") => Some(f64::NAN),
                Some(text) => text.parse().ok().filter(|value: &f64| value.is_finite()),
            };
            let Some(value) = value else {
                let part = part.unwrap_or_default();
                let text = &self.text[part.clone()];
                return Err(LayerError::NotANumber {
                    file: self.file.clone(),
                    line: line(self.text.as_bytes(), part.start),
                    feature: number + 1,
                    field: field.to_owned(),
                    value: match text.as_bytes()[0] {
                        b'[' => "an array".to_owned(),
                        b'{' => "an object".to_owned(),
                        _ => shortened(text),
                    },
                });
            };
            values.push(value);
        }
        if found { Ok(values) } else { Err(self.unknown(field)) }
    }

    /// The texts of a field, one a feature; numbers as they are written, empty where there is nothing or null.
    pub fn texts(&self, field: &str) -> Result<Vec<String>, LayerError> {
        let Content::Features { features, .. } = &self.content else {
            return delimited::texts(self.text.as_bytes(), field, &self.limits, &self.file);
        };
        let text = |feature: &Feature| {
            let part = scan::member(&self.text, &feature.properties, field)?;
            match &self.text[part.clone()] {
                "null" => None,
                plain @ ("true" | "false") => Some(plain.to_owned()),
                _ => self.id_text(&part),
            }
        };
        Ok(features.iter().map(|feature| text(feature).unwrap_or_default()).collect())
    }

    /// The shapes, one a feature; none for a table.
    pub fn shapes(&self) -> Option<&[Shape]> {
        match &self.content {
            Content::Table => None,
            Content::Features { shapes, .. } => Some(shapes),
        }
    }

    /// The system of the coordinates; degrees for a table, which has none.
    pub fn system(&self) -> &System {
        match &self.content {
            Content::Table => &System::Degrees,
            Content::Features { system, .. } => system,
        }
    }

    /// Whether the system was recognised by the coordinates and is not what the file says (or leaves unsaid). The user
    /// should be told.
    pub fn is_recognised(&self) -> bool {
        matches!(&self.content, Content::Features { recognised: true, .. })
    }

    /// The first ring of each feature that crosses itself, at most so many. Such a polygon is read all the same; where areas
    /// or points in it are counted, the user should be told.
    pub fn crossings(&self, most: usize) -> Vec<Crossing> {
        let shapes = self.shapes().unwrap_or_default();
        let found: Vec<Option<(usize, usize)>> =
            shapes.par_iter().map(crossing::of_shape).collect();
        let found = found.into_iter().zip(1..).filter_map(|(found, feature)| {
            found.map(|(ring, corner)| Crossing { feature, ring, corner })
        });
        found.take(most).collect()
    }

    /// The text of a feature's geometry just as the file has it; `null` where there is none.
    pub fn geometry_text(&self, feature: usize) -> &str {
        let Content::Features { features, .. } = &self.content else { return "null" };
        features[feature].geometry.as_ref().map_or("null", |part| &self.text[part.clone()])
    }

    /// The text of the `crs` member that a GeoJSON with these geometries needs; none for longitude and latitude where
    /// the file names no system.
    pub fn crs_text(&self) -> Option<&str> {
        let Content::Features { crs, system, .. } = &self.content else { return None };
        match crs.as_ref().map(|part| &self.text[part.clone()]) {
            Some("null") | None if *system == System::Grid => {
                Some(r#"{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::27700"}}"#)
            }
            Some("null") => None,
            told => told,
        }
    }

    /// A point for each feature, its centre of gravity ([`Shape::centroid`]) in the file's system, and how the
    /// distance between them is measured: great circles for longitude and latitude, straight lines for everything
    /// else. NaN for a feature without shape.
    pub fn points(&self) -> (Vec<[f64; 2]>, Metric) {
        let points = match &self.content {
            Content::Table => vec![[f64::NAN; 2]; self.len()],
            Content::Features { shapes, .. } => {
                shapes.par_iter().map(|shape| shape.centroid().unwrap_or([f64::NAN; 2])).collect()
            }
        };
        let degrees = *self.system() == System::Degrees;
        (points, if degrees { Metric::Sphere } else { Metric::Plane })
    }

    /// As [`UserLayer::points`], where distances must be in metres: Web Mercator, whose metre is none, is turned into
    /// longitude and latitude. The unit of a system known by name only is taken as the metre.
    pub fn metric_points(&self) -> (Vec<[f64; 2]>, Metric) {
        let (points, metric) = self.points();
        if *self.system() != System::Mercator {
            return (points, metric);
        }
        let degrees = |[x, y]: [f64; 2]| {
            let latitude = (y / MERCATOR_RADIUS).sinh().atan();
            [(x / MERCATOR_RADIUS).to_degrees(), latitude.to_degrees()]
        };
        (points.into_iter().map(degrees).collect(), Metric::Sphere)
    }

    /// The weights (each 1, or as a GWT file has them) of the features.
    ///
    /// - Queen and rook: polygons with a corner or an edge of exactly the same coordinates in common, which is libpysal's
    ///   rule. Points and lines are an error.
    /// - Nearest and band: between [`UserLayer::points`]; a band between [`UserLayer::metric_points`].
    /// - Features without shape get no neighbours by these.
    /// - A file is about the layer's ids. Where all of them are whole numbers written with decimals (`1.0`), they are
    ///   found as `1` too.
    pub fn weights(&self, neighbourhood: &Neighbourhood) -> Result<Weights, NeighboursError> {
        let shapes =
            || self.shapes().ok_or_else(|| NeighboursError::Shapeless { file: self.file.clone() });
        match neighbourhood {
            Neighbourhood::Queen | Neighbourhood::Rook => {
                let shapes = shapes()?;
                let mut kinds = shapes.iter().map(Shape::not_polygons).zip(1..);
                let fault = kinds.find_map(|(kind, feature)| Some((kind?, feature)));
                if let Some((kind, feature)) = fault {
                    let file = self.file.clone();
                    return Err(NeighboursError::NoOutline { file, feature, kind });
                }
                let weights = if *neighbourhood == Neighbourhood::Queen {
                    contiguity::queen(shapes)
                } else {
                    contiguity::rook(shapes)
                };
                weights.ok_or_else(|| NeighboursError::TooDense {
                    file: self.file.clone(),
                    limit: contiguity::PAIRS,
                })
            }
            Neighbourhood::Nearest(count) => {
                shapes()?;
                let (points, metric) = self.points();
                among_present(&points, |points| Ok(k_nearest(points, *count, metric)?))
            }
            Neighbourhood::Band(metres) => {
                shapes()?;
                let (points, metric) = self.metric_points();
                among_present(&points, |points| Ok(distance_band(points, *metres, metric)?))
            }
            Neighbourhood::File(path) => {
                let weights = read_weights_file(path, &self.ids);
                let whole: Option<Vec<String>> =
                    self.ids.iter().map(|id| id.strip_suffix(".0").map(str::to_owned)).collect();
                match whole {
                    Some(whole) if weights.is_err() => read_weights_file(path, &whole),
                    _ => weights,
                }
            }
        }
    }
}

/// Weights between the points that are finite; the others have no neighbours.
fn among_present(
    points: &[[f64; 2]],
    weights: impl FnOnce(&[[f64; 2]]) -> Result<Weights, NeighboursError>,
) -> Result<Weights, NeighboursError> {
    let is_there = |point: &[f64; 2]| point.iter().all(|coordinate| coordinate.is_finite());
    let there: Vec<u32> =
        (0..points.len() as u32).filter(|&i| is_there(&points[i as usize])).collect();
    let present: Vec<[f64; 2]> = there.iter().map(|&i| points[i as usize]).collect();
    let weights = weights(&present)?;
    if there.len() == points.len() {
        return Ok(weights);
    }
    let mut rows = vec![Vec::new(); points.len()];
    for (row, &i) in there.iter().enumerate() {
        rows[i as usize] = weights.neighbours(row).iter().map(|&j| there[j as usize]).collect();
    }
    Ok(Weights::from_neighbours(&rows).expect("the same neighbours under other numbers"))
}

/// The line, from 1, of a byte.
fn line(bytes: &[u8], at: usize) -> usize {
    bytes[..at].split(|&byte| byte == b'\n').count()
}
