//! What `scripts/bench` measures inside the process; each answer is one line of JSON.
//!
//! `timings start` opens the engine; `timings tiles` cuts every LSOA tile of zooms 0 to 8 one by
//! one; `timings points IN OUT` finds the LSOA of each point (pairs of little-endian `f64`) and
//! writes its position (`u32`, all ones for none); `timings breaks CSV K` classifies a column;
//! `timings queen pack|FILE.geojson OUT` finds the neighbours of LSOAs or of a layer and writes them, a line an
//! area; `timings index RUNS` scores the recipe `need` after a weight moved, and draws its runs;
//! `timings local STATISTIC VALUES GAL R OUT` computes a local statistic of `f64` values with row-standardised weights
//! and writes statistics and p-values (`f64`).

use std::{env, error::Error, fs, path::Path, time::Instant};

use cyswllt_engine::{
    Engine,
    analysis::{CONCENTRATION, IndexRequest, index as priority_index},
    catalogue::Recipes,
    geography::{Level, Neighbourhood, Shapes},
    maps::tiles::{addresses, tile},
    sources::layer::{Limits, UserLayer},
};
use cyswllt_stats::{
    autocorrelation::{local_g, local_moran},
    classify::natural_breaks,
    permutation::Permutations,
    sorted::Sorted,
    weights::read_gal,
};

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

/// Median time of five calls, and what the last one gave.
fn median_of<T, E>(mut call: impl FnMut() -> Result<T, E>) -> Result<(f64, T), E> {
    let mut timed = || {
        let begin = Instant::now();
        call().map(|found| (milliseconds(begin), found))
    };
    let mut times = Vec::new();
    for _ in 0..4 {
        times.push(timed()?.0);
    }
    let (last, found) = timed()?;
    times.push(last);
    times.sort_by(f64::total_cmp);
    Ok((times[2], found))
}

fn queen(source: &str, to: &str) -> Result<String, Box<dyn Error>> {
    let (time, weights) = if source == "pack" {
        let shapes = Shapes::open()?;
        let layer = shapes.layer(Level::Lsoa).ok_or("no LSOAs")?;
        median_of(|| Ok::<_, Box<dyn Error>>(layer.queen()))?
    } else {
        let layer = UserLayer::read(Path::new(source), None, &Limits::default())?;
        median_of(|| layer.weights(&Neighbourhood::Queen))?
    };
    let mut text = String::new();
    for area in 0..weights.len() {
        let row: Vec<String> = weights.neighbours(area).iter().map(u32::to_string).collect();
        text.push_str(&row.join(" "));
        text.push('\n');
    }
    fs::write(to, text)?;
    Ok(format!("{{\"milliseconds\":{time},\"areas\":{}}}", weights.len()))
}

fn local(
    statistic: &str,
    values: &str,
    gal: &str,
    runs: &str,
    to: &str,
) -> Result<String, Box<dyn Error>> {
    let bytes = fs::read(values)?;
    let values: Vec<f64> = bytes
        .chunks_exact(8)
        .map(|bytes| f64::from_le_bytes(bytes.try_into().unwrap_or_default()))
        .collect();
    let ids: Vec<String> = (0..values.len()).map(|id| id.to_string()).collect();
    let weights = read_gal(&fs::read_to_string(gal)?, &ids)?;
    let permutations = Permutations { count: runs.parse()?, seed: 20_261_122 };
    let star = weights.with_self(1.0).row_standardised();
    let plain = weights.row_standardised();
    let (time, found) = match statistic {
        "local-moran" => median_of(|| local_moran(&values, &plain, &permutations))?,
        "gi-star" => median_of(|| local_g(&values, &star, true, &permutations))?,
        _ => return Err("local-moran | gi-star".into()),
    };
    let answers: Vec<u8> =
        found.statistic.iter().chain(&found.p).flat_map(|number| number.to_le_bytes()).collect();
    fs::write(to, answers)?;
    Ok(format!("{{\"milliseconds\":{time}}}"))
}

fn index(runs: &str) -> Result<String, Box<dyn Error>> {
    let runs: u32 = runs.parse()?;
    let engine = Engine::open()?;
    let recipe = Recipes::open()?.get("need")?.clone();
    let mut request = IndexRequest { recipe, level: Level::Lsoa, selection: None };
    let mut weight = 1.0;
    let (score, _) = median_of(|| {
        weight += 0.25;
        request.recipe.dimension[0].weight = weight;
        priority_index(&engine, &request).map(|index| index.to_bytes())
    })?;
    request.recipe.dimension[0].weight = 1.0;
    let index = priority_index(&engine, &request)?;
    let (certainty, _) = median_of(|| index.certainty(runs, 1, CONCENTRATION))?;
    let begin = Instant::now();
    let found = index.drivers(100, runs, 1)?;
    let drivers = milliseconds(begin);
    Ok(format!(
        "{{\"areas\":{},\"measures\":{},\"factors\":{},\"score_milliseconds\":{score},\
         \"certainty_milliseconds\":{certainty},\"drivers_milliseconds\":{drivers}}}",
        index.len(),
        request.recipe.all().count(),
        found.factors.len()
    ))
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let answer = match arguments[..] {
        ["start"] => start()?,
        ["tiles"] => tiles()?,
        ["points", from, to] => points(from, to)?,
        ["breaks", file, classes] => breaks(file, classes)?,
        ["queen", source, to] => queen(source, to)?,
        ["index", runs] => index(runs)?,
        ["local", statistic, values, gal, runs, to] => local(statistic, values, gal, runs, to)?,
        _ => {
            return Err("timings start | tiles | points IN OUT | breaks CSV K | queen pack|FILE OUT | index RUNS | \
                local STATISTIC VALUES GAL R OUT"
                .into());
        }
    };
    println!("{answer}");
    Ok(())
}
