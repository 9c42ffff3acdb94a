//! Numbers out of binary files, of which nothing is trusted.

/// Why bytes cannot be read: what was found, in English.
pub(in crate::sources) type Fault = String;

/// Bytes with a place in them.
#[derive(Clone, Copy)]
pub(in crate::sources) struct Bytes<'a> {
    rest: &'a [u8],
    big: bool,
}

impl<'a> Bytes<'a> {
    /// Numbers have their last byte first.
    pub(in crate::sources) fn little(rest: &'a [u8]) -> Self {
        Self { rest, big: false }
    }

    /// Numbers have their first byte first from here on, or their last.
    pub(in crate::sources) fn set_big(&mut self, big: bool) {
        self.big = big;
    }

    pub(in crate::sources) fn len(&self) -> usize {
        self.rest.len()
    }

    pub(in crate::sources) fn take(&mut self, count: usize) -> Result<&'a [u8], Fault> {
        if count > self.rest.len() {
            return Err("it is cut short".to_owned());
        }
        let (taken, rest) = self.rest.split_at(count);
        self.rest = rest;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], Fault> {
        let mut bytes = [0; N];
        bytes.copy_from_slice(self.take(N)?);
        if self.big {
            bytes.reverse();
        }
        Ok(bytes)
    }

    pub(in crate::sources) fn u8(&mut self) -> Result<u8, Fault> {
        Ok(self.array::<1>()?[0])
    }

    pub(in crate::sources) fn u32(&mut self) -> Result<u32, Fault> {
        self.array().map(u32::from_le_bytes)
    }

    pub(in crate::sources) fn f64(&mut self) -> Result<f64, Fault> {
        self.array().map(f64::from_le_bytes)
    }

    /// How many things come, each of at least `size` bytes: no more than there are bytes for.
    pub(in crate::sources) fn count(&mut self, size: usize) -> Result<usize, Fault> {
        let count = self.u32()? as usize;
        if count > self.len() / size {
            return Err(format!("it states {count} parts or corners, for which it is too short"));
        }
        Ok(count)
    }

    /// A position, both of whose coordinates must be numbers; `skipped` bytes of height or measure come behind.
    pub(in crate::sources) fn position(&mut self, skipped: usize) -> Result<[f64; 2], Fault> {
        let position = [self.f64()?, self.f64()?];
        self.take(skipped)?;
        if position.iter().all(|coordinate| coordinate.is_finite()) {
            Ok(position)
        } else {
            let [x, y] = position;
            Err(format!("the coordinate {x}, {y} is not finite"))
        }
    }
}
