import { describe, expect, it } from 'vitest';
import { filterRows, selectedAmong, toggled, withRange } from './entries';
import { areaRows, haveCounts, nextSort, ranks, rowsAsText, sortRows } from './rows';
import { areaList, both, measure, values } from './sample';

const authorities = areaList('authority', [both('Gwynedd'), both('Anglesey', 'Ynys Môn')]);
const list = areaList('lsoa', [
  both('Llanfair'),
  both('Lampeter', 'Llanbedr Pont Steffan'),
  both('Amlwch'),
  both('Cwm'),
]);
const older = measure('older_65');
const rows = areaRows(list, values([20, Number.NaN, 30, 20], ['estimated']), older, authorities);

describe('ranks', () => {
  it('follow the direction, share places and skip what has no value', () => {
    expect(ranks([20, Number.NaN, 30, 20], 'higher_is_worse')).toEqual([2, null, 1, 2]);
    expect(ranks([20, 10, 30, 20], 'lower_is_worse')).toEqual([2, 1, 4, 2]);
    expect(ranks([1, 2], 'neutral')).toEqual([2, 1]);
    expect(ranks([Number.POSITIVE_INFINITY, 2], 'neutral')).toEqual([null, 1]);
  });
});

describe('rows', () => {
  it('carry value, state, rank and authority', () => {
    expect(rows[0]).toMatchObject({ value: 20, state: 'estimated', rank: 2 });
    expect(rows[1]).toMatchObject({ value: null, state: 'unavailable', rank: null });
    expect(rows[1]?.authority?.cy).toBe('Ynys Môn');
    expect(haveCounts(rows)).toBe(false);
  });
  it('keep the rank in Wales when only part is shown', () => {
    const part = areaRows(list, values([20, 1, 30, 5]), older, authorities, [3, 0]);
    expect(part.map((row) => [row.position, row.rank])).toEqual([
      [3, 3],
      [0, 2],
    ]);
  });
  it('are there without values', () => {
    expect(areaRows(list, null, older, null)[2]).toMatchObject({
      value: null,
      state: 'unavailable',
      authority: null,
    });
  });
  it('give authorities no authority', () => {
    expect(areaRows(authorities, null, older, authorities)[0]?.authority).toBeNull();
  });
});

describe('sorting', () => {
  const order = (column: 'label' | 'value' | 'rank', descending: boolean, language: 'en' | 'cy') =>
    sortRows(rows, { column, descending }, language).map((row) => row.position);
  it('orders names by the language of the interface', () => {
    expect(order('label', false, 'en')).toEqual([2, 3, 1, 0]);
    expect(order('label', false, 'cy')).toEqual([2, 3, 1, 0]);
    expect(order('label', true, 'en')).toEqual([0, 1, 3, 2]);
  });
  it('puts areas without a figure last both ways', () => {
    expect(order('value', true, 'en')).toEqual([2, 3, 0, 1]);
    expect(order('value', false, 'en')).toEqual([3, 0, 2, 1]);
    expect(order('rank', false, 'en')).toEqual([2, 3, 0, 1]);
  });
  it('starts a column in its natural way and turns it round', () => {
    const byName = { column: 'label', descending: false } as const;
    expect(nextSort(byName, 'value')).toEqual({ column: 'value', descending: true });
    expect(nextSort(byName, 'rank')).toEqual({ column: 'rank', descending: false });
    expect(nextSort(byName, 'label')).toEqual({ column: 'label', descending: true });
  });
});

describe('filtering', () => {
  it('finds names in the other language and without accents', () => {
    expect(filterRows(rows, 'pont steffan').map((row) => row.position)).toEqual([1]);
    expect(filterRows(rows, 'ynys mon').map((row) => row.position)).toEqual([1, 3]);
    expect(filterRows(rows, 'w01002').map((row) => row.position)).toEqual([2]);
    expect(filterRows(rows, 'zz')).toEqual([]);
  });
});

describe('selecting', () => {
  it('toggles, extends and counts', () => {
    expect(toggled(new Set([1]), 2)).toEqual([1, 2]);
    expect(toggled(new Set([1, 2]), 1)).toEqual([2]);
    expect(withRange(new Set([3]), rows, 2, 1)).toEqual([3, 1, 2]);
    expect(selectedAmong(rows, new Set([0, 3, 99]))).toBe(2);
  });
});

describe('copying', () => {
  it('writes a header and unrounded numbers', () => {
    const text = rowsAsText(rows.slice(0, 2), older, 'en').split('\n');
    expect(text).toHaveLength(3);
    expect(text[0]).toContain('Name\tOfficial name\tCode\tAuthority\tolder_65');
    expect(text[1]).toContain('Llanfair\tLlanfair\tW01000\tGwynedd\t20\t');
    expect(text[2]?.split('\t')[4]).toBe('');
  });
  it('has the counts where there are any, and Welsh in Welsh', () => {
    const counted = values([20, 1, 2, 3]);
    counted.numerator = Float64Array.from([1, 2, 3, 4]);
    const text = rowsAsText(areaRows(list, counted, older, authorities), older, 'cy');
    expect(text.split('\n')[0]).toContain('Rhifiadur\tEnwadur');
  });
});
