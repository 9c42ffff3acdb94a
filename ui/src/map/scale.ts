/** The scale bar: a round length that fits. */

const ROUND = [1, 2, 5];

/** The longest round number of metres (1, 2 or 5 times a power of ten) that is at most `metres`. */
export function roundLength(metres: number): number {
  const power = 10 ** Math.floor(Math.log10(metres));
  let best = power;
  for (const factor of ROUND) if (factor * power <= metres) best = factor * power;
  return best;
}

/** A scale bar of at most `pixels` at a resolution in metres a pixel. */
export function scaleBar(resolution: number, pixels: number): { metres: number; pixels: number } {
  const metres = roundLength(resolution * pixels);
  return { metres, pixels: metres / resolution };
}
