//! Where everything comes from, under which licence, and how the report was made.

use std::collections::BTreeSet;

use super::{priority::dimension, voice::Voice};
use crate::{
    catalogue::Source,
    geography::LevelForm,
    maps::palettes,
    reports::{
        document::{Block, Inline, Text},
        request::Contents,
        words,
    },
    text::{
        Argument, Language, Messages, NumberFormat,
        date::{long_date, vintage},
    },
};

pub(super) fn blocks(voice: &Voice<'_>) -> Vec<Block> {
    let sources = used(voice);
    let mut lines: Vec<&str> = Vec::new();
    for line in sources.iter().flat_map(|source| &source.attributions) {
        if !lines.contains(&line.as_str()) {
            lines.push(line);
        }
    }
    lines.push(palettes::ATTRIBUTION);
    vec![
        Block::List(sources.iter().map(|source| entry(source, voice.language)).collect()),
        voice.heading("panel-info-attribution"),
        Block::List(lines.into_iter().map(Text::from).collect()),
        voice.heading("report-made"),
        Block::List(made(voice)),
    ]
}

/// The sources of what the report shows, in the catalogue's order.
fn used<'a>(voice: &Voice<'a>) -> Vec<&'a Source> {
    let contents = &voice.options().contents;
    let themes = |theme: &str| match theme {
        "barriers" | "deprivation" => contents.contains(&Contents::Barriers),
        "availability" | "speed" => contents.contains(&Contents::Broadband),
        "small_area" => contents.contains(&Contents::Connectivity),
        "access_economy" => {
            contents.contains(&Contents::Barriers) || contents.contains(&Contents::Support)
        }
        "strategies" => contents.contains(&Contents::Support),
        _ => true,
    };
    let recipe: BTreeSet<&str> =
        voice.options().recipe.all().map(|(.., measure)| measure.id.as_str()).collect();
    let mut ids: BTreeSet<&str> = ["boundaries_2021", "lookups", "open_names"].into();
    for measure in voice.engine.catalogue.measures() {
        // Page one and the index may show a measure of a part that is left out.
        let shown = themes(&measure.theme) || recipe.contains(measure.id.as_str());
        if shown && voice.figure(&measure.id).is_some() {
            ids.insert(measure.source_at(voice.facts.level));
        }
    }
    ids.extend(voice.engine.catalogue.boundary_sources(voice.facts.level));
    if contents.contains(&Contents::Support) {
        ids.insert("libraries");
    }
    let page_one =
        ["library_walk", "below_30", "full_fibre", "deri_broadband", "claimants", "mobile_4g"];
    for id in page_one {
        if let Some(measure) = voice.known(id).and_then(|figure| voice.measure(&figure.measure)) {
            ids.insert(measure.source_at(voice.facts.level));
        }
    }
    voice.engine.catalogue.sources().iter().filter(|one| ids.contains(one.id.as_str())).collect()
}

/// A source with publisher, release, licence and address.
pub(in crate::reports) fn entry(source: &Source, language: Language) -> Text {
    let say =
        |id: &str, values: &[(&str, Argument<'_>)]| Messages::embedded().text(language, id, values);
    let title = source.title.get(language).to_owned();
    let publisher = source.publisher.get(language).to_owned();
    let mut parts = vec![publisher];
    parts.push(say("report-source-release", &[("release", source.release.as_str().into())]));
    if !source.released.is_empty() {
        let date = vintage(language, &source.released);
        parts.push(say("report-source-released", &[("date", date.into())]));
    }
    let mut text = vec![Inline::Strong(title), Inline::Plain(format!(". {}. ", parts.join(". ")))];
    let licence = say("panel-info-licence", &[]);
    text.push(Inline::Plain(format!("{licence}: ")));
    if source.licence_url.is_empty() {
        text.push(Inline::Plain(source.licence.clone()));
    } else {
        text.push(Inline::Link(source.licence.clone(), source.licence_url.clone()));
    }
    if !source.url.is_empty() {
        text.push(Inline::Plain(". ".to_owned()));
        text.push(Inline::Link(source.url.clone(), source.url.clone()));
    }
    Text(text)
}

/// Program, recipe, weights, runs, seed, permutations, date.
fn made(voice: &Voice<'_>) -> Vec<Text> {
    let options = voice.options();
    let recipe = &options.recipe;
    let mut made = vec![
        voice.pair("report-made-program", &format!("Cyswllt {}", env!("CARGO_PKG_VERSION"))),
        voice.pair("report-made-date", &long_date(voice.language, options.date)),
        voice.pair("index-recipe", &format!("{} ({})", voice.recipe_name(), recipe.id)),
        voice.pair("report-made-weights", &weights(voice)),
        voice.pair(
            "index-normalisation",
            &voice.text(&format!("index-normalisation-{}", kebab(&recipe.normalisation))),
        ),
        voice.pair(
            "index-aggregation",
            &voice.text(&format!("index-aggregation-{}", kebab(&recipe.aggregation))),
        ),
        voice.pair("report-made-runs", &words::count(options.runs.into())),
    ];
    if let Some(found) = &voice.facts.hotspots {
        made.push(voice.pair("report-made-permutations", &words::count(found.permutations.into())));
    }
    made.push(voice.pair("report-made-seed", &options.seed.to_string()));
    made
}

/// The weight of every dimension, and of every measure in it, as the recipe has them.
fn weights(voice: &Voice<'_>) -> String {
    let weight = |weight: f64| NumberFormat::default().write(weight);
    let dimensions = voice.options().recipe.dimension.iter().map(|one| {
        let measures: Vec<String> = one
            .measure
            .iter()
            .map(|measure| {
                let mut label = voice.label(&measure.id);
                if let Some(levels) = &measure.levels {
                    let levels: Vec<String> =
                        levels.iter().map(|&level| voice.level(level, LevelForm::One)).collect();
                    label = format!("{label} [{}]", levels.join(", "));
                }
                voice.name_value(&label, &weight(measure.weight))
            })
            .collect();
        let own = voice.name_value(&dimension(voice, &one.id), &weight(one.weight));
        format!("{own} ({})", measures.join(", "))
    });
    format!("{}. {}", dimensions.collect::<Vec<_>>().join("; "), voice.text("index-how-weights"))
}

/// The name of a choice as files and messages have it.
fn kebab(choice: &impl serde::Serialize) -> String {
    let value = serde_json::to_value(choice).ok();
    value.as_ref().and_then(|value| value.as_str()).unwrap_or_default().to_owned()
}
