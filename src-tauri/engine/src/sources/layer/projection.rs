//! The coordinate system that a description in well-known text stands for (`.prj`, GeoPackage's definitions).

use super::crs::System;

/// Numbers of systems in longitude and latitude that are WGS 84 to within a metre, in two dimensions or three.
const DEGREES: [&str; 5] = ["4326", "4979", "9754", "4258", "4937"];
/// British National Grid, alone and with heights above Newlyn.
const GRID: [&str; 2] = ["27700", "7405"];

/// The system of an EPSG number; none if it is not read.
pub(super) fn of_number(number: &str) -> Option<System> {
    if DEGREES.contains(&number) {
        Some(System::Degrees)
    } else if GRID.contains(&number) {
        Some(System::Grid)
    } else {
        None
    }
}

/// The system of a description; the name of one that is not read.
pub(in crate::sources) fn of_text(text: &str) -> Result<System, String> {
    let name = text.split('"').nth(1).unwrap_or_default().trim();
    let system = number_of(text).map_or_else(|| of_name(text, name), |number| of_number(&number));
    system.ok_or_else(|| {
        let name: String = name.chars().take(80).collect();
        match number_of(text) {
            Some(number) => format!("EPSG:{number} ({name})"),
            None if name.is_empty() => "a system without a name".to_owned(),
            None => name,
        }
    })
}

/// The EPSG number of the whole: the last that is one bracket deep.
fn number_of(text: &str) -> Option<String> {
    let (mut depth, mut quoted, mut found) = (0_usize, false, None);
    for (at, one) in text.char_indices() {
        match one {
            '"' => quoted = !quoted,
            _ if quoted => {}
            '[' | '(' => {
                let before = text[..at].trim_end();
                let is_number = ["AUTHORITY", "ID"].iter().any(|word| before.ends_with(word));
                if depth == 1 && is_number {
                    found = Some(at);
                }
                depth += 1;
            }
            ']' | ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    let inner = text[found? + 1..].split([']', ')']).next()?;
    let mut parts = inner.split(',').map(|part| part.trim().trim_matches('"'));
    let is_epsg = parts.next()?.eq_ignore_ascii_case("EPSG");
    let number = parts.next().filter(|number| number.bytes().all(|byte| byte.is_ascii_digit()));
    number.filter(|number| is_epsg && !number.is_empty()).map(str::to_owned)
}

/// The system by its name, as ESRI's programs write it without a number.
fn of_name(text: &str, name: &str) -> Option<System> {
    let kind = text.trim_start().split(['[', '(']).next().unwrap_or_default().trim();
    let plain: String = name.to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect();
    match kind.to_ascii_uppercase().as_str() {
        "PROJCS" | "PROJCRS" | "COMPD_CS" | "COMPOUNDCRS" => {
            let is_grid = ["britishnationalgrid", "osgb1936britishnationalgrid"];
            let is_grid = is_grid.contains(&plain.as_str())
                || plain.starts_with("osgb36britishnationalgrid")
                || plain.starts_with("britishnationalgridostn");
            is_grid.then_some(System::Grid)
        }
        "GEOGCS" | "GEOGCRS" | "GEODCRS" => {
            ["wgs84", "wgs1984", "gcswgs1984", "gcsetrs1989", "etrs89", "etrs1989"]
                .contains(&plain.as_str())
                .then_some(System::Degrees)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn descriptions() {
        let esri = r#"PROJCS["British_National_Grid",GEOGCS["GCS_OSGB_1936",DATUM["D_OSGB_1936",SPHEROID["Airy_1830",6377563.396,299.3249646]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],UNIT["Meter",1.0]]"#;
        assert_eq!(of_text(esri), Ok(System::Grid));
        let numbered = r#"PROJCS["OSGB36 / British National Grid",GEOGCS["OSGB36",AUTHORITY["EPSG","4277"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AUTHORITY["EPSG","27700"]]"#;
        assert_eq!(of_text(numbered), Ok(System::Grid));
        let newer =
            r#"GEOGCRS["WGS 84",ENSEMBLE["World (a [test])"],CS[ellipsoidal,2],ID["EPSG",4326]]"#;
        assert_eq!(of_text(newer), Ok(System::Degrees));
        let degrees = r#"GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]]]"#;
        assert_eq!(of_text(degrees), Ok(System::Degrees));
        let mercator = r#"PROJCS["WGS 84 / Pseudo-Mercator",GEOGCS["WGS 84",AUTHORITY["EPSG","4326"]],AUTHORITY["EPSG","3857"]]"#;
        assert_eq!(of_text(mercator), Err("EPSG:3857 (WGS 84 / Pseudo-Mercator)".to_owned()));
        let utm = r#"PROJCS["WGS_1984_UTM_Zone_30N",GEOGCS["GCS_WGS_1984"]]"#;
        assert_eq!(of_text(utm), Err("WGS_1984_UTM_Zone_30N".to_owned()));
        assert_eq!(of_text("nonsense"), Err("a system without a name".to_owned()));
    }
}
