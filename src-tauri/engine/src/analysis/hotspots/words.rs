//! Results in plain words.

use super::result::{GlobalResult, HotspotClass, Hotspots};
use crate::text::{Argument, Language, Messages, NumberFormat};

/// From this p on a pattern counts as chance in the sentence about the whole.
const CHANCE: f64 = 0.05;

impl Hotspots {
    /// The result for the whole in one or two sentences.
    pub fn sentence(&self, language: Language) -> String {
        let messages = Messages::embedded();
        let name =
            messages.text(language, &format!("hotspot-statistic-{}", self.global_statistic), &[]);
        let GlobalResult { statistic, expected, z, p, .. } = self.global;
        let mut values: Vec<(&str, Argument<'_>)> =
            vec![("name", name.into()), ("statistic", figures(statistic).into())];
        if !(expected.is_finite() && z.is_finite()) {
            return messages.text(language, "hotspot-global-bare", &values);
        }
        let p_text = if p < 0.001 { "< 0.001".to_owned() } else { format!("= {}", figures(p)) };
        values.extend([
            ("expected", figures(expected).into()),
            ("z", NumberFormat::decimals(2).write(z).into()),
            ("p", p_text.into()),
        ]);
        let sentence = messages.text(language, "hotspot-global", &values);
        let finding = match (self.global_statistic.as_str(), z > 0.0) {
            _ if p > CHANCE => "none",
            ("moran", true) | ("geary", false) => "alike",
            ("moran", false) | ("geary", true) => "unlike",
            ("g", true) => "high",
            ("g", false) => "low",
            ("moran-bivariate", true) => "second-high",
            ("moran-bivariate", false) => "second-low",
            (_, true) => "together",
            (_, false) => "apart",
        };
        let finding = messages.text(language, &format!("hotspot-global-{finding}"), &[]);
        format!("{sentence} {finding}")
    }
}

impl HotspotClass {
    /// What it means, with the confidence where it stands out: 99, 95, 90 or 0.
    pub fn meaning(self, confidence: u8, language: Language) -> String {
        let messages = Messages::embedded();
        let means = messages.text(language, &format!("hotspot-means-{}", self.id()), &[]);
        if !self.is_significant() {
            return means;
        }
        let confident = confidence > 0;
        let mut values: Vec<(&str, Argument<'_>)> = vec![("means", means.into())];
        if confident {
            values.push(("confidence", u32::from(confidence).into()));
        }
        let id = if confident { "hotspot-with-confidence" } else { "hotspot-below-confidence" };
        messages.text(language, id, &values)
    }
}

/// Four significant figures for what is near 0, three decimals for the rest.
fn figures(number: f64) -> String {
    let decimals = if number == 0.0 || number.abs() >= 1.0 {
        3
    } else {
        (3.0 - number.abs().log10().floor()).clamp(3.0, 12.0) as usize
    };
    NumberFormat { least_decimals: 0, most_decimals: decimals, grouped: true }.write(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_near_nought_are_kept() {
        let shown = [0.0, -0.000_521_92, 0.623_612_3, 12.345_67, 1e-20].map(figures);
        assert_eq!(shown, ["0", "-0.0005219", "0.6236", "12.346", "0"]);
    }

    #[test]
    fn every_class_and_statistic_has_its_words() {
        let messages = Messages::embedded();
        for class in HotspotClass::ALL {
            assert!(messages.has(&format!("hotspot-class-{}", class.id())), "{class:?}");
            for language in Language::ALL {
                for confidence in [0, 90, 99] {
                    let text = class.meaning(confidence, language);
                    assert!(!text.contains("hotspot-") && !text.contains('{'), "{text}");
                    let confident = text.contains(&format!("{confidence}%"));
                    assert_eq!(
                        confident && confidence > 0,
                        class.is_significant() && confidence > 0
                    );
                }
            }
        }
        for statistic in super::super::Statistic::ALL {
            for part in ["statistic", "seeks", "not"] {
                let id = format!("hotspot-{part}-{}", statistic.id());
                assert!(messages.has(&id), "{id}");
            }
        }
        let words = HotspotClass::HighHigh.meaning(99, Language::En);
        assert_eq!(words, "Unusually high, surrounded by high; 99% confidence");
    }
}
