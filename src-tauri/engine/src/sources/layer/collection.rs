//! A GeoJSON as the layers of other formats are turned into it: what is read from it afterwards is the same for all.
//!
//! Every feature is a line, the first one too, so that the line that an error names is the feature's number. Numbers are
//! written as short as they can be read back exactly.

use std::fmt::Write;

use super::{LayerError, Limits, Position, crs::System};

/// A feature collection that is being put together.
pub(super) struct Collection {
    text: String,
    features: usize,
    limits: Limits,
    file: String,
}

impl Collection {
    /// Begins one in a system; none where the file names none, so that it is recognised.
    pub(super) fn new(file: &str, system: Option<&System>, limits: &Limits) -> Self {
        let crs = match system {
            Some(System::Grid) => {
                r#""crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::27700"}},"#
            }
            _ => "",
        };
        let text = format!(r#"{{"type":"FeatureCollection",{crs}"features":["#);
        Self { text, features: 0, limits: *limits, file: file.to_owned() }
    }

    /// A feature with its id, its geometry's text and its fields' texts.
    pub(super) fn add(
        &mut self,
        id: Option<i64>,
        geometry: &str,
        fields: impl Iterator<Item = (impl AsRef<str>, impl AsRef<str>)>,
    ) -> Result<(), LayerError> {
        if self.features == self.limits.features {
            let most = self.limits.features;
            return Err(LayerError::Damaged {
                file: self.file.clone(),
                feature: self.features + 1,
                reason: format!("more than {most} features, the most that are read"),
            });
        }
        self.text.push_str(if self.features == 0 { "" } else { ",\n" });
        self.text.push_str(r#"{"type":"Feature","#);
        if let Some(id) = id {
            let _ = write!(self.text, r#""id":{id},"#);
        }
        self.text.push_str(r#""properties":{"#);
        for (i, (name, value)) in fields.enumerate() {
            self.text.push_str(if i == 0 { "" } else { "," });
            self.text.push_str(name.as_ref());
            self.text.push(':');
            self.text.push_str(value.as_ref());
        }
        self.text.push_str(r#"},"geometry":"#);
        self.text.push_str(geometry);
        self.text.push('}');
        self.features += 1;
        if self.text.len() as u64 > self.limits.bytes {
            let (size, limit) = (self.text.len() as u64, self.limits.bytes);
            return Err(LayerError::TooLarge { file: self.file.clone(), size, limit });
        }
        Ok(())
    }

    /// How many features there are.
    pub(super) fn len(&self) -> usize {
        self.features
    }

    /// The text.
    pub(super) fn finish(mut self) -> Vec<u8> {
        self.text.push_str("]}");
        self.text.into_bytes()
    }
}

/// A text between quotation marks.
pub(super) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// A number; null if it is none.
pub(super) fn number(value: f64) -> String {
    serde_json::Value::from(value).to_string()
}

/// Writes `[x,y]`.
pub(super) fn position(text: &mut String, [x, y]: Position) {
    // What is written is read back as the same number.
    let _ = write!(text, "[{x},{y}]");
}

/// Writes a list: each item by `write`.
pub(super) fn list<T>(text: &mut String, items: &[T], mut write: impl FnMut(&mut String, &T)) {
    text.push('[');
    for (i, item) in items.iter().enumerate() {
        text.push_str(if i == 0 { "" } else { "," });
        write(text, item);
    }
    text.push(']');
}

/// Writes the corners of a line or ring.
pub(super) fn positions(text: &mut String, corners: &[Position]) {
    list(text, corners, |text, corner| position(text, *corner));
}
