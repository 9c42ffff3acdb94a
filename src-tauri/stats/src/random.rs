//! Random numbers by counting: Philox4x32-10 (Salmon et al. 2011).
//!
//! A block of four 32-bit words is a function of a key and a counter alone. The key is the seed; the
//! upper half of the counter is the number of the stream and its lower half the number of the block, so
//! that 2⁶⁴ streams of 2⁶⁶ words each never meet. Whoever gives run *r* the stream *r* gets the same
//! numbers on any number of threads, in any order.
//!
//! Whole numbers below a bound are unbiased (Lemire 2019), normal variates come from Marsaglia's polar
//! method (Marsaglia and Bray 1964) and gamma variates from Marsaglia and Tsang (2000). The words agree
//! with the known answers published with Random123; the variates are tested against their distributions.
//!
//! This is for simulation, not for secrets.

const MULTIPLIERS: [u32; 2] = [0xD251_1F53, 0xCD9E_8D57];
/// The golden ratio and √3 − 1, in units of 2⁻³²: what the key grows by each round.
const STEPS: [u32; 2] = [0x9E37_79B9, 0xBB67_AE85];
const ROUNDS: usize = 10;

/// The block of a counter under a key.
fn philox(key: [u32; 2], counter: [u32; 4]) -> [u32; 4] {
    let ([mut k0, mut k1], [mut c0, mut c1, mut c2, mut c3]) = (key, counter);
    for _ in 0..ROUNDS {
        let low = u64::from(MULTIPLIERS[0]) * u64::from(c0);
        let high = u64::from(MULTIPLIERS[1]) * u64::from(c2);
        c0 = (high >> 32) as u32 ^ c1 ^ k0;
        c2 = (low >> 32) as u32 ^ c3 ^ k1;
        c1 = high as u32;
        c3 = low as u32;
        k0 = k0.wrapping_add(STEPS[0]);
        k1 = k1.wrapping_add(STEPS[1]);
    }
    [c0, c1, c2, c3]
}

/// One of the 2⁶⁴ independent streams of random numbers of a seed.
///
/// ```
/// use cyswllt_stats::random::Stream;
///
/// let mut first = Stream::new(42, 0);
/// let mut again = Stream::new(42, 0);
/// let mut other = Stream::new(42, 1);
/// assert_eq!(first.next_u64(), again.next_u64());
/// assert_ne!(first.next_u64(), other.next_u64());
/// ```
#[derive(Debug, Clone)]
pub struct Stream {
    key: [u32; 2],
    number: [u32; 2],
    /// Number of the next block.
    next: u64,
    block: [u32; 4],
    /// How many words of the block are taken.
    taken: usize,
    /// The second of the last pair of normal variates.
    spare: Option<f64>,
}

impl Stream {
    /// The stream of that number under that seed, from its beginning.
    pub fn new(seed: u64, stream: u64) -> Self {
        Self {
            key: [seed as u32, (seed >> 32) as u32],
            number: [stream as u32, (stream >> 32) as u32],
            next: 0,
            block: [0; 4],
            taken: 4,
            spare: None,
        }
    }

    /// The next 32 bits.
    #[inline]
    pub fn next_u32(&mut self) -> u32 {
        if self.taken == 4 {
            let [low, high] = self.number;
            self.block = philox(self.key, [self.next as u32, (self.next >> 32) as u32, low, high]);
            self.next = self.next.wrapping_add(1);
            self.taken = 0;
        }
        let word = self.block[self.taken];
        self.taken += 1;
        word
    }

    /// The next 64 bits, the lower half drawn first.
    #[inline]
    pub fn next_u64(&mut self) -> u64 {
        let low = u64::from(self.next_u32());
        low | u64::from(self.next_u32()) << 32
    }

    /// A number of the open interval (0, 1): one of 2⁵² evenly spaced ones, never 0 and never 1.
    #[inline]
    pub fn uniform(&mut self) -> f64 {
        const UNIT: f64 = 1.0 / (1_u64 << 52) as f64;
        ((self.next_u64() >> 12) as f64 + 0.5) * UNIT
    }

    /// A whole number from 0 to `bound` − 1, each equally likely (Lemire 2019).
    ///
    /// # Panics
    /// If `bound` is 0.
    #[inline]
    pub fn below(&mut self, bound: u32) -> u32 {
        assert!(bound > 0, "there is no whole number below 0");
        let mut product = u64::from(self.next_u32()) * u64::from(bound);
        if (product as u32) < bound {
            // Of the 2³² words, 2³² mod bound are one too many for some results: those are drawn again.
            let excess = bound.wrapping_neg() % bound;
            while (product as u32) < excess {
                product = u64::from(self.next_u32()) * u64::from(bound);
            }
        }
        (product >> 32) as u32
    }

    /// A standard normal variate (polar method; variates come in pairs).
    pub fn normal(&mut self) -> f64 {
        if let Some(spare) = self.spare.take() {
            return spare;
        }
        loop {
            let u = 2.0 * self.uniform() - 1.0;
            let v = 2.0 * self.uniform() - 1.0;
            let square = u * u + v * v;
            if square > 0.0 && square < 1.0 {
                let factor = (-2.0 * square.ln() / square).sqrt();
                self.spare = Some(v * factor);
                return u * factor;
            }
        }
    }

    /// A gamma variate of that shape and scale 1 (Marsaglia and Tsang 2000); 0 for shape 0.
    ///
    /// Below shape 1 a variate of shape + 1 is multiplied by U^(1/shape), which for very small shapes may
    /// underflow to 0.
    ///
    /// # Panics
    /// If the shape is negative, infinite or NaN.
    pub fn gamma(&mut self, shape: f64) -> f64 {
        assert!(shape.is_finite() && shape >= 0.0, "a gamma variate of shape {shape}");
        if shape == 0.0 {
            return 0.0;
        }
        if shape < 1.0 {
            let power = self.uniform().powf(1.0 / shape);
            return self.gamma(shape + 1.0) * power;
        }
        let d = shape - 1.0 / 3.0;
        let c = 1.0 / (9.0 * d).sqrt();
        loop {
            let x = self.normal();
            let root = 1.0 + c * x;
            if root <= 0.0 {
                continue;
            }
            let v = root * root * root;
            let u = self.uniform();
            // The squeeze of the paper spares most of the logarithms.
            if u < 1.0 - 0.0331 * x.powi(4) || u.ln() < 0.5 * x * x + d * (1.0 - v + v.ln()) {
                return d * v;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lines `philox4x32 10` of `tests/kat_vectors` of Random123 1.14 (D. E. Shaw Research).
    #[test]
    fn known_answers_of_random123() {
        assert_eq!(philox([0; 2], [0; 4]), [0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8]);
        assert_eq!(
            philox([u32::MAX; 2], [u32::MAX; 4]),
            [0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd]
        );
        assert_eq!(
            philox(
                [0xa409_3822, 0x299f_31d0],
                [0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344]
            ),
            [0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1]
        );
    }

    #[test]
    fn a_stream_is_its_blocks_in_turn() {
        let mut stream = Stream::new(0, 0);
        assert_eq!(stream.next_u32(), 0x6627_e8d5);
        assert_eq!(stream.next_u64(), 0xbc57_ac4c_e169_c58d);
        assert_eq!(stream.next_u32(), 0x9b00_dbd8);
        assert_eq!(stream.next_u32(), philox([0; 2], [1, 0, 0, 0])[0]);
        let mut stream = Stream::new(0x299f_31d0_a409_3822, 0x0370_7344_1319_8a2e);
        stream.next = 0x85a3_08d3_243f_6a88;
        assert_eq!(stream.next_u32(), 0xd16c_fe09);
    }

    #[test]
    fn whole_numbers_are_even() {
        // 7 classes of 70,000 draws: chi-square with 6 degrees of freedom, 99.9 % point 22.46.
        let mut stream = Stream::new(1, 0);
        let mut counts = [0_u32; 7];
        for _ in 0..70_000 {
            counts[stream.below(7) as usize] += 1;
        }
        let square: f64 = counts.iter().map(|&n| (f64::from(n) - 1e4).powi(2) / 1e4).sum();
        assert!(square < 22.46, "{square}");
        assert_eq!(stream.below(1), 0);
        // A bound where a plain product would favour some results by a half.
        let bound = 3 << 30;
        let below = (0..60_000).filter(|_| stream.below(bound) < bound / 3).count();
        assert!(below.abs_diff(20_000) < 460, "{below}");
    }

    /// The greatest distance of the sample's distribution from `cdf`, times √n; 99.9 % point 1.95.
    fn kolmogorov(mut sample: Vec<f64>, cdf: impl Fn(f64) -> f64) -> f64 {
        sample.sort_unstable_by(f64::total_cmp);
        let n = sample.len() as f64;
        let distance = |(i, &x): (usize, &f64)| {
            let at = cdf(x);
            (at - i as f64 / n).abs().max(((i + 1) as f64 / n - at).abs())
        };
        sample.iter().enumerate().map(distance).fold(0.0, f64::max) * n.sqrt()
    }

    #[test]
    fn uniforms_are_uniform_and_open() {
        let mut stream = Stream::new(2, 0);
        let sample: Vec<f64> = (0..50_000).map(|_| stream.uniform()).collect();
        assert!(sample.iter().all(|&u| u > 0.0 && u < 1.0));
        assert!(kolmogorov(sample, |x| x) < 1.95);
    }

    #[test]
    fn normals_are_normal() {
        let mut stream = Stream::new(3, 0);
        let sample: Vec<f64> = (0..50_000).map(|_| stream.normal()).collect();
        // Half the sum of squares of two is exponential.
        let pairs = sample.chunks(2).map(|pair| 0.5 * (pair[0].powi(2) + pair[1].powi(2)));
        assert!(kolmogorov(pairs.collect(), |x| 1.0 - (-x).exp()) < 1.95);
        // Their ratio is of Cauchy's distribution.
        let ratios = sample.chunks(2).map(|pair| pair[0] / pair[1]).collect();
        assert!(kolmogorov(ratios, |x| 0.5 + x.atan() / std::f64::consts::PI) < 1.95);
    }

    #[test]
    fn gammas_are_gamma() {
        let mut stream = Stream::new(4, 0);
        // Of shapes 1 and 3: the distributions of Erlang.
        let one: Vec<f64> = (0..50_000).map(|_| stream.gamma(1.0)).collect();
        assert!(kolmogorov(one, |x| 1.0 - (-x).exp()) < 1.95);
        let three: Vec<f64> = (0..50_000).map(|_| stream.gamma(3.0)).collect();
        assert!(kolmogorov(three, |x| 1.0 - (-x).exp() * (1.0 + x + 0.5 * x * x)) < 1.95);
        // Shape 1/2 thrice and 3/2 once make shape 3 too, so that shapes below 1 are right.
        let sum =
            (0..50_000).map(|_| (0..3).map(|_| stream.gamma(0.5)).sum::<f64>() + stream.gamma(1.5));
        assert!(kolmogorov(sum.collect(), |x| 1.0 - (-x).exp() * (1.0 + x + 0.5 * x * x)) < 1.95);
        // Mean and variance are the shape.
        let fifty: Vec<f64> = (0..50_000).map(|_| stream.gamma(50.0)).collect();
        let mean = fifty.iter().sum::<f64>() / 5e4;
        let variance = fifty.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / 5e4;
        assert!((mean - 50.0).abs() < 0.15 && (variance - 50.0).abs() < 1.5, "{mean} {variance}");
        assert!(stream.gamma(0.0) <= 0.0);
    }
}
