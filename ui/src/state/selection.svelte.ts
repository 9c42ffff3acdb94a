/** The areas selected, hovered and reached by key; always of one level. */

import type { Level } from '../backend/types';
import { afterPick } from './selecting';

class Selection {
  level = $state<Level>('authority');
  positions = $state.raw<ReadonlySet<number>>(new Set());
  /** The area whose details are shown: the last one picked. */
  current = $state<{ level: Level; position: number } | null>(null);
  /** The area under the pointer, in the level shown. */
  hovered = $state<number | null>(null);
  /** The area that the arrow keys reached on the map. */
  reached = $state<number | null>(null);
  /** Areas outlined besides, of the level shown: the neighbours of the area chosen. */
  outlined = $state.raw<ReadonlySet<number>>(new Set());

  /** Selects an area, or adds it to (takes it from) the selection. */
  pick(level: Level, position: number, adding = false): void {
    const before = level === this.level ? this.positions : new Set<number>();
    this.level = level;
    this.positions = afterPick(before, position, adding);
    if (this.positions.has(position)) {
      this.current = { level, position };
    } else {
      const last = [...this.positions].at(-1);
      this.current = last === undefined ? null : { level, position: last };
    }
  }

  /** Replaces the selection, e.g. by rows of the table. */
  replace(level: Level, positions: Iterable<number>): void {
    this.level = level;
    this.positions = new Set(positions);
    const last = [...this.positions].at(-1);
    this.current = last === undefined ? null : { level, position: last };
  }

  /** Shows an area's details; the selection stays if the area is part of it. */
  open(level: Level, position: number): void {
    if (this.has(level, position)) this.current = { level, position };
    else this.replace(level, [position]);
  }

  clear(): void {
    this.positions = new Set();
    this.current = null;
    this.reached = null;
  }

  /** Whether an area of a level is selected. */
  has(level: Level, position: number): boolean {
    return level === this.level && this.positions.has(position);
  }
}

export const selection = new Selection();
