/** What an area is, in plain words. */

import { t } from '../state/language.svelte';
import type { Worse } from '../subject/subject';
import { groupOf, tierOf } from './classes';
import type { Sureness } from './clusters';
import type { Found } from './found.svelte';

/** "Unusually high, surrounded by high; 99% confidence". */
export function areaWords(found: Found, position: number): string {
  const { result, percent } = found;
  const area = result.class[position] ?? 'missing';
  const means = t(`hotspot-means-${area}`);
  if (groupOf(area) === null) return means;
  const confidence = tierOf(result.confidence[position] ?? 0, percent);
  return t('hotspot-with-confidence', { means, confidence });
}

/** "95% sure, 3 of 8 areas 99%". */
export function surenessWords({ all, more }: Sureness, areas: number): string {
  return [
    t('hotspots-percent-sure', { percent: all }),
    ...more.map(({ percent, count }) => t('hotspots-more-sure', { count, areas, percent })),
  ].join(', ');
}

const DIRECTIONS = { higher: 'higher_is_worse', lower: 'lower_is_worse' } as const;

/** Whether high values are the bad ones. */
export function worseWords(worse: Worse): string {
  return t(`hotspot-direction-${worse === null ? 'neutral' : DIRECTIONS[worse]}`);
}
