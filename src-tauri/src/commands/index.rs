//! Recipes and the priority index.

use cyswllt_engine::{
    Engine,
    analysis::{
        self, CONCENTRATION, Drivers, IndexArea, IndexNotes, IndexRequest, Matrix, Subject,
        certainty_to_bytes,
    },
    catalogue::{Recipe, RecipeInfo},
    geography::Level,
    store::workspace::WorkspaceRecipes,
};
use serde::Serialize;
use tauri::ipc::Response;
use ts_rs::TS;

use super::Answer;
use crate::{errors::Failure, state::engine, workspace};

/// A file among the user's own recipes that cannot be read.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct BrokenRecipe {
    /// The file.
    path: String,
    /// The line; none where it is not known.
    line: Option<u32>,
    /// What is wrong with it.
    failure: Failure,
}

/// The recipes that come with the program, then the user's own.
#[tauri::command(async)]
pub fn recipes() -> Answer<Vec<RecipeInfo>> {
    let engine = engine()?;
    let built_in = engine.recipes.all().iter().map(|recipe| info(&engine, recipe.clone(), false));
    // Those that come with the program are there whatever became of the workspace; `broken_recipes` says what did.
    let read = workspace::read(|workspace| Ok(WorkspaceRecipes::new(workspace).read()?));
    let own = read.unwrap_or_default().recipes;
    let own = own.into_iter().map(|recipe| info(&engine, recipe, true));
    Ok(built_in.chain(own).collect())
}

/// Recipes of the user's own that cannot be read.
#[tauri::command(async)]
pub fn broken_recipes() -> Answer<Vec<BrokenRecipe>> {
    use cyswllt_engine::store::OwnRecipesError;
    let read = workspace::read(|workspace| Ok(WorkspaceRecipes::new(workspace).read()?))?;
    let broken = read.broken.into_iter().map(|broken| BrokenRecipe {
        path: broken.path.display().to_string(),
        line: match &broken.error {
            OwnRecipesError::Recipe(error) => error.place.as_ref().map(|place| place.line as u32),
            _ => None,
        },
        failure: broken.error.into(),
    });
    Ok(broken.collect())
}

/// Keeps a recipe as the user's own.
#[tauri::command(async)]
pub fn save_recipe(recipe: Recipe) -> Answer<RecipeInfo> {
    let engine = engine()?;
    recipe.check()?;
    recipe.check_catalogue(&engine.catalogue, &engine.areas)?;
    let taken: Vec<&str> = engine.recipes.all().iter().map(|recipe| recipe.id.as_str()).collect();
    workspace::put(|workspace| Ok(WorkspaceRecipes::new(workspace).save(&recipe, &taken)?))?;
    Ok(info(&engine, recipe, true))
}

/// Deletes a recipe of the user's own.
#[tauri::command(async)]
pub fn delete_recipe(id: &str) -> Answer<()> {
    workspace::put(|workspace| Ok(WorkspaceRecipes::new(workspace).delete(id)?))
}

/// `n` scores and `n` shares of weight as little-endian `f64` (NaN where there is none), `n` ranks as `u32` and `n` deciles
/// as bytes (0 where there is none).
#[tauri::command(async)]
pub fn index(request: IndexRequest) -> Answer<Response> {
    Ok(Response::new(analysis::index(&*engine()?, &request)?.to_bytes()))
}

/// What there is to know about an index as a whole.
#[tauri::command(async)]
pub fn index_notes(request: IndexRequest) -> Answer<IndexNotes> {
    let engine = engine()?;
    Ok(analysis::index(&engine, &request)?.notes(Some(&engine.catalogue)))
}

/// How the score of an area came about.
#[tauri::command(async)]
pub fn index_area(request: IndexRequest, position: u32) -> Answer<IndexArea> {
    Ok(analysis::index(&*engine()?, &request)?.area(position)?)
}

/// `n` median ranks, `n` 5 % and `n` 95 % quantiles and `n` shares of runs in the worst tenth as little-endian `f64`
/// (NaN where there is none).
#[tauri::command(async)]
pub fn index_certainty(request: IndexRequest, runs: u32, seed: u64) -> Answer<Response> {
    let certainty = analysis::index(&*engine()?, &request)?.certainty(runs, seed, CONCENTRATION)?;
    Ok(Response::new(certainty_to_bytes(&certainty)))
}

/// Which choices the rank of an area depends on.
#[tauri::command(async)]
pub fn index_drivers(
    request: IndexRequest,
    position: u32,
    runs: u32,
    seed: u64,
) -> Answer<Drivers> {
    Ok(analysis::index(&*engine()?, &request)?.drivers(position, runs, seed)?)
}

/// Areas by thirds of two figures.
#[tauri::command(async)]
pub fn matrix(x: Subject, y: Subject, level: Level, within: Option<String>) -> Answer<Matrix> {
    Ok(analysis::matrix(&*engine()?, &x, &y, level, within.as_deref())?)
}

fn info(engine: &Engine, recipe: Recipe, own: bool) -> RecipeInfo {
    let levels = recipe.levels(&engine.catalogue);
    RecipeInfo { recipe, own, levels }
}
