//! How far it is: what `reach` and `site` have in common.

use clap::{Args, ValueEnum};
use cyswllt_engine::geography::roads::Mode;

/// How far it is.
#[derive(Debug, Args)]
pub struct TravelArguments {
    /// Factor by which ways are longer than the straight line, from 1 (such as 1.3) [default: straight lines]
    #[arg(long, value_name = "F", value_parser = factor)]
    pub detour: Option<f64>,
    /// Ways along roads instead: a network's file (see cyswllt network), or workspace for the one that was imported
    #[arg(long, value_name = "FILE", conflicts_with = "detour")]
    pub network: Option<String>,
    /// On foot or by car, with --network [default: walking]
    #[arg(long, value_enum, value_name = "MODE", requires = "network")]
    pub mode: Option<ModeArgument>,
}

/// How people go along a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ModeArgument {
    /// On foot
    Walking,
    /// By car, the shortest way; where the network knows them, one-way streets are obeyed
    Driving,
}

impl From<ModeArgument> for Mode {
    fn from(mode: ModeArgument) -> Self {
        match mode {
            ModeArgument::Walking => Self::Walking,
            ModeArgument::Driving => Self::Driving,
        }
    }
}

fn factor(text: &str) -> Result<f64, String> {
    let found = super::number(text).ok().filter(|factor| *factor >= 1.0);
    found.ok_or_else(|| "give a number from 1, e.g. 1.3".to_owned())
}
