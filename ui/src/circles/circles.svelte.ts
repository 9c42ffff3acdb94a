/** Circles in the place of filled areas: whether they are asked for, as large as what, and the layout on the map. */

import { circles as layOut, circleSizes, type CircleLayout } from '../backend/circles';
import type { CircleSize, Level } from '../backend/types';
import { areaLists } from '../state/areas.svelte';
import { choice } from '../state/choice.svelte';
import { problems } from '../state/problems.svelte';
import { session } from '../state/session.svelte';
import { stepOf } from './rounds';

export const SIZES: readonly CircleSize[] = ['residents', 'households', 'premises'];

/** A layout, and what it is of. */
type Shown = { level: Level; by: CircleSize; within: string | null; layout: CircleLayout };

class Circles {
  /** Whether areas are drawn as circles. */
  on = $state(false);
  /** What the user wants them to be as large as. */
  wanted = $state<CircleSize>('residents');
  /** What they can be as large as, by level, while the data stay as they are. */
  #sizes = $state.raw<Partial<Record<Level, readonly CircleSize[]>>>({});
  #version = 0;
  #asked = 0;
  #shown = $state.raw<Shown | null>(null);

  /** What circles of the level shown can be as large as; nothing as long as it is not known. */
  sizes = $derived<readonly CircleSize[]>(this.#sizes[choice.level] ?? []);
  /** What they are as large as: what is wanted, or the first that there is. */
  by = $derived<CircleSize | null>(
    this.sizes.includes(this.wanted) ? this.wanted : (this.sizes[0] ?? null),
  );
  /** Whether it is known that the level cannot be shown as circles. */
  impossible = $derived(this.#sizes[choice.level]?.length === 0);
  /** Whether the map leaves the filling of areas out. */
  active = $derived(this.on && !this.impossible);
  /** The code of the authority that circles stay within. */
  within = $derived.by<string | null>(() => {
    const { scope, level } = choice;
    if (scope === null || level === 'authority' || level === 'country') return null;
    return areaLists.get('authority')?.codes[scope] ?? null;
  });
  /** The layout of the level and the place shown. */
  layout = $derived.by<CircleLayout | null>(() => {
    const shown = this.#shown;
    const fits = shown?.level === choice.level && shown.within === this.within;
    return this.active && shown && fits && shown.by === this.by ? shown.layout : null;
  });
  /** The step of zoom that circles are laid out for. */
  step = $derived(choice.resolution === null ? null : stepOf(choice.resolution));

  /** Asks what circles of the level shown can be as large as, once for the same data. */
  async askSizes(level: Level, version: number): Promise<void> {
    if (version !== this.#version) {
      this.#version = version;
      this.#sizes = {};
    }
    if (this.#sizes[level]) return;
    try {
      const sizes = await circleSizes(level);
      if (version === this.#version) this.#sizes = { ...this.#sizes, [level]: sizes };
    } catch (failure) {
      problems.report(failure);
    }
  }

  /** Lays out the circles of a level. Of several questions the last one counts. */
  async ask(level: Level, by: CircleSize, within: string | null, step: number): Promise<void> {
    const asked = (this.#asked += 1);
    try {
      const layout = await layOut({ level, by, within, resolution: 2 ** step });
      if (asked === this.#asked) this.#shown = { level, by, within, layout };
    } catch (failure) {
      if (asked === this.#asked) this.#shown = null;
      problems.report(failure);
    }
  }
}

export const circles = new Circles();

/** Keeps the circles in step with what is shown. To be called once, while the map is there. */
export function followCircles(): void {
  $effect(() => {
    if (circles.on) void circles.askSizes(choice.level, session.version);
  });
  $effect(() => {
    const { on, by, within, step } = circles;
    void session.version;
    if (on && by && step !== null) void circles.ask(choice.level, by, within, step);
  });
}

/** Where areas are on the map: their circles, where they have one, else the points given. */
export function circlePoints(
  points: readonly ([number, number] | null)[],
): readonly ([number, number] | null)[] {
  const { layout } = circles;
  if (!layout) return points;
  return points.map((point, position) => {
    const east = layout.easting[position] ?? NaN;
    return Number.isNaN(east) ? point : [east, layout.northing[position] ?? NaN];
  });
}
