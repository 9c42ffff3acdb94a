import { describe, expect, it } from 'vitest';
import type { Association, Spread, Subject } from '../backend/types';
import type { Painting } from '../map/painting';
import { areaList, both } from '../panels/sample';
import { barsOf, colourOf } from './bars';
import { nearestPoint, ordered, pointAfterKey, pointsIn, scatterPoints, toPixel } from './points';
import { barOf, rankedAreas } from './ranked';
import { along, rangeOf, roundTicks } from './scale';
import { associationSentences, correlationText, spreadSentences, togetherId } from './words';

const SPREAD: Spread = {
  value: [5, 12, null, 19, 12],
  state: ['published', 'published', 'suppressed', 'published', 'estimated'],
  rank: [4, 2, 0, 1, 2],
  edges: [0, 10, 20],
  bar: [0, 1, null, 1, 1],
  suppressed: 1,
  unavailable: 0,
  all: { count: 4, minimum: 5, lower: 10.25, median: 12, upper: 13.75, maximum: 19 },
  highlighted: { count: 2, minimum: 5, lower: 6.75, median: 8.5, upper: 10.25, maximum: 12 },
};
const PAINTING: Painting = {
  key: 'a',
  level: 'lsoa',
  codes: Uint8Array.from([0, 1, 33, 34, 1 + 16]),
  colours: ['#111111', '#222222'],
};

describe('bars', () => {
  it('stack the colours of the map and count what stands out and what is selected', () => {
    const bars = barsOf(SPREAD, PAINTING, 'plain', (at) => at === 1, new Set([3, 4]));
    expect(bars).toHaveLength(2);
    expect(bars[0]?.parts).toEqual([{ colour: '#111111', count: 1, outside: false }]);
    expect(bars[1]).toMatchObject({ positions: [1, 3, 4], highlighted: 1, selected: 2 });
    // An estimate has the colour of its class; an area outside the authority comes on top.
    expect(bars[1]?.parts).toEqual([
      { colour: '#222222', count: 2, outside: false },
      { colour: 'plain', count: 1, outside: true },
    ]);
    expect(colourOf(PAINTING, 2)).toBeNull();
    expect(colourOf(null, 0)).toBeNull();
  });
});

describe('scale', () => {
  it('writes round numbers', () => {
    expect(roundTicks({ from: 3, to: 48 }, 5)).toEqual([10, 20, 30, 40]);
    expect(roundTicks({ from: 0, to: 0.7 }, 7)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]);
    expect(roundTicks({ from: -12, to: 7 }, 4)).toEqual([-10, -5, 0, 5]);
    expect(roundTicks({ from: 4, to: 4 }, 4)).toEqual([4]);
  });

  it('spans values, also where there is one or none', () => {
    expect(rangeOf([3, null, 5])).toEqual({ from: 3, to: 5 });
    expect(rangeOf([3])).toEqual({ from: 2.5, to: 3.5 });
    expect(rangeOf([])).toEqual({ from: 0, to: 1 });
    expect(along({ from: 10, to: 20 }, 15, 200)).toBe(100);
  });
});

describe('points', () => {
  const association = { x: [0, 10, null, 5], y: [0, 10, 3, 8] };
  const points = scatterPoints(association);
  const spans = { x: { from: 0, to: 10 }, y: { from: 0, to: 10 } };
  const frame = { width: 100, height: 100 };

  it('are the areas that have both figures', () => {
    expect(points.map(({ position }) => position)).toEqual([0, 1, 3]);
    expect(toPixel(spans, frame, 10, 0)).toEqual([100, 100]);
  });

  it('are found near a pixel and in a rectangle', () => {
    expect(nearestPoint(points, spans, frame, [52, 22], 10)?.position).toBe(3);
    expect(nearestPoint(points, spans, frame, [80, 80], 10)).toBeNull();
    expect(pointsIn(points, spans, frame, [100, 30], [40, 0])).toEqual([1, 3]);
  });

  it('are reached by key along either figure', () => {
    const orders = { x: ordered(points, 'x'), y: ordered(points, 'y') };
    expect(pointAfterKey('ArrowRight', orders, null)?.position).toBe(3);
    expect(pointAfterKey('ArrowRight', orders, 3)?.position).toBe(1);
    expect(pointAfterKey('ArrowRight', orders, 1)?.position).toBe(1);
    expect(pointAfterKey('ArrowDown', orders, 3)?.position).toBe(0);
    expect(pointAfterKey('End', orders, 0)?.position).toBe(1);
    expect(pointAfterKey('x', orders, 0)).toBeUndefined();
  });
});

describe('ranked bars', () => {
  it('go from the highest down or the lowest up; equal figures share a place', () => {
    expect(rankedAreas(SPREAD, false).map(({ position }) => position)).toEqual([3, 1, 4, 0]);
    expect(rankedAreas(SPREAD, true).map(({ rank }) => rank)).toEqual([4, 2, 2, 1]);
    expect(rankedAreas(SPREAD, false, (at) => at < 2)).toHaveLength(2);
  });

  it('begin at 0, whichever side of it they are', () => {
    expect(barOf(5, 2, 10)).toEqual({ left: 0, width: 50 });
    expect(barOf(-5, -10, 10)).toEqual({ left: 25, width: 25 });
    expect(barOf(0, 0, 0)).toEqual({ left: 0, width: 0 });
  });
});

describe('in words', () => {
  const subject: Subject = { kind: 'recipe', recipe: { id: 'x' } as never };
  const list = areaList(
    'lsoa',
    ['A', 'B', 'C', 'D', 'E'].map((name) => both(name)),
  );

  it('says where half of the areas lie, who is at the ends, and what is missing', () => {
    const text = spreadSentences('en', subject, SPREAD, list, 'LSOAs', 'Gwynedd').join(' ');
    expect(text).toContain('LSOAs, 4 of them: half lie between 10.3 and 13.8. The median is 12.0.');
    expect(text).toContain('The highest figure is 19.0 (D), the lowest 5.00 (A).');
    expect(text).toContain('Gwynedd, 2 of them');
    expect(text).toContain('The figure of 1 area is suppressed.');
    const welsh = spreadSentences('cy', subject, SPREAD, list, 'ACEHI', null).join(' ');
    expect(welsh).toContain('Y canolrif yw 12.0.');
    expect(welsh).toContain('Mae ffigur 1 ardal wedi’i atal.');
  });

  it('names how two figures go together by their rank correlation', () => {
    const of = (spearman: number | null) =>
      togetherId({ count: 9, spearman, pearson: 0, x_median: 0, y_median: 0 });
    expect([-0.8, -0.4, -0.2, 0.05, 0.2, 0.4, 0.8].map(of)).toEqual([
      'charts-together-fall-strong',
      'charts-together-fall-moderate',
      'charts-together-fall-weak',
      'charts-together-none',
      'charts-together-rise-weak',
      'charts-together-rise-moderate',
      'charts-together-rise-strong',
    ]);
    expect(of(null)).toBe('charts-together-unknown');
    expect(correlationText('en', -0.4899)).toBe('−0.49');
    expect(correlationText('cy', -0.001)).toBe('0.00');
    const association: Association = {
      x: [],
      y: [],
      all: { count: 1917, spearman: -0.49, pearson: -0.48, x_median: 1, y_median: 1 },
      highlighted: { count: 71, spearman: -0.37, pearson: null, x_median: 1, y_median: 1 },
    };
    const text = associationSentences('en', association, { x: 'Age', y: 'No car' }, 'Gwynedd');
    expect(text).toEqual([
      'Areas with more of “Age” tend to have less of “No car”.',
      'Areas with both figures: 1,917. Correlation: −0.49 by ranks (Spearman), −0.48 by figures (Pearson).',
      'Gwynedd, 71 of them: −0.37 and –.',
    ]);
  });
});
