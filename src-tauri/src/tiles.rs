//! Serves vector tiles at `tiles://localhost/{level}/{z}/{x}/{y}` (`http://tiles.localhost/…` on
//! Windows).

use cyswllt_engine::maps::tiles::{TileAddress, tile};
use tauri::{
    UriSchemeResponder, async_runtime,
    http::{Request, Response, StatusCode, header},
};

use crate::state;

/// Cuts the tile on another thread and answers.
pub fn respond(request: Request<Vec<u8>>, responder: UriSchemeResponder) {
    async_runtime::spawn_blocking(move || responder.respond(answer(request.uri().path())));
}

fn answer(path: &str) -> Response<Vec<u8>> {
    let bytes = path
        .parse::<TileAddress>()
        .map_err(|error| (StatusCode::BAD_REQUEST, error.to_string()))
        .and_then(|address| {
            let engine = state::engine()
                .map_err(|failure| (StatusCode::INTERNAL_SERVER_ERROR, failure.to_string()))?;
            tile(&engine.shapes, address)
                .map_err(|error| (StatusCode::NOT_FOUND, error.to_string()))
        });
    match bytes {
        Ok(bytes) => response(StatusCode::OK, "application/vnd.mapbox-vector-tile", bytes),
        Err((status, message)) => response(status, "text/plain; charset=utf-8", message.into()),
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
