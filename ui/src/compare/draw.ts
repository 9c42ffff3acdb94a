/** Draws the areas of one authority on a small canvas, in the fills of the map. */

import { CLASSES, CODES, ESTIMATED, NO_DATA, SUPPRESSED } from '../map/classes';
import { dotted, hatched, lined } from '../map/hatch';
import type { MapColours } from '../map/styles';
import type { Frame } from './frames';
import type { Piece, Shapes } from './shapes';

/** A fill for each paint code. */
export type Fills = readonly (string | CanvasPattern | undefined)[];

export function fillsOf(colours: readonly string[], theme: MapColours): Fills {
  const fills: (string | CanvasPattern | undefined)[] = new Array(CODES).fill(undefined);
  colours.slice(0, CLASSES).forEach((colour, index) => {
    fills[index] = colour;
    fills[index + ESTIMATED] = hatched(colour);
  });
  fills[NO_DATA] = dotted(theme.noData, theme.noDataInk);
  fills[SUPPRESSED] = lined(theme.noData, theme.noDataInk);
  return fills;
}

function trace(context: CanvasRenderingContext2D, { flat, ends }: Piece, frame: Frame): void {
  const { west, north, resolution } = frame;
  let start = 0;
  for (const end of ends) {
    for (let at = start; at < end; at += 2) {
      const x = ((flat[at] ?? 0) - west) / resolution;
      const y = (north - (flat[at + 1] ?? 0)) / resolution;
      if (at === start) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
    context.closePath();
    start = end;
  }
}

/** What is drawn: areas by position with the paint code of each, in a frame. */
export type Drawing = {
  areas: readonly number[];
  codes: Uint8Array;
  frame: Frame;
  /** Size in CSS pixels. */
  width: number;
  height: number;
};

/** Draws areas, all of one class at once, with an outline around the whole. */
export function draw(
  canvas: HTMLCanvasElement,
  { areas, codes, frame, width, height }: Drawing,
  shapes: Shapes,
  fills: Fills,
  outline: string,
): void {
  const ratio = window.devicePixelRatio || 1;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const context = canvas.getContext('2d');
  if (!context) return;
  context.scale(ratio, ratio);
  context.lineJoin = 'round';

  const byCode = new Map<number, number[]>();
  for (const area of areas) {
    const code = codes[area] ?? NO_DATA;
    const group = byCode.get(code);
    if (group) group.push(area);
    else byCode.set(code, [area]);
  }
  const path = (group: readonly number[]): void => {
    context.beginPath();
    for (const area of group) {
      for (const piece of shapes.get(area) ?? []) trace(context, piece, frame);
    }
  };
  // Half of the line stays visible around what is filled: tiles cut shapes, so that no outline of the whole is at hand.
  path(areas);
  context.strokeStyle = outline;
  context.lineWidth = 1.75;
  context.stroke();
  for (const [code, group] of byCode) {
    const fill = fills[code];
    if (fill === undefined) continue;
    path(group);
    context.fillStyle = fill;
    context.strokeStyle = fill;
    // Closes the gaps that smoothed edges leave between neighbours.
    context.lineWidth = 0.4;
    context.fill();
    context.stroke();
  }
}
