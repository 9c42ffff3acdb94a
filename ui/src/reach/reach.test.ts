import { describe, expect, it } from 'vitest';
import { NO_DATA, OUTSIDE } from '../map/classes';
import { areaList, both } from '../panels/sample';
import { LOOKS, shareCodes } from './classes';
import { distanceText, scaleTo, shareText } from './numbers';
import { freshId, readList, withIds } from './points/saved';
import { reachRows } from './rows';
import { reach, support } from './sample';
import { beyond, viewOf } from './view';

describe('shares', () => {
  it('are of those whose number is known', () => {
    const view = viewOf(reach());
    expect([0, 1, 2, 3].map((position) => beyond(view.part(position, 0)))).toEqual([
      0,
      expect.closeTo(0.2),
      0.9,
      null,
    ]);
    expect(view.part(9, 0)).toBeNull();
  });

  it('count as many points as were asked for', () => {
    const result = reach({ at_least: 2 });
    const [first] = result.whole.figures;
    if (first) first.reached_at_least = 250;
    expect(viewOf(result).groups[0]?.reached).toBe(250);
  });

  it('are of the selection where there is one', () => {
    const [whole] = reach().whole.figures;
    if (!whole) throw new Error('figures');
    const selection = { figures: [{ ...whole, total: 10, reached: 4 }], curves: [[0, 1, 4, 10]] };
    const view = viewOf(reach({ selection }));
    expect(view.groups[0]).toMatchObject({ total: 10, reached: 4 });
    expect(view.curve.at(-1)?.within).toEqual([10]);
  });

  it('have classes of their own, with gaps hatched', () => {
    expect([...shareCodes([0, 0.25, 0.5, 0.51, 1, null])]).toEqual([0, 1, 2, 3, 4, NO_DATA]);
    expect([...shareCodes([0, 1], (position) => position === 0)]).toEqual([0, OUTSIDE]);
    expect(LOOKS.map(({ pattern }) => pattern)).toEqual([null, null, null, 'hatched', 'hatched']);
  });

  it('never say all or none where it is not so', () => {
    expect(shareText('en', 999, 1_000)).toBe('99.9%');
    expect(shareText('en', 9_999, 10_000)).toBe('99.9%');
    expect(shareText('en', 1, 10_000)).toBe('0.1%');
    expect(shareText('en', 0, 10)).toBe('0.0%');
    expect(shareText('en', 10, 10)).toBe('100.0%');
    expect(shareText('en', 0, 0)).toBe('–');
  });
});

describe('numbers', () => {
  it('writes distances in metres and kilometres', () => {
    expect(distanceText('en', 650)).toBe('650\u00a0m');
    expect(distanceText('cy', 5_000)).toContain('5');
    expect(distanceText('en', 1_340)).toBe('1.3\u00a0km');
    expect(distanceText('en', null)).toBe('–');
  });

  it('makes scales that reach far enough', () => {
    for (const most of [0, 1, 3, 99, 100, 12_345, 1e7]) {
      const ticks = scaleTo(most);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
      expect(ticks.length).toBeLessThan(8);
    }
  });
});

describe('rows', () => {
  it('leave out what lies outside, and have no number where none is known', () => {
    const list = areaList('lsoa', [both('A'), both('B'), both('C'), both('D')]);
    const codes = [0, OUTSIDE, 4, NO_DATA];
    const rows = reachRows(list, null, viewOf(reach()), (position) => codes[position]);
    expect(rows.map(({ position }) => position)).toEqual([0, 2, 3]);
    expect(rows[1]).toMatchObject({ out: 360, total: 400, share: expect.closeTo(90) as number });
    expect(rows[2]).toMatchObject({ out: null, share: null, total: null });
  });
});

describe('lists of points', () => {
  const item = (body: unknown) => ({
    id: 7,
    kind: 'points' as const,
    name: 'Hubs',
    changed: '',
    version: 1,
    body,
  });

  it('are read without trusting what is stored', () => {
    const read = readList(
      item({
        role: 'support',
        points: [
          { id: 'a', name: 'Hall', easting: 1, northing: 2, wheelchair: 'yes', capacity: 'many' },
          { id: 'a', name: { en: 'Hub', cy: 'Hyb' }, easting: 3, northing: 4, wheelchair: false },
          { id: 'c', name: 'Nowhere', easting: null, northing: 4 },
          'nothing',
        ],
      }),
    );
    expect(read?.points.map(({ id }) => id)).toEqual(['a', 'p4']);
    expect(read?.points[0]).toMatchObject({ name: both('Hall'), wheelchair: null, capacity: null });
    expect(read?.points[1]).toMatchObject({ name: { en: 'Hub', cy: 'Hyb' }, wheelchair: false });
    for (const body of [null, [], { role: 'other', points: [] }, { role: 'support' }]) {
      expect(readList(item(body))).toBeNull();
    }
  });

  it('have ids of their own', () => {
    const points = [support('', 'A'), support('p2', 'B'), support('p2', 'C')];
    const ids = withIds(points).map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(ids[1]).toBe('p2');
    expect(freshId([{ id: 'p2' }])).toBe('p3');
  });
});
