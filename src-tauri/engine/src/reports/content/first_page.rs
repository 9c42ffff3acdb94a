//! Page one, for a councillor: what it is, what stands out, a few figures, a map.

use super::{
    Blocks,
    maps::IndexMap,
    paragraph, sentences,
    stand_out::StandsOut,
    voice::{Voice, is_known},
};
use crate::{
    catalogue::{Direction, Unit},
    geography::{AreaRef, Level, LevelForm},
    reports::{
        document::{Block, Inline, KeyFigure, Text},
        facts::{ComparedKind, FactFigure},
        words,
    },
    tables::State,
};

/// Millimetres of the map on page one.
const MAP_SIZE: [f64; 2] = [170.0, 104.0];
/// The most figures that are seen at a glance.
const KEY_FIGURES: usize = 8;
/// The key figures of an authority or Wales, and of smaller areas, in their order.
const LARGE: [&str; 8] = [
    "older_65",
    "disabled",
    "inactive",
    "social_housing",
    "below_30",
    "full_fibre",
    "library_walk",
    "no_qualifications",
];
const SMALL: [&str; 8] = [
    "older_65",
    "disabled",
    "unemployed",
    "inactive",
    "social_housing",
    "no_qualifications",
    "deri_broadband",
    "no_car",
];
/// How many measures the lead names.
const NAMED: usize = 3;
/// A place from the worst, 0, to the best, 1, up to which a measure stands out, and from which it is a good one.
const WORST_THIRD: f64 = 1.0 / 3.0;
const BEST_THIRD: f64 = 2.0 / 3.0;

pub(super) fn blocks(voice: &Voice<'_>) -> Blocks {
    let mut blocks = vec![identity(voice)];
    blocks.extend(lead(voice));
    let figures = key_figures(voice);
    if !figures.is_empty() {
        blocks.push(Block::KeyFigures(figures));
    }
    let map = IndexMap {
        id: "map-index",
        caption: "report-map-index-caption",
        size: MAP_SIZE,
        points: Vec::new(),
        points_label: None,
    };
    let figure = match voice.index_map(map)? {
        Some(figure) => Some(figure),
        None => match voice.most_telling(&["social_housing", "older_65", "disabled"]) {
            Some(measure) => voice.measure_map("map-summary", measure, MAP_SIZE, None)?,
            None => None,
        },
    };
    let figure = match figure {
        Some(figure) => Some(figure),
        None => voice.location_map(MAP_SIZE)?,
    };
    blocks.extend(figure.map(Block::Figure));
    Ok(blocks)
}

/// What it is and where: code, level, health board, rural or urban, size.
fn identity(voice: &Voice<'_>) -> Block {
    let facts = voice.facts;
    let mut pairs: Vec<(String, String)> = Vec::new();
    let level = facts.level;
    if voice.is_selection() {
        let names: Vec<String> =
            facts.positions.iter().map(|&position| voice.area(level, position)).collect();
        let values = [
            ("level", voice.level(level, LevelForm::Plural).into()),
            ("count", words::count(names.len() as f64).into()),
        ];
        pairs.push((voice.text("panel-selection-list"), voice.say("report-level-count", &values)));
        pairs.push((voice.text("panel-selection-areas"), voice.names(&names, 8)));
    } else {
        pairs.push((voice.text("report-kind"), voice.level(level, LevelForm::Long)));
        if let Some(position) = facts.positions.first() {
            let area = AreaRef { level, position: *position };
            pairs.push((
                voice.text("panel-details-code"),
                voice.engine.areas.get(area).code.clone(),
            ));
        }
        if let Some(official) = &facts.official
            && voice.of(official) != voice.name()
        {
            pairs.push((voice.text("panel-table-official-name"), voice.of(official).to_owned()));
        }
    }
    let chain: Vec<String> =
        facts.chain.iter().rev().map(|link| voice.of(&link.name).to_owned()).collect();
    if !chain.is_empty() {
        pairs.push((voice.text("report-lies-in"), chain.join(", ")));
    }
    if let Some(board) = &facts.health_board {
        pairs.push((voice.text("panel-details-health-board"), voice.of(board).to_owned()));
    }
    if let Some(class) = &facts.rural_urban {
        pairs.push((voice.text("panel-details-rural-urban"), voice.of(class).to_owned()));
    }
    if let Some(size) = facts.area_km2.filter(|size| size.is_finite()) {
        let decimals = usize::from(size < 100.0);
        let number = crate::text::NumberFormat::decimals(decimals).write(size);
        let value = voice.say("panel-square-kilometres", &[("number", number.into())]);
        let value = value.replace(' ', &words::NO_BREAK.to_string());
        pairs.push((voice.text("panel-details-area"), value));
    }
    let mut text = Vec::new();
    for (label, value) in pairs {
        if !text.is_empty() {
            text.push(Inline::Plain(" · ".to_owned()));
        }
        text.push(Inline::Strong(format!("{label}: ")));
        text.push(Inline::Plain(value));
    }
    Block::Paragraph(Text(text))
}

/// What stands out, how that adds up, and who lives here, in plain words.
fn lead(voice: &Voice<'_>) -> Vec<Block> {
    let facts = voice.facts;
    let Some(residents) = facts.residents.filter(|residents| *residents > 0.0) else {
        let ward = facts.level == Level::Ward && !voice.is_selection();
        let id = if ward { "report-lead-empty-ward" } else { "report-lead-empty" };
        return vec![paragraph(voice.text(id))];
    };
    let mut values = vec![("count", residents.into())];
    let id = match facts.households.filter(|households| *households > 0.0) {
        Some(households) => {
            values.push(("households", words::count(households).into()));
            "report-lead-residents"
        }
        None => "report-lead-residents-alone",
    };
    let mut people = vec![voice.say(id, &values)];
    people.extend(groups(voice));
    if facts.level == Level::Ward {
        people.push(voice.text("report-lead-ward-estimates"));
    }
    let mut standing = standing(voice);
    let mark = words::mark(voice.language, State::Estimated);
    if standing.iter().any(|said| said.contains(&mark)) {
        standing.push(voice.say("report-lead-mark", &[("mark", mark.into())]));
    }
    let said = [standing, index(voice), people];
    said.iter().filter(|said| !said.is_empty()).map(|said| sentences(said)).collect()
}

/// The shares of people in the priority groups.
fn groups(voice: &Voice<'_>) -> Option<String> {
    let ids = ["older_65", "disabled", "unemployed", "inactive", "social_housing"];
    let mut shares = Vec::new();
    for id in ids {
        let own = &voice.known(id)?.own;
        // Without marks: what is an estimate is said below, and marked in every table.
        shares.push(words::bare(voice.language, voice.unit(id), own.value?));
    }
    let names = ["older", "disabled", "unemployed", "inactive", "housing"];
    let values: Vec<_> = names.into_iter().zip(shares.into_iter().map(Into::into)).collect();
    Some(voice.say("report-lead-groups", &values))
}

/// The measures on which it is worst placed, and those on which it is best.
fn standing(voice: &Voice<'_>) -> Vec<String> {
    let standing = voice.standing();
    if standing.is_empty() {
        return Vec::new();
    }
    let list = |chosen: &[&StandsOut<'_>], bad: bool| {
        let items: Vec<String> = chosen.iter().map(|one| item(voice, one.figure, bad)).collect();
        items.join("; ")
    };
    if voice.is_selection() {
        // The distance from Wales in standard deviations; what is worse is below 0.
        let worse: Vec<_> = standing.iter().filter(|one| one.place < 0.0).take(NAMED).collect();
        let id =
            if worse.is_empty() { "report-lead-no-worse" } else { "report-lead-worst-selection" };
        return vec![voice.say(id, &[("list", list(&worse, true).into())])];
    }
    // Many wards share the first place with nothing at all: it does not stand out.
    let worst: Vec<_> = (standing.iter())
        .filter(|one| one.place <= WORST_THIRD && voice.is_worse_than_wales(one.figure))
        .take(NAMED)
        .collect();
    let mut said = Vec::new();
    if worst.is_empty() {
        let nearest: Vec<_> = standing.iter().take(NAMED).collect();
        said.push(voice.say("report-lead-middling", &[("list", list(&nearest, true).into())]));
    } else {
        let level = voice.facts.level;
        let id = format!("report-lead-worst-{}", if level.is_own() { "own" } else { level.id() });
        said.push(voice.say(&id, &[("list", list(&worst, true).into())]));
    }
    let best: Vec<_> =
        standing.iter().rev().filter(|one| one.place >= BEST_THIRD).take(NAMED - 1).collect();
    if !best.is_empty() {
        said.push(voice.say("report-lead-best", &[("list", list(&best, false).into())]));
    }
    said
}

/// A measure with its figure and its rank, or with the figure of Wales. Where little is bad, the figure is "only" so much.
fn item(voice: &Voice<'_>, figure: &FactFigure, bad: bool) -> String {
    let measure = voice.label(&figure.measure);
    let own = voice.quantity(&figure.measure, &figure.own);
    let lower_is_worse = voice
        .measure(&figure.measure)
        .is_some_and(|measure| measure.direction == Direction::LowerIsWorse);
    let only = if bad && lower_is_worse { "-only" } else { "" };
    if let Some(place) = figure.rank_in_wales {
        let rank = words::rank_of(voice.language, Some(place));
        if voice.unit(&figure.measure) == Unit::Rank {
            // The figure is the rank.
            return voice.name_value(&measure, &rank);
        }
        return voice.say(
            &format!("report-standout{only}"),
            &[("measure", measure.into()), ("value", own.into()), ("rank", rank.into())],
        );
    }
    let wales = voice.beside(figure).find(|(to, _)| to.kind == ComparedKind::Wales).map_or_else(
        || words::NO_FIGURE.to_owned(),
        |(_, wales)| voice.quantity(&figure.measure, wales),
    );
    voice.say(
        &format!("report-standout-wales{only}"),
        &[("measure", measure.into()), ("value", own.into()), ("wales", wales.into())],
    )
}

/// The place on the index, and how many small areas are in the worst tenth.
fn index(voice: &Voice<'_>) -> Vec<String> {
    let Some(index) = &voice.facts.index else { return Vec::new() };
    let mut said = Vec::new();
    if let Some(place) = &index.own {
        let [low, high] = place.interval.map(words::count);
        let values = [
            ("recipe", voice.recipe_name().into()),
            ("rank", words::rank(voice.language, place.rank.into(), place.of.into()).into()),
            ("low", low.into()),
            ("high", high.into()),
        ];
        said.push(voice.say("report-lead-index", &values));
    }
    let of = index.lsoas.len();
    let count = index.lsoas_in_worst_tenth;
    if voice.is_wales() {
        said.extend(worst_authorities(voice));
    } else if voice.facts.level != Level::Lsoa || voice.is_selection() {
        match of {
            0 => {}
            1 => said.push(voice.text(if count == 1 {
                "report-lead-tenth-only"
            } else {
                "report-lead-tenth-not"
            })),
            _ => {
                if index.own.is_none() {
                    let recipe = voice.recipe_name();
                    said.push(voice.say("report-priority-intro", &[("recipe", recipe.into())]));
                }
                let values = [("count", count.into()), ("of", words::count(of as f64).into())];
                said.push(voice.say("report-lead-tenth", &values));
            }
        }
    }
    said
}

/// Of Wales: in which authorities most of the worst tenth lies.
fn worst_authorities(voice: &Voice<'_>) -> Option<String> {
    let index = voice.facts.index.as_ref()?;
    let mut counts = vec![0_usize; voice.engine.areas.table(Level::Authority).len()];
    for (position, _) in index.lsoas.iter().take(index.lsoas_in_worst_tenth) {
        let area = AreaRef { level: Level::Lsoa, position: *position };
        if let Some(authority) = voice.engine.areas.ancestor(area, Level::Authority) {
            counts[authority.position as usize] += 1;
        }
    }
    let mut order: Vec<usize> = (0..counts.len()).filter(|&at| counts[at] > 0).collect();
    order.sort_by_key(|&at| std::cmp::Reverse(counts[at]));
    let list: Vec<String> = order
        .iter()
        .take(NAMED)
        .map(|&at| {
            let name = voice.area(Level::Authority, at as u32);
            let count = words::count(counts[at] as f64);
            voice.say("report-name-count", &[("name", name.into()), ("count", count.into())])
        })
        .collect();
    let values = [("recipe", voice.recipe_name().into()), ("list", list.join("; ").into())];
    (!list.is_empty()).then(|| voice.say("report-lead-wales-tenth", &values))
}

/// A few figures with the authority, Wales and the rank beside them.
fn key_figures(voice: &Voice<'_>) -> Vec<KeyFigure> {
    let ids = if voice.is_large() { &LARGE } else { &SMALL };
    let figures = ids.iter().filter_map(|id| key_figure(voice, voice.known(id)?));
    let place = voice.facts.index.as_ref().and_then(|index| index.own.as_ref());
    let mut figures: Vec<KeyFigure> =
        figures.take(KEY_FIGURES - usize::from(place.is_some())).collect();
    if let Some(place) = place {
        let [low, high] = place.interval.map(words::count);
        let mut compared =
            vec![voice.say("index-between-short", &[("low", low.into()), ("high", high.into())])];
        compared.extend(estimate(voice, place.state));
        figures.push(KeyFigure {
            value: words::rank(voice.language, place.rank.into(), place.of.into()),
            label: voice.text("report-key-index"),
            compared,
            state: place.state,
        });
    }
    figures
}

fn key_figure(voice: &Voice<'_>, figure: &FactFigure) -> Option<KeyFigure> {
    let id = figure.measure.as_str();
    let mut compared: Vec<String> = voice
        .beside(figure)
        .filter(|(to, quantity)| {
            matches!(to.kind, ComparedKind::Authority | ComparedKind::Wales) && is_known(quantity)
        })
        .map(|(to, quantity)| {
            let values = [
                ("name", voice.of(&to.name).into()),
                ("value", voice.quantity(id, quantity).into()),
            ];
            voice.say("report-name-value", &values)
        })
        .collect();
    if let Some(place) = figure.rank_in_wales.filter(|_| !voice.is_nothing(figure)) {
        let rank = words::rank_of(voice.language, Some(place));
        compared.push(voice.say("report-rank-wales", &[("rank", rank.into())]));
    }
    compared.extend(estimate(voice, figure.own.state));
    Some(KeyFigure {
        value: words::bare(voice.language, voice.unit(id), figure.own.value?),
        label: voice.label(id),
        compared,
        state: figure.own.state,
    })
}

/// The line that says that a figure is an estimate.
fn estimate(voice: &Voice<'_>, state: State) -> Option<String> {
    (state == State::Estimated).then(|| voice.text("state-estimated"))
}
