/** The points of the scatter plot: where they lie, which is near, which comes next, which a rectangle holds. */

import type { Association } from '../backend/types';
import { along, type Range } from './scale';

export type ScatterPoint = { position: number; x: number; y: number };

/** Pixels of the plot. */
export type Frame = { width: number; height: number };

/** What the plot spans. */
export type Spans = { x: Range; y: Range };

/** The areas that have both figures. */
export function scatterPoints({ x, y }: Pick<Association, 'x' | 'y'>): ScatterPoint[] {
  return x.flatMap((own, position) => {
    const other = y[position];
    return own === null || other === null || other === undefined
      ? []
      : [{ position, x: own, y: other }];
  });
}

/** Where a point lies in the frame; y downwards. */
export function toPixel(spans: Spans, frame: Frame, x: number, y: number): [number, number] {
  return [along(spans.x, x, frame.width), frame.height - along(spans.y, y, frame.height)];
}

/** The point nearest to a pixel, within a reach; null if none is. */
export function nearestPoint(
  points: readonly ScatterPoint[],
  spans: Spans,
  frame: Frame,
  at: readonly [number, number],
  reach: number,
): ScatterPoint | null {
  let best = reach * reach;
  let found: ScatterPoint | null = null;
  for (const point of points) {
    const [x, y] = toPixel(spans, frame, point.x, point.y);
    const distance = (x - at[0]) ** 2 + (y - at[1]) ** 2;
    if (distance <= best) {
      best = distance;
      found = point;
    }
  }
  return found;
}

/** The points in a rectangle of pixels, given by two opposite corners; those on its line belong. */
export function pointsIn(
  points: readonly ScatterPoint[],
  spans: Spans,
  frame: Frame,
  a: readonly [number, number],
  b: readonly [number, number],
): number[] {
  const [left, right] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])];
  const [top, bottom] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])];
  return points.flatMap(({ position, x, y }) => {
    const [px, py] = toPixel(spans, frame, x, y);
    return px >= left && px <= right && py >= top && py <= bottom ? [position] : [];
  });
}

/** The keys that go from point to point: along one figure, by one or by a twentieth of all. */
const STEPS: Record<string, { by: 'x' | 'y'; step: number; far: boolean } | undefined> = {
  ArrowRight: { by: 'x', step: 1, far: false },
  ArrowLeft: { by: 'x', step: -1, far: false },
  ArrowUp: { by: 'y', step: 1, far: false },
  ArrowDown: { by: 'y', step: -1, far: false },
  PageUp: { by: 'y', step: 1, far: true },
  PageDown: { by: 'y', step: -1, far: true },
};

/** The points in the order of one figure; equal ones in the order of the other, then of the areas. */
export function ordered(points: readonly ScatterPoint[], by: 'x' | 'y'): ScatterPoint[] {
  const other = by === 'x' ? 'y' : 'x';
  return [...points].sort(
    (a, b) => a[by] - b[by] || a[other] - b[other] || a.position - b.position,
  );
}

/** The point that a key leads to; nothing for keys that do not move. */
export function pointAfterKey(
  key: string,
  orders: { x: readonly ScatterPoint[]; y: readonly ScatterPoint[] },
  from: number | null,
): ScatterPoint | undefined {
  const last = orders.x.length - 1;
  if (last < 0) return undefined;
  if (key === 'Home') return orders.x[0];
  if (key === 'End') return orders.x[last];
  const move = STEPS[key];
  if (!move) return undefined;
  const order = orders[move.by];
  const at = from === null ? -1 : order.findIndex(({ position }) => position === from);
  // Without a point to go from, the middle one comes first.
  if (at === -1) return orders.x[last >> 1];
  const step = move.far ? Math.max(1, Math.round(order.length / 20)) : 1;
  return order[Math.max(0, Math.min(last, at + move.step * step))];
}
