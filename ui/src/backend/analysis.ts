/** What crosses for the priority index: recipes, what is asked of them, what comes back. */

import type { Level } from './types/Level';
import type { State } from './types/State';

export type Normalisation = 'min-max' | 'z-score' | 'rank' | 'exponential' | 'target';
export type Aggregation = 'arithmetic' | 'geometric';
export type Missing = 'drop' | 'renormalise';

export type RecipeMeasure = {
  id: string;
  weight: number;
  /** Which end is worse; the catalogue's direction if null. */
  worse: 'higher' | 'lower' | null;
  target: number | null;
  /** Used at these levels only; at all if null. */
  levels: Level[] | null;
};

export type RecipeDimension = {
  id: string;
  weight: number;
  label_en: string | null;
  label_cy: string | null;
  measure: RecipeMeasure[];
};

export type Recipe = {
  id: string;
  label_en: string;
  label_cy: string;
  note_en: string | null;
  note_cy: string | null;
  normalisation: Normalisation;
  aggregation: Aggregation;
  /** `wales`, the code of an area, or `selection`. */
  reference: string;
  missing: Missing;
  dimension: RecipeDimension[];
};

export type RecipeInfo = { recipe: Recipe; own: boolean; levels: Level[] };

export type Subject = { kind: 'measure'; id: string } | { kind: 'recipe'; recipe: Recipe };

export type IndexRequest = { recipe: Recipe; level: Level; selection: number[] | null };

export type Warning = { code: string; values: Record<string, string> };

export type IndexNotes = {
  scored: number;
  unscored: number;
  /** Added to every normalised value before logarithms are taken; of geometric means only. */
  shift: number | null;
  /** The measures used at this level. */
  measures: string[];
  warnings: Warning[];
  correlation: { ids: string[]; pearson: (number | null)[][] };
};

export type IndexPart = {
  dimension: string;
  measure: string;
  value: number | null;
  state: State;
  normalised: number | null;
  /** Share of the whole used for this area. */
  weight: number;
  contribution: number | null;
};

export type IndexArea = {
  score: number | null;
  rank: number | null;
  decile: number | null;
  of: number;
  weight_used: number;
  parts: IndexPart[];
};

export type Driver = {
  kind: 'dimension' | 'measure' | 'normalisation' | 'aggregation';
  id: string;
  dimension: string | null;
  first: number;
  total: number;
};

export type Drivers = { rank: number; median: number; runs: number; factors: Driver[] };

export type Matrix = {
  /** The two inner bounds of the thirds. */
  x_breaks: number[];
  y_breaks: number[];
  /** One an area: 3·y + x, 255 where there is none. */
  cells: number[];
  counts: number[];
  correlation: number | null;
};
