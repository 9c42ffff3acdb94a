/** How circles of each paint code look. Large ones have the patterns of filled areas; on small ones one mark stands for each. */

import { CLASSES, CODES, ESTIMATED, NO_DATA, SUPPRESSED } from '../map/classes';
import { dotted, hatched, lined, luminance, patterned, type Pattern } from '../map/hatch';
import type { Painting } from '../map/painting';
import type { MapColours } from '../map/styles';

export type Look = {
  colour: string;
  /** What tells the circle apart without colour. */
  mark: Pattern | null;
  /** What the mark is drawn with. */
  ink: string;
  /** The fill of circles that are large enough for a pattern. */
  pattern: string | CanvasPattern;
};

/** What can be seen on a colour. */
function inkOn(colour: string): string {
  return luminance(colour) > 0.35 ? 'rgba(0, 0, 0, 0.72)' : 'rgba(255, 255, 255, 0.9)';
}

/** The look of each paint code; none for codes that have no circle. */
export function looksOf(
  { colours, patterns }: Pick<Painting, 'colours' | 'patterns'>,
  theme: MapColours,
): (Look | undefined)[] {
  const looks = new Array<Look | undefined>(CODES);
  colours.slice(0, CLASSES).forEach((colour, index) => {
    const mark = patterns?.[index] ?? null;
    const ink = inkOn(colour);
    looks[index] = { colour, mark, ink, pattern: mark ? patterned(mark, colour) : colour };
    looks[index + ESTIMATED] = { colour, mark: 'hatched', ink, pattern: hatched(colour) };
  });
  const grey = { colour: theme.noData, ink: inkOn(theme.noData) };
  looks[NO_DATA] = { ...grey, mark: 'dotted', pattern: dotted(theme.noData, theme.noDataInk) };
  looks[SUPPRESSED] = { ...grey, mark: 'lined', pattern: lined(theme.noData, theme.noDataInk) };
  return looks;
}

/** The positions of the areas of each paint code, so that a frame fills each colour at once. */
export function groupsOf(codes: Uint8Array): Uint32Array[] {
  const counts = new Uint32Array(CODES);
  for (const code of codes) if (code < CODES) counts[code] = (counts[code] ?? 0) + 1;
  const groups = Array.from(counts, (count) => new Uint32Array(count));
  const next = new Uint32Array(CODES);
  codes.forEach((code, position) => {
    const group = groups[code];
    const place = next[code];
    if (!group || place === undefined) return;
    group[place] = position;
    next[code] = place + 1;
  });
  return groups;
}
