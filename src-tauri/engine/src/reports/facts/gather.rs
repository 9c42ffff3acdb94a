//! Puts the facts together.

use super::{
    AreaFacts, Parts, compare,
    figures::{figures, speeds, value},
    priority,
    subject::{Chosen, choose},
    support,
};
use crate::{
    Engine,
    analysis::{ChainLink, health_board, rural_urban},
    geography::{AreaRef, Level},
    reports::{
        error::ReportError,
        reporter::Reporter,
        request::{Contents, ReportSubject},
    },
};

/// Everything that a report says of a subject.
///
/// # Errors
/// Those of [`choose`], and those of the index and its hotspots where they have figures but cannot be computed.
pub fn gather(reporter: &Reporter<'_>, subject: &ReportSubject) -> Result<AreaFacts, ReportError> {
    let engine = reporter.engine();
    let chosen = choose(engine, subject)?;
    let authority = compare::authority(engine, &chosen);
    let beside = compare::beside(engine, &chosen, authority, &reporter.options().comparators)?;
    let figures = figures(reporter, &chosen, authority, &beside);
    let ground = reporter.ground();
    let lsoas = support::lsoas(engine, &chosen);
    let (libraries, libraries_inside) = support::libraries(engine, ground, &chosen, &lsoas);
    let index = priority::index(engine, reporter.analyses(), &chosen, &lsoas)?;
    let hotspots = if reporter.options().contents.contains(&Contents::Hotspots) {
        let found = reporter.analyses().hotspots(engine)?;
        found.map(|found| priority::hotspots(engine, ground, found, &lsoas))
    } else {
        None
    };
    let area = chosen.area();
    Ok(AreaFacts {
        official: area.map(|area| engine.areas.get(area).name.clone()),
        chain: chain(engine, &chosen, authority),
        authority,
        rural_urban: area.and_then(|area| rural_urban(engine, area)),
        health_board: area.and_then(|area| health_board(engine, area)),
        residents: value(&figures, "residents"),
        households: value(&figures, "households"),
        area_km2: square_kilometres(engine, &chosen),
        compared: beside.into_iter().map(|beside| beside.compared).collect(),
        speeds: speeds(reporter, &chosen, authority),
        figures,
        libraries,
        libraries_inside,
        index,
        hotspots,
        parts: parts(engine, &chosen, lsoas),
        subject: chosen.subject,
        name: chosen.name,
        level: chosen.level,
        positions: chosen.positions,
    })
}

/// The areas that contain the areas, largest first, without themselves.
fn chain(engine: &Engine, chosen: &Chosen, authority: Option<AreaRef>) -> Vec<ChainLink> {
    let containing: Vec<AreaRef> = match chosen.area() {
        Some(area) => engine.areas.chain(area).into_iter().filter(|&link| link != area).collect(),
        None => Some(AreaRef { level: Level::Country, position: 0 })
            .into_iter()
            .chain(authority)
            .filter(|link| link.level < chosen.level)
            .collect(),
    };
    let link = |link: AreaRef| ChainLink {
        level: link.level,
        code: engine.areas.get(link).code.clone(),
        name: engine.areas.label(link),
    };
    containing.into_iter().map(link).collect()
}

/// The areas of the outlines together.
fn square_kilometres(engine: &Engine, chosen: &Chosen) -> Option<f64> {
    let layer = engine.shapes.layer(chosen.level)?;
    Some(chosen.positions.iter().map(|&position| layer.area(position)).sum::<f64>() / 1e6)
}

/// The small areas that a report lists.
fn parts(engine: &Engine, chosen: &Chosen, lsoas: Vec<u32>) -> Option<Parts> {
    let of = |level, positions| Some(Parts { level, positions });
    match (&chosen.subject, chosen.level) {
        (ReportSubject::Selection { .. }, level) => of(level, chosen.positions.clone()),
        (_, Level::Lsoa | Level::Oa) => None,
        (_, Level::Country) => {
            of(Level::Authority, (0..engine.areas.table(Level::Authority).len() as u32).collect())
        }
        _ => of(Level::Lsoa, lsoas),
    }
}
