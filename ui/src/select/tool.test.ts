// @vitest-environment jsdom
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as engine from '../backend/select';
import type { Start } from '../backend/types';
import { areaList, both, measure } from '../panels/sample';
import { announcer } from '../state/announcer.svelte';
import { areaLists } from '../state/areas.svelte';
import { choice } from '../state/choice.svelte';
import { language } from '../state/language.svelte';
import { selection } from '../state/selection.svelte';
import { session } from '../state/session.svelte';
import SelectOptions from './SelectOptions.svelte';
import SelectTools from './SelectTools.svelte';
import { selectTool } from './tool.svelte';

vi.mock('../backend/select', () => ({ selectAreas: vi.fn() }));
vi.mock('../backend/client', () => ({
  areas: vi.fn((level: string) =>
    Promise.resolve(
      level === 'authority'
        ? { ...areaList('authority', [both('Gwynedd'), both('Powys')]) }
        : {
            ...areaList(
              'lsoa',
              ['A', 'B', 'C', 'D'].map((name) => both(name)),
            ),
            authorities: [0, 0, 1, 1],
          },
    ),
  ),
}));

let mounted: Record<string, unknown> | undefined;
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(async () => {
  language.current = 'en';
  session.info = {
    measures: [measure('no_car')],
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
  choice.panel = 'details';
  selection.clear();
  selectTool.leave();
  selectTool.how = 'replace';
  selectTool.rule = 'inside';
  vi.mocked(engine.selectAreas).mockReset().mockResolvedValue([1, 2]);
});

afterEach(async () => {
  if (mounted) await unmount(mounted);
  mounted = undefined;
  document.body.replaceChildren();
});

describe('drawing', () => {
  it('takes a rectangle by two corners and says how many areas it has', async () => {
    selectTool.choose('rectangle');
    await selectTool.corner([0, 0], 10);
    expect(announcer.text.trim()).toBe('First corner set');
    await selectTool.corner([10, 20], 10);
    expect(engine.selectAreas).toHaveBeenCalledWith(
      'lsoa',
      [
        [0, 0],
        [10, 0],
        [10, 20],
        [0, 20],
      ],
      'inside',
    );
    expect([...selection.positions]).toEqual([1, 2]);
    expect(announcer.text.trim()).toBe('Areas selected: 2');
    expect(choice.panel).toBe('selection');
    // The tool stays in hand.
    expect(selectTool.active).toBe(true);
  });

  it('closes a lasso on its first corner, adds and takes away', async () => {
    selectTool.choose('lasso');
    selection.replace('lsoa', [0]);
    selectTool.how = 'add';
    for (const corner of [
      [0, 0],
      [100, 0],
      [100, 100],
    ] as const)
      await selectTool.corner(corner, 5);
    expect(engine.selectAreas).not.toHaveBeenCalled();
    await selectTool.corner([2, 2], 5);
    expect([...selection.positions]).toEqual([0, 1, 2]);
    expect(announcer.text.trim()).toBe('Areas added: 2. Selected now: 3');
    await selectTool.drawn(
      [
        [0, 0],
        [50, 0],
        [50, 50],
        [0, 50],
      ],
      1,
      'take',
    );
    expect([...selection.positions]).toEqual([0]);
  });

  it('leaves areas outside the authority looked into as they are', async () => {
    choice.scope = 0;
    selectTool.choose('rectangle');
    await selectTool.drawn(
      [
        [0, 0],
        [10, 10],
      ],
      1,
    );
    expect([...selection.positions]).toEqual([1]);
  });

  it('gives up the shape first, then the tool', async () => {
    selectTool.choose('lasso');
    await selectTool.corner([0, 0], 5);
    selectTool.cancel();
    expect(selectTool.corners).toEqual([]);
    expect(selectTool.active).toBe(true);
    selectTool.cancel();
    expect(selectTool.active).toBe(false);
  });

  it('asks for nothing where a shape has no inside', async () => {
    selectTool.choose('rectangle');
    await selectTool.drawn(
      [
        [0, 0],
        [10, 0],
      ],
      1,
    );
    expect(engine.selectAreas).not.toHaveBeenCalled();
    expect(announcer.text.trim()).toBe('This shape has no inside: nothing has changed');
  });
});

describe('taking back', () => {
  it('goes back through every change of the selection', () => {
    selection.pick('lsoa', 3);
    selection.replace('lsoa', [0, 1]);
    selection.clear();
    expect(selection.undo()).toBe(true);
    expect([...selection.positions]).toEqual([0, 1]);
    expect(selection.undo()).toBe(true);
    expect([...selection.positions]).toEqual([3]);
    expect(selection.current).toEqual({ level: 'lsoa', position: 3 });
  });
});

describe('the tools', () => {
  it('show what is in hand, its choices, and when a lasso can be closed', async () => {
    mounted = mount(SelectTools, { target: document.body });
    mount(SelectOptions, { target: document.body });
    flushSync();
    const button = (tool: string) =>
      document.querySelector<HTMLButtonElement>(`[data-select-tool="${tool}"]`);
    expect(button('pick')?.getAttribute('aria-pressed')).toBe('true');
    expect(document.querySelector('[data-select-leave]')).toBeNull();
    button('lasso')?.click();
    flushSync();
    expect(button('lasso')?.getAttribute('aria-pressed')).toBe('true');
    const finish = () => document.querySelector<HTMLButtonElement>('[data-select-finish]');
    expect(finish()?.getAttribute('aria-disabled')).toBe('true');
    for (const corner of [
      [0, 0],
      [9, 0],
      [9, 9],
    ] as const)
      await selectTool.corner(corner, 1);
    flushSync();
    expect(finish()?.getAttribute('aria-disabled')).toBe('false');
    finish()?.click();
    await settled();
    expect([...selection.positions]).toEqual([1, 2]);
    document.querySelector<HTMLButtonElement>('[data-select-leave]')?.click();
    flushSync();
    expect(selectTool.active).toBe(false);
  });
});
