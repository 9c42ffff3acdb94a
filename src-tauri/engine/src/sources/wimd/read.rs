//! The ranks, deciles and scores of a file of the Welsh Index of Multiple Deprivation, of whatever year and form.

use std::collections::HashMap;

use csv::ByteRecord;

use crate::{
    sources::{
        import::{CheckReport, ImportError, cell::Cell},
        input::{Heading, Input, InputError, Rows},
        table::fold,
    },
    text::Sentence,
};

/// A year of the index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edition {
    /// 2019, of the 1,909 LSOAs of 2011.
    Of2019,
    /// 2025, of the 1,917 LSOAs of 2021.
    Of2025,
}

impl Edition {
    /// How many LSOAs it ranks.
    pub fn areas(self) -> u32 {
        match self {
            Self::Of2019 => 1_909,
            Self::Of2025 => 1_917,
        }
    }
}

/// The index and its domains: name of the columns of 2025, and what the publisher and others head them with.
pub const INDICES: [(&str, &[&str]); 9] = [
    ("wimd", &["wimd 2025", "wimd 2019", "wimd", "overall", "imd"]),
    ("wimd_income", &["income"]),
    ("wimd_employment", &["employment"]),
    ("wimd_health", &["health"]),
    ("wimd_education", &["education"]),
    ("wimd_access", &["access to services", "access"]),
    ("wimd_housing", &["housing"]),
    ("wimd_safety", &["community safety", "crime"]),
    ("wimd_environment", &["physical environment", "environment"]),
];

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Ranks, 1 the most deprived.
    Rank,
    /// Tenths of the ranks.
    Decile,
    /// Scores from 0 to 100, more is more deprived.
    Score,
}

/// Headers of the column of codes.
const CODES: [&str; 9] = [
    "lsoa code",
    "lsoa11_code",
    "lsoa11cd",
    "lsoa21_code",
    "lsoa21cd",
    "lsoa code (2011)",
    "lsoa code (2021)",
    "lsoa_code",
    "lsoacd",
];

/// A file's figures.
#[derive(Debug, Default)]
pub struct WimdFile {
    /// Codes of LSOAs and their lines, in the order of the file.
    pub codes: Vec<(String, u64)>,
    /// Figures by place in [`INDICES`] and kind, one an LSOA; NaN where there is none.
    pub columns: HashMap<(usize, Kind), Vec<f64>>,
    /// Columns that are used, as published.
    pub used: Vec<String>,
    /// Columns that are not.
    pub ignored: Vec<String>,
}

struct Heads {
    code: usize,
    /// Column, place in [`INDICES`], and the kind if the header says it.
    columns: Vec<(usize, usize, Option<Kind>)>,
    edition: Edition,
}

fn is_header(record: &ByteRecord) -> bool {
    let names: Vec<String> =
        record.iter().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect();
    heads(&names).is_some()
}

fn heads(names: &[String]) -> Option<Heads> {
    let folded: Vec<String> = names.iter().map(|name| fold(name)).collect();
    let code = folded.iter().position(|name| CODES.contains(&name.as_str()))?;
    let mut columns = Vec::new();
    for (column, name) in folded.iter().enumerate() {
        let (bare, kind) = [
            ("_rank", Kind::Rank),
            (" rank", Kind::Rank),
            ("_decile", Kind::Decile),
            (" decile", Kind::Decile),
            ("_score", Kind::Score),
            (" score", Kind::Score),
        ]
        .into_iter()
        .find_map(|(end, kind)| name.strip_suffix(end).map(|bare| (bare, Some(kind))))
        .unwrap_or((name.as_str(), None));
        if let Some(index) = INDICES.iter().position(|(_, heads)| heads.contains(&bare)) {
            columns.push((column, index, kind));
        }
    }
    // The index itself and most of its domains: a council's own table may well have a column "health".
    let mut indices: Vec<usize> = columns.iter().map(|(_, index, _)| *index).collect();
    indices.sort_unstable();
    indices.dedup();
    let says_2025 = folded.iter().any(|name| name.contains("wimd 2025"));
    let says_2019 = folded.iter().any(|name| name.contains("wimd 2019"))
        || folded[code].contains("11") && !says_2025;
    let named = says_2019 || says_2025 || folded.iter().any(|name| name.starts_with("wimd"));
    if indices.first() != Some(&0) || !(named && indices.len() >= 2 || indices.len() >= 6) {
        return None;
    }
    let edition = if says_2019 { Edition::Of2019 } else { Edition::Of2025 };
    Some(Heads { code, columns, edition })
}

/// The year of the index that a file holds, from its headers; none where it holds none.
pub fn edition(input: &Input) -> Result<Option<Edition>, ImportError> {
    match Rows::open(input, Heading::Where(is_header)) {
        Ok(rows) => Ok(heads(rows.names()).map(|heads| heads.edition)),
        Err(InputError::NoHeader { .. }) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Reads a file. What cannot be is noted in the report, which then refuses the file.
pub fn read(
    input: &Input,
    edition: Edition,
    report: &mut CheckReport,
) -> Result<WimdFile, ImportError> {
    let mut rows = Rows::open(input, Heading::Where(is_header))?;
    let names = rows.names().to_vec();
    let heads =
        heads(&names).ok_or_else(|| ImportError::Unrecognised { file: input.name().to_owned() })?;
    let mut file = WimdFile::default();
    for (place, name) in names.iter().enumerate() {
        let used = place == heads.code || heads.columns.iter().any(|(column, ..)| *column == place);
        let list = if used { &mut file.used } else { &mut file.ignored };
        list.extend((!name.is_empty()).then(|| name.clone()));
    }
    let mut read = vec![Vec::new(); heads.columns.len()];
    let mut seen: HashMap<String, u64> = HashMap::new();
    let mut record = ByteRecord::new();
    while rows.read(&mut record)? {
        let code =
            String::from_utf8_lossy(record.get(heads.code).unwrap_or_default()).trim().to_owned();
        let filled = record.iter().filter(|cell| !cell.trim_ascii().is_empty()).take(2).count();
        if filled < 2 {
            continue;
        }
        let line = rows.line();
        report.rows += 1;
        if let Some(&first) = seen.get(&code) {
            report.duplicate(input.name(), line, &code, first);
            continue;
        }
        seen.insert(code.clone(), line);
        for (column, values) in heads.columns.iter().zip(&mut read) {
            let cell = record.get(column.0).unwrap_or_default();
            let found = || String::from_utf8_lossy(cell).trim().to_owned();
            values.push(match Cell::read(cell) {
                Some(Cell::Number(number)) if number < 0.0 => {
                    report.negative(input.name(), line, &names[column.0], &found());
                    f64::NAN
                }
                Some(cell) => cell.number().unwrap_or(f64::NAN),
                None => {
                    report.not_a_number(input.name(), line, &names[column.0], &found());
                    f64::NAN
                }
            });
        }
        file.codes.push((code, line));
    }
    // Files of ranks and of scores have the same headers: only ranks are all whole numbers.
    let whole = |values: &[f64]| values.iter().all(|value| value.is_nan() || value.fract() == 0.0);
    let unsaid = heads.columns.iter().zip(&read).filter(|((_, _, kind), _)| kind.is_none());
    let ranks = unsaid.clone().all(|(_, values)| whole(values));
    for ((column, index, kind), values) in heads.columns.iter().zip(read) {
        let kind = kind.unwrap_or(if ranks { Kind::Rank } else { Kind::Score });
        check(&file, &values, kind, edition, (input.name(), &names[*column]), report);
        if *index == 0 && kind == Kind::Rank {
            once(&file, &values, input.name(), report);
        }
        file.columns.entry((*index, kind)).or_insert(values);
    }
    Ok(file)
}

fn check(
    file: &WimdFile,
    values: &[f64],
    kind: Kind,
    edition: Edition,
    (name, column): (&str, &str),
    report: &mut CheckReport,
) {
    let most = match kind {
        Kind::Rank => f64::from(edition.areas()),
        Kind::Decile => 10.0,
        Kind::Score => 100.0,
    };
    for ((_, line), &value) in file.codes.iter().zip(values) {
        let least = if kind == Kind::Score { 0.0 } else { 1.0 };
        let whole = kind == Kind::Score || value.fract() == 0.0;
        if value.is_nan() || (value >= least && value <= most && whole) {
            continue;
        }
        let found = value.to_string();
        report.out_of_range.add(*line, column, &found);
        let why = Sentence::plain("error-import-rank").with("file", name).with("line", *line);
        report.refuse(why.with("column", column).with("found", found).with("most", most));
    }
}

/// Overall ranks are each given once.
fn once(file: &WimdFile, values: &[f64], name: &str, report: &mut CheckReport) {
    let mut first: HashMap<u32, u64> = HashMap::new();
    for ((code, line), &value) in file.codes.iter().zip(values) {
        if value.is_nan() {
            continue;
        }
        if let Some(&before) = first.get(&(value as u32)) {
            report.duplicates.add(*line, "", code);
            let why = Sentence::plain("error-import-rank-twice").with("file", name);
            report
                .refuse(why.with("line", *line).with("found", code.as_str()).with("first", before));
        } else {
            first.insert(value as u32, *line);
        }
    }
}
