/** Made-up answers for the tests of this folder. */

import type {
  PointReach,
  Reach,
  ReachFigures,
  ReachRequest,
  SitedSite,
  SitingRequest,
  SitingResult,
  Support,
} from '../backend/types';
import { both } from '../panels/sample';
import type { Found } from './found.svelte';
import { barePoint } from './points/saved';
import type { Sited } from './siting/sites.svelte';

export function support(id: string, name: string, more: Partial<Support> = {}): Support {
  return { ...barePoint(id, both(name), 300_000, 250_000), ...more };
}

export function figures(
  total: number | null,
  reached: number | null,
  more: Partial<ReachFigures> = {},
): ReachFigures {
  return {
    total,
    reached,
    reached_at_least: reached,
    missed: total === null || reached === null ? null : total - reached,
    share: total === null || reached === null || total === 0 ? null : reached / total,
    mean_metres: 4_000,
    median_metres: 3_000,
    far_metres: 9_000,
    capacity_per_1000: null,
    state: total === null ? 'unavailable' : 'published',
    left_out: 0,
    ...more,
  };
}

function point(id: string, name: string, reached: number, only: number): PointReach {
  return {
    id,
    place: 0,
    name: both(name),
    authority: 'W01001',
    easting: 300_000,
    northing: 250_000,
    capacity: null,
    reached: [reached],
    only: [only],
    nearest: [reached],
  };
}

/** Four areas: all reached, few out, most out, no figure. */
export function reach(more: Partial<Reach> = {}): Reach {
  const whole = figures(1_000, 600);
  return {
    travel: { kind: 'straight' },
    within_metres: 5_000,
    at_least: 1,
    groups: [{ id: 'older_65', label: both('Aged 65 and over', '65 oed a hŷn'), unit: 'people' }],
    metres: [0, 2_500, 5_000, 10_000],
    whole: { figures: [whole], curves: [[0, 300, 600, 1_000]] },
    selection: null,
    level: 'lsoa',
    areas: [
      [400, 400],
      [200, 160],
      [400, 40],
      [null, null],
    ].map(([total = null, reached = null], position) => ({
      code: `W0100${position}`,
      name: both(`Area ${position}`),
      position,
      figures: [figures(total, reached)],
    })),
    authorities: [],
    points: [
      point('library-1', 'Brecon', 500, 400),
      point('library-2', 'Builth', 200, 100),
      point('library-3', 'Far away', 0, 0),
    ],
    gaps: [[2, 1]],
    zones: [],
    notes: [],
    ...more,
  };
}

export function reachRequest(more: Partial<ReachRequest> = {}): ReachRequest {
  return {
    groups: [{ kind: 'measure', id: 'older_65' }],
    supports: [
      support('library-1', 'Brecon'),
      support('library-2', 'Builth'),
      support('library-3', 'Far away'),
    ],
    travel: { kind: 'straight' },
    within_metres: 5_000,
    at_least: 1,
    level: 'lsoa',
    within: null,
    selection: [],
    only_wheelchair: false,
    kinds: [],
    languages: [],
    capacity: null,
    ...more,
  };
}

export function found(more: Partial<Found> = {}): Found {
  return { key: 'support/sample', request: reachRequest(), result: reach(), ...more };
}

function chosen(id: string, name: string, newly: number): SitedSite {
  return {
    site: support(id, name),
    authority: both('Powys'),
    newly: [newly],
    mean_metres: 2_100,
  };
}

export function sitingResult(more: Partial<SitingResult> = {}): SitingResult {
  return {
    asked: 'reach',
    objective: 900,
    bound: 900,
    gap: 0,
    status: 'optimal',
    within_metres: 5_000,
    candidates: 40,
    chosen: [chosen('settlement-1', 'Llangors', 200), chosen('settlement-2', 'Talgarth', 100)],
    groups: [
      {
        id: 'older_65',
        label: both('Aged 65 and over', '65 oed a hŷn'),
        total: 1_000,
        before: 600,
        after: 900,
        mean_before: 6_000,
        mean_after: 3_500,
      },
    ],
    areas: [
      { code: 'W01002', position: 2, name: both('Area 2'), newly: [300], left: [60] },
      { code: 'W01001', position: 1, name: both('Area 1'), newly: [0], left: [40] },
    ],
    next: { site: support('settlement-3', 'Crickhowell'), objective: 950, gain: 50 },
    notes: [],
    ...more,
  };
}

export function sited(more: Partial<SitingResult> = {}): Sited {
  const { groups, supports, travel } = reachRequest();
  const [people] = groups;
  if (!people) throw new Error('a group');
  const request: SitingRequest = {
    people,
    groups: [],
    objective: 'reach',
    within_metres: 5_000,
    choose: 2,
    supports,
    candidates: { kind: 'settlements' },
    must: [],
    must_not: [],
    budget: null,
    floor: null,
    within: null,
    travel,
    seconds: 30,
  };
  return { request, result: sitingResult(more) };
}
