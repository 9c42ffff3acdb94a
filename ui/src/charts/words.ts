/** The charts in words. */

import type {
  AreaList,
  Association,
  Language,
  Quartiles,
  Spread,
  Subject,
  Together,
} from '../backend/types';
import { formatSubject } from '../subject/subject';
import { message } from '../text/catalogue';
import { formatCount, numberFormat } from '../text/format';

/** A correlation with two decimals; an en dash where there is none. */
export function correlationText(language: Language, value: number | null): string {
  if (value === null) return '–';
  const format = numberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  // −0.00 is no number.
  return format.format(Math.abs(value) < 0.005 ? 0 : value).replace('-', '−');
}

/** Cohen's (1988) bounds: a rule of thumb for how much two figures go together. */
const WEAK = 0.1;
const MODERATE = 0.3;
const STRONG = 0.5;

/** The message that says how two figures go together. */
export function togetherId({ spearman }: Together): string {
  if (spearman === null) return 'charts-together-unknown';
  const strength = Math.abs(spearman);
  if (strength < WEAK) return 'charts-together-none';
  const rising = spearman > 0;
  if (strength < MODERATE)
    return rising ? 'charts-together-rise-weak' : 'charts-together-fall-weak';
  if (strength < STRONG) {
    return rising ? 'charts-together-rise-moderate' : 'charts-together-fall-moderate';
  }
  return rising ? 'charts-together-rise-strong' : 'charts-together-fall-strong';
}

function name(list: AreaList | undefined, language: Language, position: number): string {
  return list?.labels[position]?.[language] ?? list?.codes[position] ?? '';
}

/** The one area with a value, or how many share it. */
function whoHas(
  language: Language,
  list: AreaList | undefined,
  spread: Spread,
  value: number,
): string {
  const positions = spread.value.flatMap((own, at) => (own === value ? [at] : []));
  const [first] = positions;
  return first !== undefined && positions.length === 1
    ? name(list, language, first)
    : message(language, 'charts-areas', { count: positions.length });
}

/** How figures are spread, in a few sentences. */
export function spreadSentences(
  language: Language,
  subject: Subject,
  spread: Spread,
  list: AreaList | undefined,
  level: string,
  authority: string | null,
): string[] {
  const value = (number: number): string => formatSubject(language, subject, number);
  const five = ({ lower, median, upper, count }: Quartiles): Record<string, string> => ({
    count: formatCount(language, count),
    lower: value(lower),
    median: value(median),
    upper: value(upper),
  });
  const { all, highlighted } = spread;
  const sentences = [
    message(language, 'charts-spread-half', { level, ...five(all) }),
    message(language, 'charts-spread-ends', {
      maximum: value(all.maximum),
      highest: whoHas(language, list, spread, all.maximum),
      minimum: value(all.minimum),
      lowest: whoHas(language, list, spread, all.minimum),
    }),
  ];
  if (highlighted && authority !== null) {
    sentences.push(
      message(language, 'charts-spread-highlight', { area: authority, ...five(highlighted) }),
    );
  }
  if (spread.suppressed > 0) {
    sentences.push(message(language, 'charts-suppressed', { count: spread.suppressed }));
  }
  if (spread.unavailable > 0) {
    sentences.push(message(language, 'charts-unavailable', { count: spread.unavailable }));
  }
  return sentences;
}

/** How two figures go together, in a few sentences. */
export function associationSentences(
  language: Language,
  { all, highlighted }: Association,
  names: { x: string; y: string },
  authority: string | null,
): string[] {
  const numbers = (together: Together): Record<string, string> => ({
    count: formatCount(language, together.count),
    spearman: correlationText(language, together.spearman),
    pearson: correlationText(language, together.pearson),
  });
  const sentences = [
    message(language, togetherId(all), names),
    message(language, 'charts-correlation', numbers(all)),
  ];
  if (highlighted && authority !== null) {
    sentences.push(
      message(language, 'charts-correlation-highlight', {
        area: authority,
        ...numbers(highlighted),
      }),
    );
  }
  return sentences;
}
