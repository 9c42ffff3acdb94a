/** Something on the map besides areas: a layer with a life of its own, added by `MapView.add`. */

import type OlMap from 'ol/Map';
import type { MapColours } from './styles';

export interface MapOverlay {
  /** Puts the overlay's layers and interactions on a map; once. */
  attach(map: OlMap): void;
  /** The theme's colours, at once and whenever they change. */
  setColours(colours: MapColours): void;
  /** Takes everything off the map again. */
  detach(): void;
}
