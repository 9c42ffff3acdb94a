//! Classify, compare and sum up: cyswllt-stats applied to areas and measures.

mod classify;
