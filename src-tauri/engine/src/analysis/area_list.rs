//! The areas of a level as the interface lists them: one array a column.

use serde::Serialize;
use ts_rs::TS;

use crate::{
    Engine,
    geography::{AreaRef, Level},
    text::{Bilingual, Messages},
};

/// All areas of a level, sorted by code; every array has one entry an area.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct AreaList {
    /// The level.
    pub level: Level,
    /// Codes.
    pub codes: Vec<String>,
    /// Official names.
    pub names: Vec<Bilingual>,
    /// Names as people say them.
    pub labels: Vec<Bilingual>,
    /// Position of the parent in its level.
    pub parents: Vec<u32>,
    /// Position of the authority.
    pub authorities: Vec<Option<u32>>,
    /// Position of the ward (LSOAs).
    pub wards: Vec<Option<u32>>,
    /// Position of the MSOA (LSOAs and output areas).
    pub msoas: Vec<Option<u32>>,
    /// Class of the Rural Urban Classification 2021.
    pub rural_urban: Vec<Option<Bilingual>>,
    /// Local health board.
    pub health_boards: Vec<Option<Bilingual>>,
    /// West, south, east, north in metres (EPSG:27700); none for output areas.
    pub bounds: Vec<Option<[f64; 4]>>,
    /// A point inside the largest part, in metres (EPSG:27700); none for output areas.
    pub label_points: Vec<Option<[f64; 2]>>,
    /// Usual residents, Census 2021.
    pub residents: Vec<Option<f64>>,
    /// Households, Census 2021.
    pub households: Vec<Option<f64>>,
}

/// The name of an area's rural-urban class in both languages.
pub(crate) fn rural_urban(engine: &Engine, area: AreaRef) -> Option<Bilingual> {
    let code = engine.areas.get(area).rural_urban.as_deref()?;
    Some(Messages::embedded().bilingual(&format!("rural-urban-{code}")))
}

/// The name of an area's health board in both languages.
pub(crate) fn health_board(engine: &Engine, area: AreaRef) -> Option<Bilingual> {
    let code = engine.areas.get(area).health_board.as_deref()?;
    Some(Messages::embedded().bilingual(&format!("health-board-{code}")))
}

/// A count (`residents`, `households`) for every area of a level; none where there is no value.
fn counts(engine: &Engine, measure: &str, level: Level) -> Vec<Option<f64>> {
    let Ok(measure) = engine.catalogue.measure(measure) else {
        return vec![None; engine.areas.table(level).len()];
    };
    let values = engine.tables.values(measure, level);
    values.value.iter().map(|&value| value.is_finite().then_some(value)).collect()
}

/// Lists the areas of a level.
pub fn area_list(engine: &Engine, level: Level) -> AreaList {
    let areas = &engine.areas.table(level).areas;
    let refs = || (0..areas.len() as u32).map(|position| AreaRef { level, position });
    let layer = engine.shapes.layer(level);
    let metres = |decimetres: i32| f64::from(decimetres) / 10.0;
    AreaList {
        level,
        codes: areas.iter().map(|area| area.code.clone()).collect(),
        names: areas.iter().map(|area| area.name.clone()).collect(),
        labels: refs().map(|area| engine.areas.label(area)).collect(),
        parents: areas.iter().map(|area| area.parent).collect(),
        authorities: areas.iter().map(|area| area.authority).collect(),
        wards: areas.iter().map(|area| area.ward).collect(),
        msoas: refs()
            .map(|area| engine.areas.ancestor(area, Level::Msoa).map(|msoa| msoa.position))
            .collect(),
        rural_urban: refs().map(|area| rural_urban(engine, area)).collect(),
        health_boards: refs().map(|area| health_board(engine, area)).collect(),
        bounds: refs()
            .map(|area| layer.map(|layer| layer.bounds(area.position).map(metres)))
            .collect(),
        label_points: refs()
            .map(|area| {
                let (easting, northing) = layer?.label_point(area.position);
                Some([easting, northing])
            })
            .collect(),
        residents: counts(engine, "residents", level),
        households: counts(engine, "households", level),
    }
}
