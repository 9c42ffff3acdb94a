/** The small picture that sets an area beside its authority and Wales. */

import type { Figure, Unit } from '../backend/types';
import { isNumber } from './format';

/** Positions on a scale of 0 to 100. */
export interface Comparison {
  area: number;
  authority: number | null;
  wales: number | null;
}

/** Units whose values mean the same whatever the size of the area, so that they can be drawn on one scale. */
export function isComparable(unit: Unit): boolean {
  return unit === 'percent' || unit === 'score';
}

/** The upper end of the scale: 100 for large percentages, otherwise the next 1, 2 or 5 times a power of ten. */
export function scaleEnd(largest: number): number {
  if (!(largest > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(largest));
  for (const step of [1, 2, 5, 10]) {
    if (largest <= step * power) return step * power;
  }
  return 10 * power;
}

/** Where an area, its authority and Wales stand on one scale from zero; nothing where they cannot be compared. */
export function comparison(figure: Figure, unit: Unit): Comparison | undefined {
  if (!isComparable(unit) || !isNumber(figure.value)) return undefined;
  const others = [figure.authority_value, figure.wales_value].filter(isNumber);
  const values = [figure.value, ...others];
  if (others.length === 0 || values.some((value) => value < 0)) return undefined;
  const end = scaleEnd(Math.max(...values));
  const place = (value: number | null): number | null =>
    isNumber(value) ? (100 * value) / end : null;
  return {
    area: (100 * figure.value) / end,
    authority: place(figure.authority_value),
    wales: place(figure.wales_value),
  };
}
