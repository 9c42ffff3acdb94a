/** The bytes of the commands `index` and `index_certainty`. */

import { toBuffer } from './values';

/** What an index says of every area of a level, one entry a position. */
export type Scores = {
  /** NaN where an area has none. */
  score: Float64Array;
  /** The share of the recipe's weights that the area's values stand for. */
  weightUsed: Float64Array;
  /** 1 is the worst; 0 where there is no score. */
  rank: Uint32Array;
  /** 1 is the worst tenth; 0 where there is no score. */
  decile: Uint8Array;
};

/** How an area's rank fares when weights and methods are varied; NaN where an area has no score. */
export type Certainty = {
  median: Float64Array;
  /** Ranks between which 90 % of the runs lie. */
  low: Float64Array;
  high: Float64Array;
  /** The share of the runs in which the area is in the worst tenth. */
  shareWorst: Float64Array;
};

/** Two numbers of eight bytes, a rank of four and a decile. */
const SCORE_BYTES = 8 + 8 + 4 + 1;
const CERTAINTY_BYTES = 4 * 8;

type Bytes = ArrayBuffer | ArrayBufferView | number[];

function lengthOf(what: string, buffer: ArrayBuffer, bytesAnArea: number): number {
  if (buffer.byteLength % bytesAnArea !== 0) {
    throw new RangeError(
      `${what}: ${buffer.byteLength} bytes; a multiple of ${bytesAnArea} would be right`,
    );
  }
  return buffer.byteLength / bytesAnArea;
}

export function decodeScores(bytes: Bytes): Scores {
  const buffer = toBuffer(bytes);
  const length = lengthOf('index', buffer, SCORE_BYTES);
  return {
    score: new Float64Array(buffer, 0, length),
    weightUsed: new Float64Array(buffer, length * 8, length),
    rank: new Uint32Array(buffer, length * 16, length),
    decile: new Uint8Array(buffer, length * 20, length),
  };
}

export function decodeCertainty(bytes: Bytes): Certainty {
  const buffer = toBuffer(bytes);
  const length = lengthOf('index_certainty', buffer, CERTAINTY_BYTES);
  return {
    median: new Float64Array(buffer, 0, length),
    low: new Float64Array(buffer, length * 8, length),
    high: new Float64Array(buffer, length * 16, length),
    shareWorst: new Float64Array(buffer, length * 24, length),
  };
}
