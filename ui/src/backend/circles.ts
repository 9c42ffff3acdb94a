/** The engine's commands, typed: circles in the place of areas. */

import { call } from './call';
import type { CirclesRequest, CircleSize, Level } from './types';
import { toBuffer } from './values';

/** Circles of the areas of a level; arrays have one entry an area, NaN where there is no circle. */
export type CircleLayout = {
  /** Square metres of circle for one of what is counted. */
  scale: number;
  /** How many circles there are. */
  drawn: number;
  /** Areas asked for that have no circle, because their number is not known or nought. */
  without: number;
  /** How many of the numbers are estimates. */
  estimated: number;
  /** Metres that half of the circles moved at most. */
  median: number;
  /** Metres that the circle moved that moved farthest. */
  most: number;
  /** The share of the land that circles cover. */
  covered: number;
  /** Middles in metres (EPSG:27700). */
  easting: Float64Array;
  northing: Float64Array;
  /** Metres. */
  radius: Float64Array;
  /** What each circle is as large as. */
  number: Float64Array;
};

/** Numbers about all circles before the columns. */
const HEADER = 8;
const COLUMNS = 4;

/** Splits the engine's answer into typed arrays without copying them. */
export function decodeCircles(bytes: ArrayBuffer | ArrayBufferView | number[]): CircleLayout {
  const buffer = toBuffer(bytes);
  const numbers = buffer.byteLength / 8 - HEADER;
  const length = numbers / COLUMNS;
  if (length < 0 || !Number.isInteger(length)) {
    throw new RangeError(
      `circles: ${buffer.byteLength} bytes; 8 · (${HEADER} + ${COLUMNS} · areas) would be right`,
    );
  }
  const [scale = 0, drawn = 0, without = 0, estimated = 0, median = 0, most = 0, covered = 0] =
    new Float64Array(buffer, 0, HEADER);
  const column = (index: number) => new Float64Array(buffer, 8 * (HEADER + index * length), length);
  return {
    scale,
    drawn,
    without,
    estimated,
    median,
    most,
    covered,
    easting: column(0),
    northing: column(1),
    radius: column(2),
    number: column(3),
  };
}

/** What circles of a level can be as large as; nothing where its areas have no shapes. */
export function circleSizes(level: Level): Promise<CircleSize[]> {
  return call('circle_sizes', { level });
}

export async function circles(request: CirclesRequest): Promise<CircleLayout> {
  return decodeCircles(await call<ArrayBuffer | number[]>('circles', { request }));
}
