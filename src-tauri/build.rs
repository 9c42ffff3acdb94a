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
];

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    tauri_build::try_build(attributes).expect("the window's configuration is valid");
}
