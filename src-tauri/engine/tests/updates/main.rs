//! Fetching from servers that play each publisher, faults included. Every server is on this computer; nothing else is
//! connected to.

#[path = "../support/publisher.rs"]
mod publisher;

mod arcgis;
mod background;
mod files;
mod nomis;
mod proxies;

use std::{
    path::Path,
    sync::{Mutex, atomic::AtomicBool},
    time::Duration,
};

use cyswllt_engine::{
    sources::update::{
        Client, Fetched, Manifest, Origin, Patience, Policy, Progress, UpdateError, fetch,
    },
    text::{Language, Messages},
};
use publisher::{Publisher, manifest};

/// Waits that a test can wait for.
fn patience() -> Patience {
    Patience {
        connect: Duration::from_millis(500),
        idle: Duration::from_millis(500),
        total: Duration::from_secs(20),
        retries: 2,
        pause: Duration::from_millis(5),
        longest: Duration::from_secs(3),
    }
}

fn fetch_with(
    server: &Publisher,
    how: &str,
    folder: &Path,
    patience: Patience,
    cancel: &AtomicBool,
) -> (Result<Fetched, UpdateError>, Vec<Progress>) {
    let manifest =
        Manifest::parse("test", &manifest(server, how), Origin::Given).expect("a manifest");
    let client = Client::with_patience(Policy::of(&manifest), None, patience).expect("a client");
    let told = Mutex::new(Vec::new());
    let tell = |progress| told.lock().expect("no panic").push(progress);
    let result = fetch(&client, &manifest, "played", folder, cancel, &tell);
    if let Err(error) = &result {
        is_said(error);
    }
    let fetched = result.map(|mut files| files.pop().expect("a file"));
    (fetched, told.into_inner().expect("no panic"))
}

fn fetch_from(server: &Publisher, how: &str, folder: &Path) -> Result<Fetched, UpdateError> {
    fetch_with(server, how, folder, patience(), &AtomicBool::new(false)).0
}

/// Every error has its sentence in both languages, with all of its values.
fn is_said(error: &UpdateError) {
    let id = format!("error-{}", error.code());
    for language in Language::ALL {
        let text = Messages::embedded().text(language, &id, &error.arguments());
        assert!(text != id && !text.contains("{$"), "{text}");
    }
}

/// The names of the files in the source's folder.
fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder.join("played")).into_iter().flatten().flatten();
    let mut names: Vec<String> =
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}
