/** The engine's commands, typed: reach, next sites, lists of points and targets, interventions, road networks. */

import { Channel } from '@tauri-apps/api/core';
import { call } from './call';
import type {
  CurvePoint,
  ImportProgress,
  Interventions,
  InterventionsRequest,
  JobOutcome,
  JobProgress,
  Language,
  Reach,
  ReachRequest,
  RoadsEntry,
  SitingProgress,
  SitingRequest,
  SitingResult,
  Support,
  SupportsRead,
  TargetList,
  TargetRequest,
  TargetRun,
} from './types';

/** The public libraries as points of support. */
export function librarySupports(): Promise<Support[]> {
  return call('library_supports');
}

/** Who is within reach of support, area by area and point by point. */
export function reach(request: ReachRequest): Promise<Reach> {
  return call('reach', { request });
}

/** Looks for the next sites; under its number the search can be stopped, which gives the best answer so far. */
export function site(
  request: SitingRequest,
  job: number,
  onprogress: (progress: SitingProgress) => void,
): Promise<SitingResult> {
  const progress = new Channel<SitingProgress>(onprogress);
  return call('site', { request, job, progress });
}

/** How the answer changes with the number of sites. */
export function siteCurve(request: SitingRequest, job: number): Promise<CurvePoint[]> {
  return call('site_curve', { request, job });
}

/** Lets the user choose a file with a list of points and reads it; nothing if the user puts the dialog away. */
export function chooseSupports(language: Language): Promise<SupportsRead | null> {
  return call('choose_supports', { language });
}

/** The list of targets, to be looked at before it is written. */
export function targets(request: TargetRequest): Promise<TargetList> {
  return call('targets', { request });
}

/** Asks the user where the list goes and writes it; nothing if the user puts the dialog away. */
export function targetsRun(
  run: TargetRun,
  language: Language,
  job: number,
  onprogress: (progress: JobProgress) => void,
): Promise<JobOutcome | null> {
  const progress = new Channel<JobProgress>(onprogress);
  return call('targets_run', { run, language, job, progress });
}

/** What is known of the road network; nothing where none was imported. */
export function roads(): Promise<RoadsEntry | null> {
  return call('roads');
}

/** Lets the user choose a file with roads and keeps its network; nothing if the user puts the dialog away. */
export function importRoads(
  language: Language,
  job: number,
  onprogress: (progress: ImportProgress) => void,
): Promise<RoadsEntry | null> {
  const progress = new Channel<ImportProgress>(onprogress);
  return call('import_roads', { language, job, progress });
}

export function removeRoads(): Promise<boolean> {
  return call('remove_roads');
}

/** Where schemes that subsidise connections should begin. */
export function interventions(request: InterventionsRequest): Promise<Interventions> {
  return call('interventions', { request });
}
