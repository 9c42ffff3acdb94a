//! Charts read back as XML and as usvg draws them.

use proptest::prelude::*;
use resvg::usvg::{Node, Options, Tree, roxmltree};

use super::{
    Bar, Comparison, comparison_bars, comparison_bars_height, rank_intervals,
    rank_intervals_height, speed_colours, stacked_bars, stacked_bars_height,
};
use crate::maps::figure::{
    Pattern,
    font::{POINT, database},
    marks::luminance,
};

fn series() -> Vec<(String, String, Pattern)> {
    let labels = [
        "Llai na 2 Mbit/s",
        "2 Mbit/s i lai na 5 Mbit/s",
        "5 Mbit/s i lai na 10 Mbit/s",
        "10 Mbit/s i lai na 30 Mbit/s",
        "30 Mbit/s i lai na 300 Mbit/s",
        "300 Mbit/s neu ragor",
        "Heb ei baru â data’r darparwyr & <dim byd arall>",
    ];
    let looks = speed_colours(6, true);
    labels
        .iter()
        .zip(looks)
        .map(|(label, (colour, mark))| ((*label).to_owned(), colour, mark))
        .collect()
}

fn bars() -> Vec<Bar> {
    vec![
        Bar { label: "Rhondda Cynon Taf".into(), parts: vec![0.1, 0.3, 0.8, 2.5, 26.1, 68.0, 2.2] },
        Bar { label: "Cymru".into(), parts: vec![0.4, f64::NAN, 1.3, 3.9, 21.6, 70.1, 2.1] },
    ]
}

/// Checks what holds of every chart and gives its texts.
fn checked(svg: &str, size: [f64; 2]) -> Vec<String> {
    let document = roxmltree::Document::parse(svg).expect("well-formed XML");
    let root = document.root_element();
    assert_eq!(root.attribute("role"), Some("img"));
    for name in ["title", "desc"] {
        let element = document.descendants().find(|node| node.has_tag_name(name));
        assert!(element.is_some_and(|node| node.text().is_some()), "{name}");
    }
    let boxed: Vec<f64> = root
        .attribute("viewBox")
        .expect("a viewBox")
        .split(' ')
        .map(|number| number.parse().expect("a number"))
        .collect();
    assert!((boxed[2] - size[0]).abs() < 0.01 && boxed[3] >= size[1] - 0.01, "{boxed:?}");
    let mut said = Vec::new();
    for node in document.descendants().filter(|node| node.has_tag_name("text")) {
        let size: f64 = node.attribute("font-size").expect("a size").parse().expect("a number");
        assert!(size >= 8.0 * POINT, "{size} mm is less than 8 points");
        said.push(node.text().unwrap_or_default().to_owned());
    }
    let options = Options { fontdb: database(), ..Options::default() };
    let tree = Tree::from_str(svg, &options).expect("an SVG");
    let (width, height) = (tree.size().width(), tree.size().height());
    let mut texts: Vec<[f32; 4]> = Vec::new();
    let mut open: Vec<&Node> = tree.root().children().iter().collect();
    while let Some(node) = open.pop() {
        // Of text, the letters themselves.
        let bounds = match node {
            Node::Group(group) => {
                open.extend(group.children());
                continue;
            }
            Node::Text(text) => text.flattened().abs_bounding_box(),
            other => other.abs_bounding_box(),
        };
        assert!(
            bounds.left() > -0.5
                && bounds.top() > -0.5
                && bounds.right() < width + 0.5
                && bounds.bottom() < height + 0.5,
            "{bounds:?} in {width} × {height}"
        );
        if let Node::Text(_) = node {
            texts.push([bounds.left(), bounds.top(), bounds.right(), bounds.bottom()]);
        }
    }
    assert_eq!(texts.len(), said.len(), "all text is drawn");
    for (number, one) in texts.iter().enumerate() {
        for other in &texts[..number] {
            let beside = one[2] <= other[0] || other[2] <= one[0];
            // Descenders may reach as far down as accents of the next line reach up.
            let below = one[3] <= other[1] + 1.0 || other[3] <= one[1] + 1.0;
            assert!(beside || below, "{one:?} {other:?} in {said:?}");
        }
    }
    said
}

#[test]
fn shares_by_speed() {
    for width in [80.0, 120.0, 165.0] {
        let (bars, series) = (bars(), series());
        let height = stacked_bars_height(&bars, &series, width);
        for size in [[width, height], [width, 30.0], [width, height + 25.0]] {
            let svg = stacked_bars(&bars, &series, size);
            let said = checked(&svg, size).join(" ");
            for words in ["Rhondda Cynon Taf", "Cymru", "0.1%", "68.0%", "70.1%", "–", "& <dim"] {
                assert!(said.contains(words), "{words} in {said}");
            }
        }
        let high = stacked_bars(&bars, &series, [width, height]);
        assert!(high.contains(&format!(r#"viewBox="0 0 {width} {height}""#)), "as asked for");
    }
    // Nothing at all is no fault either.
    checked(
        &stacked_bars(&[Bar { label: "Dim".into(), parts: vec![] }], &[], [80.0, 30.0]),
        [80.0, 30.0],
    );
}

#[test]
fn parts_are_as_long_as_their_shares() {
    let bars = [Bar { label: "Caerdydd".into(), parts: vec![25.0, 75.0] }];
    let series = [
        ("a".to_owned(), "#112233".to_owned(), Pattern::None),
        ("b".to_owned(), "#ffeedd".to_owned(), Pattern::Hatch),
    ];
    let svg = stacked_bars(&bars, &series, [100.6, 40.0]);
    let document = roxmltree::Document::parse(&svg).expect("XML");
    let width = |fill: &str| -> f64 {
        let part = document
            .descendants()
            .find(|node| node.has_tag_name("rect") && node.attribute("fill") == Some(fill));
        part.and_then(|node| node.attribute("width")).expect("a part").parse().expect("a number")
    };
    assert!((width("#112233") - 25.0).abs() < 0.01 && (width("#ffeedd") - 75.0).abs() < 0.01);
    assert!(svg.contains("-dark-hatch)"), "marks as well");
}

#[test]
fn slow_speeds_are_dark() {
    let looks = speed_colours(6, true);
    assert_eq!(looks.len(), 7);
    let light: Vec<f64> = looks.iter().map(|(colour, _)| luminance(colour)).collect();
    assert!(light[..6].windows(2).all(|pair| pair[0] < pair[1]), "{light:?}");
    assert_eq!(looks[6].1, Pattern::Dots);
    assert_eq!(speed_colours(0, false), []);
}

/// WCAG 2 contrast to white.
fn contrast(colour: &str) -> f64 {
    1.05 / (luminance(colour) + 0.05)
}

#[test]
fn bars_and_edges_are_seen_on_white() {
    for colour in [super::OWN, super::OTHER, super::EDGE] {
        assert!(contrast(colour) >= 3.0, "{colour}: {}", contrast(colour));
    }
}

fn comparison(label: &str, value: Option<f64>, text: &str, strong: bool) -> Comparison {
    Comparison { label: label.into(), value, text: text.into(), strong }
}

fn groups() -> Vec<(String, Vec<Comparison>)> {
    ["Pobl 75 oed a hŷn", "Pobl anabl o dan y Ddeddf Cydraddoldeb 2010 & <mwy>"]
        .into_iter()
        .map(|heading| {
            let rows = vec![
                comparison(
                    "Rhondda Cynon Taf 001A (Llwydcoed a’r Rhigos)",
                    Some(9.1),
                    "9.1%",
                    true,
                ),
                comparison("Rhondda Cynon Taf", Some(18.2), "18.2% (amcangyfrif)", false),
                comparison(
                    "Awdurdodau o’r un dosbarth gwledig-trefol",
                    None,
                    "heb ei gyhoeddi",
                    false,
                ),
                comparison("Cymru", Some(0.0), "0.0%", false),
            ];
            (heading.to_owned(), rows)
        })
        .collect()
}

#[test]
fn comparisons() {
    let groups = groups();
    for width in [80.0, 165.0] {
        let height = comparison_bars_height(&groups, width);
        for size in [[width, height], [width, 20.0], [width, height + 30.0]] {
            let said = checked(&comparison_bars(&groups, size), size).join(" ");
            for words in ["Cymru", "9.1%", "18.2% (amcangyfrif)", "0.0%", "heb ei"] {
                assert!(said.contains(words), "{words} in {said}");
            }
        }
    }
    let svg = comparison_bars(&groups, [165.0, 90.0]);
    let document = roxmltree::Document::parse(&svg).expect("XML");
    let bars = |fill: &str| -> Vec<f64> {
        document
            .descendants()
            .filter(|node| node.has_tag_name("rect") && node.attribute("fill") == Some(fill))
            .map(|node| node.attribute("width").expect("a width").parse().expect("a number"))
            .collect()
    };
    let (own, other) = (bars(super::OWN), bars(super::OTHER));
    // Without a figure there is no bar; 0 has one without length.
    assert_eq!((own.len(), other.len()), (2, 4));
    assert!((own[0] * 2.0 - other[0]).abs() < 0.02, "{own:?} {other:?}");
    assert!(other[1].abs() < f64::EPSILON);
    checked(&comparison_bars(&[("Dim".into(), vec![])], [80.0, 30.0]), [80.0, 30.0]);
}

#[test]
fn ranks() {
    let rows = [
        (
            "Rhondda Cynon Taf 001A (Llwydcoed a’r Rhigos)".to_owned(),
            12.0,
            [1.0, 90.0],
            "12fed".to_owned(),
        ),
        (
            "Ynys Môn 1A & <x>".to_owned(),
            1917.0,
            [1900.0, 1917.0],
            "1,917eg (1,900 i 1,917)".to_owned(),
        ),
    ];
    let axis = ["1: yr angen mwyaf", "1,917: yr angen lleiaf"];
    for width in [80.0, 120.0, 165.0] {
        let height = rank_intervals_height(&rows, axis, width);
        for size in [[width, height], [width, 15.0], [width, height + 20.0]] {
            let said = checked(&rank_intervals(&rows, 1917.0, axis, size), size).join(" ");
            for words in ["12fed", "1,917", "angen mwyaf"] {
                assert!(said.contains(words), "{words} in {said}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn any_words_and_numbers_fit(
        label in "[A-Za-zŵŷ<&' -]{1,60}",
        rank in 1.0..500.0_f64,
        low in 1.0..500.0_f64,
        parts in prop::collection::vec(-1.0..101.0_f64, 3),
        width in 70.0..200.0_f64,
    ) {
        let label = format!("A {label}");
        let rows = [(label.clone(), rank, [low, 500.0], "5".to_owned())];
        checked(&rank_intervals(&rows, 500.0, ["1", "500"], [width, 10.0]), [width, 10.0]);
        let groups = [(label.clone(), vec![comparison(&label, Some(parts[0]), "1%", true), comparison("b", Some(parts[1]), &label, false)])];
        checked(&comparison_bars(&groups, [width, 10.0]), [width, 10.0]);
        let series: Vec<_> = speed_colours(3, false).into_iter().map(|(colour, mark)| (label.clone(), colour, mark)).collect();
        checked(&stacked_bars(&[Bar { label, parts }], &series, [width, 10.0]), [width, 10.0]);
    }
}
