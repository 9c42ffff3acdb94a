// @vitest-environment jsdom
import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SearchHit } from '../backend/types';
import { language } from '../state/language.svelte';
import AreaDetails from './AreaDetails.svelte';
import AreaTable from './AreaTable.svelte';
import MeasureList from './MeasureList.svelte';
import { areaRows } from './rows';
import { areaList, both, figure, measure, profile, SOURCE, values, WIMD } from './sample';
import SearchBox from './SearchBox.svelte';
import SelectionSummary from './SelectionSummary.svelte';
import StrategyTable from './StrategyTable.svelte';

let mounted: Record<string, unknown> | undefined;

function show<Props extends Record<string, unknown>>(
  component: Component<Props, Record<string, unknown>>,
  props: Props,
): HTMLElement {
  mounted = mount(component, { target: document.body, props });
  flushSync();
  return document.body;
}

function press(
  element: Element | null | undefined,
  key: string,
  more: KeyboardEventInit = {},
): void {
  element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
  flushSync();
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  language.current = 'en';
  Element.prototype.scrollIntoView = vi.fn();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = vi.fn();
      unobserve = vi.fn();
      disconnect = vi.fn();
    },
  );
});

afterEach(async () => {
  if (mounted) await unmount(mounted);
  mounted = undefined;
  document.body.replaceChildren();
});

describe('MeasureList', () => {
  const props = () => ({
    measures: [measure('no_car', { label: both('No car', 'Heb gar') }), ...WIMD],
    themes: ['barriers', 'deprivation'],
    sources: [SOURCE],
    current: 'no_car',
    level: 'authority' as const,
    onchoose: vi.fn(),
  });
  it('marks the current measure and keeps families closed', () => {
    const body = show(MeasureList, props());
    expect(body.querySelectorAll('input[type=radio]')).toHaveLength(1);
    expect(body.querySelector<HTMLInputElement>('input[type=radio]')?.checked).toBe(true);
    expect(body.querySelectorAll('.theme')).toHaveLength(2);
    expect(body.querySelectorAll('.family')).toHaveLength(0);
    body.querySelectorAll<HTMLButtonElement>('h3 .toggle')[1]?.click();
    flushSync();
    expect(body.querySelectorAll('.family')).toHaveLength(2);
    expect(body.querySelectorAll('input[type=radio]')).toHaveLength(1);
  });
  it('chooses a variant after opening its family', () => {
    const given = props();
    const body = show(MeasureList, given);
    body.querySelectorAll<HTMLButtonElement>('h3 .toggle')[1]?.click();
    flushSync();
    body.querySelector<HTMLButtonElement>('.family .toggle')?.click();
    flushSync();
    body.querySelector<HTMLInputElement>('input[value=wimd_most_10]')?.click();
    expect(given.onchoose).toHaveBeenCalledWith('wimd_most_10');
  });
  it('searches in the other language and shows where a measure comes from', () => {
    const body = show(MeasureList, props());
    const field = body.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('no field');
    field.value = 'heb gar';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    flushSync();
    expect(body.querySelectorAll('.row')).toHaveLength(1);
    body.querySelector<HTMLButtonElement>('.about')?.click();
    flushSync();
    expect(body.textContent).toContain('Office for National Statistics');
    expect(body.textContent).toContain('28 March 2023');
    language.current = 'cy';
    flushSync();
    expect(body.textContent).toContain('28 Mawrth 2023');
    expect(body.textContent).toContain('Heb gar');
  });
});

describe('AreaDetails', () => {
  const props = () => ({
    profile: {
      ...profile('lsoa', [
        figure('no_car', 21.54, {
          state: 'estimated' as const,
          rank_in_authority: { rank: 3, of: 79 },
          rank_in_wales: { rank: 130, of: 1917 },
          authority_value: 18,
          wales_value: 19.4,
          series: [
            { period: '2023', value: 20, lower: 19, upper: 21 },
            { period: '2024', value: 21.5, lower: 20, upper: 23 },
          ],
        }),
        figure('wimd', 120),
        figure('wimd_decile', 1),
      ]),
      speed_bands: [
        { measure: 'speed_300', share: 90, premises: 1234, wales_share: 80 },
        { measure: 'speed_not_matched', share: 10, premises: 12, wales_share: 20 },
      ],
    },
    measures: [
      measure('no_car'),
      ...WIMD,
      measure('speed_300', { theme: 'speed' }),
      measure('speed_not_matched', { theme: 'speed' }),
    ],
    themes: ['barriers', 'deprivation', 'speed'],
    current: 'wimd',
    onmeasure: vi.fn(),
    onarea: vi.fn(),
  });
  it('shows figures, ranks, bands and the series', () => {
    const body = show(AreaDetails, props());
    for (const text of [
      '21.5%',
      '3 of 79',
      '130 of 1,917',
      '19.4%',
      '1,234',
      'Seiont',
      '3.46 km²',
      '2023: 20.0%',
    ]) {
      expect(body.textContent).toContain(text);
    }
    expect(body.querySelectorAll('[style]:not([style*=":"])')).toHaveLength(0);
  });
  it('chooses measures and areas', () => {
    const given = props();
    const body = show(AreaDetails, given);
    body.querySelector<HTMLButtonElement>('tbody th button')?.click();
    expect(given.onmeasure).toHaveBeenCalledWith('no_car');
    body.querySelectorAll<HTMLButtonElement>('nav button')[1]?.click();
    expect(given.onarea).toHaveBeenCalledWith('W06000002', 'authority');
  });
});

describe('AreaTable', () => {
  const names = Array.from({ length: 300 }, (_, index) => both(`Area ${index}`, `Ardal ${index}`));
  const percent = measure('no_car');
  const props = () => ({
    rows: areaRows(areaList('lsoa', names), values(names.map((_, index) => index)), percent, null),
    measure: percent,
    level: 'lsoa' as const,
    scope: 'Wales',
    selected: new Set([2]) as ReadonlySet<number>,
    highlighted: null,
    onselect: vi.fn(),
    onhighlight: vi.fn(),
    ondetails: vi.fn(),
  });
  it('draws only rows in sight but counts them all', () => {
    const body = show(AreaTable, props());
    expect(body.querySelector('[role=grid]')?.getAttribute('aria-rowcount')).toBe('301');
    expect(body.querySelectorAll('tbody tr').length).toBeLessThan(60);
    expect(body.querySelector('tr[aria-selected=true]')?.getAttribute('data-position')).toBe('2');
  });
  it('sorts by its headers and says so', () => {
    const body = show(AreaTable, props());
    body.querySelector<HTMLButtonElement>('th.c-value button')?.click();
    flushSync();
    expect(body.querySelector('th.c-value')?.getAttribute('aria-sort')).toBe('descending');
    expect(body.querySelector('th.c-label')?.getAttribute('aria-sort')).toBe('none');
    expect(body.querySelector('tbody tr')?.getAttribute('data-position')).toBe('299');
  });
  it('works by keyboard', async () => {
    const given = props();
    const body = show(AreaTable, given);
    const row = (position: number) =>
      body.querySelector<HTMLElement>(`[data-position="${position}"]`);
    row(0)?.focus();
    press(row(0), 'ArrowDown');
    await settled();
    expect(document.activeElement?.getAttribute('data-position')).toBe('1');
    press(document.activeElement, ' ');
    expect(given.onselect).toHaveBeenCalledWith([2, 1]);
    press(document.activeElement, 'Enter');
    expect(given.ondetails).toHaveBeenCalledWith(1);
    press(document.activeElement, 'End');
    await settled();
    expect(document.activeElement?.getAttribute('data-position')).toBe('299');
    expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('301');
    press(document.activeElement, 'a', { ctrlKey: true });
    expect(given.onselect.mock.lastCall?.[0]).toHaveLength(300);
  });
  it('filters', () => {
    const body = show(AreaTable, props());
    const field = body.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('no field');
    field.value = 'ardal 29';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    flushSync();
    expect(body.querySelector('[role=grid]')?.getAttribute('aria-rowcount')).toBe('14');
  });
});

describe('SearchBox', () => {
  const hits: SearchHit[] = ['Bala', 'Y Bala'].map((name, index) => ({
    kind: 'settlement',
    name: both(name),
    context: both('Gwynedd'),
    level: null,
    code: null,
    position: index,
    easting: 292000,
    northing: 336000,
  }));
  async function type(body: HTMLElement, text: string): Promise<HTMLInputElement> {
    const field = body.querySelector('input');
    if (!field) throw new Error('no field');
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(500);
    flushSync();
    return field;
  }
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('lists hits, moves by arrows and chooses with Enter', async () => {
    const onchoose = vi.fn();
    const body = show(SearchBox, { search: () => Promise.resolve(hits), onchoose });
    const field = await type(body, 'bala');
    expect(field.getAttribute('aria-expanded')).toBe('true');
    expect(body.querySelectorAll('[role=option]')).toHaveLength(2);
    expect(body.querySelector('[role=status]')?.textContent).toContain('2 results');
    press(field, 'ArrowDown');
    const active = field.getAttribute('aria-activedescendant');
    expect(document.getElementById(active ?? '')?.textContent).toContain('Y Bala');
    press(field, 'Enter');
    expect(onchoose).toHaveBeenCalledWith(hits[1]);
    expect(field.getAttribute('aria-expanded')).toBe('false');
    expect(field.value).toBe('Y Bala');
  });
  it('gives examples when nothing is found, and says when the search fails', async () => {
    const onfailure = vi.fn();
    const search = vi.fn<(query: string) => Promise<SearchHit[]>>().mockResolvedValueOnce([]);
    search.mockRejectedValueOnce(new Error('broken'));
    const body = show(SearchBox, { search, onchoose: vi.fn(), onfailure });
    const field = await type(body, 'zzz');
    expect(body.textContent).toContain('Nothing found for “zzz”');
    press(field, 'Escape');
    expect(body.querySelector('.message')).toBeNull();
    await type(body, 'zzzz');
    expect(onfailure).toHaveBeenCalledOnce();
    expect(body.textContent).toContain('did not work');
  });
});

describe('SelectionSummary and StrategyTable', () => {
  it('sums up, lists and removes', () => {
    const onremove = vi.fn();
    const body = show(SelectionSummary, {
      areas: [{ position: 4, code: 'W01', label: both('Amlwch') }],
      summary: {
        areas: 1,
        residents: 1500,
        households: 700,
        value: 12.34,
        numerator: 185,
        denominator: 1500,
        state: 'estimated' as const,
        note: '',
        line: {
          measure: 'no_car',
          whole: { value: 12.34, numerator: 185, denominator: 1500, state: 'estimated' as const },
          adds_up: true,
          known: 1,
          estimated: 1,
          suppressed: 0,
          unavailable: 1,
          residents_without: 900,
          part: null,
        },
      },
      measure: measure('no_car'),
      onremove,
      onclear: vi.fn(),
      ondetails: vi.fn(),
    });
    expect(body.textContent).toContain('1 area selected');
    expect(body.textContent).toContain('185 of 1,500');
    expect(body.textContent).toContain('Without a figure: 1 of 2 areas. 900 people live there.');
    body.querySelector<HTMLButtonElement>('.remove')?.click();
    expect(onremove).toHaveBeenCalledWith(4);
  });
  it('has words beside the signs', () => {
    const body = show(StrategyTable, {
      authorities: areaList('authority', [both('Powys'), both('Ceredigion')]),
      measures: [measure('strategy_welsh', { theme: 'strategies', unit: 'category' })],
      values: { strategy_welsh: values([0, 1]) },
      source: SOURCE,
      current: 'no_car',
      onmeasure: vi.fn(),
      onarea: vi.fn(),
    });
    expect(body.querySelectorAll('tbody tr')).toHaveLength(2);
    expect(body.querySelector('td.yes .visually-hidden')?.textContent).not.toBe('');
    expect(body.querySelector('tfoot td')?.textContent).toBe('1 of 2');
  });
});
