/** How much of an area is out of reach, as it looks on the map: classes with fixed bounds, so that maps can be compared. */

import { NO_DATA, OUTSIDE } from '../map/classes';
import type { Pattern } from '../map/hatch';

export type Look = {
  /** The end of its messages. */
  id: 'none' | 'few' | 'some' | 'many' | 'most';
  /** The largest share of the class. */
  most: number;
  light: string;
  dark: string;
  pattern: Pattern | null;
};

/**
 * ColorBrewer's YlOrBr (five classes) on light ground, the same hues with the lightness turned round on dark ground. Gaps,
 * where most are out of reach, are hatched, so that colour is not the only difference.
 */
export const LOOKS: readonly Look[] = [
  { id: 'none', most: 0.005, light: '#e3efec', dark: '#24413f', pattern: null },
  { id: 'few', most: 0.25, light: '#fee391', dark: '#5a4a1c', pattern: null },
  { id: 'some', most: 0.5, light: '#fec44f', dark: '#8a6a1a', pattern: null },
  { id: 'many', most: 0.75, light: '#fe9929', dark: '#c98a25', pattern: 'hatched' },
  { id: 'most', most: 1, light: '#cc4c02', dark: '#ffb95c', pattern: 'hatched' },
];

/** From this share on an area is a gap: more are out of reach than within. */
export const GAP = 0.5;

/** The paint code of every area by its share out of reach; null where it is not known. */
export function shareCodes(
  shares: readonly (number | null)[],
  inside?: (position: number) => boolean,
): Uint8Array {
  return Uint8Array.from(shares, (share, position) => {
    if (inside && !inside(position)) return OUTSIDE;
    if (share === null) return NO_DATA;
    const code = LOOKS.findIndex(({ most }) => share <= most + 1e-9);
    return code === -1 ? LOOKS.length - 1 : code;
  });
}
