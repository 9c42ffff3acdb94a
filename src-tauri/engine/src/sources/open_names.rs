//! OS Open Names: settlements with their names in both languages.

use std::path::Path;

use super::table::{Column, Row, Table, TableError};
use crate::text::Bilingual;

/// A settlement of OS Open Names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PopulatedPlace {
    /// The name; the same in both languages where only one is published.
    pub name: Bilingual,
    /// Ordnance Survey's kind: City, Town, Village, Hamlet, Suburban Area or Other Settlement.
    pub local_type: String,
    /// Easting of its centre in metres.
    pub easting: i32,
    /// Northing of its centre in metres.
    pub northing: i32,
    /// The English name of the authority.
    pub authority: String,
}

/// Reads the settlements of a CSV of OS Open Names (`TYPE` is `populatedPlace`) in the file's order; other
/// rows and rows of other countries are left out.
///
/// Columns: `NAME1`, `NAME1_LANG`, `NAME2`, `NAME2_LANG` (`cym`, `eng` or empty), `TYPE`, `LOCAL_TYPE`,
/// `GEOMETRY_X`, `GEOMETRY_Y`, `COUNTY_UNITARY` (`Sir Fynwy - Monmouthshire`),
/// `COUNTRY`.
pub fn read(path: &Path) -> Result<Vec<PopulatedPlace>, TableError> {
    places(&Table::open(path)?)
}

fn places(table: &Table) -> Result<Vec<PopulatedPlace>, TableError> {
    let names = ["NAME1", "NAME1_LANG", "NAME2", "NAME2_LANG"];
    let [name1, language1, name2, language2] = columns(table, names)?;
    let [kind, local, county, country] =
        columns(table, ["TYPE", "LOCAL_TYPE", "COUNTY_UNITARY", "COUNTRY"])?;
    let [x, y] = columns(table, ["GEOMETRY_X", "GEOMETRY_Y"])?;
    let mut found = Vec::with_capacity(table.len());
    for row in table.rows() {
        if row.text(kind) != "populatedPlace" || row.text(country) != "Wales" {
            continue;
        }
        let first = (row.required(name1)?, language(row, language1)?);
        let second = (row.text(name2), language(row, language2)?);
        found.push(PopulatedPlace {
            name: both(first, second),
            local_type: row.required(local)?.to_owned(),
            authority: row
                .required(county)?
                .rsplit_once(" - ")
                .map(|(_, english)| english.to_owned())
                .ok_or_else(|| {
                    row.bad(county, "an authority in both languages, Welsh - English")
                })?,
            easting: metres(row, x, 700_000.0)?,
            northing: metres(row, y, 1_300_000.0)?,
        });
    }
    Ok(found)
}

fn columns<const N: usize>(table: &Table, names: [&str; N]) -> Result<[Column; N], TableError> {
    let found = names.iter().map(|name| table.column(name)).collect::<Result<Vec<_>, _>>()?;
    Ok(std::array::from_fn(|position| found[position]))
}

fn metres(row: Row<'_>, column: Column, limit: f64) -> Result<i32, TableError> {
    let metres = row.number(column)?;
    if (0.0..limit).contains(&metres) {
        Ok(metres.round() as i32)
    } else {
        Err(row.bad(column, "metres of the National Grid"))
    }
}

/// The language of a name, if it is given.
fn language(row: Row<'_>, column: Column) -> Result<Option<bool>, TableError> {
    match row.text(column) {
        "" => Ok(None),
        "cym" => Ok(Some(true)),
        "eng" => Ok(Some(false)),
        _ => Err(row.bad(column, "cym, eng or empty")),
    }
}

/// The name in both languages. Where a second name has no language, it is a variant of the first and is
/// left out, as nothing says which of them is Welsh.
fn both(first: (&str, Option<bool>), second: (&str, Option<bool>)) -> Bilingual {
    match (first.1, second.1) {
        (Some(true), Some(false)) if !second.0.is_empty() => Bilingual::new(second.0, first.0),
        (Some(false), Some(true)) if !second.0.is_empty() => Bilingual::new(first.0, second.0),
        _ => Bilingual::new(first.0, first.0),
    }
}

#[cfg(test)]
mod tests {
    use super::{Table, TableError, places};
    use crate::{sources::table::Header, text::Bilingual};

    const HEAD: &str = "NAME1,NAME1_LANG,NAME2,NAME2_LANG,TYPE,LOCAL_TYPE,GEOMETRY_X,GEOMETRY_Y,MBR_XMIN,MBR_YMIN,MBR_XMAX,MBR_YMAX,COUNTY_UNITARY,COUNTRY\n";

    fn read(rows: &str) -> Result<Vec<super::PopulatedPlace>, TableError> {
        places(&Table::parse("places.csv", format!("{HEAD}{rows}").as_bytes(), Header::First)?)
    }

    #[test]
    fn names_go_to_their_languages() {
        let found = read(
            "Caergybi,cym,Holyhead,eng,populatedPlace,Town,224700,382500,222556,380000,227637,384000,Powys - Powys,Wales\n\
             Valley,eng,Y Fali,cym,populatedPlace,Village,229000,379000,228000,378000,229500,380500,Powys - Powys,Wales\n\
             Bangor,,,,populatedPlace,City,258031,372100,254009,370000,259440,373000,Powys - Powys,Wales\n\
             Chester,,,,populatedPlace,City,340000,366000,339000,365000,341000,367000,,England\n\
             Ysgol Llidiardau,,,,other,Primary Education,219125,329220,218875,328970,219375,329470,Powys - Powys,Wales\n",
        )
        .expect("places");
        assert_eq!(found.len(), 3);
        assert_eq!(found[0].name, Bilingual::new("Holyhead", "Caergybi"));
        assert_eq!(found[1].name, Bilingual::new("Valley", "Y Fali"));
        assert_eq!(found[2].name, Bilingual::new("Bangor", "Bangor"));
        assert_eq!((found[2].easting, found[2].northing), (258_031, 372_100));
    }

    #[test]
    fn errors_name_line_and_column() {
        let error = |row: &str| read(row).expect_err("broken").to_string();
        assert_eq!(
            error("Bangor,fra,,,populatedPlace,City,1,1,1,1,1,1,Powys - Powys,Wales\n"),
            "places.csv, line 2, column \"NAME1_LANG\": \"fra\" is not cym, eng or empty"
        );
        assert_eq!(
            error("Bangor,,,,populatedPlace,City,-4.1,1,1,1,1,1,Powys - Powys,Wales\n"),
            "places.csv, line 2, column \"GEOMETRY_X\": \"-4.1\" is not metres of the National Grid"
        );
        assert!(
            error(",,,,populatedPlace,City,1,1,1,1,1,1,Powys - Powys,Wales\n")
                .contains("is not filled in")
        );
    }
}
