import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecipeInfo, Start } from '../backend/types';
import { ESTIMATED, NO_DATA, OUTSIDE } from '../map/classes';
import { compareWelsh } from '../panels/collate';
import { measure } from '../panels/sample';
import { priority } from '../priority/priority.svelte';
import { choice } from '../state/choice.svelte';
import { ownRequest, requestFor } from '../state/figures.svelte';
import { language } from '../state/language.svelte';
import { recipes } from '../state/recipes.svelte';
import { session } from '../state/session.svelte';
import { sharedClasses } from '../state/shared-classes.svelte';
import { compare } from './compare.svelte';
import { dividerAfterKey, dividerAt } from './divider';
import { fitting, frames, type Box } from './frames';
import { likely } from './likely';
import { classCounts, smallLevel, sorted, worstClass, type Row } from './multiples';
import { worstTenth } from './multiples.svelte';
import { releaseGroups } from './releases';
import { common, farther } from './room';

vi.mock('../backend/client', async (original) => ({
  ...(await original<object>()),
  recipes: vi.fn(() => Promise.resolve([])),
  brokenRecipes: vi.fn(() => Promise.resolve([])),
}));

const CAR = measure('no_car');
const OLD = measure('older_65', { theme: 'people' });
const RANK = measure('wimd', { unit: 'rank', direction: 'lower_is_worse', levels: ['lsoa'] });
const GIGABIT = measure('gigabit', { theme: 'broadband', direction: 'lower_is_worse' });
const JULY = measure('gigabit@2025-07', { theme: 'broadband', variant_of: 'gigabit' });
const JANUARY = measure('gigabit@2026-01', { theme: 'broadband', variant_of: 'gigabit' });
const CHANGE = measure('gigabit@2025-07..2026-01', { unit: 'points', variant_of: 'gigabit' });
const ALL = [CAR, OLD, RANK, GIGABIT, JULY, JANUARY, CHANGE];

function recipe(id: string): RecipeInfo {
  return {
    recipe: {
      id,
      label_en: id,
      label_cy: id,
      note_en: null,
      note_cy: null,
      normalisation: 'rank',
      aggregation: 'geometric',
      reference: 'wales',
      missing: 'drop',
      dimension: [],
    },
    own: false,
    levels: ['authority', 'lsoa'],
  };
}

describe('what stands on the second map at first', () => {
  it('is another release of the measure, if there is one of its unit', () => {
    expect(likely('gigabit', ALL, 'lsoa', [])).toBe('measure:gigabit@2025-07');
    expect(likely('gigabit@2025-07', ALL, 'lsoa', [])).toBe('measure:gigabit');
  });

  it('is else a measure of the same unit at the level, its theme first', () => {
    const near = measure('dial_up', { theme: 'people' });
    expect(likely('older_65', [...ALL, near], 'lsoa', [])).toBe('measure:dial_up');
    expect(likely('older_65', ALL, 'lsoa', [])).toBe('measure:no_car');
  });

  it('is anything that has figures where nothing has the unit, and an index where nothing has any', () => {
    expect(likely('wimd', ALL, 'lsoa', [])).toBe('measure:no_car');
    expect(likely(null, ALL, 'lsoa', [])).toBe('measure:no_car');
    expect(likely('older_65', [OLD], 'lsoa', ['need'])).toBe('recipe:need');
    expect(likely('older_65', [OLD], 'lsoa', [])).toBeNull();
    expect(likely('older_65', [OLD, RANK], 'authority', [])).toBeNull();
  });
});

describe('releases', () => {
  it('stand with their measure, in the order of the catalogue', () => {
    expect(releaseGroups(ALL)).toEqual([{ base: GIGABIT, variants: [JULY, JANUARY, CHANGE] }]);
    expect(releaseGroups([CAR])).toEqual([]);
  });
});

describe('the divider', () => {
  it('moves by keys within its ends', () => {
    expect(dividerAfterKey('ArrowLeft', 50)).toBe(48);
    expect(dividerAfterKey('ArrowUp', 50)).toBe(52);
    expect(dividerAfterKey('PageUp', 50)).toBe(60);
    expect(dividerAfterKey('PageDown', 5)).toBe(0);
    expect(dividerAfterKey('ArrowRight', 99)).toBe(100);
    expect(dividerAfterKey('Home', 50)).toBe(0);
    expect(dividerAfterKey('End', 50)).toBe(100);
    expect(dividerAfterKey('Tab', 50)).toBeUndefined();
  });

  it('goes where the pointer is', () => {
    expect(dividerAt(300, 100, 400)).toBe(50);
    expect(dividerAt(0, 100, 400)).toBe(0);
    expect(dividerAt(900, 100, 400)).toBe(100);
    expect(dividerAt(900, 100, 0)).toBe(0);
  });
});

describe('what was seen', () => {
  it('stays in sight in half the width', () => {
    // 600 by 500 pixels at 400 m a pixel show 210 km of Wales, which 300 pixels show at 700 m a pixel.
    expect(farther([210_000, 200_000], 400, [300, 500])).toBe(1.75);
    expect(farther([100_000, 100_000], 400, [300, 500])).toBe(1);
    expect(farther([100_000, 100_000], 400, [0, 500])).toBe(1);
  });

  it('is what the map and Wales have in common', () => {
    expect(common([0, 0, 10, 10], [5, -5, 20, 8])).toEqual([5, 8]);
    expect(common([0, 0, 10, 10], [20, 20, 30, 30])).toEqual([0, 0]);
  });
});

describe('the frames of small maps', () => {
  const boxes: Box[] = [
    [0, 0, 10_000, 20_000],
    [100_000, 0, 150_000, 25_000],
  ];

  it('are filled by their authority, in the middle', () => {
    const [tall, wide] = frames(boxes, 108, 108, false);
    expect(tall?.resolution).toBe(200);
    expect(wide?.resolution).toBe(500);
    expect(tall).toEqual({ resolution: 200, west: 5000 - 54 * 200, north: 10_000 + 54 * 200 });
  });

  it('have the scale of the largest, where the scale is the same', () => {
    expect(frames(boxes, 108, 108, true).map(({ resolution }) => resolution)).toEqual([500, 500]);
    expect(fitting([0, 0, 10, 10], 0, 0)).toBe(10);
  });
});

describe('small maps in numbers', () => {
  it('are of the smallest areas with figures, or of those chosen', () => {
    expect(smallLevel(['authority', 'ward', 'msoa', 'lsoa'], 'auto')).toBe('lsoa');
    expect(smallLevel(['authority', 'ward', 'msoa', 'lsoa'], 'msoa')).toBe('msoa');
    expect(smallLevel(['authority', 'ward'], 'lsoa')).toBe('ward');
    expect(smallLevel(['authority'], 'authority')).toBeNull();
  });

  it('count estimates with their class, and nothing that is no class', () => {
    const codes = Uint8Array.of(0, 1, 1 + ESTIMATED, NO_DATA, OUTSIDE, 2);
    expect(classCounts([0, 1, 2, 3, 4], codes, 3)).toEqual([1, 2, 0]);
    expect(classCounts([5], codes, 3)).toEqual([0, 0, 1]);
    expect(worstClass('lower_is_worse', 5)).toBe(0);
    expect(worstClass('higher_is_worse', 5)).toBe(4);
  });

  it('say how many areas are in the worst tenth, of those that have a rank', () => {
    const scores = {
      score: new Float64Array(5),
      weightUsed: new Float64Array(5),
      rank: Uint32Array.of(1, 2, 3, 4, 0),
      decile: Uint8Array.of(1, 2, 1, 10, 0),
    };
    expect(worstTenth(scores, [0, 1, 2, 3, 4])).toBe(0.5);
    expect(worstTenth(scores, [4])).toBeNull();
  });

  it('stand by name or from the worst figure on', () => {
    const row = (name: string, figure: number | null): Row => ({
      position: 0,
      name,
      figure,
      state: 'published',
      areas: 1,
      counts: [],
    });
    const rows = [row('Powys', 3), row('Conwy', null), row('Gwynedd', 9), row('Caerffili', 3)];
    const names = (order: 'name' | 'figure', direction: 'higher_is_worse' | 'lower_is_worse') =>
      sorted(rows, order, direction, compareWelsh).map(({ name }) => name);
    expect(names('name', 'higher_is_worse')).toEqual(['Caerffili', 'Conwy', 'Gwynedd', 'Powys']);
    expect(names('figure', 'higher_is_worse')).toEqual(['Gwynedd', 'Caerffili', 'Powys', 'Conwy']);
    expect(names('figure', 'lower_is_worse')).toEqual(['Caerffili', 'Powys', 'Gwynedd', 'Conwy']);
  });
});

describe('two maps', () => {
  beforeEach(() => {
    language.current = 'en';
    session.info = {
      measures: ALL,
      levels: ['authority', 'lsoa'].map((level) => ({
        level,
        count: 3,
        has_shapes: true,
        is_own: false,
        name: { en: level, cy: level },
        plural: { en: level, cy: level },
        print: '',
      })),
      palettes: [],
      sources: [],
      themes: [],
      attributions: [],
    } as unknown as Start;
    recipes.list = [recipe('need'), recipe('access')];
    choice.mode = 'measure';
    choice.measure = 'no_car';
    choice.levelMode = 'lsoa';
    compare.kind = 'side';
    compare.chosen = null;
    sharedClasses.current = null;
  });

  it('can share classes where their units are alike', () => {
    compare.chosen = 'measure:older_65';
    expect(compare.sharable).toBe(true);
    compare.chosen = 'measure:wimd';
    expect(compare.sharable).toBe(false);
    compare.chosen = 'recipe:need';
    expect(compare.sharable).toBe(false);
    compare.chosen = 'measure:older_65';
    compare.kind = 'one';
    expect(compare.sharable).toBe(false);
  });

  it('ask for shared classes at their level only', () => {
    const breaks = [10, 20, 30];
    sharedClasses.current = { measures: ['no_car', 'older_65'], level: 'lsoa', breaks };
    expect(requestFor(CAR, 'lsoa')).toMatchObject({ method: 'manual', classes: 3, breaks });
    expect(requestFor(OLD, 'lsoa')).toMatchObject({ method: 'manual', breaks });
    expect(requestFor(GIGABIT, 'lsoa')).toMatchObject({ method: 'quantile', breaks: null });
    expect(requestFor(CAR, 'msoa')).toEqual(ownRequest(CAR, 'msoa'));
  });

  it('change places: measure with measure, measure with index', () => {
    compare.chosen = 'measure:older_65';
    compare.swap();
    expect([choice.measure, compare.second]).toEqual(['older_65', 'measure:no_car']);
    compare.chosen = 'recipe:access';
    compare.swap();
    expect([choice.mode, priority.base?.id, compare.second]).toEqual([
      'index',
      'access',
      'measure:older_65',
    ]);
    compare.swap();
    expect([choice.mode, choice.measure, compare.second]).toEqual([
      'measure',
      'older_65',
      'recipe:access',
    ]);
  });

  it('do not change places where the second could not show the first', () => {
    choice.mode = 'hotspots';
    expect(compare.unswappable).toBe('mode');
    compare.swap();
    expect(choice.mode).toBe('hotspots');
    choice.mode = 'index';
    priority.choose('need');
    expect(compare.unswappable).toBeNull();
    if (priority.draft) priority.change({ ...priority.draft, missing: 'renormalise' });
    expect(compare.unswappable).toBe('edited');
  });

  it('take what was chosen while it exists', () => {
    compare.chosen = 'measure:gone';
    expect(compare.second).toBe('measure:older_65');
  });

  it('let the small maps follow the first until something else is chosen', () => {
    expect(compare.multiples).toBe('measure:no_car');
    compare.chooseMultiples('recipe:need');
    expect(compare.multiples).toBe('recipe:need');
    choice.measure = 'older_65';
    expect(compare.multiples).toBe('measure:older_65');
  });
});
