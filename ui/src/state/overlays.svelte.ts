/** What lies over the areas: settlements and libraries. Loaded after the first picture. */

import * as engine from '../backend/client';
import type { Library, Settlement } from '../backend/types';
import { problems } from './problems.svelte';

class Overlays {
  settlements = $state.raw<readonly Settlement[]>([]);
  libraries = $state.raw<readonly Library[]>([]);

  load(): void {
    const report = (failure: unknown): void => problems.report(failure);
    engine.settlements().then((list) => (this.settlements = list), report);
    engine.libraries().then((list) => (this.libraries = list), report);
  }
}

export const overlays = new Overlays();
