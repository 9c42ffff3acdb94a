//! How far it is, as the command line says.

use std::{
    io::{self, IsTerminal, Write},
    path::Path,
    sync::{
        Mutex,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
};

use cyswllt_engine::{
    analysis::reach::{ReachError, Travel},
    geography::{
        Shapes,
        roads::{Mode, Roads},
    },
    sources::roads::{self, Region, RoadsReport},
    store::Workspace,
};

use crate::{
    arguments::TravelArguments,
    failure::Failure,
    messages::{self, Speech},
    opened,
};

/// What distances are, and the road network that they need.
pub fn open(
    arguments: &TravelArguments,
    workspace: Option<&Path>,
    speech: Speech,
) -> Result<(Travel, Option<Roads>), Failure> {
    let Some(network) = &arguments.network else {
        let detour = |factor| Travel::Detour { factor };
        return Ok((arguments.detour.map_or(Travel::Straight, detour), None));
    };
    let travel = match arguments.mode.map_or(Mode::Walking, Mode::from) {
        Mode::Walking => Travel::Walking,
        Mode::Driving => Travel::Driving,
    };
    Ok((travel, Some(network_of(network, workspace, speech)?)))
}

/// The network of the workspace for `workspace`, else that of a file.
pub fn network_of(text: &str, workspace: Option<&Path>, speech: Speech) -> Result<Roads, Failure> {
    if text != "workspace" {
        let (roads, report) = read(Path::new(text), speech)?;
        for note in &report.notes {
            messages::say(&note.text(speech.messages()));
        }
        return Ok(roads);
    }
    let there = || Workspace::default_path().is_some_and(|path| path.exists());
    let kept =
        if workspace.is_some() || there() { opened::workspace(workspace)?.roads()? } else { None };
    let (roads, _) = kept.ok_or_else(|| {
        let error = ReachError::NoRoads;
        Failure::message(error.code(), error.arguments())
    })?;
    Ok(roads)
}

/// Reads a network's file; on a terminal it is said how far that is.
pub fn read(file: &Path, speech: Speech) -> Result<(Roads, RoadsReport), Failure> {
    let shapes = Shapes::open().map_err(|error| Failure::pack(&error))?;
    let region = Region::around_wales(&shapes);
    let said = AtomicU64::new(u64::MAX);
    let error = Mutex::new(io::stderr());
    let is_terminal = io::stderr().is_terminal();
    let progress = |done: u64, of: u64| {
        let share = done.saturating_mul(100) / of.max(1);
        if is_terminal && said.swap(share, Ordering::Relaxed) != share {
            let text = speech.text("cli-network-reading", &[("share", (share as f64).into())]);
            // If standard error is closed there is nobody to tell.
            if let Ok(mut error) = error.lock() {
                let _ = write!(error, "\rcyswllt: {text}");
            }
        }
    };
    let found = roads::read(file, &region, &AtomicBool::new(false), &progress);
    if is_terminal {
        let _ = writeln!(io::stderr());
    }
    Ok(found?)
}
