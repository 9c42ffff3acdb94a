/** Made-up circles for the tests of this folder. */

import type { CircleLayout } from '../backend/circles';

/** Three circles and an area without: of 1,000, 4,000 and 250 residents, on a map of 100 metres a pixel. */
export function layout(more: Partial<CircleLayout> = {}): CircleLayout {
  const number = Float64Array.of(1_000, 4_000, NaN, 250);
  const scale = 1_000 * Math.PI;
  return {
    scale,
    drawn: 3,
    without: 1,
    estimated: 0,
    median: 350,
    most: 6_120,
    covered: 0.2,
    easting: Float64Array.of(10_000, 14_000, NaN, 10_000),
    northing: Float64Array.of(20_000, 20_000, NaN, 18_000),
    radius: number.map((people) => Math.sqrt((people * scale) / Math.PI)),
    number,
    ...more,
  };
}
