/** The painting of what is shown: codes and colours of every area, and how many areas have each. */

import { CATEGORY_BREAKS, classColours, countCodes, isReversed, paintCodes } from '../map/classes';
import type { Painting } from '../map/painting';
import { areaLists } from './areas.svelte';
import { choice } from './choice.svelte';
import { figures } from './figures.svelte';
import { session } from './session.svelte';

/** Not mentioned, mentioned. */
export const CATEGORY_COLOURS: readonly string[] = ['#e8dcc2', '#0b6d78'];

class Picture {
  palette = $derived(
    session.palettes.find((palette) => palette.id === choice.palette) ??
      session.palettes.find((palette) => palette.kind === 'sequential') ??
      session.palettes[0],
  );

  breaks = $derived.by<readonly number[]>(() => {
    const shown = figures.shown;
    if (!shown) return [];
    return shown.measure.unit === 'category'
      ? CATEGORY_BREAKS
      : (shown.classification?.breaks ?? []);
  });

  colours = $derived.by<readonly string[]>(() => {
    const shown = figures.shown;
    if (!shown) return [];
    if (shown.measure.unit === 'category') return CATEGORY_COLOURS;
    return classColours(
      this.palette?.colours ?? [],
      this.breaks.length,
      isReversed(shown.measure.direction, choice.reversed),
    );
  });

  painting = $derived.by<Painting | null>(() => {
    const shown = figures.shown;
    if (!shown) return null;
    const { measure, level, values } = shown;
    const authorities = areaLists.get(level)?.authorities;
    const scope = choice.scope;
    const inside =
      scope === null || level === 'authority' || !authorities
        ? undefined
        : (position: number) => authorities[position] === scope;
    const codes = paintCodes(values, this.breaks, inside);
    return { key: measure.id, level, codes, colours: this.colours };
  });

  counts = $derived(this.painting ? countCodes(this.painting.codes) : new Uint32Array(0));
}

export const picture = new Picture();
