//! `postcodes.parquet` and `settlements.parquet`: what a search finds besides areas.

use std::{
    cmp::Reverse,
    path::{Path, PathBuf},
};

use super::towns::{self, UnplacedTown};
use crate::{
    geography::{Areas, AreasPackError, Level, Points, SettlementKind, Shapes, ShapesError, names},
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
    /// Postcodes within two kilometres: how many live or work there.
    postcodes: u32,
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
            postcodes: 0,
            source: "areas_and_postcodes",
        });
    }
    count_postcodes(&mut rows, &postcodes);
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
        postcodes: 0,
        source: "os_open_names",
    })
}

/// Counts the postcodes within two kilometres of every settlement.
fn count_postcodes(rows: &mut [Row], postcodes: &[Postcode]) {
    const RADIUS: i64 = 2_000;
    let points = Points::new(
        postcodes.iter().map(|one| ((f64::from(one.easting), f64::from(one.northing)), ())),
    );
    for row in rows {
        let (x, y) = (f64::from(row.easting), f64::from(row.northing));
        let radius = RADIUS as f64;
        let around = points.within_box([x - radius, y - radius, x + radius, y + radius]);
        let near = around.iter().filter(|found| {
            let (dx, dy) = ((found.easting - x) as i64, (found.northing - y) as i64);
            dx * dx + dy * dy <= RADIUS * RADIUS
        });
        row.postcodes = near.count() as u32;
    }
}

/// Sorts by the order in which labels appear: cities and towns, villages, suburbs and others, hamlets, each by
/// the number of postcodes around. (St Davids is a city, but smaller than its neighbours.)
fn rank(rows: &mut [Row]) {
    let group = |kind| match kind {
        SettlementKind::City | SettlementKind::Town => 0,
        SettlementKind::Village => 1,
        SettlementKind::Suburb | SettlementKind::Other => 2,
        SettlementKind::Hamlet => 3,
    };
    rows.sort_by_cached_key(|row| {
        (group(row.kind), Reverse(row.postcodes), row.name.en.clone(), row.easting, row.northing)
    });
}

fn settlements_table(rows: &[Row]) -> FrameBuilder {
    FrameBuilder::new()
        .texts("name", rows.iter().map(|row| row.name.en.as_str()))
        .texts("name_cy", rows.iter().map(|row| row.name.cy.as_str()))
        .texts("kind", rows.iter().map(|row| row.kind.id()))
        .texts("authority", rows.iter().map(|row| row.authority.as_str()))
        .wholes("easting", rows.iter().map(|row| row.easting))
        .wholes("northing", rows.iter().map(|row| row.northing))
        .wholes("postcodes", rows.iter().map(|row| row.postcodes))
        .texts("source", rows.iter().map(|row| row.source))
}
