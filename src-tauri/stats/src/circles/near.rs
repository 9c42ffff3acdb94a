//! Which circles are near each other: a line sweeps over the plane and meets each circle where it begins.

/// All pairs of circles that meet when each is grown by `margin` of its radius, in the order of the sweep. The line
/// sweeps along the side on which the circles lie farther apart.
pub(super) fn pairs(at: &[[f64; 2]], radius: &[f64], margin: f64) -> Vec<(u32, u32)> {
    let extent = |axis: usize| {
        let (low, high) = at.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), at| {
            (low.min(at[axis]), high.max(at[axis]))
        });
        high - low
    };
    let (along, across) = if extent(1) > extent(0) { (1, 0) } else { (0, 1) };
    let mut begins: Vec<(f64, u32)> = (0..)
        .zip(at.iter().zip(radius))
        .map(|(circle, (at, radius))| (at[along] - radius * (1.0 + margin), circle))
        .collect();
    begins.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    let mut found = Vec::with_capacity(4 * at.len());
    for (rank, &(_, i)) in begins.iter().enumerate() {
        let (place, own) = (at[i as usize], radius[i as usize] * (1.0 + margin));
        let end = place[along] + own;
        for &(_, j) in begins[rank + 1..].iter().take_while(|&&(begin, _)| begin < end) {
            let other = at[j as usize];
            let reach = own + radius[j as usize] * (1.0 + margin);
            let aside = place[across] - other[across];
            if aside.abs() < reach {
                let ahead = place[along] - other[along];
                if ahead * ahead + aside * aside < reach * reach {
                    found.push((i, j));
                }
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::pairs;

    proptest! {
        /// The sweep finds what asking every pair finds.
        #[test]
        fn as_brute_force(
            circles in prop::collection::vec(((0.0..90.0_f64, 0.0..60.0_f64), 0.1..9.0_f64), 0..60),
            margin in 0.0..0.5_f64,
        ) {
            let at: Vec<[f64; 2]> = circles.iter().map(|((x, y), _)| [*x, *y]).collect();
            let radius: Vec<f64> = circles.iter().map(|(_, radius)| *radius).collect();
            let mut found: Vec<(u32, u32)> =
                pairs(&at, &radius, margin).into_iter().map(|(i, j)| (i.min(j), i.max(j))).collect();
            found.sort_unstable();
            let mut plain = Vec::new();
            for j in 0..at.len() {
                for i in 0..j {
                    let distance = (at[i][0] - at[j][0]).hypot(at[i][1] - at[j][1]);
                    if distance < (radius[i] + radius[j]) * (1.0 + margin) {
                        plain.push((i as u32, j as u32));
                    }
                }
            }
            plain.sort_unstable();
            prop_assert_eq!(found, plain);
        }
    }
}
