/** The rows of the table of reach. */

import type { AreaList, Bilingual } from '../backend/types';
import { OUTSIDE } from '../map/classes';
import { beyond, known, type ReachView } from './view';

/** One area with the first group's people. */
export type ReachRow = {
  position: number;
  code: string;
  label: Bilingual;
  name: Bilingual;
  authority: Bilingual | null;
  /** Out of reach. */
  out: number | null;
  /** The same in per cent of all. */
  share: number | null;
  total: number | null;
  reached: number | null;
  /** Metres to the nearest point, on average. */
  metres: number | null;
  /** Capacity for every 1,000 of them. */
  capacity: number | null;
};

/** The rows of the areas asked about: those that the map does not paint as outside. */
export function reachRows(
  list: AreaList,
  authorities: AreaList | null,
  view: ReachView,
  code: (position: number) => number | undefined,
): ReachRow[] {
  return list.codes.flatMap((area, position) => {
    const label = list.labels[position];
    const name = list.names[position];
    if (!label || !name || code(position) === OUTSIDE) return [];
    const own = list.level === 'authority' ? null : (list.authorities[position] ?? null);
    const part = view.part(position, 0);
    const share = beyond(part);
    const both = known(part?.total) && known(part.reached);
    return [
      {
        position,
        code: area,
        label,
        name,
        authority: own === null ? null : (authorities?.labels[own] ?? null),
        out: both ? (part.total ?? 0) - (part.reached ?? 0) : null,
        share: share === null ? null : 100 * share,
        total: part?.total ?? null,
        reached: part?.reached ?? null,
        metres: part?.metres ?? null,
        capacity: part?.capacity ?? null,
      },
    ];
  });
}
