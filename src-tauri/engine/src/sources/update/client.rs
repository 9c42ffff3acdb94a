//! Connections: one request after another, each address checked, with limits of time and size.

use std::{sync::OnceLock, time::Duration};

use reqwest::Url;

use super::{Policy, UpdateError};

/// How long is waited, and how often tried again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// Until there is a connection.
    pub connect: Duration,
    /// Until the next bytes come.
    pub idle: Duration,
    /// Until everything has come.
    pub total: Duration,
    /// How often it is tried again after a failure that may pass.
    pub retries: u32,
    /// How long is waited before the second attempt; twice as long before each after it, and up to as long again at random.
    pub pause: Duration,
    /// The longest wait that a server may ask for (`Retry-After`), and between two attempts.
    pub longest: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(20),
            idle: Duration::from_secs(45),
            total: Duration::from_mins(60),
            retries: 4,
            pause: Duration::from_secs(1),
            longest: Duration::from_mins(2),
        }
    }
}

/// Makes connections to allowed hosts. Nothing is connected to before something is asked for.
///
/// The system's certificates decide whom to trust. The proxy is the one given, else the environment's (`HTTPS_PROXY`,
/// `HTTP_PROXY`, `ALL_PROXY`, except for `NO_PROXY`); automatic proxy scripts (PAC, WPAD) are not evaluated.
pub struct Client {
    policy: Policy,
    patience: Patience,
    proxy: Option<Url>,
    /// For hosts on the internet.
    outside: OnceLock<reqwest::Client>,
    /// For ports of the same computer, which no proxy of the environment gets in between.
    here: OnceLock<reqwest::Client>,
    /// Always there until the client is dropped.
    runtime: Option<tokio::runtime::Runtime>,
}

impl Client {
    /// A client for the hosts of a policy; `proxy` is the address of a proxy, e.g. `http://proxy.example:8080`, which may
    /// carry a user name and password.
    pub fn new(policy: Policy, proxy: Option<&str>) -> Result<Self, UpdateError> {
        Self::with_patience(policy, proxy, Patience::default())
    }

    /// The same with other waits.
    pub fn with_patience(
        policy: Policy,
        proxy: Option<&str>,
        patience: Patience,
    ) -> Result<Self, UpdateError> {
        let proxy = proxy.map(proxy_address).transpose()?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| UpdateError::Setup { reason: error.to_string() })?;
        Ok(Self {
            policy,
            patience,
            proxy,
            outside: OnceLock::new(),
            here: OnceLock::new(),
            runtime: Some(runtime),
        })
    }
}

/// The address of a proxy: `http://HOST:PORT`, or without the scheme.
fn proxy_address(text: &str) -> Result<Url, UpdateError> {
    let text = text.trim();
    let whole = if text.contains("://") { text.to_owned() } else { format!("http://{text}") };
    let url = Url::parse(&whole).map_err(|_| UpdateError::Proxy)?;
    let is_proxy = matches!(url.scheme(), "http" | "https")
        && url.host_str().is_some_and(|host| !host.is_empty())
        && matches!(url.path(), "" | "/")
        && url.query().is_none();
    if is_proxy { Ok(url) } else { Err(UpdateError::Proxy) }
}
