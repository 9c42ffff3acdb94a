//! Makes the data pack from the publishers' files: `build-pack SOURCES PACK`.

use std::{path::Path, process::ExitCode};

use cyswllt_engine::pack::build;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [sources, pack] = arguments.as_slice() else {
        eprintln!("usage: build-pack SOURCES PACK");
        return ExitCode::from(2);
    };
    match build::build(Path::new(sources), Path::new(pack), &mut |line| println!("{line}")) {
        Ok(checks) => {
            for check in &checks {
                println!("{check}");
            }
            println!("{} checks hold; the pack is in {pack}", checks.len());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("build-pack: {error}");
            ExitCode::FAILURE
        }
    }
}
