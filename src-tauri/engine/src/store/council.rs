//! The council that issues reports: its name, contact, covering note and logo, in a small TOML file with the logo
//! beside it.
//!
//! ```toml
//! name_en = "Anglesey County Council"
//! name_cy = "Cyngor Sir Ynys Môn"
//! contact_en = """
//! Digital inclusion team
//! 01248 000000"""
//! contact_cy = """
//! Tîm cynhwysiant digidol
//! 01248 000000"""
//! note_en = "Made for the scrutiny committee."
//! note_cy = "Gwnaed ar gyfer y pwyllgor craffu."
//! logo = "logo.png"
//! ```
//!
//! Every entry may be left out; of a text that stands in one language the other takes the same. The logo is a PNG, a
//! JPEG or an SVG (by what is in it, whatever it is called) in the same folder.

use std::{
    fs::{self, File},
    io::{self, Read},
    path::{Component, Path, PathBuf},
};

use resvg::usvg;
use serde::{Deserialize, Serialize};
use toml::de::DeTable;

use super::{council_error::CouncilError, whole_file::write_whole};
use crate::text::Bilingual;

/// The council that issues the report; every text may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Council {
    /// Its name.
    pub name: Option<Bilingual>,
    /// How to reach it, lines.
    pub contact: Option<Bilingual>,
    /// A covering note, paragraphs with an empty line between.
    pub note: Option<Bilingual>,
    /// Its logo: the bytes of a PNG, JPEG or SVG, and which of them (`png`, `jpg`, `svg`).
    pub logo: Option<(Vec<u8>, &'static str)>,
}

/// The file that a council is kept in. Paths may be the file's or its folder's.
#[derive(Debug, Clone, Copy)]
pub struct CouncilFile;

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Entries {
    name_en: String,
    name_cy: String,
    contact_en: String,
    contact_cy: String,
    note_en: String,
    note_cy: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    logo: Option<String>,
}

impl CouncilFile {
    /// What the file is called where only its folder is given.
    pub const NAME: &str = "council.toml";
    /// The most characters of a name.
    pub const LONGEST_NAME: usize = 200;
    /// The most characters of a contact.
    pub const LONGEST_CONTACT: usize = 1_000;
    /// The most characters of a covering note.
    pub const LONGEST_NOTE: usize = 6_000;
    /// The most bytes of a logo.
    pub const LARGEST_LOGO: u64 = 2 << 20;
    /// The most pixels of a logo to a side.
    pub const MOST_PIXELS: u32 = 8_000;

    const LARGEST: u64 = 1 << 17;

    /// Reads a council with its logo.
    pub fn read(path: &Path) -> Result<Council, CouncilError> {
        let path = file_of(path);
        let bytes = bounded(&path, Self::LARGEST)?;
        let file = path.display().to_string();
        let text = String::from_utf8(bytes).map_err(|error| {
            let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            CouncilError::Broken {
                file: file.clone(),
                line: valid.split(|&byte| byte == b'\n').count(),
                reason: "text that is not UTF-8: save the file as UTF-8".to_owned(),
            }
        })?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let entries: Entries = toml::from_str(text).map_err(|error| CouncilError::Broken {
            file: file.clone(),
            line: line_at(text, error.span().map_or(0, |span| span.start)),
            reason: error.message().split_whitespace().collect::<Vec<_>>().join(" "),
        })?;
        let place = Place { file: &file, text };
        entries.check(&place)?;
        let logo = match &entries.logo {
            None => None,
            Some(logo) => Some(read_logo(&path, logo, &place)?),
        };
        Ok(Council {
            name: both(entries.name_en, entries.name_cy),
            contact: both(entries.contact_en, entries.contact_cy),
            note: both(entries.note_en, entries.note_cy),
            logo,
        })
    }

    /// Writes a council with its logo; the folder is made if it is not there. Each of the two files is whole or as it
    /// was, and the logo is there before the file that names it.
    pub fn write(path: &Path, council: &Council) -> Result<(), CouncilError> {
        let path = file_of(path);
        let failed = |path: &Path| {
            let path = path.to_owned();
            move |source| CouncilError::Unwritable { path, source }
        };
        let of = |text: &Option<Bilingual>| {
            let text = text.as_ref();
            text.map_or_else(Default::default, |text| (text.en.clone(), text.cy.clone()))
        };
        let ((name_en, name_cy), (contact_en, contact_cy), (note_en, note_cy)) =
            (of(&council.name), of(&council.contact), of(&council.note));
        let logo = council.logo.as_ref().map(|(_, kind)| format!("logo.{kind}"));
        let entries = Entries {
            name_en,
            name_cy,
            contact_en,
            contact_cy,
            note_en,
            note_cy,
            logo: logo.clone(),
        };
        entries.check(&Place { file: &path.display().to_string(), text: "" })?;
        let folder = path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder).map_err(failed(folder))?;
        if let (Some(name), Some((bytes, _))) = (logo, &council.logo) {
            let logo = folder.join(name);
            if bytes.len() as u64 > Self::LARGEST_LOGO {
                let (size, limit) = (bytes.len() as u64, Self::LARGEST_LOGO);
                return Err(CouncilError::TooLarge { path: logo, size, limit });
            }
            kind(&logo, bytes)?;
            write_whole(&logo, bytes).map_err(failed(&logo))?;
        }
        // Its fields are texts, which TOML has.
        let text = toml::to_string_pretty(&entries).unwrap_or_default();
        write_whole(&path, text.as_bytes()).map_err(failed(&path))
    }

    /// Reads a picture that is to be a logo: its bytes, and which kind it is (`png`, `jpg`, `svg`).
    pub fn read_logo(path: &Path) -> Result<(Vec<u8>, &'static str), CouncilError> {
        let bytes = bounded(path, Self::LARGEST_LOGO)?;
        let kind = kind(path, &bytes)?;
        Ok((bytes, kind))
    }
}

/// Where faults of entries stand.
struct Place<'a> {
    file: &'a str,
    text: &'a str,
}

impl Place<'_> {
    fn line(&self, field: &str) -> usize {
        let Ok(table) = DeTable::parse(self.text) else { return 0 };
        let value = table.get_ref().get(field);
        value.map_or(0, |value| line_at(self.text, value.span().start))
    }
}

impl Entries {
    fn check(&self, place: &Place<'_>) -> Result<(), CouncilError> {
        for (field, text, limit) in [
            ("name_en", &self.name_en, CouncilFile::LONGEST_NAME),
            ("name_cy", &self.name_cy, CouncilFile::LONGEST_NAME),
            ("contact_en", &self.contact_en, CouncilFile::LONGEST_CONTACT),
            ("contact_cy", &self.contact_cy, CouncilFile::LONGEST_CONTACT),
            ("note_en", &self.note_en, CouncilFile::LONGEST_NOTE),
            ("note_cy", &self.note_cy, CouncilFile::LONGEST_NOTE),
        ] {
            let length = text.chars().count();
            if length > limit {
                let (file, line) = (place.file.to_owned(), place.line(field));
                return Err(CouncilError::TooLong { file, line, field, length, limit });
            }
        }
        Ok(())
    }
}

/// A text in both languages; the one that is there for both where one is empty.
fn both(en: String, cy: String) -> Option<Bilingual> {
    match (en.trim().is_empty(), cy.trim().is_empty()) {
        (true, true) => None,
        (false, true) => Some(Bilingual::new(en.clone(), en)),
        (true, false) => Some(Bilingual::new(cy.clone(), cy)),
        (false, false) => Some(Bilingual::new(en, cy)),
    }
}

fn file_of(path: &Path) -> PathBuf {
    let is_file = path.is_file() || path.extension().is_some_and(|ending| ending == "toml");
    if is_file && !path.is_dir() { path.to_owned() } else { path.join(CouncilFile::NAME) }
}

fn line_at(text: &str, start: usize) -> usize {
    text.as_bytes()[..start.min(text.len())].split(|&byte| byte == b'\n').count()
}

fn bounded(path: &Path, limit: u64) -> Result<Vec<u8>, CouncilError> {
    let failed = |source| CouncilError::Unreadable { path: path.to_owned(), source };
    let file = File::open(path).map_err(failed)?;
    let size = file.metadata().map_err(failed)?.len();
    let mut bytes = Vec::new();
    file.take(limit + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > limit {
        let size = size.max(bytes.len() as u64);
        return Err(CouncilError::TooLarge { path: path.to_owned(), size, limit });
    }
    Ok(bytes)
}

/// The logo beside a file.
fn read_logo(
    council: &Path,
    logo: &str,
    place: &Place<'_>,
) -> Result<(Vec<u8>, &'static str), CouncilError> {
    let beside = Path::new(logo).components().all(|part| matches!(part, Component::Normal(_)));
    // A backslash parts folders on Windows alone; a file is refused everywhere or nowhere.
    if !beside || logo.is_empty() || logo.contains(['\\', ':']) {
        let (file, line) = (place.file.to_owned(), place.line("logo"));
        return Err(CouncilError::LogoPlace { file, line, logo: logo.to_owned() });
    }
    CouncilFile::read_logo(&council.parent().unwrap_or(Path::new(".")).join(logo))
}

/// Whether an SVG is a picture and nothing else: no script, nothing that is fetched from elsewhere.
fn is_still(svg: &str) -> bool {
    let Ok(document) = usvg::roxmltree::Document::parse(svg) else { return false };
    document.descendants().all(|node| {
        let runs = matches!(node.tag_name().name(), "script" | "foreignObject");
        let inside =
            |link: &str| link.trim_start().starts_with(['#']) || link.starts_with("data:image/");
        !runs
            && node.attributes().all(|attribute| match attribute.name() {
                "href" => inside(attribute.value()),
                name => !name.starts_with("on"),
            })
    })
}

/// Which kind of picture the bytes are.
fn kind(path: &Path, bytes: &[u8]) -> Result<&'static str, CouncilError> {
    let not = |reason: String| CouncilError::LogoKind { path: path.to_owned(), reason };
    let (kind, size) = if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        let reader = png::Decoder::new(io::Cursor::new(bytes)).read_info();
        let reader = reader.map_err(|error| not(error.to_string()))?;
        ("png", (reader.info().width, reader.info().height))
    } else if bytes.starts_with(b"\xff\xd8\xff") {
        ("jpg", jpeg_size(bytes).ok_or_else(|| not("a JPEG without a frame".to_owned()))?)
    } else {
        // Text, and no Office document or page of the web that is called like a picture.
        let text =
            str::from_utf8(bytes).map_err(|_| not("neither a picture nor text".to_owned()))?;
        usvg::Tree::from_str(text, &usvg::Options::default())
            .map_err(|error| not(error.to_string()))?;
        if !is_still(text) {
            return Err(CouncilError::LogoLinks { path: path.to_owned() });
        }
        return Ok("svg");
    };
    let limit = CouncilFile::MOST_PIXELS;
    match size {
        (0, _) | (_, 0) => Err(not("a picture without pixels".to_owned())),
        (width, height) if width > limit || height > limit => {
            Err(CouncilError::LogoPixels { path: path.to_owned(), width, height, limit })
        }
        _ => Ok(kind),
    }
}

/// Width and height in the first frame header (SOF) of a JPEG.
fn jpeg_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut at = 2;
    loop {
        if *bytes.get(at)? != 0xff {
            return None;
        }
        let marker = *bytes.get(at + 1)?;
        match marker {
            // Fill bytes before a marker.
            0xff => at += 1,
            // Markers without a segment.
            0x01 | 0xd0..=0xd8 => at += 2,
            // The picture begins or ends, and no frame was announced.
            0xd9 | 0xda => return None,
            _ => {
                let number = |at: usize| {
                    let pair = bytes.get(at..at + 2)?;
                    Some(u32::from(pair[0]) << 8 | u32::from(pair[1]))
                };
                // SOF0 to SOF15 without DHT, JPG and DAC.
                if (0xc0..=0xcf).contains(&marker) && ![0xc4, 0xc8, 0xcc].contains(&marker) {
                    return Some((number(at + 7)?, number(at + 5)?));
                }
                at += 2 + number(at + 2)?.max(2) as usize;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use proptest::prelude::*;

    use super::{Council, CouncilError, CouncilFile};
    use crate::text::{Bilingual, Messages};

    const SVG: &[u8] = br#"<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>"#;

    /// The start of a JPEG with an application segment and a frame of 3 by 2 pixels.
    const JPEG: &[u8] = &[
        0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xff, 0xc0, 0, 11, 8, 0, 2, 0, 3, 1, 1, 0x11, 0,
    ];

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, width, height);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::One);
        let row = (width as usize).div_ceil(8);
        let mut writer = encoder.write_header().unwrap();
        writer.write_image_data(&vec![0; row * height as usize]).unwrap();
        writer.finish().unwrap();
        bytes
    }

    fn refused(folder: &Path, text: &str) -> CouncilError {
        fs::write(folder.join("council.toml"), text).unwrap();
        let error = CouncilFile::read(folder).expect_err(text);
        assert!(Messages::embedded().has(&format!("error-{}", error.code())), "{error}");
        error
    }

    #[test]
    fn what_is_written_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let deep = folder.path().join("deep");
        let text = |en: &str, cy: &str| Some(Bilingual::new(en, cy));
        for (bytes, kind) in [(png(4, 2), "png"), (JPEG.to_vec(), "jpg"), (SVG.to_vec(), "svg")] {
            let council = Council {
                name: text("Anglesey \"County\" Council", "Cyngor Sir Ynys Môn"),
                contact: text("A team\n01248 1", "Tîm\n01248 1"),
                note: text("First.\n\nSecond '''\\", "Yn gyntaf.\n\nYn ail ŵ"),
                logo: Some((bytes, kind)),
            };
            CouncilFile::write(&deep, &council).unwrap();
            assert_eq!(CouncilFile::read(&deep).unwrap(), council);
            assert_eq!(CouncilFile::read(&deep.join("council.toml")).unwrap(), council);
        }
        CouncilFile::write(&deep.join("council.toml"), &Council::default()).unwrap();
        assert_eq!(CouncilFile::read(&deep).unwrap(), Council::default());
    }

    #[test]
    fn one_language_serves_for_both_and_a_logo_is_what_is_in_it() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("logo.jpeg"), png(8, 8)).unwrap();
        let text = "\u{feff}name_cy = \"Cyngor\"\r\ncontact_en = \" \"\r\nlogo = \"logo.jpeg\"\r\n";
        fs::write(folder.path().join("ours.toml"), text).unwrap();
        let council = CouncilFile::read(&folder.path().join("ours.toml")).unwrap();
        assert_eq!(council.name, Some(Bilingual::new("Cyngor", "Cyngor")));
        assert_eq!((council.contact, council.note), (None, None));
        assert_eq!(council.logo.unwrap().1, "png");
    }

    #[test]
    fn faults_have_a_line() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        let error = refused(folder, "name_en = \"A\"\n\nnote = \"x\"\n");
        assert!(error.to_string().contains("line 3: unknown field `note`"), "{error}");
        let error = refused(folder, "name_en = \"A\"\ncontact_en = 1\n");
        assert!(error.to_string().contains("line 2"), "{error}");
        let error = refused(folder, &format!("\n\nname_en = \"{}\"\n", "ŵ".repeat(201)));
        assert!(error.to_string().contains("line 3: name_en has 201 characters"), "{error}");
        for logo in ["../logo.png", "/etc/passwd", "C:\\\\logo.png", "a\\\\..\\\\b", ".", ""] {
            let error = refused(folder, &format!("name_en = \"A\"\nlogo = \"{logo}\"\n"));
            assert_eq!(error.code(), "council-logo-place", "{logo}: {error}");
            assert!(error.to_string().contains("line 2"), "{error}");
        }
        assert_eq!(refused(folder, "logo = \"none.png\"").code(), "file-unreadable");
        assert_eq!(refused(folder, &"#".repeat(1 << 18)).code(), "council-too-large");
        fs::write(folder.join("council.toml"), b"name_en = \"A\"\n# \xff").unwrap();
        assert!(CouncilFile::read(folder).unwrap_err().to_string().contains("line 2"));
        let nowhere = CouncilFile::read(&folder.join("nowhere")).unwrap_err();
        assert_eq!(nowhere.code(), "file-unreadable");
        let long =
            Council { note: Some(Bilingual::new("x".repeat(6_001), "")), ..Council::default() };
        assert_eq!(CouncilFile::write(folder, &long).unwrap_err().code(), "council-text-long");
    }

    fn svg(inside: &str) -> Vec<u8> {
        let head = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"2\">";
        format!("{head}{inside}</svg>").into_bytes()
    }

    #[test]
    fn pictures_that_are_none() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("logo.png");
        let mut cut = png(4, 2);
        cut.truncate(20);
        let entities = b"<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&b;&b;\">]><svg>&b;</svg>";
        for (bytes, code) in [
            (b"<html><body>404</body></html>".to_vec(), "council-logo-kind"),
            (b"GIF89a....".to_vec(), "council-logo-kind"),
            (svg("<image href=\"http://example.org/a.png\"/>"), "council-logo-links"),
            (svg("<image href=\"file:///etc/passwd\"/>"), "council-logo-links"),
            (svg("<script>alert(1)</script>"), "council-logo-links"),
            (svg("<path d=\"M0 0h1\" onclick=\"alert(1)\"/>"), "council-logo-links"),
            (b"".to_vec(), "council-logo-kind"),
            (vec![0xff, 0xd8, 0xff, 0xd9], "council-logo-kind"),
            (vec![0xff, 0xd8, 0xff, 0xe0, 0, 0], "council-logo-kind"),
            (entities.to_vec(), "council-logo-kind"),
            (cut, "council-logo-kind"),
            (png(8_001, 1), "council-logo-pixels"),
            (vec![b' '; (2 << 20) + 1], "council-too-large"),
        ] {
            fs::write(&path, &bytes).unwrap();
            let error = CouncilFile::read_logo(&path).unwrap_err();
            assert_eq!(error.code(), code, "{error}");
        }
        let logo = Some((b"no picture".to_vec(), "png"));
        let council = Council { logo, ..Council::default() };
        let error = CouncilFile::write(folder.path(), &council).unwrap_err();
        assert_eq!(error.code(), "council-logo-kind");
        assert!(!folder.path().join("council.toml").exists());
    }

    proptest! {
        #[test]
        fn any_texts_come_back(texts in prop::array::uniform6("\\PC{0,20}(\n\\PC{0,9})?")) {
            let folder = tempfile::tempdir().unwrap();
            let both = |en: &String, cy: &String| super::both(en.clone(), cy.clone());
            let council = Council {
                name: both(&texts[0], &texts[1]),
                contact: both(&texts[2], &texts[3]),
                note: both(&texts[4], &texts[5]),
                logo: None,
            };
            CouncilFile::write(folder.path(), &council).unwrap();
            prop_assert_eq!(CouncilFile::read(folder.path()).unwrap(), council);
        }

        #[test]
        fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..60), start in 0..3_usize) {
            let mut picture = [&b"\x89PNG\r\n\x1a\n"[..], &JPEG[..12], b"<svg"][start].to_vec();
            picture.extend(bytes);
            let _ = super::kind(Path::new("logo"), &picture);
        }
    }
}
