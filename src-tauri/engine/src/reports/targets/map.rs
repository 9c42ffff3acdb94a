//! The map of a list: areas by how many people of the first group there are to reach, or sites by their ranks.

use super::{document::authorities, words::Words};
use crate::{
    analysis::{Method, Scheme, classify},
    geography::{Layer, Level, Settlement, SettlementKind},
    maps::{
        figure::{LegendPlace, MapClass, MapFigure, MapPoint, MapText, Outline, Pattern},
        palettes::Palette,
    },
    reports::{document::Figure, error::ReportError, words},
    tables::State,
};

const SIZE: [f64; 2] = [170.0, 110.0];
const CLASSES: usize = 5;
/// Dark is more; its lightness alone tells the classes apart, so that it prints in black and white.
const PALETTE: &str = "oranges";
/// The ground of a map of sites.
const GROUND: &str = "#f1eee6";
/// Names of places on a map of one authority, and of more.
const PLACES: [usize; 2] = [10, 24];
const NAMED: usize = 3;
const DECIMETRES: f64 = 10.0;

/// The map; none where there is nothing that has a shape.
pub(super) fn figure(words: &Words<'_>) -> Result<Option<Figure>, ReportError> {
    match words.list.level {
        Some(level) => of_areas(words, level),
        None => of_sites(words),
    }
}

struct Drawn {
    level: Level,
    areas: Vec<u32>,
    class: Vec<Option<u8>>,
    estimated: Vec<bool>,
    classes: Vec<MapClass>,
    points: Vec<MapPoint>,
    points_label: String,
    legend: String,
    caption: String,
}

fn of_areas(words: &Words<'_>, level: Level) -> Result<Option<Figure>, ReportError> {
    let list = words.list;
    let Some(group) = list.groups.first() else { return Ok(None) };
    let mut order: Vec<usize> = (0..list.rows.len()).collect();
    order.sort_by_key(|&row| list.rows[row].position);
    let rows = || order.iter().map(|&row| &list.rows[row]);
    let areas: Vec<u32> = rows().filter_map(|row| row.position).collect();
    let numbers: Vec<f64> =
        rows().map(|row| row.people[0].to_reach.value.unwrap_or(f64::NAN)).collect();
    let scheme = Scheme { method: Method::Quantile, classes: CLASSES, breaks: Vec::new() };
    let (breaks, minimum) = classify(&numbers, &scheme)
        .map_or((Vec::new(), 0.0), |found| (found.breaks, found.minimum));
    let class = |&number: &f64| {
        let at = breaks.iter().position(|&upper| number <= upper);
        at.map(|at| at as u8)
    };
    let class: Vec<Option<u8>> = numbers.iter().map(class).collect();
    let mut estimated: Vec<bool> =
        rows().map(|row| row.people[0].to_reach.state == State::Estimated).collect();
    let caption = [("group", group.label.get(words.language).into())];
    let mut caption = words.say("targets-map-areas", &caption);
    let mut known = class.iter().zip(&estimated).filter(|(class, _)| class.is_some());
    if estimated.contains(&true) && known.all(|(_, &estimated)| estimated) {
        estimated.clear();
        caption = format!("{caption} {}", words.text("report-map-all-estimated"));
    }
    let mut points: Vec<MapPoint> = Vec::new();
    for near in list.rows.iter().filter_map(|row| row.nearest.as_ref()) {
        let [easting, northing] = near.point;
        let label = Some(near.name.get(words.language).to_owned());
        let point = MapPoint { easting, northing, label };
        if !points.contains(&point) {
            points.push(point);
        }
    }
    draw(
        words,
        Drawn {
            level,
            areas,
            class,
            estimated,
            classes: classes(words, &breaks, minimum),
            points,
            points_label: words.text("targets-map-supports"),
            legend: words.to_reach(group),
            caption,
        },
    )
}

fn classes(words: &Words<'_>, breaks: &[f64], minimum: f64) -> Vec<MapClass> {
    let colours = Palette::find(PALETTE).and_then(|palette| palette.colours(breaks.len()));
    let mut lower = minimum;
    let class = |(&upper, colour): (&f64, &str)| {
        let [from, to] = [lower, upper].map(words::count);
        lower = upper;
        // Where a class has one value, as where nobody is left to reach, that is no range.
        let label = if from == to {
            to
        } else {
            words.say("legend-range", &[("from", from.into()), ("to", to.into())])
        };
        MapClass { colour: colour.to_owned(), pattern: Pattern::None, label }
    };
    breaks.iter().zip(colours.unwrap_or_default()).map(class).collect()
}

fn of_sites(words: &Words<'_>) -> Result<Option<Figure>, ReportError> {
    let areas = authorities(words);
    let points = words.list.rows.iter().map(|row| MapPoint {
        easting: row.point[0],
        northing: row.point[1],
        label: row.rank.map(|rank| rank.to_string()),
    });
    let ground = MapClass {
        colour: GROUND.to_owned(),
        pattern: Pattern::None,
        label: words.engine.areas.level_name(
            Level::Authority,
            crate::geography::LevelForm::Plural,
            words.language,
        ),
    };
    draw(
        words,
        Drawn {
            level: Level::Authority,
            class: vec![Some(0); areas.len()],
            areas,
            estimated: Vec::new(),
            classes: vec![ground],
            points: points.collect(),
            points_label: words.text("targets-map-ranked"),
            legend: words.text("legend-title"),
            caption: words.text("targets-map-sites"),
        },
    )
}

fn draw(words: &Words<'_>, drawn: Drawn) -> Result<Option<Figure>, ReportError> {
    let Some(layer) = words.engine.shapes.layer(drawn.level) else { return Ok(None) };
    if drawn.areas.is_empty() {
        return Ok(None);
    }
    let title = words.list.title.get(words.language);
    let values = [("title", title.into()), ("list", words.first(NAMED).into())];
    let alt = words.say("targets-map-alt", &values);
    let around = authorities(words);
    let outlines = vec![Outline { level: Level::Authority, positions: around, strong: false }];
    let names = names(words, layer, &drawn.areas);
    let boundaries = words.engine.catalogue.boundary_sources(drawn.level).into_iter();
    let mut attribution: Vec<String> = Vec::new();
    // Lookups of what ships do not show.
    for id in boundaries.filter(|id| *id != "lookups") {
        let source = words.engine.catalogue.source(id);
        for line in source.into_iter().flat_map(|source| &source.attributions) {
            if !attribution.contains(line) {
                attribution.push(line.clone());
            }
        }
    }
    let figure = MapFigure {
        shapes: &words.engine.shapes,
        level: drawn.level,
        areas: &drawn.areas,
        class: &drawn.class,
        estimated: &drawn.estimated,
        classes: drawn.classes,
        outlines,
        context: true,
        circles: None,
        points: drawn.points,
        names,
        text: MapText {
            title: None,
            subtitle: None,
            legend_title: drawn.legend,
            attribution,
            no_figure: words.text("panel-no-figure"),
            alt: alt.clone(),
            points: Some(drawn.points_label),
        },
        legend: LegendPlace::Right,
        size: SIZE,
        language: words.language,
    };
    let svg = figure.svg()?;
    Ok(Some(Figure { id: "map".to_owned(), svg, size: SIZE, alt, caption: drawn.caption }))
}

/// The largest places on the map; hamlets would pass for towns.
fn names(words: &Words<'_>, layer: &Layer, areas: &[u32]) -> Vec<(f64, f64, String)> {
    let mut bounds = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
    for &area in areas {
        let [west, south, east, north] = layer.bounds(area).map(|at| f64::from(at) / DECIMETRES);
        bounds[0] = bounds[0].min(west);
        bounds[1] = bounds[1].min(south);
        bounds[2] = bounds[2].max(east);
        bounds[3] = bounds[3].max(north);
    }
    let [one, more] = PLACES;
    let authorities = authorities(words);
    let inside = |place: &&Settlement| {
        let authority = words.engine.gazetteer.authority_of_settlement(place.rank);
        !matches!(place.kind, SettlementKind::Hamlet | SettlementKind::Other)
            && authorities.contains(&authority)
            && (bounds[0]..=bounds[2]).contains(&place.easting)
            && (bounds[1]..=bounds[3]).contains(&place.northing)
    };
    let places = words.engine.gazetteer.settlements().iter().filter(inside);
    places
        .take(if authorities.len() == 1 { one } else { more })
        .map(|place| (place.easting, place.northing, place.name.get(words.language).to_owned()))
        .collect()
}
