// @vitest-environment jsdom
import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as engine from '../backend/client';
import * as data from '../backend/data';
import * as backend from '../backend/reach';
import type {
  AreaList,
  Interventions,
  Item,
  Level,
  RoadsEntry,
  Start,
  TargetList,
  WorkspaceState,
} from '../backend/types';
import { areaList, both, measure } from '../panels/sample';
import { recipe } from '../report/sample';
import { announcer } from '../state/announcer.svelte';
import { areaLists } from '../state/areas.svelte';
import { choice } from '../state/choice.svelte';
import { language } from '../state/language.svelte';
import { recipes } from '../state/recipes.svelte';
import { selection } from '../state/selection.svelte';
import { session } from '../state/session.svelte';
import { view } from '../state/view.svelte';
import { supportChoices } from './choices.svelte';
import { reachFound } from './found.svelte';
import { librarySupports } from './points/libraries.svelte';
import { pointLists } from './points/lists.svelte';
import { found, reach, reachRequest, sited, support } from './sample';
import { supportScene } from './scene.svelte';
import { roads } from './roads/roads.svelte';
import { schemes } from './schemes/schemes.svelte';
import { sites } from './siting/sites.svelte';
import SupportLegend from './SupportLegend.svelte';
import SupportPanel from './SupportPanel.svelte';
import SupportResult from './SupportResult.svelte';
import SupportTable from './SupportTable.svelte';
import { targets } from './targets/targets.svelte';
import TargetsDialog from './targets/TargetsDialog.svelte';

vi.mock('../backend/client', () => ({
  areas: vi.fn(),
  hotspots: vi.fn(),
  matrix: vi.fn(),
  index: vi.fn(),
  indexCertainty: vi.fn(),
  recipes: vi.fn(),
  brokenRecipes: vi.fn(() => Promise.resolve([])),
  search: vi.fn(() => Promise.resolve([])),
  cancelJob: vi.fn(() => Promise.resolve(null)),
  showInFolder: vi.fn(() => Promise.resolve(null)),
}));
vi.mock('../backend/data', () => ({
  items: vi.fn(),
  saveItem: vi.fn(),
  deleteItem: vi.fn(() => Promise.resolve(null)),
  workspace: vi.fn(),
  releases: vi.fn(() => Promise.resolve([])),
  undo: vi.fn(),
}));
vi.mock('../backend/reach', () => ({
  librarySupports: vi.fn(),
  reach: vi.fn(),
  site: vi.fn(),
  siteCurve: vi.fn(),
  chooseSupports: vi.fn(),
  targets: vi.fn(),
  targetsRun: vi.fn(),
  interventions: vi.fn(),
  roads: vi.fn(() => Promise.resolve(null)),
  importRoads: vi.fn(),
  removeRoads: vi.fn(() => Promise.resolve(true)),
}));

const SMALL: AreaList = {
  ...areaList(
    'lsoa',
    ['Alpha', 'Beta', 'Gamma', 'Delta'].map((name) => both(name)),
  ),
  authorities: [0, 0, 1, 1],
};
const LARGE: AreaList = areaList('authority', [both('Gwynedd'), both('Powys')]);

let mounted: Record<string, unknown>[] = [];
let stored: Item[] = [];

function show(component: Component): HTMLElement {
  mounted.push(mount(component, { target: document.body }));
  flushSync();
  return document.body;
}

const settled = async () => {
  await new Promise((resolve) => setTimeout(resolve, 5));
  flushSync();
};
const text = (selector: string): string =>
  document.body.querySelector(selector)?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
const one = <E extends HTMLElement = HTMLElement>(selector: string): E => {
  const element = document.body.querySelector<E>(selector);
  if (!element) throw new Error(`nothing is ${selector}`);
  return element;
};
function type(selector: string, value: string): void {
  const field = one<HTMLInputElement>(selector);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  flushSync();
}

beforeEach(async () => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = vi.fn();
      unobserve = vi.fn();
      disconnect = vi.fn();
    },
  );
  language.current = 'en';
  vi.mocked(engine.areas).mockImplementation((level: Level) =>
    Promise.resolve(level === 'authority' ? LARGE : SMALL),
  );
  vi.mocked(engine.recipes).mockResolvedValue([recipe('need')]);
  vi.mocked(backend.librarySupports).mockResolvedValue(reachRequest().supports);
  stored = [];
  vi.mocked(data.items).mockImplementation(() => Promise.resolve([...stored]));
  vi.mocked(data.saveItem).mockImplementation((kind, id, name, body) => {
    const number = id ?? stored.length + 1;
    const item: Item = { id: number, kind, name, changed: '', version: 1, body };
    stored = [...stored.filter((other) => other.id !== number), item];
    return Promise.resolve(number);
  });
  vi.mocked(data.workspace).mockResolvedValue({ undo: null, redo: null } as WorkspaceState);
  vi.mocked(backend.site).mockReset().mockResolvedValue(sited().result);
  vi.mocked(backend.siteCurve).mockReset().mockResolvedValue([]);
  session.info = {
    measures: [
      measure('older_65', { label: both('Aged 65 and over'), universe: 'residents' }),
      measure('disabled', { label: both('Disabled people'), universe: 'residents' }),
      measure('no_count', { universe: 'lsoas' }),
      measure('offline', { levels: ['authority'] }),
    ],
    levels: (['authority', 'lsoa'] as const).map((level) => ({
      level,
      count: 4,
      has_shapes: true,
    })),
    themes: ['barriers'],
    palettes: [],
    sources: [],
  } as unknown as Start;
  await Promise.all([areaLists.load('authority'), areaLists.load('lsoa'), recipes.load()]);
  librarySupports.want();
  await pointLists.load();
  await settled();
  choice.mode = 'support';
  choice.scope = null;
  choice.levelMode = 'lsoa';
  choice.analysed = { ...choice.analysed, support: supportChoices.levels };
  supportChoices.task = 'reach';
  supportChoices.groups = ['measure:older_65'];
  supportChoices.libraries = true;
  supportChoices.lists = [];
  supportChoices.wheelchair = false;
  supportChoices.kilometres = 5;
  supportChoices.reset();
  reachFound.forget();
  sites.forget();
  sites.clearRules();
  pointLists.open = null;
  selection.clear();
  targets.job.clear();
});

afterEach(async () => {
  targets.open = false;
  await Promise.all(mounted.map((component) => unmount(component)));
  mounted = [];
  document.body.replaceChildren();
});

describe('what is asked', () => {
  it('is older people within 5 km of a library at first', () => {
    expect(supportChoices.request).toEqual(reachRequest());
  });

  it('keeps to the authority and to the selected areas', () => {
    choice.scope = 1;
    selection.replace('lsoa', [3, 2]);
    supportChoices.selected = true;
    expect(supportChoices.request).toMatchObject({
      within: LARGE.codes[1],
      selection: [SMALL.codes[2], SMALL.codes[3]],
    });
  });

  it('offers only groups whose members are counted in small areas', () => {
    show(SupportPanel);
    const values = [...one<HTMLSelectElement>('#support-group-0').options].map(
      ({ value }) => value,
    );
    expect(values.sort()).toEqual(['measure:disabled', 'measure:older_65', 'recipe:need']);
  });

  it('can be about several groups, with a word of warning', async () => {
    show(SupportPanel);
    expect(document.body.textContent).not.toContain('Groups overlap');
    [...document.body.querySelectorAll('button')]
      .find(({ textContent }) => textContent === 'Add another group')
      ?.click();
    flushSync();
    expect(supportChoices.groups).toEqual(['measure:older_65', 'measure:disabled']);
    expect(document.body.textContent).toContain('Groups overlap');
    one('button[aria-label="Take group 2 away"]').click();
    await settled();
    expect(supportChoices.groups).toEqual(['measure:older_65']);
  });

  it('takes only distances that can be', () => {
    show(SupportPanel);
    type('#support-kilometres', '8.5');
    expect(supportChoices.metres).toBe(8_500);
    type('#support-kilometres', '-3');
    expect(supportChoices.kilometres).toBe(0.1);
    type('#support-kilometres', '');
    expect(supportChoices.kilometres).toBe(0.1);
  });

  it('leaves out points that no wheelchair is known to get into, and says so', () => {
    supportChoices.wheelchair = true;
    show(SupportPanel);
    expect(supportChoices.request?.supports).toEqual([]);
    expect(text('[data-left]')).toContain('3 points are left out');
  });
});

describe('reach', () => {
  it('is said in one sentence', () => {
    reachFound.shown = found();
    show(SupportResult);
    expect(text('#support-result-title')).toBe(
      'Wales, Aged 65 and over: 400 of 1,000 (40.0%) are more than 5 km from support',
    );
  });

  it('says who has fewer points than were asked for', () => {
    reachFound.shown = found({
      request: reachRequest({ at_least: 2, within: LARGE.codes[1] ?? null }),
      result: reach({ at_least: 2 }),
    });
    show(SupportResult);
    expect(text('#support-result-title')).toContain('Powys, Aged 65 and over: 400 of 1,000');
    expect(text('#support-result-title')).toContain('fewer than 2 points of support within 5 km');
  });

  it('shows what each point does, and how many do nothing', () => {
    reachFound.shown = found();
    show(SupportResult);
    const rows = [...document.body.querySelectorAll('section > table tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent?.trim()),
    );
    expect(rows.map(([name]) => name?.split('(')[0])).toEqual([
      expect.stringContaining('Brecon'),
      expect.stringContaining('Builth'),
    ]);
    expect(rows[0]?.slice(1)).toEqual(['500', '400']);
    expect(document.body.textContent).toContain('1 more point reaches nobody');
  });

  it('has a curve with words and a table of its own', () => {
    reachFound.shown = found();
    show(SupportResult);
    expect(text('figure')).toContain('60.0% are within 5 km. Half are within 3 km');
    const cells = [...document.body.querySelectorAll('figure tbody tr')].map((row) =>
      row.textContent?.replaceAll(/\s+/g, ' ').trim(),
    );
    expect(cells).toContain('5 km60%');
  });

  it('leads to a list of the gaps and to the next sites', () => {
    reachFound.shown = found();
    show(SupportResult);
    expect(text('[data-targets-open]')).toBe('List of 1 gap…');
    one('[data-to-sites]').click();
    flushSync();
    expect(supportChoices.task).toBe('sites');
  });

  it('is counted in the legend and listed in the table', () => {
    reachFound.shown = found();
    show(SupportLegend);
    const counts = [...document.body.querySelectorAll('tr[data-class]')].map((row) => [
      row.getAttribute('data-class'),
      row.querySelector('.count')?.textContent,
    ]);
    expect(counts).toEqual([
      ['none', '1'],
      ['few', '1'],
      ['some', '0'],
      ['many', '0'],
      ['most', '1'],
      ['missing', '1'],
    ]);
    show(SupportTable);
    expect(one('[role=grid]').getAttribute('aria-rowcount')).toBe('5');
    expect(text('[role=grid] tbody tr')).toContain('360');
  });

  it('is said of each area', () => {
    reachFound.shown = found();
    expect(supportScene.describe(2)).toEqual({
      value: '90.0%',
      note: '360 of 400 are more than 5\u00a0km from support',
    });
    expect(supportScene.describe(3).note).toBe('No data');
  });
});

describe('the next sites', () => {
  beforeEach(() => {
    supportChoices.task = 'sites';
  });

  it('are sought on request, and found in one sentence', async () => {
    show(SupportPanel);
    show(SupportResult);
    type('#sites-choose', '2');
    one('#sites-start').click();
    await settled();
    expect(vi.mocked(backend.site).mock.lastCall?.[0]).toMatchObject({
      choose: 2,
      objective: 'reach',
      within_metres: 5_000,
      candidates: { kind: 'settlements' },
      supports: reachRequest().supports,
    });
    expect(text('#support-result-title')).toBe(
      'Wales: 2 new sites would bring 300 more within 5 km of support (Aged 65 and over): 900 (90.0%) instead of 600 (60.0%)',
    );
    expect(text('[data-status]')).toContain('Proven');
    expect(announcer.text).toContain('2 new sites');
    expect(document.body.querySelectorAll('.site')).toHaveLength(2);
    expect(text('.next')).toContain('Crickhowell');
    expect(text('.next')).toContain('would reach 50 people more');
  });

  it('tell how far the search is, and can be stopped', async () => {
    let end: (result: ReturnType<typeof sited>['result']) => void = () => undefined;
    vi.mocked(backend.site).mockImplementation((_request, _job, onprogress) => {
      onprogress({
        seconds: 4,
        objective: 800,
        bound: 900,
        gap: 0.125,
        chosen: [support('x', 'X')],
      });
      return new Promise((resolve) => (end = resolve));
    });
    show(SupportPanel);
    one('#sites-start').click();
    await settled();
    expect(text('.search')).toContain('800 people');
    expect(text('.search')).toContain('12.5%');
    expect(supportScene.points?.list.some(({ look }) => look === 'wanted')).toBe(true);
    one('[data-stop]').click();
    await settled();
    expect(engine.cancelJob).toHaveBeenCalled();
    end(sited({ status: 'cancelled', bound: 1_000, gap: 0.1111 }).result);
    await settled();
    show(SupportResult);
    expect(text('[data-status]')).toBe(
      'The best found before you stopped; another choice could be at most 11.2% better.',
    );
  });

  it('say why there are none', async () => {
    vi.mocked(backend.site).mockRejectedValue({ code: 'from-the-future', values: {} });
    show(SupportPanel);
    one('#sites-start').click();
    await settled();
    expect(text('[role=alert]')).toContain('from-the-future');
    expect(sites.found).toBeNull();
  });

  it('can be kept or ruled out in the next search', async () => {
    sites.found = sited();
    show(SupportResult);
    const buttons = [...document.body.querySelectorAll<HTMLButtonElement>('.site .rules button')];
    buttons[0]?.click();
    buttons[3]?.click();
    flushSync();
    expect(sites.must).toEqual(['settlement-1']);
    expect(sites.mustNot).toEqual(['settlement-2']);
    expect(buttons[0]?.getAttribute('aria-pressed')).toBe('true');
    await sites.start();
    expect(vi.mocked(backend.site).mock.lastCall?.[0]).toMatchObject({
      must: ['settlement-1'],
      must_not: ['settlement-2'],
    });
    // Other candidates, and those of another authority, have other ids.
    sites.from = 'postcodes';
    expect(sites.must).toEqual([]);
    sites.from = 'settlements';
    choice.scope = 0;
    expect(sites.request).toMatchObject({ must: [], must_not: [] });
    choice.scope = null;
    expect(sites.must).toEqual(['settlement-1']);
  });

  it('are on the map, numbered, with how far they reach', () => {
    sites.found = sited();
    const points = supportScene.points?.list.filter(({ look }) => look === 'site') ?? [];
    expect(points.map(({ mark, reach }) => [mark, reach])).toEqual([
      ['1', 5_000],
      ['2', 5_000],
    ]);
    show(SupportResult);
    one('.site .open').click();
    flushSync();
    expect(view.target).toMatchObject({ kind: 'point' });
    expect(sites.current).toBe('settlement-1');
  });

  it('can be kept as a list of points', async () => {
    sites.found = sited();
    show(SupportResult);
    one('[data-keep]').click();
    await settled();
    expect(stored[0]).toMatchObject({ kind: 'points', name: 'Wales: 2 proposed sites' });
    expect(supportChoices.task).toBe('points');
    expect(pointLists.opened?.points).toHaveLength(2);
  });
});

describe('lists of points', () => {
  beforeEach(async () => {
    supportChoices.task = 'points';
    await pointLists.create('Hubs', 'support', [support('a', 'Town hall')]);
    await settled();
  });

  it('count as support once they are ticked', () => {
    show(SupportResult);
    expect(supportChoices.supports).toHaveLength(3);
    one('.check input').click();
    flushSync();
    expect(supportChoices.supports.at(-1)?.id).toBe('list-1-a');
  });

  it('get a point where the map is pressed', async () => {
    show(SupportResult);
    one('[data-add]').click();
    flushSync();
    expect(supportScene.points?.placing).toBe(true);
    supportScene.points?.place(301_234.6, 260_000.2);
    await settled();
    expect(pointLists.opened?.points.at(-1)).toMatchObject({
      name: both('Point 2', 'Point 2'),
      easting: 301_235,
      northing: 260_000,
    });
    expect(supportScene.points?.placing).toBe(false);
    expect(text('[data-form] h3')).toContain('Point 2');
  });

  it('keep every change of a point', async () => {
    pointLists.current = 'a';
    show(SupportResult);
    type('[data-form] input', 'Neuadd y dref');
    await settled();
    type('[data-form] select', 'true');
    await settled();
    const [point] = pointLists.opened?.points ?? [];
    expect(point).toMatchObject({ name: both('Neuadd y dref', 'Neuadd y dref'), wheelchair: true });
  });

  it('move and delete points', async () => {
    pointLists.current = 'a';
    show(SupportResult);
    one('[data-move]').click();
    flushSync();
    supportScene.points?.place(310_000, 240_000);
    await settled();
    expect(pointLists.opened?.points[0]).toMatchObject({ easting: 310_000, northing: 240_000 });
    supportScene.points?.move('edit:a', 1, 2);
    await settled();
    expect(pointLists.opened?.points[0]).toMatchObject({ easting: 1, northing: 2 });
    one('[data-drop]').click();
    await settled();
    expect(pointLists.opened?.points).toEqual([]);
    expect(announcer.text).toContain('Town hall was deleted');
  });

  it('come from a file', async () => {
    vi.mocked(backend.chooseSupports).mockResolvedValue({
      name: 'Hubs',
      supports: [support('', 'One'), support('', 'Two')],
      notes: [],
    });
    show(SupportPanel);
    one('[data-list-import]').click();
    await settled();
    expect(pointLists.opened).toMatchObject({ name: 'Hubs (2)', role: 'support' });
    expect(pointLists.opened?.points).toHaveLength(2);
  });
});

describe('the list to leave with', () => {
  const list = {
    title: both('Target list', 'Rhestr dargedau'),
    level: null,
    groups: [{ id: 'older_65', label: both('Aged 65 and over') }],
    rows: [
      {
        rank: 1,
        id: 'settlement-1',
        name: both('Llangors'),
        place: both('Llangors'),
        people: [{ number: null, to_reach: { value: 200, state: 'estimated' } }],
        nearest: { id: 'library-1', name: both('Brecon'), metres: 9_000 },
        notes: '',
      },
    ],
    warnings: [],
    notes: [],
  } as unknown as TargetList;

  beforeEach(() => {
    vi.mocked(backend.targets).mockReset().mockResolvedValue(list);
    vi.mocked(backend.targetsRun)
      .mockReset()
      .mockResolvedValue({
        place: '/home/ann',
        written: ['targets-cy.pdf'],
        failed: [],
        cancelled: false,
      });
    sites.found = sited();
  });

  it('is written in Welsh with notes', async () => {
    show(TargetsDialog);
    targets.ofSites(sited());
    await settled();
    await settled();
    expect(text('[data-targets] table')).toContain('200');
    expect(text('[data-targets] table')).toContain('Brecon, 9 km');
    one('input[name=targets-language][value=cy]').click();
    type('[data-targets] td input', 'Age Cymru Powys');
    await settled();
    one('[data-targets] [data-save]').click();
    await settled();
    const [run] = vi.mocked(backend.targetsRun).mock.lastCall ?? [];
    expect(run).toMatchObject({
      formats: ['pdf'],
      languages: ['cy'],
      name: 'targets_sites_wales',
      request: {
        what: { kind: 'sites' },
        notes: [['settlement-1', 'Age Cymru Powys']],
        within_metres: 5_000,
      },
    });
    expect(text('.written')).toContain('targets-cy.pdf');
  });

  it('can be of gaps, of the selection and of the sites', async () => {
    reachFound.shown = found();
    selection.replace('lsoa', [0]);
    show(TargetsDialog);
    targets.show('gaps');
    await settled();
    expect(targets.origins).toEqual(['sites', 'gaps', 'selection']);
    expect(targets.request?.what).toEqual({
      kind: 'areas',
      level: 'lsoa',
      codes: [SMALL.codes[2]],
    });
  });

  it('wants a format', async () => {
    show(TargetsDialog);
    targets.ofSites(sited());
    await settled();
    targets.toggle('pdf', false);
    flushSync();
    expect(text('[data-targets]')).toContain('Choose at least one format');
    one('[data-targets] [data-save]').click();
    expect(backend.targetsRun).not.toHaveBeenCalled();
    targets.toggle('pdf', true);
  });
});

describe('schemes for connections', () => {
  const row = (position: number, premises: number, connected: number | null) => ({
    code: SMALL.codes[position],
    name: SMALL.labels[position],
    authority: null,
    position,
    rank: position + 1,
    premises,
    of: 500,
    percent: premises / 5,
    state: 'published',
    cost: premises * 1_000,
    premises_so_far: premises,
    cost_so_far: premises * 1_000,
    connected,
    groups: [{ number: 120, of: 900, percent: 13.3, state: 'published' }],
  });
  const interventions = {
    label: both('Cannot get 30 Mbit/s'),
    source: both('Connected Nations'),
    level: 'lsoa',
    within: null,
    budget: 50_000,
    groups: [{ measure: 'older_65', label: both('Aged 65 and over'), known: true }],
    rows: [row(0, 40, 40), row(1, 30, 10), row(2, 20, 0)],
    unranked: [],
    totals: {
      areas: 3,
      premises: 90,
      cost: 90_000,
      whole_areas: 1,
      connected: 50,
      spent: 50_000,
      without: 0,
    },
    notes: [],
  } as unknown as Interventions;

  beforeEach(() => {
    supportChoices.task = 'schemes';
    schemes.found = interventions;
  });

  it('say how far the money goes, area by area', () => {
    show(SupportResult);
    expect(text('#support-result-title')).toBe(
      'Wales: the budget connects 50 of 90 premises in 3 areas, for 50,000',
    );
    const cells = [...document.body.querySelectorAll('tbody tr')].map((line) =>
      [...line.children].map((cell) => cell.textContent?.trim()).at(-2),
    );
    expect(cells).toEqual(['40', '10', '0']);
    expect(document.body.textContent).toContain('Groups overlap');
  });

  it('have a list of the areas that are connected', async () => {
    vi.mocked(backend.targets)
      .mockReset()
      .mockResolvedValue({} as TargetList);
    show(SupportResult);
    one('[data-targets-open]').click();
    await settled();
    expect(targets.origin).toBe('schemes');
    expect(targets.request?.what).toEqual({
      kind: 'areas',
      level: 'lsoa',
      codes: [SMALL.codes[0], SMALL.codes[1]],
    });
    targets.open = false;
  });

  it('are asked for with a cost, a budget and an order', () => {
    show(SupportPanel);
    type('#schemes-cost', '2500');
    one('.budget input').click();
    flushSync();
    type('#schemes-budget', '100000');
    type('select', 'share');
    expect(schemes.request).toMatchObject({
      below: '30',
      cost_per_premises: 2_500,
      budget: 100_000,
      rank_by: { kind: 'share' },
    });
    schemes.budget = null;
  });
});

describe('roads', () => {
  const entry: RoadsEntry = {
    imported: '2025-07-01T10:00:00Z',
    bytes: 1,
    report: {
      file: 'wales-latest.osm.pbf',
      source: 'openstreetmap',
      roads: 10,
      nodes: 8,
      walking_kilometres: 1_234,
      driving_kilometres: 900,
      one_way: 1,
      left_out: 0,
      notes: [],
    },
  };

  it('can be imported, and only then be followed', async () => {
    vi.mocked(backend.importRoads).mockResolvedValue(entry);
    show(SupportPanel);
    const walking = one<HTMLInputElement>('input[value=walking]');
    expect(walking.disabled).toBe(true);
    one('[data-roads-import]').click();
    await settled();
    expect(text('[data-roads]')).toContain('wales-latest.osm.pbf');
    expect(text('[data-roads]')).toContain('1,234 km on foot');
    expect(walking.disabled).toBe(false);
    walking.click();
    flushSync();
    expect(supportChoices.request?.travel).toEqual({ kind: 'walking' });
    one('[data-roads-remove]').click();
    await settled();
    expect(supportChoices.request?.travel).toEqual({ kind: 'straight' });
    expect(roads.there).toBe(false);
  });

  it('that cannot be read are said', async () => {
    vi.mocked(backend.importRoads).mockRejectedValue({ code: 'from-the-future', values: {} });
    show(SupportPanel);
    one('[data-roads-import]').click();
    await settled();
    expect(text('[data-roads] [role=alert]')).toContain('from-the-future');
  });
});
