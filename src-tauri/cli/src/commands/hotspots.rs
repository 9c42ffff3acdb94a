//! `hotspots`: spatial autocorrelation of a measure, a recipe's score or a field of the user's own layer.

use cyswllt_engine::{
    analysis::hotspots::{BridgeLink, GlobalResult, HotspotClass, Hotspots, Question},
    geography::{AreaRef, Areas, Crs, Level},
    text::Language,
};
use serde::Serialize;

use crate::{
    arguments::{Format, HotspotsArguments},
    failure::Failure,
    messages::{self, Speech},
    output::{self, Cell, Csv, Json, Number, Object},
};

const COLUMNS: [&str; 9] =
    ["code", "name", "value", "statistic", "z", "p", "q", "class", "neighbours"];

/// The result in JSON.
#[derive(Serialize)]
struct Item<'a> {
    global: Global,
    areas: Vec<Object<Cell>>,
    islands: &'a [String],
    missing: &'a [String],
    statistic: &'a str,
    global_statistic: &'a str,
    components: &'a [usize],
    bridges: &'a [BridgeLink],
    clusters: Vec<ClusterItem<'a>>,
    warnings: Vec<WarningItem>,
    permutations_needed: u64,
}

#[derive(Serialize)]
struct Global {
    statistic: Number,
    expected: Number,
    variance: Number,
    z: Number,
    p: Number,
}

/// A cluster in JSON.
#[derive(Serialize)]
struct ClusterItem<'a> {
    class: &'static str,
    confidence: u8,
    areas: Vec<&'a str>,
    residents: Option<Number>,
    authorities: &'a [String],
    names: Vec<&'a str>,
    mean: Number,
}

/// A warning in JSON.
#[derive(Serialize)]
struct WarningItem {
    code: String,
    text: String,
}
