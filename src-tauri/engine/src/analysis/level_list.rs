//! The levels of areas as the interface lists them.

use serde::Serialize;
use ts_rs::TS;

use crate::{
    Engine,
    geography::{Level, LevelForm},
    text::Bilingual,
};

/// A level, what it is called and how many areas it has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LevelInfo {
    /// The level.
    pub level: Level,
    /// Number of areas.
    #[ts(type = "number")]
    pub count: usize,
    /// Whether there are shapes of them.
    pub has_shapes: bool,
    /// Whether it is one of the user's own.
    pub is_own: bool,
    /// What one of its areas is called.
    pub name: Bilingual,
    /// What its areas are called.
    pub plural: Bilingual,
    /// Changes when what belongs to its areas does, so that nobody goes on with what they were; empty for levels that ship.
    pub print: String,
}

/// Lists the levels: those that ship, largest areas first, then those of the user's own.
pub fn level_list(engine: &Engine) -> Vec<LevelInfo> {
    let areas = &engine.areas;
    let info = |level: Level| LevelInfo {
        level,
        count: areas.table(level).len(),
        has_shapes: engine.shapes.layer(level).is_some(),
        is_own: level.is_own(),
        name: areas.level_names(level, LevelForm::One),
        plural: areas.level_names(level, LevelForm::Plural),
        print: areas.own(level).map_or_else(String::new, |own| own.print().to_owned()),
    };
    areas.levels().map(info).collect()
}
