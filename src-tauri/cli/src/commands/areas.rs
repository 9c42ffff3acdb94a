//! `areas`: names in both languages and where areas belong.

use std::path::Path;

use cyswllt_engine::geography::{AreaRef, Areas, Level};

use super::{chosen, features};
use crate::{
    arguments::{AreasArguments, Format},
    failure::Failure,
    messages::Speech,
    opened,
    output::{self, Cell, Csv, Json, Object},
};

const COLUMNS: [&str; 11] = [
    "code",
    "name",
    "name_cy",
    "level",
    "parent",
    "place",
    "place_cy",
    "authority",
    "ward",
    "rural_urban",
    "health_board",
];

pub fn run(
    arguments: &AreasArguments,
    workspace: Option<&Path>,
    format: Option<Format>,
    speech: Speech,
) -> Result<(), Failure> {
    let areas = opened::areas(workspace)?;
    let within = arguments.within.as_deref();
    let all = match &arguments.level {
        Some(level) => chosen(&areas, level.of(&areas)?, within, speech)?,
        None => of_all_levels(&areas, within)?,
    };
    match output::format(format, Format::Csv) {
        Format::Csv => {
            let mut csv = Csv::new(COLUMNS)?;
            for &area in &all {
                csv.row(&row(&areas, area))?;
            }
            csv.end()
        }
        Format::Json => {
            let mut json = Json::array()?;
            for &area in &all {
                json.item(&object(&areas, area))?;
            }
            json.end()
        }
        Format::Geojson => {
            features::write(&areas, &all, arguments.crs.into(), |area| object(&areas, area))
        }
        Format::Table => {
            let rows: Vec<Vec<Cell>> = all.iter().map(|&area| row(&areas, area)).collect();
            output::table(speech.messages(), &COLUMNS, &rows)
        }
    }
}

/// The areas of all levels, inside an area if one is named; levels that it has no areas of are passed over.
fn of_all_levels(areas: &Areas, within: Option<&str>) -> Result<Vec<AreaRef>, Failure> {
    let within = within.map(|code| areas.find(code)).transpose()?;
    let mut all = Vec::new();
    for level in areas.levels() {
        let positions = match within {
            Some(area) => areas.within(level, area),
            None => (0..areas.table(level).len() as u32).collect(),
        };
        all.extend(positions.into_iter().map(|position| AreaRef { level, position }));
    }
    Ok(all)
}

/// The cells of an area, in the order of the columns.
fn row(areas: &Areas, area: AreaRef) -> Vec<Cell> {
    let this = areas.get(area);
    let code = |level: Level| {
        let ancestor = areas.ancestor(area, level)?;
        (ancestor != area).then(|| areas.get(ancestor).code.as_str())
    };
    let place = this.place.as_ref();
    vec![
        Cell::text(Some(&this.code)),
        Cell::text(Some(&this.name.en)),
        Cell::text(Some(&this.name.cy)),
        Cell::text(Some(area.level.id())),
        Cell::text(area.level.parent().and_then(code)),
        Cell::text(place.map(|place| place.en.as_str())),
        Cell::text(place.map(|place| place.cy.as_str())),
        Cell::text(code(Level::Authority)),
        Cell::text(
            this.ward.map(|ward| areas.table(Level::Ward).areas[ward as usize].code.as_str()),
        ),
        Cell::text(this.rural_urban.as_deref()),
        Cell::text(this.health_board.as_deref()),
    ]
}

fn object(areas: &Areas, area: AreaRef) -> Object<Cell> {
    let keys = COLUMNS.iter().map(|&column| column.to_owned());
    Object(keys.zip(row(areas, area)).collect())
}
