//! A checksum against bytes that flip on the disk, not against anybody's intent.

/// The sum of what a row consists of. Each word of 64 bits goes through the exclusive or and multiplication of FNV-1a, both
/// of which can be turned back: whatever happens to a single word changes the sum for certain.
pub(super) struct Checksum(u64);

const PRIME: u64 = 0x0000_0100_0000_01b3;

impl Checksum {
    /// The sum of nothing.
    pub(super) fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    /// The sum with a number.
    #[must_use]
    pub(super) fn number(mut self, number: i64) -> Self {
        self.word(number.cast_unsigned());
        self
    }

    /// The sum with bytes and their number.
    #[must_use]
    pub(super) fn bytes(mut self, bytes: &[u8]) -> Self {
        self.word(bytes.len() as u64);
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.word(u64::from_le_bytes(*word));
        }
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        self.word(u64::from_le_bytes(last));
        self
    }

    /// The sum with a text.
    #[must_use]
    pub(super) fn text(self, text: &str) -> Self {
        self.bytes(text.as_bytes())
    }

    /// The sum as SQLite keeps it.
    pub(super) fn end(self) -> i64 {
        self.0.cast_signed()
    }

    fn word(&mut self, word: u64) {
        // The rotation lets the high bits of a word reach the low ones of the sum.
        self.0 = (self.0 ^ word).wrapping_mul(PRIME).rotate_left(29);
    }
}

#[cfg(test)]
mod tests {
    use super::Checksum;

    #[test]
    fn every_flipped_bit_shows() {
        let bytes: Vec<u8> = (0..61).collect();
        let sum = |bytes: &[u8]| Checksum::new().number(1).bytes(bytes).end();
        let right = sum(&bytes);
        for bit in 0..bytes.len() * 8 {
            let mut wrong = bytes.clone();
            wrong[bit / 8] ^= 1 << (bit % 8);
            assert_ne!(sum(&wrong), right, "bit {bit}");
        }
        assert_ne!(sum(&bytes[..60]), right);
        assert_ne!(
            Checksum::new().text("ab").text("c").end(),
            Checksum::new().text("a").text("bc").end()
        );
        assert_ne!(Checksum::new().text("").end(), Checksum::new().end());
    }
}
