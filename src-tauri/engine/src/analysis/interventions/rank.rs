//! Ranking areas, and how far a budget goes.

use super::{
    GroupColumn, GroupFigure, Intervention, Interventions, InterventionsError,
    InterventionsRequest, InterventionsTotals, PRIORITY_GROUPS, RankBy, Unranked,
};
use crate::{
    Engine,
    analysis::reach::{GroupUnit, unit},
    catalogue::Measure,
    geography::{AreaRef, Level},
    tables::{State, Values},
    text::Sentence,
};

/// Part of a premises that is none: what sums of costs leave.
const NOTHING: f64 = 1e-9;

/// Areas with premises in want of a connection, ranked, with what connecting them costs and who lives there.
///
/// The budget is spent in the order of the list on whole areas. The first area that it cannot pay for wholly gets what is
/// left, for as many premises as that connects; no area behind it gets anything, also where it would cost less than what
/// was left, so that the list stays in its order. The notes say so.
///
/// Counts that are not known are listed apart and are not taken for 0. Counts of groups are of all people (or households)
/// of the area; groups overlap, and people are no premises, so nothing of these is added up.
///
/// # Errors
/// An unknown area or measure, a level at which Ofcom's counts are not known (a value of an authority is never spread over its
/// small areas), a cost that is not above 0, a budget below 0, and ranking by what counts nobody or has no numbers.
pub fn interventions(
    engine: &Engine,
    request: &InterventionsRequest,
) -> Result<Interventions, InterventionsError> {
    let InterventionsRequest { below, cost_per_premises, budget, .. } = *request;
    if !(cost_per_premises.is_finite() && cost_per_premises > 0.0) {
        return Err(InterventionsError::Amount { what: "cost", found: cost_per_premises });
    }
    if let Some(found) = budget.filter(|budget| !(budget.is_finite() && *budget >= 0.0)) {
        return Err(InterventionsError::Amount { what: "budget", found });
    }
    let measure = engine.catalogue.measure(below.measure())?;
    let level = level(measure, request.level)?;
    let positions = positions(engine, level, request.within.as_deref())?;
    let counts = engine.tables.values(measure, level);
    let groups = groups(engine, request, level)?;
    let mut list = List::default();
    for &position in &positions {
        list.add(engine, AreaRef { level, position }, &counts, &groups, cost_per_premises);
    }
    if list.rows.is_empty() && list.without == 0 {
        return Err(no_figures(measure, level));
    }
    list.rank(&request.rank_by, &groups);
    let totals = list.spend(cost_per_premises, budget);
    let mut notes = notes(request, level, &list, &totals);
    notes.extend(groups_note(&groups));
    Ok(Interventions {
        below,
        measure: measure.id.clone(),
        label: measure.label.clone(),
        vintage: measure.vintage_at(level).to_owned(),
        source: engine.catalogue.source_title(measure.source_at(level)),
        level,
        within: request.within.clone(),
        cost_per_premises,
        budget,
        rank_by: request.rank_by.clone(),
        groups: groups.into_iter().map(|group| group.column).collect(),
        rows: list.rows,
        unranked: list.unranked,
        totals,
        notes,
    })
}

/// The level asked for if the measure has counts there, else the finest with shapes that has any.
fn level(measure: &Measure, asked: Option<Level>) -> Result<Level, InterventionsError> {
    let finest = [Level::Lsoa, Level::Msoa, Level::Ward, Level::Authority];
    let level = asked.or_else(|| finest.into_iter().find(|&level| measure.at(level).is_some()));
    let level = level.unwrap_or(Level::Authority);
    if measure.at(level).is_some() { Ok(level) } else { Err(no_figures(measure, level)) }
}

fn no_figures(measure: &Measure, level: Level) -> InterventionsError {
    let levels = measure.levels.iter().map(|level| level.id()).collect();
    InterventionsError::NoFigures { measure: measure.id.clone(), level, levels }
}

fn positions(
    engine: &Engine,
    level: Level,
    within: Option<&str>,
) -> Result<Vec<u32>, InterventionsError> {
    let Some(code) = within else {
        return Ok((0..engine.areas.table(level).len() as u32).collect());
    };
    let area = engine.areas.find(code)?;
    let positions = engine.areas.within(level, area);
    if positions.is_empty() {
        return Err(InterventionsError::NoneWithin { code: code.to_owned(), level });
    }
    Ok(positions)
}

struct Group {
    column: GroupColumn,
    values: Values,
}

impl Group {
    fn figure(&self, position: u32) -> GroupFigure {
        let at = position as usize;
        let known = |numbers: &[f64]| numbers.get(at).copied().filter(|number| number.is_finite());
        GroupFigure {
            number: known(&self.values.numerator),
            of: known(&self.values.denominator),
            // A count is its own value.
            percent: known(&self.values.denominator).and_then(|_| known(&self.values.value)),
            state: self.values.state.get(at).copied().unwrap_or(State::Unavailable),
        }
    }
}

fn groups(
    engine: &Engine,
    request: &InterventionsRequest,
    level: Level,
) -> Result<Vec<Group>, InterventionsError> {
    let mut ids: Vec<&str> = request.groups.iter().map(String::as_str).collect();
    if ids.is_empty() {
        ids.extend(PRIORITY_GROUPS);
    }
    let ranked_by = match &request.rank_by {
        RankBy::Group { measure } => Some(measure.as_str()),
        RankBy::Premises | RankBy::Share => None,
    };
    if let Some(measure) = ranked_by.filter(|measure| !ids.contains(measure)) {
        ids.push(measure);
    }
    let mut groups: Vec<Group> = Vec::new();
    for id in ids {
        if groups.iter().any(|group| group.column.measure == id) {
            continue;
        }
        let measure = engine.catalogue.measure(id)?;
        let counted = unit(measure).filter(|unit| *unit != GroupUnit::Premises);
        let unit = counted.ok_or_else(|| InterventionsError::NoCount { measure: id.to_owned() })?;
        let values = engine.tables.values(measure, level);
        if ranked_by == Some(id) && !values.numerator.iter().any(|number| number.is_finite()) {
            return Err(InterventionsError::NoNumbers { measure: id.to_owned(), level });
        }
        let column = GroupColumn {
            measure: id.to_owned(),
            label: measure.label.clone(),
            unit,
            vintage: measure.vintage_at(level).to_owned(),
            known: values.value.iter().any(|value| value.is_finite()),
        };
        groups.push(Group { column, values });
    }
    Ok(groups)
}

/// The areas while they are put in order.
#[derive(Default)]
struct List {
    rows: Vec<Intervention>,
    unranked: Vec<Unranked>,
    without: usize,
    /// The rank of the area in which the money runs out, and how many areas behind it would cost no more than what was left.
    cut: Option<(u32, usize)>,
}

impl List {
    fn add(
        &mut self,
        engine: &Engine,
        area: AreaRef,
        counts: &Values,
        groups: &[Group],
        cost_per_premises: f64,
    ) {
        let at = area.position as usize;
        let about = engine.areas.get(area);
        let (premises, state) = (counts.numerator[at], counts.state[at]);
        let (code, name) = (about.code.clone(), engine.areas.label(area));
        if !premises.is_finite() {
            let state = if state == State::Suppressed { state } else { State::Unavailable };
            self.unranked.push(Unranked { code, name, state });
        } else if premises <= 0.0 {
            self.without += 1;
        } else {
            let authority = engine.areas.ancestor(area, Level::Authority);
            self.rows.push(Intervention {
                code,
                name,
                authority: authority.map(|area| engine.areas.get(area).code.clone()),
                position: area.position,
                rank: 0,
                premises,
                of: counts.denominator[at],
                percent: counts.value[at],
                state,
                cost: premises * cost_per_premises,
                premises_so_far: 0.0,
                cost_so_far: 0.0,
                connected: None,
                groups: groups.iter().map(|group| group.figure(area.position)).collect(),
            });
        }
    }

    fn rank(&mut self, by: &RankBy, groups: &[Group]) {
        let group = match by {
            RankBy::Group { measure } => {
                groups.iter().position(|group| group.column.measure == *measure)
            }
            RankBy::Premises | RankBy::Share => None,
        };
        // What is not known comes last.
        let key = |row: &Intervention| match (by, group) {
            (RankBy::Share, _) => row.percent,
            (_, Some(group)) => row.groups[group].number.unwrap_or(-1.0),
            _ => row.premises,
        };
        self.rows.sort_by(|one, other| {
            (key(other).total_cmp(&key(one)))
                .then(other.premises.total_cmp(&one.premises))
                .then_with(|| one.code.cmp(&other.code))
        });
        for (rank, row) in (1..).zip(&mut self.rows) {
            row.rank = rank;
        }
    }

    fn spend(&mut self, cost_per_premises: f64, budget: Option<f64>) -> InterventionsTotals {
        let mut totals = InterventionsTotals {
            areas: self.rows.len(),
            without: self.without,
            ..Default::default()
        };
        let mut left = budget;
        for row in &mut self.rows {
            totals.premises += row.premises;
            row.premises_so_far = totals.premises;
            row.cost_so_far = totals.premises * cost_per_premises;
            let Some(budget) = budget else { continue };
            // Of sums, so that many small areas leave no rounding behind.
            let affordable = budget / cost_per_premises - totals.connected + NOTHING;
            row.connected = Some(match (left, row.premises <= affordable) {
                (None, _) => 0.0,
                (Some(_), true) => {
                    totals.whole_areas += 1;
                    row.premises
                }
                (Some(_), false) => {
                    left = None;
                    self.cut = Some((row.rank, 0));
                    affordable.max(0.0).floor()
                }
            });
            totals.connected += row.connected.unwrap_or_default();
        }
        totals.cost = totals.premises * cost_per_premises;
        totals.spent = totals.connected * cost_per_premises;
        if let (Some((rank, fitting)), Some(budget)) = (&mut self.cut, budget) {
            let taken = &self.rows[..*rank as usize - 1];
            let before: f64 = taken.iter().map(|row| row.premises).sum();
            let affordable = budget / cost_per_premises - before + NOTHING;
            let behind = &self.rows[*rank as usize..];
            *fitting = behind.iter().filter(|row| row.premises <= affordable).count();
        }
        totals
    }
}

fn notes(
    request: &InterventionsRequest,
    level: Level,
    list: &List,
    totals: &InterventionsTotals,
) -> Vec<Sentence> {
    let mut notes = vec![Sentence::plain("interventions-cost")];
    let cut = list.cut.map(|(rank, fitting)| (&list.rows[rank as usize - 1], fitting));
    match (request.budget, cut) {
        (Some(_), Some((row, fitting))) => {
            let connected = row.connected.unwrap_or_default();
            notes.push(
                Sentence::plain("interventions-cut")
                    .with("rank", f64::from(row.rank))
                    .with("code", row.code.as_str())
                    .with("connected", connected)
                    .with("premises", row.premises),
            );
            if fitting > 0 {
                notes.push(Sentence::plain("interventions-fitting").with("count", fitting));
            }
        }
        (Some(_), None) => {
            notes.push(Sentence::plain("interventions-enough").with("count", totals.areas));
        }
        (None, _) => {}
    }
    let unavailable = list.unranked.iter().filter(|area| area.state != State::Suppressed).count();
    let suppressed = list.unranked.len() - unavailable;
    let estimated = list.rows.iter().filter(|row| row.state == State::Estimated).count();
    for (count, id) in [
        (unavailable, "interventions-unavailable"),
        (suppressed, "interventions-suppressed"),
        (estimated, "interventions-estimated"),
        (totals.without, "interventions-without"),
    ] {
        if count > 0 {
            notes.push(Sentence::plain(id).with("count", count));
        }
    }
    notes.push(Sentence::plain("interventions-people"));
    if matches!(level, Level::Country | Level::Authority) {
        notes.push(Sentence::plain("interventions-authorities"));
    }
    notes
}

/// Which groups have no figures here.
fn groups_note(groups: &[Group]) -> Option<Sentence> {
    let unknown: Vec<&str> = groups
        .iter()
        .filter(|group| !group.column.known)
        .map(|group| group.column.measure.as_str())
        .collect();
    (!unknown.is_empty()).then(|| {
        Sentence::plain("interventions-unknown-groups").with("measures", unknown.join(", "))
    })
}
