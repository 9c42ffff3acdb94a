//! GAL files: each area's neighbours without weights.

use super::{
    Weights,
    text::{Ids, WeightsFileError, header, lines, shortened},
};

/// Reads a GAL file for the areas of a layer; each neighbour gets the weight 1.
///
/// The first line is the number of areas *n*, or `0 n NAME KEY` (the layer's name and the field of its ids). Then, for
/// each area, a line with its id and the number of its neighbours, and a line with their ids, which may be broken into
/// several, and be empty or left out where there are none. Blank lines are passed over. Ids have no spaces
/// and are compared as texts: `1` and `01` differ. `n` areas must be listed, and each must be of the layer;
/// those of the layer that are not listed become islands.
///
/// # Errors
/// Every [`WeightsFileError`] names the line and what would be right.
///
/// # Example
/// ```
/// use cyswllt_stats::weights::read_gal;
///
/// let ids = ["a", "b", "c"].map(str::to_owned);
/// let weights = read_gal("0 3 wards code\na 1\nb\nb 2\na c\nc 0\n", &ids)?;
/// assert_eq!(weights.neighbours(1), [0, 2]);
/// # Ok::<(), cyswllt_stats::weights::WeightsFileError>(())
/// ```
pub fn read_gal(text: &str, ids: &[String]) -> Result<Weights, WeightsFileError> {
    let areas = Ids::new(ids)?;
    let mut lines = lines(text);
    let announced = header(lines.next())?;
    let mut rows: Vec<Vec<u32>> = vec![Vec::new(); ids.len()];
    // The line of each area's list, 0 where there is none.
    let mut listed = vec![0_usize; ids.len()];
    let (mut found, mut last) = (0, 1);
    while let Some((line, words)) = lines.next() {
        let (id, count) = heading(words).ok_or_else(|| WeightsFileError::Shape {
            line,
            found: shortened(words),
            expected: "an id and the number of its neighbours",
        })?;
        let area = areas.position(id, line)?;
        if found == announced {
            return Err(WeightsFileError::AreaCount { line, announced, found: found + 1 });
        }
        let first = std::mem::replace(&mut listed[area as usize], line);
        if first > 0 {
            return Err(WeightsFileError::RepeatedId { line, id: id.to_owned(), first });
        }
        let row = &mut rows[area as usize];
        let wrong = |found| WeightsFileError::NeighbourCount {
            line,
            id: id.to_owned(),
            announced: count,
            found,
        };
        last = line;
        while row.len() < count {
            let Some((line, words)) = lines.next() else { return Err(wrong(row.len())) };
            let more = words.split_whitespace().count();
            if row.len() + more > count {
                // Where the list is short, the next area's heading has been taken for a part of it.
                let is_heading = !row.is_empty() && heading(words).is_some();
                return Err(wrong(if is_heading { row.len() } else { row.len() + more }));
            }
            for neighbour in words.split_whitespace() {
                let position = areas.position(neighbour, line)?;
                if position == area {
                    return Err(WeightsFileError::Itself { line, id: id.to_owned() });
                }
                row.push(position);
            }
            last = line;
        }
        row.sort_unstable();
        if let Some(pair) = row.windows(2).find(|pair| pair[0] == pair[1]) {
            return Err(WeightsFileError::RepeatedNeighbour {
                line: last,
                id: id.to_owned(),
                neighbour: ids[pair[0] as usize].clone(),
            });
        }
        found += 1;
    }
    if found != announced {
        return Err(WeightsFileError::AreaCount { line: last, announced, found });
    }
    Ok(Weights::from_neighbours(&rows)?)
}

/// An id and a number, and nothing else.
fn heading(line: &str) -> Option<(&str, usize)> {
    let (id, count) = line.split_once(char::is_whitespace)?;
    Some((id, count.trim_start().parse().ok()?))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Result<Weights, WeightsFileError> {
        read_gal(text, &["1", "2", "3", "4"].map(str::to_owned))
    }

    #[test]
    fn headers_wrapped_lists_and_islands() {
        let plain = read("4\n1 2\n2 3\n2 1\n1\n3 1\n1\n4 0\n\n").unwrap();
        assert_eq!(plain.neighbours(0), [1, 2]);
        assert_eq!(plain.islands(), [3]);
        for other in [
            "\u{feff}0 4 map ID\r\n4 0\r\n2 1\r\n1\r\n1 2\r\n3\r\n2\r\n3 1\r\n1\r\n",
            "0 4 a map ID\n1   2\n\n 2\t3 \n2 1\n1\n4 0\n3 1\n1",
            // Area 4 is not listed.
            "3\n1 2\n2\n3\n2 1\n1\n3 1\n1\n",
        ] {
            assert_eq!(read(other).as_ref(), Ok(&plain), "{other}");
        }
    }

    #[test]
    fn faults_name_the_line() {
        use WeightsFileError as E;
        for empty in ["", " \n\n", "a\n", "1 a b\n", "-1\n", "1.5\n", "gal 4\n"] {
            assert!(matches!(read(empty), Err(E::Header { .. })), "{empty}");
        }
        let fault = |text: &str| read(text).unwrap_err();
        let text = "4\n1 2\n2 3\n2 1\n5\n";
        assert_eq!(fault(text), E::UnknownId { line: 5, id: "5".into() });
        assert_eq!(fault("1\n01 0\n"), E::UnknownId { line: 2, id: "01".into() });
        let text = "3\n1 0\n2 1\n1\n1 0\n";
        assert_eq!(fault(text), E::RepeatedId { line: 5, id: "1".into(), first: 2 });
        let text = "1\n1 2\n2 2\n";
        let twice = E::RepeatedNeighbour { line: 3, id: "1".into(), neighbour: "2".into() };
        assert_eq!(fault(text), twice);
        assert_eq!(fault("1\n1 1\n1\n"), E::Itself { line: 3, id: "1".into() });
        assert!(matches!(fault("1\n1\n"), E::Shape { line: 2, .. }));
        assert!(matches!(fault("1\n1 2 3\n"), E::Shape { line: 2, .. }));
        assert!(matches!(fault("1\n1 two\n2 3\n"), E::Shape { line: 2, .. }));
        assert!(matches!(fault("1\n1 -1\n"), E::Shape { line: 2, .. }));
        let count =
            |announced, found| E::NeighbourCount { line: 2, id: "1".into(), announced, found };
        assert_eq!(fault("2\n1 1\n2 3\n2 0\n"), count(1, 2));
        assert_eq!(fault("2\n1 3\n2 3\n2 1\n1\n"), count(3, 2));
        assert_eq!(fault("1\n1 2\n2\n"), count(2, 1));
        assert_eq!(fault("1\n1 18446744073709551615\n2\n"), count(usize::MAX, 1));
        let areas = |line, announced, found| E::AreaCount { line, announced, found };
        assert_eq!(fault("4\n1 1\n2\n2 1\n1\n"), areas(5, 4, 2));
        assert_eq!(fault("1\n1 1\n2\n2 1\n1\n"), areas(4, 1, 2));
        let same = ["a", "b", "a"].map(str::to_owned);
        let error = read_gal("0\n", &same).unwrap_err();
        assert_eq!(error, E::AmbiguousId { id: "a".into(), first: 1, second: 3 });
        assert_eq!((error.line(), areas(4, 1, 2).line()), (None, Some(4)));
    }

    proptest! {
        #[test]
        fn whatever_it_reads_it_does_not_panic(text in "[0-5 \n\\-a]{0,60}") {
            let _ = read(&text);
        }
    }
}
