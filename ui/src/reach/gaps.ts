/** Gaps: areas where more are out of reach than within. */

import { areaLists } from '../state/areas.svelte';
import { GAP } from './classes';
import type { Found } from './found.svelte';
import { beyond, viewOf } from './view';

/** Positions of the areas asked about where more of the first group are out of reach than within, most people first. */
export function gapPositions({ request, result }: Found): number[] {
  const view = viewOf(result);
  const count = areaLists.get(request.level)?.codes.length ?? 0;
  const gaps: { position: number; out: number }[] = [];
  for (let position = 0; position < count; position += 1) {
    const part = view.part(position, 0);
    const share = beyond(part);
    if (share !== null && share > GAP) gaps.push({ position, out: share * (part?.total ?? 0) });
  }
  return gaps.sort((a, b) => b.out - a.out).map(({ position }) => position);
}

export function gapCodes(found: Found): string[] {
  const codes = areaLists.get(found.request.level)?.codes ?? [];
  return gapPositions(found).flatMap((position) => codes[position] ?? []);
}
