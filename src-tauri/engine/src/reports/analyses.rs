//! What all reports of a recipe share: its index at every level with how sure the ranks are, and its hotspots.

use std::sync::{Arc, OnceLock};

use crate::{
    Engine,
    analysis::{
        CONCENTRATION, Certainty, IndexError, PriorityIndex, Subject, SubjectError,
        hotspots::{
            Correction, Data, Hotspots, HotspotsError, LevelField, Question, Statistic, Style,
            hotspots_of_level,
        },
    },
    catalogue::Recipe,
    geography::{Level, Neighbourhood},
    tables::State,
};

use super::{error::ReportError, request::ReportOptions};

/// Permutations of the search for hotspots.
pub const PERMUTATIONS: u32 = 99_999;
/// The rate of false discoveries that it allows.
pub const ALPHA: f64 = 0.05;

/// The index of a level.
#[derive(Debug)]
pub struct Ranking {
    /// Scores and ranks.
    pub index: PriorityIndex,
    /// How sure the ranks are.
    pub certainty: Certainty,
    /// The state of each score.
    pub states: Vec<State>,
}

/// What all reports of a recipe share. Each part is computed when it is first asked for, by whoever asks first; others
/// wait. That is no place for tasks of rayon, of which one may wait for itself: share it among threads, or call
/// [`Analyses::prepare`] before.
#[derive(Debug)]
pub struct Analyses {
    recipe: Recipe,
    runs: u32,
    seed: u64,
    /// By the level's index.
    rankings: Vec<OnceLock<Result<Option<Ranking>, IndexError>>>,
    hotspots: OnceLock<Result<Option<Hotspots>, Arc<HotspotsError>>>,
}

impl Analyses {
    /// Those of the recipe, the runs and the seed of reports.
    pub fn new(options: &ReportOptions) -> Self {
        Self {
            recipe: options.recipe.clone(),
            runs: options.runs,
            seed: options.seed,
            rankings: (0..Level::COUNT).map(|_| OnceLock::new()).collect(),
            hotspots: OnceLock::new(),
        }
    }

    /// Whether they are those that reports with these options need.
    pub fn fit(&self, options: &ReportOptions) -> bool {
        self.recipe == options.recipe && self.runs == options.runs && self.seed == options.seed
    }

    /// The index of a level; none where the recipe has no figures there.
    pub fn ranking(&self, engine: &Engine, level: Level) -> Result<Option<&Ranking>, ReportError> {
        let found = self.rankings[level.index()].get_or_init(|| match self.rank(engine, level) {
            Ok(ranking) => Ok(Some(ranking)),
            Err(error) if has_no_figures(&error) => Ok(None),
            Err(error) => Err(error),
        });
        found.as_ref().map(Option::as_ref).map_err(|error| error.clone().into())
    }

    fn rank(&self, engine: &Engine, level: Level) -> Result<Ranking, IndexError> {
        let Engine { areas, catalogue, tables, .. } = engine;
        let index = PriorityIndex::of_level(areas, catalogue, tables, &self.recipe, level, None)?;
        let certainty = index.certainty(self.runs, self.seed, CONCENTRATION)?;
        Ok(Ranking { states: index.states(), certainty, index })
    }

    /// The hotspots of the index's score among the LSOAs of Wales; none where the recipe has no figures there, or where
    /// they are all the same.
    pub fn hotspots(&self, engine: &Engine) -> Result<Option<&Hotspots>, ReportError> {
        let found = self.hotspots.get_or_init(|| match self.search(engine) {
            Ok(hotspots) => Ok(Some(hotspots)),
            Err(
                HotspotsError::NoValues { .. }
                | HotspotsError::TooFew { .. }
                | HotspotsError::Constant { .. },
            ) => Ok(None),
            Err(HotspotsError::Subject(SubjectError::Index(error))) if has_no_figures(&error) => {
                Ok(None)
            }
            Err(error) => Err(Arc::new(error)),
        });
        found.as_ref().map(Option::as_ref).map_err(|error| Arc::clone(error).into())
    }

    fn search(&self, engine: &Engine) -> Result<Hotspots, HotspotsError> {
        let asked = LevelField {
            subject: &Subject::Recipe { recipe: self.recipe.clone() },
            second: None,
            level: Level::Lsoa,
            within: None,
            neighbourhood: &Neighbourhood::Queen,
        };
        let question = Question {
            statistic: Statistic::GiStar,
            style: Style::Row,
            permutations: PERMUTATIONS,
            seed: self.seed,
            alpha: ALPHA,
            correction: Correction::Fdr,
            bridge: true,
            threshold: None,
        };
        hotspots_of_level(Data::from(engine), asked, &question)
    }

    /// Computes what reports on areas of these levels need.
    pub fn prepare(
        &self,
        engine: &Engine,
        levels: impl IntoIterator<Item = Level>,
        hotspots: bool,
    ) -> Result<(), ReportError> {
        for level in levels {
            self.ranking(engine, level)?;
        }
        self.ranking(engine, Level::Lsoa)?;
        if hotspots {
            self.hotspots(engine)?;
        }
        Ok(())
    }
}

/// Whether an index fails because the level has no figures, which a report can say.
fn has_no_figures(error: &IndexError) -> bool {
    matches!(
        error,
        IndexError::NoMeasures { .. }
            | IndexError::NoValues { .. }
            | IndexError::TooFewReference { .. }
            | IndexError::ReferenceEmpty { .. }
            | IndexError::NothingScored
    )
}
