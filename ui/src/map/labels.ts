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
/** What a line through another name costs, and a name left out. */
const CROSSING = 60;
const LEFT_OUT = 500;
/** Orders in which crowded names are tried. */
const ATTEMPTS = 60;

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

type Placed = { shift: Shift; box: Box; cost: number };

/** The nearest free place of a name. */
function placeOne(
  name: Name,
  names: readonly Name[],
  frame: Box,
  taken: readonly Box[],
): Placed | null {
  let best: Placed | null = null;
  for (const shift of SHIFTS) {
    const distance = Math.hypot(...shift);
    if (best && distance >= best.cost) break;
    const box = boxOf(name, shift);
    const outside =
      box.left < frame.left ||
      box.right > frame.right ||
      box.top < frame.top ||
      box.bottom > frame.bottom;
    if (outside || taken.some((other) => overlap(box, other))) continue;
    const hidden = names.filter((other) => other !== name && holds(box, other)).length;
    const cost = distance + hidden * HIDING;
    if (!best || cost < best.cost) best = { shift, box, cost };
  }
  return best;
}

/** How many names a name's line runs through. */
function crossings(name: Name, { shift: [right, down] }: Placed, others: readonly Box[]): number {
  const steps = Math.ceil(Math.hypot(right, down) / 6);
  return others.filter((box) => {
    for (let step = 1; step < steps; step += 1) {
      const point = {
        ...name,
        x: name.x + (right * step) / steps,
        y: name.y + (down * step) / steps,
      };
      if (holds(box, point)) return true;
    }
    return false;
  }).length;
}

/** A shift for each name so that no two overlap and all stay inside `frame`; null where there is no room. */
export function placeNames(names: readonly Name[], frame: Box): (Shift | null)[] {
  const own = names.map((name) => boxOf(name, [0, 0]));
  const alone = own.map((box) => own.every((other) => other === box || !overlap(box, other)));
  const crowded = names.map((_, index) => index).filter((index) => !alone[index]);
  const free = own.filter((_, index) => alone[index]);
  let best: { cost: number; placed: (Placed | null)[] } | null = null;
  let random = 1;
  for (let attempt = 0; attempt < ATTEMPTS && (crowded.length > 0 || attempt === 0); attempt += 1) {
    const taken = [...free];
    const placed = new Array<Placed | null>(names.length).fill(null);
    let cost = 0;
    for (const index of crowded) {
      const name = names[index];
      const found = name ? placeOne(name, names, frame, taken) : null;
      placed[index] = found;
      if (found) taken.push(found.box);
      cost += found?.cost ?? LEFT_OUT;
      if (best && cost >= best.cost) break;
    }
    for (const index of crowded) {
      const [name, found] = [names[index], placed[index]];
      if (name && found)
        cost +=
          CROSSING *
          crossings(
            name,
            found,
            taken.filter((box) => box !== found.box),
          );
    }
    if (!best || cost < best.cost) best = { cost, placed };
    // Another order, the same at every start.
    for (let last = crowded.length - 1; last > 0; last -= 1) {
      random = (random * 48_271) % 2_147_483_647;
      const other = random % (last + 1);
      [crowded[last], crowded[other]] = [crowded[other] ?? 0, crowded[last] ?? 0];
    }
  }
  return names.map((_, index) => (alone[index] ? [0, 0] : (best?.placed[index]?.shift ?? null)));
}

/** Where the line from a name's point ends: at the name's edge; null where it is so near that it needs none. */
export function lineEnd({ width, height }: Name, [right, down]: Shift): Shift | null {
  const nearest = (shift: number, size: number) =>
    Math.sign(shift) * Math.max(0, Math.abs(shift) - size / 2);
  const end: Shift = [nearest(right, width), nearest(down, height)];
  return Math.hypot(...end) < 5 ? null : end;
}
