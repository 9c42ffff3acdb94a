/** What a grid of areas needs to know of its columns. */

export interface GridColumn {
  id: string;
  title: string;
  /** Whether its cells are numbers; they stand at the right. */
  number?: boolean;
  hint?: string;
  /** In rem; the name takes what is left over. */
  width: number;
}

export interface GridSort {
  column: string;
  descending: boolean;
}

/** Orders two numbers; what is missing comes last whichever way the column is sorted. */
export function compareNumbers(a: number | null, b: number | null, descending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return descending ? b - a : a - b;
}
