//! Whether bytes are an image of a map's tile: PNG, JPEG or WebP, and no larger than tiles are.

/// The widths and heights that tiles have, in pixels.
const SIZES: std::ops::RangeInclusive<u32> = 1..=1024;

/// The media type of an image of a tile; none for anything else.
pub(super) fn kind(bytes: &[u8]) -> Option<&'static str> {
    let ([width, height], media_type) = png(bytes)
        .map(|size| (size, "image/png"))
        .or_else(|| jpeg(bytes).map(|size| (size, "image/jpeg")))
        .or_else(|| webp(bytes).map(|size| (size, "image/webp")))?;
    (SIZES.contains(&width) && SIZES.contains(&height)).then_some(media_type)
}

fn big(bytes: &[u8], at: usize, length: usize) -> Option<u32> {
    let bytes = bytes.get(at..at + length)?;
    Some(bytes.iter().fold(0, |number, &byte| number << 8 | u32::from(byte)))
}

fn little(bytes: &[u8], at: usize, length: usize) -> Option<u32> {
    let bytes = bytes.get(at..at + length)?;
    Some(bytes.iter().rev().fold(0, |number, &byte| number << 8 | u32::from(byte)))
}

/// Width and height by the first chunk.
fn png(bytes: &[u8]) -> Option<[u32; 2]> {
    let is_png = bytes.starts_with(b"\x89PNG\r\n\x1a\n") && bytes.get(12..16) == Some(b"IHDR");
    if !is_png {
        return None;
    }
    Some([big(bytes, 16, 4)?, big(bytes, 20, 4)?])
}

/// Width and height by the frame header.
fn jpeg(bytes: &[u8]) -> Option<[u32; 2]> {
    if !bytes.starts_with(b"\xff\xd8\xff") {
        return None;
    }
    let mut at = 2;
    loop {
        if *bytes.get(at)? != 0xff {
            return None;
        }
        let marker = *bytes.get(at + 1)?;
        match marker {
            0xff => at += 1,
            0x01 | 0xd0..=0xd7 => at += 2,
            0xc0..=0xcf if !matches!(marker, 0xc4 | 0xc8 | 0xcc) => {
                return Some([big(bytes, at + 7, 2)?, big(bytes, at + 5, 2)?]);
            }
            0xd8..=0xda => return None,
            _ => {
                let length = big(bytes, at + 2, 2)?.max(2);
                at += 2 + length as usize;
            }
        }
    }
}

/// Width and height by the first chunk of any of the three kinds.
fn webp(bytes: &[u8]) -> Option<[u32; 2]> {
    if !bytes.starts_with(b"RIFF") || bytes.get(8..12) != Some(b"WEBP") {
        return None;
    }
    match bytes.get(12..16)? {
        b"VP8 " => Some([little(bytes, 26, 2)? & 0x3fff, little(bytes, 28, 2)? & 0x3fff]),
        b"VP8L" => {
            let packed = little(bytes, 21, 4)?;
            Some([(packed & 0x3fff) + 1, (packed >> 14 & 0x3fff) + 1])
        }
        b"VP8X" => Some([little(bytes, 24, 3)? + 1, little(bytes, 27, 3)? + 1]),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::kind;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        bytes.extend(width.to_be_bytes());
        bytes.extend(height.to_be_bytes());
        bytes
    }

    #[test]
    fn images_of_tiles() {
        assert_eq!(kind(&png(256, 256)), Some("image/png"));
        assert_eq!(kind(&png(256, 0)), None);
        assert_eq!(kind(&png(256, 1 << 30)), None, "no room is made for it");
        let jpeg = b"\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x11\x08\x01\0\x02\0\x03";
        assert_eq!(kind(jpeg), Some("image/jpeg"));
        let webp = b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\xff\0\0\xff\0\0";
        assert_eq!(kind(webp), Some("image/webp"));
        for other in [
            &b""[..],
            b"GIF89a",
            b"<svg/>",
            b"\x89PNG\r\n\x1a\n",
            b"\xff\xd8\xff",
            b"RIFF\0\0\0\0WEBP",
        ] {
            assert_eq!(kind(other), None, "{other:?}");
        }
    }

    proptest! {
        #[test]
        fn anything_is_looked_at(start in 0_usize..4, rest in prop::collection::vec(any::<u8>(), 0..100)) {
            let starts: [&[u8]; 4] = [b"", b"\xff\xd8\xff", b"RIFF\0\0\0\0WEBPVP8X", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"];
            let _ = kind(&[starts[start], &rest].concat());
        }
    }
}
