//! Names of sheets: letters, digits and underscores, at most 31, no two alike.

/// The longest name of a sheet, in UTF-16 code units.
const LONGEST: usize = 31;
/// A name that Excel keeps for itself.
const RESERVED: &str = "history";

/// The names that a workbook has so far.
#[derive(Debug, Default)]
pub(super) struct SheetNames(Vec<String>);

impl SheetNames {
    /// A name for a sheet that is to be called like this, and that no other sheet has. What is no letter and no digit
    /// becomes an underscore, so that references need no quotation marks.
    pub(super) fn give(&mut self, wanted: &str) -> String {
        let base = legal(wanted);
        let mut name = base.clone();
        let mut number = 2;
        while self.0.contains(&name.to_lowercase()) || name.to_lowercase() == RESERVED {
            let ending = format!("_{number}");
            name = format!("{}{ending}", start(&base, LONGEST - ending.len()));
            number += 1;
        }
        self.0.push(name.to_lowercase());
        name
    }
}

fn legal(wanted: &str) -> String {
    let mut name = String::new();
    for character in wanted.chars() {
        if character.is_alphanumeric() {
            name.push(character);
        } else if !name.is_empty() && !name.ends_with('_') {
            name.push('_');
        }
    }
    let name = start(&name, LONGEST).trim_end_matches('_').to_owned();
    if name.is_empty() { "_".to_owned() } else { name }
}

/// As much of the name as fits, whole characters.
fn start(name: &str, most: usize) -> &str {
    let mut length = 0;
    let end = name.char_indices().find(|(_, character)| {
        length += character.len_utf16();
        length > most
    });
    end.map_or(name, |(at, _)| &name[..at])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn legal_and_unique() {
        let mut names = SheetNames::default();
        assert_eq!(names.give("Key figures"), "Key_figures");
        assert_eq!(names.give("key: [figures]?"), "key_figures_2");
        assert_eq!(names.give("'Tŷ' / gŵyr*"), "Tŷ_gŵyr");
        assert_eq!(names.give("History"), "History_2");
        assert_eq!(names.give(" \\ "), "_");
        assert_eq!(names.give(&"a".repeat(40)), "a".repeat(31));
        assert_eq!(names.give(&"A".repeat(40)), format!("{}_2", "A".repeat(29)));
    }

    proptest! {
        #[test]
        fn whatever_is_wanted(wanted in proptest::collection::vec(any::<String>(), 1..12)) {
            let mut names = SheetNames::default();
            let mut seen = std::collections::HashSet::new();
            for name in wanted.iter().chain(&wanted).map(|wanted| names.give(wanted)) {
                prop_assert!(rust_xlsxwriter::utility::check_sheet_name(&name).is_ok(), "{name}");
                prop_assert!(seen.insert(name.to_lowercase()), "{name} twice");
            }
        }
    }
}
