/** The shapes that are drawn to select areas, in metres of the National Grid; pure, so that they can be tested. */

export const TOOLS = ['pick', 'rectangle', 'lasso'] as const;
export type Tool = (typeof TOOLS)[number];

/** A place: metres east and north. */
export type Corner = readonly [number, number];

/** The engine takes no lasso of more corners. */
export const MOST_CORNERS = 10_000;
/** A lasso needs three corners to hold anything. */
export const FEWEST_CORNERS = 3;

/** The rectangle of two opposite corners. */
export function rectangle([ax, ay]: Corner, [bx, by]: Corner): Corner[] {
  return [
    [ax, ay],
    [bx, ay],
    [bx, by],
    [ax, by],
  ];
}

/** The shape that corners make; null while there are too few. */
export function shapeOf(tool: Tool, corners: readonly Corner[]): readonly Corner[] | null {
  if (tool === 'rectangle') {
    const [a, b] = corners;
    return a && b && a[0] !== b[0] && a[1] !== b[1] ? rectangle(a, b) : null;
  }
  return tool === 'lasso' && corners.length >= FEWEST_CORNERS ? corners : null;
}

/** What is drawn while the pointer or the cross is at a place: the corners set so far, and the one that would come next. */
export function outlineOf(
  tool: Tool,
  corners: readonly Corner[],
  at: Corner | null,
): readonly Corner[] {
  const next = at ? [...corners, at] : corners;
  const [a, b] = next;
  return tool === 'rectangle' && a && b ? rectangle(a, b) : next;
}

/** Whether a corner set at a place closes the lasso: on its first corner, or once more on its last one. */
export function closes(corners: readonly Corner[], at: Corner, tolerance: number): boolean {
  if (corners.length < FEWEST_CORNERS) return false;
  return [corners[0], corners.at(-1)].some(
    (corner) => corner && Math.hypot(corner[0] - at[0], corner[1] - at[1]) <= tolerance,
  );
}

/**
 * A path drawn by hand without the places that lie nearer than `least` metres to the one before, and with no more
 * corners than the engine takes.
 */
export function thinned(path: readonly Corner[], least: number): Corner[] {
  const kept: Corner[] = [];
  for (const corner of path) {
    const last = kept.at(-1);
    if (!last || Math.hypot(corner[0] - last[0], corner[1] - last[1]) >= least) kept.push(corner);
  }
  return kept.length > MOST_CORNERS ? thinned(kept, Math.max(least, 1) * 2) : kept;
}
