//! Areas as features of GeoJSON.

use cyswllt_engine::{
    geography::{AreaRef, Areas, Crs, Detail},
    sources::layer::UserLayer,
};
use rayon::prelude::*;
use serde::Serialize;

use crate::{
    failure::Failure,
    messages::{self, Speech},
    opened,
    output::Json,
};

/// How many outlines are made at a time, so that memory stays small and all cores are busy.
const AT_A_TIME: usize = 256;
/// How many polygons that cross themselves are named.
const CROSSINGS: usize = 3;

/// Writes areas with their outlines at full detail; null where the level has no shapes.
pub fn write<P: Serialize>(
    areas: &Areas,
    chosen: &[AreaRef],
    crs: Crs,
    properties: impl Fn(AreaRef) -> P,
) -> Result<(), Failure> {
    let shapes = opened::shapes(areas)?;
    // The member of the GeoJSON of 2008; RFC 7946 has none, its coordinates are in degrees.
    let mut json = Json::features((crs == Crs::Grid).then_some(27_700))?;
    for part in chosen.chunks(AT_A_TIME) {
        let outline = |area: &AreaRef| match shapes.layer(area.level) {
            Some(layer) => layer.geojson(area.position, Detail::FULL, crs).map(Some),
            None => Ok(None),
        };
        let outlines: Result<Vec<Option<String>>, _> = part.par_iter().map(outline).collect();
        let outlines = outlines.map_err(|error| Failure::pack(&error))?;
        for (&area, outline) in part.iter().zip(outlines) {
            let id = Some(areas.get(area).code.as_str());
            json.feature(id, outline.as_deref(), &properties(area))?;
        }
    }
    json.end()
}

/// Says which polygons of the user's own layer cross themselves, the first few of them.
pub fn say_crossings(layer: &UserLayer, speech: Speech) {
    for crossing in layer.crossings(CROSSINGS) {
        let values = [
            ("file", layer.file().to_owned().into()),
            ("feature", crossing.feature.into()),
            ("ring", crossing.ring.into()),
            ("corner", crossing.corner.into()),
        ];
        messages::say(&speech.text("cli-layer-crossing", &values));
    }
}

/// Writes the features of the user's own layer with their shapes as they are, in the layer's own coordinate system.
pub fn write_layer<P: Serialize>(
    layer: &UserLayer,
    properties: impl Fn(usize) -> P,
) -> Result<(), Failure> {
    let mut json = Json::features_in(layer.crs_text())?;
    for (feature, id) in layer.ids().iter().enumerate() {
        json.feature(Some(id), Some(layer.geometry_text(feature)), &properties(feature))?;
    }
    json.end()
}
