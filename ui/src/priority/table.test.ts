import { describe, expect, it } from 'vitest';
import { areaList, both } from '../panels/sample';
import { certainty, scores } from './sample';
import { indexRows, indexText, nextSort, sortIndexRows } from './table';

const authorities = areaList('authority', [both('Gwynedd'), both('Anglesey', 'Ynys Môn')]);
const list = areaList('lsoa', [both('Cwm'), both('Amlwch'), both('Bala'), both('Dulas')]);
const rows = indexRows(list, scores(4), certainty(4), authorities);

describe('rows of the index', () => {
  it('carry rank, score, decile and certainty', () => {
    expect(rows[0]).toMatchObject({ rank: 1, score: 1, decile: 4, low: 1, high: 3, share: 1 });
    expect(rows[3]).toMatchObject({ rank: null, score: null, decile: null, low: null });
    expect(indexRows(list, scores(4), null, null, [2, 1]).map((row) => row.rank)).toEqual([3, 2]);
    expect(indexRows(list, scores(4), null, null)[0]?.share).toBeNull();
  });
  it('are sorted by any column, those without a score last', () => {
    const names = (column: string, descending = false): string[] =>
      sortIndexRows(rows, { column, descending }, 'en').map((row) => row.label.en);
    expect(names('rank')).toEqual(['Cwm', 'Amlwch', 'Bala', 'Dulas']);
    expect(names('rank', true)).toEqual(['Bala', 'Amlwch', 'Cwm', 'Dulas']);
    expect(names('share', true)).toEqual(['Cwm', 'Amlwch', 'Bala', 'Dulas']);
    expect(names('label')).toEqual(['Amlwch', 'Bala', 'Cwm', 'Dulas']);
    expect(names('interval')[0]).toBe('Cwm');
  });
  it('turn round on the same column', () => {
    expect(nextSort({ column: 'rank', descending: false }, 'rank').descending).toBe(true);
    expect(nextSort({ column: 'rank', descending: false }, 'score').descending).toBe(true);
    expect(nextSort({ column: 'score', descending: true }, 'label').descending).toBe(false);
  });
  it('are copied with numbers as they are', () => {
    const [head, first, , , last] = indexText(rows, 'cy').split('\n');
    expect(head?.split('\t')).toContain('Sgôr');
    expect(first?.split('\t')).toEqual([
      'Cwm',
      'Cwm',
      'W01000',
      'Gwynedd',
      '1',
      '1',
      '4',
      '1',
      '3',
      '1',
    ]);
    expect(last?.split('\t').slice(4)).toEqual(['', '', '', '', '', '']);
  });
});
