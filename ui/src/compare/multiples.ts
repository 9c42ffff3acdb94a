/** What the small maps say in numbers: a figure for each authority, how many areas have each class. */

import type { Direction, Level, LevelMode, State } from '../backend/types';
import { ESTIMATED } from '../map/classes';
import type { Compare } from '../panels/collate';

/** From the smallest areas to the largest. */
const FINEST_FIRST: readonly Level[] = ['lsoa', 'msoa', 'ward'];

/** The level of the small maps: the one chosen if it is one of small areas, else the smallest that has figures. */
export function smallLevel(levels: readonly Level[], chosen: LevelMode): Level | null {
  return (
    FINEST_FIRST.find((level) => level === chosen && levels.includes(level)) ??
    FINEST_FIRST.find((level) => levels.includes(level)) ??
    null
  );
}

/** One authority. */
export type Row = {
  position: number;
  name: string;
  /** Null where there is none. */
  figure: number | null;
  state: State;
  /** How many of its areas there are, and how many are in each class; estimates count with their class. */
  areas: number;
  counts: readonly number[];
};

/** How many of the areas have each of the classes. */
export function classCounts(
  areas: readonly number[],
  codes: Uint8Array,
  classes: number,
): number[] {
  const counts = new Array<number>(classes).fill(0);
  for (const area of areas) {
    const code = codes[area] ?? classes;
    const at = code >= ESTIMATED && code < ESTIMATED + classes ? code - ESTIMATED : code;
    if (at < classes) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** The class with most exclusion: the last, or the first where lower is worse. */
export function worstClass(direction: Direction, classes: number): number {
  return direction === 'lower_is_worse' ? 0 : classes - 1;
}

/** In the order of names, or of figures from the worst (for what has no worse end, the highest) on; those without last. */
export function sorted(
  rows: readonly Row[],
  order: 'name' | 'figure',
  direction: Direction,
  compare: Compare,
): Row[] {
  const sign = direction === 'lower_is_worse' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const names = compare(a.name, b.name);
    if (order === 'name') return names;
    if (a.figure === null || b.figure === null) {
      return a.figure === b.figure ? names : a.figure === null ? 1 : -1;
    }
    return sign * (a.figure - b.figure) || names;
  });
}
