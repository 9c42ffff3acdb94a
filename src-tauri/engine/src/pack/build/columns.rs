//! The columns of the pack's tables while they are being made.

use std::collections::BTreeMap;

use polars::prelude::{DataFrame, IntoColumn, NamedFrom, Series};

use super::BuildError;
use crate::{
    geography::{AreaRef, Areas, Level},
    pack::parquet::{FrameBuilder, ParquetError},
    tables::roll_up,
};

/// The columns of every level, in the order in which they were added.
#[derive(Debug)]
pub struct Columns<'a> {
    areas: &'a Areas,
    levels: [Vec<(String, Vec<f64>)>; 6],
}

impl<'a> Columns<'a> {
    /// No columns.
    pub fn new(areas: &'a Areas) -> Self {
        Self { areas, levels: Default::default() }
    }

    /// The areas.
    pub fn areas(&self) -> &'a Areas {
        self.areas
    }

    /// The codes of a level's areas in order.
    pub fn codes(&self, level: Level) -> impl Iterator<Item = &'a str> {
        self.areas.table(level).areas.iter().map(|area| area.code.as_str())
    }

    /// Adds a column of values in the order of the level's areas.
    pub fn add(&mut self, level: Level, name: &str, values: Vec<f64>) {
        debug_assert_eq!(values.len(), self.areas.table(level).len(), "{name} at {level}");
        self.levels[level.index()].push((name.to_owned(), values));
    }

    /// A column.
    pub fn get(&self, level: Level, name: &str) -> Result<&[f64], BuildError> {
        let columns = &self.levels[level.index()];
        let found = columns.iter().find(|(known, _)| known == name);
        found
            .map(|(_, values)| values.as_slice())
            .ok_or_else(|| BuildError::NoColumn { column: name.to_owned(), level })
    }

    /// A value for every area of a level from a table by code, of which none may be missing.
    pub fn by_code<T>(
        &self,
        level: Level,
        file: &str,
        values: &BTreeMap<String, T>,
        get: impl Fn(&T) -> f64,
    ) -> Result<Vec<f64>, BuildError> {
        self.codes(level)
            .map(|code| {
                values.get(code).map(&get).ok_or_else(|| BuildError::MissingArea {
                    file: file.to_owned(),
                    level,
                    code: code.to_owned(),
                })
            })
            .collect()
    }

    /// Adds up columns of one level into a larger one and adds the sums there. Areas that contain
    /// nothing get NaN.
    pub fn roll_up(&mut self, from: Level, to: Level, names: &[&str]) -> Result<(), BuildError> {
        let keys: Vec<Option<&str>> = (0..self.areas.table(from).len() as u32)
            .map(|position| self.areas.ancestor(AreaRef { level: from, position }, to))
            .map(|area| area.map(|area| self.areas.get(area).code.as_str()))
            .collect();
        let mut columns = vec![Series::new("code".into(), keys).into_column()];
        for name in names {
            if self.get(from, name)?.iter().any(|count| count.fract() != 0.0) {
                return Err(BuildError::NotCounts { column: (*name).to_owned(), level: from });
            }
            columns.push(Series::new((*name).into(), self.get(from, name)?).into_column());
        }
        let sums = roll_up(DataFrame::new_infer_height(columns)?, "code", names)?;
        let codes: Vec<Option<&str>> = sums.column("code")?.str()?.iter().collect();
        for name in names {
            let mut values = vec![f64::NAN; self.areas.table(to).len()];
            for (code, sum) in codes.iter().zip(sums.column(name)?.f64()?.iter()) {
                let position = code.and_then(|code| self.areas.table(to).position(code));
                if let Some((position, sum)) = position.zip(sum) {
                    values[position as usize] = sum;
                }
            }
            self.add(to, name, values);
        }
        Ok(())
    }

    /// Takes columns away again.
    pub fn remove(&mut self, level: Level, names: &[&str]) {
        self.levels[level.index()].retain(|(name, _)| !names.contains(&name.as_str()));
    }

    /// The bytes of a level's Parquet file.
    pub fn bytes(&self, level: Level, file: &str) -> Result<Vec<u8>, ParquetError> {
        let mut frame = FrameBuilder::new().texts("code", self.codes(level));
        for (name, values) in &self.levels[level.index()] {
            frame = frame.numbers(name, values);
        }
        frame.bytes(file)
    }
}
