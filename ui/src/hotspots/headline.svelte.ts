/** What was found, in one sentence. */

import { areaLists } from '../state/areas.svelte';
import { say, t } from '../state/language.svelte';
import { groupsWorstFirst } from './classes';
import { tally } from './clusters';
import { hotspotsFound } from './found.svelte';
import { hotspotPicture } from './scene.svelte';
import { groupMessage } from './words';

/** Where the sentence speaks of: the authority looked into, or Wales. */
export function scopeName(): string {
  const { scope } = hotspotPicture;
  const name = scope === null ? undefined : areaLists.get('authority')?.names[scope];
  return name ? say(name) : t('hotspots-wales');
}

/** "Powys: 3 hot spots, 12 areas, 18,300 residents"; empty while nothing is found. */
export function headline(): string {
  const found = hotspotsFound.shown;
  if (!found) return '';
  const [group = 'high'] = groupsWorstFirst(found.worse);
  const { clusters, areas, residents } = tally(hotspotPicture.parts, group);
  const place = scopeName();
  if (clusters === 0) return t(groupMessage('hotspots-none', group, found.worse), { place });
  const texts = {
    place,
    clusters: t(groupMessage('hotspots-count', group, found.worse), { count: clusters }),
    areas: t('hotspots-areas', { count: areas }),
  };
  return residents === null
    ? t('hotspots-headline', texts)
    : t('hotspots-headline-residents', {
        ...texts,
        residents: t('hotspots-residents', { count: residents }),
      });
}
