//! Tables of Census 2021 as the Office for National Statistics and Nomis publish them: bulk files, the table wizard's
//! exports, the service's CSV and JSON, and the tables by topic. `data/census.toml` says which columns they fill.

mod ages;
mod columns;
mod json;
mod layout;
mod read;
pub mod tables;

use std::{collections::BTreeMap, path::Path};

pub use read::CensusFile;

use self::columns::Gathered;
use super::{
    import::{
        Claim, Context, Draft, ImportError, ImportOptions, keys::Keys, known::Known, provenance,
    },
    input::{self, Input},
};
use crate::sources::import::{CheckReport, cell::Cell};

/// What a claim of this importer is called.
const KIND: &str = "census";
/// Census day.
const CENSUS_DAY: &str = "2021-03-21";

/// The files that are tables of the census, those of one table together.
pub fn claims(inputs: &[Input], options: &ImportOptions) -> Result<Vec<Claim>, ImportError> {
    if options.kind.as_deref().is_some_and(|kind| kind != KIND) {
        return Ok(Vec::new());
    }
    let mut by_table: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (place, input) in inputs.iter().enumerate() {
        if let Some(table) = table_of(input) {
            by_table.entry(&table.id).or_default().push(place);
        }
    }
    let claims = by_table.into_values().map(|inputs| Claim { kind: KIND, inputs, read });
    Ok(claims.collect())
}

/// The table that a file holds; none where it holds none of the census, or one of another year.
fn table_of(input: &Input) -> Option<&'static tables::Table> {
    let name = input.base_name().to_ascii_lowercase();
    let is_table =
        [".csv", ".json", ".txt", ".tsv", ".xlsx", ".ods"].iter().any(|end| name.ends_with(end));
    if !is_table || input.is_beside() {
        return None;
    }
    // What cannot be read as a table is for another importer to say.
    let Ok(Some(glance)) = read::glance(input) else { return None };
    if glance.year.is_some_and(|year| !year.starts_with("2021")) {
        return None;
    }
    tables::find(&glance.labels).map(|found| found.table)
}

fn read(inputs: &[&Input], context: &Context<'_>) -> Result<Vec<Draft>, ImportError> {
    let mut report = CheckReport::default();
    let keys = Keys::open(context.areas)?;
    let mut gathered: Option<Gathered<'_>> = None;
    let all: u64 = inputs.iter().map(|input| input.size()).sum();
    let mut done = 0;
    for input in inputs {
        context.check_cancelled()?;
        let file = read::read(input, &mut report)?;
        if let Some(found) = tables::find(&file.labels) {
            let gathered =
                gathered.get_or_insert_with(|| Gathered::new(context.areas, found.table));
            gathered.add(&file, &found, &keys, &mut report);
        }
        done += input.size();
        (context.progress)(done, all);
    }
    let Some(gathered) = gathered else {
        let file = inputs.first().map(|input| input.name().to_owned()).unwrap_or_default();
        return Err(ImportError::Unrecognised { file });
    };
    if report.matched == 0 {
        report.no_match(inputs[0].name());
    }
    let table = gathered.table();
    let columns = gathered.columns(&mut report);
    if let Some(known) = Known::open() {
        report.measures = known.measures(&columns);
    }
    let release = provenance::release(
        &provenance::Told {
            series: format!("census_{}", table.id),
            title: &format!("census-{}", table.id),
            source: "census_2021",
            release: format!("Census 2021, {}", inputs[0].base_name()),
            vintage: CENSUS_DAY,
            rules: Vec::new(),
        },
        inputs,
    )?;
    Ok(vec![Draft {
        release,
        report,
        columns,
        measures: Vec::new(),
        postcodes: None,
        points: Vec::new(),
        level: None,
        series: Vec::new(),
    }])
}

/// Why the pack builder cannot use a file.
#[derive(Debug, thiserror::Error)]
pub enum CensusError {
    /// It cannot be read.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// It does not hold what it should.
    #[error("{file}: no column \"{column}\" of the table \"{table}\" comes about from it")]
    Column {
        /// The file.
        file: String,
        /// The table.
        table: String,
        /// The column.
        column: String,
    },
    /// Something in it cannot be.
    #[error("{0}")]
    Refused(String),
}

/// A column of a table by the areas' codes, as the file has it (percentages as published).
pub fn by_code(
    path: &Path,
    table: &str,
    column: &str,
) -> Result<BTreeMap<String, f64>, CensusError> {
    let mut report = CheckReport::default();
    let mut areas = BTreeMap::new();
    for input in input::open(path).map_err(ImportError::from)? {
        let file = read::read(&input, &mut report)?;
        let found = tables::table(table).and_then(|table| table.found(&file.labels));
        let missing = || CensusError::Column {
            file: file.file.clone(),
            table: table.to_owned(),
            column: column.to_owned(),
        };
        let found = found.ok_or_else(missing)?;
        let place =
            found.columns.iter().position(|(one, _)| one.name == column).ok_or_else(missing)?;
        for area in &file.areas {
            let cells = columns::cells(&file, area, &found, &mut report);
            if let Cell::Number(number) = cells[place] {
                areas.insert(area.code.clone(), number);
            }
        }
    }
    match report.refusals.first() {
        None => Ok(areas),
        Some(why) => Err(CensusError::Refused(why.text(crate::text::Language::En))),
    }
}

#[cfg(test)]
mod tests;
