//! How much of a file from outside is read.

/// How much of a file from outside is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Size of the file in bytes.
    pub bytes: u64,
    /// Size of everything in an archive, unpacked.
    pub unpacked: u64,
    /// How many times larger than the archive its content may be, once it is above 64 MiB.
    pub ratio: u64,
    /// Members of an archive.
    pub members: usize,
    /// Bytes of a record (a row with all its cells).
    pub record: usize,
    /// Columns of a table.
    pub columns: usize,
    /// Rows of a table.
    pub rows: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 4 << 30,
            unpacked: 8 << 30,
            ratio: 200,
            members: 20_000,
            record: 4 << 20,
            columns: 4_096,
            rows: 20_000_000,
        }
    }
}
