/** Dates as the chosen language writes them. */

import type { Language } from '../backend/types';
import { locale } from './format';

/** `2025-07-31` or `2025-07` in words; any other text as it is. */
export function dateText(language: Language, date: string): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date);
  if (!match) return date;
  const [, year, month, day] = match;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  if (Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat(locale(language), {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(time);
}
