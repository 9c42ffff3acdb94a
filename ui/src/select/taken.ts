/** Areas found become part of the selection, and it is said how many. */

import type { Level } from '../backend/types';
import { announcer } from '../state/announcer.svelte';
import { areaLists } from '../state/areas.svelte';
import { choice } from '../state/choice.svelte';
import { t } from '../state/language.svelte';
import { selection } from '../state/selection.svelte';
import { combined, type How } from './combine';

/** Those of some areas that the map shows: all of them, or those of the authority looked into. */
export function shownOf(level: Level, positions: readonly number[]): number[] {
  const { scope } = choice;
  if (scope === null) return [...positions];
  return positions.filter((position) => areaLists.authorityOf(level, position) === scope);
}

/** Replaces the selection by areas found, adds them or takes them away; areas outside the authority looked into stay as they are. */
export function takeAreas(level: Level, found: readonly number[], how: How): void {
  const areas = shownOf(level, found);
  const before = selection.level === level ? selection.positions : new Set<number>();
  const after = combined(how, before, areas);
  selection.replace(level, after);
  const change = how === 'replace' ? after.size : Math.abs(after.size - before.size);
  announcer.say(t(`select-done-${how}`, { count: change, total: after.size }));
}

/** Shows what the selection adds up to, unless a table or charts show it already. */
export function showSelection(): void {
  if (choice.panel === 'details' || choice.panel === 'result') choice.panel = 'selection';
}
