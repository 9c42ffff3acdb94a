/** What the second map says of each area, as a column of the table. */

import type { Level } from '../backend/types';
import type { SecondColumn } from '../panels/second';
import { showCount, t } from '../state/language.svelte';
import { second } from './second.svelte';
import { describeArea, type Shown } from './shown.svelte';

/** By what the column is sorted: a measure's value, or a rank. */
function numberOf(shown: Shown, position: number): number | null {
  if (shown.kind === 'recipe') return shown.scores.rank[position] || null;
  const value = shown.values.value[position];
  return value !== undefined && Number.isFinite(value) ? value : null;
}

/** The column at a level; none while there is no second map, or no figures on it. */
export function secondColumn(level: Level): SecondColumn | null {
  const { shown, title: measure } = second;
  if (shown?.level !== level) return null;
  return {
    title: t(shown.kind === 'recipe' ? 'compare-column-rank' : 'compare-column', { measure }),
    of: (position) => {
      const { value, note } = describeArea(shown, position);
      const number = numberOf(shown, position);
      if (shown.kind === 'recipe')
        return { value: number, text: number === null ? note : showCount(number) };
      const text = value === '' ? note : note === '' ? value : `${value} (${note})`;
      return { value: number, text };
    },
  };
}
