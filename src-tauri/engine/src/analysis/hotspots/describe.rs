//! Who lives in a cluster, where it is and what people call it.

use std::{cmp::Reverse, collections::BTreeMap};

use super::result::Cluster;
use crate::{
    catalogue::Catalogue,
    geography::{AreaRef, Areas, Level},
    tables::Tables,
    text::Bilingual,
};

/// How many places a cluster is named by.
const NAMES: usize = 5;

/// Fills in residents, authorities and names, and puts the clusters of most residents first; of as many, those of more
/// areas, then those with the lowest code.
pub(super) fn describe(
    clusters: &mut [Cluster],
    areas: &Areas,
    catalogue: &Catalogue,
    tables: &Tables,
    level: Level,
) {
    let residents = catalogue
        .measure("residents")
        .map(|measure| tables.values(measure, level).value)
        .unwrap_or_default();
    let people = |position: u32| {
        residents.get(position as usize).copied().filter(|people| people.is_finite())
    };
    for cluster in clusters.iter_mut() {
        let known = cluster.positions.iter().filter_map(|&position| people(position));
        cluster.residents = (known.clone().count() > 0).then(|| known.sum());
        let members = cluster.positions.iter().map(|&position| {
            // Where nobody is counted an area counts by itself.
            (AreaRef { level, position }, people(position).unwrap_or(1.0))
        });
        let authorities = members.clone().filter_map(|(area, weight)| {
            let authority = areas.ancestor(area, Level::Authority)?;
            Some((areas.get(authority).code.clone(), weight))
        });
        cluster.authorities = heaviest(authorities);
        cluster.names = places(areas, members);
    }
    clusters.sort_by(|a, b| {
        let people = |cluster: &Cluster| cluster.residents.unwrap_or(0.0);
        let size = |cluster: &Cluster| Reverse(cluster.positions.len());
        people(b)
            .total_cmp(&people(a))
            .then_with(|| size(a).cmp(&size(b)))
            .then_with(|| a.positions.cmp(&b.positions))
    });
}

/// Up to five places that areas are in, those with most residents first; each area comes with how many it has.
pub(crate) fn places(
    areas: &Areas,
    members: impl Iterator<Item = (AreaRef, f64)>,
) -> Vec<Bilingual> {
    let names = members.map(|(area, weight)| {
        let Bilingual { en, cy } = name(areas, area);
        ((en, cy), weight)
    });
    let mut names = heaviest(names);
    names.truncate(NAMES);
    names.into_iter().map(|(en, cy)| Bilingual::new(en, cy)).collect()
}

/// The House of Commons Library's name of the MSOA for LSOAs and MSOAs, the official name for others.
fn name(areas: &Areas, area: AreaRef) -> Bilingual {
    let this = areas.get(area);
    this.place.clone().unwrap_or_else(|| this.name.clone())
}

/// Each key once, those whose weights come to most first; of as many, in the order of keys.
fn heaviest<K: Ord>(weighted: impl Iterator<Item = (K, f64)>) -> Vec<K> {
    let mut sums: BTreeMap<K, f64> = BTreeMap::new();
    for (key, weight) in weighted {
        *sums.entry(key).or_default() += weight;
    }
    let mut sums: Vec<(K, f64)> = sums.into_iter().collect();
    sums.sort_by(|a, b| b.1.total_cmp(&a.1));
    sums.into_iter().map(|(key, _)| key).collect()
}

#[cfg(test)]
mod tests {
    use super::heaviest;

    #[test]
    fn heaviest_first_then_in_order() {
        let weighted = [("b", 1.0), ("c", 2.0), ("a", 1.0), ("b", 1.0), ("d", 0.5)];
        assert_eq!(heaviest(weighted.into_iter()), ["b", "c", "a", "d"]);
    }
}
