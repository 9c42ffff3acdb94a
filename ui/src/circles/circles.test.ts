// @vitest-environment jsdom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { decodeCircles } from '../backend/circles';
import { ESTIMATED, NO_DATA, OUTSIDE, SUPPRESSED } from '../map/classes';
import { sameLand } from '../map/plain';
import { LIGHT } from '../map/styles';
import { circleAt } from './at';
import { CirclePainter, type Frame } from './draw';
import { groupsOf, looksOf, type Look } from './looks';
import { numberOf, pixelsOf, roundNumbers, stepOf } from './rounds';
import { layout } from './sample';
import { Sheet } from './sheet';

// There are no canvases here: patterns fall back to plain colours.
beforeAll(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});

describe('the bytes of the engine', () => {
  it('are eight numbers and four columns', () => {
    const numbers = [2, 2, 1, 0, 30, 90, 0.2, 0, 1, 2, NaN, 3, 4, NaN, 5, 6, NaN, 7, 8, NaN];
    const found = decodeCircles(Float64Array.from(numbers).buffer);
    expect(found).toMatchObject({ scale: 2, drawn: 2, without: 1, median: 30, most: 90 });
    expect([...found.easting]).toEqual([1, 2, NaN]);
    expect([...found.radius]).toEqual([5, 6, NaN]);
    expect([...found.number]).toEqual([7, 8, NaN]);
  });

  it('are refused where they do not fit', () => {
    expect(() => decodeCircles(new ArrayBuffer(8 * 9))).toThrow(/72 bytes/);
    expect(() => decodeCircles(new ArrayBuffer(8))).toThrow(RangeError);
  });
});

describe('the circle at a point', () => {
  const circles = layout();

  it('is the one that holds it', () => {
    expect(circleAt(circles, 10_500, 20_000, 1)).toBe(0);
    expect(circleAt(circles, 13_000, 20_500, 1)).toBe(1);
    expect(circleAt(circles, 11_500, 20_000, 1)).toBeNull();
  });

  it('may be a few pixels away, and is the nearest one then', () => {
    // 500 metres beside the circles of 0 (radius 1,000) and 1 (radius 2,000).
    expect(circleAt(circles, 11_400, 20_000, 300)).toBe(0);
    expect(circleAt(circles, 11_600, 20_000, 300)).toBe(1);
    expect(circleAt(circles, 11_400, 20_000, 100)).toBeNull();
  });

  it('is none where there is no circle', () => {
    expect(
      circleAt(layout({ radius: new Float64Array(4).fill(NaN) }), 10_000, 20_000, 9),
    ).toBeNull();
  });
});

describe('the legend of sizes', () => {
  it('has round numbers, each at most a quarter of the one before', () => {
    expect(roundNumbers(362_310)).toEqual([200_000, 50_000, 10_000]);
    expect(roundNumbers(1_000)).toEqual([1_000, 200, 50]);
    expect(roundNumbers(7)).toEqual([5, 1]);
    expect(roundNumbers(0)).toEqual([]);
    expect(roundNumbers(NaN)).toEqual([]);
  });

  it('draws them as large as the map does', () => {
    const { scale, radius } = layout();
    expect(pixelsOf(1_000, 100, scale)).toBeCloseTo((radius[0] ?? NaN) / 100);
    expect(numberOf(pixelsOf(640, 37, scale), 37, scale)).toBeCloseTo(640);
  });

  it('asks once for resolutions between two powers of two', () => {
    expect([256.1, 300, 512].map(stepOf)).toEqual([9, 9, 9]);
    expect(stepOf(256)).toBe(8);
  });
});

describe('the look of circles', () => {
  const painting = { colours: ['#ffffcc', '#003300'], patterns: [null, 'lined' as const] };

  it('never tells estimated, suppressed and missing by colour alone', () => {
    const looks = looksOf(painting, LIGHT);
    expect(looks[0]?.mark).toBeNull();
    expect(looks[1]?.mark).toBe('lined');
    expect(looks[ESTIMATED]?.mark).toBe('hatched');
    expect(looks[NO_DATA]?.mark).toBe('dotted');
    expect(looks[SUPPRESSED]?.mark).toBe('lined');
    expect(looks[OUTSIDE]).toBeUndefined();
  });

  it('has marks that can be seen on the colour', () => {
    const looks = looksOf(painting, LIGHT);
    expect(looks[ESTIMATED]?.ink).toMatch(/^rgba\(0, 0, 0/);
    expect(looks[1]?.ink).toMatch(/^rgba\(255/);
  });

  it('puts areas of a colour together', () => {
    const groups = groupsOf(Uint8Array.of(1, 0, 1, NO_DATA, 1));
    expect([...(groups[1] ?? [])]).toEqual([0, 2, 4]);
    expect([...(groups[NO_DATA] ?? [])]).toEqual([3]);
    expect(groups.reduce((sum, group) => sum + group.length, 0)).toBe(5);
  });
});

describe('land under circles', () => {
  it('is drawn anew only where other areas are outside', () => {
    const painting = (codes: number[]) =>
      ({ key: 'a', level: 'lsoa', codes: Uint8Array.from(codes), colours: [] }) as const;
    expect(sameLand(painting([0, 1, OUTSIDE]), painting([3, NO_DATA, OUTSIDE]))).toBe(true);
    expect(sameLand(painting([0, 1, OUTSIDE]), painting([OUTSIDE, 1, OUTSIDE]))).toBe(false);
    expect(sameLand(painting([0]), { ...painting([0]), level: 'ward' })).toBe(false);
  });
});

/** A canvas that writes down what is drawn. */
function recorder() {
  const drawn: { kind: 'fill' | 'stroke'; colour: string; arcs: number[][] }[] = [];
  let arcs: number[][] = [];
  const context = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 0,
    beginPath: () => (arcs = []),
    moveTo: () => undefined,
    lineTo: () => undefined,
    setLineDash: () => undefined,
    arc: (x: number, y: number, radius: number) => arcs.push([x, y, radius]),
    fill: () => drawn.push({ kind: 'fill', colour: context.fillStyle, arcs }),
    stroke: () => drawn.push({ kind: 'stroke', colour: context.strokeStyle, arcs }),
  };
  return { drawn, context: context as unknown as CanvasRenderingContext2D };
}

describe('drawing', () => {
  const frame: Frame = { west: 0, north: 30_000, resolution: 500, width: 60, height: 60 };
  const look = (colour: string, mark: Look['mark'] = null): Look => ({
    colour,
    mark,
    ink: 'ink',
    pattern: colour,
  });

  it('fills every colour at once, at the right places', () => {
    const painter = new CirclePainter();
    painter.show(layout(), []);
    const { context, drawn } = recorder();
    const groups = groupsOf(Uint8Array.of(0, 1, 1, 0));
    painter.draw(context, frame, groups, [look('red'), look('blue', 'dotted')], LIGHT);
    const red = drawn.filter(({ colour }) => colour === 'red');
    expect(red).toHaveLength(1);
    expect(red[0]?.arcs).toEqual([
      [20, 20, 2],
      [20, 24, 1],
    ]);
    // One that has no circle is left out; the mark is as dark as it has to be.
    expect(drawn.find(({ colour }) => colour === 'blue')?.arcs).toEqual([[28, 20, 4]]);
    expect(drawn.find(({ colour }) => colour === 'ink')?.arcs).toHaveLength(1);
  });

  it('leaves out what cannot be seen', () => {
    const painter = new CirclePainter();
    painter.show(layout(), []);
    const { context, drawn } = recorder();
    const groups = groupsOf(Uint8Array.of(0, 0, 0, 0));
    painter.draw(context, { ...frame, west: 11_100 }, groups, [look('red')], LIGHT);
    expect(drawn.find(({ colour }) => colour === 'red')?.arcs).toHaveLength(1);
  });

  it('leads from the place of an area that is pointed out to its circle', () => {
    const painter = new CirclePainter();
    painter.show(layout(), [[10_000, 20_000], [4_000, 20_000], null, null]);
    const { context, drawn } = recorder();
    const marked = {
      hovered: 0,
      reached: 1,
      selected: new Set([2, 3]),
      outlined: new Set<number>(),
    };
    painter.draw(context, frame, groupsOf(Uint8Array.of(0, 0, 0, 0)), [look('red')], LIGHT);
    drawn.length = 0;
    painter.drawMarked(context, frame, marked, LIGHT);
    const places = drawn.filter(({ kind }) => kind === 'fill').map(({ arcs }) => arcs[0]);
    // The circle of 0 is in its place, that of 1 is 20 pixels farther east; what has no circle is left out.
    expect(places.map((place) => place?.slice(0, 2))).toEqual([
      [8, 20],
      [8, 20],
    ]);
    expect(drawn.filter(({ colour }) => colour === LIGHT.select)).toHaveLength(1);
  });
});

describe('the sheet with circles', () => {
  const frame: Frame = { west: 0, north: 1_000, resolution: 10, width: 100, height: 80 };

  it('is drawn anew only where it does not cover the map, or at another scale', () => {
    const context = { setTransform: vi.fn(), clearRect: vi.fn(), drawImage: vi.fn() };
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
    const draw = vi.fn();
    const sheet = new Sheet();
    const lay = (more: Partial<Frame> = {}, resting = true) =>
      sheet.lay(context as never, { ...frame, ...more }, 1, resting, draw);
    lay();
    expect(draw).toHaveBeenLastCalledWith(context, {
      west: -250,
      north: 1_200,
      resolution: 10,
      width: 150,
      height: 120,
    });
    lay({ west: 200 });
    expect(draw).toHaveBeenCalledTimes(1);
    expect(context.drawImage.mock.lastCall?.slice(1, 3)).toEqual([-45, -20]);
    lay({ west: 260 });
    expect(draw).toHaveBeenCalledTimes(2);
    // While it is zoomed, the sheet is stretched.
    lay({ west: 260, resolution: 5 }, false);
    expect(draw).toHaveBeenCalledTimes(2);
    expect(context.drawImage.mock.lastCall?.slice(3)).toEqual([300, 240]);
    lay({ west: 260, resolution: 5 });
    expect(draw).toHaveBeenCalledTimes(3);
    sheet.wipe();
    lay({ west: 260, resolution: 5 });
    expect(draw).toHaveBeenCalledTimes(4);
  });
});
