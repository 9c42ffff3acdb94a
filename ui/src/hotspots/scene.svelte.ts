/** The scene of the hotspots mode: what each area is, how the map paints it, how it is said. */

import { blankPainting, nothingKey } from '../map/blank';
import type { Painting } from '../map/painting';
import { areaLists } from '../state/areas.svelte';
import { choice } from '../state/choice.svelte';
import { language, say, t } from '../state/language.svelte';
import { recipes } from '../state/recipes.svelte';
import type { Scene } from '../state/scene.svelte';
import { theme } from '../state/theme.svelte';
import { findSubject, formatSubject, subjectLabel } from '../subject/subject';
import { hotspotChoices } from './choices.svelte';
import { hotspotCodes, looksOf } from './classes';
import { clusterParts } from './clusters';
import { hotspotsFound, requestKey } from './found.svelte';
import { areaWords, worseWords } from './words';

class HotspotPicture {
  looks = $derived.by(() => {
    const found = hotspotsFound.shown;
    return found ? looksOf(found.request.statistic, found.worse) : [];
  });

  /** The authority that the map keeps to. */
  scope = $derived(choice.level === 'authority' ? null : choice.scope);

  /** Whether there is no answer at the level shown, and none on its way. */
  barred = $derived(
    hotspotChoices.request === null
      ? recipes.list !== null
      : hotspotsFound.failure !== null && !hotspotsFound.working,
  );

  painting = $derived.by<Painting | null>(() => {
    const found = hotspotsFound.shown;
    if (this.barred) return blankPainting(nothingKey('hotspots'), choice.level);
    if (!found) return null;
    const { level } = found.request;
    const authorities = areaLists.get(level)?.authorities;
    const { scope } = this;
    const inside =
      scope === null || !authorities
        ? undefined
        : (position: number) => authorities[position] === scope;
    const { result, percent } = found;
    return {
      key: found.key,
      level,
      codes: hotspotCodes(result.class, result.confidence, percent, this.looks, inside),
      colours: this.looks.map((look) => (theme.current === 'dark' ? look.dark : look.light)),
      patterns: this.looks.map((look) => look.pattern),
    };
  });

  /** The clusters of the scope. */
  parts = $derived.by(() => {
    const found = hotspotsFound.shown;
    const list = found ? areaLists.get(found.request.level) : undefined;
    return found && list ? clusterParts(found.result.clusters, list, this.scope) : [];
  });
}

export const hotspotPicture = new HotspotPicture();

export const hotspotScene: Scene = {
  get key() {
    if (hotspotPicture.barred) return nothingKey('hotspots');
    const { request } = hotspotChoices;
    return request ? requestKey(request) : 'hotspots';
  },
  get title() {
    const subject = findSubject(hotspotChoices.subject);
    return subject
      ? t('hotspots-title', { subject: say(subjectLabel(subject)) })
      : t('mode-hotspots');
  },
  get painting() {
    return hotspotPicture.painting;
  },
  describe(position) {
    if (hotspotPicture.barred) return { value: '', note: t('legend-no-data') };
    const found = hotspotsFound.shown;
    if (found?.request.level !== choice.level) return { value: '', note: '' };
    const value = found.result.value[position] ?? null;
    const words = areaWords(found, position);
    return {
      value: value === null ? '' : formatSubject(language.current, found.subject, value),
      note: value === null ? words : `${words}. ${worseWords(found.worse)}`,
    };
  },
};
