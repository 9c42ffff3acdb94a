//! What is asked of siting: demands, candidate sites, the objective and the rules.

use crate::reach::Distances;

/// What makes sites good.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Objective {
    /// Most weight within `within` metres of an open site: maximal covering (Church and `ReVelle` 1974).
    Reach {
        /// Metres, inclusive.
        within: f64,
    },
    /// The least sum of weight × metres to the nearest open site: the p-median (Hakimi 1964).
    Distance,
    /// The least distance that nobody (no demand with weight) is further than: the p-centre (Hakimi 1964).
    Worst,
    /// As few (or as cheap) new sites as reach every demand with weight within `within` metres: set covering
    /// (Toregas et al. 1971).
    Fewest {
        /// Metres, inclusive.
        within: f64,
    },
}

/// What sites cost, and what there is to spend on new ones.
#[derive(Debug, Clone, PartialEq)]
pub struct Budget {
    /// One cost a site, in any one unit, from 0. Fixed sites cost nothing.
    pub costs: Vec<f64>,
    /// What the new sites may cost together.
    pub most: f64,
}

/// So many new sites at least among some, e.g. those of one authority.
#[derive(Debug, Clone, PartialEq)]
pub struct SiteFloor {
    /// The sites.
    pub sites: Vec<u32>,
    /// How many of them are chosen at least, fixed ones not counted.
    pub least: usize,
}

/// So much weight at least within reach among some demands, e.g. those of one authority.
#[derive(Debug, Clone, PartialEq)]
pub struct ReachFloor {
    /// The demands.
    pub demands: Vec<u32>,
    /// Weight that is within `within` at least.
    pub least: f64,
    /// Metres, inclusive.
    pub within: f64,
}

/// What sites have to obey.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Rules {
    /// Sites that are there already: open, and not counted.
    pub fixed: Vec<u32>,
    /// Candidates that are chosen in any case, and counted.
    pub must: Vec<u32>,
    /// Candidates that are not chosen in any case.
    pub must_not: Vec<u32>,
    /// What there is to spend.
    pub budget: Option<Budget>,
    /// Numbers of sites that groups of them have at least.
    pub site_floors: Vec<SiteFloor>,
    /// Weights that groups of demands have within reach at least.
    pub reach_floors: Vec<ReachFloor>,
}

/// A question of siting.
#[derive(Debug, Clone)]
pub struct Siting<'a> {
    /// Ways from demands to all sites, fixed ones and candidates. A leg that is missing cannot be gone; for `Reach` and
    /// `Fewest` legs longer than `within` may be missing.
    pub distances: &'a Distances,
    /// One weight a demand, from 0.
    pub weights: &'a [f64],
    /// What makes sites good.
    pub objective: Objective,
    /// How many sites are chosen beside the fixed ones, exactly. None where only a budget limits them; `Fewest` does not
    /// look at it.
    pub choose: Option<usize>,
    /// What they have to obey.
    pub rules: Rules,
}

/// Why a question has no answer.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum SitingError {
    /// There is no demand with weight.
    #[error("nobody is to be reached: every weight is 0")]
    NoDemand,
    /// A weight is negative or not finite.
    #[error("demand {demand}: {found} is no weight; give a number from 0")]
    Weight {
        /// The demand's position.
        demand: usize,
        /// What was found.
        found: f64,
    },
    /// There are more or fewer weights than demands.
    #[error("{found} weights for {demands} demands; give one a demand")]
    Weights {
        /// How many weights there are.
        found: usize,
        /// How many demands there are.
        demands: usize,
    },
    /// A distance of the objective or of a floor is negative or not finite.
    #[error("{found} is no distance; give metres from 0")]
    Within {
        /// What was found.
        found: f64,
    },
    /// There are fewer candidates than are to be chosen.
    #[error("{choose} sites are to be chosen, but there are {candidates} candidates")]
    TooFewCandidates {
        /// How many are to be chosen.
        choose: usize,
        /// How many candidates there are: sites neither fixed nor ruled out.
        candidates: usize,
    },
    /// Neither a number nor a budget says how many sites are chosen, or the number is 0.
    #[error("say how many sites are to be chosen, or what they may cost")]
    NoChoice,
    /// A rule names a site that is not there, or contradicts another one.
    #[error("site {site} is named by the rules, but {why}")]
    Rule {
        /// The site's position.
        site: u32,
        /// Why that cannot be: `missing`, `fixed-and-ruled-out`, `must-and-must-not`.
        why: &'static str,
    },
    /// More candidates must be chosen than may be.
    #[error("{must} sites must be chosen, but only {choose} may be")]
    TooManyMusts {
        /// How many must be chosen.
        must: usize,
        /// How many may be.
        choose: usize,
    },
    /// Demands that no site can reach, with any choice: within the distance (`Fewest`), or at all (`Distance`, `Worst`).
    #[error("{} demands cannot be reached from any site", demands.len())]
    Unreachable {
        /// Their positions.
        demands: Vec<u32>,
    },
    /// Demands that p sites cannot all reach, though each could be reached by some site.
    #[error("{choose} sites cannot reach every demand")]
    Disconnected {
        /// How many may be chosen.
        choose: usize,
    },
    /// Costs or the budget are negative or not finite, or not as many as sites.
    #[error("costs: {found} is no cost; give one number from 0 a site")]
    Cost {
        /// What was found.
        found: f64,
    },
    /// What must be chosen costs more than there is to spend: the sites that must be chosen and the cheapest others up to
    /// the number.
    #[error("the sites cost at least {least}, but there is {most} to spend")]
    BudgetTooSmall {
        /// What they cost at least.
        least: f64,
        /// What there is to spend.
        most: f64,
    },
    /// A floor asks for more sites than it has candidates, or than are to be chosen.
    #[error("floor {floor} asks for {least} sites, but at most {most} can be chosen there")]
    SiteFloor {
        /// The floor's position.
        floor: usize,
        /// How many it asks for.
        least: usize,
        /// How many can be chosen.
        most: usize,
    },
    /// A floor asks for more weight than is within reach with every candidate chosen.
    #[error("floor {floor} asks for {least} within reach; with all candidates it would be {most}")]
    ReachFloor {
        /// The floor's position.
        floor: usize,
        /// What it asks for.
        least: f64,
        /// What is within reach with every candidate.
        most: f64,
    },
    /// A floor names a demand that is not there, or asks for what is not a number.
    #[error("floor {floor} names a demand that is not there, or asks for what is not a number")]
    Floor {
        /// The floor's position, among those for reach.
        floor: usize,
    },
    /// The rules can each be obeyed, but not all together.
    #[error("budget, floors and numbers cannot all be obeyed")]
    Infeasible,
    /// The limits ended the search before any answer was found, and it is not known whether there is one.
    #[error("no answer was found in time; allow more time or loosen the rules")]
    NothingFound,
    /// The solver gave up.
    #[error("the solver gave up: {message}")]
    Solver {
        /// What it said.
        message: String,
    },
}

fn is_distance(metres: f64) -> bool {
    metres.is_finite() && metres >= 0.0
}

impl Siting<'_> {
    /// Looks for what makes the question meaningless.
    pub fn check(&self) -> Result<(), SitingError> {
        let sites = self.distances.sites();
        let (found, demands) = (self.weights.len(), self.distances.demands());
        if found != demands {
            return Err(SitingError::Weights { found, demands });
        }
        for (demand, &found) in self.weights.iter().enumerate() {
            if !(found.is_finite() && found >= 0.0) {
                return Err(SitingError::Weight { demand, found });
            }
        }
        if self.weights.iter().all(|weight| *weight == 0.0) {
            return Err(SitingError::NoDemand);
        }
        let rules = &self.rules;
        if let Objective::Reach { within: found } | Objective::Fewest { within: found } =
            self.objective
            && !is_distance(found)
        {
            return Err(SitingError::Within { found });
        }
        for (floor, ReachFloor { demands: named, least, within }) in
            rules.reach_floors.iter().enumerate()
        {
            if !is_distance(*within) {
                return Err(SitingError::Within { found: *within });
            }
            if !least.is_finite() || named.iter().any(|demand| *demand as usize >= demands) {
                return Err(SitingError::Floor { floor });
            }
        }
        let named = rules.fixed.iter().chain(&rules.must).chain(&rules.must_not);
        let floors = rules.site_floors.iter().flat_map(|floor| &floor.sites);
        if let Some(&site) = named.chain(floors).find(|site| **site as usize >= sites) {
            return Err(SitingError::Rule { site, why: "missing" });
        }
        let mut state = vec![0_u8; sites];
        for &site in &rules.fixed {
            state[site as usize] = 1;
        }
        for &site in &rules.must_not {
            if state[site as usize] == 1 {
                return Err(SitingError::Rule { site, why: "fixed-and-ruled-out" });
            }
            state[site as usize] = 2;
        }
        let mut must = 0;
        for &site in &rules.must {
            match state[site as usize] {
                2 => return Err(SitingError::Rule { site, why: "must-and-must-not" }),
                0 => {
                    state[site as usize] = 3;
                    must += 1;
                }
                _ => {}
            }
        }
        if let Some(Budget { costs, most }) = &rules.budget {
            let wrong = |cost: &&f64| !(cost.is_finite() && **cost >= 0.0);
            if let Some(&found) = costs.iter().chain([most]).find(wrong) {
                return Err(SitingError::Cost { found });
            }
            if costs.len() != sites {
                return Err(SitingError::Cost { found: f64::NAN });
            }
        }
        let candidates = state.iter().filter(|state| matches!(state, 0 | 3)).count();
        if matches!(self.objective, Objective::Fewest { .. }) {
            return Ok(());
        }
        match self.choose {
            Some(0) => Err(SitingError::NoChoice),
            None if rules.budget.is_none() => Err(SitingError::NoChoice),
            Some(choose) if choose > candidates => {
                Err(SitingError::TooFewCandidates { choose, candidates })
            }
            Some(choose) if must > choose => Err(SitingError::TooManyMusts { must, choose }),
            _ => Ok(()),
        }
    }

    /// Sites that may be chosen: neither fixed nor ruled out.
    pub fn candidates(&self) -> Vec<u32> {
        let mut free = vec![true; self.distances.sites()];
        for &site in self.rules.fixed.iter().chain(&self.rules.must_not) {
            free[site as usize] = false;
        }
        (0_u32..).zip(free).filter(|(_, free)| *free).map(|(site, _)| site).collect()
    }

    /// The objective of a choice of sites (without the fixed ones, which are open too), not rounded: weight reached, the sum
    /// of weight × metres, the longest distance of a demand with weight, or the number of new sites. Infinite where a demand
    /// with weight reaches no open site (`Distance`, `Worst`), or not within the distance (`Fewest`).
    pub fn objective_of(&self, chosen: &[u32]) -> f64 {
        let mut open = vec![false; self.distances.sites()];
        for &site in chosen.iter().chain(&self.rules.fixed) {
            open[site as usize] = true;
        }
        let nearest = |demand: usize| {
            self.distances.nearest(demand, &open).map_or(f64::INFINITY, |leg| leg.metres)
        };
        let there = self.weights.iter().enumerate().filter(|(_, weight)| **weight > 0.0);
        match self.objective {
            Objective::Reach { within } => there
                .filter(|(demand, _)| nearest(*demand) <= within)
                .map(|(_, weight)| weight)
                .sum(),
            Objective::Distance => there.map(|(demand, weight)| weight * nearest(demand)).sum(),
            Objective::Worst => there.map(|(demand, _)| nearest(demand)).fold(0.0, f64::max),
            Objective::Fewest { within } => {
                if there.into_iter().all(|(demand, _)| nearest(demand) <= within) {
                    chosen.len() as f64
                } else {
                    f64::INFINITY
                }
            }
        }
    }
}
