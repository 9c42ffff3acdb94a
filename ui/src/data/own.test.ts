import { describe, expect, it } from 'vitest';
import { both } from '../panels/sample';
import {
  asSent,
  asWritten,
  changeColumn,
  keyColumns,
  keyOf,
  lacks,
  onlyIn,
  withColumn,
} from './own';
import { changeBetween, bySeries, ofRelease } from './releases';
import { choices, entry } from './sample';
import { shownLevel } from './show';

const FILE = ['LSOA', 'Name', 'Visits', 'Members'];

describe('a table of one’s own', () => {
  it('keeps the column where the kind of key changes', () => {
    const code = { kind: 'code', column: 'LSOA' } as const;
    expect(keyOf('postcode', code, FILE)).toEqual({ kind: 'postcode', column: 'LSOA' });
    expect(keyOf('coordinates', code, FILE)).toEqual({
      kind: 'coordinates',
      x: 'LSOA',
      y: 'Name',
    });
    expect(keyOf('geometry', code, FILE)).toEqual({ kind: 'geometry' });
    expect(keyColumns({ kind: 'coordinates', x: 'Name', y: 'Visits' })).toEqual(['Name', 'Visits']);
    expect(keyOf('code', { kind: 'coordinates', x: 'Name', y: 'Visits' }, FILE)).toEqual({
      kind: 'code',
      column: 'Name',
    });
  });

  it('takes columns in the order of the file, and leaves them out again', () => {
    const more = withColumn(
      withColumn(choices(), FILE, 'Members', true, 'cy'),
      FILE,
      'Name',
      true,
      'en',
    );
    expect(more.columns.map(({ column }) => column)).toEqual(['Name', 'Visits', 'Members']);
    expect(more.columns[2]?.label).toEqual({ en: '', cy: 'Members' });
    const less = withColumn(more, FILE, 'Visits', false, 'en');
    expect(less.columns.map(({ column }) => column)).toEqual(['Name', 'Members']);
  });

  it('marks a name that is given in one language only', () => {
    expect(onlyIn(both('a', ''))).toBe('en');
    expect(onlyIn(both(' ', 'b'))).toBe('cy');
    expect(onlyIn(both('a', 'b'))).toBeNull();
    const sent = asSent(changeColumn(choices(), 'Visits', { label: both('', 'Ymweliadau') }));
    expect(sent.columns[0]?.label).toEqual(both('Ymweliadau'));
    expect(sent.columns[0]?.only_in).toBe('cy');
    const written = asWritten(sent);
    expect(written.columns[0]?.label).toEqual(both('', 'Ymweliadau'));
    expect(asSent(written)).toEqual(sent);
  });

  it('says what is missing', () => {
    expect(lacks(choices())).toBeNull();
    expect(lacks(choices({ title: both(' ', '') }))).toBe('title');
    expect(lacks(choices({ columns: [] }))).toBe('columns');
    expect(lacks(choices({ columns: [], rows: 'places' }))).toBeNull();
    expect(lacks(changeColumn(choices(), 'Visits', { label: both('') }))).toBe('label');
  });
});

describe('releases', () => {
  it('stand by series, the newest first', () => {
    const list = [entry(1, '2025-07'), entry(2, '2026-01'), entry(3, '2025-01')];
    const other = entry(4, '2025', {
      id: 'own_hubs@2025',
      info: { ...entry(4, '2025').info, series: 'own_hubs', title: both('Hubs') },
    });
    const groups = bySeries([...list, other]);
    expect(groups.map(({ series }) => series)).toEqual(['own_hubs', 'ofcom_fixed']);
    expect(groups[1]?.releases.map(({ info }) => info.vintage)).toEqual([
      '2026-01',
      '2025-07',
      '2025-01',
    ]);
  });

  it('have names of their own as measures', () => {
    expect(ofRelease('gigabit', '2025-07')).toBe('gigabit@2025-07');
    expect(changeBetween('gigabit', '2025-07', '2026-01')).toBe('gigabit@2025-07..2026-01');
  });

  it('come on the map at the smallest areas that can be drawn', () => {
    const drawn = ['authority', 'ward', 'msoa', 'lsoa'] as const;
    expect(shownLevel(['country', 'authority', 'lsoa', 'oa'], drawn)).toBe('lsoa');
    expect(shownLevel(['authority'], drawn)).toBe('authority');
    expect(shownLevel(['oa'], drawn)).toBe('auto');
  });
});
