/** What the engine told at the start: measures, levels, palettes, sources. */

import type {
  Bilingual,
  Data,
  Level,
  MeasureInfo,
  PaletteInfo,
  SourceInfo,
  Start,
} from '../backend/types';
import { nameLevels } from '../text/catalogue';
import type { Prints } from './level-prints';

class Session {
  #info = $state.raw<Start | null>(null);

  get info(): Start | null {
    return this.#info;
  }

  set info(info: Start | null) {
    // Before anything that names a level is shown.
    nameLevels(info?.levels ?? []);
    this.#info = info;
  }

  /** Counts how often the data changed since the start: what was asked before is out of date. */
  version = $state(0);

  /** The measures in their own right, without those of one release alone and changes between releases. */
  measures = $derived<MeasureInfo[]>(
    (this.info?.measures ?? []).filter(({ variant_of }) => !variant_of),
  );
  palettes = $derived<PaletteInfo[]>(this.info?.palettes ?? []);
  sources = $derived<SourceInfo[]>(this.info?.sources ?? []);
  /** The levels that can be drawn, largest areas first, without the country. */
  mapLevels = $derived<Level[]>(
    (this.info?.levels ?? [])
      .filter(({ level, has_shapes }) => has_shapes && level !== 'country')
      .map(({ level }) => level),
  );

  /** The levels that can be chosen: those that are drawn, and those of the user's own that only the table has. */
  levels = $derived<Level[]>(
    (this.info?.levels ?? [])
      .filter(({ level, has_shapes, is_own }) => (has_shapes || is_own) && level !== 'country')
      .map(({ level }) => level),
  );

  /** Which shapes each level has; null where it has none. */
  prints = $derived<Prints>(
    new Map(
      (this.info?.levels ?? []).map(({ level, has_shapes, print }) => [
        level,
        has_shapes ? print : null,
      ]),
    ),
  );

  #byId = $derived(new Map((this.info?.measures ?? []).map((measure) => [measure.id, measure])));

  /** Takes what an import, or another workspace, changed. */
  take(data: Data): void {
    if (!this.info) return;
    this.info = { ...this.info, ...data };
    this.version += 1;
  }

  measure(id: string): MeasureInfo | undefined {
    return this.#byId.get(id);
  }

  source(id: string): SourceInfo | undefined {
    return this.sources.find((source) => source.id === id);
  }

  /** The measure's name in both languages; its id if the catalogue lacks it. */
  label(id: string): Bilingual {
    return this.measure(id)?.label ?? { en: id, cy: id };
  }
}

export const session = new Session();
