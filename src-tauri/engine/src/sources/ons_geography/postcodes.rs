//! The ONS Postcode Directory as an import: it is held against the one that ships. What Cyswllt finds by postcode stays as it
//! is, and there is nothing to store; the report says whether that matters.

use std::collections::HashMap;

use csv::ByteRecord;

use crate::{
    geography::postcodes::usual_form,
    sources::{
        import::{
            CheckReport, Context, Draft, ImportError,
            cell::number,
            keys::{Key, Keys},
            provenance,
        },
        input::{Heading, Input, InputError, Rows},
    },
    text::{Messages, Sentence},
};

/// How many examples a note gives.
const EXAMPLES: usize = 5;
/// From how many metres a postcode counts as moved.
const MOVED: f64 = 100.0;

/// Headers of the columns, older releases' names too.
const POSTCODE: [&str; 4] = ["pcds", "pcd8", "pcd7", "pcd"];
const AUTHORITY: [&str; 4] = ["lad25cd", "lad24cd", "oslaua", "laua"];
const EASTING: [&str; 2] = ["east1m", "oseast1m"];
const NORTHING: [&str; 2] = ["north1m", "osnrth1m"];

fn columns(names: &[String]) -> Option<[usize; 4]> {
    let find = |wanted: &[&str]| {
        let of = |want: &&str| names.iter().position(|name| name.trim().eq_ignore_ascii_case(want));
        wanted.iter().find_map(of)
    };
    Some([find(&POSTCODE)?, find(&AUTHORITY)?, find(&EASTING)?, find(&NORTHING)?])
}

fn is_header(record: &ByteRecord) -> bool {
    let names: Vec<String> =
        record.iter().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect();
    columns(&names).is_some()
}

/// Whether an input has the directory's columns.
pub(super) fn is_ours(input: &Input) -> Result<bool, ImportError> {
    match Rows::open(input, Heading::Where(is_header)) {
        Ok(_) => Ok(true),
        Err(InputError::NoHeader { .. }) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

pub(super) fn read(inputs: &[&Input], context: &Context<'_>) -> Result<Vec<Draft>, ImportError> {
    inputs.iter().map(|input| one(input, context)).collect()
}

fn one(input: &Input, context: &Context<'_>) -> Result<Draft, ImportError> {
    let mut rows = Rows::open(input, Heading::Where(is_header))?;
    let unrecognised = || ImportError::Unrecognised { file: input.name().to_owned() };
    let [postcode, authority, easting, northing] =
        columns(rows.names()).ok_or_else(unrecognised)?;
    let keys = Keys::open(context.areas)?;
    let mut report = CheckReport::default();
    for (place, name) in rows.names().iter().enumerate() {
        let used = [postcode, authority, easting, northing].contains(&place);
        let list = if used { &mut report.used } else { &mut report.ignored };
        list.push(name.clone());
    }
    let known = context.gazetteer.postcodes();
    let places: HashMap<String, (f64, f64)> =
        known.iter().map(|place| (place.postcode, (place.easting, place.northing))).collect();
    let mut seen: HashMap<String, u64> = HashMap::new();
    let (mut new, mut moved) = (Vec::new(), 0_usize);
    let mut record = ByteRecord::new();
    while rows.read(&mut record)? {
        let line = rows.line();
        if line.is_multiple_of(65_536) {
            context.check_cancelled()?;
        }
        let text = |at: usize| {
            String::from_utf8_lossy(record.get(at).unwrap_or_default()).trim().to_owned()
        };
        report.rows += 1;
        let code = text(authority);
        match keys.code(&code) {
            Key::Area(_) | Key::Unknown | Key::Lsoa2011(_) => {}
            // A postcode of the Channel Islands and the Isle of Man has no authority, or one that stands for none.
            _ => {
                report.elsewhere += 1;
                continue;
            }
        }
        let found = text(postcode);
        let Some(usual) = usual_form(&found) else {
            report.malformed(input.name(), line, &found);
            continue;
        };
        if let Some(&first) = seen.get(&usual) {
            report.duplicate(input.name(), line, &usual, first);
            continue;
        }
        seen.insert(usual.clone(), line);
        report.matched += 1;
        let (east, north) = (text(easting), text(northing));
        if east.is_empty() && north.is_empty() {
            report.unmatched.add(line, "", &usual);
            continue;
        }
        let (Some(x), Some(y)) = (number(&east), number(&north)) else {
            report.not_a_number(input.name(), line, &report.used[2].clone(), &east);
            continue;
        };
        match places.get(&usual) {
            None => new.push(usual),
            Some((easting, northing)) if (easting - x).hypot(northing - y) >= MOVED => moved += 1,
            Some(_) => {}
        }
    }
    (context.progress)(input.size(), input.size());
    let gone = places.keys().filter(|postcode| !seen.contains_key(*postcode)).count();
    if report.matched == 0 {
        report.no_match(input.name());
    }
    let counted = [("import-note-postcodes-gone", gone), ("import-note-postcodes-moved", moved)];
    new.sort();
    let examples = new.iter().take(EXAMPLES).cloned().collect::<Vec<_>>().join(", ");
    report.notes.push(if new.is_empty() {
        Sentence::plain("import-note-postcodes-same")
    } else {
        let note = Sentence::plain("import-note-postcodes-new").with("count", new.len());
        note.with("examples", examples)
    });
    for (id, count) in counted {
        report.notes.push(Sentence::plain(id).with("count", count));
    }
    if report.refusals.is_empty() {
        report.refuse(Sentence::plain("error-import-postcodes-kept").with("file", input.name()));
    }
    let told = provenance::Told {
        series: String::from("postcodes"),
        title: "",
        source: "postcodes",
        release: input.base_name().to_owned(),
        vintage: context.options.vintage.as_deref().unwrap_or_default(),
        rules: Vec::new(),
    };
    let title = Messages::embedded().bilingual("import-kind-postcodes");
    Ok(Draft {
        release: provenance::titled(&told, title, &[input])?,
        report,
        columns: Vec::new(),
        measures: Vec::new(),
        postcodes: None,
        points: Vec::new(),
        level: None,
        series: Vec::new(),
    })
}
