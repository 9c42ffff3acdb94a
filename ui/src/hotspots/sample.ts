/** Made-up hotspots for the tests of this folder. */

import type { HotspotClass, HotspotRequest, Hotspots } from '../backend/types';
import type { Found } from './found.svelte';

const CLASSES: HotspotClass[] = ['hot', 'hot', 'not-significant', 'cold', 'island', 'missing'];

/** Six areas: two hot ones side by side, a cold one, and one each of the rest. */
export function hotspots(more: Partial<Hotspots> = {}): Hotspots {
  return {
    global: { statistic: 0.5, expected: -0.2, variance: 0.01, z: 7, p: 0.0001 },
    global_statistic: 'moran',
    count: 5,
    value: [9, 8, 5, 1, 4, null],
    standardised: [1.2, 0.9, -0.1, -1.5, -0.5, null],
    lag: [1, 0.8, 0, -1.2, null, null],
    statistic: [0.4, 0.3, 0.2, 0.1, null, null],
    z: [3, 2.1, 0.1, -2.5, null, null],
    p: [0.001, 0.03, 0.9, 0.012, null, null],
    q: [0.004, 0.04, 0.9, 0.02, null, null],
    class: CLASSES,
    confidence: [99, 95, 0, 95, 0, 0],
    neighbours: [2, 3, 2, 1, 0, 0],
    islands: ['W01004'],
    missing: ['W01005'],
    components: [4, 1],
    bridges: [],
    clusters: [
      {
        class: 'cold',
        confidence: 95,
        positions: [3],
        residents: 300,
        authorities: ['W01001'],
        names: [{ en: 'Delta', cy: 'Delta' }],
        mean: 1,
      },
      {
        class: 'hot',
        confidence: 99,
        positions: [0, 1],
        residents: 200,
        authorities: ['W01000', 'W01001'],
        names: [
          { en: 'Alpha', cy: 'Alffa' },
          { en: 'Beta', cy: 'Beta' },
        ],
        mean: 8.5,
      },
    ],
    warnings: [{ code: 'islands', values: { count: '1' } }],
    permutations_needed: 999,
    ...more,
  };
}

export function request(more: Partial<HotspotRequest> = {}): HotspotRequest {
  return {
    subject: { kind: 'measure', id: 'no_car' },
    second: null,
    level: 'lsoa',
    within: null,
    statistic: 'gi-star',
    weights: 'queen',
    style: 'row',
    permutations: 999,
    seed: 1,
    alpha: 0.05,
    correction: 'fdr',
    bridge: true,
    threshold: null,
    ...more,
  };
}

export function found(more: Partial<Found> = {}): Found {
  const asked = more.request ?? request();
  return {
    key: 'sample',
    request: asked,
    subject: asked.subject,
    second: asked.second,
    worse: 'higher',
    percent: 95,
    result: hotspots(),
    ...more,
  };
}
