//! What can be found by name: areas, settlements and postcodes.

use serde::Serialize;
use ts_rs::TS;

use super::{
    areas::Areas,
    level::Level,
    postcodes::{Postcodes, PostcodesError},
    search::{Names, Target, WEIGHT},
};
use crate::{
    pack::{
        self,
        parquet::{Frame, ParquetError},
    },
    text::Bilingual,
};

/// What a settlement is, after Ordnance Survey.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum SettlementKind {
    /// A city by charter, however small.
    City,
    /// A town.
    Town,
    /// A village.
    Village,
    /// A hamlet.
    Hamlet,
    /// A suburb or quarter of a town.
    Suburb,
    /// Any other settlement.
    Other,
}

impl SettlementKind {
    /// All kinds.
    pub const ALL: [Self; 6] =
        [Self::City, Self::Town, Self::Village, Self::Hamlet, Self::Suburb, Self::Other];

    /// The kind's name in files: `city`, `town`, `village`, `hamlet`, `suburb` or `other`.
    pub fn id(self) -> &'static str {
        match self {
            Self::City => "city",
            Self::Town => "town",
            Self::Village => "village",
            Self::Hamlet => "hamlet",
            Self::Suburb => "suburb",
            Self::Other => "other",
        }
    }

    /// Where the kind stands among places whose names fit a query equally well; between them stand
    /// wards (5) and MSOAs (6).
    fn weight(self) -> u32 {
        match self {
            Self::City => 2,
            Self::Town => 3,
            Self::Village => 4,
            Self::Suburb => 7,
            Self::Hamlet => 8,
            Self::Other => 9,
        }
    }
}

/// A settlement, for labels on the map and for search.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Settlement {
    /// Its name.
    pub name: Bilingual,
    /// What it is.
    pub kind: SettlementKind,
    /// Easting of its centre in metres.
    pub easting: f64,
    /// Northing of its centre in metres.
    pub northing: f64,
    /// Its place in the order in which labels appear as one zooms in; 0 comes first.
    pub rank: u32,
    /// How many people live nearest to it, roughly: a measure of size for labels, no figure of its population.
    pub residents: u32,
}

/// What can be wrong with the pack's lists of settlements and postcodes.
#[derive(Debug, thiserror::Error)]
pub enum GazetteerError {
    /// A file cannot be read.
    #[error(transparent)]
    File(#[from] ParquetError),
    /// The list of postcodes is wrong.
    #[error(transparent)]
    Postcodes(#[from] PostcodesError),
    /// A settlement's kind is unknown.
    #[error(
        "settlements.parquet, row {row}: \"{found}\" is no kind of settlement; use city, town, village, hamlet, suburb or other"
    )]
    Kind {
        /// The row, counted from 0.
        row: usize,
        /// What was found.
        found: String,
    },
    /// A settlement's authority is not one of the list of areas.
    #[error("settlements.parquet, row {row}: authority \"{found}\" is not in the list of areas")]
    Authority {
        /// The row, counted from 0.
        row: usize,
        /// What was found.
        found: String,
    },
}

/// Everything that can be found by name.
#[derive(Debug)]
pub struct Gazetteer {
    settlements: Vec<Settlement>,
    /// Position of each settlement's authority.
    authorities: Vec<u32>,
    postcodes: Postcodes,
    names: Names,
}

impl Gazetteer {
    /// Reads the embedded lists and the names of the areas.
    pub fn open(areas: &Areas) -> Result<Self, GazetteerError> {
        let (postcodes, rest) = rayon::join(
            || -> Result<_, GazetteerError> {
                let frame = Frame::read("postcodes.parquet", pack::POSTCODES)?;
                Ok(Postcodes::from_frame(&frame, |code| {
                    areas.table(Level::Authority).position(code)
                })?)
            },
            || -> Result<_, GazetteerError> {
                let frame = Frame::read("settlements.parquet", pack::SETTLEMENTS)?;
                let (settlements, authorities) = settlements(&frame, areas)?;
                let mut names = Names::of_areas(areas);
                for settlement in &settlements {
                    let weight = settlement.kind.weight() * WEIGHT + settlement.rank * 8;
                    names.add(&settlement.name, Target::Settlement(settlement.rank), weight);
                }
                Ok((settlements, authorities, names))
            },
        );
        let (settlements, authorities, names) = rest?;
        Ok(Self { settlements, authorities, postcodes: postcodes?, names })
    }

    /// All settlements, by rank.
    pub fn settlements(&self) -> &[Settlement] {
        &self.settlements
    }

    /// Position of the authority that a settlement lies in.
    pub fn authority_of_settlement(&self, settlement: u32) -> u32 {
        self.authorities[settlement as usize]
    }

    /// All postcodes.
    pub fn postcodes(&self) -> &Postcodes {
        &self.postcodes
    }

    /// All names.
    pub(super) fn names(&self) -> &Names {
        &self.names
    }
}

/// Settlements and their authorities from a table with the columns `name`, `name_cy`, `kind`, `authority`,
/// `easting`, `northing` and `residents`, in the order of rank.
fn settlements(
    frame: &Frame,
    areas: &Areas,
) -> Result<(Vec<Settlement>, Vec<u32>), GazetteerError> {
    let names = frame.required_texts("name")?;
    let welsh = frame.required_texts("name_cy")?;
    let kinds = frame.required_texts("kind")?;
    let codes = frame.required_texts("authority")?;
    let (eastings, northings) = (frame.wholes("easting")?, frame.wholes("northing")?);
    let residents = frame.wholes("residents")?;
    let mut settlements = Vec::with_capacity(frame.len());
    let mut authorities = Vec::with_capacity(frame.len());
    for row in 0..frame.len() {
        let kind = SettlementKind::ALL
            .into_iter()
            .find(|kind| kind.id() == kinds[row])
            .ok_or_else(|| GazetteerError::Kind { row, found: kinds[row].to_owned() })?;
        let authority = areas
            .table(Level::Authority)
            .position(codes[row])
            .ok_or_else(|| GazetteerError::Authority { row, found: codes[row].to_owned() })?;
        settlements.push(Settlement {
            name: Bilingual::new(names[row], welsh[row]),
            kind,
            easting: f64::from(eastings[row]),
            northing: f64::from(northings[row]),
            rank: row as u32,
            residents: residents[row],
        });
        authorities.push(authority);
    }
    Ok((settlements, authorities))
}

#[cfg(test)]
mod tests {
    use super::{Areas, GazetteerError, settlements};
    use crate::pack::parquet::{Frame, FrameBuilder, ParquetError};

    fn read(kind: &str, authority: &str) -> Result<usize, GazetteerError> {
        let bytes = FrameBuilder::new()
            .texts("name", ["Bangor"])
            .texts("name_cy", ["Bangor"])
            .texts("kind", [kind])
            .texts("authority", [authority])
            .wholes("easting", [258_031])
            .wholes("northing", [372_216])
            .wholes("residents", [14_000])
            .bytes("settlements.parquet")
            .expect("bytes");
        let frame = Frame::read_owned("settlements.parquet", bytes).expect("a table");
        settlements(&frame, &Areas::open().expect("areas"))
            .map(|(settlements, _)| settlements.len())
    }

    #[test]
    fn broken_lists() {
        assert_eq!(read("city", "W06000002").expect("a settlement"), 1);
        let error = read("City", "W06000002").expect_err("kind").to_string();
        assert!(error.starts_with("settlements.parquet, row 0: \"City\" is no kind"), "{error}");
        let error = read("city", "W06000099").expect_err("authority").to_string();
        assert!(error.contains("row 0") && error.contains("W06000099"), "{error}");
        let bytes = FrameBuilder::new().texts("name", ["Bangor"]).bytes("s").expect("bytes");
        let frame = Frame::read_owned("settlements.parquet", bytes).expect("a table");
        let error = settlements(&frame, &Areas::open().expect("areas")).expect_err("no column");
        assert!(matches!(error, GazetteerError::File(ParquetError::MissingColumn { .. })));
    }
}
