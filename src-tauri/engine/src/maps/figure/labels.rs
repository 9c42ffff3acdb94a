//! Points, and names that do not run into each other.

use super::{
    MapFigure,
    drawing::{Anchor, Drawing, Face, number},
    font::{CAPITALS, POINT, Weight, width},
    projection::View,
};

/// A rectangle in millimetres: left, top, right, bottom.
pub(super) type Place = [f64; 4];

/// What the map already shows where.
#[derive(Debug, Default)]
pub(super) struct Taken {
    pub(super) places: Vec<Place>,
}

impl Taken {
    /// Whether nothing is at a place or nearer to it than `gap` to the sides and half of that above and below.
    fn is_free(&self, [left, top, right, bottom]: Place, gap: f64) -> bool {
        let place = [left - gap, top - gap / 2.0, right + gap, bottom + gap / 2.0];
        !self.places.iter().any(|other| {
            place[0] < other[2] && other[0] < place[2] && place[1] < other[3] && other[1] < place[3]
        })
    }
}

/// How far a point's symbol reaches to every side in millimetres: less where many of them are in the frame.
pub(super) fn symbol_reach(figure: &MapFigure, view: &View) -> f64 {
    let places = figure.points.iter().map(|point| view.point(point.easting, point.northing));
    let side = match places.filter(|&place| view.holds(place)).count() {
        0..=30 => 1.8,
        31..=100 => 1.3,
        _ => 1.0,
    };
    side * figure.unit() / 2.0_f64.sqrt()
}

/// Draws the symbol of a point: a square on its corner with a white rim.
pub(super) fn draw_symbol([x, y]: [f64; 2], half: f64, drawing: &mut Drawing) {
    let [left, top, right, bottom] = [x - half, y - half, x + half, y + half].map(number);
    let (x, y) = (number(x), number(y));
    drawing.raw(&format!(
        r##"<path d="M{x} {top}L{right} {y}L{x} {bottom}L{left} {y}Z" fill="#101418" stroke="#fff" stroke-width="{}" stroke-linejoin="round" paint-order="stroke"/>"##,
        number(0.6 * half)
    ));
}

/// Square millimetres of map to a name at the usual size: more names would hide what the map is about.
const SQUARE: f64 = 450.0;

/// Draws the symbols of all points in the frame, then their labels where there is room.
pub(super) fn draw_points(
    figure: &MapFigure,
    view: &View,
    unit: f64,
    drawing: &mut Drawing,
) -> Taken {
    let mut taken = Taken::default();
    let half = symbol_reach(figure, view);
    let mut shown = Vec::new();
    for point in &figure.points {
        let [x, y] = view.point(point.easting, point.northing);
        let place = [x - half, y - half, x + half, y + half];
        // The whole symbol is in the frame.
        if view.holds([place[0], place[1]]) && view.holds([place[2], place[3]]) {
            draw_symbol([x, y], half, drawing);
            taken.places.push(place);
            shown.push(([x, y], point));
        }
    }
    let face = name_face(unit);
    for ([x, y], point) in shown {
        let Some(label) = point.label.as_deref().filter(|label| !label.trim().is_empty()) else {
            continue;
        };
        let (side, above) = (half + 0.6 * unit, half + 0.7 * unit);
        let high = face.size * CAPITALS;
        let choices = [
            (Anchor::Start, [x + side, y + high / 2.0]),
            (Anchor::End, [x - side, y + high / 2.0]),
            (Anchor::Middle, [x, y - above]),
            (Anchor::Middle, [x, y + above + high]),
            (Anchor::Start, [x + side * 0.7, y - above * 0.7]),
            (Anchor::Start, [x + side * 0.7, y + above * 0.7 + high]),
            (Anchor::End, [x - side * 0.7, y - above * 0.7]),
            (Anchor::End, [x - side * 0.7, y + above * 0.7 + high]),
        ];
        put(label, face, &choices, 0.0, view, &mut taken, drawing);
    }
    taken
}

/// Draws names of places, each in the first position around its point that is free.
pub(super) fn draw_names(
    figure: &MapFigure,
    view: &View,
    unit: f64,
    taken: &mut Taken,
    drawing: &mut Drawing,
) {
    let face = name_face(unit);
    let high = face.size * CAPITALS;
    let [west, top, east, bottom] = view.frame;
    let mut left = ((east - west) * (bottom - top) / (SQUARE * unit * unit)).ceil() as usize;
    for (easting, northing, name) in &figure.names {
        let [x, y] = view.point(*easting, *northing);
        if !view.holds([x, y]) || name.trim().is_empty() {
            continue;
        }
        let step = 1.6 * unit;
        let choices = [
            (Anchor::Middle, [x, y + high / 2.0]),
            (Anchor::Middle, [x, y + high / 2.0 - step]),
            (Anchor::Middle, [x, y + high / 2.0 + step]),
            (Anchor::Start, [x, y + high / 2.0]),
            (Anchor::End, [x, y + high / 2.0]),
            (Anchor::Start, [x + step, y + high / 2.0]),
            (Anchor::End, [x - step, y + high / 2.0]),
            (Anchor::Middle, [x, y + high / 2.0 - 2.0 * step]),
            (Anchor::Middle, [x, y + high / 2.0 + 2.0 * step]),
        ];
        if put(name, face, &choices, 1.6 * unit, view, taken, drawing) {
            left -= 1;
        }
        if left == 0 {
            break;
        }
    }
}

fn name_face(unit: f64) -> Face {
    Face { halo: 0.45 * unit, ..Face::new(8.0 * POINT * unit, Weight::Regular) }
}

/// Draws a text at the first of several points where it is in the frame and free with a gap around; tells whether there
/// is one.
fn put(
    text: &str,
    face: Face,
    choices: &[(Anchor, [f64; 2])],
    gap: f64,
    view: &View,
    taken: &mut Taken,
    drawing: &mut Drawing,
) -> bool {
    let long = width(text, face.weight, face.size);
    for &(anchor, [x, y]) in choices {
        let left = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - long / 2.0,
            Anchor::End => x - long,
        };
        // From above accents to below descenders, with the rim.
        let place = [
            left - face.halo,
            y - face.size * 0.8 - face.halo,
            left + long + face.halo,
            y + face.size * 0.24 + face.halo,
        ];
        let within = view.holds([place[0], place[1]]) && view.holds([place[2], place[3]]);
        if within && taken.is_free(place, gap) {
            taken.places.push(place);
            drawing.text([x, y], face.anchored(anchor), text);
            return true;
        }
    }
    false
}
