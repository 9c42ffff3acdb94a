/** Names on the map: authorities always, settlements as one comes near. */

import Feature from 'ol/Feature';
import Point from 'ol/geom/Point';
import VectorLayer from 'ol/layer/Vector';
import VectorSource from 'ol/source/Vector';
import CircleStyle from 'ol/style/Circle';
import Fill from 'ol/style/Fill';
import Stroke from 'ol/style/Stroke';
import Style from 'ol/style/Style';
import Text from 'ol/style/Text';
import type { Bilingual, Language, Settlement } from '../backend/types';
import type { MapColours } from './styles';

const FAMILY = 'system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif';
/** Names give way to one another across both layers. */
const GROUP = 'names';

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

/** The names of the authorities. */
export class AuthorityNames {
  readonly layer = makeLayer(60);
  #styles: Style[] = [];

  show(names: readonly Named[], language: Language, theme: MapColours): void {
    const styles = names.map(
      ({ name }) =>
        new Style({
          text: new Text({
            text: wrapped(name[language]),
            font: `600 13px ${FAMILY}`,
            fill: new Fill({ color: theme.text }),
            stroke: new Stroke({ color: theme.textHalo, width: 3.5 }),
            padding: [2, 4, 2, 4],
          }),
        }),
    );
    this.#styles = styles;
    this.layer.setStyle((feature) => this.#styles[Number(feature.getId())]);
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

/**
 * The coarsest resolution at which settlements of a rank have their names: 0 from afar, each further rank at two
 * thirds of the one before.
 */
export function settlementResolution(rank: number): number {
  return SETTLEMENT_RESOLUTIONS[Math.min(rank, SETTLEMENT_RESOLUTIONS.length - 1)] ?? 0;
}

const SETTLEMENT_RESOLUTIONS: readonly number[] = [160, 90, 45, 22, 12];

/** The names of cities, towns and villages. */
export class SettlementNames {
  readonly layer = makeLayer(50);
  #settlements: readonly Settlement[] = [];
  #styles: (Style | undefined)[] = [];
  #language: Language = 'en';
  #theme: MapColours | null = null;

  constructor() {
    this.layer.setMaxResolution((SETTLEMENT_RESOLUTIONS[0] ?? 0) + 1);
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
    const size = settlement.rank === 0 ? 12.5 : settlement.rank === 1 ? 12 : 11;
    return new Style({
      zIndex: -settlement.rank,
      image: new CircleStyle({
        radius: 2,
        fill: new Fill({ color: theme?.settlement ?? '#000' }),
        stroke: new Stroke({ color: theme?.textHalo ?? '#fff', width: 1.5 }),
      }),
      text: new Text({
        text: settlement.name[this.#language],
        font: `${settlement.rank < 2 ? '500 ' : ''}${size}px ${FAMILY}`,
        textAlign: 'left',
        offsetX: 5,
        offsetY: 1,
        fill: new Fill({ color: theme?.settlement ?? '#000' }),
        stroke: new Stroke({ color: theme?.textHalo ?? '#fff', width: 3 }),
        padding: [1, 2, 1, 2],
      }),
    });
  }
}
