/** The figures of a measure or of a recipe beside what the first map shows: loaded, coloured, told in words. */

import type { Scores } from '../backend/scores';
import type { Failure, Level, MeasureInfo, Recipe, Values } from '../backend/types';
import { STATES } from '../backend/types';
import * as engine from '../backend/client';
import { toFailure } from '../backend/failure';
import { CATEGORY_BREAKS, classColours, isReversed, paintCodes } from '../map/classes';
import { GROUPS, rankCodes } from '../priority/groups';
import { scored } from '../priority/ranked';
import { rankText } from '../priority/words';
import { choice } from '../state/choice.svelte';
import { figures } from '../state/figures.svelte';
import { showValue, t } from '../state/language.svelte';
import { CATEGORY_COLOURS, picture } from '../state/picture.svelte';
import { theme } from '../state/theme.svelte';
import { findSubject, type SubjectKey } from '../subject/subject';
import type { ClassifyRequest } from '../backend/types';

/** Everything that belongs to one subject at one level; replaced as a whole. */
export type Shown = { key: SubjectKey; level: Level } & (
  | {
      kind: 'measure';
      measure: MeasureInfo;
      values: Values;
      /** Upper bounds of the classes; none where there are none. */
      breaks: readonly number[];
      minimum: number;
      failure: Failure | null;
    }
  | { kind: 'recipe'; recipe: Recipe; scores: Scores }
);

/** What is asked for; null where there are no figures. */
export type Question = {
  key: SubjectKey;
  level: Level;
  measure: MeasureInfo | undefined;
  classes: ClassifyRequest | null;
};

async function load({ key, level, measure, classes }: Question): Promise<Shown | null> {
  if (measure) {
    let failure: Failure | null = null;
    const [values, classification] = await Promise.all([
      figures.values(measure.id, level),
      classes &&
        figures.classification(classes).catch((thrown: unknown) => {
          failure = toFailure(thrown);
          return null;
        }),
    ]);
    const categories = measure.unit === 'category';
    return {
      kind: 'measure',
      key,
      level,
      measure,
      values,
      breaks: categories ? CATEGORY_BREAKS : (classification?.breaks ?? []),
      minimum: classification?.minimum ?? 0,
      failure,
    };
  }
  const subject = findSubject(key);
  if (subject?.kind !== 'recipe') return null;
  const { recipe } = subject;
  return {
    kind: 'recipe',
    key,
    level,
    recipe,
    scores: await engine.index({ recipe, level, selection: null }),
  };
}

/** Figures that follow what is asked for; a later question wins over an earlier one that is still on its way. */
export class Following {
  shown = $state.raw<Shown | null>(null);
  failure = $state.raw<Failure | null>(null);
  #asked = 0;

  async ask(question: Question | null): Promise<void> {
    const asked = ++this.#asked;
    if (!question) {
      this.shown = this.failure = null;
      return;
    }
    try {
      const shown = await load(question);
      if (asked !== this.#asked) return;
      this.shown = shown;
      this.failure = null;
    } catch (thrown) {
      if (asked !== this.#asked) return;
      this.shown = null;
      this.failure = toFailure(thrown);
    }
  }
}

/** One paint code an area. */
export function codesOf(shown: Shown, inside?: (position: number) => boolean): Uint8Array {
  return shown.kind === 'measure'
    ? paintCodes(shown.values, shown.breaks, inside)
    : rankCodes(shown.scores, inside);
}

/** How many classes there are. */
export function classCount(shown: Shown): number {
  return shown.kind === 'measure' ? shown.breaks.length : GROUPS;
}

/**
 * One colour a class, lowest values (or worst ranks) first. Which end is dark follows `direction`: the measure's own,
 * or that of the map beside it where both share their classes.
 */
export function coloursOf(
  shown: Shown,
  direction: MeasureInfo['direction'] | null = null,
): readonly string[] {
  const palette = picture.palette?.colours ?? [];
  if (shown.kind === 'recipe') return classColours(palette, GROUPS, theme.current === 'light');
  if (shown.measure.unit === 'category') return CATEGORY_COLOURS;
  return classColours(
    palette,
    shown.breaks.length,
    isReversed(direction ?? shown.measure.direction, choice.reversed),
  );
}

/** An area's value in words, and what has to be known about it. */
export function describeArea(shown: Shown, position: number): { value: string; note: string } {
  if (shown.kind === 'recipe') {
    const rank = shown.scores.rank[position] ?? 0;
    return rank === 0
      ? { value: '', note: t('index-no-score') }
      : {
          value: t('index-map-rank', { rank: rankText(rank, scored(shown.scores.rank)) }),
          note: '',
        };
  }
  const { unit } = shown.measure;
  const value = shown.values.value[position];
  const state = STATES[shown.values.state[position] ?? 2] ?? 'unavailable';
  const known = value !== undefined && Number.isFinite(value);
  const text = !known
    ? ''
    : unit === 'category'
      ? t(value > 0.5 ? 'legend-mentioned' : 'legend-not-mentioned')
      : showValue(unit, value);
  return { value: text, note: known && state === 'published' ? '' : t(`state-${state}`) };
}
