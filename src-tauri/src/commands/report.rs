//! Reports: the preview of the first one, all of them as files, the council's own details.

use std::{sync::Arc, thread::available_parallelism};

use chrono::Local;
use cyswllt_engine::{
    Engine,
    catalogue::Recipe,
    reports::{
        batch::{self, Failed, Progress},
        pdf::Pages,
        reporter::{ReportError, Reporter},
        request::{Comparators, Contents, Output, ReportFormat, ReportOptions, ReportSubject},
    },
    store::{Council, CouncilFile},
    text::{Bilingual, Language, Messages},
};
use serde::{Deserialize, Serialize};
use tauri::{
    AppHandle, Manager, State, WebviewWindow,
    ipc::{Channel, Response},
};
use ts_rs::TS;

use super::{
    Answer,
    job::{FailedFile, JobOutcome, JobProgress, blocking, dialog, local, name_of, shown},
};
use crate::{
    errors::Failure,
    jobs::Jobs,
    state::{Analysed, CouncilFolder, Previews, engine},
};

/// Runs and seed of the uncertainty analysis, the same as where the map shows the index.
const RUNS: u32 = 10_000;
const SEED: u64 = 1;

/// What reports are made of.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "lowercase")]
#[ts(export)]
pub enum ReportAreas {
    /// Certain ones.
    These {
        /// In the order in which they are made.
        subjects: Vec<ReportSubject>,
    },
    /// All local authorities.
    Authorities,
    /// All wards of a local authority.
    Wards {
        /// The authority's code.
        of: String,
    },
}

/// What the user chose of reports, apart from languages and formats.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct ReportChoices {
    /// Of which areas.
    areas: ReportAreas,
    /// Which parts there are.
    contents: Vec<Contents>,
    /// The recipe of the priority index.
    recipe: Recipe,
    /// Who stands beside the area.
    comparators: Comparators,
}

/// A report set in pages that can be asked for.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct ReportPreview {
    /// What its pages are asked for by.
    id: u32,
    /// What the report is about.
    title: String,
    /// How many pages it has.
    #[ts(type = "number")]
    pages: usize,
    /// Its sections in order.
    outline: Vec<OutlineEntry>,
}

/// A section of a report.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct OutlineEntry {
    /// Its heading.
    heading: String,
    /// The page it begins on, from 0.
    #[ts(type = "number")]
    page: usize,
}

/// The council that issues reports; texts may be empty.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct CouncilInfo {
    /// Its name.
    name: Bilingual,
    /// How to reach it, lines.
    contact: Bilingual,
    /// A covering note, paragraphs with an empty line between.
    note: Bilingual,
    /// Its logo.
    logo: Option<LogoInfo>,
}

/// What there is to say of a logo without showing it.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct LogoInfo {
    /// `png`, `jpg` or `svg`.
    format: String,
    /// Its size in bytes.
    #[ts(type = "number")]
    bytes: usize,
}

/// What the council writes on reports.
#[derive(Debug, Deserialize)]
pub struct CouncilTexts {
    name: Bilingual,
    contact: Bilingual,
    note: Bilingual,
}

/// Sets the first of the areas chosen in pages and keeps them until others are asked for.
#[tauri::command]
pub async fn report_preview(
    app: AppHandle,
    choices: ReportChoices,
    language: Language,
) -> Answer<ReportPreview> {
    blocking(move || {
        let engine = engine()?;
        let subject = subjects(&engine, &choices.areas)?.into_iter().next();
        let subject = subject.ok_or_else(|| Failure::from(ReportError::EmptySelection))?;
        let reporter = reporter(&app, &engine, choices)?;
        let facts = reporter.facts(&subject)?;
        let document = reporter.document(&facts, language)?;
        let pages = Pages::of(&document).map_err(ReportError::from)?;
        let outline = pages.outline().into_iter();
        let outline = outline.map(|(heading, page)| OutlineEntry { heading, page }).collect();
        let (title, count) = (document.title, pages.count());
        let id = app.state::<Previews>().keep(pages);
        Ok(ReportPreview { id, title, pages: count, outline })
    })
    .await
}

/// A page of a preview, from 0, as PNG.
#[tauri::command(async)]
pub fn report_page(
    previews: State<'_, Previews>,
    preview: u32,
    page: usize,
    scale: f32,
) -> Answer<Response> {
    let pages = previews.get(preview).ok_or_else(|| Failure::new("report-preview-gone", &[]))?;
    Ok(Response::new(pages.png(page, scale).map_err(ReportError::from)?))
}

/// Asks the user for a folder, or takes that of an earlier job, and makes reports in it; nothing if the user puts the
/// dialog away.
#[tauri::command]
#[expect(clippy::too_many_arguments, reason = "each is a name of the interface's own")]
pub async fn report_run(
    app: AppHandle,
    window: WebviewWindow,
    choices: ReportChoices,
    formats: Vec<ReportFormat>,
    languages: Vec<Language>,
    folder_of: Option<u32>,
    language: Language,
    job: u32,
    progress: Channel<JobProgress>,
) -> Answer<Option<JobOutcome>> {
    blocking(move || {
        let jobs = app.state::<Jobs>();
        let folder = if let Some(earlier) = folder_of {
            jobs.place(earlier)?
        } else {
            let dialog = dialog(&app, &window, "reports-folder-dialog", language);
            let Some(folder) = local(dialog.blocking_pick_folder()) else { return Ok(None) };
            folder
        };
        let engine = engine()?;
        let subjects = subjects(&engine, &choices.areas)?;
        let reporter = reporter(&app, &engine, choices)?;
        let outputs: Vec<Output> = languages
            .iter()
            .flat_map(|&language| formats.iter().map(move |&format| Output { format, language }))
            .collect();
        let cancel = jobs.begin(job, &folder)?;
        let threads = available_parallelism().map_or(1, usize::from);
        let place = shown(&folder);
        let told = |news: Progress| {
            // Whoever does not listen any more does not stop the work.
            let _ = progress.send(as_progress(news, &place));
        };
        let done = batch::run(&reporter, &subjects, &outputs, &folder, threads, &cancel, &told);
        jobs.end(job, done.as_ref().map_or(&[], |done| &done.written));
        let done = done?;
        Ok(Some(JobOutcome {
            place: place.clone(),
            written: done.written.iter().map(|path| name_of(path)).collect(),
            failed: done.failed.into_iter().map(as_failed).collect(),
            cancelled: done.cancelled,
        }))
    })
    .await
}

/// The council's details on reports.
#[tauri::command(async)]
pub fn council(folder: State<'_, CouncilFolder>) -> Answer<CouncilInfo> {
    Ok(info(folder.read()?))
}

/// Keeps what the council writes on reports; the logo stays.
#[tauri::command(async)]
pub fn save_council(folder: State<'_, CouncilFolder>, texts: CouncilTexts) -> Answer<()> {
    let CouncilTexts { name, contact, note } = texts;
    folder.change(|council| Council {
        name: written(name),
        contact: written(contact),
        note: written(note),
        ..council
    })?;
    Ok(())
}

/// Lets the user choose a picture and keeps it as the logo; nothing if the user puts the dialog away.
#[tauri::command]
pub async fn choose_logo(
    app: AppHandle,
    window: WebviewWindow,
    language: Language,
) -> Answer<Option<CouncilInfo>> {
    blocking(move || {
        let what = Messages::embedded().text(language, "reports-logo-filter", &[]);
        let dialog = dialog(&app, &window, "reports-logo-dialog", language)
            .add_filter(what, &["png", "jpg", "jpeg", "svg"]);
        let Some(path) = local(dialog.blocking_pick_file()) else { return Ok(None) };
        let logo = CouncilFile::read_logo(&path)?;
        let folder = app.state::<CouncilFolder>();
        let council = folder.change(|council| Council { logo: Some(logo), ..council })?;
        Ok(Some(info(council)))
    })
    .await
}

/// Takes the logo off reports.
#[tauri::command(async)]
pub fn remove_logo(folder: State<'_, CouncilFolder>) -> Answer<CouncilInfo> {
    Ok(info(folder.change(|council| Council { logo: None, ..council })?))
}

/// What reports are made of, in order.
fn subjects(engine: &Engine, areas: &ReportAreas) -> Answer<Vec<ReportSubject>> {
    Ok(match areas {
        ReportAreas::These { subjects } => subjects.clone(),
        ReportAreas::Authorities => batch::all_authorities(engine),
        ReportAreas::Wards { of } => batch::wards_of(engine, of)?,
    })
}

/// What all reports of a run share. The analyses are kept from one to the next, so that another choice of contents or
/// another letter of a note does not have them done again.
fn reporter<'e>(
    app: &AppHandle,
    engine: &'e Arc<Engine>,
    choices: ReportChoices,
) -> Answer<Reporter<'e>> {
    let options = ReportOptions {
        recipe: choices.recipe,
        runs: RUNS,
        seed: SEED,
        comparators: choices.comparators,
        contents: choices.contents,
        council: app.state::<CouncilFolder>().read()?,
        date: Local::now().date_naive(),
    };
    let analyses = app.state::<Analysed>().fitting(engine, &options);
    Ok(Reporter::with_analyses(engine, options, analyses)?)
}

fn as_progress(news: Progress, place: &str) -> JobProgress {
    match news {
        Progress::Begun { files } => {
            JobProgress::Begun { place: place.to_owned(), files: Some(files) }
        }
        Progress::Written { path, done, .. } => JobProgress::Written { file: name_of(&path), done },
        Progress::Failed { failed, done, .. } => {
            JobProgress::Failed { failed: as_failed(failed), done }
        }
    }
}

fn as_failed(failed: Failed) -> FailedFile {
    let Failed { subject, name, output, code, values } = failed;
    FailedFile {
        subject,
        name,
        format: output.map(|output| output.format),
        language: output.map(|output| output.language),
        failure: Failure::of_texts(&code, values),
    }
}

fn info(council: Council) -> CouncilInfo {
    let text = |text: Option<Bilingual>| text.unwrap_or_else(|| Bilingual::new("", ""));
    let logo = council
        .logo
        .map(|(bytes, format)| LogoInfo { format: format.to_owned(), bytes: bytes.len() });
    CouncilInfo {
        name: text(council.name),
        contact: text(council.contact),
        note: text(council.note),
        logo,
    }
}

/// A text that says something in either language.
fn written(text: Bilingual) -> Option<Bilingual> {
    let says = |text: &str| !text.trim().is_empty();
    (says(&text.en) || says(&text.cy)).then_some(text)
}
