//! How far it is from each demand to each site.

use std::collections::HashMap;

use cyswllt_stats::{
    network::between,
    reach::{Distances, Leg},
};
use rayon::prelude::*;

use super::{Mode, Roads, RoadsError, error::Side, network::Place};

impl Roads {
    /// The shortest ways in metres from demands to sites (eastings and northings in metres), the lines to and from the road
    /// included; with `within`, only those up to and including it. A place that no way leads to has none:
    /// [`Self::cut_off`] names such places.
    ///
    /// An error where the network cannot answer at all: no road for the mode, none near any demand or any site, or no way
    /// from any demand to any site.
    pub fn distances(
        &self,
        mode: Mode,
        demands: &[[f64; 2]],
        sites: &[[f64; 2]],
        within: Option<f64>,
    ) -> Result<Distances, RoadsError> {
        let within = within.unwrap_or(f64::INFINITY);
        if within.is_nan() || within < 0.0 {
            return Err(RoadsError::Within { found: within, most: f64::INFINITY });
        }
        let from = self.places(mode, demands)?;
        let to = self.places(mode, sites)?;
        self.check(mode, &from, &to)?;
        let ends = |places: &[Option<Place>], leaving| -> Vec<_> {
            places.iter().map(|&place| self.ends(mode, place, leaving)).collect()
        };
        let network = self.network(mode)?;
        let rows = between(&network.graph, &ends(&from, true), &ends(&to, false), within);
        let mut on_road: HashMap<u32, Vec<(u32, Place)>> = HashMap::new();
        for (site, place) in (0..).zip(&to) {
            if let Some(place) = place {
                on_road.entry(place.road).or_default().push((site, *place));
            }
        }
        let rows = rows
            .into_par_iter()
            .zip(&from)
            .map(|(row, from)| {
                let mut row: Vec<Leg> =
                    row.into_iter().map(|(site, metres)| Leg { site, metres }).collect();
                let neighbours = from.and_then(|from| Some((from, on_road.get(&from.road)?)));
                if let Some((from, neighbours)) = neighbours {
                    for &(site, to) in neighbours {
                        let direct = self.directly(mode, from, to);
                        let Some(metres) = direct.filter(|&metres| metres <= within) else {
                            continue;
                        };
                        // Rows come in the order of the sites.
                        match row.binary_search_by_key(&site, |leg| leg.site) {
                            Ok(at) => row[at].metres = row[at].metres.min(metres),
                            Err(at) => row.insert(at, Leg { site, metres }),
                        }
                    }
                }
                row
            })
            .collect();
        Distances::from_rows(sites.len(), rows)
            .map_err(|error| RoadsError::Broken { found: error.to_string() })
    }

    /// Where on the network of a mode each point is.
    pub(super) fn places(
        &self,
        mode: Mode,
        points: &[[f64; 2]],
    ) -> Result<Vec<Option<Place>>, RoadsError> {
        for (at, point) in points.iter().enumerate() {
            if let Some(&found) = point.iter().find(|coordinate| !coordinate.is_finite()) {
                return Err(RoadsError::Coordinate { position: at + 1, found });
            }
        }
        let network = self.network(mode)?;
        Ok(points.par_iter().map(|&point| self.place(network, mode, point)).collect())
    }

    /// Whether there can be any way at all.
    fn check(
        &self,
        mode: Mode,
        from: &[Option<Place>],
        to: &[Option<Place>],
    ) -> Result<(), RoadsError> {
        for (what, places) in [(Side::Demands, from), (Side::Sites, to)] {
            if !places.is_empty() && places.iter().all(Option::is_none) {
                return Err(RoadsError::Uncovered { what });
            }
        }
        let [from, to] = [from, to].map(|places| self.pieces(mode, places));
        let [from, to] = [from?, to?];
        if from.is_empty() || to.is_empty() || !from.is_disjoint(&to) {
            return Ok(());
        }
        let components = self.components(mode)?.len();
        Err(RoadsError::Disconnected { components })
    }
}

#[cfg(test)]
mod tests {
    use cyswllt_stats::reach::Leg;
    use proptest::prelude::*;

    use crate::geography::roads::{
        Driving, Mode, Roads, RoadsError,
        testing::{grid_of_streets, network, street},
    };

    fn legs(roads: &Roads, mode: Mode, from: [f64; 2], to: &[[f64; 2]]) -> Vec<Leg> {
        roads.distances(mode, &[from], to, None).unwrap().row(0).to_vec()
    }

    /// 0 → 1 → 2 → 0, one kilometre east, one north, and back across; the first of them one-way.
    fn triangle() -> Roads {
        network(
            &[[300_000.0, 200_000.0], [301_000.0, 200_000.0], [301_000.0, 201_000.0]],
            &[(0, 1, Driving::Forward), (1, 2, Driving::Both), (2, 0, Driving::Both)],
        )
    }

    #[test]
    fn lines_to_the_road_count_and_one_way_streets_are_obeyed_by_cars() {
        let roads = triangle();
        // 30 m north of the first street at 250 m, and 40 m east of the second at 500 m.
        let (a, b) = ([300_250.0, 199_970.0], [301_040.0, 200_500.0]);
        let metres = |mode, from, to| legs(&roads, mode, from, &[to])[0].metres;
        let near = |found: f64, right: f64| assert!((found - right).abs() < 0.2, "{found} {right}");
        near(metres(Mode::Walking, a, b), 30.0 + 750.0 + 500.0 + 40.0);
        near(metres(Mode::Walking, b, a), 30.0 + 750.0 + 500.0 + 40.0);
        near(metres(Mode::Driving, a, b), 30.0 + 750.0 + 500.0 + 40.0);
        near(metres(Mode::Driving, b, a), 40.0 + 500.0 + 1000.0 * 2_f64.sqrt() + 250.0 + 30.0);
    }

    #[test]
    fn on_one_street() {
        let roads = triangle();
        let (west, east) = ([300_200.0, 200_000.0], [300_700.0, 200_000.0]);
        let metres = |mode, from, to| legs(&roads, mode, from, &[to])[0].metres;
        assert!((metres(Mode::Walking, east, west) - 500.0).abs() < 0.2);
        assert!((metres(Mode::Driving, west, east) - 500.0).abs() < 0.2);
        let round = 300.0 + 1000.0 + 1000.0 * 2_f64.sqrt() + 200.0;
        assert!((metres(Mode::Driving, east, west) - round).abs() < 0.2);
        assert!(metres(Mode::Driving, east, east).abs() < 1e-9);
    }

    #[test]
    fn nothing_beyond_the_limit() {
        let roads = triangle();
        let demands = [[300_000.0, 200_000.0]];
        let sites = [[301_000.0, 200_000.0], [301_000.0, 201_000.0], [300_400.0, 200_000.0]];
        let found = roads.distances(Mode::Walking, &demands, &sites, Some(1000.0)).unwrap();
        let sites: Vec<u32> = found.row(0).iter().map(|leg| leg.site).collect();
        assert_eq!(sites, [2, 0]);
        let wrong = roads.distances(Mode::Walking, &demands, &[], Some(f64::NAN));
        assert!(matches!(wrong, Err(RoadsError::Within { .. })));
        let wrong = roads.distances(Mode::Walking, &[[f64::NAN, 0.0]], &[], None);
        assert!(matches!(wrong, Err(RoadsError::Coordinate { position: 1, .. })));
    }

    #[test]
    fn what_cannot_be_answered_is_said() {
        let roads = triangle();
        let far = [[350_000.0, 300_000.0]];
        let near = [[300_000.0, 200_000.0]];
        let error = roads.distances(Mode::Walking, &far, &near, None).unwrap_err();
        assert_eq!(error.code(), "roads-uncovered-demands");
        let error = roads.distances(Mode::Walking, &near, &far, None).unwrap_err();
        assert_eq!(error.code(), "roads-uncovered-sites");
        let pieces = network(
            &[
                [300_000.0, 200_000.0],
                [301_000.0, 200_000.0],
                [310_000.0, 200_000.0],
                [311_000.0, 200_000.0],
            ],
            &[(0, 1, Driving::Both), (2, 3, Driving::Both)],
        );
        let error = pieces.distances(Mode::Driving, &near, &[[310_000.0, 200_000.0]], None);
        assert_eq!(error, Err(RoadsError::Disconnected { components: 2 }));
        let paths = network(&[[0.0, 0.0], [100.0, 0.0]], &[(0, 1, Driving::No)]);
        let error = paths.distances(Mode::Driving, &near, &near, None);
        assert_eq!(error, Err(RoadsError::NoRoads { mode: Mode::Driving }));
    }

    #[test]
    fn a_drive_that_nothing_leads_to_is_passed_over() {
        let mut draft = grid_of_streets(10, 10, 200.0);
        let nodes = [[300_500.0, 200_050.0], [300_510.0, 200_050.0]]
            .map(|place: [f64; 2]| draft.node(place.map(|metres| (metres * 10.0) as i32)));
        draft.road(street(nodes[0], nodes[1], Driving::Both), []);
        let roads = draft.finish().unwrap();
        assert_eq!(roads.components(Mode::Walking).unwrap().len(), 2);
        // At the drive itself: 50 m to the street, 500 m along it.
        let found = legs(&roads, Mode::Walking, [300_500.0, 200_050.0], &[[300_000.0, 200_000.0]]);
        assert!((found[0].metres - 550.0).abs() < 0.2, "{found:?}");
    }

    proptest! {
        /// On a grid of streets the shortest way is the sum of the differences, wherever places lie on the streets.
        #[test]
        fn a_grid_of_streets(
            places in prop::collection::vec((0..10_u32, 0..1800_u32, any::<bool>()), 2..12),
            within in prop::option::of(0.0..4000.0_f64),
        ) {
            let roads = grid_of_streets(10, 10, 200.0).finish().unwrap();
            let places: Vec<[f64; 2]> = places
                .into_iter()
                .map(|(street, along, is_north)| {
                    let (street, along) = (f64::from(street) * 200.0, f64::from(along));
                    let [x, y] = if is_north { [street, along] } else { [along, street] };
                    [300_000.0 + x, 200_000.0 + y]
                })
                .collect();
            let (demands, sites) = places.split_at(places.len() / 2);
            let found = roads.distances(Mode::Walking, demands, sites, within).unwrap();
            for (at, demand) in demands.iter().enumerate() {
                for (site, place) in (0..).zip(sites) {
                    let leg = found.row(at).iter().find(|leg| leg.site == site);
                    let right = on_grid(*demand, *place);
                    match leg {
                        Some(leg) => prop_assert!((leg.metres - right).abs() < 0.01),
                        None => prop_assert!(within.is_some_and(|within| right > within - 0.01)),
                    }
                }
            }
        }
    }

    /// A network of the size of Wales's: 300,000 streets of 200 m, 8,000 places and 30 sites within 20 km.
    #[test]
    fn many_places_on_many_streets() {
        let begun = std::time::Instant::now();
        let roads = grid_of_streets(388, 388, 200.0).finish().unwrap();
        let place = |at: u32, step: u32| -> [f64; 2] {
            let spread = at.wrapping_mul(step);
            let along = f64::from(spread % 77_400);
            let street = f64::from((spread >> 8) % 388) * 200.0;
            [300_000.0 + along, 200_000.0 + street]
        };
        let demands: Vec<[f64; 2]> = (0..8_000).map(|at| place(at, 2_654_435_761)).collect();
        let sites: Vec<[f64; 2]> = (1..31).map(|at| place(at, 1_999_999_973)).collect();
        let read = begun.elapsed();
        let found = roads.distances(Mode::Driving, &demands, &sites, Some(20_000.0)).unwrap();
        println!("{} roads in {read:?}, distances after {:?}", roads.len(), begun.elapsed());
        assert!(roads.len() > 300_000 && found.legs() > 10_000);
        for demand in (0..8_000).step_by(97) {
            for leg in found.row(demand) {
                let right = on_grid(demands[demand], sites[leg.site as usize]);
                assert!((leg.metres - right).abs() < 0.1, "{leg:?} {right}");
            }
            let near = |site: &&[f64; 2]| on_grid(demands[demand], **site) <= 19_999.0;
            assert!(found.row(demand).len() >= sites.iter().filter(near).count());
        }
    }

    /// The way between two points on streets 200 m apart, from 300000, 200000: straight across and straight up, but where
    /// both lie in the middle of parallel streets, round one of the next crossings.
    #[allow(clippy::float_cmp, reason = "places lie on streets exactly or not at all")]
    fn on_grid(a: [f64; 2], b: [f64; 2]) -> f64 {
        let crossed = |axis: usize, point: [f64; 2]| point[axis].rem_euclid(200.0) == 0.0;
        let mut metres = (a[0] - b[0]).abs() + (a[1] - b[1]).abs();
        for axis in 0..2 {
            let other = 1 - axis;
            let parallel = !crossed(axis, a) && !crossed(axis, b) && a[other] != b[other];
            let cell = |point: [f64; 2]| (point[axis] / 200.0).floor();
            if parallel && cell(a) == cell(b) {
                let (low, high) = (a[axis].min(b[axis]), a[axis].max(b[axis]));
                let start = (low / 200.0).floor() * 200.0;
                metres += 2.0 * (low - start).min(start + 200.0 - high);
            }
        }
        metres
    }
}
