//! Classify, compare and sum up: cyswllt-stats applied to areas and measures.

mod classify;

pub use classify::{
    Classification, ClassifyError, ClassifyRequest, Histogram, Method, Scheme, UnknownMethod,
    classify, classify_request,
};
