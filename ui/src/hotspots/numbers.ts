/** Statistics as numbers in a sentence. */

import type { Language } from '../backend/types';
import { numberFormat } from '../text/format';

/** Three figures are enough to compare by; an en dash where there is no number. */
export function statisticText(language: Language, value: number | null | undefined): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return '–';
  return numberFormat(language, { maximumSignificantDigits: 3 }).format(value).replace('-', '−');
}

/** A probability with its sign of relation: "= 0.012", or "< 0.001" where more figures would say nothing. */
export function probabilityText(language: Language, p: number | null | undefined): string {
  if (p === null || p === undefined || !Number.isFinite(p)) return '–';
  const format = numberFormat(language, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  return p < 0.001 ? `< ${format.format(0.001)}` : `= ${format.format(p)}`;
}
