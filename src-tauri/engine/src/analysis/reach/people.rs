//! Where people are: inside an LSOA they are spread evenly over its postcodes.
//!
//! An LSOA of the uplands is many kilometres wide and mostly empty, and the middle of it may be a mountain. Its postcodes
//! are where its doors are. The directory does not say which postcodes are terminated, so these count as well.

use std::{
    ops::Range,
    sync::{Arc, OnceLock},
};

use rayon::prelude::*;

use crate::{
    Engine,
    geography::{Areas, Layer, Level, Shapes, postcodes::Postcodes},
};

/// The places where people are, LSOA by LSOA in the order of codes.
#[derive(Debug, Clone, PartialEq)]
pub struct People {
    /// Easting and northing in metres (EPSG:27700). Postcodes at one place are one point.
    pub points: Vec<[f64; 2]>,
    /// The position of each point's LSOA, rising.
    pub lsoa: Vec<u32>,
    /// The share of the LSOA's people who are at each point; the shares of an LSOA add up to 1.
    pub share: Vec<f64>,
    /// How many postcodes each point stands for; 1 for the point inside the shape of an LSOA that has none.
    postcodes: Vec<u32>,
    /// Where the points of each LSOA begin, and the end.
    starts: Vec<usize>,
    /// How many LSOAs have no postcode.
    without: usize,
}

/// A place, its LSOA and how many postcodes are there.
type Place = (u32, [i32; 2], u32);

impl People {
    /// The places of all people of Wales. They are worked out once; they are those of what ships, whatever the workspace
    /// adds.
    pub fn of(engine: &Engine) -> Arc<Self> {
        static PEOPLE: OnceLock<Arc<People>> = OnceLock::new();
        let place =
            || Arc::new(Self::place(&engine.areas, &engine.shapes, engine.gazetteer.postcodes()));
        Arc::clone(PEOPLE.get_or_init(place))
    }

    /// Puts people on the postcodes. A postcode is in the LSOA whose polygon contains it; one outside every polygon is in
    /// the nearest LSOA of the authority that the directory gives. An LSOA without postcodes has one point inside its shape.
    fn place(areas: &Areas, shapes: &Shapes, postcodes: &Postcodes) -> Self {
        let lsoas = areas.table(Level::Lsoa).len();
        let Some(layer) = shapes.layer(Level::Lsoa) else {
            return Self::new(&[], &vec![[0; 2]; lsoas]);
        };
        let mut found = located(areas, layer, postcodes);
        found.par_sort_unstable();
        let mut places: Vec<Place> = Vec::with_capacity(found.len());
        for (lsoa, place, count) in found {
            match places.last_mut() {
                Some(last) if (last.0, last.1) == (lsoa, place) => last.2 += count,
                _ => places.push((lsoa, place, count)),
            }
        }
        let inside: Vec<[i32; 2]> = (0..lsoas as u32)
            .map(|lsoa| {
                if places.binary_search_by(|place| place.0.cmp(&lsoa)).is_ok() {
                    return [0; 2];
                }
                let (easting, northing) = layer.label_point(lsoa);
                [easting.round() as i32, northing.round() as i32]
            })
            .collect();
        Self::new(&places, &inside)
    }

    /// Takes places sorted by LSOA, and for each LSOA the point for the case that it has none.
    fn new(places: &[Place], inside: &[[i32; 2]]) -> Self {
        let mut people = Self {
            points: Vec::with_capacity(places.len()),
            lsoa: Vec::with_capacity(places.len()),
            share: Vec::with_capacity(places.len()),
            postcodes: Vec::with_capacity(places.len()),
            starts: vec![0],
            without: 0,
        };
        let mut rest = places;
        for (lsoa, &inside) in (0..).zip(inside) {
            let (here, behind) = rest.split_at(rest.partition_point(|place| place.0 <= lsoa));
            rest = behind;
            people.without += usize::from(here.is_empty());
            let alone = [(lsoa, inside, 1)];
            let here = if here.is_empty() { &alone } else { here };
            let all: u32 = here.iter().map(|place| place.2).sum();
            for &(lsoa, place, count) in here {
                people.points.push(place.map(f64::from));
                people.lsoa.push(lsoa);
                people.share.push(f64::from(count) / f64::from(all));
                people.postcodes.push(count);
            }
            people.starts.push(people.points.len());
        }
        people
    }

    /// Number of points.
    pub fn len(&self) -> usize {
        self.points.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.points.is_empty()
    }

    /// Number of LSOAs.
    pub fn lsoas(&self) -> usize {
        self.starts.len() - 1
    }

    /// How many LSOAs have no postcode.
    pub fn without_postcodes(&self) -> usize {
        self.without
    }

    /// The points of an LSOA.
    ///
    /// # Panics
    /// If there is no such LSOA.
    pub fn of_lsoa(&self, lsoa: u32) -> Range<usize> {
        self.starts[lsoa as usize]..self.starts[lsoa as usize + 1]
    }

    /// How many postcodes a point stands for.
    pub(super) fn postcodes(&self, point: usize) -> u32 {
        self.postcodes[point]
    }

    /// How many are at each point, where an LSOA has so many (one number an LSOA). Where an LSOA's number is not known
    /// nobody can be counted: its points weigh 0.
    pub fn weights(&self, lsoa_numbers: &[f64]) -> Vec<f64> {
        let known = |number: f64| if number.is_finite() { number } else { 0.0 };
        let of = |lsoa: u32| lsoa_numbers.get(lsoa as usize).copied().map_or(0.0, known);
        self.lsoa.iter().zip(&self.share).map(|(&lsoa, share)| of(lsoa) * share).collect()
    }
}

/// The LSOA of each place where there are postcodes, and how many. Postcodes at one place count together as long as the
/// directory gives them the same authority.
fn located(areas: &Areas, layer: &Layer, postcodes: &Postcodes) -> Vec<Place> {
    let mut all: Vec<([i32; 2], u8)> = postcodes.places().collect();
    all.par_sort_unstable();
    let mut places: Vec<([i32; 2], u8, u32)> = Vec::with_capacity(all.len());
    for (place, authority) in all {
        match places.last_mut() {
            Some(last) if (last.0, last.1) == (place, authority) => last.2 += 1,
            _ => places.push((place, authority, 1)),
        }
    }
    let points: Vec<(f64, f64)> =
        places.iter().map(|place| (f64::from(place.0[0]), f64::from(place.0[1]))).collect();
    let inside = layer.at_many(&points);
    let lsoas = &areas.table(Level::Lsoa).areas;
    places
        .par_iter()
        .zip(inside)
        .filter_map(|(&(place, authority, count), inside)| {
            let of_authority =
                |lsoa: u32| lsoas[lsoa as usize].authority == Some(u32::from(authority));
            let nearest = || layer.nearest(f64::from(place[0]), f64::from(place[1]), of_authority);
            Some((inside.or_else(nearest)?, place, count))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::{collections::HashMap, time::Instant};

    use super::People;
    use crate::{
        Engine,
        geography::{Level, locate},
    };

    #[test]
    fn everybody_is_somewhere_in_their_own_lsoa() {
        let engine = Engine::open().expect("the pack");
        let before = Instant::now();
        let people = People::place(&engine.areas, &engine.shapes, engine.gazetteer.postcodes());
        println!("{} points in {:?}", people.len(), before.elapsed());
        assert_eq!(people.lsoas(), 1917);
        assert!((100_000..141_198).contains(&people.len()), "{}", people.len());
        let total: u32 = people.postcodes.iter().sum();
        assert_eq!(total as usize, engine.gazetteer.postcodes().len() + people.without_postcodes());
        assert!(people.lsoa.is_sorted());
        for lsoa in 0..1917 {
            let range = people.of_lsoa(lsoa);
            assert!(!range.is_empty(), "{lsoa}");
            assert!(people.lsoa[range.clone()].iter().all(|&of| of == lsoa));
            let share: f64 = people.share[range].iter().sum();
            assert!((share - 1.0).abs() < 1e-9, "{lsoa}: {share}");
        }
        // Nobody is lost or made.
        let older = engine.catalogue.measure("older_65").unwrap();
        let numbers = engine.tables.values(older, Level::Lsoa).numerator;
        let weights: f64 = people.weights(&numbers).iter().sum();
        assert!((weights - 662_037.0).abs() < 1e-3, "{weights}");
    }

    /// The rule is that of everything else that finds a postcode's LSOA.
    #[test]
    fn postcodes_are_where_others_find_them() {
        let engine = Engine::open().expect("the pack");
        let people = People::place(&engine.areas, &engine.shapes, engine.gazetteer.postcodes());
        let place = |point: &[f64; 2]| (point[0] as i64, point[1] as i64);
        let mut found: HashMap<(i64, i64), Vec<u32>> = HashMap::new();
        for (point, &lsoa) in people.points.iter().zip(&people.lsoa) {
            found.entry(place(point)).or_default().push(lsoa);
        }
        let layer = engine.shapes.layer(Level::Lsoa).expect("LSOAs");
        let mut outside = 0;
        for (row, postcode) in engine.gazetteer.postcodes().iter().enumerate() {
            let is_outside = layer.at(postcode.easting, postcode.northing).is_none();
            outside += usize::from(is_outside);
            if !(is_outside || row % 97 == 0) {
                continue;
            }
            let located =
                locate(&engine.areas, &engine.shapes, &engine.gazetteer, &postcode.postcode)
                    .expect("a postcode of Wales");
            let lsoa = located.areas.iter().find(|area| area.level == Level::Lsoa).expect("one");
            assert!(
                found[&place(&[located.easting, located.northing])].contains(&lsoa.position),
                "{}",
                postcode.postcode
            );
        }
        assert!(outside > 10, "some lie outside every polygon");
    }
}
