//! What ships inside the binary, and how is it read?

pub mod build;
pub mod parquet;

/// The areas of all levels: `areas.parquet`.
pub const AREAS: &[u8] = include_bytes!("../../../../data/pack/areas.parquet");
/// All postcodes: `postcodes.parquet`.
pub const POSTCODES: &[u8] = include_bytes!("../../../../data/pack/postcodes.parquet");
/// Settlements by rank: `settlements.parquet`.
pub const SETTLEMENTS: &[u8] = include_bytes!("../../../../data/pack/settlements.parquet");
