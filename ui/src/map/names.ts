/** Names on the map: authorities always, settlements as one comes near. */

import Feature from 'ol/Feature';
import LineString from 'ol/geom/LineString';
import Point from 'ol/geom/Point';
import VectorLayer from 'ol/layer/Vector';
import VectorSource from 'ol/source/Vector';
import CircleStyle from 'ol/style/Circle';
import Fill from 'ol/style/Fill';
import Stroke from 'ol/style/Stroke';
import Style from 'ol/style/Style';
import Text from 'ol/style/Text';
import type { Bilingual, Language, Settlement } from '../backend/types';
import { WALES } from './grid';
import { lineEnd, placeNames, type Name } from './labels';
import type { MapColours } from './styles';

const FAMILY = 'system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif';
/** Names give way to one another across both layers. */
export const GROUP = 'names';

/** Metres a pixel beyond which names of authorities are small. */
const SMALL_NAMES = 250;
/** Metres a pixel beyond which names of authorities move aside for one another. */
const CROWDED = 110;
/** Pixels around Wales that names may use. */
const MARGIN = 20;

type Named = { name: Bilingual; point: readonly [number, number] };

function makeLayer(zIndex: number): VectorLayer<VectorSource<Feature<Point>>> {
  return new VectorLayer({
    source: new VectorSource<Feature<Point>>({ wrapX: false }),
    declutter: GROUP,
    zIndex,
    updateWhileAnimating: false,
    updateWhileInteracting: false,
    renderBuffer: 120,
  });
}

/** The width of the longest line of a text, in pixels. */
function textWidth(text: string, font: string): number {
  const context = (measuring ??= document.createElement('canvas').getContext('2d'));
  if (!context) return text.length * 7;
  context.font = font;
  return Math.max(...text.split('\n').map((line) => context.measureText(line).width));
}
let measuring: CanvasRenderingContext2D | null | undefined;

/** The names of the authorities. */
export class AuthorityNames {
  readonly layer = makeLayer(60);
  #names: readonly Named[] = [];
  #language: Language = 'en';
  #theme: MapColours | null = null;
  /** The styles of the last resolution drawn. */
  #styles: { resolution: number; styles: (Style[] | undefined)[] } | null = null;

  constructor() {
    this.layer.setStyle((feature, resolution) => {
      if (this.#styles?.resolution !== resolution) {
        this.#styles = { resolution, styles: this.#make(resolution) };
      }
      return this.#styles.styles[Number(feature.getId())];
    });
  }

  show(names: readonly Named[], language: Language, theme: MapColours): void {
    this.#names = names;
    this.#language = language;
    this.#theme = theme;
    this.#styles = null;
    const source = this.layer.getSource();
    if (source && source.getFeatures().length !== names.length) {
      source.clear(true);
      source.addFeatures(
        names.map(({ point }, index) => {
          const feature = new Feature(new Point([...point]));
          feature.setId(index);
          return feature;
        }),
      );
    }
    this.layer.changed();
  }

  #make(resolution: number): (Style[] | undefined)[] {
    const small = resolution > SMALL_NAMES;
    const size = small ? 11 : 13;
    const font = `600 ${size}px ${FAMILY}`;
    const texts = this.#names.map(({ name }) => wrapped(name[this.#language]));
    if (resolution <= CROWDED) return texts.map((text) => [this.#text(text, font, [0, 0], 3)]);
    const [west, south, east, north] = WALES;
    const boxes = this.#names.map(({ point: [x, y] }, index): Name => {
      const text = texts[index] ?? '';
      return {
        x: (x - west) / resolution,
        y: (north - y) / resolution,
        width: textWidth(text, font),
        height: text.split('\n').length * size * 1.2,
      };
    });
    const shifts = placeNames(boxes, {
      left: -MARGIN,
      top: -MARGIN,
      right: (east - west) / resolution + MARGIN,
      bottom: (north - south) / resolution + MARGIN / 2,
    });
    return shifts.map((shift, index) => {
      const [box, text, named] = [boxes[index], texts[index], this.#names[index]];
      if (!shift || !box || !named || text === undefined) return undefined;
      const end = lineEnd(box, shift);
      const style = this.#text(text, font, shift, 0);
      return end ? [...this.#line(named.point, end, resolution), style] : [style];
    });
  }

  #text(
    text: string,
    font: string,
    [right, down]: readonly [number, number],
    padding: number,
  ): Style {
    return new Style({
      text: new Text({
        text,
        font,
        offsetX: right,
        offsetY: down,
        fill: new Fill({ color: this.#theme?.text ?? '#000' }),
        stroke: new Stroke({ color: this.#theme?.textHalo ?? '#fff', width: 3.5 }),
        padding: [padding, padding, padding, padding],
      }),
    });
  }

  /** The line from a place to its name, light under dark, so that it shows on any colour. */
  #line(
    [x, y]: readonly [number, number],
    [right, down]: readonly [number, number],
    resolution: number,
  ): Style[] {
    const geometry = new LineString([
      [x, y],
      [x + right * resolution, y - down * resolution],
    ]);
    const stroke = (color: string, width: number) =>
      new Style({ geometry, stroke: new Stroke({ color, width, lineCap: 'round' }) });
    return [stroke(this.#theme?.textHalo ?? '#fff', 3), stroke(this.#theme?.text ?? '#000', 1.2)];
  }
}

/** Long names in two lines, broken at the space nearest to the middle. */
export function wrapped(name: string): string {
  if (name.length <= 12) return name;
  const middle = name.length / 2;
  let best = -1;
  for (let at = name.indexOf(' '); at !== -1; at = name.indexOf(' ', at + 1)) {
    if (best === -1 || Math.abs(at - middle) < Math.abs(best - middle)) best = at;
  }
  return best === -1 ? name : `${name.slice(0, best)}\n${name.slice(best + 1)}`;
}

/** Settlements have names only nearer than this, in metres a pixel: from afar, authorities do. */
const SETTLEMENTS_FROM = 240;
/** Chosen so that, over land, a map of 600 by 600 pixels has about 25 names whatever the resolution. */
const DENSITY = 1_500_000;
/** Names by size: from how many residents, how they are written, and how large the dot is. */
const SIZES = [
  { residents: 50_000, font: `600 15px ${FAMILY}`, radius: 3 },
  { residents: 15_000, font: `600 13.5px ${FAMILY}`, radius: 2.5 },
  { residents: 0, font: `500 12.5px ${FAMILY}`, radius: 2 },
] as const;
/** The same for what is neither a city nor a town. */
const SMALL = { font: `11px ${FAMILY}`, radius: 1.75 };

/** How the name of a settlement is written: cities and towns by their residents, others small. */
export function settlementLook({ kind, residents }: Pick<Settlement, 'kind' | 'residents'>): {
  font: string;
  radius: number;
} {
  if (kind !== 'city' && kind !== 'town') return SMALL;
  return SIZES.find((size) => residents >= size.residents) ?? SMALL;
}

/**
 * The coarsest resolution, in metres a pixel, at which the settlement of a rank has its name. Settlements are spread
 * over 21,000 km², so the number of them on a map falls with the square of the resolution.
 */
export function settlementResolution(rank: number): number {
  return Math.min(SETTLEMENTS_FROM, Math.sqrt(DENSITY / (rank + 1)));
}

/** The names of cities, towns and villages. */
export class SettlementNames {
  readonly layer = makeLayer(50);
  #settlements: readonly Settlement[] = [];
  #styles: (Style | undefined)[] = [];
  #language: Language = 'en';
  #theme: MapColours | null = null;

  constructor() {
    this.layer.setMaxResolution(SETTLEMENTS_FROM);
    this.layer.setStyle((feature, resolution) => {
      const index = Number(feature.getId());
      const settlement = this.#settlements[index];
      if (!settlement || resolution > settlementResolution(settlement.rank)) return undefined;
      return (this.#styles[index] ??= this.#style(settlement));
    });
  }

  show(settlements: readonly Settlement[], language: Language, theme: MapColours): void {
    const moved = settlements !== this.#settlements;
    this.#settlements = settlements;
    this.#styles = new Array(settlements.length);
    this.#language = language;
    this.#theme = theme;
    const source = this.layer.getSource();
    if (moved && source) {
      source.clear(true);
      // Features drawn first keep their place when names collide.
      const order = settlements.map((_, index) => index);
      order.sort((a, b) => (settlements[a]?.rank ?? 0) - (settlements[b]?.rank ?? 0));
      source.addFeatures(
        order.map((index) => {
          const settlement = settlements[index];
          const feature = new Feature(
            new Point([settlement?.easting ?? 0, settlement?.northing ?? 0]),
          );
          feature.setId(index);
          return feature;
        }),
      );
    }
    this.layer.changed();
  }

  #style(settlement: Settlement): Style {
    const theme = this.#theme;
    const { font, radius } = settlementLook(settlement);
    return new Style({
      zIndex: -settlement.rank,
      image: new CircleStyle({
        radius,
        fill: new Fill({ color: theme?.settlement ?? '#000' }),
        stroke: new Stroke({ color: theme?.textHalo ?? '#fff', width: 1.5 }),
      }),
      text: new Text({
        text: settlement.name[this.#language],
        font,
        textAlign: 'left',
        offsetX: radius + 3,
        offsetY: 1,
        fill: new Fill({ color: theme?.settlement ?? '#000' }),
        stroke: new Stroke({ color: theme?.textHalo ?? '#fff', width: 3.5 }),
        padding: [1, 2, 1, 2],
      }),
    });
  }
}
