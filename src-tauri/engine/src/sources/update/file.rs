//! A file by its address. What was cut off goes on where it stopped, if the server can and the file is still the same.

use std::path::{Path, PathBuf};

use reqwest::{
    StatusCode, Url,
    header::{self, HeaderMap, HeaderValue},
};

use super::{
    FileFormat, Progress, UpdateError,
    content::{self, ENOUGH, Expected},
    part::{Part, PartState},
    session::{Answer, Failure, Session},
};

/// A file that came whole.
pub(super) struct WholeFile {
    pub path: PathBuf,
    pub is_known: bool,
    pub bytes: u64,
    pub sha256: String,
    pub etag: Option<String>,
    pub last_modified: Option<String>,
}

/// What is fetched.
pub(super) struct Wanted<'a> {
    pub address: &'a Url,
    /// Its checksum, where the publisher gives it.
    pub sha256: Option<&'a str>,
    pub format: FileFormat,
    pub most: u64,
    pub folder: &'a Path,
    /// Its name in the folder.
    pub name: &'a str,
}

/// Fetches a file.
pub(super) async fn fetch(
    session: &Session<'_>,
    wanted: &Wanted<'_>,
) -> Result<WholeFile, UpdateError> {
    let mut part = Part::open(wanted.folder, wanted.name)?;
    let mut has_gone_on = false;
    loop {
        let state = session
            .again(async || attempt(session, wanted, &mut part, &mut has_gone_on).await)
            .await;
        let state = match state {
            Ok(state) => state,
            Err(error) => {
                if !may_go_on(&error) {
                    part.discard();
                }
                return Err(error);
            }
        };
        let sha256 = part.sha256();
        if let Some(expected) = wanted.sha256.filter(|expected| *expected != sha256) {
            if has_gone_on {
                // The pieces did not belong together, whatever the server said.
                has_gone_on = false;
                part.clear()?;
                continue;
            }
            part.discard();
            return Err(UpdateError::Checksum {
                address: session.shown(wanted.address),
                expected: expected.to_owned(),
                found: sha256,
            });
        }
        if wanted.format == FileFormat::Zip && zip::ZipArchive::new(part.reader()?).is_err() {
            part.discard();
            let address = session.shown(wanted.address);
            return Err(UpdateError::Content { address, expected: "ZIP" });
        }
        let bytes = part.bytes();
        let (path, is_known) = part.finish()?;
        let PartState { etag, last_modified, .. } = state;
        return Ok(WholeFile { path, is_known, bytes, sha256, etag, last_modified });
    }
}

/// Whether what came is worth keeping for the next time.
fn may_go_on(error: &UpdateError) -> bool {
    matches!(
        error,
        UpdateError::Cut { .. }
            | UpdateError::Slow { .. }
            | UpdateError::Connection { .. }
            | UpdateError::Status { .. }
            | UpdateError::Busy { .. }
            | UpdateError::ProxyRefused
            | UpdateError::Unwritable { .. }
            | UpdateError::Cancelled
    )
}

async fn attempt(
    session: &Session<'_>,
    wanted: &Wanted<'_>,
    part: &mut Part,
    has_gone_on: &mut bool,
) -> Result<PartState, Failure> {
    let kept = part.state().filter(|state| state.address == wanted.address.as_str());
    let mut headers = HeaderMap::new();
    if let Some(validator) = kept.as_ref().and_then(PartState::validator)
        && part.bytes() > 0
        && let Ok(validator) = HeaderValue::from_str(validator)
        && let Ok(range) = HeaderValue::from_str(&format!("bytes={}-", part.bytes()))
    {
        headers.insert(header::RANGE, range);
        headers.insert(header::IF_RANGE, validator);
    } else {
        part.clear()?;
    }
    let mut answer = session.ask(wanted.address, &headers).await?;
    let state = match answer.status() {
        StatusCode::PARTIAL_CONTENT => match going_on(&answer, kept, part.bytes()) {
            Some(state) => {
                *has_gone_on = true;
                state
            }
            None => return begin_again(session, wanted, part),
        },
        // Nothing lies behind what is there: it was whole.
        StatusCode::RANGE_NOT_SATISFIABLE => match kept {
            Some(state) if state.total == Some(part.bytes()) => return Ok(state),
            _ => return begin_again(session, wanted, part),
        },
        _ => {
            part.clear()?;
            let text = |name| answer.text(name).map(str::to_owned);
            let state = PartState {
                address: wanted.address.as_str().to_owned(),
                etag: text(header::ETAG),
                last_modified: text(header::LAST_MODIFIED),
                total: answer.length(),
            };
            part.keep_state(&state)?;
            state
        }
    };
    receive(session, wanted, part, &mut answer, &state).await?;
    Ok(state)
}

/// Throws away what was there, for another attempt from the beginning.
fn begin_again(
    session: &Session<'_>,
    wanted: &Wanted<'_>,
    part: &mut Part,
) -> Result<PartState, Failure> {
    let bytes = part.bytes();
    part.clear()?;
    Err(Failure::passing(UpdateError::Cut { address: session.shown(wanted.address), bytes }))
}

/// The state of a part that an answer goes on with; none where it is of another version, or does not begin where the part
/// ends.
fn going_on(answer: &Answer, kept: Option<PartState>, from: u64) -> Option<PartState> {
    let kept = kept?;
    let range = answer.text(header::CONTENT_RANGE)?.strip_prefix("bytes ")?;
    let (span, total) = range.split_once('/')?;
    let (first, last) = span.split_once('-')?;
    let (first, last): (u64, u64) = (first.parse().ok()?, last.parse().ok()?);
    let total = total.parse().ok();
    let is_same = |name, kept: &Option<String>| {
        answer.text(name).is_none_or(|found| Some(found) == kept.as_deref())
    };
    let fits = first == from
        && last >= first
        && total.is_none_or(|total: u64| last + 1 == total)
        && (kept.total.is_none() || total.is_none() || kept.total == total)
        && is_same(header::ETAG, &kept.etag)
        && is_same(header::LAST_MODIFIED, &kept.last_modified);
    fits.then(|| PartState { total: total.or(kept.total), ..kept })
}

async fn receive(
    session: &Session<'_>,
    wanted: &Wanted<'_>,
    part: &mut Part,
    answer: &mut Answer,
    state: &PartState,
) -> Result<(), Failure> {
    let address = || session.shown(wanted.address);
    let too_large = || UpdateError::TooLarge { address: address(), megabytes: wanted.most >> 20 };
    if state.total.is_some_and(|total| total > wanted.most) {
        return Err(too_large().into());
    }
    let expected = match wanted.format {
        FileFormat::Csv => Expected::Csv,
        FileFormat::Json => Expected::Json,
        FileFormat::Zip => Expected::Zip,
        FileFormat::Other => Expected::Data,
    };
    let media_type = answer.media_type().map(str::to_owned);
    let mut is_checked = false;
    let mut told = None;
    loop {
        let chunk = session.next(answer, part.bytes()).await?;
        if let Some(chunk) = &chunk {
            let chunk = chunk.as_ref();
            if part.bytes() + chunk.len() as u64 > wanted.most {
                return Err(too_large().into());
            }
            part.add(chunk)?;
        }
        if !is_checked && (part.bytes() >= ENOUGH as u64 || chunk.is_none()) {
            let beginning = part.beginning(ENOUGH)?;
            content::check(&beginning, media_type.as_deref(), expected, address)?;
            is_checked = true;
        }
        // Telling of every chunk would take longer than writing it.
        let step = part.bytes() >> 18;
        if told != Some(step) || chunk.is_none() {
            told = Some(step);
            (session.progress)(Progress::Bytes { done: part.bytes(), total: state.total });
        }
        if chunk.is_none() {
            break;
        }
    }
    match state.total {
        Some(expected) if expected != part.bytes() => {
            let found = part.bytes();
            part.clear()?;
            Err(Failure::passing(UpdateError::Length { address: address(), expected, found }))
        }
        _ => Ok(()),
    }
}

/// A name for a file by its address: the last part of its path, with nothing in it that could lead elsewhere.
pub(super) fn name_of(url: &Url, otherwise: &str) -> String {
    let last = url.path_segments().and_then(|mut parts| parts.next_back()).unwrap_or_default();
    let name: String = last
        .chars()
        .map(|letter| match letter {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '-' | '_' | '.' => letter,
            _ => '_',
        })
        .collect();
    let name = name.trim_matches('.');
    let stem = name.split('.').next().unwrap_or_default();
    // Names that Windows keeps for devices.
    let is_device =
        ["con", "prn", "aux", "nul"].iter().any(|device| stem.eq_ignore_ascii_case(device))
            || stem.len() == 4
                && stem.get(..3).is_some_and(|start| {
                    start.eq_ignore_ascii_case("com") || start.eq_ignore_ascii_case("lpt")
                });
    if stem.is_empty() || is_device || name.len() > 120 {
        otherwise.to_owned()
    } else {
        name.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use reqwest::Url;

    use super::name_of;

    #[test]
    fn names_lead_nowhere() {
        let name = |path: &str| {
            let url = Url::parse("https://example.org/")
                .and_then(|root| root.join(path))
                .expect("an address");
            name_of(&url, "other.csv")
        };
        assert_eq!(name("a/202601_fixed_oa.zip?v=2"), "202601_fixed_oa.zip");
        assert_eq!(name("a/%2e%2e%2fetc.csv"), "_2e_2e_2fetc.csv".trim_start_matches('.'));
        for bad in ["", "a/", "a/..", "a/%2e%2e", "a/CON.csv", "a/com1.csv", "a/..."] {
            let name = name(bad);
            assert!(!name.contains(['/', '\\']) && !name.starts_with('.'), "{bad} {name}");
        }
        assert_eq!(name("a/CON.csv"), "other.csv");
        assert_eq!(name(&"x".repeat(200)), "other.csv");
    }
}
