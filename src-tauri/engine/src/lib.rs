//! Cyswllt.
