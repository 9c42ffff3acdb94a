import { describe, expect, it } from 'vitest';
import {
  classColours,
  classOf,
  countCodes,
  ESTIMATED,
  isReversed,
  NO_DATA,
  OUTSIDE,
  paintCodes,
  SUPPRESSED,
} from '../map/classes';
import type { Values } from '../backend/types';

function sample(value: number[], state: number[]): Values {
  return {
    value: Float64Array.from(value),
    numerator: new Float64Array(value.length).fill(NaN),
    denominator: new Float64Array(value.length).fill(NaN),
    state: Uint8Array.from(state),
  };
}

describe('classOf', () => {
  const breaks = [10, 20, 30];
  it.each([
    [-5, 0],
    [10, 0],
    [10.000001, 1],
    [20, 1],
    [30, 2],
    [31, 2],
  ])('puts %d into class %d: lower < v ≤ upper', (value, expected) => {
    expect(classOf(value, breaks)).toBe(expected);
  });

  it('agrees with a plain search', () => {
    const bounds = [0, 0.5, 0.5, 2, 9];
    for (let value = -1; value <= 9; value += 0.25) {
      expect(classOf(value, bounds)).toBe(bounds.findIndex((bound) => value <= bound));
    }
  });
});

describe('paintCodes', () => {
  const values = sample([5, 15, NaN, 25, 7], [0, 1, 2, 3, 0]);

  it('tells classes, estimates and missing values apart', () => {
    const codes = paintCodes(values, [10, 20, 30]);
    expect([...codes]).toEqual([0, 1 + ESTIMATED, NO_DATA, SUPPRESSED, 0]);
    const counts = countCodes(codes);
    expect([counts[0], counts[1 + ESTIMATED], counts[NO_DATA], counts[SUPPRESSED]]).toEqual([
      2, 1, 1, 1,
    ]);
  });

  it('leaves out what is not in scope', () => {
    const codes = paintCodes(values, [10, 20, 30], (position) => position === 0);
    expect([...codes]).toEqual([0, OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE]);
  });

  it('has no colours without classes', () => {
    expect([...paintCodes(values, [])]).toEqual([NO_DATA, NO_DATA, NO_DATA, SUPPRESSED, NO_DATA]);
  });
});

describe('colours', () => {
  const palette = [
    ['a', 'b', 'c'],
    ['a', 'b', 'c', 'd'],
  ];
  it('gives the dark end to the more excluded', () => {
    expect(classColours(palette, 3, isReversed('higher_is_worse', false))).toEqual(['a', 'b', 'c']);
    expect(classColours(palette, 3, isReversed('lower_is_worse', false))).toEqual(['c', 'b', 'a']);
    expect(classColours(palette, 3, isReversed('lower_is_worse', true))).toEqual(['a', 'b', 'c']);
  });

  it('has colours for fewer classes than the palette', () => {
    expect(classColours(palette, 2, false)).toEqual(['a', 'c']);
    expect(classColours(palette, 1, false)).toEqual(['c']);
    expect(classColours(palette, 4, false)).toEqual(['a', 'b', 'c', 'd']);
  });
});
