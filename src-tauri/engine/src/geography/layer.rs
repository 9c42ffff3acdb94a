//! The shapes of one level: where is what, what meets what, what is next to what?

use std::{cmp::Ordering, collections::HashSet, sync::Arc};

use rstar::{AABB, PointDistance, RTree, primitives::GeomWithData, primitives::Rectangle};

use super::{
    lasso::Lasso,
    level::Level,
    locator::{Locator, NONE},
    rings::{ArcRef, Arcs, Corner, Polygon, RingsError, arc_number, polygons, side_of_ring, turn},
    simplify::Detail,
    zoomed::{Zoomed, ZoomedArcs},
};

/// The shapes of the areas of one level. An area is its position in the order of codes.
#[derive(Debug)]
pub struct Layer {
    level: Level,
    codes: Vec<String>,
    arcs: Arc<ZoomedArcs>,
    polygons: Vec<Vec<Polygon>>,
    /// The areas to the left and to the right of each arc, or [`NONE`].
    sides: Vec<[u32; 2]>,
    bounds: Vec<[i32; 4]>,
    tree: RTree<Entry>,
    locator: Arc<Locator>,
    /// The area of this level that each area of the locator belongs to; none if they are the same.
    belongs: Option<Vec<u32>>,
}

type Entry = GeomWithData<Rectangle<[f64; 2]>, u32>;

impl Layer {
    /// A level with shapes of its own.
    pub(super) fn new(
        level: Level,
        codes: Vec<String>,
        arcs: Arc<ZoomedArcs>,
        polygons: Vec<Vec<Polygon>>,
    ) -> Self {
        let sides = sides(arcs.arcs().count(), &polygons);
        let locator = Arc::new(Locator::new(arcs.arcs(), &sides));
        Self::with(level, codes, arcs, polygons, sides, locator, None)
    }

    /// A level whose areas are unions of this level's: `belongs` has the new area of each of this level's areas, or
    /// [`NONE`]. Each new area must have at least one.
    /// Arcs with the same new area on both sides fall away. The error has the code of the area.
    pub(super) fn merged(
        &self,
        level: Level,
        codes: Vec<String>,
        belongs: Vec<u32>,
    ) -> Result<Self, (String, RingsError)> {
        let to = |area: u32| if area == NONE { NONE } else { belongs[area as usize] };
        let mut outlines: Vec<Vec<ArcRef>> = vec![Vec::new(); codes.len()];
        for (arc, &[left, right]) in self.sides.iter().enumerate() {
            let (left, right) = (to(left), to(right));
            if left != right {
                if left != NONE {
                    outlines[left as usize].push(arc as ArcRef);
                }
                if right != NONE {
                    outlines[right as usize].push(!(arc as ArcRef));
                }
            }
        }
        let mut merged = Vec::with_capacity(codes.len());
        for (outline, code) in outlines.iter().zip(&codes) {
            let joined = polygons(self.arcs.arcs(), outline);
            merged.push(joined.map_err(|source| (code.clone(), source))?);
        }
        let sides = sides(self.arcs.arcs().count(), &merged);
        let (arcs, locator) = (Arc::clone(&self.arcs), Arc::clone(&self.locator));
        Ok(Self::with(level, codes, arcs, merged, sides, locator, Some(belongs)))
    }

    fn with(
        level: Level,
        codes: Vec<String>,
        arcs: Arc<ZoomedArcs>,
        polygons: Vec<Vec<Polygon>>,
        sides: Vec<[u32; 2]>,
        locator: Arc<Locator>,
        belongs: Option<Vec<u32>>,
    ) -> Self {
        let bounds: Vec<[i32; 4]> =
            polygons.iter().map(|polygons| bounds(arcs.arcs(), polygons)).collect();
        let entries = (0..).zip(&bounds).map(|(position, bounds)| {
            let [west, south, east, north] = bounds.map(f64::from);
            Entry::new(Rectangle::from_corners([west, south], [east, north]), position)
        });
        let tree = RTree::bulk_load(entries.collect());
        Self { level, codes, arcs, polygons, sides, bounds, tree, locator, belongs }
    }

    /// The level.
    pub fn level(&self) -> Level {
        self.level
    }

    /// Number of areas.
    pub fn len(&self) -> usize {
        self.codes.len()
    }

    /// Whether there are no areas.
    pub fn is_empty(&self) -> bool {
        self.codes.is_empty()
    }

    /// The codes, in order.
    pub fn codes(&self) -> &[String] {
        &self.codes
    }

    /// The box around an area in decimetres: west, south, east, north.
    ///
    /// # Panics
    /// Like everything here that takes a position, if there is no such area.
    pub fn bounds(&self, position: u32) -> [i32; 4] {
        self.bounds[position as usize]
    }

    /// The area at a point in metres, exactly; a point on a boundary belongs to the area east of it, or north of it
    /// where the boundary runs east to west. None outside all areas and for what is not finite.
    pub fn at(&self, easting: f64, northing: f64) -> Option<u32> {
        self.own(self.locator.at(easting, northing))
    }

    /// The areas at many points in metres, in their order; see [`Layer::at`].
    pub fn at_many(&self, points: &[(f64, f64)]) -> Vec<Option<u32>> {
        self.locator.at_many(points).into_iter().map(|area| self.own(area)).collect()
    }

    fn own(&self, area: u32) -> Option<u32> {
        let own = |area: u32| self.belongs.as_ref().map_or(area, |own| own[area as usize]);
        (area != NONE).then(|| own(area)).filter(|&own| own != NONE)
    }

    /// The nearest area, by straight line, among those that `candidates` accepts; one that holds the point
    /// is nearest. None if no area is accepted or the point is not finite.
    pub fn nearest(
        &self,
        easting: f64,
        northing: f64,
        candidates: impl Fn(u32) -> bool,
    ) -> Option<u32> {
        let here = [easting * 10.0, northing * 10.0];
        if !here.iter().all(|value| value.is_finite()) {
            return None;
        }
        if let Some(position) = self.at(easting, northing).filter(|&position| candidates(position))
        {
            return Some(position);
        }
        let mut nearest: Option<(f64, u32)> = None;
        for entry in self.tree.nearest_neighbor_iter(here) {
            if nearest.is_some_and(|(distance, _)| entry.geom().distance_2(&here) > distance) {
                break;
            }
            if candidates(entry.data) {
                let distance = self.distance_2(entry.data, here);
                let found = (distance, entry.data);
                if nearest.is_none_or(|nearest| found < nearest) {
                    nearest = Some(found);
                }
            }
        }
        nearest.map(|(_, position)| position)
    }

    /// Metres from a point to an area's outline in a straight line.
    pub fn distance(&self, position: u32, easting: f64, northing: f64) -> f64 {
        self.distance_2(position, [easting * 10.0, northing * 10.0]).sqrt() / 10.0
    }

    /// Square of the distance from a point to an area's outline, in square decimetres.
    fn distance_2(&self, position: u32, point: [f64; 2]) -> f64 {
        self.outline(position)
            .flat_map(|arc| self.arcs.arcs().corners(arc).windows(2))
            .map(|pair| distance_2(point, pair[0], pair[1]))
            .fold(f64::INFINITY, f64::min)
    }

    /// Numbers of the arcs of an area's outline.
    fn outline(&self, position: u32) -> impl Iterator<Item = usize> + '_ {
        self.polygons[position as usize].iter().flatten().flatten().map(|&arc| arc_number(arc))
    }

    /// The areas that have a point in common with a box in metres (west, south, east, north), in order. The
    /// box is read to the decimetre. None if it is not finite.
    pub fn meeting_box(&self, [west, south, east, north]: [f64; 4]) -> Vec<u32> {
        self.meeting_polygon(&[(west, south), (east, south), (east, north), (west, north)])
    }

    /// The areas that have a point in common with a polygon in metres (a lasso, which may cross itself: even-odd
    /// rule), in order. Its corners are read to the decimetre. None if one is not finite.
    pub fn meeting_polygon(&self, corners: &[(f64, f64)]) -> Vec<u32> {
        let Some(lasso) = Lasso::new(corners) else { return Vec::new() };
        let mut meeting: Vec<u32> = self
            .boxes_meeting(lasso.bounds())
            .filter(|&position| self.meets(position, lasso.ring()))
            .collect();
        meeting.sort_unstable();
        meeting
    }

    fn meets(&self, position: u32, lasso: &[Corner]) -> bool {
        let arcs = self.arcs.arcs();
        let polygons = &self.polygons[position as usize];
        // A part inside the lasso.
        let corner_inside = polygons
            .iter()
            .any(|polygon| side_of_ring(arcs.first(polygon[0][0]), lasso) != Ordering::Less);
        if corner_inside {
            return true;
        }
        // A line that crosses the lasso.
        let [west, south, east, north] = self.bounds(position);
        let near: Vec<[Corner; 2]> = (0..lasso.len())
            .map(|i| [lasso[i], lasso[(i + 1) % lasso.len()]])
            .filter(|[a, b]| {
                a[0].min(b[0]) <= east
                    && a[0].max(b[0]) >= west
                    && a[1].min(b[1]) <= north
                    && a[1].max(b[1]) >= south
            })
            .collect();
        let crosses = !near.is_empty()
            && self
                .outline(position)
                .flat_map(|arc| arcs.corners(arc).windows(2))
                .any(|pair| near.iter().any(|&edge| edges_meet([pair[0], pair[1]], edge)));
        // Or the lasso is inside the area.
        crosses
            || polygons.iter().any(|polygon| {
                let mut inside = polygon
                    .iter()
                    .map(|ring| side_of_ring(lasso[0], &arcs.ring(ring, 0)) == Ordering::Greater);
                inside.next() == Some(true) && inside.all(|in_hole| !in_hole)
            })
    }

    /// Areas whose box touches an area's box, in order: those that may touch it.
    pub fn touching_candidates(&self, position: u32) -> Vec<u32> {
        let [west, south, east, north] = self.bounds(position).map(f64::from);
        let mut candidates: Vec<u32> = self
            .tree
            .locate_in_envelope_intersecting(AABB::from_corners([west, south], [east, north]))
            .map(|entry| entry.data)
            .filter(|&other| other != position)
            .collect();
        candidates.sort_unstable();
        candidates
    }

    /// The areas that share a line or a corner with an area, in order (queen contiguity).
    pub fn touching(&self, position: u32) -> Vec<u32> {
        let arcs = self.arcs.arcs();
        // Where areas touch, arcs end.
        let ends = |area: u32| {
            self.outline(area).flat_map(|arc| {
                let corners = arcs.corners(arc);
                [corners[0], corners[corners.len() - 1]]
            })
        };
        let own: HashSet<Corner> = ends(position).collect();
        let mut candidates = self.touching_candidates(position);
        candidates.retain(|&other| ends(other).any(|end| own.contains(&end)));
        candidates
    }

    /// The areas that share a line with an area, in order (rook contiguity).
    pub fn sharing_line(&self, position: u32) -> Vec<u32> {
        let mut neighbours: Vec<u32> = self
            .outline(position)
            .flat_map(|arc| self.sides[arc])
            .filter(|&other| other != position && other != NONE)
            .collect();
        neighbours.sort_unstable();
        neighbours.dedup();
        neighbours
    }

    /// An area's polygons at a level of detail, the largest first: each an outer ring (anticlockwise), then its
    /// holes (clockwise), as corners in decimetres whose first is not repeated. Islands that the detail leaves out are
    /// not there; the largest polygon always is.
    pub fn polygons(&self, position: u32, detail: Detail) -> Vec<Vec<Vec<Corner>>> {
        let arcs = self.arcs.arcs();
        self.polygons[position as usize]
            .iter()
            .filter_map(|polygon| {
                let rings: Vec<Vec<Corner>> = polygon
                    .iter()
                    .map(|ring| arcs.ring(ring, detail.least()))
                    .filter(|ring| ring.len() >= 3)
                    .collect();
                (!rings.is_empty()).then_some(rings)
            })
            .collect()
    }

    /// The chains of arcs that make up an area's polygons.
    pub fn chains(&self, position: u32) -> &[Polygon] {
        &self.polygons[position as usize]
    }

    /// The areas to the left and to the right of each arc, or `u32::MAX`.
    pub fn sides(&self) -> &[[u32; 2]] {
        &self.sides
    }

    /// All arcs of the layer at full detail; other levels made of the same arcs share them.
    pub fn arcs(&self) -> &Arcs {
        self.arcs.arcs()
    }

    /// All arcs as the tiles of a zoom show them.
    pub fn zoomed(&self, zoom: u8) -> &Zoomed {
        self.arcs.at(zoom)
    }

    /// The areas whose boxes meet a box in decimetres (west, south, east, north), in no particular order.
    pub fn boxes_meeting(&self, bounds: [i32; 4]) -> impl Iterator<Item = u32> + '_ {
        let [west, south, east, north] = bounds.map(f64::from);
        self.tree
            .locate_in_envelope_intersecting(AABB::from_corners([west, south], [east, north]))
            .map(|entry| entry.data)
    }

    /// The area in square metres, at full detail.
    pub fn area(&self, position: u32) -> f64 {
        let rings = self.polygons[position as usize].iter().flatten();
        let doubled: i64 = rings.map(|ring| self.arcs.arcs().doubled_area(ring)).sum();
        doubled as f64 / 200.0
    }

    /// The centre of gravity in metres, at full detail; it may lie outside the area.
    pub fn centroid(&self, position: u32) -> (f64, f64) {
        let [west, south, ..] = self.bounds(position).map(f64::from);
        let (mut x, mut y, mut doubled) = (0.0, 0.0, 0.0);
        for ring in self.polygons(position, Detail::FULL).iter().flatten() {
            // Relative to the box, so that products stay small.
            let corner = |at: usize| {
                let [x, y] = ring[at % ring.len()].map(f64::from);
                (x - west, y - south)
            };
            for i in 0..ring.len() {
                let ((ax, ay), (bx, by)) = (corner(i), corner(i + 1));
                let cross = ax * by - ay * bx;
                x += (ax + bx) * cross;
                y += (ay + by) * cross;
                doubled += cross;
            }
        }
        ((west + x / (3.0 * doubled)) / 10.0, (south + y / (3.0 * doubled)) / 10.0)
    }

    /// A point in metres well inside an area's largest polygon, for a label: of the middles of the widest
    /// stretches on nine lines from west to east, the one farthest from the outline.
    pub fn label_point(&self, position: u32) -> (f64, f64) {
        let arcs = self.arcs.arcs();
        let rings: Vec<Vec<Corner>> =
            self.polygons[position as usize][0].iter().map(|ring| arcs.ring(ring, 0)).collect();
        let edges = || {
            rings
                .iter()
                .flat_map(|ring| (0..ring.len()).map(|i| (ring[i], ring[(i + 1) % ring.len()])))
        };
        let heights = rings[0].iter().map(|corner| f64::from(corner[1]));
        let (south, north) = heights
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), y| (low.min(y), high.max(y)));
        let mut best = (-1.0, [f64::from(rings[0][0][0]), f64::from(rings[0][0][1])]);
        for line in 1..10 {
            let y = south + (north - south) * f64::from(line) / 10.0;
            let mut crossings: Vec<f64> = edges()
                .map(|(a, b)| (a.map(f64::from), b.map(f64::from)))
                .filter(|(a, b)| (a[1] <= y) != (b[1] <= y))
                .map(|(a, b)| a[0] + (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]))
                .collect();
            crossings.sort_by(f64::total_cmp);
            let widest =
                crossings.chunks_exact(2).max_by(|a, b| (a[1] - a[0]).total_cmp(&(b[1] - b[0])));
            let Some(widest) = widest else { continue };
            let middle = [f64::midpoint(widest[0], widest[1]), y];
            let clearance =
                edges().map(|(a, b)| distance_2(middle, a, b)).fold(f64::INFINITY, f64::min);
            if clearance > best.0 {
                best = (clearance, middle);
            }
        }
        (best.1[0] / 10.0, best.1[1] / 10.0)
    }
}

fn sides(arcs: usize, areas: &[Vec<Polygon>]) -> Vec<[u32; 2]> {
    let mut sides = vec![[NONE; 2]; arcs];
    for (position, polygons) in (0..).zip(areas) {
        for &reference in polygons.iter().flatten().flatten() {
            sides[arc_number(reference)][usize::from(reference < 0)] = position;
        }
    }
    sides
}

/// The box around the outer rings.
fn bounds(arcs: &Arcs, polygons: &[Polygon]) -> [i32; 4] {
    let mut bounds = [i32::MAX, i32::MAX, i32::MIN, i32::MIN];
    for &reference in polygons.iter().filter_map(|polygon| polygon.first()).flatten() {
        for &[x, y] in arcs.corners(arc_number(reference)) {
            bounds = [bounds[0].min(x), bounds[1].min(y), bounds[2].max(x), bounds[3].max(y)];
        }
    }
    bounds
}

/// Square of the distance from a point to the edge from `a` to `b`.
fn distance_2([x, y]: [f64; 2], a: Corner, b: Corner) -> f64 {
    let ([ax, ay], [bx, by]) = (a.map(f64::from), b.map(f64::from));
    let (dx, dy) = (bx - ax, by - ay);
    let length_2 = dx * dx + dy * dy;
    let along = if length_2 > 0.0 { ((x - ax) * dx + (y - ay) * dy) / length_2 } else { 0.0 };
    let along = along.clamp(0.0, 1.0);
    (x - ax - along * dx).powi(2) + (y - ay - along * dy).powi(2)
}

/// Whether two edges have a point in common.
fn edges_meet([a, b]: [Corner; 2], [c, d]: [Corner; 2]) -> bool {
    let apart = (0..2).any(|i| a[i].max(b[i]) < c[i].min(d[i]) || c[i].max(d[i]) < a[i].min(b[i]));
    if apart {
        return false;
    }
    let one_side = |one: i64, other: i64| one.signum() * other.signum() > 0;
    !one_side(turn(a, b, c), turn(a, b, d)) && !one_side(turn(c, d, a), turn(c, d, b))
}
