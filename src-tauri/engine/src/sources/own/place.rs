//! Where a row belongs: the area of its code or name, or the LSOA of its postcode or point.

use std::collections::HashMap;

use super::{
    OwnError,
    error::{MERCATOR, NO_SYSTEM, SWAPPED, UTM},
    records::{Record, Records},
};
use crate::{
    geography::{
        AreaRef, Level, grid,
        gridref::GridReference,
        names,
        postcodes::{Pattern, usual_form},
    },
    sources::import::{
        Context,
        carry::Carry,
        keys::{Key as Code, Keys},
        options::OwnKey,
    },
};

/// Rows that are looked at before it is decided what the coordinates are.
pub(super) const SAMPLE: usize = 500;

/// Where a row belongs.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Place {
    /// An area by its code or name.
    Area(AreaRef),
    /// A point in Wales, and its postcode if that is how it is known.
    Point {
        /// The LSOA.
        lsoa: u32,
        /// Metres east (EPSG:27700).
        easting: f64,
        /// Metres north.
        northing: f64,
        /// The postcode in its usual form; empty for others.
        postcode: String,
    },
    /// An LSOA of 2011 whose code went out of use, by its place in the lookup.
    Old(usize),
    /// Another nation, or outside Wales.
    Elsewhere,
    /// The form is right, but there is no such area or postcode.
    Unknown,
    /// A total or a note below the table: no row.
    Nothing,
    /// The form is wrong.
    Malformed,
    /// A cell that is not a number, by its column.
    NotANumber(usize),
}

/// What coordinates are in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum System {
    Degrees,
    Metres,
}

/// Finds where rows belong.
pub(super) struct Finder<'a> {
    context: Context<'a>,
    key: Key,
    columns: Vec<String>,
    /// Codes of today and of before; none where rows have neither codes nor names.
    keys: Option<Keys<'a>>,
    names: HashMap<String, Vec<AreaRef>>,
    /// The authority that decides between wards of the same name.
    home: Option<u32>,
    postcodes: HashMap<String, Option<(u32, f64, f64, String)>>,
}

enum Key {
    Code(usize),
    Name(usize),
    Postcode(usize),
    Coordinates(usize, usize, System),
    Grid(usize),
    Geometry,
}

impl<'a> Finder<'a> {
    /// A finder for a key. The first rows decide what coordinates are in, and which authority names are of.
    pub(super) fn new(
        context: Context<'a>,
        key: &OwnKey,
        records: &Records,
        sample: &[Record],
    ) -> Result<Self, OwnError> {
        let mut finder = Self {
            context,
            key: Key::Geometry,
            columns: records.names.clone(),
            keys: match key {
                OwnKey::Code { .. } | OwnKey::Name { .. } => Keys::open(context.areas).ok(),
                _ => None,
            },
            names: HashMap::new(),
            home: None,
            postcodes: HashMap::new(),
        };
        finder.key = match key {
            OwnKey::Code { column } => Key::Code(records.column(column)?),
            OwnKey::Postcode { column } => Key::Postcode(records.column(column)?),
            OwnKey::Grid { column } => Key::Grid(records.column(column)?),
            OwnKey::Geometry => Key::Geometry,
            OwnKey::Coordinates { x, y } => {
                let (x, y) = (records.column(x)?, records.column(y)?);
                Key::Coordinates(x, y, system(context, &records.file, x, y, sample)?)
            }
            OwnKey::Name { column } => {
                finder.names = area_names(context);
                let column = records.column(column)?;
                finder.home = finder.home_of(sample.iter().map(|record| &record.cells[column]));
                Key::Name(column)
            }
        };
        Ok(finder)
    }

    /// What of the row is the key, as errors name it.
    pub(super) fn key(&self, record: &Record) -> String {
        match self.key {
            Key::Code(at) | Key::Name(at) | Key::Postcode(at) | Key::Grid(at) => {
                record.cells[at].clone()
            }
            Key::Coordinates(x, y, _) => format!("{}, {}", record.cells[x], record.cells[y]),
            Key::Geometry => record.point.map_or_else(String::new, |(x, y)| format!("{x}, {y}")),
        }
    }

    /// What became of the LSOAs of 2011; none where rows have no codes.
    pub(super) fn carry(&self) -> Option<&Carry> {
        self.keys.as_ref().map(|keys| &keys.carry)
    }

    /// The name of a column.
    pub(super) fn name_of(&self, column: usize) -> String {
        self.columns.get(column).cloned().unwrap_or_default()
    }

    /// Whether rows are at points or postcodes, and not areas.
    pub(super) fn is_of_points(&self) -> bool {
        !matches!(self.key, Key::Code(_) | Key::Name(_))
    }

    /// The columns that the key takes.
    pub(super) fn key_columns(&self) -> Vec<usize> {
        match self.key {
            Key::Code(at) | Key::Name(at) | Key::Postcode(at) | Key::Grid(at) => vec![at],
            Key::Coordinates(x, y, _) => vec![x, y],
            Key::Geometry => Vec::new(),
        }
    }

    /// Where a row belongs.
    pub(super) fn place(&mut self, record: &Record) -> Place {
        match self.key {
            Key::Code(at) => self.code(record, at),
            Key::Name(at) => self.name(&record.cells[at]),
            Key::Postcode(at) => self.postcode(&record.cells[at]),
            Key::Coordinates(x, y, system) => self.coordinates(record, x, y, system),
            Key::Grid(at) => match GridReference::parse(&record.cells[at]) {
                _ if record.cells[at].is_empty() => Place::Unknown,
                Ok(square) => {
                    let (easting, northing) = square.middle();
                    self.point(easting, northing)
                }
                Err(_) => Place::Malformed,
            },
            Key::Geometry => record
                .point
                .map_or(Place::Unknown, |(easting, northing)| self.point(easting, northing)),
        }
    }

    fn code(&self, record: &Record, at: usize) -> Place {
        let text = &record.cells[at];
        // As Nomis's wizard writes them: `W01000003 : Isle of Anglesey 001A`.
        let code = text.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
        let key = self.keys.as_ref().map_or(Code::Malformed, |keys| keys.code(&code));
        match key {
            // Figures go to the levels that ship; those of a level of the user's own are summed from them.
            Code::Area(area) if area.level.is_own() => return Place::Unknown,
            Code::Area(area) => return Place::Area(area),
            Code::Lsoa2011(old) => return Place::Old(old),
            Code::Elsewhere => return Place::Elsewhere,
            Code::Unknown => return Place::Unknown,
            Code::Malformed => {}
        }
        if is_note(record, at) { Place::Nothing } else { Place::Malformed }
    }

    fn name(&self, name: &str) -> Place {
        if name.is_empty() {
            return Place::Nothing;
        }
        let authority = || {
            let position = self.keys.as_ref()?.authority(name)?;
            Some(AreaRef { level: Level::Authority, position })
        };
        match self.named(name).or_else(authority) {
            Some(area) => Place::Area(area),
            None if ["total", "cyfanswm", "wales", "cymru"]
                .contains(&name.to_lowercase().as_str()) =>
            {
                Place::Nothing
            }
            None => Place::Unknown,
        }
    }

    /// The area with a name: an authority before a ward; of several wards the one in the home authority. `Castle, Swansea`
    /// and `Castle (Swansea)` name the authority themselves.
    fn named(&self, name: &str) -> Option<AreaRef> {
        let (name, within) = match name.split_once([',', '(']) {
            Some((ward, authority)) => {
                let authority = self.names.get(&names::fold(authority.trim_end_matches(')')));
                let found = authority
                    .and_then(|found| found.iter().find(|one| one.level == Level::Authority));
                match found {
                    Some(found) => (ward, Some(found.position)),
                    None => (name, self.home),
                }
            }
            None => (name, self.home),
        };
        let found = self.names.get(&names::fold(&without_kind(name)))?;
        let in_home = |area: &&AreaRef| {
            within.is_some() && self.context.areas.get(**area).authority == within
        };
        match found.as_slice() {
            [only] => Some(*only),
            several => several
                .iter()
                .find(|area| area.level == Level::Authority)
                .or_else(|| several.iter().find(in_home))
                .copied(),
        }
    }

    /// The authority of most wards whose name no other ward has.
    fn home_of<'n>(&self, names: impl Iterator<Item = &'n String>) -> Option<u32> {
        let mut counts: HashMap<u32, usize> = HashMap::new();
        for name in names {
            if let Some([area]) =
                self.names.get(&names::fold(&without_kind(name))).map(Vec::as_slice)
                && area.level == Level::Ward
                && let Some(authority) = self.context.areas.get(*area).authority
            {
                *counts.entry(authority).or_default() += 1;
            }
        }
        counts
            .into_iter()
            .max_by_key(|&(authority, count)| (count, authority))
            .map(|(home, _)| home)
    }

    fn postcode(&mut self, text: &str) -> Place {
        if text.is_empty() {
            return Place::Unknown;
        }
        let Some(postcode) = usual_form(text) else { return Place::Malformed };
        let context = self.context;
        let found = self.postcodes.entry(postcode).or_insert_with_key(|postcode| {
            let (lsoa, easting, northing) = lsoa_of_postcode(context, postcode)?;
            Some((lsoa, easting, northing, postcode.clone()))
        });
        match found {
            Some((lsoa, easting, northing, postcode)) => Place::Point {
                lsoa: *lsoa,
                easting: *easting,
                northing: *northing,
                postcode: postcode.clone(),
            },
            None if is_welsh(context, text) => Place::Unknown,
            None => Place::Elsewhere,
        }
    }

    fn coordinates(&self, record: &Record, x: usize, y: usize, system: System) -> Place {
        if record.cells[x].is_empty() || record.cells[y].is_empty() {
            return Place::Unknown;
        }
        let (Some(first), Some(second)) = (number(&record.cells[x]), number(&record.cells[y]))
        else {
            return Place::NotANumber(if number(&record.cells[x]).is_none() { x } else { y });
        };
        match system {
            System::Metres => self.point(first, second),
            System::Degrees => match grid::to_grid(first, second) {
                Ok((easting, northing)) => self.point(easting, northing),
                Err(_) => Place::Elsewhere,
            },
        }
    }

    fn point(&self, easting: f64, northing: f64) -> Place {
        let layer = self.context.shapes.layer(Level::Lsoa);
        match layer.and_then(|layer| layer.at(easting, northing)) {
            Some(lsoa) => Place::Point { lsoa, easting, northing, postcode: String::new() },
            None => Place::Elsewhere,
        }
    }
}

/// LSOA, easting and northing of a postcode of Wales in its usual form. A postcode outside every polygon takes the nearest
/// LSOA of its authority, as [`crate::geography::locate`] does.
pub(crate) fn lsoa_of_postcode(context: Context<'_>, postcode: &str) -> Option<(u32, f64, f64)> {
    let pattern = Pattern::read(postcode).into_iter().find(|pattern| pattern.is_whole())?;
    let place = context.gazetteer.postcodes().find(pattern)?;
    let layer = context.shapes.layer(Level::Lsoa)?;
    let of_authority = |lsoa: u32| {
        context.areas.table(Level::Lsoa).areas[lsoa as usize].authority == Some(place.authority)
    };
    let lsoa = layer
        .at(place.easting, place.northing)
        .or_else(|| layer.nearest(place.easting, place.northing, of_authority))?;
    Some((lsoa, place.easting, place.northing))
}

/// Whether postcodes of Wales begin as this one does, up to the sector: then it is one that the directory lacks, or one
/// that was mistyped, and not one of another nation.
fn is_welsh(context: Context<'_>, postcode: &str) -> bool {
    let Some(usual) = usual_form(postcode) else { return false };
    let sector = &usual[..usual.len() - 2];
    let patterns = Pattern::read(sector);
    patterns.into_iter().any(|pattern| {
        pattern.text() == sector && context.gazetteer.postcodes().find(pattern).is_some()
    })
}

/// Whether a text has the form of a code of the Office for National Statistics: a letter of a nation and eight digits.
pub(super) fn is_code(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == 9
        && b"EWSNKLMJ".contains(&bytes[0].to_ascii_uppercase())
        && bytes[1..].iter().all(u8::is_ascii_digit)
}

/// A number, with commas between thousands or without.
pub(super) fn number(text: &str) -> Option<f64> {
    let plain = text.replace([',', '\u{a0}', ' '], "").replace('\u{2212}', "-");
    let grouped = text.contains(',');
    if grouped && !has_groups_of_three(text) {
        return None;
    }
    // `inf` and `nan` are read by the parser too.
    let is_figure = |byte: u8| byte.is_ascii_digit() || b"+-.eE".contains(&byte);
    let number: f64 = plain.bytes().all(is_figure).then(|| plain.parse().ok()).flatten()?;
    number.is_finite().then_some(number)
}

fn has_groups_of_three(text: &str) -> bool {
    let whole =
        text.split('.').next().unwrap_or_default().trim_start_matches(['-', '+', '\u{2212}']);
    let mut groups = whole.split(',');
    groups.next().is_some_and(|first| (1..=3).contains(&first.trim().len()))
        && groups.all(|group| group.len() == 3 && group.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether a row is a note below the table, a total, or blank where its key should be: nothing else is filled in, or the key says
/// so.
fn is_note(record: &Record, key: usize) -> bool {
    let text = record.cells[key].to_lowercase();
    let filled = record.cells.iter().filter(|cell| !cell.is_empty()).count();
    let total = ["total", "cyfanswm", "wales", "cymru", "grand total"].contains(&text.as_str());
    total || filled == 1 && !text.is_empty() && record.cells.len() > 1 && text.contains(' ')
}

/// `Castle Ward` is the ward of that name, `Cardiff Council` the authority.
fn without_kind(name: &str) -> String {
    let is_kind =
        |word: &&str| !["ward", "council", "cyngor"].contains(&word.to_lowercase().as_str());
    let kept: Vec<&str> = name.split_whitespace().filter(is_kind).collect();
    if kept.is_empty() { name.to_owned() } else { kept.join(" ") }
}

/// Other names of authorities that are in use.
const ALSO: [(&str, &str); 4] = [
    ("Sir Gâr", "W06000010"),
    ("Anglesey", "W06000001"),
    ("RCT", "W06000016"),
    ("The Vale", "W06000014"),
];

/// Names of authorities and wards, folded, in both languages.
fn area_names(context: Context<'_>) -> HashMap<String, Vec<AreaRef>> {
    let mut found: HashMap<String, Vec<AreaRef>> = HashMap::new();
    for (name, code) in ALSO {
        if let Ok(area) = context.areas.find(code) {
            found.insert(names::fold(name), vec![area]);
        }
    }
    for level in [Level::Authority, Level::Ward] {
        for position in 0..context.areas.table(level).len() as u32 {
            let area = AreaRef { level, position };
            let name = &context.areas.get(area).name;
            for name in [&name.en, &name.cy] {
                let known = found.entry(names::fold(&without_kind(name))).or_default();
                if !known.contains(&area) {
                    known.push(area);
                }
            }
        }
    }
    found
}

/// How many of some names are those of authorities or wards.
pub(super) fn count_names<'n>(
    context: Context<'_>,
    cells: impl Iterator<Item = &'n String>,
) -> usize {
    let names = area_names(context);
    cells
        .filter(|cell| {
            let name = cell.split([',', '(']).next().unwrap_or_default();
            names.contains_key(&names::fold(&without_kind(name)))
        })
        .count()
}

/// The system of coordinates, by the first rows: that in which most of them lie in Great Britain. None of those is an
/// error that names the system that they look like.
fn system(
    context: Context<'_>,
    file: &str,
    x: usize,
    y: usize,
    sample: &[Record],
) -> Result<System, OwnError> {
    let pairs: Vec<(u64, f64, f64)> = sample
        .iter()
        .filter_map(|record| {
            Some((record.line, number(&record.cells[x])?, number(&record.cells[y])?))
        })
        .filter(|&(_, x, y)| x != 0.0 || y != 0.0)
        .collect();
    let Some(&(line, first, second)) = pairs.first() else { return Ok(System::Metres) };
    let most = |holds: &dyn Fn(f64, f64) -> bool| {
        pairs.iter().filter(|&&(_, x, y)| holds(x, y)).count() * 2 > pairs.len()
    };
    let wrong = |x: f64, y: f64, system, remedy| {
        Err(OwnError::System { file: file.to_owned(), line, x, y, system, remedy })
    };
    let within = |value: f64, low: f64, high: f64| (low..=high).contains(&value);
    let degrees = |x: f64, y: f64| within(x, -9.0, 2.0) && within(y, 49.0, 61.0);
    let layer = context.shapes.layer(Level::Lsoa);
    let wales = |x: f64, y: f64| layer.is_some_and(|layer| layer.at(x, y).is_some());
    let metres = |x: f64, y: f64| {
        (x.abs() > 180.0 || y.abs() > 90.0)
            && within(x, 0.0, 700_000.0)
            && within(y, 0.0, 1_300_000.0)
    };
    if most(&degrees) {
        Ok(System::Degrees)
    } else if most(&|x, y| degrees(y, x)) {
        wrong(first, second, SWAPPED, "name the columns the other way round")
    } else if most(&metres) {
        // The wrong way round most of Wales is in the sea or in another part of it: what lands in more LSOAs is right.
        if !most(&wales) && most(&|x, y| wales(y, x)) {
            return wrong(first, second, SWAPPED, "name the columns the other way round");
        }
        Ok(System::Metres)
    } else if most(&|x, y| {
        within(x, -1_000_000.0, 250_000.0) && within(y, 6_300_000.0, 8_600_000.0)
    }) {
        wrong(first, second, MERCATOR, "export the file in EPSG:27700 or EPSG:4326")
    } else if most(&|x, y| within(x, 100_000.0, 900_000.0) && within(y, 5_500_000.0, 6_300_000.0)) {
        wrong(first, second, UTM, "export the file in EPSG:27700 or EPSG:4326")
    } else {
        wrong(first, second, NO_SYSTEM, "export the file in EPSG:27700 or EPSG:4326")
    }
}
