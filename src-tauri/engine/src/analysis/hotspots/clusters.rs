//! Adjoining significant areas of one class.

use std::cmp::Reverse;

use super::{
    analyse::Kept,
    result::{Cluster, HotspotClass, Hotspots},
};

/// The clusters, those of most areas first; who lives there and what they are called is for others to say.
///
/// Two areas are in one cluster if they have the same significant class and adjoin or are joined by a bridge, or if
/// such areas lead from one to the other. An area by itself is a cluster too: the clusters are a partition of the
/// significant areas.
pub(super) fn clusters(found: &Hotspots, kept: &Kept) -> Vec<Cluster> {
    let class = |at: usize| found.class[kept.of[at]];
    let areas = kept.of.len();
    // Outlines adjoin both ways, nearest neighbours need not.
    let mut links: Vec<Vec<usize>> = vec![Vec::new(); areas];
    for at in (0..areas).filter(|&at| class(at).is_significant()) {
        for &other in kept.adjoining.neighbours(at) {
            let other = other as usize;
            if class(other) == class(at) {
                links[at].push(other);
                links[other].push(at);
            }
        }
    }
    let mut seen = vec![false; areas];
    let mut clusters = Vec::new();
    for start in (0..areas).filter(|&at| class(at).is_significant()) {
        if seen[start] {
            continue;
        }
        seen[start] = true;
        let mut members = vec![start];
        let mut next = 0;
        while let Some(&at) = members.get(next) {
            next += 1;
            for &other in &links[at] {
                if !seen[other] {
                    seen[other] = true;
                    members.push(other);
                }
            }
        }
        let mut members: Vec<usize> = members.into_iter().map(|at| kept.of[at]).collect();
        members.sort_unstable();
        clusters.push(cluster(found, class(start), &members));
    }
    clusters.sort_by_key(|cluster| (Reverse(cluster.positions.len()), cluster.positions[0]));
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
