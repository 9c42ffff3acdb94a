//! Makes `data/pack` from a folder of publishers' files.
//!
//! Everything is written into a new folder beside the pack, which takes the pack's place only when
//! all checks hold. The same files give the same bytes.

pub mod areas;
pub mod checks;
mod columns;
pub mod context;
mod estimates;
pub mod gazetteer;
mod measures;
mod mercator;
pub mod shapes;
mod towns;

use std::{
    fs,
    path::{Path, PathBuf},
};

use self::checks::Check;
use super::parquet::{Frame, FrameBuilder, ParquetError};
use crate::{
    catalogue::{Catalogue, CatalogueError, UnknownMeasure},
    geography::{Areas, AreasPackError, Level, Shapes, ShapesError},
    sources::{
        libraries, lookups::LookupError, nomis::CensusError, ofcom::OfcomError, ons::OnsError,
        strategies::StrategiesError, table::TableError, wimd::WimdError,
    },
    tables::{Tables, TablesError, values_file},
};

/// The largest size of the whole pack in bytes.
pub const MAX_BYTES: u64 = 8 * 1024 * 1024;

/// Where the builder says what it did, one line at a time.
type Log<'a> = &'a mut dyn FnMut(String);

/// Why the pack cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// The areas.
    #[error(transparent)]
    Areas(#[from] areas::AreasBuildError),
    /// The areas that were just written cannot be read.
    #[error(transparent)]
    AreasPack(#[from] AreasPackError),
    /// The shapes.
    #[error(transparent)]
    Shapes(#[from] shapes::ShapesBuildError),
    /// The land around Wales.
    #[error(transparent)]
    Context(#[from] context::ContextBuildError),
    /// The shapes that were just written cannot be read.
    #[error(transparent)]
    ShapesPack(#[from] ShapesError),
    /// Postcodes and settlements.
    #[error(transparent)]
    Gazetteer(#[from] gazetteer::GazetteerBuildError),
    /// The catalogue.
    #[error(transparent)]
    Catalogue(#[from] CatalogueError),
    /// The builder fills a measure that the catalogue does not have.
    #[error("the builder and the catalogue do not agree: {0}")]
    Measure(#[from] UnknownMeasure),
    /// The tables that were just written cannot be read.
    #[error(transparent)]
    Tables(#[from] TablesError),
    /// A publisher's table.
    #[error(transparent)]
    Table(#[from] TableError),
    /// A lookup.
    #[error(transparent)]
    Lookup(#[from] LookupError),
    /// A table of the census.
    #[error(transparent)]
    Census(#[from] CensusError),
    /// WIMD.
    #[error(transparent)]
    Wimd(#[from] WimdError),
    /// A file of Ofcom's.
    #[error(transparent)]
    Ofcom(#[from] OfcomError),
    /// An indicator.
    #[error(transparent)]
    Ons(#[from] OnsError),
    /// The councils' strategies.
    #[error(transparent)]
    Strategies(#[from] StrategiesError),
    /// A file of the pack.
    #[error(transparent)]
    Parquet(#[from] ParquetError),
    /// Adding up.
    #[error("adding up: {0}")]
    Polars(#[from] polars::error::PolarsError),
    /// An area is missing in a publisher's file.
    #[error("{file}: no row for {code} ({level})")]
    MissingArea {
        /// The file.
        file: String,
        /// The level.
        level: Level,
        /// The code.
        code: String,
    },
    /// A column is used before it is made.
    #[error("there is no column \"{column}\" at level {level} yet")]
    NoColumn {
        /// The column.
        column: String,
        /// The level.
        level: Level,
    },
    /// A column that is to be added up does not hold counts.
    #[error(
        "the column \"{column}\" at level {level} is to be added up but does not hold whole numbers"
    )]
    NotCounts {
        /// The column.
        column: String,
        /// The level.
        level: Level,
    },
    /// A file is newer or older than the catalogue says.
    #[error(
        "{file}: the latest period is {found}, the catalogue says {expected} for {measure}; change the measure's vintage in data/catalogue.toml"
    )]
    Vintage {
        /// The measure.
        measure: String,
        /// The catalogue's vintage.
        expected: String,
        /// The file's latest period.
        found: String,
        /// The file.
        file: String,
    },
    /// A source's date is not the one that the catalogue says.
    #[error(
        "{file}: published {found}, the catalogue says {expected} for the source {id}; change it in data/catalogue.toml"
    )]
    Released {
        /// The source.
        id: String,
        /// The catalogue's date.
        expected: String,
        /// The file's date.
        found: String,
        /// The file.
        file: String,
    },
    /// Control totals do not hold.
    #[error("{} of {} checks do not hold, so the pack is left as it was:\n{}", .failed.len(), .all, list(.failed))]
    Checks {
        /// Those that do not hold.
        failed: Vec<Check>,
        /// How many there are.
        all: usize,
    },
    /// The pack is too large.
    #[error("the pack would have {found} bytes, at most {MAX_BYTES} are allowed")]
    Size {
        /// Its size.
        found: u64,
    },
    /// A file or folder cannot be written.
    #[error("{}: {source}", file.display())]
    Unwritable {
        /// The file or folder.
        file: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

fn list(checks: &[Check]) -> String {
    checks.iter().map(|check| format!("  {check}")).collect::<Vec<_>>().join("\n")
}

/// Makes the pack from the publishers' files in `sources` and puts it in the place of the folder
/// `pack`. Gives the checks, all of which hold; on an error `pack` is what it was.
pub fn build(sources: &Path, pack: &Path, log: Log<'_>) -> Result<Vec<Check>, BuildError> {
    let parent = pack.parent().filter(|parent| !parent.as_os_str().is_empty());
    let parent = parent.unwrap_or(Path::new("."));
    let unwritable = |file: &Path| {
        let file = file.to_owned();
        move |source| BuildError::Unwritable { file, source }
    };
    let folder = tempfile::Builder::new().prefix(".pack-").tempdir_in(parent);
    let folder = folder.map_err(unwritable(parent))?;
    let checks = build_into(sources, folder.path(), log)?;
    let (made, kept) = (folder.path().join(context::FILE), pack.join(context::FILE));
    if !made.exists() && kept.exists() {
        log(format!("{}: kept as it was, there is no {}", context::FILE, context::SOURCE));
        fs::copy(&kept, &made).map_err(unwritable(&made))?;
    }
    let old = parent.join(".pack-before");
    if old.exists() {
        fs::remove_dir_all(&old).map_err(unwritable(&old))?;
    }
    if pack.exists() {
        fs::rename(pack, &old).map_err(unwritable(pack))?;
    }
    if let Err(error) = fs::rename(folder.path(), pack) {
        if old.exists() {
            fs::rename(&old, pack).map_err(unwritable(pack))?;
        }
        return Err(unwritable(pack)(error));
    }
    // The folder has moved: there is nothing left to remove.
    let _ = folder.keep();
    readable_by_all(pack).map_err(unwritable(pack))?;
    if old.exists() {
        fs::remove_dir_all(&old).map_err(unwritable(&old))?;
    }
    Ok(checks)
}

/// Temporary folders are private; the pack is not.
fn readable_by_all(folder: &Path) -> std::io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o755))?;
    }
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// Makes all files of the pack in an empty folder and checks them.
pub fn build_into(sources: &Path, folder: &Path, log: Log<'_>) -> Result<Vec<Check>, BuildError> {
    let catalogue = Catalogue::open()?;
    let write = |file: &str, bytes: &[u8]| {
        let path = folder.join(file);
        fs::write(&path, bytes).map_err(|source| BuildError::Unwritable { file: path, source })
    };
    let bytes = areas::build(sources)?;
    write("areas.parquet", &bytes)?;
    let areas = Areas::from_frame(&Frame::read_owned("areas.parquet", bytes)?)?;
    write("lsoa_2011.parquet", &areas::lsoas_of_2011(sources)?)?;

    let (columns, series) = measures::build(sources, &areas, &catalogue, log)?;
    write("series.parquet", &series)?;
    let mut frames = Vec::new();
    for level in Level::ALL {
        let file = values_file(level);
        let bytes = columns.bytes(level, &file)?;
        write(&file, &bytes)?;
        frames.push(Frame::read_owned(&file, bytes)?);
    }
    let libraries = libraries_bytes(sources, &areas, log)?;
    write("libraries.parquet", &libraries)?;

    let tables = Tables::from_frames(
        &frames,
        &Frame::read_owned("series.parquet", series)?,
        &Frame::read_owned("libraries.parquet", libraries)?,
        &catalogue,
        &areas,
    )?;
    let checks = checks::check(sources, &areas, &catalogue, &tables)?;
    let failed: Vec<Check> = checks.iter().filter(|check| !check.holds()).cloned().collect();
    if !failed.is_empty() {
        return Err(BuildError::Checks { failed, all: checks.len() });
    }
    shapes::build(sources, folder, log)?;
    context_file(sources, folder, log)?;
    // Places are ranked with the shapes.
    gazetteer::build(sources, folder, log)?;
    let size = size_of(folder)?;
    if size > MAX_BYTES {
        return Err(BuildError::Size { found: size });
    }
    log(format!("the pack: {size} bytes"));
    Ok(checks)
}

/// The land around Wales, where its source is there.
fn context_file(sources: &Path, folder: &Path, log: Log<'_>) -> Result<(), BuildError> {
    let source = sources.join(context::SOURCE);
    if !source.exists() {
        return Ok(());
    }
    let read = |name: &str| {
        let file = folder.join(name);
        fs::read(&file).map_err(|source| context::ContextBuildError::File { file, source })
    };
    let shapes =
        Shapes::read(&read("lsoa_epsg27700.topojson")?, &read("ward_epsg27700.topojson")?)?;
    let wales = shapes.layer(Level::Country);
    let text = wales.map_or_else(|| Ok(String::new()), |wales| context::build(&source, wales))?;
    log(format!("{}: {} bytes", context::FILE, text.len()));
    let file = folder.join(context::FILE);
    fs::write(&file, text).map_err(|source| BuildError::Unwritable { file, source })
}

/// The libraries that have a location and are not marked as closed.
fn libraries_bytes(sources: &Path, areas: &Areas, log: Log<'_>) -> Result<Vec<u8>, BuildError> {
    let file = "places/libraries.csv";
    let mut kept = Vec::new();
    for library in libraries::libraries(&sources.join(file))? {
        if areas.table(Level::Authority).position(&library.authority).is_none() {
            return Err(BuildError::MissingArea {
                file: String::from("areas.parquet"),
                level: Level::Authority,
                code: library.authority,
            });
        }
        match (library.location, library.closed) {
            (None, _) => {
                log(format!("{}, {}: left out, no location", library.name, library.postcode));
            }
            (_, Some(year)) => log(format!("{}: left out, closed in {year}", library.name)),
            (Some(location), None) => kept.push((library, location)),
        }
    }
    log(format!("libraries.parquet: {} libraries", kept.len()));
    kept.sort_by(|(a, at), (b, bt)| {
        (&a.authority, &a.name).cmp(&(&b.authority, &b.name)).then(at.0.total_cmp(&bt.0))
    });
    let texts = |get: fn(&libraries::Library) -> &str| kept.iter().map(move |(one, _)| get(one));
    let eastings: Vec<f64> = kept.iter().map(|(_, location)| location.0).collect();
    let northings: Vec<f64> = kept.iter().map(|(_, location)| location.1).collect();
    let frame = FrameBuilder::new()
        .texts("name", texts(|one| &one.name))
        .texts("address", texts(|one| &one.address))
        .texts("postcode", texts(|one| &one.postcode))
        .texts("authority", texts(|one| &one.authority))
        .numbers("easting", &eastings)
        .numbers("northing", &northings);
    Ok(frame.bytes("libraries.parquet")?)
}

/// The bytes of all files in a folder.
fn size_of(folder: &Path) -> Result<u64, BuildError> {
    let size = || {
        let mut size = 0;
        for entry in fs::read_dir(folder)? {
            size += entry?.metadata()?.len();
        }
        Ok(size)
    };
    size().map_err(|source| BuildError::Unwritable { file: folder.to_owned(), source })
}

#[cfg(test)]
mod tests {
    use std::{
        collections::BTreeMap,
        fs,
        path::{Path, PathBuf},
    };

    use super::{BuildError, Check, build, build_into};

    fn sources() -> Option<PathBuf> {
        let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let folder = std::env::var_os("CYSWLLT_SOURCES")
            .map_or_else(|| repository.join("../shared/data"), PathBuf::from);
        if folder.join("lookups").is_dir() {
            return Some(folder);
        }
        println!("skipped: the publishers' files are not there");
        None
    }

    fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
        let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("a file"));
        entries
            .map(|entry| {
                let name = entry.file_name().to_string_lossy().into_owned();
                (name, fs::read(entry.path()).expect("readable"))
            })
            .collect()
    }

    #[test]
    fn the_pack_is_what_the_publishers_files_give_byte_for_byte() {
        let Some(sources) = sources() else { return };
        let folder = tempfile::tempdir().expect("a folder");
        let pack = folder.path().join("pack");
        let checks = build(&sources, &pack, &mut |_| ()).expect("a pack");
        assert!(checks.iter().all(Check::holds) && checks.len() > 100);
        let built = files(&pack);
        let mut shipped = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/pack"));
        if !built.contains_key(super::context::FILE) {
            println!("not compared: {} needs {}", super::context::FILE, super::context::SOURCE);
            shipped.remove(super::context::FILE);
        }
        let names = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&built), names(&shipped));
        for (name, bytes) in &built {
            assert!(shipped[name] == *bytes, "{name} is not what the builder makes");
        }
        let left = fs::read_dir(folder.path()).expect("a folder").count();
        assert_eq!(left, 1, "nothing but the pack is left behind");
    }

    #[test]
    fn a_failed_build_leaves_the_pack_as_it_was() {
        let folder = tempfile::tempdir().expect("a folder");
        let pack = folder.path().join("pack");
        fs::create_dir(&pack).expect("a folder");
        fs::write(pack.join("areas.parquet"), b"before").expect("written");
        let error =
            build(&folder.path().join("nothing"), &pack, &mut |_| ()).expect_err("no sources");
        assert!(error.to_string().contains("OA21_LSOA21_MSOA21_LAD21"), "{error}");
        assert_eq!(files(&pack)["areas.parquet"], b"before");
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1);
    }

    #[test]
    fn a_wrong_figure_is_found() {
        let Some(sources) = sources() else { return };
        let folder = tempfile::tempdir().expect("a folder");
        let copy = folder.path().join("sources");
        copy_tree(&sources, &copy);
        let tenure = copy.join("census2021/lsoa/household_tenure21_lsoa21.wales.csv");
        let text = fs::read_to_string(&tenure).expect("readable");
        // Moves 10 households of the first LSOA from one kind of tenure to another.
        let text = text
            .replacen("Landlord,184.0", "Landlord,194.0", 1)
            .replacen("Local Authority,184.0", "Local Authority,194.0", 1)
            .replacen("agency,205.0", "agency,195.0", 1);
        fs::write(&tenure, text).expect("written");
        let error = build_into(&copy, folder.path(), &mut |_| ()).expect_err("a wrong total");
        let BuildError::Checks { failed, .. } = &error else { panic!("{error}") };
        assert!(failed.iter().any(|check| (check.found - 222_090.0).abs() < 0.5), "{error}");
        assert!(error.to_string().contains("DOES NOT HOLD: control total of Wales"), "{error}");
    }

    fn copy_tree(from: &Path, to: &Path) {
        fs::create_dir_all(to).expect("a folder");
        for entry in fs::read_dir(from).expect("a folder") {
            let path = entry.expect("an entry").path();
            let target = to.join(path.file_name().expect("a name"));
            if path.is_dir() {
                // The shapes come after the checks.
                if !path.ends_with("lsoa21") && !path.ends_with("oa11-bench") {
                    copy_tree(&path, &target);
                }
            } else {
                fs::copy(&path, &target).expect("copied");
            }
        }
    }
}
