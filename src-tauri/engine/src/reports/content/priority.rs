//! The priority index: where the area stands, what makes it up, its worst small areas, how sure all that is.

use super::{
    measures::{number_column, words_column},
    paragraph, pictures,
    voice::Voice,
};
use crate::{
    geography::{AreaRef, Level},
    reports::{
        document::{Block, Cell, Figure, Table},
        facts::{IndexFacts, IndexPlace},
        words,
    },
    tables::State,
    text::{Language, NumberFormat},
};

/// How many of the worst small areas are shown.
const WORST: usize = 10;

pub(super) fn blocks(voice: &Voice<'_>) -> Vec<Block> {
    let recipe = voice.recipe_name();
    let mut blocks = vec![paragraph(
        [
            voice.say("report-priority-intro", &[("recipe", recipe.as_str().into())]),
            voice.text("index-means-does"),
        ]
        .join(" "),
    )];
    let Some(index) = &voice.facts.index else {
        blocks.push(voice.note("report-none", voice.text("report-priority-none")));
        blocks.extend(about(voice));
        return blocks;
    };
    match &index.own {
        Some(place) => {
            blocks.push(paragraph(own(voice, place)));
            if !index.contributions.is_empty() {
                blocks.push(Block::Table(contributions(voice, index)));
            }
        }
        None if voice.is_wales() => {}
        None if voice.is_selection() => {
            blocks.push(paragraph(voice.text("report-priority-selection")));
        }
        None if index.lsoas.is_empty() => {
            blocks.push(voice.note("report-none", voice.text("report-priority-none")));
        }
        None => blocks.push(paragraph(voice.text("report-priority-not-here"))),
    }
    if index.lsoas.len() > 1 {
        let count = index.lsoas.len().min(WORST);
        blocks.push(voice.heading("report-priority-worst"));
        let note = voice.text("report-priority-worst-intro");
        blocks.push(paragraph(note));
        let worst = &index.lsoas[..count];
        blocks.push(Block::Figure(chart(voice, worst)));
        blocks.push(Block::Table(table(voice, worst)));
    }
    blocks.push(voice.heading("index-how-sure"));
    blocks.push(paragraph([how_sure(voice), voice.text("index-means-not")].join(" ")));
    blocks.extend(about(voice));
    blocks
}

/// The area's own rank with its interval.
fn own(voice: &Voice<'_>, place: &IndexPlace) -> String {
    let [low, high] = place.interval.map(words::count);
    let runs = words::count(voice.options().runs.into());
    [
        voice.say("report-priority-own", &[("rank", voice.place(place).into())]),
        voice.say(
            "index-between",
            &[("low", low.into()), ("high", high.into()), ("runs", runs.into())],
        ),
        voice.say("index-in-worst", &[("share", words::share(place.share_worst).into())]),
    ]
    .join(" ")
}

fn how_sure(voice: &Voice<'_>) -> String {
    let runs = words::count(voice.options().runs.into());
    let values = [("runs", runs.into()), ("seed", voice.options().seed.to_string().into())];
    voice.say("index-how-certainty", &values)
}

/// What a dimension of the recipe is called.
pub(super) fn dimension(voice: &Voice<'_>, id: &str) -> String {
    let found = voice.options().recipe.dimension.iter().find(|dimension| dimension.id == id);
    let label = found.and_then(|dimension| match voice.language {
        Language::En => dimension.label_en.clone(),
        Language::Cy => dimension.label_cy.clone(),
    });
    label.unwrap_or_else(|| id.to_owned())
}

fn contributions(voice: &Voice<'_>, index: &IndexFacts) -> Table {
    let score = NumberFormat::decimals(3);
    let number = |number: f64, text: String| {
        let (text, state) = if number.is_finite() {
            (text, State::Published)
        } else {
            (words::NO_FIGURE.to_owned(), State::Unavailable)
        };
        Cell { text, state: Some(state), strong: false }
    };
    let rows = index.contributions.iter().map(|(part, measure, weight, contribution)| {
        let figure = voice.figure(measure).map_or_else(
            || number(f64::NAN, String::new()),
            |figure| voice.cell(measure, &figure.own),
        );
        vec![
            Cell::words(voice.label(measure)),
            Cell::words(dimension(voice, part)),
            figure,
            number(*weight, words::percent(100.0 * weight)),
            number(*contribution, score.write(*contribution)),
        ]
    });
    let mut table = Table {
        caption: voice.text("index-made"),
        columns: vec![
            words_column(voice.text("index-part-measure"), 2.0),
            words_column(voice.text("index-add-into"), 1.6),
            number_column(voice.text("index-part-value")),
            number_column(voice.text("index-part-weight")),
            number_column(voice.text("index-part-contribution")),
        ],
        rows: rows.collect(),
        notes: Vec::new(),
        wide: false,
    };
    table.notes = voice.marks(&table);
    table.notes.push(voice.text("report-contributions-note"));
    table
}

/// The interval of a rank in words.
fn interval(place: &IndexPlace) -> [String; 2] {
    place.interval.map(words::count)
}

fn chart(voice: &Voice<'_>, worst: &[(u32, IndexPlace)]) -> Figure {
    let positions: Vec<u32> = worst.iter().map(|(position, _)| *position).collect();
    let rows: Vec<pictures::RankRow> = worst
        .iter()
        .zip(voice.small_areas(&positions))
        .map(|((_, place), name)| {
            let [low, high] = interval(place);
            let rank = words::count(place.rank.into());
            let values = [("rank", rank.into()), ("low", low.into()), ("high", high.into())];
            let text = voice.say("report-rank-interval", &values);
            (name, f64::from(place.rank), place.interval, text)
        })
        .collect();
    let told: Vec<String> =
        rows.iter().map(|(name, _, _, text)| voice.name_value(name, text)).collect();
    let alt = voice.say("report-chart-ranks-alt", &[("list", told.join("; ").into())]);
    let axis = ["report-axis-worst", "report-axis-best"].map(|id| voice.text(id));
    let of = worst.first().map_or(1.0, |(_, place)| f64::from(place.of));
    let caption = voice.text("report-chart-ranks");
    pictures::ranks("chart-ranks", &rows, of, [&axis[0], &axis[1]], alt, caption)
}

fn table(voice: &Voice<'_>, worst: &[(u32, IndexPlace)]) -> Table {
    let residents = voice.values("residents", Level::Lsoa);
    let rows = worst.iter().map(|(position, place)| {
        let [low, high] = interval(place);
        let area = AreaRef { level: Level::Lsoa, position: *position };
        let count = residents.map(|values| values.value[*position as usize]);
        let count = count.filter(|count| count.is_finite());
        let cell = |text: String, state: State| Cell { text, state: Some(state), strong: false };
        vec![
            Cell::words(voice.area(Level::Lsoa, *position)),
            Cell::words(voice.engine.areas.get(area).code.clone()),
            cell(
                count.map_or_else(|| words::NO_FIGURE.to_owned(), words::count),
                if count.is_some() { State::Published } else { State::Unavailable },
            ),
            cell(voice.marked(words::count(place.rank.into()), place.state), place.state),
            cell(
                voice.say("panel-series-between", &[("lower", low.into()), ("upper", high.into())]),
                State::Published,
            ),
            cell(words::share(place.share_worst), State::Published),
        ]
    });
    let mut table = Table {
        caption: voice.text("report-priority-worst"),
        columns: vec![
            words_column(voice.text("panel-table-name"), 2.2),
            words_column(voice.text("panel-table-code"), 1.1),
            number_column(voice.text("panel-residents")),
            number_column(voice.text("index-table-rank")),
            number_column(voice.text("index-table-interval")),
            number_column(voice.text("index-table-share")),
        ],
        rows: rows.collect(),
        notes: Vec::new(),
        wide: false,
    };
    table.notes = voice.marks(&table);
    table.notes.push(voice.text("index-rank-note"));
    table.notes.push(format!(
        "{}: {}. {}: {}.",
        voice.text("index-table-interval"),
        voice.text("index-table-interval-hint"),
        voice.text("index-table-share"),
        voice.text("index-table-share-hint"),
    ));
    table
}

/// What the recipe's author says of it.
fn about(voice: &Voice<'_>) -> Vec<Block> {
    let recipe = &voice.options().recipe;
    let note = match voice.language {
        Language::En => &recipe.note_en,
        Language::Cy => &recipe.note_cy,
    };
    let Some(note) = note.as_ref().map(|note| note.trim()).filter(|note| !note.is_empty()) else {
        return Vec::new();
    };
    let mut blocks = vec![voice.heading("index-about")];
    blocks.extend(
        note.lines()
            .filter(|line| !line.trim().is_empty())
            .map(|line| paragraph(line.trim().to_owned())),
    );
    blocks
}
