import { describe, expect, it } from 'vitest';
import { both } from '../panels/sample';
import {
  failedSubjects,
  languagesOf,
  selectionSubjects,
  these,
  toggledIn,
  withArea,
} from './subjects';

describe('what reports are made of', () => {
  it('takes a selection as a whole or each area by itself', () => {
    const codes = ['W01001', 'W01002'];
    expect(selectionSubjects('lsoa', codes, false, both(' Uplands '))).toEqual([
      { kind: 'selection', level: 'lsoa', codes, name: both('Uplands') },
    ]);
    expect(selectionSubjects('lsoa', codes, true, both(''))).toEqual([
      { kind: 'area', code: 'W01001' },
      { kind: 'area', code: 'W01002' },
    ]);
  });

  it('takes a single area as itself and nothing as nothing', () => {
    expect(selectionSubjects('lsoa', ['W01001'], false, both('x'))).toEqual([
      { kind: 'area', code: 'W01001' },
    ]);
    expect(selectionSubjects('lsoa', [], false, both('x'))).toEqual([]);
    expect(these([])).toBeNull();
  });

  it('tries each area that failed once', () => {
    const area = (code: string) => ({ subject: { kind: 'area' as const, code } });
    expect(failedSubjects([area('b'), area('a'), area('b')])).toEqual([
      { kind: 'area', code: 'b' },
      { kind: 'area', code: 'a' },
    ]);
  });

  it('puts the own language first of both', () => {
    expect(languagesOf('both', 'cy')).toEqual(['cy', 'en']);
    expect(languagesOf('both', 'en')).toEqual(['en', 'cy']);
    expect(languagesOf('cy', 'en')).toEqual(['cy']);
  });

  it('holds an area once', () => {
    const area = { code: 'W01001', level: 'lsoa' as const, name: both('A') };
    const list = withArea([], area);
    expect(list).toEqual([area]);
    expect(withArea(list, { ...area, name: both('B') })).toBe(list);
  });

  it('leaves the set that it changes alone', () => {
    const before = new Set(['a', 'b']);
    expect([...toggledIn(before, 'c', true)]).toEqual(['a', 'b', 'c']);
    expect([...toggledIn(before, 'a', false)]).toEqual(['b']);
    expect([...before]).toEqual(['a', 'b']);
  });
});
