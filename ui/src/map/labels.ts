/** Where names go when there are too many for their places: beside them, with a line to the place. */

/** A name: the point it belongs to and its size, all in pixels, y downwards. */
export type Name = { x: number; y: number; width: number; height: number };
export type Box = { left: number; top: number; right: number; bottom: number };
/** Pixels from a name's point to its middle. */
export type Shift = readonly [number, number];

/** Pixels between two names. */
const GAP = 2;
/** Distances tried, in pixels. */
const RADII = [7, 13, 20, 28, 37, 47, 58, 70, 83, 97, 112];
const DIRECTIONS = 20;
/** What hiding the point of another name costs, in pixels of distance. */
const HIDING = 30;

const SHIFTS: readonly Shift[] = [
  [0, 0],
  ...RADII.flatMap((radius) =>
    Array.from({ length: DIRECTIONS }, (_, index): Shift => {
      const angle = (2 * Math.PI * index) / DIRECTIONS;
      return [radius * Math.sin(angle), radius * Math.cos(angle)];
    }),
  ),
];

function boxOf({ x, y, width, height }: Name, [right, down]: Shift): Box {
  return {
    left: x + right - width / 2 - GAP,
    right: x + right + width / 2 + GAP,
    top: y + down - height / 2 - GAP,
    bottom: y + down + height / 2 + GAP,
  };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function holds(box: Box, { x, y }: Name): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}

/** A shift for each name so that no two overlap and all stay inside `frame`; null where there is no room. */
export function placeNames(names: readonly Name[], frame: Box): (Shift | null)[] {
  const own = names.map((name) => boxOf(name, [0, 0]));
  const crowd = own.map((box) => own.filter((other) => overlap(box, other)).length);
  // Names with room of their own come first and stay where they are.
  const order = names.map((_, index) => index);
  order.sort(
    (a, b) => (crowd[a] ?? 0) - (crowd[b] ?? 0) || (names[b]?.y ?? 0) - (names[a]?.y ?? 0),
  );
  const taken: Box[] = [];
  const placed = new Array<Shift | null>(names.length).fill(null);
  for (const index of order) {
    const name = names[index];
    if (!name) continue;
    let best: { shift: Shift; box: Box; cost: number } | null = null;
    for (const shift of SHIFTS) {
      const distance = Math.hypot(...shift);
      if (best && distance >= best.cost) break;
      const box = boxOf(name, shift);
      if (
        box.left < frame.left ||
        box.right > frame.right ||
        box.top < frame.top ||
        box.bottom > frame.bottom ||
        taken.some((other) => overlap(box, other))
      )
        continue;
      const hidden = names.filter((other) => other !== name && holds(box, other)).length;
      const cost = distance + hidden * HIDING;
      if (!best || cost < best.cost) best = { shift, box, cost };
    }
    if (best) {
      placed[index] = best.shift;
      taken.push(best.box);
    }
  }
  return placed;
}

/** Where the line from a name's point ends: at the name's edge; null where it is so near that it needs none. */
export function lineEnd({ width, height }: Name, [right, down]: Shift): Shift | null {
  const nearest = (shift: number, size: number) =>
    Math.sign(shift) * Math.max(0, Math.abs(shift) - size / 2);
  const end: Shift = [nearest(right, width), nearest(down, height)];
  return Math.hypot(...end) < 5 ? null : end;
}
