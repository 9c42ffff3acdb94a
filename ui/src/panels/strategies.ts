/** What the published strategies of councils mention: the table of 22 by 6. */

import type { AreaList, MeasureInfo, Values } from '../backend/types';
import { tabSeparated } from './clipboard';
import { collation } from './collate';
import type { Language } from '../backend/types';
import { figureText } from './format';
import { message } from '../text/catalogue';

export interface StrategyRow {
  position: number;
  code: string;
  name: string;
  /** By theme: mentioned, not mentioned, or not known. */
  mentions: (boolean | null)[];
  /** Themes mentioned. */
  count: number;
}

/** The measures that the table is made of. */
export function strategyMeasures(measures: readonly MeasureInfo[]): MeasureInfo[] {
  return measures.filter(
    (measure) => measure.theme === 'strategies' && measure.unit === 'category',
  );
}

/** A row an authority in the order of the language's alphabet; `values` of each theme by its measure's id. */
export function strategyRows(
  authorities: AreaList,
  themes: readonly MeasureInfo[],
  values: Readonly<Record<string, Values>>,
  language: Language,
): StrategyRow[] {
  const compare = collation(language);
  return authorities.codes
    .map((code, position) => {
      const mentions = themes.map((theme) => {
        const value = values[theme.id]?.value[position];
        return value === undefined || !Number.isFinite(value) ? null : value > 0;
      });
      return {
        position,
        code,
        name: authorities.labels[position]?.[language] ?? code,
        mentions,
        count: mentions.filter((mention) => mention === true).length,
      };
    })
    .sort((a, b) => compare(a.name, b.name));
}

/** How many authorities mention each theme. */
export function mentionCounts(rows: readonly StrategyRow[], themes: number): number[] {
  return Array.from(
    { length: themes },
    (_, theme) => rows.filter((row) => row.mentions[theme] === true).length,
  );
}

/** The table for the clipboard. */
export function strategiesAsText(
  rows: readonly StrategyRow[],
  themes: readonly MeasureInfo[],
  language: Language,
): string {
  return tabSeparated([
    [
      message(language, 'panel-table-authority'),
      message(language, 'panel-table-code'),
      ...themes.map((theme) => theme.label[language]),
    ],
    ...rows.map((row) => [
      row.name,
      row.code,
      ...row.mentions.map((mention) =>
        mention === null ? '' : figureText(language, 'category', mention ? 1 : 0),
      ),
    ]),
  ]);
}
