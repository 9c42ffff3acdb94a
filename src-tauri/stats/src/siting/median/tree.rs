//! Branch and bound on Lagrangian bounds, the most promising part first. Every part is a smaller p-median: its opened sites
//! cap rows, its closed ones are gone.

use std::sync::Arc;

use crate::siting::Status;

use super::{
    instance::{Instance, Known},
    relaxation::{Multipliers, Pace, Relaxation},
    search::Search,
};

const PACE: Pace = Pace { factor: 0.3, patience: 8, end: 0.02 };
const STEPS: u32 = 60;
/// Parts are taken last in, first out where their multipliers need more room than this, in bytes.
const ROOM: usize = 256 << 20;

/// A part of the search that is still to be looked at.
#[derive(Debug)]
struct Part {
    known: Vec<Known>,
    multipliers: Arc<Multipliers>,
    bound: f64,
}

/// What the parts have in common: the instance without the sites that were decided for all of them.
struct Trunk {
    base: Instance,
    opened: Vec<u32>,
}

impl Search<'_> {
    /// Looks at everything that promises less than the best answer; the bound, and why it ended early.
    pub fn grow(
        &mut self,
        instance: &Instance,
        known: &[Known],
        multipliers: &Multipliers,
        bound: f64,
    ) -> (f64, Option<Status>) {
        let base = instance.decided(known);
        let opened = (0_u32..).zip(known).filter(|(_, known)| **known == Known::Open);
        let opened = opened.map(|(site, _)| site).collect();
        let multipliers = Arc::new(multipliers.of(&base));
        let most = (ROOM / (8 * base.cap.len() + base.sites.len() + 64)).max(64);
        let known = vec![Known::Free; base.sites.len()];
        let mut parts = vec![Part { known, multipliers, bound }];
        let trunk = Trunk { base, opened };
        loop {
            let target = self.target();
            parts.retain(|part| part.bound < target);
            let by_bound = |a: &usize, b: &usize| parts[*a].bound.total_cmp(&parts[*b].bound);
            let Some(weakest) = (0..parts.len()).min_by(by_bound) else {
                return (target, None);
            };
            let bound = parts[weakest].bound;
            self.watch.bounded(bound);
            if self.watch.stop() {
                return (bound, self.watch.ended());
            }
            let next = if parts.len() < most { weakest } else { parts.len() - 1 };
            let part = parts.swap_remove(next);
            parts.extend(self.split(&trunk, part));
        }
    }

    /// What is left of a part: nothing where it is finished, itself where the search was stopped, else two smaller ones.
    fn split(&mut self, trunk: &Trunk, part: Part) -> Vec<Part> {
        let Part { mut known, multipliers, mut bound } = part;
        let mut multipliers = Multipliers::clone(&multipliers);
        loop {
            let instance = trunk.base.decided(&known);
            let Some(forced) = forced(&instance) else { return Vec::new() };
            if !forced.is_empty() {
                for (site, state) in forced {
                    known[instance.sites[site] as usize] = state;
                }
                continue;
            }
            if instance.count.most == 0 || instance.count.least == instance.sites.len() {
                let all: Vec<u32> = (0..instance.sites.len() as u32).collect();
                let open = if instance.count.most > 0 { &all[..] } else { &[] };
                self.end(&trunk.named(&known, &instance, open));
                return Vec::new();
            }
            let mut relaxation = Relaxation::new(&instance, multipliers.of(&instance), PACE);
            let target = self.target();
            relaxation.climb(STEPS, target, target, &mut |_, _| self.watch.stop());
            multipliers.learn(&instance, &relaxation.best);
            bound = bound.max(relaxation.bound);
            if bound >= target {
                return Vec::new();
            }
            self.point_at(&trunk.named(&known, &instance, &relaxation.open));
            let found = relaxation.known(self.target());
            let decided = found.iter().any(|known| *known != Known::Free);
            for (site, found) in instance.sites.iter().zip(found) {
                known[*site as usize] = found;
            }
            let half = |site: &usize| (relaxation.shares[*site] - 0.5).abs();
            let site = (0..instance.sites.len()).min_by(|a, b| half(a).total_cmp(&half(b)));
            let part = |known| Part { known, multipliers: Arc::new(multipliers.clone()), bound };
            match site {
                _ if self.watch.stop() => return vec![part(known)],
                _ if decided => {}
                None => return Vec::new(),
                Some(site) => {
                    let multipliers = Arc::new(multipliers);
                    let child = |state| {
                        let mut known = known.clone();
                        known[instance.sites[site] as usize] = state;
                        Part { known, multipliers: Arc::clone(&multipliers), bound }
                    };
                    return vec![child(Known::Closed), child(Known::Open)];
                }
            }
        }
    }
}

impl Trunk {
    /// Sites that are open at a part, as the search calls them.
    fn named(&self, known: &[Known], instance: &Instance, open: &[u32]) -> Vec<u32> {
        let decided = (0_u32..).zip(known).filter(|(_, known)| **known == Known::Open);
        let decided = decided.map(|(site, _)| site);
        let here = open.iter().map(|site| instance.sites[*site as usize]);
        let named = decided.chain(here).map(|site| self.base.sites[site as usize]);
        named.chain(self.opened.iter().copied()).collect()
    }
}

/// Sites that the rules leave no choice about; none where they cannot be obeyed.
fn forced(instance: &Instance) -> Option<Vec<(usize, Known)>> {
    if instance.count.least > instance.sites.len() {
        return None;
    }
    for side in &instance.sides {
        let forced = side.forced(instance.count)?;
        if !forced.is_empty() {
            return Some(forced);
        }
    }
    Some(Vec::new())
}
