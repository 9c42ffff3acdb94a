//! What the figures cannot say: estimates, ages, boundaries, disclosure control, ranks, distances, gaps.

use super::voice::{Voice, is_known};
use crate::{
    geography::Level,
    reports::{
        document::{Block, Text},
        request::Contents,
    },
    tables::State,
    text::date::vintage,
};

pub(super) fn blocks(voice: &Voice<'_>) -> Vec<Block> {
    let has = |part: Contents| voice.options().contents.contains(&part);
    let dated = |id: &str, measure: &str| {
        let when = voice
            .measure(measure)
            .map(|measure| vintage(voice.language, measure.vintage_at(voice.facts.level)));
        voice.say(id, &[("date", when.unwrap_or_default().into())])
    };
    let mut said = vec![estimates(voice)];
    said.push(dated("report-limit-census", "residents"));
    said.push(voice.text("report-limit-disclosure"));
    said.push(voice.text("report-limit-boundaries"));
    if voice.facts.level == Level::Ward {
        said.push(wards(voice));
    }
    if voice.facts.level.is_own() {
        said.push(voice.text("report-limit-own-level"));
    }
    said.push(voice.text("report-limit-areas"));
    said.push(voice.text("report-limit-groups"));
    if has(Contents::Broadband) {
        let values = [
            ("first", vintage(voice.language, &age(voice, "full_fibre")).into()),
            ("second", vintage(voice.language, &age(voice, "gigabit_2026_01")).into()),
        ];
        said.push(voice.say("report-limit-availability", &values));
    }
    if has(Contents::Connectivity) {
        said.push(dated("report-limit-connectivity", "deri_broadband"));
    }
    if has(Contents::Barriers) {
        said.push(voice.text("report-limit-deprivation"));
        said.push(dated("report-limit-surveys", "employment"));
    }
    if has(Contents::Support) {
        said.push(voice.text("report-limit-libraries"));
        said.push(dated("report-limit-walk", "library_walk"));
        said.push(voice.text("report-limit-strategies"));
    }
    if has(Contents::Priority) {
        said.push(voice.text("report-limit-ranks"));
    }
    if has(Contents::Hotspots) {
        said.extend(voice.facts.hotspots.as_ref().map(|found| {
            let percent = crate::reports::words::count(100.0 * found.alpha);
            voice.say("report-limit-hotspots", &[("percent", percent.into())])
        }));
    }
    said.push(voice.text("report-limit-gaps"));
    vec![Block::List(said.into_iter().map(Text::from).collect())]
}

/// Wards are made of what fits them best; some have nothing.
fn wards(voice: &Voice<'_>) -> String {
    let residents = voice.values("residents", Level::Ward);
    let residents = residents.iter().flat_map(|values| &values.value);
    let empty = residents.filter(|count| !count.is_finite()).count();
    let count = crate::reports::words::count(empty as f64);
    voice.say("report-limit-wards", &[("count", count.into())])
}

fn age(voice: &Voice<'_>, measure: &str) -> String {
    voice
        .measure(measure)
        .map(|measure| measure.vintage_at(voice.facts.level).to_owned())
        .unwrap_or_default()
}

/// How many of the area's own figures are estimates.
fn estimates(voice: &Voice<'_>) -> String {
    let own = || voice.facts.figures.iter().map(|figure| &figure.own).filter(|own| is_known(own));
    let of = own().count();
    let count = own().filter(|own| own.state == State::Estimated).count();
    let values = [
        ("count", count.into()),
        ("of", crate::reports::words::count(of as f64).into()),
        ("mark", crate::reports::words::mark(voice.language, State::Estimated).into()),
    ];
    voice.say("report-limit-estimates", &values)
}
