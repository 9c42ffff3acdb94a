/** Draws the scatter plot on canvases: points below, what stands out above. */

import { toPixel, type Frame, type ScatterPoint, type Spans } from './points';

/** The colours that a chart draws with; system colours where the system forces them. */
export type ChartColours = {
  ink: string;
  muted: string;
  line: string;
  surface: string;
  select: string;
  focus: string;
};

/** A point with its look: those that stand out are squares with an outline, so that no colour is needed to find them. */
export type Dot = { point: ScatterPoint; colour: string; standsOut: boolean; faint: boolean };

/** A mark around a point. */
export type Ring = { point: ScatterPoint; kind: 'selected' | 'hovered' | 'active' };

const TAU = 2 * Math.PI;
const RADIUS = 2.6;
const SIDE = 3.4;

/** The theme's colours, as in `tokens.css`: a canvas is drawn before the page has taken another theme. */
const LIGHT: ChartColours = {
  ink: '#17222b',
  muted: '#4d5c68',
  line: '#d3dae0',
  surface: '#ffffff',
  select: '#b5179e',
  focus: '#1a5fd0',
};
const DARK: ChartColours = {
  ink: '#e9eef1',
  muted: '#a9b7c1',
  line: '#313d47',
  surface: '#182027',
  select: '#ff7be3',
  focus: '#8ab8ff',
};
const FORCED: ChartColours = {
  ink: 'CanvasText',
  muted: 'CanvasText',
  line: 'GrayText',
  surface: 'Canvas',
  select: 'LinkText',
  focus: 'CanvasText',
};

/** The colours of a theme, or those that the system forces; with high contrast nothing is muted. */
export function chartColours(theme: 'light' | 'dark', contrast: boolean): ChartColours {
  if (window.matchMedia('(forced-colors: active)').matches) return FORCED;
  const colours = theme === 'dark' ? DARK : LIGHT;
  return contrast ? { ...colours, muted: colours.ink, line: colours.muted } : colours;
}

export type Lines = { x: readonly number[]; y: readonly number[] };

/** The grid, the two medians and all points; those that stand out come last. */
export function drawDots(
  context: CanvasRenderingContext2D,
  frame: Frame,
  spans: Spans,
  dots: readonly Dot[],
  grid: Lines,
  medians: readonly [number, number],
  colours: ChartColours,
): void {
  const { width, height } = frame;
  context.clearRect(0, 0, width, height);
  context.lineWidth = 1;
  context.strokeStyle = colours.line;
  const upright = (x: number): void => {
    const [at] = toPixel(spans, frame, x, 0);
    context.moveTo(at, 0);
    context.lineTo(at, height);
  };
  const level = (y: number): void => {
    const [, at] = toPixel(spans, frame, 0, y);
    context.moveTo(0, at);
    context.lineTo(width, at);
  };
  context.beginPath();
  grid.x.forEach(upright);
  grid.y.forEach(level);
  context.stroke();
  context.strokeStyle = colours.muted;
  context.setLineDash([5, 4]);
  context.beginPath();
  upright(medians[0]);
  level(medians[1]);
  context.stroke();
  context.setLineDash([]);
  context.lineWidth = 0.7;
  for (const last of [false, true]) {
    for (const { point, colour, standsOut, faint } of dots) {
      if (standsOut !== last) continue;
      const [x, y] = toPixel(spans, frame, point.x, point.y);
      context.globalAlpha = faint ? 0.4 : 1;
      context.fillStyle = colour;
      context.strokeStyle = standsOut ? colours.ink : colours.muted;
      context.beginPath();
      if (standsOut) context.rect(x - SIDE, y - SIDE, 2 * SIDE, 2 * SIDE);
      else context.arc(x, y, RADIUS, 0, TAU);
      context.fill();
      context.lineWidth = standsOut ? 1.4 : 0.5;
      context.stroke();
    }
  }
  context.globalAlpha = 1;
}

/** What is selected, under the pointer and reached by key, and the rectangle that is being drawn. */
export function drawRings(
  context: CanvasRenderingContext2D,
  frame: Frame,
  spans: Spans,
  rings: readonly Ring[],
  brush: readonly [readonly [number, number], readonly [number, number]] | null,
  colours: ChartColours,
): void {
  context.clearRect(0, 0, frame.width, frame.height);
  for (const { point, kind } of rings) {
    const [x, y] = toPixel(spans, frame, point.x, point.y);
    const radius = kind === 'selected' ? 5 : kind === 'hovered' ? 7 : 9;
    context.beginPath();
    context.arc(x, y, radius, 0, TAU);
    context.lineWidth = 4;
    context.strokeStyle = colours.surface;
    context.stroke();
    context.lineWidth = 2;
    context.strokeStyle =
      kind === 'selected' ? colours.select : kind === 'hovered' ? colours.ink : colours.focus;
    context.stroke();
  }
  if (!brush) return;
  const [[ax, ay], [bx, by]] = brush;
  context.setLineDash([6, 4]);
  context.lineWidth = 2;
  context.strokeStyle = colours.select;
  context.strokeRect(Math.min(ax, bx), Math.min(ay, by), Math.abs(bx - ax), Math.abs(by - ay));
  context.setLineDash([]);
}
