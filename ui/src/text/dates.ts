/** Dates as the chosen language writes them. */

import type { Language } from '../backend/types';
import { message } from './catalogue';

/**
 * A date such as `2025-07-01` in words, and `2025-07` as month and year; anything else as it stands.
 *
 * Months come from our messages because some web views know no Welsh ones.
 */
export function dateText(language: Language, date: string): string {
  const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date.trim());
  if (!found) return date;
  const [, year = '', month = '', day] = found;
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return date;
  const name = message(language, `panel-month-${monthNumber}`);
  return day === undefined
    ? message(language, 'panel-date-month', { month: name, year })
    : message(language, 'panel-date-day', { day: String(Number(day)), month: name, year });
}
