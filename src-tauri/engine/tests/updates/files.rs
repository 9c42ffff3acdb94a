//! Files by their addresses.

use std::{
    fs,
    io::Write,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use cyswllt_engine::sources::update::{Progress, Provenance, UpdateError, provenance_path};

use crate::{
    fetch_from, fetch_with, names, patience,
    publisher::{Publisher, Reply, Request},
};

/// About 200 kB of CSV.
fn table() -> Vec<u8> {
    let mut text = b"code,premises\n".to_vec();
    for number in 0..10_000 {
        writeln!(text, "W0100{number:04},{}", number * 7 % 1000).expect("room");
    }
    text
}

const TABLE: &str = "/files/table.csv";

fn csv(server: &Publisher) -> String {
    format!("file = {{ url = \"{}\", format = \"csv\" }}", server.address(TABLE))
}

/// What is answered to a request.
type Answer = Box<dyn Fn(&Request) -> Reply + Send + Sync>;

/// A server that answers the first so many requests one way, and those after it another way.
fn first_then(
    count: usize,
    first: impl Fn(&Request) -> Reply + Send + Sync + 'static,
    then: impl Fn(&Request) -> Reply + Send + Sync + 'static,
) -> Publisher {
    Publisher::new(
        move |request| if request.before < count { first(request) } else { then(request) },
    )
}

fn fine(request: &Request) -> Reply {
    Reply::ranged(request, "\"one\"", &table())
}

fn cut(request: &Request) -> Reply {
    match Reply::ranged(request, "\"one\"", &table()) {
        Reply::Whole(status, headers, body) => {
            let half = body.len() / 2;
            Reply::Cut(status, headers, body, half)
        }
        other => other,
    }
}

#[test]
fn a_file_comes_whole_and_says_where_it_is_from() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = Publisher::new(fine);
    let (fetched, told) =
        fetch_with(&server, &csv(&server), folder.path(), patience(), &AtomicBool::new(false));
    let fetched = fetched.expect("a file");
    assert!(!fetched.is_known);
    assert_eq!(fs::read(&fetched.path).expect("the file"), table());
    assert_eq!(names(folder.path()), ["table.csv", "table.csv.source.json"]);
    let kept = fs::read(provenance_path(&fetched.path)).expect("beside it");
    let kept: Provenance = serde_json::from_slice(&kept).expect("JSON");
    assert_eq!(kept, fetched.provenance);
    assert_eq!(kept.address, server.address(TABLE));
    assert_eq!((kept.bytes, kept.etag.as_deref()), (table().len() as u64, Some("\"one\"")));
    assert_eq!(kept.sha256.len(), 64);
    let last = Progress::Bytes { done: kept.bytes, total: Some(kept.bytes) };
    assert_eq!(told.last(), Some(&last));
    let request = &server.asked()[0];
    assert_eq!(request.header("accept-encoding"), Some("identity"));
    assert!(request.header("user-agent").is_some_and(|agent| agent.starts_with("Cyswllt/")));
    assert_eq!(request.header("referer"), None);
}

#[test]
fn what_was_fetched_before_stays() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = Publisher::new(|request| {
        let body = if request.before < 2 { table() } else { b"code,premises\nnew,1\n".to_vec() };
        Reply::of("text/csv", body)
    });
    let how = csv(&server);
    let first = fetch_from(&server, &how, folder.path()).expect("a file");
    let again = fetch_from(&server, &how, folder.path()).expect("the same");
    assert!(again.is_known && again.path == first.path);
    let newer = fetch_from(&server, &how, folder.path()).expect("another");
    assert!(!newer.is_known && newer.path.ends_with("table-2.csv"));
    assert_eq!(fs::read(&first.path).expect("the first"), table());
    assert_eq!(names(folder.path()).len(), 4);
}

#[test]
fn a_busy_server_is_asked_again_when_it_says() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = first_then(1, |_| Reply::status(429, &[("Retry-After", "1")]), fine);
    let begun = Instant::now();
    let (fetched, told) =
        fetch_with(&server, &csv(&server), folder.path(), patience(), &AtomicBool::new(false));
    assert!(fetched.is_ok() && begun.elapsed() >= Duration::from_secs(1));
    assert_eq!(told.first(), Some(&Progress::Waiting { seconds: 1 }));

    let server = Publisher::new(|_| Reply::status(503, &[("Retry-After", "3600")]));
    let error = fetch_from(&server, &csv(&server), folder.path()).expect_err("an hour");
    assert!(matches!(error, UpdateError::Busy { seconds: 3600, .. }), "{error}");
    assert_eq!(server.asked().len(), 1);

    let server =
        Publisher::new(|_| Reply::status(503, &[("Retry-After", "Fri, 31 Dec 2100 23:59:59 GMT")]));
    let error = fetch_from(&server, &csv(&server), folder.path()).expect_err("a lifetime");
    assert!(matches!(error, UpdateError::Busy { .. }), "{error}");
}

#[test]
fn errors_of_the_server_are_tried_again_and_then_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = first_then(2, |_| Reply::status(500, &[]), fine);
    assert!(fetch_from(&server, &csv(&server), folder.path()).is_ok());
    assert_eq!(server.asked().len(), 3);

    let server = Publisher::new(|_| Reply::status(502, &[]));
    let error = fetch_from(&server, &csv(&server), folder.path()).expect_err("always");
    assert!(matches!(error, UpdateError::Status { status: 502, .. }), "{error}");
    assert_eq!(server.asked().len(), 3);

    for status in [400, 401, 403, 404, 410, 418, 304, 204, 301] {
        let server = Publisher::new(move |_| Reply::status(status, &[]));
        assert!(fetch_from(&server, &csv(&server), folder.path()).is_err(), "{status}");
        assert_eq!(server.asked().len(), 1, "{status}");
    }
}

#[test]
fn slow_servers_are_left() {
    let folder = tempfile::tempdir().expect("a folder");
    let quick = cyswllt_engine::sources::update::Patience { retries: 0, ..patience() };
    let cancel = AtomicBool::new(false);
    let silent = Publisher::new(|_| Reply::Silence(Duration::from_secs(10)));
    let error = fetch_with(&silent, &csv(&silent), folder.path(), quick, &cancel).0;
    assert!(matches!(error, Err(UpdateError::Slow { .. })));

    let stalls = Publisher::new(|_| {
        Reply::Endless(
            vec![("Content-Type", "text/csv".to_owned())],
            b"a,b\n".to_vec(),
            Duration::from_secs(5),
        )
    });
    let error = fetch_with(&stalls, &csv(&stalls), folder.path(), quick, &cancel).0;
    assert!(matches!(error, Err(UpdateError::Slow { .. })));

    // Bytes keep coming, but far too slowly.
    let drips = Publisher::new(|_| {
        Reply::Endless(Vec::new(), b"a,b\n".to_vec(), Duration::from_millis(20))
    });
    let quick =
        cyswllt_engine::sources::update::Patience { total: Duration::from_secs(1), ..quick };
    let begun = Instant::now();
    let error = fetch_with(&drips, &csv(&drips), folder.path(), quick, &cancel).0;
    assert!(matches!(error, Err(UpdateError::Slow { .. })));
    assert!(begun.elapsed() < Duration::from_secs(4));
}

#[test]
fn what_was_cut_off_goes_on_where_it_stopped() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = first_then(2, cut, fine);
    let fetched = fetch_from(&server, &csv(&server), folder.path()).expect("a file");
    assert_eq!(fs::read(&fetched.path).expect("the file"), table());
    let half = table().len() / 2;
    let asked = server.asked();
    assert_eq!(asked[0].header("range"), None);
    assert_eq!(asked[1].header("range"), Some(&*format!("bytes={half}-")));
    assert_eq!(asked[1].header("if-range"), Some("\"one\""));
    assert_eq!(asked.len(), 3);
    assert_eq!(names(folder.path()), ["table.csv", "table.csv.source.json"]);
}

#[test]
fn what_was_cut_off_goes_on_in_the_next_run() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = first_then(3, cut, fine);
    let error = fetch_from(&server, &csv(&server), folder.path()).expect_err("cut three times");
    assert!(matches!(error, UpdateError::Cut { .. }), "{error}");
    assert_eq!(names(folder.path()), ["table.csv.part", "table.csv.part.json"]);
    let there = fs::metadata(folder.path().join("played/table.csv.part")).expect("the part").len();
    assert!(there > table().len() as u64 * 4 / 5);
    let fetched = fetch_from(&server, &csv(&server), folder.path()).expect("a file");
    assert_eq!(fs::read(&fetched.path).expect("the file"), table());
    assert_eq!(server.asked()[3].header("range"), Some(&*format!("bytes={there}-")));
}

#[test]
fn it_begins_again_where_the_file_is_another_or_the_server_cannot_go_on() {
    let other: Vec<u8> = table().iter().rev().copied().collect();
    let cases: Vec<(&str, Answer, Vec<u8>)> = vec![
        (
            "another version",
            Box::new({
                let other = other.clone();
                move |request| Reply::ranged(request, "\"two\"", &other)
            }),
            other,
        ),
        ("ranges not known", Box::new(|_| Reply::of("text/csv", table())), table()),
        (
            "another place",
            Box::new(|request| match request.header("range") {
                Some(_) => Reply::Whole(
                    206,
                    vec![
                        ("ETag", "\"one\"".to_owned()),
                        ("Content-Range", "bytes 7-9/200".to_owned()),
                    ],
                    b"xxx".to_vec(),
                ),
                None => fine(request),
            }),
            table(),
        ),
        (
            "another version in the middle",
            Box::new(|request| match Reply::ranged(request, "\"one\"", &table()) {
                Reply::Whole(206, mut headers, body) => {
                    headers[0].1 = "\"two\"".to_owned();
                    Reply::Whole(206, headers, body)
                }
                reply => reply,
            }),
            table(),
        ),
        (
            "not satisfiable",
            Box::new(|request| match request.header("range") {
                Some(_) => Reply::status(416, &[]),
                None => fine(request),
            }),
            table(),
        ),
    ];
    for (what, then, expected) in cases {
        let folder = tempfile::tempdir().expect("a folder");
        let server = first_then(1, cut, then);
        let fetched = fetch_from(&server, &csv(&server), folder.path()).expect(what);
        assert!(server.asked()[1].header("range").is_some(), "{what}");
        assert!(fs::read(&fetched.path).expect("the file") == expected, "{what}");
    }
}

#[test]
fn without_a_version_nothing_is_pieced_together() {
    let folder = tempfile::tempdir().expect("a folder");
    let plain = || vec![("Content-Type", "text/csv".to_owned())];
    for weak in [None, Some("W/\"one\"")] {
        let headers = move || match weak {
            Some(etag) => [plain(), vec![("ETag", etag.to_owned())]].concat(),
            None => plain(),
        };
        let server = first_then(
            1,
            move |_| Reply::Cut(200, headers(), table(), 5000),
            move |_| Reply::Whole(200, headers(), table()),
        );
        let fetched = fetch_from(&server, &csv(&server), folder.path()).expect("a file");
        assert_eq!(fs::read(&fetched.path).expect("the file"), table());
        assert!(server.asked().iter().all(|request| request.header("range").is_none()));
    }
}

#[test]
fn the_wrong_length_is_no_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = Publisher::new(|_| {
        let body = b"a,b\n1,2\n";
        let head = format!(
            "HTTP/1.1 200 x\r\nConnection: close\r\nContent-Length: {}\r\n\r\n",
            body.len() + 1
        );
        Reply::Raw([head.as_bytes(), body].concat())
    });
    let error = fetch_from(&server, &csv(&server), folder.path()).expect_err("too short");
    assert!(matches!(error, UpdateError::Cut { .. }), "{error}");
    assert!(!names(folder.path()).contains(&"table.csv".to_owned()));

    let folder = tempfile::tempdir().expect("a folder");
    let two = Publisher::new(|_| {
        Reply::Raw(
            b"HTTP/1.1 200 x\r\nContent-Length: 4\r\nContent-Length: 9\r\n\r\na,b\n1,2\n".to_vec(),
        )
    });
    assert!(fetch_from(&two, &csv(&two), folder.path()).is_err());
    let chunks = Publisher::new(|_| {
        Reply::Raw(
            b"HTTP/1.1 200 x\r\nTransfer-Encoding: chunked\r\n\r\n4\r\na,b\n\r\n4\r\n1,".to_vec(),
        )
    });
    assert!(fetch_from(&chunks, &csv(&chunks), folder.path()).is_err());
    let endless_chunk = Publisher::new(|_| {
        Reply::Raw(
            b"HTTP/1.1 200 x\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\na,b\n"
                .to_vec(),
        )
    });
    assert!(fetch_from(&endless_chunk, &csv(&endless_chunk), folder.path()).is_err());
    assert!(!names(folder.path()).contains(&"table.csv".to_owned()));
}

#[test]
fn checksums_are_compared() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = Publisher::new(fine);
    let with = |digest: &str| {
        format!(
            "file = {{ url = \"{}\", format = \"csv\", sha256 = \"{digest}\" }}",
            server.address(TABLE)
        )
    };
    let error = fetch_from(&server, &with(&"0".repeat(64)), folder.path()).expect_err("another");
    let UpdateError::Checksum { found, .. } = error else { panic!("{error}") };
    assert_eq!(names(folder.path()), [""; 0]);
    assert!(fetch_from(&server, &with(&found.to_uppercase()), folder.path()).is_ok());

    // A part that the server goes on with, though it is of something else, is found out and fetched anew.
    let folder = tempfile::tempdir().expect("a folder");
    let server = first_then(
        1,
        |request| match cut(request) {
            Reply::Cut(status, headers, body, after) => {
                let wrong =
                    body.iter().map(|byte| if *byte == b'7' { b'8' } else { *byte }).collect();
                Reply::Cut(status, headers, wrong, after)
            }
            reply => reply,
        },
        fine,
    );
    let how = format!(
        "file = {{ url = \"{}\", format = \"csv\", sha256 = \"{found}\" }}",
        server.address(TABLE)
    );
    let fetched = fetch_from(&server, &how, folder.path()).expect("in the end");
    assert_eq!(fs::read(fetched.path).expect("the file"), table());
    assert_eq!(server.asked().len(), 3);
}

#[test]
fn web_pages_and_other_things_are_not_data() {
    let folder = tempfile::tempdir().expect("a folder");
    let page = "<!doctype html><title>Sign in</title>";
    for (media_type, body) in [
        ("text/html; charset=utf-8", page.as_bytes()),
        ("text/csv", page.as_bytes()),
        ("text/html", b"a,b\n1,2\n"),
    ] {
        let server = Publisher::new(move |_| Reply::of(media_type, body));
        let error = fetch_from(&server, &csv(&server), folder.path()).expect_err("a page");
        assert!(matches!(error, UpdateError::WebPage { .. }), "{error}");
        assert_eq!(server.asked().len(), 1);
    }
    for (format, body) in [
        ("csv", &b"\x1f\x8b\x08\0\0\0\0\0"[..]),
        ("csv", b"PK\x03\x04"),
        ("csv", b""),
        ("json", b"a,b\n"),
        ("zip", b"a,b\n"),
        ("zip", b"PK\x03\x04 and then nothing of a zip"),
        ("other", b""),
    ] {
        let server = Publisher::new(move |_| Reply::of("application/octet-stream", body));
        let how = format!("file = {{ url = \"{}\", format = \"{format}\" }}", server.address("/a"));
        let error = fetch_from(&server, &how, folder.path()).expect_err(format);
        assert!(matches!(error, UpdateError::Content { .. }), "{format} {error}");
    }
    assert_eq!(names(folder.path()), [""; 0]);
}

#[test]
fn compression_that_was_not_asked_for_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = Publisher::new(|_| {
        Reply::Whole(200, vec![("Content-Encoding", "gzip".to_owned())], b"\x1f\x8b\x08\0".to_vec())
    });
    let error = fetch_from(&server, &csv(&server), folder.path()).expect_err("compressed");
    assert!(
        matches!(&error, UpdateError::Encoded { encoding, .. } if encoding == "gzip"),
        "{error}"
    );
}

#[test]
fn limits_hold_whatever_is_announced() {
    let folder = tempfile::tempdir().expect("a folder");
    let announced = Publisher::new(|_| {
        Reply::Raw(b"HTTP/1.1 200 x\r\nContent-Length: 99999999999\r\n\r\na,b\n".to_vec())
    });
    let error = fetch_from(&announced, &csv(&announced), folder.path()).expect_err("too large");
    assert!(matches!(error, UpdateError::TooLarge { megabytes: 1, .. }), "{error}");
    let endless =
        Publisher::new(|_| Reply::Endless(Vec::new(), b"a,b\n".repeat(5000), Duration::ZERO));
    let error = fetch_from(&endless, &csv(&endless), folder.path()).expect_err("too large");
    assert!(matches!(error, UpdateError::TooLarge { .. }), "{error}");
    assert_eq!(names(folder.path()), [""; 0]);
}

#[test]
fn headers_without_end_and_answers_that_are_none() {
    let folder = tempfile::tempdir().expect("a folder");
    let huge = Publisher::new(|_| {
        let header = format!("HTTP/1.1 200 x\r\nX-Long: {}\r\n\r\na,b\n", "x".repeat(4 << 20));
        Reply::Raw(header.into_bytes())
    });
    assert!(fetch_from(&huge, &csv(&huge), folder.path()).is_err());
    let many = Publisher::new(|_| {
        let headers = "X-Same: 1\r\n".repeat(10_000);
        Reply::Raw(format!("HTTP/1.1 200 x\r\n{headers}\r\na,b\n").into_bytes())
    });
    assert!(fetch_from(&many, &csv(&many), folder.path()).is_err());
    for bytes in [
        &b""[..],
        b"\0\0\0",
        b"SSH-2.0-OpenSSH_9\r\n",
        b"HTTP/9.9 200\r\n\r\n",
        b"HTTP/1.1 999999 x\r\n\r\n",
    ] {
        let server = Publisher::new(move |_| Reply::Raw(bytes.to_vec()));
        let error = fetch_from(&server, &csv(&server), folder.path()).expect_err("no answer");
        assert!(matches!(error, UpdateError::Connection { .. }), "{error}");
    }
    assert_eq!(
        names(folder.path()).len(),
        names(folder.path()).iter().filter(|name| name.contains(".part")).count()
    );
}

#[test]
fn redirects_are_checked_one_by_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = Publisher::new(|request| match request.path() {
        TABLE => Reply::redirect("/second#here"),
        "/second" => Reply::redirect("third?x=1"),
        _ => fine(request),
    });
    let fetched = fetch_from(&server, &csv(&server), folder.path()).expect("after two");
    assert_eq!(fs::read(fetched.path).expect("the file"), table());
    assert_eq!(server.asked()[2].target, "/third?x=1");

    let elsewhere = Publisher::new(fine);
    let targets = [
        elsewhere.address("/a"),
        "https://example.org/table.csv".to_owned(),
        "http://www.ons.gov.uk/table.csv".to_owned(),
        "http://user:word@127.0.0.1/".to_owned(),
        "http://localhost/table.csv".to_owned(),
        "file:///etc/passwd".to_owned(),
        "//example.org/a".to_owned(),
        "javascript:1".to_owned(),
        "http://[".to_owned(),
        String::new(),
    ];
    for target in targets {
        let to = target.clone();
        let server = Publisher::new(move |request| {
            if to.is_empty() {
                Reply::status(302, &[])
            } else if request.before == 0 {
                Reply::redirect(&to)
            } else {
                fine(request)
            }
        });
        let error = fetch_from(&server, &csv(&server), folder.path()).expect_err(&target);
        assert!(
            matches!(error, UpdateError::Redirect { .. } | UpdateError::Answer { .. }),
            "{target}: {error}"
        );
        assert!(!error.to_string().contains("word"), "{error}");
        assert_eq!(server.asked().len(), 1, "{target}");
    }
    assert_eq!(elsewhere.asked().len(), 0, "nothing was sent to where it may not go");

    let server = Publisher::new(|_| Reply::redirect(TABLE));
    let error = fetch_from(&server, &csv(&server), folder.path()).expect_err("a circle");
    assert!(matches!(error, UpdateError::Redirects { most: 5, .. }), "{error}");
    assert_eq!(server.asked().len(), 6);
}

#[test]
fn it_stops_when_the_user_wants() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = Publisher::new(|_| {
        Reply::Endless(
            vec![("ETag", "\"one\"".to_owned()), ("Content-Type", "text/csv".to_owned())],
            b"a,b\n".repeat(600),
            Duration::from_millis(100),
        )
    });
    let cancel = Arc::new(AtomicBool::new(false));
    let flag = cancel.clone();
    let begun = Instant::now();
    thread::spawn(move || {
        thread::sleep(Duration::from_millis(400));
        flag.store(true, Ordering::Relaxed);
    });
    let (fetched, _) = fetch_with(&server, &csv(&server), folder.path(), patience(), &cancel);
    assert!(matches!(fetched, Err(UpdateError::Cancelled)));
    assert!(begun.elapsed() < Duration::from_secs(2));
    assert_eq!(names(folder.path()), ["table.csv.part", "table.csv.part.json"]);

    // Between two attempts, too.
    let waiting = Publisher::new(|_| Reply::status(503, &[("Retry-After", "3")]));
    let cancel = Arc::new(AtomicBool::new(false));
    let flag = cancel.clone();
    thread::spawn(move || {
        thread::sleep(Duration::from_millis(200));
        flag.store(true, Ordering::Relaxed);
    });
    let begun = Instant::now();
    let (fetched, _) = fetch_with(&waiting, &csv(&waiting), folder.path(), patience(), &cancel);
    assert!(matches!(fetched, Err(UpdateError::Cancelled)));
    assert!(begun.elapsed() < Duration::from_secs(2));
}

#[test]
fn two_programs_do_not_write_one_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = Publisher::new(|request| {
        thread::sleep(Duration::from_millis(300));
        fine(request)
    });
    let results = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                let fetched = fetch_from(&server, &csv(&server), folder.path());
                results.lock().expect("no panic").push(fetched);
            });
        }
    });
    let results = results.into_inner().expect("no panic");
    let locked = results.iter().filter(|result| matches!(result, Err(UpdateError::Locked { .. })));
    assert_eq!(locked.count(), 1);
    assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 1);
}

#[test]
fn it_may_be_called_where_asynchronous_work_is_driven() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = Publisher::new(fine);
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let fetched = runtime.block_on(async { fetch_from(&server, &csv(&server), folder.path()) });
    assert_eq!(fs::read(fetched.expect("a file").path).expect("the file"), table());
}

#[test]
fn a_folder_that_cannot_be_written_is_said() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("played"), "a file").expect("written");
    let server = Publisher::new(fine);
    let error = fetch_from(&server, &csv(&server), folder.path()).expect_err("no folder");
    assert!(matches!(error, UpdateError::Unwritable { .. }), "{error}");
    assert_eq!(server.asked().len(), 0, "nothing is asked that cannot be kept");
}
