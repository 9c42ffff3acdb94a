/** The shapes of a level's areas for small drawings: whole, from the same tiles as the map's. */

import MVT from 'ol/format/MVT';
import RenderFeature from 'ol/render/Feature';
import type { Level } from '../backend/types';
import { NATIONAL_GRID, TILE_GRID, WALES } from '../map/grid';

/** Detail that is enough for a frame of a few hundred pixels: 112 m a pixel. */
const ZOOM = 3;

/** A part of an area as a tile has it: coordinates in metres, and where each ring ends among them. */
export type Piece = { flat: ArrayLike<number>; ends: readonly number[] };

/** The pieces of each area by its position. */
export type Shapes = ReadonlyMap<number, readonly Piece[]>;

/** Shapes kept: what was loaded last. */
let kept: { key: string; shapes: Promise<Shapes> } | null = null;

/** Loads the shapes of a level; `print` says which where they can change. */
export function loadShapes(base: string, level: Level, print: string): Promise<Shapes> {
  const key = `${level}?${print}`;
  if (kept?.key !== key) {
    const shapes = load(base, level, print);
    kept = { key, shapes };
    shapes.catch(() => {
      if (kept?.shapes === shapes) kept = null;
    });
  }
  return kept.shapes;
}

async function load(base: string, level: Level, print: string): Promise<Shapes> {
  const format = new MVT<RenderFeature>({ featureClass: RenderFeature });
  const coordinates: number[][] = [];
  TILE_GRID.forEachTileCoord([...WALES], ZOOM, (coordinate) => coordinates.push([...coordinate]));
  const behind = print ? `?${print}` : '';
  const tiles = await Promise.all(
    coordinates.map(async (coordinate) => {
      const [z, x, y] = coordinate;
      const url = `${base}${level}/${z}/${x}/${y}${behind}`;
      const response = await fetch(url);
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      return format.readFeatures(await response.arrayBuffer(), {
        extent: TILE_GRID.getTileCoordExtent(coordinate),
        featureProjection: NATIONAL_GRID,
      });
    }),
  );
  const shapes = new Map<number, Piece[]>();
  for (const feature of tiles.flat()) {
    const position = Number(feature.getId());
    const piece = {
      flat: feature.getFlatCoordinates(),
      ends: (feature.getEnds() ?? []).flat(),
    };
    const pieces = shapes.get(position);
    if (pieces) pieces.push(piece);
    else shapes.set(position, [piece]);
  }
  return shapes;
}
