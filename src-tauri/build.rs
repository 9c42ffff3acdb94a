//! Declares the window's commands, so that each has to be granted in `capabilities`.

const COMMANDS: &[&str] = &[
    "start",
    "areas",
    "values",
    "classify",
    "profile",
    "search",
    "locate_point",
    "summary",
    "settlements",
    "libraries",
    "save_settings",
    "mark",
    "recipes",
    "broken_recipes",
    "save_recipe",
    "delete_recipe",
    "index",
    "index_notes",
    "index_area",
    "index_certainty",
    "index_drivers",
    "matrix",
    "hotspots",
    "neighbours",
    "report_preview",
    "report_page",
    "report_run",
    "council",
    "save_council",
    "choose_logo",
    "remove_logo",
    "export_run",
    "cancel_job",
    "show_in_folder",
];

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    tauri_build::try_build(attributes).expect("the window's configuration is valid");
}
