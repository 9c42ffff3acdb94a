//! For whoever helps: the self-check, the details to copy, the log.

use cyswllt_engine::{
    selfcheck::{
        self, Finding, Health, Surroundings,
        details::{self, Program},
    },
    store::log::{Event, Gravity},
    text::{Bilingual, Language, Sentence},
};
use serde::Serialize;
use tauri::{AppHandle, State};
use ts_rs::TS;

use super::{
    Answer,
    job::{blocking, shown},
};
use crate::{
    errors::Failure,
    graphics::{self, Choice, Reason, Renderer},
    log,
    program_update::{self, NewVersion},
    state::SettingsFile,
    workspace,
};

/// How many lines of the log go into the details.
const LINES: usize = 20;

/// What the self-check found.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct SelfCheck {
    /// What was found, check by check.
    findings: Vec<Finding>,
    /// The details for support, as they are copied.
    details: Bilingual,
}

/// Looks at everything. Changes nothing but the log.
#[tauri::command]
pub async fn self_check(settings: State<'_, SettingsFile>) -> Answer<SelfCheck> {
    let settings = settings.path().to_owned();
    blocking(move || {
        let told = workspace::tell()?;
        let chosen = (!told.usual).then_some(told.path);
        let around = Surroundings { settings: Some(settings), ..Surroundings::of(chosen) };
        let mut findings = selfcheck::run(&around);
        findings.push(drawing(graphics::choice()));
        findings.push(of_log());
        for finding in &findings {
            if finding.state != Health::Ok {
                let fault = finding.state == Health::Fault;
                log::write(Event::Finding { id: finding.id, fault });
            }
        }
        let lines = log::log().map(|log| log.last(LINES, Gravity::Warning)).unwrap_or_default();
        let program =
            Program { version: env!("CARGO_PKG_VERSION"), web: tauri::webview_version().ok() };
        let text = |language| details::text(language, &program, &findings, &lines);
        let details = Bilingual::new(text(Language::En), text(Language::Cy));
        Ok(SelfCheck { findings, details })
    })
    .await
}

/// How the window is drawn, and whether that is as fast as it could be.
fn drawing(choice: &Choice) -> Finding {
    const ID: &str = "graphics";
    // Of a variable the name says enough, and its value could be anything.
    let detail = choice.detail.split('=').next().unwrap_or_default();
    let because = Sentence::plain(&format!("selfcheck-graphics-{}", choice.reason.id()))
        .with("detail", detail);
    match (choice.renderer, choice.reason) {
        (Renderer::Software, Reason::NoAccess) => {
            Finding::warning(ID, because, "selfcheck-graphics-no-access-remedy")
        }
        (Renderer::Software, Reason::NoPictureBefore) => {
            Finding::warning(ID, because, "selfcheck-graphics-no-picture-before-remedy")
        }
        _ => Finding::ok(ID, because),
    }
}

/// Whether there is a log, and whether the program came to grief since it begins.
fn of_log() -> Finding {
    const ID: &str = "log";
    let Some(log) = log::log() else {
        return Finding::ok(ID, Sentence::plain("selfcheck-log-none"));
    };
    match log.last(usize::MAX, Gravity::Fatal).len() {
        0 => Finding::ok(ID, Sentence::plain("selfcheck-log")),
        count => {
            let found = Sentence::plain("selfcheck-log-panics").with("count", count);
            Finding::warning(ID, found, "selfcheck-log-remedy")
        }
    }
}

/// Notes the code of an error that the page was told of.
#[tauri::command(async)]
pub fn note_failure(code: &str) {
    log::write(Event::Failure(code));
}

/// Notes an error of the page's own code: what kind, and where in the code.
#[tauri::command(async)]
pub fn note_page_error(kind: &str, line: u32, column: u32) {
    log::write(Event::Page { kind, line, column });
}

/// Shows the log in the system's own file manager.
#[tauri::command]
pub async fn show_log() -> Answer<()> {
    blocking(|| {
        let log = log::log().ok_or_else(|| Failure::new("log-none", &[]))?;
        let folder = log.folder();
        let path = folder.join(cyswllt_engine::store::log::FILE);
        tauri_plugin_opener::reveal_item_in_dir(&path).map_err(|error| {
            let (path, message) = (shown(folder), error.to_string());
            Failure::new("log-folder", &[("path", &path), ("message", &message)])
        })
    })
    .await
}

/// Whether the program can look for newer versions of itself.
#[tauri::command(async)]
pub fn can_update_program() -> bool {
    program_update::ON
}

/// Looks for a newer version of the program, because somebody asked.
#[tauri::command]
pub async fn look_for_program(app: AppHandle) -> Answer<Option<NewVersion>> {
    program_update::look(&app).await
}

/// Installs the newest version of the program and starts it.
#[tauri::command]
pub async fn install_program(app: AppHandle) -> Answer<()> {
    program_update::install(&app).await
}

#[cfg(test)]
mod tests {
    use cyswllt_engine::text::Messages;

    use super::*;

    #[test]
    fn every_reason_of_drawing_has_its_sentence() {
        for reason in Reason::ALL {
            let choice = Choice {
                renderer: Renderer::Software,
                reason,
                detail: "LIBGL_DRIVERS_PATH=/home/ann/mesa".to_owned(),
            };
            let finding = drawing(&choice);
            for language in Language::ALL {
                let text = finding.found.text(language);
                assert!(!text.contains("selfcheck-") && !text.contains("ann"), "{text}");
            }
            let remedy = finding.remedy.map(|remedy| remedy.id);
            assert!(remedy.is_none_or(|id| Messages::embedded().has(&id)));
        }
    }
}
