/** Which level of areas the map shows. */

import type { Level, LevelMode } from '../backend/types';

/** Metres a pixel below which "auto" goes from authorities to small areas. */
export const SMALL_AREA_RESOLUTION = 150;

/** From the smallest areas to the largest, as "auto" prefers them when zoomed in. */
const FINEST_FIRST: readonly Level[] = ['lsoa', 'msoa', 'ward', 'authority'];

/**
 * The level shown. A chosen level is kept, even where the measure has no values for it (the map then says so);
 * "auto" takes authorities from afar and the smallest areas that have values from near or inside an authority.
 */
export function effectiveLevel(
  mode: LevelMode,
  available: readonly Level[],
  near: boolean,
  scoped: boolean,
): Level {
  if (mode !== 'auto') return mode;
  const fine = FINEST_FIRST.find((level) => available.includes(level)) ?? 'authority';
  if (near || scoped) return fine;
  return available.includes('authority') ? 'authority' : fine;
}
