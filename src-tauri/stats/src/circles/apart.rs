//! Moves circles apart: little movement, in the sense of least squares, after which no circle covers another.

use super::near::pairs;

/// The space that is left between neighbours, as a share of the sum of their radii: what is left over of an overlap
/// when the search ends has room in it.
const SPACE: f64 = 0.01;
/// How much circles are grown to find those that may come to touch, as a share of the radius. A circle that has moved
/// this far makes a new search necessary, and no other does.
const MARGIN: f64 = 0.2;
/// The radii that the search begins with, as a share of those wanted, and in how many rounds they grow.
const FIRST: f64 = 0.3;
const GROWING: u32 = 20;
/// Rounds at full size in which the pull towards the true places dies away.
const SETTLING: u32 = 40;
/// How much of the way to its true place a circle goes at the beginning of a round.
const PULL: f64 = 0.1;
/// Sweeps over all pairs in a round with a pull, and in one without.
const SWEEPS: u32 = 16;
const LAST_SWEEPS: u32 = 25;
/// Most rounds without a pull, before what is left of an overlap is shrunk away.
const LAST: u32 = 200;
/// Over-relaxation: between 1 (Hildreth's own) and 2, where the method ceases to converge.
const RELAXATION: f64 = 1.7;
/// Radians by which circles at one place are sent in different directions: no two multiples are alike or opposite.
const GOLDEN_ANGLE: f64 = 2.399_963_229_728_653;

/// Where circles of these radii go, and the factor by which the radii have to be shrunk so that none covers another:
/// 1 unless the search did not come to its end.
pub(super) fn move_apart(home: &[[f64; 2]], radius: &[f64]) -> (Vec<[f64; 2]>, f64) {
    let mut search = Search {
        home,
        at: home.to_vec(),
        radius: radius.to_vec(),
        near: Vec::new(),
        found_at: Vec::new(),
    };
    for step in 0..GROWING {
        let size = FIRST + (1.0 - FIRST) * f64::from(step) / f64::from(GROWING);
        search.resize(radius, size);
        search.round(PULL, SWEEPS);
    }
    search.resize(radius, 1.0);
    for step in 0..SETTLING {
        let left = 1.0 - f64::from(step) / f64::from(SETTLING);
        search.round(PULL * left, SWEEPS);
    }
    for _ in 0..LAST {
        search.round(0.0, LAST_SWEEPS);
        if search.room() >= 1.0 {
            return (search.at, 1.0);
        }
    }
    let room = search.room();
    (search.at, room.min(1.0))
}

/// Circles on their way.
struct Search<'a> {
    home: &'a [[f64; 2]],
    at: Vec<[f64; 2]>,
    radius: Vec<f64>,
    /// The pairs that may come to touch, in the order of the sweep that found them: neighbours stand near each other,
    /// so that what one pair is given reaches the next within the same sweep.
    near: Vec<(u32, u32)>,
    /// Where the circles were when the pairs were found; nowhere if they have to be found first.
    found_at: Vec<[f64; 2]>,
}

/// The half plane that keeps two circles apart.
struct Condition {
    i: usize,
    j: usize,
    /// From j to i, of length 1.
    direction: [f64; 2],
    /// The distance that is wanted in this direction.
    distance: f64,
    /// How far each of the two is pushed: the multiplier of the condition, never negative.
    push: f64,
}

impl Search<'_> {
    fn resize(&mut self, radius: &[f64], size: f64) {
        for (own, radius) in self.radius.iter_mut().zip(radius) {
            *own = radius * size;
        }
        self.found_at.clear();
    }

    /// Whether pairs may touch that were not near when pairs were last looked for.
    fn outdated(&self) -> bool {
        self.found_at.is_empty()
            || self.at.iter().zip(&self.found_at).zip(&self.radius).any(|((at, was), radius)| {
                let (east, north) = (at[0] - was[0], at[1] - was[1]);
                let free = MARGIN * radius;
                east * east + north * north > free * free
            })
    }

    fn look_around(&mut self) {
        if self.outdated() {
            self.near = pairs(&self.at, &self.radius, MARGIN);
            self.found_at.clone_from(&self.at);
        }
    }

    /// Goes a part of the way home, then to the nearest point at which every pair keeps its distance in the direction
    /// that it has now: Hildreth's method with over-relaxation, forwards and backwards in turn.
    fn round(&mut self, pull: f64, sweeps: u32) {
        for (at, home) in self.at.iter_mut().zip(self.home) {
            at[0] += pull * (home[0] - at[0]);
            at[1] += pull * (home[1] - at[1]);
        }
        self.look_around();
        let mut conditions: Vec<Condition> =
            self.near.iter().map(|&(i, j)| self.condition(i, j)).collect();
        for sweep in 0..sweeps {
            if sweep % 2 == 0 {
                for condition in &mut conditions {
                    condition.meet(&mut self.at);
                }
            } else {
                for condition in conditions.iter_mut().rev() {
                    condition.meet(&mut self.at);
                }
            }
        }
    }

    fn condition(&self, i: u32, j: u32) -> Condition {
        let (first, second) = (i as usize, j as usize);
        let ([ix, iy], [jx, jy]) = (self.at[first], self.at[second]);
        let (east, north) = (ix - jx, iy - jy);
        let length = east.hypot(north);
        let direction = if length > 0.0 {
            [east / length, north / length]
        } else {
            // At the same place: where to depends on the later of the two.
            let (sine, cosine) = (f64::from(i.max(j)) * GOLDEN_ANGLE).sin_cos();
            if i > j { [cosine, sine] } else { [-cosine, -sine] }
        };
        let distance = (self.radius[first] + self.radius[second]) * (1.0 + SPACE);
        Condition { i: first, j: second, direction, distance, push: 0.0 }
    }

    /// The least distance between two circles as a multiple of the sum of their radii: below 1 if circles cover each
    /// other.
    fn room(&mut self) -> f64 {
        self.look_around();
        let ratio = |&(i, j): &(u32, u32)| {
            let (i, j) = (i as usize, j as usize);
            let ([ix, iy], [jx, jy]) = (self.at[i], self.at[j]);
            (ix - jx).hypot(iy - jy) / (self.radius[i] + self.radius[j])
        };
        self.near.iter().map(ratio).fold(f64::INFINITY, f64::min)
    }
}

impl Condition {
    /// Pushes both circles by half of what is lacking, or takes back a push that is no longer needed.
    fn meet(&mut self, at: &mut [[f64; 2]]) {
        let ([ix, iy], [jx, jy]) = (at[self.i], at[self.j]);
        let [east, north] = self.direction;
        let lacking = self.distance - ((ix - jx) * east + (iy - jy) * north);
        let push = (self.push + RELAXATION * lacking / 2.0).max(0.0);
        let more = push - self.push;
        if more != 0.0 {
            self.push = push;
            at[self.i] = [ix + more * east, iy + more * north];
            at[self.j] = [jx - more * east, jy - more * north];
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{SPACE, move_apart};

    /// What can be worked out by hand: two circles share the way equally, along the line between them.
    #[test]
    fn two_circles_share_the_way() {
        let (at, shrunk) = move_apart(&[[0.0, 0.0], [3.0, 4.0]], &[4.0, 6.0]);
        let each = (10.0 * (1.0 + SPACE) - 5.0) / 2.0;
        let expected = [[-0.6 * each, -0.8 * each], [3.0 + 0.6 * each, 4.0 + 0.8 * each]];
        assert!((shrunk - 1.0).abs() < 1e-12);
        for (found, right) in at.iter().flatten().zip(expected.iter().flatten()) {
            assert!((found - right).abs() < 1e-6, "{at:?}, expected {expected:?}");
        }
    }

    /// Five circles in a row: the least squares of their ways leave the one in the middle where it is.
    #[test]
    fn a_row_grows_from_its_middle() {
        let home: Vec<[f64; 2]> = (0..5).map(|x| [f64::from(x), 0.0]).collect();
        let (at, _) = move_apart(&home, &[1.0; 5]);
        for (x, at) in (-2_i32..).zip(&at) {
            let right = 2.0 + f64::from(x) * 2.0 * (1.0 + SPACE);
            assert!((at[0] - right).abs() < 0.01 && at[1].abs() < 1e-9, "{at:?}, expected {right}");
        }
    }
}
