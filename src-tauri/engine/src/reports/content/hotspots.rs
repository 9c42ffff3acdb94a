//! Hotspots of the index: which small areas stand out with their surroundings, and where.

use super::{
    Blocks,
    maps::Drawn,
    measures::{number_column, words_column},
    paragraph,
    voice::Voice,
};
use crate::{
    analysis::hotspots::{HotspotClass, Statistic},
    geography::Level,
    maps::{
        figure::MapClass,
        hotspots::{look_of, looks},
    },
    reports::{
        document::{Block, Cell, Figure, Table},
        facts::HotspotFacts,
        reporter::ReportError,
        words,
    },
    tables::State,
};

const MAP_SIZE: [f64; 2] = [170.0, 100.0];
/// How many clusters are listed, and how many places of one are named.
const CLUSTERS: usize = 10;
const PLACES: usize = 5;

pub(super) fn blocks(voice: &Voice<'_>) -> Blocks {
    let mut blocks = vec![paragraph(voice.text("report-hotspots-intro"))];
    let found = voice.facts.hotspots.as_ref().filter(|found| !found.classes.is_empty());
    let Some(found) = found else {
        blocks.push(voice.note("report-none", voice.text("report-hotspots-no-index")));
        return Ok(blocks);
    };
    if let [(_, class)] = found.classes[..] {
        let class = voice.text(&format!("hotspot-class-{}", class.id()));
        blocks.push(paragraph(voice.say("report-hotspots-one", &[("class", class.into())])));
    } else {
        blocks.push(paragraph(
            voice.say("report-hotspots-counts", &[("list", counts(voice, found).into())]),
        ));
    }
    blocks.push(Block::Figure(map(voice, found)?));
    if found.clusters.is_empty() {
        blocks.push(paragraph(voice.text("report-hotspots-none")));
    } else {
        blocks.push(Block::Table(clusters(voice, found)));
    }
    blocks.push(voice.heading("report-method"));
    blocks.push(paragraph(method(voice, found)));
    Ok(blocks)
}

/// The classes that are there with how many small areas are in each, those that stand out first.
fn counted(found: &HotspotFacts) -> Vec<(HotspotClass, usize)> {
    let classes = HotspotClass::ALL
        .into_iter()
        .map(|class| (class, found.classes.iter().filter(|(_, one)| *one == class).count()));
    classes.filter(|(_, count)| *count > 0).collect()
}

fn counts(voice: &Voice<'_>, found: &HotspotFacts) -> String {
    let items: Vec<String> = counted(found)
        .into_iter()
        .map(|(class, count)| {
            let name = voice.text(&format!("hotspot-class-{}", class.id()));
            let count = words::count(count as f64);
            voice.say("report-name-count", &[("name", name.into()), ("count", count.into())])
        })
        .collect();
    items.join("; ")
}

fn map(voice: &Voice<'_>, found: &HotspotFacts) -> Result<Figure, ReportError> {
    let areas = voice.mapped();
    let all = voice.reporter.analyses().hotspots(voice.engine)?;
    let order = looks(Statistic::GiStar, false);
    let percent = (100.0 * (1.0 - found.alpha)).round() as u8;
    let look = |&position: &u32| {
        let (all, at) = (all?, position as usize);
        look_of(&order, all.class[at], all.confidence[at], percent)
    };
    let looks: Vec<Option<u8>> = areas.iter().map(look).collect();
    let mut shown: Vec<u8> = looks.iter().flatten().copied().collect();
    shown.sort_unstable();
    shown.dedup();
    let classes = shown.iter().map(|&at| {
        let look = &order[usize::from(at)];
        let mut label = voice.text(&format!("hotspot-class-{}", look.class.id()));
        if let Some(tier) = look.tier {
            let values = [("class", label.into()), ("percent", tier.to_string().into())];
            label = voice.say("hotspots-tier", &values);
        }
        MapClass { colour: look.colour.to_owned(), pattern: look.pattern, label }
    });
    let class = |look: &Option<u8>| {
        look.and_then(|look| shown.iter().position(|&one| one == look)).map(|at| at as u8)
    };
    let places = found.clusters.iter().filter_map(|(class, _, _, names)| {
        let class = voice.text(&format!("hotspot-class-{}", class.id()));
        names.first().map(|name| voice.name_value(voice.of(name), &class))
    });
    let places: Vec<String> = places.take(PLACES).collect();
    let mut alt = vec![voice.say(
        "report-map-hotspots-alt",
        &[("name", voice.name().into()), ("list", counts(voice, found).into())],
    )];
    if !places.is_empty() {
        alt.push(voice.say("report-map-hotspots-where", &[("list", places.join("; ").into())]));
    }
    voice.draw(Drawn {
        id: "map-hotspots",
        level: Level::Lsoa,
        class: looks.iter().map(class).collect(),
        estimated: Vec::new(),
        areas,
        classes: classes.collect(),
        legend: voice.text("report-hotspots"),
        caption: voice.text("report-map-hotspots-caption"),
        alt: alt.join(" "),
        size: MAP_SIZE,
        points: Vec::new(),
        points_label: None,
        sources: Vec::new(),
    })
}

fn clusters(voice: &Voice<'_>, found: &HotspotFacts) -> Table {
    let number = |text: String| Cell { text, state: Some(State::Published), strong: false };
    let rows = found.clusters.iter().take(CLUSTERS).map(|(class, inside, residents, names)| {
        let names: Vec<String> = names.iter().map(|name| voice.of(name).to_owned()).collect();
        let places = if names.is_empty() {
            words::NO_FIGURE.to_owned()
        } else {
            voice.names(&names, PLACES)
        };
        vec![
            Cell::words(places),
            Cell::words(voice.text(&format!("hotspot-class-{}", class.id()))),
            number(words::count(inside.len() as f64)),
            number(words::count(*residents)),
        ]
    });
    let mut notes = Vec::new();
    if found.clusters.len() > CLUSTERS {
        let values = [
            ("shown", words::count(CLUSTERS as f64).into()),
            ("count", words::count(found.clusters.len() as f64).into()),
        ];
        notes.push(voice.say("report-clusters-more", &values));
    }
    notes.push(voice.text("report-clusters-note"));
    Table {
        caption: voice.text("report-clusters-table"),
        columns: vec![
            words_column(voice.text("report-places"), 3.0),
            words_column(voice.text("hotspots-column-class"), 1.4),
            number_column(voice.text("report-small-areas-here")),
            number_column(voice.text("report-residents-here")),
        ],
        rows: rows.collect(),
        notes,
        wide: false,
    }
}

/// How it was found, and what it does not mean.
fn method(voice: &Voice<'_>, found: &HotspotFacts) -> String {
    let values = [
        ("permutations", words::count(found.permutations.into()).into()),
        ("percent", words::count(100.0 * found.alpha).into()),
    ];
    let mut said =
        vec![voice.say("report-hotspots-method", &values), voice.text("hotspot-not-gi-star")];
    said.push(voice.text("hotspots-not-borders"));
    said.join(" ")
}
