/**
 * From values to colour classes. Each area has one byte, its paint code: the class, whether the value is estimated,
 * or why there is no colour. The map's style function only looks this byte up.
 */

import type { Direction, Values } from '../backend/types';

/** Most classes of a classification. */
export const CLASSES = 9;
/** Added to a class whose value is estimated. */
export const ESTIMATED = 16;
/** No value at this level. */
export const NO_DATA = 32;
/** A value that the publisher withheld. */
export const SUPPRESSED = 33;
/** Outside the authority looked into. */
export const OUTSIDE = 34;
/** Number of different codes. */
export const CODES = 35;

const STATE_ESTIMATED = 1;
const STATE_SUPPRESSED = 3;

/** The class of a value: the first i with v ≤ breaks[i]; values past the last bound belong to the last class. */
export function classOf(value: number, breaks: ArrayLike<number>): number {
  let low = 0;
  let high = breaks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (breaks[middle] ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return Math.max(0, low);
}

/** The paint code of every area. `inside` tells which areas are in scope; all are without it. */
export function paintCodes(
  values: Values,
  breaks: readonly number[],
  inside?: (position: number) => boolean,
): Uint8Array {
  const codes = new Uint8Array(values.value.length);
  for (let position = 0; position < codes.length; position += 1) {
    const value = values.value[position] ?? NaN;
    const state = values.state[position];
    if (inside && !inside(position)) codes[position] = OUTSIDE;
    else if (state === STATE_SUPPRESSED) codes[position] = SUPPRESSED;
    else if (!Number.isFinite(value) || breaks.length === 0) codes[position] = NO_DATA;
    else codes[position] = classOf(value, breaks) + (state === STATE_ESTIMATED ? ESTIMATED : 0);
  }
  return codes;
}

/** How many areas have each paint code. */
export function countCodes(codes: Uint8Array): Uint32Array {
  const counts = new Uint32Array(CODES);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** Whether the palette runs backwards: the dark end belongs to the more excluded, unless the user turns it. */
export function isReversed(direction: Direction, turned: boolean): boolean {
  return (direction === 'lower_is_worse') !== turned;
}

/**
 * The colours of `classes` classes, lowest values first. Palettes have 3 to 9 colours; for one or two classes the
 * ends of the smallest are taken.
 */
export function classColours(
  palette: readonly (readonly string[])[],
  classes: number,
  reversed: boolean,
): string[] {
  const most = palette.length - 1;
  const step = Math.min(Math.max(classes - 3, 0), most);
  const full = [...(palette[step] ?? [])];
  let colours = full;
  if (classes === 1) colours = full.slice(-1);
  else if (classes === 2) colours = [...full.slice(0, 1), ...full.slice(-1)];
  return reversed ? colours.reverse() : colours;
}

/** Bounds for a category measure: 0 is not mentioned, 1 is mentioned. */
export const CATEGORY_BREAKS: readonly number[] = [0, 1];
