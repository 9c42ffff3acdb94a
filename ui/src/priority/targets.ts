/** Targets to begin with: the figure of Wales as a whole; where there is none, the middle one of the areas. */

import type { Level } from '../backend/types';
import { choice } from '../state/choice.svelte';
import { figures } from '../state/figures.svelte';
import { problems } from '../state/problems.svelte';
import { session } from '../state/session.svelte';
import { changeMeasure, median } from './draft';
import { priority } from './priority.svelte';

/** Significant digits of a target. */
const DIGITS = 3;

/** The middle figure of a measure at a level; nothing where it is 0, of which there are no shares. */
async function middle(measure: string, level: Level): Promise<number | null> {
  const { value } = await figures.values(measure, level);
  const found = median(value);
  return found === null || found === 0 ? null : Number(found.toPrecision(DIGITS));
}

/** What a measure’s target is to begin with. */
async function firstTarget(measure: string): Promise<number | null> {
  const levels = session.measure(measure)?.levels ?? [];
  const of = levels.includes('country') ? await middle(measure, 'country') : null;
  const small = [choice.level, ...session.mapLevels].find((level) => levels.includes(level));
  return of ?? (small ? middle(measure, small) : null);
}

/** Compares with targets, and gives every measure of the recipe that has none one to begin with. */
export async function takeTargets(): Promise<void> {
  const { draft } = priority;
  if (!draft) return;
  const wanting = draft.dimension.flatMap((dimension) =>
    dimension.measure.flatMap(({ id, target }, at) =>
      target === null ? [{ place: { dimension: dimension.id, at }, id }] : [],
    ),
  );
  let targets: (number | null)[] = [];
  try {
    targets = await Promise.all(wanting.map(({ id }) => firstTarget(id)));
  } catch (failure) {
    problems.report(failure);
  }
  // What was changed meanwhile stays; the recipe changes once, so that it is never asked for without its targets.
  let recipe = priority.draft;
  if (recipe?.id !== draft.id) return;
  wanting.forEach(({ place, id }, index) => {
    const group = recipe?.dimension.find((dimension) => dimension.id === place.dimension);
    const measure = group?.measure[place.at];
    const target = targets[index] ?? null;
    if (recipe && target !== null && measure?.id === id && measure.target === null) {
      recipe = changeMeasure(recipe, place, { target });
    }
  });
  priority.change({ ...recipe, normalisation: 'target' });
}
