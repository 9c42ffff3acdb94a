/** Where the map looks; the map listens to requests and reports where it came to rest. */

import type { Settings } from '../backend/types';

/** Somewhere to go: a box in metres, or a point with the resolution to show it at. */
export type Target =
  | { kind: 'box'; box: readonly [number, number, number, number] }
  | { kind: 'point'; centre: readonly [number, number]; resolution: number }
  | { kind: 'home' };

class View {
  /** Where the map is at rest; saved with the settings. */
  stored = $state.raw<Settings['view']>(null);
  /** The latest request; each is a new object. */
  target = $state.raw<Target | null>(null);
  /** Whether the map has shown its first picture; what is heavy and beside the map waits for it. */
  painted = $state(false);
  /** A place marked on the map, such as a postcode found. */
  marker = $state.raw<readonly [number, number] | null>(null);

  goTo(target: Target): void {
    this.target = { ...target };
  }
}

export const view = new View();
