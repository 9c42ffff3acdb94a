//! The window of Cyswllt. It holds no logic: commands and tiles hand on to the engine.

// Without this a console opens beside the window on Windows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod background;
mod commands;
mod errors;
mod files;
mod graphics;
mod jobs;
mod log;
mod marks;
mod network;
mod portable;
mod program_update;
mod state;
mod tiles;
mod workspace;

use cyswllt_engine::{folders, store::log::Event};
use tauri::Manager;

/// Setting a report allocates millions of small pieces, for which this takes less time than the system's allocator.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[allow(clippy::too_many_lines, reason = "most lines are the names of the commands")]
fn main() -> std::process::ExitCode {
    marks::begin();
    graphics::choose_renderer();
    marks::note("graphics", graphics::choice());
    let prepared = folders::prepare();
    if prepared.is_ok() {
        log::begin();
        log::write(Event::Graphics(graphics::choice().reason.id()));
        state::load();
    }
    let app = tauri::Builder::default();
    #[cfg(feature = "updater")]
    let app = app.plugin(tauri_plugin_updater::Builder::new().build());
    let app = app
        // For the dialogs that the commands open: the page itself is not granted any.
        .plugin(tauri_plugin_dialog::init())
        .plugin(portable::window_place())
        .register_asynchronous_uri_scheme_protocol("tiles", |_context, request, responder| {
            tiles::respond(request, responder);
        })
        .register_asynchronous_uri_scheme_protocol("background", |context, request, responder| {
            background::respond(context.app_handle().clone(), request, responder);
        })
        .invoke_handler(tauri::generate_handler![
            commands::start,
            commands::areas,
            commands::values,
            commands::classify,
            commands::profile,
            commands::search,
            commands::locate_point,
            commands::summary,
            commands::settlements,
            commands::libraries,
            commands::context::map_context,
            commands::save_settings,
            commands::mark,
            commands::index::recipes,
            commands::index::broken_recipes,
            commands::index::save_recipe,
            commands::index::delete_recipe,
            commands::index::index,
            commands::index::index_notes,
            commands::index::index_area,
            commands::index::index_certainty,
            commands::index::index_drivers,
            commands::index::matrix,
            commands::select::select_areas,
            commands::select::select_near,
            commands::select::select_neighbours,
            commands::select::selection_table,
            commands::charts::spread,
            commands::charts::association,
            commands::compare::shared_classes,
            commands::hotspots::hotspots,
            commands::hotspots::neighbours,
            commands::circles::circle_sizes,
            commands::circles::circles,
            commands::reach::reach,
            commands::supports::library_supports,
            commands::supports::choose_supports,
            commands::siting::site,
            commands::siting::site_curve,
            commands::targets::targets,
            commands::targets::targets_run,
            commands::interventions::interventions,
            commands::network::roads,
            commands::network::import_roads,
            commands::network::remove_roads,
            commands::report::report_preview,
            commands::report::report_page,
            commands::report::report_run,
            commands::report::council,
            commands::report::save_council,
            commands::report::choose_logo,
            commands::report::remove_logo,
            commands::export::export_run,
            commands::import::data,
            commands::import::watch_drops,
            commands::import::choose_files,
            commands::import::check_files,
            commands::import::accept_files,
            commands::import::forget_files,
            commands::workspace::workspace_state,
            commands::workspace::releases,
            commands::workspace::use_release,
            commands::workspace::remove_release,
            commands::workspace::delete_release,
            commands::workspace::undo,
            commands::workspace::redo,
            commands::workspace::check_workspace,
            commands::workspace::new_workspace,
            commands::workspace::open_workspace,
            commands::workspace::usual_workspace,
            commands::workspace::save_workspace_copy,
            commands::workspace::salvage_workspace,
            commands::workspace::write_bundle,
            commands::workspace::read_bundle,
            commands::workspace::items,
            commands::workspace::save_item,
            commands::workspace::delete_item,
            commands::postcodes::postcode_table,
            commands::postcodes::postcode_text,
            commands::postcodes::export_postcodes,
            commands::update::update_sources,
            commands::update::fetch_source,
            commands::update::open_publisher,
            commands::job::cancel_job,
            commands::job::show_in_folder,
            commands::zoom::zoom_window,
            commands::support::self_check,
            commands::support::note_failure,
            commands::support::note_page_error,
            commands::support::show_log,
            commands::support::can_update_program,
            commands::support::look_for_program,
            commands::support::install_program,
        ])
        // Files are taken here: the page is told their names, never where they are.
        .on_window_event(|window, event| match event {
            tauri::WindowEvent::DragDrop(event) => {
                window.state::<files::Files>().dragged(event);
            }
            tauri::WindowEvent::Destroyed => graphics::ended(),
            _ => {}
        })
        .setup(|app| {
            if let Err(error) = prepared {
                portable::refuse(app, &error);
                return Ok(());
            }
            let folder = match folders::settings() {
                Some(folder) => folder,
                None => app.path().app_config_dir()?,
            };
            app.manage(state::SettingsFile::new(folder.join("settings.json")));
            app.manage(state::CouncilFolder::new(folder.join("council")));
            app.manage(state::Previews::default());
            app.manage(state::Analysed::default());
            app.manage(jobs::Jobs::default());
            app.manage(files::Files::default());
            let cache = match folders::cache() {
                Some(folder) => folder,
                None => app.path().app_cache_dir()?,
            };
            app.manage(background::Background::new(cache.join("background")));
            workspace::begin(folder);
            portable::open_window(app)?;
            Ok(())
        })
        .build(tauri::generate_context!());
    match app {
        Ok(app) => {
            app.run(|app, event| {
                if let tauri::RunEvent::Exit = event {
                    log::write(Event::End);
                    portable::leave(app);
                }
            });
            std::process::ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("cyswllt-desktop: {error}");
            std::process::ExitCode::FAILURE
        }
    }
}
