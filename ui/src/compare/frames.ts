/** How each authority lies in its frame. */

/** West, south, east, north in metres. */
export type Box = readonly [number, number, number, number];

export type Frame = {
  /** Metres a pixel. */
  resolution: number;
  /** Metres at the left and at the top edge of the frame. */
  west: number;
  north: number;
};

/** Pixels left free along the edges. */
const MARGIN = 4;

/** Metres a pixel at which a box fits into a frame. */
export function fitting([west, south, east, north]: Box, width: number, height: number): number {
  return Math.max(
    (east - west) / Math.max(1, width - 2 * MARGIN),
    (north - south) / Math.max(1, height - 2 * MARGIN),
  );
}

/**
 * A frame for each box, the box in its middle: filled by it, or, at the same scale, as large as the largest of them
 * allows.
 */
export function frames(
  boxes: readonly Box[],
  width: number,
  height: number,
  same: boolean,
): Frame[] {
  const own = boxes.map((box) => fitting(box, width, height));
  const farthest = Math.max(0, ...own);
  return boxes.map(([west, south, east, north], index) => {
    const resolution = same ? farthest : (own[index] ?? farthest);
    return {
      resolution,
      west: (west + east) / 2 - (width / 2) * resolution,
      north: (south + north) / 2 + (height / 2) * resolution,
    };
  });
}
