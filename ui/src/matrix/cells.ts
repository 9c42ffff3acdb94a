/** The nine groups of two measures: which third of each, the worse end always up and to the right. */

import type { Matrix } from '../backend/types';
import { NO_DATA, OUTSIDE } from '../map/classes';
import type { Worse } from '../subject/subject';

/** A group: 3 · third of y + third of x, each from 0 (best or lowest) to 2 (worst or highest). */
export type Cell = number;

/** Where both are worst, or highest. */
export const CORNER: Cell = 8;
const NOTHING = 255;

/** Turns the engine's cell (thirds by value) so that 2 is the worse end of either measure. */
export function turned(cell: number, x: Worse, y: Worse): Cell | null {
  if (cell === NOTHING) return null;
  const across = cell % 3;
  const up = Math.floor(cell / 3);
  return 3 * (y === 'lower' ? 2 - up : up) + (x === 'lower' ? 2 - across : across);
}

/** The group of every area. */
export function cellsOf(matrix: Matrix, x: Worse, y: Worse): (Cell | null)[] {
  return matrix.cells.map((cell) => turned(cell, x, y));
}

/** The paint code of every area; of one group only if `chosen` says which. */
export function matrixCodes(
  cells: readonly (Cell | null)[],
  chosen: Cell | null,
  inside?: (position: number) => boolean,
): Uint8Array {
  return Uint8Array.from(cells, (cell, position) => {
    if (inside && !inside(position)) return OUTSIDE;
    if (cell === null) return NO_DATA;
    return chosen !== null && cell !== chosen ? OUTSIDE : cell;
  });
}

/** The areas of a group. */
export function areasIn(
  cells: readonly (Cell | null)[],
  cell: Cell,
  inside?: (position: number) => boolean,
): number[] {
  return cells.flatMap((own, position) =>
    own === cell && (!inside || inside(position)) ? [position] : [],
  );
}

/** How many areas each group has. */
export function countCells(
  cells: readonly (Cell | null)[],
  inside?: (position: number) => boolean,
): number[] {
  const counts = new Array<number>(9).fill(0);
  cells.forEach((cell, position) => {
    if (cell !== null && (!inside || inside(position))) counts[cell] = (counts[cell] ?? 0) + 1;
  });
  return counts;
}

/** What a third of a measure is called. */
export function thirdName(
  third: number,
  worse: Worse,
): 'worst' | 'middle' | 'best' | 'highest' | 'lowest' {
  if (third === 1) return 'middle';
  if (worse === null) return third === 2 ? 'highest' : 'lowest';
  return third === 2 ? 'worst' : 'best';
}
