// @vitest-environment jsdom
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as engine from '../backend/client';
import type { AreaList, Level, Start } from '../backend/types';
import { circles } from '../circles/circles.svelte';
import { found } from '../hotspots/sample';
import { hotspotsFound } from '../hotspots/found.svelte';
import { hotspotChoices } from '../hotspots/choices.svelte';
import { matrixChoices } from '../matrix/choices.svelte';
import { areaList, both, measure } from '../panels/sample';
import { priority } from '../priority/priority.svelte';
import { recipe } from '../report/sample';
import { areaLists } from '../state/areas.svelte';
import { choice } from '../state/choice.svelte';
import { language } from '../state/language.svelte';
import { recipes } from '../state/recipes.svelte';
import { selection } from '../state/selection.svelte';
import { session } from '../state/session.svelte';
import ExportDialog from './ExportDialog.svelte';
import { exportState } from './exports.svelte';
import { screenRequest, type Extent } from './screen.svelte';

vi.mock('../backend/client', () => ({
  areas: vi.fn(),
  recipes: vi.fn(),
  brokenRecipes: vi.fn(() => Promise.resolve([])),
  exportRun: vi.fn(),
  hotspots: vi.fn(),
  matrix: vi.fn(),
  cancelJob: vi.fn(() => Promise.resolve(null)),
  showInFolder: vi.fn(() => Promise.resolve(null)),
}));

vi.mock('../backend/circles', () => ({ circleSizes: () => Promise.resolve(['residents']) }));

const SMALL: AreaList = {
  ...areaList(
    'lsoa',
    ['Alpha', 'Beta', 'Gamma'].map((name) => both(name)),
  ),
  authorities: [0, 1, 1],
};
const LARGE: AreaList = areaList('authority', [both('Gwynedd'), both('Powys')]);
const PLAIN: Extent = { selected: false, all: false, counts: false, certainty: false };

let mounted: Record<string, unknown> | undefined;

function show(): void {
  mounted = mount(ExportDialog, { target: document.body });
  flushSync();
}

const text = (selector: string): string => document.body.querySelector(selector)?.textContent ?? '';
const input = (selector: string): HTMLInputElement => {
  const one = document.body.querySelector<HTMLInputElement>(selector);
  if (!one) throw new Error(`nothing is ${selector}`);
  return one;
};
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(async () => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  language.current = 'en';
  vi.mocked(engine.areas).mockImplementation((level: Level) =>
    Promise.resolve(level === 'authority' ? LARGE : SMALL),
  );
  vi.mocked(engine.recipes).mockResolvedValue([recipe('need-connectivity'), recipe('need')]);
  vi.mocked(engine.exportRun)
    .mockReset()
    .mockResolvedValue({
      place: '/home/ann',
      written: ['no_car_lsoa_wales.csv', 'no_car_lsoa_wales.csv-metadata.json'],
      failed: [],
      cancelled: false,
    });
  session.info = {
    measures: [
      measure('no_car', { label: both('No car', 'Heb gar') }),
      measure('poor_health'),
      measure('offline', { levels: ['authority'] }),
    ],
    levels: (['authority', 'lsoa'] as const).map((level) => ({
      level,
      count: 3,
      has_shapes: true,
    })),
    palettes: [{ id: 'viridis', kind: 'sequential', label: both('Viridis'), colours: [['#000']] }],
  } as unknown as Start;
  await Promise.all([areaLists.load('authority'), areaLists.load('lsoa'), recipes.load()]);
  choice.mode = 'measure';
  choice.measure = 'no_car';
  choice.levelMode = 'lsoa';
  choice.scope = null;
  choice.method = 'quantile';
  choice.classes = 5;
  choice.classifyScope = false;
  choice.palette = null;
  choice.reversed = false;
  selection.clear();
  hotspotsFound.shown = null;
  exportState.job.clear();
  exportState.options = { bom: false, notes: 'csvw', size_mm: [180, 240], dpi: 300 };
});

afterEach(async () => {
  exportState.open = false;
  if (mounted) await unmount(mounted);
  mounted = undefined;
  document.body.replaceChildren();
});

describe('what is on the screen', () => {
  it('is a measure with its classes and colours', () => {
    choice.scope = 1;
    choice.classifyScope = true;
    choice.reversed = true;
    expect(screenRequest(PLAIN)).toEqual({
      kind: 'measures',
      measures: ['no_car'],
      level: 'lsoa',
      scope: { kind: 'within', code: LARGE.codes[1] },
      counts: false,
      style: {
        measure: 'no_car',
        method: 'quantile',
        classes: 5,
        breaks: [],
        palette: 'viridis',
        reversed: true,
        scoped: true,
      },
    });
  });

  it('is every measure of the level on request, the one on the map first', () => {
    choice.measure = 'poor_health';
    const request = screenRequest({ ...PLAIN, all: true, counts: true });
    expect(request).toMatchObject({ measures: ['poor_health', 'no_car'], counts: true });
  });

  it('is the selection on request, if it is of the level shown', () => {
    selection.replace('lsoa', [2, 0]);
    expect(screenRequest({ ...PLAIN, selected: true })?.scope).toEqual({
      kind: 'selection',
      codes: [SMALL.codes[0], SMALL.codes[2]],
    });
    selection.replace('authority', [0]);
    expect(screenRequest({ ...PLAIN, selected: true })?.scope).toEqual({ kind: 'wales' });
  });

  it('is nothing where the measure has no figures', () => {
    choice.measure = 'offline';
    expect(screenRequest(PLAIN)).toBeNull();
  });

  it('is the answer that was found, not the question that is being written', () => {
    choice.mode = 'hotspots';
    choice.analysed = { ...choice.analysed, hotspots: hotspotChoices.levels };
    expect(screenRequest(PLAIN)).toBeNull();
    hotspotsFound.shown = found();
    expect(screenRequest(PLAIN)).toEqual({
      kind: 'hotspots',
      request: found().request,
      scope: { kind: 'wales' },
    });
  });

  it('is the recipe with its changes', () => {
    choice.mode = 'index';
    choice.analysed = { ...choice.analysed, index: ['lsoa'] };
    const changed = {
      ...recipe('need').recipe,
      dimension: [
        {
          id: 'need',
          label_en: 'Need',
          label_cy: 'Angen',
          weight: 1,
          aggregation: null,
          measure: [{ id: 'no_car', weight: 2, direction: null, target: null, levels: null }],
        },
      ],
    } as unknown as NonNullable<typeof priority.draft>;
    priority.base = recipe('need').recipe;
    priority.draft = changed;
    expect(screenRequest({ ...PLAIN, certainty: true })).toEqual({
      kind: 'index',
      recipe: changed,
      level: 'lsoa',
      selection: null,
      scope: { kind: 'wales' },
      certainty: { runs: 10_000, seed: 1 },
      view: 'rank',
      palette: null,
    });
    priority.base = priority.draft = null;
  });

  it('is two measures of the matrix, but not two indexes', () => {
    choice.mode = 'matrix';
    choice.analysed = { ...choice.analysed, matrix: ['lsoa'] };
    matrixChoices.x = 'recipe:need';
    expect(screenRequest(PLAIN)).toBeNull();
    matrixChoices.x = 'measure:no_car';
    matrixChoices.y = 'measure:poor_health';
    expect(screenRequest(PLAIN)).toMatchObject({
      measures: ['poor_health', 'no_car'],
      style: null,
    });
  });
});

describe('the dialog', () => {
  it('offers a picture at the map and figures at the table', () => {
    exportState.show('map');
    show();
    expect(input('input[value="png"]').checked).toBe(true);
    expect(text('.numbers p')).toBe('2,126 × 2,835 pixels');
    exportState.open = false;
    exportState.show('table');
    flushSync();
    expect(input('input[value="csv"]').checked).toBe(true);
  });

  it('says what is exported', () => {
    choice.scope = 1;
    exportState.show('map');
    show();
    const words = text('dl');
    expect(words).toContain('No car');
    expect(words).toContain('Powys (2 areas)');
    expect(words).toContain('5 classes; Quantiles (equal counts); Viridis');
    // A picture shows one measure.
    expect(document.body.querySelector('[name="exports-all"]')).toBeNull();
    input('input[value="csv"]').click();
    flushSync();
    expect(document.body.querySelector('[name="exports-all"]')).not.toBeNull();
    expect(text('dl')).not.toContain('Viridis');
  });

  it('writes it and tells where it is', async () => {
    exportState.show('table');
    show();
    input('[data-save]').click();
    await settled();
    flushSync();
    const [run, spoken] = vi.mocked(engine.exportRun).mock.lastCall ?? [];
    expect(run).toMatchObject({
      format: 'csv',
      name: 'no_car_lsoa_wales',
      options: { bom: false, notes: 'csvw' },
      request: { kind: 'measures', measures: ['no_car'] },
    });
    expect(spoken).toBe('en');
    expect(text('.job [role=status]')).toContain('2 files were written in /home/ann');
    expect(text('.written')).toContain('no_car_lsoa_wales.csv-metadata.json');
    input('.job .buttons .button').click();
    await settled();
    expect(engine.showInFolder).toHaveBeenCalledWith(exportState.job.id);
  });

  it('draws circles where the map has them', async () => {
    exportState.show('map');
    show();
    expect(document.body.querySelector('[data-circles]')).toBeNull();
    circles.on = true;
    await circles.askSizes('lsoa', 1);
    flushSync();
    expect(text('[data-circles]')).toBe('Circles (Residents)');
    input('[data-save]').click();
    await settled();
    const [run] = vi.mocked(engine.exportRun).mock.lastCall ?? [];
    expect(run).toMatchObject({ options: { circles: 'residents' } });
    circles.on = false;
  });

  it('does not write pictures of no size', async () => {
    exportState.show('map');
    show();
    const width = input('.numbers input');
    width.value = '5';
    width.dispatchEvent(new Event('input', { bubbles: true }));
    flushSync();
    expect(text('.wrong')).toBe('Width and height are between 40 and 1,200 mm.');
    expect(width.getAttribute('aria-invalid')).toBe('true');
    input('[data-save]').click();
    await settled();
    expect(engine.exportRun).not.toHaveBeenCalled();
  });

  it('says why nothing can be exported', () => {
    choice.measure = 'offline';
    exportState.show('table');
    show();
    expect(text('[data-nothing]')).toContain('no figures at this level');
    expect(document.body.querySelector('[data-save]')).toBeNull();
  });

  it('says why nothing was written', async () => {
    vi.mocked(engine.exportRun).mockRejectedValue({
      code: 'export-file-there',
      values: { path: '/home/ann/a.csv' },
    });
    exportState.show('table');
    show();
    input('[data-save]').click();
    await settled();
    flushSync();
    expect(text('.job .failure')).toContain('/home/ann/a.csv');
  });
});
