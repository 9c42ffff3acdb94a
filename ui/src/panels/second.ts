/** The column of a second map in a grid of areas. */

import { cell } from './clipboard';
import { compareNumbers } from './grid';

/** What a second map shows, and what it says of an area. */
export interface SecondColumn {
  title: string;
  of: (position: number) => { value: number | null; text: string };
}

/** Rows by what the second map says of them; areas of which it says nothing last. */
export function sortBySecond<Row extends { position: number }>(
  rows: readonly Row[],
  second: SecondColumn,
  descending: boolean,
): Row[] {
  const keyed = rows.map((row) => ({ row, value: second.of(row.position).value }));
  keyed.sort(
    (a, b) => compareNumbers(a.value, b.value, descending) || a.row.position - b.row.position,
  );
  return keyed.map(({ row }) => row);
}

/** Rows as text for the clipboard, a line each under a header, with the column at the end of every line. */
export function textWithSecond(
  text: string,
  rows: readonly { position: number }[],
  second: SecondColumn,
): string {
  const lines = text.split('\n');
  return lines
    .map((line, index) => {
      const row = rows[index - 1];
      if (index === 0) return `${line}\t${cell(second.title)}`;
      return row ? `${line}\t${cell(second.of(row.position).text)}` : line;
    })
    .join('\n');
}
