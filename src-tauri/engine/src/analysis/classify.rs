//! The classes of a choropleth map: cyswllt-stats applied to a measure or a user's layer.

use std::str::FromStr;

use cyswllt_stats::{
    classify::{self as stats, Breaks, NO_LIMIT},
    describe, goodness,
    sorted::Sorted,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Engine,
    catalogue::{Catalogue, UnknownMeasure},
    geography::{Areas, Level, UnknownArea},
    tables::{State, Tables},
    text::Argument,
};

/// Bars of the legend's histogram.
const BARS: usize = 30;

/// How values are put into classes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Method {
    /// About as many areas in each class.
    Quantile,
    /// Classes of equal width.
    EqualInterval,
    /// The classes that vary least inside (Fisher–Jenks, exact).
    NaturalBreaks,
    /// Whole standard deviations from the mean.
    StandardDeviation,
    /// Split again and again at the mean of what lies above the last mean.
    HeadTail,
    /// Upper bounds that the user gives.
    Manual,
}

impl Method {
    /// All methods.
    pub const ALL: [Self; 6] = [
        Self::Quantile,
        Self::EqualInterval,
        Self::NaturalBreaks,
        Self::StandardDeviation,
        Self::HeadTail,
        Self::Manual,
    ];

    /// The method's name on the command line and in settings.
    pub fn id(self) -> &'static str {
        match self {
            Self::Quantile => "quantile",
            Self::EqualInterval => "equal-interval",
            Self::NaturalBreaks => "natural-breaks",
            Self::StandardDeviation => "standard-deviation",
            Self::HeadTail => "head-tail",
            Self::Manual => "manual",
        }
    }
}

/// A method that is none of the six.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "unknown method \"{0}\": use quantile, equal-interval, natural-breaks, standard-deviation, head-tail or manual"
)]
pub struct UnknownMethod(pub String);

impl FromStr for Method {
    type Err = UnknownMethod;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|method| method.id() == text)
            .ok_or_else(|| UnknownMethod(text.to_owned()))
    }
}

/// A method with what it needs.
#[derive(Debug, Clone, PartialEq)]
pub struct Scheme {
    /// The method.
    pub method: Method,
    /// How many classes, 2 to 12; the most there may be for head/tail breaks, ignored by manual breaks.
    pub classes: usize,
    /// Upper bounds of manual classes, rising; ignored by all other methods.
    pub breaks: Vec<f64>,
}

/// What the interface asks for.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
pub struct ClassifyRequest {
    /// The measure's id.
    pub measure: String,
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

/// The bars of the legend's histogram.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Histogram {
    /// The bounds of the bars, one more than bars.
    pub edges: Vec<f64>,
    /// How many values lie in each: lower < v ≤ upper, the minimum in the first.
    #[ts(type = "number[]")]
    pub counts: Vec<usize>,
}

/// The classes of some values, and how well they fit.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Classification {
    /// The method.
    #[ts(type = "string")]
    pub method: Method,
    /// Upper bounds: a value is in the first class whose bound is not below it.
    pub breaks: Vec<f64>,
    /// How many values each class has.
    #[ts(type = "number[]")]
    pub counts: Vec<usize>,
    /// The least value.
    pub minimum: f64,
    /// The greatest value.
    pub maximum: f64,
    /// How many areas have no value.
    #[ts(type = "number")]
    pub missing: usize,
    /// How many of the values are estimates.
    #[ts(type = "number")]
    pub estimated: usize,
    /// Sum of absolute deviations about class medians, in the unit of the values.
    pub adcm: f64,
    /// Goodness of variance fit, 0 to 1.
    pub gvf: f64,
    /// The mean.
    pub mean: f64,
    /// How the values are distributed.
    pub histogram: Histogram,
}

/// Why there are no classes.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum ClassifyError {
    /// The values cannot be classified like this.
    #[error(transparent)]
    Values(#[from] stats::ClassifyError),
    /// The method does not exist.
    #[error(transparent)]
    Method(#[from] UnknownMethod),
    /// The measure does not exist.
    #[error(transparent)]
    Measure(#[from] UnknownMeasure),
    /// The area to stay within does not exist.
    #[error(transparent)]
    Area(#[from] UnknownArea),
    /// Two measures that are not of one unit cannot share classes.
    #[error("{0} and {1} have different units, so that no class can hold values of both")]
    Units(String, String),
}

impl ClassifyError {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        use stats::ClassifyError as E;
        match self {
            Self::Values(E::Empty) => "classify-empty",
            Self::Values(E::NotFinite { .. }) => "nan-value",
            Self::Values(E::Classes { .. }) => "classify-classes",
            Self::Values(
                E::BreakCount { .. } | E::BreakNotFinite { .. } | E::BreakOrder { .. },
            ) => "classify-breaks",
            Self::Method(_) => "unknown-method",
            Self::Measure(_) => "unknown-measure",
            Self::Area(_) => "unknown-area",
            Self::Units(..) => "compare-units",
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        use stats::ClassifyError as E;
        match self {
            Self::Values(E::NotFinite { position, value }) => {
                vec![("row", (position + 1).into()), ("value", value.to_string().into())]
            }
            Self::Values(_) => Vec::new(),
            Self::Method(UnknownMethod(method)) => vec![("method", method.clone().into())],
            Self::Measure(error) => vec![("measure", error.id.clone().into())],
            Self::Area(UnknownArea(code)) => vec![("code", code.clone().into())],
            Self::Units(first, second) => {
                vec![("first", first.clone().into()), ("second", second.clone().into())]
            }
        }
    }
}

/// Puts values into classes. NaN stands for an area without a value: it is counted as missing and left out.
///
/// `estimated` of the result is 0: values do not say what they are.
pub fn classify(values: &[f64], scheme: &Scheme) -> Result<Classification, ClassifyError> {
    let infinite = values.iter().position(|value| value.is_infinite());
    if let Some(position) = infinite {
        let value = values[position];
        return Err(stats::ClassifyError::NotFinite { position, value }.into());
    }
    let known: Vec<f64> = values.iter().copied().filter(|value| !value.is_nan()).collect();
    let sorted = Sorted::new(&known)?;
    let breaks = breaks(&sorted, scheme)?;
    let histogram = describe::histogram(&sorted, BARS);
    Ok(Classification {
        method: scheme.method,
        breaks: breaks.upper().to_vec(),
        counts: breaks.counts(&sorted),
        minimum: sorted.minimum(),
        maximum: sorted.maximum(),
        missing: values.len() - known.len(),
        estimated: 0,
        adcm: goodness::adcm(&sorted, &breaks),
        gvf: goodness::gvf(&sorted, &breaks),
        mean: describe::mean(&sorted),
        histogram: Histogram { edges: histogram.edges, counts: histogram.counts },
    })
}

/// Puts the values of a measure into classes, as the interface asks for it.
pub fn classify_measure(
    engine: &Engine,
    request: &ClassifyRequest,
) -> Result<Classification, ClassifyError> {
    classify_request(&engine.areas, &engine.catalogue, &engine.tables, request)
}

/// Puts the values of a measure into classes, for all areas of a level or those inside one area.
pub fn classify_request(
    areas: &Areas,
    catalogue: &Catalogue,
    tables: &Tables,
    request: &ClassifyRequest,
) -> Result<Classification, ClassifyError> {
    let measure = catalogue.measure(&request.measure)?;
    let scheme = Scheme {
        method: request.method.parse()?,
        classes: request.classes,
        breaks: request.breaks.clone().unwrap_or_default(),
    };
    let values = tables.values(measure, request.level);
    let Some(code) = &request.within else {
        let estimated = estimated(values.value.iter().zip(&values.state));
        return Ok(Classification { estimated, ..classify(&values.value, &scheme)? });
    };
    let within = areas.within(request.level, areas.find(code)?);
    let inside = within.iter().map(|&at| (&values.value[at as usize], &values.state[at as usize]));
    let known: Vec<f64> = inside.clone().map(|(value, _)| *value).collect();
    Ok(Classification { estimated: estimated(inside), ..classify(&known, &scheme)? })
}

/// How many of the values that exist are estimates.
fn estimated<'a>(values: impl Iterator<Item = (&'a f64, &'a State)>) -> usize {
    values.filter(|(value, state)| !value.is_nan() && **state == State::Estimated).count()
}

/// The bounds by the scheme's method.
fn breaks(values: &Sorted, scheme: &Scheme) -> Result<Breaks, stats::ClassifyError> {
    let classes = scheme.classes;
    match scheme.method {
        Method::Quantile => stats::quantile(values, classes),
        Method::EqualInterval => stats::equal_interval(values, classes),
        Method::NaturalBreaks => stats::natural_breaks(values, classes),
        Method::StandardDeviation => stats::standard_deviation(values, classes),
        Method::HeadTail => stats::head_tail(values, classes, NO_LIMIT),
        Method::Manual => stats::manual(values, &scheme.breaks),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scheme(method: Method, classes: usize) -> Scheme {
        Scheme { method, classes, breaks: vec![2.0, 3.0] }
    }

    #[test]
    fn methods_have_ids() {
        for method in Method::ALL {
            assert_eq!(method.id().parse(), Ok(method));
            assert_eq!(serde_json::to_value(method).unwrap(), method.id());
        }
        assert!("jenks".parse::<Method>().unwrap_err().to_string().contains("natural-breaks"));
    }

    #[test]
    fn missing_values_are_counted_not_classified() {
        let values = [1.0, f64::NAN, 2.0, 4.0, f64::NAN, 3.0];
        for method in Method::ALL {
            let found = classify(&values, &scheme(method, 3)).unwrap();
            assert_eq!(found.missing, 2);
            assert_eq!(found.counts.iter().sum::<usize>(), 4, "{method:?}");
            assert_eq!(found.counts.len(), found.breaks.len());
            assert_eq!(found.histogram.counts.iter().sum::<usize>(), 4);
            assert_eq!(found.histogram.edges.len(), found.histogram.counts.len() + 1);
            assert!((found.mean - 2.5).abs() < 1e-12);
        }
        let manual = classify(&values, &scheme(Method::Manual, 3)).unwrap();
        assert_eq!((manual.breaks, manual.counts), (vec![2.0, 3.0, 4.0], vec![2, 1, 1]));
    }

    #[test]
    fn errors_have_codes_and_messages() {
        use crate::text::{Language, Messages};
        let cases: [(&[f64], Scheme, &str); 5] = [
            (&[], scheme(Method::Quantile, 3), "classify-empty"),
            (&[f64::NAN], scheme(Method::Quantile, 3), "classify-empty"),
            (&[1.0, f64::NEG_INFINITY], scheme(Method::Quantile, 3), "nan-value"),
            (&[1.0], scheme(Method::Quantile, 13), "classify-classes"),
            (
                &[1.0],
                Scheme { method: Method::Manual, classes: 3, breaks: vec![2.0, 1.0] },
                "classify-breaks",
            ),
        ];
        for (values, scheme, code) in cases {
            let error = classify(values, &scheme).unwrap_err();
            assert_eq!(error.code(), code);
            for language in Language::ALL {
                let id = format!("error-{code}");
                let text = Messages::embedded().text(language, &id, &error.arguments());
                assert!(text != id && !text.contains('{'), "{text}");
            }
        }
    }
}
