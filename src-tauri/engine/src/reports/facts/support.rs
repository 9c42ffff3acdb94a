//! Where people live on average, and which libraries are near.

use std::sync::OnceLock;

use super::{NearLibrary, subject::Chosen};
use crate::{
    Engine,
    geography::{AreaRef, Level},
    tables::Library,
};

/// Libraries that a report names.
const MOST: usize = 10;

/// Where LSOAs and libraries lie; worked out once for all reports.
#[derive(Debug)]
pub(in crate::reports) struct Ground {
    /// A point inside each LSOA, in metres.
    points: Vec<(f64, f64)>,
    /// How many people live in each LSOA; NaN where that is not known.
    residents: Vec<f64>,
    /// The area of each level that each library is in.
    libraries: [OnceLock<Vec<Option<u32>>>; Level::COUNT],
}

impl Ground {
    /// The ground of Wales.
    pub fn new(engine: &Engine) -> Self {
        let count = engine.areas.table(Level::Lsoa).len() as u32;
        let layer = engine.shapes.layer(Level::Lsoa);
        let nowhere = (f64::NAN, f64::NAN);
        let point = |position| layer.map_or(nowhere, |layer| layer.label_point(position));
        let residents = engine.catalogue.measure("residents");
        let residents = residents.map(|measure| engine.tables.values(measure, Level::Lsoa).value);
        Self {
            points: (0..count).map(point).collect(),
            residents: residents.unwrap_or_else(|_| vec![f64::NAN; count as usize]),
            libraries: [const { OnceLock::new() }; Level::COUNT],
        }
    }

    /// How many people live in an LSOA; 0 where that is not known.
    pub fn residents(&self, lsoa: u32) -> f64 {
        self.residents.get(lsoa as usize).copied().filter(|count| count.is_finite()).unwrap_or(0.0)
    }

    /// The area of a level that each library is in. One that stands off the generalised coast is in the nearest.
    fn libraries(&self, engine: &Engine, level: Level) -> &[Option<u32>] {
        self.libraries[level.index()].get_or_init(|| {
            let layer = engine.shapes.layer(level);
            let area = |library: &Library| {
                layer.and_then(|layer| layer.nearest(library.easting, library.northing, |_| true))
            };
            engine.tables.libraries().iter().map(area).collect()
        })
    }

    /// Where the residents of LSOAs live on average; none without residents.
    fn centre(&self, lsoas: &[u32]) -> Option<(f64, f64)> {
        let (mut easting, mut northing, mut people) = (0.0, 0.0, 0.0);
        for &lsoa in lsoas {
            let (x, y) = self.points[lsoa as usize];
            let weight = self.residents(lsoa);
            if x.is_finite() && y.is_finite() {
                easting += weight * x;
                northing += weight * y;
                people += weight;
            }
        }
        (people > 0.0).then(|| (easting / people, northing / people))
    }
}

/// The LSOAs inside the areas, rising.
pub(super) fn lsoas(engine: &Engine, chosen: &Chosen) -> Vec<u32> {
    let inside = |&position: &u32| {
        let lsoa = AreaRef { level: Level::Lsoa, position };
        let area = engine.areas.ancestor(lsoa, chosen.level);
        area.is_some_and(|area| chosen.positions.binary_search(&area.position).is_ok())
    };
    (0..engine.areas.table(Level::Lsoa).len() as u32).filter(inside).collect()
}

/// The libraries inside, nearest first, then those outside; and how many are inside.
pub(super) fn libraries(
    engine: &Engine,
    ground: &Ground,
    chosen: &Chosen,
    lsoas: &[u32],
) -> (Vec<NearLibrary>, usize) {
    let centre = ground.centre(lsoas).or_else(|| middle(engine, chosen));
    let Some((easting, northing)) = centre else { return (Vec::new(), 0) };
    let areas = ground.libraries(engine, chosen.level);
    let mut near: Vec<NearLibrary> = engine
        .tables
        .libraries()
        .iter()
        .zip(areas)
        .map(|(library, area)| NearLibrary {
            library: library.clone(),
            metres: (library.easting - easting).hypot(library.northing - northing),
            inside: area.is_some_and(|area| chosen.positions.binary_search(&area).is_ok()),
        })
        .filter(|near| near.metres.is_finite())
        .collect();
    let inside = near.iter().filter(|near| near.inside).count();
    near.sort_by(|a, b| b.inside.cmp(&a.inside).then_with(|| a.metres.total_cmp(&b.metres)));
    near.truncate(MOST);
    (near, inside)
}

/// The mean of points inside the areas, for those without residents.
fn middle(engine: &Engine, chosen: &Chosen) -> Option<(f64, f64)> {
    let layer = engine.shapes.layer(chosen.level)?;
    let points = chosen.positions.iter().map(|&position| layer.label_point(position));
    let sum = points.fold((0.0, 0.0), |sum, point| (sum.0 + point.0, sum.1 + point.1));
    let count = chosen.positions.len() as f64;
    (count > 0.0).then(|| (sum.0 / count, sum.1 / count))
}
