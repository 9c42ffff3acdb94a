//! Small releases with something of everything.

use std::path::{Path, PathBuf};

use cyswllt_engine::{
    catalogue::{Definition, Direction, OwnMeasure, ReleaseInfo, State, Unit},
    geography::Level,
    sources::import::{
        CheckReport, Draft,
        draft::{DraftColumn, OwnArea, OwnLevel, OwnPoint, PointSet, PostcodeTable, SeriesRow},
        report::TotalCheck,
    },
    store::{StoredRelease, Workspace},
    text::{Bilingual, Sentence},
};
use tempfile::TempDir;

/// A folder, in memory where the system has a place for that: nobody waits for a disk there.
pub fn folder() -> TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}

/// A folder with a new workspace in it.
pub fn workspace() -> (TempDir, PathBuf, Workspace) {
    let folder = folder();
    let path = folder.path().join("gweithle ŵ.cyswllt");
    let workspace = Workspace::create(&path).unwrap();
    (folder, path, workspace)
}

pub fn info(series: &str, vintage: &str) -> ReleaseInfo {
    ReleaseInfo {
        series: series.to_owned(),
        title: Bilingual::new("Title".to_owned(), "Teitl".to_owned()),
        publisher: Bilingual::new("Publisher".to_owned(), "Cyhoeddwr".to_owned()),
        release: format!("{series}, {vintage}"),
        vintage: vintage.to_owned(),
        licence: "OGL".to_owned(),
        licence_url: String::new(),
        attributions: vec!["© Somebody".to_owned()],
        url: String::new(),
        file: format!("{series}.csv"),
        bytes: 3,
        sha256: "ab".repeat(32),
        rules: vec![Sentence::plain("import-rule").with("count", 2_usize)],
    }
}

/// A release with one column of as many figures, which differ with `seed`.
pub fn small(series: &str, vintage: &str, seed: u32, size: usize) -> Draft {
    let values = (0..size).map(|at| f64::from(seed) + at as f64 / 7.0).collect();
    Draft {
        release: info(series, vintage),
        report: CheckReport::default(),
        columns: vec![DraftColumn {
            level: Level::Lsoa,
            name: "n".to_owned(),
            values,
            states: None,
        }],
        measures: Vec::new(),
        postcodes: None,
        points: Vec::new(),
        level: None,
        series: Vec::new(),
    }
}

/// A release with something of everything, odd figures among it.
pub fn full(series: &str, vintage: &str) -> Draft {
    let odd = vec![0.1 + 0.2, f64::NAN, -0.0, f64::MAX, f64::MIN_POSITIVE, f64::INFINITY];
    let states = [
        State::Published,
        State::Suppressed,
        State::Estimated,
        State::Published,
        State::Unavailable,
        State::Published,
    ];
    let column = |level, name: &str, states: Option<Vec<State>>| DraftColumn {
        level,
        name: name.to_owned(),
        values: odd.clone(),
        states,
    };
    let row = |measure: &str, value| SeriesRow {
        measure: measure.to_owned(),
        code: "W06000001".to_owned(),
        period: "2025-07".to_owned(),
        value,
        lower: value.map(|value| value - 0.1),
        upper: None,
    };
    let mut draft = small(series, vintage, 1, 4);
    draft.columns.push(column(Level::Oa, "premises", Some(states.to_vec())));
    draft.columns.push(column(Level::Authority, "premises", None));
    draft.report.totals.push(TotalCheck {
        column: "n".to_owned(),
        found: f64::NAN,
        expected: None,
        source: String::new(),
    });
    draft.measures.push(OwnMeasure {
        id: "own_n".to_owned(),
        label: Bilingual::new("A \"label\"".to_owned(), "Label ŵ".to_owned()),
        only_in: None,
        description: Bilingual::new(String::new(), String::new()),
        unit: Unit::Percent,
        universe: Bilingual::new(String::new(), String::new()),
        direction: Direction::Neutral,
        definition: Definition::Count { count: "n".to_owned() },
    });
    draft.postcodes = Some(PostcodeTable {
        postcodes: ["CF10 1EP", "SY23 1AA"].map(str::to_owned).to_vec(),
        columns: vec![
            ("speed".to_owned(), vec![f32::NAN, 0.1]),
            ("share".to_owned(), vec![1.5, -0.0]),
        ],
    });
    let point = |label: &str| OwnPoint {
        easting: 300_000.1 + 0.2,
        northing: 1e-300,
        label: label.to_owned(),
        fields: vec![("open".to_owned(), "9–5".to_owned())],
    };
    draft.points.push(PointSet {
        name: Bilingual::new("Hubs".to_owned(), "Hybiau".to_owned()),
        points: vec![point("a"), point("")],
    });
    let area =
        OwnArea { code: "X1".to_owned(), name: Bilingual::new("One".to_owned(), "Un".to_owned()) };
    draft.level = Some(OwnLevel {
        id: "cjc".to_owned(),
        name: Bilingual::new("Region".to_owned(), "Rhanbarth".to_owned()),
        made_of: Level::Lsoa,
        areas: vec![area],
        members: vec![Some(0), None],
    });
    draft.series = vec![row("a", Some(0.1)), row("a", None), row("b", Some(2.0)), row("a", None)];
    draft
}

/// Whether a stored release is the draft, every bit of every figure.
pub fn same(stored: &StoredRelease, draft: &Draft) -> bool {
    let bits = |values: &[f64]| values.iter().map(|value| value.to_bits()).collect::<Vec<_>>();
    let columns = stored.columns.len() == draft.columns.len()
        && stored.columns.iter().zip(&draft.columns).all(|(a, b)| {
            (a.level, &a.name, &a.states) == (b.level, &b.name, &b.states)
                && bits(&a.values) == bits(&b.values)
        });
    let table = |table: &Option<PostcodeTable>| {
        table.as_ref().map(|table| {
            let columns = table.columns.iter().map(|(name, values)| {
                let bits: Vec<u32> = values.iter().map(|value| value.to_bits()).collect();
                (name.clone(), bits)
            });
            (table.postcodes.clone(), columns.collect::<Vec<_>>())
        })
    };
    columns
        && stored.info == draft.release
        && stored.measures == draft.measures
        && table(&stored.postcodes) == table(&draft.postcodes)
        && stored.points == draft.points
        && stored.level == draft.level
        && stored.series == draft.series
}

/// The ids of the releases that are there, with their numbers.
pub fn ids(workspace: &Workspace) -> Vec<(i64, String)> {
    let releases = workspace.releases().unwrap();
    releases.into_iter().map(|release| (release.number, release.id)).collect()
}

/// The names in a folder, sorted.
pub fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}
