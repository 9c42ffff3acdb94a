/** What lies over and around the areas: settlements, libraries, the land around Wales. Loaded after the first picture. */

import * as engine from '../backend/client';
import type { Library, MapContext, Settlement } from '../backend/types';
import type { MapPoint } from '../map/points';
import { announcer } from './announcer.svelte';
import { choice } from './choice.svelte';
import { t } from './language.svelte';
import { problems } from './problems.svelte';
import type { ScenePoints } from './scene.svelte';

class Overlays {
  settlements = $state.raw<readonly Settlement[]>([]);
  libraries = $state.raw<readonly Library[]>([]);
  /** What lies around Wales. */
  context = $state.raw<MapContext | null>(null);
  /** The libraries as points, where they are asked for. */
  diamonds = $derived.by<readonly MapPoint[]>(() =>
    choice.showLibraries
      ? this.libraries.map(({ easting, northing }, index) => ({
          id: String(index),
          look: 'support',
          easting,
          northing,
        }))
      : [],
  );

  load(): void {
    const report = (failure: unknown): void => problems.report(failure);
    engine.settlements().then((list) => (this.settlements = list), report);
    engine.libraries().then((list) => (this.libraries = list), report);
    engine.mapContext().then((found) => (this.context = found), report);
  }
}

export const overlays = new Overlays();

/** The libraries over the areas, where a scene has no points of its own. */
export const libraryPoints: ScenePoints = {
  get list() {
    return overlays.diamonds;
  },
  describe(id) {
    const library = overlays.libraries[Number(id)];
    if (!library) return null;
    const address = [library.address, library.postcode].filter(Boolean).join(', ');
    return { name: library.name, lines: [address, t('map-library-undated')] };
  },
  pick(id) {
    const library = overlays.libraries[Number(id)];
    if (library) announcer.say(`${library.name}, ${library.address}`);
  },
  move: () => undefined,
  placing: false,
  place: () => undefined,
  leave: () => undefined,
};
