/** What a map goes on showing when it gets another size. */

/**
 * How many times farther away a map has to be so that what it showed, `seen` metres wide and high, fits into its new
 * size in pixels; 1 where it does already.
 */
export function farther(
  seen: readonly [number, number],
  resolution: number,
  size: readonly [number, number],
): number {
  const [width, height] = size;
  if (width <= 0 || height <= 0 || resolution <= 0) return 1;
  return Math.max(1, seen[0] / (width * resolution), seen[1] / (height * resolution));
}

/** Width and height of what two boxes (west, south, east, north) have in common. */
export function common(a: readonly number[], b: readonly number[]): [number, number] {
  const side = (low: number, high: number): number =>
    Math.max(0, Math.min(a[high] ?? 0, b[high] ?? 0) - Math.max(a[low] ?? 0, b[low] ?? 0));
  return [side(0, 2), side(1, 3)];
}
