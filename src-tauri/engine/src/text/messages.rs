//! The catalogue of messages: every text of the product by its id, in both languages.
//!
//! The texts are Fluent files in `data/locales/{en,cy}`, embedded here and read by the window's own
//! client as well, so that the engine, the command line and the interface say the same.

use std::{borrow::Cow, sync::OnceLock};

use fluent_bundle::{
    FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle, types::FluentNumber,
};
use unic_langid::LanguageIdentifier;

use super::{
    language::{Bilingual, Language},
    number::{NO_NUMBER, NumberFormat},
};

/// One Fluent file in both languages.
pub(super) struct LocaleFile {
    /// The file's name in `data/locales/en` and in `data/locales/cy`.
    #[cfg_attr(not(test), expect(dead_code, reason = "the tests name the file at fault"))]
    pub name: &'static str,
    english: &'static str,
    welsh: &'static str,
}

impl LocaleFile {
    /// The file's text in one language.
    pub(super) fn text(&self, language: Language) -> &'static str {
        match language {
            Language::En => self.english,
            Language::Cy => self.welsh,
        }
    }
}

macro_rules! locale_files {
    ($($name:literal),+ $(,)?) => {
        [$(LocaleFile {
            name: $name,
            english: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/locales/en/", $name)),
            welsh: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/locales/cy/", $name)),
        }),+]
    };
}

/// Every file of messages.
pub(super) static FILES: &[LocaleFile] = &locale_files![
    "measures.ftl",
    "import.ftl",
    "census.ftl",
    "ofcom.ftl",
    "update.ftl",
    "areas.ftl",
    "levels.ftl",
    "errors.ftl",
    "cli.ftl",
    "ui.ftl",
    "access.ftl",
    "panels.ftl",
    "index.ftl",
    "index-panel.ftl",
    "hotspots.ftl",
    "hotspots-panel.ftl",
    "matrix-panel.ftl",
    "compare.ftl",
    "reach-panel.ftl",
    "siting-panel.ftl",
    "points-panel.ftl",
    "targets-panel.ftl",
    "schemes-panel.ftl",
    "report-panel.ftl",
    "export-panel.ftl",
    "data-panel.ftl",
    "import-panel.ftl",
    "updates-panel.ftl",
    "postcodes-panel.ftl",
    "circles.ftl",
    "workspace-panel.ftl",
    "report.ftl",
    "report-files.ftl",
    "report-layout.ftl",
    "workbook.ftl",
    "own.ftl",
    "ookla.ftl",
    "siting.ftl",
    "export.ftl",
    "figure.ftl",
    "workspace.ftl",
    "input.ftl",
    "roads.ftl",
    "targets.ftl",
    "reach.ftl",
    "supports.ftl",
    "interventions.ftl",
    "help.ftl",
    "start.ftl",
    "select.ftl",
    "charts.ftl",
    "context.ftl",
    "selfcheck.ftl",
];

/// A value that a message takes.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument<'a> {
    /// A text, put in as it is.
    Text(Cow<'a, str>),
    /// A number, written as in Wales; it also chooses the plural.
    Number(f64),
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Argument<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<f64> for Argument<'_> {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Argument<'_> {
    fn from(number: u32) -> Self {
        Self::Number(f64::from(number))
    }
}

impl From<usize> for Argument<'_> {
    fn from(number: usize) -> Self {
        Self::Number(number as f64)
    }
}

/// The largest count of which the plural rules can tell every digit, 2^53.
const LARGEST_COUNT: f64 = 9_007_199_254_740_992.0;

impl Argument<'_> {
    fn value(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            // The plural rules refuse these.
            Self::Number(number) if !number.is_finite() => NO_NUMBER.into(),
            Self::Number(number) if number.abs() > LARGEST_COUNT => {
                NumberFormat::default().write(*number).into()
            }
            Self::Number(number) => (*number).into(),
        }
    }
}

/// All messages in both languages.
pub struct Messages {
    english: FluentBundle<FluentResource>,
    welsh: FluentBundle<FluentResource>,
}

impl Messages {
    /// The messages that are built in, read once.
    pub fn embedded() -> &'static Self {
        static MESSAGES: OnceLock<Messages> = OnceLock::new();
        MESSAGES.get_or_init(|| Self { english: bundle(Language::En), welsh: bundle(Language::Cy) })
    }

    /// The text of a message, or of one of its attributes as `id.attribute`.
    ///
    /// A message that does not exist shows as its id, and a variable that was not given as its name in
    /// braces: visible faults rather than gaps.
    ///
    /// ```
    /// use cyswllt_engine::text::{Language, Messages};
    ///
    /// let messages = Messages::embedded();
    /// assert_eq!(messages.text(Language::Cy, "measure-full_fibre", &[]), "Ffeibr llawn");
    /// assert_eq!(messages.text(Language::En, "unit-percent.short", &[]), "%");
    /// assert_eq!(
    ///     messages.text(Language::Cy, "cli-rows-skipped", &[("count", 2_usize.into()), ("file", "a.csv".into())]),
    ///     "Hepgorwyd 2 res o a.csv: nid oes ffigur ynddynt."
    /// );
    /// ```
    pub fn text(&self, language: Language, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        let bundle = self.bundle(language);
        let (message, attribute) = parts(id);
        let pattern = bundle.get_message(message).and_then(|message| match attribute {
            None => message.value(),
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
        });
        let Some(pattern) = pattern else { return id.to_owned() };
        let mut values = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            values.set(*name, argument.value());
        }
        let mut errors = Vec::new();
        bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned()
    }

    /// A message without variables in both languages.
    pub fn bilingual(&self, id: &str) -> Bilingual {
        Bilingual::new(self.text(Language::En, id, &[]), self.text(Language::Cy, id, &[]))
    }

    /// Whether the message, or the attribute as `id.attribute`, exists in both languages.
    pub fn has(&self, id: &str) -> bool {
        let (message, attribute) = parts(id);
        Language::ALL.into_iter().all(|language| {
            self.bundle(language).get_message(message).is_some_and(|message| match attribute {
                None => message.value().is_some(),
                Some(name) => message.get_attribute(name).is_some(),
            })
        })
    }

    fn bundle(&self, language: Language) -> &FluentBundle<FluentResource> {
        match language {
            Language::En => &self.english,
            Language::Cy => &self.welsh,
        }
    }
}

/// The message and the attribute that `id` or `id.attribute` names.
fn parts(id: &str) -> (&str, Option<&str>) {
    match id.split_once('.') {
        None => (id, None),
        Some((message, attribute)) => (message, Some(attribute)),
    }
}

/// The bundle of one language. Faults in the files show as missing messages here; the tests name them.
fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let locale: LanguageIdentifier = language.id().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) => Some(figures(number)),
        _ => None,
    }));
    let _ = bundle.add_builtins();
    for file in FILES {
        let resource = FluentResource::try_new(file.text(language).to_owned())
            .unwrap_or_else(|(whole_parts, _)| whole_parts);
        let _ = bundle.add_resource(resource);
    }
    bundle
}

fn figures(number: &FluentNumber) -> String {
    let options = &number.options;
    let usual = NumberFormat::default();
    let least_decimals = options.minimum_fraction_digits.unwrap_or(usual.least_decimals);
    let most_decimals =
        options.maximum_fraction_digits.unwrap_or(usual.most_decimals.max(least_decimals));
    NumberFormat { least_decimals, most_decimals, grouped: options.use_grouping }
        .write(number.value)
}
