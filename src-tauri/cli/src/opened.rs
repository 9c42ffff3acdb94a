//! The data that a command works with: what ships, with what the workspace adds.

use std::{fs, path::Path};

use cyswllt_engine::{
    Engine,
    catalogue::{Catalogue, Recipe},
    geography::{Areas, Level, Shapes},
    store::{Additions, StoredRelease, Workspace, workspace::WorkspaceRecipes},
    tables::Tables,
};

use crate::{arguments::LevelId, failure::Failure};

/// Areas and measures, opened before the tables, which take longer.
pub struct Opened {
    pub areas: Areas,
    pub catalogue: Catalogue,
    shipped: Catalogue,
    additions: Additions,
}

impl Opened {
    /// Opens areas and measures with what a workspace adds: the one that is named, which is made if it is not there,
    /// else the one in the user's data folder, if there is one.
    pub fn open(workspace: Option<&Path>) -> Result<Self, Failure> {
        let additions = additions(workspace)?;
        let areas = Areas::open().map_err(|error| Failure::pack(&error))?;
        let areas = areas.with(&additions.levels());
        let shipped = Catalogue::open().map_err(|error| Failure::pack(&error))?;
        let imported: Vec<_> = additions.releases.iter().map(StoredRelease::imported).collect();
        let catalogue = shipped.with(&imported, &areas);
        Ok(Self { areas, catalogue, shipped, additions })
    }

    /// The level that was asked for.
    pub fn level(&self, level: Option<&LevelId>) -> Result<Option<Level>, Failure> {
        level.map(|level| level.of(&self.areas)).transpose()
    }

    /// Opens the tables.
    pub fn tables(&self) -> Result<Tables, Failure> {
        let tables =
            Tables::open(&self.shipped, &self.areas).map_err(|error| Failure::pack(&error))?;
        Ok(tables.with(self.additions.clone(), &self.areas))
    }
}

/// Opens the areas with the levels that the workspace adds.
pub fn areas(workspace: Option<&Path>) -> Result<Areas, Failure> {
    let additions = additions(workspace)?;
    let areas = Areas::open().map_err(|error| Failure::pack(&error))?;
    Ok(areas.with(&additions.levels()))
}

/// Opens the shapes of areas.
pub fn shapes(areas: &Areas) -> Result<Shapes, Failure> {
    let shapes = Shapes::open().map_err(|error| Failure::pack(&error))?;
    Ok(shapes.with(areas))
}

/// Opens everything.
pub fn engine(workspace: Option<&Path>) -> Result<Engine, Failure> {
    let additions = additions(workspace)?;
    Engine::open_with(additions).map_err(|error| Failure::pack(&error))
}

/// The workspace that is named, made if it is not there; else the one in the user's data folder, made likewise.
pub fn workspace(named: Option<&Path>) -> Result<Workspace, Failure> {
    if let Some(path) = named {
        return Ok(Workspace::open_or_create(path)?);
    }
    let path =
        Workspace::default_path().ok_or(Failure::message("workspace-no-folder", Vec::new()))?;
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| Failure::unwritable(folder, &error))?;
    }
    Ok(Workspace::open_or_create(&path)?)
}

/// The user's own recipes; none where no workspace is named and the user's data folder has none.
pub fn recipes(named: Option<&Path>) -> Result<Vec<Recipe>, Failure> {
    let there = || Workspace::default_path().is_some_and(|path| path.exists());
    if named.is_none() && !there() {
        return Ok(Vec::new());
    }
    Ok(WorkspaceRecipes::new(&mut workspace(named)?).read()?.recipes)
}

/// What the workspace adds; nothing where none is named and the user's data folder has none.
fn additions(named: Option<&Path>) -> Result<Additions, Failure> {
    let there = || Workspace::default_path().is_some_and(|path| path.exists());
    if named.is_none() && !there() {
        return Ok(Additions::default());
    }
    Ok(workspace(named)?.additions()?)
}
