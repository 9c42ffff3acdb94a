//! What all kinds of own files have in common on their way to a draft.

use chrono::Local;

use super::{
    measures::{self, Plan},
    place::{Finder, Place},
    records::{Record, Records},
};
use crate::{
    catalogue::{OwnMeasure, ReleaseInfo},
    geography::Level,
    sources::{
        import::{
            CheckReport, Context, Draft, ImportError,
            draft::{DraftColumn, PostcodeTable},
            options::OwnChoices,
        },
        input::Input,
    },
    text::{Bilingual, Messages, Sentence},
};

/// A draft in the making.
pub(super) struct Shell<'a> {
    pub(super) context: Context<'a>,
    pub(super) input: &'a Input,
    pub(super) choices: &'a OwnChoices,
    /// The file's name, as in errors.
    pub(super) file: String,
    pub(super) report: CheckReport,
    pub(super) rules: Vec<Sentence>,
}

impl<'a> Shell<'a> {
    pub(super) fn new(context: Context<'a>, input: &'a Input, choices: &'a OwnChoices) -> Self {
        let file = input.name().to_owned();
        let report = CheckReport::default();
        Self { context, input, choices, file, report, rules: Vec::new() }
    }

    /// The columns that are used and those that are not.
    pub(super) fn columns(&mut self, records: &Records, used: &[usize]) {
        for (at, name) in records.names.iter().enumerate() {
            let list =
                if used.contains(&at) { &mut self.report.used } else { &mut self.report.ignored };
            list.push(name.clone());
        }
    }

    /// The key of a row in Wales, in the form in which no two rows may have the same; what has none is reported. Points
    /// have their text as key.
    pub(super) fn matched(
        &mut self,
        place: &Place,
        finder: &Finder<'_>,
        record: &Record,
    ) -> Option<String> {
        match place {
            Place::Area(area) => Some(self.context.areas.get(*area).code.clone()),
            Place::Old(_) => Some(finder.key(record).to_ascii_uppercase()),
            Place::Point { postcode, .. } if !postcode.is_empty() => Some(postcode.clone()),
            Place::Point { .. } => Some(finder.key(record)),
            Place::Elsewhere => {
                self.report.elsewhere += 1;
                None
            }
            Place::Unknown => {
                self.report.unmatched.add(record.line, "", &finder.key(record));
                None
            }
            Place::Malformed => {
                self.report.malformed(&self.file, record.line, &finder.key(record));
                None
            }
            Place::NotANumber(column) => {
                let name = finder.name_of(*column);
                self.report.not_a_number(&self.file, record.line, &name, &record.cells[*column]);
                None
            }
            Place::Nothing => None,
        }
    }

    /// Takes out of the examples what stands in a list that is not kept: letters become A or a, digits 9, so that the form
    /// still shows.
    pub(super) fn mask(&mut self) {
        if self.context.options.keep_rows {
            return;
        }
        let report = &mut self.report;
        for found in [&mut report.unmatched, &mut report.duplicates, &mut report.out_of_range] {
            for example in &mut found.examples {
                let masked = example.found.chars().map(|letter| match letter {
                    letter if letter.is_numeric() => '9',
                    letter if letter.is_uppercase() => 'A',
                    letter if letter.is_alphabetic() => 'a',
                    other => other,
                });
                example.found = masked.collect();
            }
        }
    }

    /// Says how many figures are suppressed.
    pub(super) fn suppressed(&mut self, count: usize) {
        if count == 0 {
            return;
        }
        let minimum = f64::from(self.context.options.minimum);
        let sentence = Sentence::plain("import-note-own-suppressed")
            .with("count", count)
            .with("minimum", minimum);
        self.rules.push(sentence.clone());
        self.report.notes.push(sentence);
    }

    fn release(&self) -> Result<ReleaseInfo, ImportError> {
        let options = self.context.options;
        let modified = std::fs::metadata(self.input.path()).and_then(|about| about.modified()).ok();
        // The day on which the file was last changed, where nobody says when the data are from.
        let day = modified.map_or_else(Local::now, Into::into).date_naive().to_string();
        let vintage = options.vintage.clone().unwrap_or(day);
        Ok(ReleaseInfo {
            series: measures::series(self.choices),
            title: measures::filled(&self.choices.title),
            publisher: Messages::embedded().bilingual("import-own-publisher"),
            release: self.input.base_name().to_owned(),
            vintage,
            licence: String::new(),
            licence_url: String::new(),
            attributions: Vec::new(),
            url: String::new(),
            file: self.input.name().to_owned(),
            bytes: self.input.size(),
            sha256: self.input.sha256()?,
            rules: self.rules.clone(),
        })
    }

    /// A draft without figures.
    pub(super) fn empty(self) -> Result<Draft, ImportError> {
        Ok(Draft {
            release: self.release()?,
            report: self.report,
            columns: Vec::new(),
            measures: Vec::new(),
            postcodes: None,
            points: Vec::new(),
            level: None,
            series: Vec::new(),
        })
    }
}

/// The draft of columns. Measures without a figure are left out.
pub(super) fn finish(
    mut shell: Shell<'_>,
    plan: &Plan,
    columns: Vec<DraftColumn>,
    postcodes: Option<PostcodeTable>,
) -> Result<Draft, ImportError> {
    let has = |measure: &&OwnMeasure| {
        let needed = measure.definition.columns();
        Level::ALL.into_iter().any(|level| {
            needed.iter().all(|name| {
                columns.iter().any(|column| column.level == level && column.name == *name)
            })
        })
    };
    let measures: Vec<OwnMeasure> = plan.measures.iter().filter(has).cloned().collect();
    shell.report.measures = measures.iter().map(|measure| measure.id.clone()).collect();
    shell.report.levels = Level::ALL
        .into_iter()
        .filter(|&level| columns.iter().any(|column| column.level == level))
        .collect();
    if shell.choices.title.en.trim().is_empty() != shell.choices.title.cy.trim().is_empty() {
        shell.report.notes.push(Sentence::plain("import-note-own-one-language"));
    }
    let draft = shell.empty()?;
    Ok(Draft { columns, measures, postcodes, ..draft })
}

/// A text in one language for both.
pub(super) fn both(text: &str) -> Bilingual {
    Bilingual::new(text, text)
}
