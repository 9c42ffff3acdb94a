/** Round numbers for the legend of sizes. */

const ROUND = [1, 2, 5];
/** Circles in the legend. */
const CIRCLES = 3;
/** Each stands for at most this share of the one before: less than half of the radius would be told apart anyway. */
const STEP = 0.25;

/** The largest of 1, 2 or 5 times a power of ten that is at most `most`, and at least 1. */
function below(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return (ROUND.findLast((factor) => factor * power <= most * (1 + 1e-9)) ?? 1) * power;
}

/** Round numbers, largest first: from the largest that is at most `most` downwards, as long as they are 1 or more. */
export function roundNumbers(most: number): number[] {
  if (!(most >= 1)) return [];
  const numbers = [below(most)];
  while (numbers.length < CIRCLES) {
    const next = (numbers.at(-1) ?? 0) * STEP;
    if (next < 1) break;
    numbers.push(below(next));
  }
  return numbers;
}

/** The largest number that a circle of some pixels of radius stands for. */
export function numberOf(pixels: number, resolution: number, scale: number): number {
  return (Math.PI * (pixels * resolution) ** 2) / scale;
}

/** Pixels of radius of the circle of a number. */
export function pixelsOf(number: number, resolution: number, scale: number): number {
  return Math.sqrt((number * scale) / Math.PI) / resolution;
}

/** The step of zoom that a resolution belongs to: the engine lays circles out once for each. */
export function stepOf(resolution: number): number {
  return Math.ceil(Math.log2(resolution));
}
