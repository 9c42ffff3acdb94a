/** Targets to begin with: the figure of Wales as a whole, where there is one. */

import { figures } from '../state/figures.svelte';
import { problems } from '../state/problems.svelte';
import { session } from '../state/session.svelte';
import { changeMeasure } from './draft';
import { priority } from './priority.svelte';

/** Significant digits of a target. */
const DIGITS = 3;

/** Gives every measure of the recipe that has no target the figure of Wales. */
export async function fillTargets(): Promise<void> {
  const { draft } = priority;
  if (!draft) return;
  const wanting = draft.dimension.flatMap((dimension) =>
    dimension.measure.flatMap(({ id, target }, at) =>
      target === null && session.measure(id)?.levels.includes('country')
        ? [{ place: { dimension: dimension.id, at }, id }]
        : [],
    ),
  );
  try {
    const values = await Promise.all(wanting.map(({ id }) => figures.values(id, 'country')));
    wanting.forEach(({ place }, index) => {
      const value = values[index]?.value[0] ?? NaN;
      const recipe = priority.draft;
      if (recipe && Number.isFinite(value) && value !== 0) {
        const target = Number(value.toPrecision(DIGITS));
        priority.change(changeMeasure(recipe, place, { target }));
      }
    });
  } catch (failure) {
    problems.report(failure);
  }
}
