//! Where do the classes of a choropleth map end?
//!
//! | function | classes |
//! |---|---|
//! | [`quantile`] | about as many values in each |
//! | [`equal_interval`] | equally wide |
//! | [`natural_breaks`] | least sum of squares within classes, the exact optimum |
//! | [`standard_deviation`] | whole standard deviations from the mean |
//! | [`head_tail`] | split again and again at the mean of what lies above the last mean |
//! | [`manual`] | as the caller says |
//!
//! All take [`Sorted`] values and give [`Breaks`]. `classes` is 2 to 12 ([`CLASSES`]); how many
//! classes come back is each function's to say, and never more than were asked for.

mod equal_interval;
mod head_tail;
mod manual;
mod natural_breaks;
mod quantile;
mod standard_deviation;

use std::ops::RangeInclusive;

pub use equal_interval::equal_interval;
pub(crate) use equal_interval::equal_parts;
pub use head_tail::{JIANG_LIMIT, NO_LIMIT, head_tail};
pub use manual::manual;
pub use natural_breaks::natural_breaks;
pub use quantile::quantile;
pub use standard_deviation::{multiples, standard_deviation};

pub use crate::sorted::Sorted;

/// How many classes may be asked for.
pub const CLASSES: RangeInclusive<usize> = 2..=12;

/// Why values could not be classified.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum ClassifyError {
    /// No values.
    #[error("no values to classify: at least one number is needed")]
    Empty,
    /// NaN or an infinity among the values.
    #[error(
        "value {position} of the list is {value}: only finite numbers can be classified, leave missing values out"
    )]
    NotFinite {
        /// Its place in the slice, from 0.
        position: usize,
        /// The value.
        value: f64,
    },
    /// A number of classes outside [`CLASSES`].
    #[error("{found} classes asked for: use 2 to 12")]
    Classes {
        /// The number.
        found: usize,
    },
    /// No breaks, or too many.
    #[error(
        "{found} breaks given: use 1 to 12 upper bounds of classes, at most 11 where the last is below the maximum"
    )]
    BreakCount {
        /// How many.
        found: usize,
    },
    /// A break that is NaN or infinite.
    #[error("break {position} is {value}: upper bounds of classes are finite numbers")]
    BreakNotFinite {
        /// Its place, from 0.
        position: usize,
        /// The break.
        value: f64,
    },
    /// A break that is not above the one before.
    #[error(
        "break {position} ({value}) is not above the one before ({previous}): give upper bounds in rising order, each once"
    )]
    BreakOrder {
        /// Its place, from 0.
        position: usize,
        /// The break.
        value: f64,
        /// The break before it.
        previous: f64,
    },
}

/// Upper bounds of classes: finite, strictly rising, at least one.
#[derive(Debug, Clone, PartialEq)]
pub struct Breaks(Vec<f64>);

impl Breaks {
    /// Takes upper bounds.
    ///
    /// # Errors
    /// [`ClassifyError::BreakCount`] for none, [`ClassifyError::BreakNotFinite`],
    /// [`ClassifyError::BreakOrder`].
    pub fn new(upper: &[f64]) -> Result<Self, ClassifyError> {
        if upper.is_empty() {
            return Err(ClassifyError::BreakCount { found: 0 });
        }
        if let Some(position) = upper.iter().position(|value| !value.is_finite()) {
            return Err(ClassifyError::BreakNotFinite { position, value: upper[position] });
        }
        if let Some(before) = upper.windows(2).position(|pair| pair[0] >= pair[1]) {
            return Err(ClassifyError::BreakOrder {
                position: before + 1,
                value: upper[before + 1],
                previous: upper[before],
            });
        }
        Ok(Self(upper.to_vec()))
    }

    /// Bounds that rise but may repeat: repeated ones are merged. The last becomes the maximum.
    pub(crate) fn merged(mut upper: Vec<f64>, maximum: f64) -> Self {
        upper.retain(|&bound| bound < maximum);
        upper.push(maximum);
        upper.dedup();
        Self(upper)
    }

    /// The upper bounds.
    pub fn upper(&self) -> &[f64] {
        &self.0
    }

    /// Number of classes.
    #[allow(clippy::len_without_is_empty, reason = "never empty")]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The class of a value, from 0: the first whose upper bound is not below it. None for NaN and for values
    /// above the last bound.
    pub fn class_of(&self, value: f64) -> Option<usize> {
        let class = self.0.partition_point(|&upper| upper < value);
        (class < self.0.len() && !value.is_nan()).then_some(class)
    }

    /// Number of values in each class.
    pub fn counts(&self, values: &Sorted) -> Vec<usize> {
        self.groups(values).map(<[f64]>::len).collect()
    }

    /// The values of each class.
    pub fn groups<'a>(&'a self, values: &'a Sorted) -> impl Iterator<Item = &'a [f64]> {
        let mut rest = values.values();
        self.0.iter().map(move |&upper| {
            let (group, above) = rest.split_at(rest.partition_point(|&value| value <= upper));
            rest = above;
            group
        })
    }
}

/// Refuses a number of classes outside [`CLASSES`].
fn check(classes: usize) -> Result<(), ClassifyError> {
    if CLASSES.contains(&classes) { Ok(()) } else { Err(ClassifyError::Classes { found: classes }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_on_a_bound_belongs_below_it() {
        let breaks = Breaks::new(&[1.0, 2.0, 4.0]).unwrap();
        assert_eq!(breaks.class_of(-9.0), Some(0));
        assert_eq!(breaks.class_of(1.0), Some(0));
        assert_eq!(breaks.class_of(1.000_001), Some(1));
        assert_eq!(breaks.class_of(4.0), Some(2));
        assert_eq!(breaks.class_of(4.5), None);
        assert_eq!(breaks.class_of(f64::NAN), None);
        let values = Sorted::new(&[0.0, 1.0, 1.5, 2.0, 3.0]).unwrap();
        assert_eq!(breaks.counts(&values), [2, 2, 1]);
    }

    #[test]
    fn breaks_rise() {
        assert_eq!(Breaks::new(&[]), Err(ClassifyError::BreakCount { found: 0 }));
        assert!(matches!(
            Breaks::new(&[1.0, 1.0]),
            Err(ClassifyError::BreakOrder { position: 1, .. })
        ));
        assert!(matches!(
            Breaks::new(&[1.0, f64::NAN]),
            Err(ClassifyError::BreakNotFinite { position: 1, .. })
        ));
    }

    type Function = fn(&Sorted, usize) -> Result<Breaks, ClassifyError>;

    fn all() -> [(&'static str, Function); 5] {
        [
            ("quantile", quantile),
            ("equal_interval", equal_interval),
            ("natural_breaks", natural_breaks),
            ("standard_deviation", standard_deviation),
            ("head_tail", |values, classes| head_tail(values, classes, NO_LIMIT)),
        ]
    }

    #[test]
    fn one_value_and_a_constant_make_one_class() {
        for values in [vec![5.0], vec![0.1; 7], vec![-0.0, 0.0]] {
            let values = Sorted::new(&values).unwrap();
            for (name, function) in all() {
                let breaks = function(&values, 5).unwrap();
                assert_eq!(breaks.upper(), [values.maximum()], "{name}");
                assert_eq!(breaks.counts(&values), [values.len()], "{name}");
            }
        }
    }

    #[test]
    fn two_to_twelve_classes() {
        let values = Sorted::new(&[1.0, 2.0, 3.0]).unwrap();
        for (name, function) in all() {
            for classes in [0, 1, 13, usize::MAX] {
                assert_eq!(
                    function(&values, classes),
                    Err(ClassifyError::Classes { found: classes }),
                    "{name}"
                );
            }
            assert!(function(&values, 2).is_ok() && function(&values, 12).is_ok(), "{name}");
        }
    }

    #[test]
    fn every_value_has_a_class_even_at_the_ends_of_floating_point() {
        let sets: [&[f64]; 6] = [
            &[-1.7e308, -1.0, 0.0, 1.0, 1.7e308],
            &[f64::MIN, f64::MAX],
            &[5e-324, 1e-323, 1.5e-323, 3e-320],
            &[1.0, 1.0 + f64::EPSILON, 1.0 + 2.0 * f64::EPSILON],
            &[1e300, 1e300 + 1e285, 1e300 + 2e285],
            &[0.0, 0.0, 0.0, 1.0],
        ];
        for set in sets {
            let values = Sorted::new(set).unwrap();
            for (name, function) in all() {
                for classes in CLASSES {
                    let breaks = function(&values, classes).unwrap();
                    assert!(Breaks::new(breaks.upper()).is_ok(), "{name} {set:?} {breaks:?}");
                    assert!(breaks.len() <= classes, "{name} {set:?}");
                    let counts = breaks.counts(&values);
                    assert_eq!(
                        counts.iter().sum::<usize>(),
                        set.len(),
                        "{name} {set:?} {breaks:?}"
                    );
                }
            }
        }
    }
}
