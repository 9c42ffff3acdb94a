import { describe, expect, it } from 'vitest';
import { decodeValues } from '../backend/values';
import { toFailure } from '../backend/failure';
import { presets, readBreaks, writeBreaks } from '../legend/breaks';
import { decimalsFor, ranges } from '../legend/ranges';
import { effectiveLevel } from '../state/level';
import { afterPick } from '../state/selecting';
import { areBreaks, DEFAULTS, readSettings } from '../state/settings';
import { dateText } from '../text/dates';
import { formatCount, formatValue } from '../text/format';
import type { MeasureInfo } from '../backend/types';

describe('the level shown', () => {
  const all = ['country', 'authority', 'ward', 'msoa', 'lsoa'] as const;
  it('is authorities from afar and small areas from near', () => {
    expect(effectiveLevel('auto', all, false, false)).toBe('authority');
    expect(effectiveLevel('auto', all, true, false)).toBe('lsoa');
    expect(effectiveLevel('auto', all, false, true)).toBe('lsoa');
  });

  it('never goes where a measure has no values', () => {
    expect(effectiveLevel('auto', ['country', 'authority'], true, true)).toBe('authority');
    expect(effectiveLevel('auto', ['lsoa'], false, false)).toBe('lsoa');
    expect(effectiveLevel('auto', ['authority', 'msoa'], true, false)).toBe('msoa');
  });

  it('is what the user chose', () => {
    expect(effectiveLevel('ward', ['authority'], true, false)).toBe('ward');
  });
});

describe('a pick', () => {
  it('selects one area, adds and takes away', () => {
    const one = afterPick(new Set(), 5, false);
    expect([...one]).toEqual([5]);
    const two = afterPick(one, 7, true);
    expect([...two]).toEqual([5, 7]);
    expect([...afterPick(two, 5, true)]).toEqual([7]);
    expect([...afterPick(two, 9, false)]).toEqual([9]);
    expect([...two]).toEqual([5, 7]);
  });
});

describe('values', () => {
  function bytes(): ArrayBuffer {
    const buffer = new ArrayBuffer(2 * 25);
    const view = new DataView(buffer);
    [1.5, NaN, 3, NaN, 200, NaN].forEach((value, index) => view.setFloat64(index * 8, value, true));
    view.setUint8(48, 0);
    view.setUint8(49, 2);
    return buffer;
  }

  it('are read from bytes in any wrapping', () => {
    const shifted = new Uint8Array(60);
    shifted.set(new Uint8Array(bytes()), 3);
    for (const form of [bytes(), shifted.subarray(3, 53), [...new Uint8Array(bytes())]]) {
      const values = decodeValues(form);
      expect([...values.value]).toEqual([1.5, NaN]);
      expect([...values.numerator]).toEqual([3, NaN]);
      expect([...values.denominator]).toEqual([200, NaN]);
      expect([...values.state]).toEqual([0, 2]);
    }
  });

  it('are refused when bytes are missing', () => {
    expect(() => decodeValues(new ArrayBuffer(24))).toThrow(/multiple of 25/);
  });
});

describe('failures', () => {
  it('keep their code', () => {
    const failure = { code: 'unknown-area', values: { code: 'X' } };
    expect(toFailure(failure)).toBe(failure);
  });

  it('are internal when the engine did not send them', () => {
    expect(toFailure(new Error('boom'))).toEqual({ code: 'internal', values: { detail: 'boom' } });
    expect(toFailure('text')).toEqual({ code: 'internal', values: { detail: 'text' } });
  });
});

describe('settings', () => {
  const allowed = {
    measures: ['older_65', 'older_75'],
    methods: ['quantile', 'manual'],
    palettes: ['blues'],
    panels: ['details', 'table'],
    levels: ['authority', 'lsoa', 'senedd-2026'],
    classes: { least: 3, most: 9 },
  };

  it('start with what is usual', () => {
    expect(readSettings({}, allowed)).toEqual(DEFAULTS);
  });

  it('survive what is broken or no longer exists', () => {
    const read = readSettings(
      {
        measure: 'gone',
        method: 'gone',
        classes: 99,
        palette: 'gone',
        panel: 'gone',
        theme: 'pink' as never,
        breaks: { older_65: [3, 2], older_75: [1, 2] },
        view: { centre: [1, NaN], resolution: 5 },
      },
      allowed,
    );
    expect(read).toEqual({ ...DEFAULTS, classes: 9, breaks: { older_75: [1, 2] } });
  });

  it('keep what is sound', () => {
    const stored = {
      ...DEFAULTS,
      language: 'cy',
      measure: 'older_65',
      palette: 'blues',
      view: { centre: [300_000, 200_000] as [number, number], resolution: 50 },
    };
    expect(readSettings(stored, allowed)).toEqual(stored);
  });

  it('keep a level of the user’s own while it is there', () => {
    expect(readSettings({ level: 'senedd-2026' }, allowed).level).toBe('senedd-2026');
    expect(readSettings({ level: 'senedd-2026' }, { ...allowed, levels: [] }).level).toBe('auto');
    expect(readSettings({ level: 'country' }, allowed).level).toBe('auto');
  });

  it('know breaks', () => {
    expect(areBreaks([1, 2, 3])).toBe(true);
    expect(areBreaks([1, 1])).toBe(false);
    expect(areBreaks([1, Infinity])).toBe(false);
    expect(areBreaks([])).toBe(false);
  });
});

describe('breaks of one’s own', () => {
  it('are read from text', () => {
    expect(readBreaks('50; 80.5; 90')).toEqual({ ok: true, breaks: [50, 80.5, 90] });
    expect(readBreaks('1, 2, 5, 10')).toEqual({ ok: true, breaks: [1, 2, 5, 10] });
    expect(readBreaks('  -3   4 ')).toEqual({ ok: true, breaks: [-3, 4] });
  });

  it('say what is wrong', () => {
    expect(readBreaks('1; two')).toMatchObject({ ok: false, problem: 'number', text: 'two' });
    expect(readBreaks('5; 5')).toMatchObject({ ok: false, problem: 'order' });
    expect(readBreaks('5')).toMatchObject({ ok: false, problem: 'few' });
    expect(readBreaks('1 2 3 4 5 6 7 8 9')).toMatchObject({ ok: false, problem: 'many' });
  });

  it('come back as they were written', () => {
    const text = '2; 5; 10; 30; 100; 300';
    const read = readBreaks(text);
    expect(read.ok && writeBreaks(read.breaks)).toBe(text);
  });

  it('have Ofcom’s ready for Ofcom’s measures', () => {
    const measure = {
      unit: 'percent',
      source: 'ofcom_2025_07',
      direction: 'higher_is_worse',
    } as MeasureInfo;
    const found = presets(measure).find((preset) => preset.id === 'ofcom');
    expect(found?.breaks).toEqual([2, 5, 10, 30, 100, 300]);
    expect(presets({ ...measure, unit: 'people' })).toEqual([]);
  });
});

describe('ranges of the legend', () => {
  it('begin one above the class before where values are whole', () => {
    expect(ranges('rank', 1, [383, 766, 767])).toEqual([
      { from: 1, to: 383, single: false },
      { from: 384, to: 766, single: false },
      { from: 767, to: 767, single: true },
    ]);
    expect(ranges('decile', 1, [2, 2, 10])[1]).toBeUndefined();
  });

  it('touch where values are not', () => {
    expect(ranges('percent', 1.5, [3, 9])).toEqual([
      { from: 1.5, to: 3, single: false },
      { from: 3, to: 9, single: false },
    ]);
  });

  it('take as many decimals as tell bounds apart', () => {
    expect(decimalsFor('percent', [1, 2, 3])).toBe(1);
    expect(decimalsFor('percent', [1.01, 1.02])).toBe(2);
    expect(decimalsFor('rank', [1, 383])).toBe(0);
  });
});

describe('numbers and dates', () => {
  it('are written in both languages', () => {
    expect(formatCount('en', 3_107_494)).toBe('3,107,494');
    expect(formatValue('cy', 'percent', 12.345)).toBe('12.3%');
    expect(formatValue('en', 'rank', NaN)).toBe('–');
    expect(dateText('en', '2025-07-31')).toBe('31 July 2025');
    expect(dateText('cy', '2025-07')).toMatch(/Gorffennaf/);
    expect(dateText('en', 'undated')).toBe('undated');
  });
});
