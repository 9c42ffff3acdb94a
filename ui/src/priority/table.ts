/** The rows of the index's table: built, sorted, copied. */

import type { Certainty, Scores } from '../backend/scores';
import type { AreaList, Language } from '../backend/types';
import { tabSeparated } from '../panels/clipboard';
import { collation } from '../panels/collate';
import { entryOf, type AreaEntry } from '../panels/entries';
import { compareNumbers, type GridSort } from '../panels/grid';
import { message } from '../text/catalogue';

/** One area; nothing where it has no score, or the certainty is not there yet. */
export interface IndexRow extends AreaEntry {
  rank: number | null;
  score: number | null;
  decile: number | null;
  /** The ranks between which 90 % of the runs lie. */
  low: number | null;
  high: number | null;
  /** The share of the runs in which the area is in the worst tenth. */
  share: number | null;
}

function known(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}

/** Rows of a level, or of the `positions` shown; ranks are those among all areas of the level either way. */
export function indexRows(
  list: AreaList,
  scores: Scores,
  certainty: Certainty | null,
  authorities: AreaList | null,
  positions?: readonly number[],
): IndexRow[] {
  const shown = positions ?? list.codes.map((_, position) => position);
  return shown.flatMap((position) => {
    const entry = entryOf(list, position, authorities);
    if (!entry) return [];
    const rank = scores.rank[position] ?? 0;
    return [
      {
        ...entry,
        rank: rank > 0 ? rank : null,
        score: known(scores.score[position]),
        decile: rank > 0 ? (scores.decile[position] ?? null) : null,
        low: known(certainty?.low[position]),
        high: known(certainty?.high[position]),
        share: known(certainty?.shareWorst[position]),
      },
    ];
  });
}

/** Rows in the order of a column; areas without a score last. */
export function sortIndexRows(
  rows: readonly IndexRow[],
  sort: GridSort,
  language: Language,
): IndexRow[] {
  const compare = collation(language);
  const sign = sort.descending ? -1 : 1;
  const order = (a: IndexRow, b: IndexRow): number => {
    switch (sort.column) {
      case 'label':
        return sign * compare(a.label[language], b.label[language]);
      case 'authority':
        return sign * compare(a.authority?.[language] ?? '', b.authority?.[language] ?? '');
      case 'code':
        return sign * (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
      case 'interval':
        return (
          compareNumbers(a.low, b.low, sort.descending) ||
          compareNumbers(a.high, b.high, sort.descending)
        );
      case 'share':
      case 'score':
      case 'decile':
        return compareNumbers(a[sort.column], b[sort.column], sort.descending);
      default:
        return compareNumbers(a.rank, b.rank, sort.descending);
    }
  };
  return [...rows].sort(
    (a, b) => order(a, b) || compareNumbers(a.rank, b.rank, false) || a.position - b.position,
  );
}

/** The sort after a press on a column's header: the worst first, names from A. */
export function nextSort(current: GridSort, column: string): GridSort {
  if (current.column === column) return { column, descending: !current.descending };
  return { column, descending: column === 'score' || column === 'share' };
}

/** Rows for the clipboard, with a header in the language; numbers unrounded with a decimal point. */
export function indexText(rows: readonly IndexRow[], language: Language): string {
  const withAuthority = rows.some((row) => row.authority !== null);
  const head = [
    'panel-table-name',
    'panel-table-official-name',
    'panel-table-code',
    ...(withAuthority ? ['panel-table-authority'] : []),
    'index-table-rank',
    'index-score',
    'index-table-decile',
    'index-table-low',
    'index-table-high',
    'index-table-share',
  ].map((id) => message(language, id));
  const body = rows.map((row) => [
    row.label[language],
    row.name[language],
    row.code,
    ...(withAuthority ? [row.authority?.[language] ?? ''] : []),
    row.rank,
    row.score,
    row.decile,
    row.low,
    row.high,
    row.share,
  ]);
  return tabSeparated([head, ...body]);
}
