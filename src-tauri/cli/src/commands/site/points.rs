//! Sites among points of the user's own.

use std::{
    path::{Path, PathBuf},
    sync::atomic::AtomicBool,
};

use cyswllt_engine::{
    analysis::siting::{PointAnswer, PointQuestion, SitingStatus},
    sources::supports::{DemandPoint, read_demand, read_matrix, read_sites},
};
use serde::Serialize;

use super::search::Teller;
use crate::{
    arguments::{Format, SiteArguments},
    commands::travel,
    failure::Failure,
    messages::Speech,
    output::{self, Cell, Csv, Json, Number},
};

const COLUMNS: [&str; 3] = ["id", "weight", "mean_m"];

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
    assignment: Vec<Assigned<'a>>,
}

/// Where a point goes in JSON.
#[derive(Serialize)]
struct Assigned<'a> {
    demand: &'a str,
    site: Option<&'a str>,
    metres: Option<Number>,
}

pub fn run(
    arguments: &SiteArguments,
    workspace: Option<&Path>,
    format: Format,
    speech: Speech,
) -> Result<(), Failure> {
    let (travel, roads) = travel::open(&arguments.travel, workspace, speech)?;
    let question = PointQuestion {
        sites: read_sites(&PathBuf::from(arguments.sites.as_deref().unwrap_or_default()))?,
        fixed: match &arguments.fixed {
            Some(path) => read_sites(Path::new(path))?,
            None => Vec::new(),
        },
        demand: read_demand(arguments.demand.as_deref().unwrap_or(Path::new("")))?,
        objective: arguments.objective,
        within_metres: arguments.within_km.unwrap_or(0.0) * 1000.0,
        choose: arguments.choose,
        must: arguments.must.clone(),
        must_not: arguments.must_not.clone(),
        budget: arguments.budget,
        travel,
        seconds: arguments.time_limit,
    };
    let matrix = match &arguments.matrix {
        Some(path) => {
            let demand: Vec<String> =
                question.demand.iter().map(|point| point.id.clone()).collect();
            Some(read_matrix(path, &demand, &question.site_ids()?)?)
        }
        None => None,
    };
    let teller = Teller::new(speech);
    let answer = question.answer(
        roads.as_ref(),
        matrix.as_ref(),
        &AtomicBool::new(false),
        &|seconds, objective, gap| teller.tell(seconds, objective, gap),
    )?;
    write(&answer, &question.demand, format, speech)
}

fn write(
    answer: &PointAnswer,
    demand: &[DemandPoint],
    format: Format,
    speech: Speech,
) -> Result<(), Failure> {
    if format == Format::Json {
        return Json::object(&json(answer, demand));
    }
    let row = |&site: &u32| {
        let (mut weight, mut travelled) = (0.0, 0.0);
        for (leg, point) in answer.assignment.iter().zip(demand) {
            if let Some(leg) = leg.filter(|leg| leg.site == site) {
                weight += point.weight;
                travelled += point.weight * leg.metres;
            }
        }
        vec![
            Cell::text(Some(&answer.sites[site as usize])),
            Cell::Number(weight),
            Cell::Number(travelled / weight),
        ]
    };
    let rows: Vec<Vec<Cell>> = answer.sited.chosen.iter().map(row).collect();
    if format == Format::Table {
        return output::table(speech.names(format), &COLUMNS, &rows);
    }
    let mut csv = Csv::new(COLUMNS)?;
    for row in &rows {
        csv.row(row)?;
    }
    csv.end()
}

fn json<'a>(answer: &'a PointAnswer, demand: &'a [DemandPoint]) -> Answer<'a> {
    let sited = &answer.sited;
    let id = |site: u32| answer.sites[site as usize].as_str();
    let assignment = demand.iter().zip(&answer.assignment).map(|(point, leg)| Assigned {
        demand: &point.id,
        site: leg.map(|leg| id(leg.site)),
        metres: leg.map(|leg| Number(leg.metres)),
    });
    Answer {
        objective: Number(sited.objective),
        bound: Number(sited.bound),
        gap: Number(sited.gap),
        status: SitingStatus::from(sited.status).id(),
        chosen: sited.chosen.iter().map(|&site| id(site)).collect(),
        covered_weight: Number(answer.covered_weight),
        total_weight: Number(answer.total_weight),
        mean_distance: Number(answer.mean_distance.unwrap_or(f64::NAN)),
        assignment: assignment.collect(),
    }
}
