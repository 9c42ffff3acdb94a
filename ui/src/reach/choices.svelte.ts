/** Who is asked about, what reaches them, how far and where: the same for reach, next sites and lists. */

import type { Level, MeasureInfo, ReachRequest, Subject, Support, Travel } from '../backend/types';
import { areaLists } from '../state/areas.svelte';
import { choice } from '../state/choice.svelte';
import { recipes } from '../state/recipes.svelte';
import { selection } from '../state/selection.svelte';
import { session } from '../state/session.svelte';
import { findSubject, type SubjectKey } from '../subject/subject';
import { roads } from './roads/roads.svelte';
import { pointLists } from './points/lists.svelte';
import { librarySupports } from './points/libraries.svelte';

/** What is done in this mode. */
export const TASKS = ['reach', 'sites', 'points', 'schemes'] as const;
export type Task = (typeof TASKS)[number];

export const TRAVELS = ['straight', 'detour', 'walking', 'driving'] as const;
export type TravelKind = Travel['kind'];

/** Kilometres that support reaches. */
export const LEAST_KILOMETRES = 0.1;
export const MOST_KILOMETRES = 100;
export const LEAST_FACTOR = 1;
export const MOST_FACTOR = 5;
export const MOST_AT_LEAST = 10;
export const MOST_GROUPS = 8;
export const MOST_CAPACITY = 1_000_000;

/** Universes whose members are nobody: a share of them counts no people, households or premises. */
const NOBODY: readonly string[] = ['authorities', 'land_area', 'lsoas', 'lsoas_2011', 'roads'];

/** Measures that count people, households or premises of small areas: those have somebody to reach. */
export function isGroup(measure: MeasureInfo): boolean {
  return (
    measure.levels.includes('lsoa') &&
    (['people', 'households', 'premises', 'count'].includes(measure.unit) ||
      (measure.unit === 'percent' && !NOBODY.includes(measure.universe)))
  );
}

const DEFAULTS = {
  travel: 'straight',
  factor: 1.3,
  atLeast: 1,
  selected: false,
  capacity: null,
} as const;

class SupportChoices {
  task = $state<Task>('reach');
  /** Whom it is about; the first one is on the map. */
  groups = $state.raw<readonly SubjectKey[]>(['measure:older_65']);
  libraries = $state(true);
  /** Numbers of the user's lists that count. */
  lists = $state.raw<readonly number[]>([]);
  /** Whether only points count that a wheelchair can get into. */
  wheelchair = $state(false);
  kilometres = $state(5);
  travel = $state<TravelKind>(DEFAULTS.travel);
  factor = $state<number>(DEFAULTS.factor);
  /** How many points have to be within the distance. */
  atLeast = $state<number>(DEFAULTS.atLeast);
  /** Whether it is asked about the selected areas only. */
  selected = $state<boolean>(DEFAULTS.selected);

  /** The capacity of points whose list gives none; without one they have no part in accessibility. */
  capacity = $state<number | null>(DEFAULTS.capacity);

  metres = $derived(Math.round(this.kilometres * 1_000));

  /** Ways along roads are straight lines again where the roads are gone. */
  how = $derived.by<Travel>(() => {
    if (this.travel === 'detour') return { kind: 'detour', factor: this.factor };
    const along = this.travel === 'walking' || this.travel === 'driving';
    return { kind: along && !roads.there ? 'straight' : this.travel };
  });

  /** All groups; null while recipes are loading, or where one does not exist any more. */
  subjects = $derived.by<Subject[] | null>(() => {
    const found = this.groups.map(findSubject);
    return found.every((subject) => subject !== null) ? found : null;
  });

  /** Libraries and points of the user's lists, before the filter. */
  all = $derived.by<readonly Support[]>(() => [
    ...(this.libraries ? librarySupports.list : []),
    ...pointLists
      .ofRole('support')
      .flatMap((list) =>
        this.lists.includes(list.id)
          ? list.points.map((point) => ({ ...point, id: `list-${list.id}-${point.id}` }))
          : [],
      ),
  ]);

  supports = $derived.by<readonly Support[]>(() =>
    this.wheelchair ? this.all.filter(({ wheelchair }) => wheelchair === true) : this.all,
  );

  /** The code of the authority asked about; the whole of Wales if null. */
  within = $derived.by<string | null>(() =>
    choice.scope === null ? null : (areaLists.get('authority')?.codes[choice.scope] ?? null),
  );

  /** Codes of the selected areas, where only those are asked about. */
  codes = $derived.by<string[]>(() => {
    if (!this.selected) return [];
    const codes = areaLists.get(selection.level)?.codes ?? [];
    return [...selection.positions].sort((a, b) => a - b).flatMap((at) => codes[at] ?? []);
  });

  /** The levels that people can be added up for. */
  levels = $derived.by<Level[]>(() =>
    session.mapLevels.filter((level) => ['authority', 'ward', 'msoa', 'lsoa'].includes(level)),
  );

  /** What to ask the engine about reach; null while something is missing. */
  request = $derived.by<ReachRequest | null>(() => {
    if (!this.subjects || !this.loaded || !this.levels.includes(choice.level)) return null;
    return {
      groups: this.subjects,
      supports: [...this.supports],
      travel: this.how,
      within_metres: this.metres,
      at_least: this.atLeast,
      level: choice.level,
      within: this.within,
      selection: this.codes,
      // The points are filtered here, so that the search for sites has the same.
      only_wheelchair: false,
      kinds: [],
      languages: [],
      capacity: this.capacity,
    };
  });

  /** Whether everything is there that a question needs. */
  loaded = $derived(recipes.list !== null && librarySupports.loaded && pointLists.list !== null);

  changed = $derived(
    this.travel !== DEFAULTS.travel ||
      this.factor !== DEFAULTS.factor ||
      this.atLeast !== DEFAULTS.atLeast ||
      this.selected ||
      this.capacity !== DEFAULTS.capacity,
  );

  /** Goes to something else; what comes of it is in sight, and the table stays where reach is asked about. */
  go(task: Task): void {
    this.task = task;
    if (task !== 'reach' || choice.panel !== 'table') choice.panel = 'result';
  }

  reset(): void {
    Object.assign(this, DEFAULTS);
  }

  addGroup(key: SubjectKey): void {
    if (!this.groups.includes(key) && this.groups.length < MOST_GROUPS) {
      this.groups = [...this.groups, key];
    }
  }

  /** Puts another group in the place of one; a group that is there already takes its place. */
  setGroup(index: number, key: SubjectKey): void {
    const groups = this.groups.map((other, at) => (at === index ? key : other));
    this.groups = [...new Set(groups)];
  }

  dropGroup(index: number): void {
    if (this.groups.length > 1) this.groups = this.groups.filter((_, at) => at !== index);
  }

  toggleList(id: number, on: boolean): void {
    this.lists = on ? [...new Set([...this.lists, id])] : this.lists.filter((one) => one !== id);
  }
}

export const supportChoices = new SupportChoices();
