import { describe, expect, it } from 'vitest';
import {
  DATA_FORMATS,
  fault,
  fileName,
  hasColours,
  optionsFor,
  pixels,
  type ChosenOptions,
} from './formats';

const USUAL: ChosenOptions = { bom: true, notes: 'text', size_mm: [180, 240], dpi: 300 };

describe('options of exports', () => {
  it('says how many pixels a picture has', () => {
    expect(pixels({ size_mm: [25.4, 50.8], dpi: 300 })).toEqual([300, 600]);
  });

  it('finds sizes that cannot be drawn', () => {
    const of = (more: Partial<ChosenOptions>) => fault('png', { ...USUAL, ...more });
    expect(of({})).toBeNull();
    expect(of({ size_mm: [39, 240] })).toBe('size-wrong');
    expect(of({ size_mm: [NaN, 240] })).toBe('size-wrong');
    // What an emptied field gives.
    expect(of({ size_mm: [undefined as unknown as number, 240] })).toBe('size-wrong');
    expect(of({ size_mm: [180, 1_201] })).toBe('size-wrong');
    expect(of({ dpi: 35 })).toBe('dpi-wrong');
    expect(of({ size_mm: [1_200, 1_200], dpi: 1_200 })).toBe('pixels-many');
    expect(fault('svg', { ...USUAL, dpi: 0 })).toBeNull();
    expect(fault('csv', { ...USUAL, size_mm: [0, 0] })).toBeNull();
  });

  it('sends only what concerns the format', () => {
    expect(optionsFor('csv', USUAL)).toEqual(USUAL);
    expect(optionsFor('geojson', USUAL)).toMatchObject({ bom: false, notes: 'none' });
    expect(DATA_FORMATS.filter(hasColours)).toEqual(['geopackage']);
  });

  it('proposes names that every file system takes', () => {
    expect(fileName(['gigabit', 'lsoa', 'W06000015'])).toBe('gigabit_lsoa_W06000015');
    expect(fileName(['Tŷ: gwyn/../x', '', 'lsoa'])).toBe('Ty-gwyn-x_lsoa');
    expect(fileName(['a'.repeat(300)])).toHaveLength(100);
  });
});
