/** What the map needs to colour a level. */

import type { Level } from '../backend/types';
import type { Pattern } from './hatch';

export type Painting = {
  /** What is painted: a measure's id, or an analysis with its subject. */
  key: string;
  level: Level;
  /** One paint code an area; see `classes.ts`. */
  codes: Uint8Array;
  /** One colour a class, lowest values first. */
  colours: readonly string[];
  /** One pattern a class, where colour alone would not tell classes apart. */
  patterns?: readonly (Pattern | null)[];
};
