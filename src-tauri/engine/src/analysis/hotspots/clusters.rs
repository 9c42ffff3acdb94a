//! Adjoining significant areas of one class.

use std::collections::BTreeMap;

use cyswllt_stats::weights::Weights;

use super::result::{BridgeLink, Cluster, HotspotClass, Hotspots};

/// The clusters, those of most areas first; who lives there and what they are called is for others to say.
///
/// Two areas are in one cluster if they have the same significant class and adjoin or are joined by a bridge, or if
/// such areas lead from one to the other. An area by itself is a cluster too: the clusters are a partition of the
/// significant areas.
pub(super) fn clusters(
    found: &Hotspots,
    adjoining: &Weights,
    bridges: &[BridgeLink],
    ids: &[String],
) -> Vec<Cluster> {
    let class = |area: usize| found.class[area];
    let mut links: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut link = |a: usize, b: usize| {
        if class(a).is_significant() && class(a) == class(b) {
            links.entry(a).or_default().push(b);
            links.entry(b).or_default().push(a);
        }
    };
    for area in 0..ids.len() {
        for &other in adjoining.neighbours(area) {
            link(area, other as usize);
        }
    }
    let place = |id: &str| ids.iter().position(|known| known == id);
    for bridge in bridges {
        if let (Some(from), Some(to)) = (place(&bridge.from), place(&bridge.to)) {
            link(from, to);
        }
    }
    let mut seen = vec![false; ids.len()];
    let mut clusters = Vec::new();
    for start in (0..ids.len()).filter(|&area| class(area).is_significant()) {
        if seen[start] {
            continue;
        }
        seen[start] = true;
        let mut members = vec![start];
        let mut next = 0;
        while let Some(&area) = members.get(next) {
            next += 1;
            for &other in links.get(&area).into_iter().flatten() {
                if !seen[other] {
                    seen[other] = true;
                    members.push(other);
                }
            }
        }
        members.sort_unstable();
        clusters.push(cluster(found, class(start), &members));
    }
    clusters.sort_by_key(|cluster| {
        (std::cmp::Reverse(cluster.positions.len()), cluster.positions[0])
    });
    clusters
}

fn cluster(found: &Hotspots, class: HotspotClass, members: &[usize]) -> Cluster {
    let sum: f64 = members.iter().map(|&area| found.value[area]).sum();
    Cluster {
        class,
        confidence: members.iter().map(|&area| found.confidence[area]).max().unwrap_or(0),
        positions: members.iter().map(|&area| area as u32).collect(),
        residents: None,
        authorities: Vec::new(),
        names: Vec::new(),
        mean: sum / members.len() as f64,
    }
}
