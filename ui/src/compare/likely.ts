/** What stands on the second map before the user chooses. */

import type { Level, MeasureInfo } from '../backend/types';
import type { SubjectKey } from '../subject/subject';

/**
 * What is likely to be compared with a measure: another release of it, then what has its unit in its theme, then its
 * unit, then a rate, then anything that has figures at the level; so it is with an analysis. Recipes come last.
 */
export function likely(
  first: string | null,
  measures: readonly MeasureInfo[],
  level: Level,
  recipes: readonly string[],
): SubjectKey | null {
  const shown = measures.find(({ id }) => id === first);
  const there = measures.filter(({ id, levels }) => id !== first && levels.includes(level));
  const ownRight = there.filter(({ variant_of }) => !variant_of);
  const found =
    (shown &&
      (there.find(
        (other) =>
          other.unit === shown.unit &&
          (other.variant_of === shown.id ||
            (shown.variant_of !== null &&
              (other.id === shown.variant_of || other.variant_of === shown.variant_of))),
      ) ??
        ownRight.find((other) => other.unit === shown.unit && other.theme === shown.theme) ??
        ownRight.find((other) => other.unit === shown.unit))) ??
    ownRight.find((other) => other.unit === 'percent' && other.direction !== 'neutral') ??
    ownRight[0];
  if (found) return `measure:${found.id}`;
  const [recipe] = recipes;
  return recipe === undefined ? null : `recipe:${recipe}`;
}
