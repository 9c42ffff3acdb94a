/** The rows of the table of hotspots. */

import type { AreaList, Bilingual, HotspotClass, Hotspots } from '../backend/types';
import type { Worse } from '../subject/subject';
import { oppositeOf } from './classes';

/** One area with its statistic. */
export type HotspotRow = {
  position: number;
  code: string;
  label: Bilingual;
  name: Bilingual;
  authority: Bilingual | null;
  value: number | null;
  statistic: number | null;
  z: number | null;
  p: number | null;
  q: number | null;
  class: HotspotClass;
  confidence: number;
  neighbours: number;
};

/** The rows of the areas that took part; of an authority only if `scope` gives its position. */
export function hotspotRows(
  list: AreaList,
  authorities: AreaList | null,
  result: Hotspots,
  scope: number | null,
): HotspotRow[] {
  return list.codes.flatMap((code, position) => {
    const area = result.class[position] ?? 'missing';
    const label = list.labels[position];
    const name = list.names[position];
    const own = list.level === 'authority' ? null : (list.authorities[position] ?? null);
    if (area === 'outside' || !label || !name || (scope !== null && own !== scope)) return [];
    return [
      {
        position,
        code,
        label,
        name,
        authority: own === null ? null : (authorities?.labels[own] ?? null),
        value: result.value[position] ?? null,
        statistic: result.statistic[position] ?? null,
        z: result.z[position] ?? null,
        p: result.p[position] ?? null,
        q: result.q[position] ?? null,
        class: area,
        confidence: result.confidence[position] ?? 0,
        neighbours: result.neighbours[position] ?? 0,
      },
    ];
  });
}

/** Classes from what stands out at the worse (or high) end down to what was not part of the search. */
const RANKING: readonly HotspotClass[] = [
  'hot',
  'high-high',
  'join',
  'high-low',
  'other-positive',
  'negative',
  'low-high',
  'cold',
  'low-low',
  'not-significant',
  'island',
  'missing',
];

/** Orders classes, the worse end first; within one, the surer first. */
export function compareClasses(a: HotspotRow, b: HotspotRow, worse: Worse): number {
  const place = ({ class: area }: HotspotRow): number =>
    RANKING.indexOf(worse === 'lower' ? oppositeOf(area) : area);
  return place(a) - place(b) || b.confidence - a.confidence;
}
