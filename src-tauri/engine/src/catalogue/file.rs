//! Reading and checking `catalogue.toml`.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Deserialize;

use super::{
    Catalogue, Definition, Direction, Measure, MeasureRelease, Source, Unit, overlap::Overlap,
};
use crate::{
    geography::Level,
    pack,
    text::{Messages, date::is_iso},
};

/// What can be wrong with the catalogue.
#[derive(Debug, thiserror::Error)]
pub enum CatalogueError {
    /// It is not the TOML that it should be.
    #[error("catalogue.toml: {0}")]
    Toml(#[from] toml::de::Error),
    /// An entry of a group has a missing, unknown or wrong field.
    #[error("catalogue.toml, measure \"{id}\": {problem}")]
    Measure {
        /// The measure's id, or its place if it has none.
        id: String,
        /// What is wrong.
        problem: String,
    },
    /// Two measures or sources have the same id.
    #[error("catalogue.toml: two {kind} are called \"{id}\"")]
    Duplicate {
        /// `measures` or `sources`.
        kind: &'static str,
        /// The id.
        id: String,
    },
    /// A source refers to a licence or attribution that is not there, or is incomplete.
    #[error("catalogue.toml, source \"{id}\": {problem}")]
    Source {
        /// The source's id.
        id: String,
        /// What is wrong.
        problem: String,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    themes: Vec<String>,
    group: Vec<toml::Table>,
    licences: BTreeMap<String, Licence>,
    attribution: Vec<Attribution>,
    source: Vec<SourceEntry>,
    #[serde(default)]
    overlap: Vec<Overlap>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Licence {
    name: String,
    url: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Attribution {
    id: String,
    line: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceEntry {
    id: String,
    publisher: String,
    release: String,
    released: String,
    licence: String,
    attribution: Vec<String>,
    url: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    theme: String,
    unit: Unit,
    universe: String,
    direction: Direction,
    source: String,
    vintage: String,
    count: Option<String>,
    numerator: Option<String>,
    denominator: Option<String>,
    value: Option<String>,
    base: Option<String>,
    weight: Option<String>,
    #[serde(default)]
    published: Vec<Level>,
    #[serde(default)]
    estimated: Vec<Level>,
    #[serde(default)]
    importable: Vec<Level>,
    state: Option<String>,
    #[serde(default)]
    series: bool,
}

impl Catalogue {
    /// The catalogue that ships in the binary.
    pub fn open() -> Result<Self, CatalogueError> {
        Self::parse(pack::CATALOGUE)
    }

    /// Reads and checks a catalogue.
    pub fn parse(text: &str) -> Result<Self, CatalogueError> {
        let file: File = toml::from_str(text)?;
        let sources = file
            .source
            .into_iter()
            .map(|entry| source(entry, &file.licences, &file.attribution))
            .collect::<Result<Vec<_>, _>>()?;
        let mut source_ids = HashSet::new();
        for source in &sources {
            if !source_ids.insert(source.id.as_str()) {
                return Err(CatalogueError::Duplicate { kind: "sources", id: source.id.clone() });
            }
        }
        let mut measures = Vec::new();
        for group in file.group {
            for entry in expand(group)? {
                let measure = measure(entry)?;
                let wrong =
                    |problem: String| CatalogueError::Measure { id: measure.id.clone(), problem };
                if !file.themes.contains(&measure.theme) {
                    return Err(wrong(format!("unknown theme \"{}\"", measure.theme)));
                }
                if !source_ids.contains(measure.source.as_str()) {
                    return Err(wrong(format!("unknown source \"{}\"", measure.source)));
                }
                measures.push(measure);
            }
        }
        let mut by_id = HashMap::with_capacity(measures.len());
        for (position, measure) in measures.iter().enumerate() {
            if by_id.insert(measure.id.clone(), position).is_some() {
                let id = measure.id.clone();
                return Err(CatalogueError::Duplicate { kind: "measures", id });
            }
        }
        for overlap in &file.overlap {
            let ids = by_id.keys().map(String::as_str);
            if let Some(pattern) = overlap.unmatched(&ids) {
                let id = pattern.to_owned();
                let problem = "an overlap names it, but there is no such measure".to_owned();
                return Err(CatalogueError::Measure { id, problem });
            }
        }
        // Of a source that nothing ships of, the line goes with what is imported.
        let ships = |source: &&Source| {
            let mut of_source = measures.iter().filter(|measure| measure.source == source.id);
            of_source.clone().next().is_none()
                || of_source.any(|measure| !measure.levels.is_empty())
        };
        let lines = file.attribution.into_iter().map(|attribution| attribution.line);
        let shown = |line: &String| {
            sources.iter().filter(ships).any(|source| source.attributions.contains(line))
        };
        let attributions = lines.filter(shown).collect();
        Ok(Self {
            themes: file.themes,
            measures,
            variants: Vec::new(),
            by_id,
            sources,
            attributions,
            overlaps: file.overlap,
            level_sources: HashMap::new(),
        })
    }
}

fn source(
    entry: SourceEntry,
    licences: &BTreeMap<String, Licence>,
    attributions: &[Attribution],
) -> Result<Source, CatalogueError> {
    let wrong = |problem: String| CatalogueError::Source { id: entry.id.clone(), problem };
    let licence = licences
        .get(&entry.licence)
        .ok_or_else(|| wrong(format!("unknown licence \"{}\"", entry.licence)))?;
    if !(entry.released.is_empty() || is_iso(&entry.released)) {
        let released = &entry.released;
        return Err(wrong(format!("released \"{released}\" is not YYYY, YYYY-MM or YYYY-MM-DD")));
    }
    let lines = entry.attribution.iter().map(|id| {
        let known = attributions.iter().find(|known| known.id == *id);
        known
            .map(|known| known.line.clone())
            .ok_or_else(|| wrong(format!("unknown attribution \"{id}\"")))
    });
    let attributions = lines.collect::<Result<Vec<_>, _>>()?;
    if attributions.is_empty() || entry.publisher.is_empty() || entry.release.is_empty() {
        return Err(wrong(String::from("needs a publisher, a release and an attribution")));
    }
    let messages = Messages::embedded();
    Ok(Source {
        title: messages.bilingual(&format!("source-{}", entry.id)),
        publisher: messages.bilingual(&format!("source-{}.publisher", entry.id)),
        release: entry.release.clone(),
        released: entry.released.clone(),
        licence: licence.name.clone(),
        licence_url: licence.url.clone(),
        attributions,
        url: entry.url.clone(),
        id: entry.id,
    })
}

/// The entries of a group: each of its measures with what the group says, once a member.
fn expand(mut group: toml::Table) -> Result<Vec<toml::Table>, CatalogueError> {
    let wrong = |problem: &str| CatalogueError::Measure {
        id: String::from("(a group)"),
        problem: problem.to_owned(),
    };
    let Some(toml::Value::Array(measures)) = group.remove("measures") else {
        return Err(wrong("a group needs a list of measures"));
    };
    let members = match group.remove("members") {
        None => vec![String::new()],
        Some(members) => members.try_into::<Vec<String>>()?,
    };
    let mut entries = Vec::new();
    for member in &members {
        for measure in &measures {
            let toml::Value::Table(measure) = measure else {
                return Err(wrong("a measure is a table: { id = …, … }"));
            };
            let mut entry = group.clone();
            for (key, value) in measure {
                let value = match value {
                    toml::Value::String(text) => {
                        toml::Value::String(text.replace("{member}", member))
                    }
                    other => other.clone(),
                };
                entry.insert(key.clone(), value);
            }
            entries.push(entry);
        }
    }
    Ok(entries)
}

fn measure(table: toml::Table) -> Result<Measure, CatalogueError> {
    let id = table.get("id").and_then(toml::Value::as_str).unwrap_or("(without id)").to_owned();
    let wrong = |problem: String| CatalogueError::Measure { id: id.clone(), problem };
    let entry: Entry =
        table.try_into().map_err(|error: toml::de::Error| wrong(error.to_string()))?;
    let shape = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    if entry.id.is_empty() || !entry.id.bytes().all(shape) {
        return Err(wrong(String::from("an id has only a–z, 0–9 and _")));
    }
    if !is_iso(&entry.vintage) {
        let vintage = &entry.vintage;
        return Err(wrong(format!("vintage \"{vintage}\" is not YYYY, YYYY-MM or YYYY-MM-DD")));
    }
    let definition = match (entry.count, entry.numerator, entry.denominator, entry.value) {
        (Some(count), None, None, None) => Definition::Count { count },
        (None, Some(numerator), Some(denominator), None) => {
            Definition::Ratio { numerator, denominator }
        }
        (None, None, None, Some(value)) => {
            Definition::Value { value, base: entry.base.clone(), weight: entry.weight.clone() }
        }
        _ => {
            return Err(wrong(String::from(
                "needs one of count, numerator with denominator, or value",
            )));
        }
    };
    let fits = match (&definition, entry.unit) {
        (Definition::Count { .. }, unit) => unit.is_count(),
        (Definition::Ratio { .. }, Unit::Percent) => true,
        (Definition::Value { base, weight, .. }, unit) => {
            !unit.is_count()
                && (unit == Unit::Percent || base.is_none())
                && (unit.can_be_averaged() || weight.is_none())
                && (base.is_none() || weight.is_none())
        }
        _ => false,
    };
    if !fits {
        let unit = entry.unit;
        return Err(wrong(format!("its columns do not go with the unit {unit:?}")));
    }
    if !matches!(definition, Definition::Value { .. })
        && (entry.base.is_some() || entry.weight.is_some())
    {
        return Err(wrong(String::from("base and weight go only with value")));
    }
    if let Some(level) = entry.published.iter().find(|level| entry.estimated.contains(level)) {
        return Err(wrong(format!("the level {level} is both published and estimated")));
    }
    let mut levels = [entry.published.as_slice(), &entry.estimated].concat();
    levels.sort_unstable();
    levels.dedup();
    if levels.is_empty() && entry.importable.is_empty() {
        return Err(wrong(String::from(
            "needs a level at which it is published, estimated or importable",
        )));
    }
    let messages = Messages::embedded();
    let shipped = MeasureRelease {
        import: None,
        source: entry.source.clone(),
        vintage: entry.vintage.clone(),
        levels: levels.clone(),
        estimated: entry.estimated.clone(),
    };
    Ok(Measure {
        label: messages.bilingual(&format!("measure-{}", entry.id)),
        description: messages.bilingual(&format!("measure-{}.description", entry.id)),
        id: entry.id,
        theme: entry.theme,
        unit: entry.unit,
        universe_label: messages.bilingual(&format!("universe-{}", entry.universe)),
        universe: entry.universe,
        direction: entry.direction,
        releases: if levels.is_empty() { Vec::new() } else { vec![shipped] },
        levels,
        estimated: entry.estimated,
        importable: entry.importable,
        source: entry.source,
        vintage: entry.vintage,
        definition,
        state: entry.state,
        series: entry.series,
        change: None,
        series_of_own: None,
        variant_of: None,
    })
}

#[cfg(test)]
mod tests {
    use super::{Catalogue, CatalogueError};
    use crate::{
        catalogue::{Definition, Unit},
        geography::Level,
    };

    const BASE: &str = r#"
themes = ["people"]
[licences.ogl]
name = "OGL"
url = ""
[[attribution]]
id = "ons"
line = "Source: ONS"
[[source]]
id = "census"
publisher = "ONS"
release = "Census"
released = "2022-11"
licence = "ogl"
attribution = ["ons"]
url = ""
[[group]]
theme = "people"
source = "census"
vintage = "2021"
unit = "percent"
universe = "residents"
direction = "neutral"
published = ["lsoa"]
measures = [
  { id = "a", numerator = "n", denominator = "d" },
  { id = "b", value = "v", weight = "d", published = ["authority"], estimated = ["lsoa"] },
]
"#;

    fn error(from: &str, to: &str) -> String {
        assert!(BASE.contains(from), "{from}");
        Catalogue::parse(&BASE.replacen(from, to, 1)).expect_err(to).to_string()
    }

    #[test]
    fn groups_and_members() {
        let catalogue = Catalogue::parse(BASE).expect("a catalogue");
        assert_eq!(catalogue.measures().len(), 2);
        let b = catalogue.measure("b").expect("known");
        assert_eq!(
            (&b.levels, &b.estimated),
            (&vec![Level::Authority, Level::Lsoa], &vec![Level::Lsoa])
        );
        assert_eq!(b.definition.columns(), ["v", "d"]);
        let members = BASE
            .replace("[[group]]", "[[group]]\nmembers = [\"x\", \"y\"]")
            .replace("\"a\"", "\"{member}_a\"")
            .replace("\"b\"", "\"{member}_b\"");
        let catalogue = Catalogue::parse(&members).expect("a catalogue");
        let ids: Vec<&str> =
            catalogue.measures().iter().map(|measure| measure.id.as_str()).collect();
        assert_eq!(ids, ["x_a", "x_b", "y_a", "y_b"]);
    }

    #[test]
    fn what_is_wrong_is_named() {
        assert!(error("id = \"b\"", "id = \"a\"").contains("two measures are called \"a\""));
        assert!(error("source = \"census\"", "source = \"x\"").contains("unknown source \"x\""));
        assert!(error("theme = \"people\"", "theme = \"x\"").contains("unknown theme \"x\""));
        assert!(error("numerator = \"n\", ", "").contains("measure \"a\": needs one of count"));
        assert!(error("numerator = \"n\"", "nominator = \"n\"").contains("nominator"));
        assert!(error("unit = \"percent\"", "unit = \"rank\"").contains("do not go with the unit"));
        assert!(error("estimated = [\"lsoa\"]", "estimated = [\"authority\"]").contains("both"));
        assert!(error("[\"authority\"]", "[\"county\"]").contains("county"));
        assert!(error("vintage = \"2021\"", "vintage = \"spring\"").contains("vintage"));
        assert!(error("published = [\"lsoa\"]", "").contains("needs a level"));
        assert!(error("licence = \"ogl\"", "licence = \"x\"").contains("unknown licence"));
        assert!(error("attribution = [\"ons\"]", "attribution = [\"x\"]").contains("attribution"));
        assert!(error("released = \"2022-11\"", "released = \"soon\"").contains("soon"));
        assert!(error("id = \"a\"", "id = \"A b\"").contains("an id has only"));
        assert!(error("themes = [", "themes = ").starts_with("catalogue.toml: "));
        assert!(matches!(Catalogue::parse(""), Err(CatalogueError::Toml(_))));
    }

    #[test]
    fn the_measures_of_the_product() {
        let catalogue = Catalogue::open().expect("the catalogue");
        for id in "residents households older_65 older_75 disabled social_housing unemployed inactive \
            no_qualifications no_car one_person other_main_language poor_english unpaid_carers bad_health \
            works_from_home deprived_households wimd wimd_income wimd_employment wimd_health wimd_education \
            wimd_access wimd_housing wimd_safety wimd_environment wimd_decile wimd_most_10 wimd_most_20 \
            wimd_most_50 wimd_income_decile wimd_environment_most_50 superfast ultrafast_100 ultrafast_300 \
            full_fibre gigabit nga below_2 below_5 below_10 below_30 below_uso decent_fwa gigabit_2026_01 \
            below_30_2026_01 mobile_4g mobile_5g speed_0_2 speed_2_5 speed_5_10 speed_10_30 speed_30_300 \
            speed_300 speed_not_matched full_fibre_takeup full_fibre_takeup_all deri_broadband library_walk \
            claimants employment no_qualifications_survey unemployment_modelled strategy_platform \
            strategy_ict strategy_workforce strategy_inclusion strategy_data strategy_welsh"
            .split_whitespace()
        {
            let measure = catalogue.measure(id).expect(id);
            let source = catalogue.source(&measure.source).expect("its source");
            assert!(!source.attributions.is_empty());
        }
        assert!(catalogue.measures().len() >= 99);
        for theme in catalogue.themes() {
            assert!(catalogue.measures().iter().any(|measure| measure.theme == *theme), "{theme}");
        }
        let error = catalogue.measure("older65").expect_err("unknown");
        assert_eq!(error.to_string(), "unknown measure \"older65\": did you mean older_65?");
        assert!(catalogue.measure("zzz").expect_err("unknown").suggestion.is_none());
        // WIMD 2019 is not an earlier point of WIMD 2025.
        for measure in catalogue.measures() {
            assert!(!(measure.theme == "deprivation" && measure.series), "{}", measure.id);
            if matches!(measure.unit, Unit::Rank | Unit::Decile | Unit::Score | Unit::Category) {
                assert!(matches!(
                    &measure.definition,
                    Definition::Value { base: None, weight: None, .. }
                ));
            }
        }
        assert_eq!(catalogue.attributions().len(), 9);
    }
}
