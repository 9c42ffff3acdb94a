/** The map: OpenLayers layers, and what the pointer does on them. Knows nothing of the rest of the interface. */

import Feature from 'ol/Feature';
import Point from 'ol/geom/Point';
import DragPan from 'ol/interaction/DragPan';
import DragZoom from 'ol/interaction/DragZoom';
import MouseWheelZoom from 'ol/interaction/MouseWheelZoom';
import PinchZoom from 'ol/interaction/PinchZoom';
import VectorLayer from 'ol/layer/Vector';
import type TileLayer from 'ol/layer/Tile';
import type XYZ from 'ol/source/XYZ';
import VectorTileLayer from 'ol/layer/VectorTile';
import OlMap from 'ol/Map';
import type MapBrowserEvent from 'ol/MapBrowserEvent';
import type RenderFeature from 'ol/render/Feature';
import VectorSource from 'ol/source/Vector';
import type VectorTileSource from 'ol/source/VectorTile';
import type Style from 'ol/style/Style';
import View from 'ol/View';
import type { Bilingual, Language, Level, Settlement } from '../backend/types';
import type { Prints } from '../state/level-prints';
import type { Target } from '../state/view.svelte';
import { NATIONAL_GRID, WALES } from './grid';
import { AuthorityNames, SettlementNames } from './names';
import type { MapOverlay } from './overlay';
import type { Painting } from './painting';
import { landStyle, sameLand } from './plain';
import { PointOverlay, type MapPoint } from './points';
import {
  areaStyles,
  authorityStyles,
  LIGHT,
  markerStyle,
  outlineStyles,
  type AreaStyles,
  type MapColours,
  type OutlineStyles,
} from './styles';
import { LevelTiles } from './tiles';

export type MapEvents = {
  /** The pointer is over another area, or none; `pixel` is its place on the map. */
  hover: (position: number | null, pixel: readonly number[]) => void;
  pick: (position: number, adding: boolean) => void;
  /** The pointer is over a point, or none. */
  hoverPoint: (id: string | null, pixel: readonly number[]) => void;
  pickPoint: (id: string) => void;
  /** A point was dragged. */
  movePoint: (id: string, easting: number, northing: number) => void;
  /** A place was pointed out, while that is asked for. */
  place: (easting: number, northing: number) => void;
  /** A double click. */
  enter: (position: number) => void;
  /** The map came to rest. */
  rest: (centre: readonly [number, number], resolution: number) => void;
  /** A painting is on the screen. */
  painted: (painting: Painting) => void;
  failed: (failure: unknown) => void;
};

/** Metres a pixel: nearer than this, areas have borders of their own. */
const BORDERS_FROM: Partial<Record<Level, number>> = {
  country: 0,
  authority: 0,
  ward: 130,
  msoa: 160,
  lsoa: 110,
  oa: 0,
};
/** The same for levels of the user's own: always where there are few areas. */
const FEW_AREAS = 100;
const OWN_BORDERS_FROM = 160;
/** Metres a pixel: nearer than this, outlines of authorities are stronger. */
const NEAR_AUTHORITY = 250;
const NEAREST = 1.75;
const FARTHEST = 1_200;
const ANIMATION = 250;
/** How much areas cover of a map behind them. */
const OVER_BACKGROUND = 0.7;

type AreaLayer = VectorTileLayer<VectorTileSource<RenderFeature>, RenderFeature>;

type LevelLayer = {
  tiles: LevelTiles;
  layer: AreaLayer;
  painting: Painting | null;
  /** The painting whose land is drawn, where areas are not filled. */
  plain?: Painting | null;
};

export class MapView {
  readonly #map: OlMap;
  readonly #view: View;
  readonly #events: MapEvents;
  readonly #base: string;
  readonly #tiles = new Map<Level, LevelTiles>();
  readonly #levels = new Map<Level, LevelLayer>();
  #prints: Prints = new Map();
  readonly #authorityNames = new AuthorityNames();
  readonly #settlementNames = new SettlementNames();
  readonly #authorities: AreaLayer;
  readonly #overlay: AreaLayer;
  readonly #selected: AreaLayer;
  readonly #marker: VectorLayer<VectorSource<Feature<Point>>>;
  readonly #points = new PointOverlay();
  readonly #overlays: MapOverlay[] = [];
  #placing = false;
  #plain = false;
  #background: TileLayer<XYZ> | null = null;
  #level: Level = 'authority';
  #colours: MapColours = LIGHT;
  #outlines: OutlineStyles = outlineStyles(LIGHT);
  #hovered: number | null = null;
  #reached: number | null = null;
  #outlined: ReadonlySet<number> = new Set();
  #selection: { level: Level; positions: ReadonlySet<number> } = {
    level: 'authority',
    positions: new Set(),
  };
  #pointer: { pixel: number[]; coordinate: number[] } | null = null;
  #pointerFrame = 0;
  #insets: [number, number, number, number] = [24, 24, 24, 24];

  constructor(
    target: HTMLElement,
    base: string,
    events: MapEvents,
    /** What another map looks at, so that both show the same part of Wales. */
    { view }: { view?: View } = {},
  ) {
    this.#base = base;
    this.#events = events;
    this.#view =
      view ??
      new View({
        projection: NATIONAL_GRID,
        center: [(WALES[0] + WALES[2]) / 2, (WALES[1] + WALES[3]) / 2],
        resolution: 400,
        minResolution: NEAREST,
        maxResolution: FARTHEST,
        extent: [...WALES],
        constrainOnlyCenter: true,
        smoothExtentConstraint: false,
        smoothResolutionConstraint: false,
        enableRotation: false,
      });
    this.#authorities = this.#tileLayer('authority', 'hybrid', 40);
    this.#overlay = this.#tileLayer('authority', 'vector', 45);
    this.#selected = this.#tileLayer('authority', 'vector', 46);
    this.#marker = new VectorLayer({
      source: new VectorSource<Feature<Point>>({ wrapX: false }),
      zIndex: 70,
    });
    this.#map = new OlMap({
      target,
      view: this.#view,
      controls: [],
      interactions: [
        new DragPan({}),
        new DragZoom({}),
        new MouseWheelZoom({ maxDelta: 1 }),
        new PinchZoom({}),
      ],
      layers: [
        this.#authorities,
        this.#selected,
        this.#overlay,
        this.#settlementNames.layer,
        this.#points.circles,
        this.#points.layer,
        this.#authorityNames.layer,
        this.#marker,
      ],
      maxTilesLoading: 32,
      moveTolerance: 3,
    });
    this.#overlay.setStyle((feature) => {
      const id = feature.getId();
      if (id === this.#reached) return this.#outlines.reached;
      if (id === this.#hovered) return this.#outlines.hovered;
      return !this.#plain && this.#outlined.has(Number(id)) ? this.#outlines.outlined : undefined;
    });
    this.#selected.setStyle((feature) =>
      this.#selection.positions.has(Number(feature.getId())) ? this.#outlines.selected : undefined,
    );
    this.#selected.setVisible(false);
    this.#points.drag(this.#map, (id, easting, northing) =>
      events.movePoint(id, easting, northing),
    );
    this.setColours(LIGHT);
    this.#listen(target);
  }

  /** What the map looks at, for another map that is to show the same. */
  get sight(): View {
    return this.#view;
  }

  get resolution(): number {
    return this.#view.getResolution() ?? FARTHEST;
  }

  get centre(): [number, number] {
    const [x = 0, y = 0] = this.#view.getCenter() ?? [];
    return [x, y];
  }

  /** Whether a point in metres is inside what the map shows. */
  shows(easting: number, northing: number): boolean {
    const [west = 0, south = 0, east = 0, north = 0] = this.#view.calculateExtent();
    return easting > west && easting < east && northing > south && northing < north;
  }

  /** Pixels at the top, right, bottom and left that panels cover. */
  setInsets(insets: [number, number, number, number]): void {
    this.#insets = insets;
  }

  /** Puts something of its own kind on the map. */
  add(overlay: MapOverlay): void {
    this.#overlays.push(overlay);
    overlay.attach(this.#map);
    overlay.setColours(this.#colours);
  }

  /** Goes somewhere; at once, or in a short animation. */
  go(target: Target, animate: boolean): void {
    const duration = animate ? ANIMATION : 0;
    if (target.kind === 'point') {
      const { centre, resolution } = target;
      if (animate) this.#view.animate({ center: [...centre], resolution, duration });
      else {
        this.#view.setCenter([...centre]);
        this.#view.setResolution(resolution);
      }
      return;
    }
    const box = target.kind === 'home' ? WALES : target.box;
    this.#view.fit([...box], { padding: this.#insets, duration, minResolution: 4 });
  }

  zoomBy(steps: number, animate: boolean): void {
    this.#view.animate({
      resolution:
        this.#view.getConstrainedResolution(this.resolution / 2 ** steps) ?? this.resolution,
      duration: animate ? ANIMATION : 0,
    });
  }

  /** Pans by pixels: right and down are positive. */
  panBy(right: number, down: number, animate: boolean): void {
    const [x, y] = this.centre;
    const { resolution } = this;
    this.#view.animate({
      center: [x + right * resolution, y - down * resolution],
      duration: animate ? 120 : 0,
      easing: (t) => t,
    });
  }

  /** Begins to show a level; its tiles load while its values are still on their way. */
  showLevel(level: Level): void {
    const before = this.#levels.get(this.#level);
    if (before && level === this.#level) return;
    this.#level = level;
    const shown = this.#levelLayer(level);
    shown.layer.setZIndex(11);
    shown.layer.setVisible(true);
    for (const [other, { layer }] of this.#levels) {
      if (other === level) continue;
      layer.setZIndex(10);
      // The level before stays underneath until the new one is painted, so that the map is never blank.
      if (other !== before?.tiles.level) layer.setVisible(false);
    }
    // The first frame comes late, after the whole page is drawn: the tiles are asked for before it.
    if (!before) {
      const extent = this.#view.calculateExtent(this.#map.getSize());
      shown.tiles.askFor(extent, this.resolution);
      this.#tilesOf('authority').askFor(extent, this.resolution);
    }
    this.#overlay.setSource(shown.tiles.source);
    this.#hovered = null;
    this.#reached = null;
  }

  /** Colours a level. Only the look changes, no shape is loaded again. */
  paint(painting: Painting): void {
    if (painting.level !== this.#level) this.showLevel(painting.level);
    this.#levels.set(painting.level, { ...this.#levelLayer(painting.level), painting });
    this.#style(painting.level);
    this.#map.once('rendercomplete', () => {
      if (this.#levels.get(painting.level)?.painting !== painting) return;
      for (const [other, level] of this.#levels) {
        if (other !== this.#level) level.layer.setVisible(false);
      }
      this.#events.painted(painting);
    });
    this.#map.render();
  }

  /** Leaves the areas' colours out and draws their land and borders alone, for what lies over them. */
  setPlain(plain: boolean): void {
    if (plain === this.#plain) return;
    this.#plain = plain;
    for (const level of this.#levels.keys()) this.#style(level);
    this.#points.setDots(plain);
    this.setSelection(this.#selection.level, this.#selection.positions);
    this.#overlay.changed();
  }

  #style(level: Level): void {
    const shown = this.#levelLayer(level);
    const { painting, layer } = shown;
    if (!painting) return;
    const from = bordersFrom(painting);
    if (!this.#plain) {
      const styles = areaStyles(painting.colours, this.#colours, painting.patterns);
      layer.setStyle(styleByCode(painting, styles, from));
    } else if (!shown.plain || !sameLand(shown.plain, painting)) {
      layer.setStyle(landStyle(painting, this.#colours, from));
    } else return;
    this.#levels.set(level, { ...shown, plain: this.#plain ? painting : null });
  }

  setColours(colours: MapColours): void {
    this.#colours = colours;
    for (const shown of this.#levels.values()) shown.plain = null;
    this.#outlines = outlineStyles(colours);
    const authorities = authorityStyles(colours);
    this.#authorities.setStyle((_feature, resolution) =>
      resolution < NEAR_AUTHORITY ? authorities.near : authorities.far,
    );
    this.#marker.setStyle(markerStyle(colours));
    this.#points.setColours(colours);
    for (const overlay of this.#overlays) overlay.setColours(colours);
    this.#overlay.changed();
    this.#selected.changed();
  }

  setAuthorityNames(
    names: readonly { name: Bilingual; point: readonly [number, number] }[],
    language: Language,
  ): void {
    this.#authorityNames.show(names, language, this.#colours);
  }

  setSettlements(settlements: readonly Settlement[], language: Language): void {
    this.#settlementNames.show(settlements, language, this.#colours);
  }

  showSettlements(visible: boolean): void {
    this.#settlementNames.layer.setVisible(visible);
  }

  setPoints(points: readonly MapPoint[]): void {
    this.#points.show(points);
  }

  /** Whether a click points out a place instead of picking what is there. */
  setPlacing(placing: boolean): void {
    this.#placing = placing;
    const target = this.#map.getTargetElement();
    if (target) target.style.cursor = placing ? 'crosshair' : '';
  }

  /** Puts a raster map behind the areas, which let it shine through; or takes it away. */
  setBackground(layer: TileLayer<XYZ> | null): void {
    if (this.#background) this.#map.removeLayer(this.#background);
    this.#background = layer;
    if (layer) this.#map.addLayer(layer);
    for (const { layer: areas } of this.#levels.values()) areas.setOpacity(this.#opacity());
  }

  #opacity(): number {
    return this.#background ? OVER_BACKGROUND : 1;
  }

  setMarker(point: readonly [number, number] | null): void {
    const source = this.#marker.getSource();
    source?.clear(true);
    if (point) source?.addFeature(new Feature(new Point([...point])));
  }

  setSelection(level: Level, positions: ReadonlySet<number>): void {
    this.#selection = { level, positions };
    // What lies over the areas says itself what is selected.
    const visible = positions.size > 0 && !this.#plain;
    if (visible) this.#selected.setSource(this.#tilesOf(level).source);
    this.#selected.setVisible(visible);
    this.#selected.changed();
  }

  /** Outlines the area under the pointer elsewhere (a row of the table), or none. */
  setHovered(position: number | null): void {
    if (position === this.#hovered) return;
    this.#hovered = position;
    this.#overlay.changed();
  }

  /** Outlines areas of the level shown besides those selected. */
  setOutlined(positions: ReadonlySet<number>): void {
    if (positions.size === 0 && this.#outlined.size === 0) return;
    this.#outlined = positions;
    this.#overlay.changed();
  }

  /** Outlines the area that the keys reached. */
  setReached(position: number | null): void {
    if (position === this.#reached) return;
    this.#reached = position;
    this.#overlay.changed();
  }

  /** Forgets the shapes of levels that have others now. */
  setPrints(prints: Prints): void {
    this.#prints = prints;
    for (const [level, tiles] of [...this.#tiles]) {
      if (tiles.print === this.#printOf(level)) continue;
      const old = this.#levels.get(level);
      if (old) this.#map.removeLayer(old.layer);
      this.#levels.delete(level);
      this.#tiles.delete(level);
      if (level !== this.#level) continue;
      const fresh = this.#levelLayer(level);
      fresh.layer.setZIndex(11);
      this.#overlay.setSource(fresh.tiles.source);
    }
  }

  #printOf(level: Level): string | null {
    return this.#prints.get(level) ?? (this.#prints.has(level) ? null : '');
  }

  destroy(): void {
    cancelAnimationFrame(this.#pointerFrame);
    for (const overlay of this.#overlays) overlay.detach();
    this.#map.setTarget(undefined);
    // What it looked at may be another map's too, and would hold on to this one.
    this.#map.setView(new View());
    this.#map.dispose();
  }

  #tilesOf(level: Level): LevelTiles {
    let tiles = this.#tiles.get(level);
    if (!tiles) {
      tiles = new LevelTiles(level, this.#printOf(level), this.#base, this.#events.failed);
      this.#tiles.set(level, tiles);
    }
    return tiles;
  }

  #tileLayer(level: Level, renderMode: 'hybrid' | 'vector', zIndex: number): AreaLayer {
    return new VectorTileLayer({
      source: this.#tilesOf(level).source,
      renderMode,
      renderBuffer: 8,
      zIndex,
      updateWhileAnimating: false,
      updateWhileInteracting: false,
    });
  }

  #levelLayer(level: Level): LevelLayer {
    let found = this.#levels.get(level);
    if (!found) {
      const layer = this.#tileLayer(level, 'hybrid', 10);
      // Nothing is drawn before the values are there.
      layer.setStyle(() => undefined);
      layer.setOpacity(this.#opacity());
      found = { tiles: this.#tilesOf(level), layer, painting: null };
      this.#levels.set(level, found);
      this.#map.addLayer(layer);
    }
    return found;
  }

  #listen(target: HTMLElement): void {
    const map = this.#map;
    map.on('moveend', () => this.#events.rest(this.centre, this.resolution));
    map.on('pointermove', (event: MapBrowserEvent) => {
      if (event.dragging) {
        this.#leave();
        return;
      }
      this.#pointer = { pixel: event.pixel, coordinate: event.coordinate };
      this.#pointerFrame ||= requestAnimationFrame(() => this.#findPointer());
    });
    // A finger leaves when it is lifted: what it was told stays until it touches elsewhere.
    target.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType !== 'touch') this.#leave();
    });
    map.on('click', (event: MapBrowserEvent) => {
      if (this.#placing) {
        const [x = 0, y = 0] = event.coordinate;
        this.#events.place(x, y);
        return;
      }
      const { pointerType } = event.originalEvent as PointerEvent;
      // A finger does not hover: it is told what it touches.
      if (pointerType === 'touch') this.#tell(event.pixel, event.coordinate);
      const point = this.#points.at(map, event.pixel);
      if (point !== null) {
        this.#events.pickPoint(point);
        return;
      }
      const position = this.#areaAt(event.coordinate);
      const original = event.originalEvent as MouseEvent;
      const adding = original.shiftKey || original.ctrlKey || original.metaKey;
      if (position !== undefined) this.#events.pick(position, adding);
    });
    map.on('dblclick', (event: MapBrowserEvent) => {
      if (this.#placing) return;
      const position = this.#areaAt(event.coordinate);
      if (position !== undefined) this.#events.enter(position);
    });
  }

  #areaAt([x = 0, y = 0]: number[]): number | undefined {
    for (const overlay of this.#overlays) {
      const position = overlay.areaAt?.([x, y], this.resolution);
      if (position === undefined) continue;
      if (position !== null) return position;
      const below = this.#tilesOf(this.#level).at(x, y, this.resolution);
      return below !== undefined && overlay.has?.(below) ? undefined : below;
    }
    return this.#tilesOf(this.#level).at(x, y, this.resolution);
  }

  #findPointer(): void {
    this.#pointerFrame = 0;
    if (this.#pointer) this.#tell(this.#pointer.pixel, this.#pointer.coordinate);
  }

  /** Tells what lies at a place. */
  #tell(pixel: number[], coordinate: number[]): void {
    const point = this.#points.at(this.#map, pixel);
    this.#points.hover(point);
    this.#events.hoverPoint(point, pixel);
    const position = point === null ? (this.#areaAt(coordinate) ?? null) : null;
    this.setHovered(position);
    this.#events.hover(position, pixel);
  }

  #leave(): void {
    this.#pointer = null;
    this.setHovered(null);
    this.#points.hover(null);
    this.#events.hoverPoint(null, []);
    this.#events.hover(null, []);
  }
}

/** Metres a pixel: nearer than this, the areas of a painting have borders of their own. */
function bordersFrom({ codes, level }: Painting): number {
  return BORDERS_FROM[level] ?? (codes.length <= FEW_AREAS ? Infinity : OWN_BORDERS_FROM);
}

/** The style function of a painting: one look-up a feature, nothing made anew. */
function styleByCode(
  { codes }: Painting,
  styles: AreaStyles,
  from: number,
): (feature: { getId(): number | string | undefined }, resolution: number) => Style | undefined {
  return (feature, resolution) => {
    const code = codes[feature.getId() as number];
    if (code === undefined) return undefined;
    return (resolution < from ? styles.near : styles.far)[code];
  };
}
