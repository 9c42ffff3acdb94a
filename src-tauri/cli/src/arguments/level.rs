//! The level of areas on the command line: one that ships, or one of the user's own, which only the workspace knows.

use std::ffi::OsStr;

use clap::{
    Arg, Command,
    builder::{PossibleValue, PossibleValuesParser, TypedValueParser},
};
use cyswllt_engine::geography::{Areas, Level, OwnId};

use crate::failure::Failure;

/// The id of a level as it was given. It has the form of one; whether there is such a level is seen when the
/// workspace is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LevelId(String);

impl LevelId {
    /// The level.
    pub fn of(&self, areas: &Areas) -> Result<Level, Failure> {
        areas.level(&self.0).map_err(|unknown| {
            let left_out = areas.left_out().iter().find(|error| error.id() == self.0);
            match left_out {
                Some(error) => Failure::message(error.code(), error.arguments()),
                None => Failure::Usage(Box::new(unknown.into())),
            }
        })
    }
}

/// Reads the id of a level. Those that ship are offered for completion.
#[derive(Debug, Clone, Copy)]
pub struct LevelParser;

impl TypedValueParser for LevelParser {
    type Value = LevelId;

    fn parse_ref(
        &self,
        command: &Command,
        argument: Option<&Arg>,
        value: &OsStr,
    ) -> Result<LevelId, clap::Error> {
        if let Some(own) = value.to_str().filter(|text| OwnId::check(text).is_ok()) {
            return Ok(LevelId(own.to_owned()));
        }
        let shipped = PossibleValuesParser::new(Level::ALL.map(Level::id));
        shipped.parse_ref(command, argument, value).map(LevelId)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(Level::ALL.into_iter().map(|level| PossibleValue::new(level.id()))))
    }
}
