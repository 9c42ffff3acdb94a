//! Where links of a report may lead: to the web and to mail, nowhere else.

/// The longest address that is followed, bytes.
const LONGEST: usize = 2000;

/// Whether a link may lead to the address.
pub(super) fn may_be_followed(address: &str) -> bool {
    ["https://", "http://", "mailto:"]
        .iter()
        .any(|scheme| address.strip_prefix(scheme).is_some_and(|rest| !rest.is_empty()))
        && address.len() <= LONGEST
        && !address.chars().any(|character| character.is_control() || character == ' ')
}

#[cfg(test)]
mod tests {
    use super::may_be_followed;

    #[test]
    fn the_web_and_mail_alone() {
        assert!(may_be_followed("https://www.gov.wales/a?b=c#d"));
        assert!(may_be_followed("mailto:digital@example.org"));
        for address in [
            "",
            "https://",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "data:text/html,a",
            "https://a b",
        ] {
            assert!(!may_be_followed(address), "{address}");
        }
    }
}
