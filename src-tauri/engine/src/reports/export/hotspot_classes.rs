//! The looks of hotspots, the same as in the window: the worse end is red, and colour is never the only difference.

use super::table::{Choropleth, ColumnData, ExportClass, ExportColumn};
use crate::{
    analysis::hotspots::{HotspotClass, HotspotRequest, Statistic},
    catalogue::Direction,
    geography::Level,
    maps::figure::Pattern,
    text::{Language, Messages},
};

/// How a class looks. Colours of ColorBrewer's RdBu (six classes) for the two ends.
struct Look {
    id: &'static str,
    colour: &'static str,
    pattern: Pattern,
}

const fn look(id: &'static str, colour: &'static str, pattern: Pattern) -> Look {
    Look { id, colour, pattern }
}

const LOOKS: [Look; 15] = [
    look("hot-99", "#b2182b", Pattern::None),
    look("hot-95", "#ef8a62", Pattern::None),
    look("hot-90", "#fddbc7", Pattern::None),
    look("cold-90", "#d1e5f0", Pattern::Lines),
    look("cold-95", "#67a9cf", Pattern::Lines),
    look("cold-99", "#2166ac", Pattern::Lines),
    look("high-high", "#b2182b", Pattern::None),
    look("high-low", "#f4a582", Pattern::Hatch),
    look("low-high", "#92c5de", Pattern::Dots),
    look("low-low", "#2166ac", Pattern::Lines),
    look("other-positive", "#c2a5cf", Pattern::Dots),
    look("negative", "#e6c15c", Pattern::Hatch),
    look("join", "#b2182b", Pattern::None),
    look("not-significant", "#efede6", Pattern::None),
    look("island", "#c9c4ba", Pattern::Hatch),
];

/// The classes of a statistic in the order of the legend.
fn order(statistic: Statistic) -> &'static [&'static str] {
    match statistic {
        Statistic::Moran | Statistic::Geary | Statistic::G => &[],
        Statistic::Gi | Statistic::GiStar => &[
            "hot-99",
            "hot-95",
            "hot-90",
            "cold-90",
            "cold-95",
            "cold-99",
            "not-significant",
            "island",
        ],
        Statistic::LocalMoran => {
            &["high-high", "high-low", "low-high", "low-low", "not-significant", "island"]
        }
        Statistic::LocalGeary => {
            &["high-high", "low-low", "other-positive", "negative", "not-significant", "island"]
        }
        Statistic::JoinCount => &["join", "negative", "not-significant", "island"],
    }
}

/// The same at the other end of the values.
fn opposite(id: &str) -> String {
    match id.split_once('-') {
        Some(("hot", rest)) => format!("cold-{rest}"),
        Some(("cold", rest)) => format!("hot-{rest}"),
        Some(("high", "high")) => "low-low".to_owned(),
        Some(("low", "low")) => "high-high".to_owned(),
        Some(("high", "low")) => "low-high".to_owned(),
        Some(("low", "high")) => "high-low".to_owned(),
        _ => id.to_owned(),
    }
}

/// How a question's answer looks on the map.
pub(super) struct Looks {
    statistic: Statistic,
    /// Whether low values are the worse ones.
    low_is_worse: bool,
    /// The confidence asked for in per cent, below which no area has a class of its own.
    percent: u8,
}

impl Looks {
    /// The looks of a question about a subject of this direction.
    pub(super) fn new(request: &HotspotRequest, direction: Direction) -> Self {
        let percent = if request.alpha <= 0.01 {
            99
        } else if request.alpha <= 0.05 {
            95
        } else {
            90
        };
        let low_is_worse = direction == Direction::LowerIsWorse;
        Self { statistic: request.statistic, low_is_worse, percent }
    }

    /// The class as the map tells it apart; empty where it shows none.
    pub(super) fn id(&self, class: HotspotClass, confidence: u8) -> String {
        match class {
            HotspotClass::Missing | HotspotClass::Outside | HotspotClass::Global => String::new(),
            HotspotClass::Hot | HotspotClass::Cold => {
                let tier = match confidence.max(self.percent) {
                    99.. => 99,
                    95.. => 95,
                    _ => 90,
                };
                format!("{}-{tier}", class.id())
            }
            class => class.id().to_owned(),
        }
    }

    /// The classes of the map; none for a statistic of the whole. Tiers below the confidence asked for cannot occur, and
    /// islands are listed only where there are some.
    pub(super) fn choropleth(
        &self,
        title: &str,
        columns: &[ExportColumn],
        level: Level,
        language: Language,
    ) -> Option<Choropleth> {
        let column = columns.iter().find(|column| column.name == "map_class")?;
        let ColumnData::Texts(found) = &column.data else { return None };
        let messages = Messages::embedded();
        let classes: Vec<ExportClass> = (order(self.statistic).iter())
            .filter_map(|id| LOOKS.iter().find(|look| look.id == *id))
            .filter_map(|look| {
                let value = if self.low_is_worse { opposite(look.id) } else { look.id.to_owned() };
                let tier = value.rsplit_once('-').and_then(|(_, tier)| tier.parse::<u8>().ok());
                let possible = tier.is_none_or(|tier| tier >= self.percent);
                let shown = value != "island" || found.contains(&value);
                (possible && shown).then(|| ExportClass::Category {
                    label: self.label(&value, tier, language),
                    value,
                    colour: look.colour.to_owned(),
                    pattern: look.pattern,
                })
            })
            .collect();
        let statistic = format!("hotspot-statistic-{}", self.statistic.id());
        let statistic = messages.text(language, &statistic, &[]);
        let level = messages.text(language, &format!("level-{level}-plural"), &[]);
        let values = [("unit", statistic.into()), ("level", level.into())];
        (!classes.is_empty()).then(|| Choropleth {
            column: column.name.clone(),
            title: title.to_owned(),
            subtitle: messages.text(language, "legend-subtitle", &values),
            legend_title: messages.text(language, "hotspots-legend-class", &[]),
            classes,
            no_figure: messages.text(language, "legend-no-data", &[]),
        })
    }

    /// What the legend calls a class; of its own where low values are worse, so that "hot" is not taken for bad.
    fn label(&self, id: &str, tier: Option<u8>, language: Language) -> String {
        let messages = Messages::embedded();
        let class =
            if tier.is_some() { id.split_once('-').map_or(id, |(class, _)| class) } else { id };
        let end = match class {
            "hot" | "high-high" if self.low_is_worse => "-better",
            "cold" | "low-low" if self.low_is_worse => "-worse",
            _ => "",
        };
        let name = messages.text(language, &format!("hotspot-class-{class}{end}"), &[]);
        match tier {
            None => name,
            Some(percent) => messages.text(
                language,
                "hotspots-tier",
                &[("class", name.into()), ("percent", u32::from(percent).into())],
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn looks(statistic: Statistic, low_is_worse: bool, percent: u8) -> Looks {
        Looks { statistic, low_is_worse, percent }
    }

    fn legend(looks: &Looks, present: &[&str]) -> Vec<(String, String)> {
        let column = ExportColumn {
            name: "map_class".to_owned(),
            label: crate::text::Bilingual::new("", ""),
            description: crate::text::Bilingual::new("", ""),
            unit: String::new(),
            source: None,
            vintage: String::new(),
            data: ColumnData::Texts(present.iter().map(|&id| id.to_owned()).collect()),
        };
        let found = looks.choropleth("", &[column], Level::Lsoa, Language::En).unwrap();
        let class = |class: &ExportClass| (class.colour().to_owned(), class.label().to_owned());
        found.classes.iter().map(class).collect()
    }

    #[test]
    fn the_worse_end_is_red() {
        let pair = |colour: &str, label: &str| (colour.to_owned(), label.to_owned());
        let high = legend(&looks(Statistic::GiStar, false, 95), &[]);
        assert_eq!(high[0], pair("#b2182b", "Hotspot, 99% sure"));
        assert_eq!(high.len(), 5, "{high:?}");
        let low = legend(&looks(Statistic::GiStar, true, 90), &["island"]);
        assert_eq!(low[0], pair("#b2182b", "Low values gather (worse), 99% sure"));
        assert_eq!(low.len(), 8, "{low:?}");
        let moran = legend(&looks(Statistic::LocalMoran, true, 95), &[]);
        assert_eq!(moran[0], pair("#b2182b", "Low among low (worse)"));
        assert_eq!(moran[1].1, "Low among high");
    }

    #[test]
    fn tiers_are_at_least_what_was_asked_for() {
        let looks = looks(Statistic::Gi, false, 95);
        assert_eq!(looks.id(HotspotClass::Hot, 0), "hot-95");
        assert_eq!(looks.id(HotspotClass::Cold, 99), "cold-99");
        assert_eq!(looks.id(HotspotClass::NotSignificant, 0), "not-significant");
        assert_eq!(looks.id(HotspotClass::Missing, 0), "");
    }
}
