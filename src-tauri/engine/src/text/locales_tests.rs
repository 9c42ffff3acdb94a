//! The files of messages as a whole: both languages complete, alike and without faults.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{ast, parser};

use crate::catalogue::Catalogue;

use super::{
    Language, Messages, NumberFormat,
    messages::{Argument, FILES},
};

/// Messages and attributes of which both languages have the same text: names, figures and codes.
const SAME_IN_BOTH: &[&str] = &[
    "unit-gigabytes.short",
    "unit-mbits.short",
    "unit-milliseconds.short",
    "about-version",
    "app-name",
    "background-grid-mercator",
    "data-line",
    "data-release-name",
    "exports-format-csv",
    "exports-format-geojson",
    "exports-format-geopackage",
    "exports-format-parquet",
    "exports-format-png",
    "exports-format-svg",
    "level-ward",
    "panel-info-id",
    "panel-square-kilometres",
    "report-mark-suppressed",
    "reports-format-html",
    "reports-format-pdf",
    "reports-format-xlsx",
    "reports-logo",
    "shell-map",
    "source-ofcom_2025_07.publisher",
    "support-column-cost",
    "support-point-cost",
    "support-roads-source-openroads",
    "support-roads-source-openstreetmap",
    "support-targets-format-csv",
    "support-targets-format-geojson",
    "support-targets-format-kml",
    "support-targets-format-pdf",
    "support-targets-format-xlsx",
    "source-ookla.publisher",
    "source-open_names",
    "unit-percent.short",
];

/// The plural categories of each language (CLDR).
fn plural_categories(language: Language) -> &'static [&'static str] {
    match language {
        Language::En => &["one", "other"],
        Language::Cy => &["zero", "one", "two", "few", "many", "other"],
    }
}

type Resource = ast::Resource<&'static str>;
type Pattern = ast::Pattern<&'static str>;

pub(super) fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn parsed(name: &str, language: Language) -> Resource {
    let file = FILES.iter().find(|file| file.name == name).expect("an embedded file");
    parser::parse(file.text(language)).unwrap_or_else(|(_, errors)| {
        panic!("data/locales/{}/{name}: {errors:?}", language.id());
    })
}

/// Every pattern of a file by `id` or `id.attribute`.
fn patterns(resource: &Resource) -> Vec<(String, &Pattern)> {
    let mut found = Vec::new();
    for entry in &resource.body {
        match entry {
            ast::Entry::Message(message) => {
                if let Some(value) = &message.value {
                    found.push((message.id.name.to_owned(), value));
                }
                for attribute in &message.attributes {
                    found.push((
                        format!("{}.{}", message.id.name, attribute.id.name),
                        &attribute.value,
                    ));
                }
            }
            ast::Entry::Term(term) => found.push((format!("-{}", term.id.name), &term.value)),
            ast::Entry::Junk { content } => panic!("not Fluent: {content}"),
            _ => {}
        }
    }
    found
}

/// What a pattern consists of, taken apart.
#[derive(Default)]
pub(super) struct Parts {
    pub text: String,
    variables: BTreeSet<&'static str>,
    references: BTreeSet<String>,
    /// The keys of every select expression.
    selects: Vec<Vec<&'static str>>,
}

impl Parts {
    fn of(pattern: &Pattern) -> Self {
        let mut parts = Self::default();
        parts.pattern(pattern);
        parts
    }

    fn pattern(&mut self, pattern: &Pattern) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => self.text.push_str(value),
                ast::PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&'static str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector);
                self.selects.push(
                    variants
                        .iter()
                        .map(|variant| match variant.key {
                            ast::VariantKey::Identifier { name } => name,
                            ast::VariantKey::NumberLiteral { value } => value,
                        })
                        .collect(),
                );
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&'static str>) {
        match inline {
            ast::InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name);
            }
            ast::InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.inline(argument);
                }
            }
            ast::InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|one| format!(".{}", one.name));
                self.references.insert(format!("{}{}", id.name, attribute.unwrap_or_default()));
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression),
            ast::InlineExpression::StringLiteral { value } => self.text.push_str(value),
            ast::InlineExpression::NumberLiteral { .. }
            | ast::InlineExpression::TermReference { .. } => {}
        }
    }
}

/// Runs over every pattern of every file: language, file, id and parts.
pub(super) fn each(mut check: impl FnMut(Language, &str, &str, &Parts)) {
    for language in Language::ALL {
        for file in FILES {
            let resource = parsed(file.name, language);
            for (id, pattern) in patterns(&resource) {
                check(language, file.name, &id, &Parts::of(pattern));
            }
        }
    }
}

#[test]
fn every_locale_file_is_embedded() {
    for language in Language::ALL {
        let folder = repository().join("data/locales").join(language.id());
        let names: BTreeSet<String> = fs::read_dir(&folder)
            .expect("the folder of a language")
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect();
        let embedded: BTreeSet<String> = FILES.iter().map(|file| file.name.to_owned()).collect();
        assert_eq!(names, embedded, "{}", folder.display());
    }
}

#[test]
fn both_languages_have_the_same_messages_and_variables() {
    for file in FILES {
        let [english, welsh] = Language::ALL.map(|language| {
            let resource = parsed(file.name, language);
            patterns(&resource)
                .into_iter()
                .map(|(id, pattern)| (id, Parts::of(pattern).variables))
                .collect::<BTreeMap<_, _>>()
        });
        let missing: Vec<_> = english.keys().filter(|id| !welsh.contains_key(*id)).collect();
        assert!(missing.is_empty(), "cy/{} lacks {missing:?}", file.name);
        let missing: Vec<_> = welsh.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(missing.is_empty(), "en/{} lacks {missing:?}", file.name);
        for (id, variables) in &english {
            assert_eq!(variables, &welsh[id], "variables of {id} in {}", file.name);
        }
    }
}

#[test]
fn an_id_stands_in_one_file_only() {
    for language in Language::ALL {
        let mut places: BTreeMap<String, &str> = BTreeMap::new();
        for file in FILES {
            for (id, _) in patterns(&parsed(file.name, language)) {
                if let Some(other) = places.insert(id.clone(), file.name) {
                    panic!("{id} is in {other} and in {} ({})", file.name, language.id());
                }
            }
        }
    }
}

#[test]
fn no_message_is_empty_and_references_exist() {
    let messages = Messages::embedded();
    each(|language, file, id, parts| {
        let bare = parts.text.trim().is_empty()
            && parts.variables.is_empty()
            && parts.references.is_empty();
        assert!(!bare, "{id} in {}/{file} is empty", language.id());
        for reference in &parts.references {
            assert!(
                messages.has(reference),
                "{id} in {}/{file} refers to {reference}",
                language.id()
            );
        }
    });
}

#[test]
fn plurals_are_complete() {
    each(|language, file, id, parts| {
        let categories = plural_categories(language);
        for keys in &parts.selects {
            let plural = keys.iter().any(|key| ["zero", "one", "two", "few", "many"].contains(key));
            if !plural {
                continue;
            }
            for category in categories {
                assert!(
                    keys.contains(category),
                    "{id} in {}/{file} lacks [{category}]",
                    language.id()
                );
            }
            let other =
                keys.iter().find(|key| !categories.contains(key) && key.parse::<f64>().is_err());
            assert_eq!(other, None, "{id} in {}/{file}", language.id());
        }
    });
}

#[test]
fn welsh_is_not_english() {
    let [english, welsh] = Language::ALL.map(|language| {
        let mut texts = BTreeMap::new();
        for file in FILES {
            for (id, pattern) in patterns(&parsed(file.name, language)) {
                texts.insert(id, Parts::of(pattern).text);
            }
        }
        texts
    });
    let mut same = BTreeSet::new();
    for (id, text) in &english {
        if text.chars().any(char::is_alphabetic) && welsh.get(id) == Some(text) {
            same.insert(id.as_str());
        }
    }
    let allowed: BTreeSet<&str> = SAME_IN_BOTH.iter().copied().collect();
    let unknown: Vec<_> = same.difference(&allowed).collect();
    assert!(unknown.is_empty(), "not translated, or to be listed as a name: {unknown:?}");
}

#[test]
fn apostrophes_and_quotation_marks_are_typographic() {
    each(|language, file, id, parts| {
        assert!(!parts.text.contains(['\'', '"']), "{id} in {}/{file}", language.id());
    });
}

#[test]
fn measures_have_what_the_interface_asks_for() {
    let messages = Messages::embedded();
    let resource = parsed("measures.ftl", Language::En);
    let ids: Vec<String> = patterns(&resource).into_iter().map(|(id, _)| id).collect();
    assert!(ids.iter().filter(|id| id.starts_with("measure-") && !id.contains('.')).count() >= 99);
    for id in ids.iter().filter(|id| !id.contains('.')) {
        for (prefix, attribute) in [
            ("measure-", "description"),
            ("unit-", "short"),
            ("source-", "publisher"),
            ("state-", "description"),
        ] {
            if id.starts_with(prefix) {
                assert!(messages.has(&format!("{id}.{attribute}")), "{id} lacks .{attribute}");
            }
        }
    }
    for required in [
        "unit-percent",
        "unit-rank",
        "unit-decile",
        "unit-score",
        "unit-people",
        "unit-households",
        "unit-category",
        "state-published",
        "state-estimated",
        "state-unavailable",
        "state-suppressed",
        "direction-higher_is_worse",
        "direction-lower_is_worse",
        "direction-neutral",
    ] {
        assert!(messages.has(required), "{required}");
    }
    for level in crate::geography::Level::ALL {
        for suffix in ["", ".long", "-plural"] {
            assert!(messages.has(&format!("level-{level}{suffix}")), "level-{level}{suffix}");
        }
    }
}

/// What the catalogue of measures names has its messages.
#[test]
fn everything_in_the_catalogue_has_its_messages() {
    let catalogue = Catalogue::open().expect("the catalogue");
    let id = |value: serde_json::Value| value.as_str().expect("a name").to_owned();
    let mut wanted = BTreeSet::new();
    for measure in catalogue.measures() {
        wanted.insert(format!("measure-{}", measure.id));
        wanted.insert(format!("measure-{}.description", measure.id));
        wanted.insert(format!("universe-{}", measure.universe));
        wanted.insert(format!("unit-{}", id(serde_json::to_value(measure.unit).expect("JSON"))));
        wanted.insert(format!(
            "direction-{}",
            id(serde_json::to_value(measure.direction).expect("JSON"))
        ));
    }
    wanted.extend(catalogue.themes().iter().map(|theme| format!("theme-{theme}")));
    for source in catalogue.sources() {
        wanted.insert(format!("source-{}", source.id));
        wanted.insert(format!("source-{}.publisher", source.id));
    }
    let messages = Messages::embedded();
    let missing: Vec<_> = wanted.into_iter().filter(|id| !messages.has(id)).collect();
    assert!(missing.is_empty(), "without messages: {missing:?}");

    let measures: BTreeSet<_> =
        catalogue.measures().iter().map(|measure| measure.id.as_str()).collect();
    let resource = parsed("measures.ftl", Language::En);
    for (id, _) in patterns(&resource) {
        if let Some(measure) = id.strip_prefix("measure-").filter(|id| !id.contains('.')) {
            assert!(measures.contains(measure), "{id} has messages but is not in the catalogue");
        }
    }
}

/// The labels tell measures apart wherever they stand alone.
#[test]
fn no_two_measures_share_a_label() {
    for language in Language::ALL {
        let mut labels: BTreeMap<String, String> = BTreeMap::new();
        for (id, pattern) in patterns(&parsed("measures.ftl", language)) {
            if id.starts_with("measure-")
                && !id.contains('.')
                && let Some(other) = labels.insert(Parts::of(pattern).text, id.clone())
            {
                panic!("{id} and {other} have the same label ({})", language.id());
            }
        }
    }
}

#[test]
fn numbers_and_plurals_in_a_sentence() {
    let messages = Messages::embedded();
    let skipped = |language, count: usize| {
        messages.text(
            language,
            "cli-rows-skipped",
            &[("count", count.into()), ("file", "a.csv".into())],
        )
    };
    assert_eq!(skipped(Language::En, 1), "1 row of a.csv was skipped: no figure in it.");
    assert_eq!(skipped(Language::En, 1234), "1,234 rows of a.csv were skipped: no figure in them.");
    assert_eq!(skipped(Language::Cy, 0), "Ni hepgorwyd yr un rhes o a.csv.");
    assert_eq!(skipped(Language::Cy, 2), "Hepgorwyd 2 res o a.csv: nid oes ffigur ynddynt.");
    assert_eq!(
        skipped(Language::Cy, 1234),
        "Hepgorwyd 1,234 rhes o a.csv: nid oes ffigur ynddynt."
    );
}

#[test]
fn line_numbers_are_not_grouped() {
    let messages = Messages::embedded();
    let text = messages.text(
        Language::En,
        "error-layer-broken",
        &[
            ("file", "a.geojson".into()),
            ("line", 1234_u32.into()),
            ("column", 5_u32.into()),
            ("reason", "no comma".into()),
        ],
    );
    assert!(text.contains("line 1234, column 5: no comma"), "{text}");
}

#[test]
fn what_is_missing_shows() {
    let messages = Messages::embedded();
    assert_eq!(messages.text(Language::Cy, "no-such-id", &[]), "no-such-id");
    assert_eq!(messages.text(Language::Cy, "unit-percent.long", &[]), "unit-percent.long");
    assert!(!messages.has("unit-percent.long"));
    assert!(messages.text(Language::En, "error-unknown-area", &[]).contains("{$code}"));
}

#[test]
fn numbers_beyond_plural_rules_do_not_panic() {
    let messages = Messages::embedded();
    for count in [f64::NAN, f64::INFINITY, -1.0, 1e300, f64::MIN_POSITIVE, 2.5] {
        let text =
            messages.text(Language::Cy, "cli-estimates", &[("count", Argument::Number(count))]);
        assert!(!text.is_empty());
    }
    assert_eq!(NumberFormat::default().write(f64::NAN), "–");
}
