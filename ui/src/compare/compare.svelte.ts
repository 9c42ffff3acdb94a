/** How many maps there are and what the second one shows. */

import { tick } from 'svelte';
import type { Level, MeasureInfo } from '../backend/types';
import type { MapView } from '../map/mapview';
import { priority } from '../priority/priority.svelte';
import { announcer } from '../state/announcer.svelte';
import { choice } from '../state/choice.svelte';
import { t } from '../state/language.svelte';
import { recipes } from '../state/recipes.svelte';
import { session } from '../state/session.svelte';
import { findSubject, subjectLevels, type SubjectKey } from '../subject/subject';
import { likely } from './likely';

/** One map, two side by side, one over the other with a divider, or a small one of every authority. */
export const KINDS = ['one', 'side', 'swipe', 'multiples'] as const;
export type Kind = (typeof KINDS)[number];

export const SCALES = ['frame', 'same'] as const;
export type Scale = (typeof SCALES)[number];

export const ORDERS = ['name', 'figure'] as const;
export type Order = (typeof ORDERS)[number];

class Compare {
  kind = $state<Kind>('one');
  /** What the user chose for the second map. */
  chosen = $state<SubjectKey | null>(null);
  /** Whether two measures of one unit have the same classes. */
  sameClasses = $state(true);
  /** Where the divider stands, as a percentage of the width. */
  divider = $state(50);
  /** The map at the left. */
  first = $state.raw<MapView | null>(null);
  /** Which map the pointer is on: its tooltip is shown. */
  pointed = $state<'first' | 'second'>('first');

  /** What the small maps show, where that is not what the map does: chosen while `basis` was shown there. */
  multiplesChosen = $state.raw<{ basis: SubjectKey; key: SubjectKey } | null>(null);
  scale = $state<Scale>('frame');
  order = $state<Order>('name');
  /** Whether the figures of the small maps are shown as a table. */
  tabular = $state(false);

  /** Whether there is a second map. */
  paired = $derived(this.kind === 'side' || this.kind === 'swipe');

  /** What the first map shows, where a second map could show it as well. */
  firstKey = $derived.by<SubjectKey | null>(() => {
    if (choice.mode === 'measure') return `measure:${choice.measure}`;
    if (choice.mode === 'index' && priority.base && !priority.edited)
      return `recipe:${priority.base.id}`;
    return null;
  });

  /** What the second map shows: the user's choice while it exists, else what is likely to be of interest. */
  second = $derived.by<SubjectKey | null>(() => {
    if (this.chosen && findSubject(this.chosen)) return this.chosen;
    return likely(
      choice.mode === 'measure' ? choice.measure : null,
      session.info?.measures ?? [],
      choice.level,
      (recipes.list ?? []).map(({ recipe }) => recipe.id),
    );
  });

  /** What the small maps show. */
  multiples = $derived.by<SubjectKey>(() => {
    const basis = this.firstKey ?? (`measure:${choice.measure}` as const);
    const { multiplesChosen } = this;
    return multiplesChosen?.basis === basis && findSubject(multiplesChosen.key)
      ? multiplesChosen.key
      : basis;
  });

  chooseMultiples(key: SubjectKey): void {
    this.multiplesChosen = {
      basis: this.firstKey ?? (`measure:${choice.measure}` as const),
      key,
    };
  }

  /** The measure of the second map, if it shows one. */
  secondMeasure = $derived.by<MeasureInfo | undefined>(() =>
    this.second?.startsWith('measure:')
      ? session.measure(this.second.slice('measure:'.length))
      : undefined,
  );

  /** Whether both maps show measures of one unit, so that they can have the same classes. */
  sharable = $derived.by(() => {
    const [one, other] = [choice.info, this.secondMeasure];
    return (
      this.paired &&
      choice.mode === 'measure' &&
      one !== undefined &&
      other !== undefined &&
      one.unit === other.unit &&
      one.unit !== 'category' &&
      [one, other].every(({ levels }) => levels.includes(choice.level))
    );
  });

  /** Shows maps another way and says so. */
  show(kind: Kind): void {
    if (kind === this.kind) return;
    this.kind = kind;
    recipes.want();
    announcer.say(t(`compare-${kind}-shown`));
  }

  /** Back to one map from what goes away with that: the focus goes to the map. */
  leave(): void {
    this.show('one');
    void tick().then(() => document.getElementById('map')?.focus());
  }

  /** Why the maps cannot change places; an empty text where they can. */
  get unswappable(): 'edited' | 'mode' | null {
    if (this.firstKey !== null) return null;
    return choice.mode === 'index' ? 'edited' : 'mode';
  }

  /** Each map shows what the other did. */
  swap(): void {
    const { firstKey, second } = this;
    if (!firstKey || !second) return;
    this.chosen = firstKey;
    showFirst(second);
    announcer.say(t('compare-swapped'));
  }
}

/** Puts a measure or an index on the first map. */
export function showFirst(key: SubjectKey): void {
  const id = key.slice(key.indexOf(':') + 1);
  if (key.startsWith('measure:')) {
    choice.mode = 'measure';
    choice.measure = id;
    if (choice.panel === 'result') choice.panel = 'details';
  } else {
    priority.choose(id);
    choice.mode = 'index';
  }
}

/** The levels of the map at which there are figures. */
export function levelsOf(key: SubjectKey): readonly Level[] {
  const subject = findSubject(key);
  return subject ? subjectLevels(subject) : [];
}

export const compare = new Compare();
