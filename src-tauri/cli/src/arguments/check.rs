//! `check` and `man`.

use clap::Args;

/// Check the program itself: its data, the workspace, folders, disk, fonts, clock
///
/// Changes nothing and connects to nobody. Columns: check, state (ok, warning or fault), found, remedy, error (its code).
/// The exit status is 1 where there is a fault. What only the window has, such as graphics, is checked there (About).
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cyswllt check
  cyswllt check --workspace council.cyswllt --format json")]
pub struct CheckArguments {}

/// Write the manual page, as in `cyswllt man > cyswllt.1`
#[derive(Debug, Args)]
pub struct ManArguments {}
