//! The classes of hotspots as the map of an export shows them, with the looks and words of the window.

use super::table::{Choropleth, ColumnData, ExportClass, ExportColumn};
use crate::{
    analysis::hotspots::{HotspotClass, HotspotRequest, Statistic},
    catalogue::Direction,
    maps::hotspots::{HotspotLook, look_of, looks},
    text::{Language, Messages},
};

/// How a question's answer looks on the map.
pub(super) struct Looks {
    statistic: Statistic,
    /// In the order of the legend.
    order: Vec<HotspotLook>,
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
        Self::of(request.statistic, direction == Direction::LowerIsWorse, percent)
    }

    fn of(statistic: Statistic, low_is_worse: bool, percent: u8) -> Self {
        Self { statistic, order: looks(statistic, low_is_worse), low_is_worse, percent }
    }

    /// The class as the map tells it apart; empty where it shows none.
    pub(super) fn id(&self, class: HotspotClass, confidence: u8) -> String {
        let look = look_of(&self.order, class, confidence, self.percent);
        look.map_or_else(String::new, |look| self.order[usize::from(look)].id())
    }

    /// The classes of the map; none for a statistic of the whole. Tiers below the confidence asked for cannot occur, and
    /// islands are listed only where there are some. `level` is what the areas are called.
    pub(super) fn choropleth(
        &self,
        title: &str,
        columns: &[ExportColumn],
        level: &str,
        language: Language,
    ) -> Option<Choropleth> {
        let column = columns.iter().find(|column| column.name == "map_class")?;
        let ColumnData::Texts(found) = &column.data else { return None };
        let messages = Messages::embedded();
        let classes: Vec<ExportClass> = (self.order.iter())
            .filter(|look| look.tier.is_none_or(|tier| tier >= self.percent))
            .map(|look| (look.id(), look))
            .filter(|(id, look)| look.class != HotspotClass::Island || found.contains(id))
            .map(|(value, look)| ExportClass::Category {
                label: self.label(look, language),
                value,
                colour: look.colour.to_owned(),
                pattern: look.pattern,
            })
            .collect();
        let statistic = format!("hotspot-statistic-{}", self.statistic.id());
        let statistic = messages.text(language, &statistic, &[]);
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
    fn label(&self, look: &HotspotLook, language: Language) -> String {
        let messages = Messages::embedded();
        let end = match look.class {
            HotspotClass::Hot | HotspotClass::HighHigh if self.low_is_worse => "-better",
            HotspotClass::Cold | HotspotClass::LowLow if self.low_is_worse => "-worse",
            _ => "",
        };
        let class = format!("hotspot-class-{}{end}", look.class.id());
        let name = messages.text(language, &class, &[]);
        match look.tier {
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
        let found = looks.choropleth("", &[column], "LSOAs", Language::En).unwrap();
        let class = |class: &ExportClass| (class.colour().to_owned(), class.label().to_owned());
        found.classes.iter().map(class).collect()
    }

    #[test]
    fn the_worse_end_is_red() {
        let pair = |colour: &str, label: &str| (colour.to_owned(), label.to_owned());
        let high = legend(&Looks::of(Statistic::GiStar, false, 95), &[]);
        assert_eq!(high[0], pair("#b2182b", "Hotspot, 99% sure"));
        assert_eq!(high.len(), 5, "{high:?}");
        let low = legend(&Looks::of(Statistic::GiStar, true, 90), &["island"]);
        assert_eq!(low[0], pair("#b2182b", "Low values gather (worse), 99% sure"));
        assert_eq!(low.len(), 8, "{low:?}");
        let moran = legend(&Looks::of(Statistic::LocalMoran, true, 95), &[]);
        assert_eq!(moran[0], pair("#b2182b", "Low among low (worse)"));
        assert_eq!(moran[1].1, "Low among high");
    }

    #[test]
    fn tiers_are_at_least_what_was_asked_for() {
        let looks = Looks::of(Statistic::Gi, false, 95);
        assert_eq!(looks.id(HotspotClass::Hot, 0), "hot-95");
        assert_eq!(looks.id(HotspotClass::Cold, 99), "cold-99");
        assert_eq!(looks.id(HotspotClass::NotSignificant, 0), "not-significant");
        assert_eq!(looks.id(HotspotClass::Missing, 0), "");
    }
}
