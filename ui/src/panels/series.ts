/** A series of figures as a small line, and what it says in words. */

import type { SeriesPoint } from '../backend/types';
import { isNumber } from './format';

export interface Extremes {
  first: SeriesPoint & { value: number };
  last: SeriesPoint & { value: number };
  lowest: SeriesPoint & { value: number };
  highest: SeriesPoint & { value: number };
}

function known(series: readonly SeriesPoint[]): (SeriesPoint & { value: number })[] {
  return series.filter((point): point is SeriesPoint & { value: number } => isNumber(point.value));
}

/** First, last, lowest and highest known point; nothing for fewer than two points. */
export function extremes(series: readonly SeriesPoint[]): Extremes | undefined {
  const points = known(series);
  const first = points[0];
  const last = points[points.length - 1];
  if (first === undefined || last === undefined || points.length < 2) return undefined;
  let lowest = first;
  let highest = first;
  for (const point of points) {
    if (point.value < lowest.value) lowest = point;
    if (point.value > highest.value) highest = point;
  }
  return { first, last, lowest, highest };
}

export interface Line {
  /** Paths of the line, broken where a value is missing. */
  path: string;
  /** The outline of the range between lower and upper bounds; empty where there are none. */
  band: string;
  /** The last point, marked. */
  end: { x: number; y: number };
}

/** The picture of a series in a box of `width` by `height`, from the lowest to the highest bound. */
export function line(
  series: readonly SeriesPoint[],
  width: number,
  height: number,
): Line | undefined {
  const all = series.flatMap((point) => [point.value, point.lower, point.upper]).filter(isNumber);
  if (known(series).length < 2) return undefined;
  const low = Math.min(...all);
  const high = Math.max(...all);
  const margin = 3;
  const x = (index: number): number =>
    round(margin + (index / (series.length - 1)) * (width - 2 * margin));
  const y = (value: number): number =>
    round(
      high === low ? height / 2 : margin + ((high - value) / (high - low)) * (height - 2 * margin),
    );
  let path = '';
  let end = { x: 0, y: 0 };
  let pen = false;
  series.forEach((point, index) => {
    if (!isNumber(point.value)) {
      pen = false;
      return;
    }
    end = { x: x(index), y: y(point.value) };
    path += `${pen ? 'L' : 'M'}${end.x} ${end.y}`;
    pen = true;
  });
  const bounded = series
    .map((point, index) => ({ point, index }))
    .filter(({ point }) => isNumber(point.lower) && isNumber(point.upper));
  const up = bounded.map(({ point, index }) => `${x(index)} ${y(point.upper ?? 0)}`);
  const down = bounded.map(({ point, index }) => `${x(index)} ${y(point.lower ?? 0)}`).reverse();
  const band = bounded.length < 2 ? '' : `M${[...up, ...down].join('L')}Z`;
  return { path, band, end };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
