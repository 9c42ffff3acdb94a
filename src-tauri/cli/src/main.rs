//! The command line of Cyswllt.
//!
//! Output goes to standard output, messages to standard error. The exit status is 0, 1 (failed; nothing half
//! written) or 2 (the command line was not understood).

mod arguments;
mod commands;
mod failure;
mod messages;
mod opened;
mod output;

use std::process::ExitCode;

use failure::Failure;

/// Setting a report allocates millions of small pieces, for which this takes less time than the system's allocator.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let (arguments, language) = match arguments::parse() {
        Ok(parsed) => parsed,
        Err(code) => return code,
    };
    match commands::run(&arguments, language) {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever read the output has seen enough, as in `cyswllt areas | head`.
        Err(Failure::Output(error)) if error.kind() == std::io::ErrorKind::BrokenPipe => {
            ExitCode::SUCCESS
        }
        Err(failure) => {
            messages::say(&failure.text(language.messages()));
            failure.exit_code()
        }
    }
}
