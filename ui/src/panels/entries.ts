/** Areas in a list: what tells them apart, how they are found and selected. */

import type { AreaList, Bilingual } from '../backend/types';
import { matches } from './fold';
import { bothLanguages } from './format';

/** An area as lists show it. */
export interface AreaEntry {
  position: number;
  code: string;
  /** Like a place. */
  label: Bilingual;
  /** The official name. */
  name: Bilingual;
  /** The authority it lies in; nothing for authorities themselves. */
  authority: Bilingual | null;
}

/** The area at a position; `authorities` is the list that `list.authorities` points into. */
export function entryOf(
  list: AreaList,
  position: number,
  authorities: AreaList | null,
): AreaEntry | undefined {
  const code = list.codes[position];
  const label = list.labels[position];
  const name = list.names[position];
  if (code === undefined || label === undefined || name === undefined) return undefined;
  const authority = list.level === 'authority' ? null : (list.authorities[position] ?? null);
  return {
    position,
    code,
    label,
    name,
    authority: authority === null ? null : (authorities?.labels[authority] ?? null),
  };
}

/** Rows in which every word of the query occurs, in either language, whatever the accents and the case. */
export function filterRows<Row extends AreaEntry>(rows: readonly Row[], query: string): Row[] {
  if (query.trim() === '') return [...rows];
  return rows.filter((row) =>
    matches(query, [
      row.code,
      ...bothLanguages(row.label),
      ...bothLanguages(row.name),
      ...(row.authority ? bothLanguages(row.authority) : []),
    ]),
  );
}

/** The selection after a row's check box: the same with that area put in or taken out. */
export function toggled(selected: ReadonlySet<number>, position: number): number[] {
  return selected.has(position)
    ? [...selected].filter((other) => other !== position)
    : [...selected, position];
}

/** The selection after Shift+click: the same and all rows between the two, both included. */
export function withRange(
  selected: ReadonlySet<number>,
  rows: readonly AreaEntry[],
  from: number,
  to: number,
): number[] {
  const between = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
  return [...new Set([...selected, ...between.map((row) => row.position)])];
}

/** How many of the rows are selected. */
export function selectedAmong(rows: readonly AreaEntry[], selected: ReadonlySet<number>): number {
  return rows.reduce((count, row) => count + (selected.has(row.position) ? 1 : 0), 0);
}
