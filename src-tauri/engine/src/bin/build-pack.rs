//! Makes the data pack from the publishers' files.
fn main() {}
