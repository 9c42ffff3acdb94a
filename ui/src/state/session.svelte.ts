/** What the engine told at the start: measures, levels, palettes, sources. */

import type {
  Bilingual,
  Level,
  MeasureInfo,
  PaletteInfo,
  SourceInfo,
  Start,
} from '../backend/types';

class Session {
  info = $state.raw<Start | null>(null);

  measures = $derived<MeasureInfo[]>(this.info?.measures ?? []);
  palettes = $derived<PaletteInfo[]>(this.info?.palettes ?? []);
  sources = $derived<SourceInfo[]>(this.info?.sources ?? []);
  /** The levels that can be drawn, largest areas first, without the country. */
  mapLevels = $derived<Level[]>(
    (this.info?.levels ?? [])
      .filter(({ level, has_shapes }) => has_shapes && level !== 'country')
      .map(({ level }) => level),
  );

  #byId = $derived(new Map(this.measures.map((measure) => [measure.id, measure])));

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
