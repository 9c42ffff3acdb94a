//! `postcodes.parquet` and `settlements.parquet`: what a search finds besides areas.

use std::{cmp::Reverse, path::{Path, PathBuf}};

use crate::{
    geography::{Areas, AreasPackError, Level, SettlementKind, names},
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
    /// `areas.parquet` cannot be opened.
    #[error("{}: {source}; build the areas first", file.display())]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// `areas.parquet` is wrong.
    #[error(transparent)]
    Areas(#[from] AreasPackError),
    /// A settlement's kind is none of Ordnance Survey's.
    #[error("settlement {name}: LOCAL_TYPE \"{found}\" is none of City, Town, Village, Hamlet, Suburban Area, Other Settlement")]
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
    extent: u32,
}

/// Reads `postcodes/onspd_nov2025_wales.csv` and `places/populated_places.csv` in `sources` and writes the two
/// files into `pack`, where `areas.parquet` must be already; `log` gets one line a file.
pub fn build(
    sources: &Path,
    pack: &Path,
    log: &mut dyn FnMut(String),
) -> Result<(), GazetteerBuildError> {
    let areas = pack.join("areas.parquet");
    let bytes = std::fs::read(&areas)
        .map_err(|source| GazetteerBuildError::Unreadable { file: areas.clone(), source })?;
    let areas = Areas::from_frame(&Frame::read_owned("areas.parquet", bytes)?)?;
    let postcodes = postcodes::read(&sources.join("postcodes/onspd_nov2025_wales.csv"))?;
    let size = postcodes_table(&postcodes).write(&pack.join("postcodes.parquet"))?;
    log(format!("postcodes.parquet: {} postcodes, {size} bytes", postcodes.len()));
    let places = open_names::read(&sources.join("places/populated_places.csv"))?;
    let mut rows = places.iter().map(|place| row(&areas, place)).collect::<Result<Vec<_>, _>>()?;
    rank(&mut rows);
    let size = settlements_table(&rows).write(&pack.join("settlements.parquet"))?;
    log(format!("settlements.parquet: {} settlements, {size} bytes", rows.len()));
    Ok(())
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
        extent: place.extent,
    })
}

/// Sorts by the order in which labels appear: cities and towns, villages, suburbs and others, hamlets, each by
/// size. (St Davids is a city, but no larger than its neighbours.)
fn rank(rows: &mut [Row]) {
    let group = |kind| match kind {
        SettlementKind::City | SettlementKind::Town => 0,
        SettlementKind::Village => 1,
        SettlementKind::Suburb | SettlementKind::Other => 2,
        SettlementKind::Hamlet => 3,
    };
    rows.sort_by_cached_key(|row| {
        (group(row.kind), Reverse(row.extent), row.name.en.clone(), row.easting, row.northing)
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
        .wholes("extent", rows.iter().map(|row| row.extent))
}
