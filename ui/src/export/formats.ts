/** The formats of exports and what can be chosen of them; pure, so that it can be tested. */

import type { ExportFormat, ExportOptions, NotesFile } from '../backend/types';

/** What is chosen in the dialog; whether a picture has circles is chosen on the map. */
export type ChosenOptions = Omit<ExportOptions, 'circles'>;

export const DATA_FORMATS = [
  'csv',
  'xlsx',
  'geojson',
  'geopackage',
  'parquet',
] as const satisfies readonly ExportFormat[];
export const PICTURE_FORMATS = ['svg', 'png'] as const satisfies readonly ExportFormat[];

/** What can go beside CSV. */
export const NOTES = ['csvw', 'text', 'none'] as const satisfies readonly NotesFile[];

/** What the engine draws: millimetres, dots per inch, millions of dots. */
export const SIZE = { least: 40, most: 1_200 } as const;
export const DPI = { least: 36, most: 1_200 } as const;
export const MOST_MILLIONS = 100;

const MM_PER_INCH = 25.4;

export function isPicture(format: ExportFormat): boolean {
  return (PICTURE_FORMATS as readonly ExportFormat[]).includes(format);
}

/** Whether the file carries the colours of the map. */
export function hasColours(format: ExportFormat): boolean {
  return isPicture(format) || format === 'geopackage';
}

/** Pixels of a PNG, width and height. */
export function pixels({ size_mm, dpi }: Pick<ExportOptions, 'size_mm' | 'dpi'>): [number, number] {
  const [width, height] = size_mm;
  return [Math.round((width / MM_PER_INCH) * dpi), Math.round((height / MM_PER_INCH) * dpi)];
}

/** What is wrong with the options for a format; the end of a message's id. */
export function fault(format: ExportFormat, options: ChosenOptions): Fault | null {
  if (!isPicture(format)) return null;
  const within = (value: number, { least, most }: { least: number; most: number }): boolean =>
    Number.isFinite(value) && value >= least && value <= most;
  if (!options.size_mm.every((side) => within(side, SIZE))) return 'size-wrong';
  if (format === 'svg') return null;
  if (!within(options.dpi, DPI)) return 'dpi-wrong';
  const [width, height] = pixels(options);
  return width * height > MOST_MILLIONS * 1_000_000 ? 'pixels-many' : null;
}
export type Fault = 'size-wrong' | 'dpi-wrong' | 'pixels-many';

/** The options that concern a format; the others as they are usual. */
export function optionsFor(format: ExportFormat, options: ChosenOptions): ChosenOptions {
  return format === 'csv' ? options : { ...options, bom: false, notes: 'none' };
}

/** A file's name of what it holds: a–z, 0–9, hyphen and underscore. */
export function fileName(parts: readonly string[]): string {
  return parts
    .map((part) =>
      part
        .normalize('NFD')
        .replaceAll(/\p{M}/gu, '')
        .replaceAll(/[^A-Za-z0-9_-]+/g, '-')
        .replaceAll(/^-+|-+$/g, ''),
    )
    .filter((part) => part !== '')
    .join('_')
    .slice(0, 100);
}
