/** The engine's commands, typed: figures, analyses, reports, exports. Nothing outside this folder calls `invoke`. */

import { Channel, convertFileSrc, isTauri } from '@tauri-apps/api/core';
import { call } from './call';
import { decodeCertainty, decodeScores, type Certainty, type Scores } from './scores';
import type {
  AreaAt,
  AreaList,
  AreaProfile,
  Classification,
  ClassifyRequest,
  CouncilInfo,
  Drivers,
  ExportRun,
  Failure,
  HotspotRequest,
  Hotspots,
  IndexArea,
  IndexNotes,
  IndexRequest,
  JobOutcome,
  JobProgress,
  Language,
  Level,
  Library,
  MapContext,
  Matrix,
  Recipe,
  RecipeInfo,
  ReportChoices,
  ReportFormat,
  ReportPreview,
  SearchHit,
  SelectionSummary,
  Settings,
  Settlement,
  SharedClasses,
  SharedRequest,
  Start,
  Subject,
  Values,
} from './types';
import { decodeValues, toBuffer } from './values';

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

/** The land around Wales and its border with England. */
export function mapContext(): Promise<MapContext> {
  return call('map_context');
}

/** Shows everything in the window larger or smaller, in percent. */
export function zoomWindow(percent: number): Promise<null> {
  return call('zoom_window', { percent });
}

export function saveSettings(settings: Settings): Promise<null> {
  return call('save_settings', { settings });
}

/** The recipes of the priority index: those that come with the app, then the user's own. */
export function recipes(): Promise<RecipeInfo[]> {
  return call('recipes');
}

/** Files among the user's own recipes that cannot be read, and why. */
export function brokenRecipes(): Promise<
  { path: string; line: number | null; failure: Failure }[]
> {
  return call('broken_recipes');
}

/** Keeps a recipe of the user's under its id. */
export function saveRecipe(recipe: Recipe): Promise<RecipeInfo> {
  return call('save_recipe', { recipe });
}

export function deleteRecipe(id: string): Promise<null> {
  return call('delete_recipe', { id });
}

/** Score and rank of every area of a level. */
export async function index(request: IndexRequest): Promise<Scores> {
  return decodeScores(await call<ArrayBuffer | number[]>('index', { request }));
}

/** What has to be known about an index as a whole. */
export function indexNotes(request: IndexRequest): Promise<IndexNotes> {
  return call('index_notes', { request });
}

/** What made the score of one area. */
export function indexArea(request: IndexRequest, position: number): Promise<IndexArea> {
  return call('index_area', { request, position });
}

/** How far ranks move when weights and methods are varied at random. */
export async function indexCertainty(
  request: IndexRequest,
  runs: number,
  seed: number,
): Promise<Certainty> {
  return decodeCertainty(
    await call<ArrayBuffer | number[]>('index_certainty', { request, runs, seed }),
  );
}

/** Which of the choices move the rank of one area. */
export function indexDrivers(
  request: IndexRequest,
  position: number,
  runs: number,
  seed: number,
): Promise<Drivers> {
  return call('index_drivers', { request, position, runs, seed });
}

/** Two subjects against each other, each cut into thirds; of the areas `within` an area if given. */
export function matrix(
  x: Subject,
  y: Subject,
  level: Level,
  within: string | null,
): Promise<Matrix> {
  return call('matrix', { x, y, level, within });
}

/** Classes that the values of two measures of one unit share. */
export function sharedClasses(request: SharedRequest): Promise<SharedClasses> {
  return call('shared_classes', { request });
}

/** Where like values lie together: a statistic of every area, and the clusters of those that stand out. */
export function hotspots(request: HotspotRequest): Promise<Hotspots> {
  return call('hotspots', { request });
}

/** Positions of the neighbours of an area. */
export function neighbours(
  level: Level,
  weights: string,
  position: number,
  bridge: boolean,
): Promise<number[]> {
  return call('neighbours', { level, weights, position, bridge });
}

/** Sets the first of the areas chosen in pages; the engine keeps them until it is asked for others. */
export function reportPreview(choices: ReportChoices, language: Language): Promise<ReportPreview> {
  return call('report_preview', { choices, language });
}

/** A page of a preview as PNG, `scale` pixels a point. */
export async function reportPage(
  preview: number,
  page: number,
  scale: number,
): Promise<ArrayBuffer> {
  return toBuffer(await call<ArrayBuffer | number[]>('report_page', { preview, page, scale }));
}

/** What reports are to be made. */
export type ReportRun = {
  choices: ReportChoices;
  formats: ReportFormat[];
  languages: Language[];
  /** The job whose folder they go to; the user is asked for one if null. */
  folderOf: number | null;
};

/** Asks the user for a folder and makes reports in it; nothing if the user puts the dialog away. */
export function reportRun(
  run: ReportRun,
  language: Language,
  job: number,
  onprogress: (progress: JobProgress) => void,
): Promise<JobOutcome | null> {
  const progress = new Channel<JobProgress>(onprogress);
  return call('report_run', { ...run, language, job, progress });
}

/** Asks the user for a file and writes what is on the screen; nothing if the user puts the dialog away. */
export function exportRun(
  run: ExportRun,
  language: Language,
  job: number,
  onprogress: (progress: JobProgress) => void,
): Promise<JobOutcome | null> {
  const progress = new Channel<JobProgress>(onprogress);
  return call('export_run', { run, language, job, progress });
}

/** Stops a job after the file that it is writing. */
export function cancelJob(job: number): Promise<null> {
  return call('cancel_job', { job });
}

/** Shows the files of a job in the system's own file manager. */
export function showInFolder(job: number): Promise<null> {
  return call('show_in_folder', { job });
}

/** The council's details on reports. */
export function council(): Promise<CouncilInfo> {
  return call('council');
}

export function saveCouncil(texts: Omit<CouncilInfo, 'logo'>): Promise<null> {
  return call('save_council', { texts });
}

/** Lets the user choose a picture; nothing if the user puts the dialog away. */
export function chooseLogo(language: Language): Promise<CouncilInfo | null> {
  return call('choose_logo', { language });
}

export function removeLogo(): Promise<CouncilInfo> {
  return call('remove_logo');
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

/** Where the engine's tiles of the background map are. */
export function backgroundBase(): string {
  return convertFileSrc('', 'background');
}
