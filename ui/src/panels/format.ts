/** Figures, ranks and dates as the panels write them, over the interface's number formats. */

import type { Bilingual, Direction, Language, Rank, Unit } from '../backend/types';
import { message } from '../text/catalogue';
import { dateText } from '../text/dates';
import { formatCount, formatValue, locale, numberFormat } from '../text/format';

/** What is shown where there is no figure; always beside a text that says why. */
export const NONE = '–';

/** Whether there is a number to show. */
export function isNumber(value: number | null | undefined): value is number {
  return value !== null && value !== undefined && Number.isFinite(value);
}

/** A value in its unit, in words for categories. */
export function figureText(
  language: Language,
  unit: Unit,
  value: number | null | undefined,
): string {
  if (unit === 'category' && isNumber(value)) {
    return message(language, value > 0 ? 'category-mentioned' : 'category-not-mentioned');
  }
  return formatValue(language, unit, value);
}

/** "3 of 79". */
export function rankText(language: Language, rank: Rank | null): string {
  if (rank === null) return NONE;
  return message(language, 'panel-rank-of', {
    rank: formatCount(language, rank.rank),
    of: formatCount(language, rank.of),
  });
}

/** What rank 1 means for a measure. */
export function rankMeaning(language: Language, direction: Direction): string {
  return message(
    language,
    direction === 'neutral' ? 'panel-rank-meaning-neutral' : 'panel-rank-meaning-excluded',
  );
}

/** Square kilometres: two decimals for small areas, none for large ones. */
export function areaText(language: Language, squareKilometres: number): string {
  const digits = squareKilometres < 10 ? 2 : squareKilometres < 100 ? 1 : 0;
  const number = numberFormat(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(squareKilometres);
  return message(language, 'panel-square-kilometres', { number });
}

/** The last month of a period that starts in `year`-`month` and lasts so many months. */
function lastMonth(year: number, month: number, months: number): string {
  const last = year * 12 + (month - 1) + months - 1;
  return `${Math.floor(last / 12)}-${String((last % 12) + 1).padStart(2, '0')}`;
}

/**
 * A period of a series: a date, two dates joined by a slash, or a date and an ISO 8601 duration in years or months
 * (`2024-04-01/P1Y`); a calendar year is written as the year alone.
 */
export function periodText(language: Language, period: string): string {
  const [from = '', to] = period.split('/', 2);
  if (to === undefined) return dateText(language, from);
  const start = /^(\d{4})-(\d{2})(?:-01)?$/.exec(from);
  const length = /^P(\d+)([YM])$/.exec(to);
  let first = from;
  let last = to;
  if (start && length) {
    const [year, month] = [Number(start[1]), Number(start[2])];
    const months = Number(length[1]) * (length[2] === 'Y' ? 12 : 1);
    if (month === 1 && months === 12) return String(year);
    first = `${start[1]}-${start[2]}`;
    last = lastMonth(year, month, months);
    if (first === last) return dateText(language, first);
  }
  return message(language, 'panel-period', {
    from: dateText(language, first),
    to: dateText(language, last),
  });
}

/** Lower case for a word inside a sentence, as the language does it. */
export function withinSentence(language: Language, text: string): string {
  const second = text.charAt(1);
  // An abbreviation such as LSOA stays as it is.
  if (
    second !== '' &&
    second === second.toLocaleUpperCase(locale(language)) &&
    /\p{L}/u.test(second)
  )
    return text;
  return text.charAt(0).toLocaleLowerCase(locale(language)) + text.slice(1);
}

/** Both languages of a text, once if they are the same; for searching. */
export function bothLanguages(text: Bilingual): string[] {
  return text.en === text.cy ? [text.en] : [text.en, text.cy];
}
