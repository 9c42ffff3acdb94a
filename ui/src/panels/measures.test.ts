import { describe, expect, it } from 'vitest';
import { byTheme, entries, familyName, findMeasures, levelNote, variantName } from './families';
import { both, measure, SOURCE, WIMD } from './sample';

const car = measure('no_car', { label: both('No car or van', 'Heb gar na fan') });
const fibre = measure('full_fibre', {
  theme: 'availability',
  source: 'ofcom_2025_07',
  levels: ['country', 'authority'],
  label: both('Full fibre', 'Ffeibr llawn'),
});
const all = [car, ...WIMD, fibre];

describe('families', () => {
  it('gather variants under their measure', () => {
    const list = entries(WIMD);
    expect(list.map((entry) => entry.kind)).toEqual(['family', 'family']);
    const [overall] = list;
    if (overall?.kind !== 'family') throw new Error('no family');
    expect(overall.members.map((member) => member.id)).toEqual([
      'wimd',
      'wimd_decile',
      'wimd_most_10',
    ]);
    expect(familyName(overall, 'cy')).toBe('MALlC 2025, cyffredinol');
    expect(overall.members.map((member) => variantName(overall, member, 'en'))).toEqual([
      'Rank',
      'Decile',
      'LSOAs in the most deprived 10%',
    ]);
  });
  it('leave a variant alone when its measure is not listed', () => {
    expect(entries(WIMD.slice(1, 2)).map((entry) => entry.kind)).toEqual(['single']);
  });
  it('keep the order of themes and drop empty ones', () => {
    const groups = byTheme(all, ['availability', 'speed', 'barriers']);
    expect(groups.map((group) => group.theme)).toEqual(['availability', 'barriers', 'deprivation']);
    expect(groups[2]?.count).toBe(6);
  });
});

describe('search', () => {
  const ids = (query: string) => findMeasures(all, [SOURCE], query).map((found) => found.id);
  it('reads both languages, accents and case folded', () => {
    expect(ids('HEB GÂR')).toEqual(['no_car']);
    expect(ids('ffeibr')).toEqual(['full_fibre']);
    expect(ids('full fibre')).toEqual(['full_fibre']);
    expect(ids('incwm decile')).toEqual(['wimd_income_decile']);
  });
  it('knows publishers and ids, and gives all for nothing', () => {
    expect(ids('swyddfa ystadegau')).toContain('no_car');
    expect(ids('swyddfa ystadegau')).not.toContain('full_fibre');
    expect(ids(' ')).toHaveLength(all.length);
    expect(ids('xyzzy')).toEqual([]);
  });
});

describe('levels', () => {
  it('marks a measure that the level does not have', () => {
    expect(levelNote('en', car, 'lsoa')).toBeUndefined();
    expect(levelNote('en', fibre, 'lsoa')).toMatch(/ only$/);
    expect(levelNote('cy', fibre, 'lsoa')).toMatch(/ yn unig$/);
  });
});
