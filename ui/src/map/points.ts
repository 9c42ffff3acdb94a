/** Points over the areas: support that is there, sites for more of it, and how far they reach. */

import Feature from 'ol/Feature';
import Circle from 'ol/geom/Circle';
import Point from 'ol/geom/Point';
import Translate from 'ol/interaction/Translate';
import VectorLayer from 'ol/layer/Vector';
import type OlMap from 'ol/Map';
import VectorSource from 'ol/source/Vector';
import CircleStyle from 'ol/style/Circle';
import Fill from 'ol/style/Fill';
import RegularShape from 'ol/style/RegularShape';
import Stroke from 'ol/style/Stroke';
import Style from 'ol/style/Style';
import Text from 'ol/style/Text';
import { LIGHT, type MapColours } from './styles';

/** What a point is: shapes tell them apart without colour. */
export type PointLook = 'support' | 'own' | 'site' | 'next' | 'barred' | 'wanted' | 'edited';

export type MapPoint = {
  id: string;
  look: PointLook;
  easting: number;
  northing: number;
  /** A number or letter beside it. */
  mark?: string;
  /** Whether it stands out. */
  chosen?: boolean;
  /** Whether it can be dragged elsewhere. */
  movable?: boolean;
  /** Metres around it that are drawn as a circle. */
  reach?: number | null;
};

/** Seven corners are two small triangles too many: a star has five. */
const STAR = 5;
/** Pixels around the pointer in which a point is found. */
const TOLERANCE = 3;

/** Metres a pixel: from farther, points over circles are small, so that they hide none. */
const DOTS_FROM = 60;
/** How small, as a share of their size. */
const DOT = 0.5;
/** Points that may be small: they are many, and what they are is told by their shape all the same. */
const MANY: readonly PointLook[] = ['support', 'own', 'wanted', 'barred'];

/** The size of a point's shape in pixels. */
const RADIUS: Record<PointLook, number> = {
  support: 6,
  own: 6.5,
  site: 12,
  next: 9,
  barred: 6,
  wanted: 6,
  edited: 7,
};

export class PointOverlay {
  readonly layer = new VectorLayer({
    source: new VectorSource<Feature<Point>>({ wrapX: false }),
    zIndex: 56,
    updateWhileInteracting: true,
  });
  /** Circles lie below all points. */
  readonly circles = new VectorLayer({
    source: new VectorSource<Feature<Circle>>({ wrapX: false }),
    zIndex: 44,
  });
  #points = new Map<string, MapPoint>();
  #colours: MapColours = LIGHT;
  #styles = new Map<string, Style[]>();
  #hovered: string | null = null;
  #dots = false;

  constructor() {
    this.layer.setStyle((feature, resolution) => this.#style(String(feature.getId()), resolution));
    this.setColours(LIGHT);
  }

  /** Lets points be dragged on a map. */
  drag(map: OlMap, moved: (id: string, easting: number, northing: number) => void): void {
    const translate = new Translate({
      layers: [this.layer],
      filter: (feature) => this.#points.get(String(feature.getId()))?.movable === true,
      hitTolerance: TOLERANCE,
    });
    translate.on('translateend', (event) => {
      const [feature] = event.features.getArray();
      const [x, y] = (feature?.getGeometry() as Point | undefined)?.getCoordinates() ?? [];
      if (feature && x !== undefined && y !== undefined) moved(String(feature.getId()), x, y);
    });
    map.addInteraction(translate);
  }

  setColours(colours: MapColours): void {
    this.#colours = colours;
    this.#styles.clear();
    this.circles.setStyle([
      new Style({ stroke: new Stroke({ color: colours.hoverHalo, width: 3 }) }),
      new Style({ stroke: new Stroke({ color: colours.select, width: 1.5, lineDash: [7, 5] }) }),
    ]);
    this.layer.changed();
  }

  /** Whether points are small from afar. */
  setDots(dots: boolean): void {
    if (dots === this.#dots) return;
    this.#dots = dots;
    this.layer.changed();
  }

  show(points: readonly MapPoint[]): void {
    this.#points = new Map(points.map((point) => [point.id, point]));
    const source = this.layer.getSource();
    source?.clear(true);
    source?.addFeatures(
      points.map(({ id, easting, northing }) => {
        const feature = new Feature(new Point([easting, northing]));
        feature.setId(id);
        return feature;
      }),
    );
    const circles = this.circles.getSource();
    circles?.clear(true);
    circles?.addFeatures(
      points.flatMap(({ reach, easting, northing }) =>
        reach ? [new Feature(new Circle([easting, northing], reach))] : [],
      ),
    );
  }

  setVisible(visible: boolean): void {
    this.layer.setVisible(visible);
    this.circles.setVisible(visible);
  }

  /** The point at a pixel. */
  at(map: OlMap, pixel: number[]): string | null {
    if (!this.layer.getVisible() || this.#points.size === 0) return null;
    let found: string | null = null;
    map.forEachFeatureAtPixel(
      pixel,
      (feature) => {
        found = String(feature.getId());
        return true;
      },
      { layerFilter: (layer) => layer === this.layer, hitTolerance: TOLERANCE },
    );
    return found;
  }

  /** The point under the pointer stands out. */
  hover(id: string | null): void {
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.layer.changed();
  }

  #style(id: string, resolution: number): Style[] {
    const point = this.#points.get(id);
    if (!point) return [];
    const out = point.chosen === true || id === this.#hovered;
    const small = this.#dots && resolution > DOTS_FROM && MANY.includes(point.look) && !out;
    const key = `${point.look}/${point.mark ?? ''}/${out ? 1 : 0}${small ? 1 : 0}`;
    let styles = this.#styles.get(key);
    if (!styles) {
      const radius = RADIUS[point.look] * (small ? DOT : 1) + (out ? 3 : 0);
      styles = makeStyles(point.look, point.mark ?? '', out, radius, this.#colours);
      this.#styles.set(key, styles);
    }
    return styles;
  }
}

function makeStyles(
  look: PointLook,
  mark: string,
  out: boolean,
  radius: number,
  colours: MapColours,
): Style[] {
  const zIndex =
    (look === 'site' ? 4 : look === 'edited' || look === 'next' ? 3 : 1) + (out ? 5 : 0);
  const edge = new Stroke({ color: colours.libraryEdge, width: radius < RADIUS.support ? 1 : 1.5 });
  const teal = new Fill({ color: colours.library });
  const pink = new Fill({ color: colours.select });
  const open = new Fill({ color: colours.selectHalo });
  const pinkLine = new Stroke({ color: colours.select, width: 2 });
  const image = (): RegularShape => {
    switch (look) {
      case 'support':
        return new RegularShape({ points: 4, radius, angle: 0, fill: teal, stroke: edge });
      case 'own':
        return new RegularShape({
          points: 4,
          radius,
          angle: Math.PI / 4,
          fill: teal,
          stroke: edge,
        });
      case 'edited':
        return new RegularShape({
          points: 4,
          radius,
          angle: Math.PI / 4,
          fill: open,
          stroke: new Stroke({ color: colours.library, width: 2.5 }),
        });
      case 'site':
        return new CircleStyle({
          radius,
          fill: pink,
          stroke: new Stroke({ color: colours.selectHalo, width: 2 }),
        });
      case 'next':
        return new RegularShape({
          points: STAR,
          radius,
          radius2: radius / 2.2,
          fill: open,
          stroke: pinkLine,
        });
      case 'wanted':
        return new CircleStyle({ radius, fill: open, stroke: pinkLine });
      case 'barred':
        return new RegularShape({
          points: 4,
          radius,
          radius2: 0,
          angle: Math.PI / 4,
          stroke: new Stroke({ color: colours.hover, width: 2.5 }),
        });
    }
  };
  const style = new Style({ image: image(), zIndex });
  if (mark === '') return [style];
  return [
    style,
    new Style({
      zIndex,
      text: new Text({
        text: mark,
        font: '700 12px system-ui, sans-serif',
        fill: new Fill({ color: look === 'site' ? colours.selectHalo : colours.text }),
        ...(look === 'site' ? {} : { offsetY: -radius - 7 }),
      }),
    }),
  ];
}
