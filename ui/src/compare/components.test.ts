// @vitest-environment jsdom
import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Start } from '../backend/types';
import MapTip from '../map/MapTip.svelte';
import { areaList, both, measure, values } from '../panels/sample';
import { AreaTable, areaRows } from '../panels';
import { rowsAsText } from '../panels/rows';
import { sortBySecond, textWithSecond } from '../panels/second';
import { announcer } from '../state/announcer.svelte';
import { language } from '../state/language.svelte';
import { session } from '../state/session.svelte';
import { compare } from './compare.svelte';
import CompareButtons from './CompareButtons.svelte';
import Divider from './Divider.svelte';
import MultiplesTable from './MultiplesTable.svelte';
import type { Row } from './multiples';
import type { Shown } from './shown.svelte';

vi.mock('../backend/client', async (original) => ({
  ...(await original<object>()),
  recipes: vi.fn(() => Promise.resolve([])),
  brokenRecipes: vi.fn(() => Promise.resolve([])),
}));

const CAR = measure('no_car', { label: both('No car', 'Dim car') });

let mounted: Record<string, unknown> | undefined;

function show<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
): HTMLElement {
  mounted = mount(component, { target: document.body, props });
  flushSync();
  return document.body;
}

beforeEach(() => {
  language.current = 'en';
  compare.kind = 'one';
  session.info = {
    measures: [CAR],
    levels: [],
    palettes: [],
    sources: [],
    themes: [],
  } as unknown as Start;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = vi.fn();
      unobserve = vi.fn();
      disconnect = vi.fn();
    },
  );
});

afterEach(() => {
  if (mounted) void unmount(mounted);
  mounted = undefined;
  document.body.innerHTML = '';
});

describe('the buttons', () => {
  it('say which is pressed, tell what is shown, and keep the focus', () => {
    const body = show(CompareButtons, {});
    const buttons = [...body.querySelectorAll('button')];
    expect(buttons.map((button) => button.innerText || button.textContent.trim())).toEqual([
      'One map',
      'Side by side',
      'Swipe',
      'By authority',
    ]);
    const pressed = () => buttons.map((button) => button.getAttribute('aria-pressed'));
    expect(pressed()).toEqual(['true', 'false', 'false', 'false']);
    buttons[2]?.focus();
    buttons[2]?.click();
    flushSync();
    expect(pressed()).toEqual(['false', 'false', 'true', 'false']);
    expect(announcer.text).toMatch(/arrow keys/);
    expect(document.activeElement).toBe(buttons[2]);
    language.current = 'cy';
    flushSync();
    expect(body.textContent).toContain('Ochr yn ochr');
  });
});

describe('the divider', () => {
  it('is a slider with a value in words', () => {
    const onmove = vi.fn();
    show(Divider, { value: 30, first: 'No car', second: 'Older people', onmove });
    const slider = document.querySelector('[role="slider"]');
    expect(slider?.getAttribute('aria-valuenow')).toBe('30');
    expect(slider?.getAttribute('aria-valuetext')).toBe(
      '30% of the width for No car, the rest for Older people',
    );
    const press = (key: string, more = {}) =>
      slider?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
      );
    press('ArrowRight');
    press('PageDown');
    press('End');
    press('Tab');
    press('ArrowRight', { ctrlKey: true });
    expect(onmove.mock.calls).toEqual([[32], [20], [100]]);
  });
});

describe('the tooltip', () => {
  it('tells what both maps say', () => {
    const told = [
      { title: 'No car', value: '12.0%', note: '' },
      { title: 'Older people', value: '', note: 'Suppressed' },
    ];
    show(MapTip, {
      point: null,
      area: { name: 'Splott', official: '', value: '12.0%', note: '', told },
    });
    const text = document.querySelector('.tip')?.textContent.replace(/\s+/g, ' ').trim();
    expect(text).toBe('Splott No car 12.0% Older people Suppressed');
  });
});

describe('the table', () => {
  const list = areaList(
    'lsoa',
    ['Alpha', 'Beta', 'Gamma'].map((name) => both(name)),
  );
  const second = {
    title: 'Second map: Older people',
    of: (position: number) =>
      position === 1
        ? { value: null, text: 'Suppressed' }
        : { value: 9 - position, text: `${9 - position}%` },
  };
  const rows = areaRows(list, values([1, 2, 3]), CAR, null);

  it('has a column of the second map', () => {
    show(AreaTable, {
      rows,
      measure: CAR,
      level: 'lsoa' as const,
      scope: 'Wales',
      second,
      selected: new Set<number>(),
      highlighted: null,
      onselect: vi.fn(),
      onhighlight: vi.fn(),
      ondetails: vi.fn(),
    });
    const heads = [...document.querySelectorAll('thead th')].map((head) => head.textContent.trim());
    const at = heads.findIndex((head) => head.startsWith('Second map'));
    const cells = [...document.querySelectorAll('tbody tr[data-position]')].map((row) =>
      row.children[at]?.textContent.trim(),
    );
    expect(cells).toEqual(['9%', 'Suppressed', '7%']);
  });

  it('sorts by it and copies it', () => {
    const sorted = sortBySecond(rows, second, true);
    expect(sorted.map(({ position }) => position)).toEqual([0, 2, 1]);
    const lines = textWithSecond(rowsAsText(sorted, CAR, 'en'), sorted, second).split('\n');
    expect(lines.map((line) => line.split('\t').at(-1))).toEqual([
      'Second map: Older people',
      '9%',
      '7%',
      'Suppressed',
    ]);
  });
});

describe('the figures of the small maps', () => {
  it('stand in a table with a button for each authority', () => {
    const onopen = vi.fn();
    const shown: Shown = {
      kind: 'measure',
      key: 'measure:no_car',
      level: 'lsoa',
      measure: CAR,
      values: values([]),
      breaks: [10, 20],
      minimum: 0,
      failure: null,
    };
    compare.kind = 'multiples';
    const rows: Row[] = [
      { position: 4, name: 'Powys', figure: 12.34, state: 'published', areas: 3, counts: [1, 2] },
      {
        position: 5,
        name: 'Conwy',
        figure: null,
        state: 'unavailable',
        areas: 1,
        counts: [0, 0],
      },
    ];
    show(MultiplesTable, { rows, shown, onopen });
    const [powys, conwy] = [...document.querySelectorAll('tbody tr')];
    const cells = [...(powys?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent.trim());
    expect(cells.slice(1)).toEqual(['3', '1', '2']);
    expect(conwy?.textContent).toContain('No figure for the authority');
    powys?.querySelector('button')?.click();
    expect(onopen).toHaveBeenCalledWith(4);
  });
});
