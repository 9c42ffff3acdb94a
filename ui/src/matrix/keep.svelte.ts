/** Works the matrix out whenever what is chosen changes, while the map shows it. */

import { untrack } from 'svelte';
import { areaLists } from '../state/areas.svelte';
import { choice } from '../state/choice.svelte';
import { recipes } from '../state/recipes.svelte';
import { session } from '../state/session.svelte';
import { matrixChoices } from './choices.svelte';
import { matrixFound } from './found.svelte';

/** To be called once, while the app is mounted. */
export function keepMatrix(): void {
  $effect(() => {
    const { levels } = matrixChoices;
    untrack(() => (choice.analysed = { ...choice.analysed, matrix: levels }));
  });
  $effect(() => {
    if (choice.mode !== 'matrix') return;
    const { level } = choice;
    // After an import everything is sought again.
    void session.version;
    const { question } = matrixChoices;
    untrack(() => {
      recipes.want();
      if (!areaLists.get(level)) areaLists.want(level);
      if (question) {
        matrixFound.seek(question);
      } else {
        matrixFound.forget();
      }
    });
  });
}
