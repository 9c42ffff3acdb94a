//! What every section needs to speak: the language, the facts, and the names of things.

use crate::{
    Engine,
    analysis::Rank,
    catalogue::{Measure, Unit},
    geography::{AreaRef, Level, LevelForm},
    reports::{
        document::{Block, Inline, Text},
        facts::{AreaFacts, Compared, FactFigure, IndexPlace, Quantity},
        reporter::Reporter,
        request::{ReportOptions, ReportSubject},
        words,
    },
    tables::{State, Values},
    text::{Argument, Bilingual, Language, Messages},
};

/// Speaks of one area in one language.
pub(super) struct Voice<'a> {
    pub reporter: &'a Reporter<'a>,
    pub engine: &'a Engine,
    pub facts: &'a AreaFacts,
    pub language: Language,
    /// The LSOAs inside, rising.
    pub lsoas: Vec<u32>,
}

impl<'a> Voice<'a> {
    pub fn new(reporter: &'a Reporter<'a>, facts: &'a AreaFacts, language: Language) -> Self {
        let engine = reporter.engine();
        Self { reporter, engine, facts, language, lsoas: lsoas_inside(engine, facts) }
    }

    pub fn options(&self) -> &ReportOptions {
        self.reporter.options()
    }

    /// A message without variables.
    pub fn text(&self, id: &str) -> String {
        self.say(id, &[])
    }

    /// A message.
    pub fn say(&self, id: &str, values: &[(&str, Argument<'_>)]) -> String {
        Messages::embedded().text(self.language, id, values)
    }

    /// What the area is called.
    pub fn name(&self) -> &'a str {
        self.facts.name.get(self.language)
    }

    pub fn of<'b>(&self, text: &'b Bilingual) -> &'b str {
        text.get(self.language)
    }

    /// The name of a level.
    pub fn level(&self, level: Level, form: LevelForm) -> String {
        self.engine.areas.level_name(level, form, self.language)
    }

    /// The name of an area of a level as people say it.
    pub fn area(&self, level: Level, position: u32) -> String {
        let label = self.engine.areas.label(AreaRef { level, position });
        label.get(self.language).to_owned()
    }

    /// The names of some small areas, those that share a name told apart by their codes.
    pub fn small_areas(&self, positions: &[u32]) -> Vec<String> {
        let names: Vec<String> =
            positions.iter().map(|&position| self.area(Level::Lsoa, position)).collect();
        let shared = |name: &String| names.iter().filter(|other| *other == name).count() > 1;
        let codes = &self.engine.areas.table(Level::Lsoa).areas;
        let with_code = |(name, position): (&String, &u32)| {
            if shared(name) {
                format!("{name}, {}", codes[*position as usize].code)
            } else {
                name.clone()
            }
        };
        names.iter().zip(positions).map(with_code).collect()
    }

    /// The name of a measure; a recipe may name what the catalogue does not have.
    pub fn label(&self, measure: &str) -> String {
        let Some(known) = self.measure(measure) else { return measure.to_owned() };
        known.label.get(self.language).replace(" Mbit/s", &format!("{}Mbit/s", words::NO_BREAK))
    }

    pub fn measure(&self, id: &str) -> Option<&'a Measure> {
        self.engine.catalogue.measure(id).ok()
    }

    pub fn unit(&self, id: &str) -> Unit {
        self.measure(id).map_or(Unit::Score, |measure| measure.unit)
    }

    /// The values of a measure for all areas of a level; none of a measure that the catalogue does not have.
    pub fn values(&self, id: &str, level: Level) -> Option<&'a Values> {
        let at = self.engine.catalogue.measures().iter().position(|one| one.id == id)?;
        self.reporter.values(level).get(at)
    }

    /// The figure of a measure with what stands beside it.
    pub fn figure(&self, measure: &str) -> Option<&'a FactFigure> {
        self.facts.figures.iter().find(|figure| figure.measure == measure)
    }

    /// The area's own figure, where there is one.
    pub fn known(&self, measure: &str) -> Option<&'a FactFigure> {
        self.figure(measure).filter(|figure| is_known(&figure.own))
    }

    /// A quantity in its unit with its mark.
    pub fn quantity(&self, measure: &str, quantity: &Quantity) -> String {
        words::value(self.language, self.unit(measure), quantity.value, quantity.state)
    }

    pub fn rank(&self, rank: Option<Rank>) -> String {
        words::rank_of(self.language, rank)
    }

    pub fn place(&self, place: &IndexPlace) -> String {
        let rank = words::rank(self.language, f64::from(place.rank), f64::from(place.of));
        self.marked(rank, place.state)
    }

    /// A text with the mark of a state behind it.
    pub fn marked(&self, text: String, state: State) -> String {
        match state {
            State::Estimated => {
                format!("{text}{}{}", words::NO_BREAK, words::mark(self.language, state))
            }
            _ => text,
        }
    }

    /// The figure of the kind of comparison, and what it is.
    pub fn beside<'b>(
        &'b self,
        figure: &'b FactFigure,
    ) -> impl Iterator<Item = (&'a Compared, &'b Quantity)> + 'b {
        self.facts.compared.iter().zip(&figure.compared)
    }

    pub fn is_wales(&self) -> bool {
        self.facts.level == Level::Country
    }

    pub fn is_selection(&self) -> bool {
        matches!(self.facts.subject, ReportSubject::Selection { .. })
    }

    /// Whether it is a single small area.
    pub fn is_small(&self) -> bool {
        self.facts.level == Level::Lsoa && !self.is_selection()
    }

    /// Whether the area is an authority or Wales, of which most is published.
    pub fn is_large(&self) -> bool {
        !self.is_selection() && matches!(self.facts.level, Level::Country | Level::Authority)
    }

    /// Names with commas between them, those beyond `most` counted.
    pub fn names(&self, names: &[String], most: usize) -> String {
        // Names of LSOAs have a dot in them, and places a comma.
        let shown = names[..names.len().min(most)].join("; ");
        match names.len().saturating_sub(most) {
            0 => shown,
            rest => {
                self.say("hotspots-names-more", &[("names", shown.into()), ("count", rest.into())])
            }
        }
    }

    pub fn note(&self, heading: &str, text: String) -> Block {
        Block::Note { heading: self.text(heading), text: Text::from(text) }
    }

    pub fn heading(&self, id: &str) -> Block {
        Block::Heading(self.text(id))
    }

    /// "Label: value", the label standing out.
    pub fn pair(&self, label: &str, value: &str) -> Text {
        Text(vec![
            Inline::Strong(format!("{}: ", self.text(label))),
            Inline::Plain(value.to_owned()),
        ])
    }
}

pub(super) fn is_known(quantity: &Quantity) -> bool {
    matches!(quantity.state, State::Published | State::Estimated)
        && quantity.value.is_some_and(f64::is_finite)
}

fn lsoas_inside(engine: &Engine, facts: &AreaFacts) -> Vec<u32> {
    if facts.level == Level::Lsoa {
        return facts.positions.clone();
    }
    let within = |&position: &u32| {
        engine.areas.within(Level::Lsoa, AreaRef { level: facts.level, position })
    };
    let mut lsoas: Vec<u32> = facts.positions.iter().flat_map(within).collect();
    lsoas.sort_unstable();
    lsoas.dedup();
    lsoas
}
