//! How far it is: what `reach` and `site` have in common.

use clap::Args;

/// How far it is.
#[derive(Debug, Args)]
pub struct TravelArguments {
    /// Factor by which ways are longer than the straight line, from 1 (such as 1.3) [default: straight lines]
    #[arg(long, value_name = "F", value_parser = factor)]
    pub detour: Option<f64>,
}

fn factor(text: &str) -> Result<f64, String> {
    let found = super::number(text).ok().filter(|factor| *factor >= 1.0);
    found.ok_or_else(|| "give a number from 1, e.g. 1.3".to_owned())
}
