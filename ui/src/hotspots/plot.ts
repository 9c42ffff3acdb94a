/** The Moran scatterplot in numbers: where points lie, and which one is near. */

import type { Hotspots } from '../backend/types';

/** A point of the plot: an area's own value and its neighbours', both in standard deviations. */
export type PlotPoint = { position: number; own: number; around: number };

/** What the plot spans, in standard deviations. */
export type Span = { left: number; right: number; low: number; high: number };

/** Pixels of the plot, the room for its axes taken off. */
export type Frame = { width: number; height: number };

export function plotPoints(result: Pick<Hotspots, 'standardised' | 'lag'>): PlotPoint[] {
  return result.standardised.flatMap((own, position) => {
    const around = result.lag[position];
    return own === null || around === null || around === undefined
      ? []
      : [{ position, own, around }];
  });
}

/** What all points span, with a margin, and the origin inside. */
export function spanOf(points: readonly PlotPoint[]): Span {
  const span = { left: -1, right: 1, low: -1, high: 1 };
  for (const { own, around } of points) {
    span.left = Math.min(span.left, own);
    span.right = Math.max(span.right, own);
    span.low = Math.min(span.low, around);
    span.high = Math.max(span.high, around);
  }
  const across = 0.04 * (span.right - span.left);
  const up = 0.06 * (span.high - span.low);
  return {
    left: span.left - across,
    right: span.right + across,
    low: span.low - up,
    high: span.high + up,
  };
}

/** Where a point of the plane lies in the frame; y downwards. */
export function toPixel(span: Span, frame: Frame, own: number, around: number): [number, number] {
  return [
    ((own - span.left) / (span.right - span.left)) * frame.width,
    ((span.high - around) / (span.high - span.low)) * frame.height,
  ];
}

/** The position of the area whose point is nearest to a pixel, within a reach. */
export function nearestPoint(
  points: readonly PlotPoint[],
  span: Span,
  frame: Frame,
  at: readonly [number, number],
  reach: number,
): number | null {
  let best = reach * reach;
  let found: number | null = null;
  for (const { position, own, around } of points) {
    const [x, y] = toPixel(span, frame, own, around);
    const distance = (x - at[0]) ** 2 + (y - at[1]) ** 2;
    if (distance <= best) {
      best = distance;
      found = position;
    }
  }
  return found;
}

/** Whole numbers at which lines are drawn: at most about eight. */
export function ticks(from: number, to: number): number[] {
  const step = [1, 2, 5, 10, 20, 50].find((size) => (to - from) / size <= 8) ?? 100;
  const list: number[] = [];
  for (let at = Math.ceil(from / step) * step; at <= to; at += step) list.push(at);
  return list;
}
