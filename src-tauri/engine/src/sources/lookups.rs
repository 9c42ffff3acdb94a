//! The Office for National Statistics' lookups between areas, with their names in both languages.

use std::{
    collections::{BTreeMap, HashMap},
    path::{Path, PathBuf},
};

use serde::Deserialize;

use super::table::{Table, TableError};
use crate::text::Bilingual;

/// What can be wrong with a lookup.
#[derive(Debug, thiserror::Error)]
pub enum LookupError {
    /// A table cannot be read.
    #[error(transparent)]
    Table(#[from] TableError),
    /// A folder or file cannot be read.
    #[error("{}: {source}", file.display())]
    Unreadable {
        /// The file or folder.
        file: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A file of ward boundaries is not the GeoJSON that it should be.
    #[error("{}: not a GeoJSON FeatureCollection of wards with WD25CD, WD25NM, WD25NMW and LAD25CD ({problem})", file.display())]
    Wards {
        /// The file.
        file: PathBuf,
        /// What the reader said.
        problem: String,
    },
    /// A code that appears in one lookup is missing in another.
    #[error("{code} has no {what} in {file}")]
    Missing {
        /// The code.
        code: String,
        /// What is missing.
        what: &'static str,
        /// The file's name in which it should be.
        file: &'static str,
    },
}

/// An output area of 2021 and the areas that contain it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutputArea {
    /// Its code, `W00…`.
    pub code: String,
    /// Its LSOA's code.
    pub lsoa: String,
    /// Its MSOA's code.
    pub msoa: String,
    /// Its MSOA's English name, an authority's name and a number.
    pub msoa_name: String,
    /// Its authority's code.
    pub authority: String,
}

/// A name with the authority's code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The name in both languages.
    pub name: Bilingual,
    /// The authority's code.
    pub authority: String,
    /// The authority's name in both languages.
    pub authority_name: Bilingual,
}

/// How an LSOA of 2011 became one of 2021.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// The same area with the same code (U).
    Unchanged,
    /// One of the parts into which the area of 2011 was divided (S).
    Split,
    /// Made from several areas of 2011 (M).
    Merged,
    /// A fragmented relationship (X); Wales has none.
    Irregular,
}

impl Change {
    /// The letter of the lookup's column CHGIND: U, S, M or X.
    pub fn letter(self) -> &'static str {
        match self {
            Self::Unchanged => "U",
            Self::Split => "S",
            Self::Merged => "M",
            Self::Irregular => "X",
        }
    }

    /// What a letter stands for.
    pub fn of_letter(letter: &str) -> Option<Self> {
        let all = [Self::Unchanged, Self::Split, Self::Merged, Self::Irregular];
        all.into_iter().find(|change| change.letter() == letter)
    }
}

/// One row of the exact lookup from LSOAs of 2011 to those of 2021.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LsoaChange {
    /// The code of 2011.
    pub lsoa11: String,
    /// The code of 2021.
    pub lsoa21: String,
    /// What happened.
    pub change: Change,
    /// The authority's code.
    pub authority: String,
}

/// Output areas with their LSOA, MSOA and authority (`OA21_LSOA21_MSOA21_LAD21`).
pub fn output_areas(folder: &Path) -> Result<Vec<OutputArea>, LookupError> {
    let table = Table::open(&folder.join("lookups/OA21_LSOA21_MSOA21_LAD21.wales.csv"))?;
    let code = table.column("OA21CD")?;
    let lsoa = table.column("LSOA21CD")?;
    let msoa = table.column("MSOA21CD")?;
    let msoa_name = table.column("MSOA21NM")?;
    let authority = table.any_column(&["LAD21CD", "LAD22CD"])?;
    table.rows_by(code)?;
    table
        .rows()
        .map(|row| {
            Ok(OutputArea {
                code: row.required(code)?.to_owned(),
                lsoa: row.required(lsoa)?.to_owned(),
                msoa: row.required(msoa)?.to_owned(),
                msoa_name: row.required(msoa_name)?.to_owned(),
                authority: row.required(authority)?.to_owned(),
            })
        })
        .collect()
}

/// LSOAs with names in both languages and their authority (`LSOA21_LAD23_with_welsh_names`), by code.
pub fn lsoa_names(folder: &Path) -> Result<BTreeMap<String, Named>, LookupError> {
    let table = Table::open(&folder.join("lookups/LSOA21_LAD23_with_welsh_names.wales.csv"))?;
    let code = table.column("LSOA21CD")?;
    let (en, cy) = (table.column("LSOA21NM")?, table.column("LSOA21NMW")?);
    let authority = table.column("LAD23CD")?;
    let (authority_en, authority_cy) = (table.column("LAD23NM")?, table.column("LAD23NMW")?);
    table.rows_by(code)?;
    table
        .rows()
        .map(|row| {
            let named = Named {
                name: Bilingual::new(row.required(en)?, row.required(cy)?),
                authority: row.required(authority)?.to_owned(),
                authority_name: Bilingual::new(
                    row.required(authority_en)?,
                    row.required(authority_cy)?,
                ),
            };
            Ok((row.required(code)?.to_owned(), named))
        })
        .collect()
}

/// The House of Commons Library's names of MSOAs, by code of 2011 or 2021.
pub fn msoa_places(folder: &Path) -> Result<HashMap<String, Bilingual>, LookupError> {
    let table = Table::open(&folder.join("lookups/msoa_la_wales.csv"))?;
    let code = table.column("MSOACD")?;
    let (en, cy) = (table.column("MSOAHCLNM")?, table.column("MSOAHCLNMW")?);
    table
        .rows()
        .map(|row| {
            let place = Bilingual::new(row.required(en)?, row.required(cy)?);
            Ok((row.required(code)?.to_owned(), place))
        })
        .collect()
}

/// The ward to which each LSOA belongs by the published best fit, by LSOA.
pub fn lsoa_wards(folder: &Path) -> Result<HashMap<String, String>, LookupError> {
    let file = "lookups/lookup_lsoa21_ward24_ltla24.wales.csv";
    pairs(&folder.join(file), "lsoa21_code", "ward24_code")
}

/// The local health board of each authority, by authority.
pub fn health_boards(folder: &Path) -> Result<HashMap<String, String>, LookupError> {
    pairs(&folder.join("lookups/lookup_ltla21_lhb22.wales.csv"), "ltla21_code", "lhb22_code")
}

/// The class of the Rural Urban Classification 2021 of each LSOA, MSOA and authority, by code.
pub fn rural_urban(folder: &Path) -> Result<HashMap<String, String>, LookupError> {
    let mut classes = HashMap::new();
    for (file, code) in [
        ("lookups/ruc21_lsoa21.wales.csv", "lsoa21_code"),
        ("lookups/ruc21_msoa21.wales.csv", "msoa21_code"),
        ("lookups/ruc21_ltla24.wales.csv", "ltla24_code"),
    ] {
        classes.extend(pairs(&folder.join(file), code, "ruc21_code")?);
    }
    Ok(classes)
}

/// The exact lookup from LSOAs of 2011 to those of 2021, in the file's order.
pub fn lsoa_changes(folder: &Path) -> Result<Vec<LsoaChange>, LookupError> {
    let table = Table::open(&folder.join("lookups/LSOA11_LSOA21_LAD22_exact.wales.csv"))?;
    let (from, to) = (table.column("LSOA11CD")?, table.column("LSOA21CD")?);
    let change = table.column("CHGIND")?;
    let authority = table.any_column(&["LAD22CD", "LAD23CD"])?;
    table
        .rows()
        .map(|row| {
            Ok(LsoaChange {
                lsoa11: row.required(from)?.to_owned(),
                lsoa21: row.required(to)?.to_owned(),
                change: Change::of_letter(row.text(change))
                    .ok_or_else(|| row.bad(change, "U, S, M or X"))?,
                authority: row.required(authority)?.to_owned(),
            })
        })
        .collect()
}

/// Wards of May 2025 with names in both languages and their authority, by code, from the
/// properties of the boundary files (`boundaries/ward25/*.geojson`).
pub fn wards(folder: &Path) -> Result<BTreeMap<String, Named>, LookupError> {
    #[derive(Deserialize)]
    struct Collection {
        features: Vec<Feature>,
    }
    #[derive(Deserialize)]
    struct Feature {
        properties: Properties,
    }
    #[derive(Deserialize)]
    #[serde(rename_all = "UPPERCASE")]
    struct Properties {
        wd25cd: String,
        wd25nm: String,
        wd25nmw: Option<String>,
        lad25cd: String,
        lad25nm: String,
    }
    let folder = folder.join("boundaries/ward25");
    let unreadable = |source| LookupError::Unreadable { file: folder.clone(), source };
    let mut wards = BTreeMap::new();
    for entry in std::fs::read_dir(&folder).map_err(unreadable)? {
        let file = entry.map_err(unreadable)?.path();
        if file.extension().is_none_or(|extension| extension != "geojson") {
            continue;
        }
        let text = std::fs::read(&file)
            .map_err(|source| LookupError::Unreadable { file: file.clone(), source })?;
        let collection: Collection = serde_json::from_slice(&text)
            .map_err(|error| LookupError::Wards { file, problem: error.to_string() })?;
        for Feature { properties: ward } in collection.features {
            let cy = ward.wd25nmw.filter(|name| !name.trim().is_empty());
            let named = Named {
                name: Bilingual::new(ward.wd25nm.clone(), cy.unwrap_or(ward.wd25nm)),
                authority: ward.lad25cd,
                authority_name: Bilingual::new(ward.lad25nm.clone(), ward.lad25nm),
            };
            wards.insert(ward.wd25cd, named);
        }
    }
    Ok(wards)
}

fn pairs(path: &Path, from: &str, to: &str) -> Result<HashMap<String, String>, LookupError> {
    let table = Table::open(path)?;
    let (from, to) = (table.column(from)?, table.column(to)?);
    table.rows_by(from)?;
    table
        .rows()
        .map(|row| Ok((row.required(from)?.to_owned(), row.required(to)?.to_owned())))
        .collect()
}
