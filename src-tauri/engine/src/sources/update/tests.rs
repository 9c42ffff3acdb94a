//! The manifest and the list.

use std::fs;

use proptest::prelude::*;

use super::{How, Manifest, ManifestError, Origin, StatusHow, list, policy};
use crate::{
    catalogue::{Catalogue, ReleaseInfo},
    text::{Bilingual, Language, Messages},
};

/// A manifest with one source: the page of it, or what stands in its place.
fn manifest(way: &str) -> String {
    format!(
        r#"version = 1
issued = "2026-11-22"

[[source]]
id = "some_table"
series = ["some_table"]
title = {{ en = "Table", cy = "Tabl" }}
publisher = {{ en = "Publisher", cy = "Cyhoeddwr" }}
licence = "Open Government Licence v3.0"
licence_url = ""
hosts = ["www.ons.gov.uk"]
{way}
"#
    )
}

const PAGE: &str = "page = \"https://www.ons.gov.uk/\"";

fn error(text: &str) -> ManifestError {
    let error = Manifest::parse("m.toml", text, Origin::Folder).expect_err(text);
    let id = format!("error-{}", error.code());
    for language in Language::ALL {
        let words = Messages::embedded().text(language, &id, &error.arguments());
        assert!(words != id && !words.contains("{$"), "{words}");
    }
    error
}

#[test]
fn the_manifest_that_comes_with_the_program_is_sound() {
    let manifest = Manifest::embedded().expect("the manifest");
    let catalogue = Catalogue::open().expect("the catalogue");
    assert!(manifest.sources.len() >= 15);
    let mut hosts = std::collections::BTreeSet::new();
    for source in &manifest.sources {
        assert_ne!(source.title.en, source.title.cy, "{}", source.id);
        if let Some(pack) = &source.pack {
            assert!(catalogue.source(pack).is_some(), "{} names {pack}", source.id);
        }
        assert!(policy::page(&source.licence_url).is_some(), "{}", source.licence_url);
        hosts.extend(source.hosts.iter().map(String::as_str));
    }
    assert_eq!(Vec::from_iter(hosts), ["services1.arcgis.com", "www.nomisweb.co.uk"]);
}

#[test]
fn what_is_not_known_refuses_the_manifest() {
    assert!(Manifest::parse("m.toml", &manifest(PAGE), Origin::Folder).is_ok());
    let bom = format!("\u{feff}{}", manifest(PAGE));
    assert!(Manifest::parse("m.toml", &bom, Origin::Folder).is_ok());
    let found = error(&manifest(&format!("{PAGE}\nmirror = 1")));
    assert!(matches!(&found, ManifestError::Toml { line: 13, .. }), "{found:?}");
    let found = error(&manifest(&format!("{PAGE}\n= 1")));
    assert!(matches!(&found, ManifestError::Toml { line: 13, .. }), "{found:?}");
    let later = manifest(PAGE).replace("version = 1", "version = 2\nnew = true");
    assert!(matches!(error(&later), ManifestError::Version { found: 2, known: 1, .. }));
    let source = manifest(PAGE);
    let twice = format!("{source}{}", &source[source.find("[[source]]").expect("a source")..]);
    assert!(matches!(error(&twice), ManifestError::Duplicate { .. }));
    for (from, to, field) in [
        ("some_table\"\nseries", "Some Table\"\nseries", "id"),
        ("[\"some_table\"]", "[]", "series"),
        ("[\"some_table\"]", "[\"a/b\"]", "series"),
        ("cy = \"Tabl\"", "cy = \"\"", "title.cy"),
        ("en = \"Publisher\"", "en = \"a\\nb\"", "publisher.en"),
        ("2026-11-22", "2026-11", "issued"),
        ("2026-11-22", "2026-02-30", "issued"),
        (PAGE, "newest = \"soon\"\npage = \"https://www.ons.gov.uk/\"", "newest"),
        (PAGE, "max_megabytes = 0\npage = \"https://www.ons.gov.uk/\"", "max_megabytes"),
        (PAGE, "max_megabytes = 5000\npage = \"https://www.ons.gov.uk/\"", "max_megabytes"),
        (PAGE, "", "arcgis, nomis, file, page"),
        (
            PAGE,
            "page = \"https://www.ons.gov.uk/\"\nfile = { url = \"https://www.ons.gov.uk/a.csv\", format = \"csv\" }",
            "arcgis, nomis, file, page",
        ),
        (
            PAGE,
            "file = { url = \"https://www.ons.gov.uk/a\", format = \"csv\", sha256 = \"12\" }",
            "file.sha256",
        ),
        (
            PAGE,
            "nomis = { root = \"https://www.ons.gov.uk/api/v01/\", table = \"TS054\", dataset = \"../x\", geography = \"TYPE151\", measures = \"20100\" }",
            "nomis.dataset",
        ),
        (
            PAGE,
            "arcgis = { root = \"https://www.ons.gov.uk/\", service = \"a/b\", layer = 0, where = \"1=1\", fields = \"*\" }",
            "arcgis.service",
        ),
        (
            PAGE,
            "arcgis = { root = \"https://www.ons.gov.uk/x\", service = \"a\", layer = 0, where = \"1=1\", fields = \"*\" }",
            "arcgis.root",
        ),
    ] {
        let text = manifest(PAGE).replace(from, to);
        let found = error(&text);
        assert!(
            matches!(&found, ManifestError::Field { field: name, .. } if *name == field),
            "{to}: {found:?}"
        );
    }
}

#[test]
fn a_manifest_widens_no_more_than_it_may() {
    let hosts = |list: &str| manifest(PAGE).replace("www.ons.gov.uk\"]", list);
    for host in [
        "localhost",
        "10.0.0.1",
        "*.gov.uk",
        "intranet",
        "https://a.b",
        "a.b:8443",
        "169.254.169.254",
    ] {
        assert!(
            matches!(error(&hosts(&format!("{host}\"]"))), ManifestError::Host { .. }),
            "{host}"
        );
    }
    // This computer is for a manifest that the user named, and no other.
    let here = hosts("127.0.0.1:8080\"]");
    assert!(matches!(error(&here), ManifestError::Host { .. }));
    assert!(Manifest::parse("m.toml", &here, Origin::Embedded).is_err());
    assert!(Manifest::parse("m.toml", &here, Origin::Given).is_ok());
    for address in [
        "http://www.ons.gov.uk/a.csv",
        "https://example.org/a.csv",
        "https://a:b@www.ons.gov.uk/a.csv",
        "https://www.ons.gov.uk:444/a.csv",
        "file:///etc/passwd",
        "a.csv",
    ] {
        let found =
            error(&manifest(&format!("file = {{ url = \"{address}\", format = \"csv\" }}")));
        assert!(matches!(found, ManifestError::Address { .. }), "{address}");
    }
    for page in ["http://www.ons.gov.uk/", "javascript:alert(1)", "file:///a", "https://127.0.0.1/"]
    {
        assert!(
            matches!(
                error(&manifest(&format!("page = \"{page}\""))),
                ManifestError::Address { .. }
            ),
            "{page}"
        );
    }
}

#[test]
fn a_newer_manifest_takes_the_place_of_the_programs_own() {
    let folder = tempfile::tempdir().expect("a folder");
    let own = Manifest::embedded().expect("the manifest");
    assert_eq!(Manifest::current_in(None), Ok(own.clone()));
    assert_eq!(Manifest::current_in(Some(folder.path())), Ok(own.clone()));
    let path = folder.path().join("updates.toml");
    fs::write(&path, manifest(PAGE).replace("2026-11-22", "2030-01-01")).expect("written");
    let there = Manifest::current_in(Some(folder.path())).expect("the newer");
    assert_eq!((there.origin, there.sources.len()), (Origin::Folder, 1));
    fs::write(&path, manifest(PAGE).replace("2026-11-22", "2020-01-01")).expect("written");
    assert_eq!(Manifest::current_in(Some(folder.path())), Ok(own));
    fs::write(&path, "version = ").expect("written");
    assert!(Manifest::current_in(Some(folder.path())).is_err(), "a broken one is said");
    fs::write(&path, vec![b' '; (1 << 20) + 1]).expect("written");
    assert!(matches!(Manifest::read(&path), Err(ManifestError::Unreadable { .. })));
    assert!(matches!(
        Manifest::read(&folder.path().join("none")),
        Err(ManifestError::Unreadable { .. })
    ));
}

fn release(series: &str, vintage: &str) -> ReleaseInfo {
    ReleaseInfo {
        series: series.to_owned(),
        title: Bilingual::new("", ""),
        publisher: Bilingual::new("", ""),
        release: String::new(),
        vintage: vintage.to_owned(),
        licence: String::new(),
        licence_url: String::new(),
        attributions: Vec::new(),
        url: String::new(),
        file: String::new(),
        bytes: 0,
        sha256: String::new(),
        rules: Vec::new(),
    }
}

#[test]
fn what_is_in_use_stands_beside_the_newest_known() {
    let manifest = Manifest::embedded().expect("the manifest");
    let catalogue = Catalogue::open().expect("the catalogue");
    let of = |id: &str, imported: &[ReleaseInfo]| {
        let all = list(&manifest, &catalogue, imported);
        all.into_iter().find(|status| status.id == id).expect("a source")
    };
    let fixed = of("ofcom_fixed_authority", &[]);
    assert_eq!(
        (fixed.packed.as_deref(), fixed.in_use.as_deref()),
        (Some("2025-07"), Some("2025-07"))
    );
    assert_eq!((fixed.newest.as_deref(), fixed.is_newer), (Some("2026-01"), Some(true)));
    assert!(matches!(fixed.how, StatusHow::Page { .. }) && fixed.note.is_some());
    let imported = [
        release("ofcom_fixed_authority", "2026-01"),
        release("ofcom_fixed_authority", "2025-01"),
        release("other", "2027"),
    ];
    let fixed = of("ofcom_fixed_authority", &imported);
    assert_eq!(fixed.imported, ["2026-01", "2025-01"]);
    assert_eq!((fixed.in_use.as_deref(), fixed.is_newer), (Some("2026-01"), Some(false)));
    let census = of("census_ts054", &[]);
    assert_eq!((census.packed.as_deref(), census.is_newer), (Some("2021-03-21"), Some(false)));
    assert_eq!(census.how, StatusHow::Fetch { hosts: vec!["www.nomisweb.co.uk".to_owned()] });
    let small = of("ofcom_fixed_oa", &[]);
    assert_eq!((small.in_use, small.is_newer), (None, None));
    let index = of("wimd_2025", &[]);
    assert_eq!(index.is_newer, Some(false), "{:?}", index.in_use);
    for status in list(&manifest, &catalogue, &[]) {
        if let Some(note) = status.note {
            assert_ne!(note.text(Language::Cy), note.id);
        }
    }
}

#[test]
fn sources_are_found_by_their_id_or_series() {
    let manifest = Manifest::embedded().expect("the manifest");
    assert!(manifest.source("ofcom_speeds").is_some());
    assert_eq!(manifest.source("ofcom_speeds_oa").map(|source| &*source.id), Some("ofcom_speeds"));
    assert!(manifest.source("ofcom").is_none());
    let suggestion = manifest.unknown("census_ts45").to_string();
    assert!(suggestion.contains("census_ts45"));
}

#[test]
fn every_known_service_is_addressed_as_its_publisher_has_it() {
    let manifest = Manifest::embedded().expect("the manifest");
    for source in &manifest.sources {
        match &source.how {
            How::Arcgis(arcgis) => assert_eq!(
                arcgis.root,
                "https://services1.arcgis.com/ESMARspQHYMw9BZ9/arcgis/rest/services/"
            ),
            How::Nomis(nomis) => assert_eq!(nomis.root, "https://www.nomisweb.co.uk/api/v01/"),
            How::File { .. } => panic!("no file's link is known"),
            How::Page { .. } => {}
        }
    }
}

proptest! {
    #[test]
    fn anything_is_read_or_refused(text in "(?s).{0,300}", at in 0_usize..600, with in "[\"\\[\\]{}=a-z0-9/:.@ \n]{0,6}") {
        let _ = Manifest::parse("m.toml", &text, Origin::Given);
        let mut changed = manifest("nomis = { root = \"https://www.ons.gov.uk/\", table = \"TS1\", geography = \"T\", measures = \"2\" }");
        let at = at.min(changed.len());
        changed.insert_str(at, &with);
        if let Ok(read) = Manifest::parse("m.toml", &changed, Origin::Folder) {
            // Whatever was read, nothing leads to another host or this computer.
            for source in read.sources {
                prop_assert!(source.hosts.iter().all(|host| !host.contains(':') && host.contains('.')));
            }
        }
    }
}
