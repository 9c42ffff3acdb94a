/** The classes in words: where each begins and ends. */

import type { Unit } from '../backend/types';
import { decimals } from '../text/format';

/** Units whose values are whole numbers, so that a class begins one above the end of the class before. */
const WHOLE: readonly Unit[] = ['rank', 'decile', 'people', 'households', 'premises', 'count'];

const MOST_DECIMALS = 4;

/** The fewest decimals (at least the unit's own) with which all bounds look different. */
export function decimalsFor(unit: Unit, bounds: readonly number[]): number {
  const distinct = [...new Set(bounds)];
  for (let digits = decimals(unit); digits < MOST_DECIMALS; digits += 1) {
    const texts = new Set(distinct.map((bound) => bound.toFixed(digits)));
    if (texts.size === distinct.length) return digits;
  }
  return MOST_DECIMALS;
}

export type Range = {
  /** The lowest value of the class that is shown. */
  from: number;
  to: number;
  /** Both ends are the same whole number. */
  single: boolean;
};

/** Where each class begins and ends; nothing for a class of whole numbers that can hold none. */
export function ranges(
  unit: Unit,
  minimum: number,
  breaks: readonly number[],
): (Range | undefined)[] {
  const whole = WHOLE.includes(unit);
  return breaks.map((upper, index) => {
    const lower = breaks[index - 1];
    if (!whole) {
      const from = lower ?? Math.min(minimum, upper);
      return { from, to: upper, single: from === upper };
    }
    const from = lower === undefined ? Math.ceil(Math.min(minimum, upper)) : Math.floor(lower) + 1;
    const to = Math.floor(upper);
    return from > to ? undefined : { from, to, single: from === to };
  });
}
