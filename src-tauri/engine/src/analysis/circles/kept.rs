//! Layouts of circles that were asked for, and where areas are: the same for as long as the data are the same.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use super::{CircleSize, Circles};
use crate::{Engine, geography::Level};

/// More layouts than this are not kept: a level with its steps for every authority.
const MOST: usize = 96;

/// Level, size, the code of the area to stay within, and the step of the resolution.
pub(super) type Key = (Level, CircleSize, Option<String>, i32);

/// Where the areas of a level are.
#[derive(Debug)]
pub(super) struct Places {
    /// The points of their labels, in metres.
    pub points: Arc<Vec<[f64; 2]>>,
    /// Their land in square metres.
    pub areas: Vec<f64>,
}

/// What was worked out for one state of the data.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    circles: Mutex<HashMap<Key, Arc<Circles>>>,
    places: Mutex<HashMap<Level, Arc<Places>>>,
}

impl Kept {
    pub(super) fn get(&self, key: &Key) -> Option<Arc<Circles>> {
        locked(&self.circles).get(key).map(Arc::clone)
    }

    pub(super) fn keep(&self, key: Key, circles: &Arc<Circles>) {
        let mut kept = locked(&self.circles);
        if kept.len() >= MOST {
            kept.clear();
        }
        kept.insert(key, Arc::clone(circles));
    }

    /// Where the areas of a level are; none where they have no shapes.
    pub(super) fn places(&self, engine: &Engine, level: Level) -> Option<Arc<Places>> {
        let mut kept = locked(&self.places);
        if let Some(places) = kept.get(&level) {
            return Some(Arc::clone(places));
        }
        let layer = engine.shapes.layer(level)?;
        let positions = || 0..engine.areas.table(level).len() as u32;
        let point = |position| {
            let (easting, northing) = layer.label_point(position);
            [easting, northing]
        };
        let places = Arc::new(Places {
            points: Arc::new(positions().map(point).collect()),
            areas: positions().map(|position| layer.area(position)).collect(),
        });
        kept.insert(level, Arc::clone(&places));
        Some(places)
    }
}

/// What a mutex guards, also after a thread that had it came to grief: entries are whole.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
