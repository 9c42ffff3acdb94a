/** The painting of a level of which nothing is known, so that no other picture stays where there is none. */

import type { Level } from '../backend/types';
import { areaLists } from '../state/areas.svelte';
import { choice, type Mode } from '../state/choice.svelte';
import { session } from '../state/session.svelte';
import { NO_DATA, OUTSIDE } from './classes';
import type { Painting } from './painting';

/** What a painting is called where an analysis has no answer. */
export function nothingKey(mode: Mode): string {
  return `${mode}/nothing`;
}

/** What a painting is called while an answer is on its way; no scene is ever called so. */
export function waitingKey(mode: Mode): string {
  return `${mode}/waiting`;
}

/** Every area of a level without a figure, or outside the authority looked into. */
export function blankPainting(key: string, level: Level): Painting {
  const list = areaLists.get(level);
  const info = session.info?.levels.find((other) => other.level === level);
  const codes = new Uint8Array(list?.codes.length ?? info?.count ?? 0).fill(NO_DATA);
  const { scope } = choice;
  if (scope !== null && level !== 'authority') {
    list?.authorities.forEach((authority, position) => {
      if (authority !== scope) codes[position] = OUTSIDE;
    });
  }
  return { key, level, codes, colours: [] };
}
