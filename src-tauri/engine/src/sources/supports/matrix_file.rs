//! The distances of the command `site`, one pair a row.

use std::{collections::HashMap, path::Path};

use csv::ByteRecord;
use cyswllt_stats::reach::{Distances, DistancesError, Leg};

use super::{
    SupportsError,
    points_file::{amount_of, column_error, text_of},
    read::one_table,
};
use crate::sources::input::{Heading, Rows};

/// Reads distances: a table with the columns `demand,site,metres` in any order and case, one row a pair, in any order of
/// rows. A pair without a row cannot be gone. `demands` and `sites` are the ids in the order in which they count.
///
/// # Errors
/// Each names file and line: a column that is missing or there twice, an id that is among neither, a pair that is there
/// twice, what is no finite number from 0.
pub fn read_matrix(
    path: &Path,
    demands: &[String],
    sites: &[String],
) -> Result<Distances, SupportsError> {
    let [demand_of, site_of] = [demands, sites].map(positions);
    let mut legs: Vec<Vec<Leg>> = vec![Vec::new(); demands.len()];
    let (mut table, columns) = open(path)?;
    let mut record = ByteRecord::new();
    // Rows mostly come demand by demand, or site by site.
    let mut last: Option<(Vec<u8>, u32)> = None;
    let mut rows = 0_u64;
    while table.read(&mut record)? {
        rows += 1;
        let [demand, site] = [columns[0], columns[1]].map(|at| cell(&record, at));
        let row = match &last {
            Some((id, row)) if id.as_slice() == demand => *row,
            _ => {
                let row = *demand_of
                    .get(demand)
                    .ok_or_else(|| unknown(&table, &record, columns[0], "demand"))?;
                last = Some((demand.to_vec(), row));
                row
            }
        };
        let site =
            *site_of.get(site).ok_or_else(|| unknown(&table, &record, columns[1], "site"))?;
        let metres = amount_of(&table, &record, columns[2], "metres")?;
        legs[row as usize].push(Leg { site, metres });
    }
    if rows == 0 {
        return Err(SupportsError::NoRows { file: table.file().to_owned() });
    }
    Distances::from_rows(sites.len(), legs).map_err(|error| match error {
        DistancesError::Twice { demand, site } => {
            twice(path, &demands[demand], &sites[site as usize]).unwrap_or_else(|error| error)
        }
        other => other.into(),
    })
}

fn positions(ids: &[String]) -> HashMap<&[u8], u32> {
    (0..).zip(ids).map(|(position, id)| (id.trim().as_bytes(), position)).collect()
}

fn cell(record: &ByteRecord, at: usize) -> &[u8] {
    record.get(at).unwrap_or_default().trim_ascii()
}

fn open(path: &Path) -> Result<(Rows, [usize; 3]), SupportsError> {
    let input = one_table(path)?;
    let rows = Rows::open(&input, Heading::First)?;
    let column = |name| rows.column(name).ok_or_else(|| column_error(&rows, name));
    let columns = [column("demand")?, column("site")?, column("metres")?];
    Ok((rows, columns))
}

fn unknown(rows: &Rows, record: &ByteRecord, at: usize, column: &'static str) -> SupportsError {
    let (file, line) = (rows.file().to_owned(), rows.line());
    let id: String = text_of(record, at).chars().take(60).collect();
    if id.is_empty() {
        return SupportsError::EmptyCell { file, line, column };
    }
    SupportsError::UnknownId { file, line, column, id }
}

/// The lines of a pair that is there twice: the file is read once more.
fn twice(path: &Path, demand: &str, site: &str) -> Result<SupportsError, SupportsError> {
    let (mut rows, [demand_at, site_at, _]) = open(path)?;
    let mut record = ByteRecord::new();
    let mut first = 0;
    while rows.read(&mut record)? {
        if text_of(&record, demand_at) == demand.trim() && text_of(&record, site_at) == site.trim()
        {
            if first > 0 {
                return Ok(SupportsError::DuplicatePair {
                    file: rows.file().to_owned(),
                    line: rows.line(),
                    demand: demand.to_owned(),
                    site: site.to_owned(),
                    first,
                });
            }
            first = rows.line();
        }
    }
    // Somebody wrote the file meanwhile.
    Ok(SupportsError::NoRows { file: rows.file().to_owned() })
}
