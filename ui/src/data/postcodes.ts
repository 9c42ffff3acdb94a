/** A table of postcodes and areas as rows to be copied; pure, so that it can be tested. */

import type { Language, PostcodeList } from '../backend/types';
import type { Bilingual, State } from '../backend/types';

/** The levels that stand beside each postcode, in the order of its areas. */
export const AREA_LEVELS = ['lsoa', 'msoa', 'ward', 'authority'] as const;

/** Measures that can stand beside each postcode. */
export const MOST_MEASURES = 8;

/** What a figure says: its value, or why there is none. */
export function figureText(
  value: number | null,
  state: State,
  write: (value: number) => string,
  stateName: (state: State) => string,
): string {
  if (value === null) return stateName(state);
  return state === 'published' ? write(value) : `${write(value)} (${stateName(state)})`;
}

/** The table with a header row, figures with all their digits. */
export function asRows(
  table: PostcodeList,
  language: Language,
  header: readonly string[],
  labels: readonly Bilingual[],
): (string | number | null)[][] {
  const head = [...header, ...labels.flatMap((label) => [label[language], ''])];
  const rows = table.rows.map((row) => [
    row.postcode,
    ...row.areas.flatMap(({ code, name }) => [code, name[language]]),
    ...row.values.flatMap((value, index) => [value, row.states[index] ?? 'unavailable']),
  ]);
  return [head, ...rows];
}
