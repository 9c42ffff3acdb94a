/** A recipe and what an engine would say of it, for the tests of this folder. */

import type {
  Drivers,
  IndexArea,
  IndexNotes,
  Recipe,
  RecipeDimension,
  RecipeMeasure,
} from '../backend/types';
import type { Certainty, Scores } from '../backend/scores';

export function entry(id: string, more: Partial<RecipeMeasure> = {}): RecipeMeasure {
  return { id, weight: 1, worse: null, target: null, levels: null, ...more };
}

export function dimension(
  id: string,
  measure: RecipeMeasure[],
  more: Partial<RecipeDimension> = {},
): RecipeDimension {
  return { id, weight: 1, label_en: `${id} (en)`, label_cy: `${id} (cy)`, measure, ...more };
}

export const RECIPE: Recipe = {
  id: 'need-connectivity',
  label_en: 'Need and connectivity',
  label_cy: 'Angen a chysylltedd',
  note_en: 'About need.',
  note_cy: 'Am angen.',
  normalisation: 'rank',
  aggregation: 'arithmetic',
  reference: 'wales',
  missing: 'drop',
  dimension: [
    dimension('need', [entry('older_65', { weight: 3 }), entry('no_car')]),
    dimension('connectivity', [
      entry('gigabit', { levels: ['authority'] }),
      entry('slow', { levels: ['lsoa'] }),
    ]),
  ],
};

/** Scores of areas from the worst to the best; the last has none. */
export function scores(count: number): Scores {
  const known = count - 1;
  const by = <T>(make: (position: number) => T, none: T): T[] =>
    Array.from({ length: count }, (_, position) => (position < known ? make(position) : none));
  return {
    score: Float64Array.from(by((position) => (known - position) / known, NaN)),
    weightUsed: Float64Array.from(by(() => 1, 0)),
    rank: Uint32Array.from(by((position) => position + 1, 0)),
    decile: Uint8Array.from(by((position) => Math.ceil((10 * (position + 1)) / known), 0)),
  };
}

export function certainty(count: number): Certainty {
  const { rank } = scores(count);
  const of = (make: (rank: number) => number): Float64Array =>
    Float64Array.from(rank, (value) => (value > 0 ? make(value) : NaN));
  return {
    median: of((value) => value),
    low: of((value) => Math.max(1, value - 2)),
    high: of((value) => Math.min(count - 1, value + 3)),
    shareWorst: of((value) => 1 / value),
  };
}

export const NOTES: IndexNotes = {
  scored: 19,
  unscored: 1,
  shift: null,
  measures: ['older_65', 'no_car', 'slow'],
  warnings: [{ code: 'from-the-future', values: {} }],
  correlation: {
    ids: ['older_65', 'no_car'],
    pearson: [
      [1, -0.456],
      [-0.456, 1],
    ],
  },
};

export const AREA: IndexArea = {
  score: 0.9,
  rank: 2,
  decile: 2,
  of: 19,
  weight_used: 1,
  parts: [
    {
      dimension: 'need',
      measure: 'older_65',
      value: 31.25,
      state: 'published',
      normalised: 0.9,
      weight: 0.375,
      contribution: 0.3375,
    },
    {
      dimension: 'need',
      measure: 'no_car',
      value: 20,
      state: 'estimated',
      normalised: 0.8,
      weight: 0.125,
      contribution: 0.1,
    },
    {
      dimension: 'connectivity',
      measure: 'slow',
      value: 12,
      state: 'published',
      normalised: 0.925,
      weight: 0.5,
      contribution: 0.4625,
    },
  ],
};

export const DRIVERS: Drivers = {
  rank: 2,
  median: 3,
  runs: 8192,
  factors: [
    { kind: 'aggregation', id: 'aggregation', dimension: null, first: -0.01, total: 0.05 },
    { kind: 'dimension', id: 'need', dimension: null, first: 0.6, total: 0.7 },
    { kind: 'measure', id: 'no_car', dimension: 'need', first: 0.2, total: 0.3 },
    { kind: 'normalisation', id: 'normalisation', dimension: null, first: 0.1, total: 0.15 },
  ],
};
