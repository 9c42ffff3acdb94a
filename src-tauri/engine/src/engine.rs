//! Everything that the pack holds, opened at once.

use crate::{
    catalogue::{Catalogue, CatalogueError, RecipeError, Recipes},
    geography::{Areas, AreasPackError, Gazetteer, GazetteerError, Shapes, ShapesError},
    tables::{Tables, TablesError},
};

/// The embedded data, decoded and indexed.
#[derive(Debug)]
pub struct Engine {
    /// The areas of every level.
    pub areas: Areas,
    /// Their shapes.
    pub shapes: Shapes,
    /// The measures.
    pub catalogue: Catalogue,
    /// The recipes that come with the program.
    pub recipes: Recipes,
    /// Their values.
    pub tables: Tables,
    /// Postcodes, settlements and names.
    pub gazetteer: Gazetteer,
}

/// Which part of the pack could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The areas.
    #[error(transparent)]
    Areas(#[from] AreasPackError),
    /// The shapes.
    #[error(transparent)]
    Shapes(#[from] ShapesError),
    /// The catalogue of measures.
    #[error(transparent)]
    Catalogue(#[from] CatalogueError),
    /// A recipe.
    #[error(transparent)]
    Recipes(#[from] RecipeError),
    /// The values.
    #[error(transparent)]
    Tables(#[from] TablesError),
    /// Postcodes and settlements.
    #[error(transparent)]
    Gazetteer(#[from] GazetteerError),
}

impl Engine {
    /// Opens the pack on all cores.
    pub fn open() -> Result<Self, OpenError> {
        let (shapes, rest) = rayon::join(Shapes::open, || {
            let areas = Areas::open()?;
            let catalogue = Catalogue::open()?;
            let recipes = Recipes::open()?;
            let (tables, gazetteer) =
                rayon::join(|| Tables::open(&catalogue, &areas), || Gazetteer::open(&areas));
            Ok::<_, OpenError>((areas, catalogue, recipes, tables?, gazetteer?))
        });
        let (areas, catalogue, recipes, tables, gazetteer) = rest?;
        Ok(Self { areas, shapes: shapes?, catalogue, recipes, tables, gazetteer })
    }
}
