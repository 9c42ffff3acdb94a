/** The bars of the histogram: which areas each has, and in which classes of the map. */

import type { Spread } from '../backend/types';
import type { Painting } from '../map/painting';
import { ESTIMATED, NO_DATA, OUTSIDE } from '../map/classes';

/** A part of a bar in one colour of the map. */
export type Part = { colour: string; count: number; outside: boolean };

export type Bar = {
  from: number;
  to: number;
  /** The areas, in the order of the level. */
  positions: number[];
  /** Its parts from the bottom up, in the order of the classes. */
  parts: Part[];
  /** How many of the areas stand out, and how many are selected. */
  highlighted: number;
  selected: number;
};

/** The colour on the map of an area with a paint code; null for one that the map leaves blank. */
export function colourOf(painting: Painting | null, position: number): string | null {
  const code = painting?.codes[position];
  if (!painting || code === undefined || code >= NO_DATA) return null;
  return painting.colours[code % ESTIMATED] ?? null;
}

/** Whether the map leaves an area blank because it lies outside the authority looked into. */
export function isOutside(painting: Painting | null, position: number): boolean {
  return painting?.codes[position] === OUTSIDE;
}

/** The bars of a spread; `plain` is the colour of areas without one on the map. */
export function barsOf(
  { edges, bar }: Spread,
  painting: Painting | null,
  plain: string,
  standsOut: (position: number) => boolean,
  selected: ReadonlySet<number>,
): Bar[] {
  const bars: Bar[] = edges.slice(1).map((to, at) => ({
    from: edges[at] ?? to,
    to,
    positions: [],
    parts: [],
    highlighted: 0,
    selected: 0,
  }));
  const order = new Map(painting?.colours.map((colour, at) => [colour, at]));
  bar.forEach((at, position) => {
    const one = at === null ? undefined : bars[at];
    if (!one) return;
    one.positions.push(position);
    if (standsOut(position)) one.highlighted += 1;
    if (selected.has(position)) one.selected += 1;
    const outside = isOutside(painting, position);
    const colour = colourOf(painting, position) ?? plain;
    const part = one.parts.find((other) => other.colour === colour && other.outside === outside);
    if (part) part.count += 1;
    else one.parts.push({ colour, count: 1, outside });
  });
  const place = ({ colour, outside }: Part): number =>
    outside ? Infinity : (order.get(colour) ?? order.size);
  for (const one of bars) one.parts.sort((a, b) => place(a) - place(b));
  return bars;
}
