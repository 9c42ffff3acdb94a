//! Serves the raster map behind the areas at `background://localhost/{z}/{x}/{y}` (`http://background.localhost/…` on
//! Windows): off unless the user turned it on, fetched by the engine, so that the page connects to nobody.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};

use cyswllt_engine::sources::update::{BackgroundMap, BackgroundSettings};
use tauri::{
    AppHandle, Manager, UriSchemeResponder, async_runtime,
    http::{Request, Response, StatusCode, header},
};

use crate::errors::Failure;

/// The background map as the user set it last.
pub struct Background {
    cache: PathBuf,
    open: Mutex<Option<Arc<BackgroundMap>>>,
}

impl Background {
    /// One that is off; tiles that are fetched later are kept in a folder.
    pub fn new(cache: PathBuf) -> Self {
        Self { cache, open: Mutex::new(None) }
    }

    /// Takes what the user set. Connects to nothing.
    pub fn set(&self, settings: BackgroundSettings) -> Result<(), Failure> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if open.as_ref().is_some_and(|map| *map.settings() == settings) {
            return Ok(());
        }
        *open = None;
        if settings.on {
            *open = Some(Arc::new(BackgroundMap::open(settings, &self.cache)?));
        }
        Ok(())
    }

    fn map(&self) -> Option<Arc<BackgroundMap>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Answers with a tile, from another thread.
pub fn respond(app: AppHandle, request: Request<Vec<u8>>, responder: UriSchemeResponder) {
    async_runtime::spawn_blocking(move || {
        let map = app.state::<Background>().map();
        responder.respond(answer(map.as_deref(), request.uri().path()));
    });
}

/// `/{z}/{x}/{y}`.
fn place(path: &str) -> Option<(u8, u32, u32)> {
    let mut parts = path.strip_prefix('/')?.split('/');
    let place =
        (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    parts.next().is_none().then_some(place)
}

fn answer(map: Option<&BackgroundMap>, path: &str) -> Response<Vec<u8>> {
    let Some((z, x, y)) = place(path) else {
        return response(StatusCode::BAD_REQUEST, "text/plain", b"not /Z/X/Y".to_vec());
    };
    let Some(map) = map else {
        return response(
            StatusCode::NOT_FOUND,
            "text/plain",
            b"the background map is off".to_vec(),
        );
    };
    match map.tile(z, x, y) {
        Ok(tile) => response(StatusCode::OK, tile.media_type, tile.bytes),
        Err(error) => response(StatusCode::BAD_GATEWAY, "text/plain", error.code().into()),
    }
}

fn response(status: StatusCode, kind: &'static str, body: Vec<u8>) -> Response<Vec<u8>> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, header::HeaderValue::from_static(kind));
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, header::HeaderValue::from_static("*"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_three_numbers() {
        assert_eq!(place("/3/10/20"), Some((3, 10, 20)));
        for wrong in ["", "/", "/3/10", "/3/10/20/", "/3/10/-1", "/300/1/1", "/a/b/c", "3/10/20"] {
            assert_eq!(place(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn nothing_is_fetched_while_it_is_off() {
        let background = Background::new(std::env::temp_dir());
        assert!(background.map().is_none());
        background.set(BackgroundSettings::default()).unwrap();
        assert!(background.map().is_none());
        assert_eq!(answer(None, "/1/2/3").status(), StatusCode::NOT_FOUND);
        assert_eq!(answer(None, "/x").status(), StatusCode::BAD_REQUEST);
    }
}
