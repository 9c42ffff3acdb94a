/** The shape that is being drawn on the map, and the pointer that draws it. */

import Feature from 'ol/Feature';
import LineString from 'ol/geom/LineString';
import Point from 'ol/geom/Point';
import Polygon from 'ol/geom/Polygon';
import PointerInteraction from 'ol/interaction/Pointer';
import VectorLayer from 'ol/layer/Vector';
import type OlMap from 'ol/Map';
import type MapBrowserEvent from 'ol/MapBrowserEvent';
import VectorSource from 'ol/source/Vector';
import CircleStyle from 'ol/style/Circle';
import Fill from 'ol/style/Fill';
import RegularShape from 'ol/style/RegularShape';
import Stroke from 'ol/style/Stroke';
import Style from 'ol/style/Style';
import type { MapOverlay } from '../map/overlay';
import type { MapColours } from '../map/styles';
import type { Corner } from './shapes';

/** Pixels that a pointer may tremble while it clicks. */
const TREMBLE = 5;

/** The keys held while the pointer drew. */
export type Held = Pick<PointerEvent, 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

export type DrawEvents = {
  /** Whether the pointer draws now. */
  active: () => boolean;
  /** The pointer moved without a button pressed. */
  move: (at: Corner) => void;
  /** The pointer was pressed and let go in one place. */
  click: (at: Corner, held: Held) => void;
  /** The pointer is drawing; from where it began to where it is. */
  drawing: (path: readonly Corner[]) => void;
  /** It was let go. */
  drawn: (path: readonly Corner[], held: Held) => void;
};

/** What is to be seen of a shape. */
export type Draft = {
  outline: readonly Corner[];
  corners: readonly Corner[];
  cross: Corner | null;
  /** Whether the outline is closed. */
  closed: boolean;
};

export class SelectOverlay implements MapOverlay {
  readonly #layer = new VectorLayer({
    source: new VectorSource({ wrapX: false }),
    zIndex: 60,
    updateWhileInteracting: true,
    updateWhileAnimating: true,
  });
  readonly #pointer: PointerInteraction;
  #map: OlMap | null = null;
  #styles: { line: Style[]; corner: Style[]; cross: Style[] } | null = null;

  constructor(events: DrawEvents) {
    let path: Corner[] = [];
    let begun: readonly number[] = [0, 0];
    let moved = false;
    const place = ({ coordinate: [x = 0, y = 0] }: MapBrowserEvent): Corner => [x, y];
    const held = (event: MapBrowserEvent): Held => event.originalEvent as PointerEvent;
    this.#pointer = new PointerInteraction({
      handleDownEvent: (event: MapBrowserEvent) => {
        const { button, isPrimary } = event.originalEvent as PointerEvent;
        // A second finger zooms, other buttons are the system's.
        if (!events.active() || button > 0 || isPrimary === false) return false;
        path = [place(event)];
        begun = event.pixel;
        moved = false;
        return true;
      },
      handleDragEvent: (event: MapBrowserEvent) => {
        const [x = 0, y = 0] = event.pixel;
        moved ||= Math.hypot(x - (begun[0] ?? 0), y - (begun[1] ?? 0)) > TREMBLE;
        path.push(place(event));
        if (moved) events.drawing(path);
      },
      handleUpEvent: (event: MapBrowserEvent) => {
        if (moved) events.drawn(path, held(event));
        else events.click(path[0] ?? place(event), held(event));
        return false;
      },
      handleMoveEvent: (event: MapBrowserEvent) => {
        if (events.active()) events.move(place(event));
      },
    });
  }

  attach(map: OlMap): void {
    this.#map = map;
    map.addLayer(this.#layer);
    map.addInteraction(this.#pointer);
  }

  detach(): void {
    this.#map?.removeInteraction(this.#pointer);
    this.#map?.removeLayer(this.#layer);
    this.#map = null;
  }

  setColours(colours: MapColours): void {
    const halo = (width: number): Style =>
      new Style({ stroke: new Stroke({ color: colours.selectHalo, width }) });
    const cross = (width: number, color: string): Style =>
      new Style({
        image: new RegularShape({
          points: 4,
          radius: 14,
          radius2: 0,
          stroke: new Stroke({ color, width }),
        }),
      });
    this.#styles = {
      line: [
        halo(5),
        new Style({
          stroke: new Stroke({ color: colours.select, width: 2, lineDash: [8, 4] }),
          fill: new Fill({ color: 'rgba(181, 23, 158, 0.12)' }),
        }),
      ],
      corner: [
        new Style({
          image: new CircleStyle({
            radius: 5,
            fill: new Fill({ color: colours.selectHalo }),
            stroke: new Stroke({ color: colours.select, width: 2 }),
          }),
        }),
      ],
      cross: [cross(6, colours.selectHalo), cross(2.5, colours.select)],
    };
    this.#layer.changed();
  }

  /** Draws a shape, or nothing. */
  show({ outline, corners, cross, closed }: Draft): void {
    const source = this.#layer.getSource();
    const styles = this.#styles;
    source?.clear(true);
    if (!source || !styles) return;
    const add = (geometry: LineString | Point | Polygon, style: Style[]): void => {
      const feature = new Feature<LineString | Point | Polygon>(geometry);
      feature.setStyle(style);
      source.addFeature(feature);
    };
    const line = outline.map(([x, y]) => [x, y]);
    if (closed && line.length > 2) add(new Polygon([line]), styles.line);
    else if (line.length > 1) add(new LineString(line), styles.line);
    for (const [x, y] of corners) add(new Point([x, y]), styles.corner);
    if (cross) add(new Point([...cross]), styles.cross);
  }
}
