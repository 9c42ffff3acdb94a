import { describe, expect, it } from 'vitest';
import type { HotspotClass, Statistic } from '../backend/types';
import { CLASSES, NO_DATA, OUTSIDE } from '../map/classes';
import { areaList, both } from '../panels/sample';
import { hasMessage, message } from '../text/catalogue';
import { groupOf, groupsWorstFirst, hotspotCodes, lookOf, looksOf, tierOf } from './classes';
import { boxAround, clusterParts, slope, surenessOf, tally } from './clusters';
import { requestKey } from './found.svelte';
import { probabilityText, statisticText } from './numbers';
import { nearestPoint, plotPoints, spanOf, ticks, toPixel } from './plot';
import { compareClasses, hotspotRows } from './rows';
import { hotspots, request } from './sample';

const LOCAL: Statistic[] = ['gi', 'gi-star', 'local-moran', 'local-geary', 'join-count'];
const list = areaList(
  'lsoa',
  ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta'].map((name) => both(name)),
);

describe('looks', () => {
  it.each(LOCAL)('fit into the map’s classes and never hang on colour alone: %s', (statistic) => {
    const looks = looksOf(statistic, null);
    expect(looks.length).toBeGreaterThan(2);
    expect(looks.length).toBeLessThanOrEqual(CLASSES);
    for (const theme of ['light', 'dark'] as const) {
      expect(new Set(looks.map((look) => look[theme])).size).toBe(looks.length);
    }
    const high = looks.filter(({ id }) => /^hot|^high-high|^join/.test(id));
    const low = looks.filter(({ id }) => /^cold|^low-low/.test(id));
    expect(high.every((look) => look.pattern === null)).toBe(true);
    expect(low.every((look) => look.pattern === 'lined')).toBe(true);
  });

  it.each(LOCAL.slice(0, 4))('turn round where low values are worse: %s', (statistic) => {
    const looks = looksOf(statistic, 'lower');
    const usual = looksOf(statistic, 'higher');
    expect(looks.map(({ light }) => light)).toEqual(usual.map(({ light }) => light));
    expect(looks[0]?.id).toMatch(/^cold-99$|^low-low$/);
    expect(looks[0]?.pattern).toBeNull();
    expect(looks.find(({ id }) => /^hot-99$|^high-high$/.test(id))?.pattern).toBe('lined');
    expect(new Set(looks.map(({ id }) => id))).toEqual(new Set(usual.map(({ id }) => id)));
  });

  it('show at least the confidence asked for', () => {
    expect(tierOf(99, 95)).toBe(99);
    expect(tierOf(0, 95)).toBe(95);
    expect(tierOf(90, 90)).toBe(90);
    expect(lookOf('hot', 99, 95)).toBe('hot-99');
    expect(lookOf('cold', 90, 90)).toBe('cold-90');
    expect(lookOf('high-low', 99, 95)).toBe('high-low');
    expect(lookOf('missing', 0, 95)).toBeNull();
  });

  it('become paint codes; nothing is painted low for want of a value', () => {
    const looks = looksOf('gi-star', 'higher');
    const { class: classes, confidence } = hotspots();
    const codes = hotspotCodes(classes, confidence, 95, looks);
    expect([...codes].map((code) => looks[code]?.id ?? code)).toEqual([
      'hot-99',
      'hot-95',
      'not-significant',
      'cold-95',
      'island',
      NO_DATA,
    ]);
    const inside = hotspotCodes(classes, confidence, 95, looks, (position) => position < 2);
    expect([...inside].slice(2)).toEqual([OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE]);
    expect([...hotspotCodes(['outside'], [0], 95, looks)]).toEqual([OUTSIDE]);
  });

  it('have words in both languages', () => {
    const all: HotspotClass[] = LOCAL.flatMap((statistic) =>
      looksOf(statistic, null).map(({ id }) => id.replace(/-\d\d$/, '') as HotspotClass),
    );
    for (const area of [...all, 'missing', 'outside']) {
      for (const language of ['en', 'cy'] as const) {
        expect(hasMessage(language, `hotspot-class-${area}`)).toBe(true);
        expect(hasMessage(language, `hotspot-means-${area}`)).toBe(true);
      }
    }
  });

  it('belong to groups, the worse first', () => {
    expect(groupOf('high-high')).toBe('high');
    expect(groupOf('low-high')).toBe('outlier');
    expect(groupOf('not-significant')).toBeNull();
    expect(groupsWorstFirst('lower')[0]).toBe('low');
    expect(groupsWorstFirst(null)[0]).toBe('high');
  });
});

describe('clusters', () => {
  const { clusters } = hotspots();

  it('are those of Wales, most residents first', () => {
    const parts = clusterParts(clusters, list, null);
    expect(parts.map((part) => [part.group, part.residents, part.beyond])).toEqual([
      ['low', 300, 0],
      ['high', 200, 0],
    ]);
    expect(tally(parts, 'high')).toEqual({ clusters: 1, areas: 2, residents: 200 });
    expect(tally(parts, 'outlier')).toEqual({ clusters: 0, areas: 0, residents: 0 });
  });

  it('are cut at the border of an authority, and say so', () => {
    // Even positions lie in authority 0, odd ones in authority 1.
    const parts = clusterParts(clusters, list, 0);
    expect(parts).toHaveLength(1);
    expect(parts[0]).toMatchObject({ positions: [0], beyond: 1, residents: 100 });
    expect(parts[0]?.names).toEqual([both('Alpha')]);
  });

  it('are as sure as all their areas are, and say how many are surer', () => {
    expect(surenessOf([0, 1, 2, 3], [99, 95, 99, 95], 95)).toEqual({
      all: 95,
      more: [{ percent: 99, count: 2 }],
    });
    expect(surenessOf([0, 1, 2], [90, 95, 99], 90)).toEqual({
      all: 90,
      more: [
        { percent: 95, count: 1 },
        { percent: 99, count: 1 },
      ],
    });
    expect(surenessOf([0, 1], [99, 99], 95)).toEqual({ all: 99, more: [] });
    expect(surenessOf([0], [0], 95)).toEqual({ all: 95, more: [] });
  });

  it('have no residents where one is not known', () => {
    const unknown = { ...list, residents: [null, 100, 100, 100, 100, 100] };
    expect(clusterParts(clusters, unknown, 0)[0]?.residents).toBeNull();
  });

  it('are gone to as a whole', () => {
    const bounds = {
      ...list,
      bounds: [[0, 0, 1, 1] as const, [5, -2, 6, 3] as const, null].map(
        (box) => box && ([...box] as [number, number, number, number]),
      ),
    };
    expect(boxAround(bounds, [0, 1, 2])).toEqual([0, -2, 6, 3]);
    expect(boxAround(bounds, [2])).toBeNull();
  });
});

describe('the scatterplot', () => {
  const result = hotspots();
  const points = plotPoints(result);

  it('has a point for every area with neighbours', () => {
    expect(points.map((point) => point.position)).toEqual([0, 1, 2, 3]);
  });

  it('has the regression’s slope, worked out by hand', () => {
    // (1.2·1 + 0.9·0.8 + 0 + 1.5·1.2) / (1.44 + 0.81 + 0.01 + 2.25)
    expect(slope(result)).toBeCloseTo(3.72 / 4.51, 12);
    expect(slope({ standardised: [null], lag: [null] })).toBeNull();
  });

  it('finds the point under the pointer', () => {
    const span = spanOf(points);
    const frame = { width: 300, height: 200 };
    const [x, y] = toPixel(span, frame, 0.9, 0.8);
    expect(nearestPoint(points, span, frame, [x + 3, y - 3], 9)).toBe(1);
    expect(nearestPoint(points, span, frame, [x, y + 60], 9)).toBeNull();
    const [left, top] = toPixel(span, frame, span.left, span.high);
    expect([left, top]).toEqual([0, 0]);
  });

  it('has a handful of lines', () => {
    expect(ticks(-2.3, 3.1)).toEqual([-2, -1, 0, 1, 2, 3]);
    expect(ticks(-4, 30).length).toBeLessThanOrEqual(9);
  });
});

describe('the table', () => {
  it('has every area that took part, of the scope if there is one', () => {
    const rows = hotspotRows(list, null, hotspots(), null);
    expect(rows).toHaveLength(6);
    expect(rows[5]).toMatchObject({ class: 'missing', value: null, z: null });
    expect(hotspotRows(list, null, hotspots(), 1).map((row) => row.position)).toEqual([1, 3, 5]);
    const outside = hotspots({ class: ['hot', 'outside', 'hot', 'hot', 'hot', 'hot'] });
    expect(hotspotRows(list, null, outside, null)).toHaveLength(5);
  });

  it('puts the surest hotspots first', () => {
    const rows = hotspotRows(list, null, hotspots(), null).sort((a, b) =>
      compareClasses(a, b, null),
    );
    expect(rows.map((row) => row.class)).toEqual([
      'hot',
      'hot',
      'cold',
      'not-significant',
      'island',
      'missing',
    ]);
    expect(rows[0]?.confidence).toBe(99);
  });
});

describe('numbers', () => {
  it('are short, with real minus signs', () => {
    expect(statisticText('en', -0.123456)).toBe('−0.123');
    expect(statisticText('cy', 1234.5)).toBe('1,230');
    expect(statisticText('en', null)).toBe('–');
    expect(probabilityText('en', 0.0004)).toBe('< 0.001');
    expect(probabilityText('en', 0.0123)).toBe('= 0.012');
    expect(probabilityText('en', Number.NaN)).toBe('–');
  });
});

describe('questions', () => {
  it('differ in name when they differ in what they depend on', () => {
    const names = [
      request(),
      request({ weights: 'knn:8' }),
      request({ alpha: 0.01 }),
      request({ within: 'W06000001' }),
      request({ bridge: false }),
      request({ second: { kind: 'measure', id: 'older_65' }, statistic: 'local-moran' }),
    ].map(requestKey);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('Welsh', () => {
  it('mutates after numbers', () => {
    const said = [1, 2, 3, 6, 12].map((count) => message('cy', 'hotspots-count-high', { count }));
    expect(said).toEqual([
      '1 man poeth',
      '2 fan poeth',
      '3 man poeth',
      '6 man poeth',
      '12 o fannau poeth',
    ]);
    expect(message('cy', 'hotspots-residents', { count: 3 })).toBe('3 phreswylydd');
    expect(message('cy', 'hotspots-neighbours', { count: 2 })).toBe('2 gymydog');
  });
});
