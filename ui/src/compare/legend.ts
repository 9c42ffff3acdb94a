/** The rows of a legend: classes in words with the number of areas in each. */

import { decimalsFor, ranges } from '../legend/ranges';
import { ESTIMATED, NO_DATA, SUPPRESSED } from '../map/classes';
import type { Pattern } from '../map/hatch';
import type { MapColours } from '../map/styles';
import { GROUPS } from '../priority/groups';
import { language, t } from '../state/language.svelte';
import { numberFormat } from '../text/format';
import type { Shown } from './shown.svelte';

export type LegendRow = {
  id: string;
  colour: string;
  ink: string;
  pattern: Pattern | undefined;
  /** What the pattern is called where colour does not tell. */
  hidden: string;
  text: string;
  count: number;
};

/** What each class is called, in the order of the classes. */
export function classTexts(shown: Shown): string[] {
  if (shown.kind === 'recipe')
    return Array.from({ length: GROUPS }, (_, group) => t(`index-rank-group-${group + 1}`));
  const { unit } = shown.measure;
  if (unit === 'category') return [t('legend-not-mentioned'), t('legend-mentioned')];
  const { minimum, breaks } = shown;
  const digits = decimalsFor(unit, [minimum, ...breaks]);
  const format = numberFormat(language.current, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return ranges(unit, minimum, breaks).map((range) =>
    range === undefined
      ? '–'
      : range.single
        ? format.format(range.from)
        : t('legend-range', { from: format.format(range.from), to: format.format(range.to) }),
  );
}

/** Classes, then the states that are no class where there are any. */
export function legendRows(
  shown: Shown,
  colours: readonly string[],
  counts: Uint32Array,
  map: MapColours,
): LegendRow[] {
  const of = (code: number): number => counts[code] ?? 0;
  const rows: LegendRow[] = classTexts(shown).map((text, index) => ({
    id: `class-${index}`,
    colour: colours[index] ?? map.noData,
    ink: map.noDataInk,
    pattern: undefined,
    hidden: t('legend-class', { number: index + 1 }),
    text,
    count: of(index) + of(index + ESTIMATED),
  }));
  const state = (id: string, count: number, pattern: Pattern, colour: string): LegendRow => ({
    id,
    colour,
    ink: map.noDataInk,
    pattern,
    hidden: t(`legend-${pattern}`),
    text: t(`legend-${id}`),
    count,
  });
  const estimated = counts.slice(ESTIMATED, NO_DATA).reduce((sum, count) => sum + count, 0);
  if (estimated > 0) {
    const middle = colours[Math.floor(colours.length / 2)] ?? map.noData;
    rows.push(state('estimated', estimated, 'hatched', middle));
  }
  if (of(SUPPRESSED) > 0) rows.push(state('suppressed', of(SUPPRESSED), 'lined', map.noData));
  if (of(NO_DATA) > 0) rows.push(state('no-data', of(NO_DATA), 'dotted', map.noData));
  return rows;
}
