//! What ships inside the binary, and how is it read?

pub mod build;
pub mod parquet;
