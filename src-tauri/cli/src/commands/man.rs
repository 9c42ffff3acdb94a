//! `man`: the manual page, made of what `--help` says.

use std::io::Write;

use clap::CommandFactory;
use clap_mangen::Man;

use crate::{arguments::Arguments, failure::Failure, output};

pub fn run() -> Result<(), Failure> {
    let mut page = Vec::new();
    let man = Man::new(Arguments::command()).manual("Cyswllt");
    man.render(&mut page)?;
    // A section for every command, so that one page holds everything.
    for command in Arguments::command().get_subcommands().filter(|command| !command.is_hide_set()) {
        section(command, &mut page)?;
    }
    let mut out = output::open();
    out.write_all(&page)?;
    Ok(out.flush()?)
}

fn section(command: &clap::Command, page: &mut Vec<u8>) -> Result<(), Failure> {
    let name = command.get_name().to_uppercase();
    writeln!(page, ".SH \"CYSWLLT {name}\"")?;
    let man = Man::new(command.clone());
    let mut part = Vec::new();
    man.render_description_section(&mut part)?;
    man.render_options_section(&mut part)?;
    if command.has_subcommands() {
        man.render_subcommands_section(&mut part)?;
    }
    // Its own headings are one step lower here.
    let text = String::from_utf8_lossy(&part);
    let lowered: String = text
        .lines()
        .filter(|line| *line != ".SH DESCRIPTION")
        .map(|line| match line.strip_prefix(".SH ") {
            Some(heading) => format!(".SS {heading}\n"),
            None => format!("{line}\n"),
        })
        .collect();
    Ok(page.write_all(lowered.as_bytes())?)
}
