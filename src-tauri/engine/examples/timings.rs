//! What `scripts/bench` measures inside the process; each answer is one line of JSON.
//!
//! `timings start` opens the engine; `timings tiles` cuts every LSOA tile of zooms 0 to 8 one by
//! one; `timings points IN OUT` finds the LSOA of each point (pairs of little-endian `f64`) and
//! writes its position (`u32`, all ones for none); `timings breaks CSV K` classifies a column.

use std::{env, error::Error, fs, time::Instant};

use cyswllt_engine::{
    Engine,
    geography::{Level, Shapes},
    maps::tiles::{addresses, tile},
};
use cyswllt_stats::{classify::natural_breaks, sorted::Sorted};

fn milliseconds(begin: Instant) -> f64 {
    begin.elapsed().as_secs_f64() * 1000.0
}

fn start() -> Result<String, Box<dyn Error>> {
    let begin = Instant::now();
    let engine = Engine::open()?;
    let time = milliseconds(begin);
    let areas = engine.areas.table(Level::Lsoa).len();
    Ok(format!("{{\"milliseconds\":{time},\"areas\":{areas}}}"))
}

fn tiles() -> Result<String, Box<dyn Error>> {
    let shapes = Shapes::open()?;
    let mut times = Vec::new();
    for address in addresses(&shapes, Level::Lsoa, 0..=8)? {
        let begin = Instant::now();
        std::hint::black_box(tile(&shapes, address)?);
        times.push(milliseconds(begin));
    }
    times.sort_by(f64::total_cmp);
    let p99 = times[times.len() * 99 / 100];
    let last = times[times.len() - 1];
    Ok(format!(
        "{{\"tiles\":{},\"p99_milliseconds\":{p99},\"slowest_milliseconds\":{last}}}",
        times.len()
    ))
}

fn points(from: &str, to: &str) -> Result<String, Box<dyn Error>> {
    let shapes = Shapes::open()?;
    let layer = shapes.layer(Level::Lsoa).ok_or("no LSOAs")?;
    let bytes = fs::read(from)?;
    let number = |at: usize| f64::from_le_bytes(bytes[at..at + 8].try_into().unwrap_or_default());
    let points: Vec<(f64, f64)> =
        (0..bytes.len() / 16).map(|i| (number(i * 16), number(i * 16 + 8))).collect();
    let begin = Instant::now();
    let found = layer.at_many(&points);
    let time = milliseconds(begin);
    let answers: Vec<u8> =
        found.iter().flat_map(|area| area.unwrap_or(u32::MAX).to_le_bytes()).collect();
    fs::write(to, answers)?;
    Ok(format!("{{\"milliseconds\":{time}}}"))
}

fn breaks(file: &str, classes: &str) -> Result<String, Box<dyn Error>> {
    let text = fs::read_to_string(file)?;
    let values: Vec<f64> = text.lines().skip(1).map(str::parse).collect::<Result<_, _>>()?;
    let classes = classes.parse()?;
    let mut best = f64::INFINITY;
    let mut found = Vec::new();
    for _ in 0..5 {
        let begin = Instant::now();
        found = natural_breaks(&Sorted::new(&values)?, classes)?.upper().to_vec();
        best = best.min(milliseconds(begin));
    }
    Ok(format!("{{\"milliseconds\":{best},\"breaks\":{found:?}}}"))
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let answer = match arguments[..] {
        ["start"] => start()?,
        ["tiles"] => tiles()?,
        ["points", from, to] => points(from, to)?,
        ["breaks", file, classes] => breaks(file, classes)?,
        _ => return Err("timings start | tiles | points IN OUT | breaks CSV K".into()),
    };
    println!("{answer}");
    Ok(())
}
