/** The groups that the map of the index paints: by rank, or by how sure it is. */

import type { Certainty, Scores } from '../backend/scores';
import { NO_DATA, OUTSIDE } from '../map/classes';

/** How many groups either view has. */
export const GROUPS = 5;

/**
 * The last decile of each group: the worst 10 %, 10–20, 20–30, 30–50 and the other half, the groups that the Welsh
 * Index of Multiple Deprivation has on its maps.
 */
const LAST_DECILE: readonly number[] = [1, 2, 3, 5, 10];

/** The least share of runs in the worst tenth that each group but the last has. */
export const LEAST_SHARE: readonly number[] = [0.95, 0.75, 0.5, 0.05];

/** The group of a decile; 0 is the worst. */
export function groupOfDecile(decile: number): number {
  return LAST_DECILE.findIndex((last) => decile <= last);
}

/** The group of a share of runs; 0 is the surest. */
export function groupOfShare(share: number): number {
  const group = LEAST_SHARE.findIndex((least) => share >= least);
  return group === -1 ? GROUPS - 1 : group;
}

function codes(
  length: number,
  inside: ((position: number) => boolean) | undefined,
  group: (position: number) => number | null,
): Uint8Array {
  const result = new Uint8Array(length);
  for (let position = 0; position < length; position += 1) {
    result[position] = inside && !inside(position) ? OUTSIDE : (group(position) ?? NO_DATA);
  }
  return result;
}

/** One paint code an area by its rank. */
export function rankCodes(scores: Scores, inside?: (position: number) => boolean): Uint8Array {
  return codes(scores.decile.length, inside, (position) => {
    const decile = scores.decile[position] ?? 0;
    return decile === 0 ? null : groupOfDecile(decile);
  });
}

/** One paint code an area by the share of runs in which it is in the worst tenth. */
export function certaintyCodes(
  certainty: Certainty,
  inside?: (position: number) => boolean,
): Uint8Array {
  return codes(certainty.shareWorst.length, inside, (position) => {
    const share = certainty.shareWorst[position] ?? NaN;
    return Number.isFinite(share) ? groupOfShare(share) : null;
  });
}
