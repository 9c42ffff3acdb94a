/**
 * What crosses between the engine and the interface, with the engine's own names. Coordinates are metres in the
 * British National Grid (EPSG:27700); an area's position in its level's list is its id everywhere.
 */

export type Language = 'en' | 'cy';
export type Level = 'country' | 'authority' | 'ward' | 'msoa' | 'lsoa' | 'oa';
export type Bilingual = { en: string; cy: string };
export type Unit = 'percent' | 'rank' | 'decile' | 'score' | 'people' | 'households' | 'category';
export type Direction = 'higher_is_worse' | 'lower_is_worse' | 'neutral';
export type State = 'published' | 'estimated' | 'unavailable' | 'suppressed';

export type MeasureInfo = {
  id: string;
  theme: string;
  unit: Unit;
  /** The suffix of a message `universe-…`. */
  universe: string;
  direction: Direction;
  /** The levels with values. */
  levels: Level[];
  /** The levels that an imported release can fill. */
  importable: Level[];
  /** The id of a {@link SourceInfo}. */
  source: string;
  vintage: string;
  label: Bilingual;
  description: Bilingual;
};

export type LevelInfo = { level: Level; count: number; has_shapes: boolean };

export type PaletteInfo = {
  id: string;
  kind: 'sequential' | 'diverging';
  label: Bilingual;
  /** Colours for 3 classes at index 0 to 9 classes at index 6, light to dark or negative to positive. */
  colours: string[][];
};

export type SourceInfo = {
  id: string;
  title: Bilingual;
  publisher: Bilingual;
  release: string;
  released: string;
  licence: string;
  attribution: string;
  url: string;
};

export type Theme = 'system' | 'light' | 'dark';
export type LevelMode = 'auto' | Level;

export type Settings = {
  language: string | null;
  theme: Theme;
  measure: string;
  level: LevelMode;
  method: string;
  classes: number;
  /** The user's own breaks, by measure. */
  breaks: Record<string, number[]>;
  palette: string | null;
  reversed: boolean;
  show_libraries: boolean;
  show_settlements: boolean;
  view: { centre: [number, number]; resolution: number } | null;
  panel: string;
};

export type Start = {
  language: Language;
  system_language: string;
  version: string;
  settings: Partial<Settings>;
  /** Where settings that could not be read were put. */
  settings_set_aside: string | null;
  themes: string[];
  measures: MeasureInfo[];
  levels: LevelInfo[];
  palettes: PaletteInfo[];
  sources: SourceInfo[];
  attributions: string[];
};

/** The areas of a level, one entry a position in every list. */
export type AreaList = {
  level: Level;
  codes: string[];
  names: Bilingual[];
  /** What people call the place, e.g. ward and MSOA name. */
  labels: Bilingual[];
  parents: number[];
  authorities: (number | null)[];
  wards: (number | null)[];
  msoas: (number | null)[];
  rural_urban: (Bilingual | null)[];
  health_boards: (Bilingual | null)[];
  bounds: ([number, number, number, number] | null)[];
  label_points: ([number, number] | null)[];
  residents: (number | null)[];
  households: (number | null)[];
};

/** The values of a measure at a level, one entry a position; NaN where there is none. */
export type Values = {
  value: Float64Array;
  numerator: Float64Array;
  denominator: Float64Array;
  /** 0 published, 1 estimated, 2 unavailable, 3 suppressed; see {@link STATES}. */
  state: Uint8Array;
};

/** States in the order of their numbers in {@link Values.state}. */
export const STATES: readonly State[] = ['published', 'estimated', 'unavailable', 'suppressed'];

export type ClassifyRequest = {
  measure: string;
  level: Level;
  /** The code of the area to stay within; all of Wales if null. */
  within: string | null;
  method: string;
  classes: number;
  breaks: number[] | null;
};

export type Classification = {
  method: string;
  /** Upper bounds: class i is breaks[i−1] < v ≤ breaks[i]. */
  breaks: number[];
  counts: number[];
  minimum: number;
  maximum: number;
  missing: number;
  estimated: number;
  adcm: number;
  gvf: number;
  mean: number;
  histogram: { edges: number[]; counts: number[] };
};

/** 1 is the most excluded by the measure's direction; the highest value for a neutral measure. */
export type Rank = { rank: number; of: number };

export type SeriesPoint = {
  period: string;
  value: number | null;
  lower: number | null;
  upper: number | null;
};

export type Figure = {
  measure: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  state: State;
  rank_in_authority: Rank | null;
  rank_in_wales: Rank | null;
  authority_value: number | null;
  authority_state: State;
  wales_value: number | null;
  wales_state: State;
  series: SeriesPoint[];
};

/** One part of the picture of broadband speed; shares are percent of all premises. */
export type SpeedBand = {
  measure: string;
  share: number;
  premises: number | null;
  wales_share: number;
};

export type AreaProfile = {
  code: string;
  level: Level;
  name: Bilingual;
  label: Bilingual;
  chain: { level: Level; code: string; name: Bilingual }[];
  rural_urban: Bilingual | null;
  health_board: Bilingual | null;
  residents: number | null;
  households: number | null;
  area_km2: number;
  figures: Figure[];
  /** Empty where there are none. */
  speed_bands: SpeedBand[];
};

export type HitKind = 'area' | 'postcode' | 'settlement' | 'grid_reference' | 'coordinate';

export type SearchHit = {
  kind: HitKind;
  name: Bilingual;
  context: Bilingual;
  level: Level | null;
  code: string | null;
  position: number | null;
  easting: number;
  northing: number;
};

export type SettlementKind = 'city' | 'town' | 'village' | 'hamlet' | 'suburb' | 'other';

export type Settlement = {
  name: Bilingual;
  kind: SettlementKind;
  easting: number;
  northing: number;
  /** 0 is shown first. */
  rank: number;
};

export type Library = {
  name: string;
  address: string;
  postcode: string;
  /** The authority's code. */
  authority: string;
  easting: number;
  northing: number;
};

export type SelectionSummary = {
  areas: number;
  residents: number | null;
  households: number | null;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  state: State;
  /** A message's id that says why there is no figure, or empty. */
  note: string;
};

export type AreaAt = Partial<Record<Level, { code: string; position: number }>>;

/** What a command answers when it fails; the sentence is the message `error-CODE`. */
export type Failure = { code: string; values: Record<string, string | number> };
