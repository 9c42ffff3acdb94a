/** Settings to and from their stored form. What is stored may be older, newer or edited: nothing in it is trusted. */

import type {
  BackgroundSettings,
  CircleSize,
  ExportSettings,
  LayoutSettings,
  Level,
  LevelMode,
  ReportSettings,
  Settings,
  Theme,
} from '../backend/types';
import { NO_BACKGROUND } from '../data/network.svelte';
import { DATA_FORMATS, DPI, NOTES, PICTURE_FORMATS, SIZE } from '../export/formats';
import { CONTENTS, FORMATS, LANGUAGES, MOST_COMPARATORS } from '../report/subjects';
import { allowedWidth, SIZES, USUAL } from './layout.svelte';

const CIRCLE_SIZES: readonly CircleSize[] = ['residents', 'households', 'premises'];
const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** What a fresh installation starts with. */
export const DEFAULTS: Settings = {
  language: null,
  theme: 'system',
  measure: 'older_65',
  level: 'auto',
  method: 'quantile',
  classes: 5,
  breaks: {},
  palette: null,
  reversed: false,
  show_libraries: false,
  show_settlements: true,
  show_context: true,
  circles: false,
  circle_size: 'residents',
  view: null,
  panel: 'details',
  start: true,
  report: {
    contents: [...CONTENTS],
    language: null,
    formats: ['pdf'],
    recipe: null,
    comparators: [],
    same_class: false,
    folder: null,
  },
  export: {
    data_format: 'csv',
    figure_format: 'png',
    bom: false,
    notes: 'csvw',
    size_mm: [180, 240],
    dpi: 300,
  },
  proxy: '',
  background: NO_BACKGROUND,
  layout: USUAL,
};

function oneOf<T extends string>(allowed: readonly T[], value: unknown, otherwise: T): T {
  return allowed.find((candidate) => candidate === value) ?? otherwise;
}

function flag(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}

function finite(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** Rising, finite numbers. */
export function areBreaks(value: unknown): value is number[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(finite) &&
    value.every((bound, index) => index === 0 || bound > (value[index - 1] as number))
  );
}

function readBreaks(value: unknown): Record<string, number[]> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, number[]] => areBreaks(entry[1])),
  );
}

function readView(value: unknown): Settings['view'] {
  if (typeof value !== 'object' || value === null) return null;
  const { centre, resolution } = value as Partial<NonNullable<Settings['view']>>;
  if (!Array.isArray(centre) || !finite(centre[0]) || !finite(centre[1])) return null;
  if (!finite(resolution) || resolution <= 0) return null;
  return { centre: [centre[0], centre[1]], resolution };
}

/** Those of a list that exist. */
function someOf<T extends string>(
  allowed: readonly T[],
  value: unknown,
  otherwise: readonly T[],
): T[] {
  if (!Array.isArray(value)) return [...otherwise];
  return allowed.filter((candidate) => value.includes(candidate));
}

function texts(value: unknown, most: number): string[] {
  if (!Array.isArray(value)) return [];
  const found = value.filter((text): text is string => typeof text === 'string');
  return [...new Set(found)].slice(0, most);
}

function readReport(value: unknown): ReportSettings {
  const stored = (
    typeof value === 'object' && value !== null ? value : {}
  ) as Partial<ReportSettings>;
  const { report } = DEFAULTS;
  return {
    contents: someOf(CONTENTS, stored.contents, CONTENTS),
    language: LANGUAGES.find((language) => language === stored.language) ?? null,
    formats: someOf(FORMATS, stored.formats, ['pdf']),
    recipe: typeof stored.recipe === 'string' ? stored.recipe : null,
    comparators: texts(stored.comparators, MOST_COMPARATORS),
    same_class: flag(stored.same_class, report.same_class),
    folder: typeof stored.folder === 'string' ? stored.folder : null,
  };
}

function readExport(value: unknown): ExportSettings {
  const stored = (
    typeof value === 'object' && value !== null ? value : {}
  ) as Partial<ExportSettings>;
  const usual = DEFAULTS.export;
  const within = (number: unknown, { least, most }: { least: number; most: number }): boolean =>
    finite(number) && number >= least && number <= most;
  const [width, height] = Array.isArray(stored.size_mm) ? stored.size_mm : [];
  return {
    data_format: oneOf(DATA_FORMATS, stored.data_format, 'csv'),
    figure_format: oneOf(PICTURE_FORMATS, stored.figure_format, 'png'),
    bom: flag(stored.bom, usual.bom),
    notes: oneOf(NOTES, stored.notes, 'csvw'),
    size_mm:
      width !== undefined && height !== undefined && within(width, SIZE) && within(height, SIZE)
        ? [width, height]
        : usual.size_mm,
    dpi: stored.dpi !== undefined && within(stored.dpi, DPI) ? stored.dpi : usual.dpi,
  };
}

function readBackground(value: unknown): BackgroundSettings {
  const stored = (
    typeof value === 'object' && value !== null ? value : {}
  ) as Partial<BackgroundSettings>;
  const line = (text: unknown): string => (typeof text === 'string' ? text : '');
  return {
    on: flag(stored.on, false),
    template: line(stored.template),
    key: line(stored.key),
    attribution: line(stored.attribution),
    grid: oneOf(['national', 'mercator'], stored.grid, 'national'),
    proxy: '',
  };
}

function readLayout(value: unknown): LayoutSettings {
  const stored = (
    typeof value === 'object' && value !== null ? value : {}
  ) as Partial<LayoutSettings>;
  const width = (side: 'left' | 'right'): number => {
    const read = stored[`${side}_width`];
    return finite(read) ? allowedWidth(side, read) : USUAL[`${side}_width`];
  };
  return {
    zoom: SIZES.find((size) => size === stored.zoom) ?? USUAL.zoom,
    contrast: flag(stored.contrast, USUAL.contrast),
    left: flag(stored.left, USUAL.left),
    right: flag(stored.right, USUAL.right),
    left_width: width('left'),
    right_width: width('right'),
  };
}

/** Complete settings from whatever was stored. `allowed` names what exists today. */
export function readSettings(
  stored: Partial<Settings>,
  allowed: {
    measures: readonly string[];
    methods: readonly string[];
    palettes: readonly string[];
    panels: readonly string[];
    levels: readonly Level[];
    classes: { least: number; most: number };
  },
): Settings & { level: LevelMode } {
  const first = allowed.measures.includes(DEFAULTS.measure)
    ? DEFAULTS.measure
    : (allowed.measures[0] ?? '');
  const { least, most } = allowed.classes;
  const classes = Number.isInteger(stored.classes) ? (stored.classes ?? 0) : DEFAULTS.classes;
  return {
    language: typeof stored.language === 'string' ? stored.language : null,
    theme: oneOf(THEMES, stored.theme, DEFAULTS.theme),
    measure: oneOf(allowed.measures, stored.measure, first),
    level: oneOf<LevelMode>(['auto', ...allowed.levels], stored.level, 'auto'),
    method: oneOf(allowed.methods, stored.method, DEFAULTS.method),
    classes: Math.min(Math.max(classes, least), most),
    breaks: readBreaks(stored.breaks),
    palette: allowed.palettes.find((palette) => palette === stored.palette) ?? null,
    reversed: flag(stored.reversed, DEFAULTS.reversed),
    show_libraries: flag(stored.show_libraries, DEFAULTS.show_libraries),
    show_settlements: flag(stored.show_settlements, DEFAULTS.show_settlements),
    show_context: flag(stored.show_context, DEFAULTS.show_context),
    circles: flag(stored.circles, DEFAULTS.circles),
    circle_size: oneOf(CIRCLE_SIZES, stored.circle_size, 'residents'),
    view: readView(stored.view),
    panel: oneOf(allowed.panels, stored.panel, DEFAULTS.panel),
    start: flag(stored.start, DEFAULTS.start),
    report: readReport(stored.report),
    export: readExport(stored.export),
    proxy: typeof stored.proxy === 'string' ? stored.proxy : '',
    background: readBackground(stored.background),
    layout: readLayout(stored.layout),
  };
}
