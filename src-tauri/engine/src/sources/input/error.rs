//! Why an input cannot be read.

use std::io;

use crate::text::Argument;

/// Why an input cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum InputError {
    /// The file cannot be opened or read.
    #[error("{file}: {source}")]
    Unreadable {
        /// The file.
        file: String,
        /// What the system says.
        source: io::Error,
    },
    /// A record cannot be read.
    #[error("{file}, line {line}: {problem}")]
    Record {
        /// The file.
        file: String,
        /// The line, counted from 1.
        line: u64,
        /// What was found.
        problem: String,
    },
    /// There is no header row with the columns that are needed.
    #[error("{file}: no header row")]
    NoHeader {
        /// The file.
        file: String,
    },
    /// More bytes than are read.
    #[error("{file}: more than {limit} MB, the most that is read")]
    TooLarge {
        /// The file or member.
        file: String,
        /// The limit in megabytes.
        limit: u64,
    },
    /// Not a zip, or a damaged one.
    #[error("{file}: the zip is damaged ({problem})")]
    Archive {
        /// The archive or member.
        file: String,
        /// What was found.
        problem: String,
    },
    /// More members than are read.
    #[error("{file}: {count} members, the most is {limit}")]
    Members {
        /// The archive.
        file: String,
        /// How many it states.
        count: u64,
        /// The limit.
        limit: usize,
    },
    /// A member whose path leads out of the archive.
    #[error("{file}: the member \"{member}\" has a path that leads out of the archive")]
    MemberPath {
        /// The archive.
        file: String,
        /// The member's path.
        member: String,
    },
    /// A member that is a link.
    #[error("{file}: the member \"{member}\" is a link")]
    MemberLink {
        /// The archive.
        file: String,
        /// The member's path.
        member: String,
    },
    /// A member with a password.
    #[error("{file}: the member \"{member}\" is encrypted")]
    Encrypted {
        /// The archive.
        file: String,
        /// The member's path.
        member: String,
    },
    /// A member packed in a way that is not read.
    #[error("{file}: the member \"{member}\" is packed by {method}, not by deflate")]
    Method {
        /// The archive.
        file: String,
        /// The member's path.
        member: String,
        /// The method as the zip crate names it.
        method: String,
    },
    /// What is packed is too much larger than the archive.
    #[error("{file}: what is packed is more than {limit} times as large as the archive")]
    Ratio {
        /// The archive.
        file: String,
        /// The limit.
        limit: u64,
    },
    /// A zip in a zip that is too large or itself has a zip.
    #[error("{file}: the member \"{member}\" is a zip that is too large or too deep inside others")]
    Nested {
        /// The archive.
        file: String,
        /// The member's path.
        member: String,
    },
    /// Bytes that are not in the encoding that the beginning is in.
    #[error("{file}, line {line}: not {encoding}")]
    Encoding {
        /// The file.
        file: String,
        /// The line, counted from 1.
        line: u64,
        /// The encoding.
        encoding: &'static str,
    },
    /// A NUL byte, which no text has.
    #[error("{file}, line {line}: a NUL byte")]
    Nul {
        /// The file.
        file: String,
        /// The line, counted from 1.
        line: u64,
    },
    /// A row that is longer than is read.
    #[error("{file}, line {line}: a row of more than {limit} bytes")]
    LongRecord {
        /// The file.
        file: String,
        /// The line where it begins, counted from 1.
        line: u64,
        /// The limit in bytes.
        limit: usize,
    },
    /// A row with more columns than are read.
    #[error("{file}, line {line}: more than {limit} columns")]
    Columns {
        /// The file.
        file: String,
        /// The line, counted from 1.
        line: u64,
        /// The limit.
        limit: usize,
    },
    /// More rows than are read.
    #[error("{file}: more than {limit} rows")]
    TooManyRows {
        /// The file.
        file: String,
        /// The limit.
        limit: u64,
    },
    /// A quotation mark that is never closed.
    #[error("{file}, line {line}: a quotation mark that is never closed")]
    Quote {
        /// The file.
        file: String,
        /// The line where it opens, counted from 1.
        line: u64,
    },
    /// A workbook that cannot be read.
    #[error("{file}: the workbook cannot be read ({problem})")]
    Workbook {
        /// The file.
        file: String,
        /// What was found.
        problem: String,
    },
    /// A workbook of before 2007.
    #[error("{file}: a workbook in the old format (.xls)")]
    OldWorkbook {
        /// The file.
        file: String,
    },
    /// A workbook without the sheet that is asked for.
    #[error("{file}: no sheet \"{sheet}\", it has: {sheets}")]
    NoSheet {
        /// The file.
        file: String,
        /// The sheet asked for.
        sheet: String,
        /// Those it has.
        sheets: String,
    },
}

impl InputError {
    /// The error that a reader passed on inside one of the system's, or the system's own.
    pub fn of_io(file: &str, error: io::Error) -> Self {
        match error.downcast::<Self>() {
            Ok(inner) => inner,
            Err(source) => Self::Unreadable { file: file.to_owned(), source },
        }
    }

    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => "file-unreadable",
            Self::Record { .. } => "input-record",
            Self::NoHeader { .. } => "input-no-header",
            Self::TooLarge { .. } => "input-too-large",
            Self::Archive { .. } => "input-archive",
            Self::Members { .. } => "input-members",
            Self::MemberPath { .. } => "input-member-path",
            Self::MemberLink { .. } => "input-member-link",
            Self::Encrypted { .. } => "input-encrypted",
            Self::Method { .. } => "input-method",
            Self::Ratio { .. } => "input-ratio",
            Self::Nested { .. } => "input-nested",
            Self::Encoding { .. } => "input-encoding",
            Self::Nul { .. } => "input-nul",
            Self::LongRecord { .. } => "input-long-record",
            Self::Columns { .. } => "input-columns",
            Self::TooManyRows { .. } => "input-rows",
            Self::Quote { .. } => "input-quote",
            Self::Workbook { .. } => "input-workbook",
            Self::OldWorkbook { .. } => "input-old-workbook",
            Self::NoSheet { .. } => "input-no-sheet",
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        let number = |value: u64| Argument::from(value as f64);
        let mut arguments = vec![("file", self.file().to_owned().into())];
        match self {
            Self::Unreadable { source, .. } => {
                arguments.push(("reason", source.to_string().into()));
            }
            Self::Record { line, problem, .. } => {
                arguments.push(("line", number(*line)));
                arguments.push(("problem", problem.clone().into()));
            }
            Self::NoHeader { .. } | Self::OldWorkbook { .. } => {}
            Self::TooLarge { limit, .. }
            | Self::Ratio { limit, .. }
            | Self::TooManyRows { limit, .. } => arguments.push(("limit", number(*limit))),
            Self::Archive { problem, .. } | Self::Workbook { problem, .. } => {
                arguments.push(("problem", problem.clone().into()));
            }
            Self::Members { count, limit, .. } => {
                arguments.push(("count", number(*count)));
                arguments.push(("limit", Argument::from(*limit)));
            }
            Self::MemberPath { member, .. }
            | Self::MemberLink { member, .. }
            | Self::Encrypted { member, .. }
            | Self::Nested { member, .. } => arguments.push(("member", member.clone().into())),
            Self::Method { member, method, .. } => {
                arguments.push(("member", member.clone().into()));
                arguments.push(("method", method.clone().into()));
            }
            Self::Encoding { line, encoding, .. } => {
                arguments.push(("line", number(*line)));
                arguments.push(("encoding", (*encoding).into()));
            }
            Self::Nul { line, .. } | Self::Quote { line, .. } => {
                arguments.push(("line", number(*line)));
            }
            Self::LongRecord { line, limit, .. } | Self::Columns { line, limit, .. } => {
                arguments.push(("line", number(*line)));
                arguments.push(("limit", Argument::from(*limit)));
            }
            Self::NoSheet { sheet, sheets, .. } => {
                arguments.push(("sheet", sheet.clone().into()));
                arguments.push(("sheets", sheets.clone().into()));
            }
        }
        arguments
    }

    fn file(&self) -> &str {
        match self {
            Self::Unreadable { file, .. }
            | Self::Record { file, .. }
            | Self::NoHeader { file }
            | Self::TooLarge { file, .. }
            | Self::Archive { file, .. }
            | Self::Members { file, .. }
            | Self::MemberPath { file, .. }
            | Self::MemberLink { file, .. }
            | Self::Encrypted { file, .. }
            | Self::Method { file, .. }
            | Self::Ratio { file, .. }
            | Self::Nested { file, .. }
            | Self::Encoding { file, .. }
            | Self::Nul { file, .. }
            | Self::LongRecord { file, .. }
            | Self::Columns { file, .. }
            | Self::TooManyRows { file, .. }
            | Self::Quote { file, .. }
            | Self::Workbook { file, .. }
            | Self::OldWorkbook { file }
            | Self::NoSheet { file, .. } => file,
        }
    }
}
