//! The maps: which areas, which classes of Wales, which names, and what to say of them to those who do not see them.

use super::{
    fifths::{Fifths, fifth},
    pictures::MapPicture,
    voice::Voice,
};
use crate::{
    catalogue::Direction,
    geography::{Level, Settlement, SettlementKind},
    maps::figure::{MapClass, MapPoint, MapText, Outline},
    reports::{document::Figure, facts::IndexPlace, reporter::ReportError, words},
    tables::State,
};

/// Places that are named where the worst of a map are told.
const WORST_NAMED: usize = 3;
/// Decimetres in a metre.
const DECIMETRES: f64 = 10.0;

/// What is the same on all maps of the index.
pub(super) struct IndexMap {
    pub id: &'static str,
    pub caption: &'static str,
    pub size: [f64; 2],
    /// Libraries and the like, with their entry in the legend.
    pub points: Vec<MapPoint>,
    pub points_label: Option<String>,
}

impl Voice<'_> {
    /// The small areas by their place in Wales on the index; none where there is no index or no small area.
    pub fn index_map(&self, map: IndexMap) -> Result<Option<Figure>, ReportError> {
        let Some(ranking) = self.reporter.analyses().ranking(self.engine, Level::Lsoa)? else {
            return Ok(None);
        };
        let areas = self.mapped();
        let places: Vec<Option<IndexPlace>> =
            areas.iter().map(|&position| ranking.place(position)).collect();
        let mut known: Vec<(u32, IndexPlace)> = areas
            .iter()
            .zip(&places)
            .filter_map(|(&position, place)| Some((position, (*place)?)))
            .collect();
        known.sort_by_key(|&(position, place)| (place.rank, position));
        let Some(&(_, first)) = known.first() else { return Ok(None) };
        let of = first.of;
        let classes = self.index_classes(of);
        let class: Vec<Option<u8>> =
            places.iter().map(|place| place.map(|place| fifth(place.rank, place.of))).collect();
        let estimated =
            places.iter().map(|place| place.is_some_and(|at| at.state == State::Estimated));
        let estimated = estimated.collect();

        let recipe = self.recipe_name();
        let worst_fifth = class.iter().filter(|&&class| class == Some(0)).count();
        let own = known.iter().find(|(position, _)| self.is_small() && self.lsoas == [*position]);
        let own = own.map(|(_, place)| *place);
        known.truncate(WORST_NAMED);
        let named: Vec<u32> = known.iter().map(|(position, _)| *position).collect();
        let worst: Vec<String> = known
            .iter()
            .zip(self.small_areas(&named))
            .map(|((_, place), name)| {
                let rank = words::count(f64::from(place.rank));
                self.say("report-name-rank", &[("name", name.into()), ("rank", rank.into())])
            })
            .collect();
        let mut alt = vec![
            self.say(
                "report-map-index-alt",
                &[("name", self.map_name().into()), ("recipe", recipe.as_str().into())],
            ),
            own.map_or_else(String::new, |place| {
                let rank = words::rank(self.language, place.rank.into(), place.of.into());
                self.say("report-priority-own", &[("rank", rank.into())])
            }),
            self.in_worst_fifth(worst_fifth, areas.len()),
            self.say("report-map-worst", &[("list", worst.join("; ").into())]),
        ];
        alt.extend(map.points_label.as_ref().map(|label| {
            self.say(
                "report-map-points-alt",
                &[("label", label.as_str().into()), ("count", map.points.len().into())],
            )
        }));
        self.draw(Drawn {
            id: map.id,
            level: Level::Lsoa,
            areas,
            class,
            estimated,
            classes,
            legend: self.text("report-legend-index"),
            caption: self.text(map.caption),
            alt: joined(&alt),
            size: map.size,
            points: map.points,
            points_label: map.points_label,
            sources: Vec::new(),
        })
        .map(Some)
    }

    /// The small areas by the fifths of Wales on a measure; none where they have no figures. `why` says why it is this one.
    pub fn measure_map(
        &self,
        id: &'static str,
        measure_id: &str,
        size: [f64; 2],
        why: Option<String>,
    ) -> Result<Option<Figure>, ReportError> {
        let areas = self.mapped();
        let Some(fifths) = self.fifths(measure_id, &areas) else {
            return Ok(None);
        };
        let in_worst = fifths.in_worst();
        let Fifths { measure, values, breaks, minimum, class } = fifths;
        let of = |position: u32| values.value[position as usize];
        let lower_is_worse = measure.direction == Direction::LowerIsWorse;
        let mut known: Vec<u32> =
            areas.iter().copied().filter(|&position| of(position).is_finite()).collect();
        known.sort_by(|&a, &b| of(b).total_cmp(&of(a)).then(a.cmp(&b)));
        if lower_is_worse {
            known.reverse();
        }
        let (worst, best) = (known[0], known[known.len() - 1]);
        let classes = self.range_classes(measure.unit, lower_is_worse, &breaks, minimum);
        let label = self.label(measure_id);
        let named = &known[..known.len().min(WORST_NAMED)];
        let worst_named: Vec<String> = named
            .iter()
            .zip(self.small_areas(named))
            .map(|(&position, name)| {
                let state = values.state[position as usize];
                let value = Some(of(position));
                self.name_value(&name, &words::value(self.language, measure.unit, value, state))
            })
            .collect();
        let value = |position: u32| words::bare(self.language, measure.unit, of(position));
        let range = if known.len() > 1 {
            self.say(
                "report-map-range",
                &[("worst", value(worst).into()), ("best", value(best).into())],
            )
        } else {
            String::new()
        };
        let alt = [
            self.say(
                "report-map-measure-alt",
                &[("name", self.map_name().into()), ("measure", label.as_str().into())],
            ),
            range,
            self.in_worst_fifth(in_worst, areas.len()),
            self.say("report-map-worst", &[("list", worst_named.join("; ").into())]),
        ];
        let caption = [("measure", label.as_str().into())];
        let caption = self.say("report-map-measure-caption", &caption);
        let estimated = |&position: &u32| values.state[position as usize] == State::Estimated;
        self.draw(Drawn {
            id,
            level: Level::Lsoa,
            estimated: areas.iter().map(estimated).collect(),
            areas,
            class,
            classes,
            legend: self.say("report-legend-measure", &[("measure", label.as_str().into())]),
            caption: match why {
                Some(why) => format!("{why} {caption}"),
                None => caption,
            },
            alt: joined(&alt),
            size,
            points: Vec::new(),
            points_label: None,
            sources: vec![measure.source_at(Level::Lsoa).to_owned()],
        })
        .map(Some)
    }

    /// The small areas on the maps: those inside, or those around a single one.
    pub fn mapped(&self) -> Vec<u32> {
        let [single] = self.lsoas[..] else { return self.lsoas.clone() };
        if !self.is_small() {
            return self.lsoas.clone();
        }
        let areas = &self.engine.areas.table(Level::Lsoa).areas;
        let own = &areas[single as usize];
        let near = |position: &u32| {
            let other = &areas[*position as usize];
            other.parent == own.parent || (own.ward.is_some() && other.ward == own.ward)
        };
        (0..areas.len() as u32).filter(near).collect()
    }

    /// What a map is a map of.
    fn map_name(&self) -> String {
        if self.is_small() {
            return self.say("report-map-around", &[("name", self.name().into())]);
        }
        self.name().to_owned()
    }

    /// How many small areas of several are in the worst fifth of Wales; nothing of a single one.
    fn in_worst_fifth(&self, count: usize, of: usize) -> String {
        if of < 2 {
            return String::new();
        }
        let values = [("count", count.into()), ("of", words::count(of as f64).into())];
        self.say("report-map-in-worst-fifth", &values)
    }

    /// The area alone, where it has no small areas with figures.
    pub fn location_map(&self, size: [f64; 2]) -> Result<Option<Figure>, ReportError> {
        let Some(_) = self.engine.shapes.layer(self.facts.level) else { return Ok(None) };
        self.draw(Drawn {
            id: "map-location",
            level: self.facts.level,
            areas: self.facts.positions.clone(),
            class: vec![None; self.facts.positions.len()],
            estimated: Vec::new(),
            classes: Vec::new(),
            legend: self.text("legend-title"),
            caption: self.text("report-map-location-caption"),
            alt: self.say("report-map-location-alt", &[("name", self.name().into())]),
            size,
            points: Vec::new(),
            points_label: None,
            sources: Vec::new(),
        })
        .map(Some)
    }

    /// What the recipe of the index is called.
    pub fn recipe_name(&self) -> String {
        let recipe = &self.options().recipe;
        match self.language {
            crate::text::Language::En => recipe.label_en.clone(),
            crate::text::Language::Cy => recipe.label_cy.clone(),
        }
    }

    /// Adds outlines, names and attribution. Where every figure is an estimate, marks on all areas would say no more than
    /// the words that take their place.
    pub fn draw(&self, mut drawn: Drawn) -> Result<Figure, ReportError> {
        let mut shown =
            drawn.class.iter().zip(&drawn.estimated).filter(|(class, _)| class.is_some());
        if drawn.estimated.contains(&true) && shown.all(|(_, &estimated)| estimated) {
            drawn.estimated.clear();
            let said = self.text("report-map-all-estimated");
            drawn.alt = joined(&[drawn.alt, said.clone()]);
            drawn.caption = joined(&[drawn.caption, said]);
        }
        let mut outlines = Vec::new();
        if self.is_wales() {
            let count = self.engine.areas.table(Level::Authority).len() as u32;
            let positions = (0..count).collect();
            outlines.push(Outline { level: Level::Authority, positions, strong: false });
        } else if self.engine.shapes.layer(self.facts.level).is_some() {
            let positions = self.facts.positions.clone();
            outlines.push(Outline { level: self.facts.level, positions, strong: true });
        }
        let names = self.place_names(drawn.level, &drawn.areas);
        self.map(MapPicture {
            id: drawn.id,
            level: drawn.level,
            areas: drawn.areas,
            class: drawn.class,
            estimated: drawn.estimated,
            classes: drawn.classes,
            outlines,
            points: drawn.points,
            names,
            text: MapText {
                title: None,
                subtitle: None,
                legend_title: drawn.legend,
                attribution: self.map_attribution(&drawn.sources),
                no_figure: self.text("panel-no-figure"),
                alt: drawn.alt,
                points: drawn.points_label,
            },
            caption: drawn.caption,
            size: drawn.size,
        })
    }

    /// The attribution lines of the boundaries and of what else the map shows.
    fn map_attribution(&self, sources: &[String]) -> Vec<String> {
        let level = Some(self.facts.level).filter(|level| level.is_own()).unwrap_or(Level::Lsoa);
        let boundaries = self.engine.catalogue.boundary_sources(level);
        // Small areas are drawn, whatever the report is about; lookups of what ships do not show.
        let boundaries = boundaries.into_iter().filter(|id| *id != "lookups");
        let mut lines: Vec<String> = Vec::new();
        for id in boundaries.chain(sources.iter().map(String::as_str)) {
            let found = self.engine.catalogue.source(id);
            for line in found.into_iter().flat_map(|source| &source.attributions) {
                if !lines.contains(line) {
                    lines.push(line.clone());
                }
            }
        }
        lines
    }

    /// The largest places on the map.
    fn place_names(&self, level: Level, areas: &[u32]) -> Vec<(f64, f64, String)> {
        let Some(layer) = self.engine.shapes.layer(level) else { return Vec::new() };
        let most = match self.facts.level {
            // Those without room are left out.
            Level::Country => 40,
            Level::Authority => 12,
            _ => 6,
        };
        let mut bounds = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
        for &area in areas {
            let [west, south, east, north] =
                layer.bounds(area).map(|at| f64::from(at) / DECIMETRES);
            bounds[0] = bounds[0].min(west);
            bounds[1] = bounds[1].min(south);
            bounds[2] = bounds[2].max(east);
            bounds[3] = bounds[3].max(north);
        }
        // An authority's neighbours are pale: only its own places are named.
        let authority = self
            .facts
            .authority
            .filter(|_| self.facts.level == Level::Authority && !self.is_selection());
        // On the map of a whole authority a hamlet would pass for a town.
        let named = |kind: SettlementKind| match self.facts.level {
            Level::Country => matches!(kind, SettlementKind::City | SettlementKind::Town),
            Level::Authority => !matches!(kind, SettlementKind::Hamlet | SettlementKind::Other),
            _ => true,
        };
        let inside = |settlement: &&Settlement| {
            let own = authority.is_none_or(|authority| {
                self.engine.gazetteer.authority_of_settlement(settlement.rank) == authority.position
            });
            own && named(settlement.kind)
                && (bounds[0]..=bounds[2]).contains(&settlement.easting)
                && (bounds[1]..=bounds[3]).contains(&settlement.northing)
        };
        self.engine
            .gazetteer
            .settlements()
            .iter()
            .filter(inside)
            .take(most)
            .map(|place| (place.easting, place.northing, self.of(&place.name).to_owned()))
            .collect()
    }
}

/// A map without what all maps share.
pub(super) struct Drawn {
    pub id: &'static str,
    pub level: Level,
    pub areas: Vec<u32>,
    pub class: Vec<Option<u8>>,
    pub estimated: Vec<bool>,
    pub classes: Vec<MapClass>,
    pub legend: String,
    pub caption: String,
    pub alt: String,
    pub size: [f64; 2],
    pub points: Vec<MapPoint>,
    pub points_label: Option<String>,
    /// Ids of sources beside the boundaries'.
    pub sources: Vec<String>,
}

/// Sentences in a row, without those that say nothing.
fn joined(sentences: &[String]) -> String {
    let said: Vec<&str> =
        sentences.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
    said.join(" ")
}
