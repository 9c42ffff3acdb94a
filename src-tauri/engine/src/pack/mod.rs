//! What ships inside the binary, and how is it read?
//!
//! The files are open formats; `data/README.md` describes their columns. `scripts/build-pack` makes
//! them.

pub mod build;
pub mod parquet;
pub mod totals;

/// Files of the pack and the SHA-256 of each as it was built in, in the order of their names.
pub const FINGERPRINTS: &[(&str, &str)] =
    include!(concat!(env!("OUT_DIR"), "/pack_fingerprints.rs"));
/// The SHA-256 of that list, which tells one pack from another.
pub const FINGERPRINT: &str = include_str!(concat!(env!("OUT_DIR"), "/pack_fingerprint.txt"));

/// The measures and their sources: `catalogue.toml`.
pub const CATALOGUE: &str = include_str!("../../../../data/catalogue.toml");

/// The recipes that come with the program: file name and text, in the order in which they are shown.
pub const RECIPES: [(&str, &str); 4] = [
    ("need.toml", include_str!("../../../../data/recipes/need.toml")),
    ("connectivity.toml", include_str!("../../../../data/recipes/connectivity.toml")),
    ("need-connectivity.toml", include_str!("../../../../data/recipes/need-connectivity.toml")),
    ("deri.toml", include_str!("../../../../data/recipes/deri.toml")),
];

/// The areas of all levels: `areas.parquet`.
pub const AREAS: &[u8] = include_bytes!("../../../../data/pack/areas.parquet");
/// What became of the LSOAs of 2011: `lsoa_2011.parquet`.
pub const LSOA_2011: &[u8] = include_bytes!("../../../../data/pack/lsoa_2011.parquet");
/// What the tables of the census hold: `census.toml`.
pub const CENSUS: &str = include_str!("../../../../data/census.toml");
/// All postcodes: `postcodes.parquet`.
pub const POSTCODES: &[u8] = include_bytes!("../../../../data/pack/postcodes.parquet");
/// Settlements by rank: `settlements.parquet`.
pub const SETTLEMENTS: &[u8] = include_bytes!("../../../../data/pack/settlements.parquet");

/// The land around Wales and the border with England: `context_epsg27700.geojson`.
pub const CONTEXT: &str = include_str!("../../../../data/pack/context_epsg27700.geojson");

/// The history of some measures: `series.parquet`.
pub const SERIES: &[u8] = include_bytes!("../../../../data/pack/series.parquet");

/// The public libraries: `libraries.parquet`.
pub const LIBRARIES: &[u8] = include_bytes!("../../../../data/pack/libraries.parquet");

/// The columns of the areas of each level, largest areas first: file name and bytes.
pub const VALUES: [(&str, &[u8]); 6] = [
    ("values_country.parquet", include_bytes!("../../../../data/pack/values_country.parquet")),
    ("values_authority.parquet", include_bytes!("../../../../data/pack/values_authority.parquet")),
    ("values_ward.parquet", include_bytes!("../../../../data/pack/values_ward.parquet")),
    ("values_msoa.parquet", include_bytes!("../../../../data/pack/values_msoa.parquet")),
    ("values_lsoa.parquet", include_bytes!("../../../../data/pack/values_lsoa.parquet")),
    ("values_oa.parquet", include_bytes!("../../../../data/pack/values_oa.parquet")),
];
