/** Numbers as the chosen language writes them. */

import type { Language, Unit } from '../backend/types';

/** The locale of Intl for a language of the interface. */
export function locale(language: Language): string {
  return language === 'cy' ? 'cy-GB' : 'en-GB';
}

const formats = new Map<string, Intl.NumberFormat>();

/** A cached number format. */
export function numberFormat(
  language: Language,
  options: Intl.NumberFormatOptions = {},
): Intl.NumberFormat {
  const key = `${language}${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale(language), options);
    formats.set(key, format);
  }
  return format;
}

/** Units that are shown with one decimal. */
const WITH_DECIMAL: readonly Unit[] = [
  'percent',
  'score',
  'number',
  'points',
  'mbits',
  'gigabytes',
];

/** Decimals that a unit is shown with. */
export function decimals(unit: Unit): number {
  return WITH_DECIMAL.includes(unit) ? 1 : 0;
}

/** A value in its unit's decimals, with a per cent sign for percentages; an en dash where there is none. */
export function formatValue(
  language: Language,
  unit: Unit,
  value: number | null | undefined,
): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return '–';
  const digits = decimals(unit);
  const text = numberFormat(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
  return unit === 'percent' ? `${text}%` : text;
}

/** A whole number with the language's separators; an en dash where there is none. */
export function formatCount(language: Language, value: number | null | undefined): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return '–';
  return numberFormat(language, { maximumFractionDigits: 0 }).format(value);
}
