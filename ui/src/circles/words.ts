/** Circles in words. */

import type { CircleSize, Language } from '../backend/types';
import { distanceText } from '../reach/numbers';
import { message } from '../text/catalogue';
import { circles } from './circles.svelte';

/** "1,532 residents". */
export function sizeText(language: Language, by: CircleSize, count: number): string {
  return message(language, `circles-count-${by}`, { count });
}

/** The number that the circle of an area is as large as; nothing where areas are no circles. */
export function sizeOf(language: Language, position: number): string {
  const { layout, by } = circles;
  if (!layout || !by) return '';
  const count = layout.number[position] ?? NaN;
  return count > 0 ? sizeText(language, by, count) : message(language, `circles-no-${by}`);
}

/** How far circles are from their places. */
export function movedText(language: Language): string {
  const { layout } = circles;
  if (!layout) return '';
  if (layout.most < 1) return message(language, 'circles-not-moved');
  return message(language, 'circles-moved', {
    median: distanceText(language, layout.median),
    most: distanceText(language, layout.most),
  });
}

/** What a screen reader is told of the map as it is. */
export function description(language: Language): string {
  const { layout, by } = circles;
  if (!layout || !by) return '';
  const what = message(language, `circles-described-${by}`, { count: layout.drawn });
  return `${what} ${movedText(language)}`;
}
