/** The engine's commands, typed: selecting areas by shape, distance and contact; what a selection adds up to. */

import { call } from './call';
import type { Level, Origin, SelectionRule, SelectionTable } from './types';

/** The areas that a polygon takes; its corners are metres east and north. */
export function selectAreas(
  level: Level,
  polygon: readonly (readonly [number, number])[],
  rule: SelectionRule,
): Promise<number[]> {
  return call('select_areas', { level, polygon, rule });
}

/** The areas within so many metres of a point or of other areas. */
export function selectNear(level: Level, origin: Origin, metres: number): Promise<number[]> {
  return call('select_near', { level, origin, metres });
}

/** Areas with all that adjoin them. */
export function selectNeighbours(level: Level, positions: number[]): Promise<number[]> {
  return call('select_neighbours', { level, positions });
}

/** Every measure of a selection as a whole. */
export function selectionTable(level: Level, positions: number[]): Promise<SelectionTable> {
  return call('selection_table', { level, positions });
}
