//! Connections: which client speaks to a host, by which proxy, and whom it trusts.

use std::{
    error::Error,
    future::Future,
    io,
    sync::{Once, OnceLock},
    time::Duration,
};

use reqwest::{NoProxy, Proxy, Url, redirect};

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
    /// How long is waited before the second attempt; twice as long before each after it, and up to half as long again at
    /// random.
    pub pause: Duration,
    /// The longest wait that a server may ask for (`Retry-After`), and between two attempts.
    pub longest: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(20),
            idle: Duration::from_secs(45),
            total: Duration::from_hours(1),
            retries: 4,
            pause: Duration::from_secs(1),
            longest: Duration::from_mins(2),
        }
    }
}

/// Makes connections to allowed hosts. Nothing is connected to before something is asked for.
///
/// The system's certificates decide whom to trust. The proxy is the one given, else the environment's (`HTTPS_PROXY`,
/// `HTTP_PROXY`, `ALL_PROXY`, except for what `NO_PROXY` lists); automatic proxy scripts (PAC, WPAD) are not evaluated.
pub struct Client {
    pub(super) policy: Policy,
    pub(super) patience: Patience,
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

    /// Does something that waits for connections, on the thread that calls, or on one of its own where that one drives
    /// asynchronous work already.
    pub(super) fn run<T: Send, W: Future<Output = Result<T, UpdateError>>>(
        &self,
        work: impl FnOnce() -> W + Send,
    ) -> Result<T, UpdateError> {
        let Some(runtime) = &self.runtime else { return Err(UpdateError::Cancelled) };
        if tokio::runtime::Handle::try_current().is_err() {
            return runtime.block_on(work());
        }
        std::thread::scope(|scope| {
            let thread = scope.spawn(|| runtime.block_on(work()));
            thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        })
    }

    /// The client that speaks to an address, set up when it is first needed.
    pub(super) fn speaking_to(&self, url: &Url) -> Result<&reqwest::Client, UpdateError> {
        let is_here = url.scheme() == "http";
        let kept = if is_here { &self.here } else { &self.outside };
        if let Some(client) = kept.get() {
            return Ok(client);
        }
        let client = self.build(is_here)?;
        Ok(kept.get_or_init(|| client))
    }

    fn build(&self, is_here: bool) -> Result<reqwest::Client, UpdateError> {
        static PROVIDER: Once = Once::new();
        // The window's own libraries may have chosen one before, which does as well.
        PROVIDER.call_once(|| drop(rustls::crypto::ring::default_provider().install_default()));
        let mut builder = reqwest::Client::builder()
            .user_agent(concat!("Cyswllt/", env!("CARGO_PKG_VERSION")))
            .redirect(redirect::Policy::none())
            .referer(false)
            .retry(reqwest::retry::never())
            .connect_timeout(self.patience.connect)
            .pool_idle_timeout(Duration::from_secs(15))
            .pool_max_idle_per_host(4)
            .http1_only()
            .https_only(!is_here);
        if let Some(proxy) = &self.proxy {
            let proxy = Proxy::all(proxy.clone()).map_err(|_| UpdateError::Proxy)?;
            builder = builder.proxy(proxy.no_proxy(NoProxy::from_env()));
        } else if is_here {
            builder = builder.no_proxy();
        }
        if is_here {
            builder = builder.tls_certs_only([]);
        }
        builder.build().map_err(|error| UpdateError::Setup { reason: self.reason(&error) })
    }

    /// What a failed connection comes down to.
    pub(super) fn connection_error(&self, error: &reqwest::Error, url: &Url) -> UpdateError {
        let host = host(url);
        let reason = self.reason(error);
        if error.is_timeout() {
            return UpdateError::Slow { host, seconds: self.patience.connect.as_secs().max(1) };
        }
        if reason.contains("proxy auth") {
            return UpdateError::ProxyRefused;
        }
        if is_about_certificate(error) {
            return UpdateError::Certificate { host, reason };
        }
        UpdateError::Connection { host, reason }
    }

    /// The innermost cause, without what is secret.
    fn reason(&self, error: &reqwest::Error) -> String {
        let mut cause: &dyn Error = error;
        while let Some(source) = cause.source() {
            cause = source;
        }
        let mut reason = if cause.is::<reqwest::Error>() {
            // Its own words have the address in them.
            "HTTP".to_owned()
        } else {
            cause.to_string()
        };
        let secret = self.proxy.as_ref().and_then(Url::password).filter(|word| !word.is_empty());
        if let Some(secret) = secret {
            reason = reason.replace(secret, "…");
        }
        reason
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        // Waiting for its threads is not allowed where asynchronous work is driven.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// A host as it is shown.
pub(super) fn host(url: &Url) -> String {
    url.host_str().unwrap_or_default().to_owned()
}

/// Whether a certificate was refused.
fn is_about_certificate(error: &reqwest::Error) -> bool {
    let mut cause: Option<&dyn Error> = Some(error);
    while let Some(error) = cause {
        let inner = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        let tls = error
            .downcast_ref::<rustls::Error>()
            .or_else(|| inner.and_then(|inner| inner.downcast_ref::<rustls::Error>()));
        if let Some(tls) = tls {
            return matches!(tls, rustls::Error::InvalidCertificate(_));
        }
        cause = error.source();
    }
    false
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

#[cfg(test)]
mod tests {
    use super::proxy_address;

    #[test]
    fn addresses_of_proxies() {
        for good in ["proxy.example:8080", "http://proxy.example:8080/", "http://a:b@10.0.0.1:3128"]
        {
            assert!(proxy_address(good).is_ok(), "{good}");
        }
        for bad in
            ["", "socks5://a:1", "file:///etc/proxy.pac", "http://a/proxy.pac", "http://", "a b"]
        {
            assert!(proxy_address(bad).is_err(), "{bad}");
        }
    }
}
