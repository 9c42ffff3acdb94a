//! Releases as bytes.
