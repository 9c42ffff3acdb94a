// @vitest-environment jsdom
import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as engine from '../backend/client';
import type { IndexRequest, Recipe, RecipeInfo, SearchHit, Start } from '../backend/types';
import { NO_DATA } from '../map/classes';
import { areaList, both, measure } from '../panels/sample';
import { areaLists } from '../state/areas.svelte';
import { choice } from '../state/choice.svelte';
import { noValues } from '../state/figures.svelte';
import { goToHit } from '../state/journey';
import { keepScope } from '../state/keepscope.svelte';
import { language } from '../state/language.svelte';
import { recipes } from '../state/recipes.svelte';
import { selection } from '../state/selection.svelte';
import { session } from '../state/session.svelte';
import { view } from '../state/view.svelte';
import { measuresOf } from './draft';
import { followIndex } from './follow.svelte';
import IndexLegend from './IndexLegend.svelte';
import IndexPanel from './IndexPanel.svelte';
import IndexResult from './IndexResult.svelte';
import IndexTable from './IndexTable.svelte';
import { priority } from './priority.svelte';
import { AREA, certainty, DRIVERS, NOTES, RECIPE, scores } from './sample';
import { indexScene } from './scene.svelte';
import { takeTargets } from './targets';

vi.mock('../backend/client');

const AREAS = 20;
const client = vi.mocked(engine);
const own: Recipe = { ...RECIPE, id: 'mine', label_en: 'Mine', label_cy: 'F’un i' };

let stop: (() => void) | undefined;
let mounted: Record<string, unknown> | undefined;

function show(component: Component): HTMLElement {
  mounted = mount(component, { target: document.body });
  flushSync();
  return document.body;
}

/** Waits for what is on its way, and for pauses that the interface makes. */
async function settled(milliseconds = 0): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  flushSync();
}

function slider(body: HTMLElement, name: string): HTMLInputElement {
  const found = body.querySelector<HTMLInputElement>(`input[aria-label="Weight of ${name}"]`);
  if (!found) throw new Error(`no slider for ${name}`);
  return found;
}

function slide(input: HTMLInputElement, value: number): void {
  input.value = String(value);
  input.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
}

function press(body: HTMLElement, text: string): void {
  const button = [...body.querySelectorAll('button')].find((other) =>
    other.textContent.includes(text),
  );
  if (!button) throw new Error(`no button “${text}”`);
  button.click();
  flushSync();
}

beforeEach(async () => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = vi.fn();
      unobserve = vi.fn();
      disconnect = vi.fn();
    },
  );
  const labels = Array.from({ length: AREAS }, (_, at) => both(`Area ${at}`, `Ardal ${at}`));
  client.areas.mockImplementation((level) =>
    Promise.resolve(
      areaList(level, level === 'authority' ? [both('Gwynedd'), both('Conwy')] : labels),
    ),
  );
  client.recipes.mockResolvedValue([
    { recipe: RECIPE, own: false, levels: ['authority', 'lsoa'] },
    { recipe: own, own: true, levels: ['authority', 'lsoa'] },
  ]);
  client.brokenRecipes.mockResolvedValue([
    {
      path: '/recipes/old.toml',
      line: 3,
      failure: { code: 'unknown-measure', values: { measure: 'older_65' } },
    },
  ]);
  client.index.mockImplementation(() => Promise.resolve(scores(AREAS)));
  client.indexNotes.mockResolvedValue(NOTES);
  client.indexArea.mockResolvedValue(AREA);
  client.indexCertainty.mockImplementation(() => Promise.resolve(certainty(AREAS)));
  client.indexDrivers.mockResolvedValue(DRIVERS);
  client.saveRecipe.mockImplementation((recipe) =>
    Promise.resolve<RecipeInfo>({ recipe, own: true, levels: ['lsoa'] }),
  );
  client.deleteRecipe.mockResolvedValue(null);

  language.current = 'en';
  session.info = {
    themes: ['barriers'],
    measures: [
      measure('older_65'),
      measure('no_car'),
      measure('gigabit', { levels: ['country', 'authority'] }),
      measure('slow', { levels: ['lsoa'] }),
      measure('carers', { label: both('Carers', 'Gofalwyr') }),
    ],
    levels: [
      { level: 'authority', count: 2, has_shapes: true },
      { level: 'lsoa', count: AREAS, has_shapes: true },
    ],
    palettes: [],
  } as unknown as Start;
  choice.mode = 'index';
  choice.levelMode = 'lsoa';
  choice.scope = null;
  selection.clear();
  view.painted = true;
  await areaLists.load('authority');
  await areaLists.load('lsoa');
  await recipes.load();
  recipes.list = await engine.recipes();
  priority.view = 'rank';
  priority.choose();
  stop = $effectRoot(followIndex);
  flushSync();
  await settled();
});

/** An effect root; runes themselves are of Svelte’s own files only. */
function $effectRoot(run: () => void): () => void {
  const root = mount((() => run()) as unknown as Component, { target: document.body });
  return () => void unmount(root);
}

afterEach(async () => {
  if (mounted) await unmount(mounted);
  mounted = undefined;
  stop?.();
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('the recipe', () => {
  it('is asked for with every move of a slider, and shares follow', async () => {
    const body = show(IndexPanel);
    const need = slider(body, 'need (en)');
    expect(need.value).toBe('50');
    expect(need.getAttribute('aria-valuetext')).toBe('50% of the index');
    client.index.mockClear();
    slide(need, 100);
    await settled();
    expect(client.index).toHaveBeenCalledOnce();
    const asked = client.index.mock.lastCall?.[0] as IndexRequest;
    expect(asked.recipe.dimension[0]?.weight).toBe(2);
    expect(need.getAttribute('aria-valuetext')).toBe('67% of the index');
    expect(body.querySelector('[data-edited]')?.textContent).toContain('not saved');
    press(body, 'Undo changes');
    expect(body.querySelector('[data-edited]')).toBeNull();
    expect(need.getAttribute('aria-valuetext')).toBe('50% of the index');
  });

  it('says which own files cannot be read', () => {
    const broken = show(IndexPanel).querySelector('.broken');
    expect(broken?.textContent).toContain('/recipes/old.toml, line 3');
    expect(broken?.textContent).toContain('no measure called “older_65”');
  });

  it('opens dimensions for their measures', async () => {
    const body = show(IndexPanel);
    body.querySelector<HTMLButtonElement>('[data-dimension=need] .toggle')?.click();
    flushSync();
    expect(slider(body, 'older_65').getAttribute('aria-valuetext')).toBe('75% of need (en)');
    body.querySelector<HTMLButtonElement>('[aria-label="Remove no_car"]')?.click();
    flushSync();
    expect(slider(body, 'older_65').getAttribute('aria-valuetext')).toBe('100% of need (en)');
    await settled();
    expect(client.index.mock.lastCall?.[0].recipe.dimension[0]?.measure).toHaveLength(1);
  });

  it('takes a measure of the catalogue that has figures at the level', () => {
    const body = show(IndexPanel);
    const list = body.querySelector<HTMLSelectElement>('#index-add-measure');
    expect([...(list?.options ?? [])].map((option) => option.value)).toEqual(['', 'carers']);
    if (list) list.value = 'carers';
    list?.dispatchEvent(new Event('change', { bubbles: true }));
    flushSync();
    press(body, 'Add');
    expect(priority.draft?.dimension[0]?.measure[2]?.id).toBe('carers');
  });

  it('says in a sentence what a method does', () => {
    const body = show(IndexPanel);
    const list = body.querySelector<HTMLSelectElement>('#index-aggregation');
    if (list) list.value = 'geometric';
    list?.dispatchEvent(new Event('change', { bubbles: true }));
    flushSync();
    expect(priority.draft?.aggregation).toBe('geometric');
    expect(body.querySelector('#index-aggregation-note')?.textContent).toContain('only in part');
  });

  it('is saved under names in both languages, and deleted after a second thought', async () => {
    const body = show(IndexPanel);
    for (const [id, text] of [
      ['index-label-en', 'My island'],
      ['index-label-cy', 'Fy ynys'],
    ]) {
      const field = body.querySelector<HTMLInputElement>(`#${id}`);
      if (field) field.value = text ?? '';
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    }
    flushSync();
    body.querySelector('form .primary')?.closest('form')?.requestSubmit();
    await settled();
    expect(client.saveRecipe.mock.lastCall?.[0]).toMatchObject({
      id: 'my-island',
      label_cy: 'Fy ynys',
    });
    expect(body.querySelector<HTMLSelectElement>('#index-recipe')?.value).toBe('my-island');
    press(body, 'Delete this recipe');
    expect(client.deleteRecipe).not.toHaveBeenCalled();
    press(body, 'Delete');
    await settled();
    expect(client.deleteRecipe).toHaveBeenCalledExactlyOnceWith('my-island');
    expect(body.querySelector<HTMLSelectElement>('#index-recipe')?.value).toBe('need-connectivity');
  });

  it('shows why it cannot be worked out, and no areas', async () => {
    const body = show(IndexPanel);
    client.index.mockRejectedValueOnce({
      code: 'recipe-dimension-weights-zero',
      values: { dimension: 'need' },
    });
    slide(slider(body, 'need (en)'), 0);
    await settled();
    expect(body.querySelector('[role=alert]')?.textContent).toContain('measures of “need (en)”');
    expect([...new Set(indexScene.painting?.codes)]).toEqual([NO_DATA]);
    expect(indexScene.painting?.key).toBe(indexScene.key);
    slide(slider(body, 'need (en)'), 10);
    await settled();
    expect(body.querySelector('[role=alert]')).toBeNull();
  });

  it('says which name is missing', async () => {
    const body = show(IndexPanel);
    const field = body.querySelector<HTMLInputElement>('#index-label-en');
    if (field) field.value = 'Old';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    flushSync();
    field?.closest('form')?.requestSubmit();
    await settled();
    expect(body.querySelector('form [role=alert]')?.textContent).toContain('Welsh name');
    expect(client.saveRecipe).not.toHaveBeenCalled();
  });

  it('compares with targets that are there from the start', async () => {
    client.values.mockImplementation((id, level) =>
      Promise.resolve({
        ...noValues(3),
        value: Float64Array.of(...(level === 'country' ? [id === 'gigabit' ? 8 : NaN] : [5, 1, 2])),
      }),
    );
    await takeTargets();
    await settled();
    expect(priority.draft?.normalisation).toBe('target');
    expect(measuresOf(priority.draft ?? RECIPE).map(({ target }) => target)).toEqual([2, 2, 8, 2]);
    expect(client.index.mock.calls.map(([{ recipe }]) => recipe.normalisation).at(-1)).toBe(
      'target',
    );
    expect(priority.failure).toBeNull();
  });
});

describe('a level without figures', () => {
  it('has an empty map, the reason, and no counts of another level', async () => {
    const body = show(IndexLegend);
    choice.levelMode = 'ward';
    await settled();
    const { painting } = indexScene;
    expect(painting?.level).toBe('ward');
    expect([...new Set(painting?.codes)]).toEqual([NO_DATA]);
    expect(painting?.key).toBe(indexScene.key);
    expect(body.querySelector('table')).toBeNull();
    expect(body.textContent).toContain('There are figures for: Local authorities, LSOAs');
    choice.levelMode = 'lsoa';
    await settled();
    expect(indexScene.painting?.level).toBe('lsoa');
    expect(body.querySelector('table')).not.toBeNull();
  });
});

describe('another authority', () => {
  it('takes areas outside it out of the selection, and a search leads into it', async () => {
    const stopKeeping = $effectRoot(keepScope);
    selection.pick('authority', 0);
    choice.panel = 'details';
    await goToHit({
      kind: 'area',
      level: 'authority',
      position: 1,
      name: both('Conwy'),
    } as unknown as SearchHit);
    await settled();
    expect([choice.scope, choice.panel]).toEqual([1, 'result']);
    expect(selection.current).toBeNull();
    selection.pick('authority', 1);
    choice.scope = 0;
    flushSync();
    expect(selection.positions.size).toBe(0);
    stopKeeping();
  });
});

describe('the legend', () => {
  it('counts the areas of each group', async () => {
    const body = show(IndexLegend);
    const counts = () =>
      [...body.querySelectorAll('.count')].map((cell) => Number(cell.textContent));
    expect(counts()).toEqual([1, 2, 2, 4, 10, 1]);
    press(body, 'Certainty');
    expect(body.querySelector('[data-certainty]')?.textContent).toContain('Working out');
    await settled(1_000);
    expect(client.indexCertainty.mock.lastCall?.slice(1)).toEqual([10_000, 1]);
    expect(body.querySelector('[data-certainty]')?.getAttribute('data-certainty')).toBe('ready');
    expect(counts()).toEqual([1, 0, 1, 17, 0, 1]);
    expect(indexScene.describe(1)).toEqual({
      value: 'Worst tenth in 50% of runs',
      note: 'Rank 2 of 19',
    });
    choice.scope = 0;
    flushSync();
    expect(counts().reduce((sum, count) => sum + count)).toBe(10);
  });
});

describe('the result', () => {
  it('lists the worst areas of the part shown, with ranks of Wales', async () => {
    choice.scope = 1;
    const body = show(IndexResult);
    await settled(1_000);
    const ranks = [...body.querySelectorAll('ol .rank')].map((rank) => rank.textContent);
    expect(ranks).toEqual(['2', '4', '6', '8', '10', '12', '14', '16', '18']);
    expect(body.textContent).toContain('whole of Wales');
    expect(body.textContent).toContain('1 has none');
    body.querySelector<HTMLButtonElement>('ol button')?.click();
    flushSync();
    expect(selection.current).toEqual({ level: 'lsoa', position: 1 });
  });

  it('says what made a score, how sure it is and what drives it', async () => {
    selection.replace('lsoa', [1]);
    const body = show(IndexResult);
    await settled(1_000);
    expect(body.querySelector('h2')?.textContent).toBe('Area 1');
    expect(body.textContent).toContain('2 of 19');
    expect(body.textContent).toContain('Between rank 1 and 5 in 90% of 10,000 runs');
    expect(body.textContent).toContain('worst tenth in 50%');
    const bars = [...body.querySelectorAll<HTMLElement>('.made .bar')];
    expect(bars).toHaveLength(3);
    expect(bars[2]?.style.width).toBe('100%');
    expect(bars[1]?.classList.contains('estimated')).toBe(true);
    expect(body.querySelector('.made table tfoot td')?.textContent).toBe('0.900');
    expect(body.textContent).toContain('from-the-future');
    press(body, 'Work it out');
    await settled();
    expect(body.textContent).toContain('Most of all: Weight of need (en). It has a part in 70%');
    const first = body.querySelector('.drivers tbody tr td')?.textContent;
    expect(first).toBe('60%');
    expect(body.querySelector('.drivers tbody tr:last-child td')?.textContent).toBe('0%');
    language.current = 'cy';
    flushSync();
    expect(body.textContent).toContain('O safle 1 i safle 5');
  });
});

describe('the table', () => {
  it('has every area with rank, range and share, the worst first', async () => {
    const body = show(IndexTable);
    await settled(1_000);
    const cells = [...body.querySelectorAll('tbody tr:first-child td')].map((cell) =>
      cell.textContent.trim(),
    );
    expect(cells.slice(2, 7)).toEqual(['1', '1–4', '100%', '1.000', '1']);
    expect(body.querySelector('[role=grid]')?.getAttribute('aria-rowcount')).toBe('21');
    body.querySelector<HTMLButtonElement>('th.c-share button')?.click();
    flushSync();
    expect(body.querySelector('th.c-share')?.getAttribute('aria-sort')).toBe('descending');
  });
});
