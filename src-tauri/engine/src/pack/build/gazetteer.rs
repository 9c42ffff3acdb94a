//! `postcodes.parquet` and `settlements.parquet`: what a search finds besides areas.

use std::path::Path;

use crate::{
    pack::parquet::{FrameBuilder, ParquetError},
    sources::{
        open_names::{self, PopulatedPlace},
        postcodes::{self, Postcode},
        table::TableError,
    },
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
}

/// Reads `postcodes/onspd_nov2025_wales.csv` and `places/populated_places.csv` in `sources` and writes the two
/// files into `pack`; `log` gets one line a file.
pub fn build(
    sources: &Path,
    pack: &Path,
    log: &mut dyn FnMut(String),
) -> Result<(), GazetteerBuildError> {
    let postcodes = postcodes::read(&sources.join("postcodes/onspd_nov2025_wales.csv"))?;
    let size = postcodes_table(&postcodes).write(&pack.join("postcodes.parquet"))?;
    log(format!("postcodes.parquet: {} postcodes, {size} bytes", postcodes.len()));
    let mut places = open_names::read(&sources.join("places/populated_places.csv"))?;
    let size = settlements_table(&mut places).write(&pack.join("settlements.parquet"))?;
    log(format!("settlements.parquet: {} settlements, {size} bytes", places.len()));
    Ok(())
}

fn postcodes_table(postcodes: &[Postcode]) -> FrameBuilder {
    FrameBuilder::new()
        .texts("postcode", postcodes.iter().map(|one| one.postcode.as_str()))
        .texts("authority", postcodes.iter().map(|one| one.authority.as_str()))
        .wholes("easting", postcodes.iter().map(|one| one.easting as u32))
        .wholes("northing", postcodes.iter().map(|one| one.northing as u32))
}

fn settlements_table(places: &mut [PopulatedPlace]) -> FrameBuilder {
    places.sort_by(|one, other| {
        let key = |place: &PopulatedPlace| (place.name.en.clone(), place.easting, place.northing);
        key(one).cmp(&key(other))
    });
    FrameBuilder::new()
        .texts("name", places.iter().map(|place| place.name.en.as_str()))
        .texts("name_cy", places.iter().map(|place| place.name.cy.as_str()))
        .texts("kind", places.iter().map(|place| place.local_type.as_str()))
        .wholes("easting", places.iter().map(|place| place.easting as u32))
        .wholes("northing", places.iter().map(|place| place.northing as u32))
        .wholes("extent", places.iter().map(|place| place.extent))
}
