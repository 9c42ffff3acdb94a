import { describe, expect, it } from 'vitest';
import { NO_DATA, OUTSIDE } from '../map/classes';
import { DARK, LIGHT } from '../map/styles';
import { areasIn, cellsOf, CORNER, countCells, matrixCodes, thirdName, turned } from './cells';
import { squareOf } from './palette';

describe('groups', () => {
  it('have the worse end up and to the right', () => {
    expect(turned(8, 'higher', 'higher')).toBe(CORNER);
    expect(turned(0, 'lower', 'lower')).toBe(CORNER);
    expect(turned(2, 'higher', 'lower')).toBe(CORNER);
    expect(turned(6, 'lower', 'higher')).toBe(CORNER);
    expect(turned(4, 'lower', 'lower')).toBe(4);
    expect(turned(255, 'higher', 'higher')).toBeNull();
    expect(turned(7, null, null)).toBe(7);
  });

  it('are painted, one alone if it is chosen', () => {
    const matrix = {
      x_breaks: [1, 2],
      y_breaks: [1, 2],
      cells: [8, 0, 255, 8],
      counts: [1, 0, 0, 0, 0, 0, 0, 0, 2],
      correlation: 0.5,
    };
    const cells = cellsOf(matrix, 'higher', 'higher');
    expect([...matrixCodes(cells, null)]).toEqual([8, 0, NO_DATA, 8]);
    expect([...matrixCodes(cells, 8)]).toEqual([8, OUTSIDE, NO_DATA, 8]);
    const inside = (position: number): boolean => position > 0;
    expect([...matrixCodes(cells, null, inside)]).toEqual([OUTSIDE, 0, NO_DATA, 8]);
    expect(areasIn(cells, 8)).toEqual([0, 3]);
    expect(areasIn(cells, 8, inside)).toEqual([3]);
    expect(countCells(cells)).toEqual(matrix.counts);
  });

  it('are called by what is worse, or higher', () => {
    expect(thirdName(2, 'lower')).toBe('worst');
    expect(thirdName(0, 'higher')).toBe('best');
    expect(thirdName(1, null)).toBe('middle');
    expect(thirdName(2, null)).toBe('highest');
  });
});

describe('the nine colours', () => {
  type Matrix = readonly (readonly [number, number, number])[];
  /** Machado, Oliveira and Fernandes (2009), severity 1. */
  const VISION: Record<string, Matrix> = {
    usual: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    protanopia: [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
    deuteranopia: [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
    tritanopia: [
      [1.255528, -0.076749, -0.178779],
      [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.3039],
    ],
  };
  const XYZ: Matrix = [
    [0.4124564, 0.3575761, 0.1804375],
    [0.2126729, 0.7151522, 0.072175],
    [0.0193339, 0.119192, 0.9503041],
  ];

  function times(matrix: Matrix, [a = 0, b = 0, c = 0]: readonly number[]): number[] {
    return matrix.map((row) => row[0] * a + row[1] * b + row[2] * c);
  }

  /** CIELAB (D65) of `#rrggbb` as seen with a kind of vision. */
  function lab(colour: string, vision: Matrix): number[] {
    const linear = [1, 3, 5].map((at) => {
      const part = parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    const seen = times(vision, linear).map((part) => Math.min(1, Math.max(0, part)));
    const [x = 0, y = 0, z = 0] = times(XYZ, seen).map((part, index) => {
      const ratio = part / ([0.95047, 1, 1.08883][index] ?? 1);
      return ratio > 216 / 24389 ? Math.cbrt(ratio) : ((24389 / 27) * ratio + 16) / 116;
    });
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
  }

  it.each(Object.entries(VISION))('stay apart for %s', (_name, vision) => {
    const all = [...squareOf('light'), LIGHT.noData, DARK.noData];
    let nearest = Infinity;
    all.forEach((first, index) => {
      for (const second of all.slice(index + 1)) {
        const a = lab(first, vision);
        const b = lab(second, vision);
        nearest = Math.min(nearest, Math.hypot(...a.map((part, at) => part - (b[at] ?? 0))));
      }
    });
    expect(nearest).toBeGreaterThanOrEqual(8);
  });

  it('stand out more towards the corner, on light ground and on dark', () => {
    expect(new Set(squareOf('dark'))).toEqual(new Set(squareOf('light')));
    // Blue is across and orange upwards on either.
    for (const cell of [2, 4, 6]) expect(squareOf('dark')[cell]).toBe(squareOf('light')[cell]);
    for (const theme of ['light', 'dark'] as const) {
      const sign = theme === 'light' ? -1 : 1;
      const stands = squareOf(theme).map(
        (colour) => sign * (lab(colour, VISION['usual'] ?? [])[0] ?? 0),
      );
      for (let cell = 0; cell < 9; cell += 1) {
        if (cell % 3 > 0) expect(stands[cell]).toBeGreaterThan(stands[cell - 1] ?? 0);
        if (cell >= 3) expect(stands[cell]).toBeGreaterThan(stands[cell - 3] ?? 0);
      }
    }
  });
});
