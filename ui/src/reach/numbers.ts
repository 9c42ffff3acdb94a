/** People, shares and distances as the language writes them. */

import type { Language } from '../backend/types';
import { numberFormat } from '../text/format';

/** "5 km", "1.3 km", "650 m"; an en dash where there is none. */
export function distanceText(language: Language, metres: number | null | undefined): string {
  if (metres === null || metres === undefined || !Number.isFinite(metres)) return '–';
  const near = metres < 1_000;
  const text = numberFormat(language, {
    style: 'unit',
    unit: near ? 'meter' : 'kilometer',
    maximumFractionDigits: near ? 0 : 1,
  }).format(near ? metres : metres / 1_000);
  // The number and its unit stay on one line.
  return text.replace(' ', '\u00a0');
}

/** "12.3%" of a whole; an en dash where the whole is nothing. */
export function shareText(language: Language, part: number, whole: number): string {
  if (!(whole > 0) || !Number.isFinite(part)) return '–';
  const share = (100 * part) / whole;
  const format = numberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  // What is not all, or not nothing, is not written as if it were.
  const least = part < whole ? Math.min(share, 99.9) : share;
  return `${format.format(part > 0 ? Math.max(least, 0.1) : least)}%`;
}

/** Round numbers from 0 up to at least `most`: about four steps. */
export function scaleTo(most: number): number[] {
  if (!(most > 0)) return [0, 1];
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const ticks: number[] = [];
  for (let at = 0; at < most + step * 0.999; at += step) ticks.push(at);
  return ticks;
}
