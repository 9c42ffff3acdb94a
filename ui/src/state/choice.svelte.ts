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

export type Panel = 'details' | 'table' | 'selection';

class Choice {
  measure = $state('');
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
  panel = $state<Panel>('details');

  /** Metres a pixel of the map; known once the map has a size. */
  resolution = $state<number | null>(null);

  near = $derived(this.resolution !== null && this.resolution <= SMALL_AREA_RESOLUTION);
  info = $derived(session.measure(this.measure));
  level = $derived<Level>(
    effectiveLevel(this.levelMode, this.info?.levels ?? [], this.near, this.scope !== null),
  );
  /** Whether the measure has values at the level shown. */
  available = $derived(this.info?.levels.includes(this.level) ?? false);
}

export const choice = new Choice();
