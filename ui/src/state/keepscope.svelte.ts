/** In an analysis, what is chosen stays inside the authority looked into. */

import { untrack } from 'svelte';
import { areaLists } from './areas.svelte';
import { choice } from './choice.svelte';
import { selection } from './selection.svelte';

/** Takes the areas outside an authority out of the selection. */
function dropOutside(authority: number): void {
  const { level, positions } = selection;
  const inside = [...positions].filter(
    (position) => areaLists.authorityOf(level, position) === authority,
  );
  if (inside.length < positions.size) selection.replace(level, inside);
}

/** To be called once, while the app is mounted. */
export function keepScope(): void {
  $effect(() => {
    const { scope, mode } = choice;
    if (scope !== null && mode !== 'measure') untrack(() => dropOutside(scope));
  });
}
