/** The engine's commands, typed. Nothing outside this folder calls `invoke`. */

import { convertFileSrc, invoke, isTauri } from '@tauri-apps/api/core';
import { toFailure } from './failure';
import type {
  AreaAt,
  AreaList,
  AreaProfile,
  Classification,
  ClassifyRequest,
  Language,
  Level,
  Library,
  SearchHit,
  SelectionSummary,
  Settings,
  Settlement,
  Start,
  Values,
} from './types';
import { decodeValues } from './values';

async function call<T>(command: string, args?: Record<string, unknown>): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (error) {
    throw toFailure(error);
  }
}

/** Whether the page runs inside the app's window, where the engine answers. */
export function hasEngine(): boolean {
  return isTauri() || '__TAURI_INTERNALS__' in window;
}

export function start(): Promise<Start> {
  return call('start');
}

export function areas(level: Level): Promise<AreaList> {
  return call('areas', { level });
}

export async function values(measure: string, level: Level): Promise<Values> {
  return decodeValues(await call<ArrayBuffer | number[]>('values', { measure, level }));
}

export function classify(request: ClassifyRequest): Promise<Classification> {
  return call('classify', { request });
}

export function profile(code: string): Promise<AreaProfile> {
  return call('profile', { code });
}

export function search(query: string, language: Language, limit: number): Promise<SearchHit[]> {
  return call('search', { query, language, limit });
}

export function locatePoint(easting: number, northing: number): Promise<AreaAt> {
  return call('locate_point', { easting, northing });
}

export function summary(
  level: Level,
  positions: number[],
  measure: string,
): Promise<SelectionSummary> {
  return call('summary', { level, positions, measure });
}

export function settlements(): Promise<Settlement[]> {
  return call('settlements');
}

export function libraries(): Promise<Library[]> {
  return call('libraries');
}

export function saveSettings(settings: Settings): Promise<null> {
  return call('save_settings', { settings });
}

/** A time mark for measurements. */
export function mark(name: 'choropleth' | 'recolour'): Promise<null> {
  return call('mark', { name });
}

/**
 * Where the engine's tiles are: `tiles://localhost/` on Linux and macOS, `http://tiles.localhost/` on Windows,
 * whose web view knows no other scheme.
 */
export function tileBase(): string {
  return convertFileSrc('', 'tiles');
}
