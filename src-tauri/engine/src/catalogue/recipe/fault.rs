//! What can be wrong with a recipe, and where.

use std::fmt;

use crate::text::Argument;

/// A place in a recipe: a key of the whole, of a dimension or of a measure, all by position from 0.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct At {
    /// The dimension.
    pub dimension: Option<usize>,
    /// The measure in it.
    pub measure: Option<usize>,
    /// The key.
    pub key: Option<&'static str>,
}

/// A line of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
}

/// What is wrong with a recipe, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct RecipeError {
    /// The line, where the recipe comes from a file.
    pub place: Option<Place>,
    /// The place in the recipe.
    pub at: At,
    /// What is wrong.
    pub fault: Box<RecipeFault>,
}

/// What is wrong with a recipe.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum RecipeFault {
    /// It is not TOML, a key is missing or unknown, or a value is not what the key asks for.
    #[error("{reason}")]
    Broken {
        /// What was found and what would be right.
        reason: String,
    },
    /// More bytes than a recipe has.
    #[error("the recipe has {size} bytes, at most {limit} are read")]
    TooLarge {
        /// How many.
        size: u64,
        /// How many there may be.
        limit: u64,
    },
    /// An id of a recipe or of a dimension is not made of what ids are made of.
    #[error("\"{id}\" is no id: use 1 to 60 of A–Z, a–z, 0–9, - and _")]
    Id {
        /// The id.
        id: String,
    },
    /// A text is empty or too long.
    #[error("{key} has {length} characters: give it 1 to {limit}")]
    Text {
        /// The key.
        key: &'static str,
        /// Its length in characters.
        length: usize,
        /// The most there may be.
        limit: usize,
    },
    /// There are no dimensions, or a dimension has no measures.
    #[error("{}", empty(.dimension.as_deref()))]
    Empty {
        /// The dimension without measures; none if there are no dimensions.
        dimension: Option<String>,
    },
    /// More dimensions or measures than are computed.
    #[error("{count} {what}: at most {limit} are possible")]
    TooMany {
        /// `dimensions` or `measures`.
        what: &'static str,
        /// How many.
        count: usize,
        /// The most there may be.
        limit: usize,
    },
    /// Two dimensions have the same id.
    #[error("two dimensions are called \"{dimension}\": rename one")]
    DuplicateDimension {
        /// The id.
        dimension: String,
    },
    /// A dimension has a measure twice at a level.
    #[error(
        "the dimension \"{dimension}\" has the measure \"{measure}\" twice: leave one out, or give the two different levels"
    )]
    DuplicateMeasure {
        /// The dimension.
        dimension: String,
        /// The measure.
        measure: String,
    },
    /// A weight is negative or not a finite number.
    #[error("the weight of \"{item}\" is {weight}: give a number from 0 up")]
    Weight {
        /// The dimension or measure.
        item: String,
        /// The weight.
        weight: f64,
    },
    /// All weights are zero.
    #[error("{}", zero(.dimension.as_deref()))]
    ZeroWeights {
        /// The dimension whose measures have no weight; none if the dimensions have none.
        dimension: Option<String>,
    },
    /// A measure that does not exist.
    #[error("unknown measure \"{measure}\"{}", hint(.suggestion.as_deref()))]
    UnknownMeasure {
        /// The id.
        measure: String,
        /// The most similar id, if one is similar.
        suggestion: Option<String>,
    },
    /// A field that the layer does not have.
    #[error("the layer has no field \"{field}\", it has: {}", fields.join(", "))]
    UnknownField {
        /// The field.
        field: String,
        /// The fields with numbers that it has.
        fields: Vec<String>,
    },
    /// A measure of which neither the recipe nor the catalogue says which values are worse.
    #[error(
        "high values of \"{measure}\" are neither better nor worse: write worse = \"higher\" or worse = \"lower\""
    )]
    NoDirection {
        /// The measure.
        measure: String,
    },
    /// The normalisation `target` without a target.
    #[error("\"{measure}\" has no target: write target = NUMBER, or choose another normalisation")]
    NoTarget {
        /// The measure.
        measure: String,
    },
    /// A target of zero, from which no share can be taken, or one that is not a finite number.
    #[error("the target of \"{measure}\" is {target}: give a finite number other than 0")]
    Target {
        /// The measure.
        measure: String,
        /// The target.
        target: f64,
    },
    /// A measure with an empty list of levels.
    #[error("\"{measure}\" counts at no level: name one in levels, or leave levels out")]
    NoLevels {
        /// The measure.
        measure: String,
    },
    /// A reference that is neither a word nor the code of an area.
    #[error(
        "the reference \"{reference}\" is none: use wales, selection or the code of an area, e.g. W06000015"
    )]
    Reference {
        /// The reference.
        reference: String,
    },
}

fn empty(dimension: Option<&str>) -> String {
    match dimension {
        Some(id) => format!("the dimension \"{id}\" has no measures: add [[dimension.measure]]"),
        None => "the recipe has no dimensions: add [[dimension]]".to_owned(),
    }
}

fn zero(dimension: Option<&str>) -> String {
    match dimension {
        Some(id) => {
            format!("the weights of the measures of \"{id}\" add up to zero: give one a weight")
        }
        None => "the weights of the dimensions add up to zero: give one a weight".to_owned(),
    }
}

fn hint(suggestion: Option<&str>) -> String {
    suggestion.map(|id| format!(": did you mean {id}?")).unwrap_or_default()
}

impl RecipeError {
    /// A fault at a place in the recipe.
    pub(super) fn at(
        dimension: impl Into<Option<usize>>,
        measure: impl Into<Option<usize>>,
        key: impl Into<Option<&'static str>>,
        fault: RecipeFault,
    ) -> Self {
        let at = At { dimension: dimension.into(), measure: measure.into(), key: key.into() };
        Self { place: None, at, fault: Box::new(fault) }
    }

    /// A fault of a recipe as a whole.
    pub(crate) fn of(fault: RecipeFault) -> Self {
        Self { place: None, at: At::default(), fault: Box::new(fault) }
    }

    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self.fault.as_ref() {
            RecipeFault::Broken { .. } => "recipe-broken",
            RecipeFault::TooLarge { .. } => "recipe-too-large",
            RecipeFault::Id { .. } => "recipe-id",
            RecipeFault::Text { .. } => "recipe-text",
            RecipeFault::Empty { dimension: None } => "recipe-empty",
            RecipeFault::Empty { .. } => "recipe-dimension-empty",
            RecipeFault::TooMany { .. } => "recipe-too-many",
            RecipeFault::DuplicateDimension { .. } => "recipe-dimension-twice",
            RecipeFault::DuplicateMeasure { .. } => "recipe-measure-twice",
            RecipeFault::Weight { .. } => "recipe-weight",
            RecipeFault::ZeroWeights { dimension: None } => "recipe-weights-zero",
            RecipeFault::ZeroWeights { .. } => "recipe-dimension-weights-zero",
            RecipeFault::UnknownMeasure { .. } => "unknown-measure",
            RecipeFault::UnknownField { .. } => "recipe-field",
            RecipeFault::NoDirection { .. } => "recipe-no-direction",
            RecipeFault::NoTarget { .. } => "recipe-no-target",
            RecipeFault::Target { .. } => "recipe-target",
            RecipeFault::NoLevels { .. } => "recipe-no-levels",
            RecipeFault::Reference { .. } => "recipe-reference",
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        let text = |text: &str| Argument::from(text.to_owned());
        match self.fault.as_ref() {
            RecipeFault::Broken { reason } => vec![("reason", text(reason))],
            RecipeFault::TooLarge { size, limit } => {
                vec![("size", (*size as f64).into()), ("limit", (*limit as f64).into())]
            }
            RecipeFault::Id { id } => vec![("id", text(id))],
            RecipeFault::Text { key, length, limit } => {
                vec![("key", text(key)), ("length", (*length).into()), ("limit", (*limit).into())]
            }
            RecipeFault::Empty { dimension } | RecipeFault::ZeroWeights { dimension } => {
                dimension.iter().map(|id| ("dimension", text(id))).collect()
            }
            RecipeFault::TooMany { count, limit, .. } => {
                vec![("count", (*count).into()), ("limit", (*limit).into())]
            }
            RecipeFault::DuplicateDimension { dimension } => vec![("dimension", text(dimension))],
            RecipeFault::DuplicateMeasure { dimension, measure } => {
                vec![("dimension", text(dimension)), ("measure", text(measure))]
            }
            RecipeFault::Weight { item, weight } => {
                vec![("item", text(item)), ("weight", weight.to_string().into())]
            }
            RecipeFault::UnknownMeasure { measure, .. }
            | RecipeFault::NoDirection { measure }
            | RecipeFault::NoTarget { measure }
            | RecipeFault::NoLevels { measure } => vec![("measure", text(measure))],
            RecipeFault::UnknownField { field, fields } => {
                vec![("field", text(field)), ("fields", text(&fields.join(", ")))]
            }
            RecipeFault::Target { measure, target } => {
                vec![("measure", text(measure)), ("target", target.to_string().into())]
            }
            RecipeFault::Reference { reference } => vec![("reference", text(reference))],
        }
    }

    /// A name that exists and is like the one that does not.
    pub fn suggestion(&self) -> Option<&str> {
        match self.fault.as_ref() {
            RecipeFault::UnknownMeasure { suggestion, .. } => suggestion.as_deref(),
            _ => None,
        }
    }
}

impl fmt::Display for RecipeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(Place { file, line }) = &self.place {
            write!(formatter, "{file}, line {line}: ")?;
        }
        self.fault.fmt(formatter)
    }
}

impl std::error::Error for RecipeError {}
