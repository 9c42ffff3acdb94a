/** The raster map behind the areas: its tiles come from the engine, and the page connects to nobody. */

import TileLayer from 'ol/layer/Tile';
import { addCoordinateTransforms, get as projectionOf } from 'ol/proj';
import XYZ from 'ol/source/XYZ';
import TileGrid from 'ol/tilegrid/TileGrid';
import type { BackgroundGrid } from '../backend/types';
import { COARSEST, NATIONAL_GRID, ORIGIN, WALES } from './grid';
import { gridToMercator, mercatorToGrid } from './osgb';

/** Both grids have tiles of this size. */
const SIZE = 256;
/** The finest zooms of Ordnance Survey's grid and of Web Mercator's. */
const FINEST = 13;
const FINEST_MERCATOR = 19;

const MERCATOR = projectionOf('EPSG:3857');
if (MERCATOR) addCoordinateTransforms(MERCATOR, NATIONAL_GRID, mercatorToGrid, gridToMercator);

const NATIONAL_TILES = new TileGrid({
  origin: [...ORIGIN],
  resolutions: Array.from({ length: FINEST + 1 }, (_, zoom) => COARSEST / 2 ** zoom),
  tileSize: SIZE,
});

/** A layer of tiles; `number` tells those of other settings apart. */
export function backgroundLayer(
  base: string,
  grid: BackgroundGrid,
  number: number,
): TileLayer<XYZ> {
  const where =
    grid === 'national'
      ? { projection: NATIONAL_GRID, tileGrid: NATIONAL_TILES }
      : { projection: 'EPSG:3857', maxZoom: FINEST_MERCATOR };
  return new TileLayer({
    zIndex: 1,
    extent: [...WALES],
    source: new XYZ({
      url: `${base}{z}/{x}/{y}?${number}`,
      ...where,
      crossOrigin: 'anonymous',
      wrapX: false,
      transition: 0,
    }),
  });
}
