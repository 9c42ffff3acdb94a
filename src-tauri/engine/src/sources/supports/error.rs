//! Why a list of points, or a file of the command `site`, cannot be used.

use cyswllt_stats::reach::DistancesError;

use crate::{sources::input::InputError, text::Argument};

/// Why a list of points, or a file of the command `site`, cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum SupportsError {
    /// The file cannot be opened or read.
    #[error(transparent)]
    Input(#[from] InputError),
    /// A zip with no table, or with several.
    #[error("{file}: not one table (others: {found}); give a CSV, XLSX or ODS file")]
    NotOneTable {
        /// The file.
        file: String,
        /// How many tables there are beside the last one.
        found: usize,
    },
    /// No column says where the rows are.
    #[error(
        "{file}: no column says where its rows are; name one postcode, or two easting and northing or lon and lat"
    )]
    NoPlaceColumns {
        /// The file.
        file: String,
    },
    /// A header and no rows.
    #[error("{file}: a header but no rows")]
    NoRows {
        /// The file.
        file: String,
    },
    /// No row has a place.
    #[error("{file}: no row has a place; line {line}: \"{found}\" ({remark})")]
    Nowhere {
        /// The file.
        file: String,
        /// The line of the first row.
        line: u64,
        /// What was found there.
        found: String,
        /// What is wrong with it: the id of the message.
        remark: &'static str,
    },
    /// Eastings and northings are the wrong way round throughout.
    #[error(
        "{file}, line {line}: {x}, {y} are northing and easting; name the columns the other way round"
    )]
    Swapped {
        /// The file.
        file: String,
        /// The line of the first row that shows it.
        line: u64,
        /// What stands as easting.
        x: f64,
        /// What stands as northing.
        y: f64,
    },
    /// More rows than are read.
    #[error("{file}: more than {limit} rows")]
    TooMany {
        /// The file.
        file: String,
        /// The limit.
        limit: usize,
    },
    /// An id twice.
    #[error("{file}, line {line}: the id {id} is that of line {first} too")]
    DuplicateId {
        /// The file.
        file: String,
        /// The second line.
        line: u64,
        /// The id.
        id: String,
        /// The first line.
        first: u64,
    },
    /// A column is missing, or there twice.
    #[error("{file}, line 1: one column \"{column}\" is needed; the columns are {found}")]
    Column {
        /// The file.
        file: String,
        /// What is needed.
        column: &'static str,
        /// The columns that are there.
        found: String,
    },
    /// A cell is empty that may not be.
    #[error("{file}, line {line}: nothing in the column \"{column}\"")]
    EmptyCell {
        /// The file.
        file: String,
        /// The line.
        line: u64,
        /// The column.
        column: &'static str,
    },
    /// A cell holds no number.
    #[error("{file}, line {line}, column \"{column}\": \"{found}\" is no number")]
    NotANumber {
        /// The file.
        file: String,
        /// The line.
        line: u64,
        /// The column.
        column: &'static str,
        /// What was found.
        found: String,
    },
    /// A weight, cost or distance is below 0.
    #[error("{file}, line {line}, column \"{column}\": {found} is below 0")]
    Negative {
        /// The file.
        file: String,
        /// The line.
        line: u64,
        /// The column.
        column: &'static str,
        /// What was found.
        found: f64,
    },
    /// A longitude and latitude that have no place in the National Grid.
    #[error(
        "{file}, line {line}: longitude {lon}, latitude {lat} is outside Great Britain; give easting,northing in metres, or the distances by --matrix"
    )]
    OutsideBritain {
        /// The file.
        file: String,
        /// The line.
        line: u64,
        /// The longitude.
        lon: f64,
        /// The latitude.
        lat: f64,
    },
    /// A longitude and latitude the wrong way round.
    #[error("{file}, line {line}: longitude {lon}, latitude {lat} are the wrong way round")]
    LonLatSwapped {
        /// The file.
        file: String,
        /// The line.
        line: u64,
        /// What stands as longitude.
        lon: f64,
        /// What stands as latitude.
        lat: f64,
    },
    /// A matrix names a demand or a site that the other files do not have.
    #[error("{file}, line {line}: there is no {column} {id}")]
    UnknownId {
        /// The file.
        file: String,
        /// The line.
        line: u64,
        /// `demand` or `site`.
        column: &'static str,
        /// The id.
        id: String,
    },
    /// A matrix has a pair twice.
    #[error("{file}, line {line}: demand {demand} and site {site} are those of line {first} too")]
    DuplicatePair {
        /// The file.
        file: String,
        /// The second line.
        line: u64,
        /// The demand's id.
        demand: String,
        /// The site's id.
        site: String,
        /// The first line.
        first: u64,
    },
    /// Distances that cannot be used.
    #[error(transparent)]
    Distances(#[from] DistancesError),
    /// No postcode by its form.
    #[error("\"{postcode}\" is no postcode such as LD1 5DR")]
    NotAPostcode {
        /// What was found.
        postcode: String,
    },
    /// A postcode like those of Wales that the directory lacks.
    #[error("the directory has no postcode {postcode}")]
    UnknownPostcode {
        /// What was found.
        postcode: String,
    },
    /// A postcode of elsewhere.
    #[error("{postcode} is no postcode of Wales; give the place by coordinates")]
    PostcodeElsewhere {
        /// What was found.
        postcode: String,
    },
    /// A point that is nowhere near Wales.
    #[error("easting {easting}, northing {northing} is more than 50 km from Wales")]
    TooFar {
        /// The easting.
        easting: f64,
        /// The northing.
        northing: f64,
    },
}

impl SupportsError {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Input(error) => error.code(),
            Self::NotOneTable { .. } => "supports-not-one-table",
            Self::NoPlaceColumns { .. } => "supports-no-place-columns",
            Self::NoRows { .. } => "supports-no-rows",
            Self::Nowhere { .. } => "supports-nowhere",
            Self::Swapped { .. } => "supports-swapped",
            Self::TooMany { .. } => "supports-too-many",
            Self::DuplicateId { .. } => "supports-duplicate-id",
            Self::Column { .. } => "supports-column",
            Self::EmptyCell { .. } => "supports-empty-cell",
            Self::NotANumber { .. } => "supports-not-a-number",
            Self::Negative { .. } => "supports-negative",
            Self::OutsideBritain { .. } => "supports-outside-britain",
            Self::LonLatSwapped { .. } => "supports-lon-lat-swapped",
            Self::UnknownId { .. } => "supports-unknown-id",
            Self::DuplicatePair { .. } => "supports-duplicate-pair",
            Self::Distances(_) => "internal",
            Self::NotAPostcode { .. } => "supports-not-a-postcode",
            Self::UnknownPostcode { .. } => "supports-unknown-postcode",
            Self::PostcodeElsewhere { .. } => "supports-postcode-elsewhere",
            Self::TooFar { .. } => "supports-too-far",
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        let line = |line: &u64| Argument::from(*line as f64);
        let text = |text: &str| Argument::from(text.to_owned());
        // As the file has them, not grouped.
        let plain = |number: &f64| Argument::from(number.to_string());
        match self {
            Self::Input(error) => error.arguments(),
            Self::NotOneTable { file, .. }
            | Self::NoPlaceColumns { file }
            | Self::NoRows { file } => vec![("file", text(file))],
            Self::Nowhere { file, line: at, found, remark } => vec![
                ("file", text(file)),
                ("line", line(at)),
                ("found", text(found)),
                ("remark", text(remark)),
            ],
            Self::Swapped { file, line: at, x, y } => {
                vec![("file", text(file)), ("line", line(at)), ("x", plain(x)), ("y", plain(y))]
            }
            Self::TooMany { file, limit } => vec![("file", text(file)), ("limit", (*limit).into())],
            Self::DuplicateId { file, line: at, id, first } => vec![
                ("file", text(file)),
                ("line", line(at)),
                ("id", text(id)),
                ("first", line(first)),
            ],
            Self::Column { file, column, found } => {
                vec![("file", text(file)), ("column", text(column)), ("found", text(found))]
            }
            Self::EmptyCell { file, line: at, column } => {
                vec![("file", text(file)), ("line", line(at)), ("column", text(column))]
            }
            Self::NotANumber { file, line: at, column, found } => vec![
                ("file", text(file)),
                ("line", line(at)),
                ("column", text(column)),
                ("found", text(found)),
            ],
            Self::Negative { file, line: at, column, found } => vec![
                ("file", text(file)),
                ("line", line(at)),
                ("column", text(column)),
                ("found", plain(found)),
            ],
            Self::OutsideBritain { file, line: at, lon, lat }
            | Self::LonLatSwapped { file, line: at, lon, lat } => vec![
                ("file", text(file)),
                ("line", line(at)),
                ("lon", plain(lon)),
                ("lat", plain(lat)),
            ],
            Self::UnknownId { file, line: at, column, id } => vec![
                ("file", text(file)),
                ("line", line(at)),
                ("column", text(column)),
                ("id", text(id)),
            ],
            Self::DuplicatePair { file, line: at, demand, site, first } => vec![
                ("file", text(file)),
                ("line", line(at)),
                ("demand", text(demand)),
                ("site", text(site)),
                ("first", line(first)),
            ],
            Self::Distances(error) => vec![("detail", error.to_string().into())],
            Self::NotAPostcode { postcode }
            | Self::UnknownPostcode { postcode }
            | Self::PostcodeElsewhere { postcode } => vec![("postcode", text(postcode))],
            Self::TooFar { easting, northing } => {
                vec![("easting", plain(easting)), ("northing", plain(northing))]
            }
        }
    }
}
