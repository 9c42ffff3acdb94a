//! A row a site: how many people it would newly bring within the distance of support.

use std::collections::HashSet;

use super::{Asked, Rows, areas::authority, error::TargetsError, result::Target};
use crate::{
    Engine,
    analysis::area_list::rural_urban,
    geography::{AreaRef, Level},
    sources::supports::Support,
    text::Bilingual,
};

/// More sites make no list that anybody reads.
const MOST: usize = 10_000;
/// How far outside the generalised boundary a site still belongs to an area, in metres.
const OFF_COAST: f64 = 1_000.0;

/// The rows in the order of the sites.
pub(super) fn rows(
    engine: &Engine,
    asked: &Asked<'_>,
    sites: &[Support],
    within: Option<AreaRef>,
) -> Result<Rows, TargetsError> {
    check(sites)?;
    let people = &asked.people;
    let points: Vec<usize> = match within {
        None => (0..people.len()).collect(),
        Some(area) => {
            let lsoas = engine.areas.within(Level::Lsoa, area);
            if lsoas.is_empty() {
                return Err(TargetsError::Level { level: area.level });
            }
            lsoas.into_iter().flat_map(|lsoa| people.of_lsoa(lsoa)).collect()
        }
    };
    let places: Vec<[f64; 2]> = points.iter().map(|&point| people.points[point]).collect();
    let here: Vec<[f64; 2]> = sites.iter().map(|site| [site.easting, site.northing]).collect();
    let to_support = asked.nearest_support(&places)?;
    let to_site = asked.way.nearest(&places, &here)?;
    let mut reached: Vec<Vec<usize>> = vec![Vec::new(); sites.len()];
    for ((point, support), site) in points.into_iter().zip(to_support).zip(to_site) {
        let near = |metres: f64| metres <= asked.within_metres;
        if let Some(site) = site.filter(|leg| near(leg.metres))
            && !support.is_some_and(|leg| near(leg.metres))
        {
            reached[site.site as usize].push(point);
        }
    }
    let to_support = asked.nearest_support(&here)?;
    let row = |((site, points), support): ((&Support, Vec<usize>), _)| {
        let lsoa = lsoa(engine, site);
        let notes = [site.notes.trim(), &asked.notes_of(&site.id)];
        let notes: Vec<&str> = notes.into_iter().filter(|text| !text.is_empty()).collect();
        let support: Option<cyswllt_stats::reach::Leg> = support;
        Target {
            rank: None,
            id: site.id.clone(),
            name: name(site),
            place: lsoa.map_or_else(|| Bilingual::new("", ""), |lsoa| engine.areas.label(lsoa)),
            point: [site.easting, site.northing],
            position: lsoa.map(|lsoa| lsoa.position),
            postcode: site.postcode.clone(),
            authority: lsoa.and_then(|lsoa| authority(engine, lsoa)),
            rural_urban: lsoa.and_then(|lsoa| rural_urban(engine, lsoa)),
            people: asked.groups.iter().map(|group| group.at(people, &points)).collect(),
            nearest: support.map(|leg| asked.support(leg.site, leg.metres)),
            figures: asked.columns.iter().map(|one| one.figure(engine, lsoa)).collect(),
            notes: notes.join("; "),
        }
    };
    let rows = sites.iter().zip(reached).zip(to_support).map(row).collect();
    Ok(Rows { rows, places })
}

fn check(sites: &[Support]) -> Result<(), TargetsError> {
    if sites.is_empty() {
        return Err(TargetsError::NoSites);
    }
    if sites.len() > MOST {
        return Err(TargetsError::ManySites { found: sites.len(), most: MOST });
    }
    let mut seen = HashSet::new();
    for site in sites {
        if !(site.easting.is_finite() && site.northing.is_finite()) {
            return Err(TargetsError::SiteNowhere { id: site.id.clone() });
        }
        if !seen.insert(&site.id) {
            return Err(TargetsError::SiteTwice { id: site.id.clone() });
        }
    }
    Ok(())
}

/// A site without a name is called by its id.
pub(super) fn name(site: &Support) -> Bilingual {
    let [en, cy] = [site.name.en.trim(), site.name.cy.trim()];
    match (en.is_empty(), cy.is_empty()) {
        (false, false) => Bilingual::new(en, cy),
        (false, true) => Bilingual::new(en, en),
        (true, false) => Bilingual::new(cy, cy),
        (true, true) => Bilingual::new(site.id.as_str(), site.id.as_str()),
    }
}

/// The LSOA that a site is in, or the nearest if it stands off the generalised coast; none outside Wales.
fn lsoa(engine: &Engine, site: &Support) -> Option<AreaRef> {
    let layer = engine.shapes.layer(Level::Lsoa)?;
    let [easting, northing] = [site.easting, site.northing];
    let near = || {
        let around =
            [easting - OFF_COAST, northing - OFF_COAST, easting + OFF_COAST, northing + OFF_COAST];
        let near = layer.meeting_box(around);
        layer.nearest(easting, northing, |position| near.binary_search(&position).is_ok())
    };
    let position = layer.at(easting, northing).or_else(near)?;
    Some(AreaRef { level: Level::Lsoa, position })
}
