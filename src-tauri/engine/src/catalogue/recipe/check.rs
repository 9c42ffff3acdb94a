//! Is a recipe sound in itself, and does it fit the catalogue or a layer?

use std::collections::HashSet;

use super::{
    Normalisation, Recipe, RecipeDimension, RecipeError, RecipeFault, RecipeMeasure, SELECTION,
    WALES, fault::At,
};
use crate::{
    catalogue::Catalogue,
    geography::{Areas, Level},
};

/// Dimensions of a recipe.
const MOST_DIMENSIONS: usize = 20;
/// Measures of a recipe.
const MOST_MEASURES: usize = 100;
/// Characters of a label.
const LONGEST_LABEL: usize = 200;
/// Characters of a note.
const LONGEST_NOTE: usize = 10_000;
/// Characters of an id of a measure or of a field's name.
const LONGEST_MEASURE: usize = 200;
/// How many fields of a layer an error lists.
const FIELDS_LISTED: usize = 100;

/// Whether a text can be an id: 1 to 60 letters without accents, figures, hyphens and underscores.
fn is_id(text: &str) -> bool {
    let shape = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    (1..=60).contains(&text.len()) && text.bytes().all(shape)
}

impl Recipe {
    /// Checks ids, texts, weights, targets and that nothing stands twice.
    pub fn check(&self) -> Result<(), RecipeError> {
        let whole = |key, fault| Err(RecipeError::at(None, None, key, fault));
        if !is_id(&self.id) {
            return whole("id", RecipeFault::Id { id: shortened(&self.id) });
        }
        for (key, text, limit) in [
            ("label_en", Some(&self.label_en), LONGEST_LABEL),
            ("label_cy", Some(&self.label_cy), LONGEST_LABEL),
            ("note_en", self.note_en.as_ref(), LONGEST_NOTE),
            ("note_cy", self.note_cy.as_ref(), LONGEST_NOTE),
        ] {
            check_text(key, text, limit, At { key: Some(key), ..At::default() })?;
        }
        if self.dimension.is_empty() {
            return whole("dimension", RecipeFault::Empty { dimension: None });
        }
        let measures = self.all().count();
        for (what, count, limit) in [
            ("dimensions", self.dimension.len(), MOST_DIMENSIONS),
            ("measures", measures, MOST_MEASURES),
        ] {
            if count > limit {
                return whole("dimension", RecipeFault::TooMany { what, count, limit });
            }
        }
        let mut ids = HashSet::new();
        for (place, dimension) in self.dimension.iter().enumerate() {
            if !ids.insert(&dimension.id) {
                let dimension = dimension.id.clone();
                let fault = RecipeFault::DuplicateDimension { dimension };
                return Err(RecipeError::at(place, None, "id", fault));
            }
            self.check_dimension(place, dimension)?;
        }
        if self.dimension.iter().all(|dimension| dimension.weight <= 0.0) {
            let fault = RecipeFault::ZeroWeights { dimension: None };
            return Err(RecipeError::at(0, None, "weight", fault));
        }
        Ok(())
    }

    fn check_dimension(
        &self,
        place: usize,
        dimension: &RecipeDimension,
    ) -> Result<(), RecipeError> {
        let wrong = |key, fault| Err(RecipeError::at(place, None, key, fault));
        if !is_id(&dimension.id) {
            return wrong(Some("id"), RecipeFault::Id { id: shortened(&dimension.id) });
        }
        for (key, text) in [("label_en", &dimension.label_en), ("label_cy", &dimension.label_cy)] {
            let at = At { dimension: Some(place), measure: None, key: Some(key) };
            check_text(key, text.as_ref(), LONGEST_LABEL, at)?;
        }
        if !is_weight(dimension.weight) {
            let fault =
                RecipeFault::Weight { item: dimension.id.clone(), weight: dimension.weight };
            return wrong(Some("weight"), fault);
        }
        if dimension.measure.is_empty() {
            return wrong(None, RecipeFault::Empty { dimension: Some(dimension.id.clone()) });
        }
        for (at, measure) in dimension.measure.iter().enumerate() {
            self.check_measure(measure)
                .map_err(|(key, fault)| RecipeError::at(place, at, key, fault))?;
            let twice = dimension.measure[..at].iter().any(|other| {
                let both = |&level: &Level| other.counts_at(level) && measure.counts_at(level);
                other.id == measure.id && Level::ALL.iter().any(both)
            });
            if twice {
                let (dimension, measure) = (dimension.id.clone(), measure.id.clone());
                let fault = RecipeFault::DuplicateMeasure { dimension, measure };
                return Err(RecipeError::at(place, at, "id", fault));
            }
        }
        if dimension.measure.iter().all(|measure| measure.weight <= 0.0) {
            let fault = RecipeFault::ZeroWeights { dimension: Some(dimension.id.clone()) };
            return Err(RecipeError::at(place, 0, "weight", fault));
        }
        Ok(())
    }

    fn check_measure(&self, measure: &RecipeMeasure) -> Result<(), (&'static str, RecipeFault)> {
        let id = || measure.id.clone();
        let length = measure.id.chars().count();
        if length == 0 || length > LONGEST_MEASURE {
            return Err(("id", RecipeFault::Text { key: "id", length, limit: LONGEST_MEASURE }));
        }
        if !is_weight(measure.weight) {
            return Err(("weight", RecipeFault::Weight { item: id(), weight: measure.weight }));
        }
        if measure.levels.as_ref().is_some_and(Vec::is_empty) {
            return Err(("levels", RecipeFault::NoLevels { measure: id() }));
        }
        match measure.target {
            Some(target) if !target.is_finite() || target == 0.0 => {
                Err(("target", RecipeFault::Target { measure: id(), target }))
            }
            None if self.normalisation == Normalisation::Target => {
                Err(("id", RecipeFault::NoTarget { measure: id() }))
            }
            _ => Ok(()),
        }
    }

    /// Checks that the catalogue knows every measure and its direction, and that the reference exists.
    pub fn check_catalogue(&self, catalogue: &Catalogue, areas: &Areas) -> Result<(), RecipeError> {
        for (place, _, at, measure) in self.all() {
            let wrong = |fault| Err(RecipeError::at(place, at, "id", fault));
            if let Err(unknown) = catalogue.measure(&measure.id) {
                let (measure, suggestion) = (unknown.id, unknown.suggestion);
                return wrong(RecipeFault::UnknownMeasure { measure, suggestion });
            }
            if measure.worse_in(catalogue).is_none() {
                return wrong(RecipeFault::NoDirection { measure: measure.id.clone() });
            }
        }
        let reference = self.reference.as_str();
        if ![WALES, SELECTION].contains(&reference) && areas.find(reference).is_err() {
            let fault = RecipeFault::Reference { reference: shortened(reference) };
            return Err(RecipeError::at(None, None, "reference", fault));
        }
        Ok(())
    }

    /// Checks that a layer has every field, and that the reference can be one of a layer.
    pub fn check_layer(&self, fields: &[&str]) -> Result<(), RecipeError> {
        for (place, _, at, measure) in self.all() {
            if !fields.contains(&measure.id.as_str()) {
                let fields =
                    fields.iter().take(FIELDS_LISTED).map(|&field| field.to_owned()).collect();
                let fault = RecipeFault::UnknownField { field: measure.id.clone(), fields };
                return Err(RecipeError::at(place, at, "id", fault));
            }
        }
        if ![WALES, SELECTION].contains(&self.reference.as_str()) {
            let fault = RecipeFault::Reference { reference: shortened(&self.reference) };
            return Err(RecipeError::at(None, None, "reference", fault));
        }
        Ok(())
    }
}

fn check_text(
    key: &'static str,
    text: Option<&String>,
    limit: usize,
    at: At,
) -> Result<(), RecipeError> {
    let Some(text) = text else { return Ok(()) };
    let length = if text.trim().is_empty() { 0 } else { text.chars().count() };
    if (1..=limit).contains(&length) {
        return Ok(());
    }
    let fault = RecipeFault::Text { key, length, limit };
    Err(RecipeError { place: None, at, fault: Box::new(fault) })
}

fn is_weight(weight: f64) -> bool {
    weight.is_finite() && weight >= 0.0
}

/// A text as an error shows it.
fn shortened(text: &str) -> String {
    text.chars().take(80).collect()
}
