//! What can be reached within some minutes.

use cyswllt_stats::network::{Graph, Search};

use super::{
    Mode, Roads, RoadsError,
    network::Place,
    outline::{self, Polygon},
};
use crate::geography::rings::Corner;

/// Minutes at most: in four hours one drives from end to end of Wales.
const MOST_MINUTES: f64 = 240.0;

/// What can be reached from a place within some minutes.
#[derive(Debug, Clone, PartialEq)]
pub struct Isochrone {
    /// Polygons around the roads that are reached, in decimetres: first the outer ring, against the clock, then holes. They
    /// are for the map: who is reached is told by [`Roads::minutes`].
    pub polygons: Vec<Polygon>,
    /// How long the reached roads are together, in kilometres.
    pub kilometres: f64,
}

impl Roads {
    /// The minutes of the quickest way from a place to each of others (metres), the lines to and from the road on foot
    /// included; infinite where it takes longer than `within` or no way leads there.
    pub fn minutes(
        &self,
        mode: Mode,
        from: [f64; 2],
        within: f64,
        to: &[[f64; 2]],
    ) -> Result<Vec<f64>, RoadsError> {
        let places = self.places(mode, to)?;
        let quickest = self.quickest(mode, from, within)?;
        let mut search = Search::new(&quickest.graph);
        search.run(&quickest.starts, within * 60.0);
        let seconds = |place: &Option<Place>| {
            let Some(place) = *place else { return f64::INFINITY };
            let ends = self.seconds(mode, place, false);
            let mut least = f64::INFINITY;
            for (node, more) in ends {
                least = least.min(search.cost(node) + more);
            }
            if place.road == quickest.place.road
                && let Some(metres) = self.directly(mode, quickest.place, place)
            {
                let off = quickest.place.off + place.off;
                let pace = self.links[place.road as usize].pace(mode);
                least = least.min((metres - off) / pace + on_foot(off));
            }
            least
        };
        let minutes = |place| Some(seconds(place) / 60.0).filter(|&minutes| minutes <= within);
        Ok(places.iter().map(|place| minutes(place).unwrap_or(f64::INFINITY)).collect())
    }

    /// What can be reached from a place (metres) within some minutes.
    pub fn isochrone(
        &self,
        mode: Mode,
        from: [f64; 2],
        minutes: f64,
    ) -> Result<Isochrone, RoadsError> {
        let quickest = self.quickest(mode, from, minutes)?;
        let mut search = Search::new(&quickest.graph);
        let budget = minutes * 60.0;
        search.run(&quickest.starts, budget);
        let mut pieces: Vec<Vec<Corner>> = Vec::new();
        let mut kilometres = 0.0;
        for (at, road) in (0..).zip(&self.links) {
            let length = f64::from(self.metres[at as usize]);
            let pace = road.pace(mode);
            let [forward, backward] = road.directions(mode);
            // How far one comes from either end.
            let come = |node: u32, is_allowed: bool| {
                let left = budget - search.cost(node);
                if is_allowed && left >= 0.0 { (left * pace).min(length) } else { 0.0 }
            };
            let (mut ahead, mut back) = (come(road.from, forward), come(road.to, backward));
            if ahead + back >= length {
                (ahead, back) = (length, 0.0);
            }
            let mut reached = vec![(0.0, ahead), (length - back, length)];
            if at == quickest.place.road {
                let Place { along, off, .. } = quickest.place;
                let left = ((budget - on_foot(off)) * pace).max(0.0);
                let low = if backward { (along - left).max(0.0) } else { along };
                let high = if forward { (along + left).min(length) } else { along };
                reached.push((low, high));
            }
            for (low, high) in together(reached) {
                kilometres += (high - low) / 1000.0;
                pieces.push(self.part(at, low, high));
            }
        }
        Ok(Isochrone { polygons: outline::around(&pieces), kilometres })
    }

    fn quickest(&self, mode: Mode, from: [f64; 2], within: f64) -> Result<Quickest, RoadsError> {
        if !(within > 0.0 && within <= MOST_MINUTES) {
            return Err(RoadsError::Within { found: within, most: MOST_MINUTES });
        }
        let place = self.places(mode, &[from])?[0].ok_or(RoadsError::Far)?;
        let cost =
            |road: usize| (f64::from(self.metres[road]) / self.links[road].pace(mode)) as f32;
        let graph = self.graph(mode, cost)?;
        Ok(Quickest { graph, place, starts: self.seconds(mode, place, true) })
    }

    /// As [`Self::ends`], in seconds.
    fn seconds(&self, mode: Mode, place: Place, leaving: bool) -> [(u32, f64); 2] {
        let pace = self.links[place.road as usize].pace(mode);
        self.ends(mode, Some(place), leaving)
            .map(|(node, metres)| (node, (metres - place.off) / pace + on_foot(place.off)))
    }

    /// The corners of a road between two lengths along it.
    fn part(&self, road: u32, low: f64, high: f64) -> Vec<Corner> {
        let mut part = Vec::new();
        let mut gone = 0.0;
        let mut line = self.line(road);
        let Some(mut from) = line.next() else { return part };
        for to in line {
            let length = super::metres(from, to);
            let at = |metres: f64| {
                let share = if length > 0.0 { (metres - gone) / length } else { 0.0 };
                let share = share.clamp(0.0, 1.0);
                [0, 1].map(|axis| {
                    (f64::from(from[axis]) + share * f64::from(to[axis] - from[axis])) as i32
                })
            };
            if gone + length >= low && gone <= high {
                part.push(at(low));
                part.push(at(high));
            }
            gone += length;
            from = to;
        }
        part.dedup();
        part
    }
}

/// What a search for times begins with.
struct Quickest {
    graph: Graph,
    place: Place,
    starts: [(u32, f64); 2],
}

/// Seconds on foot.
fn on_foot(metres: f64) -> f64 {
    metres / (Mode::WALKING_SPEED / 3.6)
}

/// Stretches of a road put together where they meet; those without length left out.
fn together(mut stretches: Vec<(f64, f64)>) -> Vec<(f64, f64)> {
    stretches.retain(|(low, high)| high > low);
    stretches.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut found: Vec<(f64, f64)> = Vec::with_capacity(stretches.len());
    for (low, high) in stretches {
        match found.last_mut() {
            Some(last) if low <= last.1 => last.1 = last.1.max(high),
            _ => found.push((low, high)),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::geography::roads::{
        Driving, Mode, RoadsError,
        testing::{grid_of_streets, network},
    };

    /// 4.8 km/h are 80 m a minute.
    #[test]
    fn minutes_on_foot_and_by_car() {
        let nodes =
            [[300_000.0, 200_000.0], [302_000.0, 200_000.0], [330_000.0, 0.0], [330_100.0, 0.0]];
        let roads = network(&nodes, &[(0, 1, Driving::Forward), (2, 3, Driving::Both)]);
        let west = [300_000.0, 200_000.0];
        let to = [[300_800.0, 200_080.0], [302_000.0, 200_000.0], [300_000.0, 205_000.0]];
        let walked = roads.minutes(Mode::Walking, west, 20.0, &to).unwrap();
        assert!((walked[0] - 11.0).abs() < 1e-3, "{walked:?}");
        assert_eq!(walked[1..], [f64::INFINITY; 2]);
        // At 25 km/h, and 80 m on foot.
        let driven = roads.minutes(Mode::Driving, west, 20.0, &to).unwrap();
        assert!((driven[0] - (0.8 / 25.0 * 60.0 + 1.0)).abs() < 1e-3, "{driven:?}");
        assert!((driven[1] - 2.0 / 25.0 * 60.0).abs() < 1e-3);
        // Nobody drives against the one-way street.
        let back = roads.minutes(Mode::Driving, to[0], 20.0, &[west]).unwrap();
        assert_eq!(back, [f64::INFINITY]);
        let reached = roads.isochrone(Mode::Driving, to[0], 2.0).unwrap();
        assert!((reached.kilometres - 25.0 / 60.0).abs() < 1e-3, "{}", reached.kilometres);
        let reached = roads.isochrone(Mode::Walking, to[0], 6.0).unwrap();
        assert!((reached.kilometres - 0.8).abs() < 1e-3, "{}", reached.kilometres);
    }

    #[test]
    fn where_nothing_is_and_times_that_are_none() {
        let roads = grid_of_streets(3, 3, 200.0).finish().unwrap();
        let far = roads.isochrone(Mode::Walking, [320_000.0, 200_000.0], 5.0);
        assert_eq!(far, Err(RoadsError::Far));
        for minutes in [0.0, -1.0, f64::NAN, f64::INFINITY, 241.0] {
            let error = roads.isochrone(Mode::Walking, [300_000.0, 200_000.0], minutes);
            assert!(matches!(error, Err(RoadsError::Within { .. })), "{minutes}");
        }
    }

    proptest! {
        /// On a grid of streets a diamond can be reached: its roads are those whose sum of differences is small enough.
        #[test]
        fn a_diamond_on_a_grid_of_streets(minutes in 1.0..20.0_f64) {
            let roads = grid_of_streets(25, 25, 100.0).finish().unwrap();
            let middle = [301_200.0, 201_200.0];
            let found = roads.isochrone(Mode::Walking, middle, minutes).unwrap();
            let (metres, mut right) = (minutes * 80.0, 0.0);
            for street in 0..25 {
                let off = f64::from((street - 12_i32).abs()) * 100.0;
                // To either side, along both directions, not beyond the town.
                right += 4.0 * (metres - off).clamp(0.0, 1200.0);
            }
            prop_assert!((found.kilometres * 1000.0 - right).abs() < 1.0, "{} {right}", found.kilometres);
            let to: Vec<[f64; 2]> =
                (0..=24).map(|step| [300_000.0 + f64::from(step) * 100.0, 201_200.0]).collect();
            let found = roads.minutes(Mode::Walking, middle, minutes, &to).unwrap();
            for (minute, place) in found.iter().zip(&to) {
                let right = (place[0] - middle[0]).abs() / 80.0;
                let is_right = if right <= minutes { (minute - right).abs() < 1e-3 } else { minute.is_infinite() };
                prop_assert!(is_right || (right - minutes).abs() < 1e-3);
            }
        }
    }
}
