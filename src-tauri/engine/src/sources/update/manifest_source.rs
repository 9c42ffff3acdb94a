//! One source of a manifest, as it is written and as it is checked.

use serde::Deserialize;

use super::{
    Arcgis, FileFormat, How, ManifestError, Nomis, Origin, SourceEntry,
    policy::{self, HostRule},
};
use crate::text::Bilingual;

/// The most megabytes of a source that does not say.
const MEGABYTES: u64 = 1024;

/// A source as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSource {
    pub id: String,
    series: Vec<String>,
    title: Bilingual,
    publisher: Bilingual,
    licence: String,
    licence_url: String,
    pack: Option<String>,
    newest: Option<String>,
    import: Option<bool>,
    #[serde(default)]
    hosts: Vec<String>,
    max_megabytes: Option<u64>,
    arcgis: Option<Arcgis>,
    nomis: Option<Nomis>,
    file: Option<RawFile>,
    page: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    url: String,
    sha256: Option<String>,
    format: FileFormat,
}

/// What a source is checked for.
struct Check<'a> {
    file: &'a str,
    source_id: &'a str,
    /// The hosts that it lists.
    rules: Vec<HostRule>,
}

/// Checks a source of a manifest; `file` names the manifest in errors.
pub(super) fn checked(
    file: &str,
    raw: RawSource,
    origin: Origin,
) -> Result<SourceEntry, ManifestError> {
    let mut check = Check { file, source_id: &raw.id, rules: Vec::new() };
    check.that("id", &raw.id, is_id)?;
    if raw.series.is_empty() {
        return Err(check.wrong("series", ""));
    }
    for series in &raw.series {
        check.that("series", series, is_id)?;
    }
    check.that("title.en", &raw.title.en, is_line)?;
    check.that("title.cy", &raw.title.cy, is_line)?;
    check.that("publisher.en", &raw.publisher.en, is_line)?;
    check.that("publisher.cy", &raw.publisher.cy, is_line)?;
    check.that("licence", &raw.licence, is_line)?;
    if let Some(newest) = &raw.newest {
        check.that("newest", newest, is_vintage)?;
    }
    let megabytes = raw.max_megabytes.unwrap_or(MEGABYTES);
    if !(1..=4096).contains(&megabytes) {
        return Err(check.wrong("max_megabytes", &megabytes.to_string()));
    }
    for host in &raw.hosts {
        let rule = HostRule::parse(host)
            .filter(|rule| !rule.is_loopback() || origin == Origin::Given)
            .ok_or_else(|| ManifestError::Host {
                file: file.to_owned(),
                source_id: raw.id.clone(),
                host: host.clone(),
            })?;
        check.rules.push(rule);
    }
    let how = check.how(raw.arcgis, raw.nomis, raw.file, raw.page)?;
    Ok(SourceEntry {
        id: raw.id,
        series: raw.series,
        title: raw.title,
        publisher: raw.publisher,
        licence: raw.licence,
        licence_url: raw.licence_url,
        pack: raw.pack,
        newest: raw.newest,
        import: raw.import.unwrap_or(true),
        hosts: raw.hosts,
        max_bytes: megabytes << 20,
        how,
    })
}

impl Check<'_> {
    fn wrong(&self, field: &'static str, found: &str) -> ManifestError {
        ManifestError::Field {
            file: self.file.to_owned(),
            source_id: self.source_id.to_owned(),
            field,
            found: found.to_owned(),
        }
    }

    fn that(
        &self,
        field: &'static str,
        found: &str,
        holds: impl Fn(&str) -> bool,
    ) -> Result<(), ManifestError> {
        if holds(found) { Ok(()) } else { Err(self.wrong(field, found)) }
    }

    fn barred(&self, address: &str) -> ManifestError {
        ManifestError::Address {
            file: self.file.to_owned(),
            source_id: self.source_id.to_owned(),
            address: address.to_owned(),
        }
    }

    /// An address at a host that the source lists.
    fn address(&self, address: &str) -> Result<(), ManifestError> {
        policy::allowed(address, &self.rules).map(drop).map_err(|_| self.barred(address))
    }

    /// The address of a folder of services.
    fn root(&self, field: &'static str, root: &str) -> Result<(), ManifestError> {
        self.that(field, root, |root| root.ends_with('/') && !root.contains(['?', '#']))?;
        self.address(root)
    }

    /// The one way in which the source is had.
    fn how(
        &self,
        arcgis: Option<Arcgis>,
        nomis: Option<Nomis>,
        file: Option<RawFile>,
        page: Option<String>,
    ) -> Result<How, ManifestError> {
        match (arcgis, nomis, file, page) {
            (Some(arcgis), None, None, None) => self.arcgis(arcgis),
            (None, Some(nomis), None, None) => self.nomis(nomis),
            (None, None, Some(file), None) => self.file(file),
            // The page is opened in the user's own browser, never by the program.
            (None, None, None, Some(url)) if policy::page(&url).is_some() => Ok(How::Page { url }),
            (None, None, None, Some(url)) => Err(self.barred(&url)),
            _ => Err(self.wrong("arcgis, nomis, file, page", "")),
        }
    }

    fn arcgis(&self, arcgis: Arcgis) -> Result<How, ManifestError> {
        self.root("arcgis.root", &arcgis.root)?;
        self.that("arcgis.service", &arcgis.service, is_word)?;
        self.that("arcgis.where", &arcgis.r#where, is_line)?;
        self.that("arcgis.fields", &arcgis.fields, is_line)?;
        let page = arcgis.page.to_string();
        self.that("arcgis.page", &page, |_| (1..=10_000).contains(&arcgis.page))?;
        Ok(How::Arcgis(arcgis))
    }

    fn nomis(&self, nomis: Nomis) -> Result<How, ManifestError> {
        self.root("nomis.root", &nomis.root)?;
        self.that("nomis.table", &nomis.table, is_word)?;
        if let Some(dataset) = &nomis.dataset {
            self.that("nomis.dataset", dataset, is_word)?;
        }
        self.that("nomis.geography", &nomis.geography, is_word)?;
        self.that("nomis.measures", &nomis.measures, is_word)?;
        Ok(How::Nomis(nomis))
    }

    fn file(&self, file: RawFile) -> Result<How, ManifestError> {
        self.address(&file.url)?;
        let sha256 = file.sha256.map(|digits| digits.to_ascii_lowercase());
        if let Some(digits) = &sha256 {
            self.that("file.sha256", digits, |digits| {
                digits.len() == 64 && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
            })?;
        }
        Ok(How::File { url: file.url, sha256, format: file.format })
    }
}

fn is_id(id: &str) -> bool {
    (1..=60).contains(&id.len())
        && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

/// A name that goes into an address as it is.
fn is_word(word: &str) -> bool {
    (1..=120).contains(&word.len())
        && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
}

/// A line of text without controls.
fn is_line(text: &str) -> bool {
    !text.trim().is_empty() && text.len() <= 500 && !text.chars().any(char::is_control)
}

/// A year, a month or a day that there is (ISO 8601).
pub(super) fn is_vintage(text: &str) -> bool {
    let whole = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        10 => text.to_owned(),
        _ => return false,
    };
    text.is_ascii() && chrono::NaiveDate::parse_from_str(&whole, "%Y-%m-%d").is_ok()
}
