/** Which circle is at a point. */

import type { CircleLayout } from '../backend/circles';

/** Pixels beside a circle in which it is still found, so that small ones can be hit. */
const TOLERANCE = 3;

/**
 * The area whose circle is at a point in metres: the one that holds it, else the nearest within a few pixels. Circles do
 * not cover each other, so no more than one holds it.
 */
export function circleAt(
  { easting, northing, radius }: CircleLayout,
  x: number,
  y: number,
  resolution: number,
): number | null {
  let found: number | null = null;
  let least = TOLERANCE * resolution;
  for (let position = 0; position < radius.length; position += 1) {
    const east = (easting[position] ?? NaN) - x;
    const north = (northing[position] ?? NaN) - y;
    const own = radius[position] ?? NaN;
    const reach = own + least;
    // What has no circle is not a number, and no comparison with it holds.
    if (!(Math.abs(east) <= reach && Math.abs(north) <= reach)) continue;
    const beside = Math.hypot(east, north) - own;
    if (beside <= least) {
      least = beside;
      found = position;
    }
  }
  return found;
}
