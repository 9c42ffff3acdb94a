/** Which feature of a tile is at a point. */

/** A polygon as OpenLayers keeps it: x and y of all rings after one another, and where each ring ends. */
export type FlatPolygon = {
  getId(): number | string | undefined;
  getExtent(): number[];
  getFlatCoordinates(): number[];
  getEnds(): number[] | number[][] | null;
};

/** Whether a point is inside the rings by the even–odd rule, so that holes count as outside. */
export function insideRings(
  flat: ArrayLike<number>,
  ends: readonly number[],
  x: number,
  y: number,
): boolean {
  let inside = false;
  let start = 0;
  for (const end of ends) {
    let previousX = flat[end - 2] ?? 0;
    let previousY = flat[end - 1] ?? 0;
    for (let at = start; at < end; at += 2) {
      const currentX = flat[at] ?? 0;
      const currentY = flat[at + 1] ?? 0;
      if (currentY > y !== previousY > y) {
        const cross = ((previousX - currentX) * (y - currentY)) / (previousY - currentY) + currentX;
        if (x < cross) inside = !inside;
      }
      previousX = currentX;
      previousY = currentY;
    }
    start = end;
  }
  return inside;
}

/** The id of the first polygon at a point. */
export function featureAt(
  features: readonly FlatPolygon[],
  x: number,
  y: number,
): number | undefined {
  for (const feature of features) {
    const [west = 0, south = 0, east = 0, north = 0] = feature.getExtent();
    if (x < west || x > east || y < south || y > north) continue;
    const ends = (feature.getEnds() ?? []).flat();
    if (insideRings(feature.getFlatCoordinates(), ends, x, y)) {
      const id = feature.getId();
      if (id !== undefined) return Number(id);
    }
  }
  return undefined;
}
