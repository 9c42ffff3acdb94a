//! `export`: measures, an index, hotspots or a layer as a file for other programs.

use std::{path::Path, sync::atomic::AtomicBool};

use cyswllt_engine::{
    Engine,
    analysis::{IndexError, Subject, hotspots::HotspotRequest},
    catalogue::SELECTION,
    geography::{Areas, Level, LevelForm},
    reports::export::{
        self, CertaintyRequest, ColumnData, ExportError, ExportFormat, ExportOptions, ExportTable,
        IndexView, Scope, StyleRequest,
        tables::{IndexQuestion, of_hotspots, of_index, of_layer, of_measures},
    },
    sources::layer::{Limits, UserLayer},
    text::Language,
};

use super::{index::Source, subject::subject};
use crate::{
    arguments::{ExportArguments, Format},
    failure::Failure,
    messages::{self, Speech},
    opened,
};

pub fn run(
    arguments: &ExportArguments,
    workspace: Option<&Path>,
    speech: Speech,
) -> Result<(), Failure> {
    let format = match &arguments.format {
        Some(ending) => ending.parse().map_err(ExportError::Ending)?,
        None => ExportFormat::of_path(&arguments.output).map_err(ExportError::Ending)?,
    };
    let language = speech.names(Format::Csv);
    if let Some(path) = &arguments.layer {
        let layer = UserLayer::read(path, arguments.id.as_deref(), &Limits::default())?;
        if layer.is_recognised() {
            let file = layer.file().to_owned();
            messages::say(&speech.text("cli-layer-recognised", &[("file", file.into())]));
        }
        let fields: Vec<&str> = arguments.fields.iter().map(String::as_str).collect();
        let table = of_layer(&layer, &fields, language)?;
        return write(table, format, arguments, speech);
    }
    let engine = opened::engine(workspace)?;
    // The definition of the arguments sees to it that the level is there.
    let level = arguments.level.as_ref().map(|level| level.of(&engine.areas)).transpose()?;
    let level = level.unwrap_or(Level::Authority);
    for id in arguments.measures.iter().chain(measure_of_map(arguments)) {
        engine.catalogue.measure(id)?;
    }
    let table = gather(&engine, arguments, workspace, level, language)?;
    say_gaps(&table, &engine.areas, level, speech);
    write(table, format, arguments, speech)
}

/// The measure that the map is to show.
fn measure_of_map(arguments: &ExportArguments) -> Option<&String> {
    arguments.map.as_ref().filter(|_| arguments.recipe.is_none())
}

fn scope(arguments: &ExportArguments) -> Scope {
    match &arguments.within {
        Some(code) => Scope::Within { code: code.clone() },
        None if arguments.selection.is_empty() => Scope::Wales,
        None => Scope::Selection { codes: arguments.selection.clone() },
    }
}

fn gather<'a>(
    engine: &'a Engine,
    arguments: &ExportArguments,
    workspace: Option<&Path>,
    level: Level,
    language: Language,
) -> Result<ExportTable<'a>, Failure> {
    let scope = scope(arguments);
    if let Some(recipe) = &arguments.recipe {
        let source = Source::open(recipe, workspace)?;
        return index(engine, arguments, &source, level, &scope, language);
    }
    if let Some(text) = &arguments.hotspots {
        let find = |text: &str| subject(text, workspace, &engine.catalogue, &engine.areas);
        let second = arguments.second.as_deref().map(find).transpose()?;
        let request = hotspots(arguments, find(text)?, second, level);
        return Ok(of_hotspots(engine, &request, &scope, language)?);
    }
    let all = engine.catalogue.measures().iter().filter(|measure| measure.levels.contains(&level));
    let ids: Vec<&str> = if arguments.all_measures {
        all.map(|measure| measure.id.as_str()).collect()
    } else {
        arguments.measures.iter().map(String::as_str).collect()
    };
    let Some(&first) = ids.first() else { return Err(ExportError::NoMeasures.into()) };
    let style = StyleRequest {
        measure: arguments.map.clone().unwrap_or_else(|| first.to_owned()),
        method: arguments.method,
        classes: arguments.classes,
        breaks: arguments.breaks.clone(),
        palette: arguments.palette.clone(),
        reversed: arguments.reverse,
        scoped: arguments.own_classes,
    };
    let table = |style| of_measures(engine, &ids, level, &scope, arguments.counts, language, style);
    match table(Some(&style)) {
        // Without figures there are no classes, which is no reason to write no table unless the map was asked for.
        Err(ExportError::Classify(_)) if !is_map_asked(arguments) => Ok(table(None)?),
        found => Ok(found?),
    }
}

/// Whether anything was said of the map.
fn is_map_asked(arguments: &ExportArguments) -> bool {
    let picture = ExportFormat::of_path(&arguments.output).is_ok_and(ExportFormat::is_picture)
        || matches!(arguments.format.as_deref(), Some("svg" | "png"));
    picture || arguments.map.is_some() || !arguments.breaks.is_empty()
}

fn index<'a>(
    engine: &'a Engine,
    arguments: &ExportArguments,
    source: &Source,
    level: Level,
    scope: &Scope,
    language: Language,
) -> Result<ExportTable<'a>, Failure> {
    source.check(&engine.catalogue, &engine.areas)?;
    let selection = if source.recipe.reference == SELECTION {
        Some(selected(&engine.areas, arguments, level)?)
    } else {
        None
    };
    let view = match arguments.map.as_deref() {
        None | Some("rank") => IndexView::Rank,
        Some("certainty") => IndexView::Certainty,
        Some(other) => {
            let columns = vec!["rank".to_owned(), "certainty".to_owned()];
            return Err(ExportError::NoColumn { column: other.to_owned(), columns }.into());
        }
    };
    let seed = arguments.seed;
    let question = IndexQuestion {
        recipe: &source.recipe,
        level,
        selection: selection.as_deref(),
        certainty: (arguments.runs > 0).then_some(CertaintyRequest { runs: arguments.runs, seed }),
        view,
        palette: arguments.palette.as_deref(),
    };
    of_index(engine, &question, scope, language).map_err(|error| match error {
        // With the line of the recipe's file.
        ExportError::Index(error) => source.failure(error),
        other => other.into(),
    })
}

/// The areas of the level that `--selection` names: themselves, or those inside.
fn selected(areas: &Areas, arguments: &ExportArguments, level: Level) -> Result<Vec<u32>, Failure> {
    let mut positions = Vec::new();
    for code in &arguments.selection {
        positions.extend(areas.within(level, areas.find(code.trim())?));
    }
    positions.sort_unstable();
    positions.dedup();
    if positions.is_empty() { Err(IndexError::NoSelection.into()) } else { Ok(positions) }
}

fn hotspots(
    arguments: &ExportArguments,
    subject: Subject,
    second: Option<Subject>,
    level: Level,
) -> HotspotRequest {
    HotspotRequest {
        subject,
        second,
        level,
        within: arguments.within.clone(),
        statistic: arguments.statistic,
        weights: arguments.weights.clone(),
        style: arguments.style,
        permutations: arguments.permutations,
        seed: arguments.seed,
        alpha: arguments.alpha,
        correction: arguments.correction,
        bridge: arguments.bridge,
        threshold: arguments.threshold,
    }
}

/// Says which columns have no figure at all.
fn say_gaps(table: &ExportTable<'_>, areas: &Areas, level: Level, speech: Speech) {
    for column in &table.columns {
        let ColumnData::Numbers { value, state: Some(_) } = &column.data else { continue };
        if value.iter().all(|value| value.is_nan()) {
            let label = column.label.get(speech.messages()).to_owned();
            let level = areas.level_name(level, LevelForm::One, speech.messages());
            let values = [("measure", label.into()), ("level", level.into())];
            messages::say(&speech.text("cli-no-values", &values));
        }
    }
}

fn write(
    mut table: ExportTable<'_>,
    format: ExportFormat,
    arguments: &ExportArguments,
    speech: Speech,
) -> Result<(), Failure> {
    if let Some(title) = &arguments.title {
        table.set_title(title);
    }
    let options = ExportOptions {
        bom: arguments.bom,
        notes: arguments.notes,
        size_mm: arguments.size,
        dpi: arguments.dpi,
        circles: arguments.circles.map(Into::into),
    };
    let path = &arguments.output;
    let written = export::write(&table, format, path, &options, &AtomicBool::new(false))?;
    for (place, path) in written.iter().enumerate() {
        let mut values = vec![("path", path.display().to_string().into())];
        let id = if place == 0 {
            values.push(("rows", table.len().into()));
            "cli-export-written"
        } else {
            "cli-export-beside"
        };
        messages::say(&speech.text(id, &values));
    }
    Ok(())
}
