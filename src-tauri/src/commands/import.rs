//! Bringing in files: chosen or dropped, checked, then accepted or put away. Nothing is stored before it is accepted.

use std::{
    sync::Mutex,
    time::{Duration, Instant},
};

use cyswllt_engine::{
    analysis::{self, LevelInfo},
    catalogue::{MeasureInfo, OwnMeasure, ReleaseInfo, SourceInfo},
    sources::{
        import::{
            self, CheckReport, Context, Draft, ImportError, ImportOptions, options::OwnChoices,
        },
        own::{self, Proposal},
    },
    text::{Bilingual, Language},
};
use serde::Serialize;
use tauri::{AppHandle, Manager, State, WebviewWindow, ipc::Channel};
use ts_rs::TS;

use super::{
    Answer,
    job::{blocking, dialog},
};
use crate::{
    errors::Failure,
    files::{DropNews, Files, FilesChosen},
    jobs::Jobs,
    state::engine,
    workspace,
};

/// Time between two pieces of news of how far the reading is.
const PAUSE: Duration = Duration::from_millis(80);

/// How much of files is read.
#[derive(Debug, Clone, Copy, Serialize, TS)]
#[ts(export)]
pub struct ImportProgress {
    /// In bytes.
    #[ts(type = "number")]
    done: u64,
    /// Of so many.
    #[ts(type = "number")]
    total: u64,
}

impl ImportProgress {
    /// So many bytes of so many.
    pub fn new(done: u64, total: u64) -> Self {
        Self { done, total }
    }
}

/// What was read from files, before it is accepted.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct CheckedFiles {
    /// The releases that they would become.
    drafts: Vec<CheckedDraft>,
    /// How a table of the user's own is understood; none where the files are a publisher's.
    own: Option<OwnGuess>,
    /// Why a table of the user's own cannot be read as it is understood; the form can put that right.
    failure: Option<Failure>,
}

/// A release as it would be added.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct CheckedDraft {
    /// Its id, `SERIES@VINTAGE`.
    id: String,
    /// Where it comes from.
    release: ReleaseInfo,
    /// What was found.
    report: CheckReport,
    /// Measures of the user's own that it brings.
    measures: Vec<OwnMeasure>,
    /// How many points it brings.
    #[ts(type = "number")]
    points: usize,
    /// How many postcodes it has figures of.
    #[ts(type = "number")]
    postcodes: usize,
    /// What the areas are called that it brings.
    level: Option<Bilingual>,
    /// Whether a release of the same id is there, whose place it would take.
    replaces: bool,
}

/// How a table of the user's own is understood, as the form begins.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct OwnGuess {
    /// The file's name.
    file: String,
    /// Its columns, in order.
    columns: Vec<String>,
    /// The guess, or what the user chose.
    choices: OwnChoices,
}

/// Everything that an import changes of what was told at the start.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Data {
    themes: Vec<String>,
    measures: Vec<MeasureInfo>,
    levels: Vec<LevelInfo>,
    sources: Vec<SourceInfo>,
    attributions: Vec<String>,
}

/// What there is now.
#[tauri::command(async)]
pub fn data() -> Answer<Data> {
    let engine = engine()?;
    Ok(Data {
        themes: engine.catalogue.themes().to_vec(),
        measures: engine.catalogue.measure_infos(),
        levels: analysis::level_list(&engine),
        sources: engine.catalogue.source_infos(),
        attributions: engine.catalogue.attributions(),
    })
}

/// Tells of files that are dragged over the window from now on.
#[tauri::command(async)]
pub fn watch_drops(files: State<'_, Files>, news: Channel<DropNews>) {
    files.listen(news);
}

/// Lets the user choose files; nothing if the user puts the dialog away.
#[tauri::command]
pub async fn choose_files(
    app: AppHandle,
    window: WebviewWindow,
    language: Language,
) -> Answer<Option<FilesChosen>> {
    blocking(move || {
        let dialog = dialog(&app, &window, "import-dialog", language);
        let chosen = dialog.blocking_pick_files().unwrap_or_default();
        let paths: Vec<_> = chosen.into_iter().filter_map(|path| path.into_path().ok()).collect();
        Ok((!paths.is_empty()).then(|| app.state::<Files>().keep(paths)))
    })
    .await
}

/// Reads files and tells what was found.
#[tauri::command]
pub async fn check_files(
    app: AppHandle,
    files: u32,
    options: ImportOptions,
    job: u32,
    progress: Channel<ImportProgress>,
) -> Answer<CheckedFiles> {
    blocking(move || {
        let lots = app.state::<Files>();
        let paths = lots.paths(files)?;
        lots.read(files, None);
        let jobs = app.state::<Jobs>();
        let place = paths.first().cloned().unwrap_or_default();
        let cancel = jobs.begin(job, &place)?;
        let told = Mutex::new(None::<Instant>);
        let tell = |done: u64, total: u64| {
            let Ok(mut last) = told.try_lock() else { return };
            if last.is_none_or(|last| last.elapsed() >= PAUSE) {
                *last = Some(Instant::now());
                // Whoever does not listen any more does not stop the work.
                let _ = progress.send(ImportProgress::new(done, total));
            }
        };
        let engine = engine()?;
        // Rows are of areas that ship, whatever levels the workspace has.
        let areas = engine.areas.shipped();
        let context = Context {
            areas: &areas,
            shapes: &engine.shapes,
            gazetteer: &engine.gazetteer,
            options: &options,
            cancel: &cancel,
            progress: &tell,
        };
        let drafts = import::read(&paths, &context);
        let is_own = drafts.as_ref().map_or(options.own.is_some(), |drafts| {
            drafts.iter().any(|draft| draft.release.series.starts_with("own_"))
        });
        // What a table of the user's own cannot be read as may be put right in the form.
        let guess = if is_own || drafts.is_err() {
            own::propose(&paths, &context).ok().flatten().map(guessed)
        } else {
            None
        };
        jobs.end(job, &[]);
        let (drafts, failure) = match (drafts, &guess) {
            (Ok(drafts), _) => (drafts, None),
            (Err(error @ ImportError::Own(_)), Some(_)) => (Vec::new(), Some(error.into())),
            (Err(error), _) => return Err(error.into()),
        };
        let there = workspace::read(|workspace| Ok(workspace.releases()?))?;
        let checked = drafts.iter().map(|draft| {
            let id = draft.release.id();
            checked(draft, there.iter().any(|entry| entry.id == id))
        });
        let checked = checked.collect();
        lots.read(files, Some(drafts));
        Ok(CheckedFiles { drafts: checked, own: guess, failure })
    })
    .await
}

fn guessed(proposal: Proposal) -> OwnGuess {
    let Proposal { file, columns, choices } = proposal;
    OwnGuess { file, columns, choices }
}

fn checked(draft: &Draft, replaces: bool) -> CheckedDraft {
    CheckedDraft {
        id: draft.release.id(),
        release: draft.release.clone(),
        report: draft.report.clone(),
        measures: draft.measures.clone(),
        points: draft.points.iter().map(|set| set.points.len()).sum(),
        postcodes: draft.postcodes.as_ref().map_or(0, |table| table.postcodes.len()),
        level: draft.level.as_ref().map(|level| level.name.clone()),
        replaces,
    }
}

/// Stores what was read from files, all of it or nothing. Gives the numbers of the releases.
#[tauri::command]
pub async fn accept_files(app: AppHandle, files: u32) -> Answer<Vec<i64>> {
    blocking(move || {
        let lots = app.state::<Files>();
        let drafts = lots.drafts(files)?;
        let numbers = workspace::change(|workspace| workspace.accept(&drafts))?;
        lots.forget(files);
        Ok(numbers)
    })
    .await
}

/// Puts files away, and what was read from them.
#[tauri::command(async)]
pub fn forget_files(lots: State<'_, Files>, files: u32) {
    lots.forget(files);
}
