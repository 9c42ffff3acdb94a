/** The areas in the order of their figures. */

import type { Spread } from '../backend/types';

/** An area with its place from the highest figure down. */
export type RankedArea = { position: number; rank: number; value: number };

/** The areas that have a figure, of all or of some, from the highest down or from the lowest up; equal ones in the order of the level. */
export function rankedAreas(
  { value, rank }: Pick<Spread, 'value' | 'rank'>,
  rising: boolean,
  inside?: (position: number) => boolean,
): RankedArea[] {
  const areas = value.flatMap((own, position) =>
    own === null || (inside && !inside(position))
      ? []
      : [{ position, rank: rank[position] ?? 0, value: own }],
  );
  return areas.sort(
    (a, b) => (rising ? b.rank - a.rank : a.rank - b.rank) || a.position - b.position,
  );
}

/** Where a bar begins and ends in per cent of the width, so that 0 is always in sight. */
export function barOf(
  value: number,
  minimum: number,
  maximum: number,
): { left: number; width: number } {
  const from = Math.min(0, minimum);
  const to = Math.max(0, maximum);
  const span = to - from || 1;
  const [low, high] = [Math.min(0, value), Math.max(0, value)];
  return { left: (100 * (low - from)) / span, width: (100 * (high - low)) / span };
}
