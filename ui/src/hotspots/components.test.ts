// @vitest-environment jsdom
import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AreaList, Level, RecipeInfo, Start } from '../backend/types';
import * as engine from '../backend/client';
import { areaList, both, measure } from '../panels/sample';
import { areaLists } from '../state/areas.svelte';
import { choice } from '../state/choice.svelte';
import { language } from '../state/language.svelte';
import { recipes } from '../state/recipes.svelte';
import { selection } from '../state/selection.svelte';
import { session } from '../state/session.svelte';
import { view } from '../state/view.svelte';
import { hotspotChoices } from './choices.svelte';
import { hotspotsFound } from './found.svelte';
import HotspotLegend from './HotspotLegend.svelte';
import HotspotPanel from './HotspotPanel.svelte';
import HotspotResult from './HotspotResult.svelte';
import HotspotTable from './HotspotTable.svelte';
import { found, hotspots, request } from './sample';
import { hotspotScene } from './scene.svelte';

vi.mock('../backend/client', () => ({
  areas: vi.fn(),
  hotspots: vi.fn(),
  neighbours: vi.fn(),
  recipes: vi.fn(),
  brokenRecipes: vi.fn(() => Promise.resolve([])),
}));

const SMALL = areaList(
  'lsoa',
  ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta'].map((name) => both(name)),
);
const LARGE: AreaList = { ...areaList('authority', [both('Gwynedd'), both('Powys')]) };

const READY: RecipeInfo = {
  recipe: {
    id: 'need-connectivity',
    label_en: 'Need × connectivity',
    label_cy: 'Angen × cysylltedd',
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

let mounted: Record<string, unknown> | undefined;

function show(component: Component): HTMLElement {
  mounted = mount(component, { target: document.body });
  flushSync();
  return document.body;
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(async () => {
  language.current = 'en';
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = vi.fn();
      unobserve = vi.fn();
      disconnect = vi.fn();
    },
  );
  vi.mocked(engine.areas).mockImplementation((level: Level) =>
    Promise.resolve(level === 'authority' ? LARGE : SMALL),
  );
  vi.mocked(engine.recipes).mockResolvedValue([READY]);
  vi.mocked(engine.brokenRecipes).mockResolvedValue([]);
  vi.mocked(engine.neighbours).mockResolvedValue([1, 2]);
  vi.mocked(engine.hotspots).mockResolvedValue(hotspots());
  session.info = {
    measures: [measure('no_car', { label: both('No car', 'Heb gar') })],
    levels: (['authority', 'lsoa'] as const).map((level) => ({
      level,
      count: 6,
      has_shapes: true,
    })),
    themes: ['barriers'],
    palettes: [],
    sources: [],
  } as unknown as Start;
  await Promise.all([areaLists.load('lsoa'), areaLists.load('authority'), recipes.load()]);
  choice.mode = 'hotspots';
  choice.scope = null;
  choice.analysed = { ...choice.analysed, hotspots: hotspotChoices.levels };
  hotspotsFound.shown = null;
  selection.clear();
});

afterEach(async () => {
  if (mounted) await unmount(mounted);
  mounted = undefined;
  document.body.replaceChildren();
});

describe('what is chosen', () => {
  it('is hot and cold spots of need and connectivity of small areas at first', () => {
    expect(choice.level).toBe('lsoa');
    expect(hotspotChoices.request).toMatchObject({
      subject: { kind: 'recipe' },
      level: 'lsoa',
      statistic: 'gi-star',
      weights: 'queen',
      correction: 'fdr',
      alpha: 0.05,
      within: null,
    });
  });

  it('offers indexes before measures, in the language', () => {
    const body = show(HotspotPanel);
    const groups = [...body.querySelectorAll('#hotspot-subject optgroup')];
    expect(groups.map((group) => group.getAttribute('label'))).toEqual([
      'Ready-made indexes',
      'Other barriers',
    ]);
    expect(groups[0]?.textContent).toContain('Need × connectivity');
    language.current = 'cy';
    flushSync();
    expect(body.querySelector('#hotspot-subject')?.textContent).toContain('Angen × cysylltedd');
  });

  it('asks for a second measure only where one surrounds another', () => {
    const body = show(HotspotPanel);
    expect(body.querySelector('#hotspot-second')).toBeNull();
    body.querySelector<HTMLInputElement>('input[value=bivariate]')?.click();
    flushSync();
    expect(body.querySelector('#hotspot-second')).not.toBeNull();
    // The second is not known here, so that there is nothing to ask.
    expect(hotspotChoices.request).toBeNull();
    expect(hotspotChoices.subject).toBe('recipe:need');
    expect(hotspotChoices.circular).toBe(false);
    hotspotChoices.subject = 'measure:no_car';
    hotspotChoices.second = 'measure:no_car';
    flushSync();
    expect(body.querySelector('[data-circular]')?.textContent).toContain('measures in common');
    hotspotChoices.subject = 'recipe:need-connectivity';
    hotspotChoices.second = 'recipe:connectivity';
    hotspotChoices.kind = 'gi-star';
  });

  it('keeps to the authority only when asked, and goes back to the start', () => {
    choice.scope = 1;
    hotspotChoices.inside = true;
    hotspotChoices.neighbourhood = 'knn';
    expect(hotspotChoices.request).toMatchObject({ within: 'W01001', weights: 'knn:8' });
    expect(hotspotChoices.changed).toBe(true);
    hotspotChoices.reset();
    expect(hotspotChoices.request).toMatchObject({ within: null, weights: 'queen' });
    expect(hotspotChoices.changed).toBe(false);
  });
});

describe('what is found', () => {
  it('is the answer to the last question, whenever it comes', async () => {
    const answers: ((result: ReturnType<typeof hotspots>) => void)[] = [];
    vi.mocked(engine.hotspots).mockImplementation(
      () => new Promise((resolve) => answers.push(resolve)),
    );
    hotspotsFound.seek(request({ alpha: 0.1 }));
    hotspotsFound.seek(request({ alpha: 0.05 }));
    hotspotsFound.seek(request({ alpha: 0.01 }));
    expect(answers).toHaveLength(1);
    answers[0]?.(hotspots());
    await settled();
    expect(hotspotsFound.working).toBe(true);
    expect(answers).toHaveLength(2);
    answers[1]?.(hotspots());
    await settled();
    expect(hotspotsFound.working).toBe(false);
    expect(hotspotsFound.shown?.percent).toBe(99);
  });

  it('is a failure in words', async () => {
    vi.mocked(engine.hotspots).mockRejectedValue({
      code: 'hotspots-constant',
      values: { value: '3', areas: '22' },
    });
    hotspotsFound.seek(request({ alpha: 0.02 }));
    await settled();
    const body = show(HotspotResult);
    expect(body.textContent).toContain('there is no pattern in a constant');
  });

  it('is said in one sentence, with clusters worst first', () => {
    hotspotsFound.failure = null;
    hotspotsFound.shown = found();
    const body = show(HotspotResult);
    expect(body.querySelector('h2')?.textContent).toBe(
      'Wales: 1 hotspot with 200 residents in 2 areas',
    );
    const clusters = [...body.querySelectorAll('.cluster')].map((one) => one.textContent ?? '');
    expect(clusters[0]).toContain('Alpha · Beta');
    expect(clusters[0]).toContain('Gwynedd, Powys');
    expect(clusters[0]).toContain('95% sure, 1 of 2 areas 99%');
    expect(clusters[1]).toContain('Delta');
    expect(body.textContent).toContain('1 area has no neighbour');
  });

  it('speaks of the authority looked into', () => {
    choice.scope = 1;
    hotspotsFound.shown = found();
    const body = show(HotspotResult);
    expect(body.querySelector('h2')?.textContent).toBe(
      'Powys: 1 hotspot with 100 residents in 1 area',
    );
    expect(body.querySelector('.cluster')?.textContent).toContain('1 more area');
  });

  it('shows a cluster on the map when it is pressed, and its area with neighbours', async () => {
    hotspotsFound.shown = found();
    const body = show(HotspotResult);
    body.querySelector<HTMLButtonElement>('.cluster')?.click();
    flushSync();
    expect([...selection.positions].sort()).toEqual([0, 1]);
    expect(body.querySelector('.cluster')?.getAttribute('aria-pressed')).toBe('true');
    expect(view.target).toBeNull();
    await settled();
    flushSync();
    expect(body.querySelector('.area h3')?.textContent).toContain('Alpha');
    expect(body.querySelectorAll('.neighbour')).toHaveLength(2);
    expect([...selection.outlined].sort()).toEqual([1, 2]);
    body.querySelector<HTMLButtonElement>('.cluster')?.click();
    flushSync();
    expect(selection.positions.size).toBe(0);
    expect(selection.outlined.size).toBe(0);
  });

  it('has a scatterplot that says in words what it shows', () => {
    hotspotsFound.shown = found();
    const body = show(HotspotResult);
    const plot = body.querySelector('[role=img]');
    expect(plot?.getAttribute('aria-label')).toContain('No car');
    const text = document.getElementById(plot?.getAttribute('aria-describedby') ?? '');
    expect(text?.textContent).toContain('Of 4 areas, 2 are high among high');
    expect(text?.textContent).toContain('0.825');
  });

  it('is in the legend with numbers, without tiers that cannot occur', () => {
    hotspotsFound.shown = found();
    const body = show(HotspotLegend);
    const rows = [...body.querySelectorAll('tr[data-class]')].map((row) => [
      row.getAttribute('data-class'),
      row.querySelector('.count')?.textContent,
    ]);
    expect(rows).toEqual([
      ['hot-99', '1'],
      ['hot-95', '1'],
      ['cold-95', '1'],
      ['cold-99', '0'],
      ['not-significant', '1'],
      ['island', '1'],
      ['missing', '1'],
    ]);
  });

  it('turns round where low values are worse', () => {
    hotspotsFound.shown = found({ worse: 'lower' });
    const body = show(HotspotLegend);
    expect(body.querySelector('tr[data-class]')?.textContent).toContain(
      'Low values gather (worse), 99% sure',
    );
    document.body.replaceChildren();
    show(HotspotResult);
    expect(body.querySelector('h2')?.textContent).toBe(
      'Wales: 1 place where low values gather (worse) with 300 residents in 1 area',
    );
    expect(body.querySelector('.group h3')?.textContent).toContain('The worse end');
    expect(hotspotScene.describe(3).note).toContain('Low values, the worse end, gather here');
  });

  it('is in the table, area by area', () => {
    hotspotsFound.shown = found();
    const body = show(HotspotTable);
    expect(body.querySelector('[role=grid]')?.getAttribute('aria-rowcount')).toBe('7');
    expect(body.querySelector('tbody tr')?.textContent).toContain('Hot 99%');
    expect(body.querySelector('[title="Hotspot, 99% sure"]')).not.toBeNull();
  });

  it('is said of each area, with what is worse', () => {
    hotspotsFound.shown = found();
    expect(hotspotScene.describe(0)).toEqual({
      value: '9.0%',
      note: 'High values gather here more than chance alone would explain; 99% confidence. High values are worse here: high means a greater risk of exclusion.',
    });
    expect(hotspotScene.describe(5).value).toBe('');
  });
});
