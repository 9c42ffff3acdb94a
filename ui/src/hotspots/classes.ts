/** What an area is, as it looks on the map and in the legend: colour, pattern and order. */

import type { HotspotClass, Statistic } from '../backend/types';
import type { Pattern } from '../map/hatch';
import { NO_DATA, OUTSIDE } from '../map/classes';
import type { Worse } from '../subject/subject';

/** A class, with its confidence where the statistic is drawn in tiers. */
export type LookId =
  | 'hot-99'
  | 'hot-95'
  | 'hot-90'
  | 'cold-90'
  | 'cold-95'
  | 'cold-99'
  | Exclude<HotspotClass, 'hot' | 'cold' | 'missing' | 'outside' | 'global'>;

export type Look = {
  id: LookId;
  /** On a light and on a dark ground: what is surest stands out most on either. */
  light: string;
  dark: string;
  pattern: Pattern | null;
};

/**
 * ColorBrewer's RdBu (six classes) on light ground, the same hues with the lightness turned round on dark ground.
 * The better end, or low values where neither is worse, is lined and outliers hatched or dotted, so that colour is never the only difference.
 */
const LOOKS: readonly Look[] = [
  { id: 'hot-99', light: '#b2182b', dark: '#ff8a75', pattern: null },
  { id: 'hot-95', light: '#ef8a62', dark: '#c9503f', pattern: null },
  { id: 'hot-90', light: '#fddbc7', dark: '#7d3a30', pattern: null },
  { id: 'cold-90', light: '#d1e5f0', dark: '#2a4c70', pattern: 'lined' },
  { id: 'cold-95', light: '#67a9cf', dark: '#3f7db8', pattern: 'lined' },
  { id: 'cold-99', light: '#2166ac', dark: '#84c2ff', pattern: 'lined' },
  { id: 'high-high', light: '#b2182b', dark: '#ff8a75', pattern: null },
  { id: 'high-low', light: '#f4a582', dark: '#c9503f', pattern: 'hatched' },
  { id: 'low-high', light: '#92c5de', dark: '#3f7db8', pattern: 'dotted' },
  { id: 'low-low', light: '#2166ac', dark: '#84c2ff', pattern: 'lined' },
  { id: 'other-positive', light: '#c2a5cf', dark: '#7d6190', pattern: 'dotted' },
  { id: 'negative', light: '#e6c15c', dark: '#d8b24a', pattern: 'hatched' },
  { id: 'join', light: '#b2182b', dark: '#ff8a75', pattern: null },
  { id: 'not-significant', light: '#efede6', dark: '#333d45', pattern: null },
  { id: 'island', light: '#c9c4ba', dark: '#59636b', pattern: 'hatched' },
];

const ORDER: Record<Statistic, readonly LookId[]> = {
  moran: [],
  geary: [],
  g: [],
  gi: ['hot-99', 'hot-95', 'hot-90', 'cold-90', 'cold-95', 'cold-99', 'not-significant', 'island'],
  'gi-star': [
    'hot-99',
    'hot-95',
    'hot-90',
    'cold-90',
    'cold-95',
    'cold-99',
    'not-significant',
    'island',
  ],
  'local-moran': ['high-high', 'high-low', 'low-high', 'low-low', 'not-significant', 'island'],
  'local-geary': [
    'high-high',
    'low-low',
    'other-positive',
    'negative',
    'not-significant',
    'island',
  ],
  'join-count': ['join', 'negative', 'not-significant', 'island'],
};

/** Each class that has one, with the class at the other end. */
const OPPOSITES: Partial<Record<HotspotClass, HotspotClass>> = {
  hot: 'cold',
  cold: 'hot',
  'high-high': 'low-low',
  'low-low': 'high-high',
  'high-low': 'low-high',
  'low-high': 'high-low',
};

/** The class at the other end of the values; those without ends stay. */
export function oppositeOf(area: HotspotClass): HotspotClass {
  return OPPOSITES[area] ?? area;
}

function oppositeLook(id: LookId): LookId {
  const [, area, tier] = /^(hot|cold)-(90|95|99)$/.exec(id) ?? [];
  if (area !== undefined) return `${area === 'hot' ? 'cold' : 'hot'}-${tier as '90' | '95' | '99'}`;
  return oppositeOf(id as HotspotClass) as LookId;
}

/**
 * The looks of a statistic, as the legend lists them; an area's paint code is its index here. The first and red ones are
 * of the worse end: of low values where those are worse, else of high ones.
 */
export function looksOf(statistic: Statistic, worse: Worse): Look[] {
  return ORDER[statistic].flatMap((id) => {
    const look = LOOKS.find((one) => one.id === id);
    return look ? { ...look, id: worse === 'lower' ? oppositeLook(id) : id } : [];
  });
}

/** The levels of confidence that are told apart, least first. */
export const TIERS = [90, 95, 99] as const;
export type Tier = (typeof TIERS)[number];

/** The confidence that an area is shown with: at least what was asked for, as its class already says so. */
export function tierOf(confidence: number, percent: number): Tier {
  const least = Math.max(confidence, percent);
  return least >= 99 ? 99 : least >= 95 ? 95 : 90;
}

/** The look of an area; null for areas without a value, or outside what was asked for. */
export function lookOf(area: HotspotClass, confidence: number, percent: number): LookId | null {
  switch (area) {
    case 'hot':
    case 'cold':
      return `${area}-${tierOf(confidence, percent)}`;
    case 'missing':
    case 'outside':
    case 'global':
      return null;
    default:
      return area;
  }
}

/** The paint code of every area. `inside` tells which areas are in scope; all are without it. */
export function hotspotCodes(
  classes: readonly HotspotClass[],
  confidence: readonly number[],
  percent: number,
  looks: readonly Look[],
  inside?: (position: number) => boolean,
): Uint8Array {
  const index = new Map(looks.map((look, code) => [look.id, code]));
  return Uint8Array.from(classes, (area, position) => {
    if (area === 'outside' || (inside && !inside(position))) return OUTSIDE;
    const look = lookOf(area, confidence[position] ?? 0, percent);
    return (look === null ? undefined : index.get(look)) ?? NO_DATA;
  });
}

/** Groups that clusters are listed in. */
export const GROUPS = ['high', 'low', 'outlier'] as const;
export type Group = (typeof GROUPS)[number];

/** The group of a class: where high values gather, where low ones do, and areas unlike their surroundings. */
export function groupOf(area: HotspotClass): Group | null {
  switch (area) {
    case 'hot':
    case 'high-high':
    case 'join':
      return 'high';
    case 'cold':
    case 'low-low':
      return 'low';
    case 'high-low':
    case 'low-high':
    case 'other-positive':
    case 'negative':
      return 'outlier';
    default:
      return null;
  }
}

/** Groups in the order that matters to the reader: the worse end first. */
export function groupsWorstFirst(worse: Worse): Group[] {
  return worse === 'lower' ? ['low', 'high', 'outlier'] : ['high', 'low', 'outlier'];
}
