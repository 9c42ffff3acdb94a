// @vitest-environment jsdom
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as engine from '../backend/charts';
import type { Spread, Start } from '../backend/types';
import { areaList, both, measure } from '../panels/sample';
import { announcer } from '../state/announcer.svelte';
import { areaLists } from '../state/areas.svelte';
import { choice } from '../state/choice.svelte';
import { language } from '../state/language.svelte';
import { selection } from '../state/selection.svelte';
import { session } from '../state/session.svelte';
import { charts } from './charts.svelte';
import ChartsPanel from './ChartsPanel.svelte';

vi.mock('../backend/charts', () => ({ spread: vi.fn(), association: vi.fn() }));
vi.mock('../backend/client', () => ({
  areas: vi.fn((level: string) =>
    Promise.resolve(
      level === 'authority'
        ? areaList('authority', [both('Gwynedd'), both('Powys')])
        : {
            ...areaList(
              'lsoa',
              ['Alpha', 'Beta', 'Gamma', 'Delta'].map((name) => both(name)),
            ),
            authorities: [0, 0, 1, 1],
          },
    ),
  ),
  recipes: vi.fn(() => Promise.resolve([])),
  brokenRecipes: vi.fn(() => Promise.resolve([])),
  hotspots: vi.fn(),
  index: vi.fn(),
  matrix: vi.fn(),
}));

const SPREAD: Spread = {
  value: [5, 12, 19, 12],
  state: ['published', 'published', 'published', 'published'],
  rank: [4, 2, 1, 2],
  edges: [0, 10, 20],
  bar: [0, 1, 1, 1],
  suppressed: 0,
  unavailable: 0,
  all: { count: 4, minimum: 5, lower: 10.25, median: 12, upper: 13.75, maximum: 19 },
  highlighted: null,
};

let mounted: Record<string, unknown> | undefined;
const settled = () => new Promise((resolve) => setTimeout(resolve));

async function show(): Promise<void> {
  mounted = mount(ChartsPanel, { target: document.body });
  flushSync();
  await settled();
  flushSync();
}

function press(id: string, key: string, more: KeyboardEventInit = {}): void {
  document
    .getElementById(id)
    ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
  flushSync();
}

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
  window.matchMedia = vi.fn().mockReturnValue({ matches: false });
  session.info = {
    measures: [
      measure('no_car', { label: both('No car', 'Heb gar') }),
      measure('older_65', { label: both('Older', 'Hŷn') }),
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
  await Promise.all([areaLists.load('lsoa'), areaLists.load('authority')]);
  choice.mode = 'measure';
  choice.measure = 'no_car';
  choice.levelMode = 'lsoa';
  choice.scope = null;
  charts.authority = null;
  charts.rising = false;
  selection.clear();
  vi.mocked(engine.spread).mockReset().mockResolvedValue(SPREAD);
  vi.mocked(engine.association)
    .mockReset()
    .mockResolvedValue({
      x: SPREAD.value,
      y: [1, 2, 3, 4],
      all: { count: 4, spearman: 0.3162, pearson: 0.5, x_median: 12, y_median: 2.5 },
      highlighted: null,
    });
});

afterEach(async () => {
  if (mounted) await unmount(mounted);
  mounted = undefined;
  document.body.replaceChildren();
});

describe('the charts', () => {
  it('say what they show, and have a table each', async () => {
    await show();
    const text = document.body.textContent;
    expect(text).toContain('4 of them: half lie between 10.3% and 13.8%. The median is 12.0%.');
    expect(text).toContain('0.32 by ranks (Spearman)');
    expect(text).toContain('ecological fallacy');
    expect(text).toContain('Gamma comes first with 19.0%, Alpha last with 5.0%');
    for (const details of document.querySelectorAll('details')) details.open = true;
    await settled();
    flushSync();
    const rows = (id: string) => document.querySelectorAll(`[data-chart="${id}"] tbody tr`).length;
    expect([rows('distribution'), rows('scatter'), rows('ranked')]).toEqual([2, 4, 4]);
  });

  it('speak bar by bar, outline its areas and select them', async () => {
    await show();
    press('chart-distribution-plot', 'ArrowRight');
    expect(announcer.text.trim()).toBe('0.0% to 10.0%; 1 area');
    press('chart-distribution-plot', 'ArrowRight');
    expect([...selection.outlined]).toEqual([1, 2, 3]);
    press('chart-distribution-plot', 'Enter');
    expect([...selection.positions]).toEqual([1, 2, 3]);
    press('chart-distribution-plot', 'ArrowLeft');
    press('chart-distribution-plot', 'Enter', { shiftKey: true });
    expect([...selection.positions].sort()).toEqual([0, 1, 2, 3]);
    press('chart-distribution-plot', 'Escape');
    expect(selection.outlined.size).toBe(0);
  });

  it('go from point to point and take a rectangle between two of them', async () => {
    await show();
    press('chart-scatter-plot', 'Home');
    expect(announcer.text.trim()).toBe('Alpha: 5.0% across, 1.0% up');
    expect(selection.hovered).toBe(0);
    press('chart-scatter-plot', 'r');
    press('chart-scatter-plot', 'ArrowRight');
    press('chart-scatter-plot', 'Enter');
    // jsdom gives the plot no width, so that all lie above each other; their heights still part them.
    expect(selection.has('lsoa', 0) && selection.has('lsoa', 1)).toBe(true);
    expect(selection.has('lsoa', 3)).toBe(false);
    press('chart-scatter-plot', 'End');
    press('chart-scatter-plot', 'Enter');
    expect([...selection.positions]).toEqual([2]);
  });

  it('show what is selected elsewhere, and pick in the list', async () => {
    await show();
    selection.replace('lsoa', [1]);
    flushSync();
    const option = (at: number) => document.querySelector(`[data-ranked="${at}"]`);
    expect(option(1)?.getAttribute('aria-selected')).toBe('true');
    expect(document.querySelectorAll('[data-chart="distribution"] .bar .chosen')).toHaveLength(1);
    document.getElementById('chart-ranked-list')?.focus();
    press('chart-ranked-list', 'ArrowDown');
    press('chart-ranked-list', 'Enter');
    expect([...selection.positions]).toEqual([1]);
    press('chart-ranked-list', ' ');
    expect(selection.positions.size).toBe(0);
    const active = document
      .getElementById('chart-ranked-list')
      ?.getAttribute('aria-activedescendant');
    expect(active && document.getElementById(active)?.dataset['ranked']).toBe('1');
  });

  it('ask again when another authority is to stand out', async () => {
    await show();
    expect(engine.spread).toHaveBeenLastCalledWith({ kind: 'measure', id: 'no_car' }, 'lsoa', null);
    charts.authority = 1;
    flushSync();
    await settled();
    expect(engine.spread).toHaveBeenLastCalledWith(
      { kind: 'measure', id: 'no_car' },
      'lsoa',
      areaLists.get('authority')?.codes[1],
    );
  });

  it('say why there are none', async () => {
    choice.mode = 'support';
    await show();
    expect(document.body.textContent).toContain('What support reaches is charted under Result.');
  });
});
