/** Draws the Moran scatterplot on a canvas. */

import { toPixel, ticks, type Frame, type PlotPoint, type Span } from './plot';

export type PlotColours = { ink: string; muted: string; line: string; surface: string };

export type Mark = { point: PlotPoint; colour: string; shape: Shape; faint: boolean };

/** Shapes tell classes apart without colour: high, low, the two kinds of outliers, and the rest. */
export type Shape = 'disc' | 'square' | 'triangle' | 'diamond' | 'dot';

const TAU = 2 * Math.PI;

function trace(context: CanvasRenderingContext2D, shape: Shape, x: number, y: number): void {
  context.beginPath();
  switch (shape) {
    case 'disc':
      context.arc(x, y, 3.2, 0, TAU);
      break;
    case 'square':
      context.rect(x - 2.8, y - 2.8, 5.6, 5.6);
      break;
    case 'triangle':
      context.moveTo(x, y - 4);
      context.lineTo(x + 3.8, y + 3);
      context.lineTo(x - 3.8, y + 3);
      context.closePath();
      break;
    case 'diamond':
      context.moveTo(x, y - 4.2);
      context.lineTo(x + 4.2, y);
      context.lineTo(x, y + 4.2);
      context.lineTo(x - 4.2, y);
      context.closePath();
      break;
    case 'dot':
      context.arc(x, y, 1.7, 0, TAU);
      break;
  }
}

/** A canvas of a size in CSS pixels, sharp on any screen; null where there is no canvas to draw on. */
export function prepare(
  canvas: HTMLCanvasElement,
  { width, height }: Frame,
): CanvasRenderingContext2D | null {
  const ratio = window.devicePixelRatio || 1;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const context = canvas.getContext('2d');
  context?.scale(ratio, ratio);
  return context;
}

/** The axes, the regression line and all points. */
export function drawPlot(
  context: CanvasRenderingContext2D,
  frame: Frame,
  span: Span,
  marks: readonly Mark[],
  slope: number | null,
  colours: PlotColours,
): void {
  const { width, height } = frame;
  const [originX, originY] = toPixel(span, frame, 0, 0);
  context.clearRect(0, 0, width, height);
  context.lineWidth = 1;
  context.strokeStyle = colours.line;
  context.fillStyle = colours.muted;
  context.font = '11px system-ui, sans-serif';
  context.textBaseline = 'bottom';
  for (const at of ticks(span.left, span.right)) {
    const [x] = toPixel(span, frame, at, 0);
    context.beginPath();
    context.moveTo(x, 0);
    context.lineTo(x, height);
    context.stroke();
    if (at !== 0) context.fillText(String(at).replace('-', '−'), x + 2, height - 1);
  }
  for (const at of ticks(span.low, span.high)) {
    const [, y] = toPixel(span, frame, 0, at);
    context.beginPath();
    context.moveTo(0, y);
    context.lineTo(width, y);
    context.stroke();
    if (at !== 0) context.fillText(String(at).replace('-', '−'), 2, y - 1);
  }
  context.strokeStyle = colours.muted;
  context.beginPath();
  context.moveTo(originX, 0);
  context.lineTo(originX, height);
  context.moveTo(0, originY);
  context.lineTo(width, originY);
  context.stroke();

  // Faint ones first, so that those of the authority looked into lie on top.
  const ordered = [...marks].sort((a, b) => Number(b.faint) - Number(a.faint));
  for (const { point, colour, shape, faint } of ordered) {
    const [x, y] = toPixel(span, frame, point.own, point.around);
    trace(context, faint ? 'dot' : shape, x, y);
    context.globalAlpha = faint ? 0.3 : 1;
    context.fillStyle = faint ? colours.muted : colour;
    context.fill();
    if (!faint && shape !== 'dot') {
      context.lineWidth = 0.6;
      context.strokeStyle = colours.ink;
      context.stroke();
    }
  }
  context.globalAlpha = 1;

  if (slope === null) return;
  const from = toPixel(span, frame, span.left, slope * span.left);
  const to = toPixel(span, frame, span.right, slope * span.right);
  for (const [colour, lineWidth] of [
    [colours.surface, 4],
    [colours.ink, 1.8],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = lineWidth;
    context.beginPath();
    context.moveTo(...from);
    context.lineTo(...to);
    context.stroke();
  }
}

/** Rings around points, over the plot. */
export function drawRings(
  context: CanvasRenderingContext2D,
  frame: Frame,
  span: Span,
  rings: readonly { point: PlotPoint; colour: string; radius: number }[],
  halo: string,
): void {
  context.clearRect(0, 0, frame.width, frame.height);
  for (const { point, colour, radius } of rings) {
    const [x, y] = toPixel(span, frame, point.own, point.around);
    for (const [stroke, lineWidth] of [
      [halo, 4],
      [colour, 2],
    ] as const) {
      context.beginPath();
      context.arc(x, y, radius, 0, TAU);
      context.strokeStyle = stroke;
      context.lineWidth = lineWidth;
      context.stroke();
    }
  }
}
