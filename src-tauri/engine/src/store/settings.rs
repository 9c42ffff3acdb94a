//! What the window remembers from one start to the next, in one small JSON file.
//!
//! A file that cannot be read never stops the start: the defaults are used, the file is set aside
//! under another name, and the caller is told. The settings are whole or as they were ([`super::whole_file`]).

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{self, Read},
    ops::RangeInclusive,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::whole_file::write_whole;
use crate::sources::update::BackgroundSettings;

/// Larger files are not ours.
const MAX_BYTES: u64 = 1 << 20;

/// Light, dark, or what the system says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum Theme {
    /// Follow the system.
    #[default]
    System,
    /// Dark text on light.
    Light,
    /// Light text on dark.
    Dark,
}

/// Where the map looks, in EPSG:27700.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct View {
    /// Easting and northing of the middle, in metres.
    pub centre: [f64; 2],
    /// Metres a pixel.
    pub resolution: f64,
}

/// What was chosen of reports the last time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct ReportSettings {
    /// Ids of the parts.
    pub contents: Vec<String>,
    /// `en`, `cy` or `both`; none for the interface's own.
    pub language: Option<String>,
    /// Ids of the formats.
    pub formats: Vec<String>,
    /// Id of the recipe; none for the one that the priority index begins with.
    pub recipe: Option<String>,
    /// Codes of the councils beside the area.
    pub comparators: Vec<String>,
    /// Whether the authorities of the same rural-urban class stand beside it.
    pub same_class: bool,
    /// Where the last reports went, to be shown.
    pub folder: Option<String>,
}

impl Default for ReportSettings {
    fn default() -> Self {
        let contents = [
            "priority-groups",
            "barriers",
            "broadband",
            "connectivity",
            "support",
            "priority",
            "hotspots",
            "small-areas",
        ];
        Self {
            contents: contents.map(str::to_owned).to_vec(),
            language: None,
            formats: vec!["pdf".to_owned()],
            recipe: None,
            comparators: Vec::new(),
            same_class: false,
            folder: None,
        }
    }
}

/// What was chosen of exports the last time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct ExportSettings {
    /// Id of the format of figures.
    pub data_format: String,
    /// Id of the format of pictures.
    pub figure_format: String,
    /// Whether CSV begins with a byte order mark.
    pub bom: bool,
    /// What goes beside CSV: `none`, `text` or `csvw`.
    pub notes: String,
    /// Width and height of pictures in millimetres.
    pub size_mm: [f64; 2],
    /// Dots per inch of PNG.
    pub dpi: f64,
}

impl Default for ExportSettings {
    fn default() -> Self {
        Self {
            data_format: "csv".to_owned(),
            figure_format: "png".to_owned(),
            bom: false,
            notes: "csvw".to_owned(),
            size_mm: [180.0, 240.0],
            dpi: 300.0,
        }
    }
}

/// How the window is laid out, and how large everything in it is.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct LayoutSettings {
    /// The size of text and everything else, in percent.
    pub zoom: u16,
    /// Whether contrast is high, whatever the system says.
    pub contrast: bool,
    /// Whether what is chosen from is shown.
    pub left: bool,
    /// Whether what was found is shown.
    pub right: bool,
    /// How wide what is chosen from is, in rem.
    pub left_width: f64,
    /// How wide what was found is, in rem.
    pub right_width: f64,
}

impl LayoutSettings {
    /// The sizes that a window can be shown at, in percent.
    pub const ZOOM: RangeInclusive<u16> = 50..=500;

    fn is_sane(self) -> bool {
        Self::ZOOM.contains(&self.zoom)
            && self.left_width.is_finite()
            && self.right_width.is_finite()
    }
}

impl Default for LayoutSettings {
    fn default() -> Self {
        Self {
            zoom: 100,
            contrast: false,
            left: true,
            right: true,
            left_width: 20.5,
            right_width: 25.0,
        }
    }
}

/// The window's choices. Missing fields take their defaults; unknown ones are ignored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
#[allow(clippy::struct_excessive_bools, reason = "each is a choice of its own in the window")]
pub struct Settings {
    /// `en` or `cy`; none until the user chose, so that the system's language rules.
    pub language: Option<String>,
    /// Colours of the window.
    pub theme: Theme,
    /// Id of the measure on the map.
    pub measure: String,
    /// `auto`, or a level's id.
    pub level: String,
    /// Id of the classification method.
    pub method: String,
    /// Number of classes asked for.
    pub classes: u8,
    /// Manual breaks (upper bounds) by measure.
    pub breaks: BTreeMap<String, Vec<f64>>,
    /// Id of the palette; none for the one that fits the measure.
    pub palette: Option<String>,
    /// Whether the palette is turned round.
    pub reversed: bool,
    /// Whether libraries are drawn.
    pub show_libraries: bool,
    /// Whether names of settlements are drawn.
    pub show_settlements: bool,
    /// Whether the land around Wales and its border are drawn.
    pub show_context: bool,
    /// Whether areas are drawn as circles.
    pub circles: bool,
    /// Id of what circles are as large as.
    pub circle_size: String,
    /// Where the map looks; none for the whole of Wales.
    pub view: Option<View>,
    /// Id of the panel that is open.
    pub panel: String,
    /// Whether the start view comes at every start.
    pub start: bool,
    /// What was chosen of reports.
    pub report: ReportSettings,
    /// What was chosen of exports.
    pub export: ExportSettings,
    /// The address of a proxy; empty for what the environment says.
    pub proxy: String,
    /// The raster map behind the areas.
    pub background: BackgroundSettings,
    /// How the window is laid out.
    pub layout: LayoutSettings,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            theme: Theme::System,
            measure: "older_65".to_owned(),
            level: "auto".to_owned(),
            method: "quantile".to_owned(),
            classes: 5,
            breaks: BTreeMap::new(),
            palette: None,
            reversed: false,
            show_libraries: false,
            show_settlements: true,
            show_context: true,
            circles: false,
            circle_size: "residents".to_owned(),
            view: None,
            panel: "details".to_owned(),
            start: true,
            report: ReportSettings::default(),
            export: ExportSettings::default(),
            proxy: String::new(),
            background: BackgroundSettings::default(),
            layout: LayoutSettings::default(),
        }
    }
}

/// What reading the settings gave.
#[derive(Debug, Clone, PartialEq)]
pub struct SettingsRead {
    /// The settings to use.
    pub settings: Settings,
    /// Where a file that could not be read was put, if there was one.
    pub set_aside: Option<PathBuf>,
}

/// Why settings could not be written or set aside.
#[derive(Debug, thiserror::Error)]
#[error("{path}: {source}; check that the folder exists and can be written to")]
pub struct SettingsError {
    /// The file.
    pub path: PathBuf,
    /// What the system said.
    #[source]
    pub source: io::Error,
}

/// Where a file of settings goes that is not ours or is broken.
pub fn settings_aside(path: &Path) -> PathBuf {
    path.with_extension("json.broken")
}

/// The bytes of a file, of one that is too large only so many that this shows; nothing where there is none.
fn bytes(path: &Path) -> io::Result<Option<Vec<u8>>> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let mut bytes = Vec::new();
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

impl Settings {
    /// Reads the settings; the defaults where there is no file. A file that is not ours or is
    /// broken is renamed to `….broken` beside it.
    pub fn read(path: &Path) -> Result<SettingsRead, SettingsError> {
        let failed = |source| SettingsError { path: path.to_owned(), source };
        let Some(bytes) = bytes(path).map_err(failed)? else {
            return Ok(SettingsRead { settings: Self::default(), set_aside: None });
        };
        if let Some(settings) = Self::parsed(&bytes) {
            return Ok(SettingsRead { settings, set_aside: None });
        }
        let aside = settings_aside(path);
        fs::rename(path, &aside).map_err(failed)?;
        Ok(SettingsRead { settings: Self::default(), set_aside: Some(aside) })
    }

    /// Whether the file holds settings of ours; nothing where there is no file. It stays as it is.
    pub fn look(path: &Path) -> io::Result<Option<bool>> {
        Ok(bytes(path)?.map(|bytes| Self::parsed(&bytes).is_some()))
    }

    fn parsed(bytes: &[u8]) -> Option<Self> {
        (bytes.len() as u64 <= MAX_BYTES)
            .then(|| serde_json::from_slice(bytes).ok())
            .flatten()
            // A list would pass for a struct of which every field is missing.
            .filter(serde_json::Value::is_object)
            .and_then(|value| serde_json::from_value::<Self>(value).ok())
            .filter(Self::is_sane)
    }

    /// Writes the settings, whole or not at all. The folder is made if it is missing.
    pub fn write(&self, path: &Path) -> Result<(), SettingsError> {
        let failed = |source| SettingsError { path: path.to_owned(), source };
        let folder = path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder).map_err(failed)?;
        let bytes = serde_json::to_vec_pretty(self).map_err(|error| failed(error.into()))?;
        write_whole(path, &bytes).map_err(failed)
    }

    fn is_sane(&self) -> bool {
        let finite = |values: &[f64]| values.iter().all(|value| value.is_finite());
        self.layout.is_sane()
            && finite(&self.export.size_mm)
            && self.export.dpi.is_finite()
            && self.breaks.values().all(|breaks| breaks.len() <= 12 && finite(breaks))
            && self.view.is_none_or(|view| {
                finite(&view.centre) && view.resolution.is_finite() && view.resolution > 0.0
            })
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use crate::reports::request::Contents;

    use super::{ExportSettings, LayoutSettings, Settings, View};

    /// The id of a part as the interface has it.
    fn id(part: Contents) -> String {
        serde_json::to_value(part).unwrap().as_str().unwrap().to_owned()
    }

    #[test]
    fn what_is_written_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep").join("settings.json");
        let mut settings = Settings::default();
        assert_eq!(Settings::read(&path).unwrap().settings, settings);
        settings.language = Some("cy".to_owned());
        settings.view = Some(View { centre: [300_000.5, 200_000.25], resolution: 12.5 });
        settings.report.folder = Some("/srv/reports".to_owned());
        settings.export.size_mm = [85.0, 120.5];
        settings.layout = LayoutSettings { zoom: 200, left: false, ..LayoutSettings::default() };
        settings.breaks.insert("gigabit".to_owned(), vec![50.0, 80.0, 95.0, 100.0]);
        settings.write(&path).unwrap();
        assert_eq!(Settings::read(&path).unwrap().settings, settings);
        let files = fs::read_dir(path.parent().unwrap()).unwrap().count();
        assert_eq!(files, 1, "no sibling file is left behind");
    }

    #[test]
    fn a_broken_file_is_set_aside_and_the_defaults_are_used() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        for broken in [
            "{\"language\":",
            "[]",
            "{\"classes\":\"many\"}",
            "{\"view\":{\"centre\":[0,0],\"resolution\":0}}",
            "{\"layout\":{\"zoom\":0}}",
        ] {
            fs::write(&path, broken).unwrap();
            let read = Settings::read(&path).unwrap();
            assert_eq!(read.settings, Settings::default(), "{broken}");
            let aside = read.set_aside.unwrap();
            assert_eq!(fs::read_to_string(aside).unwrap(), broken);
            assert!(!path.exists());
        }
    }

    #[test]
    fn unknown_and_missing_fields_do_not_matter() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        fs::write(&path, "{\"language\":\"cy\",\"of_a_later_version\":1}").unwrap();
        let settings = Settings::read(&path).unwrap().settings;
        assert_eq!(settings.language.as_deref(), Some("cy"));
        assert_eq!(settings.classes, 5);
        // Parts that are objects of their own have defaults of their own.
        fs::write(&path, "{\"report\":{\"formats\":[\"html\"]},\"export\":{}}").unwrap();
        let settings = Settings::read(&path).unwrap().settings;
        assert_eq!(settings.report.formats, ["html"]);
        assert_eq!(settings.report.contents, Contents::ALL.map(id));
        assert_eq!(settings.export, ExportSettings::default());
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a file");
        fs::write(&file, "").unwrap();
        let error = Settings::default().write(&file.join("settings.json")).unwrap_err();
        assert!(error.to_string().contains("a file"), "{error}");
    }
}
