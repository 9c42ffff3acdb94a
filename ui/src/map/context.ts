/** What lies around Wales: plain land, the border with England, and what seas and countries are called. */

import Feature from 'ol/Feature';
import LineString from 'ol/geom/LineString';
import MultiPolygon from 'ol/geom/MultiPolygon';
import Point from 'ol/geom/Point';
import VectorLayer from 'ol/layer/Vector';
import type OlMap from 'ol/Map';
import VectorSource from 'ol/source/Vector';
import Fill from 'ol/style/Fill';
import Stroke from 'ol/style/Stroke';
import Style from 'ol/style/Style';
import Text from 'ol/style/Text';
import type { MapContext } from '../backend/types';
import { GROUP } from './names';
import type { MapOverlay } from './overlay';
import { LIGHT, type MapColours } from './styles';

/** Seas and countries around Wales. */
export type Around =
  | 'bristol-channel'
  | 'cardigan-bay'
  | 'england'
  | 'ireland'
  | 'irish-sea'
  | 'isle-of-man'
  | 'liverpool-bay';

/** Where a name stands, in metres, and the metres a pixel between which it does. */
type Place = { easting: number; northing: number; from: number; to: number; sea: boolean };

const PLACES: Record<Around, Place> = {
  england: { easting: 381_000, northing: 291_000, from: 60, to: Infinity, sea: false },
  ireland: { easting: 62_000, northing: 350_000, from: 120, to: Infinity, sea: false },
  'isle-of-man': { easting: 236_000, northing: 486_000, from: 120, to: 700, sea: false },
  'irish-sea': { easting: 190_000, northing: 425_000, from: 60, to: Infinity, sea: true },
  'cardigan-bay': { easting: 232_000, northing: 288_000, from: 30, to: 500, sea: true },
  'bristol-channel': { easting: 268_000, northing: 163_500, from: 30, to: 500, sea: true },
  'liverpool-bay': { easting: 303_000, northing: 396_500, from: 30, to: 300, sea: true },
};
export const AROUND = Object.keys(PLACES) as Around[];

/** Nearer than this, in metres a pixel, the outlines of areas show the border better. */
const BORDER_TO = 40;
/** Far more pixels than a drag moves the map: the land is a few features, drawn whole. */
const WHOLE = 4_000;

/** What the theme has for the land around. */
type Look = { land: string; shore: string; border: string; sea: string; country: string };
const LOOKS: Record<'light' | 'dark', Look> = {
  light: {
    land: '#eceae4',
    shore: '#c9cdc9',
    border: 'rgba(32, 45, 56, 0.9)',
    sea: '#4a6478',
    country: '#56595a',
  },
  dark: {
    land: '#22272a',
    shore: '#363d41',
    border: 'rgba(233, 238, 241, 0.85)',
    sea: '#8fa9bb',
    country: '#a3a8aa',
  },
};

export class ContextOverlay implements MapOverlay {
  readonly land = new VectorLayer({
    source: new VectorSource<Feature<MultiPolygon>>({ wrapX: false }),
    zIndex: 2,
    renderBuffer: WHOLE,
    updateWhileAnimating: false,
    updateWhileInteracting: false,
  });
  readonly border = new VectorLayer({
    source: new VectorSource<Feature<LineString>>({ wrapX: false }),
    zIndex: 41,
    minResolution: BORDER_TO,
    renderBuffer: WHOLE,
    updateWhileAnimating: false,
    updateWhileInteracting: false,
  });
  readonly names = new VectorLayer({
    source: new VectorSource<Feature<Point>>({ wrapX: false }),
    zIndex: 42,
    declutter: GROUP,
    renderBuffer: 200,
    updateWhileAnimating: false,
    updateWhileInteracting: false,
  });
  #map: OlMap | null = null;
  #texts: Readonly<Record<Around, string>> | null = null;
  #look = LOOKS.light;
  #halo = LIGHT.textHalo;
  readonly #styles = new Map<Around, Style>();

  constructor() {
    this.names.setStyle((feature, resolution) => {
      const around = String(feature.getId()) as Around;
      const { from, to } = PLACES[around];
      return resolution >= from && resolution <= to ? this.#name(around) : undefined;
    });
    this.names.getSource()?.addFeatures(
      AROUND.map((around) => {
        const { easting, northing } = PLACES[around];
        const feature = new Feature(new Point([easting, northing]));
        feature.setId(around);
        return feature;
      }),
    );
  }

  attach(map: OlMap): void {
    this.#map = map;
    for (const layer of [this.land, this.border, this.names]) map.addLayer(layer);
  }

  detach(): void {
    for (const layer of [this.land, this.border, this.names]) this.#map?.removeLayer(layer);
    this.#map = null;
  }

  setColours({ dark, textHalo }: MapColours): void {
    this.#look = LOOKS[dark ? 'dark' : 'light'];
    this.#halo = textHalo;
    const { land, shore, border } = this.#look;
    this.land.setStyle(
      new Style({
        fill: new Fill({ color: land }),
        stroke: new Stroke({ color: shore, width: 1, lineJoin: 'round' }),
      }),
    );
    this.border.setStyle(
      new Style({ stroke: new Stroke({ color: border, width: 2, lineJoin: 'round' }) }),
    );
    this.#renew();
  }

  show({ land, border }: MapContext): void {
    const shores = this.land.getSource();
    shores?.clear(true);
    // One feature a country, so that what is out of sight costs nothing.
    shores?.addFeatures(land.map((polygon) => new Feature(new MultiPolygon([polygon]))));
    const lines = this.border.getSource();
    lines?.clear(true);
    lines?.addFeature(new Feature(new LineString(border)));
  }

  /** The names in the language of the window. */
  setTexts(texts: Readonly<Record<Around, string>>): void {
    this.#texts = texts;
    this.#renew();
  }

  setVisible(visible: boolean): void {
    for (const layer of [this.land, this.border, this.names]) layer.setVisible(visible);
  }

  #renew(): void {
    this.#styles.clear();
    this.names.changed();
  }

  #name(around: Around): Style | undefined {
    const text = this.#texts?.[around];
    if (!text) return undefined;
    let style = this.#styles.get(around);
    if (!style) {
      const { sea } = PLACES[around];
      style = new Style({
        text: new Text({
          text,
          font: sea ? 'italic 13px system-ui, sans-serif' : '600 13px system-ui, sans-serif',
          fill: new Fill({ color: sea ? this.#look.sea : this.#look.country }),
          stroke: new Stroke({ color: this.#halo, width: 3 }),
          padding: [4, 8, 4, 8],
        }),
      });
      this.#styles.set(around, style);
    }
    return style;
  }
}
