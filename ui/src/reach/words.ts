/** What the results of this mode say, in words. */

import type { Travel } from '../backend/types';
import { areaLists } from '../state/areas.svelte';
import { language, say, t } from '../state/language.svelte';
import { numberFormat } from '../text/format';

/** The name of the authority of a code; Wales without one. */
export function placeName(code: string | null): string {
  if (code === null) return t('hotspots-wales');
  const authorities = areaLists.get('authority');
  const name = authorities?.names[authorities.codes.indexOf(code)];
  return name ? say(name) : code;
}

/** "straight lines", "straight lines × 1.3", "on foot", "by car". */
export function travelWords(travel: Travel): string {
  if (travel.kind !== 'detour') return t(`support-by-${travel.kind}`);
  const factor = numberFormat(language.current, { maximumFractionDigits: 2 });
  return t('support-by-detour', { factor: factor.format(travel.factor) });
}
