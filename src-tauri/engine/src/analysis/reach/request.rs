//! What can be asked about reach, and which points of support count.

use serde::Deserialize;
use ts_rs::TS;

use super::{ReachError, Travel};
use crate::{analysis::Subject, geography::Level, sources::supports::Support};

/// Groups that are asked about at once.
pub const MOST_GROUPS: usize = 12;
/// Points of support that count at once.
pub const MOST_POINTS: usize = 20_000;
/// The farthest distance that is called within reach, in metres.
pub const FARTHEST: f64 = 500_000.0;

/// A question about reach.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct ReachRequest {
    /// Whom it is about: measures that count somebody, or recipes.
    pub groups: Vec<Subject>,
    /// Where support is, inside the area and outside.
    pub supports: Vec<Support>,
    /// What distances are.
    pub travel: Travel,
    /// How near is within reach, in metres, inclusive.
    pub within_metres: f64,
    /// Of how many points one is to be within reach: 1, or more for a choice.
    pub at_least: u32,
    /// The level of the areas that are told apart.
    pub level: Level,
    /// The code of an area: people outside it are not counted. Points count wherever they are.
    pub within: Option<String>,
    /// The codes of areas whose people are also summed up by themselves.
    pub selection: Vec<String>,
    /// Only points of which it is known that a wheelchair can get in.
    pub only_wheelchair: bool,
    /// Only points of these kinds, as their list writes them; all where there are none.
    pub kinds: Vec<String>,
    /// Only points where one of these languages is spoken; all where there are none. Welsh and Cymraeg are the same, as are
    /// English and Saesneg.
    pub languages: Vec<String>,
    /// The capacity of points whose list gives none; without one they have no part in accessibility.
    pub capacity: Option<f64>,
}

impl Default for ReachRequest {
    fn default() -> Self {
        Self {
            groups: Vec::new(),
            supports: Vec::new(),
            travel: Travel::default(),
            within_metres: 5_000.0,
            at_least: 1,
            level: Level::Authority,
            within: None,
            selection: Vec::new(),
            only_wheelchair: false,
            kinds: Vec::new(),
            languages: Vec::new(),
            capacity: None,
        }
    }
}

impl ReachRequest {
    /// Whether the question itself can be asked.
    pub(super) fn check(&self) -> Result<(), ReachError> {
        if !(self.within_metres > 0.0 && self.within_metres <= FARTHEST) {
            return Err(ReachError::Within { found: self.within_metres, most: FARTHEST });
        }
        if let Travel::Detour { factor } = self.travel
            && !(factor.is_finite() && factor >= 1.0)
        {
            return Err(ReachError::Detour { found: factor });
        }
        if self.groups.is_empty() || self.groups.len() > MOST_GROUPS {
            return Err(ReachError::Groups { found: self.groups.len(), most: MOST_GROUPS });
        }
        if self.supports.is_empty() {
            return Err(ReachError::NoPoints);
        }
        if let Some(found) = self.capacity.filter(|capacity| !is_capacity(*capacity)) {
            return Err(ReachError::Capacity { id: String::new(), found });
        }
        for support in &self.supports {
            if !(support.easting.is_finite() && support.northing.is_finite()) {
                return Err(ReachError::NoPlace { id: support.id.clone() });
            }
            if let Some(found) = support.capacity.filter(|capacity| !is_capacity(*capacity)) {
                return Err(ReachError::Capacity { id: support.id.clone(), found });
            }
        }
        Ok(())
    }

    /// The places in the list of the points that count.
    pub(super) fn counting(&self) -> Result<Vec<usize>, ReachError> {
        let kinds: Vec<String> = self.kinds.iter().map(|kind| folded(kind)).collect();
        let languages: Vec<String> = self.languages.iter().map(|one| language(one)).collect();
        let counts = |support: &Support| {
            (!self.only_wheelchair || support.wheelchair == Some(true))
                && (kinds.is_empty() || kinds.contains(&folded(&support.kind)))
                && (languages.is_empty()
                    || spoken(&support.languages).any(|one| languages.contains(&one)))
        };
        let kept: Vec<usize> =
            (0..self.supports.len()).filter(|&at| counts(&self.supports[at])).collect();
        if kept.is_empty() {
            return Err(ReachError::NoneLeft { points: self.supports.len() });
        }
        if kept.len() > MOST_POINTS {
            return Err(ReachError::TooManyPoints { found: kept.len(), most: MOST_POINTS });
        }
        if self.at_least == 0 || self.at_least as usize > kept.len() {
            return Err(ReachError::AtLeast { found: self.at_least, points: kept.len() });
        }
        Ok(kept)
    }
}

fn is_capacity(capacity: f64) -> bool {
    capacity.is_finite() && capacity >= 0.0
}

fn folded(text: &str) -> String {
    text.trim().to_lowercase()
}

/// The languages of a list such as `Cymraeg, English` or `Welsh and Polish`.
fn spoken(languages: &str) -> impl Iterator<Item = String> {
    let words = languages.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(language)
}

/// A language under one name, whichever of the two languages its list is in.
fn language(name: &str) -> String {
    match folded(name).as_str() {
        "cymraeg" | "gymraeg" | "chymraeg" | "cy" | "welsh" => "welsh".to_owned(),
        "saesneg" | "en" | "english" => "english".to_owned(),
        other => other.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{FARTHEST, MOST_GROUPS, ReachError, ReachRequest, Travel};
    use crate::{analysis::Subject, sources::supports::Support};

    fn request() -> ReachRequest {
        let support = |id: &str, kind: &str, languages: &str, wheelchair| Support {
            id: id.to_owned(),
            kind: kind.to_owned(),
            languages: languages.to_owned(),
            wheelchair,
            ..Support::default()
        };
        ReachRequest {
            groups: vec![Subject::Measure { id: "older_65".to_owned() }],
            supports: vec![
                support("a", "Library", "Cymraeg, English", Some(true)),
                support("b", "hall", "english; polish", Some(false)),
                support("c", "Hall ", "", None),
            ],
            ..ReachRequest::default()
        }
    }

    #[test]
    fn which_points_count() {
        let of = |change: fn(&mut ReachRequest)| {
            let mut request = request();
            change(&mut request);
            request.counting()
        };
        assert_eq!(of(|_| ()).unwrap(), [0, 1, 2]);
        assert_eq!(of(|request| request.only_wheelchair = true).unwrap(), [0]);
        assert_eq!(of(|request| request.kinds = vec!["HALL".to_owned()]).unwrap(), [1, 2]);
        assert_eq!(of(|request| request.languages = vec!["Welsh".to_owned()]).unwrap(), [0]);
        assert_eq!(of(|request| request.languages = vec!["Saesneg".to_owned()]).unwrap(), [0, 1]);
        let none = of(|request| request.kinds = vec!["school".to_owned()]);
        assert_eq!(none, Err(ReachError::NoneLeft { points: 3 }));
        let many = of(|request| request.at_least = 4);
        assert_eq!(many, Err(ReachError::AtLeast { found: 4, points: 3 }));
    }

    #[test]
    fn what_cannot_be_asked() {
        let of = |change: fn(&mut ReachRequest)| {
            let mut request = request();
            change(&mut request);
            request.check().unwrap_err()
        };
        for metres in [0.0, -1.0, f64::NAN, f64::INFINITY, 2.0 * FARTHEST] {
            let mut wrong = request();
            wrong.within_metres = metres;
            assert!(matches!(wrong.check(), Err(ReachError::Within { .. })), "{metres}");
        }
        let detour = of(|request| request.travel = Travel::Detour { factor: 0.5 });
        assert_eq!(detour, ReachError::Detour { found: 0.5 });
        let groups = of(|request| request.groups.clear());
        assert_eq!(groups, ReachError::Groups { found: 0, most: MOST_GROUPS });
        assert_eq!(of(|request| request.supports.clear()), ReachError::NoPoints);
        let place = of(|request| request.supports[1].easting = f64::NAN);
        assert_eq!(place, ReachError::NoPlace { id: "b".to_owned() });
        let capacity = of(|request| request.supports[2].capacity = Some(-1.0));
        assert_eq!(capacity, ReachError::Capacity { id: "c".to_owned(), found: -1.0 });
    }
}
