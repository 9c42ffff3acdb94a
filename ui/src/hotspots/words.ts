/** What an area is, in plain words. */

import type { HotspotClass } from '../backend/types';
import { t } from '../state/language.svelte';
import type { Found } from './found.svelte';
import { tierOf } from './classes';

/** The message that says what an area is; Gi and Gi* speak of the area with its surroundings. */
function saying(area: HotspotClass, standardised: number | null): string {
  if (area === 'hot' && (standardised ?? 0) <= 0) return 'hotspots-says-hot-around';
  if (area === 'cold' && (standardised ?? 0) >= 0) return 'hotspots-says-cold-around';
  return `hotspots-says-${area}`;
}

function isSure(area: HotspotClass): boolean {
  return !['not-significant', 'island', 'missing', 'outside', 'global'].includes(area);
}

/** "Unusually high, surrounded by high; 99% confidence". */
export function areaWords(found: Found, position: number): string {
  const { result, percent, second } = found;
  const area = result.class[position] ?? 'missing';
  const bivariate = second !== null && isSure(area);
  const says = t(
    bivariate
      ? `hotspots-says-bivariate-${area}`
      : saying(area, result.standardised[position] ?? null),
  );
  if (!isSure(area)) return says;
  return t('hotspots-sure', {
    says,
    percent: tierOf(result.confidence[position] ?? 0, percent),
  });
}

/** Whether high values are the bad ones. */
export function worseWords(found: Found): string {
  if (found.subject.kind === 'recipe') return t('subject-worse-score');
  return t(`subject-worse-${found.worse ?? 'neither'}`);
}
