/** Who is within reach, in one sentence. */

import { language, say, showCount, t } from '../state/language.svelte';
import { reachFound, type Found } from './found.svelte';
import { distanceText, shareText } from './numbers';
import { viewOf, type GroupView } from './view';
import { placeName } from './words';

/** "Powys: 16,000 of 37,000 aged 65 and over (43%) live more than 5 km from support". */
export function groupSentence(found: Found, group: GroupView): string {
  const { request } = found;
  const out = group.total - group.reached;
  const texts = {
    place: request.selection.length > 0 ? t('support-place-selected') : placeName(request.within),
    group: say(group.label),
    out: showCount(out),
    all: showCount(group.total),
    share: shareText(language.current, out, group.total),
    distance: distanceText(language.current, request.within_metres),
  };
  if (!(group.total > 0)) return t('support-headline-nobody', texts);
  return request.at_least > 1
    ? t('support-headline-fewer', { ...texts, least: request.at_least })
    : t('support-headline', texts);
}

/** The sentence of the first group; empty while nothing is found. */
export function headline(): string {
  const found = reachFound.shown;
  const group = found && viewOf(found.result).groups[0];
  return found && group ? groupSentence(found, group) : '';
}
