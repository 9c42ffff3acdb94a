//! `site`: where the next points of support should be.

mod people;
mod points;
mod search;

use std::path::Path;

use cyswllt_engine::analysis::siting::SitingObjective;

use crate::{
    arguments::{Format, SiteArguments},
    failure::Failure,
    messages::{self, Speech},
    output,
};

pub fn run(
    arguments: &SiteArguments,
    workspace: Option<&Path>,
    format: Option<Format>,
    speech: Speech,
) -> Result<(), Failure> {
    check(arguments, speech)?;
    let format = output::format(format, Format::Json);
    if format == Format::Geojson && arguments.measure.is_none() {
        return Err(Failure::Format { command: "site", formats: "table, csv, json" });
    }
    match &arguments.measure {
        Some(measure) => people::run(arguments, measure, workspace, format, speech),
        None => points::run(arguments, workspace, format, speech),
    }
}

/// What belongs together on the command line.
fn check(arguments: &SiteArguments, speech: Speech) -> Result<(), Failure> {
    let objective = arguments.objective;
    let usage = |code| {
        let values = vec![("objective", objective.id().into())];
        Err(Failure::Usage(Box::new(Failure::message(code, values))))
    };
    match (objective.has_distance(), arguments.within_km) {
        (true, None) => return usage("site-needs-within"),
        // With people the distance also says who is newly reached.
        (false, Some(_)) if arguments.measure.is_none() => return usage("site-has-no-within"),
        _ => {}
    }
    if objective == SitingObjective::Fewest {
        if arguments.choose.is_some() {
            messages::say(&speech.text("cli-site-choose-unused", &[]));
        }
    } else if arguments.choose.is_none() && arguments.budget.is_none() {
        return usage("site-needs-choose");
    }
    Ok(())
}
