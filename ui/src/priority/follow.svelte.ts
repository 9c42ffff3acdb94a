/** Keeps what is known of the index in step with the recipe, the level and the area chosen. */

import { untrack } from 'svelte';
import { areaLists } from '../state/areas.svelte';
import { choice } from '../state/choice.svelte';
import { problems } from '../state/problems.svelte';
import { recipes } from '../state/recipes.svelte';
import { selection } from '../state/selection.svelte';
import { session } from '../state/session.svelte';
import { view } from '../state/view.svelte';
import { priority, type Asked } from './priority.svelte';

/** Milliseconds for which nothing moves before the notes are asked for, and before the long simulation begins. */
const NOTES_AFTER = 150;
const CERTAINTY_AFTER = 700;

/** Call inside an effect root. */
export function followIndex(): void {
  const shown = $derived(choice.mode === 'index' && view.painted);

  $effect(() => {
    if (!shown || priority.draft) return;
    recipes.load().then(
      () => untrack(() => priority.draft ?? priority.choose()),
      (failure: unknown) => problems.report(failure),
    );
  });

  $effect(() => {
    const { levels } = priority;
    untrack(() => (choice.analysed = { ...choice.analysed, index: levels }));
  });

  $effect(() => {
    const { request } = priority;
    // After an import everything is worked out again.
    void session.version;
    const none = priority.draft !== null && !request;
    const { level } = choice;
    if (!shown) return;
    untrack(() => {
      if (!areaLists.get(level)) areaLists.want(level);
      if (none) priority.forget();
      if (!request) return;
      priority.askScores(request);
    });
  });

  $effect(() => {
    const asked: Asked | null = priority.scores;
    if (!shown || !asked) return;
    const notes = setTimeout(() => priority.askNotes(asked), NOTES_AFTER);
    const certainty = setTimeout(() => priority.askCertainty(asked), CERTAINTY_AFTER);
    return () => {
      clearTimeout(notes);
      clearTimeout(certainty);
    };
  });

  $effect(() => {
    const asked: Asked | null = priority.scores;
    const area = selection.current;
    if (!shown || !asked || area?.level !== asked.request.level) return;
    untrack(() => priority.askArea(asked, area.position));
  });
}
