//! stand-in
use clap::Args;
/// stand-in
#[derive(Debug, Args)]
pub struct TravelArguments {
    /// Factor by which ways are longer than the straight line
    #[arg(long, value_name = "F")]
    pub detour: Option<f64>,
}
