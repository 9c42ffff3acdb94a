//! Places, such as hubs with free Wi-Fi: a layer of points.

use std::sync::atomic::Ordering;

use super::{
    OwnError,
    draft::Shell,
    measures::filled,
    place::{Finder, Place},
    records::{Record, Records},
    words,
};
use crate::sources::import::{
    Draft, ImportError,
    draft::{OwnPoint, PointSet},
};

/// Points at most.
const POINTS: usize = 500_000;
/// Fields of a point that are kept at most.
const FIELDS: usize = 40;
/// Letters of a field at most.
const LETTERS: usize = 1_000;

/// Reads the places.
pub(super) fn read(
    mut shell: Shell<'_>,
    records: &mut Records,
    sample: Vec<Record>,
    finder: &mut Finder<'_>,
) -> Result<Draft, ImportError> {
    if !finder.is_of_points() {
        let problem = super::error::NO_PLACE;
        return Err(OwnError::Choice { file: shell.file, problem }.into());
    }
    let label = label_column(&records.names);
    let mut points = Vec::new();
    let mut sample = sample.into_iter();
    while let Some(record) =
        sample.next().map_or_else(|| records.next(), |record| Ok(Some(record)))?
    {
        if shell.report.rows.is_multiple_of(4096) && shell.context.cancel.load(Ordering::Relaxed) {
            return Err(ImportError::Cancelled);
        }
        let place = finder.place(&record);
        if place == Place::Nothing {
            continue;
        }
        shell.report.rows += 1;
        if shell.matched(&place, finder, &record).is_none() {
            continue;
        }
        if let Place::Point { easting, northing, .. } = place {
            if points.len() == POINTS {
                return Err(OwnError::TooMany { file: shell.file, limit: POINTS }.into());
            }
            points.push(point(&record, &records.names, (easting, northing), label));
        }
    }
    shell.report.matched = points.len() as u64;
    if points.is_empty() {
        shell.report.no_match(&shell.file);
    }
    let name = filled(&shell.choices.title);
    let draft = shell.empty()?;
    Ok(Draft { points: vec![PointSet { name, points }], ..draft })
}

/// The column that names the places: one called name of something, the first of them.
pub(super) fn label_column(names: &[String]) -> Option<usize> {
    let is = |holds: &dyn Fn(&str) -> bool| {
        names.iter().position(|name| {
            holds(name)
                && !matches!(words::role(name), Some(words::Role::Area | words::Role::Postcode))
        })
    };
    is(&|name| words::words(name).iter().any(|word| word == "name" || word == "enw"))
        .or_else(|| is(&words::is_name))
}

/// A row as a point with all that the file says about it.
pub(super) fn point(
    record: &Record,
    names: &[String],
    (easting, northing): (f64, f64),
    label: Option<usize>,
) -> OwnPoint {
    let cut = |text: &str| text.chars().take(LETTERS).collect::<String>();
    let fields = names
        .iter()
        .zip(&record.cells)
        .enumerate()
        .filter(|(at, (_, cell))| Some(*at) != label && !cell.is_empty())
        .map(|(_, (name, cell))| (name.clone(), cut(cell)));
    OwnPoint {
        easting,
        northing,
        label: label.map_or_else(String::new, |at| cut(&record.cells[at])),
        fields: fields.take(FIELDS).collect(),
    }
}
