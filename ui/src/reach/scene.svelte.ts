/** The scene of the support mode: the share of each area out of reach, points of support, sites found. */

import { blankPainting, nothingKey } from '../map/blank';
import type { Painting } from '../map/painting';
import type { MapPoint } from '../map/points';
import { announcer } from '../state/announcer.svelte';
import { areaLists } from '../state/areas.svelte';
import { choice } from '../state/choice.svelte';
import { language, say, showCount, t } from '../state/language.svelte';
import { recipes } from '../state/recipes.svelte';
import type { Scene, ScenePoints } from '../state/scene.svelte';
import { theme } from '../state/theme.svelte';
import { findSubject, subjectLabel } from '../subject/subject';
import type { Support } from '../backend/types';
import { LOOKS, shareCodes } from './classes';
import { supportChoices } from './choices.svelte';
import { reachFound } from './found.svelte';
import { distanceText, shareText } from './numbers';
import { pointLists } from './points/lists.svelte';
import { sites } from './siting/sites.svelte';
import { beyond, known, viewOf } from './view';

const SITE = 'site:';
const EDITED = 'edit:';

class SupportPicture {
  view = $derived(reachFound.shown && viewOf(reachFound.shown.result));

  /** Whether there is no answer at the level shown, and none on its way. */
  barred = $derived(
    supportChoices.request === null
      ? recipes.list !== null && supportChoices.loaded
      : reachFound.failure !== null && !reachFound.working,
  );

  /** The share of the first group out of reach, one an area. */
  shares = $derived.by<(number | null)[]>(() => {
    const { view } = this;
    const count = areaLists.get(reachFound.shown?.request.level ?? 'lsoa')?.codes.length ?? 0;
    if (!view) return [];
    return Array.from({ length: count }, (_, position) => beyond(view.part(position, 0)));
  });

  painting = $derived.by<Painting | null>(() => {
    const found = reachFound.shown;
    if (this.barred) return blankPainting(nothingKey('support'), choice.level);
    if (!found) return null;
    const { level } = found.request;
    const list = areaLists.get(level);
    const scope = level === 'authority' ? null : choice.scope;
    const inside =
      scope === null || !list
        ? undefined
        : (position: number) => list.authorities[position] === scope;
    return {
      key: found.key,
      level,
      codes: shareCodes(this.shares, inside),
      colours: LOOKS.map((look) => (theme.current === 'dark' ? look.dark : look.light)),
      patterns: LOOKS.map((look) => look.pattern),
    };
  });

  /** The support that counts, by id. */
  byId = $derived(new Map(supportChoices.supports.map((support) => [support.id, support])));

  /** How far support reaches as the crow flies; none along roads. */
  circle = $derived.by<number | null>(() => {
    const { how, metres } = supportChoices;
    if (how.kind === 'straight') return metres;
    return how.kind === 'detour' ? metres / how.factor : null;
  });

  points = $derived.by<readonly MapPoint[]>(() => {
    const editing = supportChoices.task === 'points' ? pointLists.opened : null;
    const edited = `list-${editing?.id ?? ''}-`;
    const there: MapPoint[] = supportChoices.supports
      .filter(({ id }) => editing === null || !id.startsWith(edited))
      .map(({ id, easting, northing }) => ({
        id,
        look: id.startsWith('list-') ? 'own' : 'support',
        easting,
        northing,
        chosen: id === this.chosen,
        reach: id === this.chosen ? this.circle : null,
      }));
    const own: MapPoint[] = (editing?.points ?? []).map(({ id, easting, northing }) => ({
      id: `${EDITED}${id}`,
      look: 'edited',
      easting,
      northing,
      chosen: id === pointLists.current,
      movable: true,
    }));
    return [...there, ...own, ...(supportChoices.task === 'sites' ? this.sites : [])];
  });

  /** Sites found, or the best so far while the search goes on. */
  sites = $derived.by<readonly MapPoint[]>(() => {
    if (sites.working) {
      return sites.soFar.map(({ id, easting, northing }) => ({
        id: `${SITE}${id}`,
        look: 'wanted',
        easting,
        northing,
      }));
    }
    const result = sites.found?.result;
    if (!result) return [];
    const point = (site: Support, look: MapPoint['look'], mark: string): MapPoint => ({
      id: `${SITE}${site.id}`,
      look,
      easting: site.easting,
      northing: site.northing,
      mark,
      chosen: sites.current === site.id,
      reach: look === 'site' ? this.circle : null,
    });
    const next = result.next?.site;
    return [
      ...(next ? [point(next, 'next', '')] : []),
      ...result.chosen.map(({ site }, index) => point(site, 'site', String(index + 1))),
    ];
  });

  /** The point of support that is looked at. */
  chosen = $state<string | null>(null);
}

export const supportPicture = new SupportPicture();

function findSite(id: string): Support | null {
  const result = sites.found?.result;
  const all = [
    ...(result?.chosen.map(({ site }) => site) ?? []),
    ...(result?.next ? [result.next.site] : []),
    ...sites.soFar,
  ];
  return all.find((site) => site.id === id) ?? null;
}

function findPoint(id: string): Support | null {
  if (id.startsWith(SITE)) return findSite(id.slice(SITE.length));
  if (id.startsWith(EDITED)) {
    const own = id.slice(EDITED.length);
    return pointLists.opened?.points.find((point) => point.id === own) ?? null;
  }
  return supportPicture.byId.get(id) ?? null;
}

const points: ScenePoints = {
  get list() {
    return supportPicture.points;
  },
  get placing() {
    return pointLists.placing !== null && supportChoices.task === 'points';
  },
  describe(id) {
    const point = findPoint(id);
    if (!point) return null;
    const lines = [point.kind, point.opening_hours, point.postcode].filter(Boolean);
    if (id.startsWith('library-')) lines.push(t('map-library-undated'));
    const found = reachFound.shown;
    const there = supportPicture.view?.points.find((one) => one.id === id);
    if (found && there && there.reached[0] !== undefined) {
      lines.push(
        t('support-point-reaches', {
          people: showCount(there.reached[0]),
          only: showCount(there.only[0]),
          distance: distanceText(language.current, found.request.within_metres),
        }),
      );
    }
    return { name: say(point.name), lines };
  },
  pick(id) {
    const told = points.describe(id);
    if (id.startsWith(EDITED)) pointLists.current = id.slice(EDITED.length);
    else if (id.startsWith(SITE)) sites.current = id.slice(SITE.length);
    else supportPicture.chosen = supportPicture.chosen === id ? null : id;
    if (told) announcer.say([told.name, ...told.lines].join(', '));
  },
  move(id, easting, northing) {
    if (id.startsWith(EDITED)) void pointLists.move(id.slice(EDITED.length), easting, northing);
  },
  place(easting, northing) {
    void pointLists.place(easting, northing);
  },
  leave() {
    pointLists.placing = null;
  },
};

export const supportScene: Scene = {
  points,
  get key() {
    if (supportPicture.barred) return nothingKey('support');
    return reachFound.shown && !reachFound.working ? reachFound.shown.key : reachFound.key;
  },
  get title() {
    const [first] = supportChoices.groups;
    const subject = first && findSubject(first);
    return subject
      ? t('support-title', {
          group: say(subjectLabel(subject)),
          distance: distanceText(language.current, supportChoices.metres),
        })
      : t('mode-support');
  },
  get painting() {
    return supportPicture.painting;
  },
  describe(position) {
    if (supportPicture.barred) return { value: '', note: t('legend-no-data') };
    const found = reachFound.shown;
    const { view } = supportPicture;
    if (!view || found?.request.level !== choice.level) return { value: '', note: '' };
    const part = view.part(position, 0);
    if (!known(part?.total) || !known(part.reached)) {
      return { value: '', note: t('legend-no-data') };
    }
    const out = part.total - part.reached;
    return {
      value: shareText(language.current, out, part.total),
      note: t('support-area-note', {
        out: showCount(out),
        all: showCount(part.total),
        distance: distanceText(language.current, found.request.within_metres),
      }),
    };
  },
};
