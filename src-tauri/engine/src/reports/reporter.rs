//! Makes reports: what a whole batch shares is worked out once.

use std::sync::{Arc, OnceLock};

use super::{
    analyses::Analyses,
    content,
    document::Document,
    facts::{self, AreaFacts, Ground},
    html, pdf,
    request::{Contents, Output, ReportFormat, ReportOptions, ReportSubject},
    workbook,
};
use crate::{
    Engine, analysis::IndexError, catalogue::SELECTION, geography::Level, tables::Values,
    text::Language,
};

pub use super::error::ReportError;

/// The most runs of the uncertainty analysis.
const MOST_RUNS: u32 = 100_000;

/// Makes reports that share their options. Threads may share it.
#[derive(Debug)]
pub struct Reporter<'a> {
    engine: &'a Engine,
    options: ReportOptions,
    analyses: Arc<Analyses>,
    values: [OnceLock<Vec<Values>>; Level::COUNT],
    ground: OnceLock<Ground>,
}

impl<'a> Reporter<'a> {
    /// A reporter. Nothing is computed yet.
    ///
    /// # Errors
    /// A recipe that is not sound, that does not fit the catalogue or that refers to a selection, which a report has
    /// none of; no runs or too many; comparators that are no authorities or too many.
    pub fn new(engine: &'a Engine, options: ReportOptions) -> Result<Self, ReportError> {
        let analyses = Arc::new(Analyses::new(&options));
        Self::with_analyses(engine, options, analyses)
    }

    /// A reporter that goes on with what another has computed, if that is what the options need: a preview need not
    /// search for hotspots again because another map is on page one.
    pub fn with_analyses(
        engine: &'a Engine,
        options: ReportOptions,
        analyses: Arc<Analyses>,
    ) -> Result<Self, ReportError> {
        check(engine, &options)?;
        let analyses =
            if analyses.fit(&options) { analyses } else { Arc::new(Analyses::new(&options)) };
        let values = [const { OnceLock::new() }; Level::COUNT];
        Ok(Self { engine, options, analyses, values, ground: OnceLock::new() })
    }

    /// The data.
    pub fn engine(&self) -> &'a Engine {
        self.engine
    }

    /// What was asked for.
    pub fn options(&self) -> &ReportOptions {
        &self.options
    }

    /// The index and its hotspots.
    pub fn analyses(&self) -> &Arc<Analyses> {
        &self.analyses
    }

    /// The values of all measures at a level, in the order of the catalogue.
    pub fn values(&self, level: Level) -> &[Values] {
        self.values[level.index()].get_or_init(|| {
            let measures = self.engine.catalogue.measures().iter();
            measures.map(|measure| self.engine.tables.values(measure, level)).collect()
        })
    }

    pub(super) fn ground(&self) -> &Ground {
        self.ground.get_or_init(|| Ground::new(self.engine))
    }

    /// Computes what reports on these subjects share, so that it is not done while many threads wait for it.
    pub fn prepare(&self, subjects: &[ReportSubject]) -> Result<(), ReportError> {
        let mut levels: Vec<Level> = subjects
            .iter()
            .filter_map(|subject| match subject {
                ReportSubject::Area { code } => {
                    self.engine.areas.find(code.trim()).ok().map(|area| area.level)
                }
                ReportSubject::Selection { .. } => None,
            })
            .filter(|&level| level != Level::Oa)
            .collect();
        levels.sort_unstable();
        levels.dedup();
        let hotspots = self.options.contents.contains(&Contents::Hotspots);
        self.analyses.prepare(self.engine, levels, hotspots)
    }

    /// What is known of a subject.
    pub fn facts(&self, subject: &ReportSubject) -> Result<AreaFacts, ReportError> {
        facts::gather(self, subject)
    }

    /// The report in one language.
    pub fn document(&self, facts: &AreaFacts, language: Language) -> Result<Document, ReportError> {
        content::document(self, facts, language)
    }

    /// The report as the bytes of a file.
    pub fn render(&self, facts: &AreaFacts, output: Output) -> Result<Vec<u8>, ReportError> {
        self.render_with(facts, output, &mut Documents::default())
    }

    /// The same for one of several files on the same facts: a document that another of them was made from is set again.
    pub(super) fn render_with(
        &self,
        facts: &AreaFacts,
        output: Output,
        documents: &mut Documents,
    ) -> Result<Vec<u8>, ReportError> {
        let Output { format, language } = output;
        match format {
            ReportFormat::Xlsx => Ok(workbook::write(self, facts, language)?),
            ReportFormat::Pdf => Ok(pdf::write(documents.get(self, facts, language)?)?),
            ReportFormat::Html => {
                Ok(html::write(documents.get(self, facts, language)?).into_bytes())
            }
        }
    }
}

/// The documents of one subject, each made once.
#[derive(Debug, Default)]
pub(super) struct Documents {
    english: Option<Document>,
    welsh: Option<Document>,
}

impl Documents {
    fn get(
        &mut self,
        reporter: &Reporter<'_>,
        facts: &AreaFacts,
        language: Language,
    ) -> Result<&Document, ReportError> {
        let slot = match language {
            Language::En => &mut self.english,
            Language::Cy => &mut self.welsh,
        };
        let document = match slot.take() {
            Some(document) => document,
            None => reporter.document(facts, language)?,
        };
        Ok(slot.insert(document))
    }
}

fn check(engine: &Engine, options: &ReportOptions) -> Result<(), ReportError> {
    let recipe = &options.recipe;
    recipe.check().map_err(IndexError::Recipe)?;
    recipe.check_catalogue(&engine.catalogue, &engine.areas).map_err(IndexError::Recipe)?;
    if recipe.reference == SELECTION {
        return Err(IndexError::NoSelection.into());
    }
    if !(1..=MOST_RUNS).contains(&options.runs) {
        return Err(IndexError::Runs { runs: options.runs }.into());
    }
    facts::check_comparators(engine, &options.comparators)
}
