//! Public libraries: a list compiled by volunteers, undated (about 2016 to 2020).

use std::path::Path;

use super::table::{Table, TableError};

/// A library of the list.
#[derive(Debug, Clone, PartialEq)]
pub struct Library {
    /// The name.
    pub name: String,
    /// The address without the postcode, parts joined with commas.
    pub address: String,
    /// The postcode.
    pub postcode: String,
    /// The authority's code.
    pub authority: String,
    /// The year in which it closed, if it did.
    pub closed: Option<u32>,
    /// Easting and northing in metres (EPSG:27700); none where the list gives none.
    pub location: Option<(f64, f64)>,
}

/// All libraries of the list, in its order.
pub fn libraries(path: &Path) -> Result<Vec<Library>, TableError> {
    let table = Table::open(path)?;
    let column = |name| table.column(name);
    let (authority, name) = (column("Local authority code")?, column("Library name")?);
    let address = [column("Address 1")?, column("Address 2")?, column("Address 3")?];
    let (postcode, closed) = (column("Postcode")?, column("Year closed")?);
    let (easting, northing) = (column("EASTING")?, column("NORTHING")?);
    table
        .rows()
        .map(|row| {
            let mut parts: Vec<&str> = Vec::new();
            for part in address.map(|column| row.text(column)) {
                if !part.is_empty() && parts.last() != Some(&part) {
                    parts.push(part);
                }
            }
            let closed = row.optional_number(closed)?.map(|year| year as u32);
            let location = row.optional_number(easting)?.zip(row.optional_number(northing)?);
            let inside = |(easting, northing): (f64, f64)| {
                (146_000.0..360_000.0).contains(&easting)
                    && (160_000.0..400_000.0).contains(&northing)
            };
            if location.is_some_and(|location| !inside(location)) {
                return Err(
                    row.bad(easting, "an easting and northing in Wales (EPSG:27700, metres)")
                );
            }
            Ok(Library {
                name: row.required(name)?.to_owned(),
                address: parts.join(", "),
                postcode: row.text(postcode).to_owned(),
                authority: row.required(authority)?.to_owned(),
                closed,
                location,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    const HEADER: &str = "Local authority code,Library name,Address 1,Address 2,Address 3,Postcode,Type of library,Statutory,Year opened,Year closed,EASTING,NORTHING,LAUA_ONSPD\n";

    #[test]
    fn addresses_and_places() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("libraries.csv");
        let read = |row: &str| {
            std::fs::write(&path, format!("{HEADER}{row}\n")).expect("written");
            super::libraries(&path)
        };
        let found = read("W06000001,Amlwch Library,Ffordd Parys,,Anglesey,LL68 9EA,LAL,True,,2014,243894.0,393023.0,W06000001").expect("read");
        assert_eq!(found[0].address, "Ffordd Parys, Anglesey");
        assert_eq!(
            (found[0].closed, found[0].location),
            (Some(2014), Some((243_894.0, 393_023.0)))
        );
        let none =
            read("W06000010,Dafen Library,Parish Hall,,,SA15 8LR,LAL,True,,,,,").expect("read");
        assert_eq!(none[0].location, None);
        assert!(read("W06000001,X,,,,,,,,,-3.2,51.5,").is_err(), "degrees are not metres");
        assert!(read("W06000001,,,,,,,,,,1,1,").is_err());
    }
}
