/** What the search for sites found, in words. */

import type { SitedGroup, SitingObjective } from '../../backend/types';
import { language, say, showCount, t } from '../../state/language.svelte';
import { numberFormat } from '../../text/format';
import { distanceText, shareText } from '../numbers';
import { placeName } from '../words';
import { sites, type Sited } from './sites.svelte';

/** An objective as people read it: people, people × kilometres, a distance, or a number of sites. */
export function objectiveText(asked: SitingObjective, value: number): string {
  switch (asked) {
    case 'reach':
      return t('support-sites-value-reach', { people: showCount(value) });
    case 'distance':
      return t('support-sites-value-distance', { kilometres: showCount(value / 1_000) });
    case 'worst':
      return distanceText(language.current, value);
    case 'fewest':
      return t('support-sites-value-fewest', { count: Math.round(value) });
  }
}

/** A gap in per cent, rounded up so that it never says less than is true. */
export function gapText(gap: number): string {
  const percent = Math.ceil(gap * 1_000) / 10;
  return `${numberFormat(language.current, { maximumFractionDigits: 1 }).format(percent)}%`;
}

/** How sure it is that nothing is better. */
export function statusText({ request, result }: Sited): string {
  if (result.status === 'optimal') return t(`support-sites-proven-${result.asked}`);
  const gap = gapText(result.gap);
  return result.status === 'cancelled'
    ? t('support-sites-cancelled', { gap })
    : t('support-sites-time-limit', { gap, seconds: request.seconds });
}

/** "8,090 (53.1%)". */
export function partText(part: number, whole: number): string {
  return t('support-part', {
    number: showCount(part),
    share: shareText(language.current, part, whole),
  });
}

function sentence(place: string, group: SitedGroup, { result }: Sited): string {
  const distance = distanceText(language.current, result.within_metres);
  const count = result.chosen.length;
  const texts = {
    place,
    count,
    group: say(group.label),
    distance,
    newly: showCount(group.after - group.before),
    before: partText(group.before, group.total),
    after: partText(group.after, group.total),
  };
  switch (result.asked) {
    case 'reach':
      return t('support-sites-headline-reach', texts);
    case 'distance':
      return t('support-sites-headline-distance', {
        ...texts,
        from: distanceText(language.current, group.mean_before),
        to: distanceText(language.current, group.mean_after),
      });
    case 'worst':
      return t('support-sites-headline-worst', {
        ...texts,
        farthest: distanceText(language.current, result.objective),
      });
    case 'fewest':
      return t('support-sites-headline-fewest', texts);
  }
}

/** What was found, in one sentence; empty while nothing is. */
export function headline(): string {
  const { found } = sites;
  const group = found?.result.groups[0];
  if (!found || !group) return '';
  return sentence(placeName(found.request.within), group, found);
}
