//! Ranking of names: which places does a few letters' query mean, in either language?
//!
//! All names are compared one after the other: the few thousand names of Wales take well under a
//! millisecond, and no index has to be built and kept in step. Only names with nearly the query's letters
//! reach the counting of typing errors.

use super::{
    areas::{AreaRef, Areas},
    level::Level,
    names,
};
use crate::text::{Bilingual, Language};

/// What a name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Target {
    /// An area.
    Area(AreaRef),
    /// A settlement, by its place in the list.
    Settlement(u32),
}

/// How well a name fits a query, best first. A fit with typing errors is worse than any without.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fit {
    /// The whole name, but for case, accents, spaces and hyphens.
    Exact,
    /// The whole name, but for articles and the like: Fenni for Y Fenni.
    Folded,
    /// One of the names in a name: Splott in "Splott & Tremorfa", Anglesey in "Isle of Anglesey".
    Part,
    /// The whole words at the name's beginning.
    Words,
    /// The name's beginning.
    Beginning,
    /// The whole name once an initial mutation is undone.
    Mutated,
    /// Whole words inside the name.
    WordsInside,
    /// The beginning of a word inside the name.
    BeginningInside,
    /// The name's beginning once an initial mutation is undone.
    MutatedBeginning,
    /// The whole name with one typing error.
    MisspeltOnce,
    /// The name's beginning with one typing error.
    MisspeltBeginning,
    /// The whole name with so many typing errors.
    Misspelt(u8),
}

impl Fit {
    /// Whether the query is the whole name, perhaps mutated, and not only its beginning.
    pub fn is_whole(self) -> bool {
        matches!(self, Self::Exact | Self::Folded | Self::Part | Self::Mutated)
    }

    /// Whether the query is the whole name but for typing errors.
    pub fn is_misspelt(self) -> bool {
        matches!(self, Self::MisspeltOnce | Self::Misspelt(_))
    }
}

/// A place whose name fits a query.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Match {
    /// The place.
    pub target: Target,
    /// How well it fits.
    pub fit: Fit,
    /// The place's weight among equal fits: lower first.
    weight: u32,
    /// Whether the name is one of the other language only.
    foreign: bool,
}

/// One name of a place.
#[derive(Debug)]
struct Name {
    folded: String,
    compact: String,
    letters: u64,
    /// The language it belongs to, if it is not the name in both.
    language: Option<Language>,
    /// Whether it is one of several names in the place's name.
    part: bool,
    weight: u32,
    target: Target,
}

/// All names that a query is compared with.
#[derive(Debug, Default)]
pub struct Names {
    /// Names in words.
    words: Vec<Name>,
    /// Official names of MSOAs and LSOAs, which all are an authority's name and a number.
    numbered: Vec<Name>,
}

/// Words before an authority's own name, in folded form: people say Anglesey and Môn.
const BEFORE: [&str; 4] = ["isle of ", "vale of ", "ynys ", "bro "];

impl Names {
    /// The names of all areas with shapes.
    pub fn of_areas(areas: &Areas) -> Self {
        let mut found = Self::default();
        for level in [Level::Country, Level::Authority, Level::Ward, Level::Msoa, Level::Lsoa] {
            for (position, area) in areas.table(level).areas.iter().enumerate() {
                let target = Target::Area(AreaRef { level, position: position as u32 });
                let weight = match level {
                    Level::Country => 0,
                    Level::Authority => WEIGHT,
                    Level::Ward => 5 * WEIGHT,
                    Level::Msoa => 6 * WEIGHT,
                    Level::Lsoa | Level::Oa | Level::Own(_) => 10 * WEIGHT,
                };
                match (level, &area.place) {
                    (Level::Msoa, place) => {
                        add(&mut found.numbered, &area.name, target, weight);
                        if let Some(place) = place {
                            found.add(place, target, weight);
                        }
                    }
                    (Level::Lsoa, _) => add(&mut found.numbered, &area.name, target, weight),
                    _ => found.add(&area.name, target, weight),
                }
            }
        }
        found
    }

    /// The names of areas of the user's own.
    pub(super) fn of_own_areas(areas: &Areas, levels: &[Level]) -> Self {
        let mut found = Self::default();
        for &level in levels {
            for (position, area) in (0..).zip(&areas.table(level).areas) {
                found.add(&area.name, Target::Area(AreaRef { level, position }), 7 * WEIGHT);
            }
        }
        found
    }

    /// Adds a name in words, and the names that it is made of. `weight` orders places whose names fit
    /// equally well, lower first.
    pub fn add(&mut self, name: &Bilingual, target: Target, weight: u32) {
        let first = self.words.len();
        add(&mut self.words, name, target, weight);
        for whole in first..self.words.len() {
            let Name { language, .. } = self.words[whole];
            let core = BEFORE
                .iter()
                .find_map(|before| self.words[whole].folded.strip_prefix(before))
                .filter(|_| matches!(target, Target::Area(AreaRef { level: Level::Authority, .. })))
                .map(str::to_owned);
            let text = name.get(language.unwrap_or(Language::En));
            let mut parts = names::parts(text);
            if parts.len() == 1 {
                parts.clear();
            }
            if language == Some(Language::Cy) {
                parts = parts.into_iter().flat_map(unaspirated).collect();
            }
            for part in parts.into_iter().chain(core) {
                let mut name = Name::new(&part, language, target, weight);
                name.part = true;
                self.words.push(name);
            }
        }
    }

    /// The places whose names, in this list or in another, fit a query, best first, at most `limit`, each once.
    /// `language` is the one whose names come first among equals.
    pub fn find(&self, others: &Self, query: &str, language: Language, limit: usize) -> Vec<Match> {
        let query = Query::new(query);
        if query.folded.is_empty() {
            return Vec::new();
        }
        let mut found = Vec::new();
        if query.has_digit {
            found.extend(self.numbered.iter().chain(&others.numbered).filter_map(|name| {
                Some(name.matched(name.fit(&query.folded, &query.compact)?, language))
            }));
        }
        let words = || self.words.iter().chain(&others.words);
        found.extend(words().filter_map(|name| {
            let fit = match name.fit(&query.folded, &query.compact) {
                Some(fit) if fit <= Fit::Beginning => fit,
                fit => query.mutated(name).into_iter().chain(fit).min()?,
            };
            Some(name.matched(fit, language))
        }));
        let whole = found.iter().any(|found| found.fit.is_whole());
        let allowed = names::errors_allowed(query.folded.chars().count());
        if !whole && found.len() < limit && allowed > 0 {
            found.extend(
                words().filter_map(|name| {
                    Some(name.matched(name.misspelt(&query, allowed)?, language))
                }),
            );
        }
        found.sort_by_key(|found| (found.fit, found.weight, found.foreign));
        let mut seen = std::collections::HashSet::new();
        found.retain(|found| seen.len() < limit && seen.insert(found.target));
        found
    }
}

/// Steps between kinds of places in a weight; settlements' own order fits in between.
pub const WEIGHT: u32 = 1 << 16;

/// A part of a Welsh name as it is called by itself: after a and ac names are aspirated, as in "Treopert a
/// Threfdraeth". Ch also starts names of its own.
fn unaspirated(part: String) -> Vec<String> {
    let folded = names::fold(&part);
    if ["ph", "th"].iter().any(|initial| folded.starts_with(initial)) {
        names::radicals(&folded)
    } else if folded.starts_with("ch") {
        names::radicals(&folded).into_iter().chain([part]).collect()
    } else {
        vec![part]
    }
}

fn add(list: &mut Vec<Name>, name: &Bilingual, target: Target, weight: u32) {
    let en = Name::new(&name.en, None, target, weight);
    if name.en == name.cy {
        list.push(en);
        return;
    }
    let cy = Name::new(&name.cy, Some(Language::Cy), target, weight);
    list.push(Name { language: Some(Language::En), ..en });
    list.push(cy);
}

impl Name {
    fn new(name: &str, language: Option<Language>, target: Target, weight: u32) -> Self {
        let (folded, compact) = names::forms(name);
        // Shorter names first: Bangor before Bangor City.
        let weight = weight + folded.len().min(63) as u32;
        Self {
            letters: names::letters(&folded),
            folded,
            compact,
            language,
            part: false,
            weight,
            target,
        }
    }

    fn matched(&self, fit: Fit, language: Language) -> Match {
        let foreign = self.language.is_some_and(|other| other != language);
        Match { target: self.target, fit, weight: self.weight, foreign }
    }

    /// How the name fits a folded query without undoing anything.
    fn fit(&self, folded: &str, compact: &str) -> Option<Fit> {
        if self.compact == compact || self.folded == folded {
            return Some(match self.part {
                true => Fit::Part,
                false if self.compact == compact => Fit::Exact,
                false => Fit::Folded,
            });
        }
        if let Some(rest) = self.folded.strip_prefix(folded) {
            return Some(if rest.starts_with(' ') { Fit::Words } else { Fit::Beginning });
        }
        if compact.len() > 2 && self.compact.starts_with(compact) {
            return Some(Fit::Beginning);
        }
        self.inside(folded)
    }

    /// How the query fits words inside the name.
    fn inside(&self, folded: &str) -> Option<Fit> {
        let mut best = None;
        for (start, _) in self.folded.match_indices(' ') {
            if let Some(rest) = self.folded[start + 1..].strip_prefix(folded) {
                if rest.is_empty() || rest.starts_with(' ') {
                    return Some(Fit::WordsInside);
                }
                best = Some(Fit::BeginningInside);
            }
        }
        best
    }

    /// How the name fits with typing errors.
    fn misspelt(&self, query: &Query, allowed: usize) -> Option<Fit> {
        let missing = (query.letters & !self.letters).count_ones() as usize;
        if missing > allowed {
            return None;
        }
        let extra = (self.letters & !query.letters).count_ones() as usize;
        if extra <= allowed
            && let Some(errors) = names::typing_errors(&query.folded, &self.folded, allowed)
        {
            // Hardly anyone gets the first letter wrong as well.
            if errors < 2 || self.folded.as_bytes().first() == query.folded.as_bytes().first() {
                return Some(if errors < 2 {
                    Fit::MisspeltOnce
                } else {
                    Fit::Misspelt(errors as u8)
                });
            }
        }
        let length = query.folded.len();
        let beginning = self.folded.get(..length).filter(|_| length >= 5)?;
        names::typing_errors(&query.folded, beginning, 1).map(|_| Fit::MisspeltBeginning)
    }
}

/// A query in the forms that names are compared with.
struct Query {
    folded: String,
    compact: String,
    letters: u64,
    has_digit: bool,
    /// What it may stand for: without a preposition, and with one word's mutation undone.
    variants: Vec<String>,
}

impl Query {
    fn new(query: &str) -> Self {
        // Longer than any name; whatever is behind makes no difference.
        let query: String = query.chars().take(120).collect();
        let (folded, compact) = names::forms(&query);
        let mut variants = Vec::new();
        if folded.len() > 2 {
            variants.extend(names::unmutated(&folded));
            if let Some(rest) = names::without_preposition(&folded) {
                variants.push(rest.to_owned());
                variants.extend(names::unmutated(rest));
            }
        }
        Self {
            letters: names::letters(&folded),
            has_digit: folded.bytes().any(|byte| byte.is_ascii_digit()),
            folded,
            compact,
            variants,
        }
    }

    /// How a name fits once a mutation is undone.
    fn mutated(&self, name: &Name) -> Option<Fit> {
        let fits = self.variants.iter().filter_map(|variant| {
            let rest = name.folded.strip_prefix(variant.as_str())?;
            Some(if rest.is_empty() { Fit::Mutated } else { Fit::MutatedBeginning })
        });
        fits.min()
    }
}
