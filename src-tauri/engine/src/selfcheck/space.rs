//! Room on the disks that the program writes to.

use std::path::PathBuf;

use super::{Finding, folders::existing};
use crate::text::Sentence;

const ID: &str = "space";
/// With less than this nothing large can be stored any more, in bytes.
const LEAST: u64 = 100_000_000;
/// An import of output areas or roads with its backup takes up to this, in bytes.
const COMFORT: u64 = 1_000_000_000;

pub(super) fn look(folders: &[PathBuf]) -> Finding {
    let free = |folder: &PathBuf| fs4::available_space(existing(folder)).ok();
    match folders.iter().filter_map(free).min() {
        None => Finding::ok(ID, Sentence::plain("selfcheck-space-unknown")),
        Some(least) => of(least),
    }
}

fn of(bytes: u64) -> Finding {
    let amount = |id| Sentence::plain(id).with("size", (bytes as f64 / 1e6).floor());
    match bytes {
        0..LEAST => Finding::fault(ID, amount("selfcheck-space-full"), "selfcheck-space-remedy"),
        LEAST..COMFORT => {
            Finding::warning(ID, amount("selfcheck-space-little"), "selfcheck-space-remedy")
        }
        COMFORT.. => {
            let found =
                Sentence::plain("selfcheck-space").with("size", (bytes as f64 / 1e9).floor());
            Finding::ok(ID, found)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{super::Health, *};

    #[test]
    fn little_room_is_a_warning_and_none_a_fault() {
        assert_eq!(of(0).state, Health::Fault);
        assert_eq!(of(LEAST).state, Health::Warning);
        assert_eq!(of(COMFORT).state, Health::Ok);
        assert_eq!(of(u64::MAX).state, Health::Ok);
    }

    #[test]
    fn this_disk_is_asked() {
        assert_ne!(look(&[std::env::temp_dir()]).found.id, "selfcheck-space-unknown");
    }
}
