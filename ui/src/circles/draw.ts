/** Draws circles on a canvas: every colour at once, and nothing is made anew for an area. */

import type { CircleLayout } from '../backend/circles';
import type { Pattern } from '../map/hatch';
import type { MapColours } from '../map/styles';
import type { Look } from './looks';

/** What part of the map a canvas shows, in CSS pixels. */
export type Frame = {
  /** Metres at the left edge and at the top edge. */
  west: number;
  north: number;
  /** Metres a pixel. */
  resolution: number;
  width: number;
  height: number;
};

/** Circles with a larger radius in pixels have the patterns of areas. */
const PATTERNED = 9;
/** Smaller circles than this have no edge: it would take their colour away. */
const EDGED = 1.6;
const TURN = 2 * Math.PI;

/** Circles that stand out. */
export type Marked = {
  hovered: number | null;
  reached: number | null;
  selected: ReadonlySet<number>;
  outlined: ReadonlySet<number>;
};

export class CirclePainter {
  #layout: CircleLayout | null = null;
  /** Where areas are in truth. */
  #places: readonly ([number, number] | null)[] = [];
  /** In pixels, of the frame that is drawn; what is out of sight has the radius 0. */
  #x = new Float32Array(0);
  #y = new Float32Array(0);
  #radius = new Float32Array(0);

  show(layout: CircleLayout | null, places: readonly ([number, number] | null)[]): void {
    this.#layout = layout;
    this.#places = places;
    const length = layout?.radius.length ?? 0;
    if (length === this.#x.length) return;
    this.#x = new Float32Array(length);
    this.#y = new Float32Array(length);
    this.#radius = new Float32Array(length);
  }

  draw(
    context: CanvasRenderingContext2D,
    frame: Frame,
    groups: readonly Uint32Array[],
    looks: readonly (Look | undefined)[],
    theme: MapColours,
  ): void {
    if (!this.#layout) return;
    this.#place(this.#layout, frame);
    groups.forEach((group, code) => {
      const look = looks[code];
      if (look && group.length > 0) this.#group(context, frame, group, look);
    });
    this.#edges(context, theme);
  }

  /** The circles that stand out, over all others; of those pointed out also where they belong. */
  drawMarked(
    context: CanvasRenderingContext2D,
    frame: Frame,
    { hovered, reached, selected, outlined }: Marked,
    theme: MapColours,
  ): void {
    if (!this.#layout) return;
    if (hovered === null && reached === null && selected.size + outlined.size === 0) return;
    this.#place(this.#layout, frame);
    for (const position of outlined) {
      this.#ring(context, position, theme.hover, theme.hoverHalo, 1.4, [4, 4]);
    }
    for (const position of selected) {
      this.#ring(context, position, theme.select, theme.selectHalo, 2.4);
    }
    if (hovered !== null && hovered !== reached) {
      this.#tie(context, frame, hovered, theme);
      this.#ring(context, hovered, theme.hover, theme.hoverHalo, 1.8);
    }
    if (reached !== null) {
      this.#tie(context, frame, reached, theme);
      this.#ring(context, reached, theme.hover, theme.hoverHalo, 2.8);
    }
  }

  #place({ easting, northing, radius }: CircleLayout, frame: Frame): void {
    const { west, north, resolution, width, height } = frame;
    for (let position = 0; position < radius.length; position += 1) {
      const x = ((easting[position] ?? NaN) - west) / resolution;
      const y = (north - (northing[position] ?? NaN)) / resolution;
      const own = (radius[position] ?? NaN) / resolution;
      const seen = x > -own && x < width + own && y > -own && y < height + own;
      this.#x[position] = x;
      this.#y[position] = y;
      this.#radius[position] = seen ? own : 0;
    }
  }

  #arc(context: CanvasRenderingContext2D, position: number, more = 0): void {
    const x = this.#x[position] ?? 0;
    const radius = (this.#radius[position] ?? 0) + more;
    context.moveTo(x + radius, this.#y[position] ?? 0);
    context.arc(x, this.#y[position] ?? 0, radius, 0, TURN);
  }

  #group(context: CanvasRenderingContext2D, frame: Frame, group: Uint32Array, look: Look): void {
    const { mark } = look;
    let large = 0;
    context.beginPath();
    for (const position of group) {
      const radius = this.#radius[position] ?? 0;
      if (mark && radius > PATTERNED) large += 1;
      else if (radius > 0) this.#arc(context, position);
    }
    context.fillStyle = look.colour;
    context.fill();
    if (!mark) return;
    if (large > 0) {
      context.beginPath();
      for (const position of group) {
        if ((this.#radius[position] ?? 0) > PATTERNED) this.#arc(context, position);
      }
      context.fillStyle = anchored(look.pattern, frame);
      context.fill();
    }
    this.#marks(context, group, mark, look.ink);
  }

  /** One line or dot on each circle that is too small for a pattern. */
  #marks(context: CanvasRenderingContext2D, group: Uint32Array, mark: Pattern, ink: string): void {
    context.beginPath();
    for (const position of group) {
      const radius = this.#radius[position] ?? 0;
      if (radius <= 0 || radius > PATTERNED) continue;
      const x = this.#x[position] ?? 0;
      const y = this.#y[position] ?? 0;
      if (mark === 'dotted') {
        const dot = Math.max(0.7, radius * 0.3);
        context.moveTo(x + dot, y);
        context.arc(x, y, dot, 0, TURN);
      } else {
        const across = radius * (mark === 'lined' ? 0.8 : 0.62);
        const up = mark === 'lined' ? 0 : across;
        context.moveTo(x - across, y + up);
        context.lineTo(x + across, y - up);
      }
    }
    if (mark === 'dotted') {
      context.fillStyle = ink;
      context.fill();
    } else {
      context.strokeStyle = ink;
      context.lineWidth = 0.8;
      context.stroke();
    }
  }

  /** A thin edge, so that the lightest colours stand out from the land. */
  #edges(context: CanvasRenderingContext2D, theme: MapColours): void {
    context.beginPath();
    for (let position = 0; position < this.#radius.length; position += 1) {
      if ((this.#radius[position] ?? 0) > EDGED) this.#arc(context, position);
    }
    context.strokeStyle = theme.dark ? 'rgba(240, 244, 246, 0.62)' : 'rgba(28, 40, 50, 0.62)';
    context.lineWidth = 0.6;
    context.stroke();
  }

  #ring(
    context: CanvasRenderingContext2D,
    position: number,
    colour: string,
    halo: string,
    width: number,
    dashes: number[] = [],
  ): void {
    if (!((this.#radius[position] ?? 0) > 0)) return;
    context.beginPath();
    this.#arc(context, position, width / 2 + 0.5);
    context.strokeStyle = halo;
    context.lineWidth = width + 2.5;
    context.stroke();
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.setLineDash(dashes);
    context.stroke();
    context.setLineDash([]);
  }

  /** A line from where an area is to its circle, if that is somewhere else. */
  #tie(context: CanvasRenderingContext2D, frame: Frame, position: number, theme: MapColours): void {
    const place = this.#places[position];
    const radius = this.#radius[position] ?? 0;
    if (!place || !(radius > 0)) return;
    const x = (place[0] - frame.west) / frame.resolution;
    const y = (frame.north - place[1]) / frame.resolution;
    const right = (this.#x[position] ?? 0) - x;
    const down = (this.#y[position] ?? 0) - y;
    const distance = Math.hypot(right, down);
    if (distance <= radius + 2) return;
    const share = (distance - radius) / distance;
    for (const [colour, width, dot] of [
      [theme.hoverHalo, 4, 4] as const,
      [theme.hover, 1.5, 2.5] as const,
    ]) {
      context.beginPath();
      context.moveTo(x, y);
      context.lineTo(x + right * share, y + down * share);
      context.strokeStyle = colour;
      context.lineWidth = width;
      context.stroke();
      context.beginPath();
      context.arc(x, y, dot, 0, TURN);
      context.fillStyle = colour;
      context.fill();
    }
  }
}

/** A pattern that stays with the map when it is moved. */
function anchored(pattern: string | CanvasPattern, frame: Frame): string | CanvasPattern {
  if (typeof pattern !== 'string') {
    const shift = (metres: number) => (-metres / frame.resolution) % 8;
    const ratio = 1 / (window.devicePixelRatio || 1);
    pattern.setTransform(
      new DOMMatrix([ratio, 0, 0, ratio, shift(frame.west), -shift(frame.north)]),
    );
  }
  return pattern;
}
