//! The classes, colours and labels with which the map shows a measure or an index, the same as in the window.

use super::{
    ExportError, IndexView, StyleRequest,
    table::{Choropleth, ExportClass},
};
use crate::{
    Engine,
    analysis::{self, Method, Scheme},
    catalogue::{Direction, Measure, Unit},
    geography::{Level, LevelForm},
    maps::palettes::{PALETTES, Palette},
    text::{Language, Messages, NumberFormat},
};

/// The most classes that a palette has colours for.
const MOST_CLASSES: usize = 9;
/// Not mentioned, mentioned.
const CATEGORY_COLOURS: [&str; 2] = ["#e8dcc2", "#0b6d78"];
/// The last decile of each group of ranks: the worst 10 %, 10–20, 20–30, 30–50 and the other half, the groups that the
/// Welsh Index of Multiple Deprivation has on its maps.
const LAST_DECILE: [f64; 5] = [1.0, 2.0, 3.0, 5.0, 10.0];
/// The least share of runs in the worst tenth that each group but the last has.
const LEAST_SHARE: [f64; 4] = [0.95, 0.75, 0.5, 0.05];
/// The most decimals of a bound.
const MOST_DECIMALS: usize = 4;

/// How the map shows a measure. `positions` are the areas of the scope.
pub(super) fn of_measure(
    engine: &Engine,
    style: &StyleRequest,
    level: Level,
    positions: &[u32],
    language: Language,
) -> Result<Choropleth, ExportError> {
    let measure = engine.catalogue.measure(&style.measure)?;
    let messages = Messages::embedded();
    let text = |id: &str| messages.text(language, id, &[]);
    let classes = if measure.unit == Unit::Category {
        let labels = ["legend-not-mentioned", "legend-mentioned"].map(text);
        let bounds = [(0.0, 0.0), (0.0, 1.0)];
        let classes = bounds.into_iter().zip(CATEGORY_COLOURS).zip(labels);
        let class = |(((lower, upper), colour), label): (((f64, f64), &str), String)| {
            ExportClass::Range { lower, upper, colour: colour.to_owned(), label }
        };
        classes.map(class).collect()
    } else {
        ranges_of(engine, measure, style, level, positions, language)?
    };
    let unit = text(&format!("unit-{}", measure.unit.id()));
    Ok(Choropleth {
        column: measure.id.clone(),
        title: measure.label.get(language).to_owned(),
        subtitle: messages.text(
            language,
            "legend-subtitle",
            &[
                ("unit", unit.clone().into()),
                ("level", engine.areas.level_name(level, LevelForm::Plural, language).into()),
            ],
        ),
        legend_title: unit,
        classes,
        no_figure: text("legend-no-data"),
    })
}

fn ranges_of(
    engine: &Engine,
    measure: &Measure,
    style: &StyleRequest,
    level: Level,
    positions: &[u32],
    language: Language,
) -> Result<Vec<ExportClass>, ExportError> {
    let values = engine.tables.values(measure, level).value;
    let values = if style.scoped { super::tables::picked(&values, positions) } else { values };
    let found = analysis::classify(&values, &scheme(measure, style))?;
    let breaks = found.breaks;
    if breaks.len() > MOST_CLASSES {
        return Err(ExportError::Classes { found: breaks.len(), limit: MOST_CLASSES });
    }
    let palette = match &style.palette {
        Some(id) => find(id)?,
        None => &PALETTES[0],
    };
    let reversed = (measure.direction == Direction::LowerIsWorse) != style.reversed;
    let colours = colours(palette, breaks.len(), reversed);
    let labels = labels(measure.unit, found.minimum, &breaks, language);
    let first = found.minimum.min(breaks[0]);
    let lower = std::iter::once(first).chain(breaks.iter().copied());
    let classes = lower.zip(&breaks).zip(colours).zip(labels);
    Ok(classes
        .map(|(((lower, &upper), colour), label)| ExportClass::Range {
            lower,
            upper,
            colour,
            label,
        })
        .collect())
}

/// The method with what it needs. The ten deciles are shared out as evenly as whole numbers go.
fn scheme(measure: &Measure, style: &StyleRequest) -> Scheme {
    let classes = usize::from(style.classes);
    let even = matches!(style.method, Method::Quantile | Method::EqualInterval);
    if measure.unit == Unit::Decile && even {
        let bound = |number: usize| (number as f64 * 10.0 / classes as f64).round();
        let breaks = (1..classes).map(bound).collect();
        return Scheme { method: Method::Manual, classes, breaks };
    }
    Scheme { method: style.method, classes, breaks: style.breaks.clone() }
}

/// The palette with an id.
fn find(id: &str) -> Result<&'static Palette, ExportError> {
    Palette::find(id).ok_or_else(|| {
        let known: Vec<&str> = PALETTES.iter().map(|palette| palette.id).collect();
        ExportError::Palette { found: id.to_owned(), known: known.join(", ") }
    })
}

/// The colours of classes, lowest values first; a single class has the strongest.
fn colours(palette: &Palette, classes: usize, reversed: bool) -> Vec<String> {
    let all = if classes == 1 {
        palette.colours(3).and_then(|colours| colours.last().copied()).into_iter().collect()
    } else {
        palette.colours(classes).unwrap_or_default()
    };
    let mut colours: Vec<String> = all.into_iter().map(str::to_owned).collect();
    if reversed {
        colours.reverse();
    }
    colours
}

/// Where each class begins and ends, in words; a dash for a class of whole numbers that can hold none.
fn labels(unit: Unit, minimum: f64, breaks: &[f64], language: Language) -> Vec<String> {
    let whole = matches!(unit, Unit::Rank | Unit::Decile | Unit::People | Unit::Households);
    let format = NumberFormat::decimals(decimals(unit, minimum, breaks));
    let messages = Messages::embedded();
    let label = |index: usize| {
        let upper = breaks[index];
        let lower = (index > 0).then(|| breaks[index - 1]);
        let (from, to) = if whole {
            let from = lower.map_or_else(|| minimum.min(upper).ceil(), |lower| lower.floor() + 1.0);
            (from, upper.floor())
        } else {
            (lower.unwrap_or_else(|| minimum.min(upper)), upper)
        };
        if whole && from > to {
            return "–".to_owned();
        }
        if from.total_cmp(&to).is_eq() {
            return format.write(from);
        }
        let values = [("from", format.write(from).into()), ("to", format.write(to).into())];
        messages.text(language, "legend-range", &values)
    };
    (0..breaks.len()).map(label).collect()
}

/// The fewest decimals (at least the unit's own) with which all bounds look different.
fn decimals(unit: Unit, minimum: f64, breaks: &[f64]) -> usize {
    let least = usize::from(matches!(unit, Unit::Percent | Unit::Score));
    let mut bounds: Vec<f64> = std::iter::once(minimum).chain(breaks.iter().copied()).collect();
    bounds.sort_by(f64::total_cmp);
    bounds.dedup();
    let differ = |digits: usize| {
        let format = NumberFormat::decimals(digits);
        bounds.windows(2).all(|pair| format.write(pair[0]) != format.write(pair[1]))
    };
    (least..MOST_DECIMALS).find(|&digits| differ(digits)).unwrap_or(MOST_DECIMALS)
}

/// How the map shows an index: groups by rank, or by how sure it is that an area is in the worst tenth. `level` is what the
/// areas are called.
pub(super) fn of_index(
    title: &str,
    level: &str,
    view: IndexView,
    certain: bool,
    palette: Option<&str>,
    language: Language,
) -> Result<Choropleth, ExportError> {
    let messages = Messages::embedded();
    let chosen = match palette {
        Some(id) => find(id)?,
        None => &PALETTES[0],
    };
    let view = if certain { view } else { IndexView::Rank };
    let (id, column, palette) = match view {
        IndexView::Rank => ("rank", "decile", chosen),
        // One that nobody takes for the ranks.
        IndexView::Certainty => {
            let other = if chosen.id == "oranges" { "viridis" } else { "oranges" };
            ("certainty", "share_worst_decile", find(other)?)
        }
    };
    let colours = colours(palette, LAST_DECILE.len(), true);
    let bounds: Vec<(f64, f64)> = match view {
        IndexView::Rank => {
            let lower = std::iter::once(0.0).chain(LAST_DECILE);
            lower.zip(LAST_DECILE).collect()
        }
        IndexView::Certainty => {
            // The least share belongs to its group.
            let upper = std::iter::once(1.0).chain(LEAST_SHARE.map(f64::next_down));
            LEAST_SHARE.into_iter().chain([0.0]).zip(upper).collect()
        }
    };
    let classes = bounds.into_iter().zip(colours).enumerate();
    let level = [("level", level.into())];
    Ok(Choropleth {
        column: column.to_owned(),
        title: title.to_owned(),
        subtitle: messages.text(language, &format!("index-legend-{id}"), &level),
        legend_title: messages.text(language, &format!("index-view-{id}"), &[]),
        classes: classes
            .map(|(group, ((lower, upper), colour))| {
                let label = format!("index-{id}-group-{}", group + 1);
                let label = messages.text(language, &label, &[]);
                ExportClass::Range { lower, upper, colour, label }
            })
            .collect(),
        no_figure: messages.text(language, "index-no-score", &[]),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ranges(measure: &str, level: Level, change: impl Fn(&mut StyleRequest)) -> Choropleth {
        let engine = Engine::open().unwrap();
        let mut style = StyleRequest::usual(measure);
        change(&mut style);
        let all: Vec<u32> = (0..engine.areas.table(level).len() as u32).collect();
        of_measure(&engine, &style, level, &all, Language::En).unwrap()
    }

    fn labels_of(choropleth: &Choropleth) -> Vec<&str> {
        choropleth.classes.iter().map(ExportClass::label).collect()
    }

    #[test]
    fn dark_is_worse() {
        let older = ranges("older_65", Level::Lsoa, |_| {});
        assert_eq!(older.classes.len(), 5);
        assert_eq!(older.classes[4].colour(), "#253494");
        // A low rank is the most deprived, and whole numbers do not overlap.
        let wimd = ranges("wimd", Level::Lsoa, |_| {});
        assert_eq!(wimd.classes[0].colour(), "#253494");
        assert_eq!(labels_of(&wimd)[..2], ["1 – 384", "385 – 767"]);
        let turned = ranges("wimd", Level::Lsoa, |style| style.reversed = true);
        assert_eq!(turned.classes[4].colour(), "#253494");
    }

    #[test]
    fn deciles_and_categories() {
        let deciles = ranges("wimd_decile", Level::Lsoa, |_| {});
        assert_eq!(labels_of(&deciles), ["1 – 2", "3 – 4", "5 – 6", "7 – 8", "9 – 10"]);
        let strategy = ranges("strategy_ict", Level::Authority, |_| {});
        assert_eq!(labels_of(&strategy), ["Not mentioned", "Mentioned"]);
    }

    #[test]
    fn manual_breaks_and_palettes() {
        let manual = ranges("gigabit", Level::Authority, |style| {
            style.method = Method::Manual;
            style.breaks = vec![50.0, 80.0, 90.0];
            style.palette = Some("oranges".to_owned());
        });
        let Some(ExportClass::Range { upper, colour, .. }) = manual.classes.first() else {
            panic!("{manual:?}");
        };
        // Low availability is worse, so it is the darkest.
        assert_eq!((*upper, colour.as_str()), (50.0, "#d94701"));
        assert!(matches!(find("rainbow"), Err(ExportError::Palette { .. })));
        let one = colours(&PALETTES[0], 1, false);
        assert_eq!(one, ["#2c7fb8"]);
    }

    #[test]
    fn bounds_look_different() {
        assert_eq!(decimals(Unit::Percent, 1.0, &[1.01, 1.02]), 2);
        assert_eq!(decimals(Unit::People, 1.0, &[2.0]), 0);
        assert_eq!(decimals(Unit::Percent, 1.0, &[1.0 + 1e-9]), MOST_DECIMALS);
        assert_eq!(labels(Unit::Rank, 1.0, &[1.0, 1.5], Language::En), ["1", "–"]);
    }

    #[test]
    fn groups_of_the_index() {
        let groups = |view| of_index("x", "LSOAs", view, true, None, Language::En).unwrap();
        let rank = groups(IndexView::Rank);
        assert_eq!(rank.classes[0].label(), "Worst 10%");
        assert_eq!(rank.classes[0].colour(), "#253494");
        let class = |choropleth: &Choropleth, value| choropleth.class_of_number(value);
        let found = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 10.0].map(|decile| class(&rank, decile));
        assert_eq!(found, [0, 1, 2, 3, 3, 4, 4].map(Some));
        assert_eq!(class(&rank, f64::NAN), None);
        let certainty = groups(IndexView::Certainty);
        let found = [1.0, 0.95, 0.949_999, 0.75, 0.5, 0.05, 0.049, 0.0];
        let found = found.map(|share| class(&certainty, share));
        assert_eq!(found, [0, 0, 1, 1, 2, 3, 4, 4].map(Some));
    }
}
