//! Whole maps: read back as XML and as usvg draws them.

use std::sync::LazyLock;

use proptest::prelude::*;
use resvg::usvg::{Node, Options, TextChunk, Transform, Tree, roxmltree};

use super::{
    FigureError, LegendPlace, MapClass, MapFigure, MapPoint, MapText, Outline, Pattern,
    font::database, labels,
};
use crate::{
    geography::{Level, Shapes},
    text::{Argument, Language, Messages},
};

pub(super) static SHAPES: LazyLock<Shapes> = LazyLock::new(|| Shapes::open().expect("the shapes"));

const COLOURS: [&str; 3] = ["#ffffcc", "#41b6c4", "#253494"];

fn classes() -> Vec<MapClass> {
    let patterns = [Pattern::None, Pattern::Lines, Pattern::None];
    COLOURS
        .iter()
        .zip(patterns)
        .zip(["0.0–9.9%", "10.0–19.9% & <more>", "20.0–31.4%"])
        .map(|((colour, pattern), label)| MapClass {
            colour: (*colour).to_owned(),
            pattern,
            label: label.to_owned(),
        })
        .collect()
}

fn text(language: Language) -> MapText {
    let of = |en: &str, cy: &str| match language {
        Language::En => en.to_owned(),
        Language::Cy => cy.to_owned(),
    };
    MapText {
        title: Some(of(
            "People who cannot get 30 Mbit/s in Cardiff & <around>",
            "Pobl na allant gael 30 Mbit/s yng Nghaerdydd a <gerllaw> & Ŵyn",
        )),
        subtitle: Some(of("Per cent of premises · LSOA", "Canran y safleoedd · ACEHI")),
        legend_title: of("Per cent of premises", "Canran y safleoedd"),
        attribution: vec![
            of("Source: Ofcom", "Ffynhonnell: Ofcom"),
            "© Crown copyright and database right 2025".repeat(4),
        ],
        no_figure: of("No figure", "Dim ffigur"),
        alt: of("A map \"of\" Cardiff", "Map o Gaerdydd"),
        points: Some(of("Library", "Llyfrgell")),
    }
}

pub(super) fn figure<'a>(level: Level, areas: &'a [u32], class: &'a [Option<u8>]) -> MapFigure<'a> {
    MapFigure {
        shapes: &SHAPES,
        level,
        areas,
        class,
        estimated: &[],
        classes: classes(),
        outlines: Vec::new(),
        context: true,
        circles: None,
        points: Vec::new(),
        names: Vec::new(),
        text: text(Language::En),
        legend: LegendPlace::Right,
        size: [160.0, 110.0],
        language: Language::En,
    }
}

pub(super) fn class_of(areas: &[u32]) -> Vec<Option<u8>> {
    areas.iter().map(|area| (area % 4).checked_sub(1).map(|class| class as u8)).collect()
}

pub(super) fn lsoas_of(authority: u32) -> Vec<u32> {
    let lsoas = SHAPES.layer(Level::Lsoa).expect("LSOAs");
    let authorities = SHAPES.layer(Level::Authority).expect("authorities");
    (0..lsoas.len() as u32)
        .filter(|&at| {
            let (easting, northing) = lsoas.label_point(at);
            authorities.at(easting, northing) == Some(authority)
        })
        .collect()
}

fn parsed(svg: &str) -> roxmltree::Document<'_> {
    roxmltree::Document::parse(svg).expect("well-formed XML")
}

pub(super) fn tree(svg: &str) -> Tree {
    let options = Options { fontdb: database(), ..Options::default() };
    Tree::from_str(svg, &options).expect("an SVG")
}

/// The codes of the areas with the fill of each, in the order of codes.
fn fills(document: &roxmltree::Document) -> Vec<(String, String)> {
    let mut fills: Vec<(String, String)> = document
        .descendants()
        .filter_map(|node| {
            let code = node.attribute("data-code")?;
            let fill = node.parent()?.attribute("fill")?;
            assert!(!node.attribute("d")?.is_empty());
            Some((code.to_owned(), fill.to_owned()))
        })
        .collect();
    fills.sort();
    fills
}

/// The text, or else the id, of a node.
fn words(node: &Node) -> String {
    match node {
        Node::Text(text) => text.chunks().iter().map(TextChunk::text).collect(),
        other => other.id().to_owned(),
    }
}

/// Nothing stands outside the drawing: not a letter of a text, and of the map no more than a line's width beyond the
/// frame that cuts it off.
fn assert_inside(tree: &Tree) {
    let (width, height) = (tree.size().width(), tree.size().height());
    let page = [-0.5, -0.5, width + 0.5, height + 0.5];
    let mut open: Vec<(&Node, [f32; 4])> =
        tree.root().children().iter().map(|node| (node, page)).collect();
    while let Some((node, limits)) = open.pop() {
        let bounds = match node {
            Node::Group(group) => {
                let limits = group.clip_path().map_or(limits, |clip| {
                    let scale = 96.0 / 25.4;
                    let frame = clip.root().abs_bounding_box();
                    let frame = frame.transform(Transform::from_scale(scale, scale));
                    let frame = frame.expect("a frame");
                    assert!(frame.left() >= 0.0 && frame.top() >= 0.0);
                    assert!(frame.right() <= width && frame.bottom() <= height);
                    let beyond = 0.7 * scale;
                    [
                        frame.left() - beyond,
                        frame.top() - beyond,
                        frame.right() + beyond,
                        frame.bottom() + beyond,
                    ]
                });
                open.extend(group.children().iter().map(|child| (child, limits)));
                continue;
            }
            Node::Text(text) => text.flattened().abs_bounding_box(),
            other => other.abs_bounding_box(),
        };
        let [left, top, right, bottom] = limits;
        assert!(
            bounds.left() > left
                && bounds.top() > top
                && bounds.right() < right
                && bounds.bottom() < bottom,
            "{bounds:?} in {limits:?}: {}",
            words(node)
        );
    }
}

#[test]
fn every_authority_with_its_lsoas() {
    let authorities = SHAPES.layer(Level::Authority).expect("authorities");
    let lsoas = SHAPES.layer(Level::Lsoa).expect("LSOAs");
    let mut all = 0;
    for authority in 0..22 {
        let areas = lsoas_of(authority);
        all += areas.len();
        let class = class_of(&areas);
        let mut map = figure(Level::Lsoa, &areas, &class);
        let strong = true;
        map.outlines =
            vec![Outline { level: Level::Authority, positions: vec![authority], strong }];
        map.legend = if authority % 2 == 0 { LegendPlace::Right } else { LegendPlace::Below };
        let (easting, northing) = authorities.label_point(authority);
        map.points = vec![MapPoint { easting, northing, label: Some("Tŷ & <llyfr>".into()) }];
        map.names = areas
            .iter()
            .map(|&area| (lsoas.label_point(area), lsoas.codes()[area as usize].clone()))
            .map(|((easting, northing), name)| (easting, northing, name))
            .collect();
        let svg = map.svg().expect("a map");
        assert!(svg.len() < 150_000, "{authority}: {} bytes of {}", svg.len(), areas.len());
        let document = parsed(&svg);
        let found = fills(&document);
        let wanted: Vec<(String, String)> = areas
            .iter()
            .zip(&class)
            .map(|(&area, class)| {
                let colour = class.map_or("#d6d6d6", |class| COLOURS[usize::from(class)]);
                (lsoas.codes()[area as usize].clone(), colour.to_owned())
            })
            .collect();
        assert_eq!(found, wanted, "each area once in its colour");
        let root = document.root_element();
        assert_eq!(root.attribute("viewBox"), Some("0 0 160 110"));
        assert_eq!(root.attribute("role"), Some("img"));
        assert!(svg.contains("Tŷ &amp; &lt;llyfr&gt;"));
        assert_inside(&tree(&svg));
    }
    assert_eq!(all, 1917);
}

#[test]
fn wards_lsoas_selections_and_wales() {
    let one: Vec<Vec<u32>> = (0..762).step_by(190).map(|at| vec![at]).collect();
    let single: Vec<Vec<u32>> = (0..1917).step_by(479).map(|at| vec![at]).collect();
    let apart = vec![vec![3, 4, 900, 1500], vec![0, 1916]];
    let all: Vec<Vec<u32>> = vec![(0..1917).collect()];
    let levels = [
        (Level::Ward, one),
        (Level::Lsoa, single),
        (Level::Lsoa, apart),
        (Level::Lsoa, all),
        (Level::Msoa, vec![(0..408).collect()]),
        (Level::Ward, vec![(0..762).collect()]),
        (Level::Authority, vec![(0..22).collect(), vec![0]]),
        (Level::Country, vec![vec![0]]),
    ];
    for (level, lists) in levels {
        for areas in lists {
            let class = class_of(&areas);
            let estimated = vec![true; areas.len()];
            let mut looks =
                vec![(LegendPlace::Right, [160.0, 110.0]), (LegendPlace::Below, [80.0, 140.0])];
            if areas.len() <= 22 {
                looks.push((LegendPlace::None, [300.0, 420.0]));
            }
            for (legend, size) in looks {
                let mut map = figure(level, &areas, &class);
                (map.legend, map.size, map.estimated) = (legend, size, &estimated);
                map.outlines = vec![Outline { level, positions: areas.clone(), strong: true }];
                let svg = map.svg().expect("a map");
                assert_eq!(fills(&parsed(&svg)).len(), areas.len(), "{level} {areas:?}");
                assert_inside(&tree(&svg));
            }
        }
    }
}

#[test]
fn words_in_both_languages_stay_text() {
    let areas = lsoas_of(0);
    let class = class_of(&areas);
    let estimated: Vec<bool> = areas.iter().map(|area| area % 4 == 3).collect();
    for language in Language::ALL {
        let mut map = figure(Level::Lsoa, &areas, &class);
        (map.text, map.language, map.estimated) = (text(language), language, &estimated);
        let layer = SHAPES.layer(Level::Lsoa).expect("LSOAs");
        let (easting, northing) = layer.label_point(areas[0]);
        map.points = vec![MapPoint { easting, northing, label: None }];
        let svg = map.svg().expect("a map");
        let document = parsed(&svg);
        let root = document.root_element();
        assert_eq!(root.attribute("lang"), Some(language.id()));
        assert!(root.attribute("font-family").is_some_and(|font| font.contains("Source Sans 3")));
        let element = |name: &str| {
            document.descendants().find(|node| node.has_tag_name(name)).and_then(|node| node.text())
        };
        assert_eq!(element("title"), map.text.title.as_deref());
        assert_eq!(element("desc"), Some(map.text.alt.as_str()));
        let said: String = document
            .descendants()
            .filter(|node| node.has_tag_name("text"))
            .filter_map(|node| node.text())
            .collect::<Vec<_>>()
            .join(" ");
        let estimated = Messages::embedded().text(language, "state-estimated", &[]);
        for words in [
            map.text.title.as_deref().unwrap_or_default(),
            &map.text.legend_title,
            &map.text.no_figure,
            &map.text.attribution[0],
            map.text.points.as_deref().unwrap_or_default(),
            &estimated,
            "10.0–19.9% & <more>",
            "km",
        ] {
            assert!(said.contains(words), "{words} in {said}");
        }
        // The same map is drawn the same, and every id is its own.
        assert_eq!(svg, map.svg().expect("a map"));
        let ids: Vec<&str> =
            document.descendants().filter_map(|node| node.attribute("id")).collect();
        let mut once = ids.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), ids.len());
        for used in document.descendants().filter_map(|node| node.attribute("href")) {
            assert!(ids.contains(&used.trim_start_matches('#')), "{used}");
        }
    }
}

#[test]
fn marks_stand_where_they_belong() {
    let areas = [0, 1, 2, 3];
    let class = [None, Some(0), Some(1), Some(2)];
    let estimated = [true, true, false, false];
    let mut map = figure(Level::Lsoa, &areas, &class);
    map.estimated = &estimated;
    let svg = map.svg().expect("a map");
    let document = parsed(&svg);
    let codes = SHAPES.layer(Level::Lsoa).expect("LSOAs").codes();
    let marked = |mark: &str| -> Vec<&str> {
        let groups = document.descendants().filter(|node| {
            node.has_tag_name("g")
                && node.attribute("fill").is_some_and(|fill| fill.contains(&format!("-{mark})")))
        });
        let used = groups.flat_map(|group| group.children()).filter_map(|node| {
            let id = node.attribute("href")?.trim_start_matches('#');
            let area = document.descendants().find(|node| node.attribute("id") == Some(id))?;
            area.attribute("data-code")
        });
        used.collect()
    };
    // What has no figure is no estimate.
    assert_eq!(marked("no-figure"), [codes[0].as_str()]);
    assert_eq!(marked("dark-hatch"), [codes[1].as_str()]);
    assert_eq!(marked("dark-lines"), [codes[2].as_str()]);
    assert!(marked("light-hatch").is_empty());
}

#[test]
fn what_cannot_be_drawn_is_said() {
    let areas = [0, 1];
    let class = [None, Some(2)];
    let map = figure(Level::Lsoa, &areas, &class);
    let error = |change: &dyn Fn(&mut MapFigure)| {
        let mut map = map.clone();
        change(&mut map);
        map.svg().expect_err("no map")
    };
    assert_eq!(error(&|map| map.level = Level::Oa), FigureError::NoShapes(Level::Oa));
    assert_eq!(error(&|map| (map.areas, map.class) = (&[], &[])), FigureError::Nothing);
    let found = error(&|map| map.areas = &[0, 1917]);
    assert_eq!(found, FigureError::Area { level: Level::Lsoa, position: 1917, count: 1917 });
    let found = error(&|map| map.class = &[None]);
    assert_eq!(found, FigureError::Lengths { list: "class", found: 1, areas: 2 });
    let found = error(&|map| map.estimated = &[true]);
    assert_eq!(found, FigureError::Lengths { list: "estimated", found: 1, areas: 2 });
    let found = error(&|map| map.class = &[None, Some(3)]);
    assert_eq!(found, FigureError::Class { class: 3, classes: 3 });
    let found = error(&|map| map.classes[0].colour = "red\"/>".into());
    assert_eq!(found, FigureError::Colour("red\"/>".into()));
    for size in [[10.0, 100.0], [100.0, 3000.0], [f64::NAN, 100.0]] {
        assert!(matches!(error(&|map| map.size = size), FigureError::Size { .. }));
    }
    let found = error(&|map| map.text.attribution = vec!["Many words. ".repeat(400)]);
    assert_eq!(found, FigureError::Crowded { width: 160.0, height: 110.0 });
}

#[test]
fn every_error_has_a_message_with_its_values() {
    let errors = [
        FigureError::NoShapes(Level::Oa),
        FigureError::Nothing,
        FigureError::Area { level: Level::Lsoa, position: 1917, count: 1917 },
        FigureError::Size { width: 1.0, height: 2.0 },
        FigureError::Crowded { width: 1.0, height: 2.0 },
        FigureError::Dpi { found: 1.0 },
        FigureError::Pixels { width: 1, height: 2 },
        FigureError::Svg("x".into()),
    ];
    for error in errors {
        let id = format!("error-{}", error.code());
        assert!(Messages::embedded().has(&id), "{id}");
        let arguments = error.arguments();
        let given: Vec<(&str, Argument)> =
            arguments.iter().map(|(name, value)| (*name, value.clone())).collect();
        for language in Language::ALL {
            let said = Messages::embedded().text(language, &id, &given);
            // A variable that is not given shows as {$name}.
            assert!(!said.contains('{'), "{said}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn names_never_meet(
        names in prop::collection::vec((0.0..1.0_f64, 0.0..1.0_f64, "[A-Za-zŵŷâ' -]{1,24}"), 0..60),
        points in prop::collection::vec((0.0..1.0_f64, 0.0..1.0_f64, "[A-Za-z ]{0,20}"), 0..12),
        size in (60.0..200.0_f64, 60.0..200.0_f64),
    ) {
        let areas = [14];
        let class = [Some(1)];
        let mut map = figure(Level::Authority, &areas, &class);
        map.size = [size.0, size.1];
        map.text = MapText::default();
        map.legend = LegendPlace::None;
        let [west, south, east, north] =
            SHAPES.layer(Level::Authority).expect("authorities").bounds(14).map(f64::from);
        let place = |x: f64, y: f64| {
            ((west + (east - west) * x) / 10.0, (south + (north - south) * y) / 10.0)
        };
        map.names = names
            .into_iter()
            .map(|(x, y, name)| (place(x, y).0, place(x, y).1, name))
            .collect();
        map.points = points
            .into_iter()
            .map(|(x, y, label)| {
                let (easting, northing) = place(x, y);
                MapPoint { easting, northing, label: Some(label) }
            })
            .collect();
        let layout = super::layout::Layout::of(&map).expect("room");
        let view = map.view(layout.frame).expect("a view");
        let mut drawing = super::drawing::Drawing::new(map.size, None, "", "");
        let mut taken = labels::draw_points(&map, &view, layout.unit, &mut drawing);
        labels::draw_names(&map, &view, layout.unit, &mut taken, &mut drawing);
        // Symbols stand where the points are, even on each other; words meet nothing.
        let symbols = map.points.len();
        for (number, one) in taken.places.iter().enumerate().skip(symbols) {
            let [left, top, right, bottom] = layout.frame;
            prop_assert!(one[0] >= left && one[1] >= top && one[2] <= right && one[3] <= bottom);
            for other in &taken.places[..number] {
                let apart = one[2] <= other[0]
                    || other[2] <= one[0]
                    || one[3] <= other[1]
                    || other[3] <= one[1];
                prop_assert!(apart, "{one:?} {other:?}");
            }
        }
    }
}
