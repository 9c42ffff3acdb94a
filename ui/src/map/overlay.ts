/** Something on the map besides areas: a layer with a life of its own, added by `MapView.add`. */

import type OlMap from 'ol/Map';
import type { MapColours } from './styles';

export interface MapOverlay {
  /** Puts the overlay's layers and interactions on a map; once. */
  attach(map: OlMap): void;
  /** The theme's colours, at once and whenever they change. */
  setColours(colours: MapColours): void;
  /**
   * The area at a coordinate in the place of the shape that is there: none beside it, undefined where shapes rule.
   */
  areaAt?(coordinate: readonly number[], resolution: number): number | null | undefined;
  /** Whether the overlay stands for an area, so that its shape is no target. */
  has?(position: number): boolean;
  /** Takes everything off the map again. */
  detach(): void;
}
