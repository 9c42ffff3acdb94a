//! Why a command failed, as a sentence with a remedy.

use std::{fmt::Display, io, path::Path, process::ExitCode};

use cyswllt_engine::{
    analysis::{
        ClassifyError, IndexError, SubjectError,
        circles::CirclesError,
        hotspots::HotspotsError,
        interventions::InterventionsError,
        reach::ReachError,
        siting::SitingFailure,
        targets::{NotesFileError, TargetsError},
    },
    catalogue::{Place, RecipeError, UnknownMeasure, UnknownRecipe},
    geography::{UnknownArea, UnknownLevel},
    reports::{export::ExportError, reporter::ReportError, targets::TargetFileError},
    sources::{
        import::ImportError,
        layer::LayerError,
        roads::RoadsFileError,
        supports::SupportsError,
        update::{ManifestError, UpdateError},
    },
    store::{CouncilError, OwnRecipesError, WorkspaceError},
    text::{Argument, Language, Messages},
};

/// Why a command failed.
#[derive(Debug)]
pub enum Failure {
    /// Standard output cannot be written.
    Output(io::Error),
    /// A format that the command does not have.
    Format {
        /// The command.
        command: &'static str,
        /// The formats that it has.
        formats: &'static str,
    },
    /// Something on the command line that is wrong, whatever the data.
    Usage(Box<Failure>),
    /// The message `error-CODE` with its values.
    Message {
        /// The code.
        code: &'static str,
        /// The values.
        values: Vec<(&'static str, Argument<'static>)>,
        /// A name that exists and is like the one that does not.
        nearest: Option<String>,
    },
    /// What failed is said already; this sentence, a whole message of its own, says what became of the command.
    Said(&'static str),
    /// A failure at a line of a file.
    At {
        /// The file.
        file: String,
        /// The line, from 1.
        line: usize,
        /// What failed.
        failure: Box<Failure>,
    },
}

impl Failure {
    /// A message.
    pub fn message(code: &'static str, values: Vec<(&'static str, Argument<'static>)>) -> Self {
        Self::Message { code, values, nearest: None }
    }

    /// A part of the embedded data that cannot be opened.
    pub fn pack(error: &impl Display) -> Self {
        Self::message("pack-broken", vec![("message", error.to_string().into())])
    }

    /// A file or folder that cannot be written.
    pub fn unwritable(path: &Path, error: &io::Error) -> Self {
        let path = path.display().to_string();
        Self::message(
            "file-unwritable",
            vec![("path", path.into()), ("message", error.to_string().into())],
        )
    }

    /// A file that cannot be read.
    pub fn unreadable(path: &Path, error: &io::Error) -> Self {
        let file = path.display().to_string();
        Self::message(
            "file-unreadable",
            vec![("file", file.into()), ("reason", error.to_string().into())],
        )
    }

    /// Standard input cannot be read.
    pub fn input(error: &io::Error) -> Self {
        Self::message(
            "file-unreadable",
            vec![("file", "-".into()), ("reason", error.to_string().into())],
        )
    }

    /// The sentence in a language.
    pub fn text(&self, language: Language) -> String {
        let messages = Messages::embedded();
        match self {
            Self::Output(error) => messages.text(
                language,
                "error-file-unwritable",
                &[("path", "-".into()), ("message", error.to_string().into())],
            ),
            Self::Format { command, formats } => messages.text(
                language,
                "cli-format",
                &[("command", (*command).into()), ("formats", (*formats).into())],
            ),
            Self::Usage(failure) => failure.text(language),
            Self::Said(id) => messages.text(language, id, &[]),
            Self::At { file, line, failure } => {
                let values = [("file", file.as_str().into()), ("line", (*line).into())];
                let place = messages.text(language, "cli-place", &values);
                format!("{place} {}", failure.text(language))
            }
            Self::Message { code, values, nearest } => {
                let sentence = messages.text(language, &format!("error-{code}"), values);
                match nearest {
                    None => sentence,
                    Some(nearest) => {
                        let hint = messages.text(
                            language,
                            "error-not-found-place.nearest",
                            &[("nearest", nearest.as_str().into())],
                        );
                        format!("{sentence} {hint}")
                    }
                }
            }
        }
    }

    /// 2 for what is wrong on the command line itself, 1 for what failed in doing it.
    pub fn exit_code(&self) -> ExitCode {
        ExitCode::from(if matches!(self, Self::Format { .. } | Self::Usage(_)) { 2 } else { 1 })
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl From<csv::Error> for Failure {
    fn from(error: csv::Error) -> Self {
        match error.into_kind() {
            csv::ErrorKind::Io(error) => Self::Output(error),
            kind => Self::Output(io::Error::other(format!("{kind:?}"))),
        }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self::Output(error.into())
    }
}

impl From<UnknownArea> for Failure {
    fn from(error: UnknownArea) -> Self {
        Self::message("unknown-area", vec![("code", error.0.into())])
    }
}

impl From<UnknownLevel> for Failure {
    fn from(error: UnknownLevel) -> Self {
        let levels = error.known.join(", ");
        Self::message(
            "unknown-level",
            vec![("level", error.found.into()), ("levels", levels.into())],
        )
    }
}

impl From<UnknownMeasure> for Failure {
    fn from(error: UnknownMeasure) -> Self {
        let values = vec![("measure", error.id.into())];
        Self::Message { code: "unknown-measure", values, nearest: error.suggestion }
    }
}

impl From<UnknownRecipe> for Failure {
    fn from(error: UnknownRecipe) -> Self {
        let values = vec![("id", error.id.into())];
        Self::Message { code: "unknown-recipe", values, nearest: error.suggestion }
    }
}

impl From<RecipeError> for Failure {
    fn from(error: RecipeError) -> Self {
        let nearest = error.suggestion().map(str::to_owned);
        let sentence = Self::Message { code: error.code(), values: error.arguments(), nearest };
        match error.place {
            None => sentence,
            Some(Place { file, line }) => Self::At { file, line, failure: Box::new(sentence) },
        }
    }
}

impl From<IndexError> for Failure {
    fn from(error: IndexError) -> Self {
        match error {
            IndexError::Recipe(error) => error.into(),
            other => Self::message(other.code(), other.arguments()),
        }
    }
}

impl From<ClassifyError> for Failure {
    fn from(error: ClassifyError) -> Self {
        Self::message(error.code(), error.arguments())
    }
}

impl From<CirclesError> for Failure {
    fn from(error: CirclesError) -> Self {
        Self::message(error.code(), error.arguments())
    }
}

impl From<HotspotsError> for Failure {
    fn from(error: HotspotsError) -> Self {
        match error {
            HotspotsError::Subject(SubjectError::Index(error)) => error.into(),
            other => Self::message(other.code(), other.arguments()),
        }
    }
}

impl From<ReachError> for Failure {
    fn from(error: ReachError) -> Self {
        match error {
            ReachError::Subject(SubjectError::Index(error)) => error.into(),
            ReachError::Subject(SubjectError::Measure(error)) => error.into(),
            ReachError::Area(error) => error.into(),
            other => Self::message(other.code(), other.arguments()),
        }
    }
}

impl From<SitingFailure> for Failure {
    fn from(error: SitingFailure) -> Self {
        Self::message(error.code(), error.arguments())
    }
}

impl From<SupportsError> for Failure {
    fn from(error: SupportsError) -> Self {
        Self::message(error.code(), error.arguments())
    }
}

impl From<InterventionsError> for Failure {
    fn from(error: InterventionsError) -> Self {
        match error {
            InterventionsError::Area(error) => error.into(),
            InterventionsError::Measure(error) => error.into(),
            other => Self::message(other.code(), other.arguments()),
        }
    }
}

impl From<TargetsError> for Failure {
    fn from(error: TargetsError) -> Self {
        match error {
            TargetsError::Area(error) => error.into(),
            other => Self::message(other.code(), other.arguments()),
        }
    }
}

impl From<NotesFileError> for Failure {
    fn from(error: NotesFileError) -> Self {
        Self::message(error.code(), error.arguments())
    }
}

impl From<TargetFileError> for Failure {
    fn from(error: TargetFileError) -> Self {
        let failure = Self::message(error.code(), error.arguments());
        if matches!(error, TargetFileError::Ending(_)) {
            Self::Usage(Box::new(failure))
        } else {
            failure
        }
    }
}

impl From<RoadsFileError> for Failure {
    fn from(error: RoadsFileError) -> Self {
        Self::message(error.code(), error.arguments())
    }
}

impl From<LayerError> for Failure {
    fn from(error: LayerError) -> Self {
        Self::message(error.code(), error.arguments())
    }
}

impl From<ReportError> for Failure {
    fn from(error: ReportError) -> Self {
        match error {
            ReportError::Index(error) => error.into(),
            other => Self::message(other.code(), other.arguments()),
        }
    }
}

impl From<ExportError> for Failure {
    fn from(error: ExportError) -> Self {
        match error {
            ExportError::Measure(error) => error.into(),
            ExportError::Index(error) => error.into(),
            ExportError::Hotspots(error) => error.into(),
            ExportError::Ending(_) => {
                Self::Usage(Box::new(Self::message(error.code(), error.arguments())))
            }
            other => Self::message(other.code(), other.arguments()),
        }
    }
}

impl From<CouncilError> for Failure {
    fn from(error: CouncilError) -> Self {
        Self::message(error.code(), error.arguments())
    }
}

impl From<ImportError> for Failure {
    fn from(error: ImportError) -> Self {
        let unknown = matches!(error, ImportError::UnknownKind { .. });
        let failure = Self::message(error.code(), error.arguments());
        if unknown { Self::Usage(Box::new(failure)) } else { failure }
    }
}

impl From<OwnRecipesError> for Failure {
    fn from(error: OwnRecipesError) -> Self {
        match error {
            OwnRecipesError::Recipe(error) => error.into(),
            OwnRecipesError::Workspace(error) => (*error).into(),
            other => Self::message("internal", vec![("detail", other.to_string().into())]),
        }
    }
}

impl From<WorkspaceError> for Failure {
    fn from(error: WorkspaceError) -> Self {
        Self::message(error.code(), error.arguments())
    }
}

impl From<ManifestError> for Failure {
    fn from(error: ManifestError) -> Self {
        Self::message(error.code(), error.arguments())
    }
}

impl From<UpdateError> for Failure {
    fn from(error: UpdateError) -> Self {
        let nearest = match &error {
            UpdateError::UnknownSource { nearest, .. } => nearest.clone(),
            _ => None,
        };
        Self::Message { code: error.code(), values: error.arguments(), nearest }
    }
}
