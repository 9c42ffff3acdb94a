/** Keeps what is shown in step with the levels of the user's own: they come, go, and may be made of other areas. */

import { untrack } from 'svelte';
import { changed } from './level-prints';
import { areaLists } from './areas.svelte';
import { choice } from './choice.svelte';
import { selection } from './selection.svelte';
import { session } from './session.svelte';

/** To be called once, while the app is mounted. */
export function followLevels(): void {
  let before = session.prints;
  $effect(() => {
    const { prints, levels } = session;
    untrack(() => {
      for (const level of changed(before, prints)) {
        areaLists.forget(level);
        if (level === choice.level && prints.has(level)) areaLists.want(level);
        if (selection.level === level) selection.clear();
        selection.forget(level);
        selection.hovered = null;
      }
      before = prints;
      if (choice.levelMode !== 'auto' && !levels.includes(choice.levelMode)) {
        choice.levelMode = 'auto';
      }
    });
  });
}
