//! GWT files: pairs of neighbours with weights.

use std::collections::HashSet;

use super::{
    Weights,
    text::{Ids, WeightsFileError, header, lines, shortened},
};

/// Reads a GWT file for the areas of a layer.
///
/// The first line is `0 n NAME KEY` or the number of areas *n*, every other line `ID NEIGHBOUR WEIGHT`. The third
/// column is kept as the weight, as libpysal does it. GeoDa writes the *distance* there, by which the farther
/// neighbour would count for more: take [`Weights::binary`] of such a file. Ids are compared as texts;
/// areas of the layer that the file does not mention become islands, and a weight of 0 makes no neighbour. Lines of a layer of `n` areas speak of at most
/// `n`.
///
/// # Errors
/// Every [`WeightsFileError`] names the line and what would be right.
pub fn read_gwt(text: &str, ids: &[String]) -> Result<Weights, WeightsFileError> {
    let areas = Ids::new(ids)?;
    let mut lines = lines(text);
    let announced = header(lines.next())?;
    let mut rows: Vec<Vec<(u32, f64)>> = vec![Vec::new(); ids.len()];
    let mut pairs: HashSet<(u32, u32)> = HashSet::new();
    let mut mentioned = vec![false; ids.len()];
    let mut found = 0;
    for (line, words) in lines {
        let mut split = words.split_whitespace();
        let (Some(id), Some(neighbour), Some(weight), None) =
            (split.next(), split.next(), split.next(), split.next())
        else {
            return Err(WeightsFileError::Shape {
                line,
                found: shortened(words),
                expected: "an id, the id of a neighbour and a weight",
            });
        };
        let (area, other) = (areas.position(id, line)?, areas.position(neighbour, line)?);
        for area in [area, other] {
            found += usize::from(!std::mem::replace(&mut mentioned[area as usize], true));
        }
        if found > announced {
            return Err(WeightsFileError::AreaCount { line, announced, found });
        }
        if area == other {
            return Err(WeightsFileError::Itself { line, id: id.to_owned() });
        }
        let value = weight.parse().ok().filter(|value: &f64| value.is_finite() && *value >= 0.0);
        let value =
            value.ok_or_else(|| WeightsFileError::NotAWeight { line, found: shortened(weight) })?;
        if !pairs.insert((area, other)) {
            return Err(WeightsFileError::RepeatedNeighbour {
                line,
                id: id.to_owned(),
                neighbour: neighbour.to_owned(),
            });
        }
        if value > 0.0 {
            rows[area as usize].push((other, value));
        }
    }
    Ok(Weights::from_weighted(&rows)?)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Result<Weights, WeightsFileError> {
        read_gwt(text, &["a", "b", "c"].map(str::to_owned))
    }

    #[test]
    fn weights_are_kept() {
        let weights = read("0 3 map ID\r\na c 0.5\r\na  b\t1e3\n\nb a 0\n").unwrap();
        assert_eq!((weights.neighbours(0), weights.values(0)), (&[1, 2][..], &[1e3, 0.5][..]));
        // A weight of 0 makes no neighbour.
        assert_eq!(weights.islands(), [1, 2]);
        assert_eq!(read("3\na b 1\n").unwrap().values(0), [1.0]);
    }

    #[test]
    fn faults_name_the_line() {
        use WeightsFileError as E;
        let fault = |text: &str| read(text).unwrap_err();
        assert!(matches!(fault("a b 1\n"), E::Header { line: 1, .. }));
        assert!(matches!(fault("3\na b\n"), E::Shape { line: 2, .. }));
        assert!(matches!(fault("3\n\na b 1 2\n"), E::Shape { line: 3, .. }));
        assert_eq!(fault("3\na d 1\n"), E::UnknownId { line: 2, id: "d".into() });
        assert_eq!(fault("3\nA b 1\n"), E::UnknownId { line: 2, id: "A".into() });
        assert_eq!(fault("3\na a 1\n"), E::Itself { line: 2, id: "a".into() });
        assert_eq!(fault("2\na b 1\nb c 1\n"), E::AreaCount { line: 3, announced: 2, found: 3 });
        for weight in ["NaN", "-1", "inf", "one", "1,5"] {
            let text = format!("3\na b {weight}\n");
            assert_eq!(fault(&text), E::NotAWeight { line: 2, found: weight.into() });
        }
        let twice = E::RepeatedNeighbour { line: 4, id: "a".into(), neighbour: "b".into() };
        assert_eq!(fault("3\na b 1\nb a 1\na b 2\n"), twice);
    }

    proptest! {
        #[test]
        fn whatever_it_reads_it_does_not_panic(text in "[0-3abc \n.\\-]{0,60}") {
            let _ = read(&text);
        }
    }
}
