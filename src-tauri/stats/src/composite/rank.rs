//! Ranks and deciles of scores: 1 is the worst, the highest score.

/// The rank of each score, 1 for the highest; ties share the lowest rank number (1, 2, 2, 4); 0 for NaN.
pub fn ranks(scores: &[f64]) -> Vec<u32> {
    let mut ranks = vec![0; scores.len()];
    let mut ranker = Ranker::default();
    let known: Vec<u32> =
        (0..scores.len() as u32).filter(|&area| !scores[area as usize].is_nan()).collect();
    let values: Vec<f64> = known.iter().map(|&area| scores[area as usize]).collect();
    ranker.each(&values, |place, rank| ranks[known[place] as usize] = rank);
    ranks
}

/// The tenth in which each rank falls, ⌈10·rank/n⌉ of the n areas that have one: 1 for the worst; 0 for none.
pub fn deciles(ranks: &[u32]) -> Vec<u8> {
    let n = ranks.iter().filter(|&&rank| rank > 0).count() as u64;
    ranks
        .iter()
        .map(|&rank| if rank == 0 { 0 } else { (10 * u64::from(rank)).div_ceil(n) as u8 })
        .collect()
}

/// Ranks again and again without allocating.
///
/// Sorts one integer an area: the score's leading bits with the area's place in the bits that are left. Only
/// scores that agree in all leading bits need a second look.
#[derive(Debug, Default)]
pub(super) struct Ranker {
    keys: Vec<u64>,
}

impl Ranker {
    /// Calls with each place and its rank. No score may be NaN.
    pub(super) fn each(&mut self, scores: &[f64], mut give: impl FnMut(usize, u32)) {
        let bits = usize::BITS - scores.len().leading_zeros();
        let low = (1_u64 << bits) - 1;
        self.keys.clear();
        self.keys.extend(
            scores.iter().enumerate().map(|(place, &score)| (falling(score) & !low) | place as u64),
        );
        self.keys.sort_unstable();
        let score = |key: u64| scores[(key & low) as usize];
        let mut start = 0;
        while start < self.keys.len() {
            let prefix = self.keys[start] & !low;
            let mut end = start + 1;
            while end < self.keys.len() && self.keys[end] & !low == prefix {
                end += 1;
            }
            let near = &mut self.keys[start..end];
            if near.len() > 1 {
                near.sort_unstable_by(|&a, &b| score(b).total_cmp(&score(a)));
            }
            let mut rank = start;
            for (offset, &key) in near.iter().enumerate() {
                if offset > 0 && score(key) < score(near[offset - 1]) {
                    rank = start + offset;
                }
                give((key & low) as usize, rank as u32 + 1);
            }
            start = end;
        }
    }
}

/// An integer that falls as the number rises; equal for −0 and 0.
fn falling(score: f64) -> u64 {
    let bits = (score + 0.0).to_bits();
    // Positive numbers: clear to set order is rising, so all but the sign is turned; negative ones keep theirs.
    if bits >> 63 == 0 { !bits & !(1 << 63) } else { bits }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ties_share_the_lowest_rank_and_nan_has_none() {
        assert_eq!(ranks(&[1.0, f64::NAN, 3.0, 2.0, 2.0, -0.0, 0.0]), [4, 0, 1, 2, 2, 5, 5]);
        assert_eq!(ranks(&[]), [0_u32; 0]);
        // Scores that differ in the last bits alone.
        let near: Vec<f64> = (0..100).map(|i| 1.0 + f64::from(i / 2) * f64::EPSILON).collect();
        let expected: Vec<u32> = (0..100).map(|i| 1 + 2 * (49 - i / 2)).collect();
        assert_eq!(ranks(&near), expected);
    }

    #[test]
    fn deciles_are_rounded_up() {
        assert_eq!(
            deciles(&[1, 2, 0, 3, 4, 5, 6, 7, 8, 9, 10]),
            [1, 2, 0, 3, 4, 5, 6, 7, 8, 9, 10]
        );
        assert_eq!(deciles(&[1, 2, 2]), [4, 7, 7]);
    }
}
