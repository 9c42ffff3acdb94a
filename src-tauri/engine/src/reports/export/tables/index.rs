//! The priority index: scores, ranks, how sure they are, and what made them.

use super::{measure_column, numbers, picked, scope::positions, worked_out};
use crate::{
    Engine,
    analysis::{CONCENTRATION, PriorityIndex},
    catalogue::{Catalogue, Recipe},
    geography::{Level, LevelForm},
    reports::export::{
        CertaintyRequest, ExportError, ExportTable, IndexView, Scope, classes, notes, sources,
        table::{ColumnData, ExportColumn, Rows, labelled},
    },
    text::{Bilingual, Language, Messages},
};

/// Which index, and what the map shows of it.
#[derive(Debug, Clone, Copy)]
pub struct IndexQuestion<'a> {
    /// The recipe.
    pub recipe: &'a Recipe,
    /// The level of the areas.
    pub level: Level,
    /// Positions of the areas that the reference `selection` means.
    pub selection: Option<&'a [u32]>,
    /// How sure the ranks are.
    pub certainty: Option<CertaintyRequest>,
    /// What the map shows; the certainty only if it is asked for.
    pub view: IndexView,
    /// The id of the palette that the user chose.
    pub palette: Option<&'a str>,
}

/// `score`, `rank` (1 is the worst), `decile`, with a certainty `rank_low`, `rank_median`, `rank_high` and
/// `share_worst_decile`, `weight_used`, then `MEASURE_contribution` (`DIMENSION_MEASURE_contribution` where a measure
/// counts in two dimensions) and the measures themselves. Scores and ranks are those among all areas of the level, whatever
/// the scope.
pub fn of_index<'a>(
    engine: &'a Engine,
    question: &IndexQuestion<'_>,
    scope: &Scope,
    language: Language,
) -> Result<ExportTable<'a>, ExportError> {
    let IndexQuestion { recipe, level, selection, certainty, view, palette } = *question;
    let (areas, catalogue, tables) = (&engine.areas, &engine.catalogue, &engine.tables);
    let index = PriorityIndex::of_level(areas, catalogue, tables, recipe, level, selection)?;
    let positions = positions(areas, level, scope)?;
    let whole = |number: u32| (number > 0).then_some(i64::from(number));
    let pick = |column: &[f64]| numbers(picked(column, &positions));
    let mut columns = vec![
        worked_out(
            "score",
            "score",
            ColumnData::Numbers {
                value: picked(&index.scores.score, &positions),
                state: Some(picked(&index.states(), &positions)),
            },
        ),
        worked_out(
            "rank",
            "rank",
            ColumnData::Integers(picked(&index.ranks, &positions).into_iter().map(whole).collect()),
        ),
        worked_out(
            "decile",
            "decile",
            ColumnData::Integers(
                picked(&index.deciles, &positions)
                    .into_iter()
                    .map(|decile| whole(decile.into()))
                    .collect(),
            ),
        ),
    ];
    if let Some(CertaintyRequest { runs, seed }) = certainty {
        let sure = index.certainty(runs, seed, CONCENTRATION)?;
        for (name, message, column) in [
            ("rank_low", "rank-low", &sure.low),
            ("rank_median", "rank-median", &sure.median),
            ("rank_high", "rank-high", &sure.high),
            ("share_worst_decile", "share-worst-decile", &sure.share_worst),
        ] {
            columns.push(worked_out(name, message, pick(column)));
        }
    }
    columns.push(worked_out("weight_used", "weight-used", pick(&index.scores.weight_used)));
    columns.extend(contributions(&engine.catalogue, &index, &positions)?);
    for (place, used) in index.used.iter().enumerate() {
        let known = index.used[..place].iter().any(|other| other.measure == used.measure);
        if let (false, Ok(measure)) = (known, catalogue.measure(&used.measure)) {
            let value = picked(&used.figures.value, &positions);
            columns.push(measure_column(
                measure,
                level,
                value,
                picked(&used.figures.state, &positions),
            ));
        }
    }
    let ids: Vec<&str> = index.used.iter().map(|used| used.measure.as_str()).collect();
    let label = Bilingual::new(recipe.label_en.clone(), recipe.label_cy.clone());
    let title = label.get(language).to_owned();
    let name = engine.areas.level_name(level, LevelForm::Plural, language);
    let style = classes::of_index(&title, &name, view, certainty.is_some(), palette, language)?;
    let mut said = vec![
        notes::scope(engine, level, scope, positions.len(), language),
        notes::recipe(&engine.catalogue, recipe, level, language),
        notes::ranks(index.scores.scored, language),
    ];
    said.extend(certainty.map(|asked| notes::certainty(asked, language)));
    let warnings = index.notes(Some(catalogue)).warnings;
    said.extend(warnings.iter().map(|warning| warning.text(language, Some(&engine.catalogue))));
    said.push(Messages::embedded().text(language, "export-note-index", &[]));
    said.extend(notes::states(&columns, language));
    said.extend(notes::limits(catalogue, &ids, level, language));
    Ok(ExportTable {
        title,
        language,
        sources: sources::of_measures(catalogue, ids.iter().copied(), level, language),
        rows: Rows::Areas { engine, level, positions },
        columns,
        style: Some(style),
        notes: said,
        created: notes::today(),
    })
}

/// What each measure adds to the score.
fn contributions(
    catalogue: &Catalogue,
    index: &PriorityIndex,
    positions: &[u32],
) -> Result<Vec<ExportColumn>, ExportError> {
    let columns = index.used.iter().zip(index.contributions()?);
    let columns = columns.map(|(used, column)| {
        let twice = index.used.iter().filter(|other| other.measure == used.measure).count() > 1;
        let name = if twice {
            format!("{}_{}_contribution", used.dimension, used.measure)
        } else {
            format!("{}_contribution", used.measure)
        };
        let label = catalogue.label(&used.measure);
        ExportColumn {
            name,
            label: labelled("export-column-contribution", &label),
            description: Messages::embedded().bilingual("export-column-contribution.description"),
            unit: String::new(),
            source: None,
            vintage: String::new(),
            data: numbers(picked(&column, positions)),
        }
    });
    Ok(columns.collect())
}
