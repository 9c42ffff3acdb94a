import { describe, expect, it } from 'vitest';
import { comparison, scaleEnd } from './compare';
import { figuresByTheme } from './figures';
import { both, figure, measure, profile, values, areaList, WIMD } from './sample';
import { extremes, line } from './series';
import { mentionCounts, strategiesAsText, strategyMeasures, strategyRows } from './strategies';

describe('the figures of an area', () => {
  const car = measure('no_car');
  const fibre = measure('full_fibre', { theme: 'availability' });
  const score = measure('deri_broadband', { theme: 'small_area', unit: 'score' });
  const welsh = measure('strategy_welsh', { theme: 'strategies', unit: 'category' });
  const all = [car, ...WIMD, fibre, score, welsh];
  const groups = figuresByTheme(
    profile('lsoa', [
      figure('no_car', 21.5),
      figure('wimd', 120),
      figure('wimd_decile', 1),
      figure('wimd_income', 300),
      figure('wimd_most_10', null, { wales_value: 10 }),
      figure('full_fibre', null, { authority_value: 63 }),
      figure('strategy_welsh', null, { authority_value: 1 }),
      figure('deri_broadband', null),
    ]),
    all,
    ['barriers', 'deprivation'],
  );
  const theme = (id: string) => groups.find((group) => group.theme === id);
  it('shows what is known here or can be set beside it', () => {
    expect(theme('barriers')?.shown).toHaveLength(1);
    expect(theme('availability')?.shown).toEqual([]);
    expect(theme('availability')?.context[0]?.figure.authority_value).toBe(63);
    expect(theme('small_area')?.missing.map((missing) => missing.id)).toEqual(['deri_broadband']);
    expect(theme('strategies')?.mentions).toHaveLength(1);
  });
  it('makes a table of a family’s variants that have values', () => {
    const deprivation = theme('deprivation');
    expect(deprivation?.variants.map((variant) => variant.measure.id)).toEqual([
      'wimd',
      'wimd_decile',
    ]);
    expect(deprivation?.families.map((row) => row.cells.map((cell) => cell?.figure.value))).toEqual(
      [
        [120, 1],
        [300, undefined],
      ],
    );
    expect(deprivation?.detailed).toHaveLength(3);
  });
});

describe('comparison', () => {
  it('sets three values on one scale', () => {
    const found = comparison(figure('x', 20, { authority_value: 25, wales_value: 40 }), 'percent');
    expect(found).toEqual({ area: 40, authority: 50, wales: 80 });
  });
  it('leaves out what cannot be compared', () => {
    expect(comparison(figure('x', 20, { wales_value: 40 }), 'rank')).toBeUndefined();
    expect(comparison(figure('x', null, { wales_value: 40 }), 'percent')).toBeUndefined();
    expect(comparison(figure('x', 20), 'percent')).toBeUndefined();
    expect(comparison(figure('x', 20, { wales_value: 40 }), 'percent')?.authority).toBeNull();
  });
  it('ends scales at round numbers', () => {
    expect([0, 0.3, 1, 7, 12, 50, 93, 100].map(scaleEnd)).toEqual([
      1, 0.5, 1, 10, 20, 50, 100, 100,
    ]);
  });
});

describe('series', () => {
  const point = (period: string, value: number | null, range = 0) => ({
    period,
    value,
    lower: range && value !== null ? value - range : null,
    upper: range && value !== null ? value + range : null,
  });
  it('finds the extremes of what is known', () => {
    const found = extremes([
      point('2019', 3),
      point('2020', null),
      point('2021', 5),
      point('2022', 4),
    ]);
    expect(
      [found?.first, found?.last, found?.lowest, found?.highest].map((p) => p?.period),
    ).toEqual(['2019', '2022', '2019', '2021']);
    expect(extremes([point('2019', 3)])).toBeUndefined();
  });
  it('breaks the line where a value is missing and draws the range', () => {
    const found = line(
      [point('1', 1, 1), point('2', null), point('3', 2, 1), point('4', 3, 1)],
      100,
      50,
    );
    expect(found?.path.match(/M/g)).toHaveLength(2);
    expect(found?.band).toMatch(/^M.*Z$/);
    expect(line([point('1', 5), point('2', 5)], 100, 50)?.path).toBe('M3 25L97 25');
  });
});

describe('strategies', () => {
  const themes = strategyMeasures([
    measure('no_car'),
    measure('strategy_welsh', { theme: 'strategies', unit: 'category', label: both('Welsh') }),
    measure('strategy_data', { theme: 'strategies', unit: 'category', label: both('Data') }),
  ]);
  const rows = strategyRows(
    areaList('authority', [both('Powys'), both('Ceredigion')]),
    themes,
    { strategy_welsh: values([0, 1]), strategy_data: values([1, Number.NaN]) },
    'en',
  );
  it('has a row an authority, in order of names', () => {
    expect(rows.map((row) => [row.name, ...row.mentions])).toEqual([
      ['Ceredigion', true, null],
      ['Powys', false, true],
    ]);
    expect(mentionCounts(rows, 2)).toEqual([1, 1]);
  });
  it('can be copied', () => {
    expect(strategiesAsText(rows, themes, 'en').split('\n')).toHaveLength(3);
  });
});
