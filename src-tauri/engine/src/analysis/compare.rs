//! Classes that two measures share, so that a colour means the same on two maps beside each other.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::classify::{ClassifyError, Scheme, classify};
use crate::{
    catalogue::Catalogue,
    geography::{Areas, Level},
    tables::Tables,
};

/// What the interface asks for.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
pub struct SharedRequest {
    /// The ids of the two measures.
    pub measures: [String; 2],
    /// The level of the areas.
    pub level: Level,
    /// The code of the area to stay within; all of Wales if none.
    pub within: Option<String>,
    /// The method's id.
    pub method: String,
    /// How many classes.
    #[ts(type = "number")]
    pub classes: usize,
    /// Upper bounds of manual classes.
    pub breaks: Option<Vec<f64>>,
}

/// Classes of the values of two measures taken together.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct SharedClasses {
    /// Upper bounds, in the unit of both; the last is not below any value of either.
    pub breaks: Vec<f64>,
    /// The least value of the two.
    pub minimum: f64,
    /// The greatest value of the two.
    pub maximum: f64,
}

/// Puts the values of two measures into classes as if they were those of one: both count alike, area by area.
///
/// # Errors
/// [`ClassifyError::Units`] where the values are not of the same kind and so cannot share classes; otherwise as
/// [`super::classify_request`].
pub fn shared_classes(
    areas: &Areas,
    catalogue: &Catalogue,
    tables: &Tables,
    request: &SharedRequest,
) -> Result<SharedClasses, ClassifyError> {
    let [first, second] = &request.measures;
    let (first, second) = (catalogue.measure(first)?, catalogue.measure(second)?);
    if first.unit != second.unit {
        return Err(ClassifyError::Units(first.id.clone(), second.id.clone()));
    }
    let scheme = Scheme {
        method: request.method.parse()?,
        classes: request.classes,
        breaks: request.breaks.clone().unwrap_or_default(),
    };
    let within = match &request.within {
        Some(code) => Some(areas.within(request.level, areas.find(code)?)),
        None => None,
    };
    let mut values = Vec::new();
    for measure in [first, second] {
        let all = tables.values(measure, request.level).value;
        match &within {
            Some(inside) => values.extend(inside.iter().map(|&position| all[position as usize])),
            None => values.extend(all),
        }
    }
    let found = classify(&values, &scheme)?;
    Ok(SharedClasses { breaks: found.breaks, minimum: found.minimum, maximum: found.maximum })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Engine;

    fn engine() -> &'static Engine {
        static ENGINE: std::sync::LazyLock<Engine> =
            std::sync::LazyLock::new(|| Engine::open().expect("the pack"));
        &ENGINE
    }

    fn request(measures: [&str; 2], method: &str, within: Option<&str>) -> SharedRequest {
        SharedRequest {
            measures: measures.map(str::to_owned),
            level: Level::Lsoa,
            within: within.map(str::to_owned),
            method: method.to_owned(),
            classes: 5,
            breaks: None,
        }
    }

    fn shared(request: &SharedRequest) -> Result<SharedClasses, ClassifyError> {
        let engine = engine();
        shared_classes(&engine.areas, &engine.catalogue, &engine.tables, request)
    }

    fn values(measure: &str) -> Vec<f64> {
        let engine = engine();
        let measure = engine.catalogue.measure(measure).expect("a measure");
        engine.tables.values(measure, Level::Lsoa).value
    }

    /// Equal intervals can be worked out with a pencil: from the least to the greatest of both.
    #[test]
    fn the_classes_span_both_measures() {
        let found =
            shared(&request(["older_65", "no_car"], "equal-interval", None)).expect("classes");
        let all: Vec<f64> = [values("older_65"), values("no_car")].concat();
        let least =
            all.iter().copied().filter(|value| !value.is_nan()).fold(f64::INFINITY, f64::min);
        let most =
            all.iter().copied().filter(|value| !value.is_nan()).fold(f64::NEG_INFINITY, f64::max);
        assert_eq!((found.minimum, found.maximum), (least, most));
        assert_eq!(found.breaks.len(), 5);
        for (index, bound) in (1..).zip(&found.breaks) {
            let right = least + (most - least) * f64::from(index) / 5.0;
            assert!((bound - right).abs() < 1e-9 * most.abs(), "{bound} is not {right}");
        }
    }

    #[test]
    fn the_order_of_the_two_does_not_matter() {
        for method in ["quantile", "natural-breaks", "head-tail", "standard-deviation"] {
            let one = shared(&request(["older_65", "no_car"], method, None));
            let other = shared(&request(["no_car", "older_65"], method, None));
            assert_eq!(one.expect("classes"), other.expect("classes"), "{method}");
        }
    }

    #[test]
    fn a_part_of_wales_has_classes_of_its_own() {
        let wales = shared(&request(["older_65", "no_car"], "quantile", None)).expect("classes");
        let cardiff = shared(&request(["older_65", "no_car"], "quantile", Some("W06000015")))
            .expect("classes");
        assert!(cardiff.maximum <= wales.maximum && cardiff.minimum >= wales.minimum);
        assert_ne!(cardiff.breaks, wales.breaks);
    }

    #[test]
    fn what_is_not_of_one_kind_shares_no_classes() {
        let error = shared(&request(["older_65", "wimd"], "quantile", None)).expect_err("units");
        assert_eq!(error.code(), "compare-units");
        let messages = crate::text::Messages::embedded();
        for language in crate::text::Language::ALL {
            let text = messages.text(language, "error-compare-units", &error.arguments());
            assert!(text.contains("older_65") && text.contains("wimd"), "{text}");
        }
        assert_eq!(
            shared(&request(["older_65", "nothing"], "quantile", None)).expect_err("id").code(),
            "unknown-measure"
        );
        assert_eq!(
            shared(&request(["older_65", "no_car"], "quantile", Some("X")))
                .expect_err("area")
                .code(),
            "unknown-area"
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(16))]

        /// Bounds of the user's own stay as they are for both, and every value has a class.
        #[test]
        fn own_bounds_stay_and_hold_every_value(start in 1.0_f64..40.0, step in 0.5_f64..20.0) {
            let bounds = vec![start, start + step, start + 2.0 * step];
            let manual = SharedRequest {
                breaks: Some(bounds.clone()),
                ..request(["older_65", "no_car"], "manual", None)
            };
            let found = shared(&manual).expect("classes");
            prop_assert_eq!(&found.breaks[..3], &bounds[..]);
            prop_assert!(found.breaks.last().copied().unwrap_or(0.0) >= found.maximum);
        }
    }
}
