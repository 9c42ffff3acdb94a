//! `postcodes.parquet` and `settlements.parquet`: what a search finds besides areas.

use std::{
    cmp::Reverse,
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use super::towns::{self, UnplacedTown};
use crate::{
    geography::{
        Areas, AreasPackError, Found, Level, Points, SettlementKind, Shapes, ShapesError, names,
    },
    pack::parquet::{Frame, FrameBuilder, ParquetError},
    sources::{
        open_names::{self, PopulatedPlace},
        postcodes::{self, Postcode},
        table::TableError,
    },
    text::Bilingual,
};

/// What can go wrong.
#[derive(Debug, thiserror::Error)]
pub enum GazetteerBuildError {
    /// A publisher's file cannot be read.
    #[error(transparent)]
    Table(#[from] TableError),
    /// A file of the pack cannot be written.
    #[error(transparent)]
    Parquet(#[from] ParquetError),
    /// A file of the pack that is needed cannot be opened.
    #[error("{}: {source}; build areas and shapes first", file.display())]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// `areas.parquet` is wrong.
    #[error(transparent)]
    Areas(#[from] AreasPackError),
    /// The shapes are wrong.
    #[error(transparent)]
    Shapes(#[from] ShapesError),
    /// A town has no place.
    #[error(transparent)]
    Town(#[from] UnplacedTown),
    /// A settlement's kind is none of Ordnance Survey's.
    #[error(
        "settlement {name}: LOCAL_TYPE \"{found}\" is none of City, Town, Village, Hamlet, Suburban Area, Other Settlement"
    )]
    Kind {
        /// The settlement.
        name: String,
        /// What was found.
        found: String,
    },
    /// A settlement's authority is not one of the 22.
    #[error("settlement {name}: \"{found}\" in COUNTY_UNITARY is not the name of an authority")]
    Authority {
        /// The settlement.
        name: String,
        /// What was found.
        found: String,
    },
}

/// A row of `settlements.parquet`.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Row {
    name: Bilingual,
    kind: SettlementKind,
    authority: String,
    easting: u32,
    northing: u32,
    /// Residents to whom it is the nearest settlement of its kind or a larger one.
    residents: u32,
    source: &'static str,
}

/// Reads `postcodes/onspd_nov2025_wales.csv` and `places/populated_places.csv` in `sources` and writes the two
/// files into `pack`, where `areas.parquet` and the two files of shapes must be already; `log` gets lines about
/// what was done.
pub fn build(
    sources: &Path,
    pack: &Path,
    log: &mut dyn FnMut(String),
) -> Result<(), GazetteerBuildError> {
    let areas =
        Areas::from_frame(&Frame::read_owned("areas.parquet", bytes(pack, "areas.parquet")?)?)?;
    let shapes = Shapes::read(
        &bytes(pack, "lsoa_epsg27700.topojson")?,
        &bytes(pack, "ward_epsg27700.topojson")?,
    )?;
    let postcodes = postcodes::read(&sources.join("postcodes/onspd_nov2025_wales.csv"))?;
    let size = postcodes_table(&postcodes).write(&pack.join("postcodes.parquet"))?;
    log(format!("postcodes.parquet: {} postcodes, {size} bytes", postcodes.len()));
    let places = open_names::read(&sources.join("places/populated_places.csv"))?;
    let mut rows = places.iter().map(|place| row(&areas, place)).collect::<Result<Vec<_>, _>>()?;
    let towns = towns::missing(&areas, &shapes, &postcodes, |name, authority| {
        rows.iter().any(|row| row.authority == authority && row.name == *name)
    })?;
    for town in towns {
        log(format!(
            "settlements.parquet: {} is not in OS Open Names; placed at {}, {} from {}",
            town.name.en,
            town.easting,
            town.northing,
            town.areas.join(", ")
        ));
        rows.push(Row {
            name: town.name,
            kind: town.kind,
            authority: town.authority,
            easting: town.easting,
            northing: town.northing,
            residents: 0,
            source: "areas_and_postcodes",
        });
    }
    let values = Frame::read_owned("values_lsoa.parquet", bytes(pack, "values_lsoa.parquet")?)?;
    count_residents(&mut rows, &people(&shapes, &postcodes, &values.numbers("residents")?));
    rank(&mut rows);
    let size = settlements_table(&rows).write(&pack.join("settlements.parquet"))?;
    log(format!("settlements.parquet: {} settlements, {size} bytes", rows.len()));
    Ok(())
}

fn bytes(pack: &Path, name: &str) -> Result<Vec<u8>, GazetteerBuildError> {
    let file = pack.join(name);
    std::fs::read(&file).map_err(|source| GazetteerBuildError::Unreadable { file, source })
}

fn postcodes_table(postcodes: &[Postcode]) -> FrameBuilder {
    FrameBuilder::new()
        .texts("postcode", postcodes.iter().map(|one| one.postcode.as_str()))
        .texts("authority", postcodes.iter().map(|one| one.authority.as_str()))
        .wholes("easting", postcodes.iter().map(|one| one.easting as u32))
        .wholes("northing", postcodes.iter().map(|one| one.northing as u32))
}

fn row(areas: &Areas, place: &PopulatedPlace) -> Result<Row, GazetteerBuildError> {
    let kind = match place.local_type.as_str() {
        "City" => SettlementKind::City,
        "Town" => SettlementKind::Town,
        "Village" => SettlementKind::Village,
        "Hamlet" => SettlementKind::Hamlet,
        "Suburban Area" => SettlementKind::Suburb,
        "Other Settlement" => SettlementKind::Other,
        other => {
            let found = other.to_owned();
            return Err(GazetteerBuildError::Kind { name: place.name.en.clone(), found });
        }
    };
    // Ordnance Survey writes "the Vale of Glamorgan", the Office for National Statistics "Vale of Glamorgan".
    let name = names::fold(&place.authority);
    let authority = areas
        .table(Level::Authority)
        .areas
        .iter()
        .find(|area| names::fold(&area.name.en) == name)
        .ok_or_else(|| GazetteerBuildError::Authority {
            name: place.name.en.clone(),
            found: place.authority.clone(),
        })?;
    Ok(Row {
        name: place.name.clone(),
        kind,
        authority: authority.code.clone(),
        easting: place.easting as u32,
        northing: place.northing as u32,
        residents: 0,
        source: "os_open_names",
    })
}

/// Where people live, to a postcode: the residents of every LSOA, spread evenly over the different positions of postcodes in
/// it, or at its label point where there are none. Only to tell large settlements from small ones.
fn people(shapes: &Shapes, postcodes: &[Postcode], residents: &[f64]) -> Vec<((f64, f64), f64)> {
    let Some(layer) = shapes.layer(Level::Lsoa) else { return Vec::new() };
    let positions: BTreeSet<(i32, i32)> =
        postcodes.iter().map(|one| (one.easting, one.northing)).collect();
    let positions: Vec<(f64, f64)> =
        positions.into_iter().map(|(x, y)| (f64::from(x), f64::from(y))).collect();
    let mut of_lsoa: Vec<Vec<(f64, f64)>> = vec![Vec::new(); layer.len()];
    for (place, lsoa) in positions.iter().zip(layer.at_many(&positions)) {
        if let Some(lsoa) = lsoa {
            of_lsoa[lsoa as usize].push(*place);
        }
    }
    let mut people = Vec::with_capacity(positions.len());
    for ((lsoa, mut places), count) in (0..).zip(of_lsoa).zip(residents) {
        if places.is_empty() {
            places.push(layer.label_point(lsoa));
        }
        let each = count / places.len() as f64;
        people.extend(places.into_iter().map(|place| (place, each)));
    }
    people
}

/// Counts for every settlement the residents to whom it is the nearest of its group and the groups before it, up to five
/// kilometres from a city or town and two from any other.
fn count_residents(rows: &mut [Row], people: &[((f64, f64), f64)]) {
    const REACH: [f64; 4] = [5_000.0, 2_000.0, 2_000.0, 2_000.0];
    for (of_group, reach) in REACH.into_iter().enumerate() {
        let candidates = (0..rows.len()).filter(|&row| group(rows[row].kind) <= of_group);
        let points = Points::new(
            candidates
                .map(|row| ((f64::from(rows[row].easting), f64::from(rows[row].northing)), row)),
        );
        let mut counts = vec![0.0; rows.len()];
        for &((x, y), residents) in people {
            let near = points.within_box([x - reach, y - reach, x + reach, y + reach]);
            let distance = |found: &Found<'_, usize>| (found.easting - x).hypot(found.northing - y);
            let nearest = near
                .into_iter()
                .filter(|found| distance(found) <= reach)
                .min_by(|a, b| distance(a).total_cmp(&distance(b)).then(a.item.cmp(b.item)));
            if let Some(found) = nearest {
                counts[*found.item] += residents;
            }
        }
        for (row, count) in rows.iter_mut().zip(counts) {
            if group(row.kind) == of_group {
                row.residents = f64::round(count) as u32;
            }
        }
    }
}

/// Sorts by the order in which labels appear: cities and towns, villages, suburbs and others, hamlets, each by
/// the residents around. (St Davids is a city, but smaller than its neighbours.)
fn rank(rows: &mut [Row]) {
    rows.sort_by_cached_key(|row| {
        (group(row.kind), Reverse(row.residents), row.name.en.clone(), row.easting, row.northing)
    });
}

/// Which kinds go before which.
fn group(kind: SettlementKind) -> usize {
    match kind {
        SettlementKind::City | SettlementKind::Town => 0,
        SettlementKind::Village => 1,
        SettlementKind::Suburb | SettlementKind::Other => 2,
        SettlementKind::Hamlet => 3,
    }
}

fn settlements_table(rows: &[Row]) -> FrameBuilder {
    FrameBuilder::new()
        .texts("name", rows.iter().map(|row| row.name.en.as_str()))
        .texts("name_cy", rows.iter().map(|row| row.name.cy.as_str()))
        .texts("kind", rows.iter().map(|row| row.kind.id()))
        .texts("authority", rows.iter().map(|row| row.authority.as_str()))
        .wholes("easting", rows.iter().map(|row| row.easting))
        .wholes("northing", rows.iter().map(|row| row.northing))
        .wholes("residents", rows.iter().map(|row| row.residents))
        .texts("source", rows.iter().map(|row| row.source))
}
