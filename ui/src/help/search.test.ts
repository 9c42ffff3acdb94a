import { describe, expect, it } from 'vitest';
import { find, formsOf, indexOf, type Findable } from './search';
import { finderOf, stretches, type GlossaryEntry } from './terms';

const item = (page: string, heading: string, text: string): Findable => ({
  page,
  anchor: heading,
  title: page,
  heading,
  text,
});

describe('the search', () => {
  const english = indexOf([
    item('Hotspots', 'Confidence', 'How sure a hotspot is.'),
    item('Hotspots', '', 'Where high values gather: hotspots and cold spots.'),
    item('Map', 'Zoom', 'Café, plus and minus. A hotspot can be pressed.'),
  ]);
  const welsh = indexOf([
    item('Mannau poeth', 'Hyder', 'Mae’r gyfradd yn dweud pa mor sicr ydyw.'),
    item('Tabl', '', 'Yng Nghymru mae 22 o awdurdodau, a’r tŷ cyntaf.'),
  ]);

  const pages = (query: string): string[] =>
    find('en', english, query, 9).found.map(({ item: { page, heading } }) => `${page}/${heading}`);

  it('finds what has every word, titles first', () => {
    expect(pages('hotspot')).toEqual(['Hotspots/', 'Hotspots/Confidence', 'Map/Zoom']);
    expect(pages('hotspot pressed')).toEqual(['Map/Zoom']);
    expect(pages('nothing of the kind')).toEqual([]);
  });

  it('knows no accents, no case and no kinds of apostrophe', () => {
    expect(pages('CAFE')).toEqual(['Map/Zoom']);
    expect(find('cy', welsh, "mae'r", 9).count).toBe(1);
    expect(find('cy', welsh, 'ty', 9).count).toBe(1);
  });

  it('sees through mutations in Welsh, whichever form is written', () => {
    expect(find('cy', welsh, 'cyfradd', 9).found[0]?.item.heading).toBe('Hyder');
    expect(find('cy', welsh, 'Cymru', 9).found[0]?.item.page).toBe('Tabl');
    expect(formsOf('cy', 'nghyfradd')).toContain('cyfradd');
    expect(formsOf('en', 'cyfradd')).toEqual(['cyfradd']);
  });

  it('shows where the words stand, with the letters as they are written', () => {
    const [found] = find('cy', welsh, 'cyfradd', 9).found;
    expect(found?.excerpt.filter(({ hit }) => hit)).toEqual([{ text: 'gyfradd', hit: true }]);
    expect(found?.excerpt.map(({ text }) => text).join('')).toBe(
      'Mae’r gyfradd yn dweud pa mor sicr ydyw.',
    );
  });

  it('counts what it does not show', () => {
    expect(find('en', english, 'hotspot', 1)).toMatchObject({ count: 3, found: [{}] });
    expect(find('en', english, '  ', 9).count).toBe(0);
  });
});

describe('terms in a text', () => {
  const side = (forms: string[]): GlossaryEntry['en'] => ({ term: 'T', forms, text: 'X.' });
  const entries: GlossaryEntry[] = [
    { id: 'lsoa', en: side(['LSOA', 'LSOAs']), cy: side(['AGEHI']), source: null, more: null },
    { id: 'gi', en: side(['Gi*']), cy: side(['Gi*']), source: null, more: null },
    { id: 'local-moran', en: side(['local Moran']), cy: side([]), source: null, more: null },
    {
      id: 'bivariate',
      en: side(['bivariate local Moran']),
      cy: side([]),
      source: null,
      more: null,
    },
  ];
  const marked = (text: string, known: string[] = []): string[] =>
    stretches(text, finderOf(entries, 'en'), new Set(known)).map(({ text: part, id }) =>
      id === null ? part : `[${part}=${id}]`,
    );

  it('are found once each, whole, the longest first', () => {
    expect(marked('An LSOA, more LSOAs.')).toEqual(['An ', '[LSOA=lsoa]', ', more LSOAs.']);
    expect(marked('bivariate local Moran and local Moran')).toEqual([
      '[bivariate local Moran=bivariate]',
      ' and ',
      '[local Moran=local-moran]',
    ]);
    expect(marked('Getis–Ord Gi*')).toEqual(['Getis–Ord ', '[Gi*=gi]']);
    expect(marked('PLSOA, LSOAx')).toEqual(['PLSOA, LSOAx']);
    expect(marked('')).toEqual(['']);
  });

  it('that are explained elsewhere are left alone', () => {
    expect(marked('An LSOA', ['lsoa'])).toEqual(['An LSOA']);
  });
});
