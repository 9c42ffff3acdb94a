//! Explore Local Statistics of the Office for National Statistics: a CSV an indicator or several, and what they say about
//! themselves in a metadata file beside it.

mod metadata;
mod read;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

pub use metadata::source_date;
pub use read::Observation;

use self::metadata::Metadata;
use super::{
    import::{
        CheckReport, Claim, Context, Draft, ImportError, ImportOptions,
        draft::{DraftColumn, SeriesRow},
        keys::{Key, Keys},
        known::Known,
        provenance,
    },
    input::{self, Input},
    table::fold,
};
use crate::{
    catalogue::{Definition, Direction, Measure, OwnMeasure, Unit},
    text::{Bilingual, Language, Sentence},
};

/// What a claim of this importer is called.
const KIND: &str = "ons";

/// Indicators that are measures of the catalogue: the measure, the indicator.
pub const INDICATORS: [(&str, &str); 9] = [
    ("gigabit_2026_01", "Gigabit capable broadband"),
    ("below_30_2026_01", "Premises below 30Mbps"),
    ("mobile_4g", "4G coverage"),
    ("mobile_5g", "5G coverage"),
    ("library_walk", "Residents within a 30 minute walk of their nearest library"),
    ("claimants", "Claimant Count"),
    ("employment", "Employment rate"),
    ("no_qualifications_survey", "No qualifications"),
    ("unemployment_modelled", "Modelled unemployment rate"),
];

/// What can be wrong with an indicator's files.
#[derive(Debug, thiserror::Error)]
pub enum OnsError {
    /// The file cannot be read.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// Something in it cannot be.
    #[error("{0}")]
    Refused(String),
    /// The table has no row of the indicator.
    #[error("{file}: no rows of the indicator \"{indicator}\"; it has {found}")]
    NoIndicator {
        /// The file's name.
        file: String,
        /// The indicator.
        indicator: String,
        /// The indicators that are there.
        found: String,
    },
    /// The metadata cannot be read.
    #[error("{}: {problem}", file.display())]
    Metadata {
        /// The file.
        file: PathBuf,
        /// What is wrong.
        problem: String,
    },
}

/// The files of indicators, each with its metadata where they are among the inputs.
pub fn claims(inputs: &[Input], options: &ImportOptions) -> Result<Vec<Claim>, ImportError> {
    if options.kind.as_deref().is_some_and(|kind| kind != KIND) {
        return Ok(Vec::new());
    }
    let mut about = Vec::new();
    for (place, input) in inputs.iter().enumerate() {
        let is_json = input.base_name().to_ascii_lowercase().ends_with(".json");
        if is_json && metadata::is_metadata(&input.beginning()?) {
            about.push(place);
        }
    }
    let stem = |input: &Input| {
        let name = input.base_name();
        name.split('.').next().unwrap_or(name).to_ascii_lowercase()
    };
    let mut claims: Vec<Claim> = Vec::new();
    for (place, input) in inputs.iter().enumerate() {
        // What cannot be read as a table is for another importer to say.
        if input.is_beside() || about.contains(&place) || !read::is_ours(input).unwrap_or(false) {
            continue;
        }
        let mut taken = vec![place];
        let one = |&&at: &&usize| stem(&inputs[at]) == stem(input) || about.len() == 1;
        taken.extend(about.iter().find(one));
        claims.push(Claim { kind: KIND, inputs: taken, read: draft });
    }
    Ok(claims)
}

fn draft(inputs: &[&Input], context: &Context<'_>) -> Result<Vec<Draft>, ImportError> {
    context.check_cancelled()?;
    let Some((table, rest)) = inputs.split_first() else { return Ok(Vec::new()) };
    let metadata = rest.first().map(|input| Metadata::read(input)).transpose()?.unwrap_or_default();
    let keys = Keys::open(context.areas)?;
    let mut report = CheckReport::default();
    let rows = read::read(table, &mut report)?;
    (context.progress)(table.size(), table.size());
    // Refusals are of the file, and so of every indicator in it.
    let mut by_indicator: BTreeMap<String, Vec<&Observation>> = BTreeMap::new();
    for row in &rows {
        by_indicator.entry(row.indicator.clone()).or_default().push(row);
    }
    let mut drafts = Vec::new();
    for (indicator, rows) in by_indicator {
        let found = Found { indicator: &indicator, rows: &rows, metadata: &metadata, inputs };
        drafts.push(found.draft(table.name(), report.clone(), &keys, context)?);
    }
    if drafts.is_empty() {
        return Err(ImportError::Unrecognised { file: table.name().to_owned() });
    }
    Ok(drafts)
}

/// One indicator of a file.
struct Found<'a> {
    indicator: &'a str,
    rows: &'a [&'a Observation],
    metadata: &'a Metadata,
    inputs: &'a [&'a Input],
}

impl Found<'_> {
    fn draft(
        &self,
        file: &str,
        mut report: CheckReport,
        keys: &Keys<'_>,
        context: &Context<'_>,
    ) -> Result<Draft, ImportError> {
        let areas = context.areas;
        let mut welsh = Vec::new();
        report.rows = self.rows.len() as u64;
        for &row in self.rows {
            match keys.code(&row.code) {
                Key::Area(area) => {
                    report.matched += 1;
                    welsh.push((area, row));
                }
                Key::Elsewhere => report.elsewhere += 1,
                Key::Malformed => report.malformed(file, row.line, &row.code),
                Key::Lsoa2011(_) | Key::Unknown => report.unmatched.add(row.line, "", &row.code),
            }
        }
        if welsh.is_empty() {
            report.no_match(file);
        }
        let filled = welsh.iter().filter(|(_, row)| row.value.is_some());
        let latest = filled.map(|(_, row)| row.period.as_str()).max().unwrap_or_default();
        let known = Known::open();
        let measure = known.and_then(|known| self.measure(known, latest));
        let vintage = match measure {
            // As finely as the catalogue says it: Ofcom's are of a month.
            Some(measure) => latest.get(..measure.vintage.len()).unwrap_or(latest),
            None => latest,
        };
        let id = measure.map_or_else(|| own_id(self.indicator), |measure| measure.id.clone());
        let name = measure.map_or_else(
            || id.clone(),
            |measure| {
                measure
                    .definition
                    .columns()
                    .first()
                    .map_or_else(String::new, |&name| name.to_owned())
            },
        );
        let percent = self.rows.iter().all(|row| row.unit == "%");
        if measure.is_some() || percent {
            self.check(file, &mut report);
        }
        let mut columns: Vec<DraftColumn> = Vec::new();
        for (area, row) in welsh.iter().filter(|(_, row)| row.period == latest) {
            let place = columns.iter().position(|column| column.level == area.level);
            let place = place.unwrap_or_else(|| {
                let values = vec![f64::NAN; areas.table(area.level).len()];
                let name = name.clone();
                columns.push(DraftColumn { level: area.level, name, values, states: None });
                columns.len() - 1
            });
            columns[place].values[area.position as usize] = row.value.unwrap_or(f64::NAN);
        }
        columns.sort_by_key(|column| column.level);
        report.levels = columns.iter().map(|column| column.level).collect();
        report.measures = vec![id.clone()];
        report.used = read::USED.map(str::to_owned).to_vec();
        report.ignored = read::IGNORED.map(str::to_owned).to_vec();
        if let (Some(known), Some(wales)) = (known, columns.first())
            && wales.level == crate::geography::Level::Country
            && wales.values[0].is_finite()
        {
            report.totals.push(known.total(&name, wales.values[0]));
        }
        report.notes.push(Sentence::plain("import-note-ons-period").with("period", latest));
        if measure.is_none() {
            report.notes.push(Sentence::plain("import-note-ons-own"));
        }
        if self.inputs.len() < 2 {
            report.notes.push(Sentence::plain("import-note-ons-no-metadata"));
        }
        let series = welsh.iter().map(|(area, row)| SeriesRow {
            measure: id.clone(),
            code: areas.get(*area).code.clone(),
            period: row.period.clone(),
            value: row.value,
            lower: row.lower,
            upper: row.upper,
        });
        let mut series: Vec<SeriesRow> = series.collect();
        series.sort_by(|a, b| (&a.code, &a.period).cmp(&(&b.code, &b.period)));
        let measures = if measure.is_some() { Vec::new() } else { vec![self.own(&id, percent)] };
        Ok(Draft {
            release: self.release(measure, &id, vintage)?,
            report,
            columns,
            measures,
            postcodes: None,
            points: Vec::new(),
            level: None,
            series,
        })
    }

    /// The catalogue's measure of the indicator; none for one of a date whose measure is of another.
    fn measure<'k>(&self, known: &'k Known, latest: &str) -> Option<&'k Measure> {
        let of = |(_, indicator): &&(&str, &str)| fold(indicator) == fold(self.indicator);
        let (id, _) = INDICATORS.iter().find(of)?;
        let measure = known.catalogue().measure(id).ok()?;
        let dated = id.ends_with(&measure.vintage.replace('-', "_"));
        (!dated || latest.starts_with(&measure.vintage)).then_some(measure)
    }

    fn check(&self, file: &str, report: &mut CheckReport) {
        for row in self.rows {
            if row.unit != "%" {
                let why = Sentence::plain("error-import-unit").with("file", file);
                report.refuse(why.with("line", row.line).with("found", row.unit.as_str()));
            } else if let Some(value) = row.value.filter(|value| !(0.0..=100.0).contains(value)) {
                report.percent(file, row.line, "observation", &value.to_string());
            }
        }
    }

    fn own(&self, id: &str, percent: bool) -> OwnMeasure {
        let about = self.metadata.of(self.indicator);
        let label = about.map_or(self.indicator, |about| about.label.as_str());
        let description = about.map_or("", |about| about.description.as_str());
        OwnMeasure {
            id: id.to_owned(),
            label: Bilingual::new(label, label),
            only_in: Some(Language::En),
            description: Bilingual::new(description, description),
            unit: if percent { Unit::Percent } else { Unit::Number },
            universe: Bilingual::new("", ""),
            direction: Direction::Neutral,
            definition: Definition::Value { value: id.to_owned(), base: None, weight: None },
        }
    }

    fn release(
        &self,
        measure: Option<&Measure>,
        id: &str,
        vintage: &str,
    ) -> Result<crate::catalogue::ReleaseInfo, ImportError> {
        let source = measure.map_or("ons_claimants", |measure| measure.source.as_str());
        let about = self.metadata.of(self.indicator);
        let date = about.map(|about| about.date.as_str()).filter(|date| !date.is_empty());
        let published = date.map(|date| format!(", {date}")).unwrap_or_default();
        let told = provenance::Told {
            series: format!("ons_{}", id.trim_start_matches("own_")),
            title: "",
            source,
            release: format!("Explore Local Statistics: {}{published}", self.indicator),
            vintage,
            rules: Vec::new(),
        };
        let label = about.map_or(self.indicator, |about| about.label.as_str());
        let title =
            measure.map_or_else(|| Bilingual::new(label, label), |measure| measure.label.clone());
        let mut release = provenance::titled(&told, title, &self.inputs[..1])?;
        if let Some(about) = about {
            if measure.is_none() && !about.publisher.is_empty() {
                release.publisher = Bilingual::new(&about.publisher, &about.publisher);
            }
            if !about.url.is_empty() {
                release.url.clone_from(&about.url);
            }
        }
        Ok(release)
    }
}

/// The id of the user's own measure of an indicator.
fn own_id(indicator: &str) -> String {
    let mut id = String::from("own_els_");
    for letter in fold(indicator).chars() {
        if letter.is_ascii_alphanumeric() {
            id.push(letter);
        } else if !id.ends_with('_') {
            id.push('_');
        }
    }
    id.truncate(60);
    id.trim_end_matches('_').to_owned()
}

/// The observations of one indicator (a file can hold several), sorted by area and period.
pub fn observations(path: &Path, indicator: &str) -> Result<Vec<Observation>, OnsError> {
    let mut report = CheckReport::default();
    let mut rows = Vec::new();
    for input in input::open(path).map_err(ImportError::from)? {
        rows.extend(read::read(&input, &mut report)?);
    }
    let refused = |why: &Sentence| OnsError::Refused(why.text(Language::En));
    if let Some(why) = report.refusals.first() {
        return Err(refused(why));
    }
    let mut names: Vec<String> = rows.iter().map(|row| row.indicator.clone()).collect();
    rows.retain(|row| fold(&row.indicator) == fold(indicator));
    let file = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    if rows.is_empty() {
        names.sort_unstable();
        names.dedup();
        let indicator = indicator.to_owned();
        return Err(OnsError::NoIndicator { file, indicator, found: names.join(", ") });
    }
    if let Some(row) = rows.iter().find(|row| row.unit != "%") {
        let why = Sentence::plain("error-import-unit").with("file", file);
        return Err(refused(&why.with("line", row.line).with("found", row.unit.as_str())));
    }
    rows.sort_by(|a, b| (&a.code, &a.period).cmp(&(&b.code, &b.period)));
    Ok(rows)
}

#[cfg(test)]
mod tests;
