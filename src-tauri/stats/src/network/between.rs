//! Costs between many places and many others.

use rayon::prelude::*;

use super::{Graph, Search};

/// How a place hangs on the network: nodes, and what it costs between the place and each (infinite where there is no way).
pub type Ends = [(u32, f64); 2];

/// For each place of `from` the places of `to` that can be reached for at most `within`, by their position, with the cost:
/// from the place to one of its ends, along the graph, and from an end of the other to it. Runs go from the smaller
/// side, on all cores; a place is looked for only at nodes that were reached.
pub fn between(graph: &Graph, from: &[Ends], to: &[Ends], within: f64) -> Vec<Vec<(u32, f64)>> {
    if from.len() <= to.len() {
        return runs(graph, from, to, within);
    }
    let found = runs(&graph.reversed(), to, from, within);
    let mut lengths = vec![0; from.len()];
    for &(from, _) in found.iter().flatten() {
        lengths[from as usize] += 1;
    }
    let mut rows: Vec<Vec<(u32, f64)>> = lengths.into_iter().map(Vec::with_capacity).collect();
    for (to, row) in (0..).zip(found) {
        for (from, cost) in row {
            rows[from as usize].push((to, cost));
        }
    }
    rows
}

fn runs(graph: &Graph, from: &[Ends], to: &[Ends], within: f64) -> Vec<Vec<(u32, f64)>> {
    let hanging = Hanging::new(graph.nodes(), to);
    let start = || (Search::new(graph), vec![f64::INFINITY; to.len()], Vec::new());
    let one = |(search, costs, met): &mut (Search<'_>, Vec<f64>, Vec<u32>), ends: &Ends| {
        for &node in search.run(ends, within) {
            met.extend(hanging.places(node));
        }
        for &place in met.iter() {
            for (node, more) in to[place as usize] {
                let known = &mut costs[place as usize];
                *known = known.min(search.cost(node) + more);
            }
        }
        met.sort_unstable();
        met.dedup();
        let mut row = Vec::with_capacity(met.len());
        for place in met.drain(..) {
            let cost = std::mem::replace(&mut costs[place as usize], f64::INFINITY);
            if cost <= within {
                row.push((place, cost));
            }
        }
        row
    };
    from.par_iter().map_init(start, one).collect()
}

/// The places that hang on each node.
struct Hanging {
    starts: Vec<u32>,
    places: Vec<u32>,
}

impl Hanging {
    fn new(nodes: usize, places: &[Ends]) -> Self {
        let ends = || {
            (0_u32..).zip(places).flat_map(|(place, ends)| {
                ends.iter().filter(|(_, cost)| cost.is_finite()).map(move |end| (end.0, place))
            })
        };
        let mut starts = vec![0_u32; nodes + 1];
        for (node, _) in ends() {
            starts[node as usize + 1] += 1;
        }
        for node in 0..nodes {
            starts[node + 1] += starts[node];
        }
        let mut next = starts.clone();
        let mut sorted = vec![0; starts[nodes] as usize];
        for (node, place) in ends() {
            let at = &mut next[node as usize];
            sorted[*at as usize] = place;
            *at += 1;
        }
        Self { starts, places: sorted }
    }

    fn places(&self, node: u32) -> &[u32] {
        let node = node as usize;
        &self.places[self.starts[node] as usize..self.starts[node + 1] as usize]
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Ends, between};
    use crate::network::oracle::{Random, everything};

    fn places(most: usize) -> impl Strategy<Value = Vec<Ends>> {
        let end = (0..12_u32, prop::option::of(0..9_u8))
            .prop_map(|(node, cost)| (node, cost.map_or(f64::INFINITY, f64::from)));
        prop::collection::vec([end.clone(), end], 0..most)
    }

    proptest! {
        #[test]
        fn from_either_side_as_all_costs_say(
            random in Random::any(),
            from in places(6),
            to in places(6),
            within in 0.0..60.0_f64,
        ) {
            let right = everything(&random);
            let among = |places: Vec<Ends>| -> Vec<Ends> {
                let node = |(node, cost)| (node % random.nodes as u32, cost);
                places.into_iter().map(|ends| ends.map(node)).collect()
            };
            let (from, to) = (among(from), among(to));
            let found = between(&random.graph(), &from, &to, within);
            for (row, ends) in found.iter().zip(&from) {
                let mut expected = Vec::new();
                for (place, others) in (0..).zip(&to) {
                    let mut least = f64::INFINITY;
                    for (a, before) in ends {
                        for (b, after) in others {
                            least = least.min(before + right[*a as usize][*b as usize] + after);
                        }
                    }
                    if least <= within {
                        expected.push((place, least));
                    }
                }
                prop_assert_eq!(row, &expected);
            }
            prop_assert_eq!(found.len(), from.len());
        }
    }
}
