//! The recipes that come with the program.

use super::{Recipe, RecipeError};
use crate::{catalogue::nearest, pack};

/// An id that no recipe has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown recipe \"{id}\"{}", .suggestion.as_ref().map(|id| format!(": did you mean {id}?")).unwrap_or_default())]
pub struct UnknownRecipe {
    /// The id.
    pub id: String,
    /// The most similar id, if one is similar.
    pub suggestion: Option<String>,
    /// The ids that exist.
    pub known: Vec<String>,
}

/// The recipes that come with the program, in the order in which they are shown.
#[derive(Debug, Clone)]
pub struct Recipes(Vec<Recipe>);

impl Recipes {
    /// Reads them.
    pub fn open() -> Result<Self, RecipeError> {
        pack::RECIPES
            .into_iter()
            .map(|(file, text)| Recipe::parse(text, file))
            .collect::<Result<_, _>>()
            .map(Self)
    }

    /// All of them.
    pub fn all(&self) -> &[Recipe] {
        &self.0
    }

    /// The recipe with an id.
    pub fn get(&self, id: &str) -> Result<&Recipe, UnknownRecipe> {
        self.0.iter().find(|recipe| recipe.id == id).ok_or_else(|| {
            let ids = self.0.iter().map(|recipe| recipe.id.as_str());
            UnknownRecipe {
                id: id.to_owned(),
                suggestion: nearest(id, ids.clone()).map(str::to_owned),
                known: ids.map(str::to_owned).collect(),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{super::Worse, Recipes};
    use crate::{
        catalogue::Catalogue,
        geography::{Areas, Level},
    };

    #[test]
    fn recipes_fit_the_catalogue() {
        let (catalogue, areas) = (Catalogue::open().unwrap(), Areas::open().unwrap());
        let recipes = Recipes::open().unwrap();
        for recipe in recipes.all() {
            recipe.check_catalogue(&catalogue, &areas).unwrap();
            assert!(recipe.note_en.is_some() && recipe.note_cy.is_some(), "{}", recipe.id);
            assert!(recipe.levels(&catalogue).contains(&Level::Lsoa), "{}", recipe.id);
            assert_ne!(recipe.label_en, recipe.label_cy);
            for (_, dimension, _, measure) in recipe.all() {
                assert!(dimension.label_en.is_some() && dimension.label_cy.is_some());
                let worse = measure.worse_in(&catalogue).unwrap();
                assert!([Worse::Higher, Worse::Lower].contains(&worse));
            }
        }
        let levels = |id| recipes.get(id).unwrap().levels(&catalogue);
        assert_eq!(levels("need"), [Level::Authority, Level::Ward, Level::Msoa, Level::Lsoa]);
        assert_eq!(levels("connectivity"), [Level::Authority, Level::Lsoa]);
        assert_eq!(levels("need-connectivity"), [Level::Authority, Level::Lsoa]);
        assert_eq!(levels("deri"), [Level::Lsoa]);
        let error = recipes.get("connectivty").unwrap_err();
        assert_eq!(error.suggestion.as_deref(), Some("connectivity"));
    }
}
