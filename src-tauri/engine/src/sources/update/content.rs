//! Whether what came is the kind of data that was asked for.

use super::{UpdateError, session::Failure};

/// The kind of data expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Expected {
    Csv,
    Json,
    Zip,
    /// Anything but a web page.
    Data,
    /// An image, which is looked at more closely elsewhere.
    Image,
}

/// How much of the beginning is enough to tell.
pub(super) const ENOUGH: usize = 1024;

/// Checks what data begin with, and what the server calls them. A web page in place of data, such as a proxy's or a hotel's
/// request to sign in, is told by either.
pub(super) fn check(
    beginning: &[u8],
    media_type: Option<&str>,
    expected: Expected,
    address: impl Fn() -> String,
) -> Result<(), Failure> {
    let bytes = beginning.strip_prefix(b"\xef\xbb\xbf").unwrap_or(beginning);
    let start = bytes.trim_ascii_start();
    if is_html_type(media_type) || is_html(start) {
        return Err(UpdateError::WebPage { address: address() }.into());
    }
    let is_packed = bytes.starts_with(b"\x1f\x8b") || bytes.starts_with(b"PK");
    let (is_right, name) = match expected {
        Expected::Json => (matches!(start.first(), Some(b'{' | b'[')), "JSON"),
        Expected::Zip => (bytes.starts_with(b"PK\x03\x04"), "ZIP"),
        Expected::Csv => {
            let is_utf16 = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
            let is_text = is_utf16 || !bytes[..bytes.len().min(ENOUGH)].contains(&0);
            (!start.is_empty() && is_text && !is_packed && start[0] != b'{', "CSV")
        }
        Expected::Data => (!bytes.is_empty(), "data"),
        Expected::Image => (!bytes.is_empty(), "image"),
    };
    if is_right {
        Ok(())
    } else {
        Err(UpdateError::Content { address: address(), expected: name }.into())
    }
}

fn is_html_type(media_type: Option<&str>) -> bool {
    let essence = media_type.and_then(|text| text.split(';').next()).unwrap_or_default().trim();
    ["text/html", "application/xhtml+xml"].iter().any(|html| essence.eq_ignore_ascii_case(html))
}

fn is_html(start: &[u8]) -> bool {
    [&b"<!doctype html"[..], b"<html", b"<head", b"<body", b"<script"]
        .iter()
        .any(|tag| start.get(..tag.len()).is_some_and(|there| there.eq_ignore_ascii_case(tag)))
}

#[cfg(test)]
mod tests {
    use super::{Expected, check};

    fn is_fine(bytes: &[u8], media_type: Option<&str>, expected: Expected) -> bool {
        check(bytes, media_type, expected, String::new).is_ok()
    }

    #[test]
    fn web_pages_are_told_by_either() {
        for page in ["<!DOCTYPE html><p>", "\u{feff} \n<HTML lang=cy>", "<script>"] {
            assert!(!is_fine(page.as_bytes(), Some("text/csv"), Expected::Csv), "{page}");
            assert!(!is_fine(page.as_bytes(), None, Expected::Data), "{page}");
        }
        assert!(!is_fine(b"a,b\n1,2\n", Some("Text/HTML; charset=utf-8"), Expected::Csv));
        assert!(is_fine(b"a,b\n1,2\n", Some("text/plain"), Expected::Csv));
        assert!(is_fine(b"\xef\xbb\xbfa,b\n", None, Expected::Csv));
    }

    #[test]
    fn kinds_by_their_first_bytes() {
        assert!(is_fine(b" {\"a\":1}", None, Expected::Json));
        assert!(is_fine(b"PK\x03\x04rest", None, Expected::Zip));
        assert!(is_fine(b"PAR1", Some("application/octet-stream"), Expected::Data));
        assert!(is_fine(b"\xff\xfea\0,\0b\0", None, Expected::Csv));
        for (bytes, expected) in [
            (&b"a,b"[..], Expected::Json),
            (b"", Expected::Json),
            (b"a,b", Expected::Zip),
            (b"PK\x05\x06", Expected::Zip),
            (b"PK\x03\x04", Expected::Csv),
            (b"\x1f\x8b\x08", Expected::Csv),
            (b"{\"error\":1}", Expected::Csv),
            (b"a\0b", Expected::Csv),
            (b"  \n", Expected::Csv),
            (b"", Expected::Data),
        ] {
            assert!(!is_fine(bytes, None, expected), "{bytes:?} {expected:?}");
        }
    }
}
