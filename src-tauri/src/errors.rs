//! A failure as it crosses to the interface: a stable code and the values of its sentence.

use std::{collections::BTreeMap, fmt};

use cyswllt_engine::{
    OpenError,
    analysis::{
        ClassifyError, IndexError, MatrixError, PostcodeListError, SelectError, SpreadError,
        circles::CirclesError, hotspots::HotspotsError, interventions::InterventionsError,
        reach::ReachError, siting::SitingFailure, targets::TargetsError,
    },
    catalogue::{RecipeError, UnknownMeasure},
    geography::{UnknownArea, UnknownLevel},
    reports::{export::ExportError, reporter::ReportError, targets::TargetFileError},
    sources::{
        import::ImportError,
        roads::RoadsFileError,
        supports::SupportsError,
        update::{ManifestError, UpdateError},
    },
    store::{CouncilError, OwnRecipesError, SettingsError, workspace::WorkspaceError},
    text::{Argument, SentenceValue},
};
use serde::Serialize;
use ts_rs::TS;

/// What went wrong; the interface makes the sentence `error-CODE` of it in the user's language.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Failure {
    /// The code, e.g. `unknown-area`.
    pub code: String,
    /// What the sentence names, e.g. the area's code. Numbers choose its plural.
    pub values: BTreeMap<String, SentenceValue>,
}

impl Failure {
    /// A code of the window's own with its values.
    pub fn new(code: &str, values: &[(&str, &str)]) -> Self {
        Self {
            code: code.to_owned(),
            values: values
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).into()))
                .collect(),
        }
    }
}

impl Failure {
    /// The sentence of an error of the engine.
    fn sentence(code: &str, values: Vec<(&'static str, Argument<'static>)>) -> Self {
        let value = |argument| match argument {
            Argument::Text(text) => SentenceValue::Text(text.into_owned()),
            Argument::Number(number) => SentenceValue::Number(number),
        };
        let values = values.into_iter().map(|(name, argument)| (name.to_owned(), value(argument)));
        Self { code: code.to_owned(), values: values.collect() }
    }

    /// The sentence of an error whose values are texts.
    pub fn of_texts(code: &str, values: BTreeMap<String, String>) -> Self {
        let values = values.into_iter().map(|(name, value)| (name, value.into()));
        Self { code: code.to_owned(), values: values.collect() }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.code)?;
        self.values.iter().try_for_each(|(name, value)| match value {
            SentenceValue::Number(number) => write!(formatter, " {name}={number}"),
            SentenceValue::Text(text) => write!(formatter, " {name}={text}"),
        })
    }
}

impl From<&OpenError> for Failure {
    fn from(error: &OpenError) -> Self {
        Self::new("pack-broken", &[("message", &error.to_string())])
    }
}

impl From<UnknownArea> for Failure {
    fn from(error: UnknownArea) -> Self {
        Self::new("unknown-area", &[("code", &error.0)])
    }
}

impl From<UnknownLevel> for Failure {
    fn from(error: UnknownLevel) -> Self {
        let levels = error.known.join(", ");
        Self::new("unknown-level", &[("level", &error.found), ("levels", &levels)])
    }
}

impl From<UnknownMeasure> for Failure {
    fn from(error: UnknownMeasure) -> Self {
        Self::new("unknown-measure", &[("measure", &error.id)])
    }
}

impl From<ClassifyError> for Failure {
    fn from(error: ClassifyError) -> Self {
        Self::sentence(error.code(), error.arguments())
    }
}

impl From<PostcodeListError> for Failure {
    fn from(error: PostcodeListError) -> Self {
        Self::sentence(error.code(), error.arguments())
    }
}

impl From<CirclesError> for Failure {
    fn from(error: CirclesError) -> Self {
        Self::sentence(error.code(), error.arguments())
    }
}

impl From<SelectError> for Failure {
    fn from(error: SelectError) -> Self {
        Self::sentence(error.code(), error.arguments())
    }
}

impl From<SpreadError> for Failure {
    fn from(error: SpreadError) -> Self {
        Self::sentence(error.code(), error.arguments())
    }
}

impl From<HotspotsError> for Failure {
    fn from(error: HotspotsError) -> Self {
        Self::sentence(error.code(), error.arguments())
    }
}

impl From<ReachError> for Failure {
    fn from(error: ReachError) -> Self {
        Self::sentence(error.code(), error.arguments())
    }
}

impl From<InterventionsError> for Failure {
    fn from(error: InterventionsError) -> Self {
        Self::sentence(error.code(), error.arguments())
    }
}

impl From<RoadsFileError> for Failure {
    fn from(error: RoadsFileError) -> Self {
        Self::sentence(error.code(), error.arguments())
    }
}

impl From<SitingFailure> for Failure {
    fn from(error: SitingFailure) -> Self {
        Self::sentence(error.code(), error.arguments())
    }
}

impl From<SupportsError> for Failure {
    fn from(error: SupportsError) -> Self {
        Self::sentence(error.code(), error.arguments())
    }
}

impl From<TargetsError> for Failure {
    fn from(error: TargetsError) -> Self {
        Self::sentence(error.code(), error.arguments())
    }
}

impl From<TargetFileError> for Failure {
    fn from(error: TargetFileError) -> Self {
        Self::sentence(error.code(), error.arguments())
    }
}

impl From<RecipeError> for Failure {
    fn from(error: RecipeError) -> Self {
        Self::sentence(error.code(), error.arguments())
    }
}

impl From<IndexError> for Failure {
    fn from(error: IndexError) -> Self {
        Self::sentence(error.code(), error.arguments())
    }
}

impl From<MatrixError> for Failure {
    fn from(error: MatrixError) -> Self {
        Self::sentence(error.code(), error.arguments())
    }
}

impl From<ReportError> for Failure {
    fn from(error: ReportError) -> Self {
        Self::of_texts(error.code(), error.values())
    }
}

impl From<ExportError> for Failure {
    fn from(error: ExportError) -> Self {
        Self::sentence(error.code(), error.arguments())
    }
}

impl From<CouncilError> for Failure {
    fn from(error: CouncilError) -> Self {
        Self::sentence(error.code(), error.arguments())
    }
}

impl From<ImportError> for Failure {
    fn from(error: ImportError) -> Self {
        Self::sentence(error.code(), error.arguments())
    }
}

impl From<ManifestError> for Failure {
    fn from(error: ManifestError) -> Self {
        Self::sentence(error.code(), error.arguments())
    }
}

impl From<UpdateError> for Failure {
    fn from(error: UpdateError) -> Self {
        Self::sentence(error.code(), error.arguments())
    }
}

impl From<WorkspaceError> for Failure {
    fn from(error: WorkspaceError) -> Self {
        Self::sentence(error.code(), error.arguments())
    }
}

impl From<OwnRecipesError> for Failure {
    fn from(error: OwnRecipesError) -> Self {
        match error {
            OwnRecipesError::Id { id } => Self::new("recipe-file-id", &[("id", &id)]),
            OwnRecipesError::Taken { id } => Self::new("recipe-taken", &[("id", &id)]),
            OwnRecipesError::Unknown { id } => Self::new("unknown-recipe", &[("id", &id)]),
            OwnRecipesError::TooMany => Self::new("recipe-too-many-files", &[]),
            OwnRecipesError::Recipe(error) => error.into(),
            OwnRecipesError::Workspace(error) => (*error).into(),
            OwnRecipesError::Unreadable { path, source } => Self::new(
                "file-unreadable",
                &[("file", &path.display().to_string()), ("reason", &source.to_string())],
            ),
            OwnRecipesError::Io { path, source } => Self::new(
                "file-unwritable",
                &[("path", &path.display().to_string()), ("message", &source.to_string())],
            ),
        }
    }
}

impl From<SettingsError> for Failure {
    fn from(error: SettingsError) -> Self {
        let path = error.path.display().to_string();
        Self::new("settings-unwritable", &[("path", &path), ("message", &error.source.to_string())])
    }
}
