/** Seeks hotspots whenever what is chosen changes, while the map shows them. */

import { untrack } from 'svelte';
import { announcer } from '../state/announcer.svelte';
import { areaLists } from '../state/areas.svelte';
import { choice } from '../state/choice.svelte';
import { recipes } from '../state/recipes.svelte';
import { session } from '../state/session.svelte';
import { hotspotChoices } from './choices.svelte';
import { hotspotsFound } from './found.svelte';
import { headline } from './headline.svelte';

/** To be called once, while the app is mounted. */
export function keepHotspots(): void {
  $effect(() => {
    const { levels } = hotspotChoices;
    untrack(() => (choice.analysed = { ...choice.analysed, hotspots: levels }));
  });
  $effect(() => {
    if (choice.mode !== 'hotspots') return;
    const { level } = choice;
    // After an import everything is sought again.
    void session.version;
    const { request } = hotspotChoices;
    untrack(() => {
      recipes.want();
      if (!areaLists.get(level)) areaLists.want(level);
      if (request) {
        hotspotsFound.seek(request);
      } else {
        hotspotsFound.forget();
      }
    });
  });
  // Told once it is there, and again when another authority is looked into.
  $effect(() => {
    if (choice.mode !== 'hotspots' || !hotspotsFound.shown) return;
    const text = headline();
    if (text) untrack(() => announcer.say(text));
  });
}
