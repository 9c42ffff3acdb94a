//! The user's lists of points in the workspace: points of support, and candidates for new ones.
//!
//! A list is an item of the kind [`ItemKind::Points`] with the body `{"role": "support" | "candidates", "points": […]}`.
//! Every change of a list is one step of the history, which undoing takes back.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::{
    Item, ItemKind, Workspace, WorkspaceError,
    content::{self, Part},
    items,
};
use crate::{
    sources::supports::{
        MOST_NAME, MOST_SUPPORTS, MOST_TEXT, PlaceContext, Support, SupportsError, check_place,
        postcode_at, supports_of,
    },
    store::StoredRelease,
    text::{Argument, Bilingual},
};

/// What a list is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum PointRole {
    /// Points of support that are there.
    Support,
    /// Sites where there could be some.
    Candidates,
}

/// A list of points.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct PointList {
    /// Its number in the workspace.
    #[ts(type = "number")]
    pub id: i64,
    /// Its name.
    pub name: String,
    /// What it is for.
    pub role: PointRole,
    /// When it was changed last (ISO 8601 with seconds, UTC).
    pub changed: String,
    /// Its points, in its order; no two have the same id.
    pub points: Vec<Support>,
}

/// A list without its points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PointListEntry {
    /// Its number in the workspace.
    #[ts(type = "number")]
    pub id: i64,
    /// Its name.
    pub name: String,
    /// What it is for; none where the item is no list that this program understands.
    pub role: Option<PointRole>,
    /// When it was changed last (ISO 8601 with seconds, UTC).
    pub changed: String,
    /// How many points it has.
    pub count: usize,
}

/// A set of points that came with an import, which can be read but not changed.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct ImportedPoints {
    /// The number of the release.
    #[ts(type = "number")]
    pub release: i64,
    /// Which of the release's sets it is, from 0.
    pub set: usize,
    /// What the points are.
    pub name: Bilingual,
    /// The points, with ids 1, 2 ….
    pub points: Vec<Support>,
}

/// The body of a list's item.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Body {
    role: PointRole,
    points: Vec<Support>,
}

/// Why a list of points cannot be read or kept.
#[derive(Debug, thiserror::Error)]
pub enum PointListError {
    /// The workspace cannot be read or written, there is no such list, its name is taken, somebody else changed it.
    #[error(transparent)]
    Workspace(Box<WorkspaceError>),
    /// A postcode or a place that cannot be used.
    #[error(transparent)]
    Place(#[from] SupportsError),
    /// An item that is no list that this program understands.
    #[error("\"{name}\" is no list of points: {found}")]
    Broken {
        /// The item's name.
        name: String,
        /// What the reader of JSON said.
        found: String,
    },
    /// There is no such point in the list.
    #[error("the list \"{list}\" has no point with the id {id}")]
    UnknownPoint {
        /// The list's name.
        list: String,
        /// The point's id.
        id: String,
    },
    /// More points than a list has.
    #[error("{found} points; a list has up to {limit}")]
    TooMany {
        /// How many there are.
        found: usize,
        /// The limit.
        limit: usize,
    },
    /// An id twice.
    #[error("two points have the id {id}")]
    DuplicateId {
        /// The id.
        id: String,
    },
    /// A point without a name.
    #[error("the point {id} has no name")]
    NoName {
        /// The point's id.
        id: String,
    },
    /// A text that is too long, or has controls in it.
    #[error("the point {id}: a text of more than {limit} characters, or with controls in it")]
    Text {
        /// The point's id.
        id: String,
        /// The limit.
        limit: usize,
    },
    /// A capacity or a cost that is no number from 0.
    #[error("the point {id}: {found} is no number from 0")]
    Amount {
        /// The point's id.
        id: String,
        /// What was found.
        found: f64,
    },
}

impl From<WorkspaceError> for PointListError {
    fn from(error: WorkspaceError) -> Self {
        Self::Workspace(Box::new(error))
    }
}

impl PointListError {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Workspace(error) => error.code(),
            Self::Place(error) => error.code(),
            Self::Broken { .. } => "point-list-broken",
            Self::UnknownPoint { .. } => "point-list-unknown-point",
            Self::TooMany { .. } => "point-list-too-many",
            Self::DuplicateId { .. } => "point-list-duplicate-id",
            Self::NoName { .. } => "point-list-no-name",
            Self::Text { .. } => "point-list-text",
            Self::Amount { .. } => "point-list-amount",
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        match self {
            Self::Workspace(error) => error.arguments(),
            Self::Place(error) => error.arguments(),
            Self::Broken { name, found } => {
                vec![("name", name.clone().into()), ("found", found.clone().into())]
            }
            Self::UnknownPoint { list, id } => {
                vec![("list", list.clone().into()), ("id", id.clone().into())]
            }
            Self::TooMany { found, limit } => {
                vec![("found", (*found).into()), ("limit", (*limit).into())]
            }
            Self::DuplicateId { id } | Self::NoName { id } => vec![("id", id.clone().into())],
            Self::Text { id, limit } => {
                vec![("id", id.clone().into()), ("limit", (*limit).into())]
            }
            Self::Amount { id, found } => {
                vec![("id", id.clone().into()), ("found", found.to_string().into())]
            }
        }
    }
}

/// The lists of points of a workspace.
#[derive(Debug)]
pub struct PointLists<'a> {
    workspace: &'a mut Workspace,
}

impl<'a> PointLists<'a> {
    /// The lists of a workspace.
    pub fn new(workspace: &'a mut Workspace) -> Self {
        Self { workspace }
    }

    /// All lists by name, without their points. Items that are no lists are among them, without a role.
    pub fn all(&self) -> Result<Vec<PointListEntry>, PointListError> {
        let entry = |item: Item| {
            let list = list_of(&item).ok();
            PointListEntry {
                id: item.id,
                name: item.name,
                changed: item.changed,
                role: list.as_ref().map(|list| list.role),
                count: list.map_or(0, |list| list.points.len()),
            }
        };
        Ok(self.workspace.items(ItemKind::Points)?.into_iter().map(entry).collect())
    }

    /// A list.
    pub fn get(&self, list: i64) -> Result<PointList, PointListError> {
        list_of(&self.item(list)?)
    }

    /// Keeps a whole list: a new one without an id, else in place of the one with the id. Points without an id get the
    /// next whole number that is free, names in one language stand for both. Gives the list's number.
    pub fn save(
        &mut self,
        list: Option<i64>,
        name: &str,
        role: PointRole,
        points: Vec<Support>,
    ) -> Result<i64, PointListError> {
        let body = body(role, points)?;
        Ok(self.workspace.put(ItemKind::Points, list, name, &body)?)
    }

    /// Adds a point, whose place may be anywhere in Wales and up to 50 km around it; gives its id. An empty id becomes the
    /// next whole number that is free.
    pub fn add(
        &mut self,
        context: PlaceContext<'_>,
        list: i64,
        point: Support,
    ) -> Result<String, PointListError> {
        check_place(context, point.easting, point.northing)?;
        self.change_list(list, |list| {
            list.points.push(point);
            fill(&mut list.points);
            Ok(list.points.last().map(|point| point.id.clone()).unwrap_or_default())
        })
    }

    /// Adds a point with a name where a postcode is; gives its id.
    pub fn add_at_postcode(
        &mut self,
        context: PlaceContext<'_>,
        list: i64,
        name: &str,
        postcode: &str,
    ) -> Result<String, PointListError> {
        let at = postcode_at(context, postcode)?;
        let point = Support {
            name: Bilingual::new(name.trim(), name.trim()),
            postcode: at.postcode,
            easting: at.easting,
            northing: at.northing,
            ..Support::default()
        };
        self.add(context, list, point)
    }

    /// Moves a point to another easting and northing. Its postcode, which said where it was, is taken away.
    pub fn move_point(
        &mut self,
        context: PlaceContext<'_>,
        list: i64,
        point: &str,
        [easting, northing]: [f64; 2],
    ) -> Result<(), PointListError> {
        check_place(context, easting, northing)?;
        self.change_list(list, |list| {
            let found = find(list, point)?;
            let point = &mut list.points[found];
            (point.easting, point.northing) = (easting, northing);
            point.postcode.clear();
            Ok(())
        })
    }

    /// Puts a point in the place of the one with its id. A postcode that is another one than before says where it is.
    pub fn change(
        &mut self,
        context: PlaceContext<'_>,
        list: i64,
        mut point: Support,
    ) -> Result<(), PointListError> {
        self.change_list(list, |list| {
            let found = find(list, &point.id)?;
            let before = &list.points[found];
            if point.postcode != before.postcode && !point.postcode.trim().is_empty() {
                let at = postcode_at(context, &point.postcode)?;
                point.postcode = at.postcode;
                (point.easting, point.northing) = (at.easting, at.northing);
            } else {
                check_place(context, point.easting, point.northing)?;
            }
            list.points[found] = point;
            Ok(())
        })
    }

    /// Takes a point out of a list.
    pub fn remove(&mut self, list: i64, point: &str) -> Result<(), PointListError> {
        self.change_list(list, |list| {
            let found = find(list, point)?;
            list.points.remove(found);
            Ok(())
        })
    }

    /// Deletes a list; undoing brings it back.
    pub fn delete(&mut self, list: i64) -> Result<(), PointListError> {
        self.item(list)?;
        Ok(self.workspace.delete_item(list)?)
    }

    /// The points that came with the releases in use, the oldest import first.
    pub fn imported(&self) -> Result<Vec<ImportedPoints>, PointListError> {
        Ok(self.workspace.imported_points()?)
    }

    fn item(&self, list: i64) -> Result<Item, PointListError> {
        let found = self.workspace.read(|found| items::numbered(found, ItemKind::Points, list))?;
        Ok(found.ok_or(WorkspaceError::UnknownItem { id: list })?)
    }

    /// Changes a list as it is now; an error where somebody else changes it meanwhile.
    fn change_list<T>(
        &mut self,
        list: i64,
        change: impl FnOnce(&mut PointList) -> Result<T, PointListError>,
    ) -> Result<T, PointListError> {
        let seen = self.item(list)?;
        let mut list = list_of(&seen)?;
        let result = change(&mut list)?;
        let body = body(list.role, list.points)?;
        self.workspace.put_over(&seen, &list.name, &body)?;
        Ok(result)
    }
}

impl Workspace {
    /// The points of the releases in use, without reading their figures.
    pub fn imported_points(&self) -> Result<Vec<ImportedPoints>, WorkspaceError> {
        self.read(|connection| {
            let sql = format!(
                "SELECT {}, release FROM part
                 WHERE kind = 'points'
                     AND release IN (SELECT number FROM release WHERE live = 1 AND in_use = 1)
                 ORDER BY release, id",
                content::COLUMNS
            );
            let mut statement = connection.prepare(&sql)?;
            let mut rows = statement.query([])?;
            let mut found: Vec<ImportedPoints> = Vec::new();
            while let Some(row) = rows.next()? {
                let release: i64 = row.get("release")?;
                let points = content::read_points(&Part::of_row(row, release)?)?;
                let set = found.iter().filter(|other| other.release == release).count();
                let (name, points) = (points.name.clone(), supports_of(&points));
                found.push(ImportedPoints { release, set, name, points });
            }
            Ok(found)
        })
    }
}

/// The points that releases bring; those of [`Workspace::imported_points`] where the releases are read anyway.
pub fn points_of_releases(releases: &[StoredRelease]) -> Vec<ImportedPoints> {
    let of_release = |release: &StoredRelease| {
        let sets = release.points.iter().enumerate().map(|(set, points)| ImportedPoints {
            release: release.number,
            set,
            name: points.name.clone(),
            points: supports_of(points),
        });
        sets.collect::<Vec<_>>()
    };
    releases.iter().flat_map(of_release).collect()
}

fn list_of(item: &Item) -> Result<PointList, PointListError> {
    let body: Body = Body::deserialize(&item.body).map_err(|error| PointListError::Broken {
        name: item.name.clone(),
        found: error.to_string(),
    })?;
    Ok(PointList {
        id: item.id,
        name: item.name.clone(),
        role: body.role,
        changed: item.changed.clone(),
        points: body.points,
    })
}

fn find(list: &PointList, id: &str) -> Result<usize, PointListError> {
    let found = list.points.iter().position(|point| point.id == id);
    found.ok_or_else(|| PointListError::UnknownPoint { list: list.name.clone(), id: id.to_owned() })
}

/// The body of a list's item, if it can be one.
fn body(role: PointRole, mut points: Vec<Support>) -> Result<Value, PointListError> {
    if points.len() > MOST_SUPPORTS {
        return Err(PointListError::TooMany { found: points.len(), limit: MOST_SUPPORTS });
    }
    fill(&mut points);
    let mut ids = HashSet::new();
    for point in &points {
        check(point)?;
        if !ids.insert(point.id.as_str()) {
            return Err(PointListError::DuplicateId { id: point.id.clone() });
        }
    }
    serde_json::to_value(Body { role, points })
        .map_err(|error| PointListError::Broken { name: String::new(), found: error.to_string() })
}

/// Gives ids to points that have none, and names in both languages to those that have one.
fn fill(points: &mut [Support]) {
    let taken: HashSet<String> = points.iter().map(|point| point.id.clone()).collect();
    let mut free = (1_usize..).map(|number| number.to_string()).filter(|id| !taken.contains(id));
    for point in points {
        if point.id.is_empty() {
            point.id = free.next().unwrap_or_default();
        }
        let name = &mut point.name;
        if name.en.trim().is_empty() {
            name.en.clone_from(&name.cy);
        } else if name.cy.trim().is_empty() {
            name.cy.clone_from(&name.en);
        }
    }
}

fn check(point: &Support) -> Result<(), PointListError> {
    let id = || point.id.chars().take(60).collect::<String>();
    if point.name.en.trim().is_empty() {
        return Err(PointListError::NoName { id: id() });
    }
    let texts = [
        (&point.id, MOST_NAME),
        (&point.name.en, MOST_NAME),
        (&point.name.cy, MOST_NAME),
        (&point.postcode, MOST_NAME),
        (&point.kind, MOST_TEXT),
        (&point.opening_hours, MOST_TEXT),
        (&point.languages, MOST_TEXT),
        (&point.notes, MOST_TEXT),
    ];
    for (text, limit) in texts {
        let is_control =
            |letter: char| letter.is_control() && !matches!(letter, '\n' | '\t' | '\r');
        if text.chars().count() > limit || text.chars().any(is_control) {
            return Err(PointListError::Text { id: id(), limit });
        }
    }
    for found in [point.capacity, point.cost].into_iter().flatten() {
        if !(found.is_finite() && found >= 0.0) {
            return Err(PointListError::Amount { id: id(), found });
        }
    }
    if !(point.easting.is_finite() && point.northing.is_finite()) {
        let (easting, northing) = (point.easting, point.northing);
        return Err(SupportsError::TooFar { easting, northing }.into());
    }
    Ok(())
}
