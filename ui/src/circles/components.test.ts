// @vitest-environment jsdom
import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as backend from '../backend/circles';
import { both, areaList } from '../panels/sample';
import { announcer } from '../state/announcer.svelte';
import { areaLists } from '../state/areas.svelte';
import { choice } from '../state/choice.svelte';
import { language } from '../state/language.svelte';
import { session } from '../state/session.svelte';
import type { MapView } from '../map/mapview';
import type { MapOverlay } from '../map/overlay';
import CircleLayer from './CircleLayer.svelte';
import CircleWords from './CircleWords.svelte';
import { circlePoints, circles } from './circles.svelte';
import CirclesChoice from './CirclesChoice.svelte';
import CirclesLegend from './CirclesLegend.svelte';
import { layout } from './sample';
import { sizeOf } from './words';

vi.mock('../backend/circles', () => ({ circles: vi.fn(), circleSizes: vi.fn() }));
vi.mock(import('../backend/client'), async (original) => ({
  ...(await original()),
  areas: vi.fn(),
}));

const LSOAS = areaList(
  'lsoa',
  ['Alpha', 'Beta', 'Gamma', 'Delta'].map((name) => both(name)),
);
const AUTHORITIES = areaList('authority', [both('Gwynedd'), both('Powys')]);

let mounted: Record<string, unknown>[] = [];
const map = {
  overlays: [] as MapOverlay[],
  plain: [] as boolean[],
  add: (overlay: MapOverlay) => map.overlays.push(overlay),
  setPlain: (plain: boolean) => map.plain.push(plain),
};

function show<P extends Record<string, unknown>>(component: Component<P>, props: P): HTMLElement {
  mounted.push(mount(component, { target: document.body, props }));
  flushSync();
  return document.body;
}

function showMap(): void {
  show(CircleWords, {});
  show(CircleLayer, { map: map as unknown as MapView, painting: null });
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve));
    flushSync();
  }
}

const text = (selector: string) =>
  document.querySelector(selector)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';

beforeEach(async () => {
  language.current = 'en';
  map.overlays = [];
  map.plain = [];
  const engine = await import('../backend/client');
  vi.mocked(engine.areas).mockImplementation((level) =>
    Promise.resolve(level === 'authority' ? AUTHORITIES : LSOAS),
  );
  await areaLists.load('authority');
  await areaLists.load('lsoa');
  vi.mocked(backend.circleSizes).mockReset().mockResolvedValue(['residents', 'households']);
  vi.mocked(backend.circles).mockReset().mockResolvedValue(layout());
  choice.levelMode = 'lsoa';
  choice.scope = null;
  choice.resolution = 100;
  session.version += 1;
  circles.on = false;
  circles.wanted = 'residents';
});

afterEach(async () => {
  for (const component of mounted) await unmount(component);
  mounted = [];
  document.body.replaceChildren();
});

describe('circles instead of fills', () => {
  it('are asked for once they are chosen, and replace the fills', async () => {
    const body = show(CirclesChoice, {});
    showMap();
    await settle();
    expect(backend.circles).not.toHaveBeenCalled();
    body.querySelectorAll<HTMLInputElement>('input[name=circles]')[1]?.click();
    await settle();
    expect(map.plain.at(-1)).toBe(true);
    expect(backend.circles).toHaveBeenLastCalledWith({
      level: 'lsoa',
      by: 'residents',
      within: null,
      resolution: 128,
    });
    expect(text('#map-circles')).toBe(
      'The map shows 3 circles in proportion to their residents. No circle covers another: half of them were moved by 350 m at most, all of them by 6.1 km at most. From nearer, they go back towards their places.',
    );
    expect(announcer.text.replaceAll(/\s/g, ' ')).toBe(text('#map-circles'));
    circles.on = false;
    await settle();
    expect(map.plain.at(-1)).toBe(false);
    expect(announcer.text).toBe('The map shows filled areas');
    expect(text('#map-circles')).toBe('');
  });

  it('follow the step of zoom, the authority and what they are as large as', async () => {
    circles.on = true;
    showMap();
    await settle();
    choice.resolution = 120;
    await settle();
    expect(backend.circles).toHaveBeenCalledTimes(1);
    choice.resolution = 60;
    await settle();
    choice.scope = 1;
    await settle();
    circles.wanted = 'households';
    await settle();
    expect(vi.mocked(backend.circles).mock.lastCall?.[0]).toEqual({
      level: 'lsoa',
      by: 'households',
      within: AUTHORITIES.codes[1],
      resolution: 64,
    });
  });

  it('give way to fills where a level has none, and say so', async () => {
    vi.mocked(backend.circleSizes).mockResolvedValue([]);
    circles.on = true;
    showMap();
    show(CirclesLegend, {});
    await settle();
    expect(map.plain.at(-1)).toBe(false);
    expect(backend.circles).not.toHaveBeenCalled();
    expect(text('.sizes')).toContain('cannot be drawn as circles');
  });

  it('take what there is where what is wanted is not known', async () => {
    circles.on = true;
    circles.wanted = 'premises';
    showMap();
    await settle();
    expect(vi.mocked(backend.circles).mock.lastCall?.[0].by).toBe('residents');
  });
});

describe('the legend of sizes', () => {
  beforeEach(async () => {
    circles.on = true;
    showMap();
    show(CirclesLegend, {});
    await settle();
  });

  it('draws round numbers to the scale of the map', () => {
    const drawing = document.querySelector('.sizes svg');
    expect(drawing?.getAttribute('data-numbers')).toBe('2000 500 100');
    expect(drawing?.getAttribute('aria-label')).toBe(
      'Circles of the legend: 2,000 residents · 500 residents · 100 residents',
    );
    const radii = [...(drawing?.querySelectorAll('circle') ?? [])].map((circle) =>
      Number(circle.getAttribute('r')),
    );
    // Half of the residents of a circle of 20 pixels.
    expect(radii[0]).toBeCloseTo(20 / Math.SQRT2);
    expect((radii[0] ?? 0) / (radii[1] ?? 1)).toBeCloseTo(2);
  });

  it('says which areas have no circle, and how far circles are from their places', () => {
    expect(text('.sizes')).toContain('1 area has no figure, and no circle.');
    expect(text('.sizes')).toContain('all of them by 6.1 km at most');
    expect(text('.sizes')).not.toContain('estimates');
  });

  it('offers what is known at the level, in both languages', () => {
    const options = () => [...document.querySelectorAll('.sizes option')].map((o) => o.textContent);
    expect(options()).toEqual(['Residents', 'Households']);
    language.current = 'cy';
    flushSync();
    expect(options()).toEqual(['Preswylwyr', 'Aelwydydd']);
    expect(text('.sizes')).toContain('Nid oes gan 1 ardal ffigur, na chylch.');
  });

  it('gives the number of an area, and where its circle is', () => {
    expect(sizeOf('en', 1)).toBe('4,000 residents');
    expect(sizeOf('en', 2)).toBe('number of residents not known');
    expect(sizeOf('cy', 1)).toBe('4,000 o breswylwyr');
    const points = circlePoints([[1, 1], [2, 2], [3, 3], null]);
    expect(points).toEqual([
      [10_000, 20_000],
      [14_000, 20_000],
      [3, 3],
      [10_000, 18_000],
    ]);
  });
});
