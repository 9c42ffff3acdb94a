import { describe, expect, it } from 'vitest';
import { collation, compareWelsh } from './collate';
import { dateText } from '../text/dates';
import { fold, matches } from './fold';
import { areaText, figureText, periodText, rankText, withinSentence } from './format';

describe('fold and matches', () => {
  it('folds accents, case, apostrophes and spaces', () => {
    expect(fold('  Tŷ’r  DŴR ')).toBe("ty'r dwr");
  });
  it('wants every word, in any of the texts', () => {
    expect(matches('incwm rank', ['Income: rank', 'Incwm: safle'])).toBe(true);
    expect(matches('incwm degradd', ['Income: rank', 'Incwm: safle'])).toBe(false);
    expect(matches('  ', [])).toBe(true);
  });
});

describe('Welsh order', () => {
  const names = [
    'Llanelli',
    'Lampeter',
    'Ystrad',
    'Ffynnon',
    'Fairwater',
    'Rhyl',
    'Ruthin',
    'Cwm',
    'Chirk',
    'Âb',
    'Ac',
  ];
  const wanted = [
    'Âb',
    'Ac',
    'Cwm',
    'Chirk',
    'Fairwater',
    'Ffynnon',
    'Lampeter',
    'Llanelli',
    'Ruthin',
    'Rhyl',
    'Ystrad',
  ];
  it('knows ch, ff, ll and rh as letters', () => {
    expect([...names].sort(collation('cy'))).toEqual(wanted);
  });
  it('is the same without the platform’s help', () => {
    expect([...names].sort(compareWelsh)).toEqual(wanted);
  });
  it('counts numbers as numbers in both languages', () => {
    const areas = ['Ward 10', 'Ward 9', 'Ward'];
    for (const compare of [collation('en'), collation('cy'), compareWelsh]) {
      expect([...areas].sort(compare)).toEqual(['Ward', 'Ward 9', 'Ward 10']);
    }
  });
  it('is English in English', () => {
    expect(['Cwm', 'Chirk'].sort(collation('en'))).toEqual(['Chirk', 'Cwm']);
  });
});

describe('figures in words', () => {
  it('gives percentages one decimal, counts separators and categories words', () => {
    expect(figureText('en', 'percent', 12.345)).toBe('12.3%');
    expect(figureText('cy', 'people', 12345)).toBe('12,345');
    expect(figureText('en', 'rank', null)).toBe('–');
    expect(figureText('cy', 'rank', 1917)).toBe('1,917');
  });
  it('writes ranks', () => {
    expect(rankText('en', { rank: 3, of: 1917 })).toBe('3 of 1,917');
    expect(rankText('cy', { rank: 3, of: 79 })).toBe('3 o 79');
    expect(rankText('en', null)).toBe('–');
  });
  it('writes areas with fewer decimals the larger they are', () => {
    expect(areaText('en', 0.4567)).toBe('0.46 km²');
    expect(areaText('en', 45.67)).toBe('45.7 km²');
    expect(areaText('cy', 20779.4)).toBe('20,779 km²');
  });
  it('writes dates and periods in both languages', () => {
    expect(dateText('en', '2025-07-01')).toBe('1 July 2025');
    expect(dateText('cy', '2025-07')).toBe('Gorffennaf 2025');
    expect(dateText('en', '2025-13-01')).toBe('2025-13-01');
    expect(dateText('en', 'November 2025')).toBe('November 2025');
    expect(periodText('cy', '2024-04/2025-03')).toBe('Ebrill 2024 – Mawrth 2025');
    expect(periodText('en', '2019')).toBe('2019');
    expect(periodText('en', '2001-01-01/P1Y')).toBe('2001');
    expect(periodText('en', '2024-04-01/P1Y')).toBe('April 2024 – March 2025');
    expect(periodText('cy', '2024-11-01/P1M')).toBe('Tachwedd 2024');
    expect(periodText('en', '2024-11-01/P3M')).toBe('November 2024 – January 2025');
  });
  it('lowers words but not abbreviations inside a sentence', () => {
    expect(withinSentence('en', 'Local authorities')).toBe('local authorities');
    expect(withinSentence('cy', 'AGEHIau')).toBe('AGEHIau');
  });
});
