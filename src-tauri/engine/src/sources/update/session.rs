//! One piece of fetching: requests with redirects, limits of time and size, attempts after failures, and a way to stop.

use std::{
    future::Future,
    hash::{BuildHasher, RandomState},
    pin::pin,
    sync::atomic::{AtomicBool, Ordering},
    time::{Duration, Instant},
};

use chrono::{DateTime, Utc};
use reqwest::{
    Response, StatusCode, Url,
    header::{self, HeaderMap, HeaderValue},
};

use super::{
    Client, Policy, Progress, UpdateError,
    client::host,
    content::{self, Expected},
    policy::Barred,
};

/// How many redirects are followed.
const REDIRECTS: u32 = 5;
/// How often it is looked whether the user wants it to stop.
const TICK: Duration = Duration::from_millis(50);

/// One piece of fetching.
pub(super) struct Session<'a> {
    pub client: &'a Client,
    /// What of the client's hosts this piece may connect to.
    pub policy: &'a Policy,
    pub cancel: &'a AtomicBool,
    pub progress: &'a (dyn Fn(Progress) + Sync),
    /// Whether addresses carry what is secret, and so are shown with their host only.
    pub is_secret: bool,
    pub until: Instant,
}

/// A failure, and whether it may pass.
#[derive(Debug)]
pub(super) struct Failure {
    pub error: UpdateError,
    pub again: Again,
}

/// Whether something is tried again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Again {
    Never,
    Later,
    /// After the time that the server asks for.
    After(Duration),
}

impl From<UpdateError> for Failure {
    fn from(error: UpdateError) -> Self {
        Self { error, again: Again::Never }
    }
}

impl Failure {
    pub(super) fn passing(error: UpdateError) -> Self {
        Self { error, again: Again::Later }
    }
}

impl<'a> Session<'a> {
    pub(super) fn new(
        client: &'a Client,
        policy: &'a Policy,
        cancel: &'a AtomicBool,
        progress: &'a (dyn Fn(Progress) + Sync),
    ) -> Self {
        let until = Instant::now() + client.patience.total;
        Self { client, policy, cancel, progress, is_secret: false, until }
    }

    /// An address as it is shown: without its query, and with nothing but the host where it carries a key.
    pub(super) fn shown(&self, url: &Url) -> String {
        let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
        let path = if self.is_secret { "" } else { url.path() };
        format!("{}://{}{port}{path}", url.scheme(), host(url))
    }

    /// An address that may be connected to, by what the client and what this piece may.
    fn allowed(&self, address: &str) -> Result<Url, UpdateError> {
        let checked = self.client.policy.check(address).and_then(|_| self.policy.check(address));
        checked.map_err(|barred| match Url::parse(address) {
            Ok(url) if barred == Barred::Host => UpdateError::Host { host: host(&url) },
            Ok(url) => UpdateError::Address { address: self.shown(&url) },
            Err(_) => UpdateError::Address { address: String::new() },
        })
    }

    /// Waits for something, for so long, as long as the user does not want it to stop.
    async fn waited<T>(
        &self,
        host: &str,
        limit: Duration,
        work: impl Future<Output = T>,
    ) -> Result<T, Failure> {
        let mut work = pin!(work);
        let begun = Instant::now();
        loop {
            self.check_time(host)?;
            if let Ok(done) = tokio::time::timeout(TICK, work.as_mut()).await {
                return Ok(done);
            }
            if begun.elapsed() >= limit {
                let seconds = limit.as_secs().max(1);
                return Err(Failure::passing(UpdateError::Slow { host: host.to_owned(), seconds }));
            }
        }
    }

    fn check_time(&self, host: &str) -> Result<(), Failure> {
        if self.cancel.load(Ordering::Relaxed) {
            return Err(UpdateError::Cancelled.into());
        }
        if Instant::now() >= self.until {
            let seconds = self.client.patience.total.as_secs().max(1);
            return Err(UpdateError::Slow { host: host.to_owned(), seconds }.into());
        }
        Ok(())
    }

    /// Asks for an address and follows redirects, each checked like the first. The answer is 200, or 206 or 416 where a
    /// part was asked for.
    pub(super) async fn ask(&self, address: &Url, headers: &HeaderMap) -> Result<Answer, Failure> {
        let mut url = self.allowed(address.as_str())?;
        url.set_fragment(None);
        let mut hops = 0;
        loop {
            let client = self.client.speaking_to(&url)?;
            let request = client
                .get(url.clone())
                .headers(headers.clone())
                .header(header::ACCEPT, HeaderValue::from_static("*/*"))
                .header(header::ACCEPT_ENCODING, HeaderValue::from_static("identity"));
            let limit = self.client.patience.connect + self.client.patience.idle;
            let response = self.waited(&host(&url), limit, request.send()).await?;
            let response = response.map_err(|error| self.failed(&error, &url))?;
            if !is_redirect(response.status()) {
                return self.judged(response, url, headers.contains_key(header::RANGE));
            }
            hops += 1;
            if hops > REDIRECTS {
                let address = self.shown(address);
                return Err(UpdateError::Redirects { address, most: REDIRECTS }.into());
            }
            url = self.next_hop(&url, &response)?;
        }
    }

    fn next_hop(&self, from: &Url, response: &Response) -> Result<Url, Failure> {
        let target = response
            .headers()
            .get(header::LOCATION)
            .and_then(|value| value.to_str().ok())
            .and_then(|location| from.join(location).ok());
        let Some(mut target) = target else {
            return Err(UpdateError::Answer { address: self.shown(from), lacks: "Location" }.into());
        };
        target.set_fragment(None);
        self.allowed(target.as_str()).map_err(|_| {
            let target = format!("{}://{}", target.scheme(), target.host_str().unwrap_or_default());
            UpdateError::Redirect { address: self.shown(from), target }.into()
        })
    }

    fn failed(&self, error: &reqwest::Error, url: &Url) -> Failure {
        let error = self.client.connection_error(error, url);
        let again = match error {
            UpdateError::Connection { .. } | UpdateError::Slow { .. } => Again::Later,
            _ => Again::Never,
        };
        Failure { error, again }
    }

    /// What an answer's status and headers say.
    fn judged(&self, response: Response, url: Url, is_part: bool) -> Result<Answer, Failure> {
        let status = response.status();
        let is_fine = status == StatusCode::OK
            || is_part
                && matches!(
                    status,
                    StatusCode::PARTIAL_CONTENT | StatusCode::RANGE_NOT_SATISFIABLE
                );
        if is_fine {
            let answer = Answer { response, url };
            return match answer.text(header::CONTENT_ENCODING) {
                Some(encoding) if !encoding.eq_ignore_ascii_case("identity") => {
                    let encoding = encoding.chars().take(40).collect();
                    Err(UpdateError::Encoded { address: self.shown(&answer.url), encoding }.into())
                }
                _ => Ok(answer),
            };
        }
        if status == StatusCode::PROXY_AUTHENTICATION_REQUIRED {
            return Err(UpdateError::ProxyRefused.into());
        }
        let error = UpdateError::Status { address: self.shown(&url), status: status.as_u16() };
        if !matches!(status.as_u16(), 408 | 425 | 429 | 500 | 502 | 503 | 504) {
            return Err(error.into());
        }
        let asked = response.headers().get(header::RETRY_AFTER).and_then(|v| v.to_str().ok());
        match asked.and_then(|text| retry_after(text, Utc::now())) {
            Some(wait) if wait > self.client.patience.longest => {
                Err(UpdateError::Busy { host: host(&url), seconds: wait.as_secs() }.into())
            }
            Some(wait) => Err(Failure { error, again: Again::After(wait) }),
            None => Err(Failure::passing(error)),
        }
    }

    /// The next bytes of an answer; none at its end. `so_far` is how much of it had come, for the error.
    pub(super) async fn next(
        &self,
        answer: &mut Answer,
        so_far: u64,
    ) -> Result<Option<impl AsRef<[u8]> + use<>>, Failure> {
        let host = host(&answer.url);
        let idle = self.client.patience.idle;
        let chunk = self.waited(&host, idle, answer.response.chunk()).await?;
        chunk.map_err(|_| {
            let address = self.shown(&answer.url);
            Failure::passing(UpdateError::Cut { address, bytes: so_far })
        })
    }

    /// A whole answer of at most so many bytes, as the kind of data expected.
    pub(super) async fn whole(
        &self,
        url: &Url,
        most: u64,
        expected: Expected,
    ) -> Result<Vec<u8>, Failure> {
        let mut answer = self.ask(url, &HeaderMap::new()).await?;
        let announced = answer.length();
        let too_large =
            || UpdateError::TooLarge { address: self.shown(url), megabytes: most >> 20 };
        if announced.is_some_and(|announced| announced > most) {
            return Err(too_large().into());
        }
        let mut bytes = Vec::new();
        while let Some(chunk) = self.next(&mut answer, bytes.len() as u64).await? {
            let chunk = chunk.as_ref();
            if (bytes.len() + chunk.len()) as u64 > most {
                return Err(too_large().into());
            }
            bytes.extend_from_slice(chunk);
        }
        content::check(&bytes, answer.media_type(), expected, || self.shown(url))?;
        Ok(bytes)
    }

    /// Tries something, and again after failures that may pass.
    pub(super) async fn again<T>(
        &self,
        mut attempt: impl AsyncFnMut() -> Result<T, Failure>,
    ) -> Result<T, UpdateError> {
        let patience = &self.client.patience;
        for tried in 0.. {
            let failure = match attempt().await {
                Ok(done) => return Ok(done),
                Err(failure) => failure,
            };
            let pause = match failure.again {
                Again::Never => return Err(failure.error),
                _ if tried >= patience.retries => return Err(failure.error),
                Again::Later => backed_off(patience.pause, patience.longest, tried, random()),
                Again::After(wait) => wait,
            };
            let seconds = pause.as_millis().div_ceil(1000) as u64;
            (self.progress)(Progress::Waiting { seconds });
            let begun = Instant::now();
            while begun.elapsed() < pause {
                if self.cancel.load(Ordering::Relaxed) {
                    return Err(UpdateError::Cancelled);
                }
                if Instant::now() >= self.until {
                    return Err(failure.error);
                }
                tokio::time::sleep(TICK.min(pause.saturating_sub(begun.elapsed()))).await;
            }
        }
        Err(UpdateError::Cancelled)
    }
}

/// An answer whose bytes are still to come.
pub(super) struct Answer {
    response: Response,
    url: Url,
}

impl Answer {
    pub(super) fn status(&self) -> StatusCode {
        self.response.status()
    }

    /// A header as text.
    pub(super) fn text(&self, name: header::HeaderName) -> Option<&str> {
        self.response.headers().get(name).and_then(|value| value.to_str().ok())
    }

    /// How many bytes are announced.
    pub(super) fn length(&self) -> Option<u64> {
        self.text(header::CONTENT_LENGTH).and_then(|text| text.parse().ok())
    }

    pub(super) fn media_type(&self) -> Option<&str> {
        self.text(header::CONTENT_TYPE)
    }
}

fn is_redirect(status: StatusCode) -> bool {
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
}

/// How long `Retry-After` asks to wait: seconds, or a date (RFC 9110, 10.2.3).
fn retry_after(text: &str, now: DateTime<Utc>) -> Option<Duration> {
    let text = text.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = DateTime::parse_from_rfc2822(text).ok()?;
    Some((date.with_timezone(&Utc) - now).to_std().unwrap_or_default())
}

/// The wait before an attempt: twice as long each time, and up to half as long again at random, so that many programs do
/// not come back at once.
fn backed_off(first: Duration, longest: Duration, tried: u32, random: u64) -> Duration {
    let doubled = first.saturating_mul(1 << tried.min(16)).min(longest);
    doubled + doubled.mul_f64((random % 1024) as f64 / 2048.0)
}

/// A number that is not the same twice.
fn random() -> u64 {
    RandomState::new().hash_one(0)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use chrono::{DateTime, Utc};

    use super::{backed_off, retry_after};

    #[test]
    fn retry_after_in_seconds_or_as_a_date() {
        let now: DateTime<Utc> = "2026-11-22T08:00:00Z".parse().expect("a time");
        let seconds = |text| retry_after(text, now).map(|wait| wait.as_secs());
        assert_eq!(seconds("120"), Some(120));
        assert_eq!(seconds(" 0 "), Some(0));
        assert_eq!(seconds("Sun, 22 Nov 2026 08:01:30 GMT"), Some(90));
        assert_eq!(seconds("Sun, 22 Nov 2026 07:00:00 GMT"), Some(0), "it is over");
        assert_eq!(seconds("18446744073709551615"), Some(u64::MAX));
        for bad in
            ["", "soon", "-1", "1.5", "99999999999999999999", "Sun, 32 Nov 2026 08:01:30 GMT"]
        {
            assert_eq!(seconds(bad), None, "{bad}");
        }
    }

    #[test]
    fn waits_double_up_to_the_longest() {
        let wait = |tried, random| {
            backed_off(Duration::from_secs(1), Duration::from_secs(20), tried, random).as_millis()
        };
        assert_eq!([wait(0, 0), wait(1, 0), wait(3, 0)], [1000, 2000, 8000]);
        assert_eq!([wait(5, 0), wait(u32::MAX, 0)], [20_000, 20_000]);
        assert!((1000..1500).contains(&wait(0, u64::MAX)));
    }
}
