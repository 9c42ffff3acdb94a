//! The data that ship: every part is as it was built in, everything in it opens, and it adds up to what is published.

use std::fmt::Write;

use sha2::{Digest, Sha256};

use super::{Finding, Health};
use crate::{
    Engine,
    geography::{Level, shapes},
    pack::{
        self, FINGERPRINT, FINGERPRINTS,
        totals::{AREAS_OF_LEVELS, CONTROL_TOTALS},
    },
    text::Sentence,
};

/// What to do about broken data: they are part of the program.
const REMEDY: &str = "selfcheck-remedy-install";

/// Every part of the pack that is built in: the file's name and its bytes.
fn parts() -> Vec<(&'static str, &'static [u8])> {
    let mut parts = vec![
        ("areas.parquet", pack::AREAS),
        ("context_epsg27700.geojson", pack::CONTEXT.as_bytes()),
        ("libraries.parquet", pack::LIBRARIES),
        ("lsoa_2011.parquet", pack::LSOA_2011),
        ("postcodes.parquet", pack::POSTCODES),
        ("series.parquet", pack::SERIES),
        ("settlements.parquet", pack::SETTLEMENTS),
        shapes::LSOA,
        shapes::WARD,
    ];
    parts.extend(pack::VALUES);
    parts
}

pub(super) fn look() -> Vec<Finding> {
    let changed: Vec<&str> = parts()
        .into_iter()
        .filter(|(name, bytes)| !is_as_built(name, bytes))
        .map(|(name, _)| name)
        .collect();
    vec![of_parts(&changed), totals()]
}

/// Whether the bytes are those that were there when the program was built.
fn is_as_built(name: &str, bytes: &[u8]) -> bool {
    let mut print = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        // Writing to a string cannot fail.
        let _ = write!(print, "{byte:02x}");
    }
    FINGERPRINTS.contains(&(name, &print))
}

fn of_parts(changed: &[&str]) -> Finding {
    const ID: &str = "pack-parts";
    if changed.is_empty() {
        let found = Sentence::plain("selfcheck-pack-parts")
            .with("count", FINGERPRINTS.len())
            .with("print", short());
        return Finding::ok(ID, found);
    }
    let found = Sentence::plain("selfcheck-pack-parts-changed").with("names", changed.join(", "));
    Finding::fault(ID, found, REMEDY)
}

/// What tells this pack from another, as people read it to each other.
pub(super) fn short() -> &'static str {
    FINGERPRINT.get(..12).unwrap_or(FINGERPRINT)
}

fn totals() -> Finding {
    const ID: &str = "pack-totals";
    let engine = match Engine::open() {
        Ok(engine) => engine,
        Err(error) => {
            let arguments = vec![("message", error.to_string().into())];
            return Finding::error(ID, Health::Fault, "pack-broken", arguments);
        }
    };
    let wrong = wrong(&engine);
    if wrong.is_empty() {
        let count = CONTROL_TOTALS.len() + AREAS_OF_LEVELS.len();
        return Finding::ok(ID, Sentence::plain("selfcheck-pack-totals").with("count", count));
    }
    let found = Sentence::plain("selfcheck-pack-totals-wrong").with("names", wrong.join(", "));
    Finding::fault(ID, found, REMEDY)
}

/// What does not add up: levels and measures by their ids.
fn wrong(engine: &Engine) -> Vec<&'static str> {
    let areas = Level::ALL
        .into_iter()
        .zip(AREAS_OF_LEVELS)
        .filter(|&(level, expected)| engine.areas.table(level).len() != expected as usize)
        .map(|(level, _)| level.id());
    let sums = CONTROL_TOTALS.into_iter().filter_map(|total| {
        let found = engine.catalogue.measure(total.measure).ok().and_then(|measure| {
            let values = engine.tables.values(measure, Level::Country);
            let column = if total.part { &values.numerator } else { &values.denominator };
            column.first().copied()
        });
        let holds = found.is_some_and(|found| (found - total.expected).abs() <= total.tolerance);
        (!holds).then_some(total.measure)
    });
    areas.chain(sums).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_the_pack_is_looked_at() {
        let mut names: Vec<&str> = parts().into_iter().map(|(name, _)| name).collect();
        names.sort_unstable();
        let built: Vec<&str> = FINGERPRINTS.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, built, "a new file of data/pack belongs into parts()");
    }

    #[test]
    fn a_changed_byte_is_found_and_named() {
        let (name, bytes) = parts()[0];
        assert!(is_as_built(name, bytes));
        let mut changed = bytes.to_vec();
        changed[bytes.len() / 2] ^= 1;
        assert!(!is_as_built(name, &changed));
        let finding = of_parts(&[name]);
        assert_eq!(finding.state, Health::Fault);
        assert!(finding.found.text(crate::text::Language::En).contains(name));
    }

    #[test]
    fn the_fingerprint_is_twelve_figures() {
        assert_eq!(short().len(), 12);
        assert!(short().bytes().all(|byte| byte.is_ascii_hexdigit()));
    }
}
