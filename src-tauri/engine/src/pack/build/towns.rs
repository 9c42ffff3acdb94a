//! Towns that OS Open Names leaves out: the extract lacks whole grid squares with Cardiff and other large towns.
//!
//! Only names are listed here. Where a town is follows from the areas that carry its name (wards, MSOAs, the
//! authority) and from the Postcode Directory: its centre is where the different positions of postcodes inside
//! these areas are densest, the mean position within a square of 1.5 km.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    geography::{AreaRef, Areas, Level, SettlementKind, Shapes, names},
    sources::postcodes::Postcode,
    text::Bilingual,
};

/// Side of the cells in which positions are counted, in metres; a square of three by three is a centre.
const CELL: i32 = 500;

/// English name, Welsh name, the end of the authority's code, what it is.
const TOWNS: [(&str, &str, &str, SettlementKind); 44] = {
    use SettlementKind::{City, Suburb, Town, Village};
    [
        ("Cardiff", "Caerdydd", "15", City),
        ("Newport", "Casnewydd", "22", City),
        ("Swansea", "Abertawe", "11", City),
        ("Wrexham", "Wrecsam", "06", City),
        ("Abercarn", "Aber-carn", "18", Town),
        ("Abercynon", "Abercynon", "16", Town),
        ("Bargoed", "Bargod", "18", Town),
        ("Barry", "Y Barri", "14", Town),
        ("Blackwood", "Coed-duon", "18", Town),
        ("Briton Ferry", "Llansawel", "12", Town),
        ("Buckley", "Bwcle", "05", Town),
        ("Caerleon", "Caerllion", "22", Town),
        ("Caerphilly", "Caerffili", "18", Town),
        ("Connah's Quay", "Cei Connah", "05", Town),
        ("Cwmbran", "Cwmbrân", "20", Town),
        ("Flint", "Y Fflint", "05", Town),
        ("Llangollen", "Llangollen", "04", Town),
        ("Mold", "Yr Wyddgrug", "05", Town),
        ("Mountain Ash", "Aberpennar", "16", Town),
        ("Neath", "Castell-nedd", "12", Town),
        ("Newbridge", "Trecelyn", "18", Town),
        ("Penarth", "Penarth", "14", Town),
        ("Pontypridd", "Pontypridd", "16", Town),
        ("Port Talbot", "Port Talbot", "12", Town),
        ("Porth", "Y Porth", "16", Town),
        ("Queensferry", "Queensferry", "05", Town),
        ("Risca", "Rhisga", "18", Town),
        ("Shotton", "Shotton", "05", Town),
        ("Tonypandy", "Tonypandy", "16", Town),
        ("Tonyrefail", "Tonyrefail", "16", Town),
        ("Treharris", "Treharris", "24", Town),
        ("Ystrad Mynach", "Ystrad Mynach", "18", Town),
        ("Bagillt", "Bagillt", "05", Village),
        ("Cefn Mawr", "Cefn-mawr", "06", Village),
        ("Coedpoeth", "Coed-poeth", "06", Village),
        ("Dinas Powys", "Dinas Powys", "14", Village),
        ("Gowerton", "Tregŵyr", "11", Village),
        ("Llay", "Llai", "06", Village),
        ("Pont-y-clun", "Pont-y-clun", "16", Village),
        ("Rhosllannerchrugog", "Rhosllannerchrugog", "06", Village),
        ("Ruabon", "Rhiwabon", "06", Village),
        ("Skewen", "Sgiwen", "12", Village),
        ("Morriston", "Treforys", "11", Suburb),
        ("Mumbles", "Y Mwmbwls", "11", Suburb),
    ]
};

/// A town that the list of settlements lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingTown {
    /// Its name.
    pub name: Bilingual,
    /// What it is.
    pub kind: SettlementKind,
    /// The authority's code.
    pub authority: String,
    /// Easting of its centre in metres.
    pub easting: u32,
    /// Northing of its centre in metres.
    pub northing: u32,
    /// The areas that carry its name, for the log.
    pub areas: Vec<String>,
}

/// A town whose name no area carries, so that nothing says where it is.
#[derive(Debug, thiserror::Error)]
#[error(
    "no ward, MSOA or authority is called {name} in {authority}; take it off the list of towns"
)]
pub struct UnplacedTown {
    /// The town.
    pub name: String,
    /// The authority's code.
    pub authority: String,
}

/// The towns of the list that `known` (by name and authority's code) does not have.
pub fn missing(
    areas: &Areas,
    shapes: &Shapes,
    postcodes: &[Postcode],
    known: impl Fn(&Bilingual, &str) -> bool,
) -> Result<Vec<MissingTown>, UnplacedTown> {
    let mut positions: Vec<(i32, i32)> =
        postcodes.iter().map(|one| (one.easting, one.northing)).collect();
    // Large users and terminated postcodes share a position: each position counts once.
    positions.sort_unstable();
    positions.dedup();
    let metres: Vec<(f64, f64)> =
        positions.iter().map(|&(x, y)| (f64::from(x), f64::from(y))).collect();
    let inside = [Level::Authority, Level::Ward, Level::Msoa].map(|level| {
        (level, shapes.layer(level).map_or_else(Vec::new, |layer| layer.at_many(&metres)))
    });
    let mut found = Vec::new();
    for (en, cy, authority, kind) in TOWNS {
        let name = Bilingual::new(en, cy);
        let authority = format!("W060000{authority}");
        if known(&name, &authority) {
            continue;
        }
        let carriers = carriers(areas, &name, &authority);
        let of_town: Vec<(i32, i32)> = inside
            .iter()
            .flat_map(|(level, at)| {
                at.iter().zip(&positions).map(move |(at, place)| (level, at, place))
            })
            .filter(|(level, at, _)| {
                at.is_some_and(|position| carriers.contains(&AreaRef { level: **level, position }))
            })
            .map(|(_, _, place)| *place)
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect();
        let Some((easting, northing)) = densest(&of_town) else {
            return Err(UnplacedTown { name: en.to_owned(), authority });
        };
        let areas = carriers.iter().map(|area| areas.label(*area).en).collect();
        found.push(MissingTown { name, kind, authority, easting, northing, areas });
    }
    Ok(found)
}

/// The areas of an authority that carry a town's name: the authority itself; else wards and MSOAs named after
/// the town alone, perhaps with a quarter ("Barry East"); else those that name other places too.
fn carriers(areas: &Areas, town: &Bilingual, authority: &str) -> Vec<AreaRef> {
    let Some(authority) = areas.table(Level::Authority).position(authority) else {
        return Vec::new();
    };
    let authority = AreaRef { level: Level::Authority, position: authority };
    if areas.get(authority).name == *town {
        return vec![authority];
    }
    let town = [names::fold(&town.en), names::fold(&town.cy)];
    let (mut alone, mut among) = (Vec::new(), Vec::new());
    for level in [Level::Ward, Level::Msoa] {
        for position in areas.within(level, authority) {
            let area = AreaRef { level, position };
            let name = areas.label(area);
            for (name, town) in [(&name.en, &town[0]), (&name.cy, &town[1])] {
                let parts = names::parts(name);
                if parts
                    .iter()
                    .any(|part| names::fold(part) == *town || without_quarter(part) == *town)
                {
                    let list = if parts.len() == 1 { &mut alone } else { &mut among };
                    list.push(area);
                    break;
                }
            }
        }
    }
    if alone.is_empty() { among } else { alone }
}

/// A folded name without words for a quarter of a town.
fn without_quarter(name: &str) -> String {
    const QUARTERS: [&str; 16] = [
        "north",
        "south",
        "east",
        "west",
        "central",
        "town",
        "city",
        "gogledd",
        "de",
        "dwyrain",
        "gorllewin",
        "ddwyrain",
        "orllewin",
        "canol",
        "tref",
        "dinas",
    ];
    let folded = names::fold(name);
    let words: Vec<&str> = folded.split(' ').filter(|word| !QUARTERS.contains(word)).collect();
    words.join(" ")
}

/// The mean of the positions in the square of three by three cells that has most of them; of equals the
/// most south-westerly.
fn densest(positions: &[(i32, i32)]) -> Option<(u32, u32)> {
    let mut cells: BTreeMap<(i32, i32), Vec<(i32, i32)>> = BTreeMap::new();
    for &(x, y) in positions {
        cells.entry((x / CELL, y / CELL)).or_default().push((x, y));
    }
    let square = |&(column, row): &(i32, i32)| {
        let around = (-1..=1).flat_map(move |dx| (-1..=1).map(move |dy| (column + dx, row + dy)));
        around.filter_map(|cell| cells.get(&cell)).flatten().copied().collect::<Vec<_>>()
    };
    let best = cells.keys().map(square).rev().max_by_key(Vec::len)?;
    let count = best.len() as i64;
    let sum = best
        .iter()
        .fold((0_i64, 0_i64), |sum, &(x, y)| (sum.0 + i64::from(x), sum.1 + i64::from(y)));
    Some(((sum.0 / count) as u32, (sum.1 / count) as u32))
}

#[cfg(test)]
mod tests {
    use super::{TOWNS, carriers, densest, without_quarter};
    use crate::{
        geography::{Areas, Level},
        text::Bilingual,
    };

    #[test]
    fn quarters_of_towns() {
        assert_eq!(without_quarter("Barry East"), "barry");
        assert_eq!(without_quarter("Gogledd-ddwyrain y Fflint"), "fflint");
        assert_eq!(without_quarter("Tref Castell-nedd"), "castell nedd");
    }

    #[test]
    fn the_densest_square() {
        assert_eq!(densest(&[]), None);
        let positions = [(10_000, 10_000), (10_400, 10_000), (10_200, 10_300), (90_000, 90_000)];
        assert_eq!(densest(&positions), Some((10_200, 10_100)));
    }

    #[test]
    fn every_town_is_carried_by_an_area() {
        let areas = Areas::open().expect("areas");
        for (en, cy, authority, _) in TOWNS {
            let code = format!("W060000{authority}");
            assert!(!carriers(&areas, &Bilingual::new(en, cy), &code).is_empty(), "{en}");
        }
        let cardiff = carriers(&areas, &Bilingual::new("Cardiff", "Caerdydd"), "W06000015");
        assert_eq!((cardiff.len(), cardiff[0].level), (1, Level::Authority));
        let barry = carriers(&areas, &Bilingual::new("Barry", "Y Barri"), "W06000014");
        assert_eq!(barry.len(), 2, "Barry East and Barry West");
    }
}
