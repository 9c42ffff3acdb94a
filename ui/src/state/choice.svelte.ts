/** What the user chose to see: measure, level, scope, classes, colours, overlays. */

import type { Level, LevelMode } from '../backend/types';
import { effectiveLevel, SMALL_AREA_RESOLUTION } from './level';
import { session } from './session.svelte';

export const METHODS = [
  'quantile',
  'equal-interval',
  'natural-breaks',
  'standard-deviation',
  'head-tail',
  'manual',
] as const;
export type Method = (typeof METHODS)[number];

export const FEWEST_CLASSES = 3;
export const MOST_CLASSES = 9;

export const PANELS = ['details', 'result', 'charts', 'table', 'selection'] as const;
export type Panel = (typeof PANELS)[number];

/** What the map answers: one measure, the priority index, hotspots, two measures against each other, or who support reaches. */
export const MODES = ['measure', 'index', 'hotspots', 'matrix', 'support'] as const;
export type Mode = (typeof MODES)[number];

/** What needs many areas to say anything: small ones even from afar, unless the user chose a level. */
const SMALL_AREAS: readonly Mode[] = ['hotspots', 'matrix', 'support'];

class Choice {
  mode = $state<Mode>('measure');
  measure = $state('');
  /** The levels at which what an analysis shows can be worked out; its own part of the interface says. */
  analysed = $state.raw<Readonly<Record<Exclude<Mode, 'measure'>, readonly Level[]>>>({
    index: [],
    hotspots: [],
    matrix: [],
    support: [],
  });
  levelMode = $state<LevelMode>('auto');
  /** Position of the authority looked into; the whole of Wales if null. */
  scope = $state<number | null>(null);
  /** Whether classes are made from the areas of the scope only. */
  classifyScope = $state(false);

  method = $state<Method>('quantile');
  classes = $state(5);
  /** The user's own breaks, by measure. */
  breaks = $state.raw<Readonly<Record<string, number[]>>>({});
  /** Id of the palette; the first of the list if null. */
  palette = $state<string | null>(null);
  reversed = $state(false);

  showLibraries = $state(false);
  showSettlements = $state(true);
  showContext = $state(true);
  panel = $state<Panel>('details');

  /** Metres a pixel of the map; known once the map has a size. */
  resolution = $state<number | null>(null);

  near = $derived(this.resolution !== null && this.resolution <= SMALL_AREA_RESOLUTION);
  info = $derived(session.measure(this.measure));
  /** The levels at which what is shown exists. */
  levels = $derived<readonly Level[]>(
    this.mode === 'measure' ? (this.info?.levels ?? []) : this.analysed[this.mode],
  );
  level = $derived<Level>(
    effectiveLevel(
      this.levelMode,
      this.levels,
      this.near || SMALL_AREAS.includes(this.mode),
      this.scope !== null,
    ),
  );
  /** Whether there are values at the level shown. */
  available = $derived(this.levels.includes(this.level));
}

export const choice = new Choice();
