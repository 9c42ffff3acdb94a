/** Asks who is within reach whenever what is chosen changes, while the map shows it; reads lists when they change. */

import { untrack } from 'svelte';
import { announcer } from '../state/announcer.svelte';
import { areaLists } from '../state/areas.svelte';
import { choice } from '../state/choice.svelte';
import { recipes } from '../state/recipes.svelte';
import { session } from '../state/session.svelte';
import { supportChoices } from './choices.svelte';
import { reachFound } from './found.svelte';
import { headline } from './headline.svelte';
import { librarySupports } from './points/libraries.svelte';
import { pointLists } from './points/lists.svelte';
import { roads } from './roads/roads.svelte';
import { schemes } from './schemes/schemes.svelte';
import { sites } from './siting/sites.svelte';

/** Milliseconds of quiet before a question is asked: numbers are typed digit by digit. */
const QUIET = 120;

/** To be called once, while the app is mounted. */
export function keepSupport(): void {
  let version = -1;
  let network = 0;
  let data = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;

  $effect(() => {
    const { levels } = supportChoices;
    untrack(() => (choice.analysed = { ...choice.analysed, support: levels }));
  });
  // Lists and roads are in the workspace, which undo and other windows change.
  $effect(() => {
    if (choice.mode !== 'support') return;
    const now = session.version;
    untrack(() => {
      recipes.want();
      librarySupports.want();
      if (now === version) return;
      version = now;
      pointLists.want();
      roads.want();
      reachFound.forget();
      sites.forget();
    });
  });
  $effect(() => {
    if (choice.mode !== 'support') return;
    const { level } = choice;
    void session.version;
    const { request } = supportChoices;
    const { version: roadsVersion } = roads;
    untrack(() => {
      // The same question has another answer along other roads.
      if (roadsVersion !== network) reachFound.forget();
      network = roadsVersion;
      if (!areaLists.get(level)) areaLists.want(level);
      clearTimeout(timer);
      if (request) timer = setTimeout(() => reachFound.seek(request), QUIET);
      else reachFound.forget();
    });
  });
  $effect(() => {
    if (choice.mode !== 'support' || supportChoices.task !== 'schemes') return;
    const now = session.version;
    const { request } = schemes;
    untrack(() => {
      if (now !== data) schemes.forget();
      data = now;
      schemes.seek(request);
    });
  });
  // Told once it is there, and again when another authority is looked into.
  $effect(() => {
    if (choice.mode !== 'support' || supportChoices.task !== 'reach' || !reachFound.shown) return;
    const text = headline();
    if (text) untrack(() => announcer.say(text));
  });
}
