//! How large everything in the window is.

use cyswllt_engine::store::LayoutSettings;
use tauri::WebviewWindow;

use super::Answer;
use crate::errors::Failure;

/// Shows everything in the window larger or smaller: text, controls and the map, which then have less room. Percentages
/// outside of [`LayoutSettings::ZOOM`] are taken to its ends.
#[tauri::command]
pub fn zoom_window(window: WebviewWindow, percent: u16) -> Answer<()> {
    let percent = percent.clamp(*LayoutSettings::ZOOM.start(), *LayoutSettings::ZOOM.end());
    window
        .set_zoom(f64::from(percent) / 100.0)
        .map_err(|error| Failure::new("internal", &[("detail", &error.to_string())]))
}
