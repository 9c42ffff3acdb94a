//! Circles in the place of areas: their shapes on the paper, and the sizes that the legend shows.

use std::f64::consts::PI;

use cyswllt_stats::circles::Circle;

use crate::{
    analysis::circles::CircleSize,
    text::{Language, Messages},
};

use super::{MapFigure, drawing::number, projection::View};

/// Pixels to a millimetre of paper, as CSS has them: 96 to an inch.
const PIXELS_A_MILLIMETRE: f64 = 96.0 / 25.4;
/// A circle with fewer millimetres of radius would not be seen.
const LEAST_RADIUS: f64 = 0.1;

/// Circles that are drawn in the place of areas.
#[derive(Debug, Clone, Copy)]
pub struct FigureCircles<'a> {
    /// One an area of the level, in metres (EPSG:27700); none where an area has none, and is not drawn.
    pub circles: &'a [Option<Circle>],
    /// Square metres of circle for one of what is counted.
    pub scale: f64,
    /// What is counted.
    pub by: CircleSize,
}

impl FigureCircles<'_> {
    /// Two numbers that the legend shows circles of, the greater first: a one, two or five with noughts whose circle is at
    /// most `width` millimetres wide, and a tenth of it. Fewer where that would be less than one.
    pub(super) fn samples(&self, width: f64, millimetres_a_metre: f64) -> Vec<u64> {
        let area = PI * (width / 2.0 / millimetres_a_metre).powi(2);
        let most = area / self.scale;
        if !(1.0..1e15).contains(&most) {
            return Vec::new();
        }
        let power = 10_f64.powi(most.log10().floor() as i32);
        let round = [5.0, 2.0, 1.0].into_iter().find(|times| times * power <= most);
        let greater = (round.unwrap_or(1.0) * power) as u64;
        [greater, greater / 10].into_iter().filter(|&count| count > 0).collect()
    }

    /// Square metres of the circle of a number.
    pub(super) fn area(&self, count: u64) -> f64 {
        self.scale * count as f64
    }

    /// What the legend says beside the circle of a number.
    pub(super) fn label(&self, count: u64, language: Language) -> String {
        let id = format!("circles-count-{}", self.by.id());
        Messages::embedded().text(language, &id, &[("count", (count as usize).into())])
    }
}

/// The radius in millimetres of a circle of so many square metres.
pub(super) fn radius(area: f64, millimetres_a_metre: f64) -> f64 {
    (area / PI).sqrt() * millimetres_a_metre
}

/// A circle as path data: two half circles.
pub(super) fn path(circle: &Circle, view: &View) -> String {
    let [easting, northing] = circle.centre;
    let [x, y] = view.point(easting, northing);
    let radius = (circle.radius * view.millimetres_a_metre()).max(LEAST_RADIUS);
    let (r, across) = (number(radius), number(2.0 * radius));
    let (left, middle) = (number(x - radius), number(y));
    format!("M{left} {middle}a{r} {r} 0 1 0 {across} 0a{r} {r} 0 1 0-{across} 0z")
}

impl MapFigure<'_> {
    /// Metres a pixel of the map on the screen that is as large as this one, at 96 pixels to an inch.
    pub fn metres_a_pixel(&self) -> Result<f64, super::FigureError> {
        self.check()?;
        let view = self.view(super::Layout::of(self)?.frame)?;
        Ok(1.0 / (view.millimetres_a_metre() * PIXELS_A_MILLIMETRE))
    }
}

#[cfg(test)]
mod tests {
    use cyswllt_stats::circles::Circle;
    use proptest::prelude::*;

    use super::{FigureCircles, radius};
    use crate::{
        analysis::circles::CircleSize,
        geography::Level,
        maps::figure::{
            FigureError,
            tests::{SHAPES, class_of, figure},
        },
        text::Language,
    };

    /// A circle of a thousand people at each authority's label, but for the second one.
    fn circles() -> Vec<Option<Circle>> {
        let layer = SHAPES.layer(Level::Authority).expect("authorities");
        (0..layer.len() as u32)
            .map(|at| {
                let (x, y) = layer.label_point(at);
                (at != 1).then_some(Circle { centre: [x, y], radius: 4_000.0 })
            })
            .collect()
    }

    #[test]
    fn circles_stand_in_the_place_of_their_areas() {
        let areas: Vec<u32> = (0..22).collect();
        let class = class_of(&areas);
        let circles = circles();
        let scale = std::f64::consts::PI * 4_000.0 * 4_000.0 / 1_000.0;
        let mut figure = figure(Level::Authority, &areas, &class);
        let metres = figure.metres_a_pixel().expect("a map");
        figure.circles =
            Some(FigureCircles { circles: &circles, scale, by: CircleSize::Residents });
        // An authority alone is outlined by its shape, not by its circle.
        let outlined = crate::maps::figure::Outline {
            level: Level::Authority,
            positions: vec![3],
            strong: true,
        };
        figure.outlines = vec![outlined];
        let svg = figure.svg().expect("a map");
        let document = resvg::usvg::roxmltree::Document::parse(&svg).expect("well-formed XML");
        let layer = SHAPES.layer(Level::Authority).expect("authorities");
        let drawn: Vec<_> =
            document.descendants().filter(|node| node.has_attribute("data-code")).collect();
        assert_eq!(drawn.len(), 21);
        assert!(drawn.iter().all(|node| node.attribute("data-code") != Some(&layer.codes()[1])));
        // As wide on the paper as the scale of the map says, within what the legend takes from the map's room.
        let path = drawn[0].attribute("d").expect("a path");
        let r: f64 = path
            .split('a')
            .nth(1)
            .and_then(|arc| arc.split(' ').next())
            .expect("an arc")
            .parse()
            .expect("a number");
        let expected = 4_000.0 / metres / super::PIXELS_A_MILLIMETRE;
        assert!((0.8..1.05).contains(&(r / expected)), "{r} mm, about {expected} mm expected");
        // Every mark stands on something that is drawn, and no id is there twice.
        let ids: Vec<_> = document.descendants().filter_map(|node| node.attribute("id")).collect();
        let mut once = ids.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), ids.len());
        for used in document.descendants().filter(|node| node.tag_name().name() == "use") {
            let href = used.attribute("href").expect("a reference");
            assert!(ids.contains(&&href[1..]), "{href}");
        }
        assert!(svg.contains(">2,000 residents<") && svg.contains(">200 residents<"));
        figure.language = Language::Cy;
        assert!(figure.svg().expect("a map").contains("o breswylwyr"));
    }

    #[test]
    fn every_area_of_the_level_needs_an_entry() {
        let areas = [0, 1];
        let class = class_of(&areas);
        let mut figure = figure(Level::Authority, &areas, &class);
        figure.circles =
            Some(FigureCircles { circles: &[None], scale: 1.0, by: CircleSize::Premises });
        let refused = FigureError::Lengths { list: "circles", found: 1, areas: 22 };
        assert_eq!(figure.svg().unwrap_err(), refused);
    }

    proptest! {
        #[test]
        fn circles_of_the_legend_are_round_and_have_room(
            scale in 1e-3..1e7_f64, millimetres in 1e-6..0.5_f64, width in 2.0..30.0_f64,
        ) {
            let circles = FigureCircles { circles: &[], scale, by: CircleSize::Households };
            let samples = circles.samples(width, millimetres);
            for &count in &samples {
                let first = count.to_string();
                prop_assert!(matches!(first.as_bytes()[0], b'1' | b'2' | b'5'));
                prop_assert!(first[1..].bytes().all(|digit| digit == b'0'));
                prop_assert!(2.0 * radius(circles.area(count), millimetres) <= width * (1.0 + 1e-9));
            }
            // The greatest such number: 2.5 times as many would not fit.
            if let Some(&most) = samples.first() {
                let wider = 2.0 * radius(2.51 * circles.area(most), millimetres);
                prop_assert!(wider > width);
            }
        }
    }
}
