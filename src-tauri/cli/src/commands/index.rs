//! `index`: scores and ranks after a recipe, how sure they are, and what made them.

use std::path::Path;

use cyswllt_engine::{
    analysis::{Certainty, IndexError, PriorityIndex},
    catalogue::{Catalogue, Recipe, RecipeError, Recipes},
    geography::{AreaRef, Areas, Crs, Level},
    sources::layer::{Limits, UserLayer},
};

use super::{chosen, features};
use crate::{
    arguments::{Format, IndexArguments, LevelId},
    failure::Failure,
    messages::{self, Speech},
    opened::{self, Opened},
    output::{self, Cell, Csv, Json, Object},
};

const COLUMNS: [&str; 7] =
    ["code", "name", "score", "rank", "rank_low", "rank_high", "share_worst_decile"];

/// A recipe, and the text and name of the file that it comes from, for the lines of its faults.
pub(super) struct Source {
    pub(super) recipe: Recipe,
    file: Option<(String, String)>,
}

/// The result as columns, one entry an area or feature.
struct Table {
    header: Vec<String>,
    columns: Vec<Vec<f64>>,
}

pub fn run(
    arguments: &IndexArguments,
    workspace: Option<&Path>,
    format: Option<Format>,
    speech: Speech,
) -> Result<(), Failure> {
    let format = output::format(format, Format::Csv);
    let source = Source::open(&arguments.recipe, workspace)?;
    match (&arguments.layer, &arguments.level) {
        (Some(layer), _) => of_layer(arguments, &source, layer, format, speech),
        (None, Some(level)) => of_level(arguments, workspace, &source, level, format, speech),
        // The definition of the arguments asks for one of the two.
        (None, None) => Ok(()),
    }
}

fn of_level(
    arguments: &IndexArguments,
    workspace: Option<&Path>,
    source: &Source,
    level: &LevelId,
    format: Format,
    speech: Speech,
) -> Result<(), Failure> {
    let opened = Opened::open(workspace)?;
    let (areas, catalogue) = (&opened.areas, &opened.catalogue);
    let level = level.of(areas)?;
    // Before the tables are opened, which takes longer.
    source.check(catalogue, areas)?;
    let selection = selection(arguments, areas, level)?;
    let rows = chosen(areas, level, arguments.within.as_deref(), speech)?;
    let tables = opened.tables()?;
    let index = PriorityIndex::of_level(
        areas,
        catalogue,
        &tables,
        &source.recipe,
        level,
        (!selection.is_empty()).then_some(&selection),
    )
    .map_err(|error| source.failure(error))?;
    let table = Table::new(&index, arguments).map_err(|error| source.failure(error))?;
    say_notes(&index, Some(catalogue), speech);
    if arguments.within.is_some() {
        let ranked = |area: &&AreaRef| index.ranks[area.position as usize] > 0;
        let count = rows.iter().filter(ranked).count();
        let values = [("total", index.scores.scored.into()), ("count", count.into())];
        messages::say(&speech.text("cli-ranks-of-all", &values));
    }
    let names = speech.names(format);
    let row = |area: AreaRef| {
        let this = areas.get(area);
        table.row(area.position as usize, &this.code, Some(this.name.get(names)))
    };
    if format == Format::Geojson {
        return features::write(areas, &rows, Crs::Wgs84, |area| table.object(row(area)));
    }
    table.write(format, speech, rows.into_iter().map(row))
}

fn of_layer(
    arguments: &IndexArguments,
    source: &Source,
    path: &Path,
    format: Format,
    speech: Speech,
) -> Result<(), Failure> {
    let layer = UserLayer::read(path, arguments.id.as_deref(), &Limits::default())?;
    let fields = layer.fields();
    let fields: Vec<&str> = fields.iter().map(String::as_str).collect();
    let recipe = &source.recipe;
    recipe.check_layer(&fields).map_err(|error| source.failure(IndexError::Recipe(error)))?;
    let mut values: Vec<(&str, Vec<f64>)> = Vec::new();
    for (.., measure) in recipe.all() {
        if !values.iter().any(|(id, _)| *id == measure.id) {
            values.push((&measure.id, layer.field(&measure.id)?));
        }
    }
    let mut selection = Vec::with_capacity(arguments.selection.len());
    for id in &arguments.selection {
        let position = layer.ids().iter().position(|known| known == id.trim());
        let position = position.ok_or_else(|| {
            let file = layer.file().to_owned();
            Failure::message(
                "index-no-feature",
                vec![("file", file.into()), ("id", id.clone().into())],
            )
        })?;
        selection.push(position as u32);
    }
    let figures = |id: &str| {
        let found = values.iter().find(|(known, _)| *known == id);
        found.map_or_else(|| vec![f64::NAN; layer.len()], |(_, values)| values.clone())
    };
    let selection = (!selection.is_empty()).then_some(selection.as_slice());
    let index = PriorityIndex::of_layer(recipe, &fields, layer.len(), selection, figures)
        .map_err(|error| source.failure(error))?;
    let table = Table::new(&index, arguments).map_err(|error| source.failure(error))?;
    say_notes(&index, None, speech);
    let row = |feature: usize| table.row(feature, &layer.ids()[feature], layer.name(feature));
    if format == Format::Geojson {
        return features::write_layer(&layer, |feature| table.object(row(feature)));
    }
    table.write(format, speech, (0..layer.len()).map(row))
}

/// The areas of the level that the selection names: themselves, or those inside.
fn selection(arguments: &IndexArguments, areas: &Areas, level: Level) -> Result<Vec<u32>, Failure> {
    let mut positions = Vec::new();
    for code in &arguments.selection {
        positions.extend(areas.within(level, areas.find(code.trim())?));
    }
    positions.sort_unstable();
    positions.dedup();
    Ok(positions)
}

/// Says what to be wary of.
fn say_notes(index: &PriorityIndex, catalogue: Option<&Catalogue>, speech: Speech) {
    let notes = index.notes(catalogue);
    for warning in &notes.warnings {
        messages::say(&warning.text(speech.messages(), catalogue));
    }
    if let Some(shift) = notes.shift {
        messages::say(&speech.text("cli-shift", &[("shift", shift.into())]));
    }
}

impl Source {
    /// A recipe that comes with the program, else one of the user's own, else a file.
    pub(super) fn open(recipe: &str, workspace: Option<&Path>) -> Result<Self, Failure> {
        let recipes = Recipes::open().map_err(|error| Failure::pack(&error))?;
        let unknown = match recipes.get(recipe) {
            Ok(found) => return Ok(Self { recipe: found.clone(), file: None }),
            Err(unknown) => unknown,
        };
        if let Some(own) = opened::recipes(workspace)?.into_iter().find(|own| own.id == recipe) {
            return Ok(Self { recipe: own, file: None });
        }
        let path = Path::new(recipe);
        let is_path = path.exists() || path.components().count() > 1 || path.extension().is_some();
        if !is_path {
            return Err(unknown.into());
        }
        let unreadable = |error| Failure::unreadable(path, &error);
        let (text, found) = Recipe::read(path).map_err(unreadable)??;
        Ok(Self { recipe: found, file: Some((text, recipe.to_owned())) })
    }

    /// Whether its measures and its reference are in the catalogue.
    pub(super) fn check(&self, catalogue: &Catalogue, areas: &Areas) -> Result<(), Failure> {
        let checked = self.recipe.check_catalogue(catalogue, areas);
        checked.map_err(|error| self.failure(IndexError::Recipe(error)))
    }

    /// The failure, with the line of the file if it is about one.
    pub(super) fn failure(&self, error: IndexError) -> Failure {
        let Some((text, file)) = &self.file else { return error.into() };
        let placed = |error: RecipeError| error.in_file(text, file);
        match error {
            IndexError::Recipe(error) if error.place.is_none() => placed(error).into(),
            other => other.into(),
        }
    }
}

impl Table {
    fn new(index: &PriorityIndex, arguments: &IndexArguments) -> Result<Self, IndexError> {
        let rank = |&rank: &u32| if rank == 0 { f64::NAN } else { f64::from(rank) };
        let mut columns = vec![index.scores.score.clone(), index.ranks.iter().map(rank).collect()];
        if arguments.runs == 0 {
            columns.extend(vec![vec![f64::NAN; index.len()]; 3]);
        } else {
            let Certainty { low, high, share_worst, .. } =
                index.certainty(arguments.runs, arguments.seed, arguments.concentration)?;
            columns.extend([low, high, share_worst]);
        }
        columns.extend(index.contributions()?);
        let ids = index.used.iter().map(|used| {
            let twice = index.used.iter().filter(|other| other.measure == used.measure).count() > 1;
            // A field of a layer may be called like one of the columns before.
            if twice || COLUMNS.contains(&used.measure.as_str()) {
                format!("{}.{}", used.dimension, used.measure)
            } else {
                used.measure.clone()
            }
        });
        Ok(Self {
            header: COLUMNS.iter().map(|&name| name.to_owned()).chain(ids).collect(),
            columns,
        })
    }

    fn row(&self, place: usize, code: &str, name: Option<&str>) -> Vec<Cell> {
        let mut cells = vec![Cell::text(Some(code)), Cell::text(name)];
        cells.extend(self.columns.iter().map(|column| Cell::Number(column[place])));
        cells
    }

    fn object(&self, row: Vec<Cell>) -> Object<Cell> {
        Object(self.header.iter().cloned().zip(row).collect())
    }

    fn write(
        &self,
        format: Format,
        speech: Speech,
        rows: impl Iterator<Item = Vec<Cell>>,
    ) -> Result<(), Failure> {
        let header: Vec<&str> = self.header.iter().map(String::as_str).collect();
        match format {
            Format::Csv => {
                let mut csv = Csv::new(header)?;
                for row in rows {
                    csv.row(&row)?;
                }
                csv.end()
            }
            Format::Json | Format::Geojson => {
                let mut json = Json::array()?;
                for row in rows {
                    json.item(&self.object(row))?;
                }
                json.end()
            }
            Format::Table => {
                let rows: Vec<Vec<Cell>> = rows.collect();
                output::table(speech.messages(), &header, &rows)
            }
        }
    }
}
