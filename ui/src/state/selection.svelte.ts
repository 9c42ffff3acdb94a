/** The areas selected, hovered and reached by key; always of one level. */

import type { Level } from '../backend/types';
import { afterPick } from './selecting';

/** What was selected before a change. */
type Before = Pick<Selection, 'level' | 'positions' | 'current'>;

/** Changes that can be taken back. */
const KEPT = 50;

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
  #past = $state.raw<readonly Before[]>([]);
  /** Whether there is a change to take back. */
  undoable = $derived(this.#past.length > 0);

  /** Selects an area, or adds it to (takes it from) the selection. */
  pick(level: Level, position: number, adding = false): void {
    const before = level === this.level ? this.positions : new Set<number>();
    this.#remember();
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
    this.#remember();
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
    if (this.positions.size > 0) this.#remember();
    this.positions = new Set();
    this.current = null;
    this.reached = null;
  }

  /** Takes the last change back; false if there was none. */
  undo(): boolean {
    const last = this.#past.at(-1);
    if (!last) return false;
    this.#past = this.#past.slice(0, -1);
    this.level = last.level;
    this.positions = last.positions;
    this.current = last.current;
    return true;
  }

  /** Forgets changes, because the areas of a level are others now. */
  forget(level: Level): void {
    this.#past = this.#past.filter((before) => before.level !== level);
  }

  /** Keeps what is selected, so that the change to come can be taken back. */
  #remember(): void {
    const { level, positions, current } = this;
    this.#past = [...this.#past.slice(1 - KEPT), { level, positions, current }];
  }

  /** Whether an area of a level is selected. */
  has(level: Level, position: number): boolean {
    return level === this.level && this.positions.has(position);
  }
}

export const selection = new Selection();
