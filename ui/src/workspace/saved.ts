/** Selections, views and classifications as they are saved. What is stored may be older or edited: nothing is trusted. */

import type { Level, LevelMode } from '../backend/types';
import { areBreaks } from '../state/settings';

export const KINDS = ['selection', 'view', 'classification'] as const;
export type SavedKind = (typeof KINDS)[number];

/** Areas by their codes, as positions mean nothing to another version. */
export type SavedSelection = { level: Level; codes: string[] };

/** How values are cut into classes and coloured. */
export type SavedClassification = {
  measure: string;
  method: string;
  classes: number;
  breaks: number[] | null;
  palette: string | null;
  reversed: boolean;
};

/** What the map shows, and where it looks. */
export type SavedView = {
  mode: string;
  measure: string;
  level: LevelMode;
  /** The code of the authority looked into. */
  scope: string | null;
  centre: [number, number] | null;
  resolution: number | null;
  classification: SavedClassification;
};

type Unknown = Record<string, unknown>;

function record(body: unknown): Unknown | null {
  return typeof body === 'object' && body !== null && !Array.isArray(body)
    ? (body as Unknown)
    : null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function finite(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

export function readSelection(body: unknown, levels: readonly Level[]): SavedSelection | null {
  const saved = record(body);
  const level = levels.find((one) => one === saved?.['level']);
  const codes = saved?.['codes'];
  if (!level || !Array.isArray(codes)) return null;
  return { level, codes: codes.filter((code): code is string => typeof code === 'string') };
}

export function readClassification(
  body: unknown,
  methods: readonly string[],
  palettes: readonly string[],
): SavedClassification | null {
  const saved = record(body);
  const method = methods.find((one) => one === saved?.['method']);
  const classes = saved?.['classes'];
  if (!saved || !method || !Number.isInteger(classes)) return null;
  const breaks = saved['breaks'];
  return {
    measure: text(saved['measure']) ?? '',
    method,
    classes: classes as number,
    breaks: areBreaks(breaks) ? breaks : null,
    palette: palettes.find((one) => one === saved['palette']) ?? null,
    reversed: saved['reversed'] === true,
  };
}

export function readView(
  body: unknown,
  allowed: {
    modes: readonly string[];
    levels: readonly LevelMode[];
    methods: readonly string[];
    palettes: readonly string[];
  },
): SavedView | null {
  const saved = record(body);
  const mode = allowed.modes.find((one) => one === saved?.['mode']);
  const measure = text(saved?.['measure']);
  const classification = readClassification(
    saved?.['classification'],
    allowed.methods,
    allowed.palettes,
  );
  if (!saved || !mode || measure === null || !classification) return null;
  const centre = saved['centre'];
  const point: [number, number] | null =
    Array.isArray(centre) && finite(centre[0]) && finite(centre[1]) ? [centre[0], centre[1]] : null;
  const resolution = saved['resolution'];
  return {
    mode,
    measure,
    level: allowed.levels.find((one) => one === saved['level']) ?? 'auto',
    scope: text(saved['scope']),
    centre: point,
    resolution: finite(resolution) && resolution > 0 ? resolution : null,
    classification,
  };
}
