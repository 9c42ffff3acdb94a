//! Reading a list of points from a table: CSV, TSV, XLSX or ODS.

use std::{
    collections::{HashMap, HashSet},
    path::Path,
};

use csv::ByteRecord;
use serde::Serialize;
use ts_rs::TS;

use super::{
    MOST_NAME, MOST_SUPPORTS, MOST_TEXT, Support, SupportsError,
    columns::{self, Columns},
    place::{self, PlaceContext, Placed},
    remarks::{Remark, Remarks},
};
use crate::{
    geography::{Level, gridref::GridReference, names},
    sources::{
        import::cell::number,
        input::{self, Heading, Input, InputError, Rows},
        own::yes_or_no,
    },
    text::{Bilingual, Sentence},
};

/// Rows in metres from which on it is told that they are the wrong way round as a whole.
const ENOUGH: usize = 3;

/// A list as it was read.
#[derive(Debug, Clone, PartialEq, Default, Serialize, TS)]
#[ts(export)]
pub struct SupportList {
    /// The points, in the file's order.
    pub supports: Vec<Support>,
    /// What was left out and what is to be known, with file and lines: unknown postcodes, points outside Wales,
    /// duplicates.
    pub notes: Vec<Sentence>,
}

/// Reads a list of points of support or of sites (CSV, TSV, XLSX, ODS, or one of them in a zip).
///
/// Columns are known by their names in either language, in any order: `id`, `name`/`enw` (also `name_en`, `name_cy`),
/// `kind`/`math`, `opening hours`/`oriau agor`, `languages`/`ieithoedd`, `capacity`/`capasiti`, `wheelchair`/`cadair olwyn`,
/// `cost`, `notes`/`nodiadau`, `partner`. A row is where its coordinates say (`easting`/`dwyreiniad` and
/// `northing`/`gogleddiad`, or `lon` and `lat`), else its grid reference (the middle of the square), else its postcode.
/// Rows without a place are left out, points outside Wales are kept up to 50 km from it, of rows with the same place and
/// name the first is kept; all this is said in the notes. Points without an id get the next whole number that is free.
///
/// # Errors
/// What cannot be opened or read, a file that says nowhere where its rows are, of which no row has a place, whose
/// coordinates are the wrong way round throughout, which has an id twice, or more than [`MOST_SUPPORTS`] rows.
pub fn read_supports(path: &Path, context: PlaceContext<'_>) -> Result<SupportList, SupportsError> {
    let input = one_table(path)?;
    let file = input.name().to_owned();
    let mut rows =
        Rows::open(&input, Heading::Where(columns::is_header)).map_err(|error| match error {
            InputError::NoHeader { file } => SupportsError::NoPlaceColumns { file },
            other => other.into(),
        })?;
    let columns = Columns::of(rows.names());
    if !columns.have_places() {
        return Err(SupportsError::NoPlaceColumns { file });
    }
    let width = rows.names().len();
    let mut reading = Reading::new(&file, context, columns);
    let mut record = ByteRecord::new();
    while rows.read(&mut record)? {
        let mut cells: Vec<String> = record
            .iter()
            .take(width)
            .map(|cell| String::from_utf8_lossy(cell).trim().to_owned())
            .collect();
        cells.resize(width, String::new());
        reading.row(rows.line(), &cells)?;
    }
    reading.end()
}

/// The only table of a file.
pub(super) fn one_table(path: &Path) -> Result<Input, SupportsError> {
    let mut tables: Vec<Input> =
        input::open(path)?.into_iter().filter(|input| !input.is_beside()).collect();
    match (tables.pop(), tables.len()) {
        (Some(table), 0) => Ok(table),
        (_, others) => Err(SupportsError::NotOneTable {
            file: path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned(),
            found: others,
        }),
    }
}

struct Reading<'a> {
    file: &'a str,
    context: PlaceContext<'a>,
    columns: Columns,
    supports: Vec<Support>,
    /// The line of every id of the file.
    ids: HashMap<String, u64>,
    /// Line of every place (to the metre) and name.
    seen: HashMap<(i64, i64, String), u64>,
    remarks: Remarks,
    rows: usize,
    /// What was wrong with the first row without a place.
    wrong: Option<(Remark, u64, String)>,
    /// Rows in metres, those in Wales, and those that would be if they were the other way round.
    metres: [usize; 3],
    first_swapped: Option<(u64, f64, f64)>,
}

impl<'a> Reading<'a> {
    fn new(file: &'a str, context: PlaceContext<'a>, columns: Columns) -> Self {
        Self {
            file,
            context,
            columns,
            supports: Vec::new(),
            ids: HashMap::new(),
            seen: HashMap::new(),
            remarks: Remarks::default(),
            rows: 0,
            wrong: None,
            metres: [0; 3],
            first_swapped: None,
        }
    }

    fn row(&mut self, line: u64, cells: &[String]) -> Result<(), SupportsError> {
        self.rows += 1;
        if self.rows > MOST_SUPPORTS {
            return Err(SupportsError::TooMany {
                file: self.file.to_owned(),
                limit: MOST_SUPPORTS,
            });
        }
        let placed = match place::place(self.context, &self.columns, cells) {
            Ok(placed) => placed,
            Err((remark, found)) => {
                if remark == Remark::Swapped {
                    self.count_swapped(line, cells);
                }
                self.remarks.add(remark, line, &found);
                self.wrong.get_or_insert((remark, line, found));
                return Ok(());
            }
        };
        if placed.metres {
            self.count_metres(line, &placed);
        }
        let support = self.support(line, cells, &placed);
        let key = (
            placed.easting.round() as i64,
            placed.northing.round() as i64,
            names::fold(&support.name.en),
        );
        if self.seen.contains_key(&key) {
            self.remarks.add(Remark::Duplicate, line, &support.name.en);
            return Ok(());
        }
        self.seen.insert(key, line);
        if let Some((remark, found)) = placed.remark {
            self.remarks.add(remark, line, &found);
        }
        if !support.id.is_empty()
            && let Some(first) = self.ids.insert(support.id.clone(), line)
        {
            let (file, id) = (self.file.to_owned(), support.id);
            return Err(SupportsError::DuplicateId { file, line, id, first });
        }
        self.supports.push(support);
        Ok(())
    }

    fn count_metres(&mut self, line: u64, placed: &Placed) {
        let layer = self.context.shapes.layer(Level::Lsoa);
        let in_wales =
            |x: f64, y: f64| usize::from(layer.is_some_and(|layer| layer.at(x, y).is_some()));
        let (x, y) = (placed.easting, placed.northing);
        let swapped = in_wales(y, x);
        self.metres[0] += 1;
        self.metres[1] += in_wales(x, y);
        self.metres[2] += swapped;
        if swapped == 1 {
            self.first_swapped.get_or_insert((line, x, y));
        }
    }

    /// A row in metres that is left out because it is the wrong way round.
    fn count_swapped(&mut self, line: u64, cells: &[String]) {
        if let Some([x, y]) = self.columns.metres
            && let (Some(x), Some(y)) = (number(&cells[x]), number(&cells[y]))
        {
            self.metres[0] += 1;
            self.metres[2] += 1;
            self.first_swapped.get_or_insert((line, x, y));
        }
    }

    /// The point of a row, with the id of the file or none.
    fn support(&mut self, line: u64, cells: &[String], placed: &Placed) -> Support {
        let columns = &self.columns;
        let cell = |at: Option<usize>| at.map_or("", |at| cells[at].as_str());
        let (english, welsh) = (cell(columns.name), cell(columns.enw));
        let name = if !english.is_empty() || !welsh.is_empty() {
            let or = |one: &str, other: &str| if one.is_empty() { other } else { one }.to_owned();
            Bilingual::new(or(english, welsh), or(welsh, english))
        } else {
            let name = nameless(placed);
            Bilingual::new(name.clone(), name)
        };
        let notes: Vec<&str> = columns
            .notes
            .iter()
            .map(|&at| cells[at].as_str())
            .filter(|text| !text.is_empty())
            .collect();
        let mut support = Support {
            id: cell(columns.id).to_owned(),
            name,
            kind: cell(columns.kind).to_owned(),
            opening_hours: cell(columns.hours).to_owned(),
            languages: cell(columns.languages).to_owned(),
            notes: notes.join("; "),
            postcode: placed.postcode.clone(),
            easting: placed.easting,
            northing: placed.northing,
            ..Support::default()
        };
        let (capacity, cost, wheelchair) =
            (cell(columns.capacity), cell(columns.cost), cell(columns.wheelchair));
        let remarks = &mut self.remarks;
        let mut amount = |text: &str, remark: Remark| {
            let found = number(text.trim_start_matches('£').trim()).filter(|number| *number >= 0.0);
            if found.is_none() && !text.is_empty() {
                remarks.add(remark, line, text);
            }
            found
        };
        support.capacity = amount(capacity, Remark::Capacity);
        support.cost = amount(cost, Remark::Cost);
        support.wheelchair = yes_or_no(wheelchair);
        if support.wheelchair.is_none() && !wheelchair.is_empty() {
            remarks.add(Remark::Wheelchair, line, wheelchair);
        }
        let texts = [
            (&mut support.id, MOST_NAME),
            (&mut support.name.en, MOST_NAME),
            (&mut support.name.cy, MOST_NAME),
            (&mut support.kind, MOST_TEXT),
            (&mut support.opening_hours, MOST_TEXT),
            (&mut support.languages, MOST_TEXT),
            (&mut support.notes, MOST_TEXT),
        ];
        for (text, most) in texts {
            if let Some((end, _)) = text.char_indices().nth(most) {
                remarks.add(Remark::Long, line, text);
                text.truncate(end);
            }
        }
        support
    }

    fn end(mut self) -> Result<SupportList, SupportsError> {
        let file = self.file.to_owned();
        let [all, in_wales, swapped] = self.metres;
        if let Some((line, x, y)) = self.first_swapped
            && all >= ENOUGH
            && in_wales * 2 <= all
            && swapped * 2 > all
        {
            return Err(SupportsError::Swapped { file, line, x, y });
        }
        if self.supports.is_empty() {
            return Err(match self.wrong {
                Some((remark, line, found)) => {
                    SupportsError::Nowhere { file, line, found, remark: remark.id() }
                }
                None => SupportsError::NoRows { file },
            });
        }
        let taken: HashSet<String> = self.ids.into_keys().collect();
        let mut free =
            (1_usize..).map(|number| number.to_string()).filter(|id| !taken.contains(id));
        for support in self.supports.iter_mut().filter(|support| support.id.is_empty()) {
            support.id = free.next().unwrap_or_default();
        }
        Ok(SupportList { supports: self.supports, notes: self.remarks.sentences(&file) })
    }
}

/// What a point without a name is called: its postcode, else its grid reference.
fn nameless(placed: &Placed) -> String {
    if !placed.postcode.is_empty() {
        return placed.postcode.clone();
    }
    GridReference::at(placed.easting, placed.northing, 8)
        .map_or_else(|_| String::new(), |square| square.to_string())
}
