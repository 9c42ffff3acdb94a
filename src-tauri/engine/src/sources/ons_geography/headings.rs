//! Headers of the Office for National Statistics' lookups: `LSOA21CD`, `LSOA21NM`, `LSOA21NMW`, or `lsoa21_code`.

use crate::{
    geography::Level,
    sources::table::fold,
    text::{Bilingual, Messages},
};

/// Areas that one column, or a pair or triple of columns, of a lookup names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named {
    /// What they are: `lsoa`, `wd`, `lhb`.
    pub stem: String,
    /// The year, two digits: `21`.
    pub year: String,
    /// The column of codes.
    pub code: usize,
    /// The column of names.
    pub name: Option<usize>,
    /// The column of Welsh names.
    pub welsh: Option<usize>,
}

/// `lsoa21cd` or `lsoa21_code` as `lsoa` and `21`.
fn code_of(name: &str) -> Option<(String, String)> {
    let bare = name.strip_suffix("_code").or_else(|| name.strip_suffix("cd"))?;
    let split = bare.len().checked_sub(2).filter(|&at| bare.is_char_boundary(at))?;
    let (stem, year) = bare.split_at(split);
    let letters =
        (2..=8).contains(&stem.len()) && stem.bytes().all(|byte| byte.is_ascii_lowercase());
    let digits = year.bytes().all(|byte| byte.is_ascii_digit());
    (letters && digits).then(|| (stem.to_owned(), year.to_owned()))
}

/// The areas that a header names.
pub(super) fn named(names: &[String]) -> Vec<Named> {
    let folded: Vec<String> = names.iter().map(|name| fold(name)).collect();
    let find = |wanted: String| folded.iter().position(|name| *name == wanted);
    let of = |(code, name): (usize, &String)| {
        let (stem, year) = code_of(name)?;
        let column = |end: &str| find(format!("{stem}{year}{end}"));
        let name = column("nm").or_else(|| column("_name"));
        Some(Named { code, name, welsh: column("nmw"), stem, year })
    };
    folded.iter().enumerate().filter_map(of).collect()
}

impl Named {
    /// The level of the small areas by which a lookup can be read.
    pub(super) fn base(&self) -> Option<Level> {
        match (self.stem.as_str(), self.year.as_str()) {
            ("oa", "21") => Some(Level::Oa),
            ("lsoa", "21") => Some(Level::Lsoa),
            ("msoa", "21") => Some(Level::Msoa),
            ("lad" | "ltla" | "utla", _) => Some(Level::Authority),
            _ => None,
        }
    }

    /// Whether it is a set of areas that could be a level: no regions and countries.
    pub(super) fn can_be_level(&self) -> bool {
        !["rgn", "ctry", "ruc", "nat", "ew", "gb", "uk"].contains(&self.stem.as_str())
    }

    /// The id of a level of these areas.
    pub(super) fn id(&self) -> String {
        format!("{}{}", self.stem, self.year)
    }

    /// What one of these areas is called, with the year.
    pub(super) fn label(&self) -> Bilingual {
        let id = match self.stem.as_str() {
            "lhb" => Some("lookup-level-health-board"),
            "senc" | "sendc" | "sencon" | "nawc" => Some("lookup-level-senedd"),
            "pcon" | "wpc" => Some("lookup-level-westminster"),
            "wd" | "ward" => Some("lookup-level-ward"),
            "cjc" => Some("lookup-level-joint-committee"),
            "pfa" => Some("lookup-level-police"),
            "fra" => Some("lookup-level-fire"),
            "com" | "par" | "parncp" => Some("lookup-level-community"),
            "bua" | "buasd" => Some("lookup-level-built-up"),
            "ttwa" => Some("lookup-level-travel-to-work"),
            "lad" | "ltla" | "utla" => Some("lookup-level-authority"),
            _ => None,
        };
        let year = format!("20{}", self.year);
        if let Some(id) = id {
            let name = Messages::embedded().bilingual(id);
            return Bilingual::new(format!("{} {year}", name.en), format!("{} {year}", name.cy));
        }
        let name = format!("{} {year}", self.stem.to_uppercase());
        Bilingual::new(name.clone(), name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas_in_headers() {
        let names = [
            "LSOA21CD",
            "LSOA21NM",
            "WD26CD",
            "WD26NM",
            "WD26NMW",
            "ObjectId",
            "lhb22_code",
            "postcode",
        ];
        let found = named(&names.map(str::to_owned));
        let ids: Vec<String> = found.iter().map(Named::id).collect();
        assert_eq!(ids, ["lsoa21", "wd26", "lhb22"]);
        assert_eq!((found[1].name, found[1].welsh), (Some(3), Some(4)));
        assert_eq!(found[0].base(), Some(Level::Lsoa));
        assert_eq!(found[2].label().en, "Local health board 2022");
        assert!(named(&["name", "cd", "code", "x1cd"].map(str::to_owned)).is_empty());
    }
}
