/** The list that somebody leaves with: which areas or sites, in which languages and formats. */

import { toFailure } from '../../backend/failure';
import * as engine from '../../backend/reach';
import type {
  Failure,
  Level,
  TargetFormat,
  TargetList,
  TargetRequest,
  TargetWhat,
} from '../../backend/types';
import { hotspotsFound } from '../../hotspots/found.svelte';
import { hotspotPicture } from '../../hotspots/scene.svelte';
import { Job } from '../../jobs/job.svelte';
import { areaLists } from '../../state/areas.svelte';
import { following } from '../../state/following';
import { language } from '../../state/language.svelte';
import { selection } from '../../state/selection.svelte';
import type { Languages } from '../../report/subjects';
import { supportChoices } from '../choices.svelte';
import { gapCodes } from '../gaps';
import { reachFound } from '../found.svelte';
import { schemes } from '../schemes/schemes.svelte';
import { sites, type Sited } from '../siting/sites.svelte';

export const FORMATS = [
  'pdf',
  'xlsx',
  'csv',
  'html',
  'geojson',
  'kml',
] as const satisfies readonly TargetFormat[];

/** What a list can be of. */
export const ORIGINS = ['sites', 'gaps', 'schemes', 'selection', 'hotspots'] as const;
export type Origin = (typeof ORIGINS)[number];

/** Milliseconds of quiet before the list is made again. */
const QUIET = 300;
export const MOST_TITLE = 200;
export const MOST_NOTE = 500;

class Targets {
  open = $state(false);
  origin = $state<Origin>('sites');
  titles = $state({ en: '', cy: '' });
  languages = $state<Languages>('en');
  formats = $state.raw<ReadonlySet<TargetFormat>>(new Set(['pdf']));
  /** What was noted of rows, by the area's code or the site's id. */
  notes = $state.raw<Readonly<Record<string, string>>>({});
  list = $state.raw<TargetList | null>(null);
  failure = $state.raw<Failure | null>(null);
  working = $state(false);
  job = new Job();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #following = following<TargetRequest, TargetList>(engine.targets, {
    answer: (list) => {
      this.list = list;
      this.failure = null;
      this.working = false;
    },
    failure: (thrown) => {
      this.list = null;
      this.failure = toFailure(thrown);
      this.working = false;
    },
  });

  /** What can be listed now. */
  origins = $derived(ORIGINS.filter((origin) => this.#what(origin) !== null));

  /** What the list is asked for; null while something is missing. */
  request = $derived.by<TargetRequest | null>(() => {
    const what = this.#what(this.origin);
    if (!what) return null;
    const { en, cy } = this.titles;
    const title =
      en.trim() === '' && cy.trim() === ''
        ? null
        : { en: en.trim() || cy.trim(), cy: cy.trim() || en.trim() };
    const notes = Object.entries(this.notes).flatMap<[string, string]>(([id, note]) =>
      note.trim() === '' ? [] : [[id, note.trim()]],
    );
    if (this.origin === 'sites' && sites.found) {
      // The list is of the question that was answered, whatever is chosen meanwhile.
      const { people, groups, supports, travel, within_metres, within } = sites.found.request;
      return {
        what,
        title,
        groups: [people, ...groups],
        supports,
        travel,
        within_metres,
        within,
        notes,
      };
    }
    const { subjects, supports, how, metres, within } = supportChoices;
    if (!subjects || !supportChoices.loaded) return null;
    return {
      what,
      title,
      groups: subjects,
      supports: [...supports],
      travel: how,
      within_metres: metres,
      within,
      notes,
    };
  });

  #what(origin: Origin): TargetWhat | null {
    switch (origin) {
      case 'sites':
        return sites.found
          ? { kind: 'sites', sites: sites.found.result.chosen.map(({ site }) => site) }
          : null;
      case 'gaps': {
        const found = reachFound.shown;
        return found ? areas(found.request.level, gapCodes(found)) : null;
      }
      case 'schemes': {
        const { found, chosen } = schemes;
        return found
          ? areas(
              found.level,
              chosen.map(({ code }) => code),
            )
          : null;
      }
      case 'selection': {
        const codes = areaLists.get(selection.level)?.codes ?? [];
        return areas(
          selection.level,
          [...selection.positions].sort((a, b) => a - b).flatMap((at) => codes[at] ?? []),
        );
      }
      case 'hotspots': {
        const found = hotspotsFound.shown;
        if (!found) return null;
        const codes = areaLists.get(found.request.level)?.codes ?? [];
        const worst = found.worse === 'lower' ? 'low' : 'high';
        const positions = hotspotPicture.parts
          .filter(({ group }) => group === worst)
          .flatMap((part) => part.positions);
        return areas(
          found.request.level,
          positions.flatMap((at) => codes[at] ?? []),
        );
      }
    }
  }

  /** Opens the dialog. */
  show(origin: Origin): void {
    this.origin = this.origins.includes(origin) ? origin : (this.origins[0] ?? origin);
    this.languages = language.current;
    if (!this.job.busy) this.job.clear();
    this.list = null;
    this.failure = null;
    this.open = true;
  }

  ofSites(found: Sited): void {
    // Notes that candidates bring along are the first that is known of the sites.
    for (const { site } of found.result.chosen) {
      if (site.notes !== '' && this.notes[site.id] === undefined) this.note(site.id, site.notes);
    }
    this.show('sites');
  }

  note(id: string, note: string): void {
    this.notes = { ...this.notes, [id]: note };
  }

  toggle(format: TargetFormat, on: boolean): void {
    this.formats = new Set(FORMATS.filter((one) => (one === format ? on : this.formats.has(one))));
  }

  /** Makes the list again after a moment. */
  make(request: TargetRequest): void {
    clearTimeout(this.#timer);
    this.working = true;
    this.#timer = setTimeout(() => this.#following.ask(request), this.list ? QUIET : 0);
  }

  drop(): void {
    clearTimeout(this.#timer);
    this.working = false;
    this.#following.drop();
  }
}

function areas(level: Level, codes: string[]): TargetWhat | null {
  return codes.length > 0 ? { kind: 'areas', level, codes } : null;
}

export const targets = new Targets();
