//! The words of headers, in both languages, and what they say about a column.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::{
    catalogue::{Direction, Unit},
    text::Language,
};

/// What a column's name says that it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::sources) enum Role {
    /// Codes or names of areas.
    Area,
    /// Postcodes.
    Postcode,
    /// Longitudes.
    Longitude,
    /// Latitudes.
    Latitude,
    /// Eastings.
    Easting,
    /// Northings.
    Northing,
    /// Coordinates of any system, the first of a pair.
    X,
    /// The second of a pair.
    Y,
    /// Grid references.
    Grid,
    /// Numbers that count nothing: ids, years, telephone numbers.
    Number,
}

/// The words of a name: small letters and digits, and a place between letters and the sign %.
pub(in crate::sources) fn words(name: &str) -> Vec<String> {
    let spaced: String = name.to_lowercase().replace('%', " % ").replace(['\'', '’'], " ");
    let words = spaced.split(|letter: char| !letter.is_alphanumeric() && letter != '%');
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// What a column's name says that it holds.
#[allow(clippy::too_many_lines, reason = "a list of names")]
pub(in crate::sources) fn role(name: &str) -> Option<Role> {
    let words = words(name);
    let is = |known: &[&str]| words.iter().any(|word| known.contains(&word.as_str()));
    let joined = words.join(" ");
    let within = |known: &[&str]| known.iter().any(|known| joined.contains(known));
    if is(&["postcode", "postcodes", "pcd", "pcds", "pcd7", "pcd8", "postal"])
        || within(&["post code", "cod post", "codpost", "codau post"])
    {
        return Some(Role::Postcode);
    }
    if within(&["grid ref", "gridref", "os grid", "cyfeirnod grid"]) || is(&["ngr"]) {
        return Some(Role::Grid);
    }
    if is(&["easting", "eastings", "oseast1m", "dwyreiniad", "geoeast"]) {
        return Some(Role::Easting);
    }
    if is(&["northing", "northings", "osnrth1m", "gogleddiad", "geonorth"]) {
        return Some(Role::Northing);
    }
    if is(&["longitude", "lon", "long", "lng", "hydred"]) {
        return Some(Role::Longitude);
    }
    if is(&["latitude", "lat", "lledred"]) {
        return Some(Role::Latitude);
    }
    // As in the boundaries of the Office for National Statistics.
    if joined == "bng e" {
        return Some(Role::Easting);
    }
    if joined == "bng n" {
        return Some(Role::Northing);
    }
    if within(&["shape area", "shape length", "shape leng"]) {
        return Some(Role::Number);
    }
    if matches!(
        joined.as_str(),
        "x" | "x coord" | "x coordinate" | "point x" | "coord x" | "geometry x"
    ) {
        return Some(Role::X);
    }
    if matches!(
        joined.as_str(),
        "y" | "y coord" | "y coordinate" | "point y" | "coord y" | "geometry y"
    ) {
        return Some(Role::Y);
    }
    let area = [
        "lsoa",
        "msoa",
        "lsoa21",
        "msoa21",
        "lsoa11",
        "oa",
        "oa21",
        "ward",
        "wards",
        "wardiau",
        "authority",
        "awdurdod",
        "council",
        "cyngor",
        "lad",
        "laua",
        "ltla",
        "utla",
        "ardal",
        "area",
        "geography",
        "code",
        "cod",
        "sir",
        "county",
        "agehi",
        "agehg",
    ];
    let area_code = |word: &String| {
        ["lsoa", "msoa", "oa", "wd", "lad", "utla", "ltla"].iter().any(|start| {
            word.strip_prefix(start).is_some_and(|rest| {
                let rest = rest.trim_start_matches(|digit: char| digit.is_ascii_digit());
                matches!(rest, "cd" | "nm" | "nmw")
            })
        })
    };
    if is(&area) || words.iter().any(area_code) {
        return Some(Role::Area);
    }
    let number = [
        "id",
        "fid",
        "objectid",
        "uprn",
        "usrn",
        "uid",
        "ref",
        "reference",
        "year",
        "blwyddyn",
        "phone",
        "telephone",
        "tel",
        "ffon",
        "ffôn",
        "mobile",
        "date",
        "dyddiad",
        "index",
        "gid",
        "rhif",
        "number",
    ];
    let last = words.last().map(String::as_str).unwrap_or_default();
    if number[..13].contains(&joined.as_str()) || number.contains(&last) && words.len() < 3 {
        return Some(Role::Number);
    }
    None
}

/// Whether a column's name says that it holds names of places.
pub(in crate::sources) fn names_places(name: &str) -> bool {
    has(
        name,
        &[
            "library",
            "libraries",
            "llyfrgell",
            "llyfrgelloedd",
            "hub",
            "hubs",
            "hyb",
            "hybiau",
            "centre",
            "center",
            "canolfan",
            "canolfannau",
            "venue",
            "lleoliad",
            "site",
            "safle",
            "school",
            "ysgol",
            "branch",
            "facility",
            "building",
            "adeilad",
            "office",
            "swyddfa",
            "place",
            "lle",
            "wifi",
            "hotspot",
            "hotspots",
            "session",
            "sesiwn",
            "sesiynau",
            "sessions",
            "places",
            "venues",
            "sites",
        ],
    )
}

/// Whether a column's name says that the rows are people.
pub(super) fn names_people(name: &str) -> bool {
    has(
        name,
        &[
            "surname",
            "forename",
            "firstname",
            "lastname",
            "first",
            "cyfenw",
            "dob",
            "birth",
            "geni",
            "age",
            "oed",
            "oedran",
            "gender",
            "sex",
            "rhyw",
            "rhywedd",
            "email",
            "ebost",
            "nhs",
            "client",
            "customer",
            "cwsmer",
            "participant",
            "cyfranogwr",
            "learner",
            "dysgwr",
            "tenant",
            "tenantiaid",
            "tenants",
            "member",
            "aelod",
            "person",
            "resident",
            "preswylydd",
            "household",
            "aelwyd",
            "borrower",
            "applicant",
            "pupil",
            "disgybl",
        ],
    )
}

/// Whether a column's name is that of a name.
pub(super) fn is_name(name: &str) -> bool {
    has(name, &["name", "enw", "title", "teitl", "nm", "nmw"]) || names_places(name)
}

/// Whether a column's name says that it is a total.
pub(super) fn is_total(name: &str) -> bool {
    has(
        name,
        &[
            "total",
            "all",
            "cyfanswm",
            "pob",
            "base",
            "sylfaen",
            "everyone",
            "pawb",
            "sum",
            "denominator",
            "enwadur",
            "population",
            "poblogaeth",
        ],
    )
}

fn has(name: &str, known: &[&str]) -> bool {
    words(name).iter().any(|word| known.contains(&word.as_str()))
}

/// What the values of a column of numbers are, by its name; counts are of people unless it says otherwise.
pub(super) fn unit(name: &str, whole: bool, least: f64, most: f64) -> Unit {
    let in_percent = least >= 0.0 && most <= 100.0;
    if in_percent
        && has(name, &["%", "percent", "percentage", "pct", "canran", "rate", "cyfradd", "share"])
    {
        return Unit::Percent;
    }
    let starts = |word: &str| words(name).iter().any(|own| own.starts_with(word));
    if starts("mbit") || starts("mbps") {
        Unit::Mbits
    } else if has(name, &["ms", "latency", "ping"]) {
        Unit::Milliseconds
    } else if has(name, &["gb", "gigabytes"]) {
        Unit::Gigabytes
    } else if whole && least >= 1.0 && has(name, &["rank", "safle"]) {
        Unit::Rank
    } else if whole && least >= 1.0 && most <= 10.0 && has(name, &["decile", "degradd"]) {
        Unit::Decile
    } else if has(name, &["score", "sgôr", "sgor", "index", "mynegai"]) {
        Unit::Score
    } else if !whole || least < 0.0 {
        Unit::Number
    } else if starts("household") || starts("aelwyd") || starts("cartref") {
        Unit::Households
    } else if has(
        name,
        &["premises", "eiddo", "properties", "addresses", "cyfeiriadau", "dwellings"],
    ) {
        Unit::Premises
    } else if names_places(name)
        || has(
            name,
            &[
                "devices",
                "dyfeisiau",
                "loans",
                "benthyciadau",
                "pcs",
                "computers",
                "cyfrifiaduron",
                "tablets",
                "visits",
                "ymweliadau",
            ],
        )
    {
        Unit::Count
    } else {
        Unit::People
    }
}

/// Whether more of a column means more excluded, by its name.
pub(super) fn direction(name: &str, unit: Unit) -> Direction {
    let worse = [
        "without",
        "no",
        "not",
        "non",
        "never",
        "lack",
        "lacks",
        "heb",
        "dim",
        "ddim",
        "nid",
        "erioed",
        "offline",
        "excluded",
        "exclusion",
        "unemployed",
        "unable",
        "below",
        "deprived",
        "need",
        "needs",
        "angen",
        "risk",
        "risg",
        "latency",
        "low",
    ];
    let better = [
        "with",
        "access",
        "online",
        "available",
        "availability",
        "covered",
        "gyda",
        "lein",
        "arlein",
        "has",
        "internet",
        "rhyngrwyd",
        "broadband",
        "digital",
        "digidol",
        "skills",
        "sgiliau",
        "download",
        "upload",
        "speed",
        "cyflymder",
        "superfast",
        "gigabit",
        "connected",
        "gysylltiedig",
    ];
    if has(name, &worse) {
        Direction::HigherIsWorse
    } else if matches!(unit, Unit::Rank | Unit::Decile) || has(name, &better) {
        Direction::LowerIsWorse
    } else {
        Direction::Neutral
    }
}

/// The language of a name, as far as its words tell.
pub(super) fn language(name: &str) -> Language {
    let welsh = [
        "heb",
        "gyda",
        "nifer",
        "cyfanswm",
        "canran",
        "pobl",
        "aelwydydd",
        "y",
        "yr",
        "yn",
        "ar",
        "â",
        "oed",
        "rhyngrwyd",
        "mynediad",
        "sgiliau",
        "digidol",
        "preswylwyr",
        "enw",
        "cod",
        "pob",
        "pawb",
        "ddim",
        "dim",
    ];
    if has(name, &welsh) { Language::Cy } else { Language::En }
}

/// A name of a column or file as people would write it: spaces for underscores, a capital at the beginning.
pub(super) fn label(name: &str) -> String {
    let spaced = name.replace(['_', '-'], " ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let joined = words.join(" ");
    let mut letters = joined.chars();
    let Some(first) = letters.next() else { return String::new() };
    // All in capitals would shout, unless it is an abbreviation.
    let rest = letters.as_str();
    let shouts = joined.len() > 5 && !joined.chars().any(char::is_lowercase);
    let rest = if shouts { rest.to_lowercase() } else { rest.to_owned() };
    first.to_uppercase().chain(rest.chars()).take(120).collect()
}

/// A name as part of an id: a–z, 0–9 and _, at most 40 of them.
pub(super) fn slug(name: &str) -> String {
    let mut slug = String::with_capacity(name.len());
    for letter in name.nfd().filter(|letter| !is_combining_mark(*letter)) {
        if letter.is_ascii_alphanumeric() {
            slug.push(letter.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('_') {
            slug.push('_');
        }
        if slug.len() == 40 {
            break;
        }
    }
    let slug = slug.trim_end_matches('_');
    if slug.is_empty() { "x".to_owned() } else { slug.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_in_both_languages() {
        for (name, expected) in [
            ("Postcode", Some(Role::Postcode)),
            ("Cod post", Some(Role::Postcode)),
            ("pcds", Some(Role::Postcode)),
            ("EASTING", Some(Role::Easting)),
            ("gogleddiad", Some(Role::Northing)),
            ("Lat", Some(Role::Latitude)),
            ("hydred", Some(Role::Longitude)),
            ("OS grid reference", Some(Role::Grid)),
            ("LSOA21CD", Some(Role::Area)),
            ("lsoa code", Some(Role::Area)),
            ("Ward name", Some(Role::Area)),
            ("X", Some(Role::X)),
            ("BNG_E", Some(Role::Easting)),
            ("GEOMETRY_Y", Some(Role::Y)),
            ("Shape__Area", Some(Role::Number)),
            ("OBJECTID", Some(Role::Number)),
            ("Year", Some(Role::Number)),
            ("with_internet", None),
            ("Nifer heb fand eang", None),
            ("Libraries", None),
        ] {
            assert_eq!(role(name), expected, "{name}");
        }
    }

    #[test]
    fn units_directions_and_names() {
        assert_eq!(unit("% without internet", false, 0.0, 40.0), Unit::Percent);
        assert_eq!(unit("Rate", false, 0.0, 400.0), Unit::Number);
        assert_eq!(unit("with_internet", true, 0.0, 900.0), Unit::People);
        assert_eq!(unit("Households without internet", true, 0.0, 900.0), Unit::Households);
        assert_eq!(unit("Nifer yr eiddo heb eiddo", true, 0.0, 9.0), Unit::Premises);
        assert_eq!(unit("Median download (Mbit/s)", false, 0.0, 900.0), Unit::Mbits);
        assert_eq!(direction("Heb ryngrwyd", Unit::People), Direction::HigherIsWorse);
        assert_eq!(direction("with_internet", Unit::People), Direction::LowerIsWorse);
        assert_eq!(direction("Devices", Unit::Count), Direction::Neutral);
        assert_eq!(label("with_internet"), "With internet");
        assert_eq!(label("NUMBER OF PCS"), "Number of pcs");
        assert_eq!(slug("Nifer â band-eang (%)"), "nifer_a_band_eang");
        assert_eq!(slug("日本"), "x");
        assert!(slug(&"long ".repeat(40)).len() <= 40);
    }
}
