/** The selection's measures as a whole, in rows and in words. */

import type { Language, MeasureInfo, SelectionLine, SelectionTable } from '../backend/types';
import { tabSeparated } from '../panels/clipboard';
import { message } from '../text/catalogue';
import { formatCount, formatValue } from '../text/format';

/** A measure with its line. */
export type TotalRow = { measure: MeasureInfo; line: SelectionLine };

/** Measures that can be added up, by theme, and those that cannot. */
export type Totals = { themes: { theme: string; rows: TotalRow[] }[]; apart: MeasureInfo[] };

/** Sorts the lines into themes. One area has its own figure, whatever can be added up. */
export function totalsOf(
  table: SelectionTable,
  measures: readonly MeasureInfo[],
  themes: readonly string[],
): Totals {
  const lines = new Map(table.lines.map((line) => [line.measure, line]));
  const rows: TotalRow[] = [];
  const apart: MeasureInfo[] = [];
  for (const measure of measures) {
    const line = lines.get(measure.id);
    if (!line) continue;
    if (
      line.adds_up ||
      (table.areas === 1 && line.whole.value !== null && measure.unit !== 'category')
    ) {
      rows.push({ measure, line });
    } else if (table.areas > 1) apart.push(measure);
  }
  return {
    themes: themes
      .map((theme) => ({ theme, rows: rows.filter(({ measure }) => measure.theme === theme) }))
      .filter((group) => group.rows.length > 0),
    apart,
  };
}

/** "1,204 of 9,310"; empty where the counts are not known. */
export function countsText(language: Language, figure: SelectionLine['whole']): string {
  if (figure.numerator === null || figure.denominator === null) return '';
  return message(language, 'panel-selection-counts', {
    numerator: formatCount(language, figure.numerator),
    denominator: formatCount(language, figure.denominator),
  });
}

/** What has to be known of a line: how many areas and people lack a figure and why, what the others are together. */
export function lineNotes(language: Language, { measure, line }: TotalRow): string[] {
  const notes: string[] = [];
  const all = line.known + line.suppressed + line.unavailable;
  const people =
    line.residents_without === null
      ? ''
      : message(language, 'select-totals-people', {
          count: line.residents_without,
        });
  const lacking = (id: string, count: number): void => {
    if (count > 0) notes.push(message(language, id, { count, all }));
  };
  lacking('select-totals-suppressed', line.suppressed);
  lacking('select-totals-unavailable', line.unavailable);
  if (notes.length > 0 && people !== '') notes.push(people);
  if (line.part && line.part.value !== null) {
    const counts = countsText(language, line.part);
    const value = formatValue(language, measure.unit, line.part.value);
    notes.push(
      message(language, 'select-totals-part', {
        count: line.known,
        value: counts === '' ? value : `${value} (${counts})`,
      }),
    );
  }
  if (line.estimated > 0 && line.estimated < line.known) {
    notes.push(
      message(language, 'select-totals-estimated', { count: line.estimated, all: line.known }),
    );
  }
  return notes;
}

/** The totals for a spreadsheet; numbers unrounded with a decimal point. */
export function totalsAsText(totals: Totals, language: Language): string {
  const text = (id: string): string => message(language, id);
  const rows = totals.themes.flatMap(({ rows }) => rows);
  return tabSeparated([
    [
      text('select-totals-measure'),
      text('select-totals-unit'),
      text('select-totals-value'),
      text('select-totals-numerator'),
      text('select-totals-denominator'),
      text('select-totals-state'),
      text('select-totals-known'),
      text('select-totals-withheld'),
      text('select-totals-none'),
      text('select-totals-residents'),
    ],
    ...rows.map(({ measure, line }) => [
      measure.label[language],
      text(`unit-${measure.unit}`),
      line.whole.value,
      line.whole.numerator,
      line.whole.denominator,
      text(`state-${line.whole.state}`),
      line.known,
      line.suppressed,
      line.unavailable,
      line.residents_without,
    ]),
  ]);
}
