/** The rows of the table beside the map: built, ranked, sorted, filtered, copied. */

import { STATES } from '../backend/types';
import type { AreaList, Direction, Language, MeasureInfo, State, Values } from '../backend/types';
import { message } from '../text/catalogue';
import { tabSeparated } from './clipboard';
import { collation } from './collate';
import { entryOf, type AreaEntry } from './entries';
import { figureText } from './format';
import { compareNumbers, type GridSort } from './grid';

/** One area in the table. */
export interface AreaRow extends AreaEntry {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  state: State;
  /** Among all areas of the level in Wales, 1 the most excluded; equal values share a rank. */
  rank: number | null;
}

export type SortColumn =
  'label' | 'code' | 'authority' | 'value' | 'state' | 'numerator' | 'denominator' | 'rank';

export interface Sort extends GridSort {
  column: SortColumn;
}

function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}

/** Ranks of all values by a measure's direction; `null` where there is no value, equal ranks for equal values. */
export function ranks(values: ArrayLike<number>, direction: Direction): (number | null)[] {
  const positions = Array.from({ length: values.length }, (_, position) => position).filter(
    (position) => Number.isFinite(values[position]),
  );
  const sign = direction === 'lower_is_worse' ? 1 : -1;
  const at = (position: number): number => values[position] ?? Number.NaN;
  positions.sort((a, b) => sign * (at(a) - at(b)) || a - b);
  const result = new Array<number | null>(values.length).fill(null);
  positions.forEach((position, index) => {
    const before = positions[index - 1];
    result[position] =
      before !== undefined && at(before) === at(position) ? (result[before] ?? null) : index + 1;
  });
  return result;
}

/**
 * The rows of a level, or of the `positions` shown.
 *
 * `authorities` is the list of authorities that `list.authorities` points into; `values` are of the whole level, so
 * that ranks are those within Wales whatever part is shown.
 */
export function areaRows(
  list: AreaList,
  values: Values | null,
  measure: MeasureInfo,
  authorities: AreaList | null,
  positions?: readonly number[],
): AreaRow[] {
  const ranked = values === null ? [] : ranks(values.value, measure.direction);
  const shown = positions ?? list.codes.map((_, position) => position);
  const rows: AreaRow[] = [];
  for (const position of shown) {
    const entry = entryOf(list, position, authorities);
    if (!entry) continue;
    rows.push({
      ...entry,
      value: finite(values?.value[position]),
      numerator: finite(values?.numerator[position]),
      denominator: finite(values?.denominator[position]),
      state: STATES[values?.state[position] ?? 2] ?? 'unavailable',
      rank: ranked[position] ?? null,
    });
  }
  return rows;
}

/** Whether any row has counts to show. */
export function haveCounts(rows: readonly AreaRow[]): boolean {
  return rows.some((row) => row.numerator !== null || row.denominator !== null);
}

/** Rows in another order; names in the order of the language's alphabet, areas without a figure last. */
export function sortRows(rows: readonly AreaRow[], sort: Sort, language: Language): AreaRow[] {
  const compare = collation(language);
  const byLabel = (a: AreaRow, b: AreaRow): number =>
    compare(a.label[language], b.label[language]) || a.position - b.position;
  const sign = sort.descending ? -1 : 1;
  const { column } = sort;
  const order = (a: AreaRow, b: AreaRow): number => {
    switch (column) {
      case 'label':
        return sign * compare(a.label[language], b.label[language]);
      case 'code':
        return sign * (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
      case 'authority':
        return sign * compare(a.authority?.[language] ?? '', b.authority?.[language] ?? '');
      case 'state':
        return sign * (STATES.indexOf(a.state) - STATES.indexOf(b.state));
      default:
        return compareNumbers(a[column], b[column], sort.descending);
    }
  };
  return [...rows].sort((a, b) => order(a, b) || byLabel(a, b));
}

/** The sort after a press on a column's header: the other way round on the same column, else its natural way. */
export function nextSort(current: Sort, column: SortColumn): Sort {
  if (current.column === column) return { column, descending: !current.descending };
  const numeric = column === 'value' || column === 'numerator' || column === 'denominator';
  return { column, descending: numeric };
}

/** Rows for the clipboard, with a header in the language; numbers unrounded with a decimal point. */
export function rowsAsText(
  rows: readonly AreaRow[],
  measure: MeasureInfo,
  language: Language,
): string {
  const withAuthority = rows.some((row) => row.authority !== null);
  const withCounts = haveCounts(rows);
  const head = [
    message(language, 'panel-table-name'),
    message(language, 'panel-table-official-name'),
    message(language, 'panel-table-code'),
    ...(withAuthority ? [message(language, 'panel-table-authority')] : []),
    message(language, 'panel-table-copied-value', {
      measure: measure.label[language],
      unit: message(language, `unit-${measure.unit}`),
    }),
    message(language, 'panel-table-state'),
    ...(withCounts
      ? [message(language, 'panel-table-numerator'), message(language, 'panel-table-denominator')]
      : []),
    message(language, 'panel-table-rank'),
  ];
  const body = rows.map((row) => [
    row.label[language],
    row.name[language],
    row.code,
    ...(withAuthority ? [row.authority?.[language] ?? ''] : []),
    measure.unit === 'category' && row.value !== null
      ? figureText(language, measure.unit, row.value)
      : row.value,
    message(language, `state-${row.state}`),
    ...(withCounts ? [row.numerator, row.denominator] : []),
    row.rank,
  ]);
  return tabSeparated([head, ...body]);
}
