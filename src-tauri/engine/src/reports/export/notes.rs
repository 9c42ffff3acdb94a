//! What goes along with figures in words: how they came about, what they leave out, what they cannot say.

use chrono::{Local, NaiveDate};

use super::{
    CertaintyRequest, Scope, sources,
    table::{Choropleth, ColumnData, ExportClass, ExportColumn, ExportTable},
};
use crate::{
    Engine,
    analysis::{Method, Subject, hotspots::HotspotRequest},
    catalogue::{Aggregation, Catalogue, Missing, Normalisation, Recipe, SELECTION, WALES},
    geography::{Level, LevelForm},
    tables::State,
    text::{Argument, Language, Messages, NumberFormat},
};

/// How many names a sentence lists before it counts the rest.
const NAMES: usize = 12;

/// The day it is here.
pub(in crate::reports) fn today() -> NaiveDate {
    Local::now().date_naive()
}

fn say(language: Language, id: &str, values: &[(&str, Argument<'_>)]) -> String {
    Messages::embedded().text(language, id, values)
}

/// Which areas there are.
pub(super) fn scope(
    engine: &Engine,
    level: Level,
    scope: &Scope,
    count: usize,
    language: Language,
) -> String {
    let level = engine.areas.level_name(level, LevelForm::Plural, language);
    let mut values = vec![("level", level.into()), ("count", count.into())];
    match scope {
        Scope::Wales => say(language, "export-note-wales", &values),
        Scope::Selection { .. } => say(language, "export-note-selection", &values),
        Scope::Within { code } => {
            let area = engine.areas.find(code.trim()).ok();
            let name =
                area.map_or(code.clone(), |area| engine.areas.label(area).get(language).to_owned());
            values.extend([("name", name.into()), ("code", code.trim().to_uppercase().into())]);
            say(language, "export-note-within", &values)
        }
    }
}

/// What states mean, and which columns have estimates, withheld figures or none at all.
pub(in crate::reports) fn states(columns: &[ExportColumn], language: Language) -> Vec<String> {
    let with = |wanted: &dyn Fn(&[State]) -> bool| {
        let is_wanted = |column: &&ExportColumn| matches!(&column.data, ColumnData::Numbers { state: Some(state), .. } if wanted(state));
        let labels = columns.iter().filter(is_wanted).map(|column| column.label.get(language));
        labels.collect::<Vec<_>>()
    };
    let mut notes = vec![say(language, "export-note-states", &[])];
    let any = |wanted| move |state: &[State]| state.contains(&wanted);
    let none = |state: &[State]| state.iter().all(|&state| state == State::Unavailable);
    for (id, labels) in [
        ("export-note-estimated", with(&any(State::Estimated))),
        ("export-note-suppressed", with(&any(State::Suppressed))),
        ("export-note-unavailable", with(&none)),
    ] {
        if !labels.is_empty() {
            notes.push(say(language, id, &[("columns", listed(&labels, language).into())]));
        }
    }
    notes
}

/// Names with semicolons between them, because labels have commas; the rest is counted.
fn listed(names: &[&str], language: Language) -> String {
    let mut text = names[..names.len().min(NAMES)].join("; ");
    if names.len() > NAMES {
        let rest = [("count", (names.len() - NAMES).into())];
        text.push_str("; ");
        text.push_str(&say(language, "export-note-more", &rest));
    }
    text
}

/// How the map's classes were made.
pub(super) fn classes(choropleth: &Choropleth, method: Method, language: Language) -> String {
    let labels: Vec<&str> = choropleth.classes.iter().map(ExportClass::label).collect();
    let values = [
        ("title", choropleth.title.as_str().into()),
        ("method", say(language, &format!("legend-method-{}", method.id()), &[]).into()),
        ("classes", labels.join("; ").into()),
    ];
    say(language, "export-note-classes", &values)
}

/// What the figures cannot say: boundaries, disclosure control, dates.
pub(in crate::reports) fn limits(
    catalogue: &Catalogue,
    measures: &[&str],
    level: Level,
    language: Language,
) -> Vec<String> {
    let known = || measures.iter().filter_map(|id| catalogue.measure(id).ok());
    let mut vintages: Vec<&str> = known().map(|measure| measure.vintage_at(level)).collect();
    vintages.sort_unstable();
    vintages.dedup();
    let boundaries = match level {
        Level::Ward => "export-note-boundaries-ward",
        Level::Oa => "export-note-boundaries-oa",
        _ => "export-note-boundaries",
    };
    let mut notes = vec![say(language, boundaries, &[])];
    if level.is_own() {
        notes.push(say(language, "export-note-own-level", &[]));
    }
    if known().any(|measure| measure.source_at(level).starts_with("census")) {
        notes.push(say(language, "export-note-disclosure", &[]));
    }
    if vintages.len() > 1 {
        notes.push(say(language, "export-note-vintages", &[]));
    }
    notes.push(say(language, "export-note-average", &[]));
    notes
}

/// A recipe with its weights.
pub(super) fn recipe(
    catalogue: &Catalogue,
    recipe: &Recipe,
    level: Level,
    language: Language,
) -> String {
    let choose = |en: &str, cy: &str| match language {
        Language::En => en.to_owned(),
        Language::Cy => cy.to_owned(),
    };
    let normalisation = match recipe.normalisation {
        Normalisation::MinMax => "min-max",
        Normalisation::ZScore => "z-score",
        Normalisation::Rank => "rank",
        Normalisation::Exponential => "exponential",
        Normalisation::Target => "target",
    };
    let aggregation = match recipe.aggregation {
        Aggregation::Arithmetic => "arithmetic",
        Aggregation::Geometric => "geometric",
    };
    let missing = match recipe.missing {
        Missing::Drop => "drop",
        Missing::Renormalise => "renormalise",
    };
    let reference = match recipe.reference.as_str() {
        WALES => say(language, "export-note-reference-wales", &[]),
        SELECTION => say(language, "export-note-reference-selection", &[]),
        code => code.to_owned(),
    };
    let weights: Vec<String> = recipe
        .dimension
        .iter()
        .filter_map(|dimension| {
            let measures: Vec<String> = dimension
                .measure
                .iter()
                .filter(|measure| measure.counts_at(level))
                .map(|measure| {
                    let label = catalogue.label(&measure.id);
                    format!("{}: {}", label.get(language), plain(measure.weight))
                })
                .collect();
            let name = match language {
                Language::En => &dimension.label_en,
                Language::Cy => &dimension.label_cy,
            };
            let name = name.as_deref().unwrap_or(&dimension.id);
            let all = measures.join("; ");
            (!measures.is_empty()).then(|| format!("{name}: {} ({all})", plain(dimension.weight)))
        })
        .collect();
    let part = |name: &str, id: &str| say(language, &format!("index-{name}-{id}"), &[]);
    let values = [
        ("recipe", choose(&recipe.label_en, &recipe.label_cy).into()),
        ("id", recipe.id.as_str().into()),
        ("normalisation", part("normalisation", normalisation).into()),
        ("aggregation", part("aggregation", aggregation).into()),
        ("missing", part("missing", missing).into()),
        ("reference", reference.into()),
        ("weights", weights.join("; ").into()),
    ];
    say(language, "export-note-recipe", &values)
}

fn plain(number: f64) -> String {
    NumberFormat::default().write(number)
}

/// Among how many areas there are ranks.
pub(super) fn ranks(scored: usize, language: Language) -> String {
    say(language, "export-note-ranks", &[("count", scored.into())])
}

/// How the ranks' certainty was found.
pub(super) fn certainty(asked: CertaintyRequest, language: Language) -> String {
    let seed = asked.seed.to_string();
    say(language, "export-note-certainty", &[("runs", asked.runs.into()), ("seed", seed.into())])
}

/// How hotspots were sought.
pub(super) fn hotspots(
    catalogue: &Catalogue,
    request: &HotspotRequest,
    language: Language,
) -> String {
    let statistic = say(language, &format!("hotspot-statistic-{}", request.statistic.id()), &[]);
    let mut values: Vec<(&str, Argument<'_>)> = vec![
        ("subject", subject(catalogue, &request.subject, language).into()),
        ("statistic", statistic.into()),
        ("weights", request.weights.as_str().into()),
        ("style", request.style.id().into()),
        ("alpha", request.alpha.to_string().into()),
        ("correction", request.correction.id().into()),
    ];
    let mut text = say(language, "export-note-hotspots", &values);
    values.clear();
    let mut add = |sentence: String| {
        text.push(' ');
        text.push_str(&sentence);
    };
    if let Some(second) = &request.second {
        let second = [("second", subject(catalogue, second, language).into())];
        add(say(language, "export-note-second", &second));
    }
    add(if request.permutations == 0 {
        say(language, "export-note-analytic", &[])
    } else {
        let seed = request.seed.to_string();
        let values = [("count", request.permutations.into()), ("seed", seed.into())];
        say(language, "export-note-permutations", &values)
    });
    if request.bridge {
        add(say(language, "export-note-bridged", &[]));
    }
    if let Some(threshold) = request.threshold {
        let values = [("threshold", threshold.to_string().into())];
        add(say(language, "export-note-threshold", &values));
    }
    text
}

fn subject(catalogue: &Catalogue, subject: &Subject, language: Language) -> String {
    match subject {
        Subject::Measure { id } => catalogue.label(id).get(language).to_owned(),
        Subject::Recipe { recipe } => match language {
            Language::En => recipe.label_en.clone(),
            Language::Cy => recipe.label_cy.clone(),
        },
    }
}

impl ExportTable<'_> {
    /// Title, day, notes, columns, sources, licences and attribution as a text of UTF-8, for files that a person reads.
    pub fn notes_text(&self) -> String {
        let language = self.language;
        let heading = |id: &str| say(language, id, &[]);
        let mut lines = vec![self.title.clone(), String::new()];
        let made = [("date", self.created.format("%Y-%m-%d").to_string().into())];
        lines.push(say(language, "export-text-made", &made));
        lines.extend([String::new(), heading("export-text-notes"), String::new()]);
        lines.extend(self.notes.iter().map(|note| format!("- {note}")));
        lines.extend([String::new(), heading("export-text-columns"), String::new()]);
        for field in self.fields() {
            let description = field.description.get(language);
            let gap = if description.is_empty() { "" } else { " – " };
            let unit = if field.unit.is_empty() {
                String::new()
            } else {
                format!(" [{}]", say(language, &format!("unit-{}", field.unit), &[]))
            };
            let vintage = if field.vintage.is_empty() {
                String::new()
            } else {
                format!(" ({})", field.vintage)
            };
            let label = field.label.get(language);
            lines.push(format!("- {}: {label}{unit}{vintage}{gap}{description}", field.name));
        }
        lines.extend([String::new(), heading("export-text-sources"), String::new()]);
        for source in &self.sources {
            let parts =
                [&source.title, &source.publisher, &source.release, &source.licence, &source.url];
            let parts = parts.into_iter().map(String::as_str).chain([source.licence_url.as_str()]);
            let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
            lines.push(format!("- {}", parts.join(". ")));
        }
        let attribution = sources::attribution(&self.sources);
        if !attribution.is_empty() {
            lines.extend([String::new(), heading("export-text-attribution"), String::new()]);
            lines.extend(attribution.into_iter().map(|line| format!("- {line}")));
        }
        lines.push(String::new());
        lines.join("\n")
    }
}
