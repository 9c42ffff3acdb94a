/** The small maps: what they are asked to show, and what each says. */

import type { Scores } from '../backend/scores';
import type { Direction, Level, Values } from '../backend/types';
import { STATES } from '../backend/types';
import { collation } from '../panels/collate';
import { areaLists } from '../state/areas.svelte';
import { choice } from '../state/choice.svelte';
import { figures, ownRequest } from '../state/figures.svelte';
import { language, say, showCount, showValue, t } from '../state/language.svelte';
import { problems } from '../state/problems.svelte';
import { session } from '../state/session.svelte';
import { shareText } from '../priority/words';
import { compare, levelsOf } from './compare.svelte';
import { classCounts, smallLevel, sorted, worstClass, type Row } from './multiples';
import { labelOf } from './second.svelte';
import {
  classCount,
  codesOf,
  coloursOf,
  Following,
  type Question,
  type Shown,
} from './shown.svelte';

class Multiples {
  readonly figures = new Following();
  /** The measure's own figures of the authorities; null while there are none. */
  authorities = $state.raw<{ measure: string; values: Values } | null>(null);

  title = $derived.by(() => {
    const label = labelOf(compare.multiples);
    return label ? say(label) : t('shell-loading');
  });

  measure = $derived(
    compare.multiples.startsWith('measure:')
      ? session.measure(compare.multiples.slice('measure:'.length))
      : undefined,
  );

  /** The level of the areas in the small maps; none where there are figures for authorities only. */
  level = $derived<Level | null>(smallLevel(levelsOf(compare.multiples), choice.levelMode));

  question = $derived.by<Question | null>(() => {
    const { measure, level } = this;
    if (compare.kind !== 'multiples' || !level) return null;
    return {
      key: compare.multiples,
      level,
      measure,
      classes: measure ? ownRequest(measure, level, false) : null,
    };
  });

  shown = $derived<Shown | null>(
    this.figures.shown?.key === compare.multiples && this.figures.shown.level === this.level
      ? this.figures.shown
      : null,
  );

  codes = $derived(this.shown ? codesOf(this.shown) : null);
  colours = $derived<readonly string[]>(this.shown ? coloursOf(this.shown) : []);

  direction = $derived<Direction>(this.measure?.direction ?? 'higher_is_worse');

  /** One row an authority, in the order chosen. */
  rows = $derived.by<Row[]>(() => {
    const list = areaLists.get('authority');
    const { shown, codes } = this;
    if (!list || !shown || !codes || !areaLists.get(shown.level)) return [];
    const rows = list.names.map((name, position): Row => {
      const areas = areaLists.within(shown.level, position);
      return {
        position,
        name: say(name),
        ...this.#figure(shown, position, areas),
        areas: areas.length,
        counts: classCounts(areas, codes, classCount(shown)),
      };
    });
    return sorted(rows, compare.order, this.direction, collation(language.current));
  });

  #figure(shown: Shown, position: number, areas: readonly number[]): Pick<Row, 'figure' | 'state'> {
    if (shown.kind === 'recipe')
      return { figure: worstTenth(shown.scores, areas), state: 'published' };
    const { authorities } = this;
    const value =
      authorities?.measure === shown.measure.id ? authorities.values.value[position] : undefined;
    const state =
      authorities?.measure === shown.measure.id
        ? (STATES[authorities.values.state[position] ?? 2] ?? 'unavailable')
        : 'unavailable';
    return { figure: value !== undefined && Number.isFinite(value) ? value : null, state };
  }

  /** An authority's figure as it is written. */
  figureText({ figure, state }: Row): string {
    const { measure } = this;
    if (figure === null) return state === 'suppressed' ? t('state-suppressed') : '';
    if (!measure) return shareText(figure);
    if (measure.unit === 'category')
      return t(figure > 0.5 ? 'legend-mentioned' : 'legend-not-mentioned');
    const text = showValue(measure.unit, figure);
    return state === 'published' ? text : `${text} (${t(`state-${state}`)})`;
  }

  /** How many of an authority's areas are in the class that matters most. */
  shareText({ areas, counts }: Row): string {
    const { shown, direction, measure } = this;
    const count = (at: number): { count: string; of: string } => ({
      count: showCount(counts[at] ?? 0),
      of: showCount(areas),
    });
    if (shown?.kind === 'recipe') return t('compare-worst-tenth', count(0));
    if (measure?.unit === 'category') return t('compare-mentioned', count(1));
    const at = worstClass(direction, counts.length);
    return t(direction === 'neutral' ? 'compare-highest-class' : 'compare-worst-class', count(at));
  }
}

/** The share of an authority's areas in the worst tenth of Wales, of those that have a rank. */
export function worstTenth(scores: Scores, areas: readonly number[]): number | null {
  let ranked = 0;
  let worst = 0;
  for (const area of areas) {
    const decile = scores.decile[area] ?? 0;
    if (decile > 0) ranked += 1;
    if (decile === 1) worst += 1;
  }
  return ranked === 0 ? null : worst / ranked;
}

export const multiples = new Multiples();

/** Asks for what the small maps show whenever that changes. To be called once, while they are mounted. */
export function followMultiples(): void {
  $effect(() => {
    void session.version;
    const { question } = multiples;
    void multiples.figures.ask(question);
    if (question && !areaLists.get(question.level)) areaLists.want(question.level);
    if (!areaLists.get('authority')) areaLists.want('authority');
  });
  $effect(() => {
    if (multiples.figures.failure) problems.report(multiples.figures.failure);
  });
  $effect(() => {
    void session.version;
    const { measure } = multiples;
    if (!measure?.levels.includes('authority')) return;
    let late = false;
    figures.values(measure.id, 'authority').then(
      (values) => {
        if (!late) multiples.authorities = { measure: measure.id, values };
      },
      (failure: unknown) => problems.report(failure),
    );
    return () => (late = true);
  });
}
