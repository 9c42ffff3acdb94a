//! Which measures count the same thing twice?

use std::collections::HashSet;

use serde::Deserialize;

use super::Catalogue;

/// An entry of the catalogue: each measure of `whole` has every measure of `part` in it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Overlap {
    whole: Vec<String>,
    part: Vec<String>,
}

impl Overlap {
    /// A pattern that fits none of the ids.
    pub(super) fn unmatched<'a>(
        &self,
        ids: &(impl Iterator<Item = &'a str> + Clone),
    ) -> Option<&str> {
        let mut patterns = self.whole.iter().chain(&self.part);
        patterns.find(|pattern| !ids.clone().any(|id| fits(pattern, id))).map(String::as_str)
    }
}

impl Catalogue {
    /// The pairs among some measures in which the first is part of the second, each once, in the order of the ids.
    pub fn counted_twice<'a>(&self, ids: &[&'a str]) -> Vec<(&'a str, &'a str)> {
        let mut pairs = Vec::new();
        let mut seen = HashSet::new();
        for &part in ids {
            for &whole in ids {
                let overlaps = |overlap: &Overlap| {
                    let any = |patterns: &[String], id| patterns.iter().any(|one| fits(one, id));
                    any(&overlap.whole, whole) && any(&overlap.part, part)
                };
                let new = part != whole && self.overlaps.iter().any(overlaps);
                if new && !seen.contains(&(whole, part)) && seen.insert((part, whole)) {
                    pairs.push((part, whole));
                }
            }
        }
        pairs
    }
}

/// Whether an id is what a pattern says: the same, or any ending where the pattern ends in `*`.
fn fits(pattern: &str, id: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => id.starts_with(start),
        None => id == pattern,
    }
}

#[cfg(test)]
mod tests {
    use crate::catalogue::{Catalogue, Recipes};

    #[test]
    fn parts_and_wholes() {
        let catalogue = Catalogue::open().unwrap();
        let pairs = |ids: &[&'static str]| catalogue.counted_twice(ids);
        assert_eq!(pairs(&["older_75", "older_65"]), [("older_75", "older_65")]);
        assert_eq!(
            pairs(&["wimd", "unemployed", "wimd_access_decile", "gigabit"]),
            [("unemployed", "wimd"), ("wimd_access_decile", "wimd")]
        );
        assert_eq!(pairs(&["wimd_housing", "unemployed", "older_65", "gigabit"]), []);
        assert_eq!(pairs(&["deri_broadband", "below_10"]), [("below_10", "deri_broadband")]);
        assert_eq!(pairs(&["below_2", "below_30"]), [("below_2", "below_30")]);
        let recipes = Recipes::open().unwrap();
        for (id, expected) in
            [("need", 0), ("connectivity", 0), ("need-connectivity", 0), ("deri", 5)]
        {
            let recipe = recipes.get(id).unwrap();
            let ids: Vec<&str> = recipe
                .used(crate::geography::Level::Lsoa)
                .map(|(.., measure)| measure.id.as_str())
                .collect();
            assert_eq!(pairs_len(&catalogue, &ids), expected, "{id}");
        }
    }

    fn pairs_len(catalogue: &Catalogue, ids: &[&str]) -> usize {
        catalogue.counted_twice(ids).len()
    }
}
