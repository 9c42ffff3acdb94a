//! Where a point of a list is: by coordinates, grid reference or postcode.

use super::{SupportsError, columns::Columns, remarks::Remark};
use crate::{
    geography::{
        Gazetteer, Level, Shapes,
        grid::{self, EASTINGS, GridError, NORTHINGS},
        gridref::GridReference,
        postcodes::{Pattern, Postcodes, usual_form},
    },
    sources::import::cell::number,
};

/// Metres beyond the border of Wales within which points are kept.
const BEYOND: f64 = 50_000.0;

/// What places are looked up in.
#[derive(Clone, Copy)]
pub struct PlaceContext<'a> {
    /// The shapes of areas.
    pub shapes: &'a Shapes,
    /// Postcodes.
    pub gazetteer: &'a Gazetteer,
}

/// A postcode of the directory.
#[derive(Debug, Clone, PartialEq)]
pub struct PostcodeAt {
    /// In its usual form.
    pub postcode: String,
    /// Metres east (EPSG:27700).
    pub easting: f64,
    /// Metres north (EPSG:27700).
    pub northing: f64,
}

/// Where a postcode of Wales is, however it is written.
pub fn postcode_at(context: PlaceContext<'_>, text: &str) -> Result<PostcodeAt, SupportsError> {
    of_postcode(context, text).map_err(|remark| {
        let postcode = text.trim().chars().take(20).collect();
        match remark {
            Remark::PostcodeElsewhere => SupportsError::PostcodeElsewhere { postcode },
            Remark::UnknownPostcode => SupportsError::UnknownPostcode { postcode },
            _ => SupportsError::NotAPostcode { postcode },
        }
    })
}

/// Whether a point lies in Wales or up to 50 km from it.
pub fn check_place(
    context: PlaceContext<'_>,
    easting: f64,
    northing: f64,
) -> Result<(), SupportsError> {
    match near(context, easting, northing) {
        Ok(_) => Ok(()),
        Err(_) => Err(SupportsError::TooFar { easting, northing }),
    }
}

fn of_postcode(context: PlaceContext<'_>, text: &str) -> Result<PostcodeAt, Remark> {
    // Spaces of documents often do not break.
    let text: String = text.split_whitespace().collect();
    let postcode = usual_form(&text).ok_or(Remark::NotAPostcode)?;
    let postcodes = context.gazetteer.postcodes();
    let pattern = Pattern::read(&postcode).into_iter().find(|pattern| pattern.is_whole());
    if let Some(place) = pattern.and_then(|pattern| postcodes.find(pattern)) {
        return Ok(PostcodeAt { postcode, easting: place.easting, northing: place.northing });
    }
    let packed = Postcodes::pack(postcode.as_bytes());
    let is_welsh = packed.is_some_and(|packed| postcodes.has_sector(packed));
    Err(if is_welsh { Remark::UnknownPostcode } else { Remark::PostcodeElsewhere })
}

/// Whether a point can be kept: none of remark where it is in Wales, a remark as `Ok` where it is near enough, as `Err`
/// where it is not.
pub(super) fn near(
    context: PlaceContext<'_>,
    easting: f64,
    northing: f64,
) -> Result<Option<Remark>, Remark> {
    let Some(layer) = context.shapes.layer(Level::Lsoa) else { return Ok(None) };
    if layer.at(easting, northing).is_some() {
        return Ok(None);
    }
    let swapped = layer.at(northing, easting).is_some();
    let metres = layer
        .nearest(easting, northing, |_| true)
        .map_or(f64::INFINITY, |nearest| layer.distance(nearest, easting, northing));
    match (metres <= BEYOND, swapped) {
        (true, false) => Ok(Some(Remark::Outside)),
        (true, true) => Ok(Some(Remark::PerhapsSwapped)),
        (false, true) => Err(Remark::Swapped),
        (false, false) => Err(Remark::TooFar),
    }
}

/// Where a row is.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Placed {
    pub(super) easting: f64,
    pub(super) northing: f64,
    /// In its usual form; empty where there is none.
    pub(super) postcode: String,
    /// What is to be said about it, and what was found.
    pub(super) remark: Option<(Remark, String)>,
    /// Easting and northing as the file has them, in metres.
    pub(super) metres: bool,
}

/// Where a row is, or what is wrong with it and what was found.
pub(super) fn place(
    context: PlaceContext<'_>,
    columns: &Columns,
    cells: &[String],
) -> Result<Placed, (Remark, String)> {
    let cell = |at: Option<usize>| at.map_or("", |at| cells[at].as_str());
    let (text, reference) = (cell(columns.postcode), cell(columns.grid));
    let pairs = [(columns.metres, false), (columns.degrees, true), (columns.either, false)];
    let pair = pairs.into_iter().enumerate().find_map(|(which, (pair, degrees))| {
        let [x, y] = pair?.map(|at| cells[at].as_str());
        // What programs write where there is nothing.
        let is_nothing = |text: &str| text.is_empty() || number(text) == Some(0.0);
        (!is_nothing(x) || !is_nothing(y)).then_some((x, y, degrees, which == 2))
    });
    let by_point = if let Some((x, y, degrees, either)) = pair {
        let found = format!("{x}, {y}");
        Some((coordinates(x, y, degrees, either), found, !degrees))
    } else if reference.is_empty() {
        None
    } else {
        let middle = GridReference::parse(reference).map(GridReference::middle);
        Some((middle.map_err(|_| Remark::NoGridReference), reference.to_owned(), false))
    };
    let postcode = if text.is_empty() { None } else { Some(of_postcode(context, text)) };
    let usual = || usual_form(&text.split_whitespace().collect::<String>()).unwrap_or_default();
    let by_point = by_point.map(|(point, found, metres)| {
        let placed = point.and_then(|(easting, northing)| {
            let remark = near(context, easting, northing)?.map(|remark| (remark, found.clone()));
            Ok(Placed { easting, northing, postcode: usual(), remark, metres })
        });
        placed.map_err(|remark| (remark, found))
    });
    match (by_point, postcode) {
        (Some(Ok(placed)), _) => Ok(placed),
        (Some(Err((_, found))), Some(Ok(at))) => Ok(Placed {
            easting: at.easting,
            northing: at.northing,
            postcode: at.postcode,
            remark: Some((Remark::ByPostcode, found)),
            metres: false,
        }),
        (Some(Err(wrong)), _) => Err(wrong),
        (None, Some(Ok(PostcodeAt { postcode, easting, northing }))) => {
            Ok(Placed { easting, northing, postcode, remark: None, metres: false })
        }
        (None, Some(Err(remark))) => Err((remark, text.to_owned())),
        (None, None) => Err((Remark::NoPlace, String::new())),
    }
}

/// Easting and northing of a pair of cells, in degrees or metres, or whichever of the two the numbers are.
fn coordinates(x: &str, y: &str, degrees: bool, either: bool) -> Result<(f64, f64), Remark> {
    let (Some(x), Some(y)) = (number(x), number(y)) else { return Err(Remark::NotANumber) };
    let are_degrees = x.abs() <= 180.0 && y.abs() <= 90.0;
    if degrees || either && are_degrees {
        return grid::to_grid(x, y).map_err(|error| match error {
            GridError::Swapped(..) => Remark::Swapped,
            GridError::Metres(..) => Remark::MetresForDegrees,
            _ => Remark::TooFar,
        });
    }
    let within = |value: f64, [low, high]: [f64; 2]| (low..=high).contains(&value);
    if within(x, EASTINGS) && within(y, NORTHINGS) && !are_degrees {
        return Ok((x, y));
    }
    let is_degrees = grid::to_grid(x, y).is_ok() || grid::to_grid(y, x).is_ok();
    Err(if is_degrees { Remark::DegreesForMetres } else { Remark::TooFar })
}
