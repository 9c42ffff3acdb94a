//! OS Open Roads as Shapefiles: one for each square of a hundred kilometres, record by record with its row of the `.dbf`.

use std::io::{BufReader, Read};

use super::{
    Reading, RoadsFileError, check_system, damaged,
    links::{Links, columns},
};
use crate::sources::{
    input::{Input, InputError},
    layer::{
        bytes::{Bytes, Fault},
        projection,
    },
};

/// Bytes of a record at most: a link of a million corners.
const RECORD: usize = 16 << 20;
/// Bytes of the description of a table, and of its rows.
const TABLE: usize = 1 << 16;
/// Bytes of a `.prj`.
const SYSTEM: u64 = 1 << 16;
/// Records between two looks at whether to go on.
const ROWS: u64 = 1_024;

/// Reads the links of several Shapefiles; the files beside each are among `all`.
pub(super) fn read(
    files: &[&Input],
    all: &[Input],
    reading: Reading<'_>,
    links: &mut Links,
) -> Result<(), RoadsFileError> {
    let whole: u64 = files.iter().map(|file| file.size()).sum();
    let mut before = 0;
    for file in files {
        let stem = &file.name()[..file.name().len() - ".shp".len()];
        let beside = |ending: &str| {
            let name = format!("{stem}{ending}");
            all.iter().find(|other| other.name().eq_ignore_ascii_case(&name))
        };
        if let Some(system) = beside(".prj") {
            let text = system.whole(SYSTEM)?;
            let system = projection::of_text(&String::from_utf8_lossy(&text));
            check_system(file.name(), Some(system))?;
        }
        let table = beside(".dbf").ok_or_else(|| RoadsFileError::Column {
            file: file.name().to_owned(),
            column: ".dbf",
            found: String::new(),
        })?;
        let done = |bytes: u64| (reading.progress)(before + bytes, whole);
        one(file, table, reading, &done, links)?;
        before += file.size();
    }
    Ok(())
}

fn one(
    file: &Input,
    table: &Input,
    reading: Reading<'_>,
    done: &dyn Fn(u64),
    links: &mut Links,
) -> Result<(), RoadsFileError> {
    let name = file.name();
    let mut shapes = Stream::open(file)?;
    let mut rows = Stream::open(table)?;
    let head = shapes.take(100)?.ok_or_else(|| damaged(name, 0, "it is cut short".to_owned()))?;
    let mut head = Bytes::little(head);
    let bounds = bounds(&mut head).map_err(|found| damaged(name, 0, found))?;
    let table = Table::read(&mut rows)?;
    let wanted = columns(&table.names).map_err(|column| RoadsFileError::Column {
        file: table.file.clone(),
        column,
        found: table.names.join(", "),
    })?;
    if !reading.region.meets(bounds) {
        links.left_out += u64::from(table.count);
        return Ok(());
    }
    let mut number = 0_u64;
    let mut line = Vec::new();
    loop {
        if number.is_multiple_of(ROWS) {
            reading.go_on()?;
            done(shapes.read);
            if links.is_full() {
                return Ok(());
            }
        }
        number += 1;
        let Some(head) = shapes.take(8)? else { break };
        let stated = u32::from_be_bytes([head[4], head[5], head[6], head[7]]);
        let length = (stated as usize).saturating_mul(2);
        if length > RECORD {
            return Err(damaged(name, number, format!("its record states {length} bytes")));
        }
        let cut_short = || damaged(name, number, "it is cut short".to_owned());
        let content = shapes.take(length)?.ok_or_else(cut_short)?;
        line.clear();
        corners(&mut Bytes::little(content), &mut line)
            .map_err(|found| damaged(name, number, found))?;
        let row = rows
            .take(table.row)?
            .ok_or_else(|| damaged(name, number, format!("{} has fewer rows", table.file)))?;
        // Deleted features stay until the file is packed.
        if row[0] == b'*' || !line.iter().any(|&corner| reading.region.has(corner)) {
            links.left_out += 1;
            continue;
        }
        let fields = wanted.map(|at| {
            let (from, to) = table.places[at];
            String::from_utf8_lossy(&row[from..to]).trim_matches(['\0', ' ']).to_owned()
        });
        links.add(&fields, &line).map_err(|found| damaged(name, number, found))?;
    }
    Ok(())
}

/// The box around all shapes, from the description of the file.
fn bounds(head: &mut Bytes<'_>) -> Result<[f64; 4], Fault> {
    if head.take(4)? != [0, 0, 0x27, 0x0a] {
        return Err("it does not begin as a Shapefile".to_owned());
    }
    head.take(28)?;
    match head.u32()? {
        0 | 3 | 13 | 23 => {}
        other => return Err(format!("shapes of type {other}, where roads are lines")),
    }
    Ok([head.f64()?, head.f64()?, head.f64()?, head.f64()?])
}

/// The corners of a line; of one in several parts one after the other.
fn corners(bytes: &mut Bytes<'_>, line: &mut Vec<[f64; 2]>) -> Result<(), Fault> {
    match bytes.u32()? {
        0 => return Ok(()),
        3 | 13 | 23 => {}
        other => return Err(format!("a shape of type {other}, where a road is a line")),
    }
    bytes.take(32)?;
    let parts = bytes.count(4)?;
    let corners = bytes.u32()? as usize;
    bytes.take(parts * 4)?;
    if corners > bytes.len() / 16 {
        return Err(format!("it states {corners} corners, for which it is too short"));
    }
    for _ in 0..corners {
        line.push(bytes.position(0)?);
    }
    Ok(())
}

/// What the `.dbf` says of its rows.
struct Table {
    file: String,
    names: Vec<String>,
    /// Where each field lies in a row.
    places: Vec<(usize, usize)>,
    row: usize,
    count: u32,
}

impl Table {
    fn read(rows: &mut Stream) -> Result<Self, RoadsFileError> {
        let file = rows.name.clone();
        let short = || damaged(&file, 0, "the description of the table is cut short".to_owned());
        let head = rows.take(32)?.ok_or_else(short)?;
        let count = u32::from_le_bytes([head[4], head[5], head[6], head[7]]);
        let begin = usize::from(u16::from_le_bytes([head[8], head[9]]));
        let row = usize::from(u16::from_le_bytes([head[10], head[11]]));
        let fields = rows.take(begin.saturating_sub(32).min(TABLE))?.ok_or_else(short)?;
        let (mut names, mut places) = (Vec::new(), Vec::new());
        // The first byte of a row tells whether it is deleted.
        let mut from = 1;
        for field in fields.chunks_exact(32).take_while(|field| field[0] != 0x0d) {
            let name = field[..11].split(|&byte| byte == 0).next().unwrap_or_default();
            names.push(String::from_utf8_lossy(name).trim().to_owned());
            places.push((from, from + usize::from(field[16])));
            from += usize::from(field[16]);
        }
        if row < from || row > TABLE {
            let found = format!("the fields of the table have {from} bytes, its rows {row}");
            return Err(damaged(&file, 0, found));
        }
        Ok(Self { file, names, places, row, count })
    }
}

/// A file that is read piece by piece.
struct Stream {
    name: String,
    bytes: BufReader<Box<dyn Read + Send>>,
    piece: Vec<u8>,
    read: u64,
}

impl Stream {
    fn open(input: &Input) -> Result<Self, RoadsFileError> {
        let bytes = BufReader::with_capacity(1 << 18, input.bytes()?);
        Ok(Self { name: input.name().to_owned(), bytes, piece: Vec::new(), read: 0 })
    }

    /// The next bytes; none at the end of the file.
    fn take(&mut self, count: usize) -> Result<Option<&[u8]>, RoadsFileError> {
        self.piece.clear();
        let taken = self.bytes.by_ref().take(count as u64).read_to_end(&mut self.piece);
        let taken = taken.map_err(|error| InputError::of_io(&self.name, error))?;
        self.read += taken as u64;
        match taken {
            0 if count > 0 => Ok(None),
            _ if taken < count => Err(damaged(&self.name, 0, "it is cut short".to_owned())),
            _ => Ok(Some(&self.piece)),
        }
    }
}
