//! The fifths of Wales: the classes of the maps, the same in every report, so that a colour means the same everywhere.

use super::{pictures::plain_class, voice::Voice};
use crate::{
    analysis::{Method, Scheme, classify},
    catalogue::{Direction, Measure, Unit},
    geography::Level,
    maps::{figure::MapClass, palettes::Palette},
    reports::words,
    tables::Values,
    text::NumberFormat,
};

/// Classes of a map.
pub(super) const FIFTHS: usize = 5;
/// The palette of the index; dark is worse.
const INDEX_PALETTE: &str = "oranges";
/// The palette of measures; dark is worse.
const MEASURE_PALETTE: &str = "ylgnbu";

/// Where a rank lies among the fifths of all ranks: 0 the worst.
pub(super) fn fifth(rank: u32, of: u32) -> u8 {
    if of == 0 {
        return 0;
    }
    let at = (u64::from(rank.max(1)) - 1) * FIFTHS as u64 / u64::from(of);
    at.min(FIFTHS as u64 - 1) as u8
}

/// The first and the last rank of a fifth.
fn ranks_of_fifth(fifth: u32, of: u32) -> [u32; 2] {
    let upper = |fifth: u32| (fifth * of).div_ceil(FIFTHS as u32);
    [upper(fifth) + 1, upper(fifth + 1)]
}

/// The five colours of a palette, dark first.
fn dark_first(palette: &str) -> Vec<&'static str> {
    let colours = Palette::find(palette).and_then(|palette| palette.colours(FIFTHS));
    let mut colours = colours.unwrap_or_default();
    colours.reverse();
    colours
}

/// The small areas in the fifths of Wales.
pub(super) struct Fifths<'a> {
    pub measure: &'a Measure,
    pub values: &'a Values,
    pub breaks: Vec<f64>,
    pub minimum: f64,
    /// One entry a small area.
    pub class: Vec<Option<u8>>,
}

impl Fifths<'_> {
    /// How many small areas are in the worst fifth.
    pub fn in_worst(&self) -> usize {
        let worst = match self.measure.direction {
            Direction::LowerIsWorse => 0,
            Direction::HigherIsWorse | Direction::Neutral => self.breaks.len().saturating_sub(1),
        };
        self.class.iter().filter(|&&class| class == Some(worst as u8)).count()
    }
}

impl Voice<'_> {
    /// The fifths of Wales on a measure; none where no small area of some has a figure.
    pub fn fifths(&self, id: &str, areas: &[u32]) -> Option<Fifths<'_>> {
        let measure = self.measure(id)?;
        let values = self.values(id, Level::Lsoa)?;
        let scheme = Scheme { method: Method::Quantile, classes: FIFTHS, breaks: Vec::new() };
        // Without a value in the whole of Wales there is nothing to show.
        let found = classify(&values.value, &scheme).ok()?;
        let class = |&position: &u32| {
            let value = values.value[position as usize];
            found.breaks.iter().position(|&upper| value <= upper).map(|at| at as u8)
        };
        let class: Vec<Option<u8>> = areas.iter().map(class).collect();
        class.iter().any(Option::is_some).then_some(Fifths {
            measure,
            minimum: found.minimum,
            breaks: found.breaks,
            class,
            values,
        })
    }

    /// The classes of the index, worst first.
    pub fn index_classes(&self, of: u32) -> Vec<MapClass> {
        (0..FIFTHS as u32)
            .zip(dark_first(INDEX_PALETTE))
            .map(|(fifth, colour)| {
                let [from, to] = ranks_of_fifth(fifth, of).map(|rank| words::count(rank.into()));
                let values = [("from", from.into()), ("to", to.into())];
                plain_class(colour, self.say(&format!("report-fifth-{}", fifth + 1), &values))
            })
            .collect()
    }

    /// Classes with their bounds in words; the worse end is dark.
    pub fn range_classes(
        &self,
        unit: Unit,
        lower_is_worse: bool,
        breaks: &[f64],
        minimum: f64,
    ) -> Vec<MapClass> {
        let mut colours = Palette::find(MEASURE_PALETTE)
            .and_then(|palette| palette.colours(breaks.len()))
            .unwrap_or_default();
        if lower_is_worse {
            colours.reverse();
        }
        let decimals = decimals_for(unit, minimum, breaks);
        let write = |bound: f64| NumberFormat::decimals(decimals).write(bound);
        let suffix = if unit == Unit::Percent { "%" } else { "" };
        let mut lower = minimum;
        let mut classes = Vec::with_capacity(breaks.len());
        for (&upper, colour) in breaks.iter().zip(colours) {
            let values =
                [("from", (write(lower) + suffix).into()), ("to", (write(upper) + suffix).into())];
            classes.push(plain_class(colour, self.say("legend-range", &values)));
            lower = upper;
        }
        classes
    }
}

/// The fewest decimals, at least the unit's own, with which all bounds look different.
fn decimals_for(unit: Unit, minimum: f64, breaks: &[f64]) -> usize {
    let least = usize::from(matches!(unit, Unit::Percent | Unit::Score));
    let bounds: Vec<f64> = std::iter::once(minimum).chain(breaks.iter().copied()).collect();
    (least..4)
        .find(|&decimals| {
            let texts: Vec<String> =
                bounds.iter().map(|&bound| NumberFormat::decimals(decimals).write(bound)).collect();
            texts.windows(2).all(|pair| pair[0] != pair[1])
        })
        .unwrap_or(least)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fifths_take_all_ranks_once() {
        for of in [1, 4, 5, 22, 406, 1917] {
            let mut next = 1;
            for at in 0..FIFTHS as u32 {
                let [from, to] = ranks_of_fifth(at, of);
                for rank in from..=to {
                    assert_eq!(rank, next);
                    assert_eq!(u32::from(fifth(rank, of)), at, "{rank} of {of}");
                    next += 1;
                }
            }
            assert_eq!(next, of + 1);
        }
        assert_eq!(ranks_of_fifth(0, 1917), [1, 384]);
        assert_eq!(ranks_of_fifth(4, 1917), [1535, 1917]);
    }

    #[test]
    fn bounds_look_different() {
        assert_eq!(decimals_for(Unit::Percent, 1.0, &[2.0, 3.0]), 1);
        assert_eq!(decimals_for(Unit::Percent, 1.0, &[1.04, 1.06]), 2);
        assert_eq!(decimals_for(Unit::Rank, 1.0, &[383.0, 766.0]), 0);
    }
}
