//! What hotspots look like on light ground: colour, pattern and order in the legend, the same as in the window.
//!
//! ColorBrewer's RdBu in six classes; the better end is lined, outliers are hatched or dotted, so that colour is never
//! the only difference. The first and red looks are of the worse end: of low values where those are worse.

use crate::analysis::hotspots::{HotspotClass, Statistic};

use super::figure::Pattern;

/// What areas of a class look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HotspotLook {
    /// The class.
    pub class: HotspotClass,
    /// The confidence in per cent (90, 95 or 99) of hot and cold spots, which are drawn in tiers.
    pub tier: Option<u8>,
    /// `#rrggbb`.
    pub colour: &'static str,
    /// Marks on it.
    pub pattern: Pattern,
}

impl HotspotLook {
    const fn new(class: HotspotClass, colour: &'static str, pattern: Pattern) -> Self {
        Self { class, tier: None, colour, pattern }
    }

    const fn tier(class: HotspotClass, tier: u8, colour: &'static str, pattern: Pattern) -> Self {
        Self { class, tier: Some(tier), colour, pattern }
    }

    /// Its name in the window: `hot-99`, `high-low` ….
    pub fn id(&self) -> String {
        match self.tier {
            Some(tier) => format!("{}-{tier}", self.class.id()),
            None => self.class.id().to_owned(),
        }
    }
}

const NOT_SIGNIFICANT: HotspotLook =
    HotspotLook::new(HotspotClass::NotSignificant, "#efede6", Pattern::None);
const ISLAND: HotspotLook = HotspotLook::new(HotspotClass::Island, "#c9c4ba", Pattern::Hatch);
const HIGH_HIGH: HotspotLook = HotspotLook::new(HotspotClass::HighHigh, "#b2182b", Pattern::None);
const LOW_LOW: HotspotLook = HotspotLook::new(HotspotClass::LowLow, "#2166ac", Pattern::Lines);
const NEGATIVE: HotspotLook = HotspotLook::new(HotspotClass::Negative, "#e6c15c", Pattern::Hatch);

const TIERS: [HotspotLook; 8] = [
    HotspotLook::tier(HotspotClass::Hot, 99, "#b2182b", Pattern::None),
    HotspotLook::tier(HotspotClass::Hot, 95, "#ef8a62", Pattern::None),
    HotspotLook::tier(HotspotClass::Hot, 90, "#fddbc7", Pattern::None),
    HotspotLook::tier(HotspotClass::Cold, 90, "#d1e5f0", Pattern::Lines),
    HotspotLook::tier(HotspotClass::Cold, 95, "#67a9cf", Pattern::Lines),
    HotspotLook::tier(HotspotClass::Cold, 99, "#2166ac", Pattern::Lines),
    NOT_SIGNIFICANT,
    ISLAND,
];

const LOCAL_MORAN: [HotspotLook; 6] = [
    HIGH_HIGH,
    HotspotLook::new(HotspotClass::HighLow, "#f4a582", Pattern::Hatch),
    HotspotLook::new(HotspotClass::LowHigh, "#92c5de", Pattern::Dots),
    LOW_LOW,
    NOT_SIGNIFICANT,
    ISLAND,
];

const LOCAL_GEARY: [HotspotLook; 6] = [
    HIGH_HIGH,
    LOW_LOW,
    HotspotLook::new(HotspotClass::OtherPositive, "#c2a5cf", Pattern::Dots),
    NEGATIVE,
    NOT_SIGNIFICANT,
    ISLAND,
];

const JOIN_COUNT: [HotspotLook; 4] = [
    HotspotLook::new(HotspotClass::Join, "#b2182b", Pattern::None),
    NEGATIVE,
    NOT_SIGNIFICANT,
    ISLAND,
];

/// The class at the other end of the values; those without ends stay.
fn opposite(class: HotspotClass) -> HotspotClass {
    match class {
        HotspotClass::Hot => HotspotClass::Cold,
        HotspotClass::Cold => HotspotClass::Hot,
        HotspotClass::HighHigh => HotspotClass::LowLow,
        HotspotClass::LowLow => HotspotClass::HighHigh,
        HotspotClass::HighLow => HotspotClass::LowHigh,
        HotspotClass::LowHigh => HotspotClass::HighLow,
        other => other,
    }
}

/// The looks of a statistic in the order of the legend; none of the statistics of the whole. `lower_is_worse` says
/// which end of the values is red.
pub fn looks(statistic: Statistic, lower_is_worse: bool) -> Vec<HotspotLook> {
    let order: &[HotspotLook] = match statistic {
        Statistic::Moran | Statistic::Geary | Statistic::G => &[],
        Statistic::Gi | Statistic::GiStar => &TIERS,
        Statistic::LocalMoran => &LOCAL_MORAN,
        Statistic::LocalGeary => &LOCAL_GEARY,
        Statistic::JoinCount => &JOIN_COUNT,
    };
    let turned = |look: &HotspotLook| HotspotLook {
        class: if lower_is_worse { opposite(look.class) } else { look.class },
        ..*look
    };
    order.iter().map(turned).collect()
}

/// The index among [`looks`] of an area of a class, found with a confidence (99, 95, 90 or 0 per cent) where at least
/// `percent` was asked for; none without a value or outside what was asked for.
pub fn look_of(
    looks: &[HotspotLook],
    class: HotspotClass,
    confidence: u8,
    percent: u8,
) -> Option<u8> {
    let tier = matches!(class, HotspotClass::Hot | HotspotClass::Cold).then(|| {
        match confidence.max(percent) {
            99.. => 99,
            95.. => 95,
            _ => 90,
        }
    });
    let index = looks.iter().position(|look| look.class == class && look.tier == tier)?;
    Some(index as u8)
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::{HotspotClass, Pattern, Statistic, look_of, looks};

    #[test]
    fn the_looks_are_those_of_the_window() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/hotspots/classes.ts");
        let source = fs::read_to_string(file).expect("the window's looks");
        for statistic in Statistic::ALL {
            let order = looks(statistic, false);
            for look in &order {
                let id = look.id();
                let line = source
                    .lines()
                    .find(|line| line.contains(&format!("{{ id: '{id}',")))
                    .unwrap_or_else(|| panic!("{id} in the window"));
                let pattern = match look.pattern {
                    Pattern::None => "null",
                    Pattern::Lines => "'lined'",
                    Pattern::Hatch => "'hatched'",
                    Pattern::Dots => "'dotted'",
                };
                assert!(line.contains(&format!("light: '{}'", look.colour)), "{line}");
                assert!(line.contains(&format!("pattern: {pattern} ")), "{line}");
            }
            let ids: Vec<String> = order.iter().map(|look| format!("'{}'", look.id())).collect();
            let squeezed: String = source.split_whitespace().collect::<String>().replace(",]", "]");
            let listed = format!("[{}]", ids.join(","));
            assert!(squeezed.contains(&listed), "{}: {listed}", statistic.id());
        }
    }

    #[test]
    fn areas_find_their_look() {
        let hot = looks(Statistic::GiStar, false);
        assert_eq!(look_of(&hot, HotspotClass::Hot, 99, 95), Some(0));
        assert_eq!(look_of(&hot, HotspotClass::Hot, 95, 95), Some(1));
        assert_eq!(look_of(&hot, HotspotClass::Cold, 0, 90), Some(3));
        assert_eq!(look_of(&hot, HotspotClass::NotSignificant, 0, 95), Some(6));
        assert_eq!(look_of(&hot, HotspotClass::Missing, 0, 95), None);
        // Where low values are worse, cold spots are red.
        let cold = looks(Statistic::GiStar, true);
        assert_eq!(look_of(&cold, HotspotClass::Cold, 99, 95), Some(0));
        assert_eq!(cold[0].colour, "#b2182b");
        let moran = looks(Statistic::LocalMoran, true);
        assert_eq!(look_of(&moran, HotspotClass::LowLow, 99, 95), Some(0));
        assert_eq!(look_of(&moran, HotspotClass::LowHigh, 99, 95), Some(1));
        assert!(looks(Statistic::Moran, false).is_empty());
    }
}
