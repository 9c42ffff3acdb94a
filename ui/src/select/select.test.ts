import { describe, expect, it } from 'vitest';
import { combined, howOf } from './combine';
import { drawKey } from './keys';
import {
  closes,
  MOST_CORNERS,
  outlineOf,
  rectangle,
  shapeOf,
  thinned,
  type Corner,
} from './shapes';
import { lineNotes, totalsAsText, totalsOf } from './totals';
import { both, measure } from '../panels/sample';
import type { SelectionLine } from '../backend/types';

const key = (
  name: string,
  held: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {},
) => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('shapes', () => {
  it('makes a rectangle of two opposite corners, however they were set', () => {
    expect(rectangle([0, 0], [2, 1])).toEqual([
      [0, 0],
      [2, 0],
      [2, 1],
      [0, 1],
    ]);
    expect(shapeOf('rectangle', [[0, 0]])).toBeNull();
    expect(
      shapeOf('rectangle', [
        [5, 5],
        [5, 9],
      ]),
    ).toBeNull();
    expect(shapeOf('lasso', [])).toBeNull();
    expect(shapeOf('pick', rectangle([0, 0], [1, 1]))).toBeNull();
    expect(shapeOf('lasso', rectangle([0, 0], [1, 1]))).toHaveLength(4);
  });

  it('closes a lasso on its first corner and on its last one, never before the third', () => {
    const corners: Corner[] = [
      [0, 0],
      [100, 0],
      [100, 100],
    ];
    expect(closes(corners, [4, 3], 5)).toBe(true);
    expect(closes(corners, [100, 98], 5)).toBe(true);
    expect(closes(corners, [100, 2], 5)).toBe(false);
    expect(closes(corners.slice(0, 2), [0, 0], 5)).toBe(false);
  });

  it('shows the corner that would come next', () => {
    expect(outlineOf('rectangle', [[0, 0]], [3, 4])).toEqual(rectangle([0, 0], [3, 4]));
    expect(outlineOf('lasso', [[0, 0]], [3, 4])).toEqual([
      [0, 0],
      [3, 4],
    ]);
    expect(outlineOf('lasso', [], null)).toEqual([]);
  });

  it('leaves corners out of a long line until the engine takes it', () => {
    const path: Corner[] = Array.from({ length: 30_000 }, (_, at) => [at, 0]);
    const kept = thinned(path, 2);
    expect(kept.length).toBeLessThanOrEqual(MOST_CORNERS);
    expect(kept[0]).toEqual([0, 0]);
    expect(
      thinned(
        [
          [0, 0],
          [0.5, 0],
          [3, 0],
        ],
        2,
      ),
    ).toEqual([
      [0, 0],
      [3, 0],
    ]);
  });
});

describe('what areas found do to a selection', () => {
  it('replaces, adds, takes away', () => {
    expect([...combined('replace', [1, 2], [3])]).toEqual([3]);
    expect([...combined('add', [1, 2], [2, 3])]).toEqual([1, 2, 3]);
    expect([...combined('take', [1, 2, 3], [2, 9])]).toEqual([1, 3]);
  });

  it('goes by the key held', () => {
    expect(howOf('replace', key('', { shiftKey: true }))).toBe('add');
    expect(howOf('add', key('', { ctrlKey: true }))).toBe('take');
    expect(howOf('take', key(''))).toBe('take');
  });
});

describe('keys that draw', () => {
  it('moves the cross, sets and takes back corners, closes and leaves', () => {
    expect(drawKey(key('ArrowUp'))).toEqual({ kind: 'move', right: 0, down: -1, fine: false });
    expect(drawKey(key('ArrowRight', { shiftKey: true }))).toMatchObject({ fine: true });
    expect(drawKey(key('Enter'))).toEqual({ kind: 'corner' });
    expect(drawKey(key('Backspace'))).toEqual({ kind: 'back' });
    expect(drawKey(key('End'))).toEqual({ kind: 'finish' });
    expect(drawKey(key('Escape'))).toEqual({ kind: 'leave' });
  });

  it('leaves the other keys of the map as they are', () => {
    for (const other of ['+', '-', 'Home', 'Tab', 'k']) expect(drawKey(key(other))).toBeNull();
    expect(drawKey(key('z', { ctrlKey: true }))).toBeNull();
  });
});

function line(id: string, change: Partial<SelectionLine> = {}): SelectionLine {
  return {
    measure: id,
    whole: { value: 12.34, numerator: 1234, denominator: 10_000, state: 'published' },
    adds_up: true,
    known: 3,
    estimated: 0,
    suppressed: 0,
    unavailable: 0,
    residents_without: null,
    part: null,
    ...change,
  };
}

const NONE = { value: null, numerator: null, denominator: null };

describe('totals', () => {
  const rate = measure('rate', { label: both('Rate', 'Cyfradd'), theme: 'barriers' });
  const rank = measure('rank', { label: both('Rank', 'Safle'), theme: 'barriers', unit: 'rank' });
  const lines = [
    line('rate'),
    line('rank', { adds_up: false, whole: { ...NONE, state: 'unavailable' } }),
  ];

  it('keeps apart what cannot be added up, and shows it for one area', () => {
    const of = totalsOf({ areas: 3, lines }, [rate, rank], ['barriers']);
    expect(of.themes.flatMap(({ rows }) => rows.map((row) => row.measure.id))).toEqual(['rate']);
    expect(of.apart.map(({ id }) => id)).toEqual(['rank']);
    const own = line('rank', {
      adds_up: false,
      whole: { ...NONE, value: 7, state: 'published' },
      known: 1,
    });
    const one = totalsOf({ areas: 1, lines: [own] }, [rate, rank], ['barriers']);
    expect(one.themes[0]?.rows[0]?.measure.id).toBe('rank');
    expect(one.apart).toEqual([]);
  });

  it('says how many areas and people lack a figure, and what the others are together', () => {
    const withheld = line('rate', {
      whole: { ...NONE, state: 'suppressed' },
      known: 2,
      suppressed: 1,
      residents_without: 1650,
      part: { value: 10, numerator: 100, denominator: 1000, state: 'published' },
    });
    expect(lineNotes('en', { measure: rate, line: withheld })).toEqual([
      'Suppressed: 1 of 3 areas.',
      '1,650 people live there.',
      'The other 2 together: 10.0% (100 of 1,000).',
    ]);
    expect(lineNotes('cy', { measure: rate, line: withheld })[1]).toBe(
      'Mae 1,650 o bobl yn byw yno.',
    );
    expect(lineNotes('en', { measure: rate, line: line('rate') })).toEqual([]);
  });

  it('goes to a spreadsheet with full precision', () => {
    const text = totalsAsText(totalsOf({ areas: 3, lines }, [rate, rank], ['barriers']), 'en');
    expect(text.split('\n')[1]?.split('\t').slice(0, 5)).toEqual([
      'Rate',
      'Percentage',
      '12.34',
      '1234',
      '10000',
    ]);
  });
});
