//! Cyswllt.
fn main() {}
