//! `areas.parquet`: the areas of all levels, from the lookups and the wards' boundary files.

use std::{
    collections::{BTreeMap, HashMap},
    path::Path,
};

use crate::{
    pack::parquet::{FrameBuilder, ParquetError},
    sources::lookups::{self, LookupError, OutputArea},
    text::Bilingual,
};

/// The code of Wales.
pub const WALES: &str = "W92000004";

/// One row of `areas.parquet`; relations are codes.
#[derive(Debug, Clone, Default)]
struct Row {
    code: String,
    name: Option<Bilingual>,
    place: Option<Bilingual>,
    parent: Option<String>,
    authority: Option<String>,
    ward: Option<String>,
    rural_urban: Option<String>,
    health_board: Option<String>,
}

/// Builds the file's bytes from a folder of publishers' files.
pub fn build(folder: &Path) -> Result<Vec<u8>, AreasBuildError> {
    let lookups = Lookups::read(folder)?;
    let mut rows = vec![("country", Lookups::country())];
    let levels = [
        ("authority", lookups.authorities()?),
        ("ward", lookups.wards()),
        ("msoa", lookups.msoas()?),
        ("lsoa", lookups.lsoas()?),
        ("oa", lookups.oas()),
    ];
    for (level, areas) in levels {
        rows.extend(areas.into_iter().map(|row| (level, row)));
    }
    let texts = |get: fn(&Row) -> Option<&str>| rows.iter().map(move |(_, row)| get(row));
    Ok(FrameBuilder::new()
        .texts("level", rows.iter().map(|(level, _)| *level))
        .texts("code", rows.iter().map(|(_, row)| row.code.as_str()))
        .optional_texts("name", texts(|row| row.name.as_ref().map(|name| name.en.as_str())))
        .optional_texts("name_cy", texts(|row| row.name.as_ref().map(|name| name.cy.as_str())))
        .optional_texts("place", texts(|row| row.place.as_ref().map(|place| place.en.as_str())))
        .optional_texts("place_cy", texts(|row| row.place.as_ref().map(|place| place.cy.as_str())))
        .optional_texts("parent", texts(|row| row.parent.as_deref()))
        .optional_texts("authority", texts(|row| row.authority.as_deref()))
        .optional_texts("ward", texts(|row| row.ward.as_deref()))
        .optional_texts("rural_urban", texts(|row| row.rural_urban.as_deref()))
        .optional_texts("health_board", texts(|row| row.health_board.as_deref()))
        .bytes("areas.parquet")?)
}

/// `lsoa_2011.parquet`: which LSOAs of 2021 each of 2011 became, sorted by both codes.
pub fn lsoas_of_2011(folder: &Path) -> Result<Vec<u8>, AreasBuildError> {
    let mut changes = lookups::lsoa_changes(folder)?;
    changes.sort_by(|a, b| (&a.lsoa11, &a.lsoa21).cmp(&(&b.lsoa11, &b.lsoa21)));
    Ok(FrameBuilder::new()
        .texts("lsoa_2011", changes.iter().map(|one| one.lsoa11.as_str()))
        .texts("lsoa_2021", changes.iter().map(|one| one.lsoa21.as_str()))
        .texts("change", changes.iter().map(|one| one.change.letter()))
        .texts("authority", changes.iter().map(|one| one.authority.as_str()))
        .bytes("lsoa_2011.parquet")?)
}

/// What can go wrong.
#[derive(Debug, thiserror::Error)]
pub enum AreasBuildError {
    /// A lookup cannot be read, or two do not fit together.
    #[error(transparent)]
    Lookup(#[from] LookupError),
    /// The file cannot be written.
    #[error(transparent)]
    Parquet(#[from] ParquetError),
}

/// Everything that is known about the areas, by code.
struct Lookups {
    oas: BTreeMap<String, OutputArea>,
    lsoas: BTreeMap<String, lookups::Named>,
    wards: BTreeMap<String, lookups::Named>,
    lsoa_wards: HashMap<String, String>,
    places: HashMap<String, Bilingual>,
    health_boards: HashMap<String, String>,
    rural_urban: HashMap<String, String>,
    /// The MSOA, its English name and its authority, by LSOA.
    parents: BTreeMap<String, OutputArea>,
}

impl Lookups {
    fn read(folder: &Path) -> Result<Self, LookupError> {
        let oas: BTreeMap<String, OutputArea> = lookups::output_areas(folder)?
            .into_iter()
            .map(|area| (area.code.clone(), area))
            .collect();
        let parents = oas.values().map(|area| (area.lsoa.clone(), area.clone())).collect();
        Ok(Self {
            oas,
            parents,
            lsoas: lookups::lsoa_names(folder)?,
            wards: lookups::wards(folder)?,
            lsoa_wards: lookups::lsoa_wards(folder)?,
            places: lookups::msoa_places(folder)?,
            health_boards: lookups::health_boards(folder)?,
            rural_urban: lookups::rural_urban(folder)?,
        })
    }

    fn country() -> Row {
        Row {
            code: WALES.to_owned(),
            name: Some(Bilingual::new("Wales", "Cymru")),
            ..Row::default()
        }
    }

    /// The authorities' names in both languages, by code.
    fn authority_names(&self) -> BTreeMap<&str, &Bilingual> {
        self.lsoas.values().map(|lsoa| (lsoa.authority.as_str(), &lsoa.authority_name)).collect()
    }

    fn authorities(&self) -> Result<Vec<Row>, LookupError> {
        let rows = self.authority_names().into_iter().map(|(code, name)| {
            let health_board = self.health_boards.get(code).cloned();
            Ok(Row {
                code: code.to_owned(),
                name: Some(name.clone()),
                parent: Some(WALES.to_owned()),
                authority: Some(code.to_owned()),
                rural_urban: self.rural_urban.get(code).cloned(),
                health_board: Some(health_board.ok_or_else(|| LookupError::Missing {
                    code: code.to_owned(),
                    what: "health board",
                    file: "lookup_ltla21_lhb22",
                })?),
                ..Row::default()
            })
        });
        rows.collect()
    }

    fn wards(&self) -> Vec<Row> {
        let rows = self.wards.iter().map(|(code, ward)| Row {
            code: code.clone(),
            name: Some(ward.name.clone()),
            parent: Some(ward.authority.clone()),
            authority: Some(ward.authority.clone()),
            health_board: self.health_boards.get(&ward.authority).cloned(),
            ..Row::default()
        });
        rows.collect()
    }

    fn msoas(&self) -> Result<Vec<Row>, LookupError> {
        let names = self.authority_names();
        let mut msoas: BTreeMap<&str, (&OutputArea, BTreeMap<&str, usize>)> = BTreeMap::new();
        for (lsoa, area) in &self.parents {
            let (_, wards) = msoas.entry(&area.msoa).or_insert((area, BTreeMap::new()));
            if let Some(ward) = self.lsoa_wards.get(lsoa) {
                *wards.entry(ward.as_str()).or_default() += 1;
            }
        }
        let rows = msoas.into_iter().map(|(code, (area, wards))| {
            let missing = |what, file| LookupError::Missing { code: code.to_owned(), what, file };
            let authority = names.get(area.authority.as_str());
            let authority =
                authority.ok_or_else(|| missing("authority", "LSOA21_LAD23_with_welsh_names"))?;
            // The most frequent ward; of several, the first in the order of codes.
            let most = wards.values().max().copied();
            let ward = wards.iter().find(|&(_, &count)| Some(count) == most);
            // ONS names MSOAs in English only: the authority and a number, so the Welsh name is the
            // authority's Welsh name and the number, as ONS's own Welsh names of LSOAs are made.
            let number = area.msoa_name.strip_prefix(authority.en.as_str());
            let number = number.ok_or_else(|| {
                missing("name that begins with its authority's", "OA21_LSOA21_MSOA21_LAD21")
            })?;
            let place = self.places.get(code).cloned();
            Ok(Row {
                code: code.to_owned(),
                name: Some(Bilingual::new(&area.msoa_name, format!("{}{number}", authority.cy))),
                place: Some(place.ok_or_else(|| missing("place name", "msoa_la_wales"))?),
                parent: Some(area.authority.clone()),
                authority: Some(area.authority.clone()),
                ward: ward.map(|(&ward, _)| ward.to_owned()),
                rural_urban: self.rural_urban.get(code).cloned(),
                health_board: self.health_boards.get(&area.authority).cloned(),
            })
        });
        rows.collect()
    }

    fn lsoas(&self) -> Result<Vec<Row>, LookupError> {
        let rows = self.parents.iter().map(|(code, area)| {
            let missing = |what, file| LookupError::Missing { code: code.to_owned(), what, file };
            let named = self.lsoas.get(code);
            let named = named.ok_or_else(|| missing("name", "LSOA21_LAD23_with_welsh_names"))?;
            let ward = self.lsoa_wards.get(code).cloned();
            Ok(Row {
                code: code.clone(),
                name: Some(named.name.clone()),
                place: self.places.get(&area.msoa).cloned(),
                parent: Some(area.msoa.clone()),
                authority: Some(area.authority.clone()),
                ward: Some(ward.ok_or_else(|| missing("ward", "lookup_lsoa21_ward24_ltla24"))?),
                rural_urban: self.rural_urban.get(code).cloned(),
                health_board: self.health_boards.get(&area.authority).cloned(),
            })
        });
        rows.collect()
    }

    fn oas(&self) -> Vec<Row> {
        let rows = self.oas.iter().map(|(code, area)| Row {
            code: code.clone(),
            name: Some(Bilingual::new(code, code)),
            parent: Some(area.lsoa.clone()),
            authority: Some(area.authority.clone()),
            health_board: self.health_boards.get(&area.authority).cloned(),
            ..Row::default()
        });
        rows.collect()
    }
}
