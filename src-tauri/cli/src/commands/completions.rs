//! `completions`: scripts that complete the command line in a shell.

use std::io::Write;

use clap::CommandFactory;

use crate::{
    arguments::{Arguments, CompletionsArguments},
    failure::Failure,
    output,
};

pub fn run(arguments: &CompletionsArguments) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut Arguments::command(), "cyswllt", &mut script);
    let mut out = output::open();
    out.write_all(&script)?;
    Ok(out.flush()?)
}
