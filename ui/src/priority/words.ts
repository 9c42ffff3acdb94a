/** Numbers of the index in words. */

import { language, showCount, t } from '../state/language.svelte';
import { numberFormat } from '../text/format';

/** “12 of 1,917”. */
export function rankText(rank: number, of: number): string {
  return t('index-rank-of', { rank: showCount(rank), of: showCount(of) });
}

/** A share from 0 to 1 in whole per cent; a little more or less is not written as nothing or all. */
export function shareText(share: number): string {
  const percent = (value: number): string =>
    `${numberFormat(language.current, { maximumFractionDigits: 0 }).format(value)}%`;
  if (share > 0 && share < 0.005) return `<${percent(1)}`;
  if (share < 1 && share > 0.995) return `>${percent(99)}`;
  return percent(share * 100);
}

/** A number with as many decimals as are of use; minus signs as the language has them. */
export function decimalText(value: number | null, digits: number): string {
  if (value === null || !Number.isFinite(value)) return '–';
  return numberFormat(language.current, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}
