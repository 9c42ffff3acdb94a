//! Files of the user's own: tables and layers of areas, people, places, and members of areas.
//!
//! A council's list can be personal. Rows of a list of people are counted into areas at once and not kept unless the user says
//! so; small counts are suppressed, and so is what would give them away ([`suppress`]).

mod areas;
mod cell;
mod draft;
mod error;
mod guess;
mod measures;
mod members;
mod people;
pub(crate) mod place;
mod places;
mod records;
mod suppress;
#[cfg(test)]
mod tests;
mod words;

pub(super) use cell::yes_or_no;
pub use error::OwnError;
pub use guess::{Proposal, guess};
pub(super) use words::{Role, names_places, role, words};

use std::path::PathBuf;

use super::{
    import::{
        Claim, Context, Draft, ImportError, ImportOptions,
        options::{OwnChoices, OwnColumn, OwnRows},
    },
    input::{Input, open},
};
use draft::Shell;
use measures::Plan;
use place::{Finder, SAMPLE};
use records::Records;

/// The kind, as `--as` takes it.
const KIND: &str = "own";

/// Tables and layers in which areas, postcodes or coordinates are to be seen; all that is no file beside another where the
/// user says so.
pub fn claims(inputs: &[Input], options: &ImportOptions) -> Result<Vec<Claim>, ImportError> {
    let forced = match &options.kind {
        Some(kind) if kind != KIND => return Ok(Vec::new()),
        Some(_) => true,
        None => options.own.is_some(),
    };
    let claim = |at: usize| {
        // What goes beside a Shapefile.
        let stem = |input: &Input| {
            let name = input.name();
            name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_lowercase()
        };
        let beside = (0..inputs.len()).filter(|&other| {
            inputs[other].is_beside() && stem(&inputs[other]) == stem(&inputs[at])
        });
        Claim { kind: KIND, inputs: std::iter::once(at).chain(beside).collect(), read }
    };
    let wanted = |at: &usize| {
        let input = &inputs[*at];
        !input.is_beside() && (forced || guess::could_be_own(input))
    };
    Ok((0..inputs.len()).filter(wanted).map(claim).collect())
}

fn read(inputs: &[&Input], context: &Context<'_>) -> Result<Vec<Draft>, ImportError> {
    let all: Vec<Input> = inputs.iter().map(|&input| input.clone()).collect();
    let Some(input) = all.first() else { return Ok(Vec::new()) };
    let choices = match &context.options.own {
        Some(choices) => choices.clone(),
        None => guess(input, &all, context)?.choices,
    };
    Ok(vec![read_with(input, &all, &choices, context)?])
}

/// What is proposed for the first of some files that is a table or layer of the user's own; none where none is.
pub fn propose(files: &[PathBuf], context: &Context<'_>) -> Result<Option<Proposal>, ImportError> {
    let mut all = Vec::new();
    for file in files {
        all.extend(open(file)?);
    }
    let own = all.iter().find(|input| !input.is_beside() && guess::could_be_own(input));
    own.map(|input| guess(input, &all, context)).transpose()
}

/// Reads a file as the user chose.
fn read_with(
    input: &Input,
    all: &[Input],
    choices: &OwnChoices,
    context: &Context<'_>,
) -> Result<Draft, ImportError> {
    let mut records = Records::open(input, all)?;
    let mut sample = Vec::new();
    while sample.len() < SAMPLE
        && let Some(record) = records.next()?
    {
        sample.push(record);
    }
    let mut finder = Finder::new(*context, &choices.key, &records, &sample)?;
    let mut shell = Shell::new(*context, input, choices);
    let chosen = |columns: &[OwnColumn]| -> Result<Vec<usize>, OwnError> {
        let names = columns.iter().flat_map(|column| {
            [Some(&column.column), column.denominator.as_ref()].into_iter().flatten()
        });
        names.map(|name| records.column(name)).collect()
    };
    let mut used = chosen(&choices.columns)?;
    used.extend(finder.key_columns());
    if choices.rows == OwnRows::Places {
        used = (0..records.names.len()).collect();
    }
    shell.columns(&records, &used);
    match choices.rows {
        OwnRows::Areas => {
            if choices.columns.is_empty() {
                let (file, problem) = (shell.file, error::NO_MEASURE);
                return Err(OwnError::Choice { file, problem }.into());
            }
            let plan = Plan::new(choices, &records)?;
            areas::read(shell, &mut records, sample, &mut finder, &plan)
        }
        OwnRows::People => {
            let plan = Plan::new(choices, &records)?;
            people::read(shell, &mut records, sample, &mut finder, &plan)
        }
        OwnRows::Places => places::read(shell, &mut records, sample, &mut finder),
        OwnRows::Members => members::read(shell, &mut records, sample, &mut finder),
    }
}
