/** Moving from area to area with the arrow keys. */

export type Way = 'up' | 'down' | 'left' | 'right';

type Points = readonly (readonly [number, number] | null)[];

const STEP: Record<Way, readonly [number, number]> = {
  up: [0, 1],
  down: [0, -1],
  left: [-1, 0],
  right: [1, 0],
};

/** How much more a metre to the side counts than a metre ahead. */
const SIDEWAYS = 2;

/** The area nearest to a point; `allowed` leaves areas out. */
export function nearestTo(
  points: Points,
  x: number,
  y: number,
  allowed: (position: number) => boolean = () => true,
): number | null {
  let best: number | null = null;
  let least = Infinity;
  points.forEach((point, position) => {
    if (!point || !allowed(position)) return;
    const distance = Math.hypot(point[0] - x, point[1] - y);
    if (distance < least) {
      least = distance;
      best = position;
    }
  });
  return best;
}

/** The next area in a direction from another; nothing at the edge. */
export function nextTowards(
  points: Points,
  from: number,
  way: Way,
  allowed: (position: number) => boolean = () => true,
): number | null {
  const start = points[from];
  if (!start) return null;
  const [dx, dy] = STEP[way];
  let best: number | null = null;
  let least = Infinity;
  points.forEach((point, position) => {
    if (!point || position === from || !allowed(position)) return;
    const east = point[0] - start[0];
    const north = point[1] - start[1];
    const ahead = east * dx + north * dy;
    const aside = Math.abs(east * dy) + Math.abs(north * dx);
    if (ahead <= 0 || aside > ahead * SIDEWAYS) return;
    const cost = ahead + aside * SIDEWAYS;
    if (cost < least) {
      least = cost;
      best = position;
    }
  });
  return best;
}
