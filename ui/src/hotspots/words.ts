/** What an area is, in plain words. */

import type { HotspotClass } from '../backend/types';
import { t } from '../state/language.svelte';
import type { Worse } from '../subject/subject';
import { groupOf, tierOf, type Group } from './classes';
import type { Sureness } from './clusters';
import type { Found } from './found.svelte';

/** Of classes that gather values of one end: which end it is, where low values are worse. */
const ENDS: Partial<Record<HotspotClass, 'better' | 'worse'>> = {
  hot: 'better',
  'high-high': 'better',
  cold: 'worse',
  'low-low': 'worse',
};

/** A message about a class: of its own where low values are worse, so that "hot" is not taken for bad. */
function ofClass(message: string, area: HotspotClass, worse: Worse): string {
  const end = worse === 'lower' ? ENDS[area] : undefined;
  return t(end ? `${message}-${area}-${end}` : `${message}-${area}`);
}

/** What a class is called: "Hotspot", or "Low values gather (worse)". */
export function classWords(area: HotspotClass, worse: Worse): string {
  return ofClass('hotspot-class', area, worse);
}

/** What a class is called where there is little room. */
export function shortWords(area: HotspotClass, worse: Worse): string {
  return ofClass('hotspots-short', area, worse);
}

/** What a class means, as a clause. */
export function meansWords(area: HotspotClass, worse: Worse): string {
  return ofClass('hotspot-means', area, worse);
}

/** What a group of clusters is called: a message whose id ends in the group. */
export function groupMessage(message: string, group: Group, worse: Worse): string {
  if (worse !== 'lower' || group === 'outlier') return `${message}-${group}`;
  return `${message}-${group}-${group === 'low' ? 'worse' : 'better'}`;
}

/** "Unusually high, surrounded by high; 99% confidence". */
export function areaWords(found: Found, position: number): string {
  const { result, percent } = found;
  const area = result.class[position] ?? 'missing';
  const means = meansWords(area, found.worse);
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
