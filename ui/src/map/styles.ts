/** OpenLayers styles, made once for each look and shared by all features. */

import CircleStyle from 'ol/style/Circle';
import Fill from 'ol/style/Fill';
import Stroke from 'ol/style/Stroke';
import Style from 'ol/style/Style';
import { CLASSES, CODES, ESTIMATED, NO_DATA, OUTSIDE, SUPPRESSED } from './classes';
import { dotted, hatched, lined, patterned, type Pattern } from './hatch';

/** The colours of the theme that the map draws with. */
export type MapColours = {
  dark: boolean;
  noData: string;
  noDataInk: string;
  outside: string;
  /** Between areas, when near. */
  border: string;
  /** Around authorities. */
  authority: string;
  hover: string;
  hoverHalo: string;
  select: string;
  selectHalo: string;
  text: string;
  textHalo: string;
  settlement: string;
  library: string;
  libraryEdge: string;
};

export const LIGHT: MapColours = {
  dark: false,
  noData: '#d6d6d6',
  noDataInk: '#8b8b8b',
  outside: '#f3f5f6',
  border: 'rgba(255, 255, 255, 0.75)',
  authority: 'rgba(32, 45, 56, 0.85)',
  hover: '#11202b',
  hoverHalo: 'rgba(255, 255, 255, 0.85)',
  select: '#b5179e',
  selectHalo: '#ffffff',
  text: '#14212b',
  textHalo: 'rgba(255, 255, 255, 0.9)',
  settlement: '#1b2831',
  library: '#0b5b6b',
  libraryEdge: '#ffffff',
};

export const DARK: MapColours = {
  dark: true,
  noData: '#484848',
  noDataInk: '#8a8a8a',
  outside: '#1d262d',
  border: 'rgba(15, 21, 25, 0.7)',
  authority: 'rgba(233, 238, 241, 0.8)',
  hover: '#ffffff',
  hoverHalo: 'rgba(10, 15, 18, 0.85)',
  select: '#ff7be3',
  selectHalo: '#10161b',
  text: '#f2f6f8',
  textHalo: 'rgba(12, 18, 22, 0.9)',
  settlement: '#d5dee4',
  library: '#74ccd6',
  libraryEdge: '#10161b',
};

/** One style for each paint code: without borders for the view from afar, with them for the near one. */
export type AreaStyles = { far: (Style | undefined)[]; near: (Style | undefined)[] };

/** Styles for the classes' colours, plain and hatched, and for areas without a value. */
export function areaStyles(
  colours: readonly string[],
  theme: MapColours,
  patterns: readonly (Pattern | null)[] = [],
): AreaStyles {
  const styles: AreaStyles = { far: new Array(CODES), near: new Array(CODES) };
  const border = new Stroke({ color: theme.border, width: 0.7 });
  const set = (code: number, colour: string | CanvasPattern) => {
    const fill = new Fill({ color: colour });
    styles.far[code] = new Style({ fill });
    styles.near[code] = new Style({ fill, stroke: border });
  };
  colours.slice(0, CLASSES).forEach((colour, index) => {
    const pattern = patterns[index];
    set(index, pattern ? patterned(pattern, colour) : colour);
    set(index + ESTIMATED, hatched(colour));
  });
  set(NO_DATA, dotted(theme.noData, theme.noDataInk));
  set(SUPPRESSED, lined(theme.noData, theme.noDataInk));
  set(OUTSIDE, theme.outside);
  return styles;
}

/** The outline of every authority: thin from afar, stronger from near. */
export function authorityStyles(theme: MapColours): { far: Style; near: Style } {
  const line = (width: number) =>
    new Style({ stroke: new Stroke({ color: theme.authority, width, lineJoin: 'round' }) });
  return { far: line(0.9), near: line(1.6) };
}

function ring(colour: string, halo: string, width: number): Style[] {
  return [
    new Style({ stroke: new Stroke({ color: halo, width: width + 2.5, lineJoin: 'round' }) }),
    new Style({ stroke: new Stroke({ color: colour, width, lineJoin: 'round' }) }),
  ];
}

export type OutlineStyles = {
  hovered: Style[];
  reached: Style[];
  selected: Style[];
  outlined: Style[];
};

/** Outlines of areas hovered, reached by key, selected and, dashed, of neighbours. */
export function outlineStyles(theme: MapColours): OutlineStyles {
  return {
    hovered: ring(theme.hover, theme.hoverHalo, 1.8),
    reached: [
      ...ring(theme.hover, theme.hoverHalo, 2.6),
      new Style({
        stroke: new Stroke({ color: theme.hoverHalo, width: 1.2, lineDash: [5, 5] }),
      }),
    ],
    selected: ring(theme.select, theme.selectHalo, 2.6),
    outlined: [
      new Style({ stroke: new Stroke({ color: theme.hoverHalo, width: 3 }) }),
      new Style({ stroke: new Stroke({ color: theme.hover, width: 1.4, lineDash: [4, 4] }) }),
    ],
  };
}

/** A place found by search. */
export function markerStyle(theme: MapColours): Style[] {
  return [
    new Style({
      image: new CircleStyle({
        radius: 9,
        stroke: new Stroke({ color: theme.selectHalo, width: 5 }),
      }),
    }),
    new Style({
      image: new CircleStyle({
        radius: 9,
        stroke: new Stroke({ color: theme.select, width: 2.5 }),
      }),
    }),
    new Style({
      image: new CircleStyle({ radius: 2.5, fill: new Fill({ color: theme.select }) }),
    }),
  ];
}
