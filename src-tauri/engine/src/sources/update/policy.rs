//! Which addresses may be connected to.

use reqwest::Url;

use super::{Manifest, SourceEntry};

/// Where connections may go: hosts that a manifest lists, and nowhere else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    rules: Vec<HostRule>,
}

/// A host that may be connected to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct HostRule {
    host: String,
    /// The port on the same computer, where it is that.
    loopback: Option<u16>,
}

/// Why an address may not be connected to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Barred {
    /// It is no address.
    Malformed,
    /// It is not https.
    Scheme,
    /// It carries a user name or a password.
    Credentials,
    /// The host is not listed, or not at that port.
    Host,
}

impl HostRule {
    /// A host's name on the internet (with a dot in it, no IP address), or a port on the same computer.
    pub(super) fn parse(text: &str) -> Option<Self> {
        if let Some((host, port)) = text.rsplit_once(':') {
            let port = port.parse().ok().filter(|&port: &u16| port != 0)?;
            let is_here = matches!(host, "127.0.0.1" | "[::1]" | "localhost");
            return is_here.then(|| Self { host: host.to_owned(), loopback: Some(port) });
        }
        let url = Url::parse(&format!("https://{text}/")).ok()?;
        let is_name = url.domain() == Some(text)
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.".contains(&byte))
            && text.contains('.')
            && !text.ends_with('.');
        let is_here = matches!(text.rsplit('.').next(), Some("localhost" | "local"));
        (is_name && !is_here && text.len() <= 253)
            .then(|| Self { host: text.to_owned(), loopback: None })
    }

    pub(super) fn is_loopback(&self) -> bool {
        self.loopback.is_some()
    }

    fn allows(&self, url: &Url) -> bool {
        match self.loopback {
            Some(port) => {
                url.scheme() == "http"
                    && url.host_str() == Some(&self.host)
                    && url.port_or_known_default() == Some(port)
            }
            None => {
                url.scheme() == "https"
                    && url.host_str() == Some(&self.host)
                    && url.port_or_known_default() == Some(443)
            }
        }
    }
}

impl Policy {
    /// The hosts of all sources of a manifest.
    pub fn of(manifest: &Manifest) -> Self {
        Self { rules: manifest.sources.iter().flat_map(rules).collect() }
    }

    /// The hosts of one source.
    pub(super) fn of_source(source: &SourceEntry) -> Self {
        Self { rules: rules(source).collect() }
    }

    /// The host of one address that the user gave, whether on the internet or on the same computer.
    pub(super) fn of_address(url: &Url) -> Option<Self> {
        let host = url.host_str()?;
        let text = match url.scheme() {
            "http" => format!("{host}:{}", url.port_or_known_default()?),
            _ => host.to_owned(),
        };
        Some(Self { rules: vec![HostRule::parse(&text)?] })
    }

    /// The address, if it may be connected to.
    pub(super) fn check(&self, address: &str) -> Result<Url, Barred> {
        allowed(address, &self.rules)
    }
}

fn rules(source: &SourceEntry) -> impl Iterator<Item = HostRule> {
    source.hosts.iter().filter_map(|host| HostRule::parse(host))
}

/// The address, if it may be connected to by these rules.
pub(super) fn allowed(address: &str, rules: &[HostRule]) -> Result<Url, Barred> {
    let url = Url::parse(address).map_err(|_| Barred::Malformed)?;
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
        return Err(Barred::Scheme);
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Barred::Credentials);
    }
    if rules.iter().any(|rule| rule.allows(&url)) {
        return Ok(url);
    }
    Err(if url.scheme() == "https" { Barred::Host } else { Barred::Scheme })
}

/// The address of a page that the user's browser may be sent to.
pub(super) fn page(address: &str) -> Option<Url> {
    let url = Url::parse(address).ok()?;
    let is_plain = url.scheme() == "https" && url.username().is_empty() && url.password().is_none();
    (is_plain && url.domain().is_some_and(|host| host.contains('.'))).then_some(url)
}

#[cfg(test)]
mod tests {
    use super::{Barred, HostRule, allowed, page};

    fn check(address: &str) -> Result<(), Barred> {
        let rules = ["www.nomisweb.co.uk", "127.0.0.1:8080", "[::1]:80"]
            .map(|host| HostRule::parse(host).expect("a host"));
        allowed(address, &rules).map(drop)
    }

    #[test]
    fn listed_hosts_by_https_and_listed_ports_of_this_computer_only() {
        for good in [
            "https://www.nomisweb.co.uk/a?b=c",
            "https://WWW.NOMISWEB.co.uk:443/",
            "http://127.0.0.1:8080/a",
            "http://[::1]/",
        ] {
            assert_eq!(check(good), Ok(()), "{good}");
        }
        for (bad, why) in [
            ("http://www.nomisweb.co.uk/", Barred::Scheme),
            ("https://www.nomisweb.co.uk:8443/", Barred::Host),
            ("https://www.nomisweb.co.uk.example.org/", Barred::Host),
            ("https://nomisweb.co.uk/", Barred::Host),
            ("https://www.nomisweb.co.uk@example.org/", Barred::Credentials),
            ("https://user:word@www.nomisweb.co.uk/", Barred::Credentials),
            ("https://example.org/?www.nomisweb.co.uk", Barred::Host),
            ("https://www.nomisweb.co.uk./", Barred::Host),
            ("http://127.0.0.1:8081/", Barred::Scheme),
            ("https://127.0.0.1:8080/", Barred::Host),
            ("http://0x7f000001:9/", Barred::Scheme),
            ("http://localhost:8080/", Barred::Scheme),
            ("file:///etc/passwd", Barred::Scheme),
            ("ftp://www.nomisweb.co.uk/", Barred::Scheme),
            ("javascript:alert(1)", Barred::Scheme),
            ("/a", Barred::Malformed),
            ("", Barred::Malformed),
        ] {
            assert_eq!(check(bad), Err(why), "{bad}");
        }
    }

    #[test]
    fn hosts_are_names_on_the_internet_or_ports_of_this_computer() {
        for good in ["services1.arcgis.com", "localhost:1", "127.0.0.1:65535", "[::1]:8"] {
            assert!(HostRule::parse(good).is_some(), "{good}");
        }
        for bad in [
            "",
            "*",
            "*.gov.uk",
            "localhost",
            "127.0.0.1",
            "10.0.0.1",
            "10.0.0.1:80",
            "[::1]",
            "printer",
            "a.b:443",
            "https://a.b",
            "a.b/c",
            "a b.c",
            "a.b.",
            "x.localhost",
            "printer.local",
            "user@a.b",
            "127.0.0.1:0",
            "127.0.0.1:65536",
            "A.example.org",
            "2130706433",
        ] {
            assert!(HostRule::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn pages_for_the_browser() {
        assert!(page("https://www.gov.wales/welsh-index-multiple-deprivation").is_some());
        for bad in [
            "http://www.gov.wales/",
            "https://a:b@gov.wales/",
            "file:///x",
            "https://127.0.0.1/",
            "mailto:a@b.c",
        ] {
            assert!(page(bad).is_none(), "{bad}");
        }
    }
}
