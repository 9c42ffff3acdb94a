/** How publishers are reached, and the raster map behind the areas; kept with the settings. */

import type { BackgroundSettings } from '../backend/types';

export const NO_BACKGROUND: BackgroundSettings = {
  on: false,
  template: '',
  key: '',
  attribution: '',
  grid: 'national',
  proxy: '',
};

class Network {
  /** The address of a proxy; empty for what the system's environment says. */
  proxy = $state('');
  background = $state<BackgroundSettings>({ ...NO_BACKGROUND });
  /** Counts what the engine was told of the background map, so that its tiles are asked for again. */
  told = $state(0);
}

export const network = new Network();
