//! Makes the data pack from the publishers' files: `build-pack SOURCES PACK`.

use std::{path::Path, process::ExitCode};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [sources, pack] = arguments.as_slice() else {
        eprintln!("usage: build-pack SOURCES PACK");
        return ExitCode::from(2);
    };
    match cyswllt_engine::pack::build::areas::build(Path::new(sources)) {
        Ok(bytes) => {
            std::fs::write(Path::new(pack).join("areas.parquet"), &bytes).expect("write");
            println!("{}", bytes.len());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
