//! The commands that the interface may call. Each hands on to the engine.

#![allow(clippy::needless_pass_by_value, reason = "Tauri hands arguments over by value")]

pub mod charts;
pub mod circles;
pub mod compare;
pub mod context;
pub mod export;
pub mod hotspots;
pub mod import;
pub mod index;
pub mod interventions;
pub mod job;
pub mod network;
pub mod postcodes;
pub mod reach;
pub mod report;
pub mod select;
pub mod siting;
pub mod support;
pub mod supports;
pub mod targets;
pub mod update;
pub mod workspace;
pub mod zoom;

use std::collections::BTreeMap;

use cyswllt_engine::{
    analysis::{
        self, AreaList, AreaProfile, Classification, ClassifyRequest, LevelInfo, SelectionSummary,
    },
    catalogue::{MeasureInfo, SourceInfo},
    geography::{Level, SearchHit, Settlement, areas_at},
    maps::palettes::PaletteInfo,
    sources::update::BackgroundSettings,
    store::Settings,
    tables::Library,
    text::Language,
};
use serde::Serialize;
use tauri::{State, ipc::Response};
use ts_rs::TS;

use crate::{
    background::Background,
    errors::Failure,
    graphics, marks,
    state::{SettingsFile, engine},
};

/// All that the interface needs to come up.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Start {
    /// The language to show: the user's choice, else the system's.
    language: Language,
    system_language: Language,
    version: &'static str,
    settings: Settings,
    /// Where settings that could not be read were put.
    settings_set_aside: Option<String>,
    themes: Vec<String>,
    measures: Vec<MeasureInfo>,
    levels: Vec<LevelInfo>,
    palettes: Vec<PaletteInfo>,
    sources: Vec<SourceInfo>,
    attributions: Vec<String>,
}

/// An area at a point.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct AreaAt {
    code: String,
    position: u32,
}

type Answer<T> = Result<T, Failure>;

#[tauri::command(async)]
pub fn start(file: State<'_, SettingsFile>, background: State<'_, Background>) -> Answer<Start> {
    let engine = engine()?;
    let read = file.read()?;
    // An address that is wrong is said where it is set.
    let _ = background.set(shown_behind(&read.settings));
    let system_language = Language::of_system();
    let chosen = read.settings.language.as_deref().and_then(|language| language.parse().ok());
    Ok(Start {
        language: chosen.unwrap_or(system_language),
        system_language,
        version: env!("CARGO_PKG_VERSION"),
        settings: read.settings,
        settings_set_aside: read.set_aside.map(|path| path.display().to_string()),
        themes: engine.catalogue.themes().to_vec(),
        measures: engine.catalogue.measure_infos(),
        levels: analysis::level_list(&engine),
        palettes: PaletteInfo::all(),
        sources: engine.catalogue.source_infos(),
        attributions: engine.catalogue.attributions(),
    })
}

#[tauri::command(async)]
pub fn areas(level: &str) -> Answer<AreaList> {
    let engine = engine()?;
    Ok(analysis::area_list(&engine, engine.areas.level(level)?))
}

/// `n` values, `n` numerators and `n` denominators as little-endian `f64` (NaN where there is none),
/// then `n` states as bytes.
#[tauri::command(async)]
pub fn values(measure: &str, level: &str) -> Answer<Response> {
    let engine = engine()?;
    let values =
        engine.tables.values(engine.catalogue.measure(measure)?, engine.areas.level(level)?);
    Ok(Response::new(values.to_bytes()))
}

#[tauri::command(async)]
pub fn classify(request: ClassifyRequest) -> Answer<Classification> {
    Ok(analysis::classify_measure(&*engine()?, &request)?)
}

#[tauri::command(async)]
pub fn profile(code: &str) -> Answer<AreaProfile> {
    Ok(analysis::profile(&*engine()?, code)?)
}

#[tauri::command(async)]
pub fn search(query: &str, language: Language, limit: usize) -> Answer<Vec<SearchHit>> {
    let engine = engine()?;
    Ok(engine.gazetteer.search(&engine.areas, &engine.shapes, query, language, limit.min(100)))
}

/// The area of every level at a point in EPSG:27700, by the same rule as `locate`; none outside Wales.
#[tauri::command(async)]
pub fn locate_point(easting: f64, northing: f64) -> Answer<BTreeMap<Level, AreaAt>> {
    let engine = engine()?;
    let found = areas_at(&engine.areas, &engine.shapes, easting, northing).unwrap_or_default();
    let named = found.into_iter().map(|area| {
        let code = engine.areas.get(area).code.clone();
        (area.level, AreaAt { code, position: area.position })
    });
    Ok(named.collect())
}

#[tauri::command(async)]
pub fn summary(level: &str, positions: Vec<u32>, measure: &str) -> Answer<SelectionSummary> {
    let engine = engine()?;
    Ok(analysis::summary(&engine, engine.areas.level(level)?, &positions, measure)?)
}

#[tauri::command(async)]
pub fn settlements() -> Answer<Vec<Settlement>> {
    Ok(engine()?.gazetteer.settlements().to_vec())
}

#[tauri::command(async)]
pub fn libraries() -> Answer<Vec<Library>> {
    Ok(engine()?.tables.libraries().to_vec())
}

#[tauri::command(async)]
pub fn save_settings(
    file: State<'_, SettingsFile>,
    background: State<'_, Background>,
    settings: Settings,
) -> Answer<()> {
    file.write(&settings)?;
    background.set(shown_behind(&settings))
}

/// The background map with the proxy that everything goes through.
fn shown_behind(settings: &Settings) -> BackgroundSettings {
    BackgroundSettings { proxy: settings.proxy.clone(), ..settings.background.clone() }
}

/// A mark of time from the interface, e.g. the first painted choropleth.
#[tauri::command(async)]
pub fn mark(name: &str) {
    if name.len() <= 40 {
        if name == "choropleth" {
            graphics::picture_is_there();
        }
        marks::mark(name);
    }
}
