//! Bands of age in labels, and which of them cover a range of years exactly.

/// The highest age there is.
const MOST: u32 = 200;

/// The years that a folded label names, first and last: `aged 16 to 24 years`, `aged 85 years and over`, `aged 4 years and
/// under`, `aged under 1 year`, `aged 30 years`; none where it names no ages.
fn band(label: &str) -> Option<(u32, u32)> {
    let years = label.strip_prefix("aged ")?;
    if let Some(under) = years.strip_prefix("under ") {
        let number = under.strip_suffix(" years").or_else(|| under.strip_suffix(" year"))?;
        return number.parse::<u32>().ok()?.checked_sub(1).map(|last| (0, last));
    }
    let (number, rest) = years.split_once(' ')?;
    let first: u32 = number.parse().ok()?;
    match rest {
        "year" | "years" => Some((first, first)),
        "years and over" | "and over" => Some((first, MOST)),
        "years and under" | "year and under" => Some((0, first)),
        _ => {
            let last = rest.strip_prefix("to ")?.strip_suffix(" years")?;
            let last: u32 = last.parse().ok()?;
            (last >= first).then_some((first, last))
        }
    }
}

/// The places of bands that together are the years `from` to `to`, none twice and none left out, the fewest that there
/// are; none where the bands do not fit.
pub fn cover(labels: &[String], from: u32, to: u32) -> Option<Vec<usize>> {
    let bands: Vec<_> = labels.iter().map(|label| band(label)).collect();
    // For each year at which a band may begin, the way on to the end with the fewest bands.
    let to = to.min(MOST);
    let mut best: Vec<Option<(usize, usize)>> = vec![None; to as usize + 2];
    best[to as usize + 1] = Some((0, usize::MAX));
    for year in (from..=to).rev() {
        for (place, band) in bands.iter().enumerate() {
            let &Some((first, last)) = band else { continue };
            if first != year || last > to {
                continue;
            }
            if let Some((steps, _)) = best[last as usize + 1]
                && best[year as usize].is_none_or(|(known, _)| steps + 1 < known)
            {
                best[year as usize] = Some((steps + 1, place));
            }
        }
    }
    let mut places = Vec::new();
    let mut year = from;
    while year <= to {
        let (_, place) = best[year as usize]?;
        places.push(place);
        year = bands[place]?.1 + 1;
    }
    Some(places)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn ages_in_labels() {
        assert_eq!(band("aged 16 to 24 years"), Some((16, 24)));
        assert_eq!(band("aged 85 years and over"), Some((85, MOST)));
        assert_eq!(band("aged 4 years and under"), Some((0, 4)));
        assert_eq!(band("aged under 1 year"), Some((0, 0)));
        assert_eq!(band("aged 1 year"), Some((1, 1)));
        assert_eq!(band("total"), None);
        assert_eq!(band("aged 24 to 16 years"), None);
        assert_eq!(band("aged under 0 years"), None);
    }

    #[test]
    fn the_fewest_bands() {
        let labels: Vec<String> = [
            "total",
            "aged 65 to 74 years",
            "aged 65 years",
            "aged 66 to 69 years",
            "aged 70 to 74 years",
            "aged 75 to 84 years",
            "aged 85 years and over",
            "aged 85 years",
        ]
        .map(str::to_owned)
        .to_vec();
        assert_eq!(cover(&labels, 65, 200), Some(vec![1, 5, 6]));
        assert_eq!(cover(&labels, 66, 74), Some(vec![3, 4]));
        assert_eq!(cover(&labels, 60, 74), None);
        assert_eq!(cover(&labels, 65, 70), None);
    }

    proptest! {
        #[test]
        fn every_year_once(cuts in prop::collection::btree_set(0..120_u32, 1..20), from in 0..120_u32, to in 0..200_u32) {
            let cuts: Vec<u32> = cuts.into_iter().collect();
            let mut labels: Vec<String> = cuts
                .windows(2)
                .map(|pair| format!("aged {} to {} years", pair[0], pair[1] - 1))
                .collect();
            labels.push(format!("aged {} years and over", cuts[cuts.len() - 1]));
            if let Some(places) = cover(&labels, from, to) {
                let mut years: Vec<u32> = Vec::new();
                for place in places {
                    let (first, last) = band(&labels[place]).unwrap();
                    years.extend(first..=last);
                }
                prop_assert_eq!(years, (from..=to.min(MOST)).collect::<Vec<_>>());
            }
        }
    }
}
