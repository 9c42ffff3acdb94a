/** What the shapes of levels go by: another print, other areas. */

import type { Level } from '../backend/types';

/** The print of each level; null for a level that has no shapes, empty for those that ship. */
export type Prints = ReadonlyMap<Level, string | null>;

/** The levels that were there before and are not, or are made of other areas. */
export function changed(before: Prints, now: Prints): Level[] {
  return [...before].filter(([level, print]) => now.get(level) !== print).map(([level]) => level);
}
