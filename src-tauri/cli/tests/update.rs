//! `update` and `sources`: the built binary, with a publisher's server on this computer.

#[path = "../../engine/tests/support/publisher.rs"]
#[expect(dead_code, reason = "the engine's tests use all of it")]
mod publisher;

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use publisher::{Publisher, Reply, manifest};
use serde_json::Value;

/// The binary with folders of its own, and no proxy from this computer's environment.
fn run(home: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cyswllt"));
    command.args(arguments).env("LC_ALL", "C").env("LANG", "C").env_remove("LANGUAGE");
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"] {
        command.env_remove(name).env_remove(name.to_lowercase());
    }
    for (name, folder) in [
        ("HOME", ""),
        ("USERPROFILE", ""),
        ("XDG_DATA_HOME", "data"),
        ("XDG_CONFIG_HOME", "config"),
    ] {
        command.env(name, home.join(folder));
    }
    command.output().expect("the binary runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

#[track_caller]
fn good(home: &Path, arguments: &[&str]) -> (String, String) {
    let output = run(home, arguments);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", text(&output.stderr));
    (text(&output.stdout), text(&output.stderr))
}

#[track_caller]
fn bad(home: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let output = run(home, arguments);
    (output.status.code(), text(&output.stderr))
}

/// Two authorities, with more premises than the pack has.
const TABLE: &str = "laua,laua_name,All Premises,Number of premises with Gigabit availability\n\
    W06000019,Blaenau Gwent,40000,30000\nW06000015,Cardiff,180000,170000\nE06000001,Hartlepool,40000,1\n";
const PATH: &str = "/connected-nations/202601_fixed_laua_coverage_r01.csv";

fn server(body: &'static str) -> Publisher {
    Publisher::new(move |request| match request.path() {
        PATH => Reply::of("text/csv", body),
        _ => Reply::status(404, &[]),
    })
}

/// A manifest of a server in a file.
fn written(home: &Path, server: &Publisher, path: &str) -> String {
    let how = format!("file = {{ url = \"{}\", format = \"csv\" }}", server.address(path));
    let file = home.join("manifest.toml");
    fs::write(&file, manifest(server, &how)).expect("written");
    file.display().to_string()
}

#[test]
fn sources_are_listed_without_a_connection() {
    let home = tempfile::tempdir().expect("a folder");
    let home = home.path();
    let (csv, _) = good(home, &["sources"]);
    let mut lines = csv.lines();
    assert_eq!(
        lines.next(),
        Some("source,title,publisher,shipped,imported,newest,status,how,where,licence")
    );
    assert!(csv.contains("\nofcom_fixed_authority,Connected Nations: fixed broadband availability by local authority,Ofcom,2025-07,,2026-01,newer,page,https://www.ofcom.org.uk/"), "{csv}");
    assert!(csv.contains("current,fetch,www.nomisweb.co.uk,Open Government Licence v3.0"), "{csv}");
    assert_eq!(good(home, &["update", "--list"]).0, csv);
    let (json, _) =
        good(home, &["update", "--list", "census_ts054", "--format", "json", "--language", "cy"]);
    let json: Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(json.as_array().map(Vec::len), Some(1));
    assert_eq!(json[0]["title"], "Cyfrifiad 2021, TS054: deiliadaeth");
    assert_eq!(json[0]["where"], serde_json::json!(["www.nomisweb.co.uk"]));
    assert_eq!(
        (&json[0]["shipped"], &json[0]["imported"]),
        (&"2021-03-21".into(), &serde_json::json!([]))
    );
    let (table, _) = good(home, &["sources", "--format", "table", "--language", "cy"]);
    assert!(table.starts_with("Ffynhonnell") && table.contains("Gorffennaf 2025"), "{table}");
    assert_eq!(fs::read_dir(home).expect("the folder").count(), 0, "nothing is made for a list");

    let server = server(TABLE);
    let file = written(home, &server, PATH);
    let (csv, _) = good(home, &["sources", "--manifest", &file]);
    assert!(csv.contains("\nplayed,Played,Publisher,,,2026-01,unused,fetch,127.0.0.1:"), "{csv}");
    assert_eq!(server.asked().len(), 0);
}

#[test]
fn what_is_fetched_is_kept_checked_and_stored() {
    let home = tempfile::tempdir().expect("a folder");
    let home = home.path();
    let server = server(TABLE);
    let file = written(home, &server, PATH);
    let workspace = home.join("council.cyswllt").display().to_string();
    let update = ["update", "played", "--manifest", &file, "--workspace", &workspace];

    // Without a yes nothing is stored, but the download stays.
    let output = run(home, &update);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
    assert!(
        text(&output.stdout)
            .contains("202601_fixed_laua_coverage_r01.csv,ofcom_fixed_authority,2026-01,3,2,1"),
        "{}",
        text(&output.stdout)
    );
    assert!(!Path::new(&workspace).exists());
    let kept =
        home.join("data/wales.cyswllt.desktop/downloads/played/202601_fixed_laua_coverage_r01.csv");
    assert_eq!(fs::read_to_string(&kept).expect("the download"), TABLE);

    let (csv, said) = good(home, &[&update[..], &["--yes"]].concat());
    assert!(csv.lines().nth(1).is_some_and(|line| line.ends_with(",yes")), "{csv}");
    assert!(
        said.contains("127.0.0.1:") && said.contains("202601_fixed_laua_coverage_r01.csv"),
        "{said}"
    );
    let (values, _) = good(
        home,
        &[
            "values",
            "gigabit",
            "--level",
            "authority",
            "--within",
            "W06000019",
            "--workspace",
            &workspace,
        ],
    );
    assert!(values.contains("Blaenau Gwent,75"), "{values}");

    // It is now in use, so that there is nothing newer to fetch.
    let manifest = fs::read_to_string(&file).expect("the manifest");
    fs::write(
        &file,
        manifest.replace("series = [\"played\"]", "series = [\"ofcom_fixed_authority\"]"),
    )
    .expect("written");
    let (csv, _) = good(home, &["sources", "--manifest", &file, "--workspace", &workspace]);
    assert!(csv.contains(",2026-01,2026-01,current,fetch,"), "{csv}");
    let asked = server.asked().len();
    let (_, said) = good(home, &["update", "--manifest", &file, "--workspace", &workspace]);
    assert!(said.contains("Nothing newer is known"), "{said}");
    assert_eq!(server.asked().len(), asked);
}

/// Two LSOAs of one table of Nomis, and one in England, two rows at a time.
fn nomis() -> Publisher {
    Publisher::new(|request| {
        if request.path().ends_with("def.sdmx.json") {
            return Reply::json(
                &serde_json::json!({ "structure": { "keyfamilies": { "keyfamily": [{
                "id": "NM_2072_1", "name": { "value": "TS054 - Tenure" },
                "components": { "dimension": [{ "conceptref": "GEOGRAPHY" }, { "conceptref": "C2021_TENURE_9" }] },
            }] } } }),
            );
        }
        let rows = ["W01000003", "W01000004", "E01000001"].into_iter().flat_map(|code| {
            [(0, "Total: All households", 640), (1003, "Social rented", 100)]
                .map(|(id, name, count)| format!("\"{code}\",{id},\"{name}\",20100,{count},6\n"))
        });
        let from =
            request.parameter("RecordOffset").and_then(|text| text.parse().ok()).unwrap_or(0);
        let page: String = rows.skip(from).take(2).collect();
        let header =
            "GEOGRAPHY_CODE,C2021_TENURE_9,C2021_TENURE_9_NAME,MEASURES,OBS_VALUE,RECORD_COUNT\n";
        Reply::of("text/csv", format!("{header}{page}"))
    })
}

#[test]
fn a_table_of_the_census_goes_from_its_service_into_the_workspace() {
    let home = tempfile::tempdir().expect("a folder");
    let home = home.path();
    let server = nomis();
    let how = format!(
        "nomis = {{ root = \"{}\", table = \"TS054\", geography = \"TYPE151\", measures = \"20100\" }}",
        server.address("/api/v01/")
    );
    let file = home.join("manifest.toml");
    fs::write(&file, manifest(&server, &how)).expect("written");
    let file = file.display().to_string();
    let workspace = home.join("w.cyswllt").display().to_string();
    let (csv, _) =
        good(home, &["update", "played", "--manifest", &file, "--yes", "--workspace", &workspace]);
    assert!(csv.contains("census_tenure,2021-03-21,6,2,2"), "{csv}");
    assert_eq!(server.asked().len(), 4, "definition and three pages");
    // Fetched again, it is known, and stored again in place of itself.
    good(home, &["update", "played", "--manifest", &file, "--yes", "--workspace", &workspace]);
    let downloads = home.join("data/wales.cyswllt.desktop/downloads/played");
    assert_eq!(fs::read_dir(downloads).expect("the folder").count(), 2);
}

#[test]
fn what_is_only_kept_is_not_brought_in() {
    let home = tempfile::tempdir().expect("a folder");
    let home = home.path();
    let server = server(TABLE);
    let file = written(home, &server, PATH);
    let text = fs::read_to_string(&file).expect("the manifest");
    fs::write(&file, text.replace("hosts =", "import = false\nhosts =")).expect("written");
    let (csv, said) = good(home, &["update", "played", "--manifest", &file]);
    assert!(csv.is_empty() && said.contains("not brought in"), "{csv} {said}");
}

#[test]
fn downloads_go_where_they_should() {
    let home = tempfile::tempdir().expect("a folder");
    let home = home.path();
    let server = server(TABLE);
    let file = written(home, &server, PATH);
    let folder = home.join("my downloads").display().to_string();
    let (status, said) =
        bad(home, &["update", "played", "--manifest", &file, "--downloads", &folder]);
    assert_eq!(status, Some(1));
    assert!(said.contains("my downloads"), "{said}");
    assert!(
        Path::new(&folder).join("played/202601_fixed_laua_coverage_r01.csv.source.json").exists()
    );
}

#[test]
fn what_fails_is_said_in_both_languages() {
    let home = tempfile::tempdir().expect("a folder");
    let home = home.path();
    let server =
        server("laua,All Premises,Number of premises with Gigabit availability\nW06000019,10,20\n");
    let file = written(home, &server, "/gone.csv");
    let (status, said) = bad(home, &["update", "played", "--manifest", &file]);
    assert_eq!(status, Some(1));
    assert!(
        said.contains("the server answers 404") && said.contains("1 source could not"),
        "{said}"
    );
    let (_, said) = bad(home, &["update", "played", "--manifest", &file, "--language", "cy"]);
    assert!(said.contains("mae’r gweinydd yn ateb 404"), "{said}");

    // A part above its whole is refused, with --yes too.
    let file = written(home, &server, PATH);
    let workspace = home.join("w.cyswllt").display().to_string();
    let (status, said) =
        bad(home, &["update", "played", "--manifest", &file, "--yes", "--workspace", &workspace]);
    assert_eq!(status, Some(1));
    assert!(said.contains("20"), "{said}");
    assert!(!Path::new(&workspace).exists());
}

#[test]
fn command_lines_that_cannot_be() {
    let home = tempfile::tempdir().expect("a folder");
    let home = home.path();
    let (status, said) = bad(home, &["update", "census_ts45"]);
    assert_eq!(status, Some(1));
    assert!(said.contains("census_ts045"), "{said}");
    let (status, said) = bad(home, &["update", "ofcom_fixed_oa"]);
    assert_eq!(status, Some(1));
    assert!(said.contains("https://www.ofcom.org.uk/phones-and-broadband/coverage-and-speeds/infrastructure-research"), "{said}");
    let (status, said) = bad(home, &["update", "census_ts054", "--proxy", "http://wpad/proxy.pac"]);
    assert_eq!(status, Some(2));
    assert!(said.contains("PAC"), "{said}");
    assert_eq!(bad(home, &["update", "--list", "--format", "geojson"]).0, Some(2));
    assert_eq!(bad(home, &["update", "--everything"]).0, Some(2));
    let broken = home.join("broken.toml");
    fs::write(&broken, "version = 1\nissued = \"2026-11-22\"\nsource = [\n").expect("written");
    let (status, said) = bad(home, &["sources", "--manifest", &broken.display().to_string()]);
    assert_eq!(status, Some(1));
    assert!(said.contains("broken.toml, line"), "{said}");
    // What is newer can only be saved by hand: that is no failure.
    let (_, said) = good(home, &["update"]);
    assert!(said.contains("save the file from https://www.ofcom.org.uk/"), "{said}");
}
