import { describe, expect, it } from 'vitest';
import type { Level } from '../backend/types';
import { measure } from '../panels/sample';
import {
  addDimension,
  addMeasure,
  changeMeasure,
  dimensionLabel,
  dimensionShares,
  idFor,
  levelsOf,
  measureShares,
  removeMeasure,
  sameRecipe,
  shares,
  sliderStep,
  weighDimension,
} from './draft';
import { dimension, entry, RECIPE } from './sample';

const MAP: Level[] = ['authority', 'ward', 'msoa', 'lsoa'];
const catalogue = [
  measure('older_65'),
  measure('no_car'),
  measure('gigabit', { levels: ['country', 'authority'] }),
  measure('slow', { levels: ['lsoa'] }),
];
const find = (id: string) => catalogue.find((info) => info.id === id);
const [need, connectivity] = RECIPE.dimension as [
  (typeof RECIPE.dimension)[number],
  (typeof RECIPE.dimension)[number],
];

describe('a recipe under change', () => {
  it('leaves the recipe it came from as it was', () => {
    const before = JSON.stringify(RECIPE);
    const heavier = weighDimension(RECIPE, 'need', 2);
    expect(heavier.dimension.map((other) => other.weight)).toEqual([2, 1]);
    const turned = changeMeasure(heavier, { dimension: 'need', at: 1 }, { worse: 'lower' });
    expect(turned.dimension[0]?.measure[1]?.worse).toBe('lower');
    expect(JSON.stringify(RECIPE)).toBe(before);
    expect(sameRecipe(RECIPE, turned)).toBe(false);
    expect(sameRecipe(RECIPE, weighDimension(heavier, 'need', 1))).toBe(true);
  });

  it('takes measures out, and a dimension with its last one', () => {
    const without = removeMeasure(RECIPE, { dimension: 'need', at: 0 });
    expect(without.dimension[0]?.measure.map((other) => other.id)).toEqual(['no_car']);
    const gone = removeMeasure(without, { dimension: 'need', at: 0 });
    expect(gone.dimension.map((other) => other.id)).toEqual(['connectivity']);
  });

  it('puts measures in with the weight that the others have', () => {
    const more = addMeasure(RECIPE, 'need', measure('disabled'));
    expect(more.dimension[0]?.measure[2]).toEqual(entry('disabled', { weight: 2 }));
    const neutral = addMeasure(RECIPE, 'need', measure('welsh', { direction: 'neutral' }));
    expect(neutral.dimension[0]?.measure[2]?.worse).toBe('higher');
  });

  it('begins dimensions under an id of their own', () => {
    const label = { en: 'Barriers', cy: 'Rhwystrau' };
    const info = measure('disabled', { theme: 'priority_groups' });
    const one = addDimension(RECIPE, label, info);
    const two = addDimension(one, label, measure('carers', { theme: 'priority_groups' }));
    expect(two.dimension.map((other) => other.id).slice(2)).toEqual([
      'priority-groups',
      'priority-groups-2',
    ]);
    expect(dimensionLabel(two.dimension[3] ?? need)).toEqual(label);
    expect(two.dimension[2]?.measure.map((other) => other.id)).toEqual(['disabled']);
  });

  it('makes ids of names', () => {
    expect(idFor('Fy rysáit: Môn & Gwynedd!', [])).toBe('fy-rysait-mon-gwynedd');
    expect(idFor('Need', ['need', 'need-2'])).toBe('need-3');
    expect(idFor('…', [])).toBe('recipe');
    const long = idFor('x'.repeat(100), ['x'.repeat(56)]);
    expect(long).toMatch(/^[a-z0-9-]{1,60}$/);
  });
});

describe('levels', () => {
  it('are those with figures of every measure that counts there', () => {
    expect(levelsOf(RECIPE, MAP, find)).toEqual(['authority', 'lsoa']);
    expect(levelsOf({ ...RECIPE, dimension: [need] }, MAP, find)).toEqual(MAP);
  });
  it('are those with figures of any where weights are renormalised', () => {
    const recipe = {
      ...RECIPE,
      missing: 'renormalise' as const,
      dimension: [dimension('one', [entry('older_65'), entry('gigabit')])],
    };
    expect(levelsOf(recipe, MAP, find)).toEqual(MAP);
    expect(levelsOf({ ...recipe, missing: 'drop' }, MAP, find)).toEqual(['authority']);
  });
  it('are none for measures that the catalogue lacks', () => {
    const recipe = { ...RECIPE, dimension: [dimension('one', [entry('gone')])] };
    expect(levelsOf(recipe, MAP, find)).toEqual([]);
  });
});

describe('shares', () => {
  it('add up to the whole, or are all nothing', () => {
    expect(shares([1, 3])).toEqual([0.25, 0.75]);
    expect(shares([0, 0])).toEqual([0, 0]);
  });
  it('leave out what does not count at a level', () => {
    expect(measureShares(connectivity, 'lsoa', find)).toEqual([0, 1]);
    expect(measureShares(connectivity, 'authority', find)).toEqual([1, 0]);
    expect(measureShares(need, 'lsoa', find)).toEqual([0.75, 0.25]);
    expect(dimensionShares(RECIPE, 'lsoa', find)).toEqual([0.5, 0.5]);
    expect(dimensionShares(RECIPE, 'ward', find)).toEqual([1, 0]);
  });
  it('have sliders with the heaviest weight in the middle', () => {
    expect(3 / sliderStep([1, 3])).toBe(50);
    expect(sliderStep([0, 0])).toBe(0.02);
  });
});
