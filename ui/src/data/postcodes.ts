/** What stands beside a postcode; pure, so that it can be tested. */

import type { State } from '../backend/types';

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
