//! A file inside an address, so that a page needs no other file.

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The picture as a `data:` address; the format is `png`, `jpg` or `svg`.
pub(super) fn of(bytes: &[u8], format: &str) -> String {
    let kind = match format {
        "svg" => "svg+xml",
        "jpg" => "jpeg",
        other => other,
    };
    let mut uri = format!("data:image/{kind};base64,");
    uri.reserve(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let value = three.iter().fold(0_u32, |value, &byte| value << 8 | u32::from(byte))
            << (8 * (3 - three.len()));
        for place in 0..4 {
            uri.push(if place > three.len() {
                '='
            } else {
                char::from(LETTERS[(value >> (18 - 6 * place) & 63) as usize])
            });
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn base64_of_rfc_4648() {
        for (text, encoded) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(of(text.as_bytes(), "png"), format!("data:image/png;base64,{encoded}"));
        }
        assert_eq!(of(&[0xff, 0xfe, 0xfd], "jpg"), "data:image/jpeg;base64,//79");
        assert!(of(b"<svg/>", "svg").starts_with("data:image/svg+xml;base64,"));
    }
}
