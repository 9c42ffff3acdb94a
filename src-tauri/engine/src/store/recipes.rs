//! The user's own recipes: one TOML file each, in one folder.
//!
//! A file is called like the recipe's id. A recipe is whole or as it was ([`super::whole_file`]). A file that cannot be read is listed with its error and left alone.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::whole_file::write_whole;
use crate::catalogue::{Recipe, RecipeError};

/// Files that are read; more are not ours.
pub(super) const MOST: usize = 500;

/// Names that Windows keeps for devices.
const DEVICES: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8",
    "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// What went wrong with the user's own recipes.
#[derive(Debug, thiserror::Error)]
pub enum OwnRecipesError {
    /// An id that cannot be the name of a file everywhere.
    #[error("\"{id}\" cannot be the id of a recipe: use 1 to 60 of a–z, 0–9 and -")]
    Id {
        /// The id.
        id: String,
    },
    /// The id of a recipe that comes with the program, or of a file that cannot be read.
    #[error(
        "\"{id}\" is the id of a recipe that comes with the program, or of a file that cannot be read: choose another"
    )]
    Taken {
        /// The id.
        id: String,
    },
    /// There is no such recipe.
    #[error("there is no recipe \"{id}\" of your own")]
    Unknown {
        /// The id.
        id: String,
    },
    /// As many recipes as are read.
    #[error("there are {MOST} recipes already: delete one first")]
    TooMany,
    /// The recipe is not sound.
    #[error(transparent)]
    Recipe(#[from] RecipeError),
    /// The folder or a file cannot be read.
    #[error("{path}: {source}; check that it may be opened")]
    Unreadable {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The workspace that they are kept in cannot be read or written.
    #[error(transparent)]
    Workspace(Box<super::WorkspaceError>),
    /// The folder or a file cannot be written.
    #[error("{path}: {source}; check that the folder exists and can be written to")]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// A file of the folder that is no recipe.
#[derive(Debug)]
pub struct BrokenRecipe {
    /// The file.
    pub path: PathBuf,
    /// What is wrong with it.
    pub error: OwnRecipesError,
}

/// What the folder holds.
#[derive(Debug, Default)]
pub struct OwnRecipesRead {
    /// The recipes, sorted by id.
    pub recipes: Vec<Recipe>,
    /// Files that are none, sorted by name.
    pub broken: Vec<BrokenRecipe>,
}

/// The folder of the user's own recipes.
#[derive(Debug, Clone)]
pub struct OwnRecipes {
    folder: PathBuf,
}

impl OwnRecipes {
    /// The folder at a path; it need not exist.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// Reads every recipe. Files that do not end in `.toml` are not looked at.
    pub fn read(&self) -> Result<OwnRecipesRead, OwnRecipesError> {
        let mut read = OwnRecipesRead::default();
        for path in self.files()? {
            match recipe(&path) {
                Ok(recipe) => read.recipes.push(recipe),
                Err(error) => read.broken.push(BrokenRecipe { path, error }),
            }
        }
        read.recipes.sort_by(|a, b| a.id.cmp(&b.id));
        Ok(read)
    }

    /// Writes a recipe, in place of the one with its id if there is one. `taken` are ids that it cannot have.
    pub fn save(&self, recipe: &Recipe, taken: &[&str]) -> Result<(), OwnRecipesError> {
        let path = self.path(&recipe.id)?;
        if taken.contains(&recipe.id.as_str()) {
            return Err(OwnRecipesError::Taken { id: recipe.id.clone() });
        }
        recipe.check()?;
        // A file that is no recipe may still be worth something to whoever wrote it.
        if path.exists() && self::recipe(&path).is_err() {
            return Err(OwnRecipesError::Taken { id: recipe.id.clone() });
        }
        if !path.exists() && self.files()?.len() >= MOST {
            return Err(OwnRecipesError::TooMany);
        }
        let failed = |source| OwnRecipesError::Io { path: path.clone(), source };
        fs::create_dir_all(&self.folder).map_err(failed)?;
        write_whole(&path, recipe.to_toml().as_bytes()).map_err(failed)
    }

    /// Deletes a recipe.
    pub fn delete(&self, id: &str) -> Result<(), OwnRecipesError> {
        let path = self.path(id)?;
        match fs::remove_file(&path) {
            Ok(()) => Ok(()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                Err(OwnRecipesError::Unknown { id: id.to_owned() })
            }
            Err(source) => Err(OwnRecipesError::Io { path, source }),
        }
    }

    /// The folder's TOML files, sorted by name.
    fn files(&self) -> Result<Vec<PathBuf>, OwnRecipesError> {
        let failed = |source| OwnRecipesError::Unreadable { path: self.folder.clone(), source };
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(failed(error)),
        };
        let mut files = Vec::new();
        for entry in entries {
            let path = entry.map_err(failed)?.path();
            if path.extension().is_some_and(|ending| ending == "toml") && path.is_file() {
                files.push(path);
            }
        }
        files.sort();
        files.truncate(MOST);
        Ok(files)
    }

    fn path(&self, id: &str) -> Result<PathBuf, OwnRecipesError> {
        if is_file_id(id) {
            Ok(self.folder.join(format!("{id}.toml")))
        } else {
            Err(OwnRecipesError::Id { id: id.chars().take(80).collect() })
        }
    }
}

/// Whether an id can name a file on every system.
pub(super) fn is_file_id(id: &str) -> bool {
    let shape = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=60).contains(&id.len()) && id.bytes().all(shape) && !DEVICES.contains(&id)
}

/// The recipe in a file, which is called like it.
fn recipe(path: &Path) -> Result<Recipe, OwnRecipesError> {
    let failed = |source| OwnRecipesError::Unreadable { path: path.to_owned(), source };
    let (_, recipe) = Recipe::read(path).map_err(failed)??;
    let is_named = path.file_stem().is_some_and(|stem| stem == recipe.id.as_str());
    if is_named && is_file_id(&recipe.id) {
        Ok(recipe)
    } else {
        Err(OwnRecipesError::Id { id: recipe.id })
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{OwnRecipes, OwnRecipesError};
    use crate::catalogue::Recipes;

    #[test]
    fn what_is_saved_is_read_and_deleted() {
        let folder = tempfile::tempdir().unwrap();
        let own = OwnRecipes::new(folder.path().join("deep/recipes"));
        assert!(own.read().unwrap().recipes.is_empty());
        let mut recipe = Recipes::open().unwrap().get("deri").unwrap().clone();
        assert!(matches!(own.save(&recipe, &["deri"]), Err(OwnRecipesError::Taken { .. })));
        recipe.id = "ynys-mon-2".to_owned();
        recipe.label_cy = "Ŵyn \"a\" \\ defaid\n".to_owned();
        own.save(&recipe, &["deri"]).unwrap();
        recipe.dimension[0].weight = 0.1 + 0.2;
        own.save(&recipe, &["deri"]).unwrap();
        let read = own.read().unwrap();
        assert_eq!(read.recipes, std::slice::from_ref(&recipe));
        assert_eq!(fs::read_dir(folder.path().join("deep/recipes")).unwrap().count(), 1);
        own.delete("ynys-mon-2").unwrap();
        assert!(matches!(own.delete("ynys-mon-2"), Err(OwnRecipesError::Unknown { .. })));
        assert!(own.read().unwrap().recipes.is_empty());
    }

    #[test]
    fn ids_stay_in_the_folder() {
        let folder = tempfile::tempdir().unwrap();
        let own = OwnRecipes::new(folder.path().join("recipes"));
        let mut recipe = Recipes::open().unwrap().get("need").unwrap().clone();
        let long = "x".repeat(61);
        for id in ["", "../a", "a/b", "a\\b", "A", "a.b", "con", "lpt1", "a b", "ô", &long] {
            id.clone_into(&mut recipe.id);
            assert!(matches!(own.save(&recipe, &[]), Err(OwnRecipesError::Id { .. })), "{id}");
            assert!(matches!(own.delete(id), Err(OwnRecipesError::Id { .. })), "{id}");
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_broken_file_is_listed_and_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let own = OwnRecipes::new(folder.path().to_owned());
        let recipe = Recipes::open().unwrap().get("need").unwrap().clone();
        fs::write(folder.path().join("bad.toml"), "id = \"bad\"\nlabel_en = 1\n").unwrap();
        fs::write(folder.path().join("other.toml"), recipe.to_toml()).unwrap();
        fs::write(folder.path().join("notes.txt"), "not ours").unwrap();
        fs::write(folder.path().join("need.toml"), recipe.to_toml()).unwrap();
        let read = own.read().unwrap();
        assert_eq!(read.recipes, [recipe]);
        let names: Vec<_> =
            read.broken.iter().map(|broken| broken.path.file_name().unwrap()).collect();
        assert_eq!(names, ["bad.toml", "other.toml"]);
        assert!(read.broken[0].error.to_string().contains("line 2"), "{}", read.broken[0].error);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 4);
    }
}
