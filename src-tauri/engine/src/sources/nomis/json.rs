//! Observations as Nomis's service gives them in JSON: `obs[]` with the area's code, the category's name and the figure, a
//! number or a string.

use serde_json::Value;

use super::read::{CensusFile, Glance};
use crate::sources::{
    import::{CheckReport, ImportError},
    input::Input,
};

/// The largest answer that is read, in bytes: a page has 25,000 rows at most, a file without pages some hundred thousand.
const MOST_BYTES: u64 = 128 << 20;

/// Whether a text is JSON with observations.
pub(super) fn is_json(beginning: &str) -> bool {
    beginning.trim_start_matches('\u{feff}').trim_start().starts_with('{')
        && beginning.contains("\"obs\"")
        && beginning.contains("\"obs_value\"")
}

/// The categories that the beginning names; it is cut somewhere and so no JSON as a whole.
pub(super) fn glance(beginning: &str) -> Option<Glance> {
    let start = beginning.find("\"obs\"")?;
    let mut depth = 0_usize;
    let mut labels: Vec<String> = Vec::new();
    let mut year = None;
    let mut from = None;
    let (mut quoted, mut escaped) = (false, false);
    let list = start + beginning[start..].find('[')?;
    for (at, byte) in beginning.bytes().enumerate().skip(list + 1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            _ if quoted => {}
            b'{' => {
                if depth == 0 {
                    from = Some(at);
                }
                depth += 1;
            }
            b'}' if depth > 0 => {
                depth -= 1;
                if depth == 0
                    && let Some(from) = from
                    && let Ok(one) = serde_json::from_str::<Value>(&beginning[from..=at])
                {
                    year = year.or_else(|| text(&one["time"]["description"]));
                    if let Some(label) = category(&one).filter(|label| !labels.contains(label)) {
                        labels.push(label);
                    }
                }
            }
            b']' if depth == 0 => break,
            _ => {}
        }
    }
    (!labels.is_empty()).then_some(Glance { labels, year })
}

/// Reads all observations.
pub(super) fn read(
    input: &Input,
    file: &mut CensusFile,
    report: &mut CheckReport,
) -> Result<(), ImportError> {
    let bytes = input.whole(MOST_BYTES)?;
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
    let json: Value = serde_json::from_slice(bytes).map_err(|error| ImportError::Json {
        file: input.name().to_owned(),
        line: error.line() as u64,
        reason: error.to_string(),
    })?;
    let Some(observations) = json["obs"].as_array() else { return Ok(()) };
    for (place, one) in observations.iter().enumerate() {
        // JSON has no rows: the number of the observation stands for the line.
        let line = place as u64 + 1;
        report.rows += 1;
        let measure = &one["measures"]["value"];
        if !measure.is_null() && text(measure).as_deref() != Some("20100") {
            continue;
        }
        let code = text(&one["geography"]["geogcode"]).unwrap_or_default();
        if matches!(code.as_bytes(), [b'E' | b'S' | b'N' | b'K' | b'L' | b'M' | b'J', rest @ ..] if rest.len() == 8)
        {
            report.elsewhere += 1;
            continue;
        }
        let Some(label) = category(one) else { continue };
        let figure = text(&one["obs_value"]["value"]).unwrap_or_default();
        file.add(&code, line, &label, figure.as_bytes(), report);
    }
    Ok(())
}

/// The category of an observation: the description of its dimension `c2021_…`.
fn category(one: &Value) -> Option<String> {
    let dimensions = one.as_object()?.iter();
    let mut found = dimensions.filter(|(name, _)| name.to_ascii_lowercase().starts_with("c2021_"));
    found.next().and_then(|(_, value)| text(&value["description"]))
}

/// A string or number as text.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
