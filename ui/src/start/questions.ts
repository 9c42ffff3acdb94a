/** The sample questions, as they stand in `data/help/questions.json` for the app, the help and the tests. */

import file from '../../../data/help/questions.json';
import type { Level } from '../backend/types';

export const JOBS = ['hotspots', 'outreach', 'reports'] as const;
export type JobId = (typeof JOBS)[number];

/** What is asked, in terms that the engine and the window understand. */
export type Ask =
  | { kind: 'extreme'; measure: string; level: Level; end: 'lowest' | 'highest' }
  | { kind: 'beside'; measure: string; area: string }
  | { kind: 'together'; measure: string; level: Level; areas: string[] }
  | { kind: 'worst-tenth'; recipe: string; level: Level; within: string }
  | { kind: 'how-sure'; recipe: string; level: Level }
  | { kind: 'gather'; recipe: string; level: Level }
  | { kind: 'beyond'; measure: string; kilometres: number; level: Level; within: string }
  | {
      kind: 'sites';
      measure: string;
      kilometres: number;
      choose: number;
      level: Level;
      within: string;
    };

export type Question = { id: string; job: JobId; ask: Ask };

export const questions = file.questions as Question[];
