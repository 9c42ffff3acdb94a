/** What the map needs to colour a level. */

import type { Level } from '../backend/types';

export type Painting = {
  measure: string;
  level: Level;
  /** One paint code an area; see `classes.ts`. */
  codes: Uint8Array;
  /** One colour a class, lowest values first. */
  colours: readonly string[];
};
