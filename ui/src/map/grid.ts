/** The British National Grid and Ordnance Survey's tile grid in it. */

import { addProjection } from 'ol/proj';
import Projection from 'ol/proj/Projection';
import TileGrid from 'ol/tilegrid/TileGrid';

/** EPSG:27700 needs no formulas: everything the map draws is in it already. */
export const NATIONAL_GRID = new Projection({
  code: 'EPSG:27700',
  units: 'm',
  extent: [0, 0, 700_000, 1_300_000],
  metersPerUnit: 1,
  getPointResolution: (resolution) => resolution,
});
addProjection(NATIONAL_GRID);

/** The box around Wales, in metres: west, south, east, north. */
export const WALES: readonly [number, number, number, number] = [
  146_000, 164_000, 356_000, 396_000,
];

export const ORIGIN: readonly [number, number] = [-238_375, 1_376_256];
/** Metres a pixel at zoom 0. */
export const COARSEST = 896;
export const TILE_SIZE = 512;
/** The finest zoom that the engine cuts. */
export const FINEST_ZOOM = 8;

export const RESOLUTIONS: readonly number[] = Array.from(
  { length: FINEST_ZOOM + 1 },
  (_, zoom) => COARSEST / 2 ** zoom,
);

/** The grid, limited to Wales so that no tile of sea or England is asked for. */
export const TILE_GRID = new TileGrid({
  origin: [...ORIGIN],
  resolutions: [...RESOLUTIONS],
  tileSize: TILE_SIZE,
  extent: [...WALES],
});

/** Column and row of the tile of a zoom that holds a point. */
export function tileAt(zoom: number, easting: number, northing: number): { x: number; y: number } {
  const size = (COARSEST / 2 ** zoom) * TILE_SIZE;
  return {
    x: Math.floor((easting - ORIGIN[0]) / size),
    y: Math.floor((ORIGIN[1] - northing) / size),
  };
}
