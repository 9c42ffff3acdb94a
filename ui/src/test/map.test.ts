import { describe, expect, it } from 'vitest';
import { COARSEST, RESOLUTIONS, TILE_GRID, tileAt, WALES } from '../map/grid';
import { luminance } from '../map/hatch';
import { featureAt, insideRings } from '../map/inside';
import { readKey } from '../map/keys';
import { lineEnd, placeNames } from '../map/labels';
import { settlementLook, settlementResolution, wrapped } from '../map/names';
import { roundLength, scaleBar } from '../map/scale';
import { nearestTo, nextTowards } from '../map/towards';

describe('the tile grid', () => {
  it('halves the metres a pixel at each zoom', () => {
    expect(RESOLUTIONS[0]).toBe(COARSEST);
    expect(RESOLUTIONS[8]).toBe(3.5);
  });

  it('finds the tile that OpenLayers asks for', () => {
    for (const [easting, northing] of [
      [318_500, 176_500],
      [258_000, 372_000],
      [WALES[0] + 1, WALES[1] + 1],
    ] as const) {
      for (let zoom = 0; zoom <= 8; zoom += 1) {
        const [, x, y] = TILE_GRID.getTileCoordForCoordAndZ([easting, northing], zoom);
        expect(tileAt(zoom, easting, northing)).toEqual({ x, y });
      }
    }
  });
});

describe('the area at a point', () => {
  const square = [0, 0, 10, 0, 10, 10, 0, 10, 0, 0];
  const hole = [4, 4, 6, 4, 6, 6, 4, 6, 4, 4];

  it('is inside a ring and outside of its hole', () => {
    const flat = [...square, ...hole];
    expect(insideRings(flat, [10, 20], 2, 2)).toBe(true);
    expect(insideRings(flat, [10, 20], 5, 5)).toBe(false);
    expect(insideRings(flat, [10, 20], 12, 5)).toBe(false);
  });

  it('is the first feature that holds it', () => {
    const feature = (id: number, shift: number) => ({
      getId: () => id,
      getExtent: () => [shift, 0, shift + 10, 10],
      getFlatCoordinates: () => square.map((value, index) => (index % 2 ? value : value + shift)),
      getEnds: () => [10],
    });
    const features = [feature(7, 0), feature(8, 10)];
    expect(featureAt(features, 5, 5)).toBe(7);
    expect(featureAt(features, 15, 5)).toBe(8);
    expect(featureAt(features, 25, 5)).toBeUndefined();
  });
});

describe('names in a crowd', () => {
  const frame = { left: 0, top: 0, right: 400, bottom: 300 };
  const name = (x: number, y: number) => ({ x, y, width: 60, height: 14 });

  it('stay where there is room', () => {
    expect(placeNames([name(50, 50), name(200, 50)], frame)).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('move aside without overlapping or leaving the frame', () => {
    const names = [name(40, 40), name(50, 44), name(60, 48), name(70, 38)];
    const placed = placeNames(names, frame);
    const boxes = placed.map((shift, index) => {
      const { x = 0, y = 0 } = names[index] ?? {};
      return { x: x + (shift?.[0] ?? NaN), y: y + (shift?.[1] ?? NaN) };
    });
    for (const [index, a] of boxes.entries()) {
      expect(a.x).toBeGreaterThanOrEqual(30);
      expect(a.y).toBeGreaterThanOrEqual(7);
      for (const b of boxes.slice(index + 1)) {
        expect(Math.abs(a.x - b.x) >= 60 || Math.abs(a.y - b.y) >= 14).toBe(true);
      }
    }
  });

  it('have a line only when they moved away', () => {
    expect(lineEnd(name(0, 0), [20, 5])).toBeNull();
    expect(lineEnd(name(0, 0), [0, 40])).toEqual([0, 33]);
  });
});

describe('moving by key', () => {
  const points: ([number, number] | null)[] = [[0, 0], [10, 1], [0, 10], [-10, 0], null, [20, 0]];

  it('goes to the next area in a direction', () => {
    expect(nextTowards(points, 0, 'right')).toBe(1);
    expect(nextTowards(points, 1, 'right')).toBe(5);
    expect(nextTowards(points, 0, 'up')).toBe(2);
    expect(nextTowards(points, 0, 'left')).toBe(3);
    expect(nextTowards(points, 0, 'down')).toBeNull();
  });

  it('leaves out what is not allowed', () => {
    expect(nextTowards(points, 0, 'right', (position) => position !== 1)).toBe(5);
    expect(nearestTo(points, 9, 0)).toBe(1);
    expect(nearestTo(points, 9, 0, (position) => position !== 1)).toBe(0);
  });

  it('tells panning from stepping', () => {
    const key = (name: string, shiftKey = false, ctrlKey = false) =>
      readKey({ key: name, shiftKey, ctrlKey, metaKey: false, altKey: false });
    expect(key('ArrowLeft')).toEqual({ kind: 'pan', right: -1, down: 0 });
    expect(key('ArrowLeft', true)).toEqual({ kind: 'step', way: 'left' });
    expect(key('+')).toEqual({ kind: 'zoom', steps: 1 });
    expect(key('Enter', true)).toEqual({ kind: 'pick', adding: true });
    expect(key('k', false, true)).toBeNull();
    expect(key('Tab')).toBeNull();
  });
});

describe('the scale bar', () => {
  it('has a round length that fits', () => {
    expect(roundLength(46_700)).toBe(20_000);
    expect(roundLength(50_000)).toBe(50_000);
    expect(roundLength(199)).toBe(100);
    const { metres, pixels } = scaleBar(3.5, 110);
    expect(metres).toBe(200);
    expect(pixels).toBeLessThanOrEqual(110);
  });
});

describe('names', () => {
  it('break long names at the middle space', () => {
    expect(wrapped('Powys')).toBe('Powys');
    expect(wrapped('Neath Port Talbot')).toBe('Neath Port\nTalbot');
    expect(wrapped('Carmarthenshire')).toBe('Carmarthenshire');
  });

  it('come one after the other as one zooms in', () => {
    for (let rank = 1; rank < 3000; rank += 1) {
      expect(settlementResolution(rank)).toBeLessThanOrEqual(settlementResolution(rank - 1));
    }
    expect(settlementResolution(2_999)).toBeGreaterThan(14);
  });
});

describe('luminance', () => {
  it('is that of WCAG', () => {
    expect(luminance('#ffffff')).toBeCloseTo(1, 6);
    expect(luminance('#000000')).toBe(0);
    expect(luminance('#777777')).toBeCloseTo(0.1845, 3);
  });
});

describe('names by size', () => {
  const size = (kind: 'city' | 'town' | 'village', residents: number) =>
    Number(/([\d.]+)px/.exec(settlementLook({ kind, residents }).font)?.[1]);

  it('are larger the more people live there', () => {
    const sizes = [
      size('city', 300_000),
      size('town', 20_000),
      size('town', 4_000),
      size('village', 90_000),
    ];
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(new Set(sizes).size).toBe(4);
  });

  it('are not larger for a city that is small', () => {
    expect(size('city', 1_800)).toBe(size('town', 1_800));
  });
});
