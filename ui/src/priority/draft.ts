/** A recipe while it is being changed; pure, every change makes a new recipe. */

import type {
  Bilingual,
  Level,
  MeasureInfo,
  Recipe,
  RecipeDimension,
  RecipeMeasure,
} from '../backend/types';

/** Where a measure stands in a recipe: by number, since one may count at different levels in different ways. */
export type Place = { dimension: string; at: number };

/** Sliders run from nothing to twice the heaviest weight that a group began with. */
export const SLIDER = 100;
const MIDDLE = SLIDER / 2;

/** Longest id of a recipe that is saved. */
const LONGEST_ID = 60;

function withDimension(
  recipe: Recipe,
  id: string,
  change: (dimension: RecipeDimension) => RecipeDimension,
): Recipe {
  return {
    ...recipe,
    dimension: recipe.dimension.map((dimension) =>
      dimension.id === id ? change(dimension) : dimension,
    ),
  };
}

export function weighDimension(recipe: Recipe, id: string, weight: number): Recipe {
  return withDimension(recipe, id, (dimension) => ({ ...dimension, weight }));
}

/** Changes some of a measure's fields. */
export function changeMeasure(
  recipe: Recipe,
  place: Place,
  change: Partial<Omit<RecipeMeasure, 'id'>>,
): Recipe {
  return withDimension(recipe, place.dimension, (dimension) => ({
    ...dimension,
    measure: dimension.measure.map((measure, at) =>
      at === place.at ? { ...measure, ...change } : measure,
    ),
  }));
}

/** Takes a measure out, and its dimension when nothing is left in it. */
export function removeMeasure(recipe: Recipe, place: Place): Recipe {
  const without = withDimension(recipe, place.dimension, (dimension) => ({
    ...dimension,
    measure: dimension.measure.filter((_, at) => at !== place.at),
  }));
  return {
    ...without,
    dimension: without.dimension.filter((dimension) => dimension.measure.length > 0),
  };
}

function mean(weights: readonly number[]): number {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return sum > 0 ? sum / weights.length : 1;
}

/** Puts a measure into a dimension, with the weight that the others have on average. */
export function addMeasure(recipe: Recipe, dimension: string, info: MeasureInfo): Recipe {
  const added = (weights: readonly number[]): RecipeMeasure => ({
    id: info.id,
    weight: mean(weights),
    // The catalogue does not say which end of a neutral measure is the worse one.
    worse: info.direction === 'neutral' ? 'higher' : null,
    target: null,
    levels: null,
  });
  return withDimension(recipe, dimension, (existing) => ({
    ...existing,
    measure: [...existing.measure, added(existing.measure.map((measure) => measure.weight))],
  }));
}

/** Begins a dimension with one measure. */
export function addDimension(recipe: Recipe, label: Bilingual, info: MeasureInfo): Recipe {
  const taken = recipe.dimension.map((dimension) => dimension.id);
  const id = unused(info.theme.replaceAll('_', '-'), taken);
  const dimension: RecipeDimension = {
    id,
    weight: mean(recipe.dimension.map((other) => other.weight)),
    label_en: label.en,
    label_cy: label.cy,
    measure: [],
  };
  return addMeasure({ ...recipe, dimension: [...recipe.dimension, dimension] }, id, info);
}

/** All measures of a recipe. */
export function measuresOf(recipe: Recipe): RecipeMeasure[] {
  return recipe.dimension.flatMap((dimension) => dimension.measure);
}

/** Finds a measure in the catalogue. */
export type Find = (id: string) => MeasureInfo | undefined;

/** Whether the recipe lets a measure count at a level, and the catalogue has figures of it there. */
export function countsAt(measure: RecipeMeasure, level: Level, find: Find): boolean {
  return meantFor(measure, level) && hasFigures(measure, level, find);
}

function meantFor(measure: RecipeMeasure, level: Level): boolean {
  return measure.levels === null || measure.levels.includes(level);
}

function hasFigures(measure: RecipeMeasure, level: Level, find: Find): boolean {
  return find(measure.id)?.levels.includes(level) ?? false;
}

/**
 * The levels at which a recipe can be worked out: those where a measure counts in every dimension and there are figures
 * of all that count; of one of them at least where weights are renormalised. The engine has the same rule.
 */
export function levelsOf(recipe: Recipe, candidates: readonly Level[], find: Find): Level[] {
  const { dimension, missing } = recipe;
  return candidates.filter((level) => {
    if (missing === 'renormalise') {
      return measuresOf(recipe).some((measure) => countsAt(measure, level, find));
    }
    return dimension.every(({ measure }) => {
      const meant = measure.filter((one) => meantFor(one, level));
      return meant.length > 0 && meant.every((one) => hasFigures(one, level, find));
    });
  });
}

/** Each weight's share of the whole; all nothing where the weights are. */
export function shares(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (sum > 0 ? weight / sum : 0));
}

/** The shares of the dimensions at a level; a dimension of which nothing counts there has none. */
export function dimensionShares(recipe: Recipe, level: Level, find: Find): number[] {
  return shares(
    recipe.dimension.map((dimension) =>
      dimension.measure.some((measure) => countsAt(measure, level, find)) ? dimension.weight : 0,
    ),
  );
}

/** The shares of the measures within their dimension at a level. */
export function measureShares(dimension: RecipeDimension, level: Level, find: Find): number[] {
  return shares(
    dimension.measure.map((measure) => (countsAt(measure, level, find) ? measure.weight : 0)),
  );
}

/** The weight of one step of a slider, so that the heaviest weight of the group stands in the middle. */
export function sliderStep(weights: readonly number[]): number {
  const heaviest = Math.max(0, ...weights);
  return (heaviest > 0 ? heaviest : 1) / MIDDLE;
}

export function sameRecipe(a: Recipe, b: Recipe): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** An id made of a name: small letters, digits and hyphens; one that is not taken. */
export function idFor(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_ID - 4)
    .replace(/^-+|-+$/g, '');
  return unused(plain || 'recipe', taken);
}

function unused(wanted: string, taken: readonly string[]): string {
  let id = wanted;
  for (let number = 2; taken.includes(id); number += 1) id = `${wanted}-${number}`;
  return id;
}

/** A dimension's name in both languages; its id where the recipe gives none. */
export function dimensionLabel(dimension: RecipeDimension): Bilingual {
  return {
    en: dimension.label_en ?? dimension.id,
    cy: dimension.label_cy ?? dimension.label_en ?? dimension.id,
  };
}

/** The middle of the numbers that there are; nothing where there are none. */
export function median(values: ArrayLike<number>): number | null {
  const sorted = Array.from(values)
    .filter((value) => Number.isFinite(value))
    .sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}
