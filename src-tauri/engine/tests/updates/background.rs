//! Tiles of a background map.

use std::{fs, time::Duration};

use cyswllt_engine::sources::update::{BackgroundMap, BackgroundSettings, Patience, UpdateError};

use crate::{
    is_said, patience,
    publisher::{Publisher, Reply},
};

fn png(side: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bytes.extend(side.to_be_bytes());
    bytes.extend(side.to_be_bytes());
    bytes
}

fn settings(server: &Publisher) -> BackgroundSettings {
    BackgroundSettings {
        on: true,
        template: server.address("/maps/{z}/{x}/{y}.png?key={key}"),
        key: "TopSecret".to_owned(),
        ..BackgroundSettings::default()
    }
}

fn open(settings: BackgroundSettings, folder: &tempfile::TempDir) -> BackgroundMap {
    let patience = Patience { retries: 1, ..patience() };
    BackgroundMap::with_patience(settings, folder.path(), patience).expect("a map")
}

#[test]
fn tiles_are_fetched_once_and_only_when_it_is_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = Publisher::new(|_| Reply::of("image/png", png(256)));
    let off = open(BackgroundSettings { on: false, ..settings(&server) }, &folder);
    assert!(matches!(off.tile(1, 2, 3), Err(UpdateError::BackgroundOff)));
    let map = open(settings(&server), &folder);
    assert_eq!(server.asked().len(), 0, "opening connects to nothing");
    let tile = map.tile(1, 2, 3).expect("a tile");
    assert_eq!((tile.bytes, tile.media_type), (png(256), "image/png"));
    assert_eq!(server.asked()[0].target, "/maps/1/2/3.png?key=TopSecret");
    map.tile(1, 2, 3).expect("the same");
    assert_eq!(server.asked().len(), 1);
    // Another program finds it, with another key too; another map does not.
    let other = open(BackgroundSettings { key: "Other".to_owned(), ..settings(&server) }, &folder);
    other.tile(1, 2, 3).expect("the same");
    assert_eq!(server.asked().len(), 1);
    let mut style = settings(&server);
    style.template = style.template.replace("maps", "dark");
    open(style, &folder).tile(1, 2, 3).expect("another");
    assert_eq!(server.asked().len(), 2);
    assert!(matches!(map.tile(1, u32::MAX, 3), Err(UpdateError::NoTile { .. })));
    assert_eq!(server.asked().len(), 2);
}

#[test]
fn several_threads_may_ask() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = Publisher::new(|_| {
        std::thread::sleep(Duration::from_millis(20));
        Reply::of("image/png", png(512))
    });
    let map = open(settings(&server), &folder);
    std::thread::scope(|scope| {
        for x in 0..16 {
            let map = &map;
            scope.spawn(move || map.tile(4, x, 1).expect("a tile"));
        }
    });
    assert_eq!(server.asked().len(), 16);
}

#[test]
fn what_is_no_tile_is_refused_and_the_key_is_never_told() {
    let cases: [(u16, &str, Vec<u8>); 7] = [
        (200, "text/html", b"<html>".to_vec()),
        (200, "image/png", b"<html>sign in".to_vec()),
        (200, "image/png", b"GIF89a".to_vec()),
        (200, "image/png", png(100_000)),
        (200, "image/png", vec![0x89; 3 << 20]),
        (401, "text/plain", b"no such key TopSecret".to_vec()),
        (404, "image/png", png(256)),
    ];
    for (status, media_type, body) in cases {
        let folder = tempfile::tempdir().expect("a folder");
        let server = Publisher::new(move |_| {
            Reply::Whole(status, vec![("Content-Type", media_type.to_owned())], body.clone())
        });
        let error = open(settings(&server), &folder).tile(1, 2, 3).expect_err("no tile");
        is_said(&error);
        let told = format!("{error} {error:?} {:?}", error.arguments());
        assert!(!told.contains("TopSecret") && !told.contains("/maps/"), "{told}");
        assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 0);
    }
}

#[test]
fn after_a_refusal_nobody_is_asked_for_a_while() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = Publisher::new(|_| Reply::status(403, &[]));
    let map = open(settings(&server), &folder);
    assert!(matches!(map.tile(1, 2, 3), Err(UpdateError::Status { status: 403, .. })));
    assert!(matches!(map.tile(1, 2, 4), Err(UpdateError::Busy { .. })));
    assert_eq!(server.asked().len(), 1);
}

#[test]
fn redirects_do_not_lead_away() {
    let folder = tempfile::tempdir().expect("a folder");
    let elsewhere = Publisher::new(|_| Reply::of("image/png", png(256)));
    let to = elsewhere.address("/TopSecret");
    let server = Publisher::new(move |_| Reply::redirect(&to));
    let error = open(settings(&server), &folder).tile(1, 2, 3).expect_err("elsewhere");
    assert!(matches!(error, UpdateError::Redirect { .. }), "{error}");
    assert!(!error.to_string().contains("TopSecret"));
    assert_eq!(elsewhere.asked().len(), 0);
}

#[test]
fn an_old_tile_is_better_than_none() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = Publisher::new(|request| match request.before {
        0 => Reply::of("image/png", png(256)),
        _ => Reply::status(403, &[]),
    });
    open(settings(&server), &folder).tile(1, 2, 3).expect("a tile");
    let map =
        fs::read_dir(folder.path()).expect("the folder").next().expect("a map").expect("an entry");
    let kept =
        fs::read_dir(map.path()).expect("its folder").next().expect("a tile").expect("an entry");
    let long_ago = std::time::SystemTime::now() - Duration::from_hours(24 * 30);
    let file = fs::File::options().write(true).open(kept.path()).expect("the tile");
    file.set_modified(long_ago).expect("an older tile");
    assert!(open(settings(&server), &folder).tile(1, 2, 3).is_ok());
    assert_eq!(server.asked().len(), 2);
}
