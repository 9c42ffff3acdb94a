//! Ofcom's Connected Nations: fixed coverage by authority, output area and postcode; speeds of lines in use; full-fibre
//! take-up; mobile coverage; totals of the nations.
//!
//! Tables are recognised by the names of their columns, of which the key and one pair of figures are enough. Counts are
//! summed into larger areas; a percentage or an average without counts stays where it is published.

mod area_rows;
mod cells;
mod coverage;
mod error;
mod file_name;
mod findings;
mod headings;
mod layout;
mod nations;
mod postcodes;
mod published;
mod releases;
mod shares;
mod speeds;
mod weighted;

use std::collections::BTreeMap;

use rayon::prelude::*;

pub use self::error::OfcomImportError;
pub use self::published::{
    COUNTS, Coverage, National, OfcomError, TakeUp, coverage, take_up, wales,
};
use self::{
    area_rows::Part,
    file_name::FileName,
    headings::Family,
    layout::{Key, Layout},
};
use super::{
    import::{Claim, Context, Draft, ImportError, ImportOptions},
    input::Input,
};

/// What a file of Ofcom's is; a claim's kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Coverage,
    PostcodeCoverage,
    Speeds,
    PostcodeSpeeds,
    TakeUp,
    Mobile,
    Nations,
    /// By areas that Cyswllt does not have, e.g. constituencies; only left out beside files that it takes.
    OtherAreas,
}

impl Kind {
    const ALL: [Self; 8] = [
        Self::Coverage,
        Self::PostcodeCoverage,
        Self::Speeds,
        Self::PostcodeSpeeds,
        Self::TakeUp,
        Self::Mobile,
        Self::Nations,
        Self::OtherAreas,
    ];

    fn id(self) -> &'static str {
        match self {
            Self::Coverage => "ofcom-coverage",
            Self::PostcodeCoverage => "ofcom-postcode-coverage",
            Self::Speeds => "ofcom-speeds",
            Self::PostcodeSpeeds => "ofcom-postcode-speeds",
            Self::TakeUp => "ofcom-take-up",
            Self::Mobile => "ofcom-mobile",
            Self::Nations => "ofcom-nations",
            Self::OtherAreas => "ofcom-other-areas",
        }
    }

    fn of(layout: &Layout) -> Option<Self> {
        Some(match (layout.key, layout.family) {
            (Key::Other, _) => Self::OtherAreas,
            (Key::Area(_), Family::Coverage) => Self::Coverage,
            (Key::Postcode, Family::Coverage) => Self::PostcodeCoverage,
            (Key::Area(_), Family::Speeds) => Self::Speeds,
            (Key::Postcode, Family::Speeds) => Self::PostcodeSpeeds,
            (Key::Area(_), Family::TakeUp) => Self::TakeUp,
            (Key::Area(_), Family::Mobile) => Self::Mobile,
            (Key::Postcode, Family::TakeUp | Family::Mobile) => return None,
        })
    }

    fn recognise(input: &Input) -> Result<Option<Self>, ImportError> {
        let beginning = input.beginning()?;
        let layout = Layout::of_beginning(&beginning);
        let nations =
            || layout::first_row(&beginning).is_some_and(|names| nations::is_nations(&names));
        Ok(layout.as_ref().and_then(Self::of).or_else(|| nations().then_some(Self::Nations)))
    }

    fn claim(self, inputs: Vec<usize>) -> Claim {
        Claim {
            kind: self.id(),
            inputs,
            read: match self {
                Self::Nations => read_nations,
                Self::OtherAreas => |_, _| Ok(Vec::new()),
                _ => read_tables,
            },
        }
    }
}

/// The files among some that are Ofcom's, together where they make one release: a zip of output areas with all and with
/// residential premises, a zip of postcodes with a file an area.
pub fn claims(inputs: &[Input], options: &ImportOptions) -> Result<Vec<Claim>, ImportError> {
    let forced = match options.kind.as_deref() {
        None | Some("ofcom") => None,
        Some(id) => match Kind::ALL.into_iter().find(|kind| kind.id() == id) {
            Some(kind) => Some(kind),
            None => return Ok(Vec::new()),
        },
    };
    let files: Vec<usize> = (0..inputs.len()).filter(|&at| !inputs[at].is_beside()).collect();
    let kinds = files
        .par_iter()
        .map(|&at| Ok((at, Kind::recognise(&inputs[at])?)))
        .collect::<Result<Vec<_>, ImportError>>()?;
    let mut found: BTreeMap<Kind, Vec<usize>> = BTreeMap::new();
    for (at, kind) in kinds {
        if let Some(kind) = kind.filter(|kind| forced.is_none_or(|forced| forced == *kind)) {
            found.entry(kind).or_default().push(at);
        }
    }
    if let (Some(forced), true) = (forced, found.is_empty()) {
        let not_that_kind = |inputs: &[&Input], _: &Context<'_>| {
            let file = inputs.first().map_or_else(String::new, |input| input.name().to_owned());
            Err(OfcomImportError::Columns { file }.into())
        };
        return Ok(vec![Claim { kind: forced.id(), inputs: files, read: not_that_kind }]);
    }
    if found.len() == 1 && forced.is_none() {
        found.remove(&Kind::OtherAreas);
    }
    Ok(found.into_iter().map(|(kind, inputs)| kind.claim(inputs)).collect())
}

/// Reads tables of one kind: a draft for each level and vintage, and for all and for residential premises.
fn read_tables(inputs: &[&Input], context: &Context<'_>) -> Result<Vec<Draft>, ImportError> {
    type Group = (bool, Key, Option<String>);
    let mut groups: BTreeMap<Group, Vec<Part<'_>>> = BTreeMap::new();
    for input in inputs.iter().copied() {
        let layout = Layout::of_beginning(&input.beginning()?)
            .ok_or_else(|| OfcomImportError::Columns { file: input.name().to_owned() })?;
        let FileName { vintage, residential, .. } = FileName::read(input.name());
        let residential = residential && layout.family == Family::Coverage;
        let group = (residential, layout.key, vintage);
        groups.entry(group).or_default().push(Part { input, layout });
    }
    let drafts = groups.par_iter().map(|((residential, key, _), parts)| {
        match (key, parts[0].layout.family) {
            (Key::Postcode, _) => postcodes::draft(parts, *residential, context),
            (_, Family::Coverage) => coverage::draft(parts, *residential, context),
            (_, Family::Speeds) => speeds::draft(parts, context),
            (_, Family::TakeUp | Family::Mobile) => shares::draft(parts, context),
        }
    });
    drafts.collect()
}

fn read_nations(inputs: &[&Input], context: &Context<'_>) -> Result<Vec<Draft>, ImportError> {
    let drafts = inputs.iter().map(|input| nations::drafts(input, context));
    Ok(drafts.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
}
