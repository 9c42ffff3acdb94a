//! Sites in order from west to east, so that those near a place lie side by side.
//!
//! From a place one looks east and west until sites are too far by their easting alone. With points of support all over a
//! country that leaves a handful of them, which is faster than a tree, and simpler.

/// Sites from west to east.
#[derive(Debug, Clone)]
pub(super) struct Sweep {
    sites: Vec<([f64; 2], u32)>,
}

/// Squares of distances are compared with this much to spare, before distances themselves are.
const SPARE: f64 = 1.0 + 1e-9;

impl Sweep {
    /// Sorts sites, whose coordinates are finite.
    pub(super) fn new(sites: &[[f64; 2]]) -> Self {
        let mut sites: Vec<([f64; 2], u32)> = sites.iter().copied().zip(0..).collect();
        sites.sort_unstable_by(|a, b| a.0[0].total_cmp(&b.0[0]).then(a.1.cmp(&b.1)));
        Self { sites }
    }

    /// The first site that is not west of an easting.
    fn east_of(&self, easting: f64) -> usize {
        self.sites.partition_point(|site| site.0[0] < easting)
    }

    /// The nearest site of a place and its distance; of several the first by position.
    pub(super) fn nearest(&self, place: [f64; 2]) -> Option<(u32, f64)> {
        let middle = self.east_of(place[0]);
        let mut best = (u32::MAX, f64::INFINITY);
        let mut look = |&(site, number): &([f64; 2], u32)| {
            let (east, north) = (site[0] - place[0], site[1] - place[1]);
            if east.abs() > best.1 {
                return false;
            }
            if east * east + north * north <= best.1 * best.1 * SPARE {
                let metres = east.hypot(north);
                if metres < best.1 || (metres <= best.1 && number < best.0) {
                    best = (number, metres);
                }
            }
            true
        };
        // By turns, so that both sides end soon.
        let (mut west, mut east) = (self.sites[..middle].iter().rev(), self.sites[middle..].iter());
        let (mut more_west, mut more_east) = (true, true);
        while more_west || more_east {
            more_west = more_west && west.next().is_some_and(&mut look);
            more_east = more_east && east.next().is_some_and(&mut look);
        }
        (best.0 != u32::MAX).then_some(best)
    }

    /// Tells the sites at most `metres` from a place, with their distances times `factor`, which is what `metres` is
    /// compared with.
    pub(super) fn within(
        &self,
        place: [f64; 2],
        factor: f64,
        metres: f64,
        mut tell: impl FnMut(u32, f64),
    ) {
        let radius = metres / factor * SPARE;
        let first = self.east_of(place[0] - radius);
        for &(site, number) in &self.sites[first..] {
            let (east, north) = (site[0] - place[0], site[1] - place[1]);
            if east > radius {
                break;
            }
            if east * east + north * north <= radius * radius * SPARE {
                let found = east.hypot(north) * factor;
                if found <= metres {
                    tell(number, found);
                }
            }
        }
    }
}
