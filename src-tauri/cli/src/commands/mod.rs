//! One file a command. Each opens only the part of the data that it needs.

mod areas;
mod check;
mod circles;
mod classify;
mod completions;
mod export;
mod features;
mod hotspots;
mod import;
mod index;
mod interventions;
mod locate;
mod man;
mod measures;
mod network;
mod reach;
mod report;
mod site;
mod sources;
mod subject;
mod supports;
mod targets;
mod tiles;
mod travel;
mod update;
mod values;
mod workspace;

use cyswllt_engine::geography::{AreaRef, Areas, Level, LevelForm};

use crate::{
    arguments::{Arguments, Command},
    failure::Failure,
    messages::{self, Speech},
};

/// Does what is asked.
pub fn run(arguments: &Arguments, speech: Speech) -> Result<(), Failure> {
    let format = arguments.format();
    let workspace = arguments.workspace.as_deref();
    match &arguments.command {
        Command::Areas(command) => areas::run(command, workspace, format, speech),
        Command::Measures(command) => measures::run(command, workspace, format, speech),
        Command::Values(command) => values::run(command, workspace, format, speech),
        Command::Locate(command) => locate::run(command, workspace, format, speech),
        Command::Classify(command) => classify::run(command, workspace, format, speech),
        Command::Circles(command) => circles::run(command, workspace, format, speech),
        Command::Hotspots(command) => hotspots::run(command, workspace, format, speech),
        Command::Reach(command) => reach::run(command, workspace, format, speech),
        Command::Index(command) => index::run(command, workspace, format, speech),
        Command::Interventions(command) => interventions::run(command, workspace, format, speech),
        Command::Targets(command) => targets::run(command, workspace, format, speech),
        Command::Tiles(command) => tiles::run(command, workspace, speech),
        Command::Site(command) => site::run(command, workspace, format, speech),
        Command::Report(command) => report::run(command, workspace, speech),
        Command::Export(command) => export::run(command, workspace, speech),
        Command::Import(command) => import::run(command, workspace, format, speech),
        Command::Sources(command) => sources::run(command, workspace, format, speech),
        Command::Update(command) => update::run(command, workspace, format, speech),
        Command::Network(command) => network::run(command, workspace, format, speech),
        Command::Workspace(command) => workspace::run(command, workspace, format, speech),
        Command::Check(_) => check::run(workspace, format, speech),
        Command::Completions(command) => completions::run(command),
        Command::Man(_) => man::run(),
    }
}

/// The areas of a level, inside an area if one is named. Says so if there are none.
fn chosen(
    areas: &Areas,
    level: Level,
    within: Option<&str>,
    speech: Speech,
) -> Result<Vec<AreaRef>, Failure> {
    let positions = match within {
        None => (0..areas.table(level).len() as u32).collect(),
        Some(code) => areas.within(level, areas.find(code)?),
    };
    if let (Some(code), true) = (within, positions.is_empty()) {
        say_none_within(areas, level, code, speech);
    }
    Ok(positions.into_iter().map(|position| AreaRef { level, position }).collect())
}

fn say_none_within(areas: &Areas, level: Level, code: &str, speech: Speech) {
    let level = areas.level_name(level, LevelForm::One, speech.messages());
    let values = [("level", level.into()), ("code", code.into())];
    messages::say(&speech.text("cli-none-within", &values));
}
