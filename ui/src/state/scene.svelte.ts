/** What the map shows now: one measure or an analysis. Each kind of scene is made in a file of its own. */

import { hotspotScene } from '../hotspots/scene.svelte';
import type { Painting } from '../map/painting';
import { matrixScene } from '../matrix/scene.svelte';
import { indexScene } from '../priority/scene.svelte';
import { choice, type Mode } from './choice.svelte';
import { measureScene } from './measure.svelte';

export interface Scene {
  /** What the painting is called once it is complete; see `Painting.key`. */
  readonly key: string;
  /** What is shown, in the language in use. */
  readonly title: string;
  readonly painting: Painting | null;
  /** An area's value in words, and what has to be known about it. */
  describe(position: number): { value: string; note: string };
}

const SCENES: Record<Mode, Scene> = {
  measure: measureScene,
  index: indexScene,
  hotspots: hotspotScene,
  matrix: matrixScene,
};

/** The scene of the mode chosen. */
export const scene = {
  get current(): Scene {
    return SCENES[choice.mode];
  },
};
