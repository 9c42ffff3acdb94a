/** Circles over the land: a layer of its own, which draws on the canvas of the layers below it. */

import type OlMap from 'ol/Map';
import type { FrameState } from 'ol/Map';
import Layer from 'ol/layer/Layer';
import type { CircleLayout } from '../backend/circles';
import type { MapOverlay } from '../map/overlay';
import type { Painting } from '../map/painting';
import { LIGHT, type MapColours } from '../map/styles';
import { circleAt } from './at';
import { CirclePainter, type Frame, type Marked } from './draw';
import { groupsOf, looksOf, type Look } from './looks';
import { Sheet } from './sheet';

/** Above authorities' outlines, below what is pointed out, names and points. */
const Z_INDEX = 42;

export class CirclesOverlay implements MapOverlay {
  readonly #layer: Layer;
  readonly #painter = new CirclePainter();
  readonly #sheet = new Sheet();
  #map: OlMap | null = null;
  #theme: MapColours = LIGHT;
  #layout: CircleLayout | null = null;
  #painting: Painting | null = null;
  #groups: Uint32Array[] = [];
  #looks: (Look | undefined)[] = [];
  #marked: Marked = { hovered: null, reached: null, selected: new Set(), outlined: new Set() };
  #own: HTMLElement | null = null;
  /** Where this frame is drawn. */
  #canvas: HTMLCanvasElement | null = null;

  constructor() {
    this.#layer = new Layer({ zIndex: Z_INDEX });
    this.#layer.render = (state, target) => this.#render(state, target);
    // Where a layer keeps its names apart, all layers draw after all have been asked for their canvas.
    this.#layer.renderDeferred = (state) => this.#draw(state);
    this.#layer.setVisible(false);
  }

  attach(map: OlMap): void {
    this.#map = map;
    map.addLayer(this.#layer);
  }

  detach(): void {
    this.#map?.removeLayer(this.#layer);
    this.#map = null;
  }

  setColours(colours: MapColours): void {
    this.#theme = colours;
    if (this.#painting) this.#looks = looksOf(this.#painting, colours);
    this.#redraw();
  }

  /** Shows circles, or none; `places` are where the areas are in truth. */
  show(layout: CircleLayout | null, places: readonly ([number, number] | null)[]): void {
    this.#layout = layout;
    this.#painter.show(layout, places);
    this.#layer.setVisible(layout !== null);
    this.#redraw();
  }

  /** Colours the circles; those of another level stay without. */
  paint(painting: Painting | null): void {
    if (painting === this.#painting) return;
    this.#painting = painting;
    this.#groups = painting ? groupsOf(painting.codes) : [];
    this.#looks = painting ? looksOf(painting, this.#theme) : [];
    this.#redraw();
  }

  mark(marked: Marked): void {
    this.#marked = marked;
    if (this.#layout) this.#layer.changed();
  }

  /** The area whose circle is at a coordinate; none beside circles, undefined where areas are no circles. */
  areaAt([x = NaN, y = NaN]: readonly number[], resolution: number): number | null | undefined {
    return this.#layout ? circleAt(this.#layout, x, y, resolution) : undefined;
  }

  #redraw(): void {
    this.#sheet.wipe();
    this.#layer.changed();
  }

  /** Whether an area has a circle. */
  has(position: number): boolean {
    return (this.#layout?.radius[position] ?? NaN) > 0;
  }

  #render(state: FrameState | null, target: HTMLElement | null): HTMLElement {
    const ratio = state?.pixelRatio ?? 1;
    const [width = 0, height = 0] = state?.size ?? [];
    const size: [number, number] = [Math.round(width * ratio), Math.round(height * ratio)];
    const shared = sharedCanvas(target, size);
    const element = shared && target ? target : this.#container();
    const canvas = shared ?? (element.firstElementChild as HTMLCanvasElement);
    if (!shared) {
      [canvas.width, canvas.height] = size;
    }
    this.#canvas = canvas;
    if (state && !state.declutter) this.#draw(state);
    return element;
  }

  #draw(state: FrameState): void {
    const context = this.#canvas?.getContext('2d');
    if (!context) return;
    const { center, resolution } = state.viewState;
    const [width = 0, height = 0] = state.size;
    const frame: Frame = {
      west: (center[0] ?? 0) - (width * resolution) / 2,
      north: (center[1] ?? 0) + (height * resolution) / 2,
      resolution,
      width,
      height,
    };
    const ratio = state.pixelRatio;
    const resting = !state.viewHints.some((hint) => hint > 0);
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    this.#sheet.lay(context, frame, ratio, resting, (sheet, wide) =>
      this.#painter.draw(sheet, wide, this.#groups, this.#looks, this.#theme),
    );
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.#painter.drawMarked(context, frame, this.#marked, this.#theme);
    context.restore();
  }

  /** A canvas of its own, where the layers below have none that can be shared. */
  #container(): HTMLElement {
    if (!this.#own) {
      this.#own = document.createElement('div');
      this.#own.className = 'circles-canvas';
      const canvas = document.createElement('canvas');
      canvas.style.width = '100%';
      canvas.style.height = '100%';
      this.#own.append(canvas);
      this.#own.style.position = 'absolute';
      this.#own.style.inset = '0';
    }
    return this.#own;
  }
}

/** The canvas of the layers below, if it shows just the frame. */
function sharedCanvas(
  target: HTMLElement | null,
  [width, height]: [number, number],
): HTMLCanvasElement | null {
  const canvas = target instanceof HTMLCanvasElement ? target : target?.firstElementChild;
  if (!(canvas instanceof HTMLCanvasElement)) return null;
  return canvas.width === width && canvas.height === height ? canvas : null;
}
