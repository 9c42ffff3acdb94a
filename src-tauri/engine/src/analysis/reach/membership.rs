//! Which LSOAs belong to which area.

use super::ReachError;
use crate::geography::{AreaRef, Areas, Level};

/// The area of a level that each LSOA belongs to, wards by the published best fit; none for an LSOA that belongs to no
/// area of the user's own.
pub(super) fn members(areas: &Areas, level: Level) -> Result<Vec<Option<u32>>, ReachError> {
    let lsoas = 0..areas.table(Level::Lsoa).len() as u32;
    let split = || ReachError::Level { level: level.id() };
    match level {
        Level::Oa => Err(split()),
        Level::Own(_) => {
            let own = areas.own(level).and_then(|own| own.members(Level::Lsoa));
            Ok(own.ok_or_else(split)?.to_vec())
        }
        _ => Ok(lsoas
            .map(|position| {
                let lsoa = AreaRef { level: Level::Lsoa, position };
                areas.ancestor(lsoa, level).map(|area| area.position)
            })
            .collect()),
    }
}

/// Whether each LSOA lies in the area with a code.
pub(super) fn inside(areas: &Areas, code: &str) -> Result<Vec<bool>, ReachError> {
    let area = areas.find(code)?;
    let nobody = || ReachError::Nobody { code: areas.get(area).code.clone() };
    let members = match members(areas, area.level) {
        Err(ReachError::Level { .. }) => return Err(nobody()),
        other => other?,
    };
    let inside: Vec<bool> = members.iter().map(|&of| of == Some(area.position)).collect();
    if inside.contains(&true) { Ok(inside) } else { Err(nobody()) }
}

#[cfg(test)]
mod tests {
    use super::{ReachError, inside, members};
    use crate::geography::{Areas, Level};

    #[test]
    fn lsoas_of_areas() {
        let areas = Areas::open().unwrap();
        for level in [Level::Country, Level::Authority, Level::Ward, Level::Msoa, Level::Lsoa] {
            let members = members(&areas, level).unwrap();
            assert_eq!(members.len(), 1917);
            assert!(members.iter().all(Option::is_some), "{level}");
        }
        assert!(matches!(members(&areas, Level::Oa), Err(ReachError::Level { level: "oa" })));
        // Powys.
        let powys = inside(&areas, "w06000023").unwrap();
        assert_eq!(powys.iter().filter(|inside| **inside).count(), 79);
        assert!(matches!(inside(&areas, "W00000001"), Err(ReachError::Nobody { .. })));
        assert!(matches!(inside(&areas, "W09"), Err(ReachError::Area(_))));
    }
}
