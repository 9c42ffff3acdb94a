/**
 * From Web Mercator to the British National Grid and back, for background maps that are cut in Web Mercator.
 *
 * Transverse Mercator on Airy's ellipsoid by the series of Ordnance Survey's “A guide to coordinate systems in Great
 * Britain”, annexe C, and the Helmert transformation of its section 6.6 between OSGB36 and WGS 84. The Helmert
 * transformation is right to about 5 m, a pixel or two of a background; figures never pass through it.
 */

type Pair = [number, number];
type Ellipsoid = { a: number; b: number };

const AIRY: Ellipsoid = { a: 6_377_563.396, b: 6_356_256.909 };
const WGS84: Ellipsoid = { a: 6_378_137, b: 6_356_752.314_245 };
const F0 = 0.999_601_271_7;
const LAT0 = (49 * Math.PI) / 180;
const LON0 = (-2 * Math.PI) / 180;
const E0 = 400_000;
const N0 = -100_000;
const E2 = 1 - AIRY.b ** 2 / AIRY.a ** 2;

const SECOND = Math.PI / 180 / 3_600;
/** From WGS 84 to OSGB36. */
const SHIFT = {
  x: -446.448,
  y: 125.157,
  z: -542.06,
  scale: 20.4894e-6,
  rx: -0.1502 * SECOND,
  ry: -0.247 * SECOND,
  rz: -0.8421 * SECOND,
};

/** The arc of the meridian from the true origin. */
function arc(latitude: number): number {
  const n = (AIRY.a - AIRY.b) / (AIRY.a + AIRY.b);
  const d = latitude - LAT0;
  const s = latitude + LAT0;
  return (
    AIRY.b *
    F0 *
    ((1 + n + 1.25 * n ** 2 + 1.25 * n ** 3) * d -
      (3 * n + 3 * n ** 2 + 2.625 * n ** 3) * Math.sin(d) * Math.cos(s) +
      (1.875 * n ** 2 + 1.875 * n ** 3) * Math.sin(2 * d) * Math.cos(2 * s) -
      (35 / 24) * n ** 3 * Math.sin(3 * d) * Math.cos(3 * s))
  );
}

function curvatures(latitude: number): { nu: number; rho: number; eta2: number } {
  const part = 1 - E2 * Math.sin(latitude) ** 2;
  const nu = (AIRY.a * F0) / Math.sqrt(part);
  const rho = (AIRY.a * F0 * (1 - E2)) / part ** 1.5;
  return { nu, rho, eta2: nu / rho - 1 };
}

/** Latitude and longitude on Airy's ellipsoid, in radians, to easting and northing. */
function project([latitude, longitude]: Pair): Pair {
  const { nu, rho, eta2 } = curvatures(latitude);
  const sin = Math.sin(latitude);
  const cos = Math.cos(latitude);
  const tan2 = Math.tan(latitude) ** 2;
  const p = longitude - LON0;
  const north =
    arc(latitude) +
    N0 +
    (nu / 2) * sin * cos * p ** 2 +
    (nu / 24) * sin * cos ** 3 * (5 - tan2 + 9 * eta2) * p ** 4 +
    (nu / 720) * sin * cos ** 5 * (61 - 58 * tan2 + tan2 ** 2) * p ** 6;
  const east =
    E0 +
    nu * cos * p +
    (nu / 6) * cos ** 3 * (nu / rho - tan2) * p ** 3 +
    (nu / 120) * cos ** 5 * (5 - 18 * tan2 + tan2 ** 2 + 14 * eta2 - 58 * tan2 * eta2) * p ** 5;
  return [east, north];
}

/** Easting and northing to latitude and longitude on Airy's ellipsoid, in radians. */
function unproject(easting: number, northing: number): Pair {
  let latitude = LAT0 + (northing - N0) / (AIRY.a * F0);
  for (let turn = 0; turn < 8; turn += 1) {
    latitude += (northing - N0 - arc(latitude)) / (AIRY.a * F0);
  }
  const { nu, rho, eta2 } = curvatures(latitude);
  const tan = Math.tan(latitude);
  const sec = 1 / Math.cos(latitude);
  const d = easting - E0;
  return [
    latitude -
      (tan / (2 * rho * nu)) * d ** 2 +
      (tan / (24 * rho * nu ** 3)) * (5 + 3 * tan ** 2 + eta2 - 9 * tan ** 2 * eta2) * d ** 4 -
      (tan / (720 * rho * nu ** 5)) * (61 + 90 * tan ** 2 + 45 * tan ** 4) * d ** 6,
    LON0 +
      (sec / nu) * d -
      (sec / (6 * nu ** 3)) * (nu / rho + 2 * tan ** 2) * d ** 3 +
      (sec / (120 * nu ** 5)) * (5 + 28 * tan ** 2 + 24 * tan ** 4) * d ** 5,
  ];
}

function toSpace([latitude, longitude]: Pair, { a, b }: Ellipsoid): number[] {
  const e2 = 1 - b ** 2 / a ** 2;
  const nu = a / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2);
  return [
    nu * Math.cos(latitude) * Math.cos(longitude),
    nu * Math.cos(latitude) * Math.sin(longitude),
    nu * (1 - e2) * Math.sin(latitude),
  ];
}

function fromSpace([x = 0, y = 0, z = 0]: number[], { a, b }: Ellipsoid): Pair {
  const e2 = 1 - b ** 2 / a ** 2;
  const p = Math.hypot(x, y);
  let latitude = Math.atan2(z, p * (1 - e2));
  for (let turn = 0; turn < 6; turn += 1) {
    const nu = a / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2);
    latitude = Math.atan2(z + e2 * nu * Math.sin(latitude), p);
  }
  return [latitude, Math.atan2(y, x)];
}

/** Helmert's transformation: forwards, or to the first order back. */
function shift([x = 0, y = 0, z = 0]: number[], sign: 1 | -1): number[] {
  const s = 1 + sign * SHIFT.scale;
  const [rx, ry, rz] = [sign * SHIFT.rx, sign * SHIFT.ry, sign * SHIFT.rz];
  return [
    sign * SHIFT.x + s * x - rz * y + ry * z,
    sign * SHIFT.y + rz * x + s * y - rx * z,
    sign * SHIFT.z - ry * x + rx * y + s * z,
  ];
}

/** The radius of Web Mercator's sphere, in metres. */
const RADIUS = 6_378_137;

/** Web Mercator to the National Grid, in metres. */
export function mercatorToGrid([x = 0, y = 0]: readonly number[]): Pair {
  const latitude = 2 * Math.atan(Math.exp(y / RADIUS)) - Math.PI / 2;
  return project(fromSpace(shift(toSpace([latitude, x / RADIUS], WGS84), 1), AIRY));
}

/** The National Grid to Web Mercator, in metres. */
export function gridToMercator([easting = 0, northing = 0]: readonly number[]): Pair {
  const space = shift(toSpace(unproject(easting, northing), AIRY), -1);
  const [latitude, longitude] = fromSpace(space, WGS84);
  return [RADIUS * longitude, RADIUS * Math.log(Math.tan(Math.PI / 4 + latitude / 2))];
}
