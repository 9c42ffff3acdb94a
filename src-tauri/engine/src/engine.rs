//! Everything that the pack holds, opened at once.

use std::sync::Arc;

use crate::{
    analysis::circles::Kept as KeptCircles,
    catalogue::{Catalogue, CatalogueError, RecipeError, Recipes},
    geography::{Areas, AreasPackError, Gazetteer, GazetteerError, Shapes, ShapesError},
    sources::import::draft::PostcodeTable,
    store::{Additions, StoredRelease},
    tables::{Tables, TablesError},
};

/// The embedded data, decoded and indexed, with what the workspace adds. A copy shares what does not change.
#[derive(Debug, Clone)]
pub struct Engine {
    /// The areas of every level.
    pub areas: Arc<Areas>,
    /// Their shapes.
    pub shapes: Arc<Shapes>,
    /// The measures.
    pub catalogue: Catalogue,
    /// The recipes that come with the program.
    pub recipes: Recipes,
    /// Their values.
    pub tables: Tables,
    /// Postcodes, settlements and names.
    pub gazetteer: Arc<Gazetteer>,
    /// Figures of postcodes that were imported: the release's id, and its table.
    pub postcodes: Arc<Vec<(String, PostcodeTable)>>,
    /// Layouts of circles that were asked for.
    pub(crate) circles: Arc<KeptCircles>,
    shipped: Arc<Catalogue>,
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
        Ok(Self {
            areas: Arc::new(areas),
            shapes: Arc::new(shapes?),
            shipped: Arc::new(catalogue.clone()),
            catalogue,
            recipes,
            tables,
            gazetteer: Arc::new(gazetteer),
            postcodes: Arc::default(),
            circles: Arc::default(),
        })
    }

    /// The engine with what the workspace adds, in the place of what was added before.
    #[must_use]
    pub fn with(&self, mut additions: Additions) -> Self {
        let figures = additions.releases.iter_mut().filter_map(|release| {
            let table = release.postcodes.take()?;
            Some((release.info.id(), table))
        });
        let postcodes = Arc::new(figures.collect());
        let (mut areas, mut shapes) = (Arc::clone(&self.areas), Arc::clone(&self.shapes));
        let levels = additions.levels();
        if !levels.is_empty() || areas.own_levels().next().is_some() {
            areas = Arc::new(self.areas.with(&levels));
            shapes = Arc::new(self.shapes.with(&areas));
        }
        let imported: Vec<_> = additions.releases.iter().map(StoredRelease::imported).collect();
        let catalogue = self.shipped.with(&imported, &areas);
        let tables = self.tables.with(additions, &areas);
        let circles = Arc::default();
        Self { areas, shapes, catalogue, tables, postcodes, circles, ..self.clone() }
    }

    /// Opens the pack with what the workspace adds.
    pub fn open_with(additions: Additions) -> Result<Self, OpenError> {
        Ok(Self::open()?.with(additions))
    }
}
