/** What an analysis is about: a measure, or the score of a recipe. */

import type { Bilingual, Language, Level, MeasureInfo, Subject } from '../backend/types';
import * as engine from '../backend/client';
import { figures } from '../state/figures.svelte';
import { recipes } from '../state/recipes.svelte';
import { session } from '../state/session.svelte';
import { formatValue, numberFormat } from '../text/format';

/** A subject as the value of a choice: `recipe:ID` or `measure:ID`. */
export type SubjectKey = `recipe:${string}` | `measure:${string}`;

/** Which end of the values is the worse one; neither if null. */
export type Worse = 'higher' | 'lower' | null;

export function subjectKey(subject: Subject): SubjectKey {
  return subject.kind === 'measure' ? `measure:${subject.id}` : `recipe:${subject.recipe.id}`;
}

/** The subject of a key; null while recipes are loading, or where it does not exist any more. */
export function findSubject(key: SubjectKey): Subject | null {
  const id = key.slice(key.indexOf(':') + 1);
  if (key.startsWith('measure:')) return session.measure(id) ? { kind: 'measure', id } : null;
  const found = recipes.find(id);
  return found ? { kind: 'recipe', recipe: found.recipe } : null;
}

export function subjectLabel(subject: Subject): Bilingual {
  return subject.kind === 'measure'
    ? session.label(subject.id)
    : { en: subject.recipe.label_en, cy: subject.recipe.label_cy };
}

/** The name where there is little room: of an index called "Need: the four priority groups", "Need". */
export function subjectShort(subject: Subject): Bilingual {
  const label = subjectLabel(subject);
  if (subject.kind === 'measure') return label;
  const short = (text: string): string => text.split(':', 1)[0] ?? text;
  return { en: short(label.en), cy: short(label.cy) };
}

/** The levels of the map at which a subject has values. */
export function subjectLevels(subject: Subject): Level[] {
  const levels =
    subject.kind === 'measure'
      ? (session.measure(subject.id)?.levels ?? [])
      : (recipes.find(subject.recipe.id)?.levels ?? []);
  return session.mapLevels.filter((level) => levels.includes(level));
}

/** Scores are made so that the highest is the worst; a measure says for itself. */
export function subjectWorse(subject: Subject): Worse {
  if (subject.kind === 'recipe') return 'higher';
  switch (session.measure(subject.id)?.direction) {
    case 'higher_is_worse':
      return 'higher';
    case 'lower_is_worse':
      return 'lower';
    default:
      return null;
  }
}

/** Measures that can be a subject: numbers, at a level that the map draws. */
export function subjectMeasures(measures: readonly MeasureInfo[]): MeasureInfo[] {
  const drawn = session.mapLevels;
  return measures.filter(
    (measure) =>
      measure.unit !== 'category' && measure.levels.some((level) => drawn.includes(level)),
  );
}

/** The measures that a subject is made of. */
function measuresOf(subject: Subject): string[] {
  if (subject.kind === 'measure') return [subject.id];
  return subject.recipe.dimension.flatMap(({ measure }) => measure.map(({ id }) => id));
}

/** Whether two subjects are made of measures in common, so that they go together for that reason alone. */
export function shareMeasures(a: Subject, b: Subject): boolean {
  const others = new Set(measuresOf(b));
  return measuresOf(a).some((id) => others.has(id));
}

/** A score as a number: three figures are enough to tell areas apart. */
export function formatScore(language: Language, score: number | null | undefined): string {
  if (score === null || score === undefined || !Number.isFinite(score)) return '–';
  const digits = Math.abs(score) < 10 ? 2 : 1;
  return numberFormat(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(score);
}

/** A value of the subject as the language writes it. */
export function formatSubject(
  language: Language,
  subject: Subject,
  value: number | null | undefined,
): string {
  if (subject.kind === 'recipe') return formatScore(language, value);
  return formatValue(language, session.measure(subject.id)?.unit ?? 'score', value);
}

/** The values of a subject at a level, one an area; NaN where there is none. */
export async function subjectValues(subject: Subject, level: Level): Promise<Float64Array> {
  if (subject.kind === 'measure') return (await figures.values(subject.id, level)).value;
  const request = { recipe: subject.recipe, level, selection: null };
  return (await engine.index(request)).score;
}
