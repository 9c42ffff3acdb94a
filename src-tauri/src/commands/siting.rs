//! Where the next points of support should be.

use std::{
    path::Path,
    sync::{Mutex, atomic::AtomicBool},
    time::{Duration, Instant},
};

use cyswllt_engine::analysis::siting::{
    self, CurvePoint, SitingProgress, SitingRequest, SitingResult,
};
use tauri::{AppHandle, Manager, ipc::Channel};

use super::{Answer, job::blocking};
use crate::{jobs::Jobs, network, state::engine};

/// Time between two pieces of news of how far the search is.
const PAUSE: Duration = Duration::from_millis(100);

/// Looks for sites. Whoever stops it gets the best answer so far.
#[tauri::command]
pub async fn site(
    app: AppHandle,
    request: SitingRequest,
    job: u32,
    progress: Channel<SitingProgress>,
) -> Answer<SitingResult> {
    blocking(move || {
        searching(&app, job, |cancel| {
            let told = Mutex::new(None::<Instant>);
            let tell = |news: SitingProgress| {
                let Ok(mut last) = told.try_lock() else { return };
                if news.chosen.is_some() || last.is_none_or(|last| last.elapsed() >= PAUSE) {
                    *last = Some(Instant::now());
                    // Whoever does not listen any more does not stop the work.
                    let _ = progress.send(news);
                }
            };
            let roads = network::for_travel(request.travel)?;
            Ok(siting::site(&*engine()?, roads.as_deref(), &request, cancel, &tell)?)
        })
    })
    .await
}

/// How the answer changes with the number of sites.
#[tauri::command]
pub async fn site_curve(
    app: AppHandle,
    request: SitingRequest,
    job: u32,
) -> Answer<Vec<CurvePoint>> {
    blocking(move || {
        searching(&app, job, |cancel| {
            let roads = network::for_travel(request.travel)?;
            Ok(siting::siting_curve(&*engine()?, roads.as_deref(), &request, cancel)?)
        })
    })
    .await
}

/// Work under a number by which it can be stopped.
fn searching<T>(
    app: &AppHandle,
    job: u32,
    search: impl FnOnce(&AtomicBool) -> Answer<T>,
) -> Answer<T> {
    let jobs = app.state::<Jobs>();
    let cancel = jobs.begin(job, Path::new(""))?;
    let found = search(&cancel);
    jobs.end(job, &[]);
    found
}
