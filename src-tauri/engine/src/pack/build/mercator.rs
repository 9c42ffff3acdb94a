//! Longitude and latitude to the National Grid beyond where OSTN15 is defined: Ireland lies there.
//!
//! The Helmert transformation from WGS 84 to OSGB36 and the transverse Mercator projection by the series of Ordnance Survey's
//! "A guide to coordinate systems in Great Britain" (sections 6.6 and annexes B and C). It is right to about 5 m in Great
//! Britain and good enough for a coast at 1:10,000,000 a little beyond.

/// Half axes of WGS 84 and of Airy's ellipsoid in metres.
const WGS84: [f64; 2] = [6_378_137.0, 6_356_752.314_245];
const AIRY: [f64; 2] = [6_377_563.396, 6_356_256.909];
/// The projection's scale and origin.
const SCALE: f64 = 0.999_601_271_7;
const ORIGIN: [f64; 2] = [-2.0, 49.0];
const FALSE_EASTING: f64 = 400_000.0;
const FALSE_NORTHING: f64 = -100_000.0;

/// Easting and northing in metres of a longitude and latitude in degrees (WGS 84), to about 5 m.
pub fn to_grid_far(lon: f64, lat: f64) -> (f64, f64) {
    let (lon, lat) = to_airy(lon.to_radians(), lat.to_radians());
    project(lon, lat)
}

/// From WGS 84 to OSGB36, in radians.
fn to_airy(lon: f64, lat: f64) -> (f64, f64) {
    let squared = |[a, b]: [f64; 2]| 1.0 - (b * b) / (a * a);
    let nu = WGS84[0] / (1.0 - squared(WGS84) * lat.sin().powi(2)).sqrt();
    let [x, y, z] = [
        nu * lat.cos() * lon.cos(),
        nu * lat.cos() * lon.sin(),
        nu * (1.0 - squared(WGS84)) * lat.sin(),
    ];
    // Metres, parts of one, and seconds of arc.
    let (tx, ty, tz) = (-446.448, 125.157, -542.06);
    let scale = 1.0 + 20.489_4e-6;
    let [rx, ry, rz] =
        [-0.1502_f64, -0.247, -0.8421].map(|seconds| (seconds / 3600.0).to_radians());
    let [x, y, z] = [
        tx + scale * x - rz * y + ry * z,
        ty + rz * x + scale * y - rx * z,
        tz - ry * x + rx * y + scale * z,
    ];
    let flat = x.hypot(y);
    let mut lat = z.atan2(flat * (1.0 - squared(AIRY)));
    for _ in 0..6 {
        let nu = AIRY[0] / (1.0 - squared(AIRY) * lat.sin().powi(2)).sqrt();
        lat = (z + squared(AIRY) * nu * lat.sin()).atan2(flat);
    }
    (y.atan2(x), lat)
}

/// The transverse Mercator projection of the National Grid.
fn project(lon: f64, lat: f64) -> (f64, f64) {
    let [a, b] = AIRY;
    let [lon_0, lat_0] = ORIGIN.map(f64::to_radians);
    let e2 = 1.0 - (b * b) / (a * a);
    let n = (a - b) / (a + b);
    let (sin, cos, tan) = (lat.sin(), lat.cos(), lat.tan());
    let nu = a * SCALE / (1.0 - e2 * sin * sin).sqrt();
    let rho = a * SCALE * (1.0 - e2) / (1.0 - e2 * sin * sin).powf(1.5);
    let eta2 = nu / rho - 1.0;
    let (minus, plus) = (lat - lat_0, lat + lat_0);
    let meridian = b
        * SCALE
        * ((1.0 + n + 1.25 * n * n + 1.25 * n.powi(3)) * minus
            - (3.0 * n + 3.0 * n * n + 21.0 / 8.0 * n.powi(3)) * minus.sin() * plus.cos()
            + 15.0 / 8.0 * (n * n + n.powi(3)) * (2.0 * minus).sin() * (2.0 * plus).cos()
            - 35.0 / 24.0 * n.powi(3) * (3.0 * minus).sin() * (3.0 * plus).cos());
    let (t2, l) = (tan * tan, lon - lon_0);
    let northing = meridian
        + FALSE_NORTHING
        + nu / 2.0 * sin * cos * l.powi(2)
        + nu / 24.0 * sin * cos.powi(3) * (5.0 - t2 + 9.0 * eta2) * l.powi(4)
        + nu / 720.0 * sin * cos.powi(5) * (61.0 - 58.0 * t2 + t2 * t2) * l.powi(6);
    let easting = FALSE_EASTING
        + nu * cos * l
        + nu / 6.0 * cos.powi(3) * (nu / rho - t2) * l.powi(3)
        + nu / 120.0
            * cos.powi(5)
            * (5.0 - 18.0 * t2 + t2 * t2 + 14.0 * eta2 - 58.0 * t2 * eta2)
            * l.powi(5);
    (easting, northing)
}

#[cfg(test)]
mod tests {
    use super::to_grid_far;
    use crate::geography::grid::to_grid;

    #[test]
    fn it_agrees_with_ostn15_where_that_is_defined() {
        for lat in [50.2, 51.4, 52.6, 53.4, 54.8, 57.0] {
            for lon in [-5.2, -4.0, -2.7, -1.3] {
                let Ok((x, y)) = to_grid(lon, lat) else { continue };
                let (e, n) = to_grid_far(lon, lat);
                assert!((e - x).hypot(n - y) < 8.0, "{lon} {lat}: {e} {n} for {x} {y}");
            }
        }
    }
}
