//! Which areas of a level.

use crate::{
    geography::{Areas, Level},
    reports::export::{ExportError, Scope},
};

/// The positions of the areas of the scope, rising.
pub(super) fn positions(
    areas: &Areas,
    level: Level,
    scope: &Scope,
) -> Result<Vec<u32>, ExportError> {
    let mut positions = match scope {
        Scope::Wales => (0..areas.table(level).len() as u32).collect(),
        Scope::Within { code } => areas.within(level, areas.find(code.trim())?),
        Scope::Selection { codes } => {
            let mut chosen = Vec::with_capacity(codes.len());
            for code in codes {
                let area = areas.find(code.trim())?;
                if area.level == level {
                    chosen.push(area.position);
                } else {
                    chosen.extend(areas.within(level, area));
                }
            }
            chosen
        }
    };
    positions.sort_unstable();
    positions.dedup();
    if positions.is_empty() { Err(ExportError::NoAreas { level }) } else { Ok(positions) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wales_within_and_selection() {
        let areas = Areas::open().unwrap();
        let find = |level, scope: &Scope| positions(&areas, level, scope);
        assert_eq!(find(Level::Authority, &Scope::Wales).unwrap().len(), 22);
        let within = Scope::Within { code: "w06000015".to_owned() };
        let cardiff = find(Level::Lsoa, &within).unwrap();
        assert_eq!(
            cardiff.len(),
            areas.within(Level::Lsoa, areas.find("W06000015").unwrap()).len()
        );
        let first = areas.table(Level::Lsoa).areas[cardiff[0] as usize].code.clone();
        // Each once, whether by itself or inside a larger one.
        let codes = vec![first.clone(), "W06000015".to_owned(), format!(" {first} ")];
        assert_eq!(find(Level::Lsoa, &Scope::Selection { codes }).unwrap(), cardiff);
        let none = Scope::Selection { codes: Vec::new() };
        assert!(matches!(find(Level::Lsoa, &none), Err(ExportError::NoAreas { .. })));
        let larger = Scope::Within { code: first };
        assert!(matches!(find(Level::Ward, &larger), Err(ExportError::NoAreas { .. })));
        let unknown = Scope::Within { code: "W06".to_owned() };
        assert!(matches!(find(Level::Ward, &unknown), Err(ExportError::Area(_))));
    }
}
