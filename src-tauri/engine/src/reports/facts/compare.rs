//! What stands beside an area.

use super::{Compared, ComparedKind, subject::Chosen};
use crate::{
    Engine,
    analysis::rural_urban,
    geography::{AreaRef, Level},
    reports::{error::ReportError, request::Comparators},
};

/// What is compared with, and whose figures those are.
pub(super) struct Beside {
    /// What the reader is told.
    pub compared: Compared,
    /// The level of the areas.
    pub level: Level,
    /// Their positions; several are combined from counts.
    pub positions: Vec<u32>,
}

/// The authority that all the areas lie in or are, if it is one.
pub(super) fn authority(engine: &Engine, chosen: &Chosen) -> Option<AreaRef> {
    let mut authorities = chosen.areas().map(|area| engine.areas.ancestor(area, Level::Authority));
    let first = authorities.next().flatten()?;
    authorities.all(|other| other == Some(first)).then_some(first)
}

/// Whether every named comparator is an authority, and whether there are not too many.
pub(in crate::reports) fn check(
    engine: &Engine,
    comparators: &Comparators,
) -> Result<(), ReportError> {
    if comparators.codes.len() > Comparators::MOST {
        return Err(ReportError::TooManyComparators { found: comparators.codes.len() });
    }
    for code in &comparators.codes {
        let area = engine.areas.find(code.trim())?;
        if area.level != Level::Authority {
            let code = engine.areas.get(area).code.clone();
            return Err(ReportError::Comparator { code, level: area.level });
        }
    }
    Ok(())
}

/// What stands beside the areas, in order.
pub(super) fn beside(
    engine: &Engine,
    chosen: &Chosen,
    authority: Option<AreaRef>,
    comparators: &Comparators,
) -> Result<Vec<Beside>, ReportError> {
    // An authority by itself, as an area or a selection of one, does not stand beside itself.
    let is_it = chosen.level == Level::Authority && chosen.positions.len() == 1;
    let mut found = Vec::new();
    if let Some(authority) = authority
        && !is_it
    {
        found.push(of_area(engine, ComparedKind::Authority, authority));
    }
    let mut shown: Vec<u32> = authority.iter().map(|area| area.position).collect();
    for code in &comparators.codes {
        let area = engine.areas.find(code.trim())?;
        if area.level == Level::Authority && !shown.contains(&area.position) {
            shown.push(area.position);
            found.push(of_area(engine, ComparedKind::Council, area));
        }
    }
    if comparators.same_class {
        found.extend(authority.and_then(|authority| same_class(engine, authority)));
    }
    if chosen.level != Level::Country {
        let wales = AreaRef { level: Level::Country, position: 0 };
        found.push(of_area(engine, ComparedKind::Wales, wales));
    }
    Ok(found)
}

fn of_area(engine: &Engine, kind: ComparedKind, area: AreaRef) -> Beside {
    let code = Some(engine.areas.get(area).code.clone());
    let name = engine.areas.label(area);
    Beside {
        compared: Compared { kind, name, code, areas: 1 },
        level: area.level,
        positions: vec![area.position],
    }
}

/// The other authorities of an authority's class; none if there are none.
fn same_class(engine: &Engine, authority: AreaRef) -> Option<Beside> {
    let class = engine.areas.get(authority).rural_urban.as_ref()?;
    let all = engine.areas.table(Level::Authority).areas.iter().zip(0..);
    let others = all.filter(|(area, position)| {
        *position != authority.position && area.rural_urban.as_ref() == Some(class)
    });
    let positions: Vec<u32> = others.map(|(_, position)| position).collect();
    let name = rural_urban(engine, authority)?;
    let areas = positions.len();
    if areas == 0 {
        return None;
    }
    let compared = Compared { kind: ComparedKind::Class, name, code: None, areas };
    Some(Beside { compared, level: Level::Authority, positions })
}
