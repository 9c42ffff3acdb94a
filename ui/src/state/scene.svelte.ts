/** What the map shows now: one measure or an analysis. Each kind of scene is made in a file of its own. */

import type { MapPoint } from '../map/points';
import { hotspotScene } from '../hotspots/scene.svelte';
import type { Painting } from '../map/painting';
import { matrixScene } from '../matrix/scene.svelte';
import { indexScene } from '../priority/scene.svelte';
import { supportScene } from '../reach/scene.svelte';
import { choice, type Mode } from './choice.svelte';
import { measureScene } from './measure.svelte';

/** Points that a scene has over its areas, and what is done with them. */
export interface ScenePoints {
  readonly list: readonly MapPoint[];
  /** A point's name and what else is worth saying. */
  describe(id: string): { name: string; lines: readonly string[] } | null;
  pick(id: string): void;
  move(id: string, easting: number, northing: number): void;
  /** Whether a place is asked for. */
  readonly placing: boolean;
  place(easting: number, northing: number): void;
  /** Asks for no place any more. */
  leave(): void;
}

export interface Scene {
  /** What the painting is called once it is complete; see `Painting.key`. */
  readonly key: string;
  /** What is shown, in the language in use. */
  readonly title: string;
  readonly painting: Painting | null;
  /** An area's value in words, and what has to be known about it. */
  describe(position: number): { value: string; note: string };
  /** Points in the place of the libraries that other scenes show. */
  readonly points?: ScenePoints;
}

const SCENES: Record<Mode, Scene> = {
  measure: measureScene,
  index: indexScene,
  hotspots: hotspotScene,
  matrix: matrixScene,
  support: supportScene,
};

/** The scene of the mode chosen. */
export const scene = {
  get current(): Scene {
    return SCENES[choice.mode];
  },
};
