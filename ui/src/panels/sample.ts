/** Made-up areas and measures for the tests of this folder. */

import type {
  AreaList,
  AreaProfile,
  Bilingual,
  Figure,
  Level,
  MeasureInfo,
  SourceInfo,
  State,
  Values,
} from '../backend/types';
import { STATES } from '../backend/types';

export function both(en: string, cy: string = en): Bilingual {
  return { en, cy };
}

export function measure(id: string, more: Partial<MeasureInfo> = {}): MeasureInfo {
  return {
    id,
    theme: 'barriers',
    unit: 'percent',
    universe: 'households',
    universe_label: both('Households', 'Aelwydydd'),
    direction: 'higher_is_worse',
    levels: ['country', 'authority', 'ward', 'msoa', 'lsoa'],
    importable: [],
    source: 'census_2021',
    vintage: '2021-03-21',
    releases: [],
    variant_of: null,
    label: both(id, `${id} (cy)`),
    description: both(`About ${id}.`, `Am ${id}.`),
    ...more,
  };
}

export const WIMD: MeasureInfo[] = ['wimd', 'wimd_income'].flatMap((id) => {
  const domain = id === 'wimd' ? both('overall', 'cyffredinol') : both('income', 'incwm');
  const of = (suffix: string, unit: MeasureInfo['unit'], levels: Level[], name: Bilingual) =>
    measure(`${id}${suffix}`, {
      theme: 'deprivation',
      unit,
      levels,
      direction: unit === 'percent' ? 'higher_is_worse' : 'lower_is_worse',
      label: both(`WIMD 2025, ${domain.en}: ${name.en}`, `MALlC 2025, ${domain.cy}: ${name.cy}`),
    });
  return [
    of('', 'rank', ['lsoa'], both('rank', 'safle')),
    of('_decile', 'decile', ['lsoa'], both('decile', 'degradd')),
    of(
      '_most_10',
      'percent',
      ['country', 'authority', 'ward', 'msoa'],
      both('LSOAs in the most deprived 10%', 'AGEHIau ymhlith y 10% mwyaf difreintiedig'),
    ),
  ];
});

export const SOURCE: SourceInfo = {
  id: 'census_2021',
  title: both('Census 2021', 'Cyfrifiad 2021'),
  publisher: both('Office for National Statistics', 'Y Swyddfa Ystadegau Gwladol'),
  release: '2023-03-28',
  released: '2023-03-28',
  licence: 'OGL v3',
  attribution: 'Source: Office for National Statistics',
  url: 'https://www.ons.gov.uk/census',
};

export function areaList(level: Level, labels: Bilingual[]): AreaList {
  const all = <T>(value: T): T[] => labels.map(() => value);
  return {
    level,
    codes: labels.map((_, index) => `W0${index + 1000}`),
    names: labels,
    labels,
    parents: all(0),
    authorities: labels.map((_, index) => index % 2),
    wards: all(null),
    msoas: all(null),
    rural_urban: all(null),
    health_boards: all(null),
    bounds: all(null),
    label_points: all(null),
    residents: all(100),
    households: all(50),
  };
}

export function values(value: number[], states: State[] = []): Values {
  const none = Float64Array.from(value, () => Number.NaN);
  return {
    value: Float64Array.from(value),
    numerator: none,
    denominator: none,
    state: Uint8Array.from(value, (number, index) =>
      STATES.indexOf(states[index] ?? (Number.isFinite(number) ? 'published' : 'unavailable')),
    ),
  };
}

export function figure(id: string, value: number | null, more: Partial<Figure> = {}): Figure {
  return {
    measure: id,
    value,
    numerator: null,
    denominator: null,
    state: value === null ? 'unavailable' : 'published',
    rank_in_authority: null,
    rank_in_wales: null,
    authority_value: null,
    authority_state: 'unavailable',
    wales_value: null,
    wales_state: 'unavailable',
    series: [],
    ...more,
  };
}

export function profile(level: Level, figures: Figure[]): AreaProfile {
  return {
    code: 'W01001234',
    position: 0,
    level,
    name: both('Caernarfon 001A', 'Caernarfon 001A'),
    label: both('Seiont, Caernarfon', 'Seiont, Caernarfon'),
    chain: [
      { level: 'country', code: 'W92000004', name: both('Wales', 'Cymru') },
      { level: 'authority', code: 'W06000002', name: both('Gwynedd') },
    ],
    rural_urban: both('Smaller rural', 'Gwledig llai'),
    health_board: both('Betsi Cadwaladr'),
    residents: 1523,
    households: 702,
    area_km2: 3.456,
    figures,
    speed_bands: [],
  };
}
