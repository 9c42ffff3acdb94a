//! What ships inside the binary, and how is it read?

pub mod build;
pub mod parquet;

/// The areas of all levels: `areas.parquet`.
pub const AREAS: &[u8] = include_bytes!("../../../../data/pack/areas.parquet");
