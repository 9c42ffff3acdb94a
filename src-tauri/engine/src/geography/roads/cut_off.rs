//! Which places no way leads to, and why.

use std::collections::HashSet;

use super::{Mode, Roads, RoadsError, network::Place};
use crate::text::Sentence;

/// Names in one sentence.
const NAMED: usize = 10;

/// Places that no way along the network leads from or to, by their positions. Whoever shows distances says so: nobody there
/// is *far* from anything, it is not known how far.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CutOff {
    /// Demands that no road is near.
    pub far_demands: Vec<usize>,
    /// Demands on a piece of the network on which there is no site.
    pub lone_demands: Vec<usize>,
    /// Sites that no road is near.
    pub far_sites: Vec<usize>,
    /// Sites on a piece of the network on which there is no demand.
    pub lone_sites: Vec<usize>,
}

impl CutOff {
    /// Whether every place has its way.
    pub fn is_empty(&self) -> bool {
        let all = [&self.far_demands, &self.lone_demands, &self.far_sites, &self.lone_sites];
        all.into_iter().all(Vec::is_empty)
    }

    /// What is to be said of them: demands are counted, sites named.
    pub fn sentences(&self, site: impl Fn(usize) -> String) -> Vec<Sentence> {
        let mut sentences = Vec::new();
        for (id, demands) in
            [("roads-far-demands", &self.far_demands), ("roads-lone-demands", &self.lone_demands)]
        {
            if !demands.is_empty() {
                sentences.push(Sentence::plain(id).with("count", demands.len()));
            }
        }
        for (id, sites) in
            [("roads-far-sites", &self.far_sites), ("roads-lone-sites", &self.lone_sites)]
        {
            if !sites.is_empty() {
                let mut names: Vec<String> =
                    sites.iter().take(NAMED).map(|&position| site(position)).collect();
                if sites.len() > NAMED {
                    names.push("…".to_owned());
                }
                let sentence = Sentence::plain(id).with("count", sites.len());
                sentences.push(sentence.with("names", names.join(", ")));
            }
        }
        sentences
    }
}

impl Roads {
    /// The demands and sites that no way leads from or to, whatever its length.
    pub fn cut_off(
        &self,
        mode: Mode,
        demands: &[[f64; 2]],
        sites: &[[f64; 2]],
    ) -> Result<CutOff, RoadsError> {
        let from = self.places(mode, demands)?;
        let to = self.places(mode, sites)?;
        let [from_pieces, to_pieces] = [self.pieces(mode, &from)?, self.pieces(mode, &to)?];
        let (far_demands, lone_demands) = self.without(mode, &from, &to_pieces)?;
        let (far_sites, lone_sites) = self.without(mode, &to, &from_pieces)?;
        Ok(CutOff { far_demands, lone_demands, far_sites, lone_sites })
    }

    /// The pieces of the network that places are on.
    pub(super) fn pieces(
        &self,
        mode: Mode,
        places: &[Option<Place>],
    ) -> Result<HashSet<u32>, RoadsError> {
        let network = self.network(mode)?;
        let places = places.iter().flatten();
        Ok(places.map(|place| network.component(self, place.road)).collect())
    }

    /// The places that are far from any road, and those whose piece is not among others.
    fn without(
        &self,
        mode: Mode,
        places: &[Option<Place>],
        others: &HashSet<u32>,
    ) -> Result<(Vec<usize>, Vec<usize>), RoadsError> {
        let network = self.network(mode)?;
        let (mut far, mut lone) = (Vec::new(), Vec::new());
        for (at, place) in places.iter().enumerate() {
            match place {
                None => far.push(at),
                Some(place) if !others.contains(&network.component(self, place.road)) => {
                    lone.push(at);
                }
                Some(_) => {}
            }
        }
        Ok((far, lone))
    }
}

#[cfg(test)]
mod tests {
    use crate::geography::roads::{
        Driving, Mode,
        testing::{grid_of_streets, street},
    };

    #[test]
    fn an_island_and_a_mountain_are_named() {
        let mut draft = grid_of_streets(20, 20, 200.0);
        // A street on an island, 900 m off.
        let nodes = [[299_100.0, 200_000.0], [299_000.0, 200_000.0]]
            .map(|place: [f64; 2]| draft.node(place.map(|metres| (metres * 10.0) as i32)));
        draft.road(street(nodes[0], nodes[1], Driving::Both), []);
        let roads = draft.finish().unwrap();
        let (town, island, mountain) =
            ([300_010.0, 200_000.0], [299_050.0, 200_000.0], [320_000.0, 200_000.0]);
        let demands = [town, island, mountain, mountain];
        let found = roads.cut_off(Mode::Walking, &demands, &[town, mountain, island]).unwrap();
        assert_eq!(
            (found.far_demands.as_slice(), found.far_sites.as_slice()),
            (&[2, 3][..], &[1][..])
        );
        assert!(found.lone_demands.is_empty() && found.lone_sites.is_empty());
        let found = roads.cut_off(Mode::Walking, &demands, &[town]).unwrap();
        assert_eq!(found.lone_demands, [1]);
        let ids = |sentences: Vec<crate::text::Sentence>| -> Vec<String> {
            sentences.into_iter().map(|sentence| sentence.id).collect()
        };
        let sentences = found.sentences(|_| String::new());
        assert_eq!(ids(sentences), ["roads-far-demands", "roads-lone-demands"]);
        let found = roads.cut_off(Mode::Walking, &[town], &[town, island]).unwrap();
        assert_eq!(found.lone_sites, [1]);
        let sentence = found.sentences(|position| format!("site {position}")).remove(0);
        assert_eq!(sentence.values["names"], "site 1".into());
        // From the island to the island there is a way.
        let within = roads.distances(Mode::Walking, &demands, &[town, island], None).unwrap();
        assert_eq!(within.row(1).len(), 1);
        assert!(within.row(2).is_empty());
    }
}
