//! Sites that reach the people of a measure.

use std::{path::Path, sync::atomic::AtomicBool};

use cyswllt_engine::{
    Engine,
    analysis::siting::{Candidates, CurvePoint, SitingRequest, SitingResult, site, siting_curve},
    geography::grid,
    text::Language,
};
use serde::Serialize;

use super::search::Teller;
use crate::{
    arguments::{Format, SiteArguments},
    commands::{subject::subject, supports::supports, travel},
    failure::Failure,
    messages::{self, Speech},
    opened,
    output::{self, Cell, Csv, Json, Number, Object},
};

/// Metres within which somebody counts as reached where no distance is asked for.
const WITHIN: f64 = 5000.0;

/// The answer in JSON.
#[derive(Serialize)]
struct Answer<'a> {
    objective: Number,
    bound: Number,
    gap: Number,
    status: &'static str,
    chosen: Vec<&'a str>,
    covered_weight: Number,
    total_weight: Number,
    mean_distance: Number,
    candidates: u32,
    within_metres: Number,
    sites: Vec<Object<Cell>>,
    groups: Vec<Object<Cell>>,
    areas: Vec<Object<Cell>>,
    next: Option<Object<Cell>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    curve: Option<Vec<Object<Cell>>>,
    notes: Vec<String>,
}

pub fn run(
    arguments: &SiteArguments,
    measure: &str,
    workspace: Option<&Path>,
    format: Format,
    speech: Speech,
) -> Result<(), Failure> {
    let engine = opened::engine(workspace)?;
    let (travel, roads) = travel::open(&arguments.travel, workspace, speech)?;
    let subject = |text: &String| subject(text, workspace, &engine.catalogue, &engine.areas);
    let request = SitingRequest {
        people: subject(&measure.to_owned())?,
        groups: arguments.groups.iter().map(subject).collect::<Result<_, _>>()?,
        objective: arguments.objective,
        within_metres: arguments.within_km.map_or(WITHIN, |km| km * 1000.0),
        choose: arguments.choose,
        supports: match &arguments.fixed {
            Some(text) => supports(&engine, text, speech)?,
            None => Vec::new(),
        },
        candidates: candidates(&engine, arguments.sites.as_deref(), speech)?,
        must: arguments.must.clone(),
        must_not: arguments.must_not.clone(),
        budget: arguments.budget,
        floor: arguments.floor,
        within: arguments.within.clone(),
        travel,
        seconds: arguments.time_limit,
    };
    let teller = Teller::new(speech);
    let never = AtomicBool::new(false);
    let tell = |found: cyswllt_engine::analysis::siting::SitingProgress| {
        teller.tell(found.seconds, found.objective, found.gap);
    };
    let found = site(&engine, roads.as_ref(), &request, &never, &tell)?;
    let curve = if arguments.curve {
        Some(siting_curve(&engine, roads.as_ref(), &request, &never)?)
    } else {
        None
    };
    write(&found, curve.as_deref(), format, speech)
}

/// Candidates by a word or from a file.
fn candidates(engine: &Engine, text: Option<&str>, speech: Speech) -> Result<Candidates, Failure> {
    match text {
        None | Some("settlements") => Ok(Candidates::Settlements),
        Some(text) => match text.strip_prefix("postcodes:") {
            Some(km) => {
                let km = km.parse::<f64>().ok().filter(|km| km.is_finite() && *km > 0.0);
                let wrong = || {
                    let values = vec![("found", text.to_owned().into())];
                    Failure::Usage(Box::new(Failure::message("site-postcodes", values)))
                };
                Ok(Candidates::Postcodes { apart_metres: km.ok_or_else(wrong)? * 1000.0 })
            }
            None => Ok(Candidates::List { sites: supports(engine, text, speech)? }),
        },
    }
}

fn write(
    found: &SitingResult,
    curve: Option<&[CurvePoint]>,
    format: Format,
    speech: Speech,
) -> Result<(), Failure> {
    let language = speech.names(format);
    let ids: Vec<&str> = found.groups.iter().map(|group| group.id.as_str()).collect();
    let sites = found.chosen.iter().map(|chosen| {
        let site = &chosen.site;
        let mut cells = vec![
            ("id".to_owned(), Cell::text(Some(&site.id))),
            ("name".to_owned(), Cell::text(Some(site.name.get(language)))),
            ("kind".to_owned(), Cell::text(Some(&site.kind))),
            (
                "authority".to_owned(),
                Cell::text(chosen.authority.as_ref().map(|name| name.get(language))),
            ),
            ("easting".to_owned(), Cell::Number(site.easting)),
            ("northing".to_owned(), Cell::Number(site.northing)),
        ];
        cells.extend(numbers("newly", &ids, &chosen.newly));
        cells.push(("mean_m".to_owned(), Cell::Number(chosen.mean_metres.unwrap_or(f64::NAN))));
        Object(cells)
    });
    let sites: Vec<Object<Cell>> = sites.collect();
    match format {
        Format::Json => Json::object(&answer(found, curve, &ids, sites, language)),
        Format::Geojson => {
            let mut features = Json::features(None)?;
            for (chosen, properties) in found.chosen.iter().zip(&sites) {
                let (lon, lat) = grid::to_lon_lat(chosen.site.easting, chosen.site.northing)
                    .unwrap_or((f64::NAN, f64::NAN));
                let geometry =
                    format!("{{\"type\":\"Point\",\"coordinates\":[{lon:.6},{lat:.6}]}}");
                features.feature(Some(&chosen.site.id), Some(&geometry), properties)?;
            }
            features.end()
        }
        Format::Table | Format::Csv => {
            say(found, speech);
            let header: Vec<String> = match sites.first() {
                Some(Object(cells)) => cells.iter().map(|(name, _)| name.clone()).collect(),
                None => vec!["id".to_owned()],
            };
            let header: Vec<&str> = header.iter().map(String::as_str).collect();
            let rows: Vec<Vec<Cell>> = sites
                .into_iter()
                .map(|Object(cells)| cells.into_iter().map(|(_, cell)| cell).collect())
                .collect();
            if format == Format::Table {
                return output::table(language, &header, &rows);
            }
            let mut csv = Csv::new(header)?;
            for row in &rows {
                csv.row(row)?;
            }
            csv.end()
        }
    }
}

/// Says how sure the answer is, and who is reached.
fn say(found: &SitingResult, speech: Speech) {
    let group = &found.groups[0];
    let label = group.label.get(speech.messages());
    messages::say(&speech.text(
        "cli-site-reached",
        &[
            ("group", label.into()),
            ("before", group.before.round().into()),
            ("after", group.after.round().into()),
            ("total", group.total.round().into()),
            ("km", (found.within_metres / 1000.0).into()),
        ],
    ));
    let status = format!("cli-site-{}", found.status.id());
    messages::say(&speech.text(&status, &[("percent", (found.gap * 100.0).into())]));
    for note in &found.notes {
        messages::say(&note.text(speech.messages()));
    }
}

fn numbers(what: &str, ids: &[&str], numbers: &[f64]) -> Vec<(String, Cell)> {
    let cell = |(id, number): (&&str, &f64)| (format!("{what}_{id}"), Cell::Number(*number));
    ids.iter().zip(numbers).map(cell).collect()
}

fn answer<'a>(
    found: &'a SitingResult,
    curve: Option<&[CurvePoint]>,
    ids: &[&str],
    sites: Vec<Object<Cell>>,
    language: Language,
) -> Answer<'a> {
    let first = &found.groups[0];
    let optional = |number: Option<f64>| Cell::Number(number.unwrap_or(f64::NAN));
    let object = |cells: Vec<(&str, Cell)>| {
        Object(cells.into_iter().map(|(name, cell)| (name.to_owned(), cell)).collect())
    };
    let groups = found.groups.iter().map(|group| {
        object(vec![
            ("id", Cell::text(Some(&group.id))),
            ("name", Cell::text(Some(group.label.get(language)))),
            ("total", Cell::Number(group.total)),
            ("before", Cell::Number(group.before)),
            ("after", Cell::Number(group.after)),
            ("mean_before_m", optional(group.mean_before)),
            ("mean_after_m", optional(group.mean_after)),
        ])
    });
    let areas = found.areas.iter().map(|area| {
        let mut cells = vec![
            ("code".to_owned(), Cell::text(Some(&area.code))),
            ("name".to_owned(), Cell::text(Some(area.name.get(language)))),
        ];
        cells.extend(numbers("newly", ids, &area.newly));
        cells.extend(numbers("left", ids, &area.left));
        Object(cells)
    });
    let next = found.next.as_ref().map(|next| {
        object(vec![
            ("id", Cell::text(Some(&next.site.id))),
            ("name", Cell::text(Some(next.site.name.get(language)))),
            ("objective", Cell::Number(next.objective)),
            ("gain", Cell::Number(next.gain)),
        ])
    });
    let point = |point: &CurvePoint| {
        object(vec![
            ("choose", Cell::Number(f64::from(point.choose))),
            ("objective", Cell::Number(point.objective)),
            ("bound", Cell::Number(point.bound)),
            ("status", Cell::text(Some(point.status.id()))),
        ])
    };
    Answer {
        objective: Number(found.objective),
        bound: Number(found.bound),
        gap: Number(found.gap),
        status: found.status.id(),
        chosen: found.chosen.iter().map(|chosen| chosen.site.id.as_str()).collect(),
        covered_weight: Number(first.after),
        total_weight: Number(first.total),
        mean_distance: Number(first.mean_after.unwrap_or(f64::NAN)),
        candidates: found.candidates,
        within_metres: Number(found.within_metres),
        sites,
        groups: groups.collect(),
        areas: areas.collect(),
        next,
        curve: curve.map(|points| points.iter().map(point).collect()),
        notes: found.notes.iter().map(|note| note.text(language)).collect(),
    }
}
