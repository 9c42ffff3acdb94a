/** The tiles of a level: loaded from the engine, kept for drawing and for finding the area under the pointer. */

import MVT from 'ol/format/MVT';
import RenderFeature from 'ol/render/Feature';
import VectorTileSource from 'ol/source/VectorTile';
import TileState from 'ol/TileState';
import type VectorTile from 'ol/VectorTile';
import type { Level } from '../backend/types';
import { FINEST_ZOOM, NATIONAL_GRID, TILE_GRID, tileAt } from './grid';
import { featureAt } from './inside';

/** Tiles whose shapes stay findable, most recently loaded last. */
const KEPT = 256;

export class LevelTiles {
  readonly source: VectorTileSource<RenderFeature>;
  readonly #base: string;
  /** Behind an address, so that no other shapes come from a cache. */
  readonly #behind: string;
  #features = new Map<string, RenderFeature[]>();
  /** Tiles asked for before the map did. */
  #early = new Map<string, Promise<Response>>();

  constructor(
    readonly level: Level,
    /** Which shapes of the level; null where it has none, and nothing is asked for. */
    readonly print: string | null,
    base: string,
    onFailure: (failure: unknown) => void,
  ) {
    this.#base = `${base}${level}`;
    this.#behind = print ? `?${print}` : '';
    const format = new MVT<RenderFeature>({ featureClass: RenderFeature });
    this.source = new VectorTileSource<RenderFeature>({
      format,
      projection: NATIONAL_GRID,
      tileGrid: TILE_GRID,
      overlaps: false,
      wrapX: false,
      transition: 0,
      tileUrlFunction: ([z, x, y]) =>
        this.print === null ? undefined : `${this.#base}/${z}/${x}/${y}${this.#behind}`,
      tileLoadFunction: (tile, url) => {
        const vectorTile = tile as VectorTile<RenderFeature>;
        vectorTile.setLoader((extent, _resolution, projection) => {
          this.#ask(url)
            .then(async (response) => {
              if (!response.ok) throw new Error(`${url}: ${response.status}`);
              const features = format.readFeatures(await response.arrayBuffer(), {
                extent,
                featureProjection: projection,
              });
              this.#keep(vectorTile.getTileCoord(), features);
              vectorTile.setFeatures(features);
            })
            .catch((failure: unknown) => {
              vectorTile.setState(TileState.ERROR);
              onFailure(failure);
            });
        });
      },
    });
  }

  /** Asks for the tiles of a part of the map before it is drawn. */
  askFor(extent: number[], resolution: number): void {
    const zoom = TILE_GRID.getZForResolution(resolution, this.source.zDirection);
    if (this.print === null) return;
    TILE_GRID.forEachTileCoord(extent, zoom, ([z, x, y]) => {
      const url = `${this.#base}/${z}/${x}/${y}${this.#behind}`;
      const asked = fetch(url);
      // Whoever draws the tile reports the failure.
      asked.catch(() => undefined);
      this.#early.set(url, asked);
    });
  }

  #ask(url: string): Promise<Response> {
    const early = this.#early.get(url);
    this.#early.delete(url);
    return early ?? fetch(url);
  }

  /** The area at a point, as drawn at a resolution; undefined where there is none or the tile is not there yet. */
  at(easting: number, northing: number, resolution: number): number | undefined {
    const wanted = TILE_GRID.getZForResolution(resolution, this.source.zDirection);
    for (let zoom = Math.min(wanted, FINEST_ZOOM); zoom >= 0; zoom -= 1) {
      const { x, y } = tileAt(zoom, easting, northing);
      const features = this.#features.get(`${zoom}/${x}/${y}`);
      if (features) return featureAt(features, easting, northing);
    }
    return undefined;
  }

  #keep([z, x, y]: number[], features: RenderFeature[]): void {
    this.#features.set(`${z}/${x}/${y}`, features);
    if (this.#features.size > KEPT) {
      const oldest = this.#features.keys().next();
      if (!oldest.done) this.#features.delete(oldest.value);
    }
  }
}
